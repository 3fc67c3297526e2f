/**
 * The flat JSON object that `sigla cite` prints for a citation: values as written, normal forms beside them.
 */
import {parseDate} from '../dates/parse.js'
import {decimalDate} from './holding/decimal.js'
import type {Citation, Contribution, Holding, LevelField, Published} from './reader/citation.js'
import {type FolioRange, folioRanges} from './reader/folios.js'

export interface CitationJson {
  repository?: string
  repositoryName?: string
  country?: string
  settlement?: string
  collection?: string | string[]
  fond?: string
  opis?: string
  delo?: string
  folios?: string
  papka?: string
  file?: string
  box?: string
  folder?: string
  lot?: string
  recordGroup?: string
  film?: string
  decimal?: string
  classification?: string
  handling?: string[]
  remarks?: string
  translator?: string
  translatedFor?: string
  transcriber?: string
  contributor?: string
  obtainedBy?: string
  providedBy?: string
  title?: string
  date?: string
  digitalArchive?: string
  reprint?: ReprintJson
  ibid?: string
  /** What stands in brackets after a part of the holding: `(copy)`. */
  notes?: string[]
  url?: string[]
  /** All levels in the order of the citation, those with no key of their own included. */
  levels?: {level: string; marker?: string; value: string}[]
  /** Further documents of the same citation. */
  also?: CitationJson[]
  normal?: {folios?: FolioRange[]; date?: string; decimalDate?: string; translators?: string[]; system?: string}
  /** Stretches that the grammar does not read, verbatim. */
  unread?: string[]
}

export interface ReprintJson {
  editors?: string[]
  title?: string
  titleTranslation?: string
  vol?: string
  book?: string
  part?: string
  container?: string
  coverage?: string
  place?: string
  publisher?: string
  year?: string
  pages?: string
}

const keys = [
  'fond',
  'opis',
  'delo',
  'folios',
  'papka',
  'file',
  'box',
  'folder',
  'lot',
  'recordGroup',
  'film',
  'decimal',
] as const

/** The flat object of a citation; absent fields are left out. */
export function citationJson(citation: Citation): CitationJson {
  const [first, ...rest] = citation.holdings
  const json: CitationJson = first ? holdingJson(first) : {}
  assign(json, 'classification', citation.classification?.value)
  if (citation.handling.length > 0) json.handling = citation.handling.map((field) => field.value)
  assign(json, 'remarks', citation.remarks?.value)
  for (const role of ['translator', 'transcriber', 'contributor', 'obtainedBy', 'providedBy'] as const) {
    assign(json, role, contribution(citation, role)?.by.value)
  }
  const translation = contribution(citation, 'translator')
  assign(json, 'translatedFor', translation?.for?.value)
  assign(json, 'title', citation.title?.value ?? json.title)
  assign(json, 'date', citation.date?.value ?? json.date)
  assign(json, 'digitalArchive', citation.digitalArchive?.value)
  const published = citation.published[0]
  if (published) json.reprint = reprintJson(published)
  if (citation.urls.length > 0) json.url = citation.urls.map((url) => url.value)
  if (rest.length > 0) json.also = rest.map(holdingJson)
  const normal = {...json.normal}
  const date = json.date === undefined ? undefined : parseDate(json.date)?.when
  if (date) normal.date = date
  if (translation && translation.persons.length > 1) normal.translators = translation.persons.map((name) => name.value)
  if (Object.keys(normal).length > 0) json.normal = normal
  if (citation.unread.length > 0) json.unread = citation.unread.map(({start, end}) => citation.text.slice(start, end))
  return json
}

function contribution(citation: Citation, role: Contribution['role']): Contribution | undefined {
  return citation.contributions.find((one) => one.role === role)
}

function holdingJson(holding: Holding): CitationJson {
  const json: CitationJson = {}
  assign(json, 'ibid', holding.ibid?.value)
  assign(json, 'title', holding.title?.value)
  assign(json, 'date', holding.date?.value)
  const {repository} = holding
  assign(json, 'repository', repository?.value)
  assign(json, 'repositoryName', repository?.entry?.name ?? repository?.name?.value)
  assign(json, 'country', repository?.entry?.country)
  assign(json, 'settlement', holding.settlementName ?? repository?.entry?.settlement)
  if (holding.collection.length === 1) json.collection = holding.collection[0]!.value
  else if (holding.collection.length > 1) json.collection = holding.collection.map((part) => part.value)
  for (const key of keys) assign(json, key, level(holding, key)?.value.value)
  if (holding.notes.length > 0) json.notes = holding.notes.map((note) => note.value)
  if (holding.levels.length > 0) {
    json.levels = holding.levels.map((one) => ({
      level: one.level,
      ...(one.marker ? {marker: one.marker.value} : {}),
      value: one.value.value,
    }))
  }
  const ranges = json.folios === undefined ? [] : folioRanges(json.folios)
  const dated = json.decimal === undefined ? undefined : decimalDate(json.decimal)
  const normal = {
    ...(ranges.length > 0 ? {folios: ranges} : {}),
    ...(dated ? {decimalDate: dated} : {}),
    ...(holding.system ? {system: holding.system.replace(/^system-/, '')} : {}),
  }
  if (Object.keys(normal).length > 0) json.normal = normal
  return json
}

function level(holding: Holding, name: string): LevelField | undefined {
  return holding.levels.find((one) => one.level === name)
}

function reprintJson(published: Published): ReprintJson {
  const json: ReprintJson = {}
  if (published.editors.length > 0) json.editors = published.editors.map((editor) => editor.value)
  const fields = [
    'title',
    'titleTranslation',
    'vol',
    'book',
    'part',
    'container',
    'coverage',
    'place',
    'publisher',
    'year',
    'pages',
  ] as const
  for (const key of fields) assign(json, key, published[key]?.value)
  return json
}

function assign<K extends PropertyKey, T extends {[key in K]?: unknown}>(
  json: T,
  key: K,
  field: T[K] | undefined,
): void {
  if (field !== undefined) json[key] = field
}
