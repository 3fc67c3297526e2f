/** Heads that tell each other, numbers alone, and tables of contents. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const heads = (text: string): string[] => outline(text).filter((line) => /^(?:heading|title)/.test(line))
const blocks = (...parts: string[]): string => parts.join('\n\n')

/** Too short to tell by itself that a line over it is its head. */
const sentence = 'The council met twice in May and found nothing.'
/** Two headlines over text: the form of a text's heads. */
const told = ['State of the Northern Ports', first, 'Prices of Grain and Oil', second]

describe('lines set off alike', () => {
  test('one word, and what looks like a name, beside headlines over text', () => {
    const text = blocks(first, ...told, 'Announcements', '• The pilots return on Monday.', 'Staff Updates', third)
    expect(heads(text).map((line) => line.slice(10))).toEqual([
      'State of the Northern Ports',
      'Prices of Grain and Oil',
      'Announcements',
      'Staff Updates',
    ])
  })

  test('small letters and a question, where three headlines stand; not where two do', () => {
    const loose = [
      'Payments for the light on the northern pier of the port',
      sentence,
      'What does the quay cost?',
      sentence,
    ]
    const more = ['Tolls on the Lower River', second]
    expect(heads(blocks(first, ...told, ...more, ...loose))).toHaveLength(5)
    expect(heads(blocks(first, ...told, ...loose))).toHaveLength(2)
  })

  test('up to three on end; more are a list', () => {
    const over = (...lines: string[]): string =>
      blocks(first, ...told, 'Tolls on the Lower River', third, ...lines, second)
    expect(heads(over('Harbour matters', 'Dues'))).toHaveLength(5)
    expect(heads(over('Harbour dues', 'Anchorage', 'Lights', 'Pilots and tugs', 'Coal'))).toHaveLength(3)
  })

  test('over a few words, where three tell; what was done; a sum is none', () => {
    const more = ['Tolls on the Lower River', third]
    const text = blocks(first, ...told, ...more, 'Balance', 'USD 195,201.01', 'Grants approved', '• Lamps: 40')
    expect(heads(text).slice(3)).toEqual(['heading 2 Balance', 'heading 2 Grants approved'])
  })

  test('a question under a head is text, and so is one that somebody asks', () => {
    const questions = [
      'Prices at the Quay',
      'Should the tolls of the quay be raised once more?',
      third,
      'Orsini: And the light?',
      second,
    ]
    const text = blocks(first, ...told, 'Tolls on the Lower River', third, ...questions)
    expect(heads(text).slice(3)).toEqual(['heading 2 Prices at the Quay'])
  })

  test('an item of minutes by its number and the year', () => {
    const text = blocks(first, '064/51 Approving the tolls', '• They were approved.', '065/51 Tugs', '• None came.')
    expect(heads(text)).toEqual(['heading 2 064/51 Approving the tolls', 'heading 2 065/51 Tugs'])
  })

  test('no label with its value, no date, no person, no turn, nothing said word for word', () => {
    const others = [
      'Regrets: Orsini',
      'Day of signature : 1951-05-03',
      'May 3, 1951',
      'Anton Marek, Director of the Port',
      '“Shall we go?”',
      'I. A. Orsini',
      'Marek: Not today',
    ]
    const text = blocks(first, ...told, 'Tolls on the Lower River', ...others.flatMap((line) => [second, line]), third)
    expect(heads(text)).toEqual(
      told
        .filter((_, i) => i % 2 === 0)
        .concat('Tolls on the Lower River')
        .map((line) => `heading 2 ${line}`),
    )
  })

  test('none where such lines stand elsewhere as often', () => {
    const strays = ['Coal', 'Lights', 'Anchorage', 'Buoys', 'Tugs']
    expect(heads(blocks(first, ...told, 'Staff Updates', sentence, ...strays, 'Pilots.'))).not.toContain(
      'heading 2 Staff Updates',
    )
  })

  test('one line a paragraph, no blank line', () => {
    const lines = [first, ...told, 'Announcements', '• The pilots return on Monday.', '• So does the tug.']
    expect(heads(lines.join('\n'))).toContain('heading 2 Announcements')
  })
})

describe('numbers alone', () => {
  test('figures from 1 on between blank lines, over a head or over text', () => {
    const text = blocks(
      'Appendix to the Report',
      '1',
      'Answer of the Council',
      first,
      '2',
      second,
      '3',
      'Appeal',
      third,
    )
    expect(heads(text)).toEqual([
      'title Appendix to the Report',
      'heading 2 1',
      'heading 2 Answer of the Council',
      'heading 2 2',
      'heading 2 3',
      'heading 2 Appeal',
    ])
  })

  test('`No. III` and its next; two figures count nothing', () => {
    expect(heads(blocks(first, 'No. III', second, 'No. IV', third))).toEqual(['heading 2 No. III', 'heading 2 No. IV'])
    expect(heads(blocks(first, '1', second, '2', third))).toEqual([])
  })

  test('the number of a chapter that a text begins with, and its title', () => {
    expect(heads(blocks('IX', 'Blockade', first, second))).toEqual(['heading 2 IX', 'heading 2 Blockade'])
  })

  test('ordinals of articles, and what an article is about', () => {
    const text = blocks(
      first,
      'ARTICLE 1st.',
      'Definitions',
      'In this treaty:',
      'a) a ship is any vessel;',
      'Article 2nd',
      second,
    )
    expect(heads(text)).toEqual(['heading 2 ARTICLE 1st.', 'heading 2 Definitions', 'heading 2 Article 2nd'])
  })
})

describe('items', () => {
  test('a bullet under a bullet begins one, also after a full line without a stop', () => {
    const full = 'the pilots ask for two tugs and for a light upon the northern pier'
    const item = (words: string): string => `- ${full}\n  ${words}`
    const text = `${[first, second, third].map((words) => wrap(words, 68)).join('\n\n')}\n\n${item('of the harbour of the town where the river ends and the sea begins')}\n- ${full}\n${item('before the winter')}`
    expect(outline(text).filter((line) => line.trim().startsWith('item'))).toHaveLength(3)
  })
})

describe('titles of papers', () => {
  test('a long line over the first article', () => {
    const title =
      'Treaty of friendship between the Republic of Varnia and the Kingdom of Tavria on the use of the ports'
    expect(heads(blocks(title, 'Article 1', first))[0]).toBe(`title ${title}`)
  })

  test('that begin with their date', () => {
    expect(heads(blocks('12 July 1951 Meeting Notes', first))).toEqual(['title 12 July 1951 Meeting Notes'])
  })

  test('a treaty with its date is no dateline', () => {
    expect(heads(blocks('HARBOUR TREATIES', 'TREATY WITH TAVRIA. JULY 10TH, 1861.', first))).toHaveLength(2)
  })
})

describe('tables of contents', () => {
  test('entries with leaders are a list, also in capitals and wrapped', () => {
    const text = `CONTENTS\n\nINTRODUCTION . . . . . 3\nTHE HARBOUR AND ITS PILOTS ....... 12\nTHE LIGHTS ………… 31\n\n${first}`
    expect(outline(text)).toEqual([
      expect.stringContaining('CONTENTS'),
      expect.stringContaining('list'),
      expect.stringContaining('item'),
      expect.stringContaining('item'),
      expect.stringContaining('item'),
      expect.stringContaining('paragraph'),
    ])
  })

  test('without leaders under their heading, while the pages grow', () => {
    const text = blocks('Contents', 'Introduction 3\nThe Harbour 12\nThe Lights 31', first)
    expect(outline(text).filter((line) => line.trim().startsWith('item'))).toHaveLength(3)
    expect(outline(text.replace('Contents', 'Ships')).filter((line) => line.trim().startsWith('item'))).toEqual([])
  })
})

describe('no heads', () => {
  test('a bullet before capitals', () => {
    expect(heads(blocks(first, '• Tolls rose.', '• ACTIONS:', '• Orsini writes to the Board.', second))).toEqual([])
  })

  test('whom a letter is to, over its salutation on the line of the text', () => {
    const letter = `Sir: I have the honor to report that ${second}`
    expect(heads(blocks(first, 'The Harbour Master, Varnmouth (Through the Board)', letter))).toEqual([])
  })

  test('titles in a bibliography', () => {
    const entry = (name: string): string => `${name}, J. (1948). The Ports of the Lower River. Varnmouth.`
    expect(heads(blocks(first, entry('Aubry'), `${second}`, entry('Brandt'), third))).toEqual([])
  })
})

describe('where blank lines stand over headings alone', () => {
  const lines = (words: string): string => wrap(words, 72)
  const body = ['Who unloads the ships?', first, '2. Tolls and dues', second, 'Lamps', third]
  const told = (parts: readonly string[]): string =>
    parts.map((part, i) => `${i % 2 === 0 && i > 0 ? '\n' : ''}${lines(part)}`).join('\n')

  test('a question, a numbered line, one word are headings', () => {
    expect(heads(told(['Report', third, ...body])).slice(-3)).toEqual([
      'heading 2 Who unloads the ships?',
      'heading 2 2. Tolls and dues',
      'heading 2 Lamps',
    ])
  })

  test('an item beside another of its list is none, nor a line that ends in a stop', () => {
    const list =
      '\n1. The pilots pay for their boats\n2. The merchants pay for the lamps\n3. Nobody pays for the mole\n'
    const text = told(['Report', third, ...body, 'The vote was taken late.', second]) + list
    expect(heads(text)).toHaveLength(4)
  })

  test('where they part other lines as often, they tell nothing', () => {
    const [a, b, c] = [first, second, third].map(lines)
    const text = `${a}\n${b}\n\nWho pays?\n${c}\n\n${a}\n\n${b}\n\nWho is paid?\n${c}\n${a}\n\nWho wrote it?\n${b}\n`
    expect(heads(text)).toEqual([])
  })
})
