/** Large collections: how long lists and the search index are divided, and that the page puts the index together again. */
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {chromium} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {Random} from '../../bench/synthetic.js'
import {divide} from '../../src/publish/site/collection/collection.js'
import {collectionFiles, collectionOf} from '../../src/publish/site/collection/collection-files.js'
import {endSearch, PartIndex, searchIndex} from '../../src/publish/site/collection/search.js'
import {searchParts} from '../../src/publish/site/collection/search-parts.js'
import {briefOf} from '../../src/publish/site/facts/brief.js'
import type {DocumentFacts} from '../../src/publish/site/facts/facts.js'
import {needs} from '../programs.js'
import {scratch} from './edition.js'
import {noFacts} from './no-facts.js'

const item = (i: number): {key: string; n: number} => ({key: `d${i}`, n: 1 + (i % 4)})

describe('long lists', () => {
  test('are one part as long as they fit, then parts of three quarters to twice the size, with nothing lost', () => {
    const few = Array.from({length: 40}, (_, i) => item(i))
    expect(divide('x.html', few, 100)).toMatchObject([{path: 'x.html', number: 1, of: 1, items: few}])
    const many = Array.from({length: 4000}, (_, i) => item(i))
    const parts = divide('x.html', many, 100)
    expect(parts.flatMap(({items}) => items)).toEqual(many)
    expect(parts.map(({path: file}) => file).slice(0, 2)).toEqual(['x.html', 'x~2.html'])
    for (const {items} of parts.slice(0, -1)) {
      const lines = items.reduce((sum, {n}) => sum + n, 0)
      expect(lines).toBeGreaterThanOrEqual(75)
      expect(lines).toBeLessThanOrEqual(200)
    }
  })

  test('one document more moves few bounds', () => {
    const random = new Random(3)
    let [moved, of] = [0, 0]
    for (let n = 0; n < 20; n++) {
      const many = Array.from({length: 4000}, (_, i) => item(i))
      const bounds = (items: typeof many): Set<string> =>
        new Set(divide('x.html', items, 100).map((p) => p.items[0]!.key))
      const before = bounds(many)
      const after = bounds(many.toSpliced(random.below(4000), 0, {key: 'new', n: 3}))
      moved += [...before].filter((key) => !after.has(key)).length
      of += before.size
    }
    expect(of / 20).toBeGreaterThan(50)
    expect(moved / 20).toBeLessThan(15)
  })
})

describe('the search index', () => {
  const ids = Array.from({length: 10_000}, (_, i) => ({id: `d${String(i).padStart(6, '0')}`}))

  test('is divided evenly, and a document stays in its part while the number of parts does', () => {
    expect(searchParts(ids.slice(0, 300))).toHaveLength(1)
    const parts = searchParts(ids)
    expect(parts.length).toBe(64)
    expect(Math.max(...parts.map(({length}) => length))).toBeLessThan(230)
    const fewer = searchParts(ids.filter((_, i) => i % 500 !== 0))
    const partOf = new Map(fewer.flatMap((part, n) => part.map(({id}) => [id, n] as const)))
    for (const [n, part] of parts.entries()) for (const {id} of part) expect([n, undefined]).toContain(partOf.get(id))
  })

  test('is the same if it was begun before some of its documents were made, in whatever order these come', async () => {
    const made = (of: string) => (n: number) => {
      const facts = factsOf(`Paper ${n}`, `The harbour word is w${n % 7}x${n}, with ${of}.`)
      return {id: ids[n]!.id, facts, brief: briefOf(facts), made: `${of} ${n}`}
    }
    const collectionWith = (changed: ReadonlySet<number>): ReturnType<typeof collectionOf> => {
      const documents = Array.from({length: 30}, (_, n) => made(changed.has(n) ? 'shingle' : 'ballast')(n))
      return collectionOf(edition, documents, {persons: new Map(), places: new Map(), orgs: new Map()})
    }
    const folder = path.join(scratch(), 'search')
    const filesOf = async (
      collection: ReturnType<typeof collectionOf>,
      begun?: PartIndex,
    ): Promise<Map<string, string>> => {
      const files = new Map<string, string>()
      for await (const {path: file, content} of searchIndex(collection, collection.documents, 0, folder, begun))
        files.set(file, Buffer.from(await content()).toString('base64'))
      return files
    }
    const [before, now] = [collectionWith(new Set()), collectionWith(new Set([0, 11, 29]))]
    const clean = await filesOf(now)
    const begun = new PartIndex()
    // Of one it is not known yet that it will change.
    begun.give(before, before.documents, new Set([0, 11].map((n) => ids[n]!.id)))
    expect(await filesOf(now, begun)).toEqual(clean)
    // One that was begun for others is none of these.
    const others = new PartIndex()
    others.give(before, before.documents.slice(1))
    expect(await filesOf(now, others)).toEqual(clean)
    expect(await filesOf(before)).not.toEqual(clean)
    // A build may end before it asks for what it began.
    new PartIndex().give(now, now.documents)
    await endSearch()
  })

  needs('chromium')('in several parts is one to the reader', async () => {
    const facts = (i: number): DocumentFacts =>
      factsOf(`Paper ${i}`, `The harbour word is w${i % 7}x${i}, with ballast.`)
    const documents = ids.slice(0, 700).map(({id}, i) => ({id, facts: facts(i), brief: briefOf(facts(i)), made: id}))
    const none = {persons: new Map(), places: new Map(), orgs: new Map()}
    const collection = collectionOf(edition, documents, none)
    const files = new Map<string, string | Uint8Array>()
    for (const {path: file, make} of collectionFiles(collection)) files.set(file, make())
    const parts = searchParts(collection.documents)
    expect(parts.length).toBe(4)
    for (const [n, part] of parts.entries())
      for await (const {path: file, content} of searchIndex(collection, part, n, path.join(scratch(), 'search')))
        files.set(file, await content())
    await endSearch()
    const types: {[ending: string]: string} = {
      '.html': 'text/html',
      '.js': 'text/javascript',
      '.json': 'application/json',
    }
    const server = createServer((request, response) => {
      // The site may stand in a folder of its server.
      const name = new URL(request.url ?? '/', 'http://localhost').pathname.replace('/papers/', '')
      const content = files.get(name)
      if (content === undefined) return void response.writeHead(404).end()
      response.writeHead(200, {'content-type': types[path.extname(name)] ?? 'application/octet-stream'}).end(content)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    })
    try {
      const page = await browser.newPage()
      const top = `http://127.0.0.1:${(server.address() as AddressInfo).port}/papers/`
      for (const part of parts) {
        const {id, title} = part[0]!
        await page.goto(`${top}search.html?q=${/w\dx\d+/.exec(part[0]!.facts.blocks[0]!.text)![0]}`)
        await page.waitForSelector('#results li')
        const link = page.locator('#results > li > a').first()
        expect([await link.textContent(), await link.getAttribute('href')]).toEqual([title, `documents/${id}.html`])
      }
      await page.goto(`${top}search.html?q=ballast`)
      await page.waitForSelector('#results li')
      expect(await page.locator('#search-status').textContent()).toBe('700 documents, the first 50 shown')
    } finally {
      await browser.close()
      server.close()
    }
  })
})

const edition = {
  title: 'The Harbour Papers',
  editors: [{name: 'The editors'}],
  publisher: 'The harbour board',
  date: '2020-02-03',
  version: '1.0',
  language: 'en',
  licence: {name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/'},
}

function factsOf(title: string, text: string): DocumentFacts {
  return {
    ...noFacts,
    title,
    date: {...noFacts.date, when: '1931-03-04'},
    blocks: [{id: 'p1', n: '1', head: false, text}],
  }
}
