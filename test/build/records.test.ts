/** The records' file: what is read back of it, whole, half written and damaged; the list of outputs. */
import {appendFileSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {hasLine, withLines} from '../../src/build/files/sorted-lines.js'
import {Records} from '../../src/build/records/record-file.js'
import type {DocumentRecord, EditionRecord, MadePart} from '../../src/build/records/records.js'
import fc from '../generated.js'
import {scratch} from './edition.js'

const stamp = {size: 1, modified: 2.5, changed: 3.25, node: 4}
const seen = {stamp, sha256: 'a'.repeat(64)}

function record(name: string, title = `Paper ${name}`): DocumentRecord {
  return {
    name,
    keys: {tei: 'tei', html: 'html'},
    authority: 'authority',
    transcription: seen,
    sidecar: null,
    tei: [seen, seen, null],
    state: 'generated',
    decisions: {low: 1, medium: 2, high: 3},
    rendered: {stamp, facts: '3c', page: '4d', title, date: {when: '1927', notBefore: '', notAfter: '', text: '1927'}},
    pdf: null,
    pages: {key: title, files: {}},
    warnings: 0,
  }
}

const part = (key: string): MadePart => ({key, files: {[`${key}.html`]: stamp}})

function edition(parts: EditionRecord['parts']): EditionRecord {
  return {authority: {hash: 'h', by: 'b', entries: {}, problems: []}, kinds: ['html'], keys: 'k', parts}
}

/** A file of two documents, with a third that was recorded since. */
async function written(): Promise<{file: string; made: EditionRecord}> {
  const file = path.join(scratch(), 'records')
  const records = Records.read(file)
  const made = edition({site: part('site'), search: part('search')})
  await records.setEdition(made)
  await records.set(record('b'), '{"of":"b"}')
  await records.set(record('ä', 'Ünder\ttabs\nand ends'), '')
  await records.setEdition(made)
  await records.tidy()
  const again = Records.read(file)
  await again.set(record('c'))
  await again.tidy()
  return {file, made}
}

test('what was recorded is read back', async () => {
  const {file, made} = await written()
  const records = Records.read(file)
  expect([records.names(), records.settled, records.edition]).toEqual([['b', 'c', 'ä'], false, made])
  expect([records.get('b'), records.get('ä')]).toEqual([record('b'), record('ä', 'Ünder\ttabs\nand ends')])
  expect([records.brief('b'), records.brief('ä'), records.get('x')]).toEqual([{of: 'b'}, undefined, undefined])
  expect([...records.formers()]).toEqual([['c', undefined]])
})

test('of an edition that is recorded again, the parts alone are written that are others', async () => {
  const {file, made} = await written()
  const records = Records.read(file)
  const now = {
    ...records.edition!,
    parts: {site: records.edition!.parts.site!, search: part('new'), more: part('more')},
  }
  const before = statSync(file).size
  await records.setEdition(now)
  const added = readFileSync(file, 'utf8').slice(before - statSync(file).size)
  expect([added.includes('site.html'), added.includes('new.html')]).toEqual([false, true])
  expect(Records.read(file).edition).toEqual({
    ...made,
    parts: {site: part('site'), search: part('new'), more: part('more')},
  })
})

test('of a part of many files, those alone are written that are others', async () => {
  const file = (await written()).file
  const files = (...names: string[]) => Object.fromEntries(names.map((name) => [name, {...stamp}]))
  const made = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `made of ${name}`]))
  const first = {key: '1', files: files('a', 'b', 'c', 'd', 'e'), made: made('a', 'b', 'c', 'd', 'e')}
  const second = {key: '2', files: {...first.files, a: {...stamp, size: 9}}, made: {...first.made, c: 'other'}}
  const third = {key: '3', files: files('b', 'c', 'd', 'e', 'f'), made: {...made('b', 'c', 'd', 'e', 'f'), c: 'other'}}
  for (const site of [first, second, third]) {
    const records = Records.read(file)
    await records.setEdition(edition({...records.edition!.parts, site}))
    expect(Records.read(file).edition!.parts.site).toEqual(site)
  }
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('E\t'))
  expect(lines.slice(-3).map((line) => line.includes('"d"'))).toEqual([true, false, false])
})

test('the documents stand in the order of the site, those apart that were recorded since', async () => {
  const {file} = await written()
  const records = Records.read(file)
  await records.set({
    ...record('a'),
    rendered: {...record('a').rendered!, date: {when: '1901', notBefore: '', notAfter: '', text: ''}},
  })
  await records.set({...record('d'), rendered: null})
  await records.setEdition(records.edition!)
  expect(records.siteOrder()).toEqual({written: ['b', 'ä'], since: ['c', 'a']})
  records.delete('b')
  await records.tidy()
  expect(Records.read(file).siteOrder()).toEqual({written: ['a', 'c', 'ä'], since: []})
})

test('a line that was written half is as if it were not there, and the next one holds', async () => {
  const {file, made} = await written()
  const whole = statSync(file).size
  await Records.read(file).setEdition(edition({site: part('other')}))
  for (let size = whole; size < statSync(file).size - 1; size += 7) {
    const half = path.join(scratch(), 'records')
    writeFileSync(half, readFileSync(file).subarray(0, size))
    const records = Records.read(half)
    expect([records.edition, records.settled]).toEqual([made, false])
    await records.set(record('d'))
    expect(Records.read(half).get('d')).toEqual(record('d'))
  }
})

test('a file that was damaged or cut, or is none of ours, is forgotten', async () => {
  for (const damage of [
    (file: string) => writeFileSync(file, readFileSync(file, 'latin1').replace('Paper b', 'Paper x'), 'latin1'),
    (file: string) => truncateSync(file, 1000),
    (file: string) => writeFileSync(file, 'sigla records 3\tnothing\n'),
    (file: string) => writeFileSync(file, ''),
  ]) {
    const {file} = await written()
    damage(file)
    expect([Records.read(file).names(), Records.read(file).edition]).toEqual([[], undefined])
  }
  const {file} = await written()
  appendFileSync(file, '\nD\tx\t{}\tno JSON\t\t\t{}\t.\n')
  expect(Records.read(file).names()).toEqual(['b', 'c', 'ä'])
})

test('a brief that is damaged is told of, and the next build begins anew', async () => {
  const {file} = await written()
  writeFileSync(file, readFileSync(file, 'latin1').replace('{"of":"b"}', '{"of" "b"}'), 'latin1')
  const records = Records.read(file)
  expect(() => records.brief('b')).toThrow(/not as sigla wrote it/)
  await records.tidy()
  expect(Records.read(file).names()).toEqual([])
})

test('lines that go and come leave a sorted list', () => {
  const line = fc.stringMatching(/^[a-cé𝒳/.]{1,3}$/u)
  fc.assert(
    fc.property(fc.uniqueArray(line), fc.array(fc.nat()), fc.uniqueArray(line), (lines, at, come) => {
      const gone = [...new Set(at.filter((n) => n < lines.length).map((n) => lines[n]!))]
      const textOf = (all: readonly string[]): string =>
        [...new Set(all)]
          .sort()
          .map((one) => `${one}\n`)
          .join('')
      const kept = lines.filter((one) => !gone.includes(one))
      const others = come.filter((one) => !gone.includes(one))
      const text = textOf(lines)
      expect(withLines(text, gone, others)).toBe(textOf([...kept, ...others]))
      for (const one of come) expect(hasLine(text, one)).toBe(lines.includes(one))
      if (!lines.includes('zz')) expect(withLines(text, ['zz'], [])).toBeUndefined()
    }),
  )
})
