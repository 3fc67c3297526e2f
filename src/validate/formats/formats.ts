/** The formats of a validation report. */
import type {TeiProblem} from '../tei-problem.js'
import {compact} from './compact.js'
import {json} from './json.js'
import {sarif} from './sarif.js'

export type Format = 'compact' | 'json' | 'sarif'
export const formats: readonly Format[] = ['compact', 'json', 'sarif']

const writers: {[F in Format]: (problems: readonly TeiProblem[], checked: number) => string} = {compact, json, sarif}

export function formatProblems(format: Format, problems: readonly TeiProblem[], checked: number): string {
  return writers[format](problems, checked)
}
