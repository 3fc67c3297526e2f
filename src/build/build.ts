/**
 * Bringing an edition up to date: what is out of date is made, in parallel, and put in place by this one process.
 *
 *   transcriptions/ ─ plan ─► jobs ─ runner ─► products ─ apply ─► tei/, output/ ─ collection ─► output/
 */
import path from 'node:path'
import {reportOf} from '../commands/report.js'
import {removeFile, removeLeftovers, writeWhole} from '../files.js'
import {MaterialError, type Problem} from '../tree/problem.js'
import {apply, refresh} from './apply.js'
import {authorityRecord, isTouched, touchedBy} from './authority-use.js'
import {buildCollection} from './collection.js'
import {conflictFile} from './conflicts.js'
import {diskProblem} from './disk.js'
import type {DocumentProduct, TeiState} from './document.js'
import {type EditionTexts, editionOf, readEditionTexts} from './edition-texts.js'
import {keysOf} from './fingerprint.js'
import {type Folders, foldersOf} from './folders.js'
import {type OutputKind, outputKinds} from './kinds.js'
import {takeLock} from './lock.js'
import {removeOrphans} from './orphans.js'
import {documentNames, isUpToDate, prepare, type Wanted} from './plan.js'
import type {Choice} from './reconcile.js'
import {appendRecord, type DocumentRecord, readRecords, recordFormat, writeRecords} from './records.js'
import {defaultOptions, localRunner, type Runner, type RunnerOptions, WorkerError} from './runner.js'

export interface BuildOptions extends Partial<RunnerOptions> {
  strict?: boolean
  kinds?: readonly OutputKind[]
  choices?: ReadonlyMap<string, Choice>
  /** Who makes the documents, where it is not this machine. */
  runner?: (texts: EditionTexts) => Promise<Runner>
  /** Ends the build after the documents that are being made. */
  signal?: AbortSignal
  onEvent?: (event: BuildEvent) => void
}

export type BuildEvent =
  | {type: 'plan'; documents: number; todo: number}
  /** In the order of the names, whichever was done first. */
  | {type: 'document'; name: string; state: TeiState | 'failed'; report: string}
  | {type: 'step'; what: string}
  | {type: 'done'; done: number}
  | {type: 'report'; report: string}

export interface BuildSummary {
  documents: number
  built: string[]
  failed: string[]
  /** Documents whose TEI was edited by hand and is kept, or merged with what was generated anew. */
  edited: string[]
  merged: string[]
  warnings: number
  interrupted: boolean
}

/** Builds the edition in a folder. Throws a `MaterialError` for what stops the whole of it. */
export async function buildEdition(folder: string, options: BuildOptions = {}): Promise<BuildSummary> {
  const texts = await readEditionTexts(folder)
  const folders = foldersOf(folder)
  let lock: Awaited<ReturnType<typeof takeLock>>
  try {
    lock = await takeLock(folders.lock, `${texts.shownAs}.sigla-cache/build.lock`)
  } catch (error) {
    throw diskProblem(error, folder, texts.shownAs)
  }
  try {
    return await buildLocked(folders, texts, options)
  } catch (error) {
    throw diskProblem(error, folder, texts.shownAs)
  } finally {
    await lock.release().catch(() => {})
  }
}

async function buildLocked(folders: Folders, texts: EditionTexts, options: BuildOptions): Promise<BuildSummary> {
  const {shownAs} = texts
  const event = options.onEvent ?? (() => {})
  const project = editionOf(texts)
  const config = project.config!
  const kinds = options.kinds ?? outputKinds
  await removeLeftovers(folders.tei)
  const [records, keys, {names, problems}] = await Promise.all([
    readRecords(folders.records),
    keysOf(config),
    documentNames(folders, shownAs),
  ])
  const authority = authorityRecord(project.authority, texts.authority)
  const wanted: Wanted = {
    keys,
    authority: authority.hash,
    kinds,
    strict: options.strict === true,
    choices: options.choices ?? new Map(),
  }
  unknownChoices(wanted.choices, names)
  if (problems.length > 0) event({type: 'report', report: reportOf(problems)})
  for (const problem of project.authority.problems)
    event({
      type: 'report',
      report: reportOf([{...problem, ...(problem.file ? {file: `${shownAs}${problem.file}`} : {})}]),
    })

  const touched = touchedBy(records.edition, authority)
  const todo: string[] = []
  for (const name of names) {
    const record = records.documents.get(name)
    // What is known of the authority files before holds for the records made by them, and for no others.
    const before = record?.authority === records.edition?.authorityHash ? record : undefined
    if (before && before.authority !== wanted.authority && touched && !(await isTouched(folders, before, touched)))
      before.authority = wanted.authority
    if (!isUpToDate(folders, name, record, wanted)) todo.push(name)
  }
  if (!records.edition) {
    // Records that are appended below count only after this: an interrupted first build is gone on with, too.
    records.edition = {format: recordFormat, authority: authority.entries, authorityHash: authority.hash, parts: {}}
    await writeRecords(folders.records, records)
  }
  event({type: 'plan', documents: names.length, todo: todo.length})

  const summary: BuildSummary = {
    documents: names.length,
    built: [],
    failed: problems.map(({file}) => file!),
    edited: [],
    merged: [],
    warnings: 0,
    interrupted: false,
  }
  const shownInOrder = inOrder<
    {type: 'document'; name: string; state: TeiState | 'failed'; report: string} | undefined
  >((item) => item && event(item))
  const fail = (
    name: string,
    faults: Problem[] | string,
  ): {type: 'document'; name: string; state: 'failed'; report: string} => {
    summary.failed.push(name)
    return {type: 'document', name, state: 'failed', report: typeof faults === 'string' ? faults : reportOf(faults)}
  }

  const one = async (name: string, runner: () => Promise<Runner>): Promise<Parameters<typeof shownInOrder>[1]> => {
    const old = records.documents.get(name)
    try {
      const prepared = await prepare(folders, name, shownAs, old, wanted)
      if (!prepared.job) {
        await keep(folders, await refresh(prepared, old!), records.documents)
        return undefined
      }
      const product = await (await runner()).run(prepared.job)
      if (product.failed) {
        if (product.conflicting !== undefined)
          await writeWhole(path.join(folders.root, conflictFile(name)), product.conflicting)
        if (old) records.documents.set(name, {...old, keys: {...old.keys, tei: 'failed'}})
        else await publishAsIs(name, await runner(), prepared, folders, wanted, shownAs, records.documents)
        return fail(name, product.report)
      }
      await keep(folders, await apply(folders, product, prepared, old, wanted, shownAs), records.documents)
      await removeFile(path.join(folders.root, conflictFile(name)))
      summary.built.push(name)
      if (product.tei?.state === 'merged') summary.merged.push(name)
      return {type: 'document', name, state: product.tei?.state ?? old?.state ?? 'generated', report: product.report}
    } catch (error) {
      if (error instanceof MaterialError) return fail(name, error.problems)
      if (error instanceof WorkerError)
        return fail(name, [
          {
            rule: 'worker-failed',
            severity: 'error',
            file: `${shownAs}transcriptions/${name}.txt`,
            message: error.message,
            remedy: error.remedy,
          },
        ])
      throw error
    }
  }

  let running: Promise<Runner> | undefined
  const jobs = options.jobs ?? Math.min(defaultOptions.jobs, todo.length)
  const start = (): Promise<Runner> =>
    (running ??= options.runner
      ? options.runner(texts)
      : Promise.resolve(
          localRunner(texts, {
            ...defaultOptions,
            ...options,
            jobs: todo.length === 1 && options.jobs === undefined ? 0 : jobs,
          }),
        ))
  try {
    let next = 0
    let done = 0
    let broken = false
    const lane = async (): Promise<void> => {
      while (next < todo.length && !options.signal?.aborted && !broken) {
        const at = next++
        try {
          shownInOrder(at, await one(todo[at]!, start))
        } catch (error) {
          broken = true
          throw error
        }
        event({type: 'done', done: ++done})
      }
    }
    const width = todo.length === 0 ? 0 : (await start()).width
    const lanes = await Promise.allSettled(Array.from({length: Math.min(width, todo.length)}, lane))
    for (const result of lanes) if (result.status === 'rejected') throw result.reason
    summary.interrupted = options.signal?.aborted === true

    if (!summary.interrupted) {
      await removeOrphans(folders, new Set(names), records.documents, shownAs, (found) =>
        event({type: 'report', report: reportOf(found)}),
      )
      const collected = await buildCollection({
        folders,
        texts,
        project,
        keys,
        kinds,
        records,
        event: (what) => event({type: 'step', what}),
      })
      if (collected.problems.length > 0) event({type: 'report', report: reportOf(collected.problems)})
      if (collected.problems.some((problem) => problem.severity === 'error')) summary.failed.push('the collection')
      records.edition = {
        format: recordFormat,
        authority: authority.entries,
        authorityHash: authority.hash,
        parts: collected.parts,
      }
    }
  } finally {
    await running?.then((runner) => runner.close())
    if (records.edition) await writeRecords(folders.records, records).catch(() => {})
  }
  for (const [name, record] of records.documents) {
    summary.warnings += record.warnings
    if (record.state === 'edited' && !summary.failed.includes(name)) summary.edited.push(name)
  }
  summary.built.sort()
  summary.failed.sort()
  return summary
}

/** A document that cannot be converted now, and of which nothing is recorded: what its TEI gives is published. */
async function publishAsIs(
  name: string,
  runner: Runner,
  prepared: Awaited<ReturnType<typeof prepare>>,
  folders: Folders,
  wanted: Wanted,
  shownAs: string,
  documents: Map<string, DocumentRecord>,
): Promise<void> {
  const {current} = prepared.job!
  if (current === undefined) return
  const product: DocumentProduct = await runner.run({name, current, outputs: [], always: [...wanted.kinds]})
  if (product.failed) return
  const nothing = {stamp: prepared.current!, sha256: product.sha256}
  const record: DocumentRecord = {
    name,
    keys: {tei: 'failed'},
    authority: '',
    transcription: prepared.transcription,
    sidecar: prepared.sidecar,
    tei: [nothing, nothing, null],
    state: 'generated',
    rendered: null,
    pdf: null,
    pages: null,
    warnings: 0,
    report: '',
  }
  const applied = await apply(folders, product, prepared, record, wanted, shownAs)
  documents.set(name, {...applied, keys: {...applied.keys, tei: 'failed'}})
}

async function keep(folders: Folders, record: DocumentRecord, documents: Map<string, DocumentRecord>): Promise<void> {
  documents.set(record.name, record)
  await appendRecord(folders.records, record)
}

function unknownChoices(choices: ReadonlyMap<string, Choice>, names: readonly string[]): void {
  const unknown = [...choices.keys()].filter((name) => !names.includes(name))
  if (unknown.length === 0) return
  throw new MaterialError(
    unknown.map((name) => ({
      rule: 'document-unknown',
      severity: 'error',
      message: `there is no transcription ${name}.txt`,
      remedy: 'give the name of a document without its ending',
    })),
  )
}

/** Gives items on in the order of their numbers, each as soon as those before it have come. */
function inOrder<T>(give: (item: T) => void): (at: number, item: T) => void {
  const waiting = new Map<number, T>()
  let next = 0
  return (at, item) => {
    waiting.set(at, item)
    for (; waiting.has(next); next++) {
      give(waiting.get(next)!)
      waiting.delete(next)
    }
  }
}
