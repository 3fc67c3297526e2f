/**
 * Speakers' labels at the head of lines (`M: …`, `General Ilin: …`, `Q. …`), as evidence that a paragraph begins there. Who
 * speaks is recognised later; here it is enough that the same capitalised label heads two lines or more.
 */
import {isLower, isUpper} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'

/** Longest label looked for, in characters. */
const longest = 40

export class SpeakerLabels {
  readonly #labels = new Map<Row, string>()
  readonly #counts = new Map<string, number>()

  /** `rows` are all that may be asked about. */
  constructor(text: string, rows: readonly Row[]) {
    for (const row of rows) {
      const label = labelOf(text, row)
      if (label === undefined) continue
      this.#labels.set(row, label)
      this.#counts.set(label, (this.#counts.get(label) ?? 0) + 1)
    }
  }

  /** Whether `row` begins with a label that heads another row too; `A.` only beside `Q.` */
  begins(row: Row): boolean {
    const label = this.#labels.get(row)
    if (label === undefined) return false
    if (label === 'Q.' || label === 'A.') return Math.min(this.#counts.get('Q.') ?? 0, this.#counts.get('A.') ?? 0) > 1
    return (this.#counts.get(label) ?? 0) > 1
  }
}

/** `Mr. MAREK. I cannot say.`, `The CHAIRMAN. …`, as hearings are printed: a title in small letters, a name in capitals, a point. */
const hearingLabel =
  /^(?:M(?:r|rs|s)\.|Miss|Dr\.|Prof\.|Senator|Representative|Ambassador|The) \p{Lu}{2}[\p{Lu}’' -]{1,25}\.(?= [\p{Lu}“"[(])/u
const mayBeTitled: ReadonlySet<number> = new Set([...'MDPSRAT'].map((initial) => initial.charCodeAt(0)))

/** A blank or a tab; or the first word, where the blank was lost: `General Ilin:We shall see`. */
function mayFollow(code: number): boolean {
  return code === 0x20 || code === 9 || isUpper(code)
}

function labelOf(text: string, row: Row): string | undefined {
  const first = text.charCodeAt(row.from)
  if (!isUpper(first)) return undefined
  // `Q. Were you there?` `A. Yes.`
  if ((first === 0x51 || first === 0x41) && text.startsWith('. ', row.from + 1))
    return text.slice(row.from, row.from + 2)
  const end = Math.min(row.to, row.from + longest)
  const titled = mayBeTitled.has(first) ? hearingLabel.exec(text.slice(row.from, end))?.[0] : undefined
  if (titled !== undefined) return titled
  let words = 1
  let fresh = true
  let small = 0
  let capitals = true
  for (let i = row.from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x3a) {
      const after = text.charCodeAt(i + 1)
      return words <= 5 && small <= 1 && (mayFollow(after) || i + 1 >= row.to) ? text.slice(row.from, i) : undefined
    }
    // `MAREK. I cannot say.`
    if (code === 0x2e && capitals && i - row.from > 3 && text.charCodeAt(i + 1) === 0x20)
      return text.slice(row.from, i + 1)
    if (isLower(code)) {
      capitals = false
      // One small word may stand in a label.
      if (fresh && ++small > 1) return undefined
    }
    if (code === 0x20) {
      // A label has five words at most.
      if (++words > 5 && !capitals) return undefined
      fresh = true
    } else {
      if (code === 0x2c || code === 0x3b || code === 0x22 || code === 0x28) return undefined
      fresh = false
    }
  }
  return undefined
}
