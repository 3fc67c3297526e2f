/**
 * Speakers' labels at the head of lines (`M: …`, `General Ilin: …`), as evidence that a paragraph begins there. Who
 * speaks is recognised later; here it is enough that the same capitalised label heads two lines or more.
 */
import {isLower, isUpper} from './characters.js'
import type {Row} from './rows.js'

/** Longest label looked for, in characters. */
const longest = 40

export class SpeakerLabels {
  readonly #text: string
  readonly #counts = new Map<string, number>()

  constructor(text: string, rows: readonly Row[]) {
    this.#text = text
    for (const row of rows) {
      const label = this.#labelOf(row)
      if (label) this.#counts.set(label, (this.#counts.get(label) ?? 0) + 1)
    }
  }

  /** Whether `row` begins with a label that heads another row too. */
  begins(row: Row): boolean {
    const label = this.#labelOf(row)
    return label !== undefined && (this.#counts.get(label) ?? 0) > 1
  }

  #labelOf(row: Row): string | undefined {
    const text = this.#text
    if (!isUpper(text.charCodeAt(row.from))) return undefined
    const end = Math.min(row.to, row.from + longest)
    let words = 1
    let fresh = true
    let small = 0
    for (let i = row.from; i < end; i++) {
      const code = text.charCodeAt(i)
      if (code === 0x3a) {
        const after = text.charCodeAt(i + 1)
        return words <= 5 && small <= 1 && (after === 0x20 || i + 1 >= row.to) ? text.slice(row.from, i) : undefined
      }
      if (code === 0x20) {
        words++
        fresh = true
      } else {
        if (fresh && isLower(code)) small++
        if (code === 0x2c || code === 0x3b || code === 0x22 || code === 0x28) return undefined
        fresh = false
      }
    }
    return undefined
  }
}
