/**
 * What of a document the site is made from, as the cache keeps it until the TEI changes: its facts and its page, two lines of
 * JSON. It is one file and not two because a build with nothing to make asks every file of every document for its stamp.
 */
import type {DocumentFacts} from '../../publish/site/facts/facts.js'
import type {Outputs, PagePart} from '../document/outputs.js'
import {sha256Of} from '../files/base.js'
import {damagedFile} from '../files/damaged-file.js'
import {type Folders, renderedFile} from '../files/folders.js'
import {textNowOf, textOf} from '../files/made-files.js'
import type {Rendered} from '../records/records.js'
import {writeIfOther} from './apply.js'

export async function writeRendered(
  folders: Folders,
  name: string,
  {facts, page, title, date}: Pick<NonNullable<Outputs['rendered']>, 'facts' | 'page' | 'title' | 'date'>,
): Promise<Rendered> {
  const stamp = await writeIfOther(renderedFile(folders, name), `${facts}\n${page}\n`)
  return {stamp, facts: sha256Of(facts), page: sha256Of(page), title, date}
}

/** The facts with this SHA-256. Throws a `MaterialError` where the file is gone, or holds others. */
export function factsOf(folders: Folders, name: string, sha256: string | undefined): DocumentFacts {
  const file = renderedFile(folders, name)
  const text = textNowOf(file)
  return JSON.parse(asMade(file, text.slice(0, text.indexOf('\n')), sha256)) as DocumentFacts
}

/** Facts and page with these SHA-256. Throws a `MaterialError` where the file is gone, or holds others. */
export async function renderingOf(
  folders: Folders,
  name: string,
  made: Pick<Rendered, 'facts' | 'page'>,
): Promise<PagePart & {facts: DocumentFacts}> {
  const file = renderedFile(folders, name)
  const [facts = '', page = ''] = (await textOf(file)).split('\n')
  return {
    ...(JSON.parse(asMade(file, page, made.page)) as PagePart),
    facts: JSON.parse(asMade(file, facts, made.facts)) as DocumentFacts,
  }
}

/** The text, if it is the one that was made: not every build asks whether these files are as it left them. */
function asMade(file: string, text: string, sha256: string | undefined): string {
  if (sha256Of(text) === sha256) return text
  throw damagedFile(file)
}
