/**
 * The year of a day that is named without one.
 */
import {dayNumber, exists, inYear, iso, type Point, weekdayAt} from './calendar.js'
import type {DateFound, Relative} from './found.js'

/**
 * The year that brings a day and month nearest to a date: a letter of January that speaks of 18 December means the
 * year before. `sure` is false where two years are about as near (half a year off), or the year decides whether the
 * day exists.
 *
 * What is `written` on a date speaks of what is past sooner than of what is to come: of a day more than ten weeks ahead
 * the year before is taken, and within half a year `sure` is false. What is `told` after a date with its year is of the same
 * year (`He came on 3 May 1980. On 5 December he left.`), unless the turn of the year lies close between them. Of what is
 * `coming` (`The next meeting will be held on 5 November`) the first such day is meant. A day of the week, `weekday`, decides:
 * of three years on end no two have it on the same day.
 */
export function nearestYear(
  day: Point,
  near: Point,
  after?: 'written' | 'told' | 'coming',
  weekday?: number,
): {year: number; sure: boolean} {
  const written = after === 'written'
  const year = near.year!
  if (near.month === undefined) return {year, sure: true}
  const to = dayNumber(near)
  const years = [year - 1, year, year + 1].filter((one) => exists(inYear(day, one)))
  const onDay = weekday === undefined ? undefined : years.find((one) => weekdayAt(inYear(day, one)) === weekday)
  if (onDay !== undefined) return {year: onDay, sure: true}
  const ahead = years.map((one) => ({year: one, ahead: dayNumber(inYear(day, one)) - to}))
  const next = after === 'coming' ? ahead.find((one) => one.ahead >= 0 && one.ahead < furthest) : undefined
  if (next) return {year: next.year, sure: weekday === undefined && next.ahead < halfYear}
  const distances = ahead
    .map(({year: one, ahead}) => {
      const isLikely = after === undefined || (written ? ahead <= 70 : one === year)
      return {year: one, ahead, far: (isLikely ? 1 : written ? 5 : 2.5) * Math.abs(ahead)}
    })
    .sort((a, b) => a.far - b.far)
  const [first, second] = distances
  if (!first) return {year, sure: false}
  const mayCome = written && distances.some(({ahead}) => ahead > 70 && ahead < 185)
  return {
    year: first.year,
    sure: weekday === undefined && !mayCome && (second === undefined || second.far - first.far > 60),
  }
}

/** Days: what is said to come lies no further ahead, and beyond half a year is a guess. */
const furthest = 320
const halfYear = 185

/** What dates around a date say of its year. */
export interface Known {
  /** The last date of the paragraph that tells a year. */
  context?: Point | undefined
  /** The last year that the paragraph names, of whatever. */
  named?: number | undefined
  /** It stands in another sentence, and the document is of another year. */
  isFar?: boolean
  document?: Point | undefined
  /** The last date of the text before. */
  earlier?: Point | undefined
  /** What days alone lean on. */
  day?: Point | undefined
  /** The first day of the text, which may be its own. */
  first?: Point | undefined
  /** The words before it tell that it is to come. */
  isComing?: boolean
  /** The year that the text has told before of the same day, which a paper is of. */
  told?: number | undefined
}

/**
 * Whether the words before a day say that it is to come: `would lapse on`, `shall be paid by`, `due`, `requested to report by`,
 * `The next meeting will be held on`, `agreed to meet again on`.
 */
export function saysToCome(before: string): boolean {
  if (meetsAgain.test(before)) return true
  if (dueAbroad.test(before)) return toDoAbroad.test(before.slice(before.search(lastClause)))
  const preposition = beforeDay.exec(before)?.[1]
  if (preposition === undefined) return false
  const clause = before.slice(before.search(lastClause))
  return (
    preposition === 'due' || modal.test(clause) || (preposition !== 'on' && preposition !== 'for' && toDo.test(clause))
  )
}
const beforeDay =
  /\b(on|by|until|till|before|not later than|no later than|due|for)\s(?:\p{Lu}\p{Ll}+day,?\s)?(?:the\s)?$/u
const meetsAgain =
  /\b(?:[Nn]ext (?:meeting|session|conference)\b[^.;?!]{0,60}|(?:meet|convene|assemble) again|reconvene|to meet(?: next)?|(?:will|would|shall|should|to) be held|\b(?:planned|scheduled|set|fixed|slated) for)(?: on| at)?(?: the)? $/
/** `закончить работы к 1 июня`, `soll bis zum 1. Juni fertig sein`: a term, and what is to be done by then. */
const dueAbroad =
  /(?<!\p{L})(?:к|до|не позднее|не позже|zum|bis(?: zum)?|spätestens(?: am| zum)?|do(?: dnia| dne)?|d[’']ici (?:le|au)|au plus tard le|jusqu[’']au|avant le|până la|entro il|hasta el) $/u
const toDoAbroad =
  /(?<!\p{L})(?:буд[еу]\p{L}*|должн\p{L}*|следует|необходимо|просим|прошу|срок\p{L}*|\p{Ll}{3,}(?:ть|ться)|wird|werden|soll(?:en|te|ten)?|muss|müssen|muß|bitte\p{L}*|möge\p{L}*|będ\p{L}+|należy|proszę|\p{Ll}{3,}ć|bud[eou]\p{L}*|má|mají|prosím|aby\p{L}*|doit|doivent|\p{Ll}{3,}(?:era|eront|ira|iront)|va|vor)(?!\p{L})/u
const lastClause = /[^.;]*$/
/** Not `must return to the lines existing on 7 June`. */
const modal = /\b(?:will|shall|would|wld|should|shld|must|may|might)\b(?! have\b)(?!.*ing\b).{0,40}$/
const toDo = /\bto \p{Ll}{3,}\b|\b(?:needs?|needed|wants?|wanted|promised|expects?|expected|planned)\b/u

/** The year of an incomplete date: of the date before it in the paragraph, the document's, or that of the text before. */
export function withYear(date: DateFound, known: Known): DateFound {
  if (!date.incomplete) return date
  if (date.relative !== undefined) return related(date, date.relative, known)
  const {context, document, earlier} = known
  // `The memorandum of December 4`, after *a memorandum of December 4, 1951*
  const told = context || date.incomplete.to || known.told === undefined ? undefined : ofYear(date, known.told)
  if (
    told &&
    !told.incomplete &&
    (date.weekday === undefined || weekdayAt(inYear(date.incomplete.from, known.told!)) === date.weekday)
  ) {
    const {weekday: _, ...rest} = told
    return rest
  }
  const near = context ?? document ?? earlier
  if (near?.year === undefined) return date
  const {from, to, either} = date.incomplete
  const written = known.isComing ? 'coming' : 'written'
  const after = near === document ? written : near === context ? 'told' : undefined
  const {year, sure} = nearestYear(from, near, after, date.weekday)
  const rule = !context && document ? 'date-year-from-document' : 'date-year-from-context'
  const cert = sure && near !== earlier && !known.isFar ? 'medium' : 'low'
  const {incomplete: _, weekday: __, ...rest} = date
  const [first, last] = [iso(inYear(from, year))!, to && iso(inYear(to, to.month! < from.month! ? year + 1 : year))]
  if (!last) return {...rest, value: {when: first}, rule, cert}
  return {...rest, value: either ? {notBefore: first, notAfter: last} : {from: first, to: last}, rule, cert}
}

/** The month or the year by those of the document; of a day alone those of the date before it, or of the document's. */
function related(date: DateFound, relative: Relative, known: Known): DateFound {
  const {context, document, earlier, first} = known
  if (relative === 'that year') return ofYear(date, known.named ?? (context ?? document ?? earlier)?.year)
  const isSaid = relative !== 'last' && relative !== 'next'
  const near = isSaid ? (document ?? first) : context?.month ? context : (known.day ?? document ?? earlier)
  const {from} = date.incomplete!
  if (near?.year === undefined || (from.month === undefined && near.month === undefined)) return date
  const {incomplete: _, relative: __, ...rest} = date
  let point: Point = {...from, month: from.month ?? near.month!, year: near.year}
  const ahead = dayNumber(point) - dayNumber(near)
  // Of a day alone the month is that of the text before as well.
  const isOther = !isSaid && near === document && earlier?.month !== undefined && earlier.month !== document?.month
  let sure = near !== earlier && near !== first && !isOther
  if (isSaid && 'years' in relative) point.year! += relative.years
  else if (isSaid) point = monthFrom(point, relative.months)
  else if (from.month !== undefined) point.year! -= ahead > 0 ? 1 : 0
  else {
    // Of a day alone the past is meant sooner than what is to come, unless it is a few days ahead or said to come.
    const by = relative === 'next' ? (ahead < -10 ? 1 : 0) : near !== context && ahead > 5 ? -1 : 0
    sure &&= near === context || relative === 'next' ? ahead >= 0 : ahead <= 0
    point = monthFrom(point, by)
  }
  if (!exists(point)) return date
  const rule = near === document ? 'date-year-from-document' : 'date-year-from-context'
  return {...rest, value: {when: iso(point)!}, rule, cert: sure ? 'medium' : 'low'}
}

/** `10 October of that year` */
function ofYear({incomplete, relative: _, ...date}: DateFound, year: number | undefined): DateFound {
  const point = {...incomplete!.from, year: year ?? 0}
  if (year === undefined || !exists(point)) return {...date, incomplete: incomplete!}
  return {...date, value: {when: iso(point)!}, rule: 'date-year-from-context', cert: 'medium'}
}

/** The same day some months on. */
function monthFrom({year, month, day}: Point, by: number): Point {
  const count = year! * 12 + month! - 1 + by
  return {year: Math.floor(count / 12), month: (count % 12) + 1, ...(day === undefined ? {} : {day})}
}
