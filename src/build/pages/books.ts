/** What is made of the edition as a book: the volume, the EPUB, and the page of decisions to be reviewed. */
import {readBytes, readText} from '../../files.js'
import type {Ledger} from '../../ledger/ledger.js'
import type {Edition, EditionDocument} from '../../publish/print/volume.js'
import type {ReviewedDocument} from '../../publish/review/review-page.js'
import type {Problem} from '../../tree/problem.js'
import {teiFilesOf} from '../document/tei-files.js'
import {unpackBase} from '../files/base.js'
import {textOf} from '../files/made-files.js'
import type {CollectionBuild} from './collection.js'

/** The edition as a book's title page says it, and its documents. */
async function bookOf(
  {folders, config}: CollectionBuild,
  names: readonly string[],
): Promise<{edition: Edition; printed: EditionDocument[]}> {
  const {title, subtitle, publisher, place, date, language, editors, licence, baseUrl} = config
  const printed: EditionDocument[] = []
  for (const name of names)
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

export async function volume(build: CollectionBuild, names: readonly string[]): Promise<Uint8Array | Problem[]> {
  const {texts, config} = build
  const {edition, printed} = await bookOf(build, names)
  const authority = texts.authority.map(({xml}) => xml)
  const [{volumePdf}, {printSettingsOf}] = await Promise.all([
    import('../../publish/print/volume.js'),
    import('../document/outputs.js'),
  ])
  const made = volumePdf(edition, printed, authority, {settings: printSettingsOf(config.print)})
  if (made instanceof Uint8Array) return made
  return made.map((problem) => ({...problem, ...(problem.file ? {file: `${texts.shownAs}${problem.file}`} : {})}))
}

export async function book(build: CollectionBuild, names: readonly string[]): Promise<Uint8Array> {
  const {edition, printed} = await bookOf(build, names)
  const [{epub}, {printSettingsOf}] = await Promise.all([
    import('../../publish/epub/epub.js'),
    import('../document/outputs.js'),
  ])
  const {isbn} = printSettingsOf(build.config.print)
  return epub(
    edition,
    printed,
    build.texts.authority.map(({xml}) => xml),
    isbn ? {isbn} : {},
  )
}

/** Decisions with the text they were made on, which TEI and ledger give back also where the transcription has moved on. */
export async function reviewed(
  {folders, records}: CollectionBuild,
  names: readonly string[],
): Promise<ReviewedDocument[]> {
  const {rebuild} = await import('../../ledger/verify.js')
  const found: ReviewedDocument[] = []
  for (const name of names) {
    const files = teiFilesOf(folders.tei, name)
    const [text, base] = await Promise.all([readText(files.ledger), readBytes(files.base)])
    const generated = unpackBase(base)?.generated ?? (await readText(files.xml))
    if (text === undefined || generated === undefined) continue
    const ledger = JSON.parse(text) as Ledger
    const title = records.head(name)?.rendered?.title
    found.push({
      path: `transcriptions/${name}.txt`,
      text: rebuild(generated, ledger).text,
      decisions: ledger.decisions,
      ...(title ? {title} : {}),
    })
  }
  return found
}
