/** Where one paper ends and a further one begins: signatures, who has a copy, and the heads that stand under them. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const width = 90
/** The end of a paper in lines that no blank one parts, and what stands under it. */
const under = (...lines: string[]): string[] =>
  outline(
    [wrap(first, width), wrap(second, width), wrap(third, width), ...lines, wrap(second, width)].join('\n'),
  ).slice(3)

describe('a name and its office between the text and a further head', () => {
  test('sign what stands over them', () => {
    for (const head of ['Attachment', 'Draft Reply to the Government of Varnia', 'Letter From Mr. Marek to the Board'])
      expect(under('Harold T. Wyeth', 'Assistant Secretary of State', head)).toEqual([
        'signed Harold T. Wyeth',
        'signed Assistant Secretary of State',
        expect.stringMatching(`^heading \\d ${head}$`),
        `paragraph ${second}`,
      ])
  })

  test('not over text: there they may head what he said', () => {
    expect(under('Harold T. Wyeth', 'Assistant Secretary of State').join()).not.toContain('signed Harold')
  })

  test('not before another name: there they may be listed', () => {
    expect(under('Harold T. Wyeth', 'Secretary of State', 'Petra Lis', 'Keeper of Rolls').join()).not.toContain(
      'signed Harold',
    )
  })
})

test('a surname in capitals over the title of a further document', () => {
  expect(under('ORSINI', 'Telegram From the Envoy to the Harbour Board')[0]).toBe('signed ORSINI')
  expect(under('ORSINI')[0]).toMatch('heading 1 ORSINI')
})

test('what is told by its words is no office and nobody’s name', () => {
  for (const head of ['Secret Protocol', 'Editorial Note', 'Second Meeting', 'Note by the Executive Secretary'])
    expect(under('Sincerely yours,', 'Harold T. Wyeth', head).slice(0, 3)).toEqual([
      'closer Sincerely yours,',
      'signed Harold T. Wyeth',
      expect.stringMatching(`^heading \\d ${head}$`),
    ])
})

describe('who has a copy', () => {
  test('is no further paper', () => {
    for (const head of ['Tab A', 'Annex B', 'Letter From Mr. Marek to the Board', 'Draft Reply to the Government'])
      expect(under('cc: Mr. Colby', 'Miss Tanner', head).slice(0, 5)).toEqual([
        'list',
        '  listHead cc:',
        '  item Mr. Colby',
        '  item Miss Tanner',
        expect.stringMatching(`^heading \\d ${head}$`),
      ])
  })

  test('no mark of secrecy, and no line over a date', () => {
    expect(under('Distribution:', 'Mr. Colby', 'Miss Tanner', 'SECRET')[4]).toBe('classification SECRET')
    expect(under('Distribution:', 'Mr. Colby', 'Miss Tanner', 'Plan of the Quays', '3 May 1951')[5]).toBe(
      'dateline 3 May 1951',
    )
    expect(under('Distribution:', 'Mr. Colby', 'Harbour Office')[3]).toBe(`  item Harbour Office`)
  })
})
