/**
 * The sidecar `NAME.yaml`: what a transcription's text cannot say of itself. Every key is optional; docs/configuration.md
 * describes each.
 */
import * as z from 'zod'
import {strictShape} from '../strict-shape.js'

const person = z.union([
  z.string().min(1),
  strictShape({name: z.string().min(1), ref: z.string().min(1).optional(), role: z.string().optional()}),
])
export const dateValue = z
  .union([z.string(), z.date().transform((d) => d.toISOString().slice(0, 10)), z.number().transform(String)])
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'))
const licence = strictShape({text: z.string().min(1), url: z.url().optional(), holder: z.string().optional()})

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
  language: z.string().min(2).optional(),
  originalLanguage: z.string().min(2).optional(),
  documentType: z.string().optional(),
  abstract: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  translators: z.array(person).optional(),
  participants: z.array(person).optional(),
  identifiers: z.array(strictShape({type: z.enum(identifierTypes), value: z.string().min(1)})).optional(),
  citation: z.string().optional(),
  rights: strictShape({text: licence.optional(), translation: licence.optional()}).optional(),
}

export interface PersonValue {
  name: string
  ref?: string | undefined
  role?: string | undefined
}

export function personValue(value: z.infer<typeof person>): PersonValue {
  return typeof value === 'string' ? {name: value} : value
}
