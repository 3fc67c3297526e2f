import {describe, expect, test} from 'vitest'
import {endsAbbreviated, endsWithLink, isBracketOpen} from '../../src/read/lines/open-ends.js'
import {placesIn} from '../../src/read/lines/places.js'
import {first, outline, second, wrap} from './outline.js'

const abbreviated = (line: string): boolean => endsAbbreviated(line, 0, line.length)

describe('a line whose stop ends no sentence', () => {
  test.each([
    'House (Ser.',
    'the papers, H. Doc.',
    'of the House, S.',
    'Prince Felix v.',
    'and Dr.',
    'see Vol.',
    'Op.',
  ])('%s', (line) => expect(abbreviated(line)).toBe(true))

  test.each(['in World War I.', 'of the U.S.', 'they said no.', 'the ships, etc.', 'to the port.', 'under Henry V.'])(
    '%s does end one',
    (line) => expect(abbreviated(line)).toBe(false),
  )

  test.each(['whether they can receive a', 'Absichten des Staates und der', 'the letter that'])('%s', (line) =>
    expect(endsWithLink(line, 0, line.length)).toBe(true),
  )

  test.each(['the status of the plans', 'the letters of Talbot', 'the envoy said so.'])('%s may be an end', (line) =>
    expect(endsWithLink(line, 0, line.length)).toBe(false),
  )

  test('a bracket that is open; one closed; one opened too far back', () => {
    const isOpen = (line: string): boolean => isBracketOpen(line, placesIn(line).brackets, 0, line.length)
    const open = 'He left (the papers say so. No'
    expect(isOpen(open)).toBe(true)
    expect(isOpen(`${open})`)).toBe(false)
    expect(isOpen(`${open} 3 (of 4)`)).toBe(true)
    const far = `(${'a'.repeat(600)}`
    expect(isOpen(far)).toBe(false)
  })
})

test('no paragraph begins after an abbreviation, nor while a bracket is open, nor between the halves of a date', () => {
  // Each line has room for the next word.
  const report = [
    'The report on the port of Varn was made for the King by Prince Felix v.',
    'Varnberg in the winter and is among the papers of the House (Ser.',
    '2207, in print. All of it is in the first volume of the series.',
    'The second has no more of it) and of the archive at Port Clair, with the letters',
    'of the envoy. Nobody saw the other report, whose date is 5. 12.',
    '1882 and whose end is lost.',
  ]
  const text = [wrap(first, 78), ...report, wrap(second, 78)].join('\n')
  expect(outline(text)).toEqual([`paragraph ${first}`, `paragraph ${report.join(' ')}`, `paragraph ${second}`])
})

test('a line that had room and ends with a word that ends nothing goes on', () => {
  const asked = '1. They ask whether the port of Varn can take in a'
  const what = 'Varnian ship, and how long it may stay there without a letter from the King.'
  const text = [wrap(first, 66), asked, what.replace('stay ', 'stay\n'), wrap(second, 66)].join('\n')
  expect(outline(text)[2]).toBe(`  item 1.· ${asked.slice(3)} ${what}`)
})

test('a head between blank lines that was broken before the measure is one', () => {
  const text = [
    wrap(first, 78),
    'I. Pension of the late Master of the Harbour, Count\nTalbot',
    wrap(second, 78),
    'Departure of the ships from the harbour of the\nIsland',
    wrap(first, 78),
    'II. The Northern Route',
    wrap(second, 78),
  ].join('\n\n')
  expect(outline(text)).toEqual([
    `paragraph ${first}`,
    'heading 1 I. Pension of the late Master of the Harbour, Count Talbot',
    `paragraph ${second}`,
    'heading 2 Departure of the ships from the harbour of the Island',
    `paragraph ${first}`,
    'heading 1 II. The Northern Route',
    `paragraph ${second}`,
  ])
})

test('a title with its number in an edition, broken before the measure', () => {
  const title =
    'DOCUMENT No. 12: Record of the Talks of Anton\nMarek, and His Notes on Them, Regarding the Harbour\nof Port Clair, 3 May 1951'
  expect(outline([title, wrap(first, 78), wrap(second, 78), wrap(first, 78)].join('\n\n'))[0]).toBe(
    `title ${title.replaceAll('\n', ' ')}`,
  )
})

test('after a comma, too, a number may count on inside its sentence', () => {
  const clause =
    'The Board spoke of what the ships might do, such as (a) wait, (b) return to the port,\n(c) sail north.'
  const text = [wrap(first, 92), clause, wrap(second, 92)].join('\n')
  expect(outline(text)[1]).toBe(`paragraph ${clause.replace('\n', ' ')}`)
})
