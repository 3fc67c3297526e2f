/** Compiles every entry stylesheet of the package into `dist/sef/`, and SaxonJS with them, so that nobody waits for it later. */
import {entryStylesheets} from './entries.js'
import {keepCode} from './saxon.js'
import {loadStylesheet} from './stylesheet.js'

for (const name of entryStylesheets) loadStylesheet(name)
await keepCode()
