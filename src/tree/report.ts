/** Problems as an editor reads them: file:line:column, severity, what was found, the rule, what to write instead. */
import type {Problem} from './problem.js'
import type {Source} from './source.js'

/** One block a problem, errors and warnings in the order of their places; the line with carets where there is a source. */
export function reportOf(problems: readonly Problem[], source?: Source): string {
  const ordered = [...problems].sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.line ?? 0) - (b.line ?? 0))
  return ordered.map((problem) => blockOf(problem, source)).join('')
}

function blockOf(problem: Problem, source: Source | undefined): string {
  const point =
    problem.line !== undefined
      ? {line: problem.line, column: problem.column ?? 1}
      : source && problem.start !== undefined
        ? source.point(problem.start)
        : undefined
  const file = problem.file ?? source?.path
  const where = [file, point?.line, point?.column].filter((part) => part !== undefined).join(':')
  const lines = [`${where ? `${where}: ` : ''}${problem.severity}: ${problem.message} [${problem.rule}]`]
  if (source && point && problem.start !== undefined && (problem.end ?? problem.start) > problem.start)
    lines.push(...carets(source, problem.start, problem.end ?? problem.start, point.column))
  if (problem.remedy) lines.push(`  → ${problem.remedy}`)
  return `${lines.join('\n')}\n`
}

/** Wide lines are cut around the place. */
const context = 40

function carets(source: Source, start: number, end: number, column: number): string[] {
  const lineStart = start - (column - 1)
  const lineEnd = source.text.slice(start).search(/[\n\r]|$/) + start
  const from = Math.max(lineStart, start - context)
  const until = Math.min(end, lineEnd, start + 2 * context)
  const to = Math.min(lineEnd, Math.max(until, start) + context)
  const words = source.text.slice(from, to).replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�')
  return [`  | ${words}`, `  | ${' '.repeat(start - from)}${'^'.repeat(Math.max(1, until - start))}`]
}
