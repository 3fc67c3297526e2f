/**
 * Frames of a reason or a remark: who takes a side *on the ground that* something is so says that it is, and so does who
 * does anything *with the remark that*.
 *
 * > | Mr. Hale was against the loan on the ground that the shelves were low.
 *     ^^^^^^^^                     ^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import {groundNouns} from '../words/lexicon.js'
import {forms} from '../words/verb-forms.js'
import {skipSpace} from './complement.js'
import {leadingSubject} from './far-subject.js'
import type {Frame} from './frame.js'

const ground = new RegExp(`\\b(?:on the grounds? that|with the (?:\\p{Ll}+ )?(?:${groundNouns}) that)\\b`, 'u')
/** What takes a side; what is merely done on some ground nobody argues for. */
const takesSide =
  /\b(?:(?:was|were|is|am|are) (?:\p{Ll}+ly )?(?:against|for|opposed|in favou?r|reluctant|unwilling)|oppos(?:ed|es)|object(?:ed|s)|declined|declines|refus(?:ed|es)|resist(?:ed|s)|defend(?:ed|s)|justif(?:ied|ies)|maintain(?:ed|s)|support(?:ed|s)|favou?r(?:ed|s)|demurred|preferred|prefers|urged|urges|protest(?:ed|s)|excused|criticis(?:ed|es)|criticiz(?:ed|es)|disagreed|disagrees|dissented|dissents|advocat(?:ed|es)|attacked|dismissed|questioned|disputed|contested)\b/u
const passive = /\b(?:was|were|been|be|is|are) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en)\b(?! to\b)/u

/** The frame of a reason in a sentence, where nobody says it already. */
export function groundFrame(text: string, sentence: Span, frames: readonly Frame[]): Frame | undefined {
  const found = ground.exec(text.slice(sentence.start, sentence.end))
  if (!found) return undefined
  const start = sentence.start + found.index
  const end = start + found[0].length
  if (frames.some((frame) => frame.clause !== undefined && frame.start < end)) return undefined
  const subject = leadingSubject(text, sentence, start)
  if (!subject) return undefined
  const between = text.slice(subject.end, start)
  const isRemark = found[0].startsWith('with')
  if (!(isRemark || takesSide.test(between)) || (passive.test(between) && !/\bopposed\b/.test(between)))
    return undefined
  return {
    start,
    end,
    subject,
    inherited: false,
    verb: forms.get('stated')!.verb,
    tense: 'past',
    complement: 'clause',
    clause: skipSpace(text, end),
    join: frames.some((frame) => frame.start < start) ? 'after' : 'first',
    as: false,
    // What somebody does with a remark is told, and nothing goes on from it.
    ...(isRemark ? {until: sentence.end} : {needsSpeaker: true}),
    rule: 'speech-noun',
  }
}
