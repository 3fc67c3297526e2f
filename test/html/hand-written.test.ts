/** Elements that editors write by hand, at places where the program never puts them. */
import {expect, test} from 'vitest'
import {renderDocument} from '../../src/publish/site/facts/render.js'
import {transcribedFile} from '../../src/publish/site/facts/transcribed-text.js'
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

test('the heading that repeats the title of the page shows only as transcribed', () => {
  const page = (head: string): string => transform(loadStylesheet('transforms/html/document.xsl'), tei('', head))
  expect(page('<head type="main">A</head><p>x</p>')).toContain('<div class="head title same">A</div>')
  expect(page('<head type="main">a</head><p>x</p>')).toContain('<div class="head title same">a</div>')
  expect(page('<head type="main">A <note place="inline" type="sic">sic</note></head><p>x</p>')).toContain('<h2>A ')
  expect(page('<head type="main">B</head><p>x</p>')).toContain('<h2>B</h2>')
  expect(page('<div><head>A</head><p>x</p></div>')).toContain('<h2>A</h2>')
})

test('words that say what could not be read are read; a query is not', () => {
  const {article, facts} = renderDocument(
    tei(
      '',
      '<p>held, and <note place="inline" type="uncertain">two words unclear</note> fled to <unclear>Lund</unclear> <note place="inline" type="uncertain">?</note>.</p>',
    ),
  )
  expect(article).toContain('held, and <span class="iv x-uncertain passage note"')
  expect(article).toContain('<span class="m"> </span><span class="iv x-uncertain note"')
  expect(facts.blocks.map(({text}) => text)).toEqual(['held, and [two words unclear] fled to Lund.'])
  expect(facts.interventions.map((one) => one.class)).toEqual(['uncertain', 'uncertain', 'uncertain'])
})

test('the space before words that the reading text leaves out goes with them', () => {
  const {article, facts} = renderDocument(
    tei('', '<p>flax <surplus rend="delimiters({ })">of flax</surplus>; he was <del>six</del> seven days out.</p>'),
  )
  expect(article).toContain('flax<span class="m s"> </span><span class="iv x-surplus"')
  expect(article).toContain('was<span class="m s"> </span><del class="iv x-deletion"')
  expect(facts.blocks.map(({text}) => text)).toEqual(['flax; he was seven days out.'])
})

test('those who did the same stand under one label', () => {
  const header =
    '<titleStmt><title>A</title><respStmt xml:id="a"><resp>edited by</resp><name>Ann</name></respStmt><respStmt xml:id="b"><resp>edited by</resp><name>Ben</name></respStmt></titleStmt>'
  const page = transform(
    loadStylesheet('transforms/html/document.xsl'),
    tei('', '<p>x</p>').replace('<titleStmt><title>A</title></titleStmt>', header),
  )
  expect(page).toMatch(/<dt>Edited by<\/dt>\s*<dd id="r-a">Ann<\/dd>\s*<dd id="r-b">Ben<\/dd>/)
})

test('the file of the text as transcribed has a line for each part of an opener, and no rows of empty lines', () => {
  const letter = tei(
    '',
    '<opener><dateline>Lund</dateline> <note type="classification">Secret</note> <idno>No. 3</idno></opener><p>x  </p><p>y</p>',
  )
  expect(transcribedFile(letter)).toBe('Lund\n\nSecret\n\nNo. 3\n\nx\n\ny\n')
})

test('what stands in the margin is read at its place, in all views, and listed', () => {
  const {article, facts} = renderDocument(
    tei('', '<p>credits. <note type="marginalia" place="margin-left" resp="#t">in the margin: no</note> We</p>'),
  )
  expect(facts.blocks.map(({text}) => text)).toEqual(['credits. [in the margin: no] We'])
  expect(facts.interventions).toEqual([expect.objectContaining({class: 'marginalia', text: 'in the margin: no'})])
  expect(article).toMatch(
    /credits\. <span class="iv x-marginalia margin note"[^>]*><span class="c"><span class="m">\[<\/span>in the margin: no/,
  )
})

test('a body that nothing calls has a letter, since the source has numbers', () => {
  const {article} = renderDocument(tei('', '<p>credits.<note place="foot">no</note> We</p>'))
  expect(article).toMatch(/<a class="anchor derived" id="to-note-1" href="#note-1" role="doc-noteref">a<\/a>/)
  expect(article).toContain('<span class="label">a</span>')
})

test('columns of figures are set to the right, with their heads', () => {
  const row = (...cells: string[]): string => `<row>${cells.map((words) => `<cell>${words}</cell>`).join('')}</row>`
  const table = `<table>${row('Wood', '1953', 'Grade')}${row('Oak', '14.50', '1 b')}${row('Fir', '-', '2')}${row('Birch', '7,25', 'a')}</table>`
  const page = transform(loadStylesheet('transforms/html/document.xsl'), tei('', table))
  expect(page.match(/<td class="sum">[^<]*/g)).toEqual(
    ['1953', '14.50', '-', '7,25'].map((sum) => `<td class="sum">${sum}`),
  )
  const wide = transform(
    loadStylesheet('transforms/html/document.xsl'),
    tei('', table.replace('<cell>', '<cell cols="2">')),
  )
  expect(wide).not.toContain('class="sum"')
})

test('a remark that is a paragraph by itself is not folded', () => {
  const page = (body: string): string => transform(loadStylesheet('transforms/html/document.xsl'), tei('', body))
  const note = '<note type="comment" place="inline">The debate on tolls is left out.</note>'
  expect(page(`<p>${note}</p>`)).toContain('<span class="iv x-comment whole note"')
  expect(page(`<p>So. ${note}</p>`)).toContain('<span class="iv x-comment note"')
})
