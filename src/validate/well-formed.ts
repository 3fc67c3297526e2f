/** Well-formedness, by libxml2 (WebAssembly): no network, no external entity, no file. */
import {ParseOption, XmlDocument, XmlParseError} from 'libxml2-wasm'
import {notWellFormed, type TeiProblem} from './tei-problem.js'

const option: ParseOption =
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_BIG_LINES |
  ParseOption.XML_PARSE_NO_SYS_CATALOG

/** The first thing that keeps `xml`, a text or a file's bytes, from being XML, or undefined. */
export function illFormed(xml: string | Uint8Array): TeiProblem | undefined {
  let document: XmlDocument | undefined
  try {
    document = typeof xml === 'string' ? XmlDocument.fromString(xml, {option}) : XmlDocument.fromBuffer(xml, {option})
    return undefined
  } catch (error) {
    const detail = error instanceof XmlParseError ? error.details[0] : undefined
    const said = (detail?.message ?? (error as Error).message).trim().replace(/\s+/g, ' ').replace(/\.$/, '')
    return notWellFormed(said, detail?.line, detail?.col)
  } finally {
    document?.dispose()
  }
}
