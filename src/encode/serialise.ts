/**
 * Serialising with memory: XML, the path of every element and text node, and where each source character went.
 *
 * xast-util-to-xml writes the same characters, but no position and no path; both are what the ledger and the messages
 * at transcription places are made of, so the walk is sigla's own. Structural elements are laid out one a line;
 * elements that hold text are never given white space they do not have.
 */
import type {Element} from 'xast'
import type {Span} from '../tree/source.js'
import type {Child} from './element.js'

/** A stretch of the source that stands in the TEI, unchanged. */
export interface Location extends Span {
  path: string
  at: number
}

export interface Serialised {
  xml: string
  locations: Location[]
  /** Line (from 1) → the innermost element that starts on it. */
  lines: Map<number, {path: string; span?: Span}>
}

export interface SerialiseOptions {
  /** Put every start-tag on a line of its own, for validators that report lines only. Content is the same. */
  linePerTag?: boolean
}

/** Elements whose children are elements only: their content may be indented. */
const structural: ReadonlySet<string> = new Set([
  'TEI',
  'teiHeader',
  'fileDesc',
  'titleStmt',
  'editionStmt',
  'publicationStmt',
  'seriesStmt',
  'availability',
  'notesStmt',
  'sourceDesc',
  'msDesc',
  'msIdentifier',
  'msContents',
  'msItem',
  'biblStruct',
  'monogr',
  'analytic',
  'imprint',
  'respStmt',
  'encodingDesc',
  'projectDesc',
  'editorialDecl',
  'interpretation',
  'correction',
  'normalization',
  'hyphenation',
  'quotation',
  'segmentation',
  'punctuation',
  'appInfo',
  'application',
  'classDecl',
  'taxonomy',
  'category',
  'profileDesc',
  'langUsage',
  'abstract',
  'particDesc',
  'listPerson',
  'person',
  'personGrp',
  'textClass',
  'keywords',
  'revisionDesc',
  'text',
  'front',
  'body',
  'back',
  'div',
  'list',
  'listBibl',
  'sp',
  'table',
  'row',
  'samplingDecl',
  'settingDesc',
  'correspDesc',
  'correspAction',
  'listChange',
])

/** Elements whose text children would make indentation visible are never structural, whatever their name. */
function isStructural(node: Element): boolean {
  return structural.has(node.name) && node.children.every((child) => child.type === 'element')
}

/**
 * Serialises a document element. Throws `RangeError` for a character XML 1.0 cannot hold: the reader refuses those
 * with their place, so one that arrives here is a defect.
 */
export function serialise(root: Element, options: SerialiseOptions = {}): Serialised {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  const locations: Location[] = []
  const lines: Serialised['lines'] = new Map()
  let line = 2
  const write = (value: string): void => {
    parts.push(value)
    for (let i = value.indexOf('\n'); i >= 0; i = value.indexOf('\n', i + 1)) line++
  }

  const walk = (node: Element, path: string, depth: number): void => {
    const memory = node.data?.sigla
    const attributes = Object.entries(node.attributes).map(
      ([key, value]) => ` ${key}="${escapeAttribute(value ?? '')}"`,
    )
    write(`<${node.name}${options.linePerTag ? '\n' : ''}${attributes.join('')}`)
    const mark = {path, ...(memory?.span ? {span: memory.span} : {})}
    if (options.linePerTag || !lines.has(line)) lines.set(line, mark)
    for (const decision of memory?.decisions ?? []) if (decision.path === '') decision.path = path
    for (const [key, span] of Object.entries(memory?.heldAttributes ?? {}))
      locations.push({...span, path: `${path}/@${key}`, at: 0})
    if (node.children.length === 0) {
      write('/>')
      return
    }
    write('>')
    const indented = isStructural(node)
    const counts = new Map<string, number>()
    let texts = 0
    let offset = -1
    for (const child of node.children as Child[]) {
      if (child.type === 'text') {
        if (offset < 0) {
          texts++
          offset = 0
        }
        const at = offset
        for (const held of child.data?.held ?? [])
          locations.push({start: held.start, end: held.end, path: `${path}/text()[${texts}]`, at: at + held.at})
        offset += child.value.length
        write(escapeText(child.value))
        continue
      }
      offset = -1
      const position = (counts.get(child.name) ?? 0) + 1
      counts.set(child.name, position)
      if (indented) write(`\n${'  '.repeat(depth + 1)}`)
      walk(child, `${path}/${child.name}[${position}]`, depth + 1)
    }
    if (indented) write(`\n${'  '.repeat(depth)}`)
    write(`</${node.name}>`)
  }

  walk(root, `/${root.name}`, 0)
  write('\n')
  return {xml: parts.join(''), locations, lines}
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function refuse(value: string): void {
  const found = forbidden.exec(value)
  if (found)
    throw new RangeError(
      `a character that XML cannot hold: U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    )
}

function escapeText(value: string): string {
  refuse(value)
  return /[&<>\r]/.test(value)
    ? value.replace(/[&<>\r]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;'))
    : value
}

function escapeAttribute(value: string): string {
  refuse(value)
  return value.replace(/[&<>"\t\n\r]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '"' ? '&quot;' : `&#${c.charCodeAt(0)};`,
  )
}
