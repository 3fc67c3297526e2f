/**
 * Subject lines: what the head of a memorandum says that it is about, where the title names its kind alone. Of a talk it
 * says with whom it was, as a title does.
 *
 * > | MEMORANDUM OF CONVERSATION
 * > | SUBJECT: Call on Secretary-General Orsini
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Re: Conversation of Federal Chancellor Halmos with General Secretary Orsini
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {oneLine} from '../words/one-line.js'

/** Blocks of the head of a paper, at most. */
const headLength = 16
/** The words after the label, and those of further lines that are no label's. */
const labelled =
  /^[ \t]*(?:subject|subj|re|regarding|concerning)[ \t]*:[ \t]*(\S[^\n]*(?:\n(?![ \t]*\p{L}[\p{L} ]{1,20}:|[ \t]*\n)[^\n]+){0,2})/imu
const ofTalk =
  /\b(?:conversations?|talks?|meetings?|interviews?|discussions?|audience|calls?|visit|luncheon|lunch|dinner)\b/i

/** What a document's own subject lines say of a talk, each on one line: those before its text only. */
export function subjectsIn({text}: Source, all: readonly LeafBlock[]): string[] {
  return all.slice(0, headLength).flatMap(({type, position: {start, end}}) => {
    if (type === 'field') return []
    const subject = labelled.exec(text.slice(start.offset, Math.min(end.offset, start.offset + 800)))?.[1]
    return subject !== undefined && ofTalk.test(subject) ? [oneLine(subject).trim()] : []
  })
}
