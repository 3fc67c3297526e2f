/**
 * The clause that a verb or its agent has after it: its conjunction, and the few words before that.
 *
 * > | … asked me again whether they could …
 *             ^^^^^^^^ ^^^^^^^
 */
import type {Verb} from './lexicon.js'

const clauseAfter =
  /^((?:\s+(?!['‘])[\p{L}\p{N}’'.()-]+){0,9}?)(\s*,[^,.;:]{2,70},)?(\s*,)?\s+(that|whether|if|how|what|why|when|where|who|which)\b/u
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
  if (conjunctions.has(next))
    return {gap: '', isParted: false, conjunction: next, length: right.indexOf(next) + next.length}
  const found = clauseAfter.exec(right)
  if (!found) return undefined
  const [{length}, gap, apposition, comma, conjunction] = found
  return {gap: gap!, isParted: (apposition ?? comma) !== undefined, conjunction: conjunction!, length}
}

/** Where the words of a clause begin: question words belong to them, `asked what was to be understood`. */
export function beginningOf(clause: Clause): number {
  return outside.has(clause.conjunction) ? clause.length : clause.length - clause.conjunction.length
}

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
