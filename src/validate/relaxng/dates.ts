/** Dates and times of XML Schema (part 2, 3.2.7 to 3.2.14): the form, and that the day exists. */

const zone = '(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?'
const year = '(-?(?:[1-9]\\d{3,}|0\\d{3}))'
const clock = '(?:([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d)(?:\\.\\d+)?|24:00:00(?:\\.0+)?)'

const forms: {[type: string]: RegExp} = {
  date: new RegExp(`^${year}-(\\d\\d)-(\\d\\d)${zone}$`),
  dateTime: new RegExp(`^${year}-(\\d\\d)-(\\d\\d)T${clock}${zone}$`),
  gYearMonth: new RegExp(`^${year}-(\\d\\d)()${zone}$`),
  gYear: new RegExp(`^${year}()()${zone}$`),
  gMonth: new RegExp(`^()--(\\d\\d)()(?:--)?${zone}$`),
  gMonthDay: new RegExp(`^()--(\\d\\d)-(\\d\\d)${zone}$`),
  gDay: new RegExp(`^()()---(\\d\\d)${zone}$`),
  time: new RegExp(`^()()()${clock}${zone}$`),
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `type` is one of XML Schema's date types; `text` has its white space collapsed. */
export function isDate(type: string, text: string): boolean {
  const found = forms[type]?.exec(text)
  if (!found) return false
  const [, years, months, days] = found
  if (years && Number(years) === 0) return false
  const month = months ? Number(months) : 1
  if (month < 1 || month > 12) return false
  if (!days) return true
  const day = Number(days)
  if (day < 1 || day > longest[month - 1]!) return false
  return !(years && month === 2 && day === 29 && !isLeap(Number(years)))
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
