/**
 * Frames: the words that attribute speech, and where the words spoken begin.
 *
 * > | To this Mao Zedong said that Tito is like …      that
 *             ^^^^^^^^^^^^^^^^^^^^
 * > | blaming me, Mao Zedong said, for opportunism     inside
 *                 ^^^^^^^^^^^^^^^
 * > | “Very good,” said the Minister.                  inverted
 *                  ^^^^^^^^^^^^^^^^^
 * > | To my question whether there is any …            noun
 *        ^^^^^^^^^^^^^^^^^^^
 *
 * The frames are alternatives of one decision, and their order is the rule: first those that the place of the verb tells,
 * then those with a subject of their own (own-subject.ts), then those that take it from elsewhere (no-subject.ts).
 */

import type {Span} from '../../../tree/source.js'
import {capital} from '../../../words/character-class.js'
import {lastWord, wordAfter} from '../../../words/neighbouring-words.js'
import {WordSet} from '../../../words/word-set.js'
import {nounBefore} from '../phrases/answering-nouns.js'
import {joint} from '../phrases/joint-subjects.js'
import type {Subject} from '../phrases/phrase.js'
import {furthest, subjectBefore} from '../phrases/subject.js'
import {type Governing, governingBase, governingParticiple} from '../words/catenatives.js'
import type {Form} from '../words/lexicon.js'
import {trimmedEnd} from '../words/looking-back.js'
import {causedSubject, leadingSubject, mainClause, objectSubject} from './far-subject.js'
import type {Frame} from './frame.js'
import {answers, withinClause} from './joins.js'
import {frameWithoutSubject} from './no-subject.js'
import {withNouns} from './noun-frames.js'
import {frameWithSubject, thoughtAt} from './own-subject.js'
import {byAgent, invertedAt} from './placed-frames.js'
import type {Saying} from './sayings.js'

const passives: ReadonlySet<string> = new Set('is was were are be been being'.split(' '))
const passive = /\b(?:is|was|were|are|be|been|being)\s+(?:also|then|again|further|not|[a-z]+ly)$/
/** `would say`, `did not say` */
const blockers: ReadonlySet<string> = new Set(
  'would could should may might must can cannot will shall not never to did'.split(' '),
)
const blocked =
  /\b(?:would|could|should|may|might|must|can|cannot|will|shall|not|never|to|n['’]t|did)(?:\s+(?:also|then|only|again|further|be|have|like to|[a-z]+ly))?$/
/** What else the two patterns can end in, besides adverbs in *-ly*. */
const afterAuxiliary: ReadonlySet<string> = new Set('also then again further not only be have to t'.split(' '))

/** Whether the words before a verb make a passive of it; `before` is the last of them. */
function isPassive(left: string, before: string): boolean {
  return passives.has(before) || (mayFollowAuxiliary(before) && passive.test(left))
}

const obliged = /\b(?:would|could|should|might|may|must|can|will|not|never) (?:not )?(?:have|need|ought) to be$/

/** Whether they keep it from telling what was said. */
function isBlocked(left: string, before: string): boolean {
  return blockers.has(before) || (mayFollowAuxiliary(before) && blocked.test(left))
}

function mayFollowAuxiliary(word: string): boolean {
  return afterAuxiliary.has(word) || word.endsWith('ly')
}

const determiners: ReadonlySet<string> = new Set('the a an his their its our my such'.split(' '))

/** `When asked by the Minister whether`, `Asked by Brandt if` */
const participial = /(?:^|,|\b(?:[Ww]hen|[Oo]nce|[Ii]f|[Aa]s))$/
/** `On being asked by the Minister whether` */
const onBeing = /(?:^|,\s)(?:[Oo]n|[Uu]pon|[Aa]fter) being$/
/** `is telling`, `kept saying`: what lasts, and when. */
const lasting: ReadonlyMap<string, Form['tense']> = new Map([
  ['is', 'present'],
  ['are', 'present'],
  ['keeps', 'present'],
  ['was', 'past'],
  ['were', 'past'],
  ['kept', 'past'],
])
/** `was quoted as saying`, `is said to have told`: what is reported of one. */
const hearsay =
  /\b(?:is|was|are|were)\s+(?:(?:quoted|cited|reported|described)\s+as(?:\s+having)?|(?:said|reported|alleged|rumou?red|understood)\s+to\s+have)$/
const lastOfHearsay: ReadonlySet<string> = new Set(['as', 'have', 'having'])
/** Whose verb may stand in its base form. */
const mayBeOwn = /(?:^|[^a-z])(?:I|we|they|you)(?![a-z])/i

/** Every frame of one sentence, in order; `text` is the reading of a whole leaf, `sayings` its verbs of saying. */
export function framesOf(text: string, sentence: Span, sayings: readonly Saying[], hasNoun: boolean): Frame[] {
  const frames: Frame[] = []
  for (const {start, end, form} of sayings) {
    const last = frames.at(-1)
    if (last && start < last.end) continue
    // `The Minister, to whom I mentioned this, assured me that`: what a clause with *whom* tells of him is beside the point.
    const frame = frameAt(text, sentence, start, end, form, last && isToWhom(text, last) ? frames.at(-2) : last)
    // `The Council, he went on, ordered the fleet to sail`: what parts its words is no part of a frame in them.
    const isParted = frame && last?.complement === 'inside' && frame.start < last.start
    // `Asked whether the port was closed General Orsini said that`: he was asked.
    if (frame && last?.rule === 'speech-unsaid' && !frame.inherited && isAsking(last) && !frame.isEarlier) frames.pop()
    if (frame && !isParted) frames.push(frame)
  }
  return hasNoun ? withNouns(text, sentence, text.slice(sentence.start, sentence.end), frames) : frames
}

/** Whether a frame stands in a clause with *whom*. */
function isToWhom(text: string, {start, complement}: Frame): boolean {
  return complement === 'none' && text.startsWith(' whom ', start - ' whom '.length)
}

/** Whether its verb takes the one who is spoken to, so that its participle may stand for a clause. */
function isAsking({verb}: Frame): boolean {
  return verb.act === 'ask' || verb.object
}

function frameAt(
  text: string,
  sentence: Span,
  start: number,
  end: number,
  form: Form,
  last: Frame | undefined,
): Frame | undefined {
  // `NSC-related delays`
  if (text[start - 1] === '-') return undefined
  const right = text.slice(end, Math.min(sentence.end, end + 240))
  const next = wordAfter(right, 0)
  // `stated above`, `Orsini, noted for his patience`
  if (next === 'above' || next === 'below' || (next === 'for' && form.verb.lemma === 'note')) return undefined
  const left = text.slice(Math.max(sentence.start, start - 60), start).trimEnd()
  const before = lastWord(left)
  // `the said town`, `his stated aim`: of what was said before.
  if (form.tense === 'past' && determiners.has(before)) return undefined
  const standing = toldAs(text, start, form, left, before)
  if (!standing) return undefined
  const {verbStart, told, governing, isHearsay = false, caused} = standing
  if (!isHearsay && form.tense !== 'base' && form.tense !== 'ing') {
    if (before === 'being' && form.verb.object && text.startsWith(' by ', end) && onBeing.test(left))
      return askedBy(text, sentence, start, end, form)
    // `This would not have to be stated by the Board`: nobody has stated it.
    if (before === 'be' && obliged.test(left)) return undefined
    if (isPassive(left, before)) return withinClause(byAgent(text, sentence, start, end, form), left, last)
    if (form.verb.object && text.startsWith(' by ', end) && participial.test(left))
      return askedBy(text, sentence, start, end, form)
    if (form.tense === 'past' && isBlocked(left, before)) return undefined
  }
  const inverted = invertedAt(text, sentence, start, end, form, left)
  if (inverted) return inverted
  // `as was mentioned by the Minister, who stated that`: he who is told of may be the subject.
  const free = last?.rule === 'speech-passive' ? last.subject!.start : last?.end
  const from = Math.max(sentence.start, last?.clause === undefined ? (free ?? 0) : 0)
  const isBare = form.tense === 'base' && verbStart === start
  if (
    isBare &&
    !mayBeSeveral(before === 'here' ? lastWord(left.slice(0, -' here'.length)) : before) &&
    !mayBeOwn.test(text.slice(Math.max(from, start - furthest), start))
  )
    return undefined
  // `quoted Mr. Ito as having said`
  const isQuoted = told.tense === 'ing' || (before === 'having' && !isHearsay)
  const found = isQuoted
    ? objectSubject(text, from, verbStart)
    : caused
      ? {subject: caused, adverbs: ''}
      : (subjectBefore(text, from, verbStart) ??
        (answers.has(form.verb.lemma) ? nounBefore(text, from, verbStart) : undefined))
  const verb = {text, sentence, start, verbStart, end, form: told, left, right, next, last}
  if (!found) {
    // `rose and went on to say that`, `greeted me, then began saying that`
    const isCatenated = form.tense === 'base' && before !== 'did'
    const mayGoOn = told === form || isCatenated || governing !== undefined
    // `agreed but thought that`
    // `Mr. Ito, noting that it was late, wondered whether`
    const isMain = last?.rule === 'speech-participle' && last.until !== undefined && left.endsWith(',')
    const isBeside = isMain || (last?.complement === 'none' && (before === 'but' || before === 'and'))
    // `welcomed the gift and hoped that`: of him of whom the sentence tells.
    const isSecond =
      before === 'and' && !last && form.verb.isThought && isAnothers(leadingSubject(text, sentence, start))
    if (isBare || (form.verb.isThought && !isBeside && !isSecond) || !mayGoOn) return undefined
    const frame = frameWithoutSubject(isCatenated ? {...verb, form} : verb)
    return frame && isSecond
      ? {...frame, needsSpeaker: true, opensSentence: frame.subject?.start === sentence.start}
      : frame
  }
  if (form.verb.isThought) return thoughtAt(verb, found.subject)
  if (isBare && !isPlural(found.subject)) return undefined
  const frame = frameWithSubject(verb, {...found, subject: joint(text, from, found.subject)})
  // `they are asking for time`, `the Varnians ask us to wait`, `what he had to say`: only a clause tells what is being said.
  const isLoose =
    isHearsay ||
    caused !== undefined ||
    governing?.isObliged === true ||
    (form.tense === 'ing' && told !== form) ||
    (isBare && !isPronoun(found.subject))
  // `“What a bay!” he kept saying`: so does a quotation that stands before it.
  if (isLoose && frame?.clause === undefined && frame?.complement !== 'inside') return undefined
  return frame && governing?.isSupposed ? {...frame, isSupposed: true} : frame
}

/** The author tells no thoughts of his own so. */
function isAnothers(subject: Subject | undefined): boolean {
  return subject !== undefined && !/^(?:I|we)$/i.test(subject.text)
}

/** How a verb is told of, with what governs it; `before` is the last word of `left`. */
interface Told {
  /** Where the words begin that belong to the verb. */
  verbStart: number
  told: Form
  governing?: Governing
  isHearsay?: boolean
  /** Whom something led to say it. */
  caused?: Subject
}

/** Nothing where what stands before the verb leaves it unsaid. */
function toldAs(text: string, start: number, form: Form, left: string, before: string): Told | undefined {
  const heard = lastOfHearsay.has(before) ? hearsay.exec(left) : null
  if (heard)
    return {verbStart: start - (left.length - heard.index) - 1, told: {...form, tense: 'past'}, isHearsay: true}
  const governing = governingOf(form, left, before)
  if (governing) {
    const verbStart = trimmedEnd(text, 0, start) - (left.length - governing.index)
    return {verbStart, told: {...form, tense: governing.tense}, governing}
  }
  const caused = form.tense === 'base' && before === 'to' ? causedSubject(text, start, left) : undefined
  if (caused) return {verbStart: caused.start, told: {...form, tense: 'past'}, caused}
  // `He did say that`: stressed, and told of all the same.
  if (form.tense === 'base' && before === 'did')
    return {verbStart: start - 'did '.length, told: {...form, tense: 'past'}}
  if (form.tense === 'base' && isBlocked(left, before)) return undefined
  // `is telling us that`, `kept repeating that`
  const tense = form.tense === 'ing' ? lasting.get(before) : undefined
  return tense === undefined
    ? {verbStart: start, told: form}
    : {verbStart: start - before.length - 1, told: {...form, tense}}
}

function governingOf({tense}: Form, left: string, before: string): Governing | undefined {
  if (tense === 'ing') return governingParticiple(left, before)
  return tense === 'base' && (before === 'but' || mayFollowAuxiliary(before)) ? governingBase(left) : undefined
}

/** `Asked by the Minister whether it was late, he said` */
function askedBy(text: string, sentence: Span, start: number, end: number, form: Form): Frame | undefined {
  const asked = byAgent(text, sentence, start, end, form)
  const main = asked?.clause === undefined ? undefined : mainClause(text, asked.clause, sentence.end)
  return asked && {...asked, rule: 'speech-asked-by', ...(main ? {until: main.comma} : {})}
}

function isPronoun({text}: Subject): boolean {
  return /^(?:I|we|they|you)$/i.test(text)
}

/** `I say`, `our friends say`, `the Varnians say`; what both sides agree upon nobody says. */
function isPlural(subject: Subject): boolean {
  const {kind, text} = subject
  if (kind === 'name') return /^the \p{Lu}\p{Ll}+(?:s|ese|ish|nch)$/iu.test(text)
  return isPronoun(subject) || (kind === 'role' && several.has(lastWord(text)))
}
function mayBeSeveral(word: string): boolean {
  return several.has(word) || (capital.has(word.charCodeAt(0)) && /(?:s|ese|ish|nch)$/.test(word))
}
const several = new WordSet(
  'comrades friends leaders people delegates officials representatives colleagues experts advisers americans russians soviets communists journalists reporters students workers'.split(
    ' ',
  ),
)
