/**
 * The title of a publication, and what it stands in.
 *
 * > | “An Article” [Its Translation], in A Journal 3        Title. 1949–1951: A Subtitle, vol. 2 (City, 1994)
 */
import type {Field, Published} from '../reader/citation.js'
import {extentEnd} from '../reader/extent.js'
import type {Reader} from '../reader/reader.js'
import {
  bareImprintAt,
  bareNumberEnd,
  coverageEnd,
  imprintAt,
  isBareYear,
  isPages,
  issueEnd,
  isVolume,
  isYear,
} from '../reader/scope.js'
import {imprintAfterStop, strokesAt} from './descriptions.js'
import {editedByEnd, readEditors} from './editors.js'

/** The title: up to a volume, pages, an imprint, or a date of coverage; commas inside it are its own. */
export function readTitle(reader: Reader, end: number, published: Published): void {
  const from = reader.at
  const quote = reader.token()
  // `“A Saying”: A Title`: the marks belong to the title.
  const isWhole = quote?.partner === undefined || reader.tokens[quote.partner + 1]?.text !== ':'
  if (quote && isWhole && /^[“"«„]$/.test(quote.text) && quote.partner !== undefined) {
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
    // `Europa-Archiv 1952, S. 48`: the year of a journal.
    if (i > from && isYear(token) && token.spaced && reader.tokens[i + 1]?.text === ',' && startsPlace(reader, i + 2))
      break
    if (token.text === '#' || (i > from && token.spaced && (isVolume(reader, i) || bareNumberEnd(reader, i) > 0))) break
    if (
      token.text === ',' &&
      (editedByEnd(reader, i + 1, end) > 0 ||
        isVolume(reader, i + 1) ||
        isPages(reader, i + 1) ||
        bareNumberEnd(reader, i + 1) > 0 ||
        isCoverage(reader, i + 1, end) ||
        imprintAt(reader, i + 1) !== undefined ||
        opensContainer(reader, i + 1) ||
        extentEnd(reader, i) > i ||
        bareImprintAt(reader, i + 1, end) !== undefined)
    )
      break
    if (token.text === ',' && reader.opensStatement(i + 1)) break
    if (token.text === '.' && (isBareYear(reader, i + 1) || yearsAt(reader, i + 1) || imprintAfterStop(reader, i + 1)))
      break
    if (token.text === '/' && token.spaced && (reader.tokens[i + 1]?.spaced || strokesAt(reader, i))) break
    i++
  }
  if (i === from) return
  // A stop before the volume is no part of the title.
  const isStop = reader.tokens[i - 1]!.text === '.' && reader.tokens[i]?.text !== ','
  published.title = reader.field(from, isStop && i > from + 1 ? i - 1 : i)
  reader.at = i
}

/** `. 1949–1952.`: what the book covers, between stops. */
function yearsAt({tokens}: Reader, at: number): boolean {
  return (
    isYear(tokens[at]) &&
    /^[-–—]$/.test(tokens[at + 1]?.text ?? '') &&
    isYear(tokens[at + 2]) &&
    tokens[at + 3]?.text === '.'
  )
}

/** `Titel, in: Zeitschrift 48`: what an article without quotation marks stands in. */
export function opensContainer(reader: Reader, at: number): boolean {
  const {tokens} = reader
  return tokens[at]?.key === 'in' && tokens[at + 1]?.text === ':' && reader.archivesAt(at + 2) === undefined
}

/** Pages, or the number of an issue: where in a journal something stands. */
function startsPlace(reader: Reader, at: number): boolean {
  return isPages(reader, at) || isVolume(reader, at)
}

/** `, 1956–1966 (City, 1999)`; but `Title, 1956–1966: A Subtitle` goes on. */
function isCoverage(reader: Reader, at: number, end: number): boolean {
  const stop = coverageEnd(reader, at, end)
  return stop > 0 && !(reader.tokens[stop]?.text === ':' && reader.tokens[stop + 1]?.kind === 'word' && stop + 1 < end)
}

/** `“Article,” in A Book, vol. 8`: what the quoted title stands in. */
export function readInside(reader: Reader, end: number, published: Published): boolean {
  const isOpened = /^[”"»]$/.test(reader.tokens[reader.at - 1]!.text) || opensContainer(reader, reader.at)
  if (!reader.is('in') || published.container || !isOpened) return false
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

/** `Vol. VIII, The Far East`: the volume's title; `“Article,” Working Paper No. 3`: what the quoted title stands in. */
export function readContainer(reader: Reader, end: number, published: Published, series: boolean): boolean {
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
    !(
      i > at &&
      (isYear(reader.tokens[i]) ||
        isVolume(reader, i) ||
        isPages(reader, i) ||
        imprintAt(reader, i) ||
        issueEnd(reader, i) > 0)
    )
  )
    i++
  if (i === at) return false
  published.container = reader.field(at, i)
  reader.at = i
  return true
}

/** A title in quotation marks, without the comma that English puts inside them. */
function trimmed(reader: Reader, from: number, to: number): Field {
  return reader.field(from, reader.tokens[to - 1]?.text === ',' && to > from + 1 ? to - 1 : to)
}
