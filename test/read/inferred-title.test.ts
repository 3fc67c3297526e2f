/** What a document that states no title is called: its heading, else its opening words. */
import {expect, test} from 'vitest'
import {parseProject} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

const titleOf = (text: string): string | undefined => {
  const {xml} = convertBytes(Buffer.from(text), 'a.txt', {
    sidecar: {},
    sidecarFile: 'a.yaml',
    sidecarText: '',
    project: parseProject('edition.yaml', editionYaml, []),
  })
  return /<title[^>]*>([^<]*)<\/title>/.exec(xml)?.[1]
}

test.each([
  [
    'without the numbers of notes',
    'The bridge was opened by the mayors,1 and the band played until it rained.\n\n______\n1 Their list is lost.\n',
    'The bridge was opened by the mayors, and the band played until it rained',
  ],
  [
    'not what someone wrote on the page',
    '[Handwritten at the top: “To the file.”]\n\nThe bridge was opened by the mayors, and the band played.\n',
    'The bridge was opened by the mayors, and the band played',
  ],
  ['that, where there is nothing else', '[Illegible.]\n', '[Illegible.]'],
])('%s', (_, text, title) => expect(titleOf(text)).toBe(title))
