/** Who signed, who is written to, who wrote: lines that look like headings and are none. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

/** Text enough that what stands under it does not open it. */
const body = [first, second, third, first, second, third, first, second, third, first, second, third].join('\n\n')
const types = (text: string): string[] => outline(text).map((line) => line.replace(/ .*/, ''))

describe('a signature is told by what follows', () => {
  test('the legend of an edition, and a further document under it', () => {
    for (const name of ['A. Orsini', 'A. ORSINI', 'A.ORSINI J.MAREK']) {
      const text = `${body}\n\nPlease review.\n\n${name}\n\nVGANI. F. 3. Op. 16. D. 294. L. 219. Original.\n\nTO THE HARBOUR BOARD\n\n${second}`
      expect(outline(text).slice(13)).toEqual([
        `signed ${name}`,
        'paragraph VGANI. F. 3. Op. 16. D. 294. L. 219. Original.',
        'paragraph TO THE HARBOUR BOARD',
        `paragraph ${second}`,
      ])
    }
  })

  test('something attached', () => {
    const text = `${body}\n\nA. Orsini\n\nAnnex 1\n\n${second}`
    expect(types(text).slice(12)).toEqual(['signed', 'heading', 'paragraph'])
  })

  test('the word signature, under the office of who signs', () => {
    const lines = [first, second, third].map((words) => wrap(words, 70)).join('\n\n')
    const text = `${lines}\n\nENVOY\n(signature) A. Orsini\n\n4 copies`
    expect(outline(text).slice(-3)).toEqual(['signed ENVOY', 'signed (signature) A. Orsini', 'paragraph 4 copies'])
  })
})

test('initials and a surname over text are no heading, nor is a byline', () => {
  expect(types(`${first}\n\nA. Orsini\n\n${second} ${third}`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(outline(`The Salt Treaty, 1871–1884\n\nBy Ilse Brandt\n\n${first} ${second}`)[1]).toBe(
    'paragraph By Ilse Brandt',
  )
})

test('who an attached letter is for is no heading of it', () => {
  const text = `${body}\n\nAnnex 1\n\nTo Mr. J. MAREK\n\n${second}`
  expect(outline(text)[13]).toBe('paragraph To Mr. J. MAREK')
})

test('sessions and standing items of minutes, and the members over their names', () => {
  const text = `Minutes of the Harbour Board\n\nBoard Members\nIlse Brandt, Chair\nHugo Lis\n\nClosed Session\n\nMrs. Brandt called the members to order.\n\nOther Business\n\nNone was raised.`
  expect(outline(text).slice(1)).toEqual([
    'list',
    '  listHead Board Members',
    '  item Ilse Brandt, Chair',
    '  item Hugo Lis',
    'heading 2 Closed Session',
    'paragraph Mrs. Brandt called the members to order.',
    'heading 2 Other Business',
    'paragraph None was raised.',
  ])
  expect(types(`${first}\n\nMorning Session\n(9 to 12 o’clock)\n\n${second}`)).not.toContain('heading')
})

test('a dateline may lack its date, or have the hour of Greenwich', () => {
  for (const line of ['Port Amar, undated.', 'Port Amar, March 9, 1974, 1530Z.'])
    expect(outline(`12. Telegram From the Envoy\n\n${line}\n\n${first}`)[1]).toBe(`dateline ${line}`)
})

test('what a page cut off is no heading', () => {
  const cut = 'There were three towns then. The second was Norfelt, which had a wall of'
  expect(types(`${first}\n\n${cut}\n\n${second} ${third}`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(types(`${first}\n\nThe Walls of the Second Town and the Price of\n\n${second} ${third}`)[1]).toBe('paragraph')
})
