/** Heads that are numbered without a point, by articles, by the letters of an edition; numbers that stand alone; days of sessions. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const heads = (text: string): string[] => outline(text).filter((line) => /^(?:heading|title)/.test(line))

describe('heads counted without a point', () => {
  test('in several levels, between blank lines', () => {
    const text = `1 Introduction\n\n${first}\n\n2 The walls of the harbour\n\n2.1 Northern wall\n\n${second}\n\n2.2 Southern wall, as far as it stands\n\n${third}`
    expect(heads(text)).toEqual([
      'heading 1 1 Introduction',
      'heading 1 2 The walls of the harbour',
      'heading 2 2.1 Northern wall',
      'heading 2 2.2 Southern wall, as far as it stands',
    ])
  })

  test('with decimals also where each paragraph is one line', () => {
    expect(heads(`${first}\n2.1 Northern wall\n${second}\n2.2 Southern wall\n${third}`)).toEqual([
      'heading 2 2.1 Northern wall',
      'heading 2 2.2 Southern wall',
    ])
  })

  test('days, quantities and the entries of a table are none', () => {
    expect(heads(`${first}\n\n1 May\n\n${second}\n\n2 May\n\n${third}\n\n3 May\n\n${first}`)).toEqual([])
    expect(heads(`${first}\n\n1 Barge\n\n40 tons\n\n2 Tug\n\n30 tons\n\n3 Lighter\n\n20 tons\n\n${second}`)).toEqual([])
    expect(heads(`1.1 Tolls\n1.2 Pilots\n1.3 Lamps\n1.4 Ropes\n${first}\n${second}\n${third}`)).toEqual([])
  })
})

describe('things of one kind by their numbers', () => {
  test('three and more, over what was said of each', () => {
    const text = `${first}\nIssue 132\n${second}\nIssue 10\n${third}\nIssue 38\nNobody spoke of the lamps.\n${first}`
    expect(heads(text)).toEqual(['heading 2 Issue 132', 'heading 2 Issue 10', 'heading 2 Issue 38'])
    expect(heads(`${first}\n\nRoom 132\n\n${second}\n\nRoom 10\n\n${third}\n\nRoom 3\n\n${first}`)).toEqual([])
  })
})

describe('other numbers', () => {
  test('an article or a paragraph of a law with what it is about', () => {
    const text = `${first}\n\n§ 12. Tolls that are due in May\n\n${second}\n\nArticle 4 – Scope of the tolls\n\n${third}\n\nArticle 5. The tolls shall be paid in oak.\n\n${first}`
    expect(heads(text)).toEqual([
      'heading 2 § 12. Tolls that are due in May',
      'heading 2 Article 4 – Scope of the tolls',
    ])
  })

  test('a letter by its number in an edition, over whence it was sent', () => {
    const text = `${first}\n\nCXII.—To Mr. Marek.\n\nPORT CLAIR, 1791.\n\n${second}\n\nCXIII.—To the Harbour Board.\n\nVarnmouth, 12th July.\n\n${third}`
    expect(heads(text)).toEqual(['heading 1 CXII.—To Mr. Marek.', 'heading 1 CXIII.—To the Harbour Board.'])
  })

  test('one chapter’s numeral alone over its title', () => {
    expect(heads(`${first}\n\nXV\n\nTHE FALL OF THE GRANARY\n\n${second}`)).toEqual([
      'heading 2 XV',
      'heading 2 THE FALL OF THE GRANARY',
    ])
    expect(heads(`XCV\n\n${first}\n\n${second}`)).toEqual(['heading 2 XCV'])
    expect(
      heads(
        `II\n\nEurope before the War\n\n${first}\n\nI\n\nPopulation\n\n${second}\n\nII\n\nOrganization\n\n${third}`,
      ),
    ).toHaveLength(6)
  })

  test('what a chapter is about, under its number', () => {
    expect(heads(`${first}\n\nChapter V\n\nReparation\n\n${second}`)).toEqual([
      'heading 2 Chapter V',
      'heading 2 Reparation',
    ])
  })
})

describe('heads of sessions and parts', () => {
  test('the day before the name of a session', () => {
    const text = `${first}\n\nMonday, 22 July 1951, Afternoon Session II (Pilots)\n\nIn the loft, 2 to 4.\n\n${second}`
    expect(heads(text)).toEqual(['heading 1 Monday, 22 July 1951, Afternoon Session II (Pilots)'])
  })

  test('the parts of a book with a stop', () => {
    expect(heads(`${first}\n\nPreface.\n\n${second}`)).toEqual(['heading 2 Preface.'])
  })

  test('who met, and when, is a title and no dateline', () => {
    expect(heads(`Harbour Committee 1951-05-03\n\n${first}\n\n${second}`)).toEqual([
      'title Harbour Committee 1951-05-03',
    ])
    expect(heads(`1951-05-03 Pilots Community Meeting\n\n${first}\n\n${second}`)).toEqual([
      'title 1951-05-03 Pilots Community Meeting',
    ])
  })

  test('references and who a letter is to are no pointed heads', () => {
    const text = `${first}\n\nThe Wages of the Pilots.\n\n${second}\n\nPar. 33. Par. 36.\n\n${third}\n\nThe Lamps on the Outer Wall.\n\n${first}\n\nIlse Brandt, Esq., Secretary Harbour Society.\n\nDear Madam:—I regret that ${second}`
    expect(heads(text)).toEqual(['heading 2 The Wages of the Pilots.', 'heading 2 The Lamps on the Outer Wall.'])
  })
})

describe('what a text is called', () => {
  test('in small letters, over a paragraph or over its first part', () => {
    expect(heads(`Rights and duties of the pilots\n\n${first}\n\n${second}`)).toEqual([
      'title Rights and duties of the pilots',
    ])
    expect(heads(`Rights and duties of the pilots\n\nDuties of a Pilot\n\n${first}\n\n${second}`)).toEqual([
      'title Rights and duties of the pilots',
      'heading 2 Duties of a Pilot',
    ])
  })

  test('with a stop, as a headline', () => {
    expect(heads(`The Harbour Conference and the Pilots’ Message.\n\n${first}\n\n${second}`)).toEqual([
      'title The Harbour Conference and the Pilots’ Message.',
    ])
  })

  test('not whence a letter was sent', () => {
    expect(heads(`Consulate in Port Clair, Apr. 21st, 1879.\n\n${first}\n\n${second}`)).toEqual([])
  })
})

test('an office with a stop over its letterhead is no title', () => {
  expect(heads(`Harbour & Industrial Department.\n\n${first}\n\n${second}`)).toEqual([])
})

test('a head with a stop beside two others over text', () => {
  const text = `${first}\n\nPilots and Lamps.\n\n${second}\n\nColonization.\n\n${third}\n\nTolls.\n\n${first}`
  expect(heads(text)).toEqual(['heading 2 Pilots and Lamps.', 'heading 2 Colonization.', 'heading 2 Tolls.'])
})

test('a head over bullets after those who were there on the line of their label', () => {
  const text = `Minutes of the Board\n\nPresent: Lis, Marek, Orsini\n\nFollow-up from the last meeting / discussions\n\n- The lamps are lit.\n- The ropes are tarred.\n\n${second}`
  const read = outline(text)
  expect(read.filter((line) => line.includes('Follow-up'))).not.toEqual([
    '  item Follow-up from the last meeting / discussions',
  ])
})

test('items numbered `(i.)`, and a link, begin paragraphs after a blank line in wrapped text', () => {
  const text = `${wrap(first, 72)}\n\n(i.) ${wrap(second, 68)}\n\n(ii.) To Tavria four thousand tons a year, for ten years from the spring;\n\n(iii.) To Varnia an annual quantity.\n\nhttps://harbour.example.org/releases/tag/1.2.1\n\n${wrap(third, 72)}`
  expect(outline(text).filter((line) => line.startsWith('  item'))).toHaveLength(3)
  expect(outline(text)).toContain('paragraph https://harbour.example.org/releases/tag/1.2.1')
})

test('a line that hangs under its item goes on with it, also after a sentence', () => {
  const item =
    '* Orsini wants to make the formation plain, on a very constrained course.\n  To appoint it we need to be told'
  const text = `${wrap(first, 72)}\n\n${item}\n${item}\n${item}\n\n${wrap(second, 72)}\n\n${wrap(third, 72)}`
  expect(outline(text).filter((line) => line.startsWith('  item'))).toHaveLength(3)
  expect(heads(text)).toEqual([])
})

test('beside underlined heads a plain line that its fellows would tell is none', () => {
  const head = (words: string): string => `${words}\n${'-'.repeat(words.length)}`
  const text = `${first}\n\n${head('Grain Deliveries')}\n\n${second}\n\n${head('The Wages of Pilots')}\n\n${third}\n\n${head('Other Business')}\n\nShould the lamps be lit?\n\n- On Monday\n- On Friday\n\n${first}`
  expect(heads(text)).toEqual([
    'heading 1 Grain Deliveries',
    'heading 1 The Wages of Pilots',
    'heading 1 Other Business',
  ])
})

test('parts whose number has its point stand over those that count on under them', () => {
  const parts = ['1. The Harbour', '1.1 Piers', first, '1.2 Lamps on the Mole', second, '2. Tolls', third]
  const text = [...parts, '2.1 Dues', first, '2.2 Fines', second].join('\n')
  expect(heads(text).map((line) => line.slice(10))).toEqual([
    '1. The Harbour',
    '1.1 Piers',
    '1.2 Lamps on the Mole',
    '2. Tolls',
    '2.1 Dues',
    '2.2 Fines',
  ])
})

test('who talked, and by what means, is no place: a title with its day', () => {
  for (const title of ['Harbour Council Teleconference, 1951-05-03', 'Varnia and Tavria Talks, 3 May 1951'])
    expect(outline(`${title}\n\n${first}\n\n${second}`)[0]).not.toMatch(/^dateline/)
  expect(outline(`Port Clair, 3 May 1951\n\n${first}\n\n${second}`)[0]).toBe('dateline Port Clair, 3 May 1951')
})
