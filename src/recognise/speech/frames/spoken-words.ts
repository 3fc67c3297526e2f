/** Spoken words: which words of its sentence a frame attributes, before it, after it, or on both sides of it. */

import type {Span} from '../../../tree/source.js'
import {CharacterClass} from '../../../words/character-class.js'
import {Phrases} from '../../../words/phrases.js'
import {ownWordsEnd} from '../clauses/clause-deeds.js'
import {phraseFrom, type Subject} from '../phrases/phrase.js'
import type {Quotation, Quotations} from '../phrases/quotations.js'
import type {Frame} from './frame.js'
import {andThen} from './joins.js'
import {narratedFrom} from './narrated-clauses.js'

/** A sentence with its frames. */
export interface Sentence extends Span {
  frames: Frame[]
  /** Whom a bracket says that its *he* or *she* means. */
  meant: string | undefined
  /** What it begins with, where that has been asked. */
  head: Head | undefined
  /** Whether the narrator may meet someone in it, as far as its words tell. */
  mayMeet: boolean
}

/** The phrase at a place, and the one that a sentence there begins with, after `When` and the like. */
export interface Head {
  at: number
  phrase: Subject | undefined
  leading: Subject | undefined
}

/** Words someone speaks; `quotation` when they stand in quotation marks. */
export interface Words extends Span {
  direct: boolean
  quotation?: Quotation
}

/** The words a frame attributes: after it, or on both sides of it. */
export function spokenWords(text: string, quotations: Quotations, sentence: Sentence, index: number): Words[] {
  const frame = sentence.frames[index]!
  const {frames} = sentence
  const parts: Words[] = []
  const bracket = bracketAround(text, sentence, frame)
  // `“I told him that it was late,” said Mr. Orne.`: what one tells in a quotation ends with it.
  const around = quotations.covering(frame.start - 1, frame.end)
  const limit = Math.min(
    clauseEnd(text, sentence, index),
    frame.until ?? sentence.end,
    bracket?.end ?? sentence.end,
    around?.open === false ? around.end - 1 : sentence.end,
  )
  if (frame.complement === 'quote' || frame.complement === 'colon') {
    const quotation = quotations.starting(frame.clause! - 1, frame.clause! + 1)
    const ending = frame.complement === 'quote' ? quotations.ending(frame.start - 3, frame.start) : undefined
    // `He asked: “When?” I replied: “Now.”`: the first is another's, and so is what an earlier sentence ends with.
    // `To the question: “Is it late?” he answered: “No.”`
    const isOther =
      ending &&
      (ending.start < sentence.start ||
        (frames[index - 1]?.clause !== undefined && frames[index - 1]!.start < ending.start) ||
        answered.test(text.slice(Math.max(sentence.start, ending.start - 40), ending.start)))
    const before = isOther ? undefined : ending
    if (quotation) return [...(before ? [quoted(before)] : []), quoted(quotation)]
    return frame.complement === 'colon' ? afterColon(text, frame.clause!, limit) : []
  }
  if (frame.complement === 'inside') {
    const before = wordsBefore(text, quotations, sentence, index, bracket?.start)
    if (before) parts.push(before)
    if (frame.clause !== undefined) {
      const quotation = quotations.starting(frame.clause - 1, frame.clause + 2)
      if (quotation) parts.push(quoted(quotation))
      else if (!parts[0]?.direct) parts.push(...part(text, frame.clause, limit, false))
    }
    return parts
  }
  if (frame.clause === undefined || frame.complement === 'none') return parts
  const quotation = quotations.starting(frame.clause, frame.clause)
  if (quotation && frames[index + 1] === undefined && quotation.end >= sentence.end - 2) return [quoted(quotation)]
  return part(text, frame.clause, Math.min(limit, narratedFrom(text, sentence, index) ?? limit), false)
}

/** What is quoted to be answered. */
const answered = /\b(?:question|query|remark|reproach|words|[Tt]o)[:,]?\s*$/

/** What of the next sentence may be the same speech: all of it, or after a question what it supposes. */
export function continuation(frame: Frame, words: readonly Words[], isAuthor: boolean): 'free' | 'supposed' | 'none' {
  // `When I put it to him that it was late, he nodded.`: the narrator has gone on.
  if (frame.until !== undefined) return 'none'
  // `Haddan has remarked that he governs with two crutches.`: of some time, in what the writer weighs.
  if (frame.isPerfect && frame.subject?.kind === 'name') return 'none'
  // `We took risks, as Professor Lund says.`: the writer agrees with him, and goes on.
  if (frame.as && frame.tense === 'present') return 'none'
  // `Li Wen said:` announces words; after a quotation that ends nobody speaks.
  if (frame.complement === 'colon') return words.at(-1)?.quotation?.open === false ? 'none' : 'free'
  if (words.length === 0 || frame.complement === 'quote' || words.at(-1)!.direct) return 'none'
  // `asked that nothing be said`: a request.
  if (frame.verb.act !== 'ask' || (frame.complement === 'clause' && frame.tense === 'past')) return 'free'
  return frame.complement === 'question' && !isAuthor ? 'supposed' : 'none'
}

/** `To this, Li Wen said, …`, `Turning to me, …`: what the narrator leads with. */
const lead =
  /^(?:(?:(?:When|On being|Upon being) )?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)|In (?:conclusion|reply|response|answer|this connection|his|her|(?:(?:an?|the|our|my) )?(?:conversation|talk|discussion|interview)s?)|To (?:this|which|my|our|his|her)|Further|Then|(?:Apparently |As if )?thinking aloud|(?:Continuing|Speaking|Responding|Replying|Answering|Turning|Referring|Addressing|Summing|Concluding|Smiling|Laughing|Returning|Recalling)|(?:At|During|After|On) (?:this|that|the|our|my|his|her) (?:point|time|moment|end|conversation|talk|meeting|question|remark))\b[^,]*,\s*$/

/** What was said before a frame that stands inside or after it. */
function wordsBefore(
  text: string,
  quotations: Quotations,
  sentence: Sentence,
  index: number,
  bracket: number | undefined,
): Words | undefined {
  const frame = sentence.frames[index]!
  const quotation = quotations.ending(frame.start - 3, frame.start)
  // `“It is late.” As Mr. Hale stressed, …`: another's.
  if (quotation && !(frame.as && quotation.start < sentence.start)) return quoted(quotation)
  const earlier = sentence.frames[index - 1]
  if (earlier && earlier.clause !== undefined) return undefined
  const start = bracket ?? (earlier ? earlier.end : sentence.start)
  const words = text.slice(start, frame.start)
  // `Cde. Orsini - I agree.`: who speaks, not what.
  const name = phraseFrom(text, start)
  if (name?.kind === 'name' && /^\s*[-–—]\s*$/.test(text.slice(name.end, frame.start))) return undefined
  // `for, as he stated, …`: what precedes is the narrator's.
  if (frame.as && /\b(?:for|because|since|that|but|and)\s*,?\s*$/i.test(words)) return undefined
  if (words.trimEnd().endsWith(',') && lead.test(words)) return undefined
  // `Penn was less sure; the agencies, she said, were slow`: what is told of her is no part of it.
  // So `Penn’s reply was evasive: the agencies, she claimed, were slow`.
  const isToldOf = frame.subject?.kind === 'pronoun' && (name?.kind === 'name' || name?.kind === 'role')
  const sign = isToldOf ? Math.max(words.lastIndexOf('; '), ofHis.test(words) ? words.lastIndexOf(': ') : -1) : -1
  if (sign >= 0) return part(text, start + sign + 1, frame.start, false)[0]
  // `He turned to the loan, which, he said, was urgent`, `the terms of which, he said, were hard`: what is told of it.
  const relative = words.includes(' wh') ? relativeBefore.exec(words) : null
  if (relative) return part(text, start + relative.index, frame.start, false)[0]
  return part(text, start, frame.start, false)[0]
}

/** Of what one said, and how it was. */
const ofHis =
  /['’]s? (?:\p{Ll}+ )?(?:reply|answer|response|reaction|explanation|argument|position|view|attitude) (?:was|remained) [^:]+:/u

/** In `a hundred ships, of which, he said, half are ours` all are his. */
const relativeBefore =
  /(?:(?<!\b(?:of|to|in|on|at|by|for|from|with|about|under|through|over|some|all|most|half|none))|\s+the \p{Ll}+ of)\s+wh(?:ich|o|om|ere),\s*$/u

/** `It came by sea (we, said Mr. Hale, have seen it).`: what stands in the brackets around a frame. */
function bracketAround(text: string, sentence: Sentence, frame: Frame): Span | undefined {
  const opening = text.slice(sentence.start, frame.start).lastIndexOf('(')
  if (opening < 0) return undefined
  const start = sentence.start + opening + 1
  let depth = 0
  for (let at = start; at < sentence.end; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth < 0) return at < frame.end ? undefined : {start, end: at}
  }
  return undefined
}

/** Where a frame's clause ends: at the next frame beside it, or with the sentence. */
function clauseEnd(text: string, sentence: Sentence, index: number): number {
  let end = sentence.end
  const own = sentence.frames[index]!
  let isSameSubject = false
  for (let i = index + 1; i < sentence.frames.length; i++) {
    const next = sentence.frames[i]!
    if (
      next.join === 'within' ||
      // Between its name and its verb.
      next.start < own.end ||
      (next.complement === 'inside' && own.complement !== 'inside' && next.start > own.end && next.join !== 'after')
    )
      continue
    // `said that it was late, but Orsini rose and replied that`: his clause begins with him.
    const isNested = sentence.frames.slice(index + 1, i).some(({subject}) => subject === next.subject)
    const subject = next.inherited && !isNested ? (next.subject?.start ?? 0) : 0
    end = subject > own.end ? subject : next.start
    isSameSubject = next.inherited
    break
  }
  if (end === sentence.end) {
    const until = ownWordsEnd(text, own.end, end)
    return own.complement === 'question' ? questionEnd(text, own.end, until) : until
  }
  // `I asked what it was; he smiled and said`: another clause before the verb.
  const sign = isSameSubject ? text.slice(own.end, end).lastIndexOf(';') : -1
  if (sign > 0) end = own.end + sign
  const words = text.slice(own.end, end)
  // `…, and after some hesitation he said`
  const joined = andThen.exec(words.trimEnd())
  if (joined) return own.end + joined.index
  // `said that it was late and, turning to Mr. Ito, asked whether`
  const parted = words.endsWith(', ') ? turningAside.exec(words) : null
  if (parted) return own.end + parted.index
  // `will agree to this, Li Wen replied`: no more than a sign parts it.
  const connector =
    /[\s,;—–-]*(?:\b(?:and (?:was|were)(?= *$)|and then|and also|and|but|while|whereas|to which|(?<=[,;—–-]\s|\b(?:and|but)\s)to this|whereupon|upon which|after which|at which|in reply(?: to (?:which|this))?|then|having|by|also|twice|again|later|finally|afterwards|each time|at once)\b[\s,]*)*$/i.exec(
      words,
    )
  return own.end + (connector ? connector.index : words.length)
}

const turningAside = /[,;]?\s+(?:and|but),\s[^,;:]{3,70},\s$/

/** `asked how I had spent the day, and the Minister thanked him`: what is done about a question is no part of it. */
function questionEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const comma = words.includes('ing ') ? referring.exec(words)?.index : undefined
  if (comma !== undefined) return start + comma
  if (!words.includes(' and ') && !words.includes(' but ')) return end
  const answer = words.includes(' and w') ? toldInReply.exec(words)?.index : undefined
  if (answer !== undefined) return start + answer
  for (const at of answering.placesIn(words)) {
    const found = andSomeone.exec(words.slice(0, at))
    if (found) return start + found.index
  }
  return end
}
/** `asked whether it was a port, referring to the map` */
const referring = /, (?:referring|alluding|pointing) to |, (?:citing|quoting|instancing|mentioning) /
/** `asked whether it was a port, and was told that it was` */
const toldInReply = /,? and (?:was|were) (?:then )?(?:told|informed|assured|advised|answered|given to understand)\b/
const andSomeone = /(?:,?\s+and|,\s+but) (?:[Tt]he \p{L}+|he|she|I|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}’'-]+){0,2}) $/u
const answering = new Phrases(
  'thanked | corrected | nodded | smiled | laughed | shrugged | shook | promised | handed | gave me/him/no | had nothing to | made no | did/could not answer/reply/say/tell | evaded | avoided',
)

/** Words after a colon: his own, unless they tell of him as reported words do. */
function afterColon(text: string, start: number, end: number): Words[] {
  const parts = part(text, start, end, true)
  const [words] = parts
  if (!words) return parts
  const said = text.slice(words.start, words.end)
  return toldOf.test(said) && !ownOrPut.test(said) ? part(text, start, end, false) : parts
}
/** `He understood it, and would help.` */
const toldOf = /^(?:He|he|She|she) [^.?!]*|^[^.?!]*\b(?:he|she) (?:would|had)\b/
const ownOrPut = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]our|[Ll]et)\b/

function part(text: string, start: number, end: number, direct: boolean): Words[] {
  const from = parting.endOf(text, start, end)
  let to = withoutStop(text, from, parting.startOf(text, from, end), direct)
  // `(Orsini: We have none.)`, `(He said it was late.)`: the parenthesis was opened before them.
  const bracket = text.slice(from, to).includes(')') ? unopened.exec(text.slice(from, to)) : null
  if (bracket) to = withoutStop(text, from, from + bracket.index, direct)
  return to > from && letterOrFigure.test(text.slice(from, to)) ? [{start: from, end: to, direct}] : []
}
/** Where words end, without the point of what is reported. */
function withoutStop(text: string, from: number, end: number, direct: boolean): number {
  let to = end
  if (!direct && to > from && text[to - 1] === '.' && !abbreviated.test(text.slice(Math.max(from, to - 4), to))) to--
  while (to > from && text[to - 1] === ' ') to--
  return to
}
const unopened = /(?<=^[^()]*)\)\.?$/
/** What stands between a frame and the words spoken. */
const parting = new CharacterClass(/[\s,;:—–-]/)
const abbreviated = /\b\p{Lu}\.$|\.\p{L}\.$/u
const letterOrFigure = /[\p{L}\p{N}]/u

function quoted(quotation: Quotation): Words {
  return {start: quotation.start, end: quotation.end, direct: true, quotation}
}
