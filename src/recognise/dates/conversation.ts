/**
 * The date of a conversation, told from the date of the document that records it.
 *
 * > | From the Journal of X. Record of Conversation with Y, 4 January 1954      (record dated February 23, 1954)
 *                                                            ^^^^^^^^^^^^^^
 */
import type {DateDetail} from '../../tree/decision.js'
import type {Span} from '../../tree/source.js'
import type {DateFound} from './found.js'
import {datesIn, type ScanOptions} from './scan.js'

export interface ConversationDate {
  detail: DateDetail
  rule: string
  cert: DateFound['cert']
  /** Where it stands, in the title or the paragraph given. */
  in: 'title' | 'paragraph'
  span: Span
}

const conversation =
  /\b(?:conversations?|convers(?:ed|ing)|meetings?|met|talks?|talked|discussions?|negotiations?|reception|received(?![^.;]{0,40}\b(?:letters?|telegrams?|notes?|dispatch|despatch|messages?)\b)|interviews?|audience|visit(?:ed)?|invited|dinner|luncheon|Gespräch(?:e|s)?|Unterredung|entretiens?)\b|бесед|встреч|rozmow|prijem/iu

/** Words of a first sentence that make its date the day of the talk. */
export function speaksOfConversation(text: string): boolean {
  // `[stamp: Received 21 January 1961]`: when the paper came.
  return text.charCodeAt(0) !== 0x5b && conversation.test(text)
}

/**
 * The date of the conversation as the title gives it, or else the first sentence of the first paragraph; `undefined`
 * when neither speaks of a conversation on a day. Without a year it leans on `documentDate`.
 */
export function conversationDate(
  title: string,
  firstParagraph: string,
  options: ScanOptions = {},
): ConversationDate | undefined {
  if (speaksOfConversation(title)) {
    const date = datesIn(title, options).findLast(isDay)
    if (date) return found(date, 'title')
  }
  const opening = firstSentence(firstParagraph)
  if (!speaksOfConversation(opening)) return undefined
  const date = datesIn(opening, options).find(isDay)
  return date && found(date, 'paragraph')
}

function found({value, rule, cert, start, end}: DateFound, place: ConversationDate['in']): ConversationDate {
  return {detail: {...value, of: 'conversation'}, rule, cert, in: place, span: {start, end}}
}

/** A day, or days, of the calendar: a year or a month is no date of a talk. */
export function isDay({value}: DateFound): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value.when ?? value.from ?? '')
}

/** Up to the first stop that ends a sentence, at most 600 characters. */
export function firstSentence(text: string): string {
  const start = text.slice(0, 600)
  const end = /[.!?]["”’)]*\s+(?=[\p{Lu}“"[(])/gu
  for (let match = end.exec(start); match; match = end.exec(start)) {
    // Initials and short abbreviations end no sentence: P. F. Yudin, Cde. Mao.
    const before = /(\p{L}+)$/u.exec(start.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? ''
    if (before.length > 3 || /\d/.test(start[match.index - 1] ?? '')) return start.slice(0, match.index + 1)
  }
  return start
}
