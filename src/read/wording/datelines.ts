/** Dates that stand alone on a line: the date of a record, the dateline of a letter or memorandum. */
import {holdsDigit, isDigit, isLetter} from '../lines/characters.js'
import {dateFrom, endOfYear, isDay, isMonthOfYear} from './dates-in-lines.js'
import {Formula} from './formula.js'
import {endOfMatch} from './sticky.js'

const beforeDate =
  /^\[?(?:(?:circa|ca\.?|early|late|mid|not? (?:before|after|earlier than|later than)|before|after)[ -])?/i
const betweenDates = /\s*(?:-|–|to)\s*/iy
const endOfDate = /\]?\.?$/y
/** What may stand before and after the date in a dateline: a place, an hour, a number. */
const placeName =
  /^\[?(?:(?:г|гор|м)\. ?)?\p{Lu}[\p{L}'’.-]*(?:[ ,]+(?:\p{Lu}|d[eiu]s?\b|of\b|the\b|am\b|an\b|den\b|dnia\b|dne\b|ce\b|el\b|il\b|la\b|le\b|d\.|më\s)[\p{L}'’.-]*){0,5}[,.:]?\]?[,.:]?\s*$/u
const afterDate =
  /^[\]\s,.;—–-]*(?:(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?|hours|noon)?(?:(?<=m\.?)\d{1,2})?|noon|midnight|\d{4}Z?)(?:\s*(?:-|–|—|to)\s*(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?|noon|midnight))?)?[\]\s.]*$/i

/** `26 December 1962, Port Clair`, `26 декабря 1962 г., г. Томск`, `1962年12月26日，大连` */
const placeAfter =
  /^(?:,? (?:г|гор|м)\. ?|, )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?\.?$|^[，, 于於]\p{Script=Han}{2,6}$/u

/** What some editors set before the place: the kind of paper and its number, `Cablegram 71, PORT CLAIR, 15 July 1948`. */
const kindAndNumber = new Formula(
  'cablegram cablegrams telegram telegrams airgram airgrams savingram savingrams despatch despatchs dispatch dispatchs letter letters memorandum memorandums note notes minute minutes message messages',
  /^(?:cablegram|telegram|airgram|savingram|despatch|dispatch|letter|memorandum|note|minute|message)s?(?:[, ]+(?:no\.|\[?unnumbered\]?|\(extracts?\)|(?:\p{Lu}\p{L}*\s)?[\p{L}[(]{0,4}\d[\p{L}\d./[\])-]*))+,?\s+(?=\[?\p{Lu})/iu,
)
/** Without a number the place must show itself: `Letter [PORT CLAIR], 29 June 1948`. */
const kindAlone = /^[A-Z][a-z]+ (?:\(extracts?\) )?(?=\[[A-Z]|[A-Z]{4})/

/** The word that treaties set before the place: `Signed at Port Clair, 3 May 1931`. */
const act = new Formula('done given signed dated', /^(?:done|given|signed|dated) (?:at|in) (?=\p{Lu})/iu)

/** `3 May [1953]`: a year that an editor supplied. */
function withYear(line: string): string {
  return line.includes(' [') ? line.replace(/ \[((?:1[5-9]|20)\d\d)\]$/, ' $1') : line
}

const undated = /^\[?(?:undated|no date|n\.d\.)\]?\.?$/i

/** Whether `words` are a date, or a stretch of time, and nothing else. */
export function isBareDate(words: string): boolean {
  const line = withYear(withPlainDay(words))
  if (line.length > 60 || line.length < 4) return false
  if (!holdsDigit(line)) return line.length <= 10 && undated.test(line)
  if (line.length <= 10 && hyphened.test(line)) return true
  const first = endOfDateAt(line, beforeDate.exec(line)![0].length)
  if (first === undefined) return false
  if (endOfMatch(endOfDate, line, first) !== undefined) return true
  const between = endOfMatch(betweenDates, line, first)
  // `1948–1950` dates no paper.
  if (between === undefined || yearSpan.test(line)) return false
  const second = endOfDateAt(line, between)
  return second !== undefined && endOfMatch(endOfDate, line, second) !== undefined
}

/** `"16" May 1952`, `«16» мая 1952 г.`: the blank of a form, filled in, as Soviet offices date their papers. */
const dayInQuotes = /(?<=^|\s)[“"«](\d{1,2})[”"»](?= )/
const quote = /[“"«]/

function withPlainDay(words: string): string {
  return quote.test(words) ? words.replace(dayInQuotes, '$1') : words
}

/** `6-10-54`, as Indian and other officials date what they sign. */
const hyphened = /^(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-(?:1[5-9]|20)?\d\d$/

/** `1948–1950`, `1948-50` */
export const yearSpan = /^(?:1[5-9]|20)\d\d ?[–-] ?(?:(?:1[5-9]|20)\d\d|\d\d)$/

/** Where the date, or the year alone, ends that begins at `at`. */
function endOfDateAt(line: string, at: number): number | undefined {
  // Every date begins with a digit or with the name of a month.
  const first = line.charCodeAt(at)
  if (!isDigit(first) && !isLetter(first)) return undefined
  const found = dateFrom(line, at)
  return found?.start === at ? found.end : endOfYear(line, at)
}

/** Whether `words` are a dateline: place, date, perhaps an hour, and nothing else. */
export function isDateline(words: string): boolean {
  // `[From El Heraldo, Lima, November 18, 1873.]` tells whence a text was taken.
  if (words.length > 120 || words.length < 6 || words.startsWith('[From ')) return false
  const lost = mayBeUndated(words) ? undatedAtEnd.exec(words) : null
  if (lost) return placeName.test(words.slice(0, lost.index))
  if (!holdsDigit(words)) return false
  const bare = withPlainDay(words.includes('[') ? withoutBrackets(words) : words)
  const line = withYearLast(withoutAdded(bare))
  // `• 4 May 1947 •`, over an entry of a diary.
  const ornament = /^([•·*])\s*(.+?)\s*\1$/.exec(line)
  if (ornament) return isBareDate(ornament[2]!)
  const found = dateFrom(line, 0)
  if (!found) return false
  if (held.test(line.slice(0, found.start)) && afterDate.test(line.slice(found.end))) return true
  const place = line.slice(0, found.start).replace(/\[$/, '').replace(postal, ', ').replace(house, '')
  const kind = (kindAndNumber.exec(place) ?? act.exec(place) ?? kindAlone.exec(place))?.[0].length ?? 0
  const before = withoutFirstDay(place.slice(kind))
  // `Meeting of 28 October 1882`: what was on that day.
  if (/\b(?:of|on|from|for)\s+$/.test(before)) return false
  // `The Blockade: August 1914`, `State of the Ports, May 1951`: a month alone after a colon, or beside a thing and what it is of, tells of what a heading is.
  if (/:\s*$| of /.test(before) && isMonthOfYear(line.slice(found.start, found.end))) return false
  // `Cabinet Meeting, May 3, 1951` says what was held, not where.
  if (before === place && (isOccasion.test(before) || isBodyThatMet.test(before))) return false
  const after = line.slice(found.end)
  if (before.trim() === '') return afterDate.test(after) || placeAfter.test(after)
  return placeName.test(before) && afterDate.test(after)
}

/** `Held at the Palace of Commerce, Port Clair, on Tuesday, `: where and when a meeting sat. */
const held = new Formula(
  'held convened',
  /^(?:held|convened) (?:(?:at|in) \p{Lu}?[^.;:]{3,80}\p{L},? )?(?:on )?(?:\p{L}{3,6}day,? )?(?:the )?$/iu,
)

/** `12 Quay Street, `: a house, before its town. */
const house =
  /^\d{1,4},? (?:\p{Lu}[\p{L}’'.]+ ){1,3}(?:Street|St\.|Road|Rd\.|Square|Avenue|Place|Row|Terrace|Lane|Gardens|Crescent|Park), (?=\p{Lu})/u
/** `S.W. 1,`: the district of the post, behind a house in London. */
const postal = /, (?:[SNEW]\.? ?[WEC]\.?|[WE]\.?C\.?|[NSEW]\.?) ?\d{1,2},? $/

const isOccasion =
  /\b(?:meeting|session|(?:tele)?conference|call|talks|hearings?|workshop|seminar|conversations?|meetings|sessions|minutes|interview|agenda|diary|treaty|agreement|pact|convention|protocol|armistice|luncheon|lunch|dinner|breakfast|banquet)\b|^(?:протокол|запись|заседание|совещание|беседа|телеграмма|письмо|справка|докладная|дневник|протоколи?|засідання|запис|лист|záznam|zápis|protokół|protokol|zasedání|schůze|notatka|rozmowa|posiedzenie|zapisnik|niederschrift|protokoll|sitzung|besprechung|gespräch|vermerk|séance|réunion|entretien|jegyzőkönyv|ülés|feljegyzés|stenogram[aă]?|ședința?|convorbire|notă)(?!\p{L})/iu

/** `Harbour Committee 1951-05-03`: who met is no place, though `Council Hill, May 3, 1951` is one. */
const isBodyThatMet = /\b(?:committee|commission|board|council|congress|plenum|assembly)[,.]?\s*$/i

/** `Cablegram 56, PORT CLAIR[1], 1 May 1948, 5.45 [p.m.]` without the anchor, and what an editor supplied without its brackets. */
function withoutBrackets(words: string): string {
  return withYear(words.replace(/\[\d{1,3}\]/g, '')).replace(/\[([ap]\.?m\.?)\]$/, '$1')
}

const undatedAtEnd = /,\s(?:\[?undated\]?|no date)\.?$/i

/** Whether `words` end with `d` or `e`, a bracket and a stop aside, as *undated* and *no date* do. */
function mayBeUndated(words: string): boolean {
  let at = words.length - 1
  if (words[at] === '.') at--
  if (words[at] === ']') at--
  const last = words[at]
  return last === 'd' || last === 'e' || last === 'D' || last === 'E'
}

/** What may be added to a dateline: `(excerpts)`, `(Received March 4.)`, `(1:15–2:05 p.m.)`, `(afternoon)`. */
const added =
  /\s\((?:excerpts?|extracts?|fragments?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|rec(?:eived|['’]d\.?) [^()]{3,24}|(?:\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m)[\d\s:.apm–—-]{0,24})\)$/i

/** `1972 July 1`: the year before its day, as in Hungary. */
function withYearLast(line: string): string {
  return /\d\.? \S+ \d{1,2}\.?$/.test(line) ? line.replace(yearFirst, '$2 $3, $1') : line
}
const yearFirst = /(?<=^|\s)((?:1[5-9]|20)\d\d)\.? (\p{L}{3,}) (\d{1,2})(?=\.?$)/u

/** `10 February 1977, No. 2741-A`: the number of the paper after its date. */
const numberAfter = /,? (?:No\.?|N[º°]|№) ?\d[\dA-Z/–-]{0,12}\.?$/u

function withoutAdded(line: string): string {
  if (line.endsWith(')')) return line.replace(added, '')
  return /[Nº°№]/.test(line) ? line.replace(numberAfter, '') : line
}

/** `Belmont, 30 September – `: without the day that a stretch of days begins with. */
function withoutFirstDay(before: string): string {
  const found = /[-–—]\s*$/.test(before) ? /^(?:(.*),\s+)?([^,]+?)\s*[-–—]\s*$/.exec(before) : null
  return found && isDay(found[2]!) ? (found[1] ?? '') : before
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?[.,]*'
const dayOfLetter = new RegExp(`^(?:(?<place>\\p{Lu}[^\\d,]{1,40}),\\s+)?(?:${weekday}\\s+)?(?<day>.+)$`, 'iu')
const dayOfDiary = new Formula(
  'mon monday tue tues tueday tuesday wed wedday wednes wednesday thur thurs thurday thursday fri friday sat satday satur saturday sun sunday',
  new RegExp(`^${weekday}(?:\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?)?[.,:]?$`, 'i'),
)

/** `June 10th`, `New York, Dec 29th`: a dateline without its year, which only the head of a letter or a diary has. */
export function isDatelineOfLetter(line: string): boolean {
  if (line.length > 60 || line.length < 4 || !holdsDigit(line)) return false
  const {place: where, day: when} = dayOfLetter.exec(line)?.groups ?? {}
  return (
    when !== undefined && isDay(when) && (where === undefined || (placeName.test(where) && !isOccasion.test(where)))
  )
}

/** `Saturday 2`, `Mon. 4th`, `June 10th`: what stands over the day of a diary; one alone may be anything. */
export function isDayOfDiary(line: string): boolean {
  return line.length <= 30 && (dayOfDiary.test(line) || isDatelineOfLetter(withoutAdded(line)))
}
