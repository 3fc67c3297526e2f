/** What of a document has to be made. */
import path from 'node:path'
import {readBytes, type Stamp, sameStamp, stampOf} from '../../files.js'
import {NoFileError, readSteady, UnsteadyFileError} from '../../steady-file.js'
import {MaterialError} from '../../tree/problem.js'
import type {DocumentJob, OutputKind} from '../document/document.js'
import type {Choice} from '../document/reconcile.js'
import {settle, type TeiFiles, teiFilesOf} from '../document/tei-files.js'
import {sha256Of} from '../files/base.js'
import {type Folders, pdfFile, renderedFile} from '../files/folders.js'
import {type DocumentRecord, type RecordState, type Seen, seen, stillSeen} from '../records/records.js'
import type {Keys} from './fingerprint.js'

export interface Wanted {
  keys: Keys
  authority: string
  kinds: readonly OutputKind[]
  strict: boolean
  choices: ReadonlyMap<string, Choice>
}

/** A document to be looked at more closely, with what was read of it. */
export interface Prepared {
  /** Absent where all is up to date after all. */
  job?: DocumentJob
  files: TeiFiles
  transcription: Seen
  sidecar: Seen | null
  /** Of `tei/NAME.xml` as read. */
  current: Stamp | undefined
}

/** Tells whether a record, by its state, is what is wanted: then only its files may say that something has to be made. */
export function wantedBy(wanted: Wanted): (name: string, state: RecordState) => boolean {
  const {kinds, strict, choices} = wanted
  // Thousands of documents have one state.
  const known = new Map<RecordState, boolean>()
  return (name, state) => {
    let isWanted = known.get(state)
    if (isWanted === undefined) {
      isWanted =
        sameKeys(state, wanted) &&
        (!kinds.includes('html') || state.rendered) &&
        (!kinds.includes('pdf') || state.pdf) &&
        (!strict || state.warnings === 0)
      known.set(state, isWanted)
    }
    return isWanted && !choices.has(name)
  }
}

/** Whether, by what can be seen without reading, nothing has to be made. */
export function isUpToDate(
  folders: Folders,
  name: string,
  record: DocumentRecord | undefined,
  wanted: Wanted,
): boolean {
  if (!record || wanted.choices.has(name)) return false
  const files = teiFilesOf(folders.tei, name)
  const [xml, ledger, base] = record.tei
  return (
    sameKeys(record, wanted) &&
    (!wanted.strict || record.warnings === 0) &&
    stillSeen(path.join(folders.transcriptions, `${name}.txt`), record.transcription) &&
    stillSeen(path.join(folders.transcriptions, `${name}.yaml`), record.sidecar) &&
    stillSeen(files.xml, xml) &&
    stillSeen(files.ledger, ledger) &&
    stillSeen(files.base, base) &&
    wanted.kinds.every((kind) => hasOutputs(folders, name, record, kind))
  )
}

function sameKeys(record: Pick<DocumentRecord, 'keys' | 'authority'>, {keys, authority, kinds}: Wanted): boolean {
  return (
    record.keys.tei === keys.tei &&
    record.authority === authority &&
    kinds.every((kind) => record.keys[kind] === keys[kind])
  )
}

function hasOutputs(folders: Folders, name: string, record: DocumentRecord, kind: OutputKind): boolean {
  if (kind === 'epub') return true // Made of the whole edition alone.
  if (kind === 'pdf')
    return record.pdf !== null && sameStamp(stampOf(path.join(folders.output, pdfFile(name))), record.pdf)
  return record.rendered !== null && sameStamp(stampOf(renderedFile(folders, name)), record.rendered.stamp)
}

/** Reads a document's files and says what is to be made. Throws a `MaterialError` where they cannot be read. */
export async function prepare(
  folders: Folders,
  name: string,
  shownAs: string,
  record: DocumentRecord | undefined,
  wanted: Wanted,
): Promise<Prepared> {
  const files = teiFilesOf(folders.tei, name)
  await settle(files)
  const transcriptionFile = path.join(folders.transcriptions, `${name}.txt`)
  const transcription = await steady(transcriptionFile, `${shownAs}transcriptions/${name}.txt`)
  if (!transcription)
    throw new MaterialError([
      {
        rule: 'file-missing',
        severity: 'error',
        file: `${shownAs}transcriptions/${name}.txt`,
        message: 'there is no such file, or it was removed meanwhile',
        remedy: 'run sigla build again',
      },
    ])
  const sidecar = await steady(
    path.join(folders.transcriptions, `${name}.yaml`),
    `${shownAs}transcriptions/${name}.yaml`,
  )
  const xml = await steady(files.xml, `${shownAs}tei/${name}.xml`)
  const base = await readBytes(files.base)

  const transcriptionSeen = seen(transcription.stamp, sha256Of(transcription.bytes))
  const sidecarSeen = sidecar ? seen(sidecar.stamp, sha256Of(sidecar.bytes)) : null
  const ledger = await readBytes(files.ledger)
  const converted =
    record !== undefined &&
    !wanted.choices.has(name) &&
    record.keys.tei === wanted.keys.tei &&
    record.authority === wanted.authority &&
    (!wanted.strict || record.warnings === 0) &&
    record.transcription.sha256 === transcriptionSeen.sha256 &&
    record.sidecar?.sha256 === sidecarSeen?.sha256 &&
    same(record.tei[0], xml?.bytes) &&
    same(record.tei[1], ledger) &&
    same(record.tei[2], base)
  const always = wanted.kinds.filter(
    (kind) => record?.keys[kind] !== wanted.keys[kind] || !hasOutputs(folders, name, record, kind),
  )
  const around = {files, transcription: transcriptionSeen, sidecar: sidecarSeen, current: xml?.stamp}
  if (converted && always.length === 0) return around
  const choice = wanted.choices.get(name)
  const job: DocumentJob = {
    name,
    ...(xml ? {current: xml.bytes.toString('utf8')} : {}),
    outputs: [...wanted.kinds],
    always,
    ...(record ? {madeOf: record.tei[0].sha256} : {}),
    ...(converted
      ? {}
      : {
          convert: {
            transcription: transcription.bytes,
            strict: wanted.strict,
            ...(sidecar ? {sidecar: sidecar.bytes.toString('utf8')} : {}),
            ...(base ? {base} : {}),
            ...(choice ? {choice} : {}),
          },
        }),
  }
  return {...around, job}
}

function same(as: Seen | null, bytes: Buffer | undefined): boolean {
  return as === null ? bytes === undefined : bytes !== undefined && sha256Of(bytes) === as.sha256
}

async function steady(file: string, shown: string): Promise<{bytes: Buffer; stamp: Stamp} | undefined> {
  try {
    return await readSteady(file)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const problem = {severity: 'error' as const, file: shown}
    if (error instanceof UnsteadyFileError)
      throw new MaterialError([
        {
          ...problem,
          rule: 'file-unsteady',
          message: 'this file was being written all the time while it was read',
          remedy: 'run sigla build again when it is saved',
        },
      ])
    if (error instanceof NoFileError)
      throw new MaterialError([
        {...problem, rule: 'file-unreadable', message: 'this is a pipe or a device, not a file', remedy: 'remove it'},
      ])
    if (code === 'EISDIR')
      throw new MaterialError([
        {
          ...problem,
          rule: 'file-is-folder',
          message: 'this is a folder (or a link to one), not a file',
          remedy: 'rename or remove it',
        },
      ])
    if (code === 'ELOOP')
      throw new MaterialError([
        {
          ...problem,
          rule: 'file-link-loop',
          message: 'this symbolic link leads in a circle',
          remedy: 'remove it, or let it point to a file',
        },
      ])
    throw new MaterialError([
      {
        ...problem,
        rule: 'file-unreadable',
        message: `this file cannot be read: ${code ?? message}`,
        remedy: 'check its permissions',
      },
    ])
  }
}
