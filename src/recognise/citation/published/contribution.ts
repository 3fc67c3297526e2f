/**
 * Who obtained, brought, transcribed or translated a document.
 *
 * > | Obtained and translated for CWIHP by A. B.        translation from Russian by A. B. and C. D.
 *     roles                   for      by persons                   from
 */

import {isBody, isInstitution} from '../holding/repository.js'
import type {Contribution, ContributionRole, Field} from '../reader/citation.js'
import {adjective, type Reader} from '../reader/reader.js'
import {roleOf} from '../reader/roles.js'

/** Verbs and abbreviations that the name follows without a preposition. */
const direct =
  /^(?:trans|transl|tr|перевод|переклад|превод|tlum|przelozyl|przelozyla|prelozil|prelozila|preklad|forditotta|traducere|traduction)$/

/** What a contribution says of an archive on its way (`Provided to … by`). */
export interface Given {
  contributions: Contribution[]
  /** Token range of the recipient: `to the National Security Archive/N. N.` */
  recipient?: {from: number; to: number}
}

/** Reads the roles, for whom, from which language, by whom; the reader moves past it. Nothing: it does not move. */
export function readContribution(reader: Reader): Given | undefined {
  const from = reader.at
  const end = reader.clauseEnd()
  const held: {role: ContributionRole}[] = []
  let i = from
  for (; i < end; i++) {
    const token = reader.tokens[i]!
    const role = roleOf(token.key)
    if (role) {
      if (!held.some((one) => one.role === role)) held.push({role})
    } else if (!adjective.test(token.key) && !/^(?:,|\.|and|&|jointly|и|\p{Ll}+ed)$/u.test(token.key)) break
  }
  if (held.length === 0) return undefined
  let forWhom: Field | undefined
  let language: Field | undefined
  let recipient: Given['recipient']
  let by: Field | undefined
  let byFrom = i
  while (i < end) {
    const preposition = reader.tokens[i]!.key
    const before = reader.tokens[i - 1]!.text === '.' ? reader.tokens[i - 2] : reader.tokens[i - 1]
    // `Courtesy of A. B.`
    if (before?.key === 'courtesy' && preposition === 'of') i++
    const isDirect = (direct.test(before?.key ?? '') || before?.key === 'courtesy') && isName(reader, i)
    if (
      !isDirect &&
      !/^(?:for|from|to|by|with|into|durch|von|par|przez|da|colon)$/.test(preposition) &&
      reader.tokens[i]!.text !== ':'
    )
      break
    if (!isDirect) i++
    // `Translated by: A. B.`
    while (reader.tokens[i]?.text === ':' && i < end) i++
    const start = i
    const isBy = isDirect || /^(?:by|:|durch|von|par|przez|da)$/.test(preposition)
    if (isBy) i = namesEnd(reader, i, end)
    else while (i < end && !/^(?:by|for|from|into|to)$/.test(reader.tokens[i]!.key)) i++
    const field = reader.field(start, i)
    if (isBy) {
      by = field
      byFrom = start
      break
    }
    if (preposition === 'for') forWhom = field
    else if (preposition === 'from') language = field
    else if (preposition === 'to') recipient = {from: start, to: i}
  }
  if (!by || by.end === by.start) return undefined
  const persons = namesIn(reader, byFrom, i)
  i = pastInstitute(reader, i)
  let last = reader.tokens[i - 1]!.end
  // `… by A. B. for CWIHP`
  if (!forWhom && i < end && reader.tokens[i]!.key === 'for') {
    const start = i + 1
    for (i = start; i < end && !/^[,;(]$/.test(reader.tokens[i]!.text); i++);
    forWhom = reader.field(start, i)
    last = forWhom.end
  }
  // `donated by A. B. to the Example Archive`
  if (!recipient && reader.tokens[i]?.key === 'to' && i < end) {
    const start = i + 1
    for (i = start; i < end && !/^[,;(]$/.test(reader.tokens[i]!.text); i++);
    recipient = {from: start, to: i}
    last = reader.tokens[i - 1]!.end
  }
  const span = {start: reader.tokens[from]!.start, end: last}
  reader.at = i
  const contributions = held.map(
    ({role}): Contribution => ({
      ...span,
      role,
      by,
      persons,
      ...(forWhom ? {for: forWhom} : {}),
      ...(language ? {from: language} : {}),
    }),
  )
  return {contributions, ...(recipient ? {recipient} : {})}
}

/** The index after the names that begin at `from`, over the institutes in brackets between them. */
function namesEnd(reader: Reader, from: number, end: number): number {
  let i = from
  while (i < end) {
    const past = pastInstitute(reader, i)
    if (past > i ? !namesFollow(reader, past) : endsNames(reader, i)) break
    i = Math.max(past, i + 1)
  }
  return i
}

/** `National Security Archive`, `Example University`: an institution within the part that begins at `at`. */
function isInstitute({tokens}: Reader, at: number): boolean {
  for (let i = at; i < at + 6 && /^[\p{L}]/u.test(tokens[i]?.text ?? ''); i++) {
    if (isInstitution(tokens[i]!.key) || isBody(tokens[i]!.key)) return true
  }
  return false
}

/** `A. B. (Example University)`: the index after the bracket that says where someone works, or `at` itself. */
function pastInstitute(reader: Reader, at: number): number {
  if (reader.tokens[at]?.text === ',' && isInstitute(reader, at + 1)) {
    const end = reader.clauseEnd(at)
    let i = at + 1
    while (
      i < end &&
      !reader.opensStatement(i) &&
      !(/^[,(]$/.test(reader.tokens[i]!.text) && reader.opensStatement(i + 1))
    )
      i++
    return reader.levelAt(at + 1) ? at : i
  }
  const {text, partner} = reader.tokens[at] ?? {}
  if (text !== '(' || partner === undefined || !isName(reader, at + 1)) return at
  return /\d/.test(reader.field(at, partner).value) || reader.opensStatement(at + 1) ? at : partner + 1
}

/** `, C. D.`, `and C. D.` */
function namesFollow(reader: Reader, at: number): boolean {
  const isJoined = reader.tokens[at]?.text === ',' || /^(?:and|&)$/.test(reader.tokens[at]?.key ?? '')
  return isJoined && !endsNames(reader, at) && isName(reader, at + 1)
}

/** Names end where the clause says something else of the document. */
function endsNames(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]!
  if (/^[()[\]“]$/.test(token.text)) return true
  if (/^(?:for|from|to|on|with|in|at|who)$/.test(token.key)) return true
  if (token.key === 'and' || token.text === '&') return roleOf(reader.tokens[at + 1]?.key ?? '') !== undefined
  if (token.text !== ',') return false
  // `… by A. B. and C. D., Example Archive`: where they work.
  if (reader.archivesAt(at + 1) || isInstitute(reader, at + 1)) return true
  return reader.opensStatement(at + 1) || reader.publishedOpening(at + 1) > 0 || !isName(reader, at + 1)
}

function isName(reader: Reader, at: number): boolean {
  const next = reader.tokens[at]
  if (next?.key === 'and') return isName(reader, at + 1)
  return next?.kind === 'word' && /^\p{Lu}/u.test(next.text)
}

/** `A. B., C. D. (Institute) and E. F.`: each name a field. */
export function namesIn(reader: Reader, from: number, to: number): Field[] {
  const names: Field[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const token = reader.tokens[i]
    const isBracket = i < to && token!.text === '(' && (token!.partner ?? to) < to
    const parts = i === to || isBracket || /^[,&/]$/.test(token!.text) || /^(?:and|und|et|и|i)$/.test(token!.text)
    if (!parts) continue
    if (i > start) names.push(reader.field(start, i))
    if (isBracket) i = token!.partner!
    start = i + 1
  }
  return names
}
