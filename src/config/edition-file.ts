/** `edition.yaml` with all that its rooms let into it, checked; apart from the authority files, which take longer to read. */
import * as z from 'zod'
import {printSettings} from '../publish/print/settings.js'
import {conventionsSchema} from '../recognise/conventions/conventions.js'
import {editionShape} from './edition.js'
import {checkedYaml} from './yaml.js'

const editionSchema = z.strictObject({
  ...editionShape,
  conventions: conventionsSchema.optional(),
  print: printSettings.optional(),
})

export type EditionConfig = z.infer<typeof editionSchema>

/** Throws a `MaterialError` that names each wrong key or value with its line. */
export function parseEditionFile(file: string, text: string): EditionConfig {
  return checkedYaml(file, text, editionSchema)
}
