/**
 * Frames of a verb that has its own subject before it.
 *
 * > | To this Mao Zedong said that Tito is like …      that
 *             ^^^^^^^^^^^^^^^^^^^^
 * > | Mr. Talbot thought that the dam would hold.      thought
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */

import {firstWord, lastWord} from '../../../words/neighbouring-words.js'
import {isOpener} from '../../../words/openers.js'
import {opensWithSmallClause} from '../clauses/small-clause.js'
import {isCollective} from '../persons/person-names.js'
import {phraseFrom, type Subject} from '../phrases/phrase.js'
import type {Form} from '../words/lexicon.js'
import {isAbstract} from '../words/papers.js'
import {type Complement, clauseAfterComma, complementOf} from './complement.js'
import {mainClauseStart} from './far-subject.js'
import type {Frame, Standing} from './frame.js'
import {joinOf, saysInPassing} from './joins.js'
import {insideAt} from './placed-frames.js'

/** `had then said`; in `who had not come, said` it is another verb's. */
const pluperfect =
  /(?:^|\s)had(?:[\s,]+(?:himself|herself|themselves|also|then|again|already|once|earlier|always|often|just|even|first|(?:in|at|on|for) (?:\p{Ll}+ )?\p{Ll}+|\p{Ll}+ly))*$/u

const perfect = /(?:^|\s)(?:has|have)\b/

/** The frame of a verb and the subject before it; `adverbs` stand between them. */
export function frameWithSubject(
  verb: Standing,
  {subject, adverbs}: {subject: Subject; adverbs: string},
): Frame | undefined {
  const {text, sentence, end, form, right, next, last} = verb
  if (subject.text.toLowerCase() === 'you' || isAbstract(subject.text)) return undefined
  const isEarlier = form.tense === 'past' && adverbs.includes('had') && pluperfect.test(adverbs)
  const before = text.slice(sentence.start, subject.start).trimEnd()
  // `The figures were low. They showed that it was late.`
  if (form.verb.lemma === 'show' && (form.tense !== 'past' || /^they$/i.test(subject.text))) return undefined
  // `Everyone agrees that`: what all do.
  if (form.tense === 'present' && everyone.has(subject.text)) return undefined
  // `The Parties agree that`, in a treaty: nobody speaks.
  if (form.tense !== 'past' && subject.text.endsWith('Parties')) return undefined
  // `Mr. Orsini and I agreed that`: what several agree upon nobody says.
  if (form.verb.act === 'agree' && ((subject.text === 'I' && withOther.test(before)) || bothSides.test(subject.text)))
    return undefined
  // `Suppose that notice was given and Ostria said that it was not`
  if (before.startsWith('Suppos') && supposed.test(before)) return undefined
  // `said nothing`
  if ((next === 'nothing' && !nothingIs.test(right)) || isUnsaid(before, form)) return undefined
  // `when he says a thing he means it`: whenever he does.
  if (form.tense === 'present' && next !== 'that' && whenever.test(before)) return undefined
  // `Mr. Ito, while noting that it was late, said that`: another frame stands between them.
  const isParted = last !== undefined && subject.start < last.start
  const framed = (complement: Frame['complement'], frameEnd: number): Frame => ({
    start: subject.start,
    end: frameEnd,
    subject,
    inherited: false,
    verb: form.verb,
    tense: form.tense,
    complement,
    join: isParted ? 'after' : joinOf(text, sentence, subject, form, isEarlier, last),
    as: false,
    rule: `speech-${complement}`,
  })
  // `what General Ilin has just said it seems`: the clause is not his. `From what Mr. Talbot told me` is as good as his word.
  // In `recalled what Mr. Talbot had said: “…”` the words follow.
  if (isSpokenOf(before) && !announces.test(right))
    return onlyAttributes(subject, form, right, before)
      ? {...framed('none', end), isSpokenOf: before !== 'From what'}
      : undefined
  const inside = insideAt(text, sentence, subject, before, end, form)
  // `He said that, as we had reported, the port`: his words go on after it.
  if (inside?.as && last?.clause !== undefined && last.complement !== 'inside') {
    const {clause: _, ...aside} = inside
    return {...aside, complement: 'none', join: 'within'}
  }
  // `It was a pity, he added, that`, `I think, he said, that`: the clause began before him.
  if (inside && /^\s*,\s+that\b/.test(right) && begun.test(before)) return inside
  let after = complementOf(verb)
  if (inside && after?.complement !== 'quote' && after?.complement !== 'clause' && after?.complement !== 'question')
    return inside
  if (!inside && (!after || after.complement === 'none')) after = clauseAfterComma(right, end, form) ?? after
  if (!after) return inside
  if (after.complement === 'none' && !onlyAttributes(subject, form, right, before)) return undefined
  if (after.complement === 'none' && isServing(subject, form, right)) return undefined
  // `The party usually responds to such letters`: what one does, not what was said.
  if (after.complement === 'none' && form.tense === 'present' && habitual.test(adverbs)) return undefined
  // `Opening remarks: Mr. Ito rose`
  if (form.noun && form.tense === 'present' && after.complement === 'colon' && isOpener(subject.text)) return undefined
  // `United States reports, … that`: a noun, unless its clause follows at once.
  if (
    form.noun &&
    form.tense === 'present' &&
    !affirms.test(right) &&
    !/^(?:\s+[^\s,.;:]+){0,3}\s+(?:that|whether)\b|^\s*[:,]?\s*["“:]/.test(right)
  )
    return undefined
  const frame = framed(after.complement, after.end)
  if (after.clause !== undefined) frame.clause = after.clause
  // `Time showed that it was so`: nobody who speaks here.
  if (form.verb.lemma === 'show' && subject.kind === 'name') frame.needsSpeaker = true
  if (isEarlier) frame.isEarlier = true
  if (form.tense === 'past' && perfect.test(adverbs)) frame.isPerfect = true
  const until = saysInPassing(before, text, after) ? mainClauseStart(text, after.clause!, sentence.end) : undefined
  if (until !== undefined) frame.until = until
  return frame
}

const everyone: ReadonlySet<string> = new Set(['Everyone', 'Everybody', 'everyone', 'everybody'])

/** Whether a body `responded to requests`, or as best it could: it said nothing. */
function isServing({text}: Subject, {verb}: Form, right: string): boolean {
  return verb.lemma === 'respond' && (isCollective(text) || shortBody.test(text)) && !toWhatWasSaid.test(right)
}
const shortBody = /^(?:[Tt]he )?\p{Lu}{2,6}$/u
const toWhatWasSaid =
  /^(?:[^.;]{0,30} )?to (?:the|this|that|these|his|her|my|our|a|an) (?:\p{Ll}+ )?(?:question|query|inquiry|point|remark|criticism|charge|argument|proposal|comment|note|letter)s?\b/u

const habitual = /\b(?:usually|often|always|generally|normally|regularly|rarely|seldom|frequently)\b/

/** `replied nothing could be done` */
const nothingIs = /^ nothing (?:(?:else|more) )?(?:cld|wld|could|would|had|has|was|is|will|can)\b/

/** `The two sides`, `Both delegations` */
const bothSides = /^(?:the (?:two |three |four )?|both (?:the )?)(?:sides|delegations|governments)$/i
/** `Mr. Orsini and I`, `he and I` */
const withOther = /(?:\p{Lu}[\p{L}.’'-]*|\b(?:he|she|they)) and$/u

/** `answers affirmatively` */
const affirms = /^\s+(?:(?:affirm|neg)atively|evasively|in the (?:affirm|neg)ative)\b/
const announces = /^(?:\s[^\s,.;:“"]+){0,4}:\s/

/** Whether by the words before its subject nobody has said it. */
function isUnsaid(before: string, {tense}: Form): boolean {
  const word = lastWord(before)
  switch (word) {
    // `Neither Mr. Ito nor Mr. Hale said that`
    case 'nor':
      return /\b[Nn]either\b.*\bnor$/.test(before)
    // `None of the delegates said that`
    case 'of':
      return /\b(?:[Nn]one|[Nn]ot one) of$/.test(before)
    // `if Comrade Mao agrees that`, `Had Mr. Ito said that`
    case 'if':
    case 'If':
    case 'unless':
    case 'lest':
    case 'should':
    case 'Should':
    case 'had':
    case 'Had':
    // `asked whether Mr. Ito had said that`: nobody tells that he did.
    case 'whether':
      return standsAlone(before, word)
    case 'until':
      return tense !== 'past' && standsAlone(before, word)
    // `as we say`: a turn of phrase.
    case 'as':
      return tense === 'base' && standsAlone(before, word)
    default:
      return false
  }
}

const whenever = /(?:^|\s|[“"])[Ww]hen(?:ever)?$/
const supposed = /^Suppos(?:e|ing|ed)(?: that)? [^;:]*$/

/** Whether its subject stands in a clause that only speaks of what is said. */
function isSpokenOf(before: string): boolean {
  const word = lastWord(before)
  // `the good sense of all that Mr. Ito says`
  if (word === 'that') return allThat.test(before)
  if (relatives.has(word)) return standsAlone(before, word)
  return word === 'which' && standsAlone(before, word) && !/\b(?:to|at|upon|on|in|whereupon)\swhich$/.test(before)
}

const allThat = /\b(?:all|much|most|everything|anything|nothing|something|little) that$/

/** `what he said`, `everything he said` */
const relatives: ReadonlySet<string> = new Set(['what', 'whatever', 'everything', 'anything', 'something'])

/** Whether the last word of a text stands between white space: in `what-if` it does not. */
function standsAlone(text: string, word: string): boolean {
  return text.length === word.length || /\s/.test(text[text.length - word.length - 1]!)
}

/** What the clause of `…, he said, that` begins with. */
const begun =
  /(?:\b(?:had|has|have|was|were|is|are|been) (?:not |never |also |just )?\p{Ll}{2,}(?:ed|en|wn|ld|rd|pt)(?: (?:in|by) \p{Lu}\p{L}+)?|^It (?:is|was|would be|had been|would have been)\b.*|\b(?:think|thinks|thought|believe|believes|know|knows|knew|said|says|hope|hopes|hoped|feel|fear|feared|is|was|sees?|understand|understood|shows?|showed|indicates?|means?|meant|proves?|proved|seems?|appears?|clear|true|obvious|evident|possible|probable|likely|certain|sure|important|necessary|convinced|fact|us|me)),$/u

/** `Mr. Talbot thought that the dam would hold.`: in minutes, he said so. */
export function thoughtAt(verb: Standing, subject: Subject): Frame | undefined {
  const {text, sentence, form, last} = verb
  const before = text.slice(last?.end ?? sentence.start, subject.start).trimEnd()
  // `Mr. Talbot doubted this, but Mr. Orsini thought that`: beside the clause of another.
  // In `wondered whether they should wait but Mr. Orsini thought that` the question has ended.
  const isBeside =
    last !== undefined &&
    subject.kind === 'name' &&
    (/(?:[,;]\s*(?:and|but|while|whereas)|;)$/.test(before) ||
      (last.complement === 'question' && before.endsWith(' but')))
  if ((last && !isBeside) || /^(?:I|we|you|they)$/i.test(subject.text)) return undefined
  // `Talbot thinks that`: in the present only of one named, as records in the present have it.
  if (form.tense === 'present' && subject.kind !== 'name') return undefined
  if (/\b(?:if|unless|what|which|who|whom|how|where|when|that|than|as|because|since)$/i.test(before)) return undefined
  // `Mr. Talbot thought not.`
  const isBrief = form.tense === 'past' && brief.has(form.verb.lemma) && isShort.test(verb.right)
  const after: Complement | undefined = isBrief
    ? {complement: 'none', end: verb.end}
    : (complementOf(verb) ?? smallClauseOf(verb))
  if (!isBrief && after?.clause === undefined) {
    // `It would be better, the Minister felt, if`
    const inside = form.tense === 'past' ? insideAt(text, sentence, subject, before, verb.end, form) : undefined
    // `It would be better so, the Minister felt.`
    const isLast = before.endsWith(',') && /^[.!]?$/.test(text.slice(verb.end, sentence.end))
    return inside?.as === false && (inside.clause !== undefined || isLast) ? {...inside, needsSpeaker: true} : undefined
  }
  return {
    start: subject.start,
    end: after!.end,
    subject,
    inherited: false,
    verb: form.verb,
    tense: form.tense,
    complement: after!.complement,
    ...(after?.clause === undefined ? {} : {clause: after.clause}),
    join: isBeside ? 'after' : 'first',
    as: false,
    needsSpeaker: true,
    opensSentence: subject.start === sentence.start && verbFollows.test(text.slice(subject.end, verb.start)),
    rule: 'speech-thought',
  }
}

/** `thought the estimate a high one`, `thought it wise to wait`: words without a verb. */
function smallClauseOf({text, sentence, start}: Standing): Complement | undefined {
  // Of `thought it wise that` the form has more words than its verb.
  const end = start + firstWord(text.slice(start, start + longestVerb)).length
  if (!opensWithSmallClause(text.slice(end, Math.min(sentence.end, end + longestSmallClause)))) return undefined
  return {complement: 'clause', clause: end + 1, end}
}
const longestVerb = 20
const longestSmallClause = 120

const brief: ReadonlySet<string> = new Set(['thought', 'did not think', 'hoped', 'supposed', 'believed'])
const isShort = /^ (?:not|so|otherwise)(?=[.,;])/

/** What stands between the head of a sentence and its verb: where one is from, and an adverb. */
const verbFollows = /^(?: \([^()]+\))?(?: (?:also|further|then|therefore|again|still|himself|herself|[a-z]+ly))? $/

/** A verb without its clause is still an attribution where it takes a noun phrase (`mentioned the loan`). */
function onlyAttributes(subject: Subject, form: Form, right: string, before: string): boolean {
  // `kept the council informed`: a participle; the verb of saying has the one it informs after it.
  if (
    /^(?:inform|tell)$/.test(form.verb.lemma) &&
    (!phraseFrom(right, 0) || /\b(?:keep|keeps|kept|keeping|have|has|had)$/.test(before))
  )
    return false
  if (!form.verb.takes.np && !form.verb.takes.inf) return false
  if (affirms.test(right)) return true
  return !form.noun || (form.tense === 'past' && (subject.kind === 'name' || subject.kind === 'pronoun'))
}
