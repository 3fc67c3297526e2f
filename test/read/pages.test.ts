import {describe, expect, test} from 'vitest'
import {kindOf, outline, problemsOf, wrap} from './outline.js'

const long =
  'The envoy said that the ships had been unloaded before the harbour master came back from the capital, and that nobody had been told.'

describe('web pages', () => {
  test('what the site says stands apart from the document', () => {
    const text = [
      'Skip to content',
      'May 3, 1951',
      'Memorandum of Conversation between the Envoy and the Minister',
      long,
      'The conversation ended at noon.',
      'The Envoy and the Minister discuss the harbour and the price of grain.',
      'Document Information',
      'AVPRF: F. 0100, Op. 1, P. 2, D. 3.',
      'The archive welcomes reuse of its materials. Copyright may be retained by others.',
      'For further information please contact [email protected].',
      'Original Uploaded Date',
      '2011-11-20',
      'Memorandum of Conversation',
      'Record ID',
      '112233',
    ].join('\n\n')
    expect(kindOf(text)).toBe('web-page')
    expect(outline(text)).toEqual([
      'furniture Skip to content',
      'field date May 3, 1951',
      'field title Memorandum of Conversation between the Envoy and the Minister',
      `paragraph ${long}`,
      'paragraph The conversation ended at noon.',
      'field abstract The Envoy and the Minister discuss the harbour and the price of grain.',
      'furniture Document Information',
      'field citation AVPRF: F. 0100, Op. 1, P. 2, D. 3.',
      'field rights The archive welcomes reuse of its materials. Copyright may be retained by others.',
      'furniture For further information please contact [email protected].',
      'furniture Original Uploaded Date',
      'field uploadDate 2011-11-20',
      'field documentType Memorandum of Conversation',
      'furniture Record ID',
      'field identifier 112233',
    ])
  })

  test('the words of another archive', () => {
    const text = `Home\n\nLetter from the Envoy to the Minister\n\nAuthor: J. Brown\n\n3 May 1951\n\n${long}\n\nSource\n\nRG 59, Box 12, Folder 3\n\nTranslated by\n\nA. Green\n\nRights\n\nPublic domain.`
    expect(outline(text)).toEqual([
      'furniture Home',
      'field title Letter from the Envoy to the Minister',
      'furniture Author:',
      'field author J. Brown',
      'dateline 3 May 1951',
      `paragraph ${long}`,
      'furniture Source',
      'field citation RG 59, Box 12, Folder 3',
      'furniture Translated by',
      'field credits A. Green',
      'furniture Rights',
      'field rights Public domain.',
    ])
  })

  test.each(['Home | About the Archive | Documents | Search', 'Home » Documents » 1951'])('%s: a menu', (menu) => {
    const text = `${menu}\n\nMay 3, 1951\n\nLetter from the Envoy to the Minister\n\n${long}\n\n${menu}`
    expect(outline(text)).toEqual([
      `furniture ${menu}`,
      'field date May 3, 1951',
      'field title Letter from the Envoy to the Minister',
      `paragraph ${long}`,
      `furniture ${menu}`,
    ])
    expect(outline('Name | Rank | Age\n\nMarek | Envoy | 40')[0]).not.toContain('furniture')
  })

  test('a document that speaks to its last line has no abstract', () => {
    const text = `Skip to content\n\nLondon, 3 May 1951, 9 a.m.\n\nM: When are you leaving?\n\nS: I think we should not take them.\n\nDocument Information\n\nLot 54`
    expect(outline(text).filter((line) => line.includes('abstract'))).toEqual([])
  })

  test('the decimal file of a ministry is where the paper is kept, and no address on the web', () => {
    const text = `Skip to content\n\nMay 3, 1951\n\nReport on Tides\n\n${long}\n\nDocument Information\n\n893.51/5–847`
    expect(outline(text).at(-1)).toBe('field citation 893.51/5–847')
  })

  test('two blank lines between paragraphs that one parts begin a section', () => {
    expect(outline(`${long}\n\n${long}\n\n${long}\n\n\n${long}`)).toEqual([
      `paragraph ${long}`,
      `paragraph ${long}`,
      `paragraph ${long}`,
      'milestone',
      `paragraph ${long}`,
    ])
  })
})

describe('listings', () => {
  test('a record without a date begins after more blank lines, where the page claims as many', () => {
    const page = (shown: number): string =>
      `Skip to content\n\n\n1 - ${shown} of ${shown}\n\n\n\nA Report on a Visit\n\nIt tells of the port.\n\nJune 15, 1956\n\nA Letter\n\nIt tells of the ships.\n\n\nA Note on Grain\n\nIt tells of the harvest.`
    const records = (text: string): string[] => outline(text).filter((line) => line.startsWith('record'))
    expect(outline(page(3))).toContain('  field title A Note on Grain')
    expect(records(page(3))).toHaveLength(3)
    expect(records(page(5))).toHaveLength(1)
  })

  const record = (date: string): string =>
    `${date}\n\nLetter, the Envoy to the Minister [London]\n\nThe envoy reports on the harvest.`

  test('records, with or without the words over them', () => {
    const records = ['May 3, 1951', 'June 1951', '1952'].map(record).join('\n\n')
    for (const text of [`Results:\n\n1 - 3 of 3\n\n${records}`, records]) {
      expect(kindOf(text)).toBe('listing')
      expect(outline(text).filter((line) => line.startsWith('record'))).toHaveLength(3)
      expect(problemsOf(text)).toEqual([])
    }
  })

  test('a claim that differs is a warning', () => {
    expect(problemsOf(`Results:\n\n1 - 3 of 40\n\n${record('May 3, 1951')}\n\n${record('June 1951')}`)).toEqual([
      'listing-count 3:1',
    ])
  })
})

test('cover sheets: labels are furniture, values fields, and the document follows', () => {
  const text = `Some Archive\n\nMay 3, 1951\nLetter, the Envoy to\nthe Minister\nCitation:\n“Letter,” May 3, 1951, AVPRF: F. 1,\nOp. 2.\nhttp://example.org/1\n\nSummary:\nThe envoy reports.\n\nContents:\nEnglish Translation\n\n\f${long}\n\f`
  expect(outline(text)).toEqual([
    'furniture Some Archive',
    'field date May 3, 1951',
    'field title Letter, the Envoy to the Minister',
    'furniture Citation:',
    'field citation “Letter,” May 3, 1951, AVPRF: F. 1, Op. 2.',
    'field url http://example.org/1',
    'furniture Summary:',
    'field abstract The envoy reports.',
    'furniture Contents:',
    'field contents English Translation',
    'pageBreak ‖2',
    `paragraph ${long}`,
  ])
})

test('labels with their values beside them, over wrapped text without a blank line', () => {
  const words = `${long} ${long} ${long}`
  const about = 'The envoy reports on the harbour and on the price of grain in the north of the country'
  const text = `1951\n\nTitle: Letter to the Minister\nAuthor: J. Brown\nDate: 3 May 1951\n\n${wrap(`Description: ${about}`, 72)}\n${wrap(words, 72)}\n${wrap(words, 72)}`
  expect(outline(text)).toEqual([
    'field date 1951',
    'furniture Title:',
    'field title Letter to the Minister',
    'furniture Author:',
    'field author J. Brown',
    'furniture Date:',
    'field date 3 May 1951',
    'furniture Description:',
    `field abstract ${about}`,
    `paragraph ${words}`,
    `paragraph ${words}`,
  ])
})
