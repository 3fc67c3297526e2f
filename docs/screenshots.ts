/**
 * Pictures of the published edition, for docs/design-notes.md: `npx tsx docs/screenshots.ts [SITE [FOLDER]]`.
 *
 * SITE is a built site (by default output/, made by `npm run build`), FOLDER where the pictures go (docs/screenshots/).
 * Needs Chromium (CHROMIUM, by default /usr/bin/chromium). The same site gives the same pictures on one machine.
 */
import {existsSync, mkdirSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium} from 'playwright-core'

const site = path.resolve(process.argv[2] ?? 'output')
const folder = path.resolve(process.argv[3] ?? path.join(import.meta.dirname, 'screenshots'))
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

interface Shot {
  name: string
  page: string
  width: number
  scheme: 'light' | 'dark'
  view?: 'reading' | 'marked' | 'source'
  /** Scroll so that this element is at the top. */
  at?: string
  /** Click these, in order. */
  click?: string[]
  print?: boolean
}

function shots(): Shot[] {
  const documents = readdirSync(path.join(site, 'documents')).filter((name) => name.endsWith('.html')).sort()
  const text = documents.find((name) => !name.startsWith('catalogue')) ?? documents[0]
  if (text === undefined) throw new Error(`${site} has no documents: run npm run build first`)
  const document = `documents/${text}`
  const person = readdirSync(path.join(site, 'persons')).includes('mao-zedong.html') ? 'persons/mao-zedong.html' : 'persons.html'
  const reading = [390, 820, 1440].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['reading', 'marked', 'source'] as const).map((view): Shot => ({name: `document-${width}-${scheme}-${view}`, page: document, width, scheme, view, at: view === 'reading' ? 'h1' : '.edition-text section'})),
    ),
  )
  const collection = ['index.html', 'chronology.html', 'persons.html', person, 'archives.html', 'speech.html', 'interventions.html', 'conventions.html', 'search.html']
    .filter((page) => existsSync(path.join(site, page)))
    .map((page): Shot => ({name: page.replace(/\.html$/, '').replace('/', '-'), page, width: 1280, scheme: 'light'}))
  return [
    ...reading,
    ...collection,
    {name: 'document-speaker', page: document, width: 1440, scheme: 'light', view: 'reading', at: '.edition-text section', click: ['.speakers summary', 'label:has(#speaker-2)']},
    {name: 'document-explanation', page: document, width: 1440, scheme: 'light', view: 'marked', at: '.edition-text section', click: ['.x-correction.choice']},
    {name: 'document-source-note', page: document, width: 1440, scheme: 'light', at: '#source'},
    {name: 'document-print', page: document, width: 820, scheme: 'light', print: true},
    {name: 'index-390-dark', page: 'index.html', width: 390, scheme: 'dark'},
  ]
}

async function take(browser: Browser, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: {width: shot.width, height: shot.width < 500 ? 844 : 900},
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  if (shot.print) await page.emulateMedia({media: 'print'})
  await page.goto(pathToFileURL(path.join(site, shot.page)).href)
  if (shot.view) await page.click(`label:has(#view-${shot.view})`)
  if (shot.at) await page.evaluate(`{const e = document.querySelector(${JSON.stringify(shot.at)}); if (e) scrollTo(0, e.getBoundingClientRect().top + scrollY - 70)}`)
  for (const selector of shot.click ?? []) if (await page.locator(selector).count()) await page.locator(selector).first().click()
  await page.screenshot({path: path.join(folder, `${shot.name}.png`)})
  await context.close()
}

mkdirSync(folder, {recursive: true})
const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync']})
try {
  const only = process.argv[4]
  for (const shot of shots()) if (only === undefined || shot.name.includes(only)) await take(browser, shot)
} finally {
  await browser.close()
}
