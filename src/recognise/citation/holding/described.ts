/**
 * What document it is, where a note says so before it says where it lies, as historians do.
 *
 * > | Novak to Sample, 3 May 1952, RGANI, f. 5, op. 2, d. 6
 *     title            date
 *
 * A title that no date follows cannot be told from a name of the collection (`Sample Papers, Library of Congress`).
 */
import {parseDate} from '../../dates/parse.js'
import type {Field, Holding, Published} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import {imprintAt, isPages, isVolume, readPages} from '../reader/scope.js'
import {endsPart} from './part.js'
import {isInstitution} from './repository.js'

/** `tél. n° 21, Dejean, 5 juillet 1962`: what papers are called in the languages of ministries, often for short. */
const kindsOfPaper =
  /^(?:tel|telegr|telegram|telegramme|telegramma|telegramm|note|nota|notat|notatka|notiz|aufz|aufzeichnung|vermerk|memo|memorandum|minute|minutes|letter|lettre|brief|bericht|despatch|dispatch|depeche|despacho|oficio|of|rapport|report|compte|verbale|verbali|appunto|raport|zprava|zaznam|zapis|zabeleska|jelentes|szyfrogram|record)$/

/** Commas of the title and the date together. */
const mostCommas = 5

/**
 * Reads title and date, if an archive that is listed or a part of one comes after them; else the reader does not move.
 * `inFile`: the file was named already, and nothing need come after them, nor a title before the date.
 */
export function readDescribed(reader: Reader, end: number, inFile = false): {title?: Field; date?: Field} | undefined {
  const from = reader.at
  const alone = inFile ? dayAt(reader, from, Math.min(reader.ahead(end), from + 60)) : undefined
  if (alone) {
    reader.at = alone.to
    return {date: reader.field(from, alone.to)}
  }
  const isSmall = !/^[\p{Lu}'‘“"„]/u.test(reader.token()?.text ?? '')
  if (isSmall && !inFile) return undefined
  const isPaper = inFile && kindsOfPaper.test(reader.token()!.key)
  const stop = Math.min(reader.ahead(end), from + 60)
  let commas = 0
  for (let i = from; i < stop; i++) {
    const token = reader.tokens[i]!
    const dated = i > from ? datedAt(reader, i, stop) : undefined
    if (dated && (inFile || citesAfter(reader, dated.to, end))) {
      reader.at = dated.to
      return {title: reader.field(from, i), date: reader.field(dated.from, dated.to)}
    }
    // `tel. No. 1234` is part of the title.
    const isLevel = i > from && !/^(?:no|nr)$/.test(token.key) && reader.levelAt(i)
    if (reader.archivesAt(i) || isLevel) return undefined
    if (isInstitution(token.key)) return undefined
    // `FCO 21/12, minute by Novak, 3 May 1974`: small words name the document only just before its day.
    const goesOn = isPaper ? token.text !== ';' : token.text === ',' && dayAt(reader, i + 1, stop)
    if (isSmall && /^[,;.]$/.test(token.text) && !goesOn) return undefined
    if (token.text !== ',') continue
    const archive = inFile ? 0 : archiveAfterIn(reader, i + 1)
    if (archive > 0 && citesAfter(reader, archive + 1, end)) {
      reader.at = archive
      return {title: reader.field(from, i)}
    }
    if (++commas > mostCommas) return undefined
    const date = dayAt(reader, i + 1, stop)
    if (!date) continue
    if (!inFile && !citesAfter(reader, date.to, end)) return undefined
    reader.at = date.to
    return {title: reader.field(from, i), date: reader.field(i + 1, date.to)}
  }
  return undefined
}

/** `AAN, XIA/30, pp. 51-53, “A Note.”`: the document's title, a part of its own. */
export function readQuotedTitle(reader: Reader, holding: Holding): boolean {
  const {text, partner} = reader.token()!
  if (!/^["“„«]$/.test(text) || partner === undefined || holding.title) return false
  if (!endsPart(reader, partner + 1) && !reader.opensStatement(partner + 1)) return false
  holding.title = reader.field(reader.at + 1, /^[.,]$/.test(reader.tokens[partner - 1]!.text) ? partner - 1 : partner)
  reader.at = partner + 1
  return true
}

/** `Daily Example, 5 May 1950, p. 1`: a newspaper of a day, and nothing more; the reader moves past it. */
export function readNewspaper(reader: Reader, end: number, isLabelled: boolean): Published | undefined {
  const from = reader.at
  let comma = from
  while (comma < end && comma < from + 8 && /^\p{L}/u.test(reader.tokens[comma]!.text)) {
    if (reader.archivesAt(comma) || isInstitution(reader.tokens[comma]!.key)) return undefined
    comma++
  }
  // `Neues Deutschland (Berlin), 14 August 1961`
  const bracket = reader.tokens[comma]?.text === '(' ? reader.tokens[comma]!.partner : undefined
  const title = reader.field(from, comma)
  const place = bracket === undefined ? undefined : reader.field(comma + 1, bracket)
  if (bracket !== undefined) comma = bracket + 1
  const date =
    comma > from && reader.tokens[comma]?.text === ',' ? dayAt(reader, comma + 1, Math.min(end, comma + 9)) : undefined
  if (!date || !/^\p{Lu}/u.test(reader.tokens[from]!.text)) return undefined
  const coverage = reader.field(comma + 1, date.to)
  const published: Published = {relation: 'source', editors: [], title, coverage, start: title.start, end: coverage.end}
  if (place) published.place = place
  reader.at = reader.tokens[date.to]?.text === ',' ? date.to + 1 : date.to
  // A place and a day alone date a letter.
  const isPress = press.test(title.value)
  // `The Varna Times, 12 October 1964, 1`
  const isPage =
    isPress &&
    (reader.token()?.kind === 'number' || /^[A-Z]\d{1,2}$/.test(reader.token()?.text ?? '')) &&
    reader.at + 1 >= end
  if (isPage) published.pages = reader.field(reader.at, ++reader.at)
  if (
    isPage ||
    ((isLabelled || isPress) && date.to >= end) ||
    (isPages(reader, reader.at) && readPages(reader, end, published) && reader.at >= end)
  ) {
    published.end = published.pages?.end ?? coverage.end
    return published
  }
  reader.at = from
  return undefined
}

/** `Author's interview with A. B., Brno, 12 May 1994`: a talk with or a letter to the author, and its day; the reader moves past it. */
export function readTalk(reader: Reader, end: number): {title: Field; date: Field} | undefined {
  const from = reader.at
  const stop = Math.min(reader.ahead(end), from + 40)
  let isTalk = false
  for (let i = from; i < stop; i++) {
    const {key, text} = reader.tokens[i]!
    if (reader.archivesAt(i) || isInstitution(key)) return undefined
    isTalk ||= key === 'interview' || (key === 'author' && i < from + 12)
    const day = isTalk && text === ',' ? parseDate(reader.field(i + 1, end).value)?.when : undefined
    if (day === undefined || day.length < 7) continue
    reader.at = end
    return {title: reader.field(from, i), date: reader.field(i + 1, end)}
  }
  return undefined
}

/** What newspapers are called, in the languages of those that are cited most. */
const press =
  /(?:^|\s)(?:Times|Post|Tribune|Herald|Telegraph|Guardian|Gazette|Daily|News|Journal|Observer|Globe|Chronicle|Examiner|Courier|Press|Star|Star-News|Monitor|Pravda|Izvestii?[iy]?a|Trud|Krasnaia zvezda|ribao|Ribao|jih-pao|Jen-min jih-pao|bao|Deutschland|Zeitung|Rundschau|Tageblatt|Presse|Monde|Figaro|Humanité|Soir|Pa[ií]s|Nación|Granma|Hoy|Unità|Stampa|Sera|Ludu|Życie|právo|Pravo|fronta|Práca|Népszabadság|nép|Scînteia|Scânteia|Delo|Rabotnichesko|Borba|Politika|Popullit|Nhan Dan|Shimbun|Sinmun|Shinmun|Правда|Известия|Труд)$/u

/** `in RGANI`, `in: BArch`: the index of the archive, or 0. */
export function archiveAfterIn(reader: Reader, at: number): number {
  if (!/^(?:in|w|v|в|u|dans|en)$/.test(reader.tokens[at]?.key ?? '')) return 0
  const archive = reader.tokens[at + 1]?.text === ':' ? at + 2 : at + 1
  return reader.archivesAt(archive) ? archive : 0
}

/**
 * Whether an archive and its finding aid come after `in`, and no book: `in RGANI, f. 5`, `in Arhivele Naţionale, Bucharest,
 * Fond 3`. One that is listed needs a level within its part or the next; another a level that is no volume, and no imprint.
 */
export function keepsAfterIn(reader: Reader, at: number): boolean {
  if (!/^(?:in|w|v|в|u|dans|en)$/.test(reader.tokens[at]?.key ?? '')) return false
  const from = reader.tokens[at + 1]?.text === ':' ? at + 2 : at + 1
  const end = Math.min(reader.clauseEnd(from), from + 40)
  const archive = reader.archivesAt(from)
  let isNamed = archive !== undefined
  // `in PRC FMA 204-00034-02`: groups of figures that no level announces.
  let isHeld =
    archive !== undefined &&
    shelved.test(reader.text.slice(reader.tokens[archive.end]?.start ?? reader.text.length).slice(0, 24))
  for (let i = from; i < end; i++) {
    if (imprintAt(reader, i) || reader.lexicon.series(reader.tokens, i)) return false
    isNamed ||= isInstitution(reader.tokens[i]!.key)
    isHeld ||= i > from && reader.levelAt(i) && !isVolume(reader, i) && !isPages(reader, i)
  }
  return isNamed && isHeld
}

const shelved = /^\d{3}-\d{3,6}(?:-\d{2})?/

/** `Vermerk vom 3. Mai 1971`, `Записка от 5 мая 1980`: the day that a word joins to its title. */
function datedAt(reader: Reader, at: number, stop: number): {from: number; to: number} | undefined {
  const from = reader.lexicon.dated(reader.tokens, at)?.end
  if (from === undefined || reader.tokens[from]?.kind !== 'number') return undefined
  let to = 0
  for (let i = from + 1; i <= stop && i < from + 7; i++) {
    if (!/^[,.]$/.test(reader.tokens[i - 1]!.text) && isDay(reader, from, i)) to = i
  }
  if (to === 0) return undefined
  // `5 мая 1980 г.`
  const year = /^(?:г|р|r)$/
  if (year.test(reader.tokens[to]?.key ?? '')) to++
  if (year.test(reader.tokens[to - 1]!.key) && reader.tokens[to]?.text === '.') to++
  return {from, to}
}

/** The index after a day (`3 May 1952`, `May 3, 1952`) that fills its part. */
export function dayAt(reader: Reader, from: number, stop: number): {to: number} | undefined {
  for (let i = from; i <= stop && i < from + 8; i++) {
    const token = reader.tokens[i]
    if (token && !/^[,:(]$/.test(token.text) && i !== stop) continue
    if (isDay(reader, from, i)) return {to: i}
  }
  return undefined
}

function isDay(reader: Reader, from: number, to: number): boolean {
  const {value} = reader.field(from, to)
  return value.length > 5 && /^\d{4}-\d\d-\d\d/.test(parseDate(value)?.when ?? '')
}

function citesAfter(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < reader.ahead(end); i++) {
    if (reader.archivesAt(i) || reader.levelAt(i)) return true
    const part = /^\p{Lu}{1,5}/u.exec(reader.tokens[i]!.text)?.[0]
    if (part && reader.lexicon.fonds(part).length > 0 && /\d/.test(reader.field(i, i + 2).value)) return true
  }
  return false
}
