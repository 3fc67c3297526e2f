/** Bad input: one clear message with its place, rule and remedy, exit status 1, and nothing half-written. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sigla-errors-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const cli = path.resolve('dist/cli.js')

function sigla(args: string[], cwd = folder): {status: number | null; out: string; err: string} {
  const done = spawnSync(process.execPath, [cli, ...args], {cwd, encoding: 'utf8', input: ''})
  return {status: done.status, out: done.stdout, err: done.stderr}
}

function transcription(name: string, bytes: string | Uint8Array, sidecar?: string): string {
  writeFileSync(path.join(folder, name), bytes)
  if (sidecar !== undefined) writeFileSync(path.join(folder, name.replace(/\.[^.]*$/, '.yaml')), sidecar)
  return name
}

const bad: [what: string, bytes: string | Uint8Array, sidecar: string | undefined, message: RegExp][] = [
  ['an empty file', '', undefined, /empty/i],
  ['a file of white space', ' \n\n\t', undefined, /empty|no text/i],
  ['a file of signs without a width', '\u00a0\n\u200b\n', undefined, /empty|no text/i],
  ['bytes that are not UTF-8', Buffer.from([0x41, 0x42, 0xc3, 0x28]), undefined, /byte 2|offset 2/],
  ['a NUL', 'ab\n c\u0000d', undefined, /:2:3: error:.*U\+0000/],
  ['a PDF', '%PDF-1.7\n%âãÏÓ', undefined, /PDF[\s\S]*pdftotext/],
  ['a DOCX', Buffer.from('504b0304140006000800', 'hex'), undefined, /DOCX|Word/],
  ['an unknown key', 'Text.\n', 'titel: x\n', /\.yaml:1:1: error: unknown key `titel`[\s\S]*title/],
  ['a value that is not allowed', 'Text.\n', 'title: x\nkind: pdf\n', /\.yaml:2:\d+: error:[\s\S]*wrapped-text/],
  ['YAML that is none', 'Text.\n', 'title: [x\n', /\.yaml:\d+:\d+: error: not YAML/],
  [
    'a decision that matches nothing',
    'Text.\n',
    'decisions:\n  - {exact: "[sic]", leave-alone: true, by: ed}\n',
    /\[override-unmatched\]/,
  ],
  [
    'a decision that matches twice',
    'One [sic] and two [sic].\n',
    'decisions:\n  - {exact: "[sic]", leave-alone: true, by: ed}\n',
    /\[override-ambiguous\]/,
  ],
]

describe('bad input', () => {
  test.each(bad)('%s', (what, bytes, sidecar, message) => {
    const name = transcription(`${what.replace(/[^a-z]+/gi, '-')}.txt`, bytes, sidecar)
    const done = sigla(['convert', name, '-o', 'out'])
    expect(done.err).toMatch(message)
    expect(done.err).toMatch(/error: .*\[[a-z][a-z0-9-]+\]/)
    expect(done.err).toContain('→')
    expect(done.err).not.toMatch(/\n\s+at /)
    expect(done.status).toBe(1)
    expect(existsSync(path.join(folder, 'out', name.replace('.txt', '.xml')))).toBe(false)
  })

  test('a file that is not there', () => {
    const done = sigla(['convert', 'nothing.txt'])
    expect(done.err).toMatch(/nothing\.txt.*error/)
    expect(done.status).toBe(1)
  })

  test('a declared encoding reads what UTF-8 does not', () => {
    const name = transcription(
      'cyrillic.txt',
      Buffer.from([0xc4, 0xee, 0xea, 0xf3, 0xec, 0xe5, 0xed, 0xf2, 0x2e]),
      'encoding: windows-1251\n',
    )
    const done = sigla(['convert', name])
    expect(done.status).toBe(0)
    expect(done.out).toContain('Документ.')
  })

  test('commands used wrongly end with 2', () => {
    for (const args of [
      ['nosuch'],
      ['convert'],
      ['convert', 'a.txt', 'b.txt'],
      ['explain', '--nosuch', 'a.txt'],
      ['validate'],
    ])
      expect(sigla(args).status).toBe(2)
  })

  test('--strict makes warnings errors', () => {
    const name = transcription('unbalanced.txt', 'A title\n\nThe word [ stands alone here.\n')
    expect(sigla(['convert', name, '-o', 'strict']).status).toBe(0)
    expect(sigla(['convert', name, '-o', 'strict2', '--strict']).status).toBe(1)
    expect(existsSync(path.join(folder, 'strict2'))).toBe(false)
  })

  test('one bad document does not keep the others from being built', () => {
    const edition = path.join(folder, 'edition')
    mkdirSync(path.join(edition, 'transcriptions'), {recursive: true})
    writeFileSync(
      path.join(edition, 'edition.yaml'),
      'id: e\ntitle: E\neditors: [{id: ed, name: Ed}]\npublisher: P\ndate: 2020-01-01\nlicence: {name: L, url: "https://example.org/l"}\n',
    )
    writeFileSync(path.join(edition, 'transcriptions', 'good.txt'), 'A title\n\nSome text.\n')
    writeFileSync(path.join(edition, 'transcriptions', 'bad.txt'), Buffer.from([0x41, 0xff]))
    const done = sigla(['build', '--only', 'html'], edition)
    expect(done.status).toBe(1)
    expect(done.err).toMatch(/bad/)
    expect(readdirSync(path.join(edition, 'tei')).filter((name) => name.endsWith('.xml'))).toEqual(['good.xml'])
    expect(existsSync(path.join(edition, 'output', 'documents', 'good.html'))).toBe(true)
    expect(existsSync(path.join(edition, 'output', 'documents', 'bad.html'))).toBe(false)
  })
})
