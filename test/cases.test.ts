/**
 * Case folders: every folder of test/cases is a test. It holds `input.txt` and whichever expectations apply:
 *
 *   interventions.tsv  speech.tsv  names.tsv  dates.tsv  structure.tsv   the decisions of those classes
 *   body.xml           the TEI from `text` on
 *   messages.txt       problems, `line:column rule message`; no such file means no message (those of speech, names and
 *                      dates are asked for only where the folder has that table)
 *
 * `input.yaml` is its sidecar, `edition.yaml` its edition and `persons.xml` an authority file; without them a case has a title and a date, so that no
 * message asks for them. `SIGLA_UPDATE=1` rewrites the expectations a folder has (a new folder gets
 * interventions.tsv); `npm test` never writes.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parseProject, parseSidecar} from '../src/config/project.js'
import type {LedgerDecision} from '../src/ledger/ledger.js'
import {type Converted, convertBytes} from '../src/pipeline.js'
import {interventionClasses} from '../src/tree/decision.js'

const folder = fileURLToPath(new URL('cases/', import.meta.url))
const update = process.env.SIGLA_UPDATE === '1'

const defaults = 'title: A case\ndate: 1949-01-01\nauthor: An Author\ntranslators: [A Translator]\n'
const edition =
  'title: Cases\nid: cases\npublisher: The tests\ndate: 2000\nlicence: {name: none, url: "https://example.org/licence"}\neditors: [{id: editor, name: An Editor}]\n'

/** Which decisions each table lists. */
const tables: Record<string, (decision: LedgerDecision) => boolean> = {
  'interventions.tsv': ({class: name, rule}) =>
    interventionClasses.has(name) || /^page-(?:break-)?written/.test(rule) || rule === 'page-slashes',
  'speech.tsv': ({class: name}) => ['sp', 'speaker', 'said', 'quote'].includes(name),
  'names.tsv': ({class: name}) => ['person', 'place', 'org'].includes(name),
  'dates.tsv': ({class: name}) => name === 'date',
  'structure.tsv': ({class: name}) =>
    [
      'title',
      'heading',
      'paragraph',
      'list',
      'item',
      'pageBreak',
      'runningHead',
      'note',
      'dateline',
      'opener',
      'closer',
      'milestone',
      'furniture',
      'citation',
    ].includes(name),
}

const names = existsSync(folder)
  ? readdirSync(folder, {withFileTypes: true})
      .filter((one) => one.isDirectory())
      .map((one) => one.name)
  : []

describe('cases', () => {
  test.each(names)('%s', (name) => {
    const at = (file: string): string => path.join(folder, name, file)
    const given = (file: string): string | undefined =>
      existsSync(at(file)) ? readFileSync(at(file), 'utf8') : undefined
    const bytes = readFileSync(at('input.txt'))
    const sidecarText = given('input.yaml') ?? defaults
    const converted = convertBytes(bytes, 'input.txt', {
      sidecar: parseSidecar('input.yaml', sidecarText),
      sidecarFile: 'input.yaml',
      sidecarText,
      project: parseProject('edition.yaml', given('edition.yaml') ?? edition, authority(given('persons.xml'))),
    })
    const results: Record<string, string> = {
      'messages.txt': messages(converted, (file) => existsSync(at(file))),
      'body.xml': body(converted),
    }
    for (const [file, lists] of Object.entries(tables)) results[file] = table(converted, lists)
    const files = Object.keys(results)
    const fresh = !files.some((file) => existsSync(at(file)))
    for (const file of files) {
      const expected = given(file)
      const result = results[file]!
      if (update) {
        if (file === 'messages.txt' && result === '') rmSync(at(file), {force: true})
        else if (file === 'messages.txt' || expected !== undefined || (fresh && file === 'interventions.tsv'))
          writeFileSync(at(file), result)
      } else if (expected !== undefined || file === 'messages.txt')
        expect(result, `${name}/${file}`).toBe(expected ?? '')
    }
    if (!update) expect(fresh && given('messages.txt') === undefined, `${name} expects nothing`).toBe(false)
  })
})

function authority(xml: string | undefined): {path: string; xml: string}[] {
  return xml === undefined ? [] : [{path: 'persons.xml', xml}]
}

/** One decision a line: class, words, rule, certainty, detail; spans of the detail are shown as their words. */
function table({source, ledger}: Converted, lists: (decision: LedgerDecision) => boolean): string {
  const words = (start: number, end: number): string => source.text.slice(start, end).replace(/\s+/g, ' ')
  const shown = (value: unknown): string => {
    if (typeof value === 'object' && value !== null && 'start' in value && 'end' in value)
      return `“${words(value.start as number, value.end as number)}”`
    return String(value)
  }
  return ledger.decisions
    .filter(lists)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one) =>
      [
        one.class,
        words(one.start, one.end),
        one.rule,
        one.cert,
        Object.entries(one.detail)
          .map(([key, value]) => `${key}=${shown(value)}`)
          .join('; '),
      ]
        .join('\t')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/** Messages of a phenomenon that has a table of its own are expected only where the folder has that table. */
const ownMessages: readonly (readonly [RegExp, string])[] = [
  [/^(?:speaker|speech|said|label)-/, 'speech.tsv'],
  [/^date-/, 'dates.tsv'],
  [/^(?:name|person|place|org)-/, 'names.tsv'],
]

function messages({source, problems}: Converted, has: (file: string) => boolean): string {
  return problems
    .filter(({rule}) => ownMessages.every(([own, file]) => !own.test(rule) || has(file)))
    .map(({rule, start, line, message}) => {
      const place =
        start === undefined
          ? line === undefined
            ? '-'
            : `input.yaml:${line}`
          : `${source.point(start).line}:${source.point(start).column}`
      return `${place} ${rule} ${message}\n`
    })
    .join('')
}

function body({xml}: Converted): string {
  const from = xml.indexOf('<text')
  return from < 0 ? '' : xml.slice(from, xml.indexOf('</text>') + '</text>'.length).concat('\n')
}
