/** What stands in the folder of the transcriptions: listed once, sidecars, stamps and all. */
import {append} from '../../append.js'
import {isFolder, namesIn, type Stamp, stampOf} from '../../files.js'
import type {Problem} from '../../tree/problem.js'
import type {Folders} from '../files/folders.js'
import {overlooked} from './overlooked.js'

export interface Listed {
  /** Of the transcriptions, sorted. */
  names: string[]
  /** Of the transcriptions, in the order of their names; undefined for what is no file. */
  stamps: (Stamp | undefined)[]
  /** Names of the transcriptions that have a sidecar. */
  sidecars: ReadonlySet<string>
  /** Transcriptions with names that cannot be file names everywhere (errors), and what no build will read (warnings). */
  problems: Problem[]
}

export async function listed({transcriptions}: Folders, shownAs: string): Promise<Listed> {
  const found: Listed = {names: [], stamps: [], sidecars: new Set(), problems: []}
  const files = (await namesIn(transcriptions)).filter((file) => !file.startsWith('.'))
  for (const file of files.filter((file) => file.endsWith('.txt')).sort()) {
    // To be told which of so many are folders would take longer than to ask for their stamps.
    const stamp = stampOf(`${transcriptions}/${file}`)
    if (!stamp && isFolder(`${transcriptions}/${file}`)) continue
    const name = file.slice(0, -'.txt'.length)
    const fault = faultOf(name)
    if (fault === undefined) {
      found.names.push(name)
      found.stamps.push(stamp)
    } else {
      found.problems.push({
        rule: 'file-name',
        severity: 'error',
        file: `${shownAs}transcriptions/${file.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�')}`,
        message: `this name cannot be used: ${fault}`,
        remedy: 'rename the transcription: letters, digits, hyphens, points and underlines are safe everywhere',
      })
    }
  }
  found.sidecars = new Set(files.flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : [])))
  append(found.problems, await overlooked(transcriptions, files, found, shownAs))
  return found
}

/** Names become names of files with longer endings, parts of web addresses and identifiers. */
function faultOf(name: string): string | undefined {
  if (plain.test(name)) return undefined
  if (name === '') return 'it is empty'
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) return 'it holds a control character or a line end'
  if (/[\\/:*?"<>|]/.test(name)) return 'it holds one of \\ / : * ? " < > |, which other systems do not allow'
  if (name.includes('\uFFFD') || /\p{Surrogate}/u.test(name)) return 'it is not UTF-8'
  if (Buffer.byteLength(name) > 200) return 'it is longer than 200 bytes'
  return undefined
}
const plain = /^[\w.-]{1,200}$/
