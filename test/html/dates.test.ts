/** How a reader sees the date of a document: what TEI has in attributes, in words, on the site and in print alike. */
import {expect, test} from 'vitest'
import {documentSource} from '../../src/publish/print/document-source.js'
import {defaultSettings} from '../../src/publish/print/settings.js'
import {readFacts} from '../../src/publish/site/facts/read-facts.js'
import {displayDate} from '../../src/publish/site/page/dates.js'

const tei = (attributes: string): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Talks</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><profileDesc><creation><date ${attributes}>some day</date></creation></profileDesc></teiHeader><text><body><p>x</p></body></text></TEI>`

test.each([
  ['when="1951-05-03"', '3 May 1951'],
  ['from="1951-05-03T09:00:00" to="1951-05-03T12:30:00"', '3 May 1951'],
  ['from="1951-05-03" to="1951-05-05"', '3–5 May 1951'],
  ['from="1951-04-30" to="1951-05-02"', '30 April – 2 May 1951'],
  ['from="1950-12-30" to="1951-01-02"', '30 December 1950 – 2 January 1951'],
  ['from="1951-03" to="1951-05"', 'March–May 1951'],
  ['from="1949" to="1951"', '1949–1951'],
  ['from="1949" to="1951-05"', '1949 – May 1951'],
  ['from="1949"', 'from 1949'],
  ['to="1949-06"', 'until June 1949'],
  ['notBefore="1951-03" notAfter="1951-05"', 'between March 1951 and May 1951'],
  ['notBefore="1951-05-03T09:00:00" notAfter="1951-05-03T12:00:00"', '3 May 1951'],
  ['notBefore="1951-05-03"', 'not before 3 May 1951'],
  ['notAfter="1951"', 'not after 1951'],
  ['calendar="#julian"', 'some day'],
])('%s', (attributes, words) => {
  expect(displayDate(readFacts(tei(attributes)).date)).toBe(words)
  expect(documentSource(tei(attributes), 'd', 1, 'a.xml', defaultSettings).facts.dateText).toBe(words)
})
