/** Names in another script than their text: marked as such, in the language that their entry says. */
import {expect, test} from 'vitest'
import {parseProject} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

const persons = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
<person xml:id="mori"><persName>Mori Ken</persName><persName xml:lang="ja">森健</persName></person>
<person xml:id="lin"><persName>Lin Hai</persName><persName>林海</persName></person>
</listPerson></standOff></TEI>`
const {config: _, ...project} = parseProject('edition.yaml', editionYaml, [
  {path: 'authority/persons.xml', xml: persons},
])

test('a name in the script of another language', () => {
  const text = 'A Talk\n\nMori Ken (森健) met Lin Hai (林海) in the harbour (港口), as was agreed between them.\n'
  const done = convertBytes(Buffer.from(text), 'p.txt', {sidecar: {}, sidecarFile: 'p.yaml', sidecarText: '', project})
  expect(done.failed).toBe(false)
  expect(done.xml.match(/<foreign .*?<\/foreign>/g)).toEqual([
    '<foreign xml:lang="ja">森健</foreign>',
    '<foreign xml:lang="zh">林海</foreign>',
    '<foreign xml:lang="zh">港口</foreign>',
  ])
  expect(done.xml.match(/<language .*?<\/language>/g)).toEqual([
    '<language ident="en" n="edition">English</language>',
    '<language ident="ja" n="passages">Japanese</language>',
    '<language ident="zh" n="passages">Chinese</language>',
  ])
})

test('the header names the languages of passages once, and the letters they are written in', () => {
  const sidecar = {originalLanguage: 'ru'}
  const text =
    'A Talk\n\nThe slogan “Мир” [mir’] and the grain [khleb] were told of, and the slogan “Хлеб” in the harbour.\n'
  const done = convertBytes(Buffer.from(text), 'p.txt', {sidecar, sidecarFile: 'p.yaml', sidecarText: '', project})
  expect(done.xml.match(/<language .*?<\/language>/g)).toEqual([
    '<language ident="en" n="edition">English</language>',
    '<language ident="ru" n="original">Russian</language>',
    '<language ident="ru-Latn" n="passages">Russian in Latin letters</language>',
  ])
})
