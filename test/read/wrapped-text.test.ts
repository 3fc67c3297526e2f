import {describe, expect, test} from 'vitest'
import {type Face, faces, widthOf} from '../../src/read/lines/advance-widths.js'
import fc from '../generated.js'
import {anchorsOf, first, kindOf, outline, problemsOf, second, third, wrap} from './outline.js'

const sans = (line: string): number => widthOf('sans', line, 0, line.length)

describe('paragraphs by the wrap-width rule', () => {
  test('what is enumerated without numbers after a colon: each part ends with a semicolon, and its line early', () => {
    const parts = [
      'the harbour is frozen from the first week of December until the ice goes out;',
      'nobody had been told of it; and',
      'the cranes were sold.',
    ]
    const text = [`${first} ${second} He gave the following reasons:`, ...parts, third]
      .map((part) => wrap(part, 72))
      .join('\n')
    expect(outline(text).slice(1, 4)).toEqual(parts.map((part) => `paragraph ${part}`))
  })

  test.each<[Face, number]>([
    ['typewriter', 72],
    ['sans', 38_000],
    ['serif', 34_000],
  ])('%s: a line with room for the next word ends a paragraph', (face, width) => {
    const set = (words: string): string => wrap(words, width, (line) => widthOf(face, line, 0, line.length))
    const text = [first, second, third, first].map(set).join('\n')
    expect(kindOf(text)).toBe('wrapped-text')
    expect(outline(text)).toEqual([first, second, third, first].map((words) => `paragraph ${words}`))
  })

  test('a small letter after a short line goes on', () => {
    const lines = wrap(`${first} ${second} ${third}`, 72).split('\n')
    const short = lines.map((line, i) => (i === 2 ? line.replace(/ (\S+ \S+ \S+)$/, '\n$1') : line)).join('\n')
    expect(outline(short)).toHaveLength(1)
  })

  test('for paragraphs of any words, what is found is real, and what ends short is found', () => {
    const word = fc.constantFrom(
      'envoy',
      'port',
      'the',
      'a',
      'of',
      'garrison',
      'unloaded',
      'in',
      'papers',
      'was',
      'signed',
    )
    const sentence = fc.array(word, {minLength: 30, maxLength: 80}).map((words) => `The ${words.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 3, maxLength: 8}), fc.constantFrom(...faces), (paragraphs, face) => {
        const width = face === 'typewriter' ? 80 : 40_000
        const measure = (line: string): number => widthOf(face, line, 0, line.length)
        const set = paragraphs.map((words) => wrap(words, width, measure))
        const found = outline(set.join('\n')).map((line) => line.replace(/^paragraph /, ''))
        // No paragraph begins inside another …
        expect(found.join(' ')).toBe(paragraphs.join(' '))
        for (const words of found) expect(paragraphs.some((paragraph) => words.startsWith(paragraph))).toBe(true)
        // … and those whose last line is plainly short are told apart.
        const short = set.filter((lines) => measure(lines.split('\n').at(-1)!) < width * 0.7).length
        expect(found.length).toBeGreaterThanOrEqual(Math.min(paragraphs.length, short))
      }),
      {numRuns: 60},
    )
  })
})

test('a title over a paragraph, after a sentence that filled its line', () => {
  // The last line of the first paragraph is as full as the others: only what stands under it tells.
  const full = wrap(`${first} ${second}`, 70).split('\n')
  const end = full.findIndex((line, i) => i > 1 && line.length > 62)
  const opening = `${full
    .slice(0, end + 1)
    .join('\n')
    .slice(0, -1)}.`
  const text = [opening, 'Trade over the Northern Route', wrap(`${third} ${first}`, 70), wrap(second, 70)].join('\n')
  expect(outline(text).map((line) => line.slice(0, 40))).toEqual([
    `paragraph ${opening.replaceAll('\n', ' ')}`.slice(0, 40),
    'heading 2 Trade over the Northern Route',
    `paragraph ${third}`.slice(0, 40),
    `paragraph ${second}`.slice(0, 40),
  ])
})

describe('page breaks', () => {
  const set = (words: string): string => wrap(words, 38_000, sans)

  test('an isolated blank line in dense text is a page break, inside a paragraph or between two', () => {
    const lines = set(`${first} ${second}`).split('\n')
    const broken = [...lines.slice(0, 2), '', ...lines.slice(2)].join('\n')
    const text = [broken, set(third), '', set(second), set(first)].join('\n')
    const cut = lines.slice(0, 2).join(' ').length
    const whole = `${first} ${second}`
    expect(outline(text)).toEqual([
      `paragraph ${whole.slice(0, cut)} ‖${whole.slice(cut + 1)}`,
      `paragraph ${third}`,
      'pageBreak ‖',
      `paragraph ${second}`,
      `paragraph ${first}`,
    ])
  })

  test('where blank lines part paragraphs, one that parts a sentence is a page break', () => {
    const lines = set(`${first} ${second}`).split('\n')
    const at = lines.findIndex((line, i) => i > 1 && /^[a-z]/.test(line) && !/[.]$/.test(lines[i - 1]!))
    const broken = [...lines.slice(0, at), '', ...lines.slice(at)].join('\n')
    const found = outline([broken, set(third), set(second), set(first)].join('\n\n'))
    expect(found).toHaveLength(4)
    expect(found[0]).toContain(` ‖${lines[at]}`)
  })

  test('a form feed is a page break and counts the pages; blank lines beside it are not', () => {
    const text = `${set(first)}\n\n\f${set(second)}\n\n${set(third)}\n\f`
    expect(outline(text)).toEqual([`paragraph ${first}`, 'pageBreak ‖2', `paragraph ${second}`, `paragraph ${third}`])
  })

  test('a folio under a running head', () => {
    const page = (n: number): string => `The Grain of the North\n${n}\n${set(`${first} ${second}`)}`
    const text = `${set(first)}\n\f${page(2)}\n\f${page(3)}`
    const found = outline(text)
    expect(found.filter((line) => line.startsWith('runningHead'))).toHaveLength(4)
    expect(found.filter((line) => /^paragraph .*‖\d? ?\d /.test(line) || /^paragraph \d/.test(line))).toEqual([])
  })

  test('a lone form feed keeps the words apart', () => {
    expect(outline('The envoy\farrived late and\nleft soon.', {kind: 'plain'})).toEqual([
      'paragraph The envoy ‖2arrived late and',
      'paragraph left soon.',
    ])
  })

  test('a break that is written keeps its words', () => {
    expect(outline('He came late.\n[page two]\nHe left [page 3] at noon.')).toEqual([
      'paragraph He came late.',
      'pageBreak ‖2[page two]',
      'paragraph He left ‖3[page 3] at noon.',
    ])
  })
})

describe('running heads and folios', () => {
  const page = (n: number, words: string): string => `SECRET TALKS\n${wrap(words, 38_000, sans)}\n- ${n} -\n\f`

  test('lines that pages repeat leave the paragraph whole; folios number the pages they stand on', () => {
    const text = page(7, `${first} ${second}`) + page(8, third) + page(9, second) + page(10, first)
    const lines = outline(text)
    expect(lines.filter((line) => line.startsWith('paragraph')).map((line) => line.slice(0, 24))).toEqual([
      'paragraph The envoy arri',
      'paragraph The conversati',
      'paragraph He asked wheth',
      'paragraph The envoy arri',
    ])
    expect(lines.filter((line) => line.startsWith('runningHead'))).toHaveLength(8)
    expect(lines.filter((line) => line.startsWith('pageBreak'))).toEqual([
      'pageBreak ‖8',
      'pageBreak ‖9',
      'pageBreak ‖10',
    ])
  })

  test('the last page may have one line under its head', () => {
    const text = `${page(7, `${first} ${second}`) + page(8, third) + page(9, second) + page(10, first)}SECRET TALKS\nHe left.`
    expect(outline(text).filter((line) => line.includes('SECRET TALKS'))).toEqual(
      new Array(5).fill('runningHead SECRET TALKS'),
    )
  })

  test('a line that answers an anchor is a note, though every page ends so', () => {
    const text = [first, second, third, first]
      .map((words, i) => `${wrap(`${words.slice(0, -1)}.[${i + 1}] ${second}`, 72)}\n\n[${i + 1}] Ibid., p. ${i + 3}.`)
      .join('\n\n\f')
    expect(outline(text).filter((line) => /^(?:note|runningHead)/.test(line))).toEqual([
      'note [1]· Ibid., p. 3.',
      'note [2]· Ibid., p. 4.',
      'note [3]· Ibid., p. 5.',
      'note [4]· Ibid., p. 6.',
    ])
    expect(anchorsOf(text)).toEqual(['[1]→n1', '[2]→n2', '[3]→n3', '[4]→n4'])
  })

  test('the folio of a page that stands alone', () => {
    const letter = 'Dear Minister,\n\nThe ships have come.\n\nYours sincerely,\n\nJ. Brown'
    expect(outline(`${letter}\n\n113\n`).slice(-2)).toEqual(['signed J. Brown', 'runningHead 113'])
    expect(outline(`${letter}\n\n1949`).join()).not.toContain('runningHead')
    expect(outline(`Paid:\n\n12\n\n40\n\n113`).join()).not.toContain('runningHead')
  })

  test('a number at a page’s end that does not count pages is text', () => {
    const text = `${wrap(first, 38_000, sans)}\n1949\n\f${wrap(second, 38_000, sans)}\n12\n\f${wrap(third, 38_000, sans)}`
    expect(outline(text).some((line) => line.startsWith('runningHead'))).toBe(false)
  })
})

describe('paragraphs that run over the foot of a page', () => {
  const foot = '\n\n[1] Port Register, p. 7, on the\nships of that year.\n\n12\n\f'
  const set = (words: string): string[] => wrap(words, 72).split('\n')
  const whole = `${first}[1] ${second} ${third}`

  test.each([
    ['a small letter', (line: string) => line],
    ['a name', (line: string) => `${line[0]!.toUpperCase()}${line.slice(1)}`],
  ])('%s goes on after notes and folio', (_, initial) => {
    const lines = set(whole)
    const cut = lines.findIndex((line, i) => i > 4 && /^[a-z]{5}/.test(line))
    const next = lines.slice(cut)
    next[0] = initial(next[0]!)
    const text = `${lines.slice(0, cut).join('\n')}${foot}${next.join('\n')}\n\n${set(third).join('\n')}\n\n13`
    const read = outline(text)
    expect(read.map((line) => line.split(' ')[0])).toEqual(['paragraph', 'paragraph', 'runningHead'])
    expect(read[0]).toContain(' ⟨[1]· Port Register, p. 7, on the ships of that year.⟩{12}‖13')
    expect(anchorsOf(text)).toEqual(['[1]→n1'])
  })

  test('what begins anew under a note is not part of it', () => {
    const text = `${set(whole).join('\n')}${foot}${set(second).join('\n')}\n\n13`
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      'note',
      'runningHead',
      'pageBreak',
      'paragraph',
      'runningHead',
    ])
  })
})

describe('hyphens', () => {
  const around = `${wrap(first, 38_000, sans)}\n${wrap(second, 38_000, sans)}\n`

  test('a word is rejoined where the text has it whole', () => {
    expect(outline(`${around}The officers of the garri-\nson left.`).at(-1)).toBe(
      'paragraph The officers of the garri¬son left.',
    )
  })

  test('a compound, or a word the text does not bear out, keeps its hyphen', () => {
    expect(outline(`${around}The well-known papers and the well-\nknown envoy.`).at(-1)).toContain('well- known envoy.')
    expect(outline(`${around}The officers met Chow Teh-\nlai there.`).at(-1)).toContain('Teh- lai')
  })

  test('a word that English has whole is rejoined, where it has not both halves: those may be a compound', () => {
    const last = (words: string): string => outline(`${around}${words}`).at(-1)!
    expect(last('The officers repre-\nsented the neces-\nsity of it.')).toContain('repre¬sented the neces¬sity')
    expect(last('The officers came at the week-\nend, and re-\nported.')).toContain('week- end, and re- ported')
    expect(last('The officers were anti-\naircraft gunners.')).toContain('anti- aircraft')
  })

  test('an ending that is no word is rejoined', () => {
    expect(outline(`${around}The officers of the negotia-\ntion left.`).at(-1)).toContain('negotia¬tion')
  })

  test('two years that stand as one number have lost a hyphen; days and other numbers have not', () => {
    expect(problemsOf('The records of 19501954 are open.\nSo is No. 19540503, and 19541950.')).toEqual([
      'lost-hyphen 1:16',
    ])
  })

  test('a capital inside a word after a prefix has lost a hyphen; names have not', () => {
    expect(problemsOf('The antiBritish mood grew.\nMr. McAllister and DeWitt left.')).toEqual(['lost-hyphen 1:5'])
  })

  test('a compound of the text, joined where two lines were', () => {
    const start = 'The envoy arrived at the port in the early morning and met'
    const width = sans(`${start} Kai-`) + 50
    const around = [first, second, third, 'The port of Kai-shek is small, and Kai-shek is far.'].map((words) =>
      wrap(words, width, sans),
    )
    const joined = `${start} Kaishek and the officers of the garrison, who told him to wait.`
    expect(problemsOf([...around, joined].join('\n'))).toEqual([expect.stringMatching(/^lost-hyphen \d+:60$/)])
  })
})

test('a flattened document is cut where that is sure, and warned of', () => {
  const body = `${first} ${second} ${third} `.repeat(4)
  const text = `Some Archive May 3, 1951 Letter, the Envoy to the Minister Citation: “Letter,” Some Archive, F. 1. Summary: The envoy reports. Original Language: French Contents: English Translation ${body}ON THE PRICE OF GRAIN ${body}`
  expect(outline(text).map((line) => line.slice(0, 40).trim())).toEqual([
    'furniture Some Archive',
    'field date May 3, 1951',
    'field title Letter, the Envoy to the Min',
    'furniture Citation:',
    'field citation “Letter,” Some Archive, F',
    'furniture Summary:',
    'field abstract The envoy reports.',
    'furniture Original Language:',
    'field language French',
    'furniture Contents:',
    'field contents English Translation',
    'paragraph The envoy arrived at the port',
    'heading 1 ON THE PRICE OF GRAIN',
    'paragraph The envoy arrived at the port',
  ])
  expect(problemsOf(text)).toEqual(['flattened-lines 1:1'])
})

test('a body in short that ends a sentence is no part of the heading after it', () => {
  const body = `${first} ${second} ${third} `.repeat(4)
  const text = `${body}He wrote to the OFP. ON THE PRICE OF GRAIN ${body}`
  expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual(['heading 1 ON THE PRICE OF GRAIN'])
})

test('questions and answers of a hearing begin a block each', () => {
  const asked = 'Q. Was the envoy at the port in the morning, when the officers did wait?'
  const said = 'A. Nobody had told him of it, and so the papers were not signed at all.'
  const lines = [asked, said, asked, said]
  expect(outline([wrap(first, 72), ...lines].join('\n'))).toEqual([
    `paragraph ${first}`,
    ...lines.map((words) => `paragraph ${words}`),
  ])
})

test('a line of an item, a date, a speaker’s label begin a block however full the line before', () => {
  const line = 'M: The envoy has not arrived at the port, and the officers did not wait.'
  const other = 'S: Nobody had told them of it, and so the papers were not signed at all.'
  expect(line.length).toBe(other.length)
  const text = [wrap(first, 72), line, other, line, other].join('\n')
  expect(outline(text)).toEqual([
    `paragraph ${first}`,
    ...[line, other, line, other].map((words) => `paragraph ${words}`),
  ])
  expect(anchorsOf(text)).toEqual([])
})
