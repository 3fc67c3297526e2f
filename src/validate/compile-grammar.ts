/** Compiles the project's grammar into `dist/schema/`, so that nobody waits for its XML to be read. */
import {writeWhole} from '../files.js'
import {compiledSchemaFile, houseSchemaText, readHouseGrammar} from './house-schema.js'
import {compileGrammar} from './relaxng/compiled.js'

await writeWhole(compiledSchemaFile, JSON.stringify(compileGrammar(readHouseGrammar(), houseSchemaText())))
