/**
 * The way of a document through the house, once, left to right:
 *
 *   bytes ─ decode ─► text ─ read ─► tree ─ recognise ─► tree ─ encode ─► TEI + ledger ─ validate ─► TEI
 *
 * and from the TEI alone: transform ─► HTML, Typst ─ publish ─► output/ (src/build/).
 */

import path from 'node:path'
import {append} from './append.js'
import {findEdition} from './config/find-edition.js'
import {loadProject, loadSidecar, type Project, type Sidecar, shown} from './config/project.js'
import {idleReferences} from './config/references.js'
import {type Encoded, encode, sha256} from './encode/encode.js'
import {gatherMetadata, type Known} from './encode/gather-metadata.js'
import {knownMetadata} from './encode/known-metadata.js'
import {authorityPointer, authorshipOf, participantsOf} from './encode/participants.js'
import {readBytes} from './files.js'
import type {Ledger, LedgerError} from './ledger/ledger.js'
import {decode, lostCharacters} from './read/lines/decode.js'
import {read} from './read/read.js'
import {withLines} from './recognise/overrides/schema.js'
import {recognise} from './recognise/recognise.js'
import {restoreBlanks, withPlainBlanks} from './tree/blanks.js'
import type {Transcription} from './tree/nodes.js'
import {MaterialError, type Problem} from './tree/problem.js'
import {Source} from './tree/source.js'
import {validateTei} from './validate/validate.js'

export interface Converted {
  source: Source
  /** Empty when the conversion failed. */
  xml: string
  ledger: Ledger
  problems: Problem[]
  /** Whether the material has errors: nothing may be written then. */
  failed: boolean
}

/** The transcription at `file`, with its sidecar, in the edition it belongs to. */
export async function convertFile(file: string): Promise<Converted> {
  const project = await projectOf(file)
  const bytes = await readBytes(file)
  if (bytes === undefined) return failure(new Source(shown(file), ''), [missing(file)])
  try {
    const {sidecar, file: sidecarFile, text: sidecarText} = await loadSidecar(file)
    return convertBytes(bytes, file, {sidecar, sidecarFile, sidecarText, project})
  } catch (error) {
    if (error instanceof MaterialError) return failure(new Source(shown(file), ''), error.problems)
    throw error
  }
}

/** The tree of the transcription at `file`, for what needs decisions but no TEI. Throws a `MaterialError`. */
export async function understandFile(file: string): Promise<Understood & {project: Project}> {
  const project = await projectOf(file)
  const bytes = await readBytes(file)
  if (bytes === undefined) throw new MaterialError([missing(file)])
  const {sidecar, file: sidecarFile, text: sidecarText} = await loadSidecar(file)
  const surroundings = {sidecar, sidecarFile, sidecarText, project}
  const decoded = decode(bytes, encodingOf(surroundings))
  if ('problems' in decoded) throw new MaterialError(decoded.problems.map((p) => ({...p, file: shown(file)})))
  return {...understand(new Source(file, decoded.text), sha256(bytes), surroundings), project}
}

function missing(file: string): Problem {
  return {
    rule: 'file-missing',
    severity: 'error',
    file: shown(file),
    message: 'there is no such file',
    remedy: 'check the name',
  }
}

export interface Surroundings {
  sidecar: Sidecar
  sidecarFile: string
  sidecarText: string
  project: Project
  /** The grammar alone: the rules (Schematron), which take most of the time, are left to others. */
  grammarOnly?: boolean
}

/** Converts one transcription. Throws nothing for bad material: that is in `problems`. */
export function convertBytes(bytes: Uint8Array, file: string, surroundings: Surroundings): Converted {
  const decoded = decode(bytes, encodingOf(surroundings))
  if ('problems' in decoded)
    return failure(
      new Source(shown(file), ''),
      decoded.problems.map((p) => ({...p, file: shown(file)})),
    )
  const source = new Source(file, decoded.text)
  try {
    const understood = understand(source, sha256(bytes), surroundings)
    return encoded(understood, surroundings)
  } catch (error) {
    if (error instanceof MaterialError) return failure(source, error.problems, sha256(bytes))
    throw error
  }
}

export interface Understood {
  tree: Transcription
  known: Known
  problems: Problem[]
}

/** Reads and recognises: the tree with all its decisions. Throws a `MaterialError` for a blank transcription. */
export function understand(source: Source, hash: string, surroundings: Surroundings): Understood {
  const {sidecar, sidecarFile, sidecarText, project} = surroundings
  const plain = withPlainBlanks(source)
  if (!/[^\t\n\v\f\r \uFEFF\u00ad\u200b-\u200f\u2060]/.test(plain.text)) throw new MaterialError([blank])
  const {tree, problems} = read(plain, sidecar.kind === undefined ? {} : {kind: sidecar.kind})
  append(problems, lostCharacters(source.text))
  const known = knownMetadata(source, hash, tree.kind, sidecar, project)
  problems.push(
    ...recognise(tree, {
      authority: project.authority,
      ...(project.archives ? {archives: project.archives} : {}),
      hasTranslator: known.translators.length > 0,
      ...(project.config?.conventions === undefined ? {} : {conventions: project.config.conventions}),
      ...(known.author === undefined ? {} : {author: known.author.id ?? known.author.name}),
      ...(sidecar.firstPerson === undefined ? {} : {firstPerson: sidecar.firstPerson}),
      overrides: withLines(sidecar.decisions ?? [], sidecarText),
      sidecarFile,
      ...(sidecar.date === undefined ? {} : {documentDate: sidecar.date}),
    }),
  )
  const persons = new Set([...(tree.facts.participants ?? []), ...known.participants].map(({id}) => id))
  append(problems, idleReferences({sidecar, file: sidecarFile, text: sidecarText}, project, persons))
  restoreBlanks(tree, source)
  return {tree, known, problems}
}

const blank: Problem = {
  rule: 'empty-file',
  severity: 'error',
  start: 0,
  end: 0,
  message: 'the transcription is empty: there is nothing but white space in it',
  remedy: 'put the text of the document into it',
}

/** Encodes and validates. */
function encoded({tree, known, problems}: Understood, {project, grammarOnly = false}: Surroundings): Converted {
  const {authority} = project
  const metadata = {
    ...gatherMetadata(tree, known, problems, project.archives),
    participants: participantsOf(tree, authority, known.participants, known.author),
    authorship: authorshipOf(tree, authority),
  }
  const refOf = (_kind: string, id: string): string | undefined => {
    const entry = authority.byId.get(id)
    return entry && authorityPointer(entry)
  }
  const langOf = (id: string, words: string): string | undefined =>
    authority.byId.get(id)?.names.find(({text}) => text === words)?.lang
  const done = encode(tree, metadata, {refOf, langOf, whoOf: (id) => id})
  append(problems, validityOf(done, `tei/${metadata.id}.xml`, grammarOnly))
  const ledger = {...done.ledger, errors: ledgerErrors(problems)}
  return {source: tree.source, xml: done.xml, ledger, problems, failed: problems.some((p) => p.severity === 'error')}
}

function encodingOf({sidecar}: Surroundings): {encoding?: string} {
  return sidecar.encoding === undefined ? {} : {encoding: sidecar.encoding}
}

/** Valid TEI is the rule; only what is not is serialised again, to say where the editor must look. */
function validityOf(encoded: Encoded, file: string, grammarOnly: boolean): Problem[] {
  if (validateTei(encoded.xml, {grammarOnly}).length === 0) return []
  const {xml, origins} = encoded.diagnostic()
  return validateTei(xml, {origins, file})
}

function ledgerErrors(problems: readonly Problem[]): LedgerError[] {
  return problems.map(({rule, start, end, message}) => ({
    rule,
    ...(start === undefined ? {} : {start, end: end ?? start}),
    message,
  }))
}

function failure(source: Source, problems: Problem[], hash = sha256('')): Converted {
  const ledger: Ledger = {
    source: {path: source.path, sha256: hash, length: source.text.length, kind: 'plain'},
    spans: [],
    errors: ledgerErrors(problems),
    decisions: [],
  }
  return {source, xml: '', ledger, problems, failed: true}
}

const projects = new Map<string, Promise<Project>>()

/** The edition a file belongs to; else the one of the current folder, so that its authority files serve there too. */
async function projectOf(file: string): Promise<Project> {
  const folder = (await findEdition(path.dirname(file))) ?? (await findEdition(process.cwd()))
  const key = folder ?? ''
  let project = projects.get(key)
  if (!project) {
    project = loadProject(folder)
    projects.set(key, project)
  }
  return project
}
