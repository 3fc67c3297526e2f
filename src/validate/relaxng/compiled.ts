/**
 * A grammar as data, which is read in a fraction of the time its XML takes: the patterns in a list, each after those it
 * is made of, but for the contents of elements, which are built when one is met.
 */
import {datatype, type Facet} from './datatypes.js'
import type {Grammar} from './grammar.js'
import type {NameClass} from './name-class.js'
import {type Pattern, Patterns} from './pattern.js'

/** Changed when rows change, so that what an older program wrote is not taken. */
export const compiledVersion = 2

type Row =
  | ['empty' | 'notAllowed' | 'text']
  | ['choice', ...number[]]
  | ['group' | 'interleave', number, number]
  | ['oneOrMore' | 'list', number]
  | ['data', string, string, readonly Facet[], number | null]
  | ['value', string, string, string]
  | ['attribute', NameClass, number]
  | ['element', NameClass, number]

export interface CompiledGrammar {
  version: number
  /** The schema's text: a compiled grammar stands for this text and no other. */
  source: string
  rows: Row[]
  start: number
}

/** `source` is the text that `grammar` was read from, all in one file. */
export function compileGrammar(grammar: Grammar, source: string): CompiledGrammar {
  const rows: Row[] = []
  const numbers = new Map<Pattern, number>()
  const elements: Pattern[] = []
  const number = (pattern: Pattern): number => {
    const known = numbers.get(pattern)
    if (known !== undefined) return known
    const row = rowOf(pattern)
    const at = rows.push(row) - 1
    numbers.set(pattern, at)
    if (pattern.kind === 'element') elements.push(pattern)
    return at
  }
  const rowOf = (pattern: Pattern): Row => {
    switch (pattern.kind) {
      case 'choice':
        return ['choice', ...pattern.of.map(number)]
      case 'group':
      case 'interleave':
        return [pattern.kind, number(pattern.first), number(pattern.second)]
      case 'oneOrMore':
      case 'list':
        return [pattern.kind, number(pattern.of)]
      case 'data': {
        const {library, name, facets} = pattern.type
        return ['data', library, name, facets, pattern.except ? number(pattern.except) : null]
      }
      case 'value':
        return ['value', pattern.type.library, pattern.type.name, pattern.value]
      case 'attribute':
        return ['attribute', pattern.name, number(pattern.of)]
      case 'element':
        return ['element', pattern.name, -1]
      case 'after':
        throw new Error('no schema writes a pattern of what follows an element')
      default:
        return [pattern.kind]
    }
  }
  const start = number(grammar.start)
  // Grows while it is gone through: contents hold elements that were not met before.
  for (const element of elements)
    if (element.kind === 'element') rows[numbers.get(element)!] = ['element', element.name, number(element.content())]
  return {version: compiledVersion, source, rows, start}
}

/** The grammar again, equal to the one that was compiled. */
export function loadGrammar({rows, start}: CompiledGrammar): Grammar {
  const patterns = new Patterns()
  const built: Pattern[] = []
  const build = (at: number): Pattern => {
    built[at] ??= make(rows[at]!)
    return built[at]
  }
  const make = (row: Row): Pattern => {
    switch (row[0]) {
      case 'choice': {
        const [, ...of] = row
        return patterns.choice(...of.map(build))
      }
      case 'group':
        return patterns.group(build(row[1]), build(row[2]))
      case 'interleave':
        return patterns.interleave(build(row[1]), build(row[2]))
      case 'oneOrMore':
        return patterns.oneOrMore(build(row[1]))
      case 'list':
        return patterns.list(build(row[1]))
      case 'data':
        return patterns.data(datatype(row[1], row[2], row[3]), typeof row[4] === 'number' ? build(row[4]) : undefined)
      case 'value':
        return patterns.value(datatype(row[1], row[2]), row[3])
      case 'attribute':
        return patterns.attribute(row[1], build(row[2]))
      case 'element':
        return patterns.element(row[1], () => build(row[2]))
      default:
        return patterns[row[0]]
    }
  }
  // All elements are known from the start, as they are when the schema is read; their contents may wait.
  for (const [at, row] of rows.entries()) if (row[0] === 'element') build(at)
  return {start: build(start), patterns}
}
