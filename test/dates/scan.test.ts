/** Dates in running text: what is found, where it begins and ends, and what is left alone. */

import {describe, expect, it} from 'vitest'
import {dayNumber, exists, gregorian, pointOf, weekdayAt} from '../../src/recognise/dates/calendar.js'
import {datesIn} from '../../src/recognise/dates/scan.js'
import fc from '../generated.js'

/** `⟦…⟧` marks the dates that must be found, and no others. */
const marked: string[] = [
  'The “May 7” schools and the 26th of July Movement met on October 1 Square; in ⟦1919⟧, the ⟦May 4th⟧ Movement.',
  'Done ⟦this fourth day of April, one thousand nine hundred and forty-nine⟧; ⟦the thirty-first of May, nineteen hundred⟧ and after, two hundred men.',
  'On ⟦3, 4 and 5 May 1954⟧; ⟦May 3, 5 and 9, 1954⟧; items 3, 4 and 5; he took 3, 4 or 5 of them; ⟦May the 5th, 1957⟧.',
  'The budgets of ⟦1952/53⟧ and ⟦1953/54⟧, [⟦1957/58⟧], but 1945/46 tons; ⟦5/5 1957⟧ and ⟦12/5-1957⟧, of FO 12/5-1957 and 3/5-57.',
  '⟦7–9.V.1957⟧, ⟦7-8/V 1957⟧, ⟦1957. május 7–9⟧; ⟦Noon, May 7, 1957⟧; at ⟦1530 on 8 May 1957⟧ in the ⟦first ten days of July 1954⟧.',
  '⟦Circa 1870⟧ the mill stood; A.D. ⟦1648⟧ was a year of peace, as was the year of our Lord ⟦1745⟧; ⟦the xijth day of May 1534⟧.',
  '⟦1962, July 22⟧. See Embtel 1701, ⟦Feb 25⟧; ⟦1956. X. 30.⟧, ⟦1957-05-03 14:05⟧ and 1957-05-03-14.',
  'The night of ⟦31 December 1952/1 January 1953⟧, the months of ⟦June, July, and August 1957⟧; May, ⟦July and August 1957⟧.',
  'Au cours de ⟦mai 1957⟧ le soldat mai 1957 fois.',
  'Memorandum 29 of ⟦June 1, 1977⟧, on the ⟦29 of June, 1977⟧, of ⟦29 June⟧ 15 men wrote; Order 8 ⟦May 3rd, 1951⟧.',
  'On ⟦5 March 1951⟧ they met again. In ⟦1952⟧ nobody came.',
  'From ⟦1941-1945⟧ the factory stood still (⟦1946⟧, too).',
  'He left in the ⟦spring of 1951⟧ and was back by the ⟦end of October 1951⟧.',
  'The plenum (⟦1928⟧) and the congress of ⟦1945⟧.',
  'In the course of ⟦1941–45⟧, output fell to 1949 tons a month.',
  'Between ⟦March 5⟧ and ⟦March 7, 1951⟧, three cables came.',
  'During ⟦August–December, 1945⟧, prices rose by 1950%.',
  'It was dated ⟦Monday, 5 March, 1951, at 4.45 p.m.⟧ and signed.',
  'Copy 2 of ⟦“13” June 1956⟧, received on ⟦24.III.57⟧ by section V.III.50.',
  'In the ⟦1920s⟧ and the ⟦late 1930’s⟧ he wrote little.',
  'He may have been there as early as ⟦1930⟧, and in ⟦1949/50⟧ again.',
  'See ⟦April 5, 1951⟧; ⟦17th October 1958⟧; ⟦5.3.51⟧; ⟦1951-03-05⟧.',
  'The credit of ⟦June of ’52⟧, or ⟦June ’53⟧, the ⟦spring of ’58⟧, the ⟦’59⟧ decision and the ⟦1950⟧ credit; the ⟦1956⟧ events, their ⟦1954⟧ presidential election.',
  'The 1950 strong army and the 1945 soldiers took the 1936 kilometre road (Papers, 1946-47-48).',
  'In the post-⟦1945⟧ period the pre-⟦1930⟧ records of Fiscal ⟦1949⟧ were closed by ⟦1953⟧--a task of years. The report for ⟦1947⟧: late.',
  'See A Life (Varna: Example Press, ⟦1951⟧), a ⟦1951⟧ document and the ⟦1956⟧ Ostrian intervention; a 1500 strong force, a 1600 foot tower, the 1500 Ostrians.',
  'In ⟦’61⟧ and ⟦’62⟧ we gave land.',
  'In ⟦the late twenties⟧ he went; ⟦nineteen-thirties⟧ wares, the crisis of ⟦the thirties⟧, since ⟦the Forties⟧. He was in his late forties, in the low fifties.',
  'The temperature of the thirties, in the mid-fifties; the parties, sixties and ⟦1950/51⟧ school year.',
  'It went on throughout ⟦1951⟧ and into ⟦1952⟧ (Orsini, ⟦1953⟧, p. 9), after Marek’s ⟦1954⟧ journey to Varna (⟦1955⟧ and ⟦1956⟧), in the ⟦latter part of 1957⟧.',
  'See ⟦Dec 73⟧, of ⟦24-25 Feb 60⟧; not Dec 61 men. Hours 1645 - 1810, but in ⟦1645 - 1810⟧ (⟦1648–1710⟧).',
  'They came early in March. 5 of them left in ⟦mid- April 1956⟧.',
  'See No Ground (Rio de Janeiro, ⟦1960⟧), of ⟦5 de Janeiro de 1960⟧; County Mayo 1916, ⟦5 Mayo 1950⟧.',
  'It was dated ⟦23/XI-53⟧ and ⟦29/VIII-1958⟧, of 5 X-15 planes.',
  'Письмо от ⟦5 марта 1951 г.⟧ получено в ⟦1952 году⟧.',
  'Der Brief vom ⟦5. März 1951⟧ kam ⟦im Jahr 1952⟧ an.',
  'Since ⟦October 1948 to January 1949⟧ the army grew to 2,900,000 men.',
  'May I ask you about the 4 points in Resolution No. 1949?',
  'The March 9 kilometers long cost 1949 rubles; pp. 1941-1945; box 1951; Vol. 5, 12.',
  'A total of 1946 soldiers, room 1950, $1948, 1945/46, FO 371/1949, tel. 1950.',
  'The river is from 2000 to 6000 yards wide; since the ⟦1950′s⟧ it has a wall. PROCLAIMED THE ⟦15TH MAY 1851⟧.',
  'The ratio was 4:1949 and version 1.2.3 came with 12 apples.',
  'He may 5 times, he may not; mar 3, dec 4.',
  'Received ⟦14-MAR-53⟧, sent ⟦14 Mar 53⟧; on ⟦14 Mar⟧ 53 ships left. See version 3.4.68.',
  'His letter of ⟦18-Sep-1945⟧ to the Board, and that of ⟦17 MAY 49⟧ by the Keeper; on ⟦3 May⟧ 20 men left.',
  'Papers later than ⟦5 June 1972⟧ are closed, and more than 5 ⟦June 1972⟧.',
  'The talks of ⟦June/July 1941⟧, of ⟦March and April 1942⟧, of March and ⟦June 1943⟧.',
  '⟦Ende 1938⟧, ⟦Anfang Mai 1945⟧; ⟦fin 1940⟧, ⟦printemps de 1940⟧; в ⟦начале 1956 года⟧; the ⟦third quarter of 1978⟧.',
  'Between ⟦1621 and 1634⟧ the town decayed; between 1500 and 1700 men were lost.',
  'Harbour Tribune. ⟦1963. June 13⟧. It closed in ⟦1949⟧. ⟦March 5⟧ was its last day.',
  'Before the ⟦1951⟧ Koros Conference, under their ⟦1949⟧ agreement, the ⟦1945⟧ frontier and the 1800 Congress delegates held.',
  'Born ⟦1901⟧, he ran the FY ⟦1955⟧ estimates; between ⟦1949⟧ and the present.',
  'In the years ⟦1953⟧, ⟦1956⟧ and ⟦1957⟧ it rained; in ⟦1953⟧, 1500 tons and 1200 men.',
  'A ⟦fines de 1963⟧, a ⟦principios de 1964⟧ y entre ⟦1962 y 1964⟧; ⟦primavera del 1954⟧, alla ⟦fine del 1954⟧.',
  'Na ⟦jaře 1956⟧; pod ⟦koniec 1955⟧; на встрече между ⟦1951 и 1953⟧.',
  'On ⟦6 May 1951⟧ and ⟦6 June⟧, 1500 men left; it fell from 1500 to 1200 and from 1950 to 1400.',
  'He lived there in ⟦1953-4⟧, from ⟦1948-9⟧ and in the ⟦winter 1951-2⟧; No. 1953-4, page 1953-4, fol. 1707-1776, folios 1801-1803.',
  'A view of the river, ⟦c. 1867-1871⟧, and another, ⟦ca. 1950–53⟧.',
  'In ⟦1953 or 1954⟧ he came; [⟦1956 or 1957⟧]. Moscow, ⟦27/IX 1949⟧. On the ⟦7th day of March Anno Domini 1792⟧ and on ⟦20 April AD 1821⟧ the court sat.',
  'By ⟦early 1951⟧ [note 5] the [⟦undated⟧] paper was lost.',
]

function expected(text: string): {plain: string; spans: string[]} {
  const spans = [...text.matchAll(/⟦(.*?)⟧/g)].map((match) => match[1]!)
  return {plain: text.replace(/[⟦⟧]/g, ''), spans}
}

describe('dates of a text', () => {
  it.each(marked)('%s', (text) => {
    const {plain, spans} = expected(
      text.replace('[⟦undated⟧]', '⟦[undated]⟧').replace('⟦im Jahr 1952⟧', 'im Jahr ⟦1952⟧'),
    )
    const found = datesIn(plain).filter((date) => !date.incomplete)
    expect(found.map(({start, end}) => plain.slice(start, end))).toEqual(spans)
  })

  it('finds a year alone only where the words around say so', () => {
    expect(datesIn('1949')).toEqual([])
    expect(datesIn('in 1949')).toMatchObject([{value: {when: '1949'}, rule: 'date-year-in-context', cert: 'high'}])
    expect(datesIn('by 1949 tons')).toEqual([])
    expect(datesIn('They met on 19 X 56.')).toMatchObject([{value: {when: '1956-10-19'}, cert: 'medium'}])
    expect(datesIn('a plate of 19 X 56')).toEqual([])
  })

  it.each([
    ['Kuruman, 22d Decr 1841', '1841-12-22'],
    ['on the 21st of Novr, 1872, at last', '1872-11-21'],
    ['on Jany 3d, 1802', '1802-01-03'],
    ['Le 1er mars 1950 il est parti.', '1950-03-01'],
    ['on 5/XI/1949', '1949-11-05'],
    ['On May 4,  1949 he came.', '1949-05-04'],
    ['At 3:30 p.m. on 5 May 1953 it rang.', '1953-05-05T15:30:00'],
    ['Copied at 02:30 on 14.5.51.', '1951-05-14T02:30:00'],
    ['It came at 11.50 hours on 5 June 1951.', '1951-06-05T11:50:00'],
    ['It came at 11.50 on 5 June 1951.', '1951-06-05T11:50:00'],
    ['Paragraph 11.50 on 5 June 1951', '1951-06-05'],
    ['[Approx. 5 May 1953]', '1953-05-05'],
    ['Porto Claro, 5 de março de 1954', '1954-03-05'],
    ['den 3ten Junius 1848', '1848-06-03'],
    ['5 Mayıs 1954', '1954-05-05'],
    ['3 mei 1954', '1954-05-03'],
    ['1954년 5월 3일', '1954-05-03'],
    ['message 051530Z MAY 54', '1954-05-05T15:30:00Z'],
    ['Koros, 12 mai 1954, 20 h 30', '1954-05-12T20:30:00'],
    ['on 30 December 1916 [Old Style]', '1917-01-12'],
    ['on or about 5 May 1953', '1953-05-05'],
    ['May 27. 1830.', '1830-05-27'],
    ['Hanged on Wednesday the 7th of February, 1750', '1750-02-18'],
    ['Der Brief ging am 5. Juni 1953.', '1953-06-05'],
  ])('reads the day of %s', (text, when) => {
    expect(datesIn(text).map(({value}) => value)).toEqual([{when}])
  })

  it('gives the second day of a range the month and the year', () => {
    expect(datesIn('from November 3 to 5, 1949')).toMatchObject([{value: {from: '1949-11-03', to: '1949-11-05'}}])
  })

  it.each([
    ['from the 3rd to the 7th of May 1952', {from: '1952-05-03', to: '1952-05-07'}, 'high'],
    ['С 18 по 24 апреля 1955 г.', {from: '1955-04-18', to: '1955-04-24'}, 'high'],
    ['в январе — марте 1956 г.', {from: '1956-01', to: '1956-03'}, 'high'],
    ['in der Nacht vom 12. zum 13. August 1961', {from: '1961-08-12', to: '1961-08-13'}, 'high'],
    ['from May through August 1952', {from: '1952-05', to: '1952-08'}, 'high'],
    ['between March and June 1953', {from: '1953-03', to: '1953-06'}, 'high'],
    ['on 5 or 6 February 1949', {notBefore: '1949-02-05', notAfter: '1949-02-06'}, 'medium'],
  ])('reads %s', (text, value, cert) => {
    expect(datesIn(text)).toMatchObject([{value, cert}])
  })

  it('takes what an archivist knows of it for its bound', () => {
    expect(datesIn('It was written no earlier than 12 December 1952.')).toMatchObject([
      {start: 15, value: {notBefore: '1952-12-12'}, rule: 'date-bound'},
    ])
    expect(datesIn('письмо не ранее 12 декабря 1952 г.')).toMatchObject([
      {start: 7, value: {notBefore: '1952-12-12'}, rule: 'date-bound'},
    ])
    expect(datesIn('[not later than May 1949]')).toMatchObject([{start: 1, value: {notAfter: '1949-05'}}])
    expect(datesIn('[before 4 May 1950]')).toMatchObject([{start: 1, value: {notAfter: '1950-05-04'}}])
    expect(datesIn('He left before 4 May 1950.')).toMatchObject([{value: {when: '1950-05-04'}}])
    expect(datesIn('more than 12 May flowers')).toEqual([])
  })
})

describe('dates without a year', () => {
  it('have their hour as others', () => {
    const values = (text: string) => datesIn(text).map(({value}) => value.when)
    expect(values('Sent 5 May 1951, 14:20; received 6 May, 18:35.')).toEqual([
      '1951-05-05T14:20:00',
      '1951-05-06T18:35:00',
    ])
    expect(values('It went on 5 May 1951 and came at 3:30 p.m. on 6 May.')).toEqual([
      '1951-05-05',
      '1951-05-06T15:30:00',
    ])
    expect(values('On 5 May 1951 and 6 May, 1500 men left.')).toEqual(['1951-05-05', '1951-05-06'])
  })

  it('have no value where nothing tells it', () => {
    expect(datesIn('We met on October 4.')).toMatchObject([{value: {}, rule: 'date-without-year'}])
  })

  it('take it from the date before them in the paragraph', () => {
    const found = datesIn('He came on 9 March 1951 and left on 12 March.', {documentDate: '1960-01-01'})
    expect(found[1]).toMatchObject({value: {when: '1951-03-12'}, rule: 'date-year-from-context', cert: 'medium'})
  })

  it.each([
    ['on October 4', '1949-10-09', '1949-10-04', 'medium'],
    ['on 18 December', '1950-01-07', '1949-12-18', 'medium'],
    ['on 3 January', '1949-12-20', '1950-01-03', 'medium'],
    ['on 3 January', '1949', '1949-01-03', 'medium'],
    ['on 5 January', '1949-07-06', '1949-01-05', 'low'],
  ])('%s in a document of %s is %s', (text, documentDate, when, cert) => {
    expect(datesIn(text, {documentDate})).toMatchObject([{value: {when}, cert}])
  })

  it.each([
    ['the 16th instant', '1954-03-16', 'medium'],
    ['on the 9th ultimo', '1954-02-09', 'medium'],
    ['am 5. d. M.', '1954-03-05', 'medium'],
    ['le 16 courant', '1954-03-16', 'medium'],
    ['5 числа сего месяца', '1954-03-05', 'medium'],
    ['my telegram of the 12th.', '1954-03-12', 'medium'],
    ['We came on the 28th and left.', '1954-02-28', 'low'],
    ['on 3 May of last year', '1953-05-03', 'medium'],
    ['on 25 March last, he', '1953-03-25', 'medium'],
    ['on the 12th of March last, he', '1954-03-12', 'medium'],
    ['12 ноября с. г.', '1954-11-12', 'medium'],
  ])('%s, in a document of 20 March 1954', (text, when, cert) => {
    expect(datesIn(text, {documentDate: '1954-03-20'})).toMatchObject([{value: {when}, cert}])
  })

  it.each([
    'The guns of the 5th were heard by the 12th, 13th and 14th Divisions.',
    'On the 5th and 6th floors, on the 3rd shelf, of the 2nd note.',
    'Reply to the 16 current questions by 4 M. d. 5.',
  ])('no day in %s', (text) => {
    expect(datesIn(text, {documentDate: '1954-03-20'})).toEqual([])
  })

  it('no day alone where no month is known', () => {
    expect(datesIn('my telegram of the 12th.', {documentDate: '1954'})).toEqual([])
  })

  it.each([
    [
      'The Revolution of 1911 came. On October 10 of that year it rained.',
      'October 10 of that year',
      '1911-10-10',
      'medium',
    ],
    ['Under the 1951 agreement he wrote. The notice of February 18 lapsed.', 'February 18', '1954-02-18', 'medium'],
    ['In the years 1949-50 he wrote on 18 February.', '18 February', '1954-02-18', 'medium'],
    ['On 4 July 1953 they met. He came on 9 March.', '9 March', '1953-03-09', 'low'],
    ['On 4 July 1953 they met, and he came on 9 March.', '9 March', '1953-03-09', 'medium'],
    ['We shall reply by the 15th.', '15th', '1954-03-15', 'low'],
    ['We shall reply by the 25th.', '25th', '1954-03-25', 'medium'],
    ['Il m’a reçu le 11 mai à midi.', '11 mai', '1954-05-11', 'medium'],
    ['W dniu 4 marca br. przyjąłem', '4 marca br.', '1954-03-04', 'medium'],
    ['He came on 2 March 1953, moved on April 15th, and on the 20th, he died.', '20th', '1953-04-20', 'medium'],
    ['It sailed on Monday 15th, as ordered.', '15th', '1954-03-15', 'medium'],
    ['On the morning of the 14th the delegation left.', '14th', '1954-03-14', 'medium'],
  ])('%s', (text, words, when, cert) => {
    const found = datesIn(text, {documentDate: '1954-03-20'}).at(-1)!
    expect([text.slice(found.start, found.end), found.value.when, found.cert]).toEqual([words, when, cert])
  })

  it.each([
    ['Обязать т. Орсини закончить работы к 1 июля.', '1 июля', '1954-07-01'],
    ['Der Damm soll bis zum 1. Juli fertig sein.', '1. Juli', '1954-07-01'],
    ['Prosím, abyste je vrátila do 15. července.', '15. července', '1954-07-15'],
    ['Работы начались 1 июля.', '1 июля', '1953-07-01'],
    ['До 1 июля работали на гавани.', '1 июля', '1953-07-01'],
  ])('a term, and a day that is past: %s', (text, words, when) => {
    const found = datesIn(text, {documentDate: '1954-03-20'}).at(-1)!
    expect([text.slice(found.start, found.end), found.value.when]).toEqual([words, when])
  })

  it.each([
    ['in the second half of last year.', 'second half of last year', '1953-07', '1953-12'],
    ['By the spring of this year it', 'spring of this year', '1954-03', '1954-05'],
    ['late last year', 'late last year', '1953-09', '1953-12'],
    ['the beginning of next year', 'beginning of next year', '1955-01', '1955-04'],
    ['In 1949, at the end of that year,', 'end of that year', '1949-09', '1949-12'],
  ])('a part of a year that is said: %s', (text, words, notBefore, notAfter) => {
    const found = datesIn(text, {documentDate: '1954-03-20'}).at(-1)!
    expect([text.slice(found.start, found.end), found.value]).toEqual([words, {notBefore, notAfter}])
  })

  it('one of two days', () => {
    expect(datesIn('on 3 or 4 May', {documentDate: '1954-03-20'})).toMatchObject([
      {value: {notBefore: '1954-05-03', notAfter: '1954-05-04'}},
    ])
  })

  it('a day alone of the month of the date before it', () => {
    const found = datesIn('He came on 9 July 1951 and left on the 12th.', {documentDate: '1954-03-20'})
    expect(found[1]).toMatchObject({value: {when: '1951-07-12'}, rule: 'date-year-from-context', cert: 'medium'})
  })

  it('a range too', () => {
    expect(datesIn('on 5 and 6 July', {documentDate: '1949-07-06'})).toMatchObject([
      {value: {from: '1949-07-05', to: '1949-07-06'}},
    ])
  })
})

describe('impossible days', () => {
  it('are found, without a value, at low certainty', () => {
    expect(datesIn('He wrote on 31 February 1949.')).toMatchObject([{value: {}, rule: 'date-impossible', cert: 'low'}])
  })
})

describe('the calendar', () => {
  it('knows its weekdays', () => {
    expect(weekdayAt({year: 1949, month: 2, day: 3})).toBe(4)
    expect(weekdayAt({year: 2000, month: 1, day: 1})).toBe(6)
    expect(weekdayAt({year: 1789, month: 7, day: 14})).toBe(2)
  })

  it('turns Old Style into New', () => {
    expect(gregorian({year: 1917, month: 10, day: 25})).toEqual({year: 1917, month: 11, day: 7})
    expect(gregorian({year: 1700, month: 2, day: 18})).toEqual({year: 1700, month: 2, day: 28})
    expect(gregorian({year: 1852, month: 12, day: 31})).toEqual({year: 1853, month: 1, day: 12})
  })

  it('counts days one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1000, max: 2400}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 31}),
        (year, month, day) => {
          fc.pre(exists({year, month, day}))
          const date = new Date(Date.UTC(year, month - 1, day))
          expect(dayNumber({year, month, day}) - dayNumber({year: 1970, month: 1, day: 1})).toBe(
            date.getTime() / 86_400_000,
          )
          expect(weekdayAt({year, month, day})).toBe(date.getUTCDay())
        },
      ),
      {numRuns: 300},
    )
  })
})

describe('every text', () => {
  const piece = fc.constantFrom(
    '5',
    '31',
    '1949',
    '49',
    '12.3.49',
    'March',
    'мая',
    'May',
    'the',
    'of',
    'in',
    'early',
    'winter',
    '-',
    '–',
    ',',
    '.',
    '/',
    '(',
    ')',
    'and',
    'to',
    'Monday',
    'a.m.',
    '9:00',
    'circa',
    's',
    '’',
    '年',
    '1949-02-03',
    'undated',
    '[',
    ']',
    '  ',
    '\n',
    'No.',
    '00',
    '2,900,000',
  )
  it('gives dates in order, apart, with values of the calendar', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), fc.constantFrom(' ', ''), (pieces, sign) => {
        const text = pieces.join(sign)
        let past = 0
        for (const {start, end, value} of datesIn(text, {documentDate: '1949-02-03'})) {
          expect(start).toBeGreaterThanOrEqual(past)
          expect(end).toBeGreaterThan(start)
          past = end
          for (const written of Object.values(value)) expect(pointOf(written), `${written} in ${text}`).toBeDefined()
          if (value.from && value.to) expect(value.from <= value.to, text).toBe(true)
        }
        expect(past).toBeLessThanOrEqual(text.length)
      }),
      {numRuns: 1500},
    )
  })

  it('takes time in proportion to its length', () => {
    const time = (n: number) => {
      const text = 'in early March 5 of the 12 March and 1949 to '.repeat(n)
      const from = process.cpuUsage()
      datesIn(text)
      return process.cpuUsage(from).user / 1000
    }
    time(2000)
    expect(Math.min(time(32_000), time(32_000)) / Math.max(5, Math.min(time(1000), time(1000)))).toBeLessThan(100)
  })
})

describe('values', () => {
  const written = (text: string) => datesIn(text).map(({value}) => Object.values(value).join('/'))
  it.each([
    // One day in two calendars, or in two years.
    ['12/24 March 1878', '1878-03-24'],
    ['12 (24) March 1878', '1878-03-24'],
    ['March 12/24, 1878', '1878-03-24'],
    ['October 25 (November 7), 1917', '1917-11-07'],
    ['25 October/7 November 1917', '1917-11-07'],
    ['11 February 1731/2', '1732-02-11'],
    ['the night of November 9/10, 1938', '1938-11-09/1938-11-10'],
    // Days in words.
    ['signed this fourth day of April, 1949', '1949-04-04'],
    ['until the thirty-first of December 1955', '1955-12-31'],
    ['the third of the reports of May 1951', '1951-05'],
    // Hours.
    ['Port Amar, May 4, 1945—5 p.m.', '1945-05-04T17:00:00'],
    ['Port Amar, May 4, 1945, noon.', '1945-05-04T12:00:00'],
    ['Port Amar, May 4, 1945, 1527Z.', '1945-05-04T15:27:00Z'],
    ['Port Amar, May 4, 1945, 10:05–11:20 a.m.', '1945-05-04T10:05:00/1945-05-04T11:20:00'],
    ['Port Amar, May 4, 1945--10:05 a.m.--1:20 p.m.', '1945-05-04T10:05:00/1945-05-04T13:20:00'],
    ['He stayed from May 4--June 3, 1945.', '1945-05-04/1945-06-03'],
    ['Port Amar, May 4, 1945, 11–12:30 p.m.', '1945-05-04T11:00:00/1945-05-04T12:30:00'],
    ['Port Amar, May 4, 1945, 10 a.m. to 2 p.m.', '1945-05-04T10:00:00/1945-05-04T14:00:00'],
    ['4 May 1945, 17:00–18:20', '1945-05-04T17:00:00/1945-05-04T18:20:00'],
    ['4 May 1945, 10:00 – 11:45, in the House', '1945-05-04T10:00:00/1945-05-04T11:45:00'],
    ['on 4 May 1945 from 17.00 to 18.20 hours', '1945-05-04T17:00:00/1945-05-04T18:20:00'],
    ['on 4 May 1945 from 3 to 5 p.m.', '1945-05-04T15:00:00/1945-05-04T17:00:00'],
    ['am 4. Mai 1945 von 10.00 bis 11.30 Uhr', '1945-05-04T10:00:00/1945-05-04T11:30:00'],
    ['on 4 May 1945 from 3 to 5 boats', '1945-05-04'],
    // Periods.
    ['not later than the end of May 1947', '1947-05-31'],
    ['the last quarter of 1978', '1978-10/1978-12'],
    ['du 3 au 8 avril 1947', '1947-04-03/1947-04-08'],
    ['on April 3 and 4, 1947', '1947-04-03/1947-04-04'],
    ['1956. október 23.', '1956-10-23'],
  ])('%s', (text, value) => {
    expect(written(text)).toEqual([value])
  })

  it('what is told after a date with its year is of that year, but for the turn of the year', () => {
    expect(written('He came on 3 May 1980. On 5 December he left.')).toEqual(['1980-05-03', '1980-12-05'])
    expect(written('He came on 3 May 1980. On 20 October he left.')).toEqual(['1980-05-03', '1980-10-20'])
    expect(written('He fell on 3 January 1980. On 28 December he had come.')).toEqual(['1980-01-03', '1979-12-28'])
  })

  it('a query in the bracket makes a supplied date uncertain', () => {
    expect(datesIn('[January 1951?]')[0]?.cert).toBe('low')
    expect(datesIn('[January 1951]')[0]?.cert).toBe('high')
  })

  it('decades in words are those that the document looks back on', () => {
    const of = (text: string, documentDate?: string) => datesIn(text, documentDate ? {documentDate} : {})[0]?.value
    expect(of('the crisis of the sixties', '1975-03-01')).toEqual({from: '1960', to: '1969'})
    expect(of('the crisis of the sixties', '1951-03-01')).toEqual({from: '1860', to: '1869'})
    expect(of('the early sixties')).toEqual({notBefore: '1960', notAfter: '1963'})
    expect(of('the eighteen nineties')).toEqual({from: '1890', to: '1899'})
  })

  it('decades without their century stand after others, and a group is named by no date', () => {
    const of = (text: string) => datesIn(text).map(({value}) => value.from ?? value.when)
    expect(of('access in the 1950s, 60s, and 70s')).toEqual(['1950', '1960', '1970'])
    expect(of('by men of the 60s and 70s')).toEqual(['1960', '1970'])
    expect(datesIn('members of the group 17 November', {documentDate: '2002-08-19'})).toEqual([])
    expect(datesIn('the 17 November group', {documentDate: '2002-08-19'})).toEqual([])
  })

  it('months last and next are those about the document', () => {
    const of = (text: string) => datesIn(text, {documentDate: '1946-10-22'}).map(({value}) => value.when)
    expect(of('In September last the board met')).toEqual(['1946-09'])
    expect(of('begun in September last, ended in December last, until May next')).toEqual([
      '1946-09',
      '1945-12',
      '1947-05',
    ])
    expect(of('in September last year, though it may last')).toEqual(['1945-09'])
    expect(of('On Friday 13th a note came, and on the 11th there was none')).toEqual(['1946-10-13', '1946-10-11'])
  })

  it('a document speaks of the past, unless the day is near', () => {
    const of = (text: string) => datesIn(text, {documentDate: '1946-10-22'})[0]
    expect(of('the truce of January 13')).toMatchObject({value: {when: '1946-01-13'}, cert: 'low'})
    expect(of('the truce of May 13')).toMatchObject({value: {when: '1946-05-13'}, cert: 'medium'})
    expect(of('until December 1')).toMatchObject({value: {when: '1946-12-01'}, cert: 'medium'})
  })
})

it('a day of the week decides which year a day is of, and what is to come is the next one', () => {
  const when = (text: string): unknown[] =>
    datesIn(text, {documentDate: '1948-05-12'}).map(({value, cert}) => [value.when ?? value.from, cert])
  expect(when('It was agreed to dine on Wednesday, 27th October, at the same hour.')).toEqual([
    ['1948-10-27', 'medium'],
  ])
  expect(when('On Monday, January 3, he will come.')).toEqual([['1949-01-03', 'medium']])
  expect(when('The next meeting would be held on November 5 and 6.')).toEqual([['1948-11-05', 'medium']])
  expect(when('They are to meet again on October 27.')).toEqual([['1948-10-27', 'medium']])
  expect(when('The letter came on November 5.')).toEqual([['1947-11-05', 'low']])
})
