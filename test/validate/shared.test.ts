/** Files that two threads share get the report that one thread gives. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {validateFiles} from '../../src/validate/files.js'
import {Lane} from '../../src/validate/lane.js'

const folder = mkdtempSync(path.join(tmpdir(), 'sigla-shared-'))
const files: string[] = []

beforeAll(() => {
  const wide = readFileSync('test/validate/documents/wide.xml', 'utf8')
  const kinds = [
    wide,
    wide.replace('Filed.', 'Filed <salute>now</salute>.'),
    wide.replace('<p n="2">', '<p n="4">'),
    `<!DOCTYPE TEI [<!ENTITY x "y">]>\n${wide.replace(/^<\?xml.*?\?>\s*/, '')}`,
    '<TEI',
    '',
  ]
  for (let n = 0; n < 12; n++) {
    const file = path.join(folder, `${String(n).padStart(2, '0')}.xml`)
    if (n !== 7) writeFileSync(file, kinds[n % kinds.length]!)
    files.push(file)
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

for (const grammarOnly of [true, false]) {
  test(`in their order, each once, ${grammarOnly ? 'by the grammar' : 'with the rules'}`, {
    timeout: 60_000,
  }, async () => {
    const named = files.filter((file) => !file.endsWith('07.xml'))
    const one = await validateFiles(named, {grammarOnly, shared: false})
    const two = await validateFiles(named, {grammarOnly, shared: true})
    expect(two).toEqual(one)
    expect(one.checked).toBe(11)
    const seen = [...new Set(one.problems.map(({file}) => file))]
    expect(seen).toEqual(named.filter((file) => seen.includes(file)))
    expect(seen.length).toBeGreaterThan(4)
  })
}

test('what the thread leaves is checked in isolation', {timeout: 60_000}, async () => {
  // A grammar of somebody else's is for isolation, which says that it is not there.
  const done = await validateFiles(files.slice(0, 4), {schema: path.join(folder, 'none.rng'), shared: true})
  expect(done.failed).toBe(true)
  expect(new Set(done.problems.map(({file}) => file)).size).toBe(4)
})

test('the thread takes no file twice and ends', {timeout: 60_000}, async () => {
  const next = new Int32Array(new SharedArrayBuffer(4))
  const lane = new Lane({files, options: {grammarOnly: true, maxBytes: 1e6}, next})
  await lane.over
  expect(next[0]).toBe(files.length + 1)
  expect(lane.answers.get(0)?.problems).toEqual([])
  expect(lane.answers.get(7)?.problems.map(({rule}) => rule)).toEqual(['file-missing'])
  // A document type is for isolation.
  expect(lane.answers.has(3)).toBe(false)
})
