/** `encodingDesc`: the conventions of the edition, stated for those who use the file without sigla. */
import type {Element} from 'xast'
import {element} from '../element.js'
import type {Metadata} from '../metadata.js'

export function encodingDescription(metadata: Metadata): Element {
  const {source, conventions, version} = metadata
  const p = (words: string): Element => element('p', {}, [words])
  return element('encodingDesc', {}, [
    element('projectDesc', {}, [
      p(`A document of the edition ${metadata.edition.title}, encoded from a plain transcription.`),
    ]),
    element('editorialDecl', {}, [
      element('correction', {}, [
        p(
          'Corrections by the editor or translator of the source stand as choice beside the reading of the source; nothing is corrected silently.',
        ),
      ]),
      element('normalization', {}, [p('Spelling, punctuation and romanisation are those of the transcription.')]),
      element('quotation', {}, [p('Quotation marks stand in the text as they stand in the source.')]),
      element('hyphenation', {}, [
        p('Words that were divided only by a line end are rejoined; lb with break="no" marks the place.'),
      ]),
      element('segmentation', {}, [
        p('Paragraphs are numbered in order; their ids are made from their words and outlive changes elsewhere.'),
      ]),
      element('interpretation', {}, [
        p(
          `Marks of the source are read by the convention “${conventions}”. Interventions of its editor or translator name him in resp; what sigla inferred carries resp="#sigla" and a certainty: high follows from an explicit mark, medium from context, low is a guess to be looked at.`,
        ),
        p(
          'Brackets of the source are elements here: ex, supplied, notes of place inline, the desc of gap and of incident project back as bracketed words, or as their rend says.',
        ),
      ]),
    ]),
    element('appInfo', {}, [
      element('application', {ident: 'sigla', version}, [
        element('label', {}, ['sigla']),
        element('desc', {}, [
          `Source ${source.name}, read as ${source.kind}, ${source.length} UTF-16 code units, SHA-256 ${source.sha256}`,
        ]),
      ]),
    ]),
  ])
}
