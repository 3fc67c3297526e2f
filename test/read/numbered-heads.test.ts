import {expect, test} from 'vitest'
import {outline} from './outline.js'

const first =
  'The Minister has before him the request of the late Master of the Harbour, who asks that the years he served at the fort be counted, and he does not see on what grounds it could be refused to a man of his merits.'
const second =
  'Nobody spoke against it. The Council of the Port was of the opinion that the customs of the Northern Route should be raised by a tenth from the first day of the coming year, and by a fifth from the year after it.'
const long =
  'II. On the request of the Archbishop of Varn and of the Bishops of Port Clair and of the Island that the feast of the founder of the Kingdom be kept in the churches on another day of the year'

test('a numbered head between blank lines may be long', () => {
  const heads = ['I. Pension of the Master of the Harbour', long, 'III. Customs']
  expect(long.length).toBeGreaterThan(130)
  expect(outline([heads[0], first, heads[1], second, heads[2], first].join('\n\n'))).toEqual([
    `heading 1 ${heads[0]}`,
    `paragraph ${first}`,
    `heading 1 ${heads[1]}`,
    `paragraph ${second}`,
    `heading 1 ${heads[2]}`,
    `paragraph ${first}`,
  ])
})

test('the paragraph under a head may repeat its number', () => {
  const [one, two] = [`I. ${first}`, `II. ${second}`]
  const text = ['I. Pension of the Master of the Harbour', one, long, two].join('\n')
  expect(outline(text)).toEqual([
    'heading 1 I. Pension of the Master of the Harbour',
    `paragraph ${one}`,
    `heading 1 ${long}`,
    `paragraph ${two}`,
  ])
})

test('items that somebody numbered alike stay items', () => {
  expect(outline('The Council has three things:\n1. a chairman.\n1. a clerk.\n1. a seal.')).toEqual([
    'paragraph The Council has three things:',
    'list',
    '  item 1.· a chairman.',
    '  item 1.· a clerk.',
    '  item 1.· a seal.',
  ])
})

test('a head over items of its own style, which begin anew; the last of an agenda is none', () => {
  const visit = [
    '1. Purpose of the Visit',
    first,
    '2. Course of the Visit',
    `1. ${first}`,
    `2. ${second}`,
    '3. Return',
    second,
  ]
  for (const gap of ['\n\n', '\n']) {
    const heads = outline(visit.join(gap)).filter((line) => line.startsWith('heading'))
    expect(heads).toContain('heading 2 2. Course of the Visit')
    const agenda = ['Agenda', '1. Opening of the Session', '2. Other Business', `1. ${first}`, `2. ${second}`]
    expect(outline(agenda.join(gap))).not.toContain('heading 2 2. Other Business')
  }
})

test('a short sentence is no head, though heads of its series have a stop', () => {
  const text = [
    '1. Pension.',
    first,
    '2. The Northern Route',
    second,
    '3. Customs',
    first,
    '4. The envoy returned on 10 May.',
    second,
  ]
  const heads = outline(text.join('\n\n')).filter((line) => line.startsWith('heading'))
  expect(heads).toEqual(['heading 2 1. Pension.', 'heading 2 2. The Northern Route', 'heading 2 3. Customs'])
})

test('a head in another language stands over a short sentence', () => {
  const under = 'Der Minister des Innern referierte über die Pläne für den Hafen.'
  const text = [second, 'I. Pläne für den Hafen', under, 'II. Zölle', first].join('\n\n')
  expect(outline(text)).toEqual([
    `paragraph ${second}`,
    'heading 1 I. Pläne für den Hafen',
    `paragraph ${under}`,
    'heading 1 II. Zölle',
    `paragraph ${first}`,
  ])
})
