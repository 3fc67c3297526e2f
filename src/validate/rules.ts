/** The rules of schema/sigla.sch (Schematron), asked of a TEI document in one pass. */
import {loadStylesheet} from '../transform/stylesheet.js'
import {transform} from '../transform/transform.js'
import {Source} from '../tree/source.js'
import {elementsNumbered} from '../xml/elements.js'
import type {TeiProblem} from './tei-problem.js'

export interface RuleOptions {
  /** Pointers that the authority files answer, such as `persons.xml#mao-zedong`; without it they are not checked. */
  authority?: ReadonlySet<string>
  /** The name to report. */
  file?: string
}

/** `xml` must be well formed, and valid by the grammar: the rules rely on its types. */
export function ruleProblems(xml: string, {authority, file}: RuleOptions = {}): TeiProblem[] {
  const stylesheet = loadStylesheet('transforms/schematron/rules.xsl')
  const rows = (transform(stylesheet, xml, {params: {authority: spaced(authority)}}) ?? '')
    .split('\n')
    .filter((row) => row !== '')
  if (rows.length === 0) return []
  // Rules of any element are asked before those of a name: what is shown goes through the document.
  const failures = rows.map((row) => row.split('\t')).sort((a, b) => Number(a[3]) - Number(b[3]))
  const places = elementsNumbered(xml, new Set(failures.map(([, , , number]) => Number(number))))
  const source = new Source(file ?? '', xml)
  return failures.map(([rule = '', role = '', element = '', number, message = '', remedy = '']): TeiProblem => {
    const at = places.get(Number(number))
    const place = at === undefined ? {} : {line: source.point(at.start).line, column: source.point(at.start).column}
    return {
      rule,
      severity: role === 'warning' ? 'warning' : 'error',
      message,
      remedy,
      element,
      ...(file === undefined ? {} : {file}),
      ...place,
      tei: {path: at?.path ?? '', ...place},
    }
  })
}

const joined = new WeakMap<ReadonlySet<string>, string>()

/** The pointers as one text, each between spaces, in which the stylesheet finds one at once; joined once a set. */
function spaced(pointers: ReadonlySet<string> | undefined): string {
  if (!pointers || pointers.size === 0) return ''
  let text = joined.get(pointers)
  if (text === undefined) {
    text = ` ${[...pointers].join(' ')} `
    joined.set(pointers, text)
  }
  return text
}
