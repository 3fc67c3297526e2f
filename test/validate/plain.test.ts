/** Plain XML is well formed: what the reader without a parser takes, libxml2 takes, and both read the same. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {illFormed} from '../../src/validate/well-formed.js'
import {isPlain, scanPlain} from '../../src/xml/plain.js'
import {type Handler, scan} from '../../src/xml/scan.js'
import {pick, random} from './random.js'

const folder = path.resolve('test/validate/documents')
const small = [
  '<a xmlns:p="urn:x:y"><p:b p:c="1" c="2" xml:lang="en"/>t &amp; &#65;\r\n <?pi data?><!-- c --> </a>',
  '<?xml version="1.0"?><!-- x --><r><e a="1\n2" b=\'&lt;\'>x<f/></e></r>',
]
const documents = [
  ...small,
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8').slice(0, 6000)),
]
const bits = [
  ...['<', '>', '&', '"', "'", '/', '</', '<!--', '-->', '--', '<?', '?>', ']]>', '<![CDATA[', ' ', '\n', '=', ':'],
  ...['&amp;', '&#0;', '&#xD800;', '&#x41;', '&foo;', 'xmlns:p="urn:u"', 'xmlns=""', ' p:z="1"', 'a:b', '\u0000'],
  ...['\uFFFE', '\u00a0', 'é', '<a>', '</a>', '<?xml version="1.0"?>', '<!DOCTYPE a>', '\uD800', ' a="1" a="2"'],
]

function events(read: (text: string, handler: Handler) => unknown, text: string): unknown[] {
  const seen: unknown[] = []
  read(text, {
    open: (tag) => seen.push(tag),
    text: (value, start) => seen.push([value, start]),
    close: (start) => seen.push(start),
  })
  return seen
}

test('of texts changed at random, the plain ones are well formed and read the same as by the reader of parsed text', () => {
  const next = random(1949)
  let plain = 0
  for (let i = 0; i < 6000; i++) {
    let text = pick(next, i % 3 === 0 ? documents : small)
    for (let k = 0; k <= i % 3; k++) {
      const at = Math.floor(next() * text.length)
      const gone = next() < 0.4 ? Math.floor(next() * 4) : 0
      text = text.slice(0, at) + (next() < 0.75 ? pick(next, bits) : '') + text.slice(at + gone)
    }
    if (!isPlain(text)) continue
    plain++
    const broken = illFormed(text)
    // libxml2 also minds what namespaces and xml:id hold, which is the grammar's affair.
    if (broken && !/is not an NCName|is not a valid URI/.test(broken.message)) expect.fail(`${broken.message}: ${text}`)
    expect(events(scanPlain, text)).toEqual(events(scan, text))
  }
  expect(plain).toBeGreaterThan(500)
})

const notPlain: {[what: string]: string} = {
  'an undeclared prefix': '<p:a/>',
  'a prefix that is out of scope': '<a><b xmlns:p="urn:x"/><p:c/></a>',
  'an attribute given twice': '<a b="1" b="2"/>',
  'an attribute given twice by two prefixes': '<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" q:b="2"/>',
  'elements that cross': '<a><b></a></b>',
  'two roots': '<a/><b/>',
  'text outside the root': '<a/>x',
  'an end tag too many': '<a/></a>',
  'no end tag': '<a><b/>',
  'a less-than sign in a value': '<a b="<"/>',
  'an entity': '<a>&e;</a>',
  'a character XML does not have': '<a>&#1;</a>',
  'a document type': '<!DOCTYPE a><a/>',
  'a CDATA section': '<a><![CDATA[x]]></a>',
  'two hyphens in a comment': '<a><!-- a -- b --></a>',
  'a declaration that is not first': ' <?xml version="1.0"?><a/>',
  'XML 1.1': '<?xml version="1.1"?><a/>',
  'a prefix bound to nothing': '<a xmlns:p=""/>',
  'half a pair of surrogates': '<a>\uD800</a>',
  'elements too deep': `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`,
  nothing: '',
}
test.each(Object.entries(notPlain))('%s is not plain', (_, text) => {
  expect(isPlain(text)).toBe(false)
})

test('marks that are never closed take time in proportion to the text', () => {
  for (const bit of ['<!--', '<?a ', '<a b="', '<a ', '&', '<![CDATA[', '<', ' a="1"']) {
    const text = `<r>${bit.repeat(300_000)}`
    expect(isPlain(text)).toBe(false)
  }
}, 10_000)
