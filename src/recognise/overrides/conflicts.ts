/** Entries that cannot both hold: two on the same words, or words that cut through what another decision marks. */
import {type InlineDecision, isIntervention} from '../../tree/decision.js'
import type {Problem} from '../../tree/problem.js'
import type {Span} from '../../tree/source.js'
import {foundClasses, type Override} from './schema.js'

/** The entries that were applied, by the words they decide. */
export class Applied {
  readonly #entries = new Map<string, Override>()

  /** What is wrong with one entry more on these words; undefined where it is the first of its kind there. */
  add(entry: Override, {start, end}: Span, named: string): Problem | undefined {
    const key = `${start} ${end} ${kindOf(entry)}`
    const first = this.#entries.get(key)
    if (!first) {
      this.#entries.set(key, entry)
      return undefined
    }
    const where = first.line === undefined ? '' : ` (line ${first.line})`
    return saysTheSame(first, entry)
      ? {
          rule: 'override-idle',
          severity: 'warning',
          message: `${named} stands twice${where}`,
          remedy: 'remove one of the two entries',
        }
      : {
          rule: 'override-twice',
          severity: 'error',
          message: `${named} contradicts the one by ${first.by}${where}`,
          remedy: 'agree on one of the two, and remove the other',
        }
  }
}

/** Words may be a name and hold an intervention at once; of each kind they are one thing only. */
function kindOf({class: named, person}: Override): string {
  if (named === 'person' || named === 'place' || named === 'org') return 'name'
  if (named !== undefined && foundClasses.has(named)) return named
  return named === undefined && person !== undefined ? 'name' : 'words'
}

function saysTheSame(one: Override, other: Override): boolean {
  const said = ({line: _, note: __, prefix: ___, suffix: ____, ...rest}: Override): string =>
    JSON.stringify(Object.entries(rest).sort())
  return said(one) === said(other)
}

/** An intervention that would be cut by the words of a new one: neither holds the other whole. */
export function crossed(
  decisions: readonly InlineDecision[],
  added: readonly InlineDecision[],
): InlineDecision | undefined {
  const marks = decisions.filter(isIntervention)
  return marks.find((old) =>
    added.some(
      (one) =>
        isIntervention(one) &&
        ((one.start < old.start && one.end > old.start && one.end < old.end) ||
          (one.start > old.start && one.start < old.end && one.end > old.end)),
    ),
  )
}
