/**
 * Frames by a noun: a question or statement that someone else then answers.
 *
 * > | To my question whether there is any wavering … Mao Zedong replied that …
 *        ^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../tree/source.js'
import {skipSpace} from './complement.js'
import type {Frame} from './frames.js'
import {forms, speechNouns} from './lexicon.js'
import {isRole, type Subject, trimOpeners} from './phrase.js'

const nounFrame = new RegExp(
  `\\b(?:([Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\\s+|((?:\\p{Lu}[\\p{L}.’'-]*\\s+|cdes?\\.\\s+|comrade\\s+|the\\s+){1,5}))(?:(?:next|first|second|last|further|other|additional)\\s+)?(?:${speechNouns})\\s+(?:(?:was|had been)\\s+)?(?:as to\\s+)?(that|whether|if|how|what|why|when|where|which|who)\\b`,
  'gu',
)

/** Frames by a noun, before the verb that answers: `To my question whether … he replied that`. */
export function withNouns(text: string, sentence: Span, slice: string, frames: Frame[]): Frame[] {
  const all = [...frames]
  for (const found of slice.matchAll(nounFrame)) {
    const start = sentence.start + found.index
    if (frames.some((frame) => frame.start < start + found[0].length && start < frame.end)) continue
    const owner = (found[1] ?? found[2]!.trim()).replace(/['’]s?$/, '')
    if (!found[1] && !/['’]s?$/.test(found[2]!.trim())) continue
    const word = found[3]!
    const end = start + found[0].length
    const from = /^(?:that|whether|if)$/.test(word) ? end : end - word.length
    const pronoun = found[1] !== undefined
    const trimmed = pronoun ? undefined : trimOpeners(owner, start)
    if (!pronoun && !trimmed) continue
    const subject: Subject = trimmed
      ? {...trimmed, kind: isRole(trimmed.text) ? 'role' : 'name'}
      : {kind: 'pronoun', text: owner, start, end: start + owner.length}
    if (!pronoun && !/\p{Lu}/u.test(owner)) continue
    all.push({
      start: subject.start,
      end,
      subject,
      inherited: false,
      verb: forms.get(word === 'that' ? 'stated' : 'asked')!.verb,
      tense: 'past',
      complement: word === 'that' ? 'clause' : 'question',
      clause: skipSpace(text, from),
      join: 'first',
      as: false,
      rule: 'speech-noun',
    })
  }
  all.sort((a, b) => a.start - b.start)
  // What answers a question is not inside it.
  for (const [i, frame] of all.entries()) if (i > 0 && all[i - 1]!.rule === 'speech-noun') frame.join = 'after'
  return all
}
