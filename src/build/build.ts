/**
 * Bringing an edition up to date: what is out of date is made, in parallel, and put in place by this one process.
 *
 *   transcriptions/ ─ plan ─► jobs ─ runner ─► products ─ apply ─► tei/, output/ ─ collection ─► output/
 */

import {diskProblem} from '../disk-problem.js'
import {namesIn, removeLeftovers, removeLeftoversBelow, stampOf} from '../files.js'
import {MaterialError} from '../tree/problem.js'
import {reportOf} from '../tree/report.js'
import type {TeiState} from './document/document.js'
import {configOf, type EditionTexts, readEditionTexts} from './document/edition-texts.js'
import {type OutputKind, outputKinds} from './document/kinds.js'
import type {Choice} from './document/reconcile.js'
import {buildDocuments} from './documents.js'
import {type Folders, foldersOf} from './files/folders.js'
import {type Lock, takeLock} from './files/lock.js'
import {type Ahead, readAhead, searchAhead} from './pages/ahead.js'
import {buildCollection, loadSite} from './pages/collection.js'
import {OutputList} from './pages/output-list.js'
import {intactParts} from './pages/parts.js'
import {knownAuthority} from './plan/authority-use.js'
import {Begun} from './plan/begun.js'
import {keysOf} from './plan/fingerprint.js'
import {removeOrphans} from './plan/orphans.js'
import {outOfDate} from './plan/out-of-date.js'
import type {Wanted} from './plan/plan.js'
import {Survey} from './plan/survey.js'
import {type KeptRecords, Records} from './records/record-file.js'
import {type Listed, listed} from './records/transcriptions.js'
import {type RunnerChoice, RunnerStart} from './workers/runner-start.js'

export interface BuildOptions extends RunnerChoice {
  strict?: boolean
  kinds?: readonly OutputKind[]
  choices?: ReadonlyMap<string, Choice>
  /** Where a process that builds again and again keeps what it knows. */
  kept?: KeptRecords
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
  const texts = await readEditionTexts(folder).catch((error: unknown) => {
    throw diskProblem(error, folder, `${folder}/`)
  })
  const folders = foldersOf(folder)
  let lock: Lock
  try {
    lock = await takeLock(folders.lock, `${texts.shownAs}.sigla-cache/build.lock`)
  } catch (error) {
    throw diskProblem(error, folder, texts.shownAs)
  }
  try {
    return await buildLocked(folders, texts, options, lock)
  } catch (error) {
    throw diskProblem(error, folder, texts.shownAs)
  } finally {
    await lock.release().catch(() => {})
  }
}

async function buildLocked(
  folders: Folders,
  texts: EditionTexts,
  options: BuildOptions,
  {tookOver}: Lock,
): Promise<BuildSummary> {
  const sources = await listed(folders, texts.shownAs)
  const survey = new Survey(folders, sources)
  const making = new RunnerStart(texts, options, sources.names.length)
  let records: Records | undefined
  try {
    const last = stampOf(folders.records)?.modified
    if (last !== undefined) {
      // Something was written since the last build: a thread takes longer to start than it takes to know what. Where nothing
      // was, there is time for one that asks; with both, each would wait for the other.
      if (survey.youngest > last) await making.first()
      else survey.shareWithThread()
    }
    records = Records.read(folders.records, options.kept)
    // A killed build may have left files half written under temporary names, and `output/` is published as it is. Without
    // records it is not known how the build before ended.
    if (tookOver || !records.edition)
      for (const folder of [folders.output, folders.cache]) await removeLeftoversBelow(folder)
    return await buildWith({records, folders, texts, sources, survey, making, options})
  } finally {
    await survey.close()
    await records?.tidy(options.kept).catch(() => {})
    await making.close()
  }
}

interface Build {
  records: Records
  folders: Folders
  texts: EditionTexts
  sources: Listed
  survey: Survey
  making: RunnerStart
  options: BuildOptions
}

async function buildWith({records, folders, texts, sources, survey, making, options}: Build): Promise<BuildSummary> {
  const {shownAs} = texts
  const event = options.onEvent ?? (() => {})
  const config = configOf(texts)
  const kinds = options.kinds ?? outputKinds
  const [keys, inTei] = await Promise.all([keysOf(config, texts.archives?.xml), namesIn(folders.tei)])
  const {names, problems} = sources
  await removeLeftovers(folders.tei, inTei)
  const authority = await knownAuthority(texts, keys.tei, records.edition?.authority)
  const wanted: Wanted = {
    keys,
    authority: authority.hash,
    kinds,
    strict: options.strict === true,
    choices: options.choices ?? new Map(),
  }
  unknownChoices(wanted.choices, names)
  if (problems.length > 0) event({type: 'report', report: reportOf(problems)})
  for (const problem of authority.problems)
    event({
      type: 'report',
      report: reportOf([{...problem, ...(problem.file ? {file: `${shownAs}${problem.file}`} : {})}]),
    })
  const outputs = new OutputList(folders, records.edition?.list?.stamp)
  const summary: BuildSummary = {
    documents: names.length,
    built: [],
    failed: problems.filter(({severity}) => severity === 'error' || wanted.strict).map(({file}) => file!),
    edited: [],
    merged: [],
    warnings: problems.filter(({severity}) => severity === 'warning').length,
    interrupted: false,
  }
  // What the collection will ask of the others is read as soon as it is known what has changed.
  const changed = new Set<string>()
  let ahead: Promise<Ahead | undefined> | undefined
  const lookAhead = async (documents: readonly string[]): Promise<void> => {
    if (!kinds.includes('html')) return
    void loadSite()
    ahead = readAhead({folders, records, config, texts, keys}, documents)
    await ahead
  }
  let endSearch: Promise<() => Promise<void>> | undefined
  const begun = new Begun()
  try {
    const question = {folders, records, names, survey, wanted, authority}
    const {todo, unchanged, undisturbed} = await outOfDate(question, async (more) => {
      for (const name of more) changed.add(name)
      // A runner that cannot be had is told of when it is asked for.
      const runner = await making.runner(changed.size).catch(() => undefined)
      if (runner) await begun.begin({folders, shownAs, records, wanted}, more, runner)
      if (kinds.includes('html')) endSearch ??= searchAhead(records, more)
      await lookAhead([...changed])
    })
    // Records that are kept below count only after this: an interrupted first build is gone on with, too.
    if (!records.edition) await records.setEdition({authority, kinds: [], keys: '', parts: {}})
    event({type: 'plan', documents: names.length, todo: todo.length})
    if (todo.some((name) => !changed.has(name))) void lookAhead(todo)
    const intact = intactParts(folders, records, undisturbed)
    await buildDocuments({
      folders,
      shownAs,
      records,
      outputs,
      wanted,
      todo,
      runner: () => making.runner(todo.length),
      begun,
      summary,
      event,
      signal: options.signal,
    })
    summary.interrupted = options.signal?.aborted === true
    if (!summary.interrupted) {
      // Workers hold much memory, and what follows is done here. That they have ended is waited for at the end.
      making.close().catch(() => {})
      await removeOrphans(folders, inTei, new Set(names), records, shownAs, (found) =>
        event({type: 'report', report: reportOf(found)}),
      )
      const collected = await buildCollection({
        folders,
        texts,
        config,
        keys,
        kinds,
        records,
        outputs,
        unchanged,
        intact,
        ahead: await ahead,
        event: (what) => event({type: 'step', what}),
      })
      if (collected) {
        const {problems: faults, ...made} = collected
        if (faults.length > 0) event({type: 'report', report: reportOf(faults)})
        if (faults.some((problem) => problem.severity === 'error')) summary.failed.push('the collection')
        await records.setEdition({authority, ...made})
      }
    }
  } finally {
    await ahead
    await (await endSearch)?.()
  }
  for (const name of records.names()) {
    const {warnings, state} = records.state(name)!
    summary.warnings += warnings
    if (state === 'edited' && !summary.failed.includes(name)) summary.edited.push(name)
  }
  summary.built.sort()
  summary.failed.sort()
  return summary
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
