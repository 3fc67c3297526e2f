/** What is made of one TEI document: its page's article with its facts, its text as transcribed, its PDF. */
import type {Project} from '../../config/project.js'
import {documentPdf} from '../../publish/print/pdf.js'
import {type PrintSettings, printSettings} from '../../publish/print/settings.js'
import {briefOf} from '../../publish/site/facts/brief.js'
import type {DateFact} from '../../publish/site/facts/facts.js'
import {renderDocument} from '../../publish/site/facts/render.js'
import {transcribedFile} from '../../publish/site/facts/transcribed-text.js'
import type {Problem} from '../../tree/problem.js'
import type {OutputKind} from './document.js'

export interface Outputs {
  /** What the site puts its frame round: kept in the cache until the TEI changes. */
  rendered?: {facts: string; page: string; brief: string; title: string; date: DateFact}
  pdf?: Uint8Array
}

/** What of a document's rendering is not facts. */
export interface PagePart {
  article: string
  /** The text as transcribed. */
  text: string
}

export interface OutputRequest {
  /** Valid TEI. */
  tei: string
  /** Its path from the edition's folder; problems are named by it too. */
  file: string
  wanted: readonly OutputKind[]
  project: Project
}

export async function outputsOf({
  tei,
  file,
  wanted,
  project,
}: OutputRequest): Promise<{outputs: Outputs; problems: Problem[]}> {
  const problems: Problem[] = []
  const outputs: Outputs = {}
  try {
    if (wanted.includes('html')) {
      const {article, facts} = renderDocument(tei)
      const part: PagePart = {article, text: transcribedFile(tei)}
      const {title, date} = facts
      outputs.rendered = {
        facts: JSON.stringify(facts),
        page: JSON.stringify(part),
        brief: JSON.stringify(briefOf(facts)),
        title,
        date,
      }
    }
    if (wanted.includes('pdf')) {
      const {date, title, print} = project.config!
      const settings = printSettingsOf(print)
      const pdf = documentPdf(tei, {
        file,
        date,
        edition: title,
        settings,
        onWarning: (problem) => problems.push(problem),
      })
      if (pdf instanceof Uint8Array) outputs.pdf = pdf
      else problems.push(...pdf)
    }
  } catch (error) {
    const {code, message} = error as {code?: string; message: string}
    problems.push({
      rule: 'not-transformed',
      severity: 'error',
      file,
      message: `the stylesheets do not know what to do with this document: ${message}${code ? ` (${code})` : ''}`,
      remedy: 'validate the file: sigla validate; if it is valid, this is a fault of sigla',
    })
  }
  return {outputs, problems}
}

/** The `print:` of edition.yaml; checked when the edition was read. */
export function printSettingsOf(print: unknown): PrintSettings {
  return printSettings.parse(print ?? {})
}
