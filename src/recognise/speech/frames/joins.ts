/**
 * How a frame stands to the one before it in its sentence: beside it, or inside what that one reports.
 *
 * > | I asked whether the port was open, to which Li Wen replied that …    after
 *                                                 ^^^^^^^^^^^^^^^^^^^
 * > | Li Wen said he had told the General that …                          within
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import type {Subject} from '../phrases/phrase.js'
import type {Form} from '../words/lexicon.js'
import type {Complement} from './complement.js'
import {mainClause} from './far-subject.js'
import type {Frame} from './frame.js'

/** `said that he had been instructed by the Council to come`: who instructed him takes no words out of his. */
export function withinClause(agent: Frame | undefined, left: string, last: Frame | undefined): Frame | undefined {
  const isEarlier = /\b(?:had|has|have)(?: [a-z]+)? been$/.test(left)
  if (!agent || !(isEarlier || agent.complement === 'none')) return agent
  return {...agent, isEarlier, ...(last?.clause === undefined ? {} : {join: 'within'})}
}

/** Whether a verb may stand without its subject: not in `Told that it was late, he left`, nor in `Noted that`, as a meeting does. */
export function maySaveSubject(text: string, sentence: Span, clause: number, {verb}: Form): boolean {
  if (verb.act === 'agree' || verb.act === 'request' || /^(?:note|rule|hold|report|confirm)$/.test(verb.lemma))
    return false
  return !(verb.object || verb.act === 'ask') || mainClause(text, clause, sentence.end) === undefined
}

/** Whether a frame stands in the clause of time that its sentence begins with: `When I pointed out that`. */
export function opensInTime(text: string, sentence: Span, {start, join}: Frame): boolean {
  if (join !== 'first') return false
  const opened = text.slice(Math.max(sentence.start, start - 20), start).trimEnd()
  return /(?:^|[\s,])(?:[Ww]hen|[Aa]s|[Aa]fter|[Oo]nce|[Ww]hile)$/.test(opened)
}

/** Whether a frame goes on after the one before it, or stands inside what that one reports. */
export function joinOf(
  text: string,
  sentence: Span,
  subject: Subject,
  form: Form,
  isEarlier: boolean,
  last: Frame | undefined,
): Frame['join'] {
  if (!last) return 'first'
  const before = text.slice(Math.max(last.end, sentence.start), subject.start).trimEnd()
  if (last.complement === 'none' || last.clause === undefined) return 'after'
  // `reminding him that he was invited, he asked whether`: the sentence had no verb of its own yet.
  if (/^speech-(?:participle|asked-by)$/.test(last.rule) && last.join === 'first' && /,$/.test(before)) return 'after'
  // `When I pointed out that it was closed, Mr. Hale replied that`: nor when the one before stands in a clause of time.
  if (/,$/.test(before) && opensInTime(text, sentence, last)) return 'after'
  if (beside.test(before) || before.endsWith(';')) return 'after'
  // `When I asked whether twelve would do he thought that`, as telegrams save the comma: he answers.
  if (last.complement === 'question' && last.until === undefined && last.subject?.text === 'I' && before !== '')
    if (/^s?he$/.test(subject.text) && opensInTime(text, sentence, last)) return 'after'
  // What a speaker had heard, he tells: `said that …, and that General Orsini had replied that`. In the simple past it answers him.
  const isTold = form.tense === 'past' && !isEarlier && last.tense === 'past' && andThen.test(before)
  if (isTold && (last.complement === 'question' || answers.has(form.verb.lemma) || subject.kind === 'pronoun'))
    return 'after'
  return 'within'
}
/** `and`, `and after some hesitation`, `but rather to my surprise` */
export const andThen =
  /[\s,]*\b(?:and|but)(?:,? (?:after (?:an?|some|much) [a-z ]{3,30}|(?:rather |somewhat |much )?to my [a-z ]{4,30}|with (?:an?|some|great|much) [a-z ]{3,30}),?)?$/
const beside =
  /(?:^|[,;—–]\s*)(?:to (?:which|this|whom)|whereupon|upon which|after which|in reply(?: to (?:which|this))?|at which|(?:and|but)(?: (?:twice|again|later|finally|afterwards|each time|at once))?|while|whereas|when|then|and then|and also|however)$/i
/** Whether a frame answers the one who spoke: by its verb, or a telegram's `Said port was closed.` */
export function isAnswer({rule, verb}: Frame): boolean {
  return answers.has(verb.lemma) || (rule === 'speech-unsaid' && verb.lemma === 'say')
}

/** Whether a frame goes on from what the same one has said: `He added that`, `He also said that`. */
export function mayGoOn({verb, subject, end}: Frame, text: string): boolean {
  return goingOn.has(verb.lemma) || (subject !== undefined && also.test(text.slice(subject.end, end)))
}
const goingOn: ReadonlySet<string> = new Set([
  'add',
  'continue',
  'go on',
  'conclude',
  'repeat',
  'reiterate',
  'ask',
  'inquire',
  'wonder',
])
const also = /\b(?:also|further|furthermore|again|went on|continued|then)\b/

/** Verbs that answer. */
export const answers: ReadonlySet<string> = new Set(['reply', 'answer', 'respond', 'retort', 'rejoin', 'counter'])

/** `When I asked what he wanted, he became evasive`: its words end before the clause that its own belongs to. */
export function saysInPassing(before: string, text: string, {clause}: Complement): boolean {
  return (
    clause !== undefined &&
    (passing.has(before) || (before.endsWith(' which') && inWhich.test(before))) &&
    !/^(?:if|when|while|as|since|because|after|before|unless|although|though|in|at|on)\b/.test(
      text.slice(clause, clause + 10),
    )
  )
}
const passing: ReadonlySet<string> = new Set([
  'When',
  'After',
  'Once',
  'Although',
  'Though',
  'While',
  'Because',
  'Since',
])
/** `After a discussion, in which Mr. Hale said that it was late, the meeting adjourned.` */
const inWhich =
  /^(?:In|During|At|After|Following|On|Before|With)\s[^;:]*,\s(?:in|during|at|on) (?:the course of )?which$/
