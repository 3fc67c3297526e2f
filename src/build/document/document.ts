/**
 * One document, from its transcription to all that is published of it: a pure function, the same in this process, in a
 * worker thread and on another machine.
 */

import {append} from '../../append.js'
import {type Project, parseSidecar} from '../../config/project.js'
import {countDecisions, type DecisionCounts, ledgerFile} from '../../ledger/ledger.js'
import {convertBytes} from '../../pipeline.js'
import {MaterialError, type Problem} from '../../tree/problem.js'
import {reportOf} from '../../tree/report.js'
import {Source} from '../../tree/source.js'
import {validateTei} from '../../validate/validate.js'
import {sha256Of, unpackBase} from '../files/base.js'
import {conflictProblems} from './conflicts.js'
import type {OutputKind} from './kinds.js'
import {type Outputs, outputsOf} from './outputs.js'
import {type Choice, reconcile} from './reconcile.js'

export type {OutputKind} from './kinds.js'

export interface DocumentJob {
  name: string
  /** Absent where the TEI is up to date. */
  convert?: {transcription: Uint8Array; sidecar?: string; base?: Uint8Array; choice?: Choice; strict: boolean}
  /** `tei/NAME.xml` as it is; absent where there is none. */
  current?: string
  outputs: OutputKind[]
  /** SHA-256 of the TEI that up-to-date outputs were made of: where it comes out the same again, `always` is all there is to do. */
  madeOf?: string
  /** Outputs to be made even of the same TEI. */
  always: OutputKind[]
}

export type TeiState = 'generated' | 'edited' | 'merged' | 'foreign'

export interface DocumentProduct {
  name: string
  failed: boolean
  /** Problems as an editor reads them. */
  report: string
  warnings: number
  tei?: {
    state: TeiState
    text: string
    generated: string
    ledger: string
    decisions: DecisionCounts
    rebase: boolean
  }
  /** On a conflict: what was generated, to be compared. */
  conflicting?: string
  /** SHA-256 of the TEI that the outputs were made of. */
  sha256: string
  outputs: Outputs
}

/** How the edition's folder is named in messages, and the edition. */
export interface Prepared {
  shownAs: string
  project: Project
}

export async function makeDocument(job: DocumentJob, {shownAs, project}: Prepared): Promise<DocumentProduct> {
  const teiFile = `${shownAs}tei/${job.name}.xml`
  const problems: Problem[] = []
  const shownSource = {source: undefined as Source | undefined}
  const failed = (): DocumentProduct => ({...productOf(job.name, problems, shownSource.source), failed: true})

  let tei: DocumentProduct['tei']
  let text = job.current ?? ''
  if (job.convert) {
    const converted = convertDocument(job, shownAs, project)
    append(problems, converted.problems)
    shownSource.source = converted.source
    if (converted.failed || (job.convert.strict && problems.length > 0)) return failed()
    const base = unpackBase(job.convert.base)
    const reconciled = reconcile({
      ...(job.current === undefined ? {} : {current: job.current}),
      ...(base === undefined ? {} : {base}),
      ...(job.convert.choice === undefined ? {} : {choice: job.convert.choice}),
      generated: converted.xml,
      when: project.config?.date ?? '1970-01-01',
    })
    if (reconciled.state === 'conflict') {
      append(problems, conflictProblems(reconciled.conflicts, job.name, shownAs))
      return {...failed(), conflicting: converted.xml}
    }
    if (reconciled.state === 'foreign') problems.push(foreign(teiFile))
    text = reconciled.text
    tei = {
      state: reconciled.state,
      text,
      generated: converted.xml,
      ledger: converted.ledger,
      decisions: converted.decisions,
      rebase: reconciled.state === 'edited' && reconciled.rebase,
    }
  }

  // What the program generated was validated by the pipeline; an editor's file is validated here.
  if (tei?.state !== 'generated') {
    const faults = validateTei(text).map((problem) => ({...problem, file: teiFile}))
    append(problems, faults)
    if (faults.some((problem) => problem.severity === 'error')) return failed()
  }

  const sha256 = sha256Of(text)
  const wanted = sha256 === job.madeOf ? job.always : [...new Set([...job.outputs, ...job.always])]
  const made = await outputsOf({tei: text, file: `tei/${job.name}.xml`, wanted, project})
  problems.push(
    ...made.problems.map((problem) =>
      problem.file === undefined ? problem : {...problem, file: `${shownAs}${problem.file}`},
    ),
  )
  if (made.problems.some((problem) => problem.severity === 'error')) return failed()
  return {
    ...productOf(job.name, problems, shownSource.source),
    failed: false,
    sha256,
    outputs: made.outputs,
    ...(tei ? {tei} : {}),
  }
}

function convertDocument(
  job: DocumentJob,
  shownAs: string,
  project: Project,
): {
  xml: string
  ledger: string
  decisions: DecisionCounts
  problems: Problem[]
  failed: boolean
  source?: Source
} {
  const {transcription, sidecar} = job.convert!
  const file = `transcriptions/${job.name}.txt`
  const sidecarFile = `${shownAs}transcriptions/${job.name}.yaml`
  try {
    const surroundings = {sidecar: parseSidecar(sidecarFile, sidecar), sidecarFile, sidecarText: sidecar ?? '', project}
    const {xml, ledger, problems, failed, source} = convertBytes(transcription, file, surroundings)
    const placed = problems.map((problem) =>
      problem.file === undefined || problem.file === file ? {...problem, file: `${shownAs}${file}`} : problem,
    )
    return {
      xml,
      ledger: ledgerFile(ledger),
      decisions: countDecisions(ledger),
      problems: placed,
      failed,
      source: new Source(`${shownAs}${file}`, source.text),
    }
  } catch (error) {
    if (!(error instanceof MaterialError)) throw error
    return {xml: '', ledger: '', decisions: {low: 0, medium: 0, high: 0}, problems: error.problems, failed: true}
  }
}

function productOf(name: string, problems: Problem[], source: Source | undefined): DocumentProduct {
  const seen = new Set<string>()
  const once = problems.filter((problem) => {
    const key = JSON.stringify(problem)
    return !seen.has(key) && seen.add(key)
  })
  return {
    name,
    failed: false,
    report: reportOf(once, source),
    warnings: once.filter((problem) => problem.severity === 'warning').length,
    sha256: '',
    outputs: {},
  }
}

function foreign(file: string): Problem {
  return {
    rule: 'tei-not-generated',
    severity: 'warning',
    file,
    message:
      'this file is not as sigla would generate it, and its merge base (.base.br) is missing: it is left as it is',
    remedy:
      'keep it as your own: sigla build --keep-mine NAME; or have it generated: sigla build --take-generated NAME',
  }
}
