import {describe, expect, test} from 'vitest'
import {first, kindOf, outline, second, third, wrap} from './outline.js'

const fourth =
  'Governor Talbot had in the meantime gone over to the island, where he meant to wait for the boats that were to bring the news of the peace, and had left the keys of the customs house with the clerk.'

/** A paragraph of lines of at most 72 columns, the first of which stands in. */
const set = (words: string): string => wrap(`¶¶¶¶${words}`, 72).replace('¶¶¶¶', '    ')

describe('paragraphs that indents part', () => {
  test('blank lines about headings end no page', () => {
    const under = [first, second, third, fourth, first]
    const over = [second, third, first, fourth]
    const text = [
      '                  The Harbour of Varn',
      '',
      ...under.map(set),
      '',
      'The Northern Route',
      '',
      ...over.map(set),
    ].join('\n')
    expect(kindOf(text)).toBe('wrapped-text')
    expect(outline(text)).toEqual([
      'title The Harbour of Varn',
      ...under.map((words) => `paragraph ${words}`),
      'heading 2 The Northern Route',
      ...over.map((words) => `paragraph ${words}`),
    ])
  })

  test('a blank line inside a sentence ends a page, before a small letter and before a capital', () => {
    const cut = (words: string, change: (word: string) => string): {text: string; found: string} => {
      const lines = set(words).split('\n')
      const rest = lines.slice(2).join('\n')
      const changed = change(rest[0]!) + rest.slice(1)
      const start = lines.slice(0, 2).join('\n')
      return {
        text: `${start}\n\n${changed}`,
        found: `paragraph ${start.trim().replace('\n', ' ')} ‖${changed.replaceAll('\n', ' ')}`,
      }
    }
    const small = cut(first, (letter) => letter)
    const capital = cut(`${third.slice(0, -1)}, and ${second}`, (letter) => letter.toUpperCase())
    expect(outline([small.text, set(second), capital.text, set(fourth)].join('\n'))).toEqual([
      small.found,
      `paragraph ${second}`,
      capital.found,
      `paragraph ${fourth}`,
    ])
  })

  test('an indent begins a paragraph also before a small letter, and after a dash that follows the stop', () => {
    const small = third.replace('The', 'the')
    const dashed = `${second} –`
    expect(outline([first, small, dashed, third, first].map(set).join('\n'))).toEqual(
      [first, small, dashed, third, first].map((words) => `paragraph ${words}`),
    )
  })

  test('a line that does not stand in goes on, though the line before had room and ended a sentence', () => {
    const lines = set(`${first} ${second}`).split('\n')
    const at = lines.findIndex((line) => line.includes('week.'))
    const [head, tail] = `${lines[at]} ${lines[at + 1]}`.split(/(?<=week\.) /) as [string, string]
    const loose = [...lines.slice(0, at), head.padStart(60, 'x '), tail, ...lines.slice(at + 2)].join('\n')
    expect(outline([loose, ...[third, first, second].map(set)].join('\n'))).toHaveLength(4)
  })

  test('hanging indents part nothing', () => {
    const hanging = (words: string): string => wrap(words, 68).replaceAll('\n', '\n    ')
    const found = outline([first, third, first, third].map(hanging).join('\n'))
    expect(found).toEqual([first, third, first, third].map((words) => `paragraph ${words}`))
  })
})
