/** What stands once in print though the source has it twice, and what leaves no gap where it stood. */
import {expect, test} from 'vitest'
import {documentSource} from '../../src/publish/print/document-source.js'
import {documentPdf} from '../../src/publish/print/pdf.js'
import {defaultSettings} from '../../src/publish/print/settings.js'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'
import {needs} from '../programs.js'
import {ask} from './structure.js'

const tei = (body: string, kept = ''): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Lake</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc>${kept}<p/></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`
const source = (body: string, kept?: string) => documentSource(tei(body, kept), 'd', 1, 'a.xml', defaultSettings)

test('a main heading that says what the title says is not set twice; its names are counted', () => {
  const {typst} = source('<head type="main">THE <placeName ref="p.xml#lake">LAKE</placeName></head><p>x</p>')
  expect(typst).not.toContain('#x-head(')
  expect(typst).toContain('#x-name("place", "lake", "LAKE");')
  expect(source('<head type="main">The Lakes</head><p>x</p>').typst).toContain('#x-head(')
  expect(source('<head type="main">The Lake</head><div><head>Next</head><p>x</p></div>').typst).toContain('#x-head(2,')
  expect(source('<head type="main">Lakes</head><div><head>Next</head><p>x</p></div>').typst).toContain('#x-head(3,')
  const chapter = transform(
    loadStylesheet('transforms/epub/document.xsl'),
    tei('<head type="main">THE <placeName ref="p.xml#lake">LAKE</placeName></head><p>x</p>'),
  )
  expect(chapter).not.toContain('<h2>')
  expect(chapter).not.toContain('dir=')
  const hebrew = tei('<p>שלום</p>').replace('<TEI ', '<TEI xml:lang="he" ')
  expect(transform(loadStylesheet('transforms/epub/document.xsl'), hebrew)).toMatch(/<section [^>]*dir="rtl"/)
  expect(chapter).toContain('<span id="name-1"/>')
})

test('a note that stands in the apparatus takes the space before it along', () => {
  const choice = '<choice><sic>Dornak</sic><corr resp="#translator">Dornakov</corr></choice>'
  const {typst} = source(`<p>see ${choice} <note type="correction" place="inline">Dornakov</note>; he said #"";</p>`)
  expect(typst).toMatch(/\];#"; he said #\\"\\";";/)
})

test('the title and what is listed keep the marks of their source', () => {
  const title =
    'Wolf <note type="identification" place="inline">Vale</note>,<lb/> <choice><sic>Lis</sic><corr>Liss</corr></choice> <supplied rend="parentheses">Anton</supplied><note place="foot"><p>So.</p></note>'
  const listed =
    '<listBibl><bibl><title>Talk, <note type="comment" place="inline">undated</note></title></bibl></listBibl>'
  const {facts} = documentSource(tei(listed).replace('The Lake', title), 'd', 1, 'a.xml', defaultSettings)
  expect(facts.title).toBe('Wolf [Vale], Lis (Anton)')
  expect(facts.records).toEqual([expect.objectContaining({title: 'Talk, [undated]'})])
})

test('a heading in capitals is one, whatever its brackets hold', () => {
  const {typst} = source(
    '<div><head>ON THE PCO(b) OF OSTRIA</head><p>x</p></div><div><head>ON A Talk</head><p>x</p></div>',
  )
  expect(typst.match(/#x-capitals\[/g)).toHaveLength(1)
})

test('the shelf mark begins with the collection', () => {
  const kept =
    '<msDesc><msIdentifier><repository>R</repository><collection>DY 30</collection><idno><idno type="file">3664</idno></idno></msIdentifier></msDesc>'
  expect(source('<p>x</p>', kept).facts.sources).toEqual([expect.objectContaining({mark: 'DY 30, 3664'})])
})

test('a date over what it dates goes with it to the next page; one that ends a letter does not', () => {
  const {typst} = source('<opener><dateline>May</dateline></opener><p>x</p><closer><dateline>June</dateline></closer>')
  expect(typst).toMatch(/#x-right\(true\)\[#"May";\][\s\S]*#x-right\(false\)\[#"June";\]/)
})

needs('qpdf')('a bookmark has the words of its heading, and none of the notes on them', () => {
  const head =
    '<head>WITH <choice><sic>TAN</sic><corr>TANG</corr></choice><ref type="noteAnchor" target="#n1">1</ref></head>'
  const made = documentPdf(tei(`<div>${head}<p>x</p><note xml:id="n1" place="foot">See below.</note></div>`), {
    file: 'a.xml',
  })
  const told = ask('qpdf', made as Uint8Array, (file) => ['--json', '--json-key=outlines', file])
  expect([...told.matchAll(/"title": "([^"]*)"/g)].map(([, title]) => title)).toEqual(['WITH TAN', 'The Lake'])
})
