/**
 * A date that stands alone: the date of a page, a record, a sidecar, a part of a citation.
 */
import type {Cert, DateDetail} from '../../tree/decision.js'
import {boundAtHead} from './bounds.js'
import type {DateFound, GrammarOptions} from './found.js'
import {dateAt} from './grammar.js'

export interface ParsedDate extends DateDetail {
  rule: string
  cert: Cert
}

const undated = /^[[(]?\s*(?:undated|no date|n\.\s?d\.|s\.\s?d\.|without date|без даты|ohne Datum)\.?\s*[\])]?$/i
const around = /^[[(]?\s*(?:(?:dated|from|on|the|between|le|den|am|vom|od|от|dnia)\s+)*/i

/**
 * Reads a whole text as one date, in brackets or not, with a weekday, a time, or *evening* beside it or not.
 * `undefined` when it is none or says more than a date; `[undated]` is `{of: 'undated'}`; a day that no calendar has
 * (31 February) is read with no `when` and low certainty.
 */
export function parseDate(text: string, options: GrammarOptions = {}): ParsedDate | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (trimmed === '' || trimmed.length > 120) return undefined
  if (undated.test(trimmed)) return {of: 'undated', rule: 'date-undated', cert: 'high'}
  const clean = trimmed.replace(/^(?:the\s+)?(?:early\s+)?(?:morning|afternoon|evening|night)\s+of\s+/i, '')
  const bound = boundAtHead(clean)
  for (const start of new Set([0, bound?.length ?? 0, around.exec(clean)?.[0].length ?? 0])) {
    const found = dateAt(clean, start, {...options, years: true})
    const rest = found ? clean.slice(found.end) : ''
    if (found && isRest(rest)) {
      const {when} = found.value
      const date =
        bound && start > 0 && when !== undefined ? {...found, value: {[bound.side]: when}, rule: 'date-bound'} : found
      return detailOf(rest.includes('?') ? {...date, cert: 'low'} : date, clean.startsWith('['))
    }
  }
  return undefined
}

/** What may stand after a date without saying more: brackets, a stop, a time of day in words. */
function isRest(rest: string): boolean {
  return /^\s*[,;]?\s*\(?(?:(?:in the\s+)?(?:early |late )?(?:morning|afternoon|evening|night|noon|midnight))?\??\)?[\s.,;\])]*$/i.test(
    rest,
  )
}

/** The value alone. A date in square brackets is an editor's. */
export function detailOf(found: DateFound, bracketed = false): ParsedDate {
  const cert = bracketed && found.cert === 'high' ? 'medium' : found.cert
  return {...found.value, rule: found.rule, cert}
}
