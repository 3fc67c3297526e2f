/** The project's own grammar, read from the package once. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../transform/package-root.js'
import {type CompiledGrammar, compiledVersion, loadGrammar} from './relaxng/compiled.js'
import {type Grammar, readGrammar} from './relaxng/grammar.js'

export const houseSchemaFile: string = path.join(packageRoot, 'schema', 'sigla.rng')

/** Where `npm run compile` leaves the grammar as data (compile-grammar.ts). */
export const compiledSchemaFile: string = path.join(packageRoot, 'dist', 'schema', 'sigla.json')

let text: string | undefined
let grammar: Grammar | undefined

export function houseSchemaText(): string {
  text ??= readFileSync(houseSchemaFile, 'utf8')
  return text
}

/** Derivatives that one process keeps. The project's documents make some thousands; hostile ones would make more. */
const maxPatterns = 300_000

export function houseGrammar(): Grammar {
  if (grammar && grammar.patterns.size > maxPatterns) grammar = undefined
  grammar ??= compiled() ?? readHouseGrammar()
  return grammar
}

export function readHouseGrammar(): Grammar {
  return readGrammar(houseSchemaText(), houseSchemaFile, (href) => {
    throw new Error(`sigla.rng names another file, ${href}`)
  })
}

/** The grammar compiled before, if it is of the schema as it stands. */
function compiled(): Grammar | undefined {
  try {
    const data = JSON.parse(readFileSync(compiledSchemaFile, 'utf8')) as CompiledGrammar
    return data.version === compiledVersion && data.source === houseSchemaText() ? loadGrammar(data) : undefined
  } catch {
    return undefined
  }
}
