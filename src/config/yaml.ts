/**
 * YAML checked by a zod schema; whatever is wrong is named with file, line, what was found and what to write.
 *
 * A key without a value is a key not given, and a number or a word such as `yes` where text or true or false is asked
 * for is taken as it is written (`title: 1848`, `version: 1.0`): YAML's types are no business of an editor's.
 */
import {type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit} from 'yaml'
import type * as z from 'zod'
import {MaterialError, type Problem} from '../tree/problem.js'
import {faultsOf} from './yaml-faults.js'
import {syntaxFault} from './yaml-syntax.js'

/** Parses and checks. Throws a `MaterialError` that holds every problem of the file at once. */
export function checkedYaml<S extends z.ZodType>(file: string, text: string, schema: S): z.infer<S> {
  const lines = new LineCounter()
  const problem = (offset: number, message: string, remedy: string, rule = 'configuration'): Problem => {
    const {line, col} = lines.linePos(offset)
    return {rule, severity: 'error', file, line, column: Math.max(1, col), message, remedy}
  }
  const refuse = (...problems: Problem[]): never => {
    throw new MaterialError(problems)
  }
  const document = parseDocument(text, {lineCounter: lines})
  const foreign = text.indexOf('\uFFFD')
  if (foreign >= 0) refuse(problem(foreign, 'the file is not UTF-8 from here on', 'save it as UTF-8', 'not-utf-8'))
  // What the parser finds after a first fault most often only follows from it.
  const [fault] = [...document.errors, ...document.warnings.filter(({code}) => code === 'TAG_RESOLVE_FAILED')]
  if (fault) refuse(problem(fault.pos[0], ...syntaxFault(fault, text)))
  const cut = cutValue(document, text)
  if (cut) refuse(problem(...cut))
  const sign = forbiddenSign(document)
  if (sign) refuse(problem(...sign))
  const value = dataOf(document, (message) => refuse(problem(...aliasFault(message, text))))
  let checked = schema.safeParse(value)
  if (!checked.success && takenAsWritten(document.contents, value, checked.error.issues))
    checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const faults = faultsOf(checked.error.issues, {
    schema,
    value,
    isThere: (path) => nodeAt(document.contents, path).isThere,
    written: (path) => sourceOf(nodeAt(document.contents, path).node, text),
  })
  return refuse(
    ...faults.map(({path, message, remedy}) => problem(nodeAt(document.contents, path).offset, message, remedy)),
  )
}

/** Where the key at a path stands in a file that was checked. */
export function placeIn(text: string, path: readonly PropertyKey[]): {line: number; column: number} {
  const lines = new LineCounter()
  const {line, col} = lines.linePos(nodeAt(parseDocument(text, {lineCounter: lines}).contents, path).offset)
  return {line, column: Math.max(1, col)}
}

/** A value that a comment cuts short, though its `#` is more likely meant: `title: Protocol #1`. A comment has a space: `# 1`. */
function cutValue(document: Document, text: string): [offset: number, message: string, remedy: string] | undefined {
  let found: [offset: number, message: string, remedy: string] | undefined
  visit(document, {
    Scalar(key, {type, source = '', range}) {
      if (key === 'key' || type !== 'PLAIN' || !range) return undefined
      const [lost] = /^[ \t]*#[^\s#].*/.exec(text.slice(range[1], range[1] + 200)) ?? []
      if (lost === undefined) return undefined
      const whole = `${source}${lost}`.trim()
      const read = source === '' ? 'nothing' : `only “${source}”`
      found = [
        range[0],
        `of the value “${whole}” ${read} is read: “#” after a space begins a comment`,
        `put the value in quotes: ${JSON.stringify(whole)}; or for a comment, write a space after “#”`,
      ]
      return visit.BREAK
    },
  })
  return found
}

/** A character that no XML holds, which YAML can write: `"\\u0000"`, half of a pair. */
function forbiddenSign(document: Document): [offset: number, message: string, remedy: string] | undefined {
  let found: [offset: number, message: string, remedy: string] | undefined
  visit(document, {
    Scalar(_, {value, range}) {
      const sign = typeof value === 'string' ? forbidden.exec(value) : null
      if (!sign) return undefined
      const code = sign[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
      found = [range?.[0] ?? 0, `U+${code} cannot stand in XML`, 'delete it, or write what it stands for']
      return visit.BREAK
    },
  })
  return found
}
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** An alias without its anchor, or more of them than any configuration has: most often text that begins with a star. */
function aliasFault(message: string, text: string): [offset: number, message: string, remedy: string] {
  const name = /^Unresolved alias .*: (\S+)$/.exec(message)?.[1]
  return name === undefined
    ? [0, 'not YAML: its aliases hold each other too often', 'write the values out']
    : [
        Math.max(0, text.indexOf(`*${name}`)),
        `not YAML: “*${name}” reads as an alias, and nothing has that name`,
        'put the value in quotes',
      ]
}

/** The document as plain data, without keys that have no value. */
function dataOf(document: Document, fail: (message: string) => never): unknown {
  let value: unknown
  try {
    value = document.toJS() ?? {}
  } catch (error) {
    // An alias without its anchor, or more of them than any configuration has.
    return fail((error as Error).message)
  }
  const seen = new Set<unknown>()
  const prune = (at: unknown): void => {
    // An alias may stand inside what it names.
    if (typeof at !== 'object' || at === null || seen.has(at)) return
    seen.add(at)
    for (const [key, inner] of Object.entries(at)) {
      if (inner === null && !Array.isArray(at)) delete (at as {[key: string]: unknown})[key]
      else prune(inner)
    }
  }
  prune(value)
  return value
}

const yesOrNo: {[word: string]: boolean} = {true: true, false: false, yes: true, on: true, no: false, off: false}

/** Puts what was written in the place of numbers where text is asked for; whether there was any. */
function takenAsWritten(contents: unknown, value: unknown, issues: readonly z.core.$ZodIssue[]): boolean {
  let changed = false
  for (const {code, path, ...issue} of issues) {
    if (code !== 'invalid_type' || path.length === 0) continue
    const {expected} = issue as z.core.$ZodIssueInvalidType
    const {node} = nodeAt(contents, path)
    if (!isScalar(node)) continue
    const written = node.source ?? String(node.value)
    const meant =
      expected === 'string' && (typeof node.value === 'number' || typeof node.value === 'boolean')
        ? written
        : expected === 'boolean'
          ? yesOrNo[written.toLowerCase()]
          : undefined
    if (meant === undefined) continue
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as {[key: PropertyKey]: unknown})[step], value)
    ;(holder as {[key: PropertyKey]: unknown})[path.at(-1)!] = meant
    changed = true
  }
  return changed
}

/** Where a path leads: the offset of its last key that is there, and what stands behind it. */
function nodeAt(contents: unknown, path: readonly PropertyKey[]): {offset: number; node: unknown; isThere: boolean} {
  let node = contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
      if (!pair) return {offset, node: undefined, isThere: false}
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else return {offset, node: undefined, isThere: false}
  }
  return {offset, node, isThere: true}
}

/** A short value as it is written, for what to write instead. */
function sourceOf(node: unknown, text: string): string | undefined {
  const [start, end] = (node as Node | undefined)?.range ?? [0, 0]
  const written = text.slice(start, end).trim()
  return written === '' || written.length > 60 || /[\r\n]/.test(written) ? undefined : written
}
