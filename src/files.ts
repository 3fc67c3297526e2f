/**
 * The only room that touches the disk. Every file is written to a temporary name and renamed, so that no reader ever
 * sees half a file.
 */
import {randomBytes} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Writes a file whole or not at all; makes its folders. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true})
  const temporary = path.join(path.dirname(file), `.${path.basename(file).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(temporary, content)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** The file's bytes, or undefined when there is no such file. Other failures (a folder, no permission) throw. */
export async function readBytes(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The file's text (UTF-8), or undefined when there is no such file. */
export async function readText(file: string): Promise<string | undefined> {
  return (await readBytes(file))?.toString('utf8')
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
