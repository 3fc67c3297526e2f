/**
 * Whether a clause belongs to the verb before it, by the words that stand between them.
 *
 * > | … told a group of students that …        fits
 * > | … told a story that everybody knew       does not
 */

import {lastWord, wordAfter} from '../../../words/neighbouring-words.js'
import {phraseFrom} from '../phrases/phrase.js'
import {stanceNouns, type Verb} from '../words/lexicon.js'
import {holdsRole} from '../words/role-words.js'
import type {Clause} from './clause-ahead.js'

const adverbial =
  /^(?:again|once|also|then|further|first|pretty|fairly|rather|before|earlier|afterwards|afterward|already|now|thus|thereupon|meanwhile|nevertheless|instead|half|today|yesterday|tonight|during|after|upon|later|to|with|without|in|at|on|over|through|for|by|from|very|quite|most|more|here|however|still|there|somewhere|along|only|as|twice|aloud|outright|straight|right|off|(?:my|him|her|our)self|themselves|straightaway|bluntly|point-?blank|[a-z-]+ly)$/
/** `said last night that`, `told me the other day that` */
const time =
  /^(?:(?:earlier |late )?(?:last|this|that(?: same| very)?|the (?:other|same|next|following|previous)) (?:night|day|week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|time)|the (?:day|night|week|year) before(?: last)?|(?:an?|some|two|three|four|five|six|ten|several|a few|many) \p{Ll}+ (?:ago|earlier|before|later))$/u
/** Those that any noun may have after it. */
const relatives: ReadonlySet<string> = new Set(['which', 'who', 'where', 'when'])
const subjectAhead =
  /^\s+(?:["“]|(?:just|he|she|it|they|we|I|there|the|this|these|those|his|her|their|our|in|if|as|when|while|since|\p{Lu}\p{L}*)(?![\p{L}]))/u

/** `shared that new projects should use it`; not `shared that view with the others` */
const nounsAhead = /^(?: [\p{L}-]+){1,3} (?:should|would|could|will|must|may|might|can|are|were|is|was|have|has|had)\b/u

/** `told a crowded meeting in the Town Hall last night that` */
const audience =
  /\b(?:meeting|conference|audience|crowd|gathering|rally|assembly|house|class|reporters|newsmen|press|dinner|luncheon|journalists|newspapermen|correspondents)\b/i
/** The last words of a time: most words end in none. */
const lastOfTime: ReadonlySet<string> = new Set(
  'night day week month year morning afternoon evening spring summer autumn fall winter time before last ago earlier later'.split(
    ' ',
  ),
)
function isTime(words: string): boolean {
  return lastOfTime.has(lastWord(words)) && time.test(words)
}
const times =
  /^(?:(?:several|many|three|a few|a number of) times|more than once|(?:each|every) time|time and again|over and over(?: again)?|again and again|at length|in passing|of course|not without [a-z]+)$/
/** `stated his belief that`, `repeated the view that`: what one holds, in saying so. */
function isStance(words: string): boolean {
  const [first = '', ...rest] = words.split(' ')
  const noun = rest.pop() ?? ''
  return stances.has(noun) && owners.has(first) && rest.length < 2 && rest.every((word) => smallLetters.test(word))
}
const stances: ReadonlySet<string> = new Set(stanceNouns.split('|'))
/** Verbs that say something on a matter; `added on the stairs that` says where. */
const dwelling: ReadonlySet<string> = new Set(
  'speculate comment remark report reflect elaborate insist write advise expound muse note inform brief ask question'.split(
    ' ',
  ),
)
/** Verbs that give a remark of their own. */
const remarking: ReadonlySet<string> = new Set(['venture', 'hazard'])
const owners: ReadonlySet<string> = new Set('the his her their my our its'.split(' '))
const smallLetters = /^\p{Ll}+$/u
/** Whether the words between verb and conjunction are such as may stand there. */
export function clauseFits({gap, isParted, conjunction: word}: Clause, verb: Verb, after: string): boolean {
  const isThat = word === 'that'
  if (isThat ? !(verb.takes.that || verb.noun) : !(verb.takes.wh || (verb.takes.that && word === 'whether')))
    return false
  if (isThat && isPronounThat(after)) return false
  // `asked me, if possible, to help`
  if (word === 'if' && /^\s+(?:(?:possible|necessary|need be|so)\b|(?:any|only)\s*[,.)])/.test(after)) return false
  if (isThat && gap === '' && renewing.has(verb.lemma) && showsWhat(after)) return false
  // `found that nobody had read it`, not `found that book`
  if (isThat && gap === '' && showing.has(verb.lemma) && !subjectAhead.test(after) && !finiteAhead.test(after))
    return false
  // `continued that he would wait`, not `continued that policy`, `shared that view`
  const mayShow = verb.lemma === 'share' || verb.lemma === 'express'
  const begins = subjectAhead.test(after) || (mayShow && nounsAhead.test(after))
  if (isThat && (goingOn.has(verb.lemma) || (mayShow && gap === '')) && !begins) return false
  // `reminded the Minister of the fact that`, `recalled to them the fact that`
  const trimmed = gap.trim()
  const words = factEnd.test(trimmed) ? trimmed.replace(factEnd, '') : trimmed
  // `answered Li Wen's question as to whether`: what was asked.
  if (!isThat && words !== '' && !verb.takes.wh) return false
  // `shared that he was ill`, `expressed that he was pleased`, as translations have it
  if (verb.noun) return verb.noun.test(words) || (mayShow && words === '')
  // Relative pronouns come after any noun: only `asked him who`, not `asked for a list of problems where`.
  const isRelative = relatives.has(word)
  if (isRelative && isParted) return false
  if (words === '') return true
  // `said there was no nation that trusted it`: the clause of the verb has begun.
  if (begunClause.test(words)) return false
  // `inquired of Mr. Ito as to what`
  if (!isThat && verb.act === 'ask' && words.startsWith('of ')) return asksOf(words)
  // `by adding to the freedom of speech that of the press`
  if (isThat && after.startsWith(' of ') && !ofSoMany.test(after)) return false
  if (times.test(words)) return isThat || verb.act === 'ask'
  if (isThat && isTime(words)) return true
  // `assured Mr. Ito and General Ilin that`
  if (isThat && verb.object && words.includes(' and ') && addresses(words)) return true
  if (/\b(?:that|fact|facts|who|which|and|but|whose|until|when|while|as soon as)\b/i.test(words)) return false
  // `said of the plan that it was good`
  if (isThat && verb.lemma === 'say' && /^(?:of|about) (?:the|this|these|his|her|their|my|our|\p{Lu})/u.test(words))
    return subjectAhead.test(after) || phraseFrom(words.slice(words.indexOf(' ')), 0) !== undefined
  // `agreed with that suggestion`: the word shows, and joins nothing.
  if (isThat && /(?:^|\s)(?:with|to|at|on|in|by|about|of|for|from)$/.test(words)) return false
  // `speculated on the problems that they would face`: what the problems are is not said.
  if (
    isThat &&
    dwelling.has(verb.lemma) &&
    /^(?:on|about) (?:the|these|those|some|several) (?:\p{Ll}+ )?(?!grounds)\p{Ll}+s$/u.test(words)
  )
    return false
  // `asked me to tell you that`
  if (isThat && verb.takes.inf && (verb.act === 'ask' || verb.act === 'request') && handsOn(words)) return true
  // `objected to the statement that`, `replied to the charge that`: what another had said.
  if (isThat && answering.has(verb.lemma) && toStatement.test(words)) return false
  const [first = '', second = ''] = words.split(' ')
  // `asked for what reason`, `inquired in what way`
  if (word === 'what' && isPreposition.test(words)) return verb.takes.wh
  // `asked for all papers that might show`: what papers, not what was asked.
  if (first === 'for' && verb.act === 'ask' && !/\b(?:time|as to)$/.test(words)) return false
  if (
    first === 'to' &&
    /^\p{Ll}/u.test(second) &&
    !/^(?:me|him|her|us|them|one|this|that|these|the|my|his|their|our|all|cde|com|comrade)/.test(second)
  )
    return false
  if (/^as\s+to$/.test(words)) return true
  // `wrote him that`
  if (isThat && /^(?:me|him|her|us|them|you)$/.test(words)) return true
  // `raised the question of whether`, `asked about how`
  if (/^(?:of|about)$/.test(words)) return verb.act === 'ask' && !isRelative
  if (isRelative)
    return (
      /^(?:again|once|also|then|further|first|aloud|at once|in reply|[a-z]+ly)$/.test(words) ||
      (verb.object && addresses(words) && !isOfMatter.test(words))
    )
  // `He felt the suggestion that`: of what he thinks something.
  if (isThat && isStance(words)) return !verb.isThought
  // `ventured the remark that`
  if (
    isThat &&
    remarking.has(verb.lemma) &&
    /^(?:the|an?) (?:\p{Ll}+ )?(?:remark|observation|guess|suggestion|opinion|prediction)$/u.test(words)
  )
    return true
  if (adverbial.test(first) || /^\(/.test(first)) return isThat || verb.takes.wh
  if (!verb.object) return false
  // `told the men to avoid the trouble that war would bring`; in `asked the Chairman to confirm that` it is asked for.
  if (isThat && infinitive.test(words)) return false
  // `told a group of students that`, not `told a story that`
  if (/^(?:an?|some|several|many|two|three)\b/.test(words))
    return holdsRole(words, 0, words.length) || audience.test(words)
  return (
    addresses(words) ||
    (!words.includes(' ') && (audience.test(words) || holdsRole(words, 0, words.length))) ||
    /^(?:the|all|those|everyone|his|her|our|my|their)\b/i.test(words)
  )
}

/** `asked the Council for advice on the draft which`: of the draft, not what was asked. */
const isOfMatter = / (?:for|on|about|regarding|concerning|of) /
const answering: ReadonlySet<string> = new Set(
  'object protest dissent demur disagree react respond reply answer retort'.split(' '),
)
const toStatement =
  /^(?:(?:to|with|against|at) )?(?:the|this|that|an?|his|her|their|my|our|any) (?:\p{Ll}+ )?(?:statement|charge|claim|allegation|accusation|assertion|suggestion|contention|argument|argumentation|criticism|complaint|view|idea|notion|implication|proposal|remark|thesis|reproach)$/u
const factEnd = / of the fact$|(?<=^to .{2,60}) the fact$/

/** `of Mr. Ito`, `of him as to`: who is asked, and no more. */
function asksOf(words: string): boolean {
  const end = phraseFrom(words, 'of'.length)?.end ?? 0
  return end > 0 && /^(?: (?:as to|about))?$/.test(words.slice(end))
}
const begunClause =
  /^(?:there|it|he|she|we|they|I) (?:was|were|is|are|had|has|have|would|could|might|should|must|will|can|may|did|does|do)\b/

/** `told me that of 450 cars only 61 had come` */
const ofSoMany = /^ of (?:the |these |those )?\d/

const isPreposition = /^(?:to|in|at|on|by|for|from|under|with)$/
/** Verbs that more often have *that* before a noun: `continued that policy`, `accepted that offer`. */
const goingOn: ReadonlySet<string> = new Set(['continue', 'allow', 'accept', 'grant', 'return'])

/** Verbs that are as often said of a thing: `found that book`, `could not accept that offer`. */
const showing: ReadonlySet<string> = new Set(['found', 'could not accept', 'could not agree'])
const finiteAhead =
  /^[^.;:]*?\s(?:was|were|is|are|had|has|have|would|could|should|might|must|may|will|can|cannot|did|does|do|made|came|went|stood|lay|fell|led|took|gave|kept|held|ran|knew|left|\p{Ll}{2,}ed)(?!\p{L})/u

/** `repeated that claim to the press`: the word shows, and joins nothing. */
const renewing: ReadonlySet<string> = new Set(['repeat', 'reiterate', 'deny', 'confirm', 'make'])
const renewed: ReadonlySet<string> = new Set(
  'claim statement assertion point request demand offer view warning promise'.split(' '),
)
const afterRenewed: ReadonlySet<string> = new Set(' to in at with on before after when and'.split(' '))
function showsWhat(after: string): boolean {
  const noun = wordAfter(after, 0)
  return renewed.has(noun) && afterRenewed.has(wordAfter(after, noun.length + 1))
}

/** Whom one has told what, by another: `me to tell you`, `to convey in Moscow`. */
function handsOn(words: string): boolean {
  const to = words.startsWith('to ') ? 0 : words.indexOf(' to ') + 1
  if (to > 0 && phraseFrom(` ${words}`, 0)?.end !== to) return false
  return (words.startsWith('to ') || to > 0) && toHandOn.test(words.slice(to))
}
const toHandOn =
  /^to (?:tell|inform|assure|convey|report|say|communicate|transmit|relay|pass on|make known|record|add|mention|state)\b/

/** `told me that too`: the pronoun, not the conjunction. */
function isPronounThat(after: string): boolean {
  // `that’s two years`: a clause of its own.
  if (after.startsWith('’s ')) return false
  if (adjectiveAlone.test(after)) return true
  const next = wordAfter(after, 0)
  return (
    (!/^[a-z\d]/i.test(next) || afterPronoun.has(next)) &&
    !/^\s*,?\s*(?!(?:too|myself|himself|much(?! (?:of|that|which|more|less|is|are|was|were|has|had|have|would|could|should|might|may|must|will|can|remain(?:s|ed)|depend(?:s|ed))\b))\b|(?:again|before|once|yesterday|already|(?:many|several|\p{Ll}+) times|twice)(?:\s*[.,;:!?)]|$|\s+(?:and|but|to|in|at)\b))["“'‘([\p{L}\p{N}]/u.test(
      after,
    )
  )
}
/** `He thought that possible.` */
const adjectiveAlone =
  /^ (?:im?possible|un?likely|unlikely|likely|reasonable|unreasonable|necessary|unnecessary|fair|unfair|sufficient|insufficient|premature|desirable|undesirable|natural|strange|regrettable|satisfactory|unfortunate|wise|unwise|acceptable|unacceptable)[.,;]/
const afterPronoun: ReadonlySet<string> = new Set(
  'too myself himself much again before once yesterday already many several twice'.split(' '),
)

const infinitive =
  /^(?:the|all|his|her|our|my|their) [^,]*?\sto (?!(?:the|this|that|an?|all|my|our|his|her|their|me|us|him|them|confirm|tell|say|report|admit|agree)\b)[a-z]/

/** `General Wedemeyer`, `me again`, `Mr. Ito (Trade)`: the one spoken to, and adverbs. */
function addresses(words: string): boolean {
  const end = words.startsWith('you ') ? 3 : (phraseFrom(` ${words}`, 0)?.end ?? 0) - 1
  if (end < 0) return false
  const rest = words
    .slice(end)
    .trim()
    .replace(/^\([^()]*\)\s*/, '')
  // `asked Mr. Ito to explain why`: he was not asked why.
  if (/^to (?!(?:me|us|him|her|them|the|this|that|my|our|his)\b)\p{Ll}/u.test(rest)) return false
  return rest === '' || adverbial.test(rest.split(' ')[0]!) || isTime(rest) || times.test(rest)
}
