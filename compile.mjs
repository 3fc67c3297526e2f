/**
 * Compiles `src/` into `dist/`: the command and the threads it starts, each with what it needs at once in a few files and the
 * rest in others that are loaded when they are asked for. Node takes longer to find and read hundreds of modules than to run
 * most commands. Then the stylesheets, the grammar and the archives, once for all.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {expressions} from './compile/expressions.mjs'

/** What is started or loaded by its file's name. */
const entries = [
  'cli',
  'build/thread',
  'build/survey-thread',
  'validate/worker',
  'validate/lane-thread',
  'transform/warm',
  'validate/compile-grammar',
  'recognise/citation/compile-repositories',
  'build/keep-program-hash',
  // For the bench.
  'authority/authority',
  'publish/print/pdf',
  'publish/print/volume',
  'read/read',
  'recognise/recognise',
  'tree/source',
]
/** Packages that go into `dist/`: plain JavaScript of many modules. All others stay as they are installed. */
const bundled = new Set([
  'fast-xml-parser',
  'node-diff3',
  'unified',
  'vfile',
  'vfile-message',
  'vfile-reporter',
  'xastscript',
  'yaml',
  'zod',
])
const out = 'dist'

const {dependencies, optionalDependencies} = JSON.parse(readFileSync('package.json', 'utf8'))
const external = Object.keys({...dependencies, ...optionalDependencies}).filter((name) => !bundled.has(name))
for (const name of existsSync(out) ? readdirSync(out) : [])
  if (name !== 'sef' && name !== 'schema') rmSync(path.join(out, name), {recursive: true})
const {metafile} = await build({
  entryPoints: entries.map((entry) => `src/${entry}.ts`),
  outbase: 'src',
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 has them. To be sure of the latest Unicode, esbuild would make each expression anew whenever it is asked.
  supported: {'regexp-unicode-property-escapes': true},
  external,
  plugins: [expressions],
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  // Packages in CommonJS ask for Node's own modules so.
  banner: {js: "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url);"},
})
writeFileSync(path.join(out, 'licences.txt'), licences(Object.keys(metafile.inputs)))
for (const made of [
  'transform/warm',
  'validate/compile-grammar',
  'recognise/citation/compile-repositories',
  // Last: it is of all that stands there.
  'build/keep-program-hash',
])
  execFileSync(process.execPath, [path.join(out, `${made}.js`)], {stdio: 'inherit'})

/** The licences of the packages that are in `dist/`, as they ask. */
function licences(inputs) {
  const folders = new Set(inputs.map((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean))
  return [...folders]
    .sort()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}
