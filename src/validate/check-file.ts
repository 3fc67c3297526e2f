/**
 * One file that nobody vouches for: decoded, well formed, grammar, and for the project's own grammar its rules.
 *
 * `checkHere` runs in the caller's thread what can neither expand nor run away: plain XML of moderate size by the
 * project's own grammar. All else is for `checkFile`, which is run in a thread that may be killed (guard.ts).
 */

import {isPlain} from '../xml/plain.js'
import {decodeXml} from './decode-xml.js'
import {grammarAt, isHouseSchema} from './grammar-files.js'
import {grammarProblems, plainGrammarProblems} from './grammar-problems.js'
import {houseGrammar} from './house-schema.js'
import {SchemaError} from './relaxng/schema-tree.js'
import {schemaOf} from './schema-of.js'
import type {TeiProblem} from './tei-problem.js'

export interface FileTask {
  file: string
  bytes: Uint8Array
  /** The grammar named on the command line. */
  schema?: string
  /** Only the grammar, not the rules that go with it. */
  grammarOnly?: boolean
  /** Pointers the authority files beside it answer. */
  authority: ReadonlySet<string>
}

/** Up to here a parser's memory is bounded by the file's size, if there is no document type. */
const moderateBytes = 1024 * 1024
/** Up to here the rules, too, end in a fraction of a second. */
const smallBytes = 64 * 1024
/** Nothing plain of that size takes a tenth of this; whatever does goes to the thread that may be killed. */
const patience = 5000

/** The problems of a file that is harmless; undefined when it must be checked in isolation. */
export async function checkHere(task: FileTask): Promise<TeiProblem[] | undefined> {
  const {file, bytes, schema} = task
  if (bytes.length === 0 || bytes.length > moderateBytes) return undefined
  if (schema !== undefined && !isHouseSchema(schema)) return undefined
  const xml = utf8(bytes)
  if (xml === undefined) return undefined
  try {
    const problems = plainGrammarProblems(xml, houseGrammar(), file, deadline(patience))
    // Which grammar the file names is asked now that its text is known to be plain.
    if (!problems || (schema === undefined && !namesHouseSchema(xml, file))) return undefined
    if (problems.length > 0 || task.grammarOnly) return problems
    return bytes.length > smallBytes ? undefined : await askRules(xml, task)
  } catch (error) {
    if (error instanceof Late) return undefined
    throw error
  }
}

function namesHouseSchema(xml: string, file: string): boolean {
  const choice = schemaOf(xml, file)
  return 'file' in choice && isHouseSchema(choice.file)
}

/** The problems of any file. */
export async function checkFile(task: FileTask): Promise<TeiProblem[]> {
  const {file, bytes, schema} = task
  const refused = (rule: string, message: string, remedy: string): TeiProblem[] => [
    {rule, severity: 'error', file, message, remedy},
  ]
  if (bytes.length === 0) return refused('file-empty', 'the file is empty', 'give a TEI file')
  let xml = utf8(bytes)
  if (xml === undefined || !isPlain(xml)) {
    try {
      xml = decodeXml(bytes).text
    } catch (error) {
      return refused('xml-encoding', (error as Error).message, 'save the file as UTF-8')
    }
    const broken = await illFormed(xml, bytes)
    if (broken) return [{...broken, file}]
  }
  const choice = schema === undefined ? schemaOf(xml, file) : {file: schema}
  if ('problem' in choice) return refused('schema-not-local', choice.problem, choice.remedy)
  try {
    const problems = grammarProblems(xml, await grammarAt(choice.file), file)
    return problems.length > 0 || task.grammarOnly || !isHouseSchema(choice.file) ? problems : await askRules(xml, task)
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    return refused(
      'schema-unreadable',
      `the grammar ${choice.file} cannot be used: ${error.message}`,
      'name a RELAX NG grammar in XML syntax',
    )
  }
}

/** The text of a file that is UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    const {text, isUtf8} = decodeXml(bytes)
    return isUtf8 ? text : undefined
  } catch {
    return undefined
  }
}

// Parsers and the XSLT processor are loaded where they are needed: each takes longer to load than most files to check.
async function illFormed(xml: string, bytes: Uint8Array): Promise<TeiProblem | undefined> {
  const hasDoctype = xml.slice(0, xml.search(/<[A-Za-z_]/) + 1).includes('<!DOCTYPE')
  if (bytes.length > moderateBytes || hasDoctype)
    return await (await import('./well-formed-capped.js')).illFormedCapped(bytes)
  return (await import('./well-formed.js')).illFormed(bytes)
}

async function askRules(xml: string, {file, authority}: FileTask): Promise<TeiProblem[]> {
  const {ruleProblems} = await import('./rules.js')
  return ruleProblems(xml, {file, ...(authority.size > 0 ? {authority} : {})})
}

class Late extends Error {}

/** A function to call now and then, which throws once that many milliseconds have passed. */
function deadline(milliseconds: number): () => void {
  const end = performance.now() + milliseconds
  let calls = 0
  return () => {
    calls++
    if (calls % 256 === 0 && performance.now() > end) throw new Late()
  }
}
