/** Elements that editors write by hand, at places where the program never puts them. */
import {expect, test} from 'vitest'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'

const tei = (header: string, body: string): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt><publicationStmt><p/></publicationStmt>${header}<sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`

test('a manuscript in a bibliography says where it is kept; the text as transcribed has not a word of it', () => {
  const listed = tei(
    '',
    '<p>x</p><listBibl><msDesc><msIdentifier><repository>The Harbour Archive</repository><idno>F. 9</idno></msIdentifier></msDesc></listBibl>',
  )
  expect(transform(loadStylesheet('transforms/html/document.xsl'), listed)).toContain('The Harbour Archive, F. 9')
  expect(transform(loadStylesheet('transforms/text/source.xsl'), listed).trim()).toBe('x')
})

test('a note inside a note of the header is read there', () => {
  const nested = tei('<notesStmt><note>Outer <emph>and <note>inner</note></emph></note></notesStmt>', '<p>x</p>')
  expect(transform(loadStylesheet('transforms/html/document.xsl'), nested)).toContain('<span class="note">inner</span>')
})

test('a name of the header leads to a register only where a text names the same', () => {
  const author = (body: string): string =>
    transform(
      loadStylesheet('transforms/html/document.xsl'),
      tei('<notesStmt><note><persName ref="p.xml#clara">Clara</persName></note></notesStmt>', body),
    )
  expect(author('<p>No one.</p>')).not.toContain('href="../persons/clara.html"')
  expect(author('<p><persName ref="p.xml#clara">She</persName></p>').match(/persons\/clara\.html/g)).toHaveLength(2)
})
