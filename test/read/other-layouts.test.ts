import {describe, expect, test} from 'vitest'
import {anchorsOf, first, outline, second, third, wrap} from './outline.js'

const page = (text: string, width = 66): string => wrap(text, width)
const kinds = (text: string): string[] => outline(text).map((line) => line.trim().split(' ')[0]!)

describe('blank lines in wrapped text whose paragraphs none parts', () => {
  const body = [first, second, third, second, first].map((words) => page(words)).join('\n')

  test('under the title, and round a head that stands alone, they end no page', () => {
    const text = `Report on the Harbour\n\n${body}\n\nThe Price of Grain\n\n${[second, first, third].map((words) => page(words)).join('\n')}`
    expect(outline(text).join('\n')).not.toContain('pageBreak')
    expect(outline(text).filter((line) => /^(?:title|heading)/.test(line))).toEqual([
      'title Report on the Harbour',
      'heading 2 The Price of Grain',
    ])
  })

  test('over the notes at the end they end none', () => {
    const text = `${body.replace('customs.', 'customs.1')}\n\n1 See the register of the port.`
    expect(outline(text).join('\n')).not.toContain('pageBreak')
  })

  test('others do', () => {
    const other = [second, third, first].map((words) => page(words)).join('\n')
    expect(outline(`${body}\n\n${other}`).join('\n')).toMatch(/pageBreak|‖/)
  })

  test('several end none where all stand between sentences', () => {
    const part = [first, second, third].map((words) => page(words)).join('\n')
    const text = `${body}\n\n${part}\n\n${part}\n\n${part}`
    expect(outline(text).join('\n')).not.toMatch(/pageBreak|‖/)
    const cut = page(first).split('\n')
    expect(outline(`${text}\n${cut[0]}\n\n${cut.slice(1).join('\n')}\n${part}`).join('\n')).toMatch(/pageBreak|‖/)
  })

  test('a bracketed letter under one begins an item', () => {
    const item = 'the seals of the northern customs house, which had been broken open in the autumn of that year;'
    const text = `${page(first)}\n\n${page('He asked for these:')}\n\n${page(`(a) ${item}`)}\n\n${page(`(b) ${item}`)}\n\n${page(second)}\n\n${page(third)}`
    expect(kinds(text).filter((kind) => kind === 'item')).toHaveLength(2)
    expect(outline(text).join('\n')).not.toContain('‖')
  })
})

describe('lines typed out to the measure', () => {
  const drawn = 'Mr.   Orlen   asked  whether  the  gates  could  be  closed before'
  test('are no rows of a table, at the head of a paragraph', () => {
    const text = `${page(first)}\n${drawn}\nthe storms, and ${page(second)}\n${page(third)}`
    expect(kinds(text)).not.toContain('table')
    expect(outline(text).some((line) => line.startsWith('paragraph the storms'))).toBe(false)
  })

  test('a table is one all the same', () => {
    const text = `${page(first)}\nSalt      40    12\nTimber    31     9\n${page(second)}`
    expect(kinds(text)).toContain('table')
  })
})

test('where blank lines part the persons of a list, the second line of one begins no other', () => {
  const text = `Present:\n\nDr. Ilse Varga, Keeper of the Register, who also spoke for Andras\nTamas Deszo, Warden of the Salt Pans at Port Clair\n\nPetra Lis, Clerk of the Harbour Board and Deputy of the Province of\nMarek, Port Clair\n\n${page(first)}\n\n${page(second)}\n\n${page(third)}`
  expect(kinds(text).filter((kind) => kind === 'item')).toHaveLength(2)
})

describe('bullets', () => {
  test('the letter that stands for a ring', () => {
    const text = `${page(first)}\nHe named these:\no the gates\no the sluices\no the wages of the rakers\n${page(second)}\n${page(third)}`
    expect(kinds(text).filter((kind) => kind === 'item')).toHaveLength(3)
  })

  test('a word of one letter inside a sentence is none', () => {
    const words = 'Posel mluvil dlouho s ministrem a s jeho tajemnikem o Praze a o'
    const text = `${words}\no Brne a o\no Plzni, kde se narodil, a potom odesel domu.`
    expect(kinds(text)).not.toContain('item')
  })

  test('the marks of symbol faces', () => {
    for (const mark of ['■', '►', '\uf0a7'])
      expect(
        kinds(`${first}\n${mark} the gates\n${mark} the sluices\n${second}`).filter((kind) => kind === 'item'),
      ).toHaveLength(2)
  })
})

describe('notes called by numbers in parentheses', () => {
  const notes = '\n\n(1) Port Register, p. 9.\n\n(2) Not found.'

  test('at the end of the text', () => {
    const text = `${first.replace('garrison,', 'garrison (1),')}\n\n${second.replace('both sides', 'both sides(2)')}${notes}`
    expect(anchorsOf(text)).toEqual(['(1)→n1', '(2)→n2'])
    expect(kinds(text)).toEqual(['paragraph', 'paragraph', 'note', 'note'])
  })

  test('at the feet of pages, where they count anew', () => {
    const text = [first, second, third]
      .map((words, i) => `${page(`${words.slice(0, -1)} (1).`)}\n\n(1) Port Register, p. ${i}.`)
      .join('\n\f')
    expect(anchorsOf(text)).toEqual(['(1)→n1', '(1)→n1-2', '(1)→n1-3'])
  })

  test('after words, far apart', () => {
    const text = `${first.replace('garrison,', 'garrison (1)')}\n\n${second.replace('both sides', 'both sides (2)')}${notes}`
    expect(anchorsOf(text)).toEqual(['(1)→n1', '(2)→n2'])
  })

  test('beside the number of a paper', () => {
    const text = `HC(44) is the paper that ${first.replace('garrison,', 'garrison (1),')}\n\n${second.replace('both sides', 'both sides(2)')}${notes}`
    expect(anchorsOf(text)).toEqual(['(1)→n1', '(2)→n2'])
  })

  test('the parts of a sentence and a list after them are none', () => {
    const text = `He asked for (1) the keys of the customs house and (2) the seals.\n\n${first}\n\n(1) The keys were brought.\n\n(2) The seals were not.`
    expect(anchorsOf(text)).toEqual([])
    expect(kinds(text)).toContain('item')
  })

  test('nor is a list whose second item is named before', () => {
    const text = `${first.slice(0, -1)} (2).\n\n${second}\n\n(1) The keys were brought.\n\n(2) The seals were not.`
    expect(anchorsOf(text)).toEqual([])
  })
})

describe('heads beside lists and formulas', () => {
  test('a short line between two lists, blank lines about it', () => {
    const text = `Present\n\n• Petra Lis (Chair)\n\n• Andras Tamas (Port)\n\nQuick round of the table\n\n• Lis: the gates hold\n\n• Tamas: the sluices leak`
    expect(outline(text)).toContain('heading 2 Quick round of the table')
  })

  test('a headline over text, under an item without a stop', () => {
    const text = `${first}\n\n• the gates of the northern pans\n\n• the sluices of the southern pans\n\nWages of the Rakers\n\n${second}`
    expect(outline(text).some((line) => line.startsWith('heading') && line.endsWith('Wages of the Rakers'))).toBe(true)
  })

  test('one writes to the other, over a date, where no blank lines part the text', () => {
    const text = `${page(first)}\n${page(second)}\nA. Orsini to Petra Lis\n8 March 1951\n${page(third)}`
    expect(outline(text)).toContain('heading 1 A. Orsini to Petra Lis')
  })

  test('what was done with a telegram is no subtitle', () => {
    const text = `Orsini to Lis\n\nCablegram 49 PORT CLAIR, 8 December 1951\n\nFOR THE MINISTER MOST SECRET\n\nRepeated to Varnia No. 49.\n\n${first}`
    expect(outline(text)).toContain('paragraph Repeated to Varnia No. 49.')
  })

  test('a bullet begins an item after a full line', () => {
    const item = 'the gates of the northern pans, which the carpenters had tarred in'
    const text = `${page(first)}\n• ${item.slice(0, 64)}\n• ${item.slice(0, 64)}\n${page(second)}\n${page(third)}`
    expect(kinds(text).filter((kind) => kind === 'item')).toHaveLength(2)
  })

  test('a day that an editor supplied calls no note', () => {
    expect(anchorsOf(`The ports were opened on [20] June 1951. ${first}`)).toEqual([])
  })
})

test('the buttons of a site under the last line', () => {
  const feet = [
    'Print\nShare\nTweet\n\nPrevious | Next\n\n© The Port Archive\nPrivacy Policy',
    'Share this page\nFacebook\nTwitter',
    'Download PDF\nCite this document',
  ]
  for (const foot of feet)
    expect(kinds(`${first}\n\n${second}\n\n${foot}`).filter((kind) => kind !== 'furniture')).toEqual([
      'paragraph',
      'paragraph',
    ])
  expect(kinds(`${first}\n\nAbout\n\n${second}\n\nShare`)).toContain('paragraph')
})

describe('ends of papers', () => {
  test('one note under a rule, called after a figure', () => {
    const text = `${first}\n\nSee my telegram of February 27.1\n\n${second}\n\n_______________\n1 Not printed.`
    expect(anchorsOf(text)).toEqual(['1→n1'])
    expect(anchorsOf(text.replace('_______________\n', ''))).toEqual([])
  })

  test('the name at the end of the closing line', () => {
    expect(kinds(`SIR:\n\n${first}\n\nRespectfully yours,                    A. ORSINI`)).toContain('closer')
  })

  test('a line that ends with an article goes on', () => {
    expect(
      kinds('The pans were last lined by the garrison in the spring of that year. The\nBoard saw eleven of them.'),
    ).toEqual(['paragraph'])
  })
})

describe('heads of papers', () => {
  test('a letter’s place over its date, and its copy’s number', () => {
    const text = `CONFIDENTIAL          Copy No. 4 of 12\n\nPort Clair\n\n9 March 1948\n\nDear Mr. Lis,\n\n${first}`
    expect(kinds(text)).toEqual(['classification', 'dateline', 'dateline', 'salute', 'paragraph'])
    expect(kinds(`Port Clair\n\n9 March 1948\n\n${first}`)[0]).toBe('title')
  })

  test('who presided and who came, each with his label, are no table', () => {
    const text = `Chairman:     Dr. VARGA (Tavria)\nMembers:      Mr. ORLEN (Varnia)\n\n${first}\n\n${second}`
    expect(kinds(text)).not.toContain('table')
  })

  test('what is attached, told under the name', () => {
    const text = `${first}\n\nYours sincerely,\n\nA. Orsini\n\nEnclosure:\nEstimate of the harbour master, 1 March 1948`
    expect(kinds(text)).not.toContain('heading')
    expect(kinds(`${text}\n\n${second} ${third}`)).toContain('heading')
  })
})
