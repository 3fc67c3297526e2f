/**
 * What is made of all documents together: the frame round each document's page, the registers and other pages of the
 * collection, the search index, the volume. Each part is made again only if what it is made of has changed.
 */
import path from 'node:path'
import type {Project} from '../config/project.js'
import {readBytes, readText, removeFile, type Stamp, sameStamp, stampOf} from '../files.js'
import type {Ledger} from '../ledger/ledger.js'
import type {Edition, EditionDocument} from '../publish/print/volume.js'
import type {ReviewedDocument} from '../publish/review/review-page.js'
import {type Collection, inOrder} from '../publish/site/collection.js'
import type {SiteDocument} from '../publish/site/edition.js'
import type {DocumentFacts} from '../publish/site/facts.js'
import {MaterialError, type Problem} from '../tree/problem.js'
import {writeIfOther} from './apply.js'
import {unpackBase} from './base.js'
import type {OutputKind} from './document.js'
import type {EditionTexts} from './edition-texts.js'
import {hashOf, type Keys} from './fingerprint.js'
import type {Folders} from './folders.js'
import {listOfOutputs, removeStaleOutputs} from './orphans.js'
import type {PagePart} from './outputs.js'
import {pdfFile, renderedFiles} from './plan.js'
import type {DocumentRecord, MadePart, Records} from './records.js'
import {teiFilesOf} from './tei-files.js'

/** An edition of more documents is no book, and no page to review: neither volume, EPUB nor review page is made of it. */
export const bookLimit = 300

export interface CollectionBuild {
  folders: Folders
  texts: EditionTexts
  project: Project
  keys: Keys
  kinds: readonly OutputKind[]
  records: Records
  event: (what: string) => void
}

export async function buildCollection(
  build: CollectionBuild,
): Promise<{parts: {[part: string]: MadePart}; problems: Problem[]}> {
  const {folders, records, kinds} = build
  const old = records.edition?.parts ?? {}
  const parts: {[part: string]: MadePart} = {}
  const problems: Problem[] = []
  const made = new Set<string>([listOfOutputs])
  const documents = [...records.documents.values()].sort((a, b) => (a.name < b.name ? -1 : 1))

  /** A part of several files, made again when its key or a file of it is another. */
  const part = async (
    name: string,
    key: string,
    make: (write: (file: string, content: string | Uint8Array) => Promise<void>) => Promise<void>,
  ): Promise<void> => {
    const before = old[name]
    if (before?.key === key && allThere(folders, before.files)) parts[name] = before
    else {
      build.event(name)
      const files: {[file: string]: Stamp} = {}
      await make(async (file, content) => {
        files[file] = await writeIfOther(path.join(folders.output, file), content)
      })
      parts[name] = {key, files}
    }
    for (const file in parts[name]!.files) made.add(file)
  }

  if (kinds.includes('html')) {
    await documentPages(build, documents)
    const factsKey = hashOf(
      build.keys.html,
      ...documents.flatMap(({name, rendered}) => (rendered ? [name, rendered.facts.sha256] : [])),
    )
    let collection: Collection | undefined
    const all = async (): Promise<Collection> => (collection ??= await wholeCollection(build, documents))
    const authorityKey = hashOf(factsKey, ...build.texts.authority.flatMap(({path: file, xml}) => [file, xml]))
    await part('site', authorityKey, async (write) => {
      const {writeCollection} = await import('../publish/site/site.js')
      await writeCollection(await all(), write, false)
    })
    await part('search', authorityKey, async (write) => {
      const {searchIndex} = await import('../publish/site/search.js')
      for await (const {path: file, content} of searchIndex(await all())) await write(file, content)
    })
  }
  const isBook = documents.length > 0 && documents.length <= bookLimit
  if (kinds.includes('html') && isBook) {
    const ledgers = documents.flatMap(({name, tei}) => [name, tei[1].sha256])
    await part('review', hashOf(build.keys.html, ...ledgers), async (write) => {
      const {reviewPage} = await import('../publish/review/review-page.js')
      await write('review.html', reviewPage(await reviewed(build, documents)))
    })
  }
  const teiKey = [
    ...documents.flatMap(({name, tei}) => [name, tei[0].sha256]),
    ...build.texts.authority.map(({xml}) => xml),
  ]
  if (kinds.includes('pdf') && isBook) {
    const before = problems.length
    await part('volume', hashOf(build.keys.pdf, ...teiKey), async (write) => {
      const pdf = await volume(build, documents)
      if (pdf instanceof Uint8Array) await write('edition.pdf', pdf)
      else problems.push(...pdf)
    })
    // A volume with errors is tried again the next time.
    if (problems.length > before) parts.volume = {key: '', files: {}}
  }
  if (kinds.includes('epub') && isBook) {
    await part('epub', hashOf(build.keys.epub, ...teiKey), async (write) =>
      write('edition.epub', await book(build, documents)),
    )
  }
  // A kind that is not built now stays as it is.
  for (const name in old) {
    if (parts[name] || kinds.includes(kindOf[name] ?? 'html')) continue
    parts[name] = old[name]!
    for (const file in old[name]!.files) made.add(file)
  }
  for (const {name, pages, pdf} of documents) {
    for (const file in pages?.files) made.add(file)
    if (pdf) made.add(pdfFile(name))
  }
  await writeIfOther(path.join(folders.output, listOfOutputs), await removeStaleOutputs(folders, made))
  return {parts, problems}
}

function allThere(folders: Folders, files: {[file: string]: Stamp}): boolean {
  for (const file in files) if (!sameStamp(stampOf(path.join(folders.output, file)), files[file])) return false
  return true
}

/** The page, TEI, text and citations of each document whose rendering or neighbours are other than they were. */
async function documentPages(
  {folders, keys, project, event}: CollectionBuild,
  documents: readonly DocumentRecord[],
): Promise<void> {
  const edition = project.config!
  // Order and neighbours need titles and dates alone, which are at hand without reading all facts.
  const brief = documents.flatMap(({name, rendered}) =>
    rendered ? [{id: name, facts: {title: rendered.title, date: rendered.date} as DocumentFacts}] : [],
  )
  const ordered = inOrder(brief)
  const neighbours = new Map(ordered.map(({id}, i) => [id, {previous: ordered[i - 1], next: ordered[i + 1]}]))
  let said = false
  for (const record of documents) {
    const {name, rendered, tei, pdf, pages} = record
    if (!rendered) continue
    const {previous, next} = neighbours.get(name) ?? {}
    const around = [previous, next].map((n) => (n ? [n.id, n.title, n.date] : []))
    const key = hashOf(
      keys.html,
      rendered.facts.sha256,
      rendered.page.sha256,
      tei[0].sha256,
      JSON.stringify(around),
      pdf ? 'pdf' : '',
    )
    if (pages?.key === key && allThere(folders, pages.files)) continue
    if (!said) event('pages')
    said = true
    const files = renderedFiles(folders, name)
    const facts = JSON.parse(await textOf(files.facts)) as DocumentFacts
    const {article, text} = JSON.parse(await textOf(files.page)) as PagePart
    const document: SiteDocument = {
      id: name,
      rendered: {article, facts},
      tei: await textOf(teiFilesOf(folders.tei, name).xml),
      text,
      ...(pdf ? {downloads: [{path: `pdf/${encodeURIComponent(name)}.pdf`, label: 'PDF'}]} : {}),
    }
    const {documentFiles} = await import('../publish/site/site.js')
    const written: {[file: string]: Stamp} = {}
    for (const file of documentFiles(edition, document, {previous, next}))
      written[file.path] = await writeIfOther(path.join(folders.output, file.path), file.content)
    for (const file in pages?.files) if (!(file in written)) await removeFile(path.join(folders.output, file))
    record.pages = {key, files: written}
  }
}

async function wholeCollection(
  {folders, project, texts}: CollectionBuild,
  documents: readonly DocumentRecord[],
): Promise<Collection> {
  const all: {id: string; facts: DocumentFacts}[] = []
  for (const {name, rendered} of documents) {
    if (rendered)
      all.push({id: name, facts: JSON.parse(await textOf(renderedFiles(folders, name).facts)) as DocumentFacts})
  }
  const file = (name: string): string | undefined =>
    texts.authority.find((one) => one.path === `authority/${name}.xml`)?.xml
  const [persons, places, orgs] = ['persons', 'places', 'orgs'].map(file)
  const {collectionOf} = await import('../publish/site/site.js')
  return collectionOf(project.config!, all, {
    ...(persons ? {persons} : {}),
    ...(places ? {places} : {}),
    ...(orgs ? {orgs} : {}),
  })
}

const kindOf: {[part: string]: OutputKind} = {volume: 'pdf', epub: 'epub'}

/** The edition as a book's title page says it, and its documents. */
async function bookOf(
  {folders, project}: CollectionBuild,
  documents: readonly DocumentRecord[],
): Promise<{edition: Edition; printed: EditionDocument[]}> {
  const {title, subtitle, publisher, place, date, language, editors, licence, baseUrl} = project.config!
  const printed: EditionDocument[] = []
  for (const {name} of documents)
    printed.push({file: `tei/${name}.xml`, tei: await textOf(teiFilesOf(folders.tei, name).xml)})
  const edition = {
    title,
    publisher,
    date,
    language,
    licence: licence.name,
    editors: editors.map(({name}) => name),
    ...(subtitle ? {subtitle} : {}),
    ...(place ? {place} : {}),
    ...(baseUrl ? {identifier: baseUrl} : {}),
  }
  return {edition, printed}
}

async function volume(build: CollectionBuild, documents: readonly DocumentRecord[]): Promise<Uint8Array | Problem[]> {
  const {texts, project} = build
  const {edition, printed} = await bookOf(build, documents)
  const authority = texts.authority.map(({xml}) => xml)
  const [{volumePdf}, {printSettingsOf}] = await Promise.all([
    import('../publish/print/volume.js'),
    import('./outputs.js'),
  ])
  const made = volumePdf(edition, printed, authority, {settings: printSettingsOf(project.config!.print)})
  if (made instanceof Uint8Array) return made
  return made.map((problem) => ({...problem, ...(problem.file ? {file: `${texts.shownAs}${problem.file}`} : {})}))
}

async function book(build: CollectionBuild, documents: readonly DocumentRecord[]): Promise<Uint8Array> {
  const {edition, printed} = await bookOf(build, documents)
  const [{epub}, {printSettingsOf}] = await Promise.all([import('../publish/epub/epub.js'), import('./outputs.js')])
  const {isbn} = printSettingsOf(build.project.config!.print)
  return epub(
    edition,
    printed,
    build.texts.authority.map(({xml}) => xml),
    isbn ? {isbn} : {},
  )
}

/** Decisions with the text they were made on, which TEI and ledger give back also where the transcription has moved on. */
async function reviewed({folders}: CollectionBuild, documents: readonly DocumentRecord[]): Promise<ReviewedDocument[]> {
  const {rebuild} = await import('../ledger/verify.js')
  const found: ReviewedDocument[] = []
  for (const {name, rendered} of documents) {
    const files = teiFilesOf(folders.tei, name)
    const [text, base] = await Promise.all([readText(files.ledger), readBytes(files.base)])
    const generated = unpackBase(base)?.generated ?? (await readText(files.xml))
    if (text === undefined || generated === undefined) continue
    const ledger = JSON.parse(text) as Ledger
    found.push({
      path: `transcriptions/${name}.txt`,
      text: rebuild(generated, ledger).text,
      decisions: ledger.decisions,
      ...(rendered?.title ? {title: rendered.title} : {}),
    })
  }
  return found
}

async function textOf(file: string): Promise<string> {
  const text = await readText(file)
  if (text === undefined)
    throw new MaterialError([
      {
        rule: 'file-missing',
        severity: 'error',
        file,
        message: 'this file was removed during the build',
        remedy: 'run sigla build again',
      },
    ])
  return text
}
