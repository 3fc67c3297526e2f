/**
 * The document itself at the head of a citation: its title in quotation marks, its day, its grade, a digital archive.
 *
 * > | “A Talk,” 3 April 1964 (Top Secret), in RGANI, f. 5        “A Talk,” April 3, 1964, Example Digital Archive
 */
import {parseDate} from '../../dates/parse.js'
import {dayAt, keepsAfterIn} from '../holding/described.js'
import {isSiglum} from '../holding/repository.js'
import type {Citation, Field} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import {isQuotedWithPages} from './publication-signs.js'

/** `“Title,” January 31, 1949, Some Digital Archive, …`: the document itself, as digital archives cite it. */
export function readOwnTitle(reader: Reader, citation: Citation): Field | undefined {
  const quote = reader.token()
  if (!quote || !/^[“"«„]$/.test(quote.text) || quote.partner === undefined) return undefined
  if (isQuotedWithPages(reader, reader.at, reader.clauseEnd())) return undefined
  const told = readToldBefore(reader, citation)
  if (told) return told.grade
  const last = quote.partner
  citation.title = reader.field(reader.at + 1, reader.tokens[last - 1]?.text === ',' ? last - 1 : last)
  reader.at = last + 1
  while (reader.is(',')) reader.at++
  const date = dateHere(reader)
  if (date) {
    citation.date = date
    while (reader.is(',')) reader.at++
  }
  const grade = readGradeInBrackets(reader)
  readDigitalArchive(reader, citation)
  // `“A Talk,” 3 April 1964, in Example Archives, fond 5`
  if (keepsAfterIn(reader, reader.at)) reader.at += reader.is(':', 1) ? 2 : 1
  return grade
}

/** How far the archive may stand behind the quoted title, in tokens. */
const furthest = 60

/**
 * `“A Note,” Memorandum No. 12 (Secret) from A. B., 8 July 1968, in RGANI, f. 89`: what kind of paper it is stands between
 * its title and the archive; all that comes before its day is the title.
 */
function readToldBefore(reader: Reader, citation: Citation): {grade?: Field} | undefined {
  const from = reader.at
  const after = reader.token()!.partner! + 1
  const isSign = (at: number) => /^[,)]$/.test(reader.tokens[at]?.text ?? '')
  const stop = Math.min(after + furthest, reader.tokens.length)
  let at = after + 1
  while (at < stop && !(isSign(at - 1) && keepsAfterIn(reader, at))) {
    if (reader.tokens[at]!.text === ';' || reader.archivesAt(at)) return undefined
    at++
  }
  if (at >= stop) return undefined
  let day: {from: number; to: number} | undefined
  let grade: Field | undefined
  for (let i = after; i < at; i++) {
    const hit =
      /^[,(]$/.test(reader.tokens[i - 1]!.text) || i === after
        ? reader.lexicon.classification(reader.tokens, i)
        : undefined
    if (hit) grade ??= reader.field(i, hit.end)
    const to = day || (i > after && !isSign(i - 1)) ? undefined : dayAt(reader, i, at)?.to
    if (to) day = {from: i, to}
  }
  // The day right behind the title needs no words between.
  if (!day || day.from <= after + 1) return undefined
  let end = day.from
  while (end > from && reader.tokens[end - 1]!.text === ',') end--
  citation.title = reader.field(from, end)
  citation.date = reader.field(day.from, day.to)
  reader.at = at + (reader.tokens[at + 1]!.text === ':' ? 2 : 1)
  return grade ? {grade} : {}
}

/** `(Top Secret)`, `(Secret/Special Dossier)` after the day: the grade of the document. */
function readGradeInBrackets(reader: Reader): Field | undefined {
  const {text, partner} = reader.token() ?? {}
  const hit =
    text === '(' && partner !== undefined ? reader.lexicon.classification(reader.tokens, reader.at + 1) : undefined
  if (!hit || (hit.end !== partner && reader.tokens[hit.end]?.text !== '/')) return undefined
  const grade = reader.field(reader.at + 1, hit.end)
  reader.at = partner! + 1
  while (reader.is(',')) reader.at++
  return grade
}

/** The longest date that begins here, its own commas counted. */
function dateHere(reader: Reader): Field | undefined {
  const from = reader.at
  let found: Field | undefined
  let i = from
  for (let commas = 0; commas < 3 && i < reader.tokens.length && i < from + 12; i++) {
    const token = reader.tokens[i]!
    const isSign = /^[,(]$/.test(token.text)
    if (!isSign && i + 1 < reader.tokens.length) continue
    const to = isSign ? i : i + 1
    const field = reader.field(from, to)
    if (parseDate(field.value)) {
      found = field
      reader.at = to
    }
    commas++
  }
  return found
}

/** `Example Digital Archive,`: where the citation points beside the archive. */
export function readDigitalArchive(reader: Reader, citation: Citation): boolean {
  const from = reader.at
  const hit = reader.lexicon.digitalArchive(reader.tokens, from)
  if (!hit) return false
  citation.digitalArchive ??= reader.field(from, hit.end)
  reader.at = hit.end
  while (reader.is(',')) reader.at++
  return true
}

/** In tokens: a title may be long, a search may not. */
const longestTold = 90

/**
 * `Из доклада Н. Новака о школах. 6 декабря 1941 г. // ЦАОДМ, ф. 3`: editions set two strokes between a document and its
 * archive; the day before them dates it.
 */
export function readBeforeStrokes(reader: Reader, citation: Citation): void {
  const {tokens, at: from} = reader
  const last = Math.min(tokens.length - 2, from + longestTold)
  let at = from
  while (at < last && !(tokens[at]!.text === '/' && tokens[at]!.spaced && tokens[at + 1]!.text === '/')) {
    if (tokens[at]!.text === ';') return
    at++
  }
  if (at >= last || at === from || !keepsAt(reader, at + 2)) return
  let day = at
  let end = at
  for (let i = Math.max(from + 1, at - 7); i < at && day === at; i++) {
    // `Записка от 3 мая 1952 г.`
    const isJoined = reader.lexicon.dated(tokens, i - 1)?.end === i
    if (!(isJoined || /^[,.)]$/.test(tokens[i - 1]!.text)) || dayAt(reader, i, at)?.to !== at) continue
    day = i
    end = isJoined ? i - 1 : i
  }
  while (end > from && /^[,.]$/.test(tokens[end - 1]!.text)) end--
  if (end > from) citation.title = reader.field(from, end)
  if (day < at) citation.date = reader.field(day, at)
  reader.at = at + 2
}

/** An archive that is listed, or a siglum of up to three words and a level. */
function keepsAt(reader: Reader, at: number): boolean {
  if (reader.archivesAt(at)) return true
  for (let end = at + 1; end < at + 4; end++) {
    const next = /^[,.:]$/.test(reader.tokens[end]?.text ?? '') ? end + 1 : end
    if (reader.levelAt(next)) return isSiglum(reader.field(at, end).value)
  }
  return false
}
