/** Grammars from files: read once, from this machine alone. */
import {lstatSync, readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {ScanError} from '../xml/entities.js'
import {isPlain} from '../xml/plain.js'
import {decodeXml} from './decode-xml.js'
import {houseGrammar, houseSchemaFile, houseSchemaText} from './house-schema.js'
import {type Grammar, type LoadSchema, readGrammar} from './relaxng/grammar.js'
import {SchemaError} from './relaxng/schema-tree.js'
import type {TeiProblem} from './tei-problem.js'

const maxSchemaBytes = 32 * 1024 * 1024
const grammars = new Map<string, Grammar>()

/** The grammar in a file. Throws `SchemaError` when it cannot be read or is not RELAX NG. */
export async function grammarAt(file: string): Promise<Grammar> {
  if (isHouseSchema(file)) return houseGrammar()
  let grammar = grammars.get(file)
  if (!grammar) {
    try {
      grammar = read(file)
    } catch (error) {
      if (!(error instanceof NeedsParser)) throw error
      const {illFormed} = await import('./well-formed.js')
      grammar = read(file, illFormed)
    }
    grammars.set(file, grammar)
  }
  return grammar
}

const houses = new Map<string, boolean>()

/** Whether a file is the project's own grammar, or a copy of it. */
export function isHouseSchema(file: string): boolean {
  let isHouse = houses.get(file)
  if (isHouse === undefined) {
    isHouse = sameFile(file, houseSchemaFile) || sameText(file)
    houses.set(file, isHouse)
  }
  return isHouse
}

type Parser = (bytes: Uint8Array) => TeiProblem | undefined

/** Some schema is not plain: whether it is well formed only a parser can tell. */
class NeedsParser extends Error {}

function read(file: string, parser?: Parser): Grammar {
  const loadBeside: LoadSchema = (href, base) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !href.startsWith('file:'))
      throw new SchemaError(`it includes ${href}, which is not a local file; nothing is fetched`)
    const beside = href.startsWith('file:') ? fileURLToPath(href) : path.resolve(path.dirname(base), decodeURI(href))
    return {text: schemaText(beside, parser), base: beside}
  }
  try {
    return readGrammar(schemaText(file, parser), file, loadBeside)
  } catch (error) {
    if (error instanceof ScanError) throw new SchemaError(error.message)
    throw error
  }
}

function schemaText(file: string, parser?: Parser): string {
  if (file.endsWith('.rnc'))
    throw new SchemaError('it is in the compact syntax; convert it to XML syntax (.rng) with trang')
  let bytes: Uint8Array
  try {
    const stat = statSync(file)
    if (!stat.isFile()) throw new SchemaError(`${file} is not a file`)
    if (stat.size > maxSchemaBytes) throw new SchemaError(`${file} is larger than ${maxSchemaBytes} bytes`)
    bytes = readFileSync(file)
  } catch (error) {
    if (error instanceof SchemaError) throw error
    throw new SchemaError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
    )
  }
  const broken = parser?.(bytes)
  if (broken)
    throw new SchemaError(`${file}${broken.line === undefined ? '' : `, line ${broken.line}`}: ${broken.message}`)
  let decoded: {text: string; isUtf8: boolean}
  try {
    decoded = decodeXml(bytes)
  } catch (error) {
    if (!parser) throw new NeedsParser()
    throw new SchemaError(`${file}: ${(error as Error).message}`)
  }
  if (!parser && !(decoded.isUtf8 && isPlain(decoded.text))) throw new NeedsParser()
  return decoded.text
}

function sameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true
  try {
    return lstatSync(one).isFile() && realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

function sameText(file: string): boolean {
  try {
    const stat = statSync(file)
    const text = houseSchemaText()
    return stat.isFile() && stat.size === Buffer.byteLength(text) && readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}
