/** The site in a real browser: accessible on every kind of page in every view, with and without script, by keyboard. */
import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {type Browser, chromium, type Locator, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect} from 'vitest'
import {has, needs} from '../programs.js'
import {type Built, build, pagesOf} from './site.js'

const withBrowser = needs('chromium')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const types: {[ending: string]: string} = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

let site: Built
let server: Server
let browser: Browser
let top: string

beforeAll(async () => {
  if (!has('chromium')) return
  site = await build()
  server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)) || 'index.html'
    const content = site.files.get(name)
    if (content === undefined) return void response.writeHead(404).end()
    response.writeHead(200, {'content-type': types[path.extname(name)] ?? 'application/octet-stream'}).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  top = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync'],
  })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

interface Violation {
  id: string
  nodes: {html: string; failureSummary?: string}[]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']}).then((r) => r.violations)`,
  )) as Violation[]
  return found.map(
    ({id, nodes}) =>
      `${id}: ${nodes
        .slice(0, 2)
        .map((n) => `${n.html.slice(0, 160)} ${n.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`)
        .join(' || ')}`,
  )
}

async function open(
  name: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{page: Page; faults: string[]; close: () => Promise<void>}> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, reducedMotion: 'reduce', ...options})
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(top)) faults.push(`request: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('favicon.ico'))
      faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(top + name.split('/').map(encodeURIComponent).join('/'))
  return {page, faults, close: () => context.close()}
}

withBrowser(
  'axe finds nothing on any kind of page',
  async () => {
    const kinds = new Map<string, string>()
    for (const [name] of pagesOf(site.files)) {
      const kind = name.includes('/') ? name.split('/')[0]! : name
      if (kind !== 'documents' && !kinds.has(kind)) kinds.set(kind, name)
    }
    // The colours are the same everywhere: in the dark scheme a few kinds stand for all.
    const dark = new Set(['index.html', 'conventions.html', 'search.html', kinds.get('speech')])
    const found: string[] = []
    for (const name of kinds.values()) {
      for (const colorScheme of dark.has(name) ? (['light', 'dark'] as const) : (['light'] as const)) {
        const {page, faults, close} = await open(name, {colorScheme})
        if (name === 'search.html') await page.waitForSelector('#search:not([hidden])')
        found.push(...[...(await violations(page)), ...faults].map((fault) => `${name} (${colorScheme}): ${fault}`))
        await close()
      }
    }
    expect(found).toEqual([])
  },
  400_000,
)

withBrowser(
  'axe finds nothing on a document in any view, scheme and width',
  async () => {
    const found: string[] = []
    const whole = site.documents
      .filter(({id}) => id === 'wide' || id.startsWith('1949-02-05') || id.startsWith('catalogue'))
      .map(({id}) => `documents/${id}.html`)
    for (const name of whole) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const {page, faults, close} = await open(name, {
          colorScheme,
          viewport: {width: colorScheme === 'dark' ? 390 : 1440, height: 900},
        })
        for (const view of ['reading', 'marked', 'source']) {
          await page.click(`label:has(#view-${view})`)
          found.push(...(await violations(page)).map((fault) => `${name} (${colorScheme}, ${view}): ${fault}`))
        }
        if (await page.locator('.speakers').count()) {
          await page.click('.speakers summary')
          await page.click('label:has(#speaker-1)')
          found.push(...(await violations(page)).map((fault) => `${name} (${colorScheme}, one speaker): ${fault}`))
        }
        found.push(...faults)
        await close()
      }
    }
    expect(found).toEqual([])
  },
  400_000,
)

withBrowser('the view As transcribed shows the source, without script too', async () => {
  for (const javaScriptEnabled of [true, false]) {
    for (const {id, text} of site.documents) {
      if (!/^\d{4}-/.test(id)) continue
      const {page, close} = await open(`documents/${id}.html`, {javaScriptEnabled})
      await page.click('label:has(#view-source)')
      const shown = await displayed(page.locator('.edition-text'))
      expect(fold(shown), `${id}, script ${javaScriptEnabled}`).toBe(fold(text))
      await close()
    }
  }
})

withBrowser('the reading text resolves interventions, and the choice is remembered', async () => {
  const {page, close} = await open('documents/wide.html')
  const first = page.locator('#p-one')
  expect(fold(await displayed(first))).toBe(
    'The committee met; Otto Rask of the Strelsau Board sent his regrets, and we noted the Tuesday sailing1 of the Aurora.',
  )
  await page.click('label:has(#view-marked)')
  expect(fold(await displayed(first))).toContain('Tusday')
  await page.goto(`${top}documents/listing.html`)
  expect(await page.locator('#view-marked').isChecked()).toBe(true)
  await close()
})

withBrowser('the keyboard reaches interventions and notes, and Escape closes what they opened', async () => {
  const {page, close} = await open('documents/wide.html', {viewport: {width: 800, height: 900}})
  await page.focus('#view-reading')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('#view-marked').isChecked()).toBe(true)
  await page.locator('#p-one .x-correction.choice').focus()
  const box = page.locator('.explanation')
  expect(await box.isVisible()).toBe(true)
  expect(await displayed(box)).toMatch(
    /Correction\.[\s\S]*In the source: “?.?Tusday[\s\S]*should be Tuesday[\s\S]*Ada Marsh[\s\S]*Certain\./,
  )
  await page.keyboard.press('Escape')
  expect(await box.isVisible()).toBe(false)
  await page.locator('#p-one a.anchor').focus()
  await page.keyboard.press('Enter')
  expect(await displayed(box)).toContain('She sailed on the third.')
  await close()
})

withBrowser('notes stand beside the text where there is room', async () => {
  const {page, close} = await open('documents/wide.html', {viewport: {width: 1600, height: 900}})
  const note = await page.locator('#n1').boundingBox()
  const paragraph = await page.locator('#p-one').boundingBox()
  expect(note!.x).toBeGreaterThan(paragraph!.x + paragraph!.width)
  expect(Math.abs(note!.y - paragraph!.y)).toBeLessThan(paragraph!.height)
  await close()
})

withBrowser('speakers who follow each other in a line have their names under each other', async () => {
  const {page, close} = await open('documents/1949-02-05-mikoyan-mao-evening.html')
  const overlapping = await page.evaluate(`(() => {
    const names = [...document.querySelectorAll('.who')].map((who) => who.getBoundingClientRect())
    return names.slice(1).filter(({top}, i) => top < names[i].top + 14).length
  })()`)
  expect(overlapping).toBe(0)
  await close()
})

withBrowser('an explanation shows without script', async () => {
  const {page, close} = await open('documents/wide.html', {javaScriptEnabled: false})
  await page.click('label:has(#view-marked)')
  await page.locator('#p-one .x-supplied').first().focus()
  const content = await page
    .evaluate(`getComputedStyle(document.querySelector('#p-one .x-supplied'), '::after').content`)
    .catch(() => undefined)
  if (content !== undefined) expect(content).toContain('Supplied')
  await close()
})

withBrowser('search finds words that the source breaks with brackets, and leads to the paragraph', async () => {
  const {page, faults, close} = await open('search.html')
  await page.waitForSelector('#search:not([hidden])')
  await page.fill('#query', 'committee regrets')
  await page.waitForSelector('#results li')
  const link = page.locator('#results ul a').first()
  expect(await link.getAttribute('href')).toBe('documents/wide.html#p-one')
  expect(await displayed(page.locator('#search-status'))).toBe('1 document')
  // Words stay apart where one of them is marked, and the link is not said again.
  expect(await page.locator('#results ul li span').first().innerHTML()).toMatch(
    /^The <mark>committee<\/mark> met; [\s\S]* his <mark>regrets,?<\/mark> and/,
  )
  expect(faults).toEqual([])
  await close()
})

/** What a reader sees, as the style sheets have it. */
function displayed(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is displayed is the question
  return locator.innerText()
}

function fold(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, ' ').trim()
}
