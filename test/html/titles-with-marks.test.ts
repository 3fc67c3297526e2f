/** A title keeps the marks that its source has: on the site, in citations and in print. */
import {expect, test} from 'vitest'
import {readFacts} from '../../src/publish/site/facts/read-facts.js'

const tei = (title: string, record = ''): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">${title}</title></titleStmt><publicationStmt><publisher>x</publisher></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><profileDesc><abstract><p>He met <supplied>Anton</supplied> Vale.</p><p>He left.</p></abstract></profileDesc></teiHeader><text><body>${record || '<p>x</p>'}</body></text></TEI>`

test('whom a bracket means, what it adds, and what it mends', () => {
  const facts = readFacts(
    tei(
      'Cable, Wolf <note type="identification" place="inline">Vale</note> to <choice><sic>Lis</sic><corr>Liss</corr></choice> <supplied rend="parentheses">Anton</supplied><note place="foot"><p>So.</p></note>',
    ),
  )
  expect(facts.title).toBe('Cable, Wolf [Vale] to Lis (Anton)')
  expect(facts.abstract).toBe('He met [Anton] Vale. He left.')
})

test('records of a listing', () => {
  const {records} = readFacts(
    tei(
      'x',
      '<listBibl><bibl xml:id="a"><title>Minutes, <note type="comment" place="inline">undated</note></title></bibl></listBibl>',
    ),
  )
  expect(records.map(({title}) => title)).toEqual(['Minutes, [undated]'])
})

test('elements that no source text has leave the words', () => {
  expect(readFacts(tei('On <unknown>all</unknown> this')).title).toBe('On all this')
})
