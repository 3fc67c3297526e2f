/** The site that the tests look at: the edition's own documents and the samples beside this file, built once, in memory. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {renderDocument} from '../../src/publish/site/facts/render.js'
import type {Edition, SiteDocument} from '../../src/publish/site/page/edition.js'
import {buildSite} from '../../src/publish/site/site.js'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'
import {scratch} from '../build/edition.js'

export const edition: Edition = {
  title: 'Harbour & Conversations',
  subtitle: 'A test of the site',
  description: 'First paragraph, with <markup>.\n\nSecond paragraph.',
  editors: [{name: 'Ada Marsh', orcid: '0000-0002-1825-0097'}, {name: 'Otto Rask'}],
  publisher: 'A Press',
  place: 'Strelsau',
  date: '2026-01-15',
  version: '1.0',
  language: 'en',
  licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
  baseUrl: 'https://example.org/harbour',
}

export const sampleFolder = path.join(import.meta.dirname, 'samples')
export const teiFolder = path.join(import.meta.dirname, '..', '..', 'tei')

export function sourceText(tei: string): string {
  return transform(loadStylesheet('transforms/text/source.xsl'), tei)
}

export function documentsOf(folder: string): SiteDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => {
      const tei = readFileSync(path.join(folder, file), 'utf8')
      return {id: file.slice(0, -4), tei, text: sourceText(tei), rendered: renderDocument(tei)}
    })
}

export interface Built {
  documents: SiteDocument[]
  files: Map<string, string | Uint8Array>
}

export async function build(search = true): Promise<Built> {
  const documents = [...documentsOf(teiFolder), ...documentsOf(sampleFolder)]
  const authority = (name: string): string =>
    readFileSync(path.join(import.meta.dirname, '..', '..', 'authority', `${name}.xml`), 'utf8')
  const files: Built['files'] = new Map()
  await buildSite(
    {
      edition,
      documents,
      authority: {persons: authority('persons'), places: authority('places'), orgs: authority('orgs')},
      ...(search ? {search: path.join(scratch(), 'search')} : {}),
    },
    (name, content) => {
      files.set(name, content)
    },
  )
  return {documents, files}
}

/** The pages of a site: path and HTML. */
export function pagesOf(files: Built['files']): [string, string][] {
  return [...files].filter(
    (entry): entry is [string, string] => entry[0].endsWith('.html') && typeof entry[1] === 'string',
  )
}
