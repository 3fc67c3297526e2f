/**
 * The authority: persons, places and organisations of an edition, from its TEI lists (`listPerson`, `listPlace`,
 * `listOrg`), with every name an entry goes by. docs/names.md says how to write an entry.
 */
import {ParseOption, XmlDocument, XmlElement} from 'libxml2-wasm'
import {append} from '../append.js'
import type {NameClass} from '../tree/decision.js'
import type {Problem} from '../tree/problem.js'
import {foreignBytes, notRead} from './not-read.js'
import {nameKey} from './words.js'

export interface AuthorityName {
  text: string
  /**
   * TEI `@type`: `pseudonym`, `romanization`, `variant`, `abbreviation`; `short` is a form that other entries or
   * common words share, and that needs evidence in the document.
   */
  type?: string
  lang?: string
}

export interface AuthorityEntry {
  id: string
  class: NameClass
  /** The first name of the entry. */
  name: string
  names: AuthorityName[]
  roles: string[]
  notes: string[]
  ids: {type: string; value: string}[]
  /** Whether the entry is a group of persons (`personGrp`). */
  group: boolean
  file: string
  line: number
}

export interface Authority {
  entries: AuthorityEntry[]
  byId: ReadonlyMap<string, AuthorityEntry>
  /** The entries that go by this name, whatever its case and punctuation; names of `type="short"` included. */
  lookup: (name: string) => readonly AuthorityEntry[]
  problems: Problem[]
}

/** One authority file: its path for messages, and its text. */
export interface AuthorityFile {
  path: string
  xml: string
}

const namespace = {t: 'http://www.tei-c.org/ns/1.0'}
const elements: {[element: string]: {class: NameClass; names: string}} = {
  person: {class: 'person', names: 't:persName'},
  personGrp: {class: 'person', names: 't:persName | t:name'},
  place: {class: 'place', names: 't:placeName | t:geogName'},
  org: {class: 'org', names: 't:orgName'},
}

/**
 * Loads authority files. Faults (not well-formed, an entry without id or name, an id twice) are in `problems`, with
 * file and line; what could be read is there nonetheless.
 */
export function loadAuthority(files: readonly (string | AuthorityFile)[]): Authority {
  const entries: AuthorityEntry[] = []
  const problems: Problem[] = []
  for (const [i, given] of files.entries()) {
    const file = typeof given === 'string' ? {path: `authority ${i + 1}`, xml: given} : given
    readFile(file, entries, problems)
  }
  const byId = new Map<string, AuthorityEntry>()
  const byName = new Map<string, AuthorityEntry[]>()
  for (const entry of entries) {
    const first = byId.get(entry.id)
    if (first) {
      problems.push(idTwice(entry.id, entry.file, entry.line, `, first in ${first.file} at line ${first.line}`))
      continue
    }
    byId.set(entry.id, entry)
    for (const {text} of entry.names) {
      const key = nameKey(text)
      const known = byName.get(key)
      if (!known) byName.set(key, [entry])
      else if (!known.includes(entry)) known.push(entry)
    }
  }
  problems.push(...sharedNames(byName))
  return {entries: [...byId.values()], byId, lookup: (name) => byName.get(nameKey(name)) ?? [], problems}
}

function idTwice(id: string, file: string, line: number, where = ''): Problem {
  return {
    rule: 'authority-id-twice',
    severity: 'error',
    file,
    line,
    column: 1,
    message: `the id “${id}” is used twice${where}`,
    remedy: 'give one of the two entries another xml:id',
  }
}

function readFile(file: AuthorityFile, entries: AuthorityEntry[], problems: Problem[]): void {
  const foreign = foreignBytes(file)
  if (foreign) return void problems.push(foreign)
  let document: XmlDocument
  try {
    document = XmlDocument.fromString(file.xml, {option: ParseOption.XML_PARSE_NONET})
  } catch (error) {
    const [detail] = (error as {details?: {line?: number; col?: number; message?: string}[]}).details ?? []
    const message = (detail?.message ?? (error as Error).message).trim().replace(/\.$/, '')
    const twice = /\bID (\S+) already defined/.exec(message)?.[1]
    if (twice) problems.push(idTwice(twice, file.path, detail?.line ?? 1))
    else
      problems.push({
        rule: 'authority-not-xml',
        severity: 'error',
        file: file.path,
        line: detail?.line ?? 1,
        column: detail?.col || 1,
        message: `the authority file is not well-formed XML: ${message}`,
        remedy: 'correct the XML at this place',
      })
    return
  }
  try {
    const found = document.find('//t:person | //t:personGrp | //t:place | //t:org', namespace)
    for (const node of found) if (node instanceof XmlElement) readEntry(node, file.path, entries, problems)
    append(problems, notRead(document, file.path))
  } finally {
    document.dispose()
  }
}

function readEntry(node: XmlElement, file: string, entries: AuthorityEntry[], problems: Problem[]): void {
  const kind = elements[node.name]!
  const id = node.attr('id', 'xml')?.value
  const names = childrenOf(node, kind.names).flatMap((child): AuthorityName[] => {
    const text = textOf(child)
    const type = child.attr('type')?.value
    const lang = child.attr('lang', 'xml')?.value
    return text === '' ? [] : [{text, ...(type ? {type} : {}), ...(lang ? {lang} : {})}]
  })
  const [first] = names
  if (!id || !first) {
    problems.push({
      rule: 'authority-entry-incomplete',
      severity: 'error',
      file,
      line: node.line,
      column: 1,
      message: `this ${node.name} has no ${id ? 'name' : 'xml:id'}`,
      remedy: id ? `give “${id}” a ${kind.names.split(' ')[0]!.slice(2)}` : 'give it an xml:id that names point to',
    })
    return
  }
  entries.push({
    id,
    class: kind.class,
    name: first.text,
    names,
    file,
    line: node.line,
    group: node.name === 'personGrp',
    roles: childrenOf(node, 't:occupation | t:state | t:affiliation')
      .map(textOf)
      .filter((role) => role !== ''),
    notes: childrenOf(node, 't:note').map(textOf),
    ids: childrenOf(node, 't:idno').map((child) => ({type: child.attr('type')?.value ?? '', value: textOf(child)})),
  })
}

function childrenOf(node: XmlElement, path: string): XmlElement[] {
  return node.find(path, namespace).filter((child): child is XmlElement => child instanceof XmlElement)
}

function textOf(node: XmlElement): string {
  return node.content.replace(/\s+/g, ' ').trim()
}

/** A full name that two entries share cannot tell them apart: only a `short` one may be shared. */
function sharedNames(byName: ReadonlyMap<string, AuthorityEntry[]>): Problem[] {
  const problems: Problem[] = []
  for (const [key, [first, second]] of byName) {
    if (!first || !second) continue
    const name = [first, second]
      .flatMap((entry) => entry.names)
      .find((n) => nameKey(n.text) === key && n.type !== 'short')
    if (!name) continue
    problems.push({
      rule: 'authority-shared-name',
      severity: 'warning',
      file: second.file,
      line: second.line,
      column: 1,
      message: `“${name.text}” names both “${first.id}” and “${second.id}”`,
      remedy: 'mark it type="short" in both entries, so that it needs evidence in the document',
    })
  }
  return problems
}
