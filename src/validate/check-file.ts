/**
 * One file that nobody vouches for, checked inside the isolated worker (worker.ts): decoded, well formed, grammar, and
 * for the project's own grammar its rules.
 */
import {memoryPages, validateXML} from 'xmllint-wasm'
import {decodeXml} from './decode-xml.js'
import {grammarProblems} from './grammar-problems.js'
import {SchemaError} from './relaxng/schema-tree.js'
import {grammarAt, isHouseSchema, schemaOf} from './schema-of.js'
import type {TeiProblem} from './tei-problem.js'
import {illFormed, notWellFormed} from './well-formed.js'

export interface FileTask {
  file: string
  bytes: Uint8Array
  /** The grammar named on the command line. */
  schema?: string
  /** Pointers the authority files beside it answer. */
  authority: readonly string[]
}

/** Up to here, and without a document type, a parser's memory is bounded by the file's size. */
const plainBytes = 1024 * 1024
const maxParserMemory = 256 * memoryPages.MiB

export async function checkFile({file, bytes, schema, authority}: FileTask): Promise<TeiProblem[]> {
  const refused = (rule: string, message: string, remedy: string): TeiProblem[] => [
    {rule, severity: 'error', file, message, remedy},
  ]
  if (bytes.length === 0) return refused('file-empty', 'the file is empty', 'give a TEI file')
  let xml: string
  try {
    xml = decodeXml(bytes)
  } catch (error) {
    return refused('xml-encoding', (error as Error).message, 'save the file as UTF-8')
  }
  const hasDoctype = xml.slice(0, xml.search(/<[A-Za-z_]/) + 1).includes('<!DOCTYPE')
  const broken = bytes.length <= plainBytes && !hasDoctype ? illFormed(bytes) : await illFormedCapped(bytes)
  if (broken) return [{...broken, file}]
  const choice = schema === undefined ? schemaOf(xml.slice(0, rootOf(xml)), file) : {file: schema}
  if ('problem' in choice) return refused('schema-not-local', choice.problem, choice.remedy)
  try {
    const problems = grammarProblems(xml, grammarAt(choice.file), file)
    if (problems.length > 0 || !isHouseSchema(choice.file)) return problems
    // Loaded only here: the XSLT processor takes longer to load than most files to check.
    const {ruleProblems} = await import('./rules.js')
    return ruleProblems(xml, {file, ...(authority.length > 0 ? {authority: new Set(authority)} : {})})
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    return refused(
      'schema-unreadable',
      `the grammar ${choice.file} cannot be used: ${error.message}`,
      'name a RELAX NG grammar in XML syntax',
    )
  }
}

/** The offset of the root element's start tag. */
function rootOf(xml: string): number {
  const at = xml.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)).search(/<[^?!]/)
  return at < 0 ? xml.length : at
}

/** For what may be large or may expand: a parser of its own, with a cap on its memory, reading as a stream. */
async function illFormedCapped(bytes: Uint8Array): Promise<TeiProblem | undefined> {
  try {
    const {valid, errors, rawOutput} = await validateXML({
      xml: [{fileName: 'file.xml', contents: bytes}],
      normalization: 'c14n',
      modifyArguments: () => ['--noout', '--nonet', '--stream', 'file.xml'],
      initialMemoryPages: memoryPages.defaultInitialMemoryPages,
      maxMemoryPages: maxParserMemory,
    })
    const first = errors.find((one) => one.loc !== null)
    // The streaming parser exits with success on some errors; its words are what counts.
    if (valid && !/ error : /.test(rawOutput)) return undefined
    const said = first ?? {message: rawOutput.split('\n')[0] ?? '', loc: null}
    return notWellFormed(said.message.replace(/^\w+ error : /, '').replace(/\.?$/, ''), said.loc?.lineNumber)
  } catch (error) {
    const said = String((error as Error).message)
    const line = /(?:file\.xml:(\d+)|Entity: line \d+): \w+ error : ([^\n]*)/.exec(said)
    if (line) return notWellFormed(line[2]!, line[1] === undefined ? undefined : Number(line[1]))
    return {
      rule: 'file-memory',
      severity: 'error',
      message: `the parser gave up: ${said.split('\n')[0]}`,
      remedy: 'split the file, or look at what makes it so large',
    }
  }
}
