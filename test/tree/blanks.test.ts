import {expect, test} from 'vitest'
import {FoldedText} from '../../src/recognise/overrides/selector.js'
import {plainBlanks, withPlainBlanks} from '../../src/tree/blanks.js'
import {Source} from '../../src/tree/source.js'

test('blanks of every width are spaces for rules, and no character changes its place', () => {
  const text = '3\u00a0March\u20021957,\u2009p.\u202f4\u3000毛\ttab'
  expect(plainBlanks(text)).toBe('3 March 1957, p. 4 毛\ttab')
  expect(withPlainBlanks(new Source('a.txt', text)).text.length).toBe(text.length)
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
