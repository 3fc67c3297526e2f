/** Notes at the foot of a page that a paragraph runs over. */
import {expect, test} from 'vitest'
import {readFacts} from '../../src/publish/site/facts/read-facts.js'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'

const note =
  '<note xml:id="n1" n="1" place="foot"><label>[1]</label> By <persName ref="p.xml#clara">Clara</persName>.</note>'
const anchor = '<ref type="noteAnchor" n="1" target="#n1">[1]</ref>'
const tei = (body: string): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`

test.each([
  ['a paragraph', tei(`<p xml:id="p-1" n="1">They came${anchor} to the ${note}<pb n="2"/>port.</p>`)],
  ['an item', tei(`<list><item>They came${anchor} to the ${note}<pb n="2"/>port.</item></list>`)],
])('in %s they follow the text, and their anchor leads to them', (_, text) => {
  const page = transform(loadStylesheet('transforms/html/document.xsl'), text)
  expect(page).toMatch(
    /href="#n1" role="doc-noteref" id="to-n1">\[1\]<\/a> to the <span class="here">\s*\[1\] By Clara\.\s*<\/span><span class="pb"/,
  )
  expect(page).toMatch(/<div class="loose-notes"><div class="note-body" role="note" id="n1">/)
  expect(page).toContain('href="#to-n1"')
})

test('their words and names are read after the text', () => {
  const {blocks} = readFacts(tei(`<p xml:id="p-1" n="1">They came${anchor} to the ${note}<pb n="2"/>port.</p>`))
  expect(blocks.map(({text}) => text)).toEqual(['They came[1] to the port.', 'By Clara.'])
})
