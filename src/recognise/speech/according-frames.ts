/**
 * Frames by a source: who is named as the one according to whom something is so.
 *
 * > | According to the Ambassador, the talks had been useful.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../tree/source.js'
import {skipSpace} from './complement.js'
import type {Frame} from './frames.js'
import {forms} from './lexicon.js'
import {phraseFrom, things} from './phrase.js'

const opening = 'According to '

/** Whether any sentence of a text may open so. */
export function holdsAccording(text: string): boolean {
  return text.includes(opening)
}

/** The frame that opens a sentence with *According to*, where a person or an office follows and then a comma. */
export function accordingTo(text: string, sentence: Span): Frame | undefined {
  if (!text.startsWith(opening, sentence.start)) return undefined
  const subject = phraseFrom(text, sentence.start + opening.length)
  if (!subject || text[subject.end] !== ',' || things.test(subject.text)) return undefined
  // Treaties and papers have names of one word too: a person has two and no article (`the Soviet Union`), or an office.
  const isPerson =
    subject.kind === 'role' || (subject.kind === 'name' && subject.text.includes(' ') && !/^the\s/i.test(subject.text))
  if (!isPerson) return undefined
  return {
    start: sentence.start,
    end: subject.end,
    subject,
    inherited: false,
    verb: forms.get('said')!.verb,
    tense: 'past',
    complement: 'clause',
    clause: skipSpace(text, subject.end),
    join: 'first',
    as: false,
    rule: 'speech-according',
  }
}
