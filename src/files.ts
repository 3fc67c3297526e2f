/**
 * The only room that touches the disk. Every file is written to a temporary name and renamed, so that no reader ever
 * sees half a file.
 */
import {randomBytes} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import {appendFile, link, mkdir, readdir, readFile, rename, rm, rmdir, statfs, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Writes a file whole or not at all; makes its folders. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  try {
    await inFolder(file, () => writeFile(temporary, content))
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** Writes where the folder of a file is, or makes it first: nearly always it is there. */
async function inFolder(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(path.dirname(file), {recursive: true})
    await write()
  }
}

/** The file's bytes, or undefined when there is no such file. Other failures (a folder, no permission) throw. */
export async function readBytes(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    // Of a folder the system says only that it cannot be read, and not which.
    throw Object.assign(error as NodeJS.ErrnoException, {path: file})
  }
}

/** The file's text (UTF-8), or undefined when there is no such file. */
export async function readText(file: string): Promise<string | undefined> {
  return (await readBytes(file))?.toString('utf8')
}

/** The file's text, or undefined when there is no such file; the caller waits for it. */
export function readTextNow(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A file that is read in pieces. It is the one that was opened, even where another has taken its name since. */
export class OpenFile {
  readonly #handle: number
  readonly size: number

  private constructor(handle: number) {
    this.#handle = handle
    this.size = fstatSync(handle).size
  }

  /** Undefined when there is no such file. Other failures throw. */
  static open(file: string): OpenFile | undefined {
    try {
      return new OpenFile(openSync(file, 'r'))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** Fewer bytes where the file ends before. */
  read(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, this.size - from)))
    let read = 0
    while (read < bytes.length) {
      const more = readSync(this.#handle, bytes, read, bytes.length - read, from + read)
      if (more === 0) break
      read += more
    }
    return bytes.subarray(0, read)
  }

  close(): void {
    closeSync(this.#handle)
  }
}

/** Names of the files in a folder that end so, sorted by code point; none when there is no such folder. */
export async function listFiles(folder: string, ending: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true})
    return entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** By what one sees, without reading it, that a file is still the one it was. */
export interface Stamp {
  size: number
  /** Milliseconds, with a fraction. */
  modified: number
  changed: number
  node: number
}

/** The stamp of a file (of what a symbolic link points to), or undefined where there is none or it is no plain file. */
export function stampOf(file: string): Stamp | undefined {
  const stat = statOf(file)
  return stat?.isFile() ? stampIn(stat) : undefined
}

/** The stamp of a folder, in which it shows when a file came, went or was replaced; undefined where there is none. */
export function folderStampOf(folder: string): Stamp | undefined {
  const stat = statOf(folder)
  return stat?.isDirectory() ? stampIn(stat) : undefined
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** The stamp in what the system says of a file. */
export function stampIn({size, mtimeMs, ctimeMs, ino}: Stats): Stamp {
  return {size, modified: mtimeMs, changed: ctimeMs, node: ino}
}

/** Whether a name is that of a folder itself, and of no symbolic link to one. */
export function isFolder(file: string): boolean {
  return lstatSync(file, {throwIfNoEntry: false})?.isDirectory() === true
}

export function sameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.size === b.size &&
    a.modified === b.modified &&
    a.changed === b.changed &&
    a.node === b.node
  )
}

export async function removeFile(file: string): Promise<void> {
  await rm(file, {force: true})
}

/** The same for a caller who waits for it. */
export function removeNow(file: string): void {
  rmSync(file, {force: true})
}

/** Removes a folder with all that is in it, if it is there. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true})
}

/** Removes a folder if it is empty, and then those above it, up to `root` (kept). */
export async function removeEmptyFolders(folder: string, root: string): Promise<void> {
  for (let at = folder; at !== root && at.startsWith(root + path.sep); at = path.dirname(at)) {
    try {
      await rmdir(at)
    } catch {
      return
    }
  }
}

export async function moveFile(from: string, to: string): Promise<void> {
  await rename(from, to)
}

export async function appendText(file: string, text: string | Uint8Array): Promise<void> {
  await inFolder(file, () => appendFile(file, text))
}

/** Makes a file that must not be there yet, whole; false where there is one already. */
export async function createWhole(file: string, text: string): Promise<boolean> {
  await mkdir(path.dirname(file), {recursive: true})
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`
  await writeFile(temporary, text)
  try {
    await link(temporary, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(temporary, {force: true})
  }
}

/** Throws what a disk throws that is full, where a folder (or the nearest above it that is there) has no room for so many bytes. */
export async function makeSureOfRoom(folder: string, bytes: number): Promise<void> {
  let there = folder
  while (!existsSync(there) && path.dirname(there) !== there) there = path.dirname(there)
  const {bavail, bsize} = await statfs(there)
  if (bavail * bsize < bytes)
    throw Object.assign(new Error('no room'), {code: 'ENOSPC', syscall: 'write', path: folder})
}

export function fileExists(file: string): boolean {
  return existsSync(file)
}

/** Every file under a folder, as sorted paths from it with `/`; none when there is no such folder. Links to folders are not followed. */
export async function listTree(folder: string): Promise<string[]> {
  const found: string[] = []
  const visit = async (at: string): Promise<void> => {
    let entries: import('node:fs').Dirent[]
    try {
      entries = await readdir(path.join(folder, at), {withFileTypes: true})
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
      throw error
    }
    for (const entry of entries) {
      const name = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) await visit(name)
      else found.push(name)
    }
  }
  await visit('')
  return found.sort()
}

/** All names in a folder, of whatever they are, in any order; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

const temporaryName = /^\..*\.[0-9a-f]{12}\.tmp$/s

/** Removes the temporary files that a killed program left behind, of the names in a folder. */
export async function removeLeftovers(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) if (temporaryName.test(name)) await rm(path.join(folder, name), {force: true})
}

/** The same in a folder and all below it. */
export async function removeLeftoversBelow(folder: string): Promise<void> {
  const left = (await listTree(folder)).filter((file) => temporaryName.test(path.posix.basename(file)))
  for (const file of left) await rm(path.join(folder, file), {force: true})
}
