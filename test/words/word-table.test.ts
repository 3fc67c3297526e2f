import {describe, expect, it} from 'vitest'
import {codesOf} from '../../src/words/codes.js'
import {WordTable} from '../../src/words/word-table.js'

describe('a table of words', () => {
  const words = new Map(['said', 'sad', 'Said', 'asked', 'désirait', 'a'].map((word, i) => [word, i]))
  const table = new WordTable(words)

  it('finds the words of a text between two places', () => {
    const text = '— said asked Said sad a désirait'
    const at = (word: string) => text.search(new RegExp(`(?<![^ ])${word}(?![^ ])`))
    for (const [word, value] of words)
      expect(table.get(codesOf(text), at(word), at(word) + word.length), word).toBe(value)
  })

  it('finds no other', () => {
    for (const word of ['sai', 'saida', 'SAID', 'ask', 'sed', 'b', 'desirait'])
      expect(table.get(codesOf(word), 0, word.length), word).toBeUndefined()
  })

  it('holds many, and none', () => {
    const many = new Map(Array.from({length: 5000}, (_, i) => [`w${i.toString(36)}`, i]))
    const large = new WordTable(many)
    for (const [word, i] of many) expect(large.get(codesOf(word), 0, word.length)).toBe(i)
    expect(new WordTable(new Map()).get(codesOf('said'), 0, 4)).toBeUndefined()
  })
})
