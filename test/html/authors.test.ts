/** Authors and correspondents of a header: cited by their names, shown with their offices. */
import {expect, test} from 'vitest'
import {readFacts} from '../../src/publish/site/facts/read-facts.js'
import {renderDocument} from '../../src/publish/site/facts/render.js'

const tei = (authors: string, profile = ''): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Letter</title>${authors}</titleStmt><publicationStmt><publisher>x</publisher></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><profileDesc>${profile}</profileDesc></teiHeader><text><body><p>x</p></body></text></TEI>`

test.each([
  [
    '<author><persName ref="#o">Pavel Orsini, <roleName>Keeper of the Lights</roleName></persName></author>',
    {name: 'Pavel Orsini', entry: ''},
  ],
  [
    '<author><persName><roleName>Secretary of Tides</roleName></persName></author>',
    {name: 'Secretary of Tides', entry: ''},
  ],
  ['<author><orgName>Embassy in Varnia</orgName></author>', {name: 'Embassy in Varnia', entry: '', isBody: true}],
  ['<author>Pavel Orsini</author>', {name: 'Pavel Orsini', entry: ''}],
])('%s', (author, expected) => {
  expect(readFacts(tei(author)).authors).toEqual([expected])
})

test('who is only guessed to have written it is not cited, but shown', () => {
  const guessed = tei('<author cert="low"><persName>Anna Marek</persName></author>')
  expect(readFacts(guessed).authors).toEqual([])
  expect(renderDocument(guessed).article.replace(/<[^>]+>/g, '')).toContain('Anna Marek uncertain')
})

test('by whom and to whom a letter was sent', () => {
  const profile =
    '<correspDesc><correspAction type="sent"><persName>Pavel Orsini, <roleName>Keeper</roleName></persName><placeName>Port Clair</placeName></correspAction><correspAction type="received"><orgName>Harbour Board</orgName></correspAction></correspDesc>'
  const shown = renderDocument(tei('', profile)).article.replace(/<(?!\/?d[td]>)[^>]+>/g, '')
  expect(shown).toContain('<dt>Sent</dt><dd>Pavel Orsini, Keeper; Port Clair</dd>')
  expect(shown).toContain('<dt>Sent to</dt><dd>Harbour Board</dd>')
})
