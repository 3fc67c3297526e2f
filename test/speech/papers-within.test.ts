/** Who wrote a paper, and what is attached to it. */
import {expect, test} from 'vitest'
import {read} from '../../src/read/read.js'
import {papersWithin} from '../../src/recognise/speech/writers/papers-within.js'
import {officeOfWriter, writerIn} from '../../src/recognise/speech/writers/signatory.js'
import {leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

function writers(text: string, isKnown: boolean): {signatory: string | undefined; ofParts: (string | undefined)[]} {
  const source = new Source('paper.txt', text)
  const {signatory, further} = papersWithin(source, [...leaves(read(source).tree.children)], isKnown)
  return {signatory, ofParts: further.map(({writer}) => writer)}
}

const tab = `Tab A

Memorandum From Secretary of Marine Vale to President Harlan

Port Clair, May 2, 1971.

I told our Consul that he should wait until the port had been opened to all.

Anton R. Vale`
const paper = `Memorandum From the Assistant for the Harbours (Lund) to President Harlan

Port Clair, May 4, 1971.

I saw the Minister on Monday, and I said to him that the toll would not be lifted this year.`

test('the heading of an enclosure names its writer, its signature in full; it signs the enclosure alone', () => {
  expect(writers(`${paper}\n\n${tab}`, true)).toEqual({signatory: undefined, ofParts: ['Anton R. Vale']})
})

test('a paper that is signed, and what it encloses', () => {
  expect(writers(`${paper}\n\nPeter Lund\n\n${tab}`, false)).toEqual({
    signatory: 'Peter Lund',
    ofParts: ['Anton R. Vale'],
  })
})

test('without an enclosure whoever signs wrote it', () => {
  expect(writers(`${paper}\n\nPeter Lund`, false)).toEqual({signatory: 'Peter Lund', ofParts: []})
})

test('what another signs under the text of the first is his', () => {
  const note = 'I have read this with care, and I hold that the toll must be lifted before the summer is over.'
  expect(writers(`${paper}\n\n[signed] Peter Lund\n\n${note}\n\n[signed] Anton R. Vale`, false)).toEqual({
    signatory: 'Peter Lund',
    ofParts: ['Anton R. Vale'],
  })
})

test('a title of two names with an initial tells who wrote a letter; towns have two words as well', () => {
  expect(writerIn('Anton B. Marek to Petra Lis')).toBe('Anton B. Marek')
  expect(writerIn('Port Clair to Santa Varna')).toBeUndefined()
  expect(writerIn('From A. Marek to Petra Lis to the Board')).toBeUndefined()
})

test('a title names its writer by an office alone', () => {
  expect(officeOfWriter('Memorandum of Conversation, by the Secretary of State[3]')).toBe('the Secretary of State')
  expect(officeOfWriter('The Acting Secretary of State to the Consul at Trento (Vale)')).toBe(
    'The Acting Secretary of State',
  )
  expect(officeOfWriter('Statement by the Foreign Minister at the Assembly')).toBe('the Foreign Minister')
  expect(officeOfWriter('Memorandum by the Chief of the Division (Orsini)')).toBeUndefined()
  expect(officeOfWriter('Report by the Committee')).toBeUndefined()
  const talk = 'Memorandum by the Secretary of State of a Conversation With the Ambassador of Ostria (Orsini)'
  expect([writerIn(talk), officeOfWriter(talk)]).toEqual([undefined, 'the Secretary of State'])
  expect(writerIn('Memorandum by the Board of Pilots to the Keeper of Seals (Orsini)')).toBeUndefined()
})
