/**
 * What is made of all documents together: the frame round each document's page, the registers and other pages of the
 * collection, the search index, the volume. Each part is made again only if what it is made of has changed.
 */
import path from 'node:path'
import type {Project} from '../config/project.js'
import {readText, removeFile, type Stamp, sameStamp, stampOf} from '../files.js'
import {volumePdf} from '../publish/print/volume.js'
import {type Collection, inOrder} from '../publish/site/collection.js'
import type {SiteDocument} from '../publish/site/edition.js'
import type {DocumentFacts} from '../publish/site/facts.js'
import {searchIndex} from '../publish/site/search.js'
import {collectionOf, documentFiles, neighboursOf, writeCollection} from '../publish/site/site.js'
import {MaterialError, type Problem} from '../tree/problem.js'
import {writeIfOther} from './apply.js'
import type {OutputKind} from './document.js'
import type {EditionTexts} from './edition-texts.js'
import {hashOf, type Keys} from './fingerprint.js'
import type {Folders} from './folders.js'
import {listOfOutputs, removeStaleOutputs} from './orphans.js'
import {type PagePart, printSettingsOf} from './outputs.js'
import {pdfFile, renderedFiles} from './plan.js'
import type {DocumentRecord, MadePart, Records} from './records.js'
import {teiFilesOf} from './tei-files.js'

/** A volume of more documents is made only when asked for (`--volume`): Typst would need gigabytes. */
export const volumeLimit = 300

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
    await part('site', authorityKey, async (write) => writeCollection(await all(), write, false))
    await part('search', authorityKey, async (write) => {
      for await (const {path: file, content} of searchIndex(await all())) await write(file, content)
    })
  }
  if (kinds.includes('pdf')) {
    const printed = documents.filter(({tei}) => tei[0].sha256 !== '')
    if (printed.length > 0 && printed.length <= volumeLimit) {
      const key = hashOf(
        build.keys.pdf,
        ...printed.flatMap(({name, tei}) => [name, tei[0].sha256]),
        ...build.texts.authority.map(({xml}) => xml),
      )
      const before = problems.length
      await part('volume', key, async (write) => {
        const pdf = await volume(build, printed)
        if (pdf instanceof Uint8Array) await write('edition.pdf', pdf)
        else problems.push(...pdf)
      })
      // A volume with errors is tried again the next time.
      if (problems.length > before) parts.volume = {key: '', files: {}}
    }
  }
  // A kind that is not built now stays as it is.
  for (const name in old) {
    if (parts[name] || !(name === 'volume' ? !kinds.includes('pdf') : !kinds.includes('html'))) continue
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
  const neighbours = neighboursOf({documents: ordered} as unknown as Collection)
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
  return collectionOf(project.config!, all, {
    ...(persons ? {persons} : {}),
    ...(places ? {places} : {}),
    ...(orgs ? {orgs} : {}),
  })
}

async function volume(
  {folders, project, texts}: CollectionBuild,
  documents: readonly DocumentRecord[],
): Promise<Uint8Array | Problem[]> {
  const {title, subtitle, publisher, place, date, language, editors, licence, baseUrl, print} = project.config!
  const printed = await Promise.all(
    documents.map(async ({name}) => ({file: `tei/${name}.xml`, tei: await textOf(teiFilesOf(folders.tei, name).xml)})),
  )
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
  try {
    const made = volumePdf(
      edition,
      printed,
      texts.authority.map(({xml}) => xml),
      {settings: printSettingsOf(print)},
    )
    return made instanceof Uint8Array
      ? made
      : made.map((problem) => ({...problem, ...(problem.file ? {file: `${texts.shownAs}${problem.file}`} : {})}))
  } catch (error) {
    if (error instanceof MaterialError) return error.problems
    throw error
  }
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
