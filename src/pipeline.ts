/**
 * The way of a document through the house, once, left to right:
 *
 *   bytes ─ decode ─► text ─ read ─► tree ─ recognise ─► tree ─ encode ─► TEI + ledger ─ validate ─► TEI
 *
 * and from the TEI alone: transform ─► HTML, Typst ─ publish ─► output/ (src/build/).
 */
import path from 'node:path'
import {findEdition, loadProject, loadSidecar, type Project, type Sidecar, shown} from './config/project.js'
import {type Encoded, encode, sha256} from './encode/encode.js'
import {gatherMetadata} from './encode/gather-metadata.js'
import {knownMetadata} from './encode/known-metadata.js'
import {authorityPointer, participantsOf} from './encode/participants.js'
import {readBytes} from './files.js'
import type {Ledger} from './ledger/ledger.js'
import {decode} from './read/decode.js'
import {read} from './read/read.js'
import {withLines} from './recognise/overrides/schema.js'
import {recognise} from './recognise/recognise.js'
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
  if (bytes === undefined)
    return failure(new Source(shown(file), ''), [
      {
        rule: 'file-missing',
        severity: 'error',
        file: shown(file),
        message: 'there is no such file',
        remedy: 'check the name',
      },
    ])
  try {
    const {sidecar, file: sidecarFile, text: sidecarText} = await loadSidecar(file)
    return convertBytes(bytes, file, {sidecar, sidecarFile, sidecarText, project})
  } catch (error) {
    if (error instanceof MaterialError) return failure(new Source(shown(file), ''), error.problems)
    throw error
  }
}

export interface Surroundings {
  sidecar: Sidecar
  sidecarFile: string
  sidecarText: string
  project: Project
}

/** Converts one transcription. Throws nothing for bad material: that is in `problems`. */
export function convertBytes(bytes: Uint8Array, file: string, surroundings: Surroundings): Converted {
  const {sidecar, project} = surroundings
  const decoded = decode(bytes, sidecar.encoding === undefined ? {} : {encoding: sidecar.encoding})
  if ('problems' in decoded)
    return failure(
      new Source(shown(file), ''),
      decoded.problems.map((p) => ({...p, file: shown(file)})),
    )
  return convertText(new Source(file, decoded.text), bytes, surroundings, project)
}

function convertText(source: Source, bytes: Uint8Array, surroundings: Surroundings, project: Project): Converted {
  const {sidecar} = surroundings
  if (!/[^\t\n\v\f\r \uFEFF]/.test(source.text))
    return failure(source, [
      {
        rule: 'empty-file',
        severity: 'error',
        start: 0,
        end: 0,
        message: 'the transcription is empty: there is nothing but white space in it',
        remedy: 'put the text of the document into it',
      },
    ])
  try {
    const {tree, problems} = read(source, sidecar.kind === undefined ? {} : {kind: sidecar.kind})
    const known = knownMetadata(source, sha256(bytes), tree.kind, sidecar, project)
    problems.push(
      ...recognise(tree, {
        authority: project.authority,
        hasTranslator: known.translators.length > 0,
        ...(project.config?.conventions === undefined ? {} : {conventions: project.config.conventions}),
        ...(known.author === undefined ? {} : {author: known.author.id ?? known.author.name}),
        ...(sidecar.firstPerson === undefined ? {} : {firstPerson: sidecar.firstPerson}),
        overrides: withLines(sidecar.decisions ?? [], surroundings.sidecarText),
        sidecarFile: surroundings.sidecarFile,
        ...(sidecar.date === undefined ? {} : {documentDate: sidecar.date}),
      }),
    )
    const gathered = gatherMetadata(tree, known, problems)
    const metadata = {
      ...gathered,
      participants: participantsOf(tree, project.authority, known.participants, known.author),
    }
    const refOf = (_kind: string, id: string): string | undefined => {
      const entry = project.authority.byId.get(id)
      return entry && authorityPointer(entry)
    }
    const errors = problems.map(({rule, start, end, message}) => ({
      rule,
      ...(start === undefined ? {} : {start, end: end ?? start}),
      message,
    }))
    const encoded = encode(tree, metadata, {refOf, whoOf: (id) => id}, errors)
    problems.push(...validityOf(encoded, `tei/${metadata.id}.xml`))
    return {
      source,
      xml: encoded.xml,
      ledger: encoded.ledger,
      problems,
      failed: problems.some((p) => p.severity === 'error'),
    }
  } catch (error) {
    if (error instanceof MaterialError) return failure(source, error.problems, sha256(bytes))
    throw error
  }
}

/** Valid TEI is the rule; only what is not is serialised again, to say where the editor must look. */
function validityOf(encoded: Encoded, file: string): Problem[] {
  if (validateTei(encoded.xml).length === 0) return []
  const {xml, origins} = encoded.diagnostic()
  return validateTei(xml, {origins, file})
}

function failure(source: Source, problems: Problem[], hash = sha256('')): Converted {
  const ledger: Ledger = {
    source: {path: source.path, sha256: hash, length: source.text.length, kind: 'plain'},
    spans: [],
    errors: problems.map(({rule, start, end, message}) => ({
      rule,
      ...(start === undefined ? {} : {start, end: end ?? start}),
      message,
    })),
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
