/** `edition.yaml` with all that its rooms let into it, checked; apart from the authority files, which take longer to read. */
import type * as z from 'zod'
import {printSettings} from '../publish/print/settings.js'
import {conventionsSchema} from '../recognise/conventions/conventions.js'
import {strictShape} from '../strict-shape.js'
import {editionShape} from './edition.js'
import {checkedYaml} from './yaml.js'

const editionSchema = strictShape({
  ...editionShape,
  conventions: conventionsSchema.optional(),
  print: printSettings.optional(),
})

export type EditionConfig = z.infer<typeof editionSchema>

/** Throws a `MaterialError` that names each wrong key or value with its line. */
export function parseEditionFile(file: string, text: string): EditionConfig {
  return checkedYaml(file, text, editionSchema)
}
