/**
 * The review of the edition's decisions: one page, or an overview with a page for each document where one page would be too
 * long. A document of which nothing has changed is not read for it.
 */
import {readBytes, readText} from '../../files.js'
import type {DecisionCounts, Ledger} from '../../ledger/ledger.js'
import type {ReviewedDocument} from '../../publish/review/review-page.js'
import {teiFilesOf} from '../document/tei-files.js'
import {unpackBase} from '../files/base.js'
import {hashOf} from '../plan/fingerprint.js'
import type {MadePart} from '../records/records.js'
import type {CollectionBuild} from './collection.js'
import {type PlannedPage, PlannedPages} from './planned-pages.js'

/** More decisions make a page that browsers are slow with: so many are about seven megabytes. */
const mostOnOnePage = 10_000

/** A document that has a ledger, as the records know it. */
interface Decided {
  name: string
  title: string
  decisions: DecisionCounts
  /** What the page of its decisions is made of. */
  of: string
}

/** The review as it is now: what it is made of, and how, of what it was before. */
export function reviewPart(build: CollectionBuild): {
  key: string
  make: (before: MadePart | undefined) => Promise<Omit<MadePart, 'key'>>
} {
  const decided = decidedDocuments(build)
  const all = decided.reduce((sum, {decisions: {low, medium, high}}) => sum + low + medium + high, 0)
  return {
    key: hashOf(build.keys.html, ...decided.map(({name, of}) => `${name} ${of}`)),
    make: (before) => {
      const pages = new PlannedPages(build, 'review', before, undefined)
      pages.plan(all > mostOnOnePage ? dividedPages(build, decided) : [onePage(build, decided)])
      return pages.make()
    },
  }
}

function onePage(build: CollectionBuild, decided: readonly Decided[]): PlannedPage {
  return {
    path: 'review.html',
    of: decided.map(({name, of}) => `${name} ${of}`),
    make: async () => {
      const {reviewPage} = await import('../../publish/review/review-page.js')
      const documents: ReviewedDocument[] = []
      for (const document of decided) documents.push(await reviewed(build, document))
      return reviewPage(documents, {by: onlyEditor(build)})
    },
  }
}

function* dividedPages(build: CollectionBuild, decided: readonly Decided[]): Generator<PlannedPage> {
  const counted = decided.map(({name, title, decisions}) => ({
    href: `review/${encodeURIComponent(name)}.html`,
    title,
    decisions,
  }))
  yield {
    path: 'review.html',
    of: counted.map((document) => JSON.stringify(document)),
    make: async () => (await import('../../publish/review/overview-page.js')).overviewPage(counted),
  }
  for (const document of decided)
    yield {
      path: `review/${document.name}.html`,
      of: [document.of],
      make: async () => {
        const {reviewPage} = await import('../../publish/review/review-page.js')
        const by = onlyEditor(build)
        return reviewPage([await reviewed(build, document)], {by, overview: '../review.html'})
      },
    }
}

function decidedDocuments(build: CollectionBuild): Decided[] {
  const {records} = build
  const by = onlyEditor(build) ?? ''
  return records.names().flatMap((name) => {
    const {ledger, rendered} = records.head(name)!
    if (!ledger) return []
    const title = rendered?.title ?? name
    return [{name, title, decisions: ledger.decisions, of: `${by} ${ledger.sha256} ${title}`}]
  })
}

/** The id to sign decisions with, where nobody else can have made them. */
function onlyEditor({config: {editors}}: CollectionBuild): string | undefined {
  return editors.length === 1 ? editors[0]!.id : undefined
}

/** Decisions with the text they were made on, which TEI and ledger give back also where the transcription has moved on. */
async function reviewed({folders}: CollectionBuild, {name, title}: Decided): Promise<ReviewedDocument> {
  const {rebuild} = await import('../../ledger/verify.js')
  const files = teiFilesOf(folders.tei, name)
  const [text, base] = await Promise.all([readText(files.ledger), readBytes(files.base)])
  const generated = unpackBase(base)?.generated ?? (await readText(files.xml))
  const document = {path: `transcriptions/${name}.txt`, title}
  // Somebody took one of them away meanwhile: the next build makes it again.
  if (text === undefined || generated === undefined) return {...document, text: '', decisions: []}
  const ledger = JSON.parse(text) as Ledger
  return {...document, text: rebuild(generated, ledger).text, decisions: ledger.decisions}
}
