/**
 * The clause that a verb or its agent has after it: its conjunction, and the few words before that.
 *
 * > | … asked me again whether they could …
 *             ^^^^^^^^ ^^^^^^^
 */
import {CharacterClass, space} from '../../../words/character-class.js'
import {lastWord, wordAfter} from '../../../words/neighbouring-words.js'
import type {Verb} from '../words/lexicon.js'
import {forms} from '../words/verb-forms.js'

/** The conjunction after the last word of a gap, with what commas may part from it. */
const conjunctionAhead = /(\s*,[^,.;:]{2,70},)?(\s*,)?\s+(that|whether|if|how|what|why|when|where|who|which)\b/uy
/** How many words may stand between a verb and its conjunction, and what they are made of. */
const mostWords = 9
const gapSign = new CharacterClass(/[\p{L}\p{N}’'.()-]/u)
/** The clause that follows: its conjunction, what stands before that, and how far both reach. */
export interface Clause {
  /** The words between the verb and the conjunction, and whether commas part them from it. */
  gap: string
  isParted: boolean
  conjunction: string
  length: number
}
const conjunctions: ReadonlySet<string> = new Set('that whether if how what why when where who which'.split(' '))
/** Those that are no part of the words spoken. */
const outside: ReadonlySet<string> = new Set(['that', 'whether', 'if'])

/** The clause that `right` begins with, or reaches over a few words; `next` is the first of its words. */
export function clauseAhead(right: string, next: string): Clause | undefined {
  // `mentioned – in confidence – that`
  const aside = dashed.exec(right)
  if (aside) return {gap: aside[1]!, isParted: true, conjunction: aside[2]!, length: aside[0].length}
  const time = next === 'that' ? (thatTime.exec(right)?.[0].length ?? 0) : 0
  if (conjunctions.has(next) && time === 0)
    return {gap: '', isParted: false, conjunction: next, length: right.indexOf(next) + next.length}
  for (let gap = time, words = 0; words <= mostWords; words++) {
    const start = space.endOf(right, gap, right.length)
    if (right[start] === ',' || conjunctions.has(wordAfter(right, gap))) {
      conjunctionAhead.lastIndex = gap
      const found = conjunctionAhead.exec(right)
      if (found) return isFrame(found[1]) ? undefined : clauseAt(right, gap, found)
    }
    // An opening quotation mark begins other words.
    if (start === gap || right[start] === "'" || right[start] === '‘') return undefined
    gap = gapSign.endOf(right, start, right.length)
    if (gap === start) return undefined
  }
  return undefined
}

const dashed = /^(\s[–—]\s[^–—.;:“"]{3,120}\s[–—])\s(that|whether|how)\b/

/** `wrote that evening that`, `replied that day.`: the word shows when; not `said that time was short`. */
const thatTime =
  /^\s+that\s+(?:(?:same|very)\s+)?(?:(?:day|night|evening|morning|afternoon|week|weekend|month|year|spring|summer|autumn|fall|winter)(?=\s*(?:[.,;:!?]|$)|\s+(?:to|in|at|on|with|from|about|that|whether|if)\b)|(?:time|hour|moment)(?=\s*(?:[.,;:!?]|$)|\s+(?:that|whether|if)\b))/

/** `Halmos said, Orsini continued, that`: whoever continued has those words. */
function isFrame(apposition: string | undefined): boolean {
  const words = apposition?.trim().slice(1, -1).trim() ?? ''
  if (words === '' || words.split(' ').length > 4 || !/^(?:s?he|[Tt]he|\p{Lu}\S*)\s/u.test(words)) return false
  // `he went on`, of two words
  const form = forms.get(lastWord(words)) ?? forms.get(words.slice(words.indexOf(' ') + 1))
  return form?.tense === 'past' && form.verb.takes.quote && !form.noun
}

function clauseAt(right: string, gap: number, [{length}, apposition, comma, conjunction]: RegExpExecArray): Clause {
  return {
    gap: right.slice(0, gap),
    isParted: (apposition ?? comma) !== undefined,
    conjunction: conjunction!,
    length: gap + length,
  }
}

/** Where the words of a clause begin: question words belong to them, `asked what was to be understood`, `asked in what way`. */
export function beginningOf({gap, conjunction, length}: Clause): number {
  if (outside.has(conjunction)) return length
  const preposition = conjunction === 'what' ? governing.exec(gap)?.[0].length : undefined
  return preposition === undefined ? length - conjunction.length : gap.length - preposition
}
const governing = /(?<=^\s*)(?:to|in|at|on|by|for|from|under|with)$/

/** Whether any of the conjunctions other than *that* can be there. */
function mayHoldQuestion(right: string): boolean {
  return right.includes('wh') || right.includes('if') || right.includes('how')
}

/** Whether any of the conjunctions can be there. */
export function mayHoldClause(right: string): boolean {
  return right.includes('that') || mayHoldQuestion(right)
}

/** Whether any of those that a verb takes can be there. */
export function mayTakeClause({takes, noun}: Verb, right: string): boolean {
  if ((takes.that || noun) && right.includes('that')) return true
  return takes.wh ? mayHoldQuestion(right) : takes.that && right.includes('whether')
}
