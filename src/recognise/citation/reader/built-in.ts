/**
 * sigla's own `authority/repositories.xml`. Read as XML it would take most of the time of a citation, so `npm run compile` leaves
 * what it says as data; a file that was changed since is read as it is.
 */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {writeWhole} from '../../../files.js'
import {packageRoot} from '../../../transform/package-root.js'
import {type Knowledge, type Repository, readRepositories} from './repositories.js'

const file = path.join('authority', 'repositories.xml')
const compiledFile = path.join(packageRoot, 'dist', 'authority', 'repositories.json')
/** Changed when `Knowledge` changes, so that what an older program wrote is not taken. */
const version = 1

/** Archives name their system by its id, since many share one. */
type Packed<T> = Omit<T, 'system'> & {system?: string}

interface Compiled extends Omit<Knowledge, 'repositories' | 'digitalArchives'> {
  version: number
  /** SHA-256 of the file that this stands for. */
  source: string
  repositories: Packed<Repository>[]
  digitalArchives: Packed<Repository>[]
}

let builtIn: Knowledge | undefined

/** What sigla's own file says, read once. Throws what `readRepositories` throws. */
export function builtInRepositories(): Knowledge {
  if (builtIn) return builtIn
  const xml = readFileSync(path.join(packageRoot, file), 'utf8')
  builtIn = compiled(xml) ?? readRepositories(xml, file)
  return builtIn
}

/** Whether a text is that file: where the edition is sigla's own, its file of archives is this one. */
export function isBuiltIn(xml: string): boolean {
  return xml === readFileSync(path.join(packageRoot, file), 'utf8')
}

function compiled(xml: string): Knowledge | undefined {
  try {
    const data = JSON.parse(readFileSync(compiledFile, 'utf8')) as Compiled
    if (data.version !== version || data.source !== hashOf(xml)) return undefined
    const {version: _, source: __, repositories, digitalArchives, ...rest} = data
    const systems = new Map(rest.systems.map((system) => [system.id, system]))
    const unpacked = ({system, ...repository}: Packed<Repository>): Repository =>
      system === undefined ? repository : {...repository, system: systems.get(system)!}
    return {
      ...rest,
      repositories: repositories.map(unpacked),
      digitalArchives: digitalArchives.map(unpacked),
    }
  } catch {
    return undefined
  }
}

/** Leaves what the file says as data. */
export async function compileRepositories(): Promise<void> {
  const xml = readFileSync(path.join(packageRoot, file), 'utf8')
  const knowledge = readRepositories(xml, file)
  const packed = ({system, ...repository}: Repository): Packed<Repository> =>
    system === undefined ? repository : {...repository, system: system.id}
  const data: Compiled = {
    ...knowledge,
    version,
    source: hashOf(xml),
    repositories: knowledge.repositories.map(packed),
    digitalArchives: knowledge.digitalArchives.map(packed),
  }
  await writeWhole(compiledFile, JSON.stringify(data))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
