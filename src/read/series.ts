/** Which enumerators have been seen of each style, so that `3)` is known to follow `2)`. */
import type {Cert} from '../tree/decision.js'
import type {Enumerator} from './enumerators.js'

export class Series {
  readonly #last = new Map<string, number>()

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
   * letter. `fresh`: a sentence has ended before it.
   */
  bearsOut(label: Enumerator, fresh: boolean): Cert | undefined {
    if (label.series === 'bullet' || this.#isNext(label) || (label.other && this.#isNext(label.other))) return 'high'
    if (label.value === 1 || label.other?.value === 1) return 'high'
    if (!label.style.endsWith('.')) return 'medium'
    // A letter or numeral before a full stop may be a person's initial: the series must bear it out.
    return label.series === 'arabic' && fresh ? 'medium' : undefined
  }

  #isNext({style, value}: {style: string; value: number}): boolean {
    return value === (this.#last.get(style) ?? 0) + 1
  }
}
