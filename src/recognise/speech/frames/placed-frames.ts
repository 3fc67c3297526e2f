/**
 * Frames by their place: inside the words or after them, and the agent of a passive.
 *
 * > | blaming me, Mao Zedong said, for opportunism     inside
 *                 ^^^^^^^^^^^^^^^
 * > | “Very good,” said the Minister.                  inverted
 *                  ^^^^^^^^^^^^^^^^^
 * > | It was stated by Mr. Byrnes that …               passive
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

import type {Span} from '../../../tree/source.js'
import {CharacterClass} from '../../../words/character-class.js'
import {wordAfter} from '../../../words/neighbouring-words.js'
import {beginningOf, clauseAhead, mayHoldClause} from '../clauses/clause-ahead.js'
import {phraseFrom, type Subject} from '../phrases/phrase.js'
import type {Form} from '../words/lexicon.js'
import {isThing} from '../words/papers.js'
import {skipSpace} from './complement.js'
import type {Frame} from './frame.js'

const insideAfter =
  /^(?:\s+(?:to (?:me|us|him|her|them|(?:the|my|our|his|her) \p{Ll}+|\p{Lu}[\p{L}’.-]+(?: \p{Lu}[\p{L}’-]+)?)|(?:me|us|him|her|them)(?: (?:very |quite )?[a-z]+ly)?|(?:the|our|an?) (?:\p{Ll}+ )?(?:correspondents?|reporters?|newsmen|meeting|crowd|audience)(?: (?:afterwards|later|\p{Ll}+ly|yesterday|last night))?|again|further|also|then|earlier|before|already|once|yesterday|today|(?:very |quite |rather )?[a-z]+ly|in (?:reply|conclusion|answer|\p{Lu}\p{Ll}+|\d{4})|last \p{Ll}+|with [a-z ]{3,30}|after (?:an?|some) (?:[a-z]+ )?(?:pause|hesitation|silence|reflection|moment|while|thought)|at (?:once|last|length)))?\s*(?:[,;]|[-–—](?=\s)|$|[.?!]["”’)]*$)/u

/** `As Mr. Ito stressed at the congress, …` */
const occasion =
  /^(?:\s+(?:you|me|us|him|her|them))?\s+(?:(?:in|at|on|during)\s(?!\p{Ll}+ing\b)[^,;:.“”"]{3,60}|(?:(?:earlier )?(?:this|last|the other) (?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|fall|winter)|(?:only )?yesterday|earlier(?: today)?|just now|an? (?:moment|minute|while|few minutes) ago|so \p{Ll}+ly)),/u

const goesOn = /^(?=\s+(?:and|but|as|while|when|of|about)\b)/

/** With which words end that a frame stands inside or after: before most verbs and subjects another word stands. */
const mark = new CharacterClass(/[,;?!"”’'—–-]/)

const gestures: ReadonlySet<string> = new Set('smile laugh grin chuckle groan sigh'.split(' '))

/** What all frames have that stand among the words spoken. */
const amidWords = ({verb, tense}: Form) =>
  ({inherited: false, verb, tense, complement: 'inside', join: 'first'}) as const

/** `…, Mao Zedong said, …` and `…, as he stated, …`; `before` is what stands before the subject in its sentence. */
export function insideAt(
  text: string,
  sentence: Span,
  subject: Subject,
  before: string,
  end: number,
  form: Form,
): Frame | undefined {
  if (!form.verb.takes.quote && !form.verb.takes.that) return undefined
  const as = (before.endsWith('as') || before.endsWith('As')) && /(?:^|[,;(—–-]\s*|\s)[Aa]s$/.test(before)
  const opens = as ? before.slice(0, -2).trimEnd() : before
  if (
    as
      ? !/^$|[,;(—–-]$|\b(?:for|and|but|because|since|that)\s*,?$/.test(opens)
      : !mark.has(opens.charCodeAt(opens.length - 1)) || !/[,;—–-]["”’']?$|["”]$/.test(opens)
  )
    return undefined
  const after = text.slice(end, sentence.end)
  // `“I am glad,” he replied and sat down.`: the quotation has ended.
  const mayGoOn = !as && /["”’]$/.test(opens)
  // `“In good time,” he smiled.`; in `when I had spoken, he smiled` nothing is said.
  if (gestures.has(form.verb.lemma) && !/["”’]$/.test(opens)) return undefined
  const tail = insideAfter.exec(after) ?? (as ? occasion.exec(after) : mayGoOn ? goesOn.exec(after) : null)
  if (!tail) return undefined
  const isLast = end + tail[0].length >= sentence.end
  // `the letter had done harm; Orsini concurred.`, `; Orsini agreed.`: a clause of its own.
  if (isLast && opens.endsWith(';') && !(form.verb.takes.quote && form.verb.act === 'assert')) return undefined
  const start = as ? subject.start - 3 : subject.start
  return {
    start,
    end: end + tail[0].replace(/[,;.?!"”’)\s–—-]+$/, '').length,
    subject,
    ...amidWords(form),
    as,
    ...(isLast ? {} : {clause: skipSpace(text, end + tail[0].length)}),
    rule: as ? 'speech-as' : 'speech-inside',
  }
}

/**
 * `They sail on Monday, said General Orsini.` After a comma *proposed General Orsini* may be a participle, unless he speaks here and they go on;
 * *said* is none, nor is the present, in which records are translated: `We, continues General Orsini, shall sail.`
 */
const neverParticiple = /^(?:say|reply)$/
const questionOpens =
  /^(?:Where|When|Why|How|What|Who|Which|Whose|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Has|Have|Had)\b/
/** `said General Orsini in conclusion, …` */
const afterInverted =
  /^(?:\s+(?:in (?:conclusion|reply|response)|again|then|further|to (?:my|his|her|our|the) (?:question|remark)|with a (?:smile|laugh)|[a-z]+ly))?\s*(?=[,.;:)—–-]|$)/

const toSomeone: ReadonlySet<string> = new Set('tell inform assure remind ask'.split(' '))

const endsQuoted = /(?:["”]|[,?!]['’])[,–—-]?$/
const mayQuote = new CharacterClass(/["“‘'«„([–—-]/)

/** `“Very good,” said the Minister.` */
export function invertedAt(
  text: string,
  sentence: Span,
  start: number,
  end: number,
  form: Form,
  left: string,
): Frame | undefined {
  if ((form.tense !== 'past' && form.tense !== 'present') || !form.verb.takes.quote) return undefined
  if (!mark.has(left.charCodeAt(left.length - 1))) return undefined
  // The last two characters are all that it looks at.
  if (!/["”’][,–—-]?$|[,?!–—]["”’']?$|\s-$/.test(left.slice(-2))) return undefined
  const subject =
    phraseFrom(text, end) ?? (endsQuoted.test(left) ? (describedFrom(text, end) ?? nounFrom(text, end)) : undefined)
  if (!subject || /^(?:me|us|him|her|them)$/.test(subject.text)) return undefined
  const tail = afterInverted.exec(text.slice(subject.end, sentence.end))
  // `One of them, the miner Orsini, told the council: “…”`: whom he told.
  if (!tail || (toSomeone.has(form.verb.lemma) && text[subject.end] === ':')) return undefined
  // `Where, asked Mr. Ito.`: his question.
  const isQuestion = form.verb.act === 'ask' && questionOpens.test(text.slice(sentence.start, sentence.start + 10))
  const mayBeParticiple =
    !isQuestion &&
    subject.kind === 'name' &&
    form.tense === 'past' &&
    !neverParticiple.test(form.verb.lemma) &&
    left.endsWith(',') &&
    !/["”’]/.test(text.slice(sentence.start, start))
  const frameEnd = subject.end + tail[0].trimEnd().length
  const ahead = /^\s*[,–—-]\s*(?=\S)/.exec(text.slice(frameEnd, sentence.end))
  // `“It is late,” said Orsini, the pilot.`: after a quotation only another goes on.
  const isOfSpeaker = ahead && endsQuoted.test(left) && !mayQuote.has(text.charCodeAt(frameEnd + ahead[0].length))
  const more = isOfSpeaker ? null : ahead
  if (mayBeParticiple && !more) return undefined
  return {
    start,
    end: frameEnd,
    subject,
    ...amidWords(form),
    as: false,
    ...(mayBeParticiple ? {needsSpeaker: true} : {}),
    ...(more ? {clause: frameEnd + more[0].length} : {}),
    rule: 'speech-inverted',
  }
}

/** `“No,” wrote diplomatic editor Carla Orsini.`: an office in small letters, what it is of, and the name. */
function describedFrom(text: string, end: number): Subject | undefined {
  described.lastIndex = end
  const subject = described.test(text) ? phraseFrom(text, described.lastIndex) : undefined
  return subject?.kind === 'name' && subject.text.includes(' ') ? subject : undefined
}
const described = /\s+(?:(?!(?:from|in|at|of|to|on|for|by|with|that|and|but|as)\s)\p{Ll}[\p{Ll}-]+\s){1,3}(?=\p{Lu})/uy

/** `“It is never late,” rejoined the pasha`: after what is quoted whoever it is speaks. */
function nounFrom(text: string, end: number): Subject | undefined {
  noun.lastIndex = end
  const words = noun.exec(text)?.[1]
  const start = words === undefined ? 0 : noun.lastIndex - words.length
  return words === undefined || isThing(words)
    ? undefined
    : {kind: 'role', text: words, start, end: start + words.length}
}
const noun = /\s+(the (?:\p{Ll}{3,} )?\p{Ll}{3,})(?=[,.;:—–])/uy

/** `moved by Mr. Orsini, seconded by Mr. Ito, that`: whose motion it is. */
const secondedBy = /^,? (?:and )?seconded by [^,;:]{3,60}?,?(?= that\b)/

/** `It was stated by Mr. Byrnes that` */
export function byAgent(text: string, sentence: Span, start: number, end: number, form: Form): Frame | undefined {
  // `errors made by Mr. Ito that`
  if (form.verb.lemma === 'make') return undefined
  const by = /^(?:\s+(?:[a-z]+ly|here|today|again|also))?\s+by(?=\s)/.exec(text.slice(end, end + 40))
  if (!by) return undefined
  const subject = phraseFrom(text, end + by[0].length)
  if (!subject || (subject.kind === 'pronoun' && !/^(?:me|us|him|her|them)$/.test(subject.text))) return undefined
  const whole = text.slice(subject.end, Math.min(sentence.end, subject.end + 160))
  const seconded = form.verb.lemma === 'move' ? (secondedBy.exec(whole)?.[0].length ?? 0) : 0
  const right = whole.slice(seconded)
  const after = mayHoldClause(right) ? clauseAhead(right, wordAfter(right, 0)) : undefined
  const base = {
    start,
    subject,
    inherited: false,
    verb: form.verb,
    tense: form.tense,
    join: 'first',
    as: false,
    rule: 'speech-passive',
  } as const
  // `mentioned by the Minister, who urged`: what is told of him.
  const isRelative = after?.isParted === true && after.conjunction.startsWith('wh')
  // `asked by Norland to buy more from that country`: the word shows, and joins nothing.
  const isShown = after !== undefined && /\b(?:with|to|at|on|in|by|about|of|for|from)\s*$/.test(after.gap)
  if (after && !isRelative && !isShown && (after.gap === '' || form.verb.object))
    return {
      ...base,
      end: subject.end + seconded + after.length,
      complement: after.conjunction === 'that' ? 'clause' : 'question',
      clause: skipSpace(text, subject.end + seconded + beginningOf(after)),
    }
  if (!form.verb.takes.np && !form.verb.takes.inf) return undefined
  return {...base, end: subject.end, complement: 'none'}
}
