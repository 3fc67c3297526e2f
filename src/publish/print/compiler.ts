/**
 * Typst, in process. One compiler for each set of fonts is kept warm and thrown away after a while, because its caches
 * grow with what it has set.
 */
import {NodeCompiler, type NodeTypstDocument} from '@myriaddreamin/typst-ts-node-compiler'
import type {FontSet} from './fonts.js'

/** Pages a compiler may set before a fresh one takes its place, which costs as much as two or three pages. */
const pagesPerCompiler = 300
/** Compilations that unused results stay in Typst's cache. */
const cacheAge = 2

/** A workspace that cannot exist on any disk: whatever a text says, Typst has no file to read but those given. */
const world = '/dev/null/sigla'

interface Warm {
  compiler: NodeCompiler
  pages: number
}

const warm = new Map<string, Warm>()

export type PdfStandard = '1.7' | 'a-2a' | 'ua-1'

export interface Job {
  /** The files of Typst's world by absolute path; nothing else can be read. */
  files: ReadonlyMap<string, string | Buffer>
  /** The file to set. */
  main: string
  fonts: FontSet
  standard: PdfStandard
  /** A book, or as long as one: nothing of it is kept in the caches. */
  large: boolean
  /** Seconds since 1970, for the PDF's dates. */
  timestamp: number
}

export interface Setting {
  pdf: Buffer
  pages: number
  /** What Typst warned of. */
  warnings: string[]
}

/**
 * Sets a job, as often as `next` asks: it gets what the setting says of itself (the value at `<x-survey>`) and returns
 * the files that change, or nothing when the setting is the last. Throws a `TypesettingError` with Typst's own words.
 */
export function set(
  job: Job,
  next: (survey: unknown, warnings: string[]) => ReadonlyMap<string, string> | undefined,
): Setting {
  const kept = compilerFor(job.fonts)
  const {compiler} = kept
  try {
    compiler.resetShadow()
    for (const [file, content] of job.files) give(compiler, file, content)
    for (let first = true; ; first = false) {
      const {survey, warnings, document} = first ? surveyed(compiler, job) : compiled(compiler, job)
      kept.pages += document?.numOfPages ?? 0
      const changed = next(survey, warnings)
      if (changed) for (const [file, content] of changed) give(compiler, file, content)
      if (document && !changed) return {pdf: pdfOf(compiler, document, job), pages: document.numOfPages, warnings}
      if (job.large) compiler.evictCache(1)
    }
  } finally {
    // What a whole book leaves behind is no use to the next job.
    compiler.evictCache(job.large ? 0 : cacheAge)
    if (kept.pages >= pagesPerCompiler) warm.delete(job.fonts.name)
  }
}

interface Compiled {
  survey: unknown
  warnings: string[]
  /** None where only the survey was asked for. */
  document?: NodeTypstDocument
}

const target = (job: Job): {mainFilePath: string; resetRead: boolean} => ({
  mainFilePath: `${world}${job.main}`,
  resetRead: true,
})
const asked = {selector: '<x-survey>', field: 'value'}

function compiled(compiler: NodeCompiler, job: Job): Compiled {
  const done = compiler.compile(target(job))
  const document = done.result
  if (!document) throw new TypesettingError(messagesOf(done.takeError()?.shortDiagnostics))
  const warnings = messagesOf(done.takeWarnings()?.shortDiagnostics)
  // A family that Typst does not know would leave its characters as empty boxes.
  const unknown = warnings.filter((warning) => warning.startsWith('unknown font family'))
  if (unknown.length > 0) throw new TypesettingError(unknown)
  const [survey] = compiler.query(document, asked) as unknown[]
  return {survey, warnings, document}
}

/**
 * The survey alone. A document that JavaScript has held stays in memory until the event loop turns, even when nothing
 * holds it any more; this one is gone at once.
 */
function surveyed(compiler: NodeCompiler, job: Job): Compiled {
  try {
    const [survey] = compiler.query(target(job), asked) as unknown[]
    return {survey, warnings: []}
  } catch {
    // Here there are no messages to be had.
    return compiled(compiler, job)
  }
}

function give(compiler: NodeCompiler, file: string, content: string | Buffer): void {
  if (typeof content === 'string') compiler.addSource(`${world}${file}`, content)
  else compiler.mapShadow(`${world}${file}`, content)
}

function pdfOf(compiler: NodeCompiler, document: NodeTypstDocument, job: Job): Buffer {
  try {
    return compiler.pdf(document, {pdfStandard: job.standard, creationTimestamp: job.timestamp})
  } catch (error) {
    throw new TypesettingError(
      [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message!),
    )
  }
}

export class TypesettingError extends Error {
  readonly messages: string[]
  constructor(messages: string[]) {
    super(messages.join('; ') || 'Typst gave no reason')
    this.name = 'TypesettingError'
    this.messages = messages
  }
}

function compilerFor(fonts: FontSet): Warm {
  let kept = warm.get(fonts.name)
  if (!kept) {
    kept = {compiler: NodeCompiler.create({fontArgs: [{fontBlobs: [...fonts.files]}], workspace: world}), pages: 0}
    warm.set(fonts.name, kept)
  }
  return kept
}

function messagesOf(diagnostics: readonly unknown[] | undefined): string[] {
  return (diagnostics ?? []).map((d) => (d as {message?: string}).message ?? String(d))
}
