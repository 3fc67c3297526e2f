/**
 * Which documents an edit of the authority files touches: those that use a changed entry, and those in which a word of one
 * of its names (old or new) stands, which might now be recognised, or no longer.
 */
import path from 'node:path'
import {foldedWords} from '../../authority/words.js'
import {readBytes} from '../../files.js'
import type {EditionTexts} from '../document/edition-texts.js'
import {teiFilesOf} from '../document/tei-files.js'
import type {Folders} from '../files/folders.js'
import type {AuthorityRecord} from '../records/records.js'
import {hashOf} from './fingerprint.js'

/** What the authority files say, as far as a build asks it; read only where it is not known. Throws as `editionOf` does. */
export async function knownAuthority(
  texts: EditionTexts,
  by: string,
  before: AuthorityRecord | undefined,
): Promise<AuthorityRecord> {
  const hash = hashOf(...texts.authority.flatMap(({path: file, xml}) => [file, xml]))
  if (before?.hash === hash && before.by === by) return before
  const {editionOf} = await import('../document/edition-of.js')
  const {authority} = editionOf(texts)
  const entries: AuthorityRecord['entries'] = {}
  for (const {line: _, ...entry} of authority.entries) {
    const words = entry.names.flatMap(({text}) => foldedWords(text))
    entries[entry.id] = {hash: hashOf(JSON.stringify(entry)), words: [...new Set(words)]}
  }
  return {hash, by, entries, problems: authority.problems}
}

export interface Touched {
  ids: ReadonlySet<string>
  words: ReadonlySet<string>
}

/** The entries that changed, with all their words; undefined where nothing is known of before. */
export function touchedBy(before: AuthorityRecord | undefined, now: AuthorityRecord): Touched | undefined {
  if (!before) return undefined
  const ids = new Set<string>()
  const words = new Set<string>()
  for (const id of new Set([...Object.keys(before.entries), ...Object.keys(now.entries)])) {
    const [old, current] = [before.entries[id], now.entries[id]]
    if (old?.hash === current?.hash) continue
    ids.add(id)
    for (const word of [...(old?.words ?? []), ...(current?.words ?? [])]) words.add(word)
  }
  return {ids, words}
}

/** Whether a document may come out otherwise. Asked of the files themselves, so that nothing of it need be kept. */
export async function isTouched(folders: Folders, name: string, {ids, words}: Touched): Promise<boolean> {
  if (ids.size === 0) return false
  const files = teiFilesOf(folders.tei, name)
  const texts = await Promise.all([
    readBytes(path.join(folders.transcriptions, `${name}.txt`)),
    readBytes(path.join(folders.transcriptions, `${name}.yaml`)),
    readBytes(files.xml),
  ])
  // Not UTF-8: words cannot be compared before the sidecar's encoding is applied.
  const [transcription, sidecar, xml] = texts.map((bytes) => bytes?.toString('utf8') ?? '') as [string, string, string]
  if (transcription.includes('\uFFFD')) return true
  if ([...readings(transcription), sidecar].some((text) => wordsOf(text).some((word) => words.has(word)))) return true
  for (const id of ids) if (sidecar.includes(id)) return true
  for (const [, id] of xml.matchAll(/#([^"'\s<>#]+)/g)) if (ids.has(id!)) return true
  return false
}

/** The text as it stands, and without what may part a word in it: brackets, hyphens at line ends, soft hyphens. */
function readings(text: string): string[] {
  const joined = text.replace(/[[\](){}<>\u00AD]/g, '')
  return [text, joined, joined.replace(/[-\u2010]\s*\n\s*/g, '')]
}

function wordsOf(text: string): string[] {
  return foldedWords(text).flatMap((word) => (word.includes("'") ? [word, ...word.split("'")] : [word]))
}
