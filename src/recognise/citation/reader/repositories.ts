/**
 * What archivists know of archives, read from `authority/repositories.xml`: sigla, names, places, and for each system of
 * citation the levels of its finding aids in each language. docs/citations.md describes the file.
 */
import {XmlDocument, XmlElement} from 'libxml2-wasm'
import {MaterialError} from '../../../tree/problem.js'

/** The production of the grammar that reads what no level's name announces. */
export type Production = 'levels' | 'levels-after' | 'class-piece' | 'number-groups' | 'parts'
const productions: ReadonlySet<string> = new Set<Production>([
  'levels',
  'levels-after',
  'class-piece',
  'number-groups',
  'parts',
])

export interface LevelForm {
  form: string
  lang: string
  abbreviated: boolean
  /** The value stands before the term (`288. f.`). */
  after: boolean
  /** The value stands within the term: the word after it (`第5页`). */
  closing?: string
}

export interface Level {
  /** The field it fills: `fond`, `opis`, `delo`, `folios`, … */
  field: string
  forms: LevelForm[]
}

export interface System {
  id: string
  description: string
  production: Production
  levels: Level[]
}

export interface Repository {
  id: string
  /** The name this edition prints, in English. */
  name: string
  sigla: string[]
  /** Every name, the printed one first. */
  names: {name: string; lang: string}[]
  /** Names of its parts (`FO`, `CAB`), which tell it from another archive with the same siglum. */
  fonds: string[]
  settlement?: string
  /** Every name of a place in its location, the settlement's other names and its other houses included. */
  places: Place[]
  country?: string
  /** ISO 3166-1, two letters. */
  countryCode?: string
  system?: System
}

export interface Place {
  name: string
  /** The settlement that is printed for it; none for a country or region. */
  settlement?: string
}

export interface Knowledge {
  repositories: Repository[]
  /** Where documents are published online; not where they are kept. */
  digitalArchives: Repository[]
  systems: System[]
  /** Editions of documents that are cited by their own name. */
  series: string[]
  classifications: string[]
  handling: string[]
  /** `Ibid.` in the languages of citations. */
  samePlace: string[]
  /** Words that introduce a citation: `see also`, `quoted in`. */
  signals: string[]
  /** Words that say where a document was published: `abgedruckt in`. */
  openings: string[]
  /** First words of what an editor remarks on the copy: `Original.`, `Certified copy.` */
  remarks: string[]
  /** `and`, `as well as`. */
  joining: string[]
  /** What joins a title to its day: `dated`, `vom`. */
  dated: string[]
}

const namespaces = {t: 'http://www.tei-c.org/ns/1.0', xml: 'http://www.w3.org/XML/1998/namespace'}

/**
 * Reads a file of archives. `file` is its name in messages; `known` are systems of another file that its archives may point to.
 * Throws a `MaterialError` when it is not well formed (two have one id, say), or a level or archive lacks what the grammar needs.
 */
export function readRepositories(xml: string, file: string, known: readonly System[] = []): Knowledge {
  let doc: XmlDocument
  try {
    doc = XmlDocument.fromString(xml)
  } catch (error) {
    const detail = (error as {details?: {message: string; line: number; col: number}[]}).details?.[0]
    throw fault(
      file,
      detail?.line ?? 1,
      detail?.message.trim() ?? String(error),
      'make the file well-formed XML, with each xml:id once',
    )
  }
  try {
    const byId = new Map(known.map((system) => [`#${system.id}`, system]))
    const systems = all(doc, '//t:taxonomy[@xml:id="systems"]/t:category').map((node) => {
      const system = systemOf(node, byId, file)
      byId.set(`#${system.id}`, system)
      return system
    })
    const orgs = (type: string) =>
      all(doc, `//t:listOrg[@type="${type}"]/t:org`).map((node) => repositoryOf(node, byId, file))
    const terms = (id: string) => all(doc, `//t:taxonomy[@xml:id="${id}"]/t:category/t:catDesc/t:term`).map(content)
    return {
      systems,
      repositories: orgs('archives'),
      digitalArchives: orgs('digital-archives'),
      series: all(doc, '//t:listBibl[@type="series"]/t:bibl/t:title').map(content),
      classifications: terms('classifications'),
      handling: terms('handling'),
      samePlace: terms('same-place'),
      signals: terms('signals'),
      remarks: terms('remarks'),
      openings: terms('openings'),
      joining: terms('joining'),
      dated: terms('dated'),
    }
  } finally {
    doc.dispose()
  }
}

function systemOf(node: XmlElement, byId: ReadonlyMap<string, System>, file: string): System {
  const production = node.attr('n')?.value ?? ''
  if (!productions.has(production)) {
    const remedy = `write n="levels", or one of ${[...productions].join(', ')}`
    throw fault(file, node.line, `a system of citation with n="${production}", which no production reads`, remedy)
  }
  const levels = children(node, 'category').map((level): Level => {
    const field = level.attr('n')?.value
    if (!field) throw fault(file, level.line, 'a level without @n', 'say in @n which field it fills, such as n="fond"')
    const forms = children(level, 'catDesc').flatMap((description) => {
      const lang = description.attr('lang', 'xml')?.value ?? 'en'
      return children(description, 'term').map((term): LevelForm => {
        const [form, closing] = content(term).split('…')
        return {
          form: form!,
          lang,
          abbreviated: term.attr('type')?.value === 'abbreviation',
          after: term.attr('rend')?.value === 'after',
          ...(closing ? {closing} : {}),
        }
      })
    })
    return {field, forms}
  })
  // A custom within a custom: the levels of the system it points to, but for the terms it gives another sense.
  const pointer = node.attr('corresp')?.value
  const general = pointer === undefined ? undefined : byId.get(pointer)
  if (pointer !== undefined && !general) {
    const remedy = `write corresp="#…" with the id of a system above it: ${[...byId.keys()].join(' ')}`
    throw fault(file, node.line, `a system of citation that points to ${pointer}, which is none above it`, remedy)
  }
  const own = new Set(levels.flatMap(({forms}) => forms.map(({form}) => form)))
  const inherited = (general?.levels ?? []).map(({field, forms}) => ({
    field,
    forms: forms.filter(({form}) => !own.has(form)),
  }))
  return {
    id: idOf(node, file),
    description: children(node, 'catDesc').map(content).join(' '),
    production: production as Production,
    levels: [...levels, ...inherited],
  }
}

function repositoryOf(node: XmlElement, systems: ReadonlyMap<string, System>, file: string): Repository {
  const id = idOf(node, file)
  const sigla: string[] = []
  const fonds: string[] = []
  const names: Repository['names'] = []
  let location: XmlElement | undefined
  for (const name of children(node)) {
    if (name.name === 'location') location = name
    if (name.name !== 'orgName') continue
    const type = name.attr('type')?.value
    if (type === 'siglum') sigla.push(content(name))
    else if (type === 'fonds') fonds.push(content(name))
    else {
      const one = {name: content(name), lang: name.attr('lang', 'xml')?.value ?? 'en'}
      if (type === undefined) names.unshift(one)
      else names.push(one)
    }
  }
  const first = names[0]
  if (!first) throw fault(file, node.line, `the archive ${id} has no name`, 'give it an orgName without @type')
  const pointer = node.attr('ana')?.value
  const system = pointer === undefined ? undefined : systems.get(pointer)
  if (pointer !== undefined && !system) {
    const remedy = `write ana="#…" with the id of one of ${[...systems.keys()].join(' ')}`
    throw fault(file, node.line, `the archive ${id} points to ${pointer}, which is no system of citation`, remedy)
  }
  let printed: string | undefined
  let country: string | undefined
  let countryCode: string | undefined
  const places = (location ? children(location) : []).map((place): Place => {
    const name = content(place)
    const tag = place.name
    if (tag === 'country') [country, countryCode] = [name, place.attr('key')?.value]
    if (tag !== 'settlement') return {name}
    if (place.attr('type')?.value !== 'variant') printed = name
    return {name, settlement: printed ?? name}
  })
  // The settlement's names first: a state may have the name of its capital.
  places.sort((a, b) => Number(b.settlement !== undefined) - Number(a.settlement !== undefined))
  const settlement = places[0]?.settlement
  return {
    id,
    name: first.name,
    sigla,
    names,
    fonds,
    places,
    ...(settlement ? {settlement} : {}),
    ...(country ? {country} : {}),
    ...(countryCode ? {countryCode} : {}),
    ...(system ? {system} : {}),
  }
}

function idOf(node: XmlElement, file: string): string {
  const id = node.attr('id', 'xml')?.value
  if (!id) throw fault(file, node.line, `a ${node.name} without xml:id`, 'give it an xml:id')
  return id
}

function all(node: XmlDocument | XmlElement, xpath: string): XmlElement[] {
  return (node instanceof XmlDocument ? node.root : node).find(xpath, namespaces) as XmlElement[]
}

/** Child elements, of one name or all; walked, for XPath from every entry took a second. */
function children(node: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (let child = node.firstChild; child; child = child.next) {
    if (child instanceof XmlElement && (name === undefined || child.name === name)) found.push(child)
  }
  return found
}

function content(node: XmlElement): string {
  return node.content.replace(/\s+/g, ' ').trim()
}

export function fault(file: string, line: number, message: string, remedy: string): MaterialError {
  return new MaterialError([{rule: 'repositories-file', severity: 'error', file, line, message, remedy}])
}
