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

  test('a name with the small words and articles of its language', () => {
    for (const name of ['Jorge dos Reis', 'Mahmoud al-Sabri', 'Valérie d’Ormont', 'Ruiz y Mora', 'Hans van der Brug']) {
      const text = `${body}\n\nYours sincerely,\n\n${name}\n\nSecretary of the Board`
      expect(outline(text).slice(-2)).toEqual([`signed ${name}`, 'signed Secretary of the Board'])
    }
  })

  test('the title of a further document, over which its number may stand', () => {
    for (const number of ['', 'No. 12\n\n']) {
      const text = `${body}\n\nAnton Marek\n\n${number}Letter from the Envoy to the Harbour Board\n\n${second}`
      expect(outline(text)[12]).toBe('signed Anton Marek')
    }
    const recess = `${body}\n\nRECESS HOUR\n\nLetter from the Envoy to the Harbour Board\n\n${second}`
    expect(types(recess)[12]).toBe('heading')
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

test('a surname after what an editor left out, and a name over where the paper is kept', () => {
  expect(outline(`${body}\n\n[matter omitted]\n\nORSINI`).at(-1)).toBe('signed ORSINI')
  expect(outline(`${body}\n\nANTON MAREK\n\n[NA: A51, [14]]`).at(-2)).toBe('signed ANTON MAREK')
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
    'heading 1 Closed Session',
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

describe('offices', () => {
  const foot = (lines: string, after = ''): string[] => outline(`${body}\n\n${lines}${after}`).slice(12)

  test('over the name that ends the text, and beside it', () => {
    expect(foot('Ambassador\nA. Orsini', '\n\n4 copies made:\n1-2. The Minister\n3. file').slice(0, 2)).toEqual([
      'signed Ambassador',
      'signed A. Orsini',
    ])
    for (const line of [
      'SECRETARY OF THE BOARD  A. ORSINI',
      'Chairman of the Committee   Yu. ORSINI',
      'MINISTER: (A. Orsini)',
    ])
      expect(foot(line, `\n\nTo point XII of the protocol\n\n${first}`)[0]).toBe(`signed ${line}`)
    expect(foot('Minister A. Orsini', `\n\n${first}`)[0]).toBe('paragraph Minister A. Orsini')
  })

  test('under a surname, before who has a copy', () => {
    expect(foot('Orsini\nActing Envoy', '\n\nCC:\n1x Ministry').slice(0, 2)).toEqual([
      'signed Orsini',
      'signed Acting Envoy',
    ])
    expect(foot('Orsini', '\n\nDelivered to:\nComrade Marek\nComrade Lis')).toEqual([
      'signed Orsini',
      'list',
      '  listHead Delivered to:',
      '  item Comrade Marek',
      '  item Comrade Lis',
    ])
  })

  test('nobody signs before the text: who has a copy of it', () => {
    const text = `MINISTRY OF TRADE\n\nGrain Branch\n\nIlse Brandt\n\nProduced in 6 copies for:\n\nthe Minister\n\n${first}`
    expect(types(text)).not.toContain('signed')
  })
})

test('two who sign at the two ends of one line are no head', () => {
  const names = `A.ORSINI${' '.repeat(60)}J.MAREK`
  expect(
    outline(`Note to the Board\n\n${first}\n\nWe ask for a decision.\n\n${names}\n\n${second}`).join(),
  ).not.toMatch(/heading \d A\.ORSINI/)
})

test('the committee a telegram is for, and its number in an edition, are no headings', () => {
  for (const line of ['CC VWPT', 'VWPT CC', 'No. 54'])
    expect(outline(`${body}\n\n${line}\n\n${second}`)[12]).toBe(`paragraph ${line}`)
  expect(outline(`Telegram from the Envoy\n\n3 May 1951\n\nCC VWPT\n\n${second}`)[2]).toBe('opener CC VWPT')
})

test('two who sign at the two ends of the last line', () => {
  for (const [one, other] of [
    ['A. ORSINI', 'J. MAREK'],
    ['ORSINI', 'MAREK'],
  ]) {
    const names = `${one}${' '.repeat(60)}${other}`
    const note = `Note to the Board\n\n${first}\n\nWe ask for a decision.\n\n${names}`
    expect(outline(note).at(-1)).toBe(`signed ${names}`)
    expect(outline(`${note}\n\nSent to:\nCde. Halmos\nCde. Talbot`)[3]).toBe(`signed ${names}`)
  }
})

test('offices under the name, before something attached', () => {
  const text = `Memorandum for the Board\n\n${first}\n\nAnton Marek\nDirector\nOffice of Northern Ports\n\n[Enclosure]\n\nMemorandum\n\n${second}`
  expect(outline(text).slice(2, 6)).toEqual([
    'signed Anton Marek',
    'signed Director',
    'signed Office of Northern Ports',
    'heading 1 [Enclosure]',
  ])
})
