/** One text the whole way through the house, and what must hold of it whatever it is. */
import {XmlDocument} from 'libxml2-wasm'
import {type Project, parseProject, type Sidecar} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {documentSource} from '../../src/publish/print/document-source.js'
import {defaultSettings} from '../../src/publish/print/settings.js'
import {renderDocument} from '../../src/publish/site/render.js'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'
import {validateTei} from '../../src/validate/validate.js'
import {authorityOf, editionYaml, people} from './edition.js'

const project: Project = parseProject('edition.yaml', editionYaml, [
  {
    path: 'authority/persons.xml',
    xml: authorityOf('person', [...people, {id: 'mao-zedong', names: ['Mao Zedong', 'Mao']}]),
  },
  {path: 'authority/places.xml', xml: authorityOf('place', [{id: 'moscow', names: ['Moscow']}])},
])

/** What is wrong, or undefined. `published` goes on to HTML, text and Typst, which takes most of the time. */
export function faultOf(bytes: Uint8Array, kind: Sidecar['kind'], published: boolean): string | undefined {
  let step = 'convert'
  try {
    const sidecar: Sidecar = kind === undefined ? {} : {kind}
    const {xml, ledger, problems, failed, source} = convertBytes(bytes, 'transcriptions/fuzz.txt', {
      sidecar,
      sidecarFile: 'fuzz.yaml',
      sidecarText: '',
      project,
    })
    if (failed) {
      const said = problems.filter(({severity}) => severity === 'error')
      if (said.length === 0) return 'failed without a word'
      // Refusing is right for what is no text; TEI that is not valid is a fault of the program.
      const own = said.find(
        ({rule, remedy}) => !remedy || /schema|invalid|grammar|not-valid|well-formed|^tei-/.test(rule),
      )
      return own ? `refused as ${own.rule}: ${own.message}` : undefined
    }
    step = 'ledger'
    let at = 0
    for (const span of ledger.spans) {
      if (span.start !== at || span.end <= span.start) return `spans do not tile at ${at}`
      at = span.end
    }
    if (at !== source.text.length) return `spans end at ${at} of ${source.text.length}`
    step = 'validate'
    const [fault] = validateTei(xml).filter(({severity}) => severity === 'error')
    if (fault) return `not valid: ${fault.message}`
    if (!published) return undefined
    step = 'html'
    const {article} = renderDocument(xml)
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(article)) return 'HTML with control characters'
    XmlDocument.fromString(`<!DOCTYPE article [<!ENTITY nbsp "&#160;">]>${closed(article)}`).dispose()
    step = 'text'
    transform(loadStylesheet('transforms/text/source.xsl'), xml)
    step = 'typst'
    documentSource(xml, 'd', 1, 'tei/fuzz.xml', defaultSettings)
    return undefined
  } catch (error) {
    return `${step} throws: ${(error as Error).message}`
  }
}

/** HTML's void elements closed, so that an XML parser can say whether all others are. */
function closed(html: string): string {
  return html
    .replace(/<(br|hr|img|wbr|input|meta|link)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g, '<$1$2/>')
    .replace(/&(?!(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-fA-F]+);)/g, '&amp;')
}
