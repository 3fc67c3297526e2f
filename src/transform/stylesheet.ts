/**
 * XSLT 3.0 stylesheets, compiled once.
 *
 * `xslt3` takes about three seconds a stylesheet, so its product (SEF, JSON) is kept by the hash of the stylesheet and
 * of all it includes: in `dist/sef/` when `npm run compile` has warmed it, which is where an installed sigla finds it.
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {packageRoot} from './package-root.js'

export interface Stylesheet {
  /** Path from the package's root, such as `transforms/html/page.xsl`. */
  name: string
  hash: string
  /** The compiled stylesheet, as SaxonJS takes it. */
  internal: unknown
}

const loaded = new Map<string, Stylesheet>()

/**
 * A stylesheet of the package, compiled or from the cache.
 * Throws when the stylesheet is missing or has an error (the compiler's message says where).
 */
export function loadStylesheet(name: string): Stylesheet {
  const known = loaded.get(name)
  if (known) return known
  const file = path.resolve(packageRoot, name)
  const hash = hashOf(file)
  const sef = path.join(packageRoot, 'dist', 'sef', `${path.basename(name, '.xsl')}-${hash}.sef.json`)
  if (!existsSync(sef)) compile(file, sef)
  const stylesheet = {name, hash, internal: JSON.parse(readFileSync(sef, 'utf8'))}
  loaded.set(name, stylesheet)
  return stylesheet
}

function compile(file: string, sef: string): void {
  mkdirSync(path.dirname(sef), {recursive: true})
  const temporary = `${sef}.${process.pid}.tmp`
  const compiler = createRequire(import.meta.url).resolve('xslt3/xslt3.js')
  try {
    execFileSync(process.execPath, [compiler, `-xsl:${file}`, `-export:${temporary}`, '-nogo'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (!existsSync(temporary)) throw new Error('xslt3 wrote nothing')
    renameSync(temporary, sef)
  } catch (error) {
    rmSync(temporary, {force: true})
    const said = error as {stdout?: string; stderr?: string}
    const why = `${said.stderr ?? ''}${said.stdout ?? ''}`.trim() || String(error)
    throw new Error(`${path.relative(packageRoot, file)} does not compile: ${why}`)
  }
}

/** The hash of a stylesheet and, in order, of every module it includes or imports. */
function hashOf(file: string): string {
  const hash = createHash('sha256')
  const seen = new Set<string>()
  const visit = (module: string): void => {
    if (seen.has(module)) return
    seen.add(module)
    const text = readFileSync(module, 'utf8')
    hash.update(text)
    for (const [, , href] of text.matchAll(/<xsl:(include|import)\s[^>]*href="([^"]+)"/g)) {
      visit(path.resolve(path.dirname(module), href!))
    }
  }
  visit(file)
  return hash.digest('hex').slice(0, 16)
}
