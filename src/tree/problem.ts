/**
 * Problems: what went wrong, where, by which rule, what was found and what to write instead.
 * `fatal` (an error of the material) makes sigla exit with status 1; `warning` does not, unless `--strict`.
 */
import {VFileMessage} from 'vfile-message'
import type {Source, Span} from './source.js'

export interface Problem extends Partial<Span> {
  rule: string
  /** What was found, in an editor's words; ends without a full stop. */
  message: string
  /** What to write or do instead. */
  remedy?: string
  severity: 'error' | 'warning'
  /** Where the problem is not in the transcription: the file, and the line in it. */
  file?: string
  line?: number
  column?: number
}

/** A problem as a vfile message, for reporters. */
export function toMessage(problem: Problem, source?: Source): VFileMessage {
  const place =
    problem.start !== undefined && source
      ? source.place(problem.start, problem.end ?? problem.start)
      : problem.line !== undefined
        ? {line: problem.line, column: problem.column ?? 1}
        : undefined
  // An error notes where in the program it was made, which takes long and is of no use here.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = new VFileMessage(problem.message, {source: 'sigla', ruleId: problem.rule, ...(place ? {place} : {})})
  Error.stackTraceLimit = stackTraceLimit
  message.fatal = problem.severity === 'error'
  if (problem.remedy) message.note = problem.remedy
  if (problem.file) message.file = problem.file
  return message
}

/** Bad material that stops one document: carries the problems that the summary prints. */
export class MaterialError extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super(problems.map((p) => p.message).join('; '))
    this.name = 'MaterialError'
    this.problems = problems
  }
}
