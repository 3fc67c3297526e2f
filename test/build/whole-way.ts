/** One text the whole way through the house, and what must hold of it whatever it is. */
import {XmlDocument} from 'libxml2-wasm'
import {type Project, parseProject, type Sidecar} from '../../src/config/project.js'
import {rebuild} from '../../src/ledger/verify.js'
import {convertBytes} from '../../src/pipeline.js'
import {documentSource} from '../../src/publish/print/document-source.js'
import {defaultSettings} from '../../src/publish/print/settings.js'
import {renderDocument} from '../../src/publish/site/facts/render.js'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'
import type {Problem} from '../../src/tree/problem.js'
import {authorityOf, editionYaml, people} from './edition.js'

const project: Project = parseProject('edition.yaml', editionYaml, [
  {
    path: 'authority/persons.xml',
    xml: authorityOf('person', [...people, {id: 'mao-zedong', names: ['Mao Zedong', 'Mao']}]),
  },
  {path: 'authority/places.xml', xml: authorityOf('place', [{id: 'moscow', names: ['Moscow']}])},
])

/** How far a text went: refused as no text, made into TEI and proved, or published too. */
export type Way = 'refused' | 'proved' | 'published'

/**
 * What is wrong, or how far the text went. Each goes through reading, recognising, encoding, well-formedness, the grammar,
 * and is put together again from TEI and ledger. `publish` goes on to the rules (Schematron), HTML, text and
 * Typst, which takes many times as long.
 */
export function wayOf(bytes: Uint8Array, kind: Sidecar['kind'], publish: boolean): Way | {fault: string} {
  let step = 'convert'
  try {
    const sidecar: Sidecar = kind === undefined ? {} : {kind}
    const {xml, ledger, problems, failed, source} = convertBytes(bytes, 'transcriptions/fuzz.txt', {
      sidecar,
      sidecarFile: 'fuzz.yaml',
      sidecarText: '',
      project,
      grammarOnly: !publish,
    })
    if (failed) return refusal(problems)
    step = 'ledger'
    let at = 0
    for (const span of ledger.spans) {
      if (span.start !== at || span.end <= span.start) return {fault: `spans do not tile at ${at}`}
      at = span.end
    }
    if (at !== source.text.length) return {fault: `spans end at ${at} of ${source.text.length}`}
    const {text, problems: lost} = rebuild(xml, ledger)
    if (lost.length > 0 || text !== source.text) return {fault: `does not come back: ${lost[0]?.message ?? text}`}
    if (!publish) return 'proved'
    step = 'html'
    const {article} = renderDocument(xml)
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(article)) return {fault: 'HTML with control characters'}
    XmlDocument.fromString(`<!DOCTYPE article [<!ENTITY nbsp "&#160;">]>${closed(article)}`).dispose()
    step = 'text'
    transform(loadStylesheet('transforms/text/source.xsl'), xml)
    step = 'typst'
    documentSource(xml, 'd', 1, 'tei/fuzz.xml', defaultSettings)
    return 'published'
  } catch (error) {
    return {fault: `${step} throws: ${(error as Error).message}`}
  }
}

/** Refusing is right for what is no text; TEI that is not valid is a fault of the program. */
function refusal(problems: readonly Problem[]): Way | {fault: string} {
  const said = problems.filter(({severity}) => severity === 'error')
  if (said.length === 0) return {fault: 'failed without a word'}
  const own = said.find(({rule, remedy}) => !remedy || !ofNoText.has(rule))
  return own ? {fault: `refused as ${own.rule}: ${own.message}`} : 'refused'
}

/** The rules by which what is no text is refused. */
const ofNoText = new Set(['empty-file', 'not-plain-text', 'not-utf-8', 'forbidden-character'])

/** HTML's void elements closed, so that an XML parser can say whether all others are. */
function closed(html: string): string {
  return html
    .replace(/<(br|hr|img|wbr|input|meta|link)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g, '<$1$2/>')
    .replace(/&(?!(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-fA-F]+);)/g, '&amp;')
}
