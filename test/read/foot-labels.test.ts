/** Notes at the feet of pages whose numbers have stops. */
import {expect, test} from 'vitest'
import {read} from '../../src/read/read.js'
import {leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'
import {anchorsOf, first, outline, second, third, wrap} from './outline.js'

const page = (text: string): string => wrap(text, 66)
const notes = (text: string): string[] =>
  outline(text)
    .join('\n')
    .match(/note \S+·.*?(?=⟩|$)/gm) ?? []

/** The same sentence with an anchor after its first words. */
const called = (words: string, n: number): string => words.replace(/^(\S+ \S+)/, `$1${n}`)

test('they count on from page to page, beside numbered paragraphs', () => {
  const text = `1. ${page(`${called(first, 1)} ${called(second, 2)}`)}\n\n1. A. Orsini.\n2. Not found.\n\f2. ${page(`${third} ${called(first, 3)}`)}\n\n3. Register, p. 7.\n`
  expect(notes(text)).toEqual(['note 1.· A. Orsini.', 'note 2.· Not found.', 'note 3.· Register, p. 7.'])
  expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '3→n3'])
  expect(outline(text).filter((line) => line.includes('item'))).toHaveLength(2)
})

test('or begin anew on each page', () => {
  const text = `${page(`${called(first, 1)} ${called(second, 2)}`)}\n\n1. A. Orsini.\n2. Not found.\n\f${page(`${third} ${called(first, 1)}`)}\n\n1. Register, p. 7.\n`
  expect(notes(text)).toHaveLength(3)
  expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '1→n1-2'])
})

test('paragraphs in which notes of the same numbers are called are none, where the notes stand at the end', () => {
  const text = `${page(`${called(first, 1)} ${called(second, 2)}`)}\n2. ${page(third)}\n\f${page(`${first} ${called(third, 3)}`)}\n3. ${page(second)}\n\f${page(first)}\n\nNotes\n\n1. A. Orsini.\n2. Not found.\n3. Register, p. 7.\n`
  expect(notes(text)).toEqual(['note 1.· A. Orsini.', 'note 2.· Not found.', 'note 3.· Register, p. 7.'])
})

test('the first of them may be called by a figure that cannot be told', () => {
  const text = `${page(`${first} In Article 271 it stands. ${called(second, 2)}`)}\n\n1. A. Orsini.\n2. Not found.\n\f${page(`${third} ${called(first, 3)}`)}\n\n3. Register, p. 7.\n`
  expect(notes(text)).toHaveLength(3)
})

test('paragraphs of some length are none, though the first or the last is called above', () => {
  const text = `The Harbour[1]\n1. ${page(`${first} ${second}`)}\n2. ${page(third)}\n\f3. ${page(second)}\n`
  expect(notes(text)).toEqual([])
  const last = `${page(called(first, 1))}\n\n1. ${page(`${first} ${second} ${third}`)}\n\f2. ${page(second)}\n`
  expect(notes(last)).toEqual([])
})

test('notes of the whole text on its last page are called on the pages before, though the last is called there too', () => {
  const text = `${page(`${called(first, 1)} ${called(second, 2)}`)}\n\f${page(`${third} ${called(second, 3)}`)}\n\nNotes\n\n1. A. Orsini.\n2. Not found.\n3. Register, p. 7.\n`
  expect(notes(text)).toHaveLength(3)
  expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '3→n3'])
})

test('their numbers may be glued to their words, where extraction levelled raised figures', () => {
  const text = `${page(`${called(first, 1)} ${called(second, 2)}`)}\n\n1A. Orsini.\n2[RB 12] at p. 4.\n\f${page(`${third} ${called(first, 3)} ${called(second, 4)}`)}\n\n3ibid.\n4“Not found.”\n`
  expect(notes(text)).toEqual([
    'note 1· A. Orsini.',
    'note 2· [RB 12] at p. 4.',
    'note 3· ibid.',
    'note 4· “Not found.”',
  ])
  expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '3→n3', '4→n4'])
})

test('or stand alone over them, also where one of several is called by a figure that cannot be told', () => {
  const text = `${page(`${called(first, 1)} ${called(second, 2)}`)}\n\n1\nA. Orsini.\n2\nsee the register.\n\f${page(`${third} ${called(first, 3)} So in 1951.4 ${called(second, 5)}`)}\n\n3\nibid.\n4\nNot found.\n5\nibid.\n`
  expect(notes(text)).toEqual([
    'note 1·  A. Orsini.',
    'note 2·  see the register.',
    'note 3·  ibid.',
    'note 4·  Not found.',
    'note 5·  ibid.',
  ])
})

test('glued figures that nothing calls, ordinals and the numbers of pages are none', () => {
  const uncalled = `${page(`${first} ${second}`)}\n\n1A. Orsini.\n2Not found.\n\f${page(`${third} ${first}`)}\n`
  expect(notes(uncalled)).toEqual([])
  const ordinal = `${page(`${called(first, 2)} ${second}`)}\n2nd Division.\n\f${page(`${third} ${first}`)}\n`
  expect(notes(ordinal)).toEqual([])
  const name = `${called(first, 1)}\n\n${called(second, 2)}\n\n2As is its name, a guild of pilots.\n\n${third}\n`
  expect(notes(name)).toEqual([])
  const folio = `${page(called(first, 2))}\n\n1\n\f${page(second)}\n\n2\nand the rest of it.\n`
  expect(notes(folio)).toEqual([])
})

test('at the end of a text without pages, too, where nearly all are called', () => {
  const text = `${called(first, 1)}\n\n${called(second, 2)}\n\n${called(third, 3)}\n\n1A. Orsini.\n\n2ibid.\n\n3Register, p. 7.\n`
  expect(notes(text)).toHaveLength(3)
})

test('what goes on of a note whose number came before has an id of its own', () => {
  const pages = [1, 2, 3].map(
    () =>
      `${page(`${called(first, 1)} ${called(second, 2)}`)}\n\n1. A. Orsini.\n2. The register was kept until the end of the war and`,
  )
  const rest = `${page(`${third} ${first}`)}\n\nthen burnt in the yard.\n`
  const all = [...leaves(read(new Source('test.txt', [...pages, rest].join('\n\f'))).tree.children)]
  const ids = all.flatMap((leaf) => (leaf.type === 'note' ? [leaf.id] : []))
  expect(ids.slice(-1)).toEqual(['n2-3-2'])
  expect(new Set(ids).size).toBe(ids.length)
})
