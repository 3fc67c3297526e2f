/**
 * Nothing is lost, nothing is invented: the two proofs of the encoding guide (§0.5), for the edition's transcriptions
 * and for generated text that is as hostile as transcriptions get.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Sidecar} from '../src/config/project.js'
import {loadProject, type Project} from '../src/config/project.js'
import type {LedgerSpan} from '../src/ledger/ledger.js'
import {type Converted, convertBytes} from '../src/pipeline.js'
import {loadStylesheet} from '../src/transform/stylesheet.js'
import {transform} from '../src/transform/transform.js'
import {kinds} from '../src/tree/source.js'
import fc from './generated.js'
import {hostileText} from './hostile.js'
import {textAt} from './tei-reading.js'

const project: Project = await loadProject(path.resolve('.'))
const toSource = loadStylesheet('transforms/text/source.xsl')
const runs = Number(process.env.SIGLA_PROPERTY_RUNS ?? 300)

function converted(text: string, sidecar: Sidecar = {}): Converted {
  return convertBytes(Buffer.from(text, 'utf8'), 'transcription.txt', {
    sidecar,
    sidecarFile: 'transcription.yaml',
    sidecarText: '',
    project,
  })
}

/** White space as the guide folds it; a no-break space is text. */
const fold = (text: string): string => text.replace(/[\t\n\v\f\r ]+/g, ' ').replace(/^ | $/g, '')
const bare = (text: string): string => text.replace(/[\t\n\v\f\r ]+/g, '')

/** What of the source the body must give back: all but furniture and what stands in the header. */
function bodyOf(spans: readonly LedgerSpan[], text: string): string {
  return spans
    .map((span) => {
      if (span.as === 'furniture' || (span.as === 'text' && span.path.startsWith('/TEI/teiHeader'))) return ' '
      if (span.as === 'layout')
        return /[^\t\n\v\f\r \uFEFF]/.test(span.text)
          ? ''
          : span.text.replace('\uFEFF', '') || (span.text === '' ? '' : ' ')
      return text.slice(span.start, span.end)
    })
    .join('')
}

function check(text: string, done: Converted): void {
  expect(done.problems.filter((p) => p.severity === 'error')).toEqual([])
  const {ledger, xml} = done
  let at = 0
  for (const span of ledger.spans) {
    expect([span.start, span.end > span.start]).toEqual([at, true])
    at = span.end
  }
  expect(at).toBe(text.length)
  // From TEI and ledger: the source, byte for byte.
  const values = textAt(xml, ledger.spans)
  expect(ledger.spans.map((span) => (span.as === 'text' ? values(span) : span.text)).join('')).toBe(text)
  // From TEI alone: the body's text, white space folded. Marks in the header's fields are no part of it.
  const inHeader = (d: {path: string}): boolean => d.path.startsWith('/TEI/teiHeader')
  if (
    !ledger.decisions.some(
      (d) =>
        inHeader(d) && d.class !== 'title' && d.class !== 'citation' && d.class !== 'furniture' && d.class !== 'date',
    )
  ) {
    expect(bare(transform(toSource, xml))).toBe(bare(bodyOf(ledger.spans, text)))
  }
}

describe('the edition', () => {
  const names = readdirSync('transcriptions').filter((name) => name.endsWith('.txt'))
  test.each(names)('%s comes back from its TEI', (name) => {
    const text = readFileSync(path.join('transcriptions', name), 'utf8')
    const done = converted(text)
    check(text, done)
    if (!done.ledger.spans.some((s) => s.as === 'furniture'))
      expect(fold(transform(toSource, done.xml))).toBe(fold(text))
  })
})

describe('generated text', () => {
  test.each([undefined, ...kinds])('read as %s comes back from its TEI', (kind) => {
    fc.assert(
      fc.property(hostileText, (text) => check(text, converted(text, kind === undefined ? {} : {kind}))),
      {numRuns: kind === undefined ? runs : Math.ceil(runs / 4)},
    )
  })

  test('a text that opens with a point alone has a title', () => {
    for (const text of ['. ', '.', ';\n\n', ' : ']) check(text, converted(text, {kind: 'web-page'}))
  })

  test('a paragraph that runs over the notes of its page comes back', () => {
    const text = readFileSync('test/cases/page-foot/input.txt', 'utf8')
    const done = converted(text)
    check(text, done)
    expect(done.xml).toMatch(/when the <fw type="footer">__________<\/fw><note /)
  })

  test('converts to the same TEI and ledger again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [first, second] = [converted(text), converted(text)]
        expect(second.xml).toBe(first.xml)
        expect(second.ledger).toEqual(first.ledger)
      }),
      {numRuns: Math.ceil(runs / 10)},
    )
  })
})
