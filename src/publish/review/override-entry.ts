/** Override entries ready to copy: the decision as it is, named by its words and as much around them as is needed. */
import type {LedgerDecision} from '../../ledger/ledger.js'
import {FoldedText} from '../../recognise/overrides/selector.js'
import {firstThat} from '../../tree/bisect.js'

const reaches = [0, 24, 60, 140] as const

/** Above this many characters to search for all decisions of a document, selectors are made long instead of checked. */
const budget = 2e9

/** Makes the entries of one document. */
export class OverrideEntries {
  readonly #text: string
  readonly #folded: FoldedText
  readonly #checks: boolean
  readonly #by: string
  #lines: number[] | undefined

  constructor(text: string, decisions: number, by: string) {
    this.#by = by
    this.#text = text
    this.#folded = new FoldedText(text)
    this.#checks = text.length * decisions < budget
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    this.#lines ??= [0, ...[...this.#text.matchAll(/\r\n|[\n\r]/g)].map((eol) => eol.index + eol[0].length)]
    const starts = this.#lines
    return firstThat(starts.length, (i) => starts[i]! > offset)
  }

  entryOf({start, end, class: name, cert}: LedgerDecision): string {
    const exact = fold(this.#text.slice(start, end)).trim()
    const {prefix, suffix} = this.#around(exact, start, end)
    return [
      `- exact: ${JSON.stringify(exact)}`,
      ...(prefix ? [`  prefix: ${JSON.stringify(prefix)}`] : []),
      ...(suffix ? [`  suffix: ${JSON.stringify(suffix)}`] : []),
      // What nobody could class is an editorial note in the TEI, and may stay one.
      `  class: ${name === 'unclassified' ? 'editorial' : name}`,
      `  cert: ${cert}`,
      `  by: ${this.#by}`,
    ].join('\n')
  }

  /** The shortest surroundings that name one place only. */
  #around(exact: string, start: number, end: number): {prefix: string; suffix: string} {
    for (const reach of this.#checks ? reaches : reaches.slice(2, 3)) {
      const prefix = fold(this.#text.slice(this.#wordStart(Math.max(0, start - reach), start), start)).trimStart()
      const suffix = fold(this.#text.slice(end, this.#wordEnd(Math.min(this.#text.length, end + reach), end))).trimEnd()
      const last = reach === reaches.at(-1) || !this.#checks
      if (last || this.#folded.find({exact, prefix, suffix}).length === 1) return {prefix, suffix}
    }
    return {prefix: '', suffix: ''}
  }

  #wordStart(at: number, limit: number): number {
    let from = at
    while (from > 0 && from < limit && /\S/.test(this.#text[from - 1]!) && at - from < 30) from--
    return from
  }

  #wordEnd(at: number, limit: number): number {
    let to = at
    while (to > limit && to < this.#text.length && /\S/.test(this.#text[to]!) && to - at < 30) to++
    return to
  }
}

function fold(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, ' ')
}
