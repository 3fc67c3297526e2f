/** Compiles `authority/repositories.xml` into `dist/authority/`, so that nobody waits for its XML to be read. */
import {compileRepositories} from './reader/built-in.js'

await compileRepositories()
