/** The documents that are out of date: prepared, made by a runner, put in place and recorded, in stable order. */
import path from 'node:path'
import {readText, removeFile, stampOf, writeWhole} from '../files.js'
import {countDecisions, type DecisionCounts, type Ledger} from '../ledger/ledger.js'
import {MaterialError, type Problem} from '../tree/problem.js'
import {reportOf} from '../tree/report.js'
import type {BuildEvent, BuildSummary} from './build.js'
import {conflictFile} from './document/conflicts.js'
import type {DocumentProduct} from './document/document.js'
import {sha256Of} from './files/base.js'
import {pdfFile} from './files/folders.js'
import {apply, refresh} from './pages/apply.js'
import type {OutputList} from './pages/output-list.js'
import {type Begun, type Materials, make} from './plan/begun.js'
import type {Prepared} from './plan/plan.js'
import {type DocumentRecord, type Seen, seen} from './records/records.js'
import {type Runner, WorkerError} from './workers/runner.js'

export interface DocumentsBuild extends Materials {
  outputs: OutputList
  /** Names, sorted. */
  todo: readonly string[]
  /** Started when there is something to do. */
  runner: () => Promise<Runner>
  /** What has been begun already. */
  begun: Begun
  summary: BuildSummary
  event: (event: BuildEvent) => void
  signal: AbortSignal | undefined
}

type DocumentEvent = Extract<BuildEvent, {type: 'document'}>

/** Makes them as many at a time as the runner takes, and ends early when the signal says so. Throws what stops it all. */
export async function buildDocuments(build: DocumentsBuild): Promise<void> {
  const {todo, runner, event, signal, outputs, wanted} = build
  if (todo.length === 0) return
  if (wanted.kinds.includes('pdf')) await outputs.announce(todo.map(pdfFile))
  const shownInOrder = inOrder<DocumentEvent | undefined>((item) => item && event(item))
  let next = 0
  let done = 0
  let broken = false
  const lane = async (): Promise<void> => {
    while (next < todo.length && !signal?.aborted && !broken) {
      const at = next++
      try {
        shownInOrder(at, await buildOne(build, todo[at]!))
      } catch (error) {
        broken = true
        throw error
      }
      event({type: 'done', done: ++done})
    }
  }
  const {width} = await runner()
  const lanes = await Promise.allSettled(Array.from({length: Math.min(width, todo.length)}, lane))
  for (const result of lanes) if (result.status === 'rejected') throw result.reason
}

async function buildOne(build: DocumentsBuild, name: string): Promise<DocumentEvent | undefined> {
  const {folders, shownAs, records, wanted, runner, begun, summary} = build
  const fail = (report: string): DocumentEvent => {
    summary.failed.push(name)
    return {type: 'document', name, state: 'failed', report}
  }
  const old = records.get(name)
  try {
    const {prepared, product: making} = await (begun.get(name) ?? make(build, name, await runner()))
    const product = await making
    if (!product) {
      await records.set(await refresh(prepared, old!))
      return undefined
    }
    if (product.failed) {
      if (product.conflicting !== undefined)
        await writeWhole(path.join(folders.root, conflictFile(name)), product.conflicting)
      if (old) await records.set({...old, keys: {...old.keys, tei: 'failed'}})
      else await publishAsIs(build, name, prepared)
      return fail(product.report)
    }
    await records.set(await apply(folders, product, prepared, old, wanted, shownAs), product.outputs.rendered?.brief)
    await removeFile(path.join(folders.root, conflictFile(name)))
    summary.built.push(name)
    if (product.tei?.state === 'merged') summary.merged.push(name)
    return {type: 'document', name, state: product.tei?.state ?? old?.state ?? 'generated', report: product.report}
  } catch (error) {
    if (error instanceof MaterialError) return fail(reportOf(error.problems))
    if (error instanceof WorkerError)
      return fail(reportOf([workerFailed(error, `${shownAs}transcriptions/${name}.txt`)]))
    throw error
  }
}

function workerFailed({message, remedy}: WorkerError, file: string): Problem {
  return {rule: 'worker-failed', severity: 'error', file, message, remedy}
}

/** A document that cannot be converted now, and of which nothing is recorded: what its TEI gives is published. */
async function publishAsIs(
  {folders, shownAs, records, wanted, runner}: DocumentsBuild,
  name: string,
  prepared: Prepared,
): Promise<void> {
  const {current} = prepared.job!
  if (current === undefined) return
  const product: DocumentProduct = await (await runner()).run({name, current, outputs: [], always: [...wanted.kinds]})
  if (product.failed) return
  const asIs = {stamp: prepared.current!, sha256: product.sha256}
  const ledger = await ledgerAsIs(prepared.files.ledger)
  const record: DocumentRecord = {
    name,
    keys: {tei: 'failed'},
    authority: '',
    transcription: prepared.transcription,
    sidecar: prepared.sidecar,
    tei: [asIs, ledger?.seen ?? asIs, null],
    state: 'generated',
    decisions: ledger?.decisions ?? null,
    rendered: null,
    pdf: null,
    pages: null,
    warnings: 0,
  }
  const applied = await apply(folders, product, prepared, record, wanted, shownAs)
  await records.set({...applied, keys: {...applied.keys, tei: 'failed'}}, product.outputs.rendered?.brief)
}

/** The ledger that lies beside such TEI; undefined where there is none that can be read. */
async function ledgerAsIs(file: string): Promise<{seen: Seen; decisions: DecisionCounts} | undefined> {
  const stamp = stampOf(file)
  const text = await readText(file)
  if (!stamp || text === undefined) return undefined
  try {
    return {seen: seen(stamp, sha256Of(text)), decisions: countDecisions(JSON.parse(text) as Ledger)}
  } catch {
    return undefined
  }
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
