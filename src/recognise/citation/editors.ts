/**
 * Editors before a title, told from the title.
 *
 * > | A. B. Ivanov and C. Dee, Title of the Book        Foreign Affairs, vol. 3: no editor
 *     ^^^^^^^^^^^^^     ^^^^^^
 */
import type {Published} from './citation.js'
import {namesIn} from './contribution.js'
import type {Reader} from './reader.js'
import {coverageEnd, isPages, isVolume} from './scope.js'

/** Editors: a list of personal names before the title, with *and*, *eds.* or *et al.* at its end, or a single name. */
export function readEditors(reader: Reader, end: number, published: Published): void {
  const from = reader.at
  let i = from
  let last = -1
  let count = 0
  for (;;) {
    const name = personEnd(reader, i, end)
    if (name === 0) break
    i = name
    count++
    const {tokens} = reader
    if (tokens[i]?.key === 'et' && tokens[i + 1]?.key === 'al') {
      last = i
      i += tokens[i + 2]?.text === '.' ? 3 : 2
      break
    }
    last = i
    const sign = tokens[i]
    if (sign?.text === ',' && tokens[i + 1]?.key === 'and') i += 2
    else if (/^(?:and|und|et|i|и|&)$/.test(sign?.key ?? '')) i++
    else if (sign?.text === ',' && count < 12) {
      // A comma goes on with the list only if an `and` or `eds.` is still to come before the title.
      if (!listGoesOn(reader, i + 1, end)) break
      i++
    } else break
  }
  if (last < 0) return
  const after = editorsMark(reader, i)
  if (reader.tokens[after]?.text !== ',' && after === i) return
  // Two capitalised words before a volume, pages or years are a title (Foreign Affairs, vol. 3).
  const rest = reader.tokens[after]?.text === ',' ? after + 1 : after
  if (
    count === 1 &&
    after === i &&
    (isVolume(reader, rest) || isPages(reader, rest) || coverageEnd(reader, rest, end) > 0)
  )
    return
  published.editors = namesIn(reader, from, last)
  reader.at = reader.tokens[after]?.text === ',' ? after + 1 : after
}

/** The index after `, eds.`, `(ed.)`, `(Hg.)`, or `at` itself. */
function editorsMark(reader: Reader, at: number): number {
  const {tokens} = reader
  const opens = tokens[at]?.text === '(' ? at : -1
  let i = tokens[at]?.text === ',' || opens >= 0 ? at + 1 : at
  if (!/^(?:ed|eds|editor|editors|hg|hrsg|red|ред|comp|comps)$/.test(tokens[i]?.key ?? '')) return at
  i++
  if (tokens[i]?.text === '.') i++
  return opens >= 0 && tokens[i]?.text === ')' ? i + 1 : i
}

/** Whether names joined by commas from token `at` on end in `and NAME` or `eds.` before anything that is no name. */
function listGoesOn(reader: Reader, at: number, end: number): boolean {
  let i = at
  for (let count = 0; count < 12; count++) {
    const name = personEnd(reader, i, end)
    if (name === 0) return false
    i = name
    const sign = reader.tokens[i]
    if (/^(?:and|und|et|i|и|&)$/.test(sign?.key ?? '') || editorsMark(reader, i) !== i) return true
    if (sign?.text !== ',') return false
    i++
    if (reader.tokens[i]?.key === 'and') return true
  }
  return false
}

/** The index after a personal name of two to four capitalised words or initials, or 0. */
export function personEnd(reader: Reader, from: number, end: number): number {
  // The Cold War and Soviet Insecurity: a title.
  if (/^(?:The|An?|Der|Die|Das|Les)$/.test(reader.tokens[from]?.text ?? '') && reader.tokens[from + 1]?.text !== '.')
    return 0
  let i = from
  let words = 0
  while (i < end) {
    const token = reader.tokens[i]!
    if (
      token.kind !== 'word' ||
      !(/^\p{Lu}[\p{L}'’]*$/u.test(token.text) || /^(?:de|von|van|der|la|le)$/.test(token.text))
    )
      break
    if (words > 0 && /^\p{Lu}{2,}$/u.test(token.text)) return 0
    words++
    i++
    if (reader.tokens[i]?.text === '.' && /^\p{Lu}\p{Ll}?$/u.test(token.text)) i++
    else if (reader.tokens[i]?.text === '-' && !reader.tokens[i]!.spaced) {
      i += 2
    }
  }
  return words >= 2 && words <= 4 ? i : 0
}
