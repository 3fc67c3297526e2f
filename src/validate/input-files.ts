/**
 * What validation reads from the disk: the files to check, and the ids of the authority files beside them. Read one
 * after the other and at once (`…Sync`): a command that does nothing else meanwhile gains nothing by waiting in turns.
 */
import {lstatSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'

/** The file itself, or every `.xml` below a folder, in order; links to elsewhere in a folder are passed over. */
export function xmlFiles(start: string): string[] {
  const about = statSync(start)
  if (about.isFile()) return [start]
  if (!about.isDirectory()) throw Object.assign(new Error('not a file'), {code: 'not a regular file'})
  const found: string[] = []
  for (const name of readdirSync(start).sort()) {
    const one = path.join(start, name)
    const entry = lstatSync(one)
    if (entry.isDirectory()) found.push(...xmlFiles(one))
    else if (entry.isFile() && name.endsWith('.xml')) found.push(one)
  }
  return found
}

/** A file's bytes, or its size alone where that is more than `maxBytes`. */
export function readInput(file: string, maxBytes: number): {bytes: Buffer} | {size: number} {
  const {size} = statSync(file)
  return size > maxBytes ? {size} : {bytes: readFileSync(file)}
}

/** What pointers into the authority files of the edition around `folder` may name: `persons.xml#mao-zedong`. */
export function authorityPointers(folder: string): ReadonlySet<string> {
  for (const beside of [path.join(folder, '..', 'authority'), path.join(folder, 'authority'), folder]) {
    if (path.basename(beside) !== 'authority') continue
    const pointers = new Set<string>()
    for (const name of orElse(() => readdirSync(beside), [])
      .filter((one) => one.endsWith('.xml'))
      .sort()) {
      const text = orElse(() => readFileSync(path.join(beside, name), 'utf8'), '')
      for (const [, id] of text.matchAll(/\sxml:id\s*=\s*["']([^"']+)["']/g)) pointers.add(`${name}#${id}`)
    }
    if (pointers.size > 0) return pointers
  }
  return new Set()
}

/** Authority files that cannot be read answer nothing. */
function orElse<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
