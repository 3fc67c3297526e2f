/** Input that means harm: each ends in one clear refusal, in time, with no file or network touched. docs/validation.md lists them. */
import {mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {validateFiles} from '../../src/validate/files.js'

const folder = mkdtempSync(path.join(tmpdir(), 'sigla-hostile-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
writeFileSync(path.join(folder, 'secret.txt'), 'the secret')

const tei = (body: string, prolog = '', header = ''): string =>
  `${prolog}<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>t</title></titleStmt><publicationStmt><p>p</p></publicationStmt><sourceDesc><p>s</p></sourceDesc></fileDesc>${header}</teiHeader><text><body>${body}</body></text></TEI>`
const bomb = Array.from({length: 9}, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
const catastrophic = `<element name="a" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><data type="token"><param name="pattern">((a+)+)+b</param></data></element>`

const cases: {[what: string]: {content: string | Uint8Array; rule: string; schema?: string; seconds?: number}} = {
  'entities that expand a billionfold': {
    content: tei('<p>&e9;</p>', `<!DOCTYPE TEI [<!ENTITY e0 "ha">${bomb}]>`),
    rule: 'xml-not-well-formed|xml-entity',
  },
  'one long entity, many times': {
    content: tei(`<p>${'&e;'.repeat(20000)}</p>`, `<!DOCTYPE TEI [<!ENTITY e "${'x'.repeat(20000)}">]>`),
    rule: 'xml-not-well-formed|xml-entity',
  },
  'an entity that names itself': {
    content: tei('<p>&a;</p>', '<!DOCTYPE TEI [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'),
    rule: 'xml-not-well-formed|xml-entity',
  },
  'an entity that is a local file': {
    content: tei('<p>&x;</p>', '<!DOCTYPE TEI [<!ENTITY x SYSTEM "secret.txt">]>'),
    rule: 'xml-external|xml-not-well-formed',
  },
  'an entity of the network': {
    content: tei('<p>&x;</p>', '<!DOCTYPE TEI [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>'),
    rule: 'xml-external|xml-not-well-formed',
  },
  'an external DTD': {
    content: tei('<p>x</p>', '<!DOCTYPE TEI SYSTEM "http://127.0.0.1:9/tei.dtd">'),
    rule: 'xml-external',
  },
  'a parameter entity of the network': {
    content: tei('<p>x</p>', '<!DOCTYPE TEI [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>'),
    rule: 'xml-external|xml-entity|xml-not-well-formed',
  },
  'an include of a local file, no fallback': {
    content: tei('<p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="secret.txt" parse="text"/></p>'),
    rule: 'xml-include',
  },
  'an attribute of eleven million characters': {
    content: tei(`<p rend="${'x'.repeat(11_000_000)}">x</p>`),
    rule: 'xml-not-well-formed|tei-value',
  },
  'a hundred thousand elements in each other': {
    content: tei(`${'<p>'.repeat(100_000)}x${'</p>'.repeat(100_000)}`),
    rule: 'xml-not-well-formed',
  },
  'a hundred thousand faults': {content: tei(`<p>x</p>${'<zzz/>'.repeat(100_000)}`), rule: 'tei-element-unknown'},
  'a name of a million letters': {
    content: tei(`<${'n'.repeat(1_000_000)}/>`),
    rule: 'xml-not-well-formed|tei-element-unknown',
  },
  'a character XML forbids': {content: tei('<p>\u0000</p>'), rule: 'xml-not-well-formed'},
  'bytes that are not the encoding': {
    content: Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><TEI>'),
      Buffer.from([0xff, 0xfe, 0xc0]),
    ]),
    rule: 'xml-encoding',
  },
  'an encoding nobody knows': {content: '<?xml version="1.0" encoding="x-none"?><TEI/>', rule: 'xml-encoding'},
  'nothing at all': {content: '', rule: 'file-empty'},
  'not XML': {content: '%PDF-1.7 …', rule: 'xml-not-well-formed'},
  'a schema of the network': {
    content: tei(
      '<p>x</p>',
      '<?xml-model href="http://127.0.0.1:9/s.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>',
    ),
    rule: 'schema-not-local',
  },
  'a schema that is any file of the machine': {
    content: tei('<p>x</p>', '<?xml-model href="/etc/passwd" schematypens="http://relaxng.org/ns/structure/1.0"?>'),
    rule: 'schema-not-local',
  },
  'a schema that is no schema': {
    content: tei('<p>x</p>', '<?xml-model href="secret.txt" schematypens="http://relaxng.org/ns/structure/1.0"?>'),
    rule: 'schema-unreadable',
  },
  'a schema that refers to itself': {
    content: '<a/>',
    schema:
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="a"/></start><define name="a"><ref name="a"/></define></grammar>',
    rule: 'schema-unreadable',
  },
  'a schema that includes itself': {
    content: '<a/>',
    schema: '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="schema.rng"/></grammar>',
    rule: 'schema-unreadable',
  },
  'a schema whose expression never ends': {
    content: `<a>${'a'.repeat(60)}</a>`,
    schema: catastrophic,
    rule: 'file-time',
    seconds: 8,
  },
}

describe('hostile input', () => {
  for (const [what, {content, rule, schema, seconds = 60}] of Object.entries(cases)) {
    test(what, async () => {
      const place = path.join(folder, what.replace(/\W+/g, '-'))
      mkdirSync(place)
      writeFileSync(path.join(place, 'secret.txt'), 'the secret')
      const file = path.join(place, 'file.xml')
      writeFileSync(file, content)
      if (schema) writeFileSync(path.join(place, 'schema.rng'), schema)
      const {problems, failed, text} = await validateFiles([file], {
        limits: {seconds},
        ...(schema ? {schema: path.join(place, 'schema.rng')} : {}),
      })
      expect(failed).toBe(true)
      expect(problems[0]?.rule).toMatch(new RegExp(`^(?:${rule})$`))
      expect(text).not.toContain('the secret')
      expect(problems.length).toBeLessThan(600)
    })
  }

  test('two hundred million bytes', async () => {
    const file = path.join(folder, 'large.xml')
    writeFileSync(file, '<TEI>')
    truncateSync(file, 200_000_000)
    const {problems} = await validateFiles([file])
    expect(problems.map(({rule}) => rule)).toEqual(['file-size'])
  })

  test('a file that kills its thread is refused, and the next one is checked', async () => {
    const [bad, good, schema] = ['bad.xml', 'good.xml', 'slow.rng'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(bad, `<a>${'a'.repeat(60)}</a>`)
    writeFileSync(good, '<a>ab</a>')
    writeFileSync(schema, catastrophic)
    const {problems, checked} = await validateFiles([bad, good], {schema, limits: {seconds: 8}})
    expect([problems.map(({rule, file}) => [rule, file]), checked]).toEqual([[['file-time', bad]], 2])
  })

  test('nothing to check is an error', async () => {
    const empty = path.join(folder, 'empty')
    mkdirSync(empty)
    expect((await validateFiles([])).problems[0]?.rule).toBe('nothing-to-check')
    expect((await validateFiles([empty])).failed).toBe(true)
    expect((await validateFiles([path.join(folder, 'no-such.xml')])).problems[0]?.rule).toBe('file-missing')
  })
})
