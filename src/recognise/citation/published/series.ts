/**
 * Editions that are cited by their name alone: who issued them, their series, and their bare numbers.
 *
 * > | Department of State, Foreign Relations of the United States, 1950, VII, 623        DDI, serie XI
 */
import type {Published} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import {isVolume, isYear} from '../reader/scope.js'

/** `Department of State, Foreign Relations of …`: who issued an edition that everyone knows. */
export function pastIssuer(reader: Reader): number {
  const issuer = reader.archivesAt(reader.at)?.end
  let i = issuer ?? reader.at
  if (!issuer) {
    let isOffice = false
    for (; i < reader.at + 9 && reader.tokens[i]?.kind === 'word'; i++) isOffice ||= office.test(reader.tokens[i]!.key)
    if (!isOffice) return reader.at
  }
  return reader.tokens[i]?.text === ',' && reader.lexicon.series(reader.tokens, i + 1) ? i + 1 : reader.at
}
/** Words of the offices that issue them. */
const office =
  /^(?:amt|minister\p{L}*|ministry|ministere|department|office|institute?|academy|akademi\p{L}+|commission)$/u

/** `, serie XI`, `, III. Reihe`: which of its series, part of the name of an edition. */
export function seriesPart(reader: Reader, at: number): number {
  const {tokens} = reader
  // `Public Papers of the Presidents: A. Novak, 1947`
  if (tokens[at]?.text === ':' && /^\p{Lu}\p{L}/u.test(tokens[at + 1]?.text ?? '')) {
    let end = at + 1
    while (tokens[end] && !/^[,;(:]$/.test(tokens[end]!.text)) end++
    return end
  }
  const i = tokens[at]?.text === ',' ? at + 1 : at
  if (/^(?:first|second|third|fourth|new|\d{1,2}(?:st|nd|rd|th))$/.test(tokens[i]?.key ?? '')) {
    if (tokens[i + 1]?.key === 'series') return i + 2
    // `DBFP, 2nd ser., vol. IX`
    if (tokens[i + 1]?.key === 'ser') return tokens[i + 2]?.text === '.' ? i + 3 : i + 2
  }
  const isNumeral = (k: number) => /^[IVXA-D]+$|^\d{1,2}$/.test(tokens[k]?.text ?? '')
  // `DBPO, I, viii`: the series, then the volume.
  if (
    /^[IVX]+$/.test(tokens[i]?.text ?? '') &&
    tokens[i + 1]?.text === ',' &&
    /^[ivx]+$/.test(tokens[i + 2]?.text ?? '')
  )
    return i + 1
  if (/^(?:series|serie|seria|reihe|ser|s)$/.test(tokens[i]?.key ?? '')) {
    const k = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
    return isNumeral(k) ? k + 1 : at
  }
  const isOrdinal = isNumeral(i) && tokens[i + 1]?.text === '.' && /^(?:reihe|serie)$/.test(tokens[i + 2]?.key ?? '')
  return isOrdinal ? i + 3 : at
}

/** `1950 VII, 623`, `2:234`, `, XIV, pt. 1`: years, volume and pages of an edition that everyone knows. */
export function readSeriesNumber(reader: Reader, published: Published): boolean {
  const {tokens, at} = reader
  const sign = /^[-–—/]$/.test(tokens[at + 1]?.text ?? '')
  if (!published.coverage && /^(?:1[89]|20)\d\d$/.test(tokens[at]!.text) && !published.vol) {
    const to = sign && tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1
    // `1956-II`
    if (sign && to === at + 1 && /^[IVX]+$/.test(tokens[at + 2]?.text ?? '')) {
      published.coverage = reader.field(at, to)
      published.vol = reader.field(at + 2, at + 3)
      reader.at = at + 3
      return true
    }
    if (!/^[IVXL]+$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text !== ':') return false
    published.coverage = reader.field(at, to)
    reader.at = to
    return true
  }
  const isNumeral = /^(?:[IVXL]+|[ivxl]+)$/.test(tokens[at]!.text)
  const isVolumeOf = tokens[at]!.kind === 'number' && tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'number'
  if (published.vol || !(isNumeral || isVolumeOf)) {
    if (!published.vol || published.pages || tokens[at]!.kind !== 'number' || !/^[,:]$/.test(tokens[at - 1]!.text))
      return false
    // `Vol. 20: 1954`: what it covers.
    if (tokens[at - 1]!.text === ':' && !published.coverage && /^(?:1[89]|20)\d\d$/.test(tokens[at]!.text)) return false
    // `vol. 16, 1950, doc. 45`: the year of the volume.
    if (!published.coverage && isYear(tokens[at]) && tokens[at + 1]?.text === ',' && isVolume(reader, at + 2)) {
      published.coverage = reader.field(at, at + 1)
      reader.at = at + 1
      return true
    }
    let to = at + 1
    if (sign && tokens[to + 1]?.kind === 'number') to += 2
    published.pages = reader.field(at, to)
    reader.at = to
    return true
  }
  published.vol = reader.field(at, at + 1)
  reader.at = at + 1
  return true
}
