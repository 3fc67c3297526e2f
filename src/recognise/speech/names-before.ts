/**
 * Names and pronouns that end at a place of a text, read back from it.
 *
 * > | Then Comrade Mao Zedong also said that
 *          ^^^^^^^^^^^^^^^^^^
 */
import {characterClass} from './character-class.js'
import {endingAt, isSpace, trimmedEnd} from './looking-back.js'
import {isCapital, isNameSign, particles, type Subject, titleWords} from './phrase.js'

const pronouns = new Set(['I', 'we', 'We', 'he', 'He', 'she', 'She', 'they', 'They', 'you', 'You'])
const beforePronoun = characterClass(/[\s(“"'—–[-]/)
const theLatter = /(?<=([Tt]he (?:latter|former)))/y

/** The pronoun that ends at a place. */
export function pronounAt(text: string, floor: number, to: number): Subject | undefined {
  // `I’ve said that`
  const at = /['’]ve$/.test(text.slice(Math.max(floor, to - 3), to)) ? to - 3 : to
  const length = [1, 2, 3, 4].find((n) => at - n <= floor || beforePronoun(text.charCodeAt(at - n - 1)))
  const word = length === undefined ? undefined : text.slice(at - length, at)
  const found =
    word !== undefined && at - word.length >= floor && pronouns.has(word) ? word : endingAt(theLatter, text, at)?.[1]
  if (found === undefined || at - found.length < floor) return undefined
  return {kind: 'pronoun', text: found, start: at - found.length, end: at}
}

/**
 * Where the name that ends at a place begins, walking back over its words: capitals, particles between them, titles
 * before them; over `and` and commas where several names stand together.
 */
export function namesAt(text: string, floor: number, to: number): {start: number; several: boolean} | undefined {
  let at = to
  let start: number | undefined
  let several = false
  let isParted = false
  let count = 0
  let last: number | undefined
  for (;;) {
    let end = at
    while (end > floor && text.charCodeAt(end - 1) === 0x20) end--
    const comma = end > floor && text.charCodeAt(end - 1) === 0x2c
    if (comma && start !== undefined) end--
    let from = end
    while (from > floor && isNameSign(text.charCodeAt(from - 1))) from--
    if (from === end) break
    if (isCapital(text.charCodeAt(from))) {
      if (comma && !several) break
      start = from
      count++
    } else {
      // A small word begins no name.
      if (start === undefined) break
      const word = text.slice(from, end)
      if (word === 'and' && !several) {
        several = true
        last = start
        isParted = text[trimmedEnd(text, floor, from) - 1] === ','
      } else if (titleWords.has((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase())) {
        if (comma && !several) break
        start = from
        count++
      } else if (word === 'the') {
        start = from
        break
      } else if (!particles.has(word)) break
    }
    at = from
    if (count > 12 || from === floor || !isSpace(text.charCodeAt(from - 1))) break
  }
  if (start === undefined) return undefined
  // `the`, a lone title or a particle is no name; `and` needs a name on either side.
  // `… in the archive, and Mr. Hale noted`: two clauses, where no third name makes a list of it.
  if (isParted && last !== undefined && !/,[^,]+,\s*and /.test(text.slice(start, to)))
    return {start: last, several: false}
  return {start, several: several && / and /.test(text.slice(start, to))}
}
