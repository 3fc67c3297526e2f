/** Whether what reads like a date is one: the words and signs around it. */
import {isDigit, isLetterOrDigit} from './characters.js'
import {announcesYear, counts, isAbout, numbers, wordBefore} from './context.js'
import {at, type DateFound} from './found.js'
import {timeAfter} from './time.js'

/** Whether the words around allow the date that the grammar reads. */
export function isSound(text: string, date: DateFound, isListed = false): boolean {
  const {start, end, rule} = date
  if ((start > 0 && isLetterOrDigit(text, start - 1)) || isLetterOrDigit(text, end))
    return /[年월月日년일民]/.test(text.slice(start, end))
  const startsWithFigure = isDigit(text.charCodeAt(start))
  if (
    rule === 'date-numeric' ||
    rule === 'date-numeric-ambiguous' ||
    (rule === 'date-impossible' && !/\p{L}/u.test(text.slice(start, end)))
  ) {
    return !numbers(text, start) && !/^[-/]\d/.test(text.slice(end, end + 2))
  }
  // `It ended in 1949. March 5 was …`: two sentences.
  if (rule === 'date-year-first') return !numbers(text, start) && !announcesYear(text, start, start + 4)
  if (rule === 'date-year-range') {
    if (numbers(text, start) || /^(?:[/-]\d|\s?%)/.test(text.slice(end, end + 3))) return false
    const isAlone = /[[(]/.test(text.charAt(start - 1)) && /[\])]/.test(text.charAt(end))
    if (text[start + 4] === '/' && !isAlone && !isListed && !announcesYear(text, start, end) && !at(ofYear, text, end))
      return false
    const {from = '', to = ''} = date.value
    // `1645 - 1810`: hours, where nothing says that they are years.
    if (from < '1700' && isHour(from) && isHour(to) && !announcesYear(text, start, end)) return false
    return Number(from) >= 1500 && Number(to) - Number(from) <= 200 && !counts(text, end, false)
  }
  if (startsWithFigure && numbers(text, start) && !isAbout(text, start) && !isFrom(text, date)) return false
  // `3 May-flowers`
  if (date.incomplete && /^[-–]\p{L}/u.test(text.slice(end, end + 2))) return false
  if (date.incomplete || rule === 'date-impossible') {
    // May 15 people; the 5 May resolutions are a date.
    if (counts(text, end, !startsWithFigure)) return false
    // `August 13—2:37 a.m.` has its hour after it.
    if (/^[-–—/]\d/.test(text.slice(end, end + 2)) && !timeAfter(text, end)) return false
  }
  return true
}

/** `the 1950/51 school year` */
const ofYear = / (?:school|academic|economic|fiscal|financial|budget|agricultural|party|plan) years?/y

/** Whether four figures may be an hour and its minutes. */
function isHour(figures: string): boolean {
  return figures < '2400' && figures.slice(2) < '60'
}

/** `с 18 по 24 апреля`: the letter means *from*, not a page. */
function isFrom(text: string, {start, value, incomplete}: DateFound): boolean {
  return (value.from !== undefined || incomplete?.to !== undefined) && /^[сСз]$/.test(wordBefore(text, start).word)
}
