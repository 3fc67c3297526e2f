/** What results depend on beside the material: the program, its grammar, its stylesheets, the configuration. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {EditionConfig} from '../../config/project.js'
import {listTree, readTextNow, writeWhole} from '../../files.js'
import {codeFolder, isCompiled, ownPackage, packageRoot} from '../../transform/package-root.js'
import type {OutputKind} from '../document/document.js'

export type Keys = {tei: string} & {[kind in OutputKind]: string}

/** The keys of an edition, `archives` its own file of them: a result is up to date only if its key is still the same. */
export async function keysOf(config: EditionConfig, archives = ''): Promise<Keys> {
  const {print, ...edition} = config
  const program = await programHash()
  const [schema, text, html, printed, epub] = await Promise.all(
    ['schema', 'transforms/text', 'transforms/html', 'transforms/print', 'transforms/epub'].map((folder) =>
      folderHash(path.join(packageRoot, folder)),
    ),
  )
  const repositories = hashOf(readFileSync(path.join(packageRoot, 'authority/repositories.xml')))
  const common = hashOf(program, JSON.stringify(edition))
  return {
    tei: hashOf(common, schema!, repositories, archives),
    html: hashOf(common, text!, html!),
    epub: hashOf(common, text!, printed!, epub!, JSON.stringify(print ?? {})),
    pdf: hashOf(common, text!, printed!, JSON.stringify(print ?? {})),
  }
}

/** The code that runs (compiled or not), the libraries it asks for, and the Node that runs it (for Unicode's tables). */
export async function programHash(): Promise<string> {
  return hashOf(
    (isCompiled ? readTextNow(keptHash) : undefined) ?? (await codeHash()),
    JSON.stringify([ownPackage.version, ownPackage.dependencies]),
    process.version,
  )
}

/** What the code of the compiled program was found to be when it was compiled: every command would have to read all of it. */
const keptHash = path.join(packageRoot, 'dist', 'program.hash')

export async function keepProgramHash(): Promise<void> {
  await writeWhole(keptHash, await codeHash())
}

function codeHash(): Promise<string> {
  return folderHash(codeFolder, /\.(js|ts|json|css|svg|xml|typ|txt|woff2)$/)
}

async function folderHash(folder: string, names = /./): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await listTree(folder)) {
    if (!names.test(file) || file.endsWith('.sef.json')) continue
    hash.update(`${file}\0`)
    hash.update(
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  // In one piece where it can be: each call to the hash costs more than what it is given.
  if (parts.every((part) => typeof part === 'string'))
    hash.update(parts.map((part) => `${part.length}\0${part}`).join(''))
  else for (const part of parts) hash.update(`${part.length}\0`).update(part)
  return hash.digest('hex').slice(0, 32)
}
