import {expect, test} from 'vitest'
import {loadAuthority} from '../../src/authority/authority.js'
import {read} from '../../src/read/read.js'
import {FoldedText} from '../../src/recognise/overrides/selector.js'
import {recognise} from '../../src/recognise/recognise.js'
import {plainBlanks, restoreBlanks, withPlainBlanks} from '../../src/tree/blanks.js'
import {leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

test('blanks of every width are spaces for rules, and no character changes its place', () => {
  const text = '3\u00a0March\u20021957,\u2009p.\u202f4\u3000毛\ttab'
  expect(plainBlanks(text)).toBe('3 March 1957, p. 4 毛\ttab')
  expect(withPlainBlanks(new Source('a.txt', text)).text.length).toBe(text.length)
})

test('blanks on both sides of a label stand before the words, in their order', () => {
  const source = new Source('a.txt', '\u00a0a)\u00a0[ ')
  const {tree} = read(withPlainBlanks(source))
  restoreBlanks(tree, source)
  const [item] = leaves(tree.children)
  expect(item!.pieces.map((piece) => source.slice(piece))).toEqual(['\u00a0', '\u00a0', '['])
})

test('a source with spaces alone is read itself', () => {
  const source = new Source('a.txt', 'On 3 March.\n')
  expect(withPlainBlanks(source)).toBe(source)
})

test('a selector copied from a page with no-break spaces names the same words', () => {
  expect(new FoldedText('On 3 March he came.').find({exact: '3\u00a0March', suffix: '\u00a0he'})).toEqual([
    {start: 3, end: 10},
  ])
})

test('a blank past the last page is none of the furniture before it, which would reach over the break', () => {
  const source = new Source('a.txt', '!\nRecord ID\n[page two]\u00a0')
  const {tree} = read(withPlainBlanks(source), {kind: 'listing'})
  recognise(tree, {authority: loadAuthority([]), hasTranslator: true})
  restoreBlanks(tree, source)
  expect(tree.children.map(({type}) => type)).toEqual(['title', 'furniture', 'pageBreak'])
  const [title, furniture] = leaves(tree.children)
  expect(source.slice({start: furniture!.position.start.offset, end: furniture!.position.end.offset})).toBe('Record ID')
  expect(title!.pieces.map((piece) => source.slice(piece))).toEqual(['!', '\u00a0'])
})
