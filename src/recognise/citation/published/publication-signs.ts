/**
 * What shows that a clause cites a publication, or that it does not.
 *
 * > | “An Article,” A Journal 3, p. 5        Published as document no. 45 in A Book        Novak Papers, box 3
 */

import {isInstitution, isSiglum} from '../holding/repository.js'
import type {Field} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import {isPages, isVolume} from '../reader/scope.js'

/** Whether tokens `from` up to `to` name papers that an archive keeps: initials or one of these words. */
export function isRecords(reader: Reader, from: number, to: number): boolean {
  if (isSiglum(reader.tokens[from]!.text) || reader.tokens[from]!.kind !== 'word') return true
  // `NW 94, Nr. 234`: capitals before the number are a class.
  if (/^\p{Lu}{2,}$/u.test(reader.tokens[to - 1]!.text)) return true
  for (let i = from; i < to; i++) {
    const {key} = reader.tokens[i]!
    if (i > from && reader.lexicon.series(reader.tokens, i)) return true
    if (isInstitution(key) || /^(?:papers|files|file|records|collection|fond|fonds|box|nachlass)$/.test(key))
      return true
  }
  return false
}

/** A quoted title with pages after it: an article or a paper. */
export function isQuotedWithPages(reader: Reader, from: number, end: number): boolean {
  const quote = reader.tokens[from]!
  if (!/^[“"«]$/.test(quote.text) || quote.partner === undefined) return false
  for (let i = quote.partner + 1; i < reader.ahead(end); i++) {
    if (reader.archivesAt(i) || reader.lexicon.digitalArchive(reader.tokens, i)) return false
    if (isPages(reader, i)) return true
  }
  return false
}

/** `Published as document no. 45 in A Book`: the number, and where the book begins. */
export function asDocument(reader: Reader, at: number): {number: Field; end: number} | undefined {
  if (!isVolume(reader, at)) return undefined
  for (let i = at + 1; i < at + 6; i++)
    if (reader.tokens[i]?.kind === 'number') {
      const end = reader.tokens[i + 2]?.text === ':' ? i + 3 : i + 2
      return reader.tokens[i + 1]?.key === 'in' ? {number: reader.field(i, i + 1), end} : undefined
    }
  return undefined
}
