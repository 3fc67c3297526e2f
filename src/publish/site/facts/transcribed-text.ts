/**
 * The text as transcribed, from TEI, without XSLT: the same characters as transforms/text/source.xsl gives, in a
 * tenth of its time (the stylesheet is there for others, and for what is not plain here). Each rule below is a
 * template there; a test holds the two together.
 */
import {loadStylesheet} from '../../../transform/stylesheet.js'
import {transform} from '../../../transform/transform.js'
import {elementsOf, folded, readTei, type TeiElement, within, wordsOf} from './tei-tree.js'

export const textStylesheet = 'transforms/text/source.xsl'

/** The text of well-formed TEI. Throws, as the stylesheet does (XTDE0555), for an element that neither knows. */
export function transcribedText(tei: string): string {
  // Comments and instructions part text into nodes, which the tree here does not keep.
  if (/<!|<\?(?!xml )/.test(tei)) return transform(loadStylesheet(textStylesheet), tei)
  const root = readTei(tei, indented)
  const parts: string[] = []
  write(root, parts)
  return parts.join('')
}

/** The words of one element with the marks that they have in the source, on one line; notes at the foot are no part of them. */
export function wordsWithMarks(element: TeiElement | undefined): string {
  if (!element) return ''
  const parts: string[] = []
  try {
    inside(element, parts, isFootnote)
  } catch (error) {
    // TEI of other makers may hold elements that have no such text.
    if ((error as {code?: string}).code !== unknownCode) throw error
    return wordsOf(element)
  }
  return folded(parts.join(''))
}

/** The same as a file to read: no two blank lines in a row, none before the text, no blanks at the ends of lines. */
export function transcribedFile(tei: string): string {
  const lines: string[] = []
  for (const words of transcribedText(tei).split('\n')) {
    let [start, end] = [0, words.length]
    while (start < end && isBlank(words[start]!)) start++
    while (end > start && isBlank(words[end - 1]!)) end--
    if (end > start || (lines.at(-1) ?? '') !== '') lines.push(words.slice(start, end))
  }
  return lines.join('\n')
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t' || character === '\r'

const named = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Elements in which white space alone is indentation (`xsl:strip-space`). */
const indented =
  named(`TEI teiCorpus text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 list
  listBibl table row sp spGrp lg choice subst app rdgGrp castList castGroup figure titlePage docTitle postscript cit`)

const containers =
  named(`text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 listBibl castList
  castGroup table row sp spGrp lg figure titlePage docTitle postscript cit choice subst`)

const blocks =
  named(`p ab head l item speaker stage opener closer salute signed dateline byline argument epigraph trailer
  cell castItem titlePart docAuthor docDate docImprint docEdition imprimatur`)

const phrases =
  named(`abbr actor add addName address addrLine affiliation author bibl biblScope c caesura cl corr country
  damage date del desc distinct district edition editor emph eventName ex expan extent foreign forename formula fw g gap
  genName geogName gloss hi idno imprint incident kinesic label lem locus m measure measureGrp mentioned metamark mod name
  nameLink num objectName occupation orgName orig pc persName phr placeName ptr pubPlace publisher q quote rdg redo ref reg
  region repository restore retrace rhyme role roleDesc roleName rs s said secl seg series settlement sic soCalled state
  street supplied surname surplus term time title undo unclear unit vocal w`)

/** Phrases that are blocks in some parents. */
const ownLines: ReadonlyMap<string, readonly string[]> = new Map([
  ['label', ['list', 'postscript']],
  ['idno', ['opener', 'closer']],
])

/** What the edition derived or drew up, and milestones and pointers: not in the source. */
const absent = named(`figDesc graphic media binaryObject listPerson listPlace listOrg listWit biblStruct msDesc pb cb gb
  milestone anchor space handShift alt link linkGrp certainty precision respons index interp interpGrp join joinGrp addSpan
  delSpan damageSpan`)

/** Elements that stand in square brackets where no `rend` says otherwise. */
const described = named('gap incident vocal kinesic')

const blockNotes = named('foot end bottom')

type Node = TeiElement | string

/** `before` is the node before the element, where a rule may ask for it. */
function write(element: TeiElement, parts: string[], before?: Node): void {
  const {name, attributes, parent} = element
  if (phrases.has(name)) {
    if (ownLines.get(name)?.includes(parent?.name ?? '')) block(element, parts, before)
    else if (isField(element)) fields(element, parts)
    else if (!isDerived(element)) marked(element, parts)
  } else if (blocks.has(name)) block(element, parts, before)
  else if (containers.has(name)) inside(element, parts)
  else if (name === 'note') note(element, parts)
  else if (name === 'lb') parts.push(attributes.get('break') === 'no' ? '' : '\n')
  else if (name === 'list') {
    parts.push('\n')
    inside(element, parts)
  } else if (name === 'app') {
    const read = [...elementsOf(element, 'lem').slice(0, 1), ...within(element, 'rdg')].at(0)
    if (read) write(read, parts)
  } else if (name === 'TEI' || name === 'teiCorpus') {
    for (const child of elementsOf(element, 'text', 'TEI')) write(child, parts)
  } else if (!absent.has(name)) throw unknownElement(name)
}

function inside(element: TeiElement, parts: string[], isLeftOut?: (child: TeiElement) => boolean): void {
  let before: Node | undefined
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child)
    else if (!isLeftOut?.(child)) write(child, parts, before)
    before = child
  }
}

/** A block glued to the label of its note stays glued. */
function block(element: TeiElement, parts: string[], before: Node | undefined): void {
  const {name, attributes, parent} = element
  const isGlued = parent?.name === 'note' && typeof before === 'object' && before.name === 'label'
  if (!isGlued) parts.push('\n')
  const n = attributes.get('n')
  if (name === 'item' && n !== undefined) parts.push(n, ' ')
  marked(element, parts)
  parts.push('\n')
}

/** In the line, or a body of its own. */
function note(element: TeiElement, parts: string[]): void {
  const {attributes} = element
  const isBlock = blockNotes.has(attributes.get('place') ?? '') || attributes.get('type') === 'classification'
  const end = isBlock || elementsOf(element, 'p').length > 0 ? '\n' : ''
  parts.push(end)
  marked(element, parts)
  parts.push(end)
}

function isFootnote({name, attributes}: TeiElement): boolean {
  return name === 'note' && blockNotes.has(attributes.get('place') ?? '')
}

/** A record of a listing: its fields stand on lines of their own. */
function isField({name, parent, children}: TeiElement): boolean {
  return (
    name === 'bibl' &&
    parent?.name === 'listBibl' &&
    children.every((child) => typeof child !== 'string' || !/[^ \t\r\n]/.test(child))
  )
}

function fields(element: TeiElement, parts: string[]): void {
  for (const child of elementsOf(element)) {
    write(child, parts)
    parts.push('\n')
  }
}

function isDerived({name, parent}: TeiElement): boolean {
  if (parent?.name !== 'choice') return false
  return name === 'corr' || name === 'reg' || (name === 'expan' && elementsOf(parent, 'abbr').length > 0)
}

/** The content between the marks that an element stands for (transforms/text/marks.xsl). */
function marked(element: TeiElement, parts: string[]): void {
  const [open = '', close = ''] = marksOf(element)
  parts.push(open)
  inside(element, parts)
  parts.push(close)
}

function marksOf(element: TeiElement): readonly string[] {
  const {name, attributes} = element
  const rend = (attributes.get('rend') ?? '').replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
  if (rend === 'none') return []
  if (rend === 'parentheses') return ['(', ')']
  if (rend === 'slashes') return ['/', '/']
  const delimiters = /^delimiters\(([^ ]+ [^ ]+)\)$/.exec(rend)
  if (delimiters) return delimiters[1]!.split(' ')
  const isBracketed =
    name === 'ex' ||
    name === 'supplied' ||
    (name === 'note' && (attributes.get('place') === 'inline' || attributes.get('type') === 'marginalia')) ||
    (described.has(name) && elementsOf(element, 'desc').length > 0)
  return isBracketed ? ['[', ']'] : []
}

/** As an XSLT processor says that no template is there. */
const unknownCode = 'XTDE0555'

function unknownElement(name: string): Error {
  return Object.assign(new Error(`the text as transcribed has no rule for <${name}>`), {code: unknownCode})
}
