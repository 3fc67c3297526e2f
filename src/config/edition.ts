/** `edition.yaml`: what the edition is, who is responsible for it, and how it is published. */
import * as z from 'zod'
import {strictShape} from '../strict-shape.js'
import {dateValue} from './sidecar.js'

const licence = strictShape({name: z.string().min(1), url: z.url()})

export const editionShape = {
  title: z.string().min(1),
  subtitle: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens'),
  description: z.string().optional(),
  editors: z
    .array(
      strictShape({id: z.string().regex(/^[a-z][a-z0-9-]*$/), name: z.string().min(1), orcid: z.string().optional()}),
    )
    .min(1),
  publisher: z.string().min(1),
  place: z.string().optional(),
  date: dateValue,
  version: z.string().default('1.0'),
  language: z.string().min(2).default('en'),
  licence,
  baseUrl: z.url().optional(),
}
