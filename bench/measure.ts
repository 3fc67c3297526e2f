/** Times and their table. */
export interface Row {
  what: string
  n: number
  min: number
  median: number
  unit: string
  note?: string
}

/** Milliseconds of each of `n` calls, after `warm` calls that do not count. */
export async function times(n: number, warm: number, run: () => unknown): Promise<number[]> {
  for (let i = 0; i < warm; i++) await run()
  const taken: number[] = []
  for (let i = 0; i < n; i++) {
    const start = performance.now()
    await run()
    taken.push(performance.now() - start)
  }
  return taken
}

export function rowOf(what: string, taken: readonly number[], note?: string, unit = 'ms'): Row {
  return {what, n: taken.length, min: Math.min(...taken), median: median(taken), unit, ...(note ? {note} : {})}
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Says at once what will stand in the table: a long run may be ended early. */
export function shown({what, median: middle, unit, note = ''}: Row): void {
  process.stderr.write(`${what}: ${middle.toFixed(1)} ${unit} ${note}\n`)
}

export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({what}) => what.length))
  const number = (value: number): string =>
    (value >= 1000 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)).padStart(9)
  const head = `${'what'.padEnd(width)}    n       min    median`
  return [
    head,
    ...rows.map(
      ({what, n, min, median: middle, unit, note}) =>
        `${what.padEnd(width)} ${String(n).padStart(4)} ${number(min)} ${number(middle)} ${unit}${note ? `  ${note}` : ''}`,
    ),
  ].join('\n')
}
