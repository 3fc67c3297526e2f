/**
 * Editors before a title, told from the title.
 *
 * > | A. B. Ivanov and C. Dee, Title of the Book        Foreign Affairs, vol. 3: no editor
 *     ^^^^^^^^^^^^^     ^^^^^^
 */
import type {Field, Published} from '../reader/citation.js'
import {extentEnd} from '../reader/extent.js'
import type {Reader} from '../reader/reader.js'
import {bareImprintAt, bareNumberEnd, coverageEnd, imprintAt, isPages, isVolume} from '../reader/scope.js'
import {namesIn} from './contribution.js'
import {authorBeforeTitle} from './descriptions.js'

/** Editors: a list of personal names before the title, with *and*, *eds.* or *et al.* at its end, or a single name. */
export function readEditors(reader: Reader, end: number, published: Published): void {
  const from = reader.at
  const surname = surnameFirst(reader, from, end)
  if (surname) {
    published.editors = surname.names
    reader.at = surname.end
    return
  }
  const author = authorBeforeTitle(reader, from)
  if (author > 0) {
    published.editors = [reader.field(from, author)]
    reader.at = author
    return
  }
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
    else if (/^(?:and|und|et|i|и|&|\/)$/.test(sign?.text ?? '')) i++
    else if (sign?.text === ',' && count < 12) {
      // A comma goes on with the list only if an `and` or `eds.` is still to come before the title.
      if (!listGoesOn(reader, i + 1, end)) break
      i++
    } else break
  }
  if (last < 0) {
    readOffice(reader, end, published)
    return
  }
  const after = editorsMark(reader, i)
  if (reader.tokens[after]?.text !== ',' && after === i) return
  // Two capitalised words before a volume, pages or years are a title (Foreign Affairs, vol. 3).
  const rest = reader.tokens[after]?.text === ',' ? after + 1 : after
  if (
    count === 1 &&
    after === i &&
    (isVolume(reader, rest) ||
      isPages(reader, rest) ||
      coverageEnd(reader, rest, end) > 0 ||
      bareNumberEnd(reader, rest) > 0)
  )
    return
  published.editors = namesIn(reader, from, last)
  reader.at = /^[,:]$/.test(reader.tokens[after]?.text ?? '') ? after + 1 : after
}

/** `Jahn, Egbert (Hg.): Title`, `Novak, A. B., Sample, C. (eds.), Title`: editors with the surname first, told by the mark after them. */
function surnameFirst(reader: Reader, from: number, end: number): {names: Field[]; end: number} | undefined {
  const {tokens} = reader
  const isName = (at: number) => /^\p{Lu}(?:[\p{L}'’]+)?$/u.test(tokens[at]?.text ?? '')
  const names: Field[] = []
  let i = from
  while (names.length < 8 && isName(i) && tokens[i + 1]?.text === ',' && isName(i + 2)) {
    let name = i + 3
    while (name < end && name < i + 7 && (isName(name) || tokens[name]?.text === '.')) name++
    names.push(reader.field(i, name))
    const after = editorsMark(reader, name)
    if (after > name && tokens[name]?.text === '(')
      return {names, end: /^[,:]$/.test(tokens[after]?.text ?? '') ? after + 1 : after}
    i = name
    while (/^(?:,|and|und|&|i|и)$/.test(tokens[i]?.key ?? '')) i++
    if (i === name) return undefined
  }
  return undefined
}

/** The index after names of persons and the mark that calls them editors (`A. B. and C. D. (eds.)`), or 0. */
export function markedEditorsEnd(reader: Reader, from: number, end: number): number {
  const inverted = surnameFirst(reader, from, end)
  if (inverted) return inverted.end
  let i = personEnd(reader, from, end)
  for (let count = 0; i > 0 && count < 12; count++) {
    const {tokens} = reader
    if (tokens[i]?.key === 'et' && tokens[i + 1]?.key === 'al') i += tokens[i + 2]?.text === '.' ? 3 : 2
    const after = editorsMark(reader, i)
    if (after > i) return after
    let next = i
    while (/^(?:,|and|und|et|i|и|&)$/.test(tokens[next]?.key ?? '')) next++
    if (next === i) return 0
    i = personEnd(reader, next, end)
  }
  return 0
}

/** `Research Office of the Party, ed., Title`: an office, told by the mark after it; several where that says so. */
function readOffice(reader: Reader, end: number, published: Published): void {
  const {tokens, at: from} = reader
  let i = from
  while (i < end && i < from + 24 && tokens[i]!.kind === 'word') i++
  const after = editorsMark(reader, i)
  if (i === from || after === i || tokens[after]?.text !== ',') return
  const isSeveral = /(?:eds|editors|comps)\b/i.test(reader.field(i, after).value)
  published.editors = isSeveral ? namesIn(reader, from, i) : [reader.field(from, i)]
  reader.at = after + 1
}

/**
 * `Title, ed. by A. B. and C. D. (City: Publisher, 2005)`, `Title, ed. A. B. (…)`: editors after the title, where the
 * imprint follows them.
 */
export function readEditedBy(reader: Reader, end: number, published: Published): boolean {
  const to = editedByEnd(reader, reader.at, end)
  if (to === 0) return false
  // Who translated the book is not who translated the document.
  const isTranslator = reader.token()!.key.startsWith('trans') && !reader.is('and', 1)
  if (published.editors.length === 0 && !isTranslator)
    published.editors = namesIn(reader, namesAfterBy(reader, reader.at), to)
  reader.at = to
  return true
}

/** The index after `ed. by A. B.` at `at`, where an imprint follows, or 0. */
export function editedByEnd(reader: Reader, at: number, end: number): number {
  const from = namesAfterBy(reader, at)
  let i = from > 0 ? personEnd(reader, from, end) : 0
  while (i > 0) {
    if (reader.tokens[i]?.key === 'et' && reader.tokens[i + 1]?.key === 'al')
      i += reader.tokens[i + 2]?.text === '.' ? 3 : 2
    const extent = extentEnd(reader, i)
    if (imprintAt(reader, extent)) return i
    if (reader.tokens[i]?.text === ',' && isVolume(reader, i + 1)) return i
    if (!/^(?:,|and|&)$/.test(reader.tokens[i]?.key ?? '')) return 0
    const isComma = reader.tokens[i]!.text === ','
    if (isComma && bareImprintAt(reader, extent + 1, end)) return i
    i = personEnd(reader, isComma && reader.tokens[i + 1]?.key === 'and' ? i + 2 : i + 1, end)
  }
  return 0
}

/** The index after `ed. by`, `selected and edited by`, `ed.`, `eds`, `trans.`, or 0. */
function namesAfterBy({tokens}: Reader, at: number): number {
  const isDouble =
    /^(?:selected|compiled|translated|introduced)$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'and'
  const verb = isDouble ? at + 2 : at
  const {key, text} = tokens[verb] ?? {}
  if (!editing.test(key ?? '') || /^\p{Lu}/u.test(text!)) return 0
  const isShort = tokens[verb + 1]?.text === '.'
  let by = isShort ? verb + 2 : verb + 1
  // `sous la dir. de`, `hrsg. v.`, `a cura di`
  if (/^(?:la|cura)$/.test(tokens[verb + 1]?.key ?? '')) by = tokens[verb + 3]?.text === '.' ? verb + 4 : verb + 2
  const isBy = /^(?:by|von|v|de|di|par|przez)$/.test(tokens[by]?.key ?? '')
  if (isBy) return tokens[by + 1]?.text === '.' ? by + 2 : by + 1
  return isShort ? by : 0
}

const editing =
  /^(?:eds?|edited|trans|translated|comps?|compiled|hrsg|hg|bearb|oprac|red|sous|a|szerk|sest|prir|ur|сост|ред|упоряд)$/

/** The index after `, eds.`, `(ed.)`, `(Hg.)`, or `at` itself. */
function editorsMark(reader: Reader, at: number): number {
  const {tokens} = reader
  const opens = tokens[at]?.text === '(' ? at : -1
  let i = tokens[at]?.text === ',' || opens >= 0 ? at + 1 : at
  // `(a cura di)`
  if (tokens[i]?.key === 'a' && tokens[i + 1]?.key === 'cura') i += 2
  else if (
    !/^(?:ed|eds|editor|editors|hg|hrsg|red|ред|comp|comps|szerk|oprac|sost|сост|dir|coord|ur|prir)$/.test(
      tokens[i]?.key ?? '',
    )
  )
    return at
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
    if (editorsMark(reader, i) !== i) return true
    if (/^(?:and|und|et|i|и|&)$/.test(sign?.text ?? '')) return endsList(reader, i + 1, end)
    if (sign?.text !== ',') return false
    i++
    if (reader.tokens[i]?.key === 'and') return endsList(reader, i + 1, end)
  }
  return false
}

/** `and C. D., Title`, `et al.`: the last of several; but `A. Novak, Yom Kippur and After` goes on with a title. */
function endsList(reader: Reader, at: number, end: number): boolean {
  const last = personEnd(reader, at, end)
  if (last === 0) return reader.tokens[at]?.key === 'al'
  return reader.tokens[last]?.text === ',' || editorsMark(reader, last) !== last
}

/** `Collected Works`: words of titles, which no person has for a name. */
const ofTitles = new Set('Works Writings Papers Documents Collected Selected Bulletin Journal Yearbook'.split(' '))

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
    if ((words > 0 && /^\p{Lu}{2,}$/u.test(token.text)) || ofTitles.has(token.text)) return 0
    if (/^\p{Lu}/u.test(token.text)) words++
    i++
    if (reader.tokens[i]?.text === '.' && /^\p{Lu}\p{Ll}?$/u.test(token.text)) i++
    else if (reader.tokens[i]?.text === '-' && !reader.tokens[i]!.spaced) {
      i += 2
    }
  }
  return words >= 2 && words <= 4 ? i : 0
}
