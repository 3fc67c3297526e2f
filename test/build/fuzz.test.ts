/** The short form of `npm run fuzz`: always the same inputs, so that a failure is one of the change at hand. */

import {expect, test} from 'vitest'
import fc from '../generated.js'
import {input, smallInput} from './inputs.js'
import {wayOf} from './whole-way.js'

test.each([
  ['documents', input, Number(process.env.SIGLA_FUZZ_RUNS ?? 40), 5],
  ['lines', smallInput, 25 * Number(process.env.SIGLA_FUZZ_RUNS ?? 40), 100],
] as const)('no text makes sigla throw, lose a character, or write what is not valid: %s', (_, inputs, runs, every) => {
  let n = 0
  const went = {refused: 0, proved: 0, published: 0}
  fc.assert(
    fc.property(inputs, ({bytes, kind}) => {
      const way = wayOf(bytes, kind, n++ % every === 0)
      if (typeof way !== 'string') throw new Error(way.fault)
      went[way]++
    }),
    {numRuns: runs},
  )
  // A fuzzer whose inputs are all refused would find nothing.
  expect(went.proved + went.published).toBeGreaterThan(0.8 * runs)
  expect(went.published).toBeGreaterThanOrEqual(0.8 * Math.floor(runs / every))
})

/** What runs of a million inputs found, once mended. */
test.each([
  'the[undated] letter',
  'c[omrade]s[sic] of the',
  '\u{2ee5e}com[munist] [sic, probably “can”] the ',
  '\u{1eef0}一[laughter] [should be Nosaka] ',
  'Pavlo Kast said that it was late. Lund spoke.\n\nP[avlo Kast: ]We are late, and he knows.\n\nPavlo Kast: Good.\n\nLund: Yes.\n\nPavlo Kast: No.',
  'Lund spoke[sic whether it was late. Nothing more.\n\nPavlo Kast:] In it we saw him.\n\nPavlo Kast: Good.\n\nLund: Yes.\n\nPavlo Kast: No.\n\nLund: No.',
  '\u00a0[page break]\u00a0',
  'It came in the autumn [text [?]missing]. The end.',
  'that the clerks [sic, probably “cle[?]rks”] and the clark [sic, probably “cle[?]rk”] left',
  // Letters added to a word, of which a part alone is mended.
  'A title\n\nHe said [undated]c[omrade]s [sic, probably “can”] now.\n',
])('stays mended: %s', (text) => {
  expect(wayOf(Buffer.from(text), undefined, true)).toBe('published')
})

test('stays mended: a title that is a gap alone', () => {
  expect(wayOf(Buffer.from('[ ]\r\n\r\n3 February 1949\fc[omrade]s\r'), 'web-page', true)).toBe('published')
})

test('stays mended: a page ends inside the day from which the header takes the date', () => {
  const text = 'The meeting.\n\n[On the evening of 18 April\f 1941 a conversation took place.]\n\nThe end came.\n'
  expect(wayOf(Buffer.from(text), 'web-page', true)).toBe('published')
})
