/**
 * Which grammar a file is checked with: the one named on the command line, else the RELAX NG its `<?xml-model?>` names
 * (W3C note *Associating Schemas with XML documents*), else the project's own. Only local files are ever read.
 */
import {lstatSync, readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {decodeXml} from './decode-xml.js'
import {houseGrammar, houseSchemaFile} from './house-schema.js'
import {type Grammar, type LoadSchema, readGrammar} from './relaxng/grammar.js'
import {relaxNgUri, SchemaError} from './relaxng/schema-tree.js'
import {illFormed} from './well-formed.js'
import {ScanError} from './xml/scan.js'

const maxSchemaBytes = 32 * 1024 * 1024

export type SchemaChoice = {file: string} | {problem: string; remedy: string}

/** `prolog` is the text before the root element. */
export function schemaOf(prolog: string, file: string): SchemaChoice {
  const models = [...prolog.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<\?xml-model\s([^?]*(?:\?(?!>)[^?]*)*)\?>/g)].map(
    ([, data]) => pseudoAttributes(data!),
  )
  const grammars = models.filter(({href = '', schematypens}) =>
    schematypens === undefined ? /\.rn[gc]$/.test(href) : schematypens === relaxNgUri,
  )
  if (grammars.length === 0) return {file: houseSchemaFile}
  const local = grammars.find(({href = ''}) => href !== '' && !/^[a-z][a-z0-9+.-]*:|^\/|^\\/i.test(href))
  const remedy = 'name a grammar with --schema FILE'
  if (!local)
    return {
      problem: `its <?xml-model?> names ${grammars[0]!.href ?? 'nothing'}, which is not a file beside it; nothing is fetched`,
      remedy,
    }
  return {file: path.resolve(path.dirname(file), decodeURI(local.href!.replace(/[?#].*$/, '')))}
}

function pseudoAttributes(data: string): {href?: string; schematypens?: string} {
  return Object.fromEntries(
    [...data.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, one, other]) => [
      name!,
      (one ?? other ?? '').replace(/&amp;/g, '&'),
    ]),
  )
}

const grammars = new Map<string, Grammar>()

/** The grammar in a file, read once. Throws `SchemaError` when it cannot be read or is not RELAX NG. */
export function grammarAt(file: string): Grammar {
  if (sameFile(file, houseSchemaFile)) return houseGrammar()
  let grammar = grammars.get(file)
  if (!grammar) {
    try {
      grammar = readGrammar(schemaText(file), file, loadBeside)
    } catch (error) {
      if (error instanceof ScanError) throw new SchemaError(error.message)
      throw error
    }
    grammars.set(file, grammar)
  }
  return grammar
}

export function isHouseSchema(file: string): boolean {
  return sameFile(file, houseSchemaFile)
}

const loadBeside: LoadSchema = (href, base) => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !href.startsWith('file:'))
    throw new SchemaError(`it includes ${href}, which is not a local file; nothing is fetched`)
  const file = href.startsWith('file:') ? fileURLToPath(href) : path.resolve(path.dirname(base), decodeURI(href))
  return {text: schemaText(file), base: file}
}

function schemaText(file: string): string {
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
  const broken = illFormed(bytes)
  if (broken)
    throw new SchemaError(`${file}${broken.line === undefined ? '' : `, line ${broken.line}`}: ${broken.message}`)
  try {
    return decodeXml(bytes)
  } catch (error) {
    throw new SchemaError(`${file}: ${(error as Error).message}`)
  }
}

function sameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true
  try {
    return lstatSync(one).isFile() && realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}
