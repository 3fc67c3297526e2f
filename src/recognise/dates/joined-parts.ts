/**
 * Parts of years, months and decades with a word between them: one stretch, or one of the two.
 *
 * > | late 1957 or early 1958        from mid-1957 to early 1959        between the spring of 1957 and the autumn of 1958
 */
import type {Value} from './calendar.js'
import type {DateFound} from './found.js'

const joint =
  /^\s(?:(or|oder|ou|или)|(and|und|et|и)|to|until|till|through|bis|до)\s(?:in\s)?(?:the\s|der\s)?$|^\s?(?:-{1,3}|[–—])\s?$/
const between = /\b(?:between|zwischen|entre|между)\s+(?:the\s+)?$/iu
const longestJoint = 16
const ofPart = /^date-(?:part-of-|season)/

/** The dates of a text in their order, each two that a word joins made one. */
export function withPartsJoined(text: string, dates: DateFound[]): DateFound[] {
  if (!dates.some(({rule, value}) => isPart(rule, value))) return dates
  const joined: DateFound[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const both = before && stretch(text, before, date)
    if (both) joined[joined.length - 1] = both
    else joined.push(date)
  }
  return joined
}

function stretch(text: string, first: DateFound, second: DateFound): DateFound | undefined {
  if (second.start - first.end > longestJoint || second.start < first.end) return undefined
  if (!isPart(first.rule, first.value) && !isPart(second.rule, second.value)) return undefined
  const sign = joint.exec(text.slice(first.end, second.start))
  if (!sign || (sign[2] && !between.test(text.slice(Math.max(0, first.start - longestJoint), first.start))))
    return undefined
  const [from, to] = [first.value.when ?? first.value.notBefore, second.value.when ?? second.value.notAfter]
  if (from === undefined || to === undefined || from >= to) return undefined
  const value: Value = sign[1] ? {notBefore: from, notAfter: to} : {from, to}
  return {start: first.start, end: second.end, value, rule: 'date-range', cert: 'medium'}
}

/** A part, also of a month whose year the text around tells. */
function isPart(rule: string, {notBefore, notAfter}: Value): boolean {
  return notBefore !== undefined && notAfter !== undefined && (ofPart.test(rule) || rule.startsWith('date-year-from-'))
}
