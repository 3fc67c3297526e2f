/**
 * What of a document the site is made from, as the cache keeps it until the TEI changes: its facts and its page, two lines of
 * JSON. It is one file and not two because every build asks every file of every document for its stamp.
 */
import type {DocumentFacts} from '../publish/site/facts.js'
import {writeIfOther} from './apply.js'
import {sha256Of} from './base.js'
import {type Folders, renderedFile} from './folders.js'
import {textNowOf, textOf} from './made-files.js'
import type {Outputs, PagePart} from './outputs.js'
import type {Rendered} from './records.js'

export async function writeRendered(
  folders: Folders,
  name: string,
  {facts, page, title, date}: Pick<NonNullable<Outputs['rendered']>, 'facts' | 'page' | 'title' | 'date'>,
): Promise<Rendered> {
  const stamp = await writeIfOther(renderedFile(folders, name), `${facts}\n${page}\n`)
  return {stamp, facts: sha256Of(facts), page: sha256Of(page), title, date}
}

/** Throws a `MaterialError` where the file is gone. */
export function factsOf(folders: Folders, name: string): DocumentFacts {
  const text = textNowOf(renderedFile(folders, name))
  return JSON.parse(text.slice(0, text.indexOf('\n'))) as DocumentFacts
}

/** Throws a `MaterialError` where the file is gone. */
export async function renderingOf(folders: Folders, name: string): Promise<PagePart & {facts: DocumentFacts}> {
  const [facts, page] = (await textOf(renderedFile(folders, name))).split('\n')
  return {...(JSON.parse(page!) as PagePart), facts: JSON.parse(facts!) as DocumentFacts}
}
