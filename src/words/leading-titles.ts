/**
 * The titles that stand before a name, or for it.
 *
 * > | the First Secretary, Comrade Orsini
 *                          ^^^^^^^^
 */
import {space} from './character-class.js'
import {officeRanks, rankWords, roleNouns, spelled, titles} from './titles.js'
import {folded, WordSet} from './word-set.js'

/** Titles as words: `comrade` and `comrades`, without the signs of the pattern. */
export const titleWords = new WordSet(spelled(titles))

/** Whether a word is a title, also one of several parts: `Commandant-General`. */
export function isTitle(word: string): boolean {
  return (
    titleWords.has(folded(word)) ||
    (word.includes('-') && word.split('-').every((part) => titleWords.has(folded(part))))
  )
}

/** Where the titles end that stand at a place of a name, each with its point and the white space after it. */
export function titlesEnd(name: string, at: number): number {
  for (let start = at; ; ) {
    let end = start
    while (end < name.length && name[end] !== '.' && !space.has(name.charCodeAt(end))) end++
    const pointed = name[end] === '.' ? end + 1 : end
    // `Lt.-General`
    const next = name[end] === '.' && name[pointed] === '-' ? pointed + 1 : space.endOf(name, pointed, name.length)
    if (next === pointed || !isTitle(name.slice(start, end))) return start
    start = next
  }
}

/** Where the titles end that a name begins with, *the* before them; undefined where it begins with none. */
export function leadingTitlesEnd(name: string): number | undefined {
  const start = /^the\s+/i.exec(name)?.[0].length ?? 0
  const end = titlesEnd(name, start)
  return end === start ? undefined : end
}

/** The same, where there need not be any: whatever of an article and titles a name begins with. */
export function articleAndTitlesEnd(name: string): number {
  return titlesEnd(name, /^(?:the|both)\s+/i.exec(name)?.[0].length ?? 0)
}

/** `the Prime Minister`, who is not *the Foreign Minister*, `the Lord President`, `the Assistant Editor`: nothing but a title or an office, with the words that rank it. */
export function isRankedOffice(name: string): boolean {
  const words = name.replace(/^the\s+/i, '').split(/\s+/)
  const title = words.pop()!
  return (
    words.length > 0 &&
    (isTitle(title) || offices.has(folded(title))) &&
    words.every((word) => officeRanks.has(folded(word)))
  )
}

const offices: ReadonlySet<string> = new Set(spelled(roleNouns))

/** Whether only words that rank a title stand in a text, each with white space after it: `the First Deputy`. */
export function isRanksAlone(text: string): boolean {
  return text
    .replace(/^the\s+/i, '')
    .trimEnd()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => rankWords.has(word))
}

/** Where a title stands inside a name, with one to four words after it: `Ostria [Comrade Li]`. */
export function innerTitle(name: string): number | undefined {
  const words = [...name.matchAll(/\S+/g)]
  const found = words.findIndex(({0: word, index}, i) => {
    const after = words.slice(i + 1)
    return (
      index > 1 &&
      after.length > 0 &&
      after.length < 5 &&
      isTitle(word.endsWith('.') ? word.slice(0, -1) : word) &&
      after.every(([next]) => inCase.test(next))
    )
  })
  return words[found]?.index
}
/** Letters that have a capital. */
const inCase = /^\p{Lu}/iu

/** Whether a text ends in the letters of a title, a point, and white space. */
export function endsInTitle(text: string): boolean {
  const end = text.trimEnd().length - 1
  if (end + 1 === text.length || text[end] !== '.') return false
  for (let start = Math.max(0, end - longest); start < end; start++) if (isTitle(text.slice(start, end))) return true
  return false
}
/** The letters of `generalissimo` and `vice-president`. */
const longest = 14
