/** What is made of the edition as a book: the volume and the EPUB. */
import type {Edition, EditionDocument} from '../../publish/print/volume.js'
import type {Problem} from '../../tree/problem.js'
import {teiFilesOf} from '../document/tei-files.js'
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
