/** `edition.yaml`: what the edition is, who is responsible for it, and how it is published. */
import * as z from 'zod'
import {dateValue, languageValue, webAddress} from './sidecar.js'

const idValue = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'is no id → write lower-case letters, digits and hyphens, a letter first')

/** Those whom the TEI header declares under these ids in every edition. */
const reserved: ReadonlySet<string> = new Set(['sigla', 'translator', 'source-editor'])

const orcidValue = z
  .string()
  .regex(
    /^(\d{4}-){3}\d{3}[\dX]$/,
    'is no ORCID iD → write its sixteen digits, 0000-0002-1825-0097, without an address',
  )

const licence = z.strictObject({name: z.string().min(1), url: webAddress})

export const editionShape = {
  title: z.string().min(1),
  subtitle: z.string().optional(),
  id: idValue,
  description: z.string().optional(),
  editors: z
    .array(z.strictObject({id: idValue, name: z.string().min(1), orcid: orcidValue.optional()}))
    .min(1)
    .refine((editors) => new Set(editors.map(({id}) => id)).size === editors.length, {
      message: 'two of them have one id → give each an id of its own',
    })
    .refine((editors) => !editors.some(({id}) => reserved.has(id)), {
      message: `an editor’s id is ${[...reserved].join(', ')}, which the TEI needs for others → choose another id`,
    }),
  publisher: z.string().min(1),
  place: z.string().optional(),
  date: dateValue,
  version: z.string().default('1.0'),
  language: languageValue.default('en'),
  licence,
  baseUrl: webAddress.optional(),
}
