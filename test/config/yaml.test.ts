/** What an editor gets wrong in `edition.yaml` and the sidecars: one message a fault, with its place and what to write. */
import {describe, expect, test} from 'vitest'
import {parseEditionFile} from '../../src/config/edition-file.js'
import {parseSidecar} from '../../src/config/project.js'
import {MaterialError} from '../../src/tree/problem.js'

const edition = `id: harbour
title: The Harbour Papers
editors:
  - {id: mk, name: M. Karel}
publisher: The harbour board
date: 2020-02-03
licence: {name: CC0, url: "https://example.org/cc0"}
`

/** `line:column message → remedy` of each fault. */
function faults(parse: () => unknown): string[] {
  try {
    parse()
  } catch (error) {
    if (!(error instanceof MaterialError)) throw error
    return error.problems.map(({line, column, message, remedy}) => `${line}:${column} ${message} → ${remedy}`)
  }
  return []
}
const inEdition = (text: string): string[] => faults(() => parseEditionFile('edition.yaml', text))
const inSidecar = (text: string): string[] => faults(() => parseSidecar('a.yaml', text))

test('characters that XML cannot hold are told where they are written', () => {
  expect(inSidecar('place: Rome\ntitle: "a \\u0007 bell"\n')).toEqual([
    '2:8 U+0007 cannot stand in XML → delete it, or write what it stands for',
  ])
  expect(inSidecar('title: "half \\uD800"\n')).toEqual([
    '1:8 U+D800 cannot stand in XML → delete it, or write what it stands for',
  ])
})

test('an address is one of the web, and has no spaces', () => {
  const url = (value: string): string => `rights: {text: {text: t, url: "${value}"}}\n`
  expect(inSidecar(url('https://example.org/a?b=1&c=%20#d'))).toEqual([])
  expect(inSidecar(url('https://example.org/a b'))[0]).toMatch(/^1:\d+ .*holds a space .* → copy it from the browser/)
  expect(inSidecar(url('javascript:alert(1)'))[0]).toMatch(/^1:\d+ .*is no web address → /)
  expect(inEdition(edition.replace('org/cc0', 'org/<cc0>'))[0]).toMatch(/holds a space or a sign that no address has/)
})

describe('edition.yaml', () => {
  const wrong: [what: string, text: string, ...said: RegExp[]][] = [
    [
      'a misspelt key',
      edition.replace('publisher', 'publsher'),
      /^5:1 unknown key `publsher` → write `publisher`; keys known here: title, /,
    ],
    ['nothing', '', /^1:1 `title`, `id`, `editors`, `publisher`, `date` and `licence` are missing → write /],
    ['a key without a value', edition.replace('The Harbour Papers', ''), /^2:1 `title` has no value → /],
    ['a list for the whole', '- a\n', /^1:1 the file must be a group of keys, not “- a” → write keys, .*title, /],
    ['a tab', edition.replace('  - {id', '\t- {id'), /^4:1 not YAML: a tab .* → indent with spaces$/],
    [
      'a colon in a value',
      edition.replace('The Harbour Papers', 'Harbour: papers'),
      /^2:8 not YAML: .*colon.* → put the value in quotes: "Harbour: papers"$/,
    ],
    [
      'a number after its sign, which is a comment',
      edition.replace('The Harbour Papers', 'Protocol #1'),
      /^2:8 of the value “Protocol #1” only “Protocol” is read: .* → put the value in quotes: "Protocol #1"; or /,
    ],
    [
      'such a number alone',
      `${edition}subtitle: #1\n`,
      /^8:1\d of the value “#1” nothing is read: .* → put the value in quotes: "#1"; or /,
    ],
    [
      'a key twice',
      `${edition}title: again\n`,
      /^8:1 the key `title` stands here a second time → keep one of the two$/,
    ],
    ['a second document', `${edition}---\nid: b\n`, /^8:1 .*`---` begins a second document here → remove that line$/],
    [
      'an alias of nothing',
      `${edition}subtitle: *other\n`,
      /^8:11 not YAML: “\*other” reads as an alias, .* → put the value in quotes$/,
    ],
    ['what holds itself', `${edition}conventions: &c\n  marks: *c\n`, /^9:3 `conventions.marks` must be a list/],
    [
      'bytes of another encoding',
      edition.replace('Karel', 'Kar\uFFFDl'),
      /^4:26 the file is not UTF-8 from here on → save it as UTF-8$/,
    ],
    [
      'a date of another form',
      edition.replace('2020-02-03', '3.2.2020'),
      /^6:1 `date`: “3.2.2020” is no date → write YYYY, /,
    ],
    [
      'a day that is none',
      edition.replace('2020-02-03', '2021-02-29'),
      /^6:1 `date`: “2021-02-29” is no day of the calendar → /,
    ],
    [
      'a month that is none',
      edition.replace('2020-02-03', '2020-13'),
      /^6:1 `date`: “2020-13” is no day of the calendar → /,
    ],
    [
      'the name of a language',
      `${edition}language: German\n`,
      /^8:1 `language`: “German” is no code of a language → .*de/,
    ],
    [
      'a part of an address',
      `${edition}baseUrl: example.org\n`,
      /^8:1 `baseUrl`: “example.org” is no web address → .*https/,
    ],
    [
      'text for a group',
      edition.replace(/licence.*/, 'licence: CC0'),
      /^7:1 `licence` must be a group of keys, not “CC0” → write its keys below it, .*name, url$/,
    ],
    [
      'text for a list',
      edition.replace(/editors:\n.*/, 'editors: M. Karel'),
      /^3:1 `editors` must be a list, not “M. Karel” → write `editors: \[M. Karel\]`/,
    ],
    [
      'two editors of one id',
      edition.replace('publisher', '  - {id: mk, name: M. Kern}\npublisher'),
      /^3:1 `editors`: two of them have one id → /,
    ],
    [
      'an id the header needs',
      edition.replace('id: mk', 'id: sigla'),
      /^3:1 `editors`: an editor’s id is sigla, .* → choose another id$/,
    ],
    [
      'an ORCID that is none',
      edition.replace('name: M. Karel', 'name: M. Karel, orcid: 12-34'),
      /^4:30 `editors.orcid`: “12-34” is no ORCID iD → /,
    ],
    [
      'conventions misspelt',
      `${edition}conventions: leyden\n`,
      /^8:1 `conventions` has a value that is not allowed: “leyden” → write leiden; allowed: diplomatic, leiden$/,
    ],
    [
      'a letter for a mark',
      `${edition}conventions: {marks: [{open: a, close: ")", class: gap}]}\n`,
      /^8:24 `conventions.marks.open`: “a” is no mark → /,
    ],
    [
      'a unit',
      `${edition}print: {fontSize: 10pt}\n`,
      /^8:9 `print.fontSize` must be a number, not “10pt” → write the figure alone/,
    ],
    [
      'a page too small',
      `${edition}print: {page: {width: 50}}\n`,
      /^8:16 `print.page.width`: “50” is too small → write 80 or more$/,
    ],
    [
      'a misspelt key of print',
      `${edition}print: {profil: archive}\n`,
      /^8:9 unknown key `profil` → write `profile`; /,
    ],
  ]
  test.each(wrong)('%s', (_, text, ...said) => {
    const found = inEdition(text)
    expect(found).toHaveLength(said.length)
    for (const [i, one] of said.entries()) expect(found[i]).toMatch(one)
  })

  test('numbers where text is asked for are taken as they are written', () => {
    const text = `${edition.replace('The Harbour Papers', '1848')}version: 1.0\nprint: {isbn: 9783161484100, cropMarks: yes}\n`
    const {title, version, print} = parseEditionFile('edition.yaml', text)
    expect([title, version, print?.isbn, print?.cropMarks]).toEqual(['1848', '1.0', '9783161484100', true])
  })

  test('of margins and page, what is not given stays as it is', () => {
    const {print} = parseEditionFile('edition.yaml', `${edition}print: {margins: {inside: 30}, page: {width: 170}}\n`)
    expect([print?.margins, print?.page]).toEqual([
      {inside: 30, outside: 20, top: 24, bottom: 24},
      {width: 170, height: 234},
    ])
  })

  test('marks may be tags', () => {
    const text = `${edition}conventions: {marks: [{open: <i>, close: </i>, class: comment}]}\n`
    expect(inEdition(text)).toEqual([])
  })
})

describe('a sidecar', () => {
  const wrong: [what: string, text: string, ...said: RegExp[]][] = [
    [
      'a value near one allowed',
      'kind: webpage\n',
      /^1:1 `kind` has a value that is not allowed: “webpage” → write web-page; allowed: /,
    ],
    [
      'neither a name nor a group',
      'author: [A, B]\n',
      /^1:1 `author` cannot be “\[A, B\]” → write text, or \{name, ref, role\}$/,
    ],
    ['a misspelt key of a person', 'author: {nam: A}\n', /^1:10 unknown key `nam` → write `name`; /],
    [
      'brackets without quotes',
      'decisions:\n  - exact: [sic]\n    class: sic\n    by: mk\n',
      /^2:5 `decisions.exact` must be text, not “\[sic\]” → put it in quotes: `exact: "\[sic\]"`$/,
    ],
    [
      'no editor',
      'decisions:\n  - exact: a\n    class: sic\n',
      /^2:5 `by` is missing in `decisions` → write `by` with its value/,
    ],
    [
      'a decision of nothing',
      'decisions:\n  - exact: a\n    by: mk\n',
      /^2:5 `decisions`: the entry decides nothing → give class, /,
    ],
    ['an empty title', 'title: ""\n', /^1:1 `title` is empty → write the value, or remove the key$/],
  ]
  test.each(wrong)('%s', (_, text, ...said) => {
    const found = inSidecar(text)
    expect(found).toHaveLength(said.length)
    for (const [i, one] of said.entries()) expect(found[i]).toMatch(one)
  })

  test.each([
    ['title: "A\n', /^2:1 not YAML: a quotation mark is opened before this place and not closed → close it$/],
    ['author: {name: B\n', /^\d:\d+ not YAML: a bracket or brace is opened here and not closed → close it$/],
    ['title: @A b\n', /^1:8 not YAML: a value may not begin with “@” → put the value in quotes: "@A b"$/],
    ['title: !A b\n', /^1:8 not YAML: a value may not begin with “!” → put the value in quotes: "!A b"$/],
    [
      'title: [A] letter\n',
      /^1:12 not YAML: the value has ended before this, .* → put the whole value in quotes: '…'$/,
    ],
    ['title: A\n  author: B\n', /^1:8 not YAML: the line after this value is indented, .* → begin each key where /],
    ['title:A\nauthor: B\n', /^1:1 not YAML: a key without a colon and a space after it → write `key: value`$/],
    ['keywords: [[a]]\n', /^1:12 `keywords` must be text, not “\[a\]” → put it in quotes: `- "\[a\]"`$/],
  ])('%j', (text, said) => {
    const found = inSidecar(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(said)
  })

  test('keys without a value are keys not given', () => {
    expect(parseSidecar('a.yaml', 'title:\nauthor: A\ndecisions:\n')).toEqual({author: 'A'})
  })

  test('comments stay comments, and a # inside a word or in quotes is itself', () => {
    const text = '#title: B\ntitle: A # one\nabstract: A#2\nplace: "A #3" ## of three\nauthor:\n  #A\ncitation: A\n#4\n'
    expect(parseSidecar('a.yaml', text)).toEqual({title: 'A', abstract: 'A#2', place: 'A #3', citation: 'A'})
  })

  test('numbers are taken as they are written', () => {
    const text = 'date: 0850\nkeywords: [1927, canal]\nidentifiers: [{type: copy, value: 07}]\n'
    expect(parseSidecar('a.yaml', text)).toEqual({
      date: '0850',
      keywords: ['1927', 'canal'],
      identifiers: [{type: 'copy', value: '07'}],
    })
  })

  test('leave-alone may be yes, and no is as if it were not there', () => {
    expect(inSidecar('decisions:\n  - {exact: a, leave-alone: yes, by: mk}\n')).toEqual([])
    expect(inSidecar('decisions:\n  - {exact: a, leave-alone: no, class: sic, by: mk}\n')).toEqual([])
  })
})
