/** Which enumerators have been seen of each style, so that `3)` is known to follow `2)`. */
import type {Cert} from '../../tree/decision.js'
import {arePortionMarks} from '../wording/portion-marks.js'
import type {Enumerator} from './enumerators.js'

/** What is a bullet only where it stands twice: dashes, a star, which may call a note, and the letter that stands for a ring. */
const dashes = new Set([...'-–—−o*', '--'])

export class Series {
  readonly #last = new Map<string, number>()
  /** Styles whose second number stands somewhere in the text. */
  readonly #seconds = new Set<string>()
  /** Every number of each style. */
  readonly #values = new Set<string>()
  /** Bullets that stand twice. */
  readonly #bullets = new Set<string>()
  /** Whether capitals in brackets say how secret a paragraph is. */
  readonly #hasPortionMarks: boolean

  constructor(labels: Iterable<Enumerator | undefined>) {
    const bracketed = new Set<number>()
    for (const label of labels) {
      if (label?.style === '(ALPHA)') bracketed.add(label.value)
      const key = label && `${label.style} ${label.value}`
      if (label?.series === 'bullet' && this.#values.has(key!)) this.#bullets.add(label.style)
      if (key) this.#values.add(key)
      if (label?.value === 2) this.#seconds.add(label.style)
      if (label?.other?.value === 2) this.#seconds.add(label.other.style)
    }
    this.#hasPortionMarks = arePortionMarks(bracketed)
  }

  /** Counts `label` in, read as a letter or a numeral by what its series wants. */
  take(label: Enumerator): void {
    if (label.other && this.#isNext(label.other) && !this.#isNext(label)) {
      const {style, series, value} = label.other
      Object.assign(label, {style, series, value})
    }
    this.#last.set(label.style, label.value)
  }

  /**
   * How well the context bears out an enumerator: a number that begins or continues its series, a bullet, a bracketed
   * letter. `fresh`: a sentence has ended before it. A capital with a stop opens a series only if a second follows.
   * `begins`: a paragraph begins here after others; 2 may be the first number there, for a despatch leaves its first
   * paragraph without.
   */
  bearsOut(label: Enumerator, fresh: boolean, begins = false): Cert | undefined {
    // One dash at the start of a line is a dash.
    if (label.series === 'bullet')
      return this.#bullets.has(label.style) || !dashes.has(label.style) ? 'high' : undefined
    if (this.#hasPortionMarks && label.style === '(ALPHA)') return undefined
    const next = this.#isNext(label) || (label.other !== undefined && this.#isNext(label.other))
    const first = label.value === 1 || label.other?.value === 1
    if (next || first) return !first || !isInitial(label) || this.#hasSecond(label) ? 'high' : undefined
    if (!label.style.endsWith('.')) return 'medium'
    // A letter or numeral before a full stop may be a person's initial: the series must bear it out.
    if (label.series !== 'arabic' || !fresh) return undefined
    const isSecond = begins && label.value === 2 && label.textFrom > label.end
    return this.#hasNeighbour(label) || isSecond ? 'medium' : undefined
  }

  /** `193. In our talk …` with no 192 and no 194 is the number of a telegram. */
  #hasNeighbour({style, value}: Enumerator): boolean {
    return this.#values.has(`${style} ${value - 1}`) || this.#values.has(`${style} ${value + 1}`)
  }

  #hasSecond(label: Enumerator): boolean {
    return this.#seconds.has(label.style) || (label.other !== undefined && this.#seconds.has(label.other.style))
  }

  #isNext({style, value}: {style: string; value: number}): boolean {
    return value === (this.#last.get(style) ?? 0) + 1
  }
}

/** `A. Brown`, `I. V. Kovalev`: a capital with a stop. */
function isInitial(label: Enumerator): boolean {
  return label.style.endsWith('.') && (label.series === 'ALPHA' || label.series === 'ROMAN')
}
