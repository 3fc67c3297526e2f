/** What stands in the folder of the transcriptions: listed once, sidecars and all. */
import {listFiles} from '../files.js'
import type {Problem} from '../tree/problem.js'
import type {Folders} from './folders.js'

export interface Listed {
  /** Of the transcriptions, sorted. */
  names: string[]
  /** Names of the transcriptions that have a sidecar. */
  sidecars: ReadonlySet<string>
  /** Transcriptions with names that cannot be file names everywhere. */
  problems: Problem[]
}

export async function listed({transcriptions}: Folders, shownAs: string): Promise<Listed> {
  const names: string[] = []
  const sidecars = new Set<string>()
  const problems: Problem[] = []
  for (const file of await listFiles(transcriptions, '')) {
    if (file.endsWith('.yaml')) sidecars.add(file.slice(0, -'.yaml'.length))
    if (!file.endsWith('.txt')) continue
    const name = file.slice(0, -'.txt'.length)
    const fault = faultOf(name)
    if (fault === undefined) names.push(name)
    else {
      problems.push({
        rule: 'file-name',
        severity: 'error',
        file: `${shownAs}transcriptions/${file.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�')}`,
        message: `this name cannot be used: ${fault}`,
        remedy: 'rename the transcription: letters, digits, hyphens, points and underlines are safe everywhere',
      })
    }
  }
  return {names, sidecars, problems}
}

/** Names become names of files with longer endings, parts of web addresses and identifiers. */
function faultOf(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) return 'it holds a control character or a line end'
  if (/[\\/:*?"<>|]/.test(name)) return 'it holds one of \\ / : * ? " < > |, which other systems do not allow'
  if (name.includes('\uFFFD') || /\p{Surrogate}/u.test(name)) return 'it is not UTF-8'
  if (Buffer.byteLength(name) > 200) return 'it is longer than 200 bytes'
  return undefined
}
