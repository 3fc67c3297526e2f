/**
 * Those present, printed in two columns side by side, as cabinets do.
 *
 * > | The Right Hon. R. A. ORSINI, M.P.,      The Right Hon. PETER HALMOS, M.P.,
 * > |   Secretary of State for the Home De-     Chancellor of the Exchequer.
 * > |   partment.
 */

/** The entries of such a list, each on one line, left column first; undefined where the lines that begin at `from` have no columns. */
export function entriesInColumns(text: string, from: number): string[] | undefined {
  const lines = linesAt(text, from)
  const starts = lines.flatMap(({parts}) => (parts.length === 2 ? [parts[1]!.at] : []))
  const right = starts.find((at) => starts.filter((other) => Math.abs(other - at) <= 2).length > 1)
  if (right === undefined) return undefined
  const left = Math.min(...lines.flatMap(({parts}) => (parts.length === 2 ? [parts[0]!.at] : [])))
  const columns: [string[], string[]] = [[], []]
  const single: string[] = []
  for (const {parts} of lines)
    for (const {at, words} of parts) {
      const isRight = at >= right - 2
      const base = isRight ? right : left
      const column = columns[isRight ? 1 : 0]
      if (Math.abs(at - base) <= 1) column.push(words)
      else if (column.length > 0 && at - base <= hanging) column.push(joined(column.pop()!, words))
      // Set in the middle over both: who presides.
      else single.push(words)
    }
  return [...single, ...columns[0], ...columns[1]]
}
/** How far the further lines of an entry stand in. */
const hanging = 8
/** The most lines of such a list. */
const most = 60

interface Line {
  parts: {at: number; words: string}[]
}

/** The lines from a place to the next blank line, each cut where three spaces stand in it. */
function linesAt(text: string, from: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < text.length && lines.length < most; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    if (line.trim() !== '')
      lines.push({parts: [...line.matchAll(segment)].map(({0: words, index}) => ({at: index, words}))})
    else if (lines.length > 0) break
    at = end < 0 ? text.length : end + 1
  }
  return lines
}
const segment = /\S+(?: {1,2}\S+)*/g

/** With the next line of the same entry; a word that a hyphen broke is one. */
function joined(words: string, next: string): string {
  return /\p{Ll}-$/u.test(words) && /^\p{Ll}/u.test(next) ? words.slice(0, -1) + next : `${words} ${next}`
}
