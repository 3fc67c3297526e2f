/** What a zod schema found wrong, in an editor's words: never a type's name or a pattern, always what to write. */
import type * as z from 'zod'
import {closest} from '../words/closest.js'

export interface Fault {
  path: PropertyKey[]
  message: string
  remedy: string
}

/** The file that was checked. */
export interface Checked {
  schema: z.ZodType
  value: unknown
  /** Whether the file has a key at this path, with a value or without. */
  isThere: (path: readonly PropertyKey[]) => boolean
  /** The value at a path as it is written, where it is short. */
  written: (path: readonly PropertyKey[]) => string | undefined
}

const documentation = 'docs/configuration.md describes it'

/** One fault for each thing to mend: what is missing is named together, and a misspelt key is not missing as well. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], checked: Checked): Fault[] {
  const faults: Fault[] = []
  const missing = new Map<string, PropertyKey[][]>()
  const meant = new Set<string>()
  const all = issues.flatMap(inUnion)
  for (const issue of all) {
    const {path} = issue
    // What is said of a whole may only follow from what is wrong in it.
    if (issue.code === 'custom' && all.some((other) => other.path.length > path.length && isWithin(other.path, path)))
      continue
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = keysAt(checked.schema, path)
        const near = closest(key, known)
        if (near !== undefined) meant.add(JSON.stringify([...path, near]))
        faults.push({
          path: [...path, key],
          message: `unknown key \`${key}\``,
          remedy: `${near === undefined ? '' : `write \`${near}\`; `}keys known here: ${known.join(', ')}`,
        })
      }
    } else if (path.length > 0 && issue.code === 'invalid_type' && !checked.isThere(path)) {
      const parent = JSON.stringify(path.slice(0, -1))
      missing.set(parent, [...(missing.get(parent) ?? []), path])
    } else faults.push(faultOf(issue, checked))
  }
  for (const paths of missing.values()) {
    const lacking = paths.filter((path) => !meant.has(JSON.stringify(path)))
    if (lacking.length > 0) faults.push(lack(lacking))
  }
  return faults
}

function lack(paths: readonly PropertyKey[][]): Fault {
  const names = paths.map((path) => `\`${String(path.at(-1))}\``)
  const parent = paths[0]!.slice(0, -1)
  const all = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return {
    path: parent,
    message: `${all} ${names.length === 1 ? 'is' : 'are'} missing${parent.length > 0 ? ` in ${named(parent)}` : ''}`,
    remedy: `write ${all}, each with its value; ${documentation}`.replace(names.length === 1 ? ', each' : '\0', ''),
  }
}

/** The faults of the form that was meant, where a value may have several: a name, or `{name, ref}`. */
function inUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find(
    (branch) => !branch.some((one) => one.path.length === 0 && (one.code === 'invalid_type' || isChoice(one))),
  )
  const branch = meant ?? issue.errors.find((one) => one.some(isChoice))
  if (!branch) return [issue]
  return branch.flatMap((one) => inUnion({...one, path: [...issue.path, ...one.path]} as z.core.$ZodIssue))
}

function isWithin(path: readonly PropertyKey[], parent: readonly PropertyKey[]): boolean {
  return parent.every((step, i) => path[i] === step)
}

function isChoice(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_value'
}

function faultOf(issue: z.core.$ZodIssue, checked: Checked): Fault {
  const {path} = issue
  const at = named(path)
  const written = checked.written(path)
  const found = written === undefined ? 'this' : `“${written.replace(/^(["'])(.*)\1$/, '$2')}”`
  const fault = (message: string, remedy: string): Fault => ({path: [...path], message, remedy})
  switch (issue.code) {
    case 'invalid_type':
      if (checked.isThere(path) && written === undefined && valueAt(checked.value, path) === undefined)
        return fault(`${at} has no value`, `write one; ${documentation}`)
      return fault(
        `${at} must be ${kinds[issue.expected] ?? issue.expected}, not ${found}`,
        asKind(issue.expected, path, checked),
      )
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const near = written === undefined ? undefined : closest(written, allowed)
      return fault(
        `${at} has a value that is not allowed${written === undefined ? '' : `: ${found}`}`,
        `${near === undefined ? '' : `write ${near}; `}allowed: ${allowed.join(', ')}`,
      )
    }
    case 'invalid_union':
      return fault(`${at} cannot be ${found}`, formsAt(checked.schema, path))
    case 'too_small':
    case 'too_big':
      return outside(issue, fault, at, found)
    case 'invalid_format':
      if (issue.format === 'url') return fault(`${at}: ${found} is no web address`, 'write all of it, from https:// on')
  }
  // The schema's own words: what is wrong, and after an arrow what to write.
  const [message, remedy = documentation] = issue.message.split(' → ') as [string, string?]
  return fault(`${at}: ${message.startsWith('is ') ? `${found} ` : ''}${message}`, remedy)
}

function outside(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  fault: (message: string, remedy: string) => Fault,
  at: string,
  found: string,
): Fault {
  const least = issue.code === 'too_small'
  const bound = String(least ? issue.minimum : issue.maximum)
  if (issue.origin === 'string')
    return least
      ? fault(bound === '1' ? `${at} is empty` : `${at}: ${found} is too short`, 'write the value, or remove the key')
      : fault(`${at}: ${found} is longer than ${bound} characters`, 'shorten it')
  if (issue.origin === 'array') return fault(`${at} is an empty list`, `give at least ${bound}`)
  return fault(`${at}: ${found} is too ${least ? 'small' : 'large'}`, `write ${bound} or ${least ? 'more' : 'less'}`)
}

const kinds: {[expected: string]: string} = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
}

function asKind(expected: string, path: readonly PropertyKey[], checked: Checked): string {
  const key = String(path.at(-1) ?? '')
  const written = checked.written(path)
  if (expected === 'array' && written !== undefined)
    return `write \`${key}: [${written}]\`, or each entry on a line of its own after \`- \``
  if (expected === 'string' && written?.startsWith('['))
    return `put it in quotes: \`${typeof path.at(-1) === 'number' ? '- ' : `${key}: `}"${written.replaceAll('"', '\\"')}"\``
  if (expected === 'object')
    return `write ${path.length === 0 ? 'keys' : 'its keys below it'}, each with its value: ${keysAt(checked.schema, path).join(', ')}`
  if (expected === 'number' || expected === 'int') return 'write the figure alone, without a unit'
  return documentation
}

/** A key without the places in lists, which the line tells. */
function named(path: readonly PropertyKey[]): string {
  const keys = path.filter((step) => typeof step === 'string')
  return keys.length === 0 ? 'the file' : `\`${keys.join('.')}\``
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as {[key: PropertyKey]: unknown} | undefined)?.[step], value)
}

/** What the schema says of the place a path leads to: every form that a value there may have. */
function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  let open = forms(schema)
  for (const step of path)
    open = open.flatMap((one) => {
      const {shape, element} = one.def as {shape?: {[key: string]: z.ZodType}; element?: z.ZodType}
      const next = typeof step === 'number' ? element : shape?.[String(step)]
      return next === undefined ? [] : forms(next)
    })
  return open
}

/** A schema without what is wrapped round it (optional, a default, a check after it), and each choice of a union. */
function forms(schema: z.ZodType): z.ZodType[] {
  const {innerType, in: before, options} = schema.def as {innerType?: z.ZodType; in?: z.ZodType; options?: z.ZodType[]}
  const inner = innerType ?? before
  if (inner) return forms(inner)
  return options ? options.flatMap(forms) : [schema]
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((one) => Object.keys((one.def as {shape?: object}).shape ?? {}))
}

function formsAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const written = schemasAt(schema, path).map((one) => {
    const {type, shape, entries} = one.def as {type: string; shape?: object; entries?: object}
    if (entries) return Object.keys(entries).join(', ')
    return shape ? `{${Object.keys(shape).join(', ')}}` : (kinds[type] ?? type)
  })
  return `write ${written.join(', or ')}`
}
