/**
 * Dates in figures and a word for what each counts, and years of an era.
 *
 * > | 1949年2月3日        1949년 2월 3일        昭和26年9月8日        民国38年        7 tháng 5 năm 1954        1949 m. kovo 25 d.
 */

import {monthBetween, monthOf} from '../../words/months.js'
import {exists, iso, type Point} from './calendar.js'
import {at, type DateFound, impossible} from './found.js'

const chineseForm = /(\d{4})[年년]\s?(?:(\d{1,2})[月월]\s?(?:(\d{1,2})[日일])?)?/y
const eraForm =
  /(民国|民國|昭和|大正|明治|Minguo|Republican Year|Year of the Republic|Republic of China Year|Shōwa|Showa)\s?(\d{1,2})(?:年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?(?!\d)/y
const vietnameseForm = /(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})(?!\d)/y
const balticForm = /(\d{4}) ?(?:m\.|\. gada) (?:(\p{L}+) (\d{1,2}) ?(?:d\.|dien\p{L}*)|(\d{1,2})\. (\p{L}+))/uy

/** The year before the first of an era. */
const eras: Readonly<Record<string, number>> = {昭和: 1925, Shōwa: 1925, Showa: 1925, 大正: 1911, 明治: 1867}

/** `1949年2月3日` */
export function chinese(text: string, start: number): DateFound | undefined {
  const match = at(chineseForm, text, start)
  if (!match) return undefined
  const end = chineseForm.lastIndex
  const year = Number(match[1])
  // `단기 4290년`: Korea counted from Dangun until 1961.
  if (year > 4200 && year < 4300) {
    const ofDangun = pointOf(year - 2333, match[2], match[3])
    return exists(ofDangun)
      ? {start, end, value: {when: iso(ofDangun)!}, rule: 'date-republican-year', cert: 'medium'}
      : undefined
  }
  const point = pointOf(year, match[2], match[3])
  if (!exists(point)) return impossible(start, end, match[0])
  return {start, end, value: {when: iso(point)!}, rule: 'date-chinese', cert: 'high'}
}

/** Years of an era: that of the Republic of China began with 1912, Shōwa with 1926. */
export function ofEra(text: string, start: number): DateFound | undefined {
  const match = begins.has(text.charAt(start)) ? at(eraForm, text, start) : null
  if (!match) return undefined
  const end = eraForm.lastIndex
  const point = pointOf((eras[match[1]!] ?? 1911) + Number(match[2]), match[3], match[4])
  if (!exists(point)) return impossible(start, end, match[0])
  return {start, end, value: {when: iso(point)!}, rule: 'date-republican-year', cert: 'medium'}
}
const begins = new Set(['民', '昭', '大', '明', 'M', 'R', 'Y', 'S'])

/** Whether the two signs before a place name an era, whatever word they belong to: Chinese has no blanks. */
export function eraBefore(text: string, start: number): boolean {
  return (
    /[国國和正治]/.test(text[start - 1] ?? '') && /^(?:民国|民國|昭和|大正|明治)$/.test(text.slice(start - 2, start))
  )
}

/** `7 tháng 5 năm 1954` */
export function vietnamese(text: string, start: number): DateFound | undefined {
  const match = at(vietnameseForm, text, start)
  if (!match) return undefined
  const point = pointOf(Number(match[3]), match[2], match[1])
  const end = vietnameseForm.lastIndex
  if (!exists(point)) return impossible(start, end, match[0])
  return {start, end, value: {when: iso(point)!}, rule: 'date-day-month-year', cert: 'high'}
}

/** `1949 m. kovo 25 d.`, `1949. gada 25. martā`: the year, the word for it, then month and day. */
export function baltic(text: string, start: number): DateFound | undefined {
  const match = at(balticForm, text, start)
  const name = match?.[2] ?? match?.[5] ?? ''
  const month = monthOf(name) ?? monthBetween(name)
  if (!match || month === undefined) return undefined
  const point = {year: Number(match[1]), month, day: Number(match[3] ?? match[4])}
  if (!exists(point)) return undefined
  return {start, end: balticForm.lastIndex, value: {when: iso(point)!}, rule: 'date-year-first', cert: 'high'}
}

function pointOf(year: number, month: string | undefined, day: string | undefined): Point {
  return {year, ...(month ? {month: Number(month)} : {}), ...(day ? {day: Number(day)} : {})}
}

const ofYear =
  '(?:(民国|民國|昭和|大正|明治)([元一二三四五六七八九十]{1,3})|([一二三四五六七八九][〇零○一二三四五六七八九]{3}))年'
const inNumerals = new RegExp(`${ofYear}(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?`, 'g')
const numerals = '〇一二三四五六七八九'

/** `一九四九年二月三日`, `民國三十八年`: the dates in a text whose figures are Chinese numerals. */
export function datesInNumerals(text: string): DateFound[] {
  if (!text.includes('年')) return []
  return [...text.matchAll(inNumerals)].flatMap(({0: all, 1: era, 2: ofEra, 3: year, 4: month, 5: day, index}) => {
    const point = pointOf(
      era ? (eras[era] ?? 1911) + counted(ofEra!) : Number(Array.from(year!, (one) => digit(one)).join('')),
      month && String(counted(month)),
      day && String(counted(day)),
    )
    if (!exists(point)) return []
    const rule = era ? 'date-republican-year' : 'date-chinese'
    return [
      {start: index, end: index + all.length, value: {when: iso(point)!}, rule, cert: era ? 'medium' : 'high'} as const,
    ]
  })
}

function digit(numeral: string): number {
  return numeral === '零' || numeral === '○' ? 0 : numerals.indexOf(numeral)
}

/** `三十八`, `十二`, `元` (the first of an era): a number under a hundred. */
function counted(written: string): number {
  if (written === '元') return 1
  const [tens, units] = written.includes('十') ? written.split('十') : ['〇', written]
  return 10 * (tens === '' ? 1 : digit(tens!)) + (units ? digit(units) : 0)
}
