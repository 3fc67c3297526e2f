/** Which edition a file belongs to. */
import path from 'node:path'
import {readText} from '../files.js'

/** The nearest folder, from `start` upwards, that holds an `edition.yaml`. */
export async function findEdition(start: string): Promise<string | undefined> {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if ((await readText(path.join(folder, 'edition.yaml'))) !== undefined) return folder
    if (path.dirname(folder) === folder) return undefined
  }
}
