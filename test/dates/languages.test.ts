/** Dates of offices and languages: nights, seasons, decades, halves, Roman months in small letters, figures of the East. */
import {describe, expect, it} from 'vitest'
import {datesIn} from '../../src/recognise/dates/scan.js'

/** What is found, and its value: `when`, `from..to`, `notBefore~notAfter`. */
const cases: Record<string, [text: string, ...found: [written: string, value: string][]][]> = {
  'a night between two days': [
    ['In der Nacht vom 12. auf den 13. August 1961', ['12. auf den 13. August 1961', '1961-08-12..1961-08-13']],
    ['в ночь с 3 на 4 ноября 1956 г.', ['3 на 4 ноября 1956 г.', '1956-11-03..1956-11-04']],
    ['ve dnech 29.–30. července 1968', ['29.–30. července 1968', '1968-07-29..1968-07-30']],
    ['w nocy z 12 na 13 grudnia 1981 r.', ['12 na 13 grudnia 1981 r.', '1981-12-12..1981-12-13']],
  ],
  'two seasons': [
    ['The summer and autumn of 1952 were dry.', ['summer and autumn of 1952', '1952-06~1952-11']],
    ['the spring and summer of 1942', ['spring and summer of 1942', '1942-03~1942-08']],
  ],
  decades: [
    ['в 1950-х годах и в 40-х гг.', ['1950-х годах', '1950..1959'], ['40-х гг.', '1940..1949']],
    ['20-30-е годы', ['20-30-е годы', '1920..1939']],
    ['in den 1950er Jahren', ['1950er Jahren', '1950..1959']],
    ['les années 1950', ['1950', '1950..1959']],
  ],
  'halves and parts': [
    ['в первой половине 1954 года', ['первой половине 1954 года', '1954-01~1954-06']],
    ['in der zweiten Hälfte des Jahres 1954', ['zweiten Hälfte des Jahres 1954', '1954-07~1954-12']],
    [
      'Mitte März 1952 kam die Note vom 10. März.',
      ['Mitte März 1952', '1952-03-11~1952-03-20'],
      ['10. März', '1952-03-10'],
    ],
  ],
  'numerals and figures': [
    ['12.xi.1950', ['12.xi.1950', '1950-11-12']],
    ['Released 2007/11/07, sent 12-05-1950', ['2007/11/07', '2007-11-07'], ['12-05-1950', '1950-05-12']],
    ['昭和26年9月8日', ['昭和26年9月8日', '1951-09-08']],
    ['단기 4290년 5월 3일', ['4290년 5월 3일', '1957-05-03']],
    ['к концу 1957 года', ['концу 1957 года', '1957-09~1957-12']],
    ['于民国38年', ['民国38年', '1949']],
    ['ngày 7 tháng 5 năm 1954', ['7 tháng 5 năm 1954', '1954-05-07']],
    ['2 October 1950, 0230', ['2 October 1950, 0230', '1950-10-02T02:30:00']],
    ['MARCH 6, 1953—2 A. M.', ['MARCH 6, 1953—2 A. M.', '1953-03-06T02:00:00']],
  ],
  'the year before its day': [
    ['Varna 1855 März 25', ['1855 März 25', '1855-03-25']],
    ['1950 October 2', ['1950 October 2', '1950-10-02']],
    ['1957 júniusában', ['1957 júniusában', '1957-06']],
    ['Vilnius, 1949 m. kovo 25 d.', ['1949 m. kovo 25 d.', '1949-03-25']],
    ['Rīgā, 1949. gada 25. martā', ['1949. gada 25. martā', '1949-03-25']],
  ],
  'months of more languages': [
    ['Bratislava, 3. augusta 1968', ['3. augusta 1968', '1968-08-03']],
    ['Zagreb, 12. prosinca 1971.', ['12. prosinca 1971', '1971-12-12']],
    ['Tallinn, 25. märts 1949', ['25. märts 1949', '1949-03-25']],
    ['më 7 nëntor 1961', ['7 nëntor 1961', '1961-11-07']],
  ],
  'bounds and the document’s own year': [
    ['[prior to 12 May 1950]', ['prior to 12 May 1950', '~1950-05-12']],
    ['As I told you last March, and will tell you next May.', ['last March', '1953-03'], ['next May', '1954-05']],
    ['Novak (b. 1901)', ['1901', '1901']],
  ],
  'no dates': [
    ['He may explain it in 1949 words; 3 May-flowers; Augusta 3; votes of 12-5-3 and 10-12-08.'],
    ['the last May of his life'],
    ['f. 5, op. 1, d. 1949, l. 3'],
  ],
}

for (const [name, group] of Object.entries(cases)) {
  describe(name, () => {
    it.each(group)('%s', (text, ...expected) => {
      const found = datesIn(text, {documentDate: '1953-06-10'}).map(
        ({start, end, value: {when, from, to, notBefore, notAfter}}) => [
          text.slice(start, end),
          when ?? (from ? `${from}..${to}` : `${notBefore ?? ''}~${notAfter ?? ''}`),
        ],
      )
      expect(found).toEqual(expected)
    })
  })
}
