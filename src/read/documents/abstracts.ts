/**
 * The abstract that a web page prints after the document, with no label: the last paragraph or two before the page's
 * part about the document. What tells it from the document's own last words: the document has ended before it (a
 * formula, a signature, the notes, a blank line where the document has none), and it speaks in the present tense of
 * the persons in the title. Where the persons or bodies of the title open it, and nobody speaks in it of himself, it
 * needs no ending before it.
 */
import {endsSentence, firstWeightyCode, isUpper} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {enumeratorAt} from '../marks/enumerators.js'
import {isDateline} from '../wording/datelines.js'
import {isClosing, isPersonName, isSignature} from '../wording/formulas.js'

const ended =
  /\b(?:conversation|meeting|talks?|discussion|session|audience|reception|interview|dinner|luncheon|visit)\b[^.]{0,80}\b(?:ended|ends|concluded|adjourned|closed|over|lasted)\b|\b(?:adjourned|concluded) (?:the meeting|at \d)|^\W*(?:end of (?:document|text|meeting)|\*{3,})/i
const reports =
  /^(?:\S+\s+){0,14}?(?:discuss|report|describe|inform|outline|summari[sz]e|explain|express|emphasi[sz]e|talk|debate|review|request|ask|note|present|highlight|brief|propose|convey|recount|relay|state|comment|argue|meet|agree|reiterate|analy[sz]e|record|write|list|detail|mention|praise|criticize|suggest|call|announce|thank|respond|reply|urge|apologize|relate|cover|contain|concern|tell|speak|address|advise|warn|complain|assess|evaluate|instruct|promise|offer|provide|send|claim|declare|exchange|debate|demand|invite|recommend|underline|stress|defend|confirm|reject|refuse|congratulate|answer)(?:e?s)?\b/i
/** `A report on …`, `Letter describing …` */
const named =
  /^(?:(?:An?|The)\s)?(?:\S+\s){0,3}?(?:report|telegram|cable|letter|record|note|notes|summary|memorandum|minutes|transcript|speech|statement)s?\s(?:\S+\s){0,12}?(?:describing|detailing|on|about|regarding|concerning|discussing|outlining|reporting)\s/i
const past = /^(?:\S+\s+){0,14}?\w+(?:ed|said|told|took|gave|met|went)\b/i

/** Index in `rows` (the page between its head and its part about the document) of the abstract's first row. */
export function abstractStart(text: string, rows: readonly Row[], title: string | undefined): number {
  if (rows.length < 2) return rows.length
  const packed = rows.filter((row) => row.blank === 0).length > rows.length / 2
  let start = rows.length
  while (start > 1 && rows.length - start < 3) {
    const row = rows[start - 1]!
    const before = rows[start - 2]!
    if (!isProse(text, row)) break
    const line = text.slice(row.from, Math.min(row.to, row.from + 800))
    const previous = text.slice(before.from, Math.min(before.to, before.from + 800))
    const endedBefore =
      hasEnded(previous) ||
      isNoteBody(text, before) ||
      isOfficeUnderName(text, rows[start - 3], before) ||
      isBesideText(text, before, row)
    const apart = packed && row.blank > 0
    const present = (reports.test(line) && !past.test(/^[^,;.]*/.exec(line)![0])) || named.test(line)
    const shared = title !== undefined && sharesNames(title, line)
    const told = present && start === rows.length && row.blank > 0 && opensWithNames(title, line)
    const weight = (told ? 1 : 0) + (endedBefore ? 2 : 0) + (apart ? 2 : 0) + (present ? 1 : 0) + (shared ? 1 : 0)
    if (weight < 3 && !(apart && endsSentence(text, row.from, row.to))) break
    start--
    if (endedBefore) break
  }
  return start
}

/** What stands under a text and is none of its sentences: `[Translator's note: the enclosures are lost.]`, `Enclosures: 2`. */
function isBesideText(text: string, row: Row, next: Row): boolean {
  if (next.blank === 0) return false
  if (text.charCodeAt(row.from) === 0x5b && text[row.to - 1] === ']') return true
  return row.to - row.from <= 80 && underText.test(text.slice(row.from, row.to))
}
const underText =
  /^(?:Enclosures?|Encls?\.?|Attachments?|Annex(?:es)?|Copy to|Copies to|cc|Typed|Drafted|Recorded by)\b[^.!?]*\.?$/i

/** Whether one of the names in `title` stands among the words before the verb, and no *I*, *we* or *you* in `line`. */
function opensWithNames(title: string | undefined, line: string): boolean {
  if (title === undefined || /\b(?:I|me|my|we|us|our|you|your)\b/i.test(line)) return false
  const opening = reports.exec(line)?.[0]
  return opening !== undefined && sharesNames(title, opening)
}

function isProse(text: string, row: Row): boolean {
  if (
    row.to - row.from < 40 ||
    text.charCodeAt(row.from) === 0x5b ||
    !isUpper(firstWeightyCode(text, row.from, row.to))
  )
    return false
  if (enumeratorAt(text, row.from, row.to)) return false
  return !labelled.test(text.slice(row.from, Math.min(row.to, row.from + 40)))
}
const labelled = /^[\p{L}. ]{1,30}:\s/u

function hasEnded(line: string): boolean {
  return (
    (line.length < 200 && ended.test(line)) ||
    isSignature(line) ||
    isClosing(line) ||
    isPersonName(line) ||
    isDateline(line) ||
    registered.test(line) ||
    nameInBrackets.test(line) ||
    /^\[?…\]?$|^\[?\.\.\.\]?$/.test(line)
  )
}

const nameInBrackets = /^\([\p{Lu}][\p{L}. -]{1,40}\)$/u
/** `Nº 395 - 30 June 1959`: what a registry adds under the signature. */
const registered = /^(?:No\.?|N[º°]|№)\s?\d/

/** `Head of Section` under `William Orsini`. */
function isOfficeUnderName(text: string, above: Row | undefined, row: Row): boolean {
  return (
    above !== undefined &&
    row.blank === 0 &&
    row.to - row.from <= 80 &&
    !endsSentence(text, row.from, row.to) &&
    isPersonName(text.slice(above.from, above.to))
  )
}

function isNoteBody(text: string, row: Row): boolean {
  return /^(?:\[(?:\d{1,3}|[*†‡])\]|\d{1,3}\s)/.test(text.slice(row.from, row.from + 6))
}

function sharesNames(title: string, line: string): boolean {
  const names = new Set(title.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [])
  let shared = 0
  for (const name of new Set(line.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [])) if (names.has(name)) shared++
  return shared >= 1
}
