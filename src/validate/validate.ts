/**
 * Validation in the pipeline: generated TEI, checked for well-formedness, grammar and rules, with every problem at its
 * place in the transcription.
 */
import {append} from '../append.js'
import type {Source, Span} from '../tree/source.js'
import {grammarProblems} from './grammar-problems.js'
import {houseGrammar} from './house-schema.js'
import type {Origins} from './origins.js'
import {type RuleOptions, ruleProblems} from './rules.js'
import type {TeiProblem} from './tei-problem.js'
import {illFormed} from './well-formed.js'

export interface ValidateOptions extends RuleOptions {
  /** Where each line of the TEI comes from; problems then carry offsets of the transcription. */
  origins?: Origins
  /** The transcription: problems then name its path. */
  source?: Source
  /** Without the rules (Schematron). */
  grammarOnly?: boolean
  /** The TEI file's name, for problems that have no place in the transcription. */
  file?: string
}

/**
 * The problems of a TEI document by the project's own schema: none when it is valid. Pure; throws nothing for bad TEI.
 * The rules (Schematron) are asked only of what the grammar accepts, since their faults would follow from its.
 */
export function validateTei(xml: string, options: ValidateOptions = {}): TeiProblem[] {
  const broken = illFormed(xml)
  if (broken) return [placed(broken, options)]
  const problems = grammarProblems(xml, houseGrammar(), options.file)
  if (problems.length === 0 && options.grammarOnly !== true) append(problems, ruleProblems(xml, options))
  return problems.map((problem) => placed(problem, options))
}

/** The problem at its place in the transcription, where the encoder knows it. */
function placed(problem: TeiProblem, {origins, source}: ValidateOptions): TeiProblem {
  const span = origins && spanOf(problem, origins)
  if (!span) return problem
  const {line: _line, column: _column, file: _file, ...rest} = problem
  return {...rest, start: span.start, end: span.end, ...(source ? {file: source.path} : {})}
}

/**
 * The stretch that the element at fault encodes, or else the nearest around it that encodes one. Its mark is on the line
 * after that of its name, since each start tag ends the line there; a fault of content is found further on.
 */
function spanOf({tei}: TeiProblem, origins: Origins): Span | undefined {
  if (tei?.line === undefined) return undefined
  let {path} = tei
  for (let line = tei.line + 1; line > 0 && path !== ''; line--) {
    if (origins.path(line) !== path) continue
    const span = origins.span(line)
    if (span) return span
    path = path.slice(0, path.lastIndexOf('/'))
  }
  return origins.span(tei.line)
}
