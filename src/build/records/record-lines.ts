/**
 * Lines that a build appends to the records: of a document the last holds. So it does of the edition, of which each says only
 * what is other than in the line before.
 *
 *     D  name  state  head  stamps  brief  record  .
 *     E  edition  authority  name of a part  part, or what has changed of it  …  .
 *
 * Fields are parted by tabs, which JSON has only escaped. A line that a killed build wrote half has no point at its end.
 */
import {type OpenFile, sameStamp} from '../../files.js'
import {RecordEntry, WrittenBody} from './record-entry.js'
import type {AuthorityRecord, EditionRecord, MadePart, RecordHead, RecordState} from './records.js'
import {bytesOf, rowsIn} from './stamps.js'

const lineEnd = 10

export interface Appended {
  lines: ({name: string; entry: RecordEntry} | 'edition')[]
  edition: EditionText
}

/** What stands in the file from `end` on, behind an edition. Only the last line of the edition is looked into. */
export function appended(file: OpenFile, {edition, end}: {edition: EditionText; end: number}): Appended {
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

export function documentLine(name: string, {state, head, stamps, body}: RecordEntry): string {
  return [
    'D',
    name,
    JSON.stringify(state),
    JSON.stringify(head),
    Buffer.from(bytesOf(stamps)).toString('base64'),
    body.bytes().toString(),
    '.',
  ].join('\t')
}

function entryIn([state, head, stamps, brief, record]: string[]): RecordEntry {
  // Read now: what is no JSON is told of here.
  const read = JSON.parse(head!) as RecordHead
  return new RecordEntry(
    JSON.parse(state!) as RecordState,
    () => read,
    rowsIn(Buffer.from(stamps!, 'base64')),
    new WrittenBody(`${brief}\t${record}`),
  )
}

/** The edition's record in pieces of JSON. */
export interface EditionText {
  /** All but authority and parts, and the names of the parts. */
  own: Omit<EditionRecord, 'authority' | 'parts'> & {parts: string[]}
  authority: string
  /** Of each part, what was written whole, and what has changed since, in order. */
  parts: ReadonlyMap<string, readonly string[]>
}

/** What has changed of a part: files that are gone, and those that are others or new. */
interface PartChange extends MadePart {
  gone: string[]
}
const opensChange = '{"gone":'

/** Undefined for what is not as it was written. */
export function editionRecordOf({own, authority, parts}: EditionText): EditionRecord | undefined {
  const {parts: names, ...rest} = own
  try {
    const made = names.map((name) => [name, partOf(parts.get(name)!)] as const)
    return {...rest, authority: JSON.parse(authority) as AuthorityRecord, parts: Object.fromEntries(made)}
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function partOf([whole, ...changes]: readonly string[]): MadePart {
  const part = JSON.parse(whole!) as MadePart
  for (const text of changes) {
    const {key, files, made, gone} = JSON.parse(text) as PartChange
    part.key = key
    Object.assign(part.files, files)
    if (part.made) Object.assign(part.made, made)
    for (const file of gone) {
      delete part.files[file]
      delete part.made?.[file]
    }
  }
  return part
}

/** Authority and parts that the edition was recorded with `before` are not written again. */
export function editionLine(edition: EditionRecord, before?: EditionRecord): string {
  const {authority, parts, ...own} = edition
  const others = Object.entries(parts).filter(([name, part]) => part !== before?.parts[name])
  return [
    'E',
    JSON.stringify({...own, parts: Object.keys(parts)}),
    authority === before?.authority ? '' : JSON.stringify(authority),
    ...others.flatMap(([name, part]) => [JSON.stringify(name), partText(part, before?.parts[name])]),
    '.',
  ].join('\t')
}

/** A part whole, or what has changed of it where that is less than half. */
function partText(part: MadePart, before: MadePart | undefined): string {
  const change = before && changeOf(part, before)
  const isSmall = change && 2 * Object.keys(change.files).length < Object.keys(part.files).length
  return JSON.stringify(isSmall ? change : part)
}

/** Undefined where files were made together before and are not now, or the other way round. */
function changeOf({key, files, made}: MadePart, before: MadePart): PartChange | undefined {
  if ((made === undefined) !== (before.made === undefined)) return undefined
  const gone = Object.keys(before.files).filter((file) => !(file in files))
  const change: PartChange = {gone, key, files: {}, ...(made && {made: {}})}
  for (const [file, stamp] of Object.entries(files)) {
    if (made?.[file] === before.made?.[file] && sameStamp(stamp, before.files[file])) continue
    change.files[file] = stamp
    if (made) change.made![file] = made[file]!
  }
  return change
}

/** Undefined for half a line, and for one that leaves out what is not known of before. */
export function editionIn(fields: readonly string[], before: EditionText | undefined): EditionText | undefined {
  const [kind, own, authority, ...others] = fields
  if (kind !== 'E' || others.pop() !== '.') return undefined
  const {parts: names, ...rest} = JSON.parse(own!) as EditionText['own']
  const given = new Map<string, string>()
  for (let i = 0; i < others.length; i += 2) given.set(JSON.parse(others[i]!) as string, others[i + 1]!)
  const parts = new Map<string, readonly string[]>()
  for (const name of names) {
    const known = before?.parts.get(name)
    const text = given.get(name)
    const all = text === undefined ? known : text.startsWith(opensChange) ? known && [...known, text] : [text]
    if (!all) return undefined
    parts.set(name, all)
  }
  const known = authority || before?.authority
  return known ? {own: {...rest, parts: names}, authority: known, parts} : undefined
}
