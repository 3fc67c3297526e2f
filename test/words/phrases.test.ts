/** Phrases looked up in the words of a bracket. */
import {describe, expect, test} from 'vitest'
import {Phrases, Wording} from '../../src/words/phrases.js'

describe('phrases', () => {
  const phrases = new Phrases('not (yet) printed/found | torn (off) | in the hand of | ms. ends')

  test.each([
    ['it was not printed', 7, 18],
    ['NOT YET FOUND here', 0, 13],
    ['corner torn off', 7, 15],
    ['corner torn-off', 7, 11],
    ['here the MS. ends', 9, 17],
  ])('%s', (text, start, end) => {
    expect(phrases.find(new Wording(text))).toEqual({start, end})
  })

  test.each(['not  printed', 'printed', 'tornado', 'untorn', 'in the handle of', ''])('none in “%s”', (text) => {
    expect(phrases.in(new Wording(text))).toBe(false)
  })

  test('they open the words, or are all of them', () => {
    expect(phrases.opens(new Wording('torn away'))).toBe(true)
    expect(phrases.opens(new Wording('a torn page'))).toBe(false)
    expect(phrases.are(new Wording('Torn off'))).toBe(true)
    expect(phrases.are(new Wording('torn off.'))).toBe(false)
  })

  test('the long s is an s only where the words are folded', () => {
    const wording = new Wording('Signatureſ')
    const signatures = new Phrases('signatures')
    expect(signatures.in(wording)).toBe(false)
    expect(signatures.in(wording.folded)).toBe(true)
  })
})
