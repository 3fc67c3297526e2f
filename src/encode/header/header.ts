/** The TEI header: complete by *Best Practices for TEI in Libraries*, level 4 (encoding guide §6). */
import type {Element} from 'xast'
import {element} from '../element.js'
import type {Metadata} from '../metadata.js'
import {encodingDescription} from './encoding-description.js'
import {type FieldWriter, fileDescription} from './file-description.js'
import {profileDescription} from './profile-description.js'

export function headerElement(metadata: Metadata, field: FieldWriter, languages: ReadonlySet<string>): Element {
  const {edition} = metadata
  return element('teiHeader', {}, [
    fileDescription(metadata, field),
    encodingDescription(metadata),
    profileDescription(metadata, field, languages),
    element('revisionDesc', {}, [
      element('change', {when: edition.date, who: '#sigla'}, ['Converted from the transcription.']),
    ]),
  ])
}
