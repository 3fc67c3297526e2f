import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import list from 'word-list'
import {isEnglish} from '../../src/words/english.js'

test('words at both ends of the list and between them are found, and what is none is not', () => {
  const words = readFileSync(list, 'utf8').split('\n').filter(Boolean)
  const some = words.filter((_, i) => i % 97 === 0).concat(words[0]!, words.at(-1)!)
  expect(some.filter((word) => !isEnglish(word))).toEqual([])
  expect(['represented', 'proposed', 'weekend'].every(isEnglish)).toBe(true)
  expect(['', 'a\n', 'documen', 'neces', 'zzzzz', 'wellknown'].some(isEnglish)).toBe(false)
})
