/** Dates that no figure leads to, or that lack their year: months, ordinals in words, feasts, parts that a word joins. */
import {describe, expect, it} from 'vitest'
import {datesIn} from '../../src/recognise/dates/scan.js'

/** Each date of a text with its value, `from..to` for a stretch and `not before/not after` for a part. */
function read(text: string, documentDate = '1957-06-20'): string[] {
  return datesIn(text, {documentDate}).map(({start, end, value, cert}) => {
    const {when, from, to, notBefore, notAfter} = value
    const said = when ?? (from === undefined ? `${notBefore}/${notAfter}` : `${from}..${to}`)
    return `${text.slice(start, end)} = ${said}${cert === 'medium' ? '' : ` ${cert}`}`
  })
}

describe('months without a year', () => {
  it.each([
    ['It had rained since early May.', ['early May = 1957-05-01/1957-05-10']],
    [
      'By mid-May, and at the end of April, too.',
      ['mid-May = 1957-05-11/1957-05-20', 'end of April = 1957-04-21/1957-04-30'],
    ],
    ['They came in February, and left in\nNovember.', ['February = 1957-02', 'November = 1956-11 low']],
    ['In the last week of May it rained.', ['last week of May = 1957-05-25/1957-05-31']],
    ['He was away in March and April.', ['March and April = 1957-03..1957-04']],
    ['Between February and May nothing came.', ['February and May = 1957-02..1957-05']],
    ['In January or February he was ill.', ['January or February = 1957-01/1957-02']],
    [
      'In 1951 he fell ill. He had met them on 3 May 1954, and in June he wrote.',
      ['1951 = 1951 high', '3 May 1954 = 1954-05-03 high', 'June = 1954-06'],
    ],
    [
      'In late January or early February 1957 he died.',
      ['late January or early February 1957 = 1957-01-21/1957-02-10'],
    ],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })

  it('leaves what only has the name of one', () => {
    for (const text of [
      'It was said by May that from April on, with June, all was well.',
      'They met in May Street, in March Hall, and during June Fletcher’s talk.',
      'They may march before August Bell does.',
      'In May and November it rains.',
    ])
      expect(read(text)).toEqual([])
    expect(datesIn('They came in February.')).toEqual([])
  })
})

describe('days in words', () => {
  it.each([
    ['Your telegram of May third was read.', ['May third = 1957-05-03']],
    [
      'Your 23, May fifteenth, and on June twenty-first, 1956, mine.',
      ['May fifteenth = 1957-05-15', 'June twenty-first, 1956 = 1956-06-21 high'],
    ],
    ['On the third of May he came.', ['third of May = 1957-05-03']],
    ['The fifteenth instant, and the second ultimo.', ['fifteenth instant = 1957-06-15', 'second ultimo = 1957-05-02']],
    ['He left on the eleventh and came on fourteenth.', ['eleventh = 1957-06-11', 'fourteenth = 1957-06-14']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })

  it('leaves what counts something else', () => {
    for (const text of [
      'On the third day, on the second of his visits, on the eleventh floor they met.',
      'The first of May demonstrations, the second of the three.',
      'On the first, he agreed; on the second, he did not.',
    ])
      expect(read(text)).toEqual([])
  })
})

describe('feasts', () => {
  it('are days where their year stands beside them', () => {
    expect(read('On Christmas Day 1956, on New Year’s Eve, 1955, at Michaelmas 1534 and Lady Day of 1535.')).toEqual([
      'Christmas Day 1956 = 1956-12-25 high',
      'New Year’s Eve, 1955 = 1955-12-31 high',
      'Michaelmas 1534 = 1534-09-29 high',
      'Lady Day of 1535 = 1535-03-25 high',
    ])
    expect(read("On New Year's Day we rested; the Christmas Day 1956 number was late; May Day 1500000.")).toEqual([])
  })
})

describe('parts', () => {
  it.each([
    ['In late 1955 or early 1956 he left.', ['late 1955 or early 1956 = 1955-09/1956-04']],
    ['From mid-1954 to early 1956 he was away.', ['mid-1954 to early 1956 = 1954-05..1956-04']],
    [
      'Between the spring of 1954 and the autumn of 1955 he wrote.',
      ['spring of 1954 and the autumn of 1955 = 1954-03..1955-11'],
    ],
    ['In early 1954 and late 1955 he wrote.', ['early 1954 = 1954-01/1954-04', 'late 1955 = 1955-09/1955-12']],
    [
      'In Q3 1956, the 4th quarter of 1955 and the 2nd half of 1954.',
      ['Q3 1956 = 1956-07/1956-09', '4th quarter of 1955 = 1955-10/1955-12', '2nd half of 1954 = 1954-07/1954-12'],
    ],
    ['In the third week of October 1956 all was quiet.', ['third week of October 1956 = 1956-10-15/1956-10-21']],
    [
      'Early in the fifties, in the second half of the forties, in the middle thirties.',
      ['Early in the fifties = 1950/1953', 'second half of the forties = 1945/1949', 'the middle thirties = 1934/1936'],
    ],
    ['In FY 57 and FY-58, during the 40’s.', ['57 = 1957', '58 = 1958', '40’s = 1940..1949']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })
})

it('stamps, hours of Greenwich and Chinese numerals', () => {
  expect(read('03MAY57, 3MAY1957; drawer 7/8/50; 22 Jul 56 the ship was seen at 7 May 1956, 1900 GMT.')).toEqual([
    '03MAY57 = 1957-05-03',
    '3MAY1957 = 1957-05-03 high',
    '22 Jul 56 = 1956-07-22',
    '7 May 1956, 1900 GMT = 1956-05-07T19:00:00Z high',
  ])
  expect(read('一九五七年五月三日；民國四十六年五月；昭和元年；二十年')).toEqual([
    '一九五七年五月三日 = 1957-05-03 high',
    '民國四十六年五月 = 1957-05',
    '昭和元年 = 1926',
  ])
})

it('months without a year in other languages', () => {
  const read = (text: string) =>
    datesIn(text, {documentDate: '1957-05-20', isAbroad: true}).map(
      ({start, end, value}) => `${text.slice(start, end)} = ${value.when ?? `${value.notBefore}/${value.notAfter}`}`,
    )
  expect(read('В феврале и в начале марта он был там; к концу апреля — здесь.')).toEqual([
    'феврале = 1957-02',
    'начале марта = 1957-03-01/1957-03-10',
    'концу апреля = 1957-04-21/1957-04-30',
  ])
  expect(read('Im Februar, seit Januar; Anfang März, und Herr Mai sprach.')).toEqual([
    'Februar = 1957-02',
    'Januar = 1957-01',
    'Anfang März = 1957-03-01/1957-03-10',
  ])
  expect(read('En février, fin avril, au début de mars, en marche.')).toEqual([
    'février = 1957-02',
    'fin avril = 1957-04-21/1957-04-30',
    'début de mars = 1957-03-01/1957-03-10',
  ])
  expect(read('V únoru, pod koniec marca 1955, od maja; we March, do May.')).toEqual([
    'únoru = 1957-02',
    'koniec marca 1955 = 1955-03-21/1955-03-31',
    'maja = 1955-05',
  ])
  expect(datesIn('Im Februar kam er.', {documentDate: '1957-05-20'})).toEqual([])
})
