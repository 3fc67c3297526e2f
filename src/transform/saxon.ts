/**
 * SaxonJS, in a third of the time Node takes to load it: V8 compiles its two megabytes once, when sigla is compiled, and takes
 * its code from there afterwards, here and in every thread.
 */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire, Module} from 'node:module'
import path from 'node:path'
import {Script} from 'node:vm'
import type Saxon from 'saxon-js'
import {writeWhole} from '../files.js'
import {packageRoot} from './package-root.js'

/** What V8 made of it. V8 takes it only for the same text, and from the same V8 with the same options. */
const codeFile = path.join(packageRoot, 'dist', 'saxon.code-cache')

const file = createRequire(import.meta.url).resolve('saxon-js')
const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
  filename: file,
  ...(existsSync(codeFile) ? {cachedData: readFileSync(codeFile)} : {}),
})

export const SaxonJS = run()

function run(): typeof Saxon {
  const own = createRequire(file)
  // Its HTTP client takes longer to load than sigla's own code, and nothing is fetched here.
  const require = (name: string): unknown => (name === 'axios' ? {} : own(name))
  const module = {exports: {}}
  script.runInThisContext()(module.exports, require, module, file, path.dirname(file))
  return module.exports as typeof Saxon
}

/** Keeps what V8 has compiled of it by now for those who load it later. */
export async function keepCode(): Promise<void> {
  await writeWhole(codeFile, script.createCachedData())
}
