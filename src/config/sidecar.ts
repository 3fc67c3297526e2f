/**
 * The sidecar `NAME.yaml`: what a transcription's text cannot say of itself. Every key is optional; docs/configuration.md
 * describes each.
 */
import * as z from 'zod'

const person = z.union([
  z.string().min(1),
  z.strictObject({name: z.string().min(1), ref: z.string().min(1).optional(), role: z.string().optional()}),
])
/** A day, month or year that there is (ISO 8601); 29 February in leap years alone. */
export function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (year === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

export const dateValue = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    message: 'is no date → write YYYY, YYYY-MM or YYYY-MM-DD, such as 1949-02-03',
    abort: true,
  })
  .refine(isDate, 'is no day of the calendar → compare month and day: YYYY-MM-DD')

/** BCP 47: a code of ISO 639, then script, region and the like. */
export const languageValue = z
  .string()
  .regex(
    /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
    'is no code of a language → write its code of ISO 639: en, de, ru, zh-Latn',
  )

/** An address of the web, in the signs that `licence/@target` may have (schema/sigla.rng). */
export const webAddress = z
  .url({protocol: /^https?$/, abort: true})
  .regex(
    /^[^\s<>"{}|\\^`]*$/,
    'holds a space or a sign that no address has → copy it from the browser, which writes %20 for a space',
  )

const licence = z.strictObject({text: z.string().min(1), url: webAddress.optional(), holder: z.string().optional()})

/** What an identifier of a document may be; the values of `idno/@type` in schema/sigla.rng that name a document. */
const identifierTypes = ['document', 'record', 'copy', 'edition', 'catalogue', 'item', 'URI', 'DOI'] as const

export const sidecarShape = {
  kind: z.enum(['web-page', 'wrapped-text', 'listing', 'plain']).optional(),
  encoding: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  author: person.optional(),
  firstPerson: z.string().min(1).optional(),
  date: dateValue.optional(),
  place: z.string().optional(),
  language: languageValue.optional(),
  originalLanguage: languageValue.optional(),
  documentType: z.string().optional(),
  abstract: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  translators: z.array(person).optional(),
  participants: z.array(person).optional(),
  identifiers: z.array(z.strictObject({type: z.enum(identifierTypes), value: z.string().min(1)})).optional(),
  citation: z.string().optional(),
  rights: z.strictObject({text: licence.optional(), translation: licence.optional()}).optional(),
}

export interface PersonValue {
  name: string
  ref?: string | undefined
  role?: string | undefined
}

export function personValue(value: z.infer<typeof person>): PersonValue {
  return typeof value === 'string' ? {name: value} : value
}
