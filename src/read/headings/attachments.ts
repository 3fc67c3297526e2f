/** What is attached to a paper: the lines that stand over it, `[Annex 2]`, `Appendix A: Volumes in Preparation`. */
import {Formula} from '../wording/formula.js'
import {auxiliary} from '../wording/titles.js'
import type {Neighbours} from './heading-places.js'
import type {Unit} from './units.js'

/** `[Annex 2]`, `[Inclosure 2 in No. 114.—Translation.]`, `Annex “A” to BC–12`, *Attached Memorandum*: what stands over something attached. */
export function isAttachment(words: string): boolean {
  return attachment.test(words) || attachedPaper.test(words) || (attachedTo.test(words) && !auxiliary.test(words))
}
const attachment = new Formula(
  'annex annexes appendix appendices attachment attachments enclosure enclosures inclosure addendum supplement schedule tab subannex subappendix subattachment subenclosure subinclosure subaddendum subsupplement subschedule subtab',
  /^(?:annexes|appendices|attachments|enclosures|[[(]?(?:sub)?(?:annex|appendix|attachment|[ei]nclosure|addendum|supplement|schedule|tab)(?:,?\s+(?:no\.?\s*)?[“"‘]?[\dA-Z]{1,3}[”"’]?|\s+[IVX]+)?(?:\s+(?:in|to)\s+(?:no\.?\s*\d{1,4}|[A-Z]{1,5}[–-]\d{1,4}[A-Z]?))?(?:[.,:]? ?[–—-]+ ?(?:translation|extracts?|telegram|copy|original|paraphrase|summary))?\.?[\])]?[.:]?)$/i,
)
const attachedPaper = new Formula(
  'attached appended enclosed annexed',
  /^[[(]?(?:attached|appended|enclosed|annexed)\s(?:memorandum|statement|paper|note|letter|draft|list|report|document|text|table|telegram|minutes)(?:\s(?:of|by|from|on|to)\s[^.]{3,80}?)?[\])]?$/i,
)
/** `Appendix A: Volumes in Preparation`, `Tab B—Draft Agreement`: the number and the title of something attached. */
function isTitledAttachment(words: string): boolean {
  return attachedTitle.test(words) && !auxiliary.test(words)
}
const attachedTitle = new Formula(
  'annex appendix attachment enclosure addendum schedule tab',
  /^(?:[A-Za-z]+ (?:[Nn]o\. ?)?(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?::|\.| ?[–—-]) ?|(?:Annex|Appendix): (?=[^\s]+ ))[“"A-Z][^.;:?!]{3,110}$/,
)
/** Whether words name something attached, with its title or without. */
export function namesAttachment(words: string): boolean {
  return isAttachment(words) || isTitledAttachment(words)
}
/** `Appendix No. 1 to Protocol No. 21 of 14 May 1957` */
const attachedTo = new Formula(
  'annex appendix attachment enclosure inclosure addendum supplement schedule to',
  /^to (?:point|item|paragraph|par\.?|§) ?(?:\d{1,3}|[IVXL]{1,6}),? (?:of )?(?:the )?(?:prot|protocol|minutes|pr)\b\.? ?no\.? ?\d{1,4}$|^(?:annex|appendix|attachment|[ei]nclosure|addendum|supplement|schedule)(?:\s+(?:no\.?\s*)?(?:\d{1,3}|[IVX]{1,4}|[A-Z]))? (?:to|of) (?:the )?\p{Lu}(?:[^.;:?!]|\bno\.){3,90}$/iu,
)

/** `Tab A – Map` over `Tab B – List of ships`, `Enclosure` over `cc: …`, `Enclosures:` over a line or two: what is attached, told at the end of a paper. */
export function isListedAttachment(text: string, words: string, {before, after}: Neighbours): boolean {
  if (isAttachment(words)) {
    if (!after) return false
    if (words.endsWith(':') && text.length - after.from <= fewLines && after.to - after.from <= 120) return true
    return /^cc\b/i.test(text.slice(after.from, after.from + 4))
  }
  return [before, after].some((unit) => unit !== undefined && isTitledAttachment(upTo(text, unit, 130)))
}

/** As much as may follow the word with its colon where it only tells what is attached, in characters. */
const fewLines = 300

/** The words of a unit that has at most so many. */
function upTo(text: string, {from, to}: Unit, most: number): string {
  return to - from > most ? '' : text.slice(from, to)
}
