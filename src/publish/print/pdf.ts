/** One PDF a document. */
import type {Problem} from '../../tree/problem.js'
import {documentSource} from './document-source.js'
import {fontsFor} from './fonts.js'
import {codePointsOf, missingGlyphs, patternOfMissing} from './glyphs.js'
import {documentHead} from './places.js'
import {bookRule, failure, press} from './press.js'
import {defaultSettings, type PrintSettings} from './settings.js'

export interface DocumentPdfOptions {
  /** The TEI file's path, for messages. */
  file: string
  /** The edition's date, ISO 8601; without it the document's last change, and else 1970. Never the clock. */
  date?: string
  /** The edition's title, for the running head. */
  edition?: string
  settings?: PrintSettings
  /** Pictures (PNG, JPEG, SVG, GIF) by the url the TEI gives them. */
  images?: ReadonlyMap<string, Uint8Array>
  /** Receives warnings; a PDF is made all the same. */
  onWarning?: (problem: Problem) => void
}

/**
 * The PDF of one TEI document, or why there is none. The same input gives the same bytes.
 * `tei` must be well formed.
 */
export function documentPdf(tei: string, options: DocumentPdfOptions): Uint8Array | Problem[] {
  const {file, edition = '', settings = defaultSettings, images} = options
  try {
    const {typst: body, facts, problems} = documentSource(tei, 'd', 1, file, settings)
    for (const problem of problems) options.onWarning?.(problem)
    const printed = codePointsOf([body, edition, facts.title, facts.dateText, ...facts.sourceNote].join(''))
    const fonts = fontsFor(printed)
    for (const problem of missingGlyphs(printed, fonts, tei, file)) options.onWarning?.(problem)
    const book = {title: facts.title || file, authors: facts.author, language: facts.language}
    const date = options.date ?? facts.changed
    const main = [
      '#import "/print/document.typ": *',
      '#import "/print/survey.typ": survey',
      '#import "/places.typ": places',
      bookRule(book, date),
      '#set page(numbering: "1")',
      '#show: headings',
      '#show: layered',
      '#places',
      body,
      '#survey',
    ].join('\n')
    return press({
      main: '/document.typ',
      sources: new Map([['/document.typ', main]]),
      settings,
      volume: false,
      runningTitle: edition,
      ownHead: documentHead(facts.title, facts.dateText),
      data: {d: {...facts, number: ''}},
      fonts,
      missing: patternOfMissing(printed, fonts),
      date,
      ...(images ? {images} : {}),
    }).pdf
  } catch (error) {
    return failure(error, file)
  }
}
