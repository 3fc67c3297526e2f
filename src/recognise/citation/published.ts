/**
 * Where a document was published.
 *
 * > | Reprinted in A. B. and C. D., Title of the Book, Vol. 5, Book 2, 1946-1950 (City: Publisher, 2005), pp. 11-14.
 *                  editors          title              vol     book    coverage   place  publisher   year       pages
 */
import type {Field, Published} from './citation.js'
import {editedByEnd, markedEditorsEnd, personEnd, readEditedBy, readEditors} from './editors.js'
import {asDocument, isQuotedWithPages, isRecords} from './publication-signs.js'
import type {Reader} from './reader.js'
import {
  bareImprintAt,
  bareNumberEnd,
  coverageEnd,
  imprintAt,
  isPages,
  issueEnd,
  isVolume,
  readPages,
  readVolume,
} from './scope.js'
import {pastIssuer, readSeriesNumber, seriesPart} from './series.js'
import {endPastStops} from './title-stops.js'
import type {Token} from './tokens.js'

/** A longer one is a sentence that happens to end in an imprint. */
const longestTitle = 240

/** Reads a statement that opens with *Reprinted in*, *Published in*, *in:*. */
export function readReprint(reader: Reader): Published | undefined {
  const from = reader.at
  const opened = reader.publishedOpening(from)
  if (opened === 0) return undefined
  const relation = /^(?:re|abged|also)/.test(reader.tokens[from]!.key) ? 'reprint' : 'publication'
  // `First published in 1965 in Collected Works`
  const isDated = isYear(reader.tokens[opened]) && reader.tokens[opened + 1]?.key === 'in'
  const part = asDocument(reader, opened)
  reader.at = isDated ? opened + 2 : (part?.end ?? opened)
  const published = body(reader, from, relation)
  if (!published) reader.at = from
  else if (isDated) published.year ??= reader.field(opened, opened + 1)
  if (published && part) published.part ??= part.number
  return published
}

/** Reads a clause with an imprint, `(City: Publisher, 2005)`: a publication that is itself the source. */
export function readPublication(reader: Reader, relation: Published['relation'] = 'source'): Published | undefined {
  const home = reader.at
  const end = endPastStops(reader)
  const from = pastIssuer(reader)
  reader.at = from
  const published = publicationAt(reader, from, end, relation)
  if (!published) reader.at = home
  else published.start = reader.tokens[home]!.start
  return published
}

function publicationAt(
  reader: Reader,
  from: number,
  end: number,
  relation: Published['relation'],
): Published | undefined {
  if (reader.ibidAt(from) > 0 || reader.archivesAt(from)) return undefined
  const isSeries = reader.lexicon.series(reader.tokens, from) !== undefined
  // `A. Novak, “An Article,” A Journal 3, p. 5`
  const author = personEnd(reader, from, end)
  const quote = author > 0 && reader.tokens[author]?.text === ',' ? author + 1 : from
  let found = isSeries || (quote < end && isQuotedWithPages(reader, quote, end))
  // `A. B. and C. D. (eds.) Title, Moscow, 2000, 367–72`
  const edited = markedEditorsEnd(reader, from, end)
  for (let i = from; i < reader.ahead(end); i++) {
    // A year alone in brackets may date a file; a city with it is an imprint, an issue before it a journal's.
    const imprint = imprintAt(reader, i)
    const issue = reader.tokens[i - 1]?.kind === 'number' && (isVolume(reader, i - 2) || isVolume(reader, i - 3))
    found ||= imprint !== undefined && (imprint.fields.place !== undefined || issue)
    found ||= i > from && issueEnd(reader, i) > 0 && !isRecords(reader, from, i)
    // `Title, vol. 1, doc. 151, p. 443` cites no finding aid.
    found ||= i > from + 1 && reader.tokens[i - 1]!.text === ',' && isVolume(reader, i) && !isRecords(reader, from, i)
    found ||=
      edited > 0 && i > edited && reader.tokens[i - 1]!.text === ',' && bareImprintAt(reader, i, end) !== undefined
    if (!isSeries && reader.levelAt(i) && !isVolume(reader, i) && !isPages(reader, i)) return undefined
    if (reader.archivesAt(i) && reader.tokens[i - 1]?.text === ',') return undefined
  }
  if (!found) return undefined
  const published = body(reader, from, relation)
  return published && (published.title?.value.length ?? 0) <= longestTitle ? published : undefined
}

function body(reader: Reader, from: number, relation: Published['relation']): Published | undefined {
  let end = endPastStops(reader)
  const published: Published = {relation, editors: [], start: reader.tokens[from]!.start, end: 0}
  const series = reader.lexicon.series(reader.tokens, reader.at)
  if (series) {
    const stop = seriesPart(reader, series.end)
    published.title = reader.field(reader.at, stop)
    reader.at = stop
    // `DBPO, ser. III, vol. II`: the stop of the series ends no clause.
    if (stop > end) end = reader.clauseEnd(stop)
  } else {
    readEditors(reader, end, published)
    readTitle(reader, end, published)
  }
  if (!published.title) return undefined
  // Whether the editors' custom parts what belongs to one book by stops: `Т. 5. М., 2005. С. 11–14`.
  for (;;) {
    if (reader.at >= end) {
      const goesOn = reader.is('.') && saysMore(reader, reader.at + 1)
      if (!goesOn) break
      end = reader.clauseEnd(reader.at + 1)
      if (end <= reader.at) break
    }
    const {at} = reader
    if (/^[,.:]$/.test(reader.token()!.text)) {
      reader.at++
      continue
    }
    if (readEditedBy(reader, end, published) || readInside(reader, end, published)) continue
    if (reader.opensStatement(at) || reader.is(';')) break
    const imprint = imprintAt(reader, at) ?? (published.year ? undefined : bareImprintAt(reader, at, end))
    if (imprint) {
      Object.assign(published, imprint.fields)
      reader.at = imprint.end
    } else if (
      !readVolume(reader, published) &&
      !(series && readSeriesNumber(reader, published)) &&
      !readPages(reader, end, published) &&
      !readYear(reader, published) &&
      !passNote(reader) &&
      !readCoverage(reader, end, published)
    ) {
      if (!readContainer(reader, end, published, series !== undefined)) break
    }
  }
  // `Istochnik, 1994, no. 3`: of a journal the year is that of the issue.
  const {coverage} = published
  if (!published.year && !series && (published.part || published.pages) && coverage && /^\d{4}$/.test(coverage.value)) {
    published.year = coverage
    delete published.coverage
  }
  published.end = reader.tokens[reader.at - 1]!.end
  return published
}

/** `, note 5`, `, Anm. 3`: the place is as good as its page. `(in Russian)`: the language of the book. */
function passNote(reader: Reader): boolean {
  const {at} = reader
  if (reader.is('(') && reader.is('in', 1) && reader.token()!.partner === at + 3) {
    reader.at = at + 4
    return true
  }
  if (!/^(?:note|notes|fn|footnote|anm)$/.test(reader.token()!.key)) return false
  const number = reader.is('.', 1) ? 2 : 1
  if (reader.token(number)?.kind !== 'number') return false
  reader.at += number + 1
  return true
}

/** A volume, pages, an imprint or a year after a stop. */
function saysMore(reader: Reader, at: number): boolean {
  return (
    isVolume(reader, at) ||
    isPages(reader, at) ||
    isBareYear(reader, at) ||
    bareImprintAt(reader, at, reader.clauseEnd(at)) !== undefined
  )
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '')
}

function isBareYear(reader: Reader, at: number): boolean {
  return isYear(reader.tokens[at]) && /^[.,;]$/.test(reader.tokens[at + 1]?.text ?? '.')
}

/** `Источник. 1995. № 6`: the year of a journal between stops. */
function readYear(reader: Reader, published: Published): boolean {
  if (published.year || reader.tokens[reader.at - 1]?.text !== '.' || !isBareYear(reader, reader.at)) return false
  published.year = reader.field(reader.at, reader.at + 1)
  reader.at++
  return true
}

/** `Vol. VIII, The Far East`: the volume's title; `“Article,” Working Paper No. 3`: what the quoted title stands in. */
function readContainer(reader: Reader, end: number, published: Published, series: boolean): boolean {
  const {at} = reader
  const isMark = (i: number) => /^[”"»]$/.test(reader.tokens[i]?.text ?? '')
  // `“Tan waijiao” [On Diplomacy], Dangde wenxian`
  const {title} = published
  const translated = published.titleTranslation && title && /[“"«]/.test(reader.text.charAt(title.start - 1))
  const quoted = isMark(at - 1) || isMark(at - 2) || translated
  if (published.container || !((series && (published.vol || published.coverage)) || quoted)) return false
  let i = at
  while (
    i < end &&
    reader.tokens[i]!.text !== ',' &&
    !(i > at && (isVolume(reader, i) || isPages(reader, i) || imprintAt(reader, i) || issueEnd(reader, i) > 0))
  )
    i++
  if (i === at) return false
  published.container = reader.field(at, i)
  reader.at = i
  return true
}

/** The title: up to a volume, pages, an imprint, or a date of coverage; commas inside it are its own. */
function readTitle(reader: Reader, end: number, published: Published): void {
  const from = reader.at
  const quote = reader.token()
  if (quote && /^[“"«]$/.test(quote.text) && quote.partner !== undefined) {
    published.title = trimmed(reader, from + 1, quote.partner)
    reader.at = quote.partner + 1
    const translates = reader.token()
    // `“Tan waijiao” [On Diplomacy]`
    if (translates?.text === '[' && translates.partner !== undefined) {
      published.titleTranslation = reader.field(reader.at + 1, translates.partner)
      reader.at = translates.partner + 1
    }
    return
  }
  let i = from
  while (i < end) {
    const token = reader.tokens[i]!
    if (imprintAt(reader, i)) break
    if (/^[([]$/.test(token.text) && token.partner !== undefined) {
      const following = reader.tokens[token.partner + 1]
      // Brackets after the title, with words in them, translate it.
      if (i > from && (following === undefined || /^[,(.]$/.test(following.text) || token.partner + 1 >= end)) {
        published.title = reader.field(from, i)
        published.titleTranslation = reader.field(i + 1, token.partner)
        reader.at = token.partner + 1
        return
      }
      i = token.partner + 1
      continue
    }
    if (token.text === '#' || (i > from && token.spaced && (isVolume(reader, i) || bareNumberEnd(reader, i) > 0))) break
    if (
      token.text === ',' &&
      (editedByEnd(reader, i + 1, end) > 0 ||
        isVolume(reader, i + 1) ||
        isPages(reader, i + 1) ||
        bareNumberEnd(reader, i + 1) > 0 ||
        coverageEnd(reader, i + 1, end) > 0 ||
        bareImprintAt(reader, i + 1, end) !== undefined)
    )
      break
    if (token.text === ',' && reader.opensStatement(i + 1)) break
    if (token.text === '.' && isBareYear(reader, i + 1)) break
    i++
  }
  if (i === from) return
  // A stop before the volume is no part of the title.
  const isStop = reader.tokens[i - 1]!.text === '.' && reader.tokens[i]?.text !== ','
  published.title = reader.field(from, isStop && i > from + 1 ? i - 1 : i)
  reader.at = i
}

/** `“Article,” in A Book, vol. 8`: what the quoted title stands in. */
function readInside(reader: Reader, end: number, published: Published): boolean {
  if (!reader.is('in') || published.container || !/^[”"»]$/.test(reader.tokens[reader.at - 1]!.text)) return false
  const home = reader.at
  reader.at = reader.is(':', 1) ? home + 2 : home + 1
  const book: Published = {...published, editors: []}
  if (reader.archivesAt(reader.at) === undefined) {
    if (published.editors.length === 0) readEditors(reader, end, book)
    readTitle(reader, end, book)
  }
  if (book.title === published.title || !book.title) {
    reader.at = home
    return false
  }
  published.container = book.title
  if (book.editors.length > 0) published.editors = book.editors
  return true
}

/** A title in quotation marks, without the comma that English puts inside them. */
function trimmed(reader: Reader, from: number, to: number): Field {
  return reader.field(from, reader.tokens[to - 1]?.text === ',' && to > from + 1 ? to - 1 : to)
}

/** The years or months that the volume covers, between the title and the imprint. */
function readCoverage(reader: Reader, end: number, published: Published): boolean {
  const stop = coverageEnd(reader, reader.at, end)
  if (stop === 0) return false
  published.coverage ??= reader.field(reader.at, stop)
  reader.at = stop
  return true
}
