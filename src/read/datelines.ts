/** Dates that stand alone on a line: the date of a record, the dateline of a letter or memorandum. */

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const days = `${day}(?:\\s?(?:-|–|/|and|to)\\s?${day})?`
const year = '(?:1[5-9]|20)\\d\\d'
const date = [
  `${month}\\s+${days},?\\s+${year}`,
  `${days}\\s+${month},?\\s+${year}`,
  `${month},?\\s+${year}`,
  `${year}-\\d{2}(?:-\\d{2})?`,
  '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
].join('|')

const bareDate = new RegExp(
  `^\\[?(?:(?:circa|ca\\.?|early|late|mid|not (?:before|after)|before|after)[ -])?(?:${date}|${year})(?:\\s*(?:-|–|to)\\s*(?:${date}|${year}))?\\]?\\.?$`,
  'i',
)
const dateInLine = new RegExp(`\\b(?:${date})`, 'i')
/** What may stand before and after the date in a dateline: a place, an hour, a number. */
const place =
  /^\[?\p{Lu}[\p{L}'’.-]*(?:[ ,]+(?:\p{Lu}|d[eiu]s?\b|of\b|the\b|am\b|an\b|la\b|le\b)[\p{L}'’.-]*){0,5}[,.:]?\]?[,.:]?\s*$/u
const afterDate =
  /^[\]\s,.;—–-]*(?:(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?|hours|noon)?|noon|midnight|\d{4})(?:\s*(?:-|–|—|to)\s*(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?|noon|midnight))?)?[\]\s.]*$/i

/** Whether `line` is a date and nothing else. */
export function isBareDate(line: string): boolean {
  if (line.length > 60 || line.length < 4) return false
  return bareDate.test(line) || /^\[?(?:undated|no date|n\.d\.)\]?\.?$/i.test(line)
}

/** Whether `line` is a dateline: place, date, perhaps an hour, and nothing else. */
export function isDateline(line: string): boolean {
  if (line.length > 120 || line.length < 6 || !/\d/.test(line)) return false
  // `• 4 May 1947 •`, over an entry of a diary.
  const ornament = /^([•·*])\s*(.+?)\s*\1$/.exec(line)
  if (ornament) return isBareDate(ornament[2]!)
  const found = dateInLine.exec(line)
  if (!found) return false
  const before = line.slice(0, found.index).replace(/\[$/, '')
  const after = line.slice(found.index + found[0].length)
  return (before.trim() === '' || place.test(before)) && afterDate.test(after)
}
