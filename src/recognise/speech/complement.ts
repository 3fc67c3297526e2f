/**
 * Complements: what a verb of saying takes after it, and where the words spoken begin.
 *
 * > | … asked me again whether they could …    question
 *             ^^^^^^^^^^^^^^^^^
 * > | … told General Wedemeyer the policy was  clause without its conjunction
 */
import type {Standing} from './frame.js'
import {type Form, stanceNouns, type Verb} from './lexicon.js'
import {trimmedEnd} from './looking-back.js'
import {wordAfter} from './neighbouring-words.js'
import {holdsRole, phraseFrom} from './phrase.js'
import {quoteToSomeone} from './quotations.js'

export interface Complement {
  complement: 'clause' | 'question' | 'quote' | 'colon' | 'inside' | 'none'
  /** Where the words spoken begin, when they follow. */
  clause?: number
  /** Where the frame ends. */
  end: number
}

const clauseAfter =
  /^((?:\s+(?!['‘])[\p{L}\p{N}’'.()-]+){0,9}?)(\s*,[^,.;:]{2,70},)?(\s*,)?\s+(that|whether|if|how|what|why|when|where|who|which)\b/u
const adverbial =
  /^(?:again|once|also|then|further|first|before|earlier|afterwards|afterward|already|now|today|yesterday|tonight|during|after|upon|later|to|with|in|at|on|for|by|from|very|quite|most|more|here|however|still|there|somewhere|along|only|as|twice|aloud|outright|[a-z]+ly)$/
/** `said last night that`, `told me the other day that` */
const time =
  /^(?:(?:earlier |late )?(?:last|this|that|the (?:other|same|next|following|previous)) (?:night|day|week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|time)|the (?:day|night|week|year) before(?: last)?|(?:an?|some|two|three|four|five|six|ten|several|a few|many) \p{Ll}+ (?:ago|earlier|before|later))$/u
const quoteAfter =
  /^(?:\s+(?:[a-z]+ly|(?:to|in|on) (?=(?:the|his|her|their|my|our|this|these|an?|all|me|him|us|them|those)\b|[\p{Lu}\p{N}])(?![^"“'‘]{0,40}\b(?:that|whether|if)\b)[\p{L}\p{N}’. ]{1,40}|me|him|her|us|them|as follows|the following))?\s*[:,]?\s*(?:[-–—]\s*)?(?:(?=["“«„])|(?<=[\s:,])(?=['‘](?=\p{L})))/u
const colonAfter = /^(?:\s+(?:to|me|him|her|us|them|as|the|in|that)?(?:\s?[\p{L}’]+){0,4})?\s*:\s*/u
/** `described the situation at the front as follows: …` */
const asFollows = /^[^.;:“"]{1,70}\sas follows:\s*/
const infAfter = /^(?:\s+[\p{L}’'.-]+){0,5}?\s+to\s+[a-z]+/u
const zeroAfter =
  /^((?:\s+(?:[a-z]+ly|again|then|also|afterwards?|later|today|yesterday))?)\s+(?=(he|she|I|we|they|it|there|this|these|those|such|the|a|an|all|if|his|her|their|our|my|its|one|you|some|many|most|both|neither|\p{Lu}[\p{L}’.-]*)(?![\p{L}])|(?!(?:in|on|at|to|and|but|or|as|with|by|for|from|so|more|much|little|last|once|that|what|yes|no)\b)\p{Ll}{3,} (?:was|were|is|are|had|has|would|could|will|must)\b)/u
const finite =
  /\b(?:was|were|is|are|am|be|had|has|have|would|could|will|should|might|may|can|cannot|must|did|does|do|shall|ought|thought|felt|knew|saw|understood|meant|became|came|went|took|made|found|rose|gave|kept|held|brought|told|said|stood|spoke|wrote|met|began|grew|fell|led|lay|(?<!\b(?:an?|the|his|her|its|their|our|my|such|more|most|of|and|very|highly|well|newly|\p{Ll}+ly)\s)\p{Ll}{2,}ed(?! by\b))(?:n['’]t)?\b/u
/** The clause that follows: its conjunction, what stands before that, and how far both reach. */
interface Clause {
  /** The words between the verb and the conjunction, and whether commas part them from it. */
  gap: string
  isParted: boolean
  conjunction: string
  length: number
}
const conjunctions: ReadonlySet<string> = new Set('that whether if how what why when where who which'.split(' '))
/** Those that are no part of the words spoken. */
const outside: ReadonlySet<string> = new Set(['that', 'whether', 'if'])
/** Those that any noun may have after it. */
const relatives: ReadonlySet<string> = new Set(['which', 'who', 'where', 'when'])

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
function mayTakeClause({takes, noun}: Verb, right: string): boolean {
  if ((takes.that || noun) && right.includes('that')) return true
  return takes.wh ? mayHoldQuestion(right) : takes.that && right.includes('whether')
}

/** What may stand between a verb and a quotation, besides adverbs in *-ly* and signs. */
const beforeQuote: ReadonlySet<string> = new Set('to in on me him her us them as the'.split(' '))
function mayBeQuote(next: string): boolean {
  return next === '' || beforeQuote.has(next) || next.endsWith('ly')
}

/** The complement of a verb form. */
export function complementOf({text, right, next, end, form, sentence}: Standing): Complement | undefined {
  const {verb} = form
  const quoted =
    verb.takes.quote && mayBeQuote(next) && /^[^"“«„'‘]{0,60}["“«„'‘]/.test(right) ? quoteAfter.exec(right) : null
  if (quoted) return {complement: 'quote', clause: end + quoted[0].length, end: end + quoted[0].trimEnd().length}
  const told = verb.object && verb.takes.quote ? quoteToSomeone(right) : undefined
  if (told !== undefined)
    return {complement: 'quote', clause: end + told, end: end + right.slice(0, told).trimEnd().length}
  const clause = mayTakeClause(verb, right) ? clauseAhead(right, next) : undefined
  if (clause) {
    const after = right.slice(clause.length)
    if (clauseFits(clause, verb, after)) return clauseComplement(text, end, verb, clause, after)
  }
  const takesColon = verb.takes.quote || verb.lemma === 'recount' || verb.lemma === 'tell'
  const sign = takesColon ? right.indexOf(':') : -1
  const colon = sign >= 0 && sign < 80 ? (colonAfter.exec(right) ?? asFollows.exec(right)) : null
  if (colon && end + colon[0].length < sentence.end + 1)
    return {complement: 'colon', clause: end + colon[0].length, end: end + colon[0].trimEnd().length}
  if (verb.takes.zero) {
    const zero = verb.object ? zeroObject(right) : zeroAfter.exec(right)
    const words = zero && right.slice(zero[0].length)
    // `answering the question asked by`: after a participle mostly an object, but not in `opened by saying the port was`.
    const isObject = form.tense === 'ing' && text.slice(end - 9, end) !== 'by saying'
    if (zero && words && (isObject ? nominative.test(words) : isClause(words)))
      return {complement: 'clause', clause: end + zero[0].length, end: end + zero[0].trimEnd().length}
  }
  // `conceded they had not`: a pronoun and its verb, after any verb.
  const mayBePronoun = verb.takes.that && !verb.noun && form.tense !== 'ing' && clausePronouns.has(next)
  const pronoun = mayBePronoun ? clausePronoun.exec(right) : null
  if (pronoun) return {complement: 'clause', clause: end + pronoun[0].length, end}
  // `I remarked to the Minister, was it not clear`
  const addressed =
    next === 'to' && (verb.takes.zero || verb.act === 'ask')
      ? /^\s+to\s+[\p{L}. ’-]{2,50},\s+(?=\p{Ll})/u.exec(right)
      : null
  if (addressed && isClause(right.slice(addressed[0].length)))
    return {complement: 'clause', clause: end + addressed[0].length, end: end + addressed[0].trimEnd().length}
  if (verb.takes.np || (verb.takes.inf && infAfter.test(right))) return {complement: 'none', end}
  return undefined
}

/** A clause with its conjunction, as the complement of a verb that ends at `end`; `after` follows the conjunction. */
function clauseComplement(text: string, end: number, verb: Verb, clause: Clause, after: string): Complement {
  const isQuestion = clause.conjunction !== 'that'
  const at = end + clause.length
  // `He said that was the custom`: the pronoun, and the first of his words.
  const isPronoun = !isQuestion && verb.takes.zero && isSubject.test(after)
  const from = isPronoun ? at - clause.conjunction.length : end + beginningOf(clause)
  return {
    complement: isQuestion ? 'question' : 'clause',
    clause: skipSpace(text, from),
    end: isPronoun ? trimmedEnd(text, end, from) : at,
  }
}

/** A verb right after *that*; not `that had he known`, `that were the army to go`. */
const isSubject =
  /^\s+(?:was|is|would|could|will|might|may|must|has|does|did|seemed|sounded|depended|(?:were|had|should)(?! (?:he|she|it|I|we|they|there|the|this|these|any|an?|no|\p{Lu}\p{Ll}*)\b))\s/u

const wordsAfterComma =
  /^,\s+(?=(?:(?:will|would|can|could|shall|should|may|is|are|was|were|do|does|did|has|have|what|why|how|when|where|who|which)\b)|(?:(?:today|yesterday|now|here)\s+)?(?:we|I|he|she|they|it|there|you|our|my|this|these)\b)/

/** `asked, will the text be left?`, `said, we are grateful`: speech in the speaker's own words, without quotation marks. */
export function clauseAfterComma(right: string, end: number, form: Form): Complement | undefined {
  if (!form.verb.takes.quote) return undefined
  const comma = right.startsWith(',') ? wordsAfterComma.exec(right) : null
  if (!comma) return undefined
  const rest = right.slice(comma[0].length).replace(/^(?:today|yesterday|now|here)\s+/, '')
  const isQuestion = !/^(?:we|I|he|she|they|it|there|you|our|my|this|these)\b/.test(rest)
  if (isQuestion ? form.verb.act !== 'ask' || !rest.includes('?') : !isClause(rest)) return undefined
  const at = end + comma[0].length
  return {complement: isQuestion ? 'question' : 'clause', clause: at, end}
}

/** `told General Wedemeyer the policy was` */
function zeroObject(right: string): RegExpExecArray | null {
  const addressed = phraseFrom(right, 0)
  if (!addressed) return null
  const rest = zeroAfter.exec(right.slice(addressed.end))
  if (!rest) return null
  rest[0] = right.slice(0, addressed.end) + rest[0]
  return rest
}

const clausePronouns: ReadonlySet<string> = new Set('he she we they I it there'.split(' '))
const clausePronoun =
  /^\s+(?=(?:he|she|we|they|I)\s+(?:\p{Ll}+ly\s+)?(?:was|were|had|has|have|would|could|did|does|do|must|might|is|are|will|can)\b|(?:it|there)\s+(?:was|were|would|had|has|is|will|could)\b)/u
const nominative = /^(?:he|she|I|we|they|you)\s+\p{Ll}/u
/** Whether the words after a verb of saying are a clause of their own: nominatives always, other words by their finite verb. */
function isClause(right: string): boolean {
  if (nominative.test(right)) return true
  // `told the Press this and`, `said it in May`, `thought it over`: objects.
  if (
    /^(?:this|these|those|such|all|it|one|some|many|most|both)\s*(?:$|[,.;]|(?:and|but|as|to|in|at|on|of|over|through|when|because|again)\b)/.test(
      right,
    ) &&
    !/^(?:all|one|some|many|most|both) of\b/.test(right)
  )
    return false
  // `if the port does not open, the fleet will sail`: the verb is that of the main clause.
  // `thought it a pity, and so did`: its verb stands near.
  const isIt = /^(?:it|there)\b/.test(right)
  const near = right.slice(0, isIt ? 60 : 120)
  const stop = near.search(isIt ? /[.,;:?!](?=\s|$)/ : /[.;:?!](?=\s|$)/)
  const words = stop < 0 ? near : near.slice(0, stop)
  const found = finite.exec(words)
  return found !== null && !subordinate.test(words.slice(0, found.index))
}
const subordinate =
  /\b(?:which|who|that|whose|what|how|why|as if|as though)\b|^[^,]*\b(?:when|where|while|because|until|unless|before|after)\b/

const subjectAhead =
  /^\s+(?:he|she|it|they|we|I|there|the|this|these|those|his|her|their|our|in|if|as|when|while|since|\p{Lu}\p{L}*)(?![\p{L}])/u

/** `told a crowded meeting in the Town Hall last night that` */
const audience =
  /\b(?:meeting|conference|audience|crowd|gathering|rally|assembly|house|class|reporters|newsmen|press|dinner|luncheon|journalists|newspapermen|correspondents)\b/i
const times = /^(?:(?:several|many|three|a few|a number of) times|more than once|at length|in passing)$/
/** `stated his belief that`, `repeated the view that`: what one holds, in saying so. */
const stance = new RegExp(`^(?:the|his|her|their|my|our|its) (?:\\p{Ll}+ )?(?:${stanceNouns})$`, 'u')
/** Whether the words between verb and conjunction are such as may stand there. */
function clauseFits({gap, isParted, conjunction: word}: Clause, verb: Verb, after: string): boolean {
  const isThat = word === 'that'
  if (isThat ? !(verb.takes.that || verb.noun) : !(verb.takes.wh || (verb.takes.that && word === 'whether')))
    return false
  if (isThat && isPronounThat(after)) return false
  // `asked me, if possible, to help`
  if (word === 'if' && /^\s+(?:(?:possible|necessary|need be|so)\b|(?:any|only)\s*[,.)])/.test(after)) return false
  // `continued that he would wait`, not `continued that policy`
  if (isThat && verb.lemma === 'continue' && !subjectAhead.test(after)) return false
  // `reminded the Minister of the fact that`
  const trimmed = gap.trim()
  const words = trimmed.endsWith(' of the fact') ? trimmed.slice(0, -' of the fact'.length) : trimmed
  // `answered Li Wen's question as to whether`: what was asked.
  if (!isThat && words !== '' && !verb.takes.wh) return false
  if (verb.noun) return verb.noun.test(words)
  // Relative pronouns come after any noun: only `asked him who`, not `asked for a list of problems where`.
  const isRelative = relatives.has(word)
  if (isRelative && isParted) return false
  if (words === '') return true
  if (/\b(?:that|fact|facts|who|which|and|but|whose|until|when|while|as soon as)\b/i.test(words)) return false
  // `agreed with that suggestion`: the word shows, and joins nothing.
  if (isThat && /(?:^|\s)(?:with|to|at|on|in|by|about|of|for|from)$/.test(words)) return false
  // `speculated on the problems that they would face`: what the problems are is not said.
  if (isThat && /^(?:on|about) (?:the|these|those|some|several) (?:\p{Ll}+ )?(?!grounds)\p{Ll}+s$/u.test(words))
    return false
  const [first = '', second = ''] = words.split(' ')
  // `asked for all papers that might show`: what papers, not what was asked.
  if (first === 'for' && verb.act === 'ask' && !/\b(?:time|as to)$/.test(words)) return false
  if (
    first === 'to' &&
    /^\p{Ll}/u.test(second) &&
    !/^(?:me|him|her|us|them|this|that|these|the|my|his|their|our|all|cde|com|comrade)/.test(second)
  )
    return false
  if (/^as\s+to$/.test(words)) return true
  // `wrote him that`
  if (isThat && /^(?:me|him|her|us|them|you)$/.test(words)) return true
  // `raised the question of whether`, `asked about how`
  if (/^(?:of|about)$/.test(words)) return verb.act === 'ask' && !isRelative
  if (times.test(words)) return isThat || verb.act === 'ask'
  if (isRelative)
    return verb.object ? addresses(words) : /^(?:again|once|also|then|further|first|[a-z]+ly)$/.test(words)
  if (isThat && (time.test(words) || stance.test(words))) return true
  if (adverbial.test(first) || /^\(/.test(first)) return isThat || verb.object || verb.act === 'ask'
  if (!verb.object) return false
  // `told a group of students that`, not `told a story that`
  if (/^(?:an?|some|several|many|two|three)\b/.test(words))
    return holdsRole(words, 0, words.length) || audience.test(words)
  return (
    addresses(words) ||
    (!words.includes(' ') && audience.test(words)) ||
    /^(?:the|all|those|everyone|his|her|our|my|their)\b/i.test(words)
  )
}

/** `told me that too`: the pronoun, not the conjunction. */
function isPronounThat(after: string): boolean {
  const next = wordAfter(after, 0)
  return (
    (!/^[a-z\d]/i.test(next) || afterPronoun.has(next)) &&
    !/^\s*,?\s*(?!(?:too|myself|himself|much(?! of\b))\b|(?:again|before|once|yesterday|already)(?:\s*[.,;:!?)]|$|\s+(?:and|but|to|in|at)\b))["“'‘([\p{L}\p{N}]/u.test(
      after,
    )
  )
}
const afterPronoun: ReadonlySet<string> = new Set(
  'too myself himself much again before once yesterday already'.split(' '),
)

/** `General Wedemeyer`, `me again`: the one spoken to, and adverbs. */
function addresses(words: string): boolean {
  const end = words.startsWith('you ') ? 3 : (phraseFrom(` ${words}`, 0)?.end ?? 0) - 1
  if (end < 0) return false
  const rest = words.slice(end).trim()
  // `asked Mr. Ito to explain why`: he was not asked why.
  if (/^to (?!(?:me|us|him|her|them|the|this|that|my|our|his)\b)\p{Ll}/u.test(rest)) return false
  return rest === '' || adverbial.test(rest.split(' ')[0]!) || time.test(rest) || times.test(rest)
}

export function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && (text[i] === ' ' || text[i] === ',')) i++
  return i
}
