/**
 * Editorial conventions: which marks an edition uses, and what each means. They are data: `edition.yaml` names a
 * built-in set (`diplomatic`, `leiden`) or extends one with marks of its own.
 *
 * ```yaml
 * conventions:
 *   base: diplomatic
 *   marks:
 *     - {open: '<', close: '>', class: supplied, reason: omitted}
 *     - {open: '{', close: '}', class: editorial, kind: deletion}
 * ```
 */
import * as z from 'zod'
import {editorialClasses} from '../../tree/decision.js'
import {diplomatic} from './diplomatic.js'
import {leiden} from './leiden.js'

/** Letters and spaces alone are the text's own: a mark of them would be found in every word. */
const delimiter = z
  .string()
  .max(8)
  .regex(/^\S*[^\p{L}\p{N}\s]\S*$/u, 'is no mark → write one to eight characters without a space, one of them a sign')

/** One mark: its two delimiters, and what stands between them. */
export const markSchema = z.strictObject({
  open: delimiter.describe('the characters that open the mark'),
  close: delimiter.describe('the characters that close it'),
  /** Without a class, the words and their place decide, as they do for square brackets. */
  class: z.enum(editorialClasses).optional(),
  /** Only words that say what they are (`sic`, `illegible`) make an intervention; anything else is the author's. */
  explicit: z.boolean().optional(),
  reason: z.enum(['omitted', 'illegible', 'lost', 'redacted']).optional(),
  kind: z
    .string()
    .regex(/^[a-z][a-z-]*$/, 'is not in small letters and hyphens → write one such as deletion, or margin-left')
    .optional()
    .describe('what the mark does, for class editorial'),
  place: z
    .string()
    .regex(/^[a-z][a-z-]*$/, 'is not in small letters and hyphens → write one such as deletion, or margin-left')
    .optional()
    .describe('where the words stand, for class marginalia'),
  lang: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'is no code of a language → write one such as la, or zh-Latn')
    .optional()
    .describe('language, for class original'),
})

export type Mark = z.infer<typeof markSchema>

const base = z.enum(['diplomatic', 'leiden'])

export const conventionsSchema = z.union([
  base,
  z.strictObject({base: base.default('diplomatic'), marks: z.array(markSchema).default([])}),
])

/** As written in `edition.yaml`. */
export type ConventionsInput = z.input<typeof conventionsSchema>

export interface Conventions {
  name: 'diplomatic' | 'leiden'
  marks: readonly Mark[]
  /** Leiden: rows of dashes or points in a mark count lost letters, a dot under a letter says it is unclear. */
  epigraphic: boolean
}

/** The conventions that a name alone declares, made once, so that the tables made for them are too. */
const byName = new Map<string, Conventions>()

/** The marks to look for: those declared go before, and take the place of, those of the set they extend. */
export function conventionsOf(input: ConventionsInput = 'diplomatic'): Conventions {
  const known = typeof input === 'string' ? byName.get(input) : undefined
  if (known) return known
  const declared = conventionsSchema.parse(input)
  const name = typeof declared === 'string' ? declared : declared.base
  const own = typeof declared === 'string' ? [] : declared.marks
  const built = name === 'leiden' ? leiden : diplomatic
  const taken = new Set(own.map((mark) => mark.open))
  const conventions = {
    name,
    marks: [...own, ...built.filter((mark) => !taken.has(mark.open))],
    epigraphic: name === 'leiden',
  }
  if (typeof declared === 'string') byName.set(declared, conventions)
  return conventions
}

/** How a mark projects back (TEI `@rend`); square brackets need no word. */
export function rendOf(mark: Pick<Mark, 'open' | 'close'>): string | undefined {
  if (mark.open === '[' && mark.close === ']') return undefined
  if (mark.open === '(' && mark.close === ')') return 'parentheses'
  if (mark.open === '/' && mark.close === '/') return 'slashes'
  return `delimiters(${mark.open} ${mark.close})`
}
