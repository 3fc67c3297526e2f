/** The volume: all documents of an edition in one book, with front matter, notes, chronology and indexes. */
import {createHash} from 'node:crypto'
import type {Problem} from '../../tree/problem.js'
import {authorityEntries, compare} from './authority.js'
import {documentSource} from './document-source.js'
import type {DocumentFacts} from './facts.js'
import {fontsFor} from './fonts.js'
import {codePointsOf, missingGlyphs, patternOfMissing} from './glyphs.js'
import {type TypstValue, typst} from './literal.js'
import {bookRule, failure, press} from './press.js'
import {type Entry, registersOf} from './registers.js'
import {defaultSettings, type PrintSettings} from './settings.js'

/** What the book says of itself. */
export interface Edition {
  title: string
  subtitle?: string
  authors?: readonly string[]
  editors?: readonly string[]
  publisher?: string
  place?: string
  /** ISO 8601: the date of the edition, and of the PDF. */
  date?: string
  /** BCP 47; English unless set. */
  language?: string
  /** DOI, URL or the like. */
  identifier?: string
  licence?: string
  rights?: readonly string[]
}

export interface EditionDocument {
  /** The TEI file's path, for messages. */
  file: string
  /** Well-formed TEI. */
  tei: string
}

/** The authority files, TEI: persons, places, organisations, in any order. */
export type Authority = readonly string[]

export interface VolumeOptions {
  settings?: PrintSettings
  images?: ReadonlyMap<string, Uint8Array>
  onWarning?: (problem: Problem) => void
}

/**
 * The PDF of the volume, or why there is none. The same input gives the same bytes. A volume is whole or not made: one
 * document that cannot be set stops it, and the problem names the document.
 */
export function volumePdf(
  edition: Edition,
  documents: readonly EditionDocument[],
  authority: Authority,
  options: VolumeOptions = {},
): Uint8Array | Problem[] {
  const {settings = defaultSettings, images} = options
  const problems: Problem[] = []
  const read = documents.flatMap(({file, tei}, i) => {
    try {
      const source = documentSource(tei, keyOf(file, i, documents), 2, file, settings)
      for (const problem of source.problems) options.onWarning?.(problem)
      return [{file, tei, ...source}]
    } catch (error) {
      problems.push(...failure(error, file))
      return []
    }
  })
  const inOrder = read.toSorted(
    (a, b) => compare(a.facts.date || '9999', b.facts.date || '9999') || compare(a.facts.title, b.facts.title),
  )
  const printed = inOrder.filter(({facts}) => !facts.catalogue)
  const mentioned = new Set(
    printed.flatMap(({typst: body}) => [...body.matchAll(mention)].map(([, kind, id]) => `${kind}/${id}`)),
  )
  const facts = inOrder.map((one) => one.facts)
  const entries = listOf(facts)
  const data = volumeData(edition, facts, entries, settings)
  const named = new Map([...authorityEntries(authority)].filter(([name]) => mentioned.has(name)))
  const own = codePointsOf(typst(data) + typst([...named.values()]))
  const all = new Set(own)
  for (const {typst: body} of printed) for (const codePoint of codePointsOf(body)) all.add(codePoint)
  const fonts = fontsFor(all)
  if (problems.length > 0) return problems
  const missing = patternOfMissing(all, fonts)
  if (missing !== '') {
    const lacking = inOrder.flatMap(({typst: body, tei, file, facts}) =>
      missingGlyphs(codePointsOf((facts.catalogue ? '' : body) + typst(facts)), fonts, tei, file),
    )
    // What only the edition's own words and its authority files have.
    const rest = lacking.length > 0 ? [] : missingGlyphs(own, fonts, authority.join('\n'), 'authority')
    for (const problem of [...lacking, ...rest]) options.onWarning?.(problem)
  }
  const sources = new Map(
    printed.map(({facts, typst: body}) => [`/documents/${facts.key}.typ`, `#import "/print/document.typ": *\n${body}`]),
  )
  const book = {title: edition.title, authors: edition.editors ?? [], language: primary(edition.language)}
  const date = edition.date ?? lastChange(read.map(({facts}) => facts))
  const main = [
    '#import "/print/document.typ": book, headings, layered',
    '#import "/print/front.typ": front',
    '#import "/print/volume.typ": body',
    '#import "/print/back.typ": back',
    '#import "/print/survey.typ": survey',
    '#import "/places.typ": places',
    bookRule(book, date),
    '#show: headings',
    '#show: layered',
    '#places',
    '#front()',
    `#body[${[...sources.keys()].map((path) => `#include ${typst(path)};\n`).join('')}]`,
    '#back()',
    '#survey',
  ].join('\n')
  try {
    return press({
      main: '/volume.typ',
      sources: new Map([...sources, ['/volume.typ', main]]),
      settings,
      volume: true,
      runningTitle: edition.title,
      ownHead: '',
      data,
      registers: (survey) => registersOf(survey, {entries, authority: named}),
      fonts,
      missing,
      date,
      ...(images ? {images} : {}),
    }).pdf
  } catch (error) {
    return failure(error, 'edition.pdf')
  }
}

/** The list of documents: those that are printed, numbered, and those that are only listed, in order of date. */
function listOf(documents: readonly DocumentFacts[]): Entry[] {
  const printed = documents.filter((facts) => !facts.catalogue)
  return [
    ...printed.map(({key, date, dateText, title}, i) => ({
      key,
      number: `${i + 1}`,
      date,
      dateText,
      title,
      abstract: '',
    })),
    ...documents.flatMap(({records}) => records.map((record) => ({key: '', number: '', ...record}))),
  ].toSorted((a, b) => compare(a.date || '9999', b.date || '9999'))
}

/** Everything the template looks up, by name; the facts of each document by its key. */
function volumeData(
  edition: Edition,
  documents: readonly DocumentFacts[],
  entries: readonly Entry[],
  settings: PrintSettings,
): {[key: string]: TypstValue} {
  const printed = documents.filter((facts) => !facts.catalogue)
  return {
    edition: {
      title: edition.title,
      subtitle: edition.subtitle ?? '',
      authors: edition.authors ?? [],
      editors: edition.editors ?? [],
      publisher: edition.publisher ?? '',
      place: edition.place ?? '',
      year: edition.date?.slice(0, 4) ?? '',
      isbn: settings.isbn ?? '',
      identifier: edition.identifier ?? '',
      licence: edition.licence ?? '',
      rights: edition.rights ?? [],
    },
    principles: settings.principles,
    documents: printed.map(({key}) => key),
    records: documents.flatMap(({records}) => records),
    entries,
    rights: [...new Set(documents.flatMap(({rights}) => rights))],
    conventions: [...new Set(documents.flatMap(({conventions}) => conventions))],
    ...Object.fromEntries(printed.map((facts, i) => [facts.key, {...facts, number: `${i + 1}`}])),
  }
}

/** A name in a document's Typst: its kind and id, which are plain words. */
const mention = /#x-name\("(\w+)", "([^"\\]*)"/g

function primary(language = 'en'): string {
  return /^[A-Za-z]{2,3}(?=-|$)/.exec(language)?.[0].toLowerCase() ?? 'en'
}

/** A document's key: from its path, so that the order in which documents are given leaves no trace. */
function keyOf(file: string, at: number, documents: readonly EditionDocument[]): string {
  const key = `d${createHash('sha256').update(file).digest('hex').slice(0, 12)}`
  return documents.findIndex((one) => one.file === file) === at ? key : `${key}${at}`
}

function lastChange(documents: readonly DocumentFacts[]): string {
  return documents.reduce((last, {changed}) => (changed > last ? changed : last), '')
}
