/** Matches well-formed XML with a grammar and says what is wrong, in the order of the document. */
import {Source} from '../tree/source.js'
import {ScanError} from '../xml/entities.js'
import {scanPlain} from '../xml/plain.js'
import {type Handler, scan} from '../xml/scan.js'
import {withFallbacks} from '../xml/xinclude.js'
import {describe} from './describe.js'
import type {Grammar} from './relaxng/grammar.js'
import {Matcher} from './relaxng/match.js'
import type {TeiProblem} from './tei-problem.js'

/** `xml` must be well formed. `file` is the name to report. */
export function grammarProblems(xml: string, grammar: Grammar, file?: string): TeiProblem[] {
  const read = (text: string, handler: Handler): boolean => {
    scan(text, handler)
    return true
  }
  return matched(xml, grammar, file, read)!
}

/**
 * The same for text that no parser has seen: undefined when it is not plain XML. `onTag` is called at each start tag,
 * and may throw.
 */
export function plainGrammarProblems(
  xml: string,
  grammar: Grammar,
  file: string,
  onTag: () => void,
): TeiProblem[] | undefined {
  return matched(xml, grammar, file, scanPlain, onTag)
}

function matched(
  xml: string,
  grammar: Grammar,
  file: string | undefined,
  read: (text: string, handler: Handler) => boolean,
  onTag?: () => void,
): TeiProblem[] | undefined {
  const source = new Source(file ?? '', xml)
  const named = file === undefined ? {} : {file}
  const at = (offset: number): {line: number; column: number} => {
    const {line, column} = source.point(offset)
    return {line, column}
  }
  const matcher = new Matcher(grammar, onTag)
  const problems: TeiProblem[] = []
  try {
    const isRead = read(
      xml,
      withFallbacks(matcher, (include) => {
        problems.push({
          rule: 'xml-include',
          severity: 'error',
          ...named,
          ...at(include.start),
          element: include.name,
          message: `<${include.name}> names a file, which is not read, and has no fallback`,
          remedy: 'put what may stand in its place into <xi:fallback>, or the text itself here',
        })
      }),
    )
    if (!isRead) return undefined
  } catch (error) {
    if (!(error instanceof ScanError)) throw error
    return [
      {
        rule: error.rule,
        severity: 'error',
        ...named,
        ...at(error.offset),
        message: error.message,
        remedy: 'put what is needed into this file itself',
      },
    ]
  }
  matcher.finish()
  for (const fault of matcher.faults) {
    const place = at(fault.start)
    const {rule, message, remedy, expected} = describe(fault)
    problems.push({
      rule,
      severity: 'error',
      message,
      remedy,
      ...named,
      ...place,
      tei: {path: fault.path, ...place},
      element: fault.element,
      ...(fault.attribute === undefined ? {} : {attribute: fault.attribute}),
      expected,
    })
  }
  if (matcher.dropped > 0) {
    problems.push({
      rule: 'tei-too-many',
      severity: 'error',
      ...named,
      message: `${matcher.dropped} more problems are not listed`,
      remedy: 'solve the first ones and validate again',
    })
  }
  return problems
}
