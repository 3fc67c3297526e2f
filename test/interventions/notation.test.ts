/**
 * docs/notation.md is true: each of its sources is converted, and its tree and TEI must be what the page shows.
 * `SIGLA_UPDATE=1` writes them.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parseProject, parseSidecar} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {transcribedText} from '../../src/publish/site/facts/transcribed-text.js'
import {interventionClasses} from '../../src/tree/decision.js'

const file = fileURLToPath(new URL('../../docs/notation.md', import.meta.url))
const page = readFileSync(file, 'utf8')
const block = /```notation ?(\w*)\nsource {2}(.*)\n([\s\S]*?)```/g

const sidecarText = 'title: Notation\ndate: 1949-01-01\nauthor: An Author\ntranslators: [A Translator]\n'
const edition =
  'title: Notation\nid: notation\npublisher: The tests\ndate: 2000\nlicence: {name: none, url: "https://example.org/licence"}\neditors: [{id: editor, name: An Editor}]\n'

/** `conventions` as `edition.yaml` has them; nothing for the default. */
function convert(source: string, conventions: string) {
  const made = convertBytes(new TextEncoder().encode(`${source}\n`), 'notation.txt', {
    sidecar: parseSidecar('notation.yaml', sidecarText),
    sidecarFile: 'notation.yaml',
    sidecarText,
    project: parseProject('edition.yaml', conventions === '' ? edition : `${edition}conventions: ${conventions}\n`, []),
  })
  expect(made.problems.filter((one) => one.severity === 'error')).toEqual([])
  return made
}

function converted(source: string, conventions: string): string {
  const {ledger, xml} = convert(source, conventions)
  const shown = (value: unknown): string => {
    const span = value as {start?: number; end?: number} | null
    return typeof span === 'object' && span?.start !== undefined
      ? `“${source.slice(span.start, span.end)}”`
      : String(value)
  }
  const tree = ledger.decisions
    .filter((one) => interventionClasses.has(one.class) || one.class === 'pageBreak')
    .map((one) => {
      const detail = Object.entries(one.detail).map(([key, value]) => `${key} ${shown(value)}`)
      return [`${one.text} → ${one.class}`, one.rule, one.cert, ...detail].join(' · ')
    })
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(xml)?.[1] ?? ''
  const tei = body
    .replace(/ xml:id="[^"]*"/g, '')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<p(?=[\s>])[^>]*>|<\/p>/g, '')
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [
    ...tree.map((line, i) => `${i === 0 ? 'tree  ' : '      '}  ${line}`),
    ...tei.map((line, i) => `${i === 0 ? 'TEI   ' : '      '}  ${line}`),
  ]
    .join('\n')
    .concat('\n')
}

describe('docs/notation.md', () => {
  if (process.env.SIGLA_UPDATE === '1') {
    test('is written', () => {
      writeFileSync(
        file,
        page.replace(
          block,
          (_, conventions: string, source: string) =>
            `\`\`\`notation${conventions ? ` ${conventions}` : ''}\nsource  ${source}\n${converted(source, conventions)}\`\`\``,
        ),
      )
    })
    return
  }
  test.each([...page.matchAll(block)].map((found) => [found[2]!, found[1]!, found[3]!]))(
    '%s',
    (source, conventions, shown) => {
      expect(shown).toBe(converted(source, conventions))
    },
  )
})

test('marks of one’s own become what they are declared to be, and project back', () => {
  const conventions =
    '{base: leiden, marks: [{open: "[", close: "]", class: editorial, kind: deletion}, {open: "+", close: "+", class: editorial, kind: addition}, {open: "=", close: "=", class: editorial, kind: erased}]}'
  const {xml} = convert('He was [never] +often+ {often} =seldom= there.', conventions)
  const body = /<body[^>]*>[\s\S]*?<p [^>]*>([\s\S]*?)<\/p>/.exec(xml)![1]
  expect(body).toBe(
    'He was <del resp="#translator" rend="delimiters([ ])">never</del> <add resp="#translator" rend="delimiters(+ +)">often</add> ' +
      '<surplus resp="#translator" rend="delimiters({ })">often</surplus> ' +
      '<note type="editorial" place="inline" resp="#translator" subtype="erased" rend="delimiters(= =)">seldom</note> there.',
  )
  expect(transcribedText(xml)).toContain('He was [never] +often+ {often} =seldom= there.')
})
