import type {TeiProblem} from '../tei-problem.js'

/** `{"checked": n, "problems": […]}`, keys as in `TeiProblem`. */
export function json(problems: readonly TeiProblem[], checked: number): string {
  return `${JSON.stringify({checked, problems}, undefined, 2)}\n`
}
