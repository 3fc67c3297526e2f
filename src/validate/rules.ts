/** The rules of schema/sigla.sch (Schematron), asked of a TEI document in one pass. */
import {loadStylesheet} from '../transform/stylesheet.js'
import {transform} from '../transform/transform.js'
import {Source} from '../tree/source.js'
import type {TeiProblem} from './tei-problem.js'
import {startTags} from './xml/paths.js'

export interface RuleOptions {
  /** Pointers that the authority files answer, such as `persons.xml#mao-zedong`; without it they are not checked. */
  authority?: ReadonlySet<string>
  /** The name to report. */
  file?: string
}

/** `xml` must be well formed, and valid by the grammar: the rules rely on its types. */
export function ruleProblems(xml: string, {authority, file}: RuleOptions = {}): TeiProblem[] {
  const stylesheet = loadStylesheet('transforms/schematron/rules.xsl')
  const rows = (transform(stylesheet, xml, {params: {authority: [...(authority ?? [])]}}) ?? '')
    .split('\n')
    .filter((row) => row !== '')
  if (rows.length === 0) return []
  const failures = rows.map((row) => row.split('\t'))
  const places = startTags(xml, new Set(failures.map(([, , , path]) => path!)))
  const source = new Source(file ?? '', xml)
  return failures.map(([rule = '', role = '', element = '', path = '', message = '', remedy = '']): TeiProblem => {
    const offset = places.get(path)
    const place = offset === undefined ? {} : {line: source.point(offset).line, column: source.point(offset).column}
    return {
      rule,
      severity: role === 'warning' ? 'warning' : 'error',
      message,
      remedy,
      element,
      ...(file === undefined ? {} : {file}),
      ...place,
      tei: {path, ...place},
    }
  })
}
