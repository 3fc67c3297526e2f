/** A large edition of which something has to be made: of the results of all other documents the folders are asked. */
import {appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {sha256Of} from '../../src/build/files/base.js'
import {foldersOf, renderedFile, sitePaths} from '../../src/build/files/folders.js'
import {factsOf, renderingOf, writeRendered} from '../../src/build/pages/rendered-file.js'
import {outOfDate} from '../../src/build/plan/out-of-date.js'
import {Survey} from '../../src/build/plan/survey.js'
import {stateOfFolders} from '../../src/build/plan/undisturbed.js'
import {Records} from '../../src/build/records/record-file.js'
import type {DocumentRecord, EditionRecord, Seen} from '../../src/build/records/records.js'
import {listed} from '../../src/build/records/transcriptions.js'
import {folderStampOf, sameStamp, stampOf} from '../../src/files.js'
import {scratch} from './edition.js'

const wanted = {
  keys: {tei: 'k', html: 'k', pdf: 'k', epub: 'k'},
  authority: '',
  kinds: ['html' as const],
  strict: false,
  choices: new Map(),
}
const authority = {hash: '', by: '', entries: {}, problems: []}
const parts = {site: {key: '', files: {}}}

/** An edition of `documents`, all made and recorded. */
class Made {
  readonly root = scratch()
  readonly folders = foldersOf(this.root)
  readonly names: string[]
  edition: EditionRecord

  constructor(documents: number) {
    this.names = Array.from({length: documents}, (_, n) => `d${n}`)
    const {transcriptions, tei, output, rendered} = this.folders
    for (const folder of [
      transcriptions,
      tei,
      rendered,
      ...sitePaths('').map((file) => path.join(output, path.dirname(file))),
    ])
      mkdirSync(folder, {recursive: true})
    for (const name of this.names) for (const file of this.#files(name)) writeFileSync(path.join(this.root, file), name)
    this.edition = {authority, kinds: ['html'], keys: '', parts, folders: stateOfFolders(this.folders, parts)}
  }

  #files(name: string): string[] {
    return [
      `transcriptions/${name}.txt`,
      `tei/${name}.xml`,
      `tei/${name}.ledger.json`,
      `tei/${name}.base.br`,
      path.relative(this.root, renderedFile(this.folders, name)),
      ...sitePaths(name).map((file) => `output/${file}`),
    ]
  }

  #recordOf(name: string): DocumentRecord {
    const [transcription, xml, ledger, base, rendered, ...pages] = this.#files(name).map((file): Seen => {
      return {stamp: stampOf(path.join(this.root, file))!, sha256: sha256Of(name)}
    })
    return {
      name,
      keys: wanted.keys,
      authority: '',
      transcription: transcription!,
      sidecar: null,
      tei: [xml!, ledger!, base!],
      state: 'generated',
      decisions: {low: 1, medium: 2, high: 3},
      rendered: {
        stamp: rendered!.stamp,
        facts: '',
        page: '',
        title: name,
        date: {when: '', notBefore: '', notAfter: '', text: ''},
      },
      pdf: null,
      pages: {key: '', files: Object.fromEntries(sitePaths(name).map((file, i) => [file, pages[i]!.stamp]))},
      warnings: 0,
    }
  }

  write(file: string): void {
    appendFileSync(path.join(this.root, file), ' of somebody else')
  }

  /** What a build is told that follows on the one that made all: of which documents something has changed. */
  async ask(): Promise<{changed: string[]; undisturbed: boolean}> {
    const {folders, names} = this
    const records = Records.read(folders.records)
    if (!records.edition) {
      await records.setEdition(this.edition)
      for (const name of names) records.setLater(this.#recordOf(name))
      await records.setEdition(this.edition)
    }
    const sources = await listed(folders, '')
    const survey = new Survey(folders, sources)
    const question = {folders, records, names: sources.names, survey, wanted, authority}
    const {unchanged, undisturbed} = await outOfDate(question, async () => {})
    await survey.close()
    await records.tidy()
    return {changed: names.filter((name) => !unchanged.has(name)), undisturbed}
  }
}

describe('of a thousand documents', () => {
  let made: Made
  beforeEach(async () => {
    made = new Made(1000)
    expect(await made.ask()).toEqual({changed: [], undisturbed: false})
  })

  test('one source has changed, and the folders stand for the results of all others', async () => {
    made.write('transcriptions/d7.txt')
    expect(await made.ask()).toEqual({changed: ['d7'], undisturbed: true})
    rmSync(path.join(made.root, 'output/text/d9.txt'))
    expect(await made.ask()).toEqual({changed: ['d7', 'd9'], undisturbed: false})
  })

  test('what was written into a result is found when no source has changed', async () => {
    made.write('output/documents/d500.html')
    made.write('tei/d501.ledger.json')
    expect(await made.ask()).toEqual({changed: ['d500', 'd501'], undisturbed: false})
  })

  test('what was written into TEI is found always', async () => {
    made.write('transcriptions/d7.txt')
    made.write('tei/d8.xml')
    expect(await made.ask()).toEqual({changed: ['d7', 'd8'], undisturbed: true})
  })

  test('a build that did not end left folders that nobody knows', async () => {
    made.edition = {...made.edition}
    delete made.edition.folders
    rmSync(made.folders.cache, {recursive: true})
    mkdirSync(made.folders.rendered, {recursive: true})
    await made.ask()
    made.write('transcriptions/d7.txt')
    expect(await made.ask()).toMatchObject({undisturbed: false})
  })
})

test('of few documents all files are asked', async () => {
  const made = new Made(20)
  await made.ask()
  made.write('transcriptions/d7.txt')
  made.write('output/text/d9.txt')
  expect(await made.ask()).toEqual({changed: ['d7', 'd9'], undisturbed: false})
})

test('a folder tells what came, went or was replaced, and of files nothing', () => {
  const folder = scratch()
  expect(folderStampOf(path.join(folder, 'none'))).toBeUndefined()
  const file = path.join(folder, 'file')
  const shows = (change: () => void): boolean => {
    // Long ago, so that what comes does not fall into the same tick of the clock.
    utimesSync(folder, 1000, 1000)
    const before = folderStampOf(folder)
    change()
    return !sameStamp(folderStampOf(folder), before)
  }
  expect(shows(() => writeFileSync(file, ''))).toBe(true)
  expect(folderStampOf(file)).toBeUndefined()
  expect(shows(() => appendFileSync(file, 'written into'))).toBe(false)
  expect(shows(() => renameSync(file, `${file}.2`))).toBe(true)
  expect(shows(() => rmSync(`${file}.2`))).toBe(true)
})

test('a rendering in the cache that is not the one that was made is not read', async () => {
  const made = new Made(1)
  const [facts, page] = [JSON.stringify({title: 'Harbour'}), JSON.stringify({article: '<p/>', text: ''})]
  const date = {when: '', notBefore: '', notAfter: '', text: ''}
  const rendered = await writeRendered(made.folders, 'd0', {facts, page, title: 'Harbour', date})
  expect(factsOf(made.folders, 'd0', rendered.facts)).toEqual({title: 'Harbour'})
  expect(await renderingOf(made.folders, 'd0', rendered)).toMatchObject({article: '<p/>', facts: {title: 'Harbour'}})
  writeFileSync(renderedFile(made.folders, 'd0'), `${facts.replace('Harbour', 'Harvest')}\n${page}\n`)
  expect(() => factsOf(made.folders, 'd0', rendered.facts)).toThrow(/not as sigla wrote it/)
  // It is gone then, and the next build makes it anew.
  expect(stampOf(renderedFile(made.folders, 'd0'))).toBeUndefined()
  writeFileSync(renderedFile(made.folders, 'd0'), `${facts}\n{}\n`)
  await expect(renderingOf(made.folders, 'd0', rendered)).rejects.toThrow(/not as sigla wrote it/)
})
