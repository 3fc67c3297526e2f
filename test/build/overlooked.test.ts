/** What stands among the transcriptions and no build reads: told, not passed over. */
import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {buildEdition} from '../../src/build/build.js'
import {foldersOf} from '../../src/build/files/folders.js'
import {listed} from '../../src/build/records/transcriptions.js'
import {newEdition, put} from './edition.js'

async function said(files: readonly string[], transcriptions = ['letter-1', 'letter-2']): Promise<string[]> {
  const folder = newEdition(Object.fromEntries(transcriptions.map((name) => [name, 'A paper.\n'])))
  mkdirSync(path.join(folder, 'transcriptions'), {recursive: true})
  for (const file of files) put(folder, `transcriptions/${file}`, 'title: A\n')
  const {problems} = await listed(foldersOf(folder), '')
  return problems.map(({file, rule, severity, remedy}) => `${severity} ${rule} ${file}: ${remedy}`)
}

test.each([
  ['letter-1.yaml', []],
  [
    'leter-1.yaml',
    ['warning sidecar-idle transcriptions/leter-1.yaml: rename it to letter-1.yaml if it belongs to letter-1.txt'],
  ],
  [
    'letter-1.txt.yaml',
    ['warning sidecar-idle transcriptions/letter-1.txt.yaml: rename it to letter-1.yaml if it belongs to letter-1.txt'],
  ],
  ['letter-1.yml', ['warning sidecar-idle transcriptions/letter-1.yml: rename it to letter-1.yaml']],
  ['letter-3.TXT', ['warning not-a-transcription transcriptions/letter-3.TXT: rename it to letter-3.txt']],
  ['1931/letter.txt', ['warning not-a-transcription transcriptions/1931/: move them into transcriptions/ itself']],
  ['scans/letter.jpg', []],
  ['README.md', []],
])('%s', async (file, expected) => {
  expect(await said([file])).toEqual(expected)
})

test('the sidecar of a transcription whose name cannot be used is not idle too', async () => {
  expect((await said(['a:b.txt', 'a:b.yaml'])).map((one) => one.split(' ')[1])).toEqual(['file-name'])
})

test('names that are one on many machines', async () => {
  const alike = await said(['Letter-1.txt', '\u00E9.txt', 'e\u0301.txt'])
  expect(alike.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
    'warning file-name-alike transcriptions/letter-1.txt:',
    'warning file-name-alike transcriptions/\u00E9.txt:',
  ])
})

test('no transcription at all', async () => {
  expect((await said([], [])).map((one) => one.split(' ')[1])).toEqual(['no-transcription'])
})

test('many are told in few lines', async () => {
  const files = Array.from({length: 60}, (_, i) => `lost-${i}.yaml`)
  expect(await said(files)).toHaveLength(21)
})

test('they are warnings of a build, and errors where it is strict', async () => {
  const folder = newEdition({letter: 'A paper.\n\nIt is of 3 May 1931.\n'})
  put(folder, 'transcriptions/letter.yaml', 'title: A paper\ndate: 1931-05-03\n')
  put(folder, 'transcriptions/lettre.yaml', 'title: A\n')
  const {failed, warnings} = await buildEdition(folder, {jobs: 0, kinds: []})
  expect([failed, warnings]).toEqual([[], 1])
  const strict = await buildEdition(folder, {jobs: 0, kinds: [], strict: true})
  expect(strict.failed).toEqual([expect.stringMatching(/transcriptions.lettre\.yaml$/)])
})
