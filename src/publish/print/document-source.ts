/** TEI → Typst: the source that sets one document, and the facts about it. */
import {loadStylesheet} from '../../transform/stylesheet.js'
import {transform} from '../../transform/transform.js'
import type {Problem} from '../../tree/problem.js'
import type {DocumentFacts} from './facts.js'
import type {PrintSettings} from './settings.js'

export interface DocumentSource {
  typst: string
  facts: DocumentFacts
  problems: Problem[]
}

export const documentStylesheet = 'transforms/print/document.xsl'

/**
 * The Typst of a TEI document; `key` tells it apart from the others of a volume. `tei` must be well formed.
 * Throws what the stylesheet raises.
 */
export function documentSource(
  tei: string,
  key: string,
  level: number,
  file: string,
  settings: PrintSettings,
): DocumentSource {
  const problems: Problem[] = []
  let facts: Omit<DocumentFacts, 'empty'> | undefined
  const body = transform(loadStylesheet(documentStylesheet), tei, {
    params: {key, level, corrections: settings.corrections},
    onResult: (href, text) => {
      if (href === 'facts.json') facts = JSON.parse(text) as Omit<DocumentFacts, 'empty'>
    },
    onMessage: (message) => problems.push(problemOf(message, file)),
  })
  if (!facts) throw new Error(`${documentStylesheet} wrote no facts`)
  const typst = withoutSpaces(body)
  // A string literal that is not white space is the first sign of text.
  return {typst, facts: {...facts, empty: !/#"[^"]/.test(typst)}, problems: distinct(problems)}
}

/**
 * `Dornak [Dornakov];` is `Dornak;` where the bracket stands in the apparatus: the space before it goes with it. The
 * stylesheet writes an empty string there, which no text can look like: its quotation marks are escaped.
 */
function withoutSpaces(body: string): string {
  return body.includes('#"";') ? body.replaceAll(/[ \n]?#"";/g, '') : body
}

/** The stylesheet's messages begin with the id of their rule. */
function problemOf(message: string, file: string): Problem {
  const [, rule = 'print', words = message] = /^(print-[a-z-]+) ([\s\S]*)$/.exec(message) ?? []
  return {rule, message: words, severity: 'warning', file}
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()]
}
