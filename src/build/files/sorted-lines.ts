/** A sorted list of lines, of which few change, as one text: the lines are found in it and not parted. */

/**
 * The text without some of its lines and with others, each at its place. Undefined where a line that is to go does not
 * stand in it.
 */
export function withLines(text: string, gone: readonly string[], come: readonly string[]): string | undefined {
  const edits: {at: number; to: number; line: string}[] = []
  for (const line of gone) {
    const at = placeOf(text, line)
    if (!stands(text, line, at)) return undefined
    edits.push({at, to: at + line.length + 1, line: ''})
  }
  for (const line of [...come].sort()) {
    const at = placeOf(text, line)
    if (!stands(text, line, at)) edits.push({at, to: at, line: `${line}\n`})
  }
  edits.sort((a, b) => a.at - b.at || a.to - b.to)
  const pieces: string[] = []
  let done = 0
  for (const {at, to, line} of edits) {
    pieces.push(text.slice(done, at), line)
    done = to
  }
  return pieces.join('') + text.slice(done)
}

/** Whether a line stands in a sorted text, each line of which has an end. */
export function hasLine(text: string, line: string): boolean {
  return stands(text, line, placeOf(text, line))
}

function stands(text: string, line: string, at: number): boolean {
  return text.startsWith(`${line}\n`, at)
}

/** Where the first line begins that is not before this one. */
function placeOf(text: string, line: string): number {
  let [from, to] = [0, text.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1
    const end = text.indexOf('\n', middle)
    if (text.slice(start, end) < line) from = end + 1
    else to = start
  }
  return from
}
