/** A date that stands alone, in every form the rules of docs/dates.md name; and texts that are none. */
import {describe, expect, it} from 'vitest'
import {type ParsedDate, parseDate} from '../../src/recognise/dates/parse.js'

type Value = Omit<ParsedDate, 'rule' | 'cert'>
const cases: Record<string, [text: string, value: Value][]> = {
  'date-month-day-year': [
    ['March 5, 1951', {when: '1951-03-05'}],
    ['March 05, 1951', {when: '1951-03-05'}],
    ['March 5th, 1951', {when: '1951-03-05'}],
    ['Mar. 5, 1951', {when: '1951-03-05'}],
    ['March\n5,1951', {when: '1951-03-05'}],
    ['Mar. 5/51', {when: '1951-03-05'}],
    ['March 5, 1951 (evening)', {when: '1951-03-05'}],
    ['March 5, 1951, 9:00 a.m.', {when: '1951-03-05T09:00:00'}],
    ['March 5, 1951, 4:30 p.m.', {when: '1951-03-05T16:30:00'}],
    ['March 5, 1951, 12:15 a.m.', {when: '1951-03-05T00:15:00'}],
  ],
  'date-day-month-year': [
    ['5 March 1951', {when: '1951-03-05'}],
    ['5th of March, 1951', {when: '1951-03-05'}],
    ['Monday, 5 March, 1951, at 4.45 p.m.', {when: '1951-03-05T16:45:00'}],
    ['5 марта 1951 г.', {when: '1951-03-05'}],
    ['5 марта 1951 года', {when: '1951-03-05'}],
    ['5. März 1951', {when: '1951-03-05'}],
    ['le 5 août 1951', {when: '1951-08-05'}],
    ['5 sierpnia 1951 r.', {when: '1951-08-05'}],
    ['29 February 1952', {when: '1952-02-29'}],
    ['6th day of March, 1951', {when: '1951-03-06'}],
    ['24th March A. D. 1862', {when: '1862-03-24'}],
    ['5th day of March in the year 1951', {when: '1951-03-05'}],
    ['16 th March 1951', {when: '1951-03-16'}],
    ['[5 March 1951]', {when: '1951-03-05'}],
  ],
  'date-month-year': [
    ['March 1951', {when: '1951-03'}],
    ['Sept. 1951', {when: '1951-09'}],
    ['март 1951 года', {when: '1951-03'}],
  ],
  'date-year': [['1951', {when: '1951'}]],
  'date-iso': [
    ['1951-03-05', {when: '1951-03-05'}],
    ['1951-03-05T10:20', {when: '1951-03-05T10:20:00'}],
  ],
  'date-numeric': [
    ['5.3.51', {when: '1951-03-05'}],
    ['05.03.1951', {when: '1951-03-05'}],
    ['3/25/51', {when: '1951-03-25'}],
    ['25/3/1951', {when: '1951-03-25'}],
  ],
  'date-numeric-ambiguous': [['5/3/1951', {when: '1951'}]],
  'date-bound': [
    ['[not earlier than 5 December 1951]', {notBefore: '1951-12-05'}],
    ['Before May 1949', {notAfter: '1949-05'}],
  ],
  'date-roman-month': [
    ['5.XII.1951', {when: '1951-12-05'}],
    ['24.III.50', {when: '1950-03-24'}],
    ['2/X.33', {when: '1933-10-02'}],
    ['14/VIII - 35', {when: '1935-08-14'}],
  ],
  'date-chinese': [
    ['1951年3月5日', {when: '1951-03-05'}],
    ['1951年3月', {when: '1951-03'}],
  ],
  'date-republican-year': [
    ['Minguo 38', {when: '1949'}],
    ['民国38年', {when: '1949'}],
  ],
  'date-range': [
    ['5-6 March 1951', {from: '1951-03-05', to: '1951-03-06'}],
    ['March 5–7, 1951', {from: '1951-03-05', to: '1951-03-07'}],
    ['5 and 6 March 1951', {from: '1951-03-05', to: '1951-03-06'}],
    ['30 March–2 April 1951', {from: '1951-03-30', to: '1951-04-02'}],
    ['30 December 1951 to 2 January 1952', {from: '1951-12-30', to: '1952-01-02'}],
    ['December–January 1952', {from: '1951-12', to: '1952-01'}],
    ['August–December, 1951', {from: '1951-08', to: '1951-12'}],
    ['1946–March 1951', {from: '1946', to: '1951-03'}],
  ],
  'date-year-range': [
    ['1927-1936', {from: '1927', to: '1936'}],
    ['1981-86', {from: '1981', to: '1986'}],
    ['1949/50', {from: '1949', to: '1950'}],
  ],
  'date-decade': [['the 1930s', {from: '1930', to: '1939'}]],
  'date-part-of-decade': [['the late 1930s', {notBefore: '1937', notAfter: '1939'}]],
  'date-season': [
    ['spring 1951', {notBefore: '1951-03', notAfter: '1951-05'}],
    ['the winter of 1951–52', {notBefore: '1951-12', notAfter: '1952-02'}],
    ['the winter of 1951', {notBefore: '1950-12', notAfter: '1952-02'}],
  ],
  'date-part-of-year': [
    ['early 1951', {notBefore: '1951-01', notAfter: '1951-04'}],
    ['the end of 1951', {notBefore: '1951-09', notAfter: '1951-12'}],
    ['the first half of 1951', {notBefore: '1951-01', notAfter: '1951-06'}],
  ],
  'date-part-of-month': [
    ['mid-March 1951', {notBefore: '1951-03-11', notAfter: '1951-03-20'}],
    ['late February 1951', {notBefore: '1951-02-21', notAfter: '1951-02-28'}],
    ['first days of March 1951', {notBefore: '1951-03-01', notAfter: '1951-03-10'}],
  ],
  'date-circa': [['circa 1951', {when: '1951'}]],
  'date-old-style': [['25 October 1917 (O.S.)', {when: '1917-11-07'}]],
  'date-two-styles': [
    ['25 October (7 November) 1917', {when: '1917-11-07'}],
    ['7 November (25 October) 1917', {when: '1917-11-07'}],
  ],
  'date-undated': [
    ['[undated]', {of: 'undated'}],
    ['n.d.', {of: 'undated'}],
  ],
  'date-impossible': [
    ['31 February 1951', {}],
    ['29 February 1951', {}],
    ['1951-13-05', {}],
  ],
  'date-weekday-differs': [['Friday, 5 March 1951', {when: '1951-03-05'}]],
}

for (const [rule, list] of Object.entries(cases)) {
  describe(rule, () => {
    it.each(list)('%s', (text, value) => {
      const {rule: got, cert, ...rest} = parseDate(text)!
      expect(rest).toEqual(value)
      expect(got).toBe(rule)
      expect(cert).toMatch(/^(?:high|medium|low)$/)
    })
  })
}

describe('certainty', () => {
  it.each([
    ['5 March 1951', 'high'],
    ['[5 March 1951]', 'medium'],
    ['1951?', 'low'],
    ['5.3.51', 'medium'],
    ['5/3/1951', 'low'],
    ['31 February 1951', 'low'],
    ['Friday, 5 March 1951', 'low'],
    ['Monday, 5 March 1951', 'high'],
  ])('%s is %s', (text, cert) => {
    expect(parseDate(text)?.cert).toBe(cert)
  })

  it('puts years of two figures near the document', () => {
    expect(parseDate('5.3.98', {near: 1899})?.when).toBe('1898-03-05')
    expect(parseDate('5.3.98', {near: 1997})?.when).toBe('1998-03-05')
  })
})

describe('no date', () => {
  it.each([
    '',
    '14',
    'page 1951',
    'Monday',
    'Minutes of 5 March 1951 and an annex',
    '12-1951',
    '00 March 1951',
    '1951-49',
    'may 5 1951 people',
    '5 March 1951 – 3 March 1951',
    '9:00 a.m.',
    'FO 371/1951',
    'v. 1951.2',
    '1.2.3.4',
    'the fifth of March',
  ])('%s', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})
