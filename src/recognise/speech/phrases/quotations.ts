/** Quotations: where a text opens and closes quotation marks. */
import {firstThat} from '../../../tree/bisect.js'
import type {Span} from '../../../tree/source.js'
import {placesOf} from '../../../words/occurrences.js'
import {phraseFrom} from './phrase.js'

const pairs: {[open: string]: string} = {'“': '”', '«': '»', '„': '“'}

export interface Quotation extends Span {
  /** Whether it never closes. */
  open: boolean
}

/** The quotations of one text; none stands inside another. */
export class Quotations {
  readonly all: readonly Quotation[]

  constructor(text: string) {
    this.all = quotationsOf(text)
  }

  /** The first quotation that starts between `from` and `to`, both included. */
  starting(from: number, to: number): Quotation | undefined {
    const found = this.all.length === 0 ? undefined : this.all[this.#firstFrom(from)]
    return found && found.start <= to ? found : undefined
  }

  /** The quotation that ends between `from` and `to`, both included. */
  ending(from: number, to: number): Quotation | undefined {
    const found = this.#lastBefore(to)
    return found && found.end >= from && found.end <= to ? found : undefined
  }

  /** The quotation that holds everything between `start` and `end`. */
  covering(start: number, end: number): Quotation | undefined {
    const found = this.#lastBefore(start + 1)
    return found && found.end >= end ? found : undefined
  }

  #lastBefore(at: number): Quotation | undefined {
    // Most texts quote nobody.
    const next = this.all.length === 0 ? 0 : this.#firstFrom(at)
    return next === 0 ? undefined : this.all[next - 1]
  }

  #firstFrom(at: number): number {
    return firstThat(this.all.length, (i) => this.all[i]!.start >= at)
  }
}

/** The place after a quotation mark that opens there: a diary may run in quotation marks. */
export function pastOpeningMark(text: string, at: number): number {
  return text[at] === '"' || text[at] === '“' ? at + 1 : at
}

/** Whether a paragraph is quoted from its head to its end, and what follows is no more of the paper that is quoted. */
export function isQuotedWhole(text: string): boolean {
  return /^\s*[“«"]/.test(text) && /[”»"]$/.test(text.slice(-20).trimEnd())
}

/** Spans of the quotations with their marks, in order; one that never closes runs to the end and is `open`. */
function quotationsOf(text: string): Quotation[] {
  if (!anySign.test(text) || !mark.test(text)) return []
  const quotations: Quotation[] = []
  anyMark.lastIndex = 0
  for (let found = anyMark.exec(text); found; found = anyMark.exec(text)) {
    const at = found.index
    const sign = text[at]!
    const quotation = sign === "'" || sign === '‘' ? singleAt(text, at) : doubleAt(text, at)
    if (!quotation) continue
    quotations.push(quotation)
    if (quotation.open) break
    anyMark.lastIndex = quotation.end
  }
  return quotations
}
/** Most texts have none of these, and need no look at what stands beside them. */
const anySign = /["“«„'‘]/
const mark = /["“«„]|(?<![\p{L}\p{N}])['‘](?=\p{L})/u
const anyMark = new RegExp(mark, 'gu')

function doubleAt(text: string, at: number): Quotation | undefined {
  const straight = text[at] === '"'
  const close = straight ? '"' : pairs[text[at]!]
  if (close === undefined || (straight && !opens(text, at))) return undefined
  let end = text.indexOf(close, at + 1)
  while (straight && end > 0 && opens(text, end) && !closes(text, end)) end = text.indexOf(close, end + 1)
  return end < 0 ? {start: at, end: text.trimEnd().length, open: true} : {start: at, end: end + 1, open: false}
}

/**
 * A quotation in single marks, as British records have them. An apostrophe closes none: not one inside a word, nor after
 * the *s* of a plural unless a stop stands beside it (`the workers' wages`, `‘They are the workers’.`).
 */
function singleAt(text: string, at: number): Quotation | undefined {
  if (!opens(text, at)) return undefined
  const close = text[at] === '‘' ? '’' : "'"
  let plural: number | undefined
  for (const end of placesOf(close, text, at + 1, at + longest)) {
    // Another quotation begins: the apostrophe before it was none.
    if (plural !== undefined && close === "'" && opens(text, end)) break
    if (wordSign.test(text[end + 1] ?? ' ') || /\s/.test(text[end - 1]!)) continue
    const isSure = /[.?!,…]/.test(text[end - 1]!) || /[.?!,;:)\]]/.test(text[end + 1] ?? '.')
    if (isSure || text[end - 1] !== 's') return {start: at, end: end + 1, open: false}
    plural ??= end
  }
  return plural === undefined ? undefined : {start: at, end: plural + 1, open: false}
}
/** How far a quotation in single marks may reach: one that does not close is an apostrophe. */
const longest = 3000
const wordSign = /[\p{L}\p{N}]/u

function opens(text: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(text[at - 1]!)) && at + 1 < text.length && !/\s/.test(text[at + 1]!)
}

function closes(text: string, at: number): boolean {
  return at > 0 && !/[\s([]/.test(text[at - 1]!)
}

/** `told the Minister, “…”`: where a quotation begins after the one it is said to. */
export function quoteToSomeone(right: string): number | undefined {
  if (!/^[^"“«„:.;]{2,60}[,:]\s["“«„]/.test(right)) return undefined
  // `told me before I left, “…”`
  const when = /^\s+(?:me|us|him|her|them)\s+(?:before|after|when|as|while)\s[^,:.]{2,40},\s/.exec(right)
  if (when) return when[0].length
  // `told us in Sochi, “…”`
  const where = /^\s+(?:me|us|him|her|them)\s+(?:in|at)\s+\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s/u.exec(right)
  if (where) return where[0].length
  const to = phraseFrom(right, 0)
  const leads = to && leadsToQuotation.exec(right.slice(to.end, to.end + 50))
  return leads ? to.end + leads[0].length : undefined
}
/** `told the Committee in November, “…”` */
const leadsToQuotation = /^(?:\s(?:in|on|at|last)\s[^,:;.“"]{2,30})?[,:]\s(?=["“«„])/
