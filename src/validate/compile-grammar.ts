/** Compiles the project's grammar into `dist/schema/`, so that nobody waits for its XML to be read. */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {compiledSchemaFile, houseSchemaText, readHouseGrammar} from './house-schema.js'
import {compileGrammar} from './relaxng/compiled.js'

const temporary = `${compiledSchemaFile}.${process.pid}.tmp`
mkdirSync(path.dirname(compiledSchemaFile), {recursive: true})
writeFileSync(temporary, JSON.stringify(compileGrammar(readHouseGrammar(), houseSchemaText())))
renameSync(temporary, compiledSchemaFile)
