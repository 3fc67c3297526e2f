/**
 * How records stand in their file: what a build wrote all at once, and lines that were appended since.
 *
 *     sigla records 5  {documents, edition, rows, bodies, hash, settled}    lengths of what follows, in bytes
 *     [states]                                                              documents: what many have in common …
 *     name  number of its state  length of its body  head                   … and a line for each
 *     E  edition  authority  name of a part  part  …  .                     edition
 *     rows                                                                  stamps, as bytes
 *     bodies                                                                brief  record
 *
 *     D  name  state  head  stamps  brief  record  .                        appended lines
 *     E  edition  authority  name of a part  part  …  .
 *
 * Fields are parted by tabs, which JSON has only escaped. Bodies are by far the most, and are read one by one when they
 * are asked for. A line that a killed build wrote half has no point at its end.
 */
import type {OpenFile} from '../files.js'
import {sha256Of} from './base.js'
import {RecordEntry, StoredBody, WrittenBody} from './record-entry.js'
import type {AuthorityRecord, EditionRecord, MadePart, RecordState} from './records.js'
import {rowLength} from './stamps.js'

/** Changes with the shape of records: older ones are forgotten. */
const format = 'sigla records 5'

interface Head {
  documents: number
  edition: number
  rows: number
  bodies: number
  /** Of documents and edition. In a row of stamps that is damaged, some are other than those of the files. */
  hash: string
  /** Whether the edition was recorded after all these documents. */
  settled: boolean
}

/** What was written at once. */
export interface Packed {
  /** In the order they were written in. */
  entries: Map<string, RecordEntry>
  edition: EditionText
  settled: boolean
  /** Where it ends, and what was appended begins. */
  end: number
}

export function pack(
  entries: readonly (readonly [name: string, entry: RecordEntry])[],
  edition: EditionRecord,
  settled: boolean,
): Buffer {
  const states = new Map<string, number>()
  const lines: string[] = []
  const rows: Uint8Array[] = []
  const bodies: Buffer[] = []
  for (const [name, {state, headText, stamps, body}] of entries) {
    const text = JSON.stringify(state)
    const number = states.get(text) ?? states.size
    states.set(text, number)
    const bytes = body.bytes()
    lines.push([name, number, bytes.length, headText].join('\t'))
    rows.push(bytesOf(stamps))
    bodies.push(bytes)
  }
  const documents = Buffer.from([`[${[...states.keys()].join()}]`, ...lines, ''].join('\n'), 'utf8')
  const made = Buffer.from(`${editionLine(edition)}\n`, 'utf8')
  const index = Buffer.concat([documents, made])
  const stamps = Buffer.concat(rows)
  const head: Head = {
    documents: documents.length,
    edition: made.length,
    rows: stamps.length,
    bodies: bodies.reduce((length, body) => length + body.length, 0),
    hash: sha256Of(index),
    settled,
  }
  return Buffer.concat([Buffer.from(`${format}\t${JSON.stringify(head)}\n`, 'utf8'), index, stamps, ...bodies])
}

/** Undefined for what is not as `pack` wrote it. */
export function unpack(file: OpenFile): Packed | undefined {
  try {
    return unpacked(file)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined // No JSON.
    throw error
  }
}

function unpacked(file: OpenFile): Packed | undefined {
  const [first = ''] = file.read(0, longestHead).toString('latin1').split('\n')
  const start = first.length + 1
  if (!first.startsWith(`${format}\t`)) return undefined
  const {documents, edition: made, rows, bodies, hash, settled} = JSON.parse(first.slice(format.length + 1)) as Head
  const end = start + documents + made + rows + bodies
  if (!(end <= file.size)) return undefined
  const index = file.read(start, documents + made)
  if (sha256Of(index) !== hash) return undefined
  const [states, ...lines] = index.toString('utf8').split('\n')
  if (states === undefined || lines.pop() !== '') return undefined
  const edition = editionIn(lines.pop()?.split('\t') ?? [], undefined)
  if (!edition) return undefined
  const known = JSON.parse(states) as RecordState[]
  const entries = new Map<string, RecordEntry>()
  const stamps = numbersOf(file.read(start + documents + made, rows))
  if (stamps.length !== lines.length * rowLength) return undefined
  let row = 0
  let body = end - bodies
  for (const line of lines) {
    const [name, state, bodyLength, head] = line.split('\t')
    const stored = new StoredBody(file, body, Number(bodyLength))
    const own = stamps.subarray(row, row + rowLength)
    entries.set(name!, new RecordEntry(known[Number(state)]!, head!, own, stored))
    row += rowLength
    body += stored.length
  }
  return {entries, edition, settled, end}
}

function bytesOf({buffer, byteOffset, byteLength}: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function numbersOf(bytes: Uint8Array): Float64Array {
  const {BYTES_PER_ELEMENT} = Float64Array
  // Numbers begin at certain places of their memory only.
  const {buffer, byteOffset, byteLength} = bytes.byteOffset % BYTES_PER_ELEMENT === 0 ? bytes : Uint8Array.from(bytes)
  return new Float64Array(buffer, byteOffset, Math.floor(byteLength / BYTES_PER_ELEMENT))
}

const longestHead = 512
const lineEnd = 10

/**
 * The lines that were appended, in their order: of a document the last holds. So it does of the edition, of which each says
 * only what is other than in the line before, and only the last is looked into.
 */
export function appended(file: OpenFile, {edition, end}: Pick<Packed, 'edition' | 'end'>): Appended {
  const lines: Appended['lines'] = []
  let made = edition
  const bytes = file.read(end, file.size - end)
  for (let start = 0, next: number; start < bytes.length; start = next + 1) {
    next = bytes.indexOf(lineEnd, start)
    if (next < 0) next = bytes.length
    const fields = bytes.toString('utf8', start, next).split('\t')
    try {
      const [kind, name, ...rest] = fields
      if (kind === 'D' && rest.length === 6 && rest[5] === '.') lines.push({name: name!, entry: entryIn(rest)})
      else if (kind === 'E') {
        const later = editionIn(fields, made)
        if (!later) continue
        made = later
        lines.push('edition')
      }
    } catch (error) {
      // No line of ours, and as if it were not there.
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return {lines, edition: made}
}

export interface Appended {
  lines: ({name: string; entry: RecordEntry} | 'edition')[]
  edition: EditionText
}

export function documentLine(name: string, {state, headText, stamps, body}: RecordEntry): string {
  return [
    'D',
    name,
    JSON.stringify(state),
    headText,
    Buffer.from(bytesOf(stamps)).toString('base64'),
    body.bytes().toString(),
    '.',
  ].join('\t')
}

function entryIn([state, head, stamps, brief, record]: string[]): RecordEntry {
  const body = new WrittenBody(`${brief}\t${record}`)
  const entry = new RecordEntry(
    JSON.parse(state!) as RecordState,
    head!,
    numbersOf(Buffer.from(stamps!, 'base64')),
    body,
  )
  entry.head // Read now: what is no JSON is told of here.
  return entry
}

/** The edition's record in pieces of JSON. */
export interface EditionText {
  /** All but authority and parts, and the names of the parts. */
  own: Omit<EditionRecord, 'authority' | 'parts'> & {parts: string[]}
  authority: string
  parts: ReadonlyMap<string, string>
}

/** Undefined for what is not as it was written. */
export function editionRecordOf({own, authority, parts}: EditionText): EditionRecord | undefined {
  const {parts: names, ...rest} = own
  try {
    const made = names.map((name) => [name, JSON.parse(parts.get(name)!) as MadePart] as const)
    return {...rest, authority: JSON.parse(authority) as AuthorityRecord, parts: Object.fromEntries(made)}
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Authority and parts that the edition was recorded with `before` are not written again. */
export function editionLine(edition: EditionRecord, before?: EditionRecord): string {
  const {authority, parts, ...own} = edition
  const others = Object.entries(parts).filter(([name, part]) => part !== before?.parts[name])
  return [
    'E',
    JSON.stringify({...own, parts: Object.keys(parts)}),
    authority === before?.authority ? '' : JSON.stringify(authority),
    ...others.flatMap(([name, part]) => [JSON.stringify(name), JSON.stringify(part)]),
    '.',
  ].join('\t')
}

/** Undefined for half a line, and for one that leaves out what is not known of before. */
function editionIn(fields: readonly string[], before: EditionText | undefined): EditionText | undefined {
  const [kind, own, authority, ...others] = fields
  if (kind !== 'E' || others.pop() !== '.') return undefined
  const {parts: names, ...rest} = JSON.parse(own!) as EditionText['own']
  const given = new Map<string, string>()
  for (let i = 0; i < others.length; i += 2) given.set(JSON.parse(others[i]!) as string, others[i + 1]!)
  const parts = new Map<string, string>()
  for (const name of names) {
    const part = given.get(name) ?? before?.parts.get(name)
    if (!part) return undefined
    parts.set(name, part)
  }
  const known = authority || before?.authority
  return known ? {own: {...rest, parts: names}, authority: known, parts} : undefined
}
