/**
 * Supplied with a role: an office, and part of the name that follows.
 *
 * > | said [US interpreter Sidney] Rittenberg
 *          ^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import type {Context} from '../evidence/context.js'
import {propose, queryOf, type Supplied} from '../evidence/supplied-proposal.js'
import {isAddress, isFunctionWord, isInstitution, isOffice} from '../words/lexicon.js'
import {isAcronym, isCapitalised} from '../words/words.js'

/** `[US interpreter Sidney] Rittenberg`: a role, and part of the name that follows. */
export function suppliedWithRole(context: Context): Supplied | undefined {
  const {wordAfter, words} = context
  if (!wordAfter || !isCapitalised(wordAfter.text) || words.length < 2 || isOffice(wordAfter.text)) return undefined
  let office = -1
  words.forEach((word, i) => {
    if (isOffice(word.text) || isAddress(word.text)) office = i
  })
  const given = words.slice(office + 1)
  if (office < 0 || given.length === 0 || given.length > 3) return undefined
  const last = words[office]!
  if (
    last.gap !== ' ' ||
    !given.every((word) => isCapitalised(word.text) && !isAcronym(word.text) && !isFunctionWord(word.text)) ||
    // `[Chief of the General Staff] Marek`: the body he serves.
    isInstitution(given.at(-1)!.text)
  )
    return undefined
  const span = (from: number, to: number): Span => context.span(from, to)
  // `[sent by Brazilian President João]`: the role begins after the preposition.
  const sent = words.slice(0, office).findLastIndex((word) => /^(?:by|from|to|with)$/.test(word.text))
  const detail: Supplied['detail'] = {
    roleName: span(sent < 0 ? context.start : words[sent + 1]!.start, last.end),
    forename: span(given[0]!.start, given.at(-1)!.end),
  }
  const mark = queryOf(context)
  if (mark) detail.query = mark
  return propose(
    'supplied-role-and-name',
    0.9,
    mark ? 'low' : 'high',
    'an office, then part of the name that follows',
    detail,
  )
}
