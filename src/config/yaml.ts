/**
 * YAML checked by a zod schema; whatever is wrong is named with file, line, what was found and what is allowed.
 */
import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import type * as z from 'zod'
import {MaterialError, type Problem} from '../tree/problem.js'

/** Parses and checks. Throws a `MaterialError` that holds every problem of the file at once. */
export function checkedYaml<S extends z.ZodType>(file: string, text: string, schema: S): z.infer<S> {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const problem = (offset: number, message: string, remedy?: string): Problem => {
    const {line, col} = lines.linePos(offset)
    return {rule: 'configuration', severity: 'error', file, line, column: col, message, ...(remedy ? {remedy} : {})}
  }
  if (document.errors.length > 0) {
    throw new MaterialError(
      document.errors.map((e) =>
        problem(
          e.pos[0],
          `not YAML: ${e.message.split(' at line')[0]}`,
          'indent with spaces and quote values that hold a colon, a hash or brackets',
        ),
      ),
    )
  }
  const checked = schema.safeParse(document.toJS() ?? {})
  if (checked.success) return checked.data
  throw new MaterialError(
    checked.error.issues.flatMap((issue) =>
      problemsOf(issue).map(({path, message, remedy}) => problem(offsetOf(document.contents, path), message, remedy)),
    ),
  )
}

interface Finding {
  path: PropertyKey[]
  message: string
  remedy?: string
}

function problemsOf(issue: z.core.$ZodIssue): Finding[] {
  const at = issue.path.length === 0 ? 'the file' : `\`${issue.path.join('.')}\``
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `unknown key \`${key}\``,
      remedy: `keys known here: ${allowedKeys(issue) || 'see docs/configuration.md'}`,
    }))
  }
  if (issue.code === 'invalid_value')
    return [
      {
        path: [...issue.path],
        message: `${at} has a value that is not allowed`,
        remedy: `allowed: ${issue.values.map(String).join(', ')}`,
      },
    ]
  return [{path: [...issue.path], message: `${at}: ${issue.message}`, remedy: 'see docs/configuration.md'}]
}

/** zod knows the shape; strict objects made with `strictShape` carry their keys in the issue's message. */
function allowedKeys(issue: z.core.$ZodIssue): string {
  return /keys: (.*)$/.exec(issue.message)?.[1] ?? ''
}

function offsetOf(node: unknown, path: PropertyKey[]): number {
  let current = node as Node | null | undefined
  let offset = 0
  for (const step of path) {
    if (isMap(current)) {
      const pair = current.items.find((item) => isScalar(item.key) && item.key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      current = pair.value as Node | null
    } else if (isSeq(current)) {
      current = current.items[Number(step)] as Node | undefined
      offset = current?.range?.[0] ?? offset
    } else break
  }
  return offset
}
