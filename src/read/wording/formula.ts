/**
 * Formulas: what can only begin with one of a few words. Most lines begin with none of them; so the first word of a line is
 * looked up once for all formulas, and the expression of one is asked only where it may be met.
 */

import {WordShapes} from '../../words/word-shapes.js'
import {isLetter} from '../lines/characters.js'

/** Which formulas begin with a word: a bit for each, 32 to a number. */
const byOpening = new Map<string, number[]>()
const shapes = new WordShapes()
let count = 0
const every: readonly number[] = []
const none: readonly number[] = []

export class Formula {
  readonly #expression: RegExp
  readonly #place: number
  readonly #bit: number

  /**
   * `openings` are all the words that what `expression` meets can begin with, past an opening bracket, in small letters and
   * each whole. Words with other letters than `a` to `z` need not be among them, and may be all there are.
   */
  constructor(openings: string, expression: RegExp) {
    this.#expression = expression
    this.#place = count >> 5
    this.#bit = 1 << (count++ & 31)
    for (const word of openings.match(/\S+/g) ?? []) {
      const formulas = byOpening.get(word) ?? []
      while (formulas.length <= this.#place) formulas.push(0)
      formulas[this.#place]! |= this.#bit
      byOpening.set(word, formulas)
      shapes.add(word)
    }
  }

  test(line: string): boolean {
    return this.#mayMeet(line) && this.#expression.test(line)
  }

  exec(line: string): RegExpExecArray | null {
    return this.#mayMeet(line) ? this.#expression.exec(line) : null
  }

  #mayMeet(line: string): boolean {
    const formulas = openedBy(line)
    return formulas === every || ((formulas[this.#place] ?? 0) & this.#bit) !== 0
  }
}

/** The line that was asked about last: one is asked for many formulas, one after the other. */
let asked = ''
let opened: readonly number[] = none

function openedBy(line: string): readonly number[] {
  if (line !== asked) {
    asked = line
    opened = lookUp(line)
  }
  return opened
}

function lookUp(line: string): readonly number[] {
  const first = line.charCodeAt(0)
  const from = first === 0x5b || first === 0x28 ? 1 : 0
  let to = from
  while (isLatin(line.charCodeAt(to))) to++
  // `Très`, `ſir` (which is `sir` where case is ignored), words in other scripts: the expressions must tell.
  const next = line.charCodeAt(to)
  if (next > 0x7f && isLetter(next)) return every
  if (!shapes.has(line.charCodeAt(from), to - from)) return none
  return byOpening.get(line.slice(from, to).toLowerCase()) ?? none
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
