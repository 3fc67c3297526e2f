/** The frame round each document's page, made again when its rendering or its neighbours are other than they were. */
import path from 'node:path'
import {removeFile, type Stamp, sameStamp, stampOf} from '../../files.js'
import {byPlace, Place} from '../../publish/site/collection/collection.js'
import type {SiteDocument} from '../../publish/site/page/edition.js'
import {firstThat} from '../../tree/bisect.js'
import {teiFilesOf} from '../document/tei-files.js'
import {type Folders, sitePaths} from '../files/folders.js'
import {textOf} from '../files/made-files.js'
import {hashOf} from '../plan/fingerprint.js'
import type {Records} from '../records/record-file.js'
import {writeIfOther} from './apply.js'
import type {CollectionBuild} from './collection.js'
import {renderingOf} from './rendered-file.js'

interface Framed {
  name: string
  key: string
  pdf: boolean
  previous: Place | undefined
  next: Place | undefined
}

/** Documents whose files are written at a time. */
const atOnce = 8
/** More records than so many are written together, at the end. */
const few = 50

/**
 * The documents of the site in their order, for which titles and dates are enough: no facts are read, and of those that stand
 * where they stood nothing at all.
 */
export function orderedDocuments(records: Records): Place[] {
  const {written, since} = records.siteOrder()
  const placeOf = (id: string): Place => new Place(id, () => records.head(id)!.rendered!)
  const places = written.map(placeOf)
  const ordered: Place[] = []
  let next = 0
  for (const come of since.map(placeOf).sort(byPlace)) {
    const end = firstThat(places.length, (i) => byPlace(places[i]!, come) > 0)
    while (next < end) ordered.push(places[next++]!)
    ordered.push(come)
  }
  while (next < places.length) ordered.push(places[next++]!)
  return ordered
}

export async function documentPages(build: CollectionBuild, ordered: readonly Place[]): Promise<void> {
  const {records, folders} = build
  const due: Framed[] = []
  for (const framed of framedDocuments(build, ordered)) {
    if (records.head(framed.name)?.pages === framed.key) {
      if (build.unchanged.has(framed.name)) continue
      if (allThere(folders, records.get(framed.name)!.pages!.files)) continue
    }
    due.push(framed)
  }
  if (due.length === 0) return
  build.event('pages')
  const paths = (known: boolean): string[] =>
    due.flatMap(({name}) => (records.state(name)!.pages === known ? sitePaths(name) : []))
  await build.outputs.announceAgain(paths(true))
  await build.outputs.announce(paths(false))
  const {documentFiles} = await import('../../publish/site/page/document-files.js')
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < due.length) await writePages(build, due[next++]!, documentFiles, due.length > few)
  }
  await Promise.all(Array.from({length: atOnce}, lane))
}

function* framedDocuments(build: CollectionBuild, ordered: readonly Place[]): Generator<Framed> {
  const {keys, records} = build
  for (const i of inQuestion(build, ordered)) {
    const {id: name} = ordered[i]!
    const {rendered, tei, pdf} = records.get(name)!
    const [previous, next] = [ordered[i - 1], ordered[i + 1]]
    const around = [previous, next].map((n) => (n ? [n.id, n.title, n.date] : []))
    const key = hashOf(
      keys.html,
      `${rendered!.facts} ${rendered!.page} ${tei[0].sha256}${pdf ? ' pdf' : ''}`,
      JSON.stringify(around),
    )
    yield {name, key, pdf: pdf !== null, previous, next}
  }
}

/**
 * Which documents, by their numbers in the order, may need another frame. Where the last build made the site, those are the
 * ones of which something has changed since, and those who stand beside them, or where they stood then.
 */
function inQuestion({records, unchanged}: CollectionBuild, ordered: readonly Place[]): Iterable<number> {
  if (!records.edition?.kinds.includes('html')) return ordered.keys()
  const found = new Set<number>()
  const add = (...numbers: number[]): void => {
    for (const number of numbers) if (number >= 0 && number < ordered.length) found.add(number)
  }
  const changed = new Set<string>()
  for (const [name, before] of records.formers()) {
    changed.add(name)
    const rendered = before?.head.rendered
    if (!rendered) continue
    const stood = firstNotBefore(ordered, new Place(name, rendered))
    add(stood - 1, stood)
  }
  for (const [i, {id}] of ordered.entries()) if (changed.has(id) || !unchanged.has(id)) add(i - 1, i, i + 1)
  return [...found].sort((a, b) => a - b)
}

/** The number of the first document that does not stand before a place; that of the one that stands there, if one does. */
function firstNotBefore(ordered: readonly Place[], place: Place): number {
  return firstThat(ordered.length, (i) => byPlace(ordered[i]!, place) >= 0)
}

async function writePages(
  {folders, config, records}: CollectionBuild,
  {name, key, pdf, previous, next}: Framed,
  documentFiles: typeof import('../../publish/site/page/document-files.js').documentFiles,
  later: boolean,
): Promise<void> {
  const record = records.get(name)!
  const {article, facts, text} = await renderingOf(folders, name, record.rendered!)
  const document: SiteDocument = {
    id: name,
    rendered: {article, facts},
    tei: await textOf(teiFilesOf(folders.tei, name).xml),
    text,
    ...(pdf ? {downloads: [{path: `pdf/${encodeURIComponent(name)}.pdf`, label: 'PDF'}]} : {}),
  }
  const written: {[file: string]: Stamp} = {}
  for (const file of documentFiles(config, document, {previous, next}))
    written[file.path] = await writeIfOther(path.join(folders.output, file.path), file.content)
  for (const file in record.pages?.files) if (!(file in written)) await removeFile(path.join(folders.output, file))
  const made = {...record, pages: {key, files: written}}
  if (later) records.setLater(made)
  else await records.set(made)
}

export function allThere(folders: Folders, files: {[file: string]: Stamp}): boolean {
  for (const file in files) if (!sameStamp(stampOf(`${folders.output}/${file}`), files[file])) return false
  return true
}
