/** Heads that are longer than a line, ask, stand in small capitals, are centred, or number parts of numbered paragraphs. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const width = 90
const paper = (...lines: string[]): string[] =>
  outline(
    [
      'Minutes of the Harbour Board',
      '3 May 1951',
      wrap(first, width),
      ...lines,
      wrap(second, width),
      wrap(third, width),
    ].join('\n'),
  ).slice(3)

test('a headline of two full lines over text', () => {
  const head =
    'Proposals of the Varnian Delegation Concerning the Establishment of a Commission of Pilots and the Dredging of the Lower Channel'
  expect(paper(wrap(head, width))[0]).toBe(`heading 2 ${head}`)
  const person =
    'Pavel Marek, Chief of the Division of the Review of Classified Soundings and of the Information of Pilots and Systems'
  expect(paper(wrap(person, width))[0]).toBe(`paragraph ${person}`)
})

test('a headline that asks, and no turn that does', () => {
  expect(paper('Who Shall Pay for the Locks?')[0]).toBe('heading 2 Who Shall Pay for the Locks?')
  expect(paper('Who shall pay for the locks?')[0]).toBe('paragraph Who shall pay for the locks?')
})

describe('small capitals, written in small letters', () => {
  test('under a date, over another such', () => {
    const text = `Paper of the Board\n3 May 1951\nprobable developments in varnia\nthe problem\n${wrap(first, width)}\n${wrap(second, width)}`
    expect(outline(text).slice(2, 4)).toEqual(['heading 2 probable developments in varnia', 'heading 2 the problem'])
  })

  test('after a sentence that a blank line parts, though it filled its line', () => {
    const full = `${'a'.repeat(width - 8)} bcdefg.`
    for (const before of [full, wrap(first, width)])
      expect(
        paper(before, '', 'conclusions and advice').some((line) => line === 'heading 2 conclusions and advice'),
      ).toBe(true)
  })

  test('between blank lines, but not what is said of the paper', () => {
    const head = (words: string) => paper(wrap(first, width), '', words, '').includes(`heading 2 ${words}`)
    expect(head('probable developments in varnia')).toBe(true)
    for (const words of [
      'end of translation',
      'two pages missing',
      'as above',
      'seal of the embassy',
      'copy to the archive',
    ])
      expect([words, head(words)]).toEqual([words, false])
  })
})

test('an article begins after a colon and a blank line, under a full line', () => {
  const preamble = `${'a'.repeat(width - 12)} as follows:`
  expect(paper(preamble, '', 'Article 1')).toContain('heading 2 Article 1')
})

test('heads with numbers of their own over paragraphs that are counted through', () => {
  const lines = [
    '1. Quays',
    wrap(`10. ${first}`, width),
    '2. Cranes and Sheds',
    wrap(`11. ${second}`, width),
    wrap(`12. ${third}`, width),
  ]
  expect(
    outline(['Report of the Board', '3 May 1951', wrap(`9. ${first}`, width), ...lines].join('\n')).filter((line) =>
      line.startsWith('heading'),
    ),
  ).toEqual(['heading 2 1. Quays', 'heading 2 2. Cranes and Sheds'])
})

describe('a centred title of several lines', () => {
  const centred = (line: string): string => `${' '.repeat((70 - line.length) / 2)}${line}`
  const body = `\n\n${wrap(first, 66)}\n\n${wrap(second, 66)}`

  test('is one', () => {
    const lines = [
      'Minutes of the Fourth Meeting of the Joint',
      'Commission on the Navigation of the Marsa and',
      'the Northern Ports',
    ]
    expect(outline(lines.map(centred).join('\n') + body)[0]).toBe(`title ${lines.join(' ')}`)
  })

  test('not with its date, nor with what stands in columns', () => {
    const lines = ['Minutes of the Fourth Meeting of the Joint Commission', 'Varna, 3 May 1951']
    expect(outline(lines.map(centred).join('\n') + body).slice(0, 2)).toEqual([
      `title ${lines[0]}`,
      `dateline ${lines[1]}`,
    ])
  })
})

test('each party to a treaty signs on its line', () => {
  expect(
    paper('For the Republic of Varnia: P. Orsini', 'For the Kingdom of Lusia: H. Marek', 'Secret Protocol').slice(0, 3),
  ).toEqual([
    'signed For the Republic of Varnia: P. Orsini',
    'signed For the Kingdom of Lusia: H. Marek',
    'heading 2 Secret Protocol',
  ])
})

test('a head with the number of its page stands on one page alone; what numbers a thing is none', () => {
  const other = second.replace('He asked', 'Nobody asked').replace('two', 'three')
  const text = (head: string): string =>
    `Minutes of the Harbour Board\n${wrap(first, width)}\n${wrap(second, width)}\n\f${head}\n${wrap(third, width)}\n${wrap(other, width - 7)}`
  expect(outline(text('Harbour Board Minutes 2')).join()).not.toMatch(
    /(?:heading|paragraph)[^,]* Harbour Board Minutes 2/,
  )
  expect(outline(text('The Northern Plan, Part 2')).join()).toMatch(/(?:heading|paragraph)[^,]* The Northern Plan/)
})

test('lines that stand in have a narrower measure', () => {
  const body = wrap([first, second, third].join(' '), 66)
  const text = `${body}\n     1. the cost of two suction dredgers that now lie at Port\n     Clair;\n     2. the wages of the crews;\n${body}`
  expect(outline(text).slice(1, 4)).toEqual([
    'list',
    '  item 1.· the cost of two suction dredgers that now lie at Port Clair;',
    '  item 2.· the wages of the crews;',
  ])
})

test('an office alone is one of those present, also where indents part the paragraphs', () => {
  const indented = [first, second, third, first].map((one) => wrap(`     ${one}`, 78)).join('\n')
  const text = `Record of a Talk\n3 May 1951\nParticipants:\nMr. Henrik Bero, Second Secretary, Embassy of Varnia\nThe Under Secretary\nMiss Ruth Tanner, Office of Northern Affairs\n${indented}`
  expect(outline(text)).toContain('  item The Under Secretary')
})

test('who wrote a paper down stands at its foot', () => {
  expect(outline(`${first}\n\n${second}\n\n${third}\n\nStenographer: Elena Pop`)[3]).toBe(
    'signed Stenographer: Elena Pop',
  )
})

test('a number in the column of the one before begins an item, however full the line before was', () => {
  const body = wrap([first, second, third].join(' '), 66)
  const full = '2. Report of the delegation on its journey to the north of Varnia'
  expect(full.length + 5).toBeGreaterThan(66)
  const text = `${body}\n     1. Pilots\n     ${full}\n     3. Salt and coal\n${body}`
  expect(outline(text).slice(1, 5)).toEqual([
    'list',
    '  item 1.· Pilots',
    `  item 2.· ${full.slice(3)}`,
    '  item 3.· Salt and coal',
  ])
})

test('a word in small letters between blank lines after text, and one over a head', () => {
  expect(outline(`${first}\n\nanalysis\n\n${second}`)).toContain('heading 2 analysis')
  expect(paper('analysis', 'Political Considerations').slice(0, 2)).toEqual([
    'heading 2 analysis',
    'heading 2 Political Considerations',
  ])
  expect(outline(`${first}\n\n${second},\n\nand others\n\n${third}`).join()).not.toContain('heading')
})

test('a paper prepared by somebody is titled so; under a label with its colon one word is its value', () => {
  expect(outline(`top secret\n\nPaper Prepared by the Planning Staff\n\nVarna, 3 May 1951\n\n${first}`)[1]).toBe(
    'title Paper Prepared by the Planning Staff',
  )
  expect(outline(`${first}\n\nWho answers for it:\n\nMarek\n\n${second}`)).toContain('paragraph Marek')
})
