/** What stands in the folder of the transcriptions and is not what it was meant to be. */
import {isFolder, listFiles} from '../../files.js'
import type {Problem} from '../../tree/problem.js'
import {closest} from '../../words/closest.js'

export interface Standing {
  /** Of transcriptions. */
  names: readonly string[]
  sidecars: ReadonlySet<string>
  /** Of transcriptions that cannot be read by their names. */
  problems: readonly Problem[]
}

/** What an editor put there to be read, and no build reads: told, lest it be missed in silence. */
export async function overlooked(
  folder: string,
  files: readonly string[],
  {names, sidecars, problems}: Standing,
  shownAs: string,
): Promise<Problem[]> {
  const known = new Set(names)
  const refused = new Set(problems.map(({file}) => file))
  const found: Problem[] = []
  const warn = (file: string, rule: string, message: string, remedy: string): void => {
    found.push({rule, severity: 'warning', file: `${shownAs}transcriptions/${file}`, message, remedy})
  }
  for (const name of sidecars) {
    if (known.has(name) || refused.has(`${shownAs}transcriptions/${name}.txt`)) continue
    const of = name.replace(/\.txt$/i, '')
    // Where very many are left over, their transcriptions were taken away, and none is meant by another name.
    const near = known.has(of) ? of : found.length < most ? closest(name, names) : undefined
    warn(
      `${name}.yaml`,
      'sidecar-idle',
      of === name
        ? `there is no ${name}.txt that this says anything of`
        : 'a sidecar has the name of its transcription without .txt',
      near === undefined
        ? 'give it the name of its transcription, with .yaml in the place of .txt'
        : `rename it to ${near}.yaml if it belongs to ${near}.txt`,
    )
  }
  for (const file of files) {
    if (file.endsWith('.yaml') || (file.endsWith('.txt') && known.has(file.slice(0, -'.txt'.length)))) continue
    const name = file.replace(/\.[^.]*$/, '')
    if (/\.yml$/i.test(file) && known.has(name))
      warn(file, 'sidecar-idle', 'a sidecar is read under the ending .yaml alone', `rename it to ${name}.yaml`)
    else if (/\.(?:txt|text)$/i.test(file) && !file.endsWith('.txt'))
      warn(
        file,
        'not-a-transcription',
        'a transcription is read under the ending .txt alone',
        `rename it to ${name}.txt`,
      )
    else if (isFolder(`${folder}/${file}`) && (await listFiles(`${folder}/${file}`, '.txt')).length > 0)
      warn(
        `${file}/`,
        'not-a-transcription',
        'transcriptions in folders of this folder are not read',
        'move them into transcriptions/ itself',
      )
  }
  for (const [name, first] of alike(names))
    warn(
      `${name}.txt`,
      'file-name-alike',
      `many systems do not tell this name from ${first}.txt`,
      'rename one of the two, so that the edition can be copied to any machine',
    )
  if (names.length === 0 && found.length === 0 && problems.length === 0)
    warn('', 'no-transcription', 'there is no transcription', 'put the texts there, each as NAME.txt')
  if (found.length <= most) return found
  const rest = found.length - most
  return [
    ...found.slice(0, most),
    {
      rule: 'not-a-transcription',
      severity: 'warning',
      message: `${rest} more of the files in ${shownAs}transcriptions/ are not read`,
    },
  ]
}

/** As many are shown one by one. */
const most = 20

/** Names that differ in nothing but capitals, or in how their accents are composed, each with the first like it. */
function alike(names: readonly string[]): [name: string, first: string][] {
  const first = new Map<string, string>()
  const found: [string, string][] = []
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase()
    const other = first.get(key)
    if (other === undefined) first.set(key, name)
    else found.push([name, other])
  }
  return found
}
