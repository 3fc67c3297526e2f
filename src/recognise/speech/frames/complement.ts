/**
 * Complements: what a verb of saying takes after it, and where the words spoken begin.
 *
 * > | … asked me again whether they could …    question
 *             ^^^^^^^^^^^^^^^^^
 * > | … told General Wedemeyer the policy was  clause without its conjunction
 */
import {CharacterClass} from '../../../words/character-class.js'
import {beginningOf, type Clause, clauseAhead, mayTakeClause} from '../clauses/clause-ahead.js'
import {clauseFits} from '../clauses/clause-fits.js'
import {opensWithNouns} from '../clauses/noun-clause.js'
import {phraseFrom} from '../phrases/phrase.js'
import {quoteToSomeone} from '../phrases/quotations.js'
import type {Form, Verb} from '../words/lexicon.js'
import {trimmedEnd} from '../words/looking-back.js'
import type {Standing} from './frame.js'

export interface Complement {
  complement: 'clause' | 'question' | 'quote' | 'colon' | 'inside' | 'none'
  /** Where the words spoken begin, when they follow. */
  clause?: number
  /** Where the frame ends. */
  end: number
}

const quoteAfter =
  /^(?:\s+(?:[a-z]+ly|(?:to|in|on) (?=(?:the|his|her|their|my|our|this|these|an?|all|me|him|us|them|those)\b|[\p{Lu}\p{N}])(?![^"“'‘]{0,40}\b(?:that|whether|if|and)\b)[\p{L}\p{N}’. ]{1,40}|me|him|her|us|them|as follows|the following|(?:(?:in|at|on) (?:the|his|her|our|a) [\p{L} ]{2,40}\s)?(?:thus|so|like this|(?:in )?(?:this|the following) way))|,\s+in \p{Lu}\p{Ll}+(?=,))?\s*[:,]?\s*(?:[-–—]\s*)?(?:(?=[“«„]|"(?=\S))|(?<=[\s:,—–])(?=['‘](?=\p{L})))/u
const colonAfter =
  /^(?:,? by way of (?:reply|answer|explanation)|, with(?:out)? (?:\p{Ll}+ ){1,6}?(?:\p{Ll}+)(?=:)|\s+(?:to|me|him|her|us|them|as|the|in|that)?(?:\s?(?:(?:Mrs?|Dr|Gen|Col)\.|[\p{L}’-]+)){0,4})?,?\s*:\s*/u
/** `described the situation at the front as follows: …` */
const asFollows = /^[^.;:“"]{1,70}\sas follows:\s*/
const infAfter = /^(?:\s+[\p{L}’'.-]+){0,5}?\s+to\s+[a-z]+/u
const zeroAfter =
  /^((?:\s+(?:(?!only\b)[a-z]+ly|again|then|also|afterwards?|later|today|yesterday|for (?:example|instance)|in (?:(?:this|that|which) (?:case|event),?|this (?:context|connection|regard)|reply,?|conclusion,?|effect|substance|(?:his|her|my|our) (?:view|opinion))|(?:on|at) this (?:point|question)|from (?:his|her|my|our|their) (?:standpoint|point of view)|in (?:the )?strict(?:est|ly)? (?:confidence|confidential terms),?)|,\s(?:however|though|moreover|further|too|incidentally),)?)\s+(?=(he|she|I|we|they|it|there|this|these|those|such|the|a|an|another|any|all|each|every|no(?! (?:and|but|to|when|at|for)\b)|if|although|though|his|her|their|our|my|its|ours|mine|theirs|hers|one|you|some|many|most|both|neither|none|nobody|somebody|someone|nothing(?= (?:could|would|had|has|was|is|will|can)\b)|everyone|everybody|everything|only(?= (?:an?|one|the|two|three|some|those|his|her|their)\b)|\p{Lu}[\p{L}’.-]*)(?![\p{L}])|(?!(?:in|on|at|to|and|but|or|as|with|by|for|from|so|more|much|little|last|once|that|what|yes|no)\b)\p{Ll}{3,} (?:was|were|is|are|had|has|would|could|will|must|wld|cld|shld|did not|does not|do not)\b)/u
const finite =
  /\b(?:was|were|is|are|am|be|had|has|have|would|could|will|should|wld|cld|shld|might|may|can|cannot|must|did|does|do|shall|ought|thought|felt|knew|saw|understood|meant|became|came|went|took|made|found|rose|gave|kept|held|brought|told|said|stood|spoke|wrote|met|began|grew|fell|led|lay|arose|drew|ran|sought|chose|threw|won|withdrew|undertook|provides|contains|includes|allows|means|remains|involves|deserves|lacks|arises|serves|consists|(?<!\bto )(?:wants?|knows?|thinks?|believes?|seems?|prefers?|understands?|intends?|considers?|agrees?|requires?|exists?|continues?|depends?|belongs?|appears?|goes|comes|takes?|makes?|gives|gets|keeps?|says|becomes?|remains?)|(?<!\b(?:an?|the|his|her|its|their|our|my|such|more|most|of|and|very|highly|well|newly|\p{Ll}+ly)\s)\p{Ll}{2,}ed(?! by\b))(?:n['’]t)?\b/u
/** What may stand between a verb and a quotation, besides adverbs in *-ly* and signs. */
const beforeQuote: ReadonlySet<string> = new Set('to in on at me him her us them as the thus so like this'.split(' '))
function mayBeQuote(next: string): boolean {
  return next === '' || beforeQuote.has(next) || next.endsWith('ly')
}

function isQuoteNear(right: string): boolean {
  const limit = Math.min(right.length, furthestQuote + 1)
  return noQuotationMark.endOf(right, 0, limit) < limit
}
const furthestQuote = 60
const noQuotationMark = new CharacterClass(/[^"“«„'‘]/)

/** `had protested three times: first …`: how often, not what. */
const counts = / (?:times|occasions|ways|reasons|grounds|respects|respect)$/

/** `turned to us with the question: …`: the noun that such a verb needs, and a colon. */
function putWithNoun({noun, act}: Verb, right: string): RegExpExecArray | null {
  if (act !== 'ask' || !noun) return null
  const found = toColon.exec(right)
  return found && noun.test(right.slice(0, found[0].trimEnd().length - 1)) ? found : null
}
const toColon = /^[^:.;?!]{1,80}:\s*/

/** `communicated the following: …` */
const announcing: ReadonlySet<string> = new Set([
  ...['recount', 'tell', 'inform', 'communicate', 'convey'],
  ...['be insistent', 'be emphatic', 'be adamant', 'be categorical', 'be explicit'],
])

/** The complement of a verb form. */
export function complementOf({text, right, next, end, form, sentence}: Standing): Complement | undefined {
  const {verb} = form
  const quoted = verb.takes.quote && mayBeQuote(next) && isQuoteNear(right) ? quoteAfter.exec(right) : null
  if (quoted) return {complement: 'quote', clause: end + quoted[0].length, end: end + quoted[0].trimEnd().length}
  const told = verb.object && verb.takes.quote ? quoteToSomeone(right) : undefined
  if (told !== undefined)
    return {complement: 'quote', clause: end + told, end: end + right.slice(0, told).trimEnd().length}
  const clause = mayTakeClause(verb, right) ? clauseAhead(right, next) : undefined
  if (clause) {
    const after = right.slice(clause.length)
    if (clauseFits(clause, verb, after)) return clauseComplement(text, end, verb, clause, after)
  }
  // `was emphatic: …`, `shared the following: …`
  const takesColon =
    verb.takes.quote || announcing.has(verb.lemma) || (verb.takes.that && right.startsWith(' the following'))
  const sign = takesColon ? right.indexOf(':') : -1
  const colon =
    sign >= 0 && sign < 80 && !counts.test(right.slice(0, sign))
      ? (colonAfter.exec(right) ?? asFollows.exec(right))
      : putWithNoun(verb, right)
  if (colon && end + colon[0].length < sentence.end + 1)
    return {complement: 'colon', clause: end + colon[0].length, end: end + colon[0].trimEnd().length}
  if (brief.has(next) && verb.takes.zero && briefly.test(right))
    return {complement: 'clause', clause: skipSpace(text, end), end}
  if (verb.takes.zero) {
    const zero = verb.object ? zeroObject(right) : zeroAfter.exec(right)
    const words = zero && right.slice(zero[0].length)
    // `answering the question asked by`: after a participle mostly an object, but not in `opened by saying the port was`.
    const isObject = form.tense === 'ing' && !/\bby (?:saying|stating|remarking)$/.test(text.slice(end - 12, end))
    if (zero && words && (isObject ? nominative.test(words) : isClause(words)))
      return {complement: 'clause', clause: end + zero[0].length, end: end + zero[0].trimEnd().length}
  }
  // `conceded they had not`, `conceded the talks had failed`: a pronoun, or nouns, and an auxiliary, after any verb.
  const mayLackThat = verb.takes.that && !verb.noun && form.tense !== 'ing'
  const pronoun = mayLackThat && clausePronouns.has(next) ? clausePronoun.exec(right) : null
  if (pronoun) return {complement: 'clause', clause: end + pronoun[0].length, end}
  // `added wryly Orsini had been there`
  const manner = next.endsWith('ly') && mayLackThat ? next.length + 1 : 0
  if (mayLackThat && lacksThat(form) && opensWithNouns(right, manner))
    return {complement: 'clause', clause: skipSpace(text, end + manner), end: end + manner}
  // `asked was it true that`, as in Ireland
  if (verb.act === 'ask' && !verb.noun && auxiliaries.has(next) && invertedQuestion.test(right))
    return {complement: 'question', clause: skipSpace(text, end), end}
  // `I remarked to the Minister, was it not clear`
  const addressed =
    next === 'to' && !verb.noun && (verb.takes.zero || verb.act === 'ask')
      ? /^\s+to\s+(?=(?:the|my|our|his|her|him|me|us|them)\b|\p{Lu})[\p{L}. ’-]{2,50},\s+(?=\p{Ll})/u.exec(right)
      : null
  if (addressed && isClause(right.slice(addressed[0].length)))
    return {complement: 'clause', clause: end + addressed[0].length, end: end + addressed[0].trimEnd().length}
  // `said to Mr. Ito he had no news`
  const isTo = next === 'to' && verb.takes.that && !verb.object && !verb.noun
  const toSomeone = isTo ? zeroObject(right.slice(toward.length)) : null
  const said = toSomeone && toward.length + toSomeone[0].length
  const opens = verb.takes.zero ? nominative : clausePronoun
  if (said !== null && opens.test(right.slice(verb.takes.zero ? said : said - 1)))
    return {complement: 'clause', clause: end + said, end: end + right.slice(0, said).trimEnd().length}
  if (verb.takes.np || (verb.takes.inf && infAfter.test(right))) return {complement: 'none', end}
  return undefined
}

const auxiliaries: ReadonlySet<string> = new Set(
  'was were is are did do does had has have could would should will can might'.split(' '),
)
const invertedQuestion =
  /^ [a-z]+ (?:it|he|she|they|there|this|that|we|I|the|any|his|her|their|our|my|\p{Lu}[\p{L}.’'-]*) [\p{L}]/u

/** `said yes, but it leaked`, `said no.`, `said perhaps so, but` */
const briefly =
  /^ (?:yes|no|(?:maybe|perhaps|certainly|possibly|probably|of course)(?: so| not)?|not (?:yet|at all|necessarily|so|to (?:my|his|her|our|their) knowledge))(?=[.,;:!?—–]|$| but\b| and that\b)/
const brief: ReadonlySet<string> = new Set('yes no maybe perhaps certainly possibly probably of not'.split(' '))

/** Whether a clause of nouns may follow: not after `reports`, which may be nouns, nor after what is asked for. */
function lacksThat({verb, tense, noun}: Form): boolean {
  return !(noun && tense === 'present') && (verb.act === 'assert' || verb.act === 'agree')
}

/** A clause with its conjunction, as the complement of a verb that ends at `end`; `after` follows the conjunction. */
function clauseComplement(text: string, end: number, verb: Verb, clause: Clause, after: string): Complement {
  const isQuestion = clause.conjunction !== 'that'
  const at = end + clause.length
  // `He said that was the custom`: the pronoun, and the first of his words.
  const isPronoun = !isQuestion && (verb.takes.zero ? isSubject.test(after) : isPast.test(after))
  const from = isPronoun ? at - clause.conjunction.length : end + beginningOf(clause)
  return {
    complement: isQuestion ? 'question' : 'clause',
    clause: skipSpace(text, from),
    end: isPronoun ? trimmedEnd(text, end, from) : at,
  }
}

/** `stressed that was past`: of verbs that else have the conjunction. */
const isPast = /^\s(?:was|were) (?:an?|the|all|no|not|past|old|so|another)\b/

/** A verb right after *that*; not `that had he known`, `that were the army to go`. */
const isSubject =
  /^(?:['’]s|\s+(?:was|is|would|could|will|might|may|must|has|does|did|seemed|sounded|depended|(?:were|had|should)(?! (?:he|she|it|I|we|they|there|the|this|these|any|an?|no|\p{Lu}\p{Ll}*)\b)|\p{Ll}{3,}ed (?:him|her|me|us|them)|suited (?:him|her|it|me|us|them)))\s/u

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

const toward = ' to'

const clausePronouns: ReadonlySet<string> = new Set('he she we they I it there this these'.split(' '))
const clausePronoun =
  /^\s+(?=(?:he|she|we|they|I)\s+(?:\p{Ll}+ly\s+)?(?:was|were|had|has|have|would|could|did|does|do|must|might|is|are|will|can|wld|cld|shld)\b|(?:it|there|this|these)\s+(?:was|were|would|had|has|is|will|could|might|may|can|should|must|wld|cld|shld)\b)/u
const nominative = /^(?:he|she|I|we|they|you)(?:['’](?:d|ll|ve|re|s|m))?\s+\p{Ll}/u
const whenOnly =
  /^(?:(?:this|that|last|yesterday|tomorrow) (?:morning|afternoon|evening|night|week|month|year)|today|yesterday),/
/** Whether the words after a verb of saying are a clause of their own: nominatives always, other words by their finite verb. */
function isClause(right: string): boolean {
  if (nominative.test(right)) return true
  // `told Mel this afternoon, he said`: when.
  if (whenOnly.test(right)) return false
  // `told the Press this and`, `said it in May`, `thought it over`, `told us the same in May`: objects.
  if (
    /^the same(?: (?:thing|story))?\s*(?:$|[,.;]|(?:and|but|as|to|in|at|on|of|about|when|a|last|yesterday|later|earlier)\b)/.test(
      right,
    ) ||
    (/^(?:this|these|those|such|all|it|one|some|many|most|both)\s*(?:$|[,.;]|(?:and|but|as|to|in|at|on|of|over|through|when|because|again)\b)/.test(
      right,
    ) &&
      !/^(?:all|one|some|many|most|both) of\b/.test(right))
  )
    return false
  // `if the port does not open, the fleet will sail`: the verb is that of the main clause.
  // `thought it a pity, and so did`: its verb stands near.
  const isIt = /^(?:it|there)\b/.test(right)
  const near = right.slice(0, isIt ? 60 : 120)
  // `the aim of the U.S.S.R. was`: the point is the word's.
  const stop = near.search(isIt ? /[.,;:?!](?=\s|$)/ : /[;:?!](?=\s|$)|\.(?=\s(?![a-z])|$)/)
  const words = stop < 0 ? near : near.slice(0, stop)
  // `his Government, which had waited long, felt that`: the verb is that of the clause.
  const main = words.includes(', wh') ? words.replace(relative, '') : words
  const found = finite.exec(main)
  const before = main.slice(0, found?.index)
  return found !== null && !subordinate.test(before) && !isOthers(before)
}

const relative = /, (?:which|who|whose|where) [^,]*,/

/**
 * Whether the words before a verb show it to be no part of the complement: `noted the need for men but wondered`, `suggested
 * a shorter text, and Mr. Ito thought`; in `the Poles, the Czechs, and the Slovaks were` they enumerate.
 */
function isOthers(before: string): boolean {
  if (coordinated.test(before)) return true
  const comma = before.indexOf(',')
  return comma >= 0 && joined.test(before.slice(comma)) && !before.includes(',', comma + 1)
}
const coordinated = /\s(?:and|but)\s+(?:\p{Ll}+ly\s+)?$/u
const joined = /^,\s+(?:and|but|while|whereas)\s/

const subordinate =
  /\b(?:which|who|that|whose|what|how|why|as if|as though)\b|^[^,]*\b(?:when|where|while|because|until|unless|before|after)\b/

export function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && (text[i] === ' ' || text[i] === ',')) i++
  return i
}
