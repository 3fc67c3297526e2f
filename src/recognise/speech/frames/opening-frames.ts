/**
 * Frames without a verb of saying: whose source, whose view, or whose words a sentence gives, at its head or between
 * commas inside it.
 *
 * > | According to the Ambassador, the talks had been useful.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | The army, in his words, was weak.
 *               ^^^^^^^^^^^^
 * > | The Minister: “And the coal?”
 *     ^^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import {capital} from '../../../words/character-class.js'
import {leadingTitlesEnd} from '../../../words/leading-titles.js'
import {isRole, phraseFrom, type Subject} from '../phrases/phrase.js'
import {ownNouns} from '../words/lexicon.js'
import {isOrgan, isThing} from '../words/papers.js'
import {forms} from '../words/verb-forms.js'
import {skipSpace} from './complement.js'
import type {Frame} from './frame.js'
import {pastInterjection} from './insertions.js'
import {OWN, SOURCE, THUS} from './sayings.js'

const views = `(${ownNouns})`
const sourceOf = new RegExp(`(?:[Aa]ccording to (?!(?:his|her) )|[Ii]n the ${views} of )(?=\\S)`, 'y')
const ownView = new RegExp(
  `(?:[Ii]n|[Aa]ccording to) (?:([Hh]is|[Hh]er)|((?:the )?\\p{L}[\\p{L} .’'-]{1,60}?)['’]s?) (?:(?:own|personal|private|considered|humble|frank) )?${views}(?![\\p{L}])`,
  'uy',
)
const anyView = new RegExp(`\\b[Ii]n (?:[^,;]{2,60}['’]s? |his |her |the )(?:\\p{Ll}+ )?${views}\\b`, 'u')
/** Where a source may stand inside a sentence. */
const parenthesis = /,\s+(?=according to |in (?:the|his|her|\p{Lu}))|["”],?\s+(?=(?:so|thus)\s)/gu
/** `“We have a long border,” thus Comrade Orsini.`, as translators from German have it. */
const thus = /(?:so|thus) (?=(?:the )?\p{Lu})/uy

/** Whether any sentence of a text may hold such a frame; `openings` says which words are there, a bit for each. */
export function holdsOpening(text: string, openings: number): boolean {
  if ((openings & SOURCE) !== 0 && text.includes('ccording to ')) return true
  if (text.includes(': “') || text.includes(': "')) return true
  if (text.includes(': ') && labelInside.test(text)) return true
  if ((openings & THUS) !== 0 && /["”],? (?:so|thus) /.test(text)) return true
  return (openings & OWN) !== 0 && anyView.test(text)
}

/** `It was late. The Minister: And the coal?` */
const labelInside = /[.?!]["”’)]? \(?\p{Lu}[^.?!:]{0,40}(?:(?:Mrs?|Dr|Cde|Gen)\. [^.?!:]{1,40})?\.?: ['‘]?\p{L}/u

/** The frame of a sentence that names a source, an owner of the view, or a label before a quotation. */
export function openingFrame(text: string, sentence: Span): Frame | undefined {
  return sourceAtHead(text, sentence) ?? label(text, sentence) ?? sourceInside(text, sentence)
}

function sourceAtHead(text: string, sentence: Span): Frame | undefined {
  const found = sourceAt(text, sentence.start)
  // `In the Minister’s view the pilots …` needs no comma; whoever comes after *of* and *to* ends with one.
  if (!found || (found.isLast && text[found.end] !== ',' && !clauseFollows(text, sentence, found))) return undefined
  const start = skipSpace(text, found.end)
  // `In his opinion, which he begged us to keep, it was late`
  aside.lastIndex = start
  const clause = text[found.end] === ',' && aside.test(text) && aside.lastIndex < sentence.end ? aside.lastIndex : start
  return {...found.frame, complement: 'clause', clause, opensSentence: true}
}

const aside = /(?:which|who) [^,.;:“"]{3,90}, /uy

/** `According to Dr. Orsini the port was closed`: writers save the comma where a clause shows to begin. */
function clauseFollows(text: string, {end: limit}: Span, {end}: Named): boolean {
  return clauseOpens.test(text.slice(end, Math.min(limit, end + longestOpening)))
}
const clauseOpens =
  /^ (?:the|an?|this|that|these|those|his|her|their|its|it|s?he|they|there|we|no|all|any|such|nothing|nobody|only) (?!(?:and|or)\b)[\p{L}]/u
const longestOpening = 40

function sourceInside(text: string, sentence: Span): Frame | undefined {
  for (const comma of text.slice(sentence.start, sentence.end).matchAll(parenthesis)) {
    const found = sourceAt(text, sentence.start + comma.index + comma[0].length)
    if (!found || !/^(?:,|[.?!]["”’]?$)/.test(text.slice(found.end, Math.min(sentence.end, found.end + 3)))) continue
    const isEnd = text[found.end] !== ','
    return {...found.frame, complement: 'inside', ...(isEnd ? {} : {clause: skipSpace(text, found.end)})}
  }
  return undefined
}

interface Named {
  frame: Omit<Frame, 'complement'>
  end: number
  /** Whether the name is the last of its words: `according to Orsini`, not `in Orsini’s view`. */
  isLast: boolean
}

/** `According to X`, `in the view of X`, `in X’s words`, `in his opinion`. */
function sourceAt(text: string, at: number): Named | undefined {
  // `According to Orsini’s words`: first whose they are.
  ownView.lastIndex = at
  const own = ownView.exec(text)
  sourceOf.lastIndex = thus.lastIndex = at
  const of = own ? null : (sourceOf.exec(text) ?? thus.exec(text))
  const subject = of
    ? phraseFrom(text, at + of[0].length)
    : own
      ? ownerOf(text, at + own[0].indexOf(own[1] ?? own[2]!), own)
      : undefined
  if (!subject || subject.kind === 'several' || isThing(subject.text)) return undefined
  const holder = of && subject.kind === 'role' ? holderAfter(text, subject.end) : undefined
  if (holder) return {frame: frameOf(at, holder.end, holder, 'speech-according'), end: holder.end, isLast: true}
  const isPronoun = subject.kind === 'pronoun'
  if (isPronoun && !/^(?:him|her|his)$/i.test(subject.text)) return undefined
  const noun = of?.[1] ?? own?.[3]
  // `According to Professor Orsini at the Institute, it was`
  house.lastIndex = subject.end
  const isOfHouse = of !== null && subject.kind === 'name' && house.test(text)
  const end = isOfHouse ? house.lastIndex : of ? subject.end : at + own![0].length
  const frame = frameOf(at, end, subject, noun === undefined ? 'speech-according' : 'speech-view')
  // Papers have names of one word, and words may be quoted from anywhere: then he must speak here.
  const isPlain = isPerson(subject) || (own !== null && subject.kind === 'name')
  if (isPlain && (noun !== 'words' || subject.kind === 'role')) return {frame, end, isLast: of !== null}
  if (!isPronoun && /^the\s/i.test(subject.text)) return undefined
  return {frame: {...frame, needsSpeaker: true}, end, isLast: of !== null}
}

const house = / (?:of|at|from|in) (?:(?:the|this|our) )?\p{Lu}[^,.;:“"]{1,50}(?=,)/uy

/** `according to the director, Comrade Orsini, it was`: his name. */
function holderAfter(text: string, end: number): Subject | undefined {
  const name = text.startsWith(', ', end) ? phraseFrom(text, end + 1) : undefined
  return name?.kind === 'name' && text[name.end] === ',' && isPerson(name) ? name : undefined
}

/** Whose view: a pronoun, or all that stands before the possessive. */
function ownerOf(text: string, start: number, own: RegExpExecArray): Subject | undefined {
  if (own[1] !== undefined) return {kind: 'pronoun', text: own[1], start, end: start + own[1].length}
  const end = start + own[2]!.length
  const subject = phraseFrom(text, start)
  if (!subject || Math.min(subject.end, end) !== end) return undefined
  const whose = subject.text.replace(/['’]s?$/, '')
  return {...subject, text: whose, end, kind: isRole(whose) ? 'role' : subject.kind}
}

/** An office or a name, a colon, and a quotation that is the whole sentence; inside a paragraph also other words, of one who speaks. */
function label(text: string, sentence: Span): Frame | undefined {
  const inserted = text[sentence.start] === '(' ? pastInterjection(text, sentence.start) : undefined
  const at = inserted ?? sentence.start
  const subject = phraseFrom(text, at)
  if (!subject || subject.start !== at) return undefined
  // `(Interjection by K.: We have none.)`
  const point = inserted !== undefined && text.startsWith('.:', subject.end) ? 1 : 0
  const sign = text.slice(subject.end + point, subject.end + point + 4)
  const isPlain = sentence.start > 0 && /^: ['‘]?\p{L}/u.test(sign)
  if (!isPlain && !/^:\s["“«„]/.test(sign)) return undefined
  if (subject.kind !== 'role' && subject.kind !== 'name') return undefined
  if (isOrgan(subject.text)) return undefined
  // A bare name must be one that the text has told of, or that speaks here.
  const isBare =
    subject.kind === 'name' && !isTitled(subject.text) && !text.slice(0, sentence.start).includes(subject.text)
  // `Interjection` says that he spoke.
  const isInterjection = inserted !== undefined && inserted > sentence.start + 1
  return {
    ...frameOf(subject.start, subject.end + point + 1, subject, 'speech-label-quotation'),
    ...((isBare || isPlain) && !isInterjection ? {needsSpeaker: true} : {}),
    ...(inserted === undefined ? {} : {isInserted: true}),
    complement: 'colon',
    clause: skipSpace(text, subject.end + point + 1),
  }
}

/** `Comrade Orsini`, `Deputy Minister Lund`: a title, and a name after it. */
function isTitled(name: string): boolean {
  const end = leadingTitlesEnd(name)
  return end !== undefined && capital.has(name.charCodeAt(end))
}

/** Treaties and papers have names of one word too: a person has two and no article (`the Soviet Union`), or an office. */
function isPerson(subject: Subject): boolean {
  if (isThing(subject.text)) return false
  return (
    subject.kind === 'role' ||
    (subject.kind === 'name' && (subject.text.includes(' ') || isTitled(subject.text)) && !/^the\s/i.test(subject.text))
  )
}

function frameOf(start: number, end: number, subject: Subject, rule: string): Omit<Frame, 'complement'> {
  const {verb} = forms.get('said')!
  return {start, end, subject, inherited: false, verb, tense: 'past', join: 'first', as: false, rule}
}
