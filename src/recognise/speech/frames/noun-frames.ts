/**
 * Frames by a noun: a question or statement that someone else then answers.
 *
 * > | To my question whether there is any wavering … Mao Zedong replied that …
 *        ^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import {isRole, type Subject, trimOpeners} from '../phrases/phrase.js'
import {speechNouns, viewNouns} from '../words/lexicon.js'
import {forms} from '../words/verb-forms.js'
import {skipSpace} from './complement.js'
import type {Frame} from './frame.js'
import {groundFrame} from './ground-frames.js'

/** What such a frame ends with, after whose it is: most sentences with one of the nouns hold none. */
const nounEnd = `(?:${speechNouns})\\s+(?:(?:was|had been)\\s+(?:\\p{Ll}+ly\\s+)?)?(?:(?:as to|of|about)\\s+)?(that|whether|if|how|what|why|when|where|which|who)\\b`
const mayFrame = new RegExp(nounEnd, 'u')
const nounFrame = new RegExp(
  `\\b(?:([Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\\s+|((?:\\p{Lu}[\\p{L}.’'-]*\\s+|cdes?\\.\\s+|comrade\\s+|the\\s+){1,5}))(?:(?:next|first|second|last|further|other|additional)\\s+)?${nounEnd}`,
  'gu',
)

const asking = /\b(?:questions?|inquiry|inquiries|enquiry|query|remarks?|request)\b|\bwhether$/

const owner = "((?:[Hh]is|[Hh]er|[Tt]heir)|(?:\\p{Lu}[\\p{L}.’'-]*\\s+|the\\s+){1,5})"
/** `It was the Minister’s opinion that …`, `His view was that …`: a view that is stated, not one that is spoken of. */
const viewFrame = new RegExp(
  `\\b[Ii]t (?:was|is) ${owner}\\s*(?:${viewNouns})(?:, (?:however|therefore|though|moreover|nevertheless),)? that\\b|(?<![\\p{L}])${owner}\\s*(?:(?:parting|last|first|second|final|main|chief|only|own|personal|general) )?(?:${viewNouns}) (?:was|were|is) that\\b`,
  'gu',
)

const nounAndQuotation = new RegExp(
  `\\b(?:([Hh]is|[Hh]er|[Tt]heir|[Mm]y)\\s+|((?:\\p{Lu}[\\p{L}.’'-]*\\s+|the\\s+){1,5}))(?:(?:only|first|immediate|next) )?(?:${speechNouns}) (?:was|came)[,:] (?=["“])`,
  'gu',
)
/** `To my question would it not be late, he replied`: the question as it was put, before whoever answers it. */
const invertedQuestion =
  /\b(?:[Tt]o|(?:[Rr]eply|[Aa]nswer|[Rr]esponse) to) (?:([Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) |((?:\p{Lu}[\p{L}.’'-]*\s|the\s){1,5}))(?:next |second |further )?question,? (?=(?:is|are|was|were|will|would|do|does|did|has|have|had|can|could|should|might) (?:not )?(?:it|he|she|they|we|you|I|there|this|that|these|those|the|an?|any|one|\p{Lu}\p{L}+) )/gu
const askedBy =
  /\b(?:a|the) (?:\p{Ll}+ )?(?:question|inquiry|enquiry|query) (?:put |raised |asked )?(?:by|from|of) ((?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) (?:as to |about )?(whether|if|how|what|why|when|where|which|who)\b/gu

const anyQuestion = / (?:question|inquiry|enquiry|query) /

/** What every such view ends with, after `It was` or before it: most sentences state none. */
const viewEnd = new RegExp(`(?:${viewNouns})(?:, \\p{Ll}+,)? that`, 'u')
const viewStated = new RegExp(`(?:${viewNouns}) (?:was|were|is) that`)
function mayHoldView(text: string): boolean {
  if (!text.includes(' that')) return false
  return ((text.includes('t was ') || text.includes('t is ')) && viewEnd.test(text)) || viewStated.test(text)
}

const disposal =
  / (?:was|were) (?:then |also |\p{Ll}+ly )?(?:referred|adopted|accepted|approved|rejected|noted|discussed|considered|carried|withdrawn|seconded|defeated|tabled|deferred|welcomed|endorsed|supported|opposed|received|ignored|dismissed|met)\b/u

/** Frames by a noun, before the verb that answers: `To my question whether … he replied that`. */
export function withNouns(text: string, sentence: Span, slice: string, frames: Frame[]): Frame[] {
  const all = [...frames]
  const isFree = ({index, 0: {length}}: RegExpExecArray): boolean => {
    const start = sentence.start + index
    return !frames.some((frame) => frame.start < start + length && start < frame.end)
  }
  for (const found of mayFrame.test(slice) ? slice.matchAll(nounFrame) : []) {
    const word = found[3]!
    const end = sentence.start + found.index + found[0].length
    const whose = (found[1] ?? found[2])!
    const from = /^(?:that|whether|if)$/.test(word) ? end : end - word.length
    // `my question when`, not `his statement when he was asked`
    // `He said his first suggestion was that`: all of it are his words; `and my reply was that` is another's.
    const isOwn =
      found[0].includes(' was ') && isToldBy(frames, sentence.start + found.index, slice.slice(0, found.index))
    // `It became clear from his remarks that`: what one gathers.
    const isGathered = gathered.test(slice.slice(0, found.index))
    const fits = (word === 'that' || asking.test(found[0])) && !isOwn && !isGathered
    const frame = fits && isFree(found) ? nounFrameOf(text, whose, sentence.start + found.index, end, from) : undefined
    // `We note his statement that it is late. We shall wait.`: what follows is the narrator's.
    // `Mr. Orsini’s suggestion that it be printed was adopted`: what became of it is no part of it.
    const fate =
      word === 'that' && /['’]s\s|^(?:my|our|his|her|their)\s/i.test(found[0])
        ? disposal.exec(slice.slice(end - sentence.start))
        : null
    // `To my question how many there were, he looked into his book.`
    const answer =
      word !== 'that' && fronted.test(slice.slice(0, found.index)) ? answerAt(text, end, sentence) : undefined
    const until = fate ? end + fate.index : answer
    // A statement that is spoken of was made before; `his answer was that` is given now.
    const isCited = !found[0].includes(' was ') && !found[0].includes(' had been ')
    if (frame)
      all.push(
        word === 'that'
          ? {...frame, until: until ?? sentence.end, isCited}
          : {...frame, ...(until === undefined ? {} : {until}), verb: forms.get('asked')!.verb, complement: 'question'},
      )
  }
  // `The clerk’s reply was, “No.”`
  for (const found of / (?:was|came)[,:] ["“]/.test(slice) ? slice.matchAll(nounAndQuotation) : []) {
    const start = sentence.start + found.index
    const end = start + found[0].length
    const frame = isFree(found) ? nounFrameOf(text, (found[1] ?? found[2])!, start, end, end) : undefined
    if (frame) all.push({...frame, end: end - 1, complement: 'quote'})
  }
  for (const found of slice.includes(' question') ? slice.matchAll(invertedQuestion) : []) {
    const whose = (found[1] ?? found[2])!
    const start = sentence.start + found.index + found[0].indexOf(whose)
    const end = sentence.start + found.index + found[0].length
    const frame = isFree(found) ? nounFrameOf(text, whose, start, end, end) : undefined
    if (frame) all.push({...frame, end: end - 1, verb: forms.get('asked')!.verb, complement: 'question'})
  }
  // `In reply to a question by Mr. Ito as to whether it was late, he said`
  for (const found of anyQuestion.test(slice) ? slice.matchAll(askedBy) : []) {
    const name = found[1]!
    const start = sentence.start + found.index + found[0].indexOf(name)
    const end = sentence.start + found.index + found[0].length
    const frame = isFree(found) ? nounFrameOf(text, `${name}’s`, start, end, end - found[2]!.length) : undefined
    const isOutside = /^(?:whether|if)$/.test(found[2]!)
    if (frame)
      all.push({
        ...frame,
        ...(isOutside ? {clause: skipSpace(text, end)} : {}),
        verb: forms.get('asked')!.verb,
        complement: 'question',
      })
  }
  for (const found of mayHoldView(slice) ? slice.matchAll(viewFrame) : []) {
    const end = sentence.start + found.index + found[0].length
    const whose = (found[1] ?? found[2])!
    const start = sentence.start + found.index + found[0].indexOf(whose)
    // `Our view is that`: the one who speaks goes on.
    const isOwn = /^(?:my|our|its)\b/i.test(whose)
    // `He said that it was his opinion that`: all of it are his words.
    const isTold = frames.some(({clause}) => clause !== undefined && clause <= sentence.start + found.index)
    const frame = isFree(found) && !isOwn && !isTold ? nounFrameOf(text, whose, start, end, end) : undefined
    if (frame) all.push(frame)
  }
  const reason =
    slice.includes(' on the ground') || slice.includes(' with the ') ? groundFrame(text, sentence, frames) : undefined
  if (reason) all.push(reason)
  all.sort((a, b) => a.start - b.start)
  // What answers a question is not inside it.
  for (const [i, frame] of all.entries()) if (i > 0 && all[i - 1]!.rule === 'speech-noun') frame.join = 'after'
  return all
}

const gathered =
  /\b(?:clear|evident|apparent|obvious|plain|gathered|concluded|inferred) (?:\p{Ll}+ )?from (?:\p{Ll}+ of )?$/u

const fronted = /^(?:To|(?:In|By way of) (?:answer|reply|response) to) $/

/** Where the comma is before what somebody does about a question: the first that a pronoun and a deed of his follow. */
function answerAt(text: string, start: number, {end}: Span): number | undefined {
  const found = answering.exec(text.slice(start, end))
  return found ? start + found.index : undefined
}

const answering =
  /, (?:s?he|they|the \p{Lu}\p{L}+|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:only |merely |\p{Ll}+ly )?(?!(?:was|were|had|would|could|should|might|did)\b)(?:\p{Ll}{2,}ed|shook|gave|said|spoke|made|took|spread|drew|threw|rose|fell|laughed|told|put|read|went|kept|found|knew|thought)\b/u

/** Whether what stands at a place, after some words of its sentence, is part of the words of a frame before it. */
function isToldBy(frames: readonly Frame[], at: number, before: string): boolean {
  return frames.some(({clause}) => clause !== undefined && clause <= at) && !/[,;]\s*$|\b(?:and|but)\s+$/.test(before)
}

/** The frame of a noun that belongs to `whose`: a pronoun, or a name in the possessive. */
function nounFrameOf(text: string, whose: string, start: number, end: number, clause: number): Frame | undefined {
  const written = whose.trim()
  const isPronoun = /^(?:my|our|his|her|their)$/i.test(written)
  if (!isPronoun && !/\p{Lu}\P{Z}*['’]s?$/u.test(written)) return undefined
  const name = written.replace(/['’]s?$/, '')
  const trimmed = isPronoun ? undefined : trimOpeners(name, start)
  if (!isPronoun && !trimmed) return undefined
  const subject: Subject = trimmed
    ? {...trimmed, kind: isRole(trimmed.text) ? 'role' : 'name'}
    : {kind: 'pronoun', text: name, start, end: start + name.length}
  return {
    start: subject.start,
    end,
    subject,
    inherited: false,
    verb: forms.get('stated')!.verb,
    tense: 'past',
    complement: 'clause',
    clause: skipSpace(text, clause),
    join: 'first',
    as: false,
    rule: 'speech-noun',
  }
}
