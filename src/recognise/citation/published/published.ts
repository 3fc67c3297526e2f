/**
 * Where a document was published.
 *
 * > | Reprinted in A. B. and C. D., Title of the Book, Vol. 5, Book 2, 1946-1950 (City: Publisher, 2005), pp. 11-14.
 *                  editors          title              vol     book    coverage   place  publisher   year       pages
 */

import {keepsAfterIn} from '../holding/described.js'
import type {Published} from '../reader/citation.js'
import {extentEnd} from '../reader/extent.js'
import type {Reader} from '../reader/reader.js'
import {
  bareImprintAt,
  coverageEnd,
  type Imprint,
  imprintAt,
  isBareYear,
  isPages,
  issueEnd,
  isVolume,
  isYear,
  readPages,
  readVolume,
} from '../reader/scope.js'
import {imprintAfterStop, passSubtitle, readAfterStrokes, readResponsibility, strokesAt} from './descriptions.js'
import {markedEditorsEnd, personEnd, readEditedBy, readEditors} from './editors.js'
import {asDocument, isQuotedWithPages, isRecords} from './publication-signs.js'
import {opensContainer, readContainer, readInside, readTitle} from './publication-title.js'
import {pastIssuer, readSeriesNumber, seriesPart} from './series.js'
import {endPastStops} from './title-stops.js'

/** A longer one is a sentence that happens to end in an imprint. */
const longestTitle = 240

/** Reads a statement that opens with *Reprinted in*, *Published in*, *in:*. */
export function readReprint(reader: Reader): Published | undefined {
  const from = reader.at
  const opened = reader.publishedOpening(from)
  if (opened === 0) return undefined
  // `“A Talk, 3 April 1964,” in RGANI, f. 5`
  if (keepsAfterIn(reader, from)) return undefined
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
  const isSeries = reader.lexicon.series(reader.tokens, from) !== undefined
  if (reader.ibidAt(from) > 0 || (reader.archivesAt(from) && !isSeries)) return undefined
  // `A. Novak, “An Article,” A Journal 3, p. 5`
  const author = personEnd(reader, from, end)
  const quote = author > 0 && reader.tokens[author]?.text === ',' ? author + 1 : from
  let found = isSeries || (quote < end && isQuotedWithPages(reader, quote, end))
  // `A. B. and C. D. (eds.) Title, Moscow, 2000, 367–72`
  const edited = markedEditorsEnd(reader, from, end)
  // An editor's initials are no levels.
  for (let i = Math.max(from, edited); i < reader.ahead(end); i++) {
    // A year alone in brackets may date a file; a city with it is an imprint, an issue before it a journal's.
    const imprint = imprintAt(reader, i)
    const issue = reader.tokens[i - 1]?.kind === 'number' && (isVolume(reader, i - 2) || isVolume(reader, i - 3))
    found ||= imprint !== undefined && (imprint.fields.place !== undefined || issue)
    found ||= i > from && issueEnd(reader, i) > 0 && !isRecords(reader, from, i)
    // `Title, vol. 1, doc. 151, p. 443` cites no finding aid.
    found ||= i > from + 1 && reader.tokens[i - 1]!.text === ',' && isVolume(reader, i) && !isRecords(reader, from, i)
    found ||=
      edited > 0 && i > edited && reader.tokens[i - 1]!.text === ',' && bareImprintAt(reader, i, end) !== undefined
    found ||=
      author > 0 &&
      i > author + 1 &&
      reader.tokens[i - 1]!.text === ',' &&
      pagesFollow(reader, bareImprintAt(reader, i, end))
    found ||= author > 0 && i > author && reader.tokens[i - 1]!.text === ',' && opensContainer(reader, i)
    found ||= strokesAt(reader, i) || imprintAfterStop(reader, i) !== undefined
    const extent = extentEnd(reader, i)
    if (extent > i) {
      i = extent - 1
      continue
    }
    // `Vneshniaia politika: 1950 god (Moscow, 1953)`: what an imprint follows is no level.
    const isLevel = !isSeries && reader.levelAt(i) && !isVolume(reader, i) && !isPages(reader, i)
    if (isLevel && !imprintAt(reader, i + 1)) return undefined
    if (reader.archivesAt(i) && reader.tokens[i - 1]?.text === ',') return undefined
  }
  if (!found) return undefined
  const published = body(reader, from, relation)
  return published && (published.title?.value.length ?? 0) <= longestTitle ? published : undefined
}

/** `A. Novak, Title, City, Publisher, 1969, p. 5`: after an author pages leave no doubt of an imprint without brackets. */
function pagesFollow(reader: Reader, imprint: Imprint | undefined): boolean {
  if (imprint === undefined) return false
  const {text} = reader.tokens[imprint.end] ?? {}
  return isPages(reader, text === ',' ? imprint.end + 1 : imprint.end)
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
      const goesOn =
        (reader.is('.') && saysMore(reader, reader.at + 1)) || (reader.is(';') && isPages(reader, reader.at + 1))
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
    if (readAfterStrokes(reader, published) || readResponsibility(reader, published)) continue
    // `City: Publisher, 1959; pp. 1-20`
    if (reader.is(';') && isPages(reader, at + 1)) {
      reader.at++
      continue
    }
    if (reader.opensStatement(at) || reader.is(';')) break
    const bare = published.year || isArticle(reader, published) ? undefined : bareImprintAt(reader, at, end)
    const imprint = imprintAt(reader, at) ?? bare
    if (imprint) {
      Object.assign(published, imprint.fields)
      reader.at = imprint.end
    } else if (
      !readVolume(reader, published) &&
      !(series && readSeriesNumber(reader, published)) &&
      !passNote(reader) &&
      !readPages(reader, end, published) &&
      !readYear(reader, published, series !== undefined) &&
      !readCoverage(reader, end, published)
    ) {
      if (!readContainer(reader, end, published, series !== undefined) && !passSubtitle(reader, published)) break
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

/** Right behind a title in quotation marks stands what it appeared in: `„Artykuł”, Czas 1993, nr 6`. */
function isArticle(reader: Reader, {title, container}: Published): boolean {
  const before = reader.tokens[reader.at - 1]?.text === ',' ? reader.at - 2 : reader.at - 1
  return title !== undefined && container === undefined && /^[”"»“]$/.test(reader.tokens[before]?.text ?? '')
}

/** `, note 5`, `, Anm. 3`: the place is as good as its page. `(in Russian)`: the language of the book. */
function passNote(reader: Reader): boolean {
  const {at} = reader
  const extent = extentEnd(reader, at)
  if (extent > at) {
    reader.at = extent
    return true
  }
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
    imprintAfterStop(reader, at) !== undefined ||
    bareImprintAt(reader, at, reader.clauseEnd(at)) !== undefined
  )
}

/** `Источник. 1995. № 6`, `Europa-Archiv 1952, S. 12`: the year of a journal after a stop or its title. */
function readYear(reader: Reader, published: Published, series: boolean): boolean {
  const before = reader.tokens[reader.at - 1]
  const follows = before?.text === '.' || (before?.kind === 'word' && !series)
  if (published.year || !follows || !isBareYear(reader, reader.at)) return false
  published.year = reader.field(reader.at, reader.at + 1)
  reader.at++
  return true
}

/** The years or months that the volume covers, between the title and the imprint. */
function readCoverage(reader: Reader, end: number, published: Published): boolean {
  const stop = coverageEnd(reader, reader.at, end)
  if (stop === 0) return false
  published.coverage ??= reader.field(reader.at, stop)
  reader.at = stop
  return true
}
