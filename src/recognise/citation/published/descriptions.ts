/**
 * Bibliographic descriptions whose parts end with stops, as Russian rules and many bibliographies have them.
 *
 * > | Иванов И. И. Книга. Т. 2: 1950–1953 / отв. ред. П. Петров. М.: Наука, 2005. С. 45        A Title. City: Publisher, 1998
 *     author      title  volume          who answers for it     imprint
 * > | Иванов И. И. Статья // Журнал. 1998. № 3. С. 45
 */
import type {Published} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import {bareImprintAt, type Imprint, isBareYear, isPages, isVolume} from '../reader/scope.js'
import {namesIn} from './contribution.js'

/** In tokens: who answers for a book is told in fewer. */
const furthest = 40
const cyrillic = /^\p{Script=Cyrillic}+$/u

/** `М.: Наука, 2005`, `City: Publisher, 1998`, `М., 1998` after a stop: an imprint that nothing else can be. */
export function imprintAfterStop(reader: Reader, at: number): Imprint | undefined {
  const {tokens} = reader
  if (!/^[.—–-]$/.test(tokens[at - 1]?.text ?? '') || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined
  const imprint = bareImprintAt(reader, at, reader.clauseEnd(at))
  if (!imprint?.fields.place) return undefined
  const {publisher, place} = imprint.fields
  const after = reader.text.slice(place.end).trimStart()
  const isCity = cyrillic.test(tokens[at]!.text) && tokens[at]!.text.length < 4
  return (publisher && after.startsWith(':')) || isCity ? imprint : undefined
}

/** `Иванов И. И. Книга`, `Иванов И.И., Петров П. Книга`: the index after the author, whom no sign parts from the title, or 0. */
export function authorBeforeTitle({tokens}: Reader, at: number): number {
  if (!/^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '') || !cyrillic.test(tokens[at]!.text)) return 0
  let i = at + 1
  while (/^\p{Lu}$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '.') i += 2
  return i > at + 1 && /^\p{Lu}\p{L}/u.test(tokens[i]?.text ?? '') ? i : 0
}

/** Whether two strokes stand at `at` and a year or a number comes in what follows them: an article, and its journal. */
export function strokesAt(reader: Reader, at: number): boolean {
  const {tokens} = reader
  if (tokens[at]?.text !== '/' || !tokens[at]!.spaced || tokens[at + 1]?.text !== '/') return false
  for (let i = at + 2; i < Math.min(tokens.length, at + 14); i++) {
    if (reader.archivesAt(i)) return false
    if (tokens[i - 1]!.text === '.' && (isBareYear(reader, i) || isVolume(reader, i))) return true
  }
  return false
}

/** `// Журнал.`: what the article stands in, up to the stop; the reader moves past it. */
export function readAfterStrokes(reader: Reader, published: Published): boolean {
  if (!strokesAt(reader, reader.at)) return false
  const from = reader.at + 2
  let i = from
  while (
    reader.tokens[i] &&
    !(reader.tokens[i]!.text === '.' && (isBareYear(reader, i + 1) || isVolume(reader, i + 1)))
  )
    i++
  published.container = reader.field(from, i)
  reader.at = i
  return true
}

/** `/ Под ред. А. Б. Иванова`: who answers for the book, up to its imprint or volume. */
export function readResponsibility(reader: Reader, published: Published): boolean {
  const {tokens, at} = reader
  if (tokens[at]?.text !== '/' || !tokens[at]!.spaced || tokens[at + 1]?.text === '/') return false
  const stop = Math.min(tokens.length, at + furthest)
  let names = 0
  for (let i = at + 1; i < stop; i++) {
    if (/^(?:ред|сост|составитель|составители|упоряд|red|sost)$/.test(tokens[i]!.key)) names = i + 1
    if (tokens[i]!.text !== '.') continue
    const k = /^[—–-]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
    if (!imprintAfterStop(reader, k) && !isVolume(reader, k) && !isPages(reader, k)) continue
    while (/^[.:]$/.test(tokens[names]?.text ?? '')) names++
    if (names > 0 && published.editors.length === 0) published.editors = namesIn(reader, names, i)
    reader.at = i
    return true
  }
  return false
}

/** `Отношения. 1949–1952. Документы / …`: a subtitle after the years, up to who answers for the book or its imprint. */
export function passSubtitle(reader: Reader, {coverage}: Published): boolean {
  if (!coverage || reader.tokens[reader.at - 1]?.text !== '.') return false
  for (let i = reader.at + 1; i < Math.min(reader.tokens.length, reader.at + 12); i++) {
    const {text, spaced} = reader.tokens[i]!
    if (/^[,;:(]$/.test(text)) return false
    if (!(text === '/' && spaced) && !(text === '.' && imprintAfterStop(reader, i + 1))) continue
    reader.at = i
    return true
  }
  return false
}
