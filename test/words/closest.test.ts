import {expect, test} from 'vitest'
import {closest} from '../../src/words/closest.js'

test('a misspelt word means what is nearest, and nothing where nothing is near', () => {
  const known = ['title', 'place', 'publisher', 'personGrp', 'person']
  expect(
    ['titel', 'tilte', 'plase', 'publsher', 'persn', 'PLACE', 'harbour', 'x'].map((word) => closest(word, known)),
  ).toEqual(['title', 'title', 'place', 'publisher', 'person', 'place', undefined, undefined])
})
