import type {TeiProblem} from './tei-problem.js'
export interface RuleOptions {
  /** Pointers that the authority files answer, such as `persons.xml#mao-zedong`; without it they are not checked. */
  authority?: ReadonlySet<string>
}
export function ruleProblems(_xml: string, _options: RuleOptions): TeiProblem[] {
  return []
}
