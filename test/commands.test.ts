/** The commands as an editor mistakes them: what each says, once, and how it ends. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

let folder: string
const cli = path.resolve('dist/cli.js')

function sigla(...args: string[]): {status: number | null; out: string; err: string} {
  const done = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8', input: '', timeout: 60_000})
  return {status: done.status, out: done.stdout, err: done.stderr}
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sigla-commands-'))
  expect(sigla('init', 'papers').status).toBe(0)
  mkdirSync(path.join(folder, 'other'))
  writeFileSync(path.join(folder, 'other', 'example.txt'), 'Another paper.\n')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('names may be written straight into the authority file that is to have them', () => {
  const done = spawnSync(
    'sh',
    ['-c', `"$0" "$1" names transcriptions/*.txt > authority/new.xml`, process.execPath, cli],
    {
      cwd: path.join(folder, 'papers'),
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  expect(done.stderr).toBe('')
  expect(readFileSync(path.join(folder, 'papers', 'authority', 'new.xml'), 'utf8')).toContain('<standOff')
  rmSync(path.join(folder, 'papers', 'authority', 'new.xml'))
})

test('citations that are not UTF-8 are said to be, and each line has its answer', () => {
  const input = Buffer.concat([Buffer.from('APRF, f. 3\nArch'), Buffer.from([0xe9]), Buffer.from('s, f. 4\nRG 59\n')])
  const done = spawnSync(process.execPath, [cli, 'cite'], {cwd: folder, input, timeout: 60_000})
  expect(done.stdout.toString().trim().split('\n')).toHaveLength(3)
  expect(done.stderr.toString()).toMatch(/^citation 2: error: .*\[not-utf-8\]\n/)
  expect(done.status).toBe(1)
})

test('what a citation has that nobody reads is told beside its answer', () => {
  const said = spawnSync(process.execPath, [cli, 'cite', 'RGANI, f. 3', 'Xylograph Museum, Box 3'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(said.stdout.trim().split('\n')).toHaveLength(2)
  expect(said.stderr).toMatch(/^citation 2:1:1: warning: .* \[citation-unknown-repository\]\n/)
  expect(said.status).toBe(0)
})

describe('used wrongly', () => {
  test.each([
    ['a misspelt command', ['bild'], /there is no command bild: did you mean build\?/],
    ['a misspelt option', ['build', '--ony', 'html'], /there is no option --ony: did you mean --only\?/],
    [
      'two files of one name',
      ['convert', 'papers/transcriptions/example.txt', 'other/example.txt', '-o', 'o'],
      /both become example\.xml/,
    ],
    ['a file that looks like an option', ['convert', '-talk.txt'], /write \.\/-talk\.txt if it is a file/],
    ['no name to keep', ['build', 'papers', '--keep-mine', ','], /--keep-mine takes names/],
    ['two folders', ['serve', 'papers', 'other'], /one folder at a time/],
  ])('%s', (_, args, said) => {
    const {status, err} = sigla(...args)
    expect(err).toMatch(said)
    expect(err).not.toMatch(/\n\s+at /)
    expect(status).toBe(2)
  })
})

describe('what is not there, or is something else', () => {
  test.each([
    ['a folder for a transcription', ['convert', 'other'], /^other: error: this is a folder, .*\[file-is-folder\]/],
    ['a folder for TEI', ['verify', 'other'], /^other: error: this is a folder, .*\[file-is-folder\]/],
    ['a transcription for TEI', ['verify', 'other/example.txt'], /^other\/example\.txt: error: .*\[not-tei\]/],
    ['a file for a folder', ['convert', 'other/example.txt', '-o', 'papers/edition.yaml'], /\[folder-is-file\]/],
    ['no edition to watch', ['watch', 'other'], /^other\/edition\.yaml: error: .*\[edition-missing\]/],
    ['nothing to show', ['serve', 'other'], /^other: error: .*\[nothing-to-show\]/],
    [
      'an edition that is there',
      ['init', 'papers'],
      /^papers\/edition\.yaml: error: this file and transcriptions\/example\.txt, .* are there already/,
    ],
  ])('%s', (_, args, said) => {
    const {status, err} = sigla(...args)
    expect(err).toMatch(said)
    expect(err.match(/error:/g)).toHaveLength(1)
    expect(err).not.toMatch(/\n\s+at /)
    expect(status).toBe(1)
  })
})

test('convert does not write over what a build keeps', () => {
  expect(sigla('build', 'papers', '--only', 'tei', '--jobs', '0').status).toBe(0)
  const file = path.join(folder, 'papers/tei/example.xml')
  const edited = readFileSync(file, 'utf8').replace('autumn', 'winter')
  writeFileSync(file, edited)
  const {status, err} = sigla('convert', 'papers/transcriptions/example.txt', '-o', 'papers/tei')
  expect([status, readFileSync(file, 'utf8')]).toEqual([1, edited])
  expect(err).toMatch(/papers\/tei\/example\.xml: error: .*\[tei-of-build\]/)
})

test('ids that point to nothing are warnings, each once', () => {
  const file = path.join(folder, 'papers/transcriptions/ids.txt')
  writeFileSync(file, 'A paper\n\nOf 3 May 1931, by Edda Rasmussen at Nordlund.\n')
  writeFileSync(
    file.replace('.txt', '.yaml'),
    `title: A paper
date: 1931-05-03
author: {name: A. Holm, ref: edda-rasmusen}
decisions:
  - {exact: Nordlund, class: place, person: nordlund, by: edior}
  - {exact: Edda Rasmussen, cert: medium, by: edior}
`,
  )
  const {status, err} = sigla('convert', 'papers/transcriptions/ids.txt', '-o', 'o')
  expect(status).toBe(0)
  expect(err.match(/warning: .*/g)).toEqual([
    'warning: no entry in authority/ has the id “edda-rasmusen” [reference-unknown]',
    'warning: edition.yaml names no editor “edior” [editor-unknown]',
  ])
  expect(err).toContain('write edda-rasmussen, or add an entry')
  expect(err).toMatch(/ids\.yaml:3:\d+: /)
  expect(err).toMatch(/ids\.yaml:5:\d+: /)
})

test('the place in a sidecar stands in the header', () => {
  const file = path.join(folder, 'other', 'placed.txt')
  writeFileSync(file, 'A paper\n\nIt is short.\n')
  writeFileSync(file.replace('.txt', '.yaml'), 'date: 1931-05-03\nplace: Nordlund\n')
  expect(sigla('convert', 'other/placed.txt').out).toMatch(
    /<creation>\s*<date when="1931-05-03">1931-05-03<\/date>\s*<placeName>Nordlund<\/placeName>\s*<\/creation>/,
  )
})

test('--version', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
  expect(sigla('--version')).toEqual({status: 0, out: `${version}\n`, err: ''})
})
