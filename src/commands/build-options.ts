/** What `sigla build` and `sigla watch` are asked for in the same words. */
import type {BuildOptions} from '../build/build.js'
import type {OutputKind} from '../build/document/kinds.js'
import {type Arguments, type Command, UsageError} from './command.js'

export const buildFlags = {
  strict: {type: 'boolean'},
  only: {type: 'string'},
  jobs: {type: 'string'},
  limit: {type: 'string'},
  memory: {type: 'string'},
} as const

/** Throws a `UsageError` that names the flag. */
export function buildOptionsOf(flags: Arguments['flags'], command: Command): BuildOptions {
  const [jobs, limit, memory] = ['jobs', 'limit', 'memory'].map((flag) => numberOf(flags, flag, command))
  return {
    strict: flags.strict === true,
    ...(flags.only === undefined ? {} : {kinds: kindsOf(String(flags.only), command)}),
    ...(jobs === undefined ? {} : {jobs}),
    ...(limit === undefined ? {} : {limit}),
    ...(memory === undefined ? {} : {memory}),
  }
}

/** A flag that takes a number; undefined where it is not given. */
export function numberOf(flags: Arguments['flags'], flag: string, command: Command): number | undefined {
  if (flags[flag] === undefined) return undefined
  if (!/^\d{1,6}$/.test(String(flags[flag])))
    throw new UsageError(`--${flag} takes a number, not ${flags[flag]}`, command)
  return Number(flags[flag])
}

function kindsOf(list: string, command: Command): OutputKind[] {
  const asked = list.split(',').filter((kind) => kind !== '' && kind !== 'tei')
  for (const kind of asked)
    if (kind !== 'html' && kind !== 'pdf' && kind !== 'epub')
      throw new UsageError(`--only takes tei, html, pdf and epub, not ${kind}`, command)
  return asked as OutputKind[]
}
