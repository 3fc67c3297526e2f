/**
 * The collection after edits is that of a clean build, byte for byte, where lists are long enough to be divided: facts are
 * made up, so that documents need not be made. Builds end early, caches and pages are lost, and pages written into, in between.
 */
import {appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {configOf} from '../../src/build/document/edition-texts.js'
import {teiFilesOf} from '../../src/build/document/tei-files.js'
import {sha256Of} from '../../src/build/files/base.js'
import {type Folders, foldersOf} from '../../src/build/files/folders.js'
import {readAhead} from '../../src/build/pages/ahead.js'
import {buildCollection} from '../../src/build/pages/collection.js'
import {OutputList} from '../../src/build/pages/output-list.js'
import {intactParts} from '../../src/build/pages/parts.js'
import {writeRendered} from '../../src/build/pages/rendered-file.js'
import {Survey} from '../../src/build/plan/survey.js'
import {stateOfFolders} from '../../src/build/plan/undisturbed.js'
import {Records} from '../../src/build/records/record-file.js'
import type {DocumentRecord, EditionRecord, Seen} from '../../src/build/records/records.js'
import {stampOf} from '../../src/files.js'
import {countDecisions, type Ledger, type LedgerDecision, ledgerFile} from '../../src/ledger/ledger.js'
import {briefOf} from '../../src/publish/site/facts/brief.js'
import type {DocumentFacts} from '../../src/publish/site/facts/facts.js'
import fc from '../generated.js'
import {editionYaml, put, scratch, snapshot} from './edition.js'
import {noFacts} from './no-facts.js'

/** What a document's facts are made up from: how often it has what. */
interface Sketch {
  year: number
  persons: readonly number[]
  speeches: readonly number[]
  interventions: number
  records: number
  said: string
  /** Decisions of the ledger. */
  decided: number
}

type Edit =
  | {do: 'write'; name: number; sketch: Sketch}
  | {do: 'delete'; name: number}
  | {do: 'lose'; what: 'lists' | 'records' | 'page' | 'output'; which: number}
  | {do: 'scribble'; which: number}
  | {do: 'damage'; where: number}

const documents = 40
const sketch: fc.Arbitrary<Sketch> = fc.record({
  year: fc.integer({min: 1920, max: 1926}),
  persons: fc.array(fc.integer({min: 0, max: 80}), {minLength: 3, maxLength: 3}),
  speeches: fc.array(fc.integer({min: 0, max: 25}), {minLength: 2, maxLength: 2}),
  interventions: fc.integer({min: 0, max: 80}),
  records: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, {weight: 1, arbitrary: fc.integer({min: 1, max: 90})}),
  said: fc.constantFrom('ebb', 'flood', 'slack <water> & wind'),
  // So that editions stand on either side of what one page of the review holds.
  decided: fc.constantFrom(0, 3, 40, 1150),
})
const name = fc.nat(documents - 1)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {weight: 6, arbitrary: fc.record({do: fc.constant('write' as const), name, sketch})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('delete' as const), name})},
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('lose' as const),
      what: fc.constantFrom('lists' as const, 'records' as const, 'page' as const, 'output' as const),
      which: fc.nat(1000),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('scribble' as const), which: fc.nat(1000)})},
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constant('damage' as const), where: fc.double({min: 0, max: 0.999, noNaN: true})}),
  },
)
/** Where a build ends early: at the step of this name, or not at all. */
const stopped = fc.constantFrom(undefined, undefined, undefined, 'site', 'search', 'review')

function factsOf({year, persons, speeches, interventions, records, said}: Sketch, title: string): DocumentFacts {
  const date = {when: String(year), notBefore: '', notAfter: '', text: ''}
  const at = (i: number) => ({block: 0, start: (i * 7) % 90, end: ((i * 7) % 90) + 6})
  const times = <T>(n: number, of: (i: number) => T): T[] => Array.from({length: n}, (_, i) => of(i))
  return {
    ...noFacts,
    title,
    date,
    participants: [{id: 's0', name: `Speaker of the ${said}`, role: '', entry: ''}],
    archives: [{key: 'A', repository: 'Archive', settlement: '', country: '', levels: []}],
    blocks: [{id: 'p1', n: '1', head: false, text: `The ${said} came; `.repeat(12)}],
    mentions: persons.flatMap((n, who) =>
      times(n, (i) => ({...at(i), register: 'persons' as const, entry: `p${who}`, cert: ''})),
    ),
    speeches: speeches.flatMap((n, who) =>
      times(n, (i) => ({who: `s${who}`, kind: 'direct' as const, cert: '', pieces: [at(i)]})),
    ),
    interventions: times(interventions, (i) => ({...at(i), class: 'supplied', resp: '', cert: '', text: said})),
    records: times(records, (i) => ({
      id: `r${i}`,
      date: {...date, when: String(year + (i % 3))},
      title: `${said} ${i}`,
      abstract: '',
    })),
  }
}

/** Decisions on the words of a text that is all marks. */
function ledgerOf({said, decided}: Sketch): Ledger {
  const words = Array.from({length: decided}, (_, i) => `${said}${i}`)
  const text = words.join(' ')
  let start = 0
  const decisions = words.map((word, i): LedgerDecision => {
    const at = start
    start += word.length + 1
    const cert = i % 7 === 0 ? 'low' : i % 3 === 0 ? 'medium' : 'high'
    return {
      ...{
        class: 'supplied',
        start: at,
        end: at + word.length,
        text: word,
        rule: 'supplied-word',
        cert,
        resp: '#editor',
      },
      ...{path: '/TEI', detail: {}, alternatives: []},
    }
  })
  return {
    source: {path: 'd.txt', sha256: sha256Of(text), length: text.length, kind: 'plain'},
    spans: [{start: 0, end: text.length, as: 'mark', text}],
    errors: [],
    decisions,
  }
}

const keys = {tei: 'k', html: 'k', pdf: 'k', epub: 'k'}
const nameOf = (n: number): string => `d${n}`

/** An edition of made-up documents, the last build's state on the disk. */
class MadeUp {
  readonly #folder = scratch()
  readonly folders: Folders = foldersOf(this.#folder)
  readonly sketches = new Map<string, Sketch>()

  get output(): {[file: string]: string} {
    return snapshot(this.#folder, ['output'])
  }

  /** Builds that asked the folders of results alone. */
  byFolders = 0

  #page(which: number): string {
    // Lost before, all of it.
    const {output} = this.folders
    const files = existsSync(output) ? (readdirSync(output, {recursive: true}) as string[]) : []
    const pages = files.filter((file) => file.endsWith('.html'))
    return path.join(output, pages[which % Math.max(1, pages.length)] ?? 'none')
  }

  lose(what: 'lists' | 'records' | 'page' | 'output', which: number): void {
    const paths = {
      lists: path.join(this.folders.cache, 'lists'),
      records: this.folders.records,
      page: this.#page(which),
      output: this.folders.output,
    }
    rmSync(paths[what], {recursive: true, force: true})
  }

  /** Changes a byte of the lists' file, as a failing disk does. */
  damage(where: number): void {
    const file = path.join(this.folders.cache, 'lists')
    if (!existsSync(file)) return
    const bytes = readFileSync(file)
    bytes[Math.floor(where * bytes.length)]! ^= 1
    writeFileSync(file, bytes)
  }

  /** Writes into a page, which does not show in its folder. */
  scribble(which: number): void {
    const page = this.#page(which)
    if (existsSync(page)) appendFileSync(page, '<p>of somebody else</p>')
  }

  /** Builds as a process of its own does; `stop` is the step at which it ends early. */
  async build(stop?: string): Promise<void> {
    const {folders, sketches} = this
    const records = Records.read(folders.records)
    const unchanged = new Set<string>()
    if (!records.edition) await records.setEdition({authority, kinds: [], keys: '', parts: {}})
    const outputs = new OutputList(folders, records.edition?.list?.stamp)
    const factsNow = ([id, made]: [string, Sketch]): string =>
      JSON.stringify(factsOf(made, `Paper ${id} of ${made.said}`))
    const isNow = (id: string, facts: string): boolean => {
      const {rendered, ledger} = records.head(id) ?? {}
      const ledgerNow = sha256Of(ledgerFile(ledgerOf(sketches.get(id)!)))
      return rendered?.facts === sha256Of(facts) && ledger?.sha256 === ledgerNow
    }
    const todo = [...sketches].filter((one) => !isNow(one[0], factsNow(one))).map(([id]) => id)
    const isUndisturbed =
      todo.length > 0 && records.edition?.folders === stateOfFolders(folders, records.edition?.parts ?? {})
    if (isUndisturbed) this.byFolders++
    const intact = intactParts(folders, records, isUndisturbed)
    const texts = {shownAs: '', edition: editionYaml, authority: []}
    const names = [...sketches.keys()]
    const survey = new Survey(folders, {names, stamps: [], sidecars: new Set()})
    await survey.ask('results')
    const ahead = await readAhead({folders, records, config: configOf(texts), texts, keys}, todo)
    for (const [id, made] of sketches) {
      const facts = factsNow([id, made])
      if (isNow(id, facts)) {
        if (isUndisturbed || survey.holds(names.indexOf(id), 'results', records.stamps(id)!)) unchanged.add(id)
      } else
        await records.set(await this.#recordOf(id, facts, records.get(id)), JSON.stringify(briefOf(JSON.parse(facts))))
    }
    for (const id of records.names()) if (!sketches.has(id)) records.delete(id)
    try {
      const collected = await buildCollection({
        folders,
        texts,
        config: configOf(texts),
        keys,
        kinds: ['html'],
        records,
        outputs,
        unchanged,
        intact,
        ahead,
        event: (step) => {
          if (step === stop) throw new Error('stopped')
        },
      })
      if (collected) await records.setEdition({authority, ...collected} as EditionRecord)
    } catch (error) {
      if ((error as Error).message !== 'stopped') throw error
    } finally {
      await records.tidy()
    }
  }

  async #recordOf(id: string, facts: string, old: DocumentRecord | undefined): Promise<DocumentRecord> {
    const ledger = ledgerOf(this.sketches.get(id)!)
    const write = (file: string, text: string): Seen => {
      put(this.#folder, path.relative(this.#folder, file), text)
      return {stamp: stampOf(file)!, sha256: sha256Of(text)}
    }
    const {title, date} = JSON.parse(facts) as DocumentFacts
    const absent: Seen = {stamp: {size: -1, modified: 0, changed: 0, node: 0}, sha256: ''}
    const {xml, ledger: ledgerPath} = teiFilesOf(this.folders.tei, id)
    return {
      name: id,
      keys,
      authority: '',
      transcription: absent,
      sidecar: null,
      tei: [write(xml, `<TEI>${sha256Of(title)}</TEI>`), write(ledgerPath, ledgerFile(ledger)), null],
      state: 'generated',
      decisions: countDecisions(ledger),
      rendered: await writeRendered(this.folders, id, {
        facts,
        page: JSON.stringify({article: title, text: title}),
        title,
        date,
      }),
      pdf: null,
      pages: old?.pages ?? null,
      warnings: 0,
    }
  }
}

const authority = {hash: '', by: '', entries: {}, problems: []}

test('edits in any order leave the collection of a clean build', async () => {
  const runs = Number(process.env.SIGLA_BUILD_RUNS ?? 6)
  let [divided, byFolders] = [0, 0]
  const reviews = {whole: 0, divided: 0}
  await fc.assert(
    fc.asyncProperty(
      fc.array(sketch, {minLength: documents, maxLength: documents}),
      fc.array(fc.record({edits: fc.array(edit, {minLength: 1, maxLength: 3}), stopped}), {minLength: 2, maxLength: 4}),
      async (sketches, rounds) => {
        const edition = new MadeUp()
        for (const [n, one] of sketches.entries()) if (n % 8 > 0) edition.sketches.set(nameOf(n), one)
        await edition.build()
        divided += Object.keys(edition.output).filter((file) => file.includes('~')).length
        for (const {edits, stopped} of rounds) {
          for (const step of edits) {
            if (step.do === 'write') edition.sketches.set(nameOf(step.name), step.sketch)
            else if (step.do === 'delete') edition.sketches.delete(nameOf(step.name))
            else if (step.do === 'scribble') edition.scribble(step.which)
            else if (step.do === 'damage') edition.damage(step.where)
            else edition.lose(step.what, step.which)
          }
          await edition.build(stopped)
        }
        await edition.build()
        byFolders += edition.byFolders
        const clean = new MadeUp()
        for (const [id, one] of edition.sketches) clean.sketches.set(id, one)
        await clean.build()
        expect(edition.output).toEqual(clean.output)
        reviews[Object.keys(clean.output).some((file) => file.includes('review/')) ? 'divided' : 'whole']++
      },
    ),
    // What fails is large whatever is left out of it.
    {numRuns: runs, endOnFailure: true},
  )
  expect(divided).toBeGreaterThan(runs)
  expect(byFolders).toBeGreaterThan(0)
  if (runs >= 6) expect(Math.min(reviews.whole, reviews.divided)).toBeGreaterThan(0)
  else expect(reviews.whole + reviews.divided).toBe(runs)
})
