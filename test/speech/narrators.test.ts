/** Who says *I* in a document that no sidecar gives an author: by its page, by the office and the name at its end. */
import {expect, test} from 'vitest'
import {parseProject} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

/** Whose the words are that `said` holds, in order. */
function speakersIn(text: string): string[] {
  const {xml} = convertBytes(Buffer.from(text), 'a.txt', {
    sidecar: {},
    sidecarFile: 'a.yaml',
    sidecarText: '',
    project: parseProject('edition.yaml', editionYaml, []),
    grammarOnly: true,
  })
  return [...xml.matchAll(/<said who="#([^"]+)"/g)].map(([, who]) => who!)
}

const talk =
  'Halmek received me at ten. Halmek said that the port would open in June. I replied that we were glad of it.'

test('the one person whom its page gives as the author', () => {
  const page = (author: string): string =>
    `Skip to content\n\nMay 5, 1951\n\nTelegram to the Committee\n\n${talk}\n\nDocument Information\n\nAuthor\n\n${author}\n\nOriginal Uploaded Date\n\n2012-03-04\n`
  expect(speakersIn(page('Pavel Orsini'))).toEqual(['halmek', 'pavel-orsini'])
  expect(speakersIn(page('Embassy of Ostria in Norland'))).toEqual(['halmek', 'memorandum-author'])
})

test('who signs after his office, the initial filled by the editor', () => {
  const letter = `On the port\n\n${talk}\n\nThe talk lasted an hour, and Halmek left at six.\n\n`
  expect(speakersIn(`${letter}Ambassador of Norland in Varna T[omas] V. Lund\n`)).toEqual(['halmek', 'tomas-v-lund'])
})

test('who, of the two in the title, is told of by his office alone', () => {
  const title = 'Record of Conversation between Ambassador Pavel Orsini and Tomas Halmek'
  expect(speakersIn(`${title}\n\n${talk}\n`)).toEqual(['tomas-halmek', 'pavel-orsini'])
  expect(speakersIn(`${title}\n\nThe Ambassador was late. ${talk}\n`)).toEqual(['tomas-halmek', 'memorandum-author'])
})
