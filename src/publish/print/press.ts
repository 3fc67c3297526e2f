/** Sets a document or a volume with the package's template: settings, facts and sources in, PDF out. */
import {MaterialError, type Problem} from '../../tree/problem.js'
import {addBoxes} from './boxes.js'
import {type Job, type PdfStandard, set, TypesettingError} from './compiler.js'
import type {FontSet} from './fonts.js'
import {type TypstValue, typst} from './literal.js'
import {placesModule, type Survey} from './places.js'
import type {PrintSettings} from './settings.js'
import {templateModules} from './template.js'

export interface Sheets {
  /** The file Typst begins with, and the others it includes, by absolute path. */
  main: string
  sources: ReadonlyMap<string, string>
  settings: PrintSettings
  /** Whether the sources are a volume's. */
  volume: boolean
  /** Over left pages; `ownHead` over the right pages of a document alone. */
  runningTitle: string
  ownHead: string
  /** What the template may look up: the facts of each document by its key, and what else a volume needs. */
  data: {[key: string]: TypstValue}
  /** What the back matter of a volume prints, once a setting has found where things stand. */
  registers?: (survey: Survey) => TypstValue
  images?: ReadonlyMap<string, Uint8Array>
  fonts: FontSet
  /** A pattern of Typst for the characters that these fonts lack (glyphs.ts). */
  missing: string
  /** ISO 8601; the empty string is 1970. */
  date: string
}

export interface Printed {
  pdf: Uint8Array
  pages: number
}

const standards: {[profile in PrintSettings['profile']]: PdfStandard} = {
  print: '1.7',
  archive: 'a-2a',
  accessible: 'ua-1',
}

/** Settings after which the places must have come to rest, or the notes keep the order of their marks. */
const patience = 6

/**
 * The PDF, with its boxes. Throws a `TypesettingError`.
 *
 * A setting tells the next where things stand (places.ts) until nothing moves. Footnotes gathered by layers change
 * places on their page; should that not come to rest, they keep the order of their marks, so that none is lost or set
 * twice.
 */
export function press(sheets: Sheets): Printed {
  const {settings, volume, runningTitle} = sheets
  const options = {
    volume,
    runningTitle,
    gather: settings.notes === 'by-layer' && settings.profile === 'print' && layersIn(sheets.sources) > 1,
    every: settings.lineNumbers,
  }
  const tell = (survey: Survey | undefined): Map<string, string> => {
    const registers = survey && sheets.registers?.(survey)
    return new Map([
      [placesFile, placesModule(survey, options)],
      [registersFile, `#let registers = ${typst(registers ?? {})}\n`],
    ])
  }
  let told = tell(undefined)
  let settingsMade = 0
  const {pdf, pages} = set(jobOf(sheets, told, options.gather), (survey, warnings) => {
    settingsMade++
    if (settingsMade >= patience || warnings.some((warning) => warning.includes('converge'))) {
      if (settingsMade >= 2 * patience) return undefined
      options.gather = false
    }
    const before = told
    told = tell(survey as Survey)
    const changed = [...told].filter(([file, content]) => content !== before.get(file))
    return changed.length === 0 ? undefined : new Map(changed)
  })
  return {pdf: addBoxes(pdf, settings), pages}
}

/** Characters of Typst from which a document is as large as a book: about a hundred pages. */
const longSource = 300_000

const placesFile = '/places.typ'
const registersFile = '/registers.typ'

/** How many layers of notes there are. No text can look like one of these calls: its quotation marks are escaped. */
function layersIn(sources: ReadonlyMap<string, string>): number {
  const calls = [/#x-footnote\("[^"]*", "source"/, /#x-footnote\("[^"]*", "editor"/, /#x-apparatus\(/]
  return calls.filter((call) => [...sources.values()].some((source) => call.test(source))).length
}

function jobOf(sheets: Sheets, told: ReadonlyMap<string, string>, gather: boolean): Job {
  const {settings, volume, runningTitle, data, fonts, main, sources} = sheets
  const images = [...(sheets.images ?? [])].map(([url, content], i) => ({url, content, path: `/images/${i}`}))
  const {principles: _, isbn: __, ...page} = settings
  const apparatus = [...sources.values()].some((source) => source.includes('#x-apparatus('))
  const config = {
    ...page,
    volume,
    runningTitle,
    ownHead: sheets.ownHead,
    apparatus,
    gather,
    fonts: fonts.families,
    missing: sheets.missing,
    images: Object.fromEntries(images.map(({url, path}) => [url, path])),
  }
  return {
    files: new Map<string, string | Buffer>([
      ...templateModules(),
      ...images.map(({path, content}): [string, Buffer] => [path, Buffer.from(content)]),
      ['/config.typ', `#let settings = ${typst(config)}\n#let data = ${typst(data)}\n#let facts(key) = data.at(key)\n`],
      ...told,
      ...sources,
    ]),
    main,
    fonts,
    large: volume || [...sources.values()].reduce((sum, source) => sum + source.length, 0) > longSource,
    standard: standards[settings.profile],
    timestamp: timestampOf(sheets.date),
  }
}

/** The line of Typst by which a main file becomes a book; its date is the PDF's, never the clock's. */
export function bookRule(book: {title: string; authors: readonly string[]; language: string}, date: string): string {
  const day = new Date(timestampOf(date) * 1000)
  const [year, month, dayOfMonth] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
  return `#show: book.with(date: datetime(year: ${year}, month: ${month}, day: ${dayOfMonth}), ..${typst(book)})`
}

/** Seconds since 1970 of an ISO date's midnight, UTC. */
function timestampOf(date: string): number {
  const time = Date.parse(date.length === 4 ? `${date}-01-01` : date)
  return Number.isFinite(time) ? Math.max(0, Math.floor(time / 1000)) : 0
}

/** Why nothing was printed, as problems of one file, whatever failed: the other files go on. */
export function failure(error: unknown, file: string): Problem[] {
  if (error instanceof MaterialError) return error.problems
  const messages =
    error instanceof TypesettingError ? error.messages : [error instanceof Error ? error.message : String(error)]
  return messages.map((message) => ({
    rule: 'print-typesetting',
    severity: 'error',
    message: `the page cannot be set: ${message}`,
    remedy: 'the other documents are not touched; see docs/print.md, “When a page cannot be set”',
    file,
  }))
}
