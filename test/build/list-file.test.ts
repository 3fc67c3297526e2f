/** The lists' file: rows that stay are left where they are, and what is not as it was written is forgotten. */
import {appendFileSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {DamagedListsError, readLists, writeLists} from '../../src/build/pages/list-file.js'
import {keyOf, type List, type Lists} from '../../src/publish/site/collection/lists.js'
import {scratch} from './edition.js'

const list = (name: string, rows: number): List => ({
  kind: 'ключ',
  name,
  summary: {rows},
  rows: Array.from({length: rows}, (_, n) => [`d${n}`, `ä of ${name}`] as const),
})
const listsOf = (...all: List[]): Lists => new Map(all.map((one) => [keyOf(one), one]))
const pathsOf = (lists: Lists) => new Map([...lists.keys()].map((key) => [key, [`${key}.html`]]))

const contentOf = (lists: Lists) =>
  [...lists.values()].map(({kind, name, summary, rows}) => ({kind, name, summary, rows}))

async function write(file: string, key: string, lists: Lists): Promise<void> {
  await writeLists(file, key, {lists, paths: pathsOf(lists)})
}

test('what was written is read back, and lists that change are put behind the others', async () => {
  const file = path.join(scratch(), 'lists')
  const first = listsOf(list('a', 400), list('b', 3))
  await write(file, 'one', first)
  expect(readLists(file, 'two')).toBeUndefined()
  let kept = readLists(file, 'one')!
  expect([contentOf(kept.lists), kept.paths]).toEqual([contentOf(first), pathsOf(first)])

  const before = readFileSync(file)
  await write(file, 'two', new Map([...kept.lists, ...listsOf(list('b', 5), list('c', 2))]))
  expect(readFileSync(file).subarray(0, before.length).equals(before)).toBe(true)
  kept = readLists(file, 'two')!
  expect(contentOf(kept.lists)).toEqual(contentOf(listsOf(list('a', 400), list('b', 5), list('c', 2))))
})

test('where much of the file is of no use any more, it is written anew', async () => {
  const file = path.join(scratch(), 'lists')
  await write(file, '0', listsOf(list('a', 1), list('b', 50)))
  const size = statSync(file).size
  for (let n = 0; n < 9; n++)
    await write(file, `${n + 1}`, new Map([...readLists(file, `${n}`)!.lists, ...listsOf(list('b', 51 + n))]))
  expect(statSync(file).size).toBeLessThan(4 * size)
  expect(contentOf(readLists(file, '9')!.lists)).toEqual(contentOf(listsOf(list('a', 1), list('b', 59))))
})

test('what was cut or written half is forgotten', async () => {
  const file = path.join(scratch(), 'lists')
  await write(file, 'one', listsOf(list('a', 4)))
  const size = statSync(file).size
  appendFileSync(file, '[["half')
  expect(readLists(file, 'one')).toBeUndefined()
  for (const cut of [size - 1, size - 20, 5, 0]) {
    truncateSync(file, cut)
    expect(readLists(file, 'one')).toBeUndefined()
  }
})

test('what is damaged in its midst is told of, and not read', async () => {
  const file = path.join(scratch(), 'lists')
  await write(file, 'one', listsOf(list('a', 4), list('b', 2)))
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at += 3) {
    const bytes = Buffer.from(whole)
    bytes[at]! ^= 1
    writeFileSync(file, bytes)
    const kept = readLists(file, 'one')
    if (kept) expect(() => contentOf(kept.lists)).toThrow(DamagedListsError)
  }
})
