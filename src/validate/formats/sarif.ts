import type {TeiProblem} from '../tei-problem.js'
import {descriptionOf} from './rule-descriptions.js'

/** SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change. */
export function sarif(problems: readonly TeiProblem[]): string {
  const rules = [...new Set(problems.map(({rule}) => rule))].sort()
  const results = problems.map((problem) => ({
    ruleId: problem.rule,
    ruleIndex: rules.indexOf(problem.rule),
    level: problem.severity,
    message: {text: `${problem.message}.${problem.remedy === undefined ? '' : ` Remedy: ${problem.remedy}.`}`},
    locations: locations(problem),
  }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'sigla', rules: rules.map((id) => ruleOf(id, problems))}},
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** A rule without a description of its own says what its remedy is. */
function ruleOf(id: string, problems: readonly TeiProblem[]): object {
  const {severity, remedy, message} = problems.find(({rule}) => rule === id)!
  return {
    id,
    shortDescription: {text: descriptionOf(id) ?? remedy ?? message},
    defaultConfiguration: {level: severity},
  }
}

function locations({file, line, column, tei}: TeiProblem): object[] {
  if (file === undefined) return []
  const region =
    line === undefined ? {} : {region: {startLine: line, ...(column === undefined ? {} : {startColumn: column})}}
  return [
    {
      physicalLocation: {artifactLocation: {uri: file.split(/[\\/]/).map(encodeURIComponent).join('/')}, ...region},
      ...(tei ? {logicalLocations: [{fullyQualifiedName: tei.path}]} : {}),
    },
  ]
}
