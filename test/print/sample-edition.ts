/** The repository's edition and the sample of print, as one edition to print and to bind as an EPUB. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {EditionDocument} from '../../src/publish/print/volume.js'

const root = path.join(import.meta.dirname, '../..')

/** The XML files of a folder of the repository, by name. */
function read(folder: string): EditionDocument[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => ({file: `${folder}/${name}`, tei: readFileSync(path.join(root, folder, name), 'utf8')}))
}

export const authority = read('authority').map(({tei}) => tei)
/** `tei/` comes first and in the order of its dates; the sample is of 1951. */
export const documents = [...read('tei'), ...read('test/print/samples')]
export const edition = {
  title: 'Harbours & Treaties',
  subtitle: 'A reader',
  editors: ['Jane Mora'],
  publisher: 'Example Press',
  place: 'Exeter',
  date: '2025-03-01',
  licence: 'CC BY 4.0',
}
