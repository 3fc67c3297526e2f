/** Each rule of schema/sigla.sch refuses what it is for, by its id, at the element's place. */
import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'
import {validateTei} from '../../src/validate/validate.js'

const base = readFileSync('test/validate/documents/wide.xml', 'utf8')

/** What to change in the document so that exactly this rule speaks. */
const faults: {[rule: string]: readonly [string | RegExp, string]} = {
  'resp-undeclared': ['resp="#ed"', 'resp="#nobody"'],
  'pointer-unresolved': ['<lem wit="#A">', '<lem wit="#C">'],
  'authority-unknown': ['<persName>Ann', '<persName ref="../authority/persons.xml#nobody">Ann'],
  'next-not-paired': [' prev="#s1"', ''],
  'prev-not-paired': [
    /xml:id="s1" next="#s2">(that the)/,
    'xml:id="s1" next="#s2">$1 <said who="#ann-oakes" direct="false" prev="#s1">ice</said>',
  ],
  'parts-differ': ['xml:id="s2" prev', 'who="#all-present" xml:id="s2" prev'],
  'anchor-body': ['n="1" target="#n1"', 'n="2" target="#n1"'],
  'who-not-a-person': ['<sp who="#ann-oakes">', '<sp who="#p1">'],
  'page-order': ['<pb n="2"/>', '<pb n="2"/><pb n="1"/>'],
  'paragraph-order': ['<p n="2">', '<p n="4">'],
  'choice-same': ['<sic>wil</sic>', '<sic>will</sic>'],
  'subst-both': ['<del>two</del>', '<add>two</add>'],
  'expan-without-ex': ['fl<ex>eet</ex>', 'fleet'],
  'app-same': ['<rdg wit="#B">disagreed</rdg>', '<rdg wit="#B">agreed</rdg>'],
  'gap-unit': [' quantity="2" unit="word"', ' quantity="2"'],
  'note-without-anchor': [/<ref type="noteAnchor".*?<\/ref>/, ''],
  'mark-empty': ['<ex>eet</ex>', '<ex>eet</ex><ex/>'],
  'date-order': ['notBefore="1950-01"', 'notBefore="1951-01"'],
  'date-both': ['<date notBefore', '<date when="1950" notBefore'],
  'date-year': ['when="1950-02-01T09:30:00"', 'when="9950-02-01"'],
  'bracket-bare': ['Filed.', 'Filed].'],
  'header-responsibility': [/<editor xml:id="ed">An Editor<\/editor>\s*<respStmt[\s\S]*?<\/respStmt>/, ''],
  'title-empty': ['Notes of a talk at the harbour office', ' '],
  'header-publisher': ['<publisher>A Press</publisher>', '<publisher> </publisher>'],
  'header-date': [' when="2020"', ''],
  'header-availability': [/<availability.*?<\/availability>/, ''],
  'header-conventions': ['<editorialDecl><p>As usual.</p></editorialDecl>', ''],
  'header-language': [/<langUsage>.*?<\/langUsage>/, ''],
  'header-creation': [' notBefore="1950-01" notAfter="1950-03-15"', ''],
}
const options = {authority: new Set(['persons.xml#ann-oakes'])}

test('a document without fault passes', () => {
  expect(validateTei(base, options)).toEqual([])
})

describe('each rule', () => {
  for (const [rule, [from, to]] of Object.entries(faults)) {
    test(rule, () => {
      let xml = base.replace(from, to)
      if (rule === 'parts-differ')
        xml = base.replace(
          'who="#ann-oakes" direct="false" xml:id="s2"',
          'who="#all-present" direct="false" xml:id="s2"',
        )
      if (rule === 'bracket-bare') xml = base.replace('until spring', 'until] spring')
      expect(xml).not.toBe(base)
      const problems = validateTei(xml, options)
      expect(problems.map((one) => one.rule)).toContain(rule)
      const found = problems.find((one) => one.rule === rule)!
      expect(found.tei?.line).toBeGreaterThan(0)
      expect(found.remedy).toBeTruthy()
    })
  }

  test('every assert and report of the schema has its fault here, and every fault its assert', () => {
    const ids = [...readFileSync('schema/sigla.sch', 'utf8').matchAll(/<(?:assert|report) [^>]*?\bid="([^"]+)"/g)]
    expect(ids.map(([, id]) => id!).sort()).toEqual(Object.keys(faults).sort())
  })
})

test('pages and folios are no dates', () => {
  const scope = '<biblScope unit="page" from="9" to="15">pp. 9–15</biblScope>'
  const xml = base.replace(/<bibl>/, `<bibl>${scope}`)
  expect(xml).not.toBe(base)
  expect(validateTei(xml, options)).toEqual([])
})

describe('what the compiler of rules does not know is refused', () => {
  const schema = (patterns: string): string =>
    `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3"><ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>${patterns}<diagnostics><diagnostic id="d">mend it</diagnostic></diagnostics></schema>`
  const rule = (context: string): string =>
    `<rule context="${context}"><assert id="a" test="true()" diagnostics="d">no</assert></rule>`
  const compiled = (patterns: string): string =>
    transform(loadStylesheet('transforms/schematron/compile.xsl'), schema(patterns))

  test('what it knows is not', () => {
    expect(compiled(`<pattern id="p">${rule('tei:*[@n]')}</pattern>`)).toContain('for-each')
    expect(compiled(`<pattern id="p">${rule('@when')}${rule('tei:p | tei:ab')}</pattern>`)).toContain('match="@when"')
  })
  test.each([
    `<pattern id="p">${rule('tei:*[@n]')}${rule('tei:p')}</pattern>`,
    `<pattern id="p">${rule('tei:* | tei:p')}</pattern>`,
    `<pattern id="p">${rule('tei:a/tei:b/tei:c')}</pattern>`,
    `<pattern id="p">${rule('tei:p[1]')}</pattern>`,
    `<pattern id="p">${rule('@*')}</pattern>`,
    `<pattern id="p">${rule('text()')}</pattern>`,
  ])('%s', (pattern) => {
    expect(() => compiled(pattern)).toThrow()
  })
})

test('transforms/schematron/rules.xsl is what compile.xsl makes of sigla.sch', () => {
  const made = `${transform(loadStylesheet('transforms/schematron/compile.xsl'), readFileSync('schema/sigla.sch', 'utf8')).trimEnd()}\n`
  const file = 'transforms/schematron/rules.xsl'
  if (process.env.SIGLA_UPDATE) writeFileSync(file, made)
  expect(readFileSync(file, 'utf8')).toBe(made)
})
