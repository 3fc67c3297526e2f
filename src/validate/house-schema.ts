/** The project's own grammar, read from the package once. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../transform/package-root.js'
import {type Grammar, readGrammar} from './relaxng/grammar.js'

export const houseSchemaFile: string = path.join(packageRoot, 'schema', 'sigla.rng')

let grammar: Grammar | undefined

export function houseGrammar(): Grammar {
  grammar ??= readGrammar(readFileSync(houseSchemaFile, 'utf8'), houseSchemaFile, (href) => {
    throw new Error(`sigla.rng names another file, ${href}`)
  })
  return grammar
}
