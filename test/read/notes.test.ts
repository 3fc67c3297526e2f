import {describe, expect, test} from 'vitest'
import {anchorsOf, first, outline, second, wrap} from './outline.js'

const notes = (text: string): string[] => outline(text).filter((line) => line.startsWith('note'))

describe('the bodies of an apparatus', () => {
  test('one that begins with a figure, amid others or called by itself', () => {
    const text =
      'The toll was raised.1 It was lowered in May2 and abolished in June.3 Nobody paid it.4\n\n1 Toll Register, p. 9.\n\n2 14 Harbour Acts 31.\n\n3 Ibid., p. 12.\n\n4 15 Harbour Acts 2.'
    expect(notes(text)).toEqual([
      'note 1· Toll Register, p. 9.',
      'note 2· 14 Harbour Acts 31.',
      'note 3· Ibid., p. 12.',
      'note 4· 15 Harbour Acts 2.',
    ])
    expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '3→n3', '4→n4'])
  })

  test('all of them in small letters, each called by a number at a word', () => {
    const text = 'He came to Norfelt1 on the tenth of the mont2 and left.\n\n1 recte: Nordfeldt\n2 thus in the original'
    expect(notes(text)).toEqual(['note 1· recte: Nordfeldt', 'note 2· thus in the original'])
    expect(notes('He came to Norfelt and left.\n\n1 ship was seen.\n\n2 boats followed.')).toEqual([])
  })

  test('a number over a gap is no label of what follows it', () => {
    const text =
      'The toll was raised.1 It was lowered in May.2 He left.\n\n1\n\n\n\nSECRET\n\nNobody paid.\n\n1 Toll Register, p. 9.\n2 Ibid.'
    expect(notes(text)).toEqual(['note 1· Toll Register, p. 9.', 'note 2· Ibid.'])
  })

  test('under Notes, though space stands before the anchors', () => {
    const text = 'He came to Nordfeldt 1 and left on the tenth. 2\n\nNotes\n\n1 In the margin: Not true.\n2 Struck out.'
    expect(outline(text).slice(1)).toEqual([
      'heading 2 Notes',
      'note 1· In the margin: Not true.',
      'note 2· Struck out.',
    ])
  })
})

test('a bracketed number between a line that goes on and a small letter calls a note, and begins none', () => {
  const text =
    'The fleet left the port in the early morning of the fourth and sailed\nto the islands in the south under the nephew of the old admiral,\n[9] who was treasurer, and reached the first of them in the month of\nMay with all of her crew but the pilot, who had been left behind.\n\n[9] See his letter.\n[10] ibid., p. 4'
  expect(notes(text)).toEqual(['note [9]· See his letter.', 'note [10]· ibid., p. 4'])
  expect(outline(text)).toHaveLength(3)
})

test('a date that a line begins with, inside a note or a running sentence, is no dateline', () => {
  const long =
    'The envoy came to the port in the early morning[1] and was met by the officers of the garrison, who told him that the harbour master had left and that nothing could be touched until the papers had come from the council of the southern provinces, which had met on the'
  const lines = wrap(`${long} ${long} 3 May 1951 of that very year.`, 72).split('\n')
  const text = `${lines.join('\n')}\n\n[1] As it stands in the register of the port, and as the Harbour\nTribune, May 9, 1951\nsays of it.`
  expect(outline(text).map((line) => line.slice(0, 9))).toEqual(['paragraph', 'note [1]·'])
})

test.each(['Notes', 'References', 'Sources', 'Endnotes', 'Footnotes'])(
  '%s alone over the notes, or at the end, is no signature',
  (head) => {
    const words = 'The envoy came to the port.[1] He left it after a week.'
    expect(outline(`${words}\n\nHe did not return.\n\n${head}\n\n[1] By ship.`)[2]).toBe(`heading 2 ${head}`)
    expect(outline(`${words}\n\nHe did not return.\n\n${head}`)[2]).toBe(`heading 2 ${head}`)
  },
)

describe('bracketed numbers in running text', () => {
  const words = 'the pilots came down to the bar with what they had and waited for the tide to turn '.repeat(7)
  const pages = (numbers: readonly number[], before = ''): string =>
    `The log: ${words}${numbers.map((n) => `and they${before} [${n}] went on, ${words}`).join('')}until dark.`

  test('that count up from 2, a page apart, number pages', () => {
    expect(outline(pages([2, 3, 4]))[0]).toContain(' ‖3[3] went on')
    expect(anchorsOf(pages([2, 3, 4]))).toEqual([])
  })

  test.each([
    ['from 1', pages([1, 2, 3])],
    ['one alone', pages([2])],
    ['with a gap', pages([2, 4, 5])],
    ['after sentences', pages([2, 3, 4], ' left.')],
    ['close together', 'They came [2] and went [3] and came [4] again.'],
    ['glued to words', pages([2, 3, 4]).replaceAll(' [', '[')],
  ])('%s: anchors', (_, text) => {
    expect(outline(text).join()).not.toContain('‖')
    expect(anchorsOf(text).length).toBeGreaterThan(0)
  })
})

describe('numbers that the line before calls for', () => {
  const body = 'It was raised.1 It fell.2 It rose.3 It was lost.4'

  test('half of a date labels no note and no item', () => {
    const text = `${body}\n\n1. Continued in the minutes of v.\n14. 6. 1848/X and of 23.\n5. 1848/XV.\n2. See p. 7.\n3. Signed, on\n4. November 1848. The Regent.\n4. Lost.`
    const read = outline(text)
    expect(read.filter((line) => line.includes('item'))).toEqual([])
    expect(read.filter((line) => line.startsWith('note')).map((line) => line.slice(0, 8))).toEqual([
      'note 1.·',
      'note 2.·',
      'note 3.·',
      'note 4.·',
    ])
    expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '3→n3', '4→n4'])
  })

  test('a number begins no paragraph where the line before ends with No. or the like', () => {
    const words =
      'The papers that the council of the port had printed in the course of the long winter were bound with those of the customs and sent out as Doc.'
    const more =
      '168 of that year, and nobody who was asked for them later knew where they had been sent or by whom, nor what had become of them since.'
    const text = `${wrap(words, 72)}\n${wrap(`${more} ${more} ${words}`, 72)}\n${wrap(more, 72)}`
    expect(outline(text)).toHaveLength(1)
  })

  test('the day of a month numbers nothing; the first of a list does', () => {
    expect(outline(`The treaty was kept in the port until the\n3. May 1848, when he came.`).join()).not.toContain(
      'item',
    )
    expect(outline('He named:\n1. May the first, a feast;\n2. the harbour.').join()).toContain('item 2.·')
  })
})

test('a number over or before a fraction labels none', () => {
  const text = 'He sailed to the port,1 and to the island.2\n\nS. 64° E.\n\n2 ½\n\n1 Not found.\n\n2 Lost.'
  expect(notes(text)).toEqual(['note 1· Not found.', 'note 2· Lost.'])
})

describe('numbers with a slash', () => {
  test.each([
    ['glued', 'The Board took note of the report.1/ It recalled resolution 12 (VI),2/ and rose.'],
    ['set off', 'The Board took note of the report. 1/ It recalled resolution 12 (VI) 2/ and rose.'],
  ])('%s: call notes that are labelled so', (_, words) => {
    const text = `${words}\n\n1/ Records of the Board, p. 7.\n\n2/ Ibid.`
    expect(notes(text)).toEqual(['note 1/· Records of the Board, p. 7.', 'note 2/· Ibid.'])
    expect(anchorsOf(text)).toEqual(['1/→n1', '2/→n2'])
  })

  test('at the feet of pages, beside items with the same numbers', () => {
    const text = `${wrap('1/ The Board took note of the report of the envoy,1/ and thanked him for it.', 40)}\n2/ It rose.\n\n1/ Not printed.\n\f${wrap('The envoy spoke of the harbour and of the price of grain,2/ and left.', 40)}\n\n2/ Ibid.\n`
    expect(notes(text)).toEqual(['note 1/· Not printed.', 'note 2/· Ibid.'])
  })

  test('a list, a fraction and a date have none', () => {
    expect(notes('He asked for:\n1/ grain;\n2/ salt.')).toEqual([])
    expect(anchorsOf('He had 1 1/2 tons on 1/5/1950, and 3/ was lost.')).toEqual([])
  })
})

describe('anchors in brackets', () => {
  test('bodies with bare numbers answer them', () => {
    const text =
      'The envoy left on the third of May.[1] He came back in the autumn with the papers of the port. [2]\n\n1 Not found.\n\n2 The Minister, H. Talbot.'
    expect(notes(text)).toEqual(['note 1· Not found.', 'note 2· The Minister, H. Talbot.'])
    expect(anchorsOf(text)).toEqual(['[1]→n1', '[2]→n2'])
  })

  test('numbers that go on over a gap are called before the notes of the gap', () => {
    const text =
      'The envoy[1] left the port[2] in May.[4] He came back[5] in the autumn.\n\n1 Orsini.\n\n2 Varnmouth.\n\n4 Not found.\n\n5 With the papers.'
    expect(anchorsOf(text)).toEqual(['[1]→n1', '[2]→n2', '[4]→n4', '[5]→n5'])
    expect(notes(text)).toHaveLength(4)
  })

  test('paragraphs with numbers beside them are no notes where a later run from 1 is', () => {
    const text =
      'My telegrams 497[1] and 498.[2]\n\n1. The ships are to stay in the port until the papers come.\n\n2. The envoy knows nothing of it.\n\nNotes\n\n1. Not found.\n\n2. Not printed.'
    expect(notes(text)).toEqual(['note 1.· Not found.', 'note 2.· Not printed.'])
    const within = text.replace('498.[2]', '498.').replace('nothing of it.', 'nothing of it.[2]')
    expect(notes(within)).toEqual(['note 1.· Not found.', 'note 2.· Not printed.'])
    const alone = 'The envoy left.[1] He came back.[2]\n\n1. Not found.\n\n2. Not printed.'
    expect(notes(alone)).toHaveLength(2)
  })

  test('the day of a date over text answers none', () => {
    expect(notes('The envoy left.[31] He came back.\n\n31 March, 1768. The Board was told of it.')).toEqual([])
  })

  test('three stars are words left out', () => {
    expect(anchorsOf('The guns were [***] taken away.')).toEqual([])
    expect(anchorsOf('The guns were taken away.[*] Nobody was told.')).toEqual(['[*]→'])
  })
})

test('a number after the comma or the stop of a date, where its body is', () => {
  const text =
    'By the Note of 9 May, 1950,1 he asked for it; and again in June 1951.2 Nobody answered.\n\n1 Not printed.\n\n2 Ibid.'
  expect(anchorsOf(text)).toEqual(['1→n1', '2→n2'])
  expect(anchorsOf('The sum was 1950,1 in May, 1950.')).toEqual([])
})

test('a number that a space sets off after a sentence, where its body is', () => {
  const text =
    'The port was closed that year.1 Nobody knew why. 2 The Minister had not been asked.3 On Monday. 3 May it opened.\n\n1 Register, p. 4.\n\n2 Ibid., p. 5.\n\n3 Ibid.'
  expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '3→n3'])
})

test('a line in brackets inside a note goes on with it', () => {
  const note = wrap(
    'The secret committee for the harbours, Journal of the Chamber, 1774 to 1789, in its fourth volume, at page 274.',
    60,
  )
  const text = `${wrap(`The port was closed.[1] ${'The envoy said that the ships had been unloaded before the harbour master came back from the capital. '.repeat(4).trim()}`, 60)}\n\n[1] ${note}\n[Hereafter cited as Journal.]`
  expect(notes(text)).toHaveLength(1)
  expect(outline(text)).toHaveLength(2)
})

describe('raised figures', () => {
  test('call notes and label them, with a blank after the label or without', () => {
    const text =
      'The toll was lowered by the Treaty of Amar¹². The “salt year”¹³ began in 1871¹⁴.\n\n¹²See the Register.\n¹³ Thus in the original.\n¹⁴ Ibid.'
    expect(notes(text)).toEqual(['note ¹²· See the Register.', 'note ¹³· Thus in the original.', 'note ¹⁴· Ibid.'])
    expect(anchorsOf(text)).toEqual(['¹²→n12', '¹³→n13', '¹⁴→n14'])
  })

  test('without a body they are anchors still; powers are none', () => {
    expect(anchorsOf('The toll was lowered.⁴ Nobody paid it.')).toEqual(['⁴→'])
    expect(anchorsOf('The port took up 40 km² and 3 m³ a day, with 10⁶ sacks, x² in all.')).toEqual([])
  })

  test('stand under a head in brackets', () => {
    const text = 'The toll was lowered by the Treaty of Amar¹.\n\n[Footnotes:]\n¹ See the Register.'
    expect(outline(text).slice(1)).toEqual(['heading 2 [Footnotes:]', 'note ¹· See the Register.'])
  })
})

test('a sign that labels a note needs no blank before a capital, and one beside two is no bullet', () => {
  const text = 'The toll* was lowered** in May.\n\n*Thus in the original.\n**The draft has “raised.”'
  expect(notes(text)).toEqual(['note *· Thus in the original.', 'note **· The draft has “raised.”'])
  expect(notes('The toll* was lowered.\n\n*Nobody paid it.*')).toEqual([])
})

test('where notes are called, the numbered paragraphs of a judgement are no anchors', () => {
  const text = `${first.replace('port', 'port[1]')}\n\n${second}\n\n[1] Orsini v. Lis at [5] and [7].\n`
  expect(anchorsOf(text)).toEqual(['[1]→n1'])
  const glued = `${first.replace('garrison,', 'garrison,1')} The case of the pilots [936] says so.\n\n${second}\n\n1 Orsini v. Lis.\n`
  expect(anchorsOf(glued)).toEqual(['1→n1'])
})

test('notes whose figures are typed as raised: `^1`, and `[^1]` as in Markdown', () => {
  const words = `${first.replace('port', 'port^1')} ${second.replace('ships', 'ships^2')}`
  const text = `${words}\n\n^1 Port Clair.\n^2 Three of them, of 10^3 tons.\n`
  expect(anchorsOf(text)).toEqual(['^1→n1', '^2→n2'])
  expect(notes(text)).toEqual(['note ^1· Port Clair.', 'note ^2· Three of them, of 10^3 tons.'])
  const marked = text.replace(/\^([12])(?!\d| [PT])/g, '[^$1]').replace(/^\^([12])/gm, '[^$1]:')
  expect(anchorsOf(marked)).toEqual(['[^1]→n1', '[^2]→n2'])
  expect(notes(marked)[0]).toBe('note [^1]:· Port Clair.')
})
