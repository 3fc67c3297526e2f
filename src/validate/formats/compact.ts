import type {TeiProblem} from '../tei-problem.js'

/** One line a fault: `file:line:column: severity rule: what was found; what to do (path in the TEI)`. */
export function compact(problems: readonly TeiProblem[]): string {
  return problems.map((problem) => `${line(problem)}\n`).join('')
}

function line({file, line: row, column, severity, rule, message, remedy, tei}: TeiProblem): string {
  const place = [file ?? 'sigla', ...(row === undefined ? [] : [row, ...(column === undefined ? [] : [column])])].join(
    ':',
  )
  const words = `${place}: ${severity} ${rule}: ${message}${remedy === undefined ? '' : `; ${remedy}`}${tei && tei.path !== '/' ? ` (${tei.path})` : ''}`
  return words.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ')
}
