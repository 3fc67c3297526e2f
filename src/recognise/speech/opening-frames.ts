/**
 * Frames without a verb of saying, at the head of a sentence: whose source, whose view, or whose words it gives.
 *
 * > | According to the Ambassador, the talks had been useful.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | In the Minister’s view the pilots could be hired.
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * > | The Minister: “And the coal?”
 *     ^^^^^^^^^^^^^
 */
import type {Span} from '../../tree/source.js'
import {skipSpace} from './complement.js'
import type {Frame} from './frame.js'
import {isRole, phraseFrom, type Subject, things} from './phrase.js'
import {forms} from './verb-forms.js'

const source = 'According to '
const views = '(?:view|opinion|judge?ment|estimation|assessment)'
const view = new RegExp(`^In ((?:the )?\\p{L}[\\p{L} .’'-]{1,60}?)['’]s? ${views}(?![\\p{L}])`, 'u')
const viewOf = new RegExp(`^In the ${views} of (?=\\S)`)
const anyView = new RegExp(`\\bIn (?:[^.,;]{2,60}['’]s? ${views}\\b|the ${views} of )`)

/** Whether any sentence of a text may open so. */
export function holdsOpening(text: string): boolean {
  return text.includes(source) || text.includes(': “') || text.includes(': "') || anyView.test(text)
}

/** The frame that opens a sentence with a source, an owner of the view, or a label before a quotation. */
export function openingFrame(text: string, sentence: Span): Frame | undefined {
  return accordingTo(text, sentence) ?? inView(text, sentence) ?? label(text, sentence)
}

/** Where a person or an office follows, and then a comma. */
function accordingTo(text: string, sentence: Span): Frame | undefined {
  if (!text.startsWith(source, sentence.start)) return undefined
  const subject = phraseFrom(text, sentence.start + source.length)
  if (!subject || text[subject.end] !== ',') return undefined
  const found = frame(sentence.start, subject.end, subject, skipSpace(text, subject.end), 'clause', 'speech-according')
  if (isPerson(subject)) return found
  return subject.kind === 'name' && !things.test(subject.text) && !/^the\s/i.test(subject.text)
    ? {...found, needsSpeaker: true}
    : undefined
}

/** Where the view is that of a person, an office or whatever has a name. */
function inView(text: string, sentence: Span): Frame | undefined {
  if (!text.startsWith('In ', sentence.start)) return undefined
  const head = text.slice(sentence.start, sentence.start + 100)
  const of = viewOf.exec(head)
  const owner = of ? phraseFrom(text, sentence.start + of[0].length) : undefined
  if (owner && text[owner.end] === ',' && isPerson(owner))
    return frame(sentence.start, owner.end, owner, skipSpace(text, owner.end), 'clause', 'speech-view')
  const found = view.exec(head)
  if (!found) return undefined
  const subject = phraseFrom(text, sentence.start + 3)
  const end = sentence.start + 3 + found[1]!.length
  const whose = subject?.text.replace(/['’]s?$/, '')
  const bare: Subject | undefined =
    subject && whose !== undefined
      ? {...subject, text: whose, end: Math.min(subject.end, end), kind: isRole(whose) ? 'role' : subject.kind}
      : undefined
  if (bare?.end !== end || !(isPerson(bare) || (bare.kind === 'name' && !things.test(bare.text)))) return undefined
  const whole = sentence.start + found[0].length
  return frame(sentence.start, whole, bare, skipSpace(text, whole), 'clause', 'speech-view')
}

/** An office or a titled name, a colon, and a quotation that is the whole sentence. */
function label(text: string, sentence: Span): Frame | undefined {
  const subject = phraseFrom(text, sentence.start)
  if (!subject || subject.start !== sentence.start || !/^:\s["“«„]/.test(text.slice(subject.end, subject.end + 4)))
    return undefined
  if (subject.kind !== 'role' && !(subject.kind === 'name' && titled.test(subject.text))) return undefined
  return frame(
    subject.start,
    subject.end + 1,
    subject,
    skipSpace(text, subject.end + 1),
    'colon',
    'speech-label-quotation',
  )
}
const titled =
  /^(?:(?:Mr|Mrs|Ms|Dr|Cde|Gen|Prof|Amb|Sec|Col)\.?|Comrade|General|Ambassador|Minister|President|Premier|Chairman|Secretary|Marshal|Professor|Colonel|Chancellor|Admiral|Senator)\s\p{Lu}/u

/** Treaties and papers have names of one word too: a person has two and no article (`the Soviet Union`), or an office. */
function isPerson(subject: Subject): boolean {
  if (things.test(subject.text)) return false
  return (
    subject.kind === 'role' ||
    (subject.kind === 'name' &&
      (subject.text.includes(' ') || titled.test(subject.text)) &&
      !/^the\s/i.test(subject.text))
  )
}

function frame(
  start: number,
  end: number,
  subject: Subject,
  clause: number,
  complement: Frame['complement'],
  rule: string,
): Frame {
  return {
    start,
    end,
    subject,
    inherited: false,
    verb: forms.get('said')!.verb,
    tense: 'past',
    complement,
    clause,
    join: 'first',
    as: false,
    rule,
  }
}
