/** The plugin: dates of a tree's leaves as decisions, with what they are of. */

import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {conversationDate} from '../../src/recognise/dates/conversation.js'
import {recogniseDates} from '../../src/recognise/dates/dates.js'
import type {DecisionOf, InlineDecision} from '../../src/tree/decision.js'
import type {Block, LeafBlock, Piece, Transcription} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

/** A tree of one leaf a line; `field:date|…`, `title|…`, `dateline|…`, or a paragraph. */
function tree(lines: string[]): Transcription {
  const text = lines.map((line) => line.replace(/^[\w:]+\|/, '')).join('\n')
  const source = new Source('invented.txt', text)
  let at = 0
  const children = lines.map((line): Block => {
    const [, kind = 'paragraph', words = line] = /^([\w:]+)\|(.*)$/s.exec(line) ?? []
    const [type, name] = kind.split(':')
    const [start, end] = [at, at + words.length]
    at = end + 1
    const pieces: Piece[] = [{as: 'text', start, end}]
    const leaf = {
      type,
      ...(name ? {name} : {}),
      ...(type === 'note' ? {children: []} : {}),
      position: source.place(start, end),
      pieces,
      decisions: [],
      rule: 'x',
      cert: 'high',
    }
    return leaf as unknown as Block
  })
  return {type: 'transcription', source, kind: 'plain', children, facts: {}}
}

function dates(lines: string[], documentDate?: string) {
  const t = tree(lines)
  const file = new VFile()
  recogniseDates(documentDate === undefined ? {} : {documentDate})(t, file)
  const decisions = t.children.flatMap((leaf) => (leaf as LeafBlock).decisions)
  const found = decisions.filter((d): d is DecisionOf<'date'> => d.class === 'date')
  return {found: found.map((d) => [t.source.slice(d), d.detail] as const), decisions: found, messages: file.messages, t}
}

describe('recogniseDates', () => {
  it('reads years of two figures in the century of an old text', () => {
    const whens = (lines: string[]) => dates(lines).found.map(([, {when}]) => when)
    expect(whens(['Port Amar, 21. 9. 62.', 'He came in 1861.', 'They went in 1863.'])).toEqual([
      '1862-09-21',
      '1861',
      '1863',
    ])
    expect(whens(['Port Amar, 21. 9. 62.', 'They came in 1958.', 'He had the mole of 1863.'])[0]).toBe('1962-09-21')
  })

  it('a paper that is told of once more is of the year that was told before', () => {
    const whens = (...lines: string[]) => dates(lines, '1981-06-01').found.map(([, {when}]) => when)
    const first = 'It begins with a memorandum of December 4, 1961.'
    expect(whens(first, 'This was all in the memorandum of December 4.').at(-1)).toBe('1961-12-04')
    expect(whens(first, 'They met on December 4.').at(-1)).toBe('1980-12-04')
    expect(whens(first, 'A note of December 4, 1963, came.', 'The memorandum of December 4 was long.').at(-1)).toBe(
      '1980-12-04',
    )
  })

  it('reads days between slashes in the order that the others of the text have', () => {
    const whens = (lines: string[]) => dates(lines).found.map(([, {when}]) => when)
    expect(whens(['Sent 10/6/60.', 'Sent 9/15/60.'])).toEqual(['1960-10-06', '1960-09-15'])
    expect(whens(['Sent 10/6/60.', 'Sent 15/9/60.'])).toEqual(['1960-06-10', '1960-09-15'])
    expect(whens(['Sent 10/6/60.', 'Sent 15/9/60 or 9/15/60.'])).toEqual(['1960', '1960-09-15', '1960-09-15'])
  })

  it('marks the dates of every leaf at their place in the source', () => {
    const {found, decisions} = dates([
      'title|Notes',
      'In 1951 they met.',
      'No figure here.',
      'It ended on 5 March 1952.',
    ])
    expect(found).toEqual([
      ['1951', {when: '1951'}],
      ['5 March 1952', {when: '1952-03-05'}],
    ])
    expect(decisions[1]).toMatchObject({resp: '#sigla', cert: 'high', rule: 'date-day-month-year', alternatives: []})
  })

  it('reads the year that an editor adds to a name, but no number beside what it counts', () => {
    const {found} = dates(['The September Plenum [1956] and the Congress [1961], where Example [1850] delegates sat.'])
    expect(found).toEqual([
      ['1956', {when: '1956'}],
      ['1961', {when: '1961'}],
    ])
    expect(dates(['The village of Koros [1912 men] and 1,900 [1950] more.']).found).toEqual([])
  })

  it('a day leans on the last dateline, on a head where nothing dates the text, or on what was said before', () => {
    const whens = (lines: string[], documentDate?: string) =>
      dates(lines, documentDate).decisions.map(({detail: {when}, cert}) => `${when} ${cert}`)
    expect(whens(['title|The War of 1872', 'On 4 May it rained.'])).toEqual(['1872 medium', '1872-05-04 medium'])
    expect(whens(['heading|The War of 1872', 'On 4 July it rained.'], '1891-03-02').at(-1)).toBe('1890-07-04 low')
    expect(whens(['dateline|Amar, 3 June 1874', 'On 4 May it rained.'], '1891-03-02').at(-1)).toBe('1874-05-04 medium')
    expect(whens(['It rained in May 1874.', 'On 4 June it rained again.']).at(-1)).toBe('1874-06-04 low')
    expect(whens(['note|See the Tribune, May 1911.', 'On 4 June it rained.']).at(-1)).toBe('undefined medium')
  })

  it('this month is that of the document, or of the first day of a text that has no date', () => {
    const whens = (lines: string[], documentDate?: string) =>
      dates(lines, documentDate).decisions.map(({detail: {when}, cert}) => `${when} ${cert}`)
    const lines = ['Amar, 3 May 1955.', 'The pact of 5 March 1952 lapsed.', 'He leaves on the 10th instant.']
    expect(whens(lines).at(-1)).toBe('1955-05-10 low')
    expect(whens(lines, '1955-06-02').at(-1)).toBe('1955-06-10 medium')
    // Of a day alone the month is less certain where the text has spoken of another.
    const telling = ['dateline|Amar, 20 June 1955', 'It rained on 9 May.', 'On the 12th it rained again.']
    expect(whens(telling).at(-1)).toBe('1955-06-12 low')
    expect(whens(['title|The Flood of May 1872', 'It rose on 2 July 1872.', 'On the 5th it fell.']).at(-1)).toBe(
      '1872-07-05 low',
    )
  })

  it('a dateline may lack its date', () => {
    expect(dates(['dateline|Port Amar, undated.']).found).toEqual([['undated', {of: 'undated'}]])
  })

  it('says what a date is of, where its place does', () => {
    const {found} = dates([
      'field:date|February 23, 1954',
      'field:uploadDate|2011-11-20',
      'title|Record of Conversation with A. Delegate, 4 January 1954',
      'dateline|Moscow, 23 February 1954',
    ])
    expect(found.map(([, detail]) => detail)).toEqual([
      {when: '1954-02-23', of: 'document'},
      {when: '2011-11-20', of: 'upload'},
      {when: '1954-01-04', of: 'conversation'},
      {when: '1954-02-23', of: 'document'},
    ])
  })

  it('takes the day of the first sentence for the conversation’s, and no other', () => {
    const {found} = dates([
      'On the evening of 3 May 1950 I met the minister. He came back on 5 May 1950.',
      'We met on 7 May 1950.',
    ])
    expect(found).toEqual([
      ['3 May 1950', {when: '1950-05-03', of: 'conversation'}],
      ['5 May 1950', {when: '1950-05-05'}],
      ['7 May 1950', {when: '1950-05-07'}],
    ])
  })

  it('reads through an editor’s brackets, and keeps them whole', () => {
    const {found} = dates(['It was signed on 5 March [1951] in Peking.', 'On [5] March 1951 it rained.'])
    expect(found).toEqual([
      ['5 March [1951]', {when: '1951-03-05'}],
      ['[5] March 1951', {when: '1951-03-05'}],
    ])
  })

  it('reads a month that brackets write out once', () => {
    const {found} = dates(
      ['On 8th Aug [August] 1864 and 3 Sept. [September] he left, and on 4 May [May 4] came.'],
      '1864-08-25',
    )
    expect(found.slice(0, 2)).toEqual([
      ['8th Aug [August] 1864', {when: '1864-08-08'}],
      ['3 Sept.', {when: '1864-09-03'}],
    ])
  })

  it('a month and year, or a month and day, that an editor adds belong to the date', () => {
    const lines = ['On 5 [July 1953] they met, on [August 6,] 1954 they parted; room 5 [May 1955].']
    expect(dates(lines).found.map(([words]) => words)).toEqual(['5 [July 1953]', '[August 6,] 1954', 'May 1955'])
  })

  it('joins the figures and words of a date that brackets part', () => {
    const {found} = dates(
      [
        'On 9 July [19]50 he left; the order of 11.XII.[51] and the list of 31 [October], 5:10 p.m. came.',
        'It began on the 22nd [of August]; he wrote on the 4th [of this month] and the pact was signed by 15th [instant].',
        'He said so in 1951 [2], and on 5 May 1951.[25] The end.',
      ],
      '1951-08-25',
    )
    expect(found).toEqual([
      ['9 July [19]50', {when: '1950-07-09'}],
      ['11.XII.[51]', {when: '1951-12-11'}],
      ['31 [October], 5:10 p.m.', {when: '1951-10-31T17:10:00'}],
      ['22nd [of August]', {when: '1951-08-22'}],
      ['4th [of this month]', {when: '1951-08-04'}],
      ['15th [instant]', {when: '1951-08-15'}],
      ['1951', {when: '1951'}],
      ['5 May 1951', {when: '1951-05-05'}],
    ])
  })

  it('tells the year of a month from the words after it, and the century of a year from the document', () => {
    const {found} = dates(
      [
        'In 1949 he came, and in April of that year he left; in June of this year he died.',
        'In March of last year, and in May last year, they met. When I was here in ’48, the agreement of ’49 was new; the late 40s and the ’30s were not.',
      ],
      '1951-08-25',
    )
    expect(found).toEqual([
      ['1949', {when: '1949'}],
      ['April of that year', {when: '1949-04'}],
      ['June of this year', {when: '1951-06'}],
      ['March of last year', {when: '1950-03'}],
      ['May last year', {when: '1950-05'}],
      ['’48', {when: '1948'}],
      ['’49', {when: '1949'}],
      ['late 40s', {notBefore: '1947', notAfter: '1949'}],
      ['’30s', {from: '1930', to: '1939'}],
    ])
  })

  it('reads days with a Roman month and no year, hours before and after a day, and a day before a name', () => {
    const {found} = dates(
      [
        'Deciphered 15.II, seen on 19/VII; see No. 22.X and p. 15.V.',
        '14.IX. He gave a lecture on the mid-30s.',
        'They talked from 10 a.m. to 1.30 p.m. on 20 April 1951. [Received August 13—2:37 a.m.]',
        'On the evening of the 19th Marek came; the guns of the 5th Army.',
      ],
      '1951-08-25',
    )
    expect(found).toEqual([
      ['15.II', {when: '1951-02-15'}],
      ['19/VII', {when: '1951-07-19'}],
      ['14.IX', {when: '1951-09-14'}],
      ['mid-30s', {notBefore: '1934', notAfter: '1936'}],
      ['10 a.m. to 1.30 p.m. on 20 April 1951', {from: '1951-04-20T10:00:00', to: '1951-04-20T13:30:00'}],
      ['August 13—2:37 a.m.', {when: '1951-08-13T02:37:00'}],
      ['19th', {when: '1951-08-19'}],
    ])
  })

  it('leaves out a date that would cross another decision', () => {
    const t = tree(['He wrote [in May] 1951 of it.'])
    const leaf = t.children[0] as LeafBlock
    const bracket = {
      class: 'supplied',
      start: 9,
      end: 17,
      rule: 'x',
      cert: 'high',
      resp: '#translator',
      detail: {},
      alternatives: [],
    }
    leaf.decisions.push(bracket as InlineDecision)
    recogniseDates()(t, new VFile())
    for (const d of leaf.decisions.slice(1))
      expect(d.start >= 17 || d.end <= 9 || (d.start >= 9 && d.end <= 17)).toBe(true)
  })

  it('leaves the letters alone that complete a word', () => {
    const t = tree(['He saw 𐅹[undated] and the[undated].'])
    const leaf = t.children[0] as LeafBlock
    for (const start of [9, 26])
      leaf.decisions.push({
        class: 'expansion',
        start,
        end: start + 9,
        rule: 'x',
        cert: 'high',
        resp: '#translator',
        detail: {},
        alternatives: [],
      } as unknown as InlineDecision)
    recogniseDates()(t, new VFile())
    expect(leaf.decisions.filter((d) => d.class === 'date')).toEqual([])
  })

  it('lets the document give the year', () => {
    const {found} = dates(['On October 4 they left.'], '1951-10-20')
    expect(found).toEqual([['October 4', {when: '1951-10-04'}]])
    expect(dates(['On October 4 they left.']).found).toEqual([['October 4', {}]])
  })

  it('warns of a day that no calendar has, at its place', () => {
    const {found, messages} = dates(['He wrote.', 'On 31 April 1951 it rained.'])
    expect(found).toEqual([['31 April 1951', {}]])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ruleId: 'date-impossible', line: 2, column: 4})
  })

  it('leaves addresses, numbers, citations and furniture alone', () => {
    const lines = [
      'field:url|https://example.org/1951-03-05',
      'field:citation|RGANI, f. 5, op. 1, 1951',
      'furniture|© 5 March 1951',
      'runningHead|5 March 1951',
    ]
    expect(dates(lines).found).toEqual([])
  })

  it('takes no shelf mark of an archive for a day', () => {
    const note = 'note|SAPMO-BArch, DY 30/IV 2/20/1083, Bl. 7; DY 30/IV A 2/20/1951, Bl. 3; MfAA A 3/6/1951.'
    expect(dates([note]).found).toEqual([])
    expect(dates(['On 30/IV we left; the meeting of 2/20/1951 was short.']).found).toHaveLength(2)
  })

  it('takes the day under the head of a conversation for that of the talk, where the paper has a date', () => {
    const [paper, head, day] = [
      'dateline|14 February 1957',
      'heading|RECORD OF A CONVERSATION',
      'dateline|11 February 1957',
    ]
    const document = ['14 February 1957', {when: '1957-02-14', of: 'document'}]
    expect(dates([paper, head, day]).found).toEqual([
      document,
      ['11 February 1957', {when: '1957-02-11', of: 'conversation'}],
    ])
    expect(dates([head, paper]).found).toEqual([document])
    expect(dates([paper, 'heading|ANNEX', day]).found[1]?.[1]).toMatchObject({of: 'document'})
  })
})

describe('conversationDate', () => {
  it.each([
    [
      'From the Journal of X: Record of Conversation with Y, 4 January 1954',
      'Sent on 23 February 1954.',
      '1954-01-04',
      'title',
    ],
    ['Cable, X to Y', 'On 9 April a long talk with Y took place.', '1949-04-09', 'paragraph'],
    ['Notes', 'On May 5, 1949, I received P. F. Sample and Cde. Li. He left on 6 May.', '1949-05-05', 'paragraph'],
  ])('%s', (title, paragraph, when, place) => {
    expect(conversationDate(title, paragraph, {documentDate: '1949-04-13'})).toMatchObject({
      detail: {when, of: 'conversation'},
      in: place,
    })
  })

  it.each([
    ['Report, 4 January 1954', 'The harvest of 5 May 1953 was good.'],
    ['Conversation with Y', 'The weather was fine. We met on 4 May 1950.'],
    ['Conversation with Y, 1954', 'No day.'],
  ])('no day of a conversation: %s', (title, paragraph) => {
    expect(conversationDate(title, paragraph)).toBeUndefined()
  })
})
