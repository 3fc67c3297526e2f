/** The stamps of all files of an edition: asked by a thread or without one, they are the same. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {foldersOf, pdfFile, renderedFile, sitePaths} from '../../src/build/files/folders.js'
import {Survey} from '../../src/build/plan/survey.js'
import type {DocumentRecord, Seen} from '../../src/build/records/records.js'
import {recordedStamps} from '../../src/build/records/stamps.js'
import {stampOf} from '../../src/files.js'
import {scratch} from './edition.js'

const folders = foldersOf(scratch())
/** More than one alone asks for. */
const names = Array.from({length: 1300}, (_, n) => `d${n}`)
const has = (n: number, of: number): boolean => n % of === 0
const sidecars = new Set(names.filter((_, n) => has(n, 5)))
const filesOf = (name: string): string[] => [
  `transcriptions/${name}.txt`,
  `transcriptions/${name}.yaml`,
  `tei/${name}.xml`,
  `tei/${name}.ledger.json`,
  `tei/${name}.base.br`,
  path.relative(folders.root, renderedFile(folders, name)),
  `output/${pdfFile(name)}`,
  ...sitePaths(name).map((file) => `output/${file}`),
]
/** Which documents have each of these. */
const every = [1, 5, 2, 2, 3, 4, 7, 6, 6, 6, 6, 6, 6]
for (const [n, name] of names.entries()) {
  for (const [i, file] of filesOf(name).entries()) {
    if (!has(n, every[i]!)) continue
    const at = path.join(folders.root, file)
    mkdirSync(path.dirname(at), {recursive: true})
    writeFileSync(at, `${i} of ${n}`)
  }
}

function recordOf(name: string): DocumentRecord {
  const stamp = (file: string) => stampOf(path.join(folders.root, file)) ?? null
  const [transcription, sidecar, xml, ledger, base] = filesOf(name).map((file): Seen | null => {
    const at = stamp(file)
    return at && {stamp: at, sha256: ''}
  })
  const rendered = stamp(filesOf(name)[5]!)
  const pages = sitePaths(name).map((file) => [file, stamp(`output/${file}`)!] as const)
  const none: Seen = {stamp: {size: -1, modified: 0, changed: 0, node: 0}, sha256: ''}
  return {
    name,
    keys: {tei: ''},
    authority: '',
    transcription: transcription!,
    sidecar: sidecar!,
    tei: [xml ?? none, ledger ?? none, base!],
    state: 'generated',
    decisions: {low: 1, medium: 2, high: 3},
    rendered: rendered && {
      stamp: rendered,
      facts: '',
      page: '',
      title: '',
      date: {when: '', notBefore: '', notAfter: '', text: ''},
    },
    pdf: stamp(`output/${pdfFile(name)}`),
    pages: pages[0]![1] && {key: '', files: Object.fromEntries(pages)},
    warnings: 0,
  }
}
const parts = ['transcription', 'sources', 'results'] as const
const recorded = names.map((name) => ({numbers: recordedStamps(recordOf(name)), from: 0}))

function surveyOf(names: readonly string[]): Survey {
  const stamps = names.map((name) => stampOf(path.join(folders.transcriptions, `${name}.txt`)))
  return new Survey(folders, {names: [...names], stamps, sidecars})
}

async function heldBy(survey: Survey): Promise<Set<string>> {
  await survey.ask('sources')
  await survey.ask('results')
  const held = new Set<string>()
  for (const [n, name] of names.entries())
    for (const part of parts) if (survey.holds(n, part, recorded[n]!)) held.add(`${name} ${part}`)
  await survey.close()
  return held
}

test('what nobody touched holds, and what somebody did does not, file by file', async () => {
  expect((await heldBy(surveyOf(names))).size).toBe(parts.length * names.length)
  const touched = filesOf('').map((_, i) => {
    const name = names[every[i]! * (31 + i)]!
    const file = path.join(folders.root, filesOf(name)[i]!)
    if (i % 2 === 0) writeFileSync(file, 'of somebody else')
    else rmSync(file)
    return `${name} ${i === 0 ? 'transcription' : i < 3 ? 'sources' : 'results'}`
  })
  const held = await heldBy(surveyOf(names))
  const lost = names.flatMap((name) => parts.map((part) => `${name} ${part}`)).filter((one) => !held.has(one))
  expect(lost.sort()).toEqual(touched.sort())
})

test('a thread that does not get to the end is no matter', async () => {
  const [whole, cut] = [surveyOf(names), surveyOf(names)]
  await cut.close()
  expect(await heldBy(cut)).toEqual(await heldBy(whole))
})

test('the youngest transcription tells whether one was written since', () => {
  const survey = surveyOf(names.slice(0, 10))
  const stamps = names.slice(0, 10).map((name) => stampOf(path.join(folders.transcriptions, `${name}.txt`))!)
  expect(survey.youngest).toBe(Math.max(...stamps.flatMap(({modified, changed}) => [modified, changed])))
})
