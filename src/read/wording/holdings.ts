/**
 * Where a paper is kept, as documentary editions print it over its title or under its notes, without a label: the decimal file
 * of a ministry, or the files of an office.
 *
 * > | 611.93 Tea/4–2251 : Telegram
 * > | S/P Files : Lot 64 D 563
 * > | Harlan Library, Harlan papers, Quayle file
 */

/** Class, subject, country or name, a slash, and the number of the paper. */
const decimalFile =
  /^\d{3}(?:[.A-Za-z\d]{1,9})?(?: [\p{Lu}(][\p{L}\d,.()’' –-]{1,50})?\/[\d–-]{1,12}(?: [–-] \d{1,6})?(?: ?:? (?:Telegram|Airgram|Despatch|Circular telegram|Letter))?\.?$/u

/** `611.93 Tea/4–2251: Telegram` */
export function isDecimalFile(line: string): boolean {
  return line.length <= 90 && line.includes('/') && decimalFile.test(line)
}

/** Whether a line is where a paper is kept and nothing else. */
export function isHolding(line: string): boolean {
  if (line.length > 120 || line.length < 6 || /[.?!]$/.test(line)) return false
  return (
    isDecimalFile(line) ||
    (/[Ff]iles?\b/.test(line) && filesOfOffice.test(line)) ||
    papersOfOne.test(line) ||
    lotAlone.test(line) ||
    classOfConference.test(line)
  )
}
/** Up to six capitalised words before *Files*, and lots, boxes and folders after it; a library and its papers before it. */
const filesOfOffice =
  /^(?:(?:[\p{Lu}\d(][\p{L}\d./’'()–-]* ){1,6}[Ff]iles?(?:\[\d{1,3}\]|\d{1,2})?(?: ?[:,—] ?[^.;]{2,80})?|[\p{Lu}][\p{L}. ’'-]{2,40} (?:Library|Archives),? [^.;]{3,60}\b(?:[Ff]iles?|[Pp]apers))$/u
/** `Lot 122, Box 58` */
const lotAlone = /^Lot \d{1,3}[ –-]?[A-Z]?[ –-]?\d{0,3}(?:, Box \d{1,4}[A-Z]?)?$/
/** `Hopwood Papers` */
const papersOfOne = /^(?:[A-Z][a-z]+|[A-Z]\. ?)(?: [A-Z][a-z]+){0,2} Papers$/
/** `Paris Peace Conf. 180.03101/61` */
const classOfConference = /^(?:\p{Lu}[\p{L}.]* ){1,4}\d{3}\.\d{2,6}\/\d{1,5}(?: \p{Lu}{1,4}[–-]\d{1,3})?$/u
