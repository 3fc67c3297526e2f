/**
 * Print: a document and volumes, each in a process of its own, and Apache FOP and XeLaTeX on the same words, headings
 * and footnotes where they are installed. They set less: no line numbers, apparatus, indexes, tags; FOP no fonts of ours.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {type PrintSettings, printSettings} from '../src/publish/print/settings.js'
import {syntheticDocuments} from '../test/print/synthetic.js'
import {median, type Row, rowOf} from './measure.js'
import {formattingObjects, latex, plainOf} from './print-others.js'
import {timedProgram} from './processes.js'

const child = fileURLToPath(new URL('print-child.mjs', import.meta.url))

interface Measured {
  /** Milliseconds: of the process, and of each work in it. */
  process: number
  works: number[]
  /** Processor time of the process and its children, seconds. */
  cpu: number
  /** MB. */
  peak: number
  pages: number
}

/** A document of about ten pages, and volumes of about so many `pages` each; the largest is given to the others, too. */
export async function printRows(pages: readonly number[]): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-print-bench-'))
  try {
    return [...(await documentRows(folder)), ...(await volumeRows(folder, pages))]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function documentRows(folder: string): Promise<Row[]> {
  const documents = syntheticDocuments(1, 44)
  const runs = [
    await own(folder, documents, {warm: 10}),
    await own(folder, documents, {warm: 10}),
    await own(folder, documents, {warm: 10}),
  ]
  const {pages, peak} = runs[0]!
  const cold = runs.map((run) => run.works[0]!)
  const warm = runs.flatMap(({works}) => works.slice(3))
  const rows = [
    rowOf(`print: document of ${pages} pages, cold`, cold, `the first of a process; its memory ${mb(peak)}`),
    rowOf(`print: document of ${pages} pages, warm`, warm, 'the next ones'),
  ]
  for (const program of others) {
    const taken = [await program.run(folder, documents), await program.run(folder, documents)].filter((t) => t !== none)
    if (taken.length === 0) continue
    const time = median(taken.map((one) => one.process))
    const share = `a process; ${mb(taken[0]!.peak)}; sigla warm takes ${(median(warm) / time).toFixed(2)} of its time, cold ${(median(cold) / time).toFixed(2)}`
    rows.push(
      rowOf(
        `print: ${program.name}, the same, ${taken[0]!.pages} pages`,
        taken.map((one) => one.process),
        share,
      ),
    )
  }
  return rows
}

async function volumeRows(folder: string, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  let before: Measured | undefined
  for (const size of sizes) {
    // Eighteen paragraphs and their notes fill a little more than four pages.
    const documents = syntheticDocuments(Math.max(1, Math.round((size - 12) / 4.3)), 18)
    const run = await own(folder, documents)
    const growth = before
      ? `; ${(run.pages / before.pages).toFixed(2)} times the pages: time by ${(run.process / before.process).toFixed(2)}, memory by ${(run.peak / before.peak).toFixed(2)}`
      : ''
    rows.push(volumeRow(`print: volume of ${run.pages} pages`, run, growth))
    before = run
    if (size !== sizes.at(-1)) continue
    // What the others do: corrections stand in the text, and no lines are counted that an apparatus would refer to.
    const inText = documents.map(({file, tei}) => ({file, tei: withoutApparatus(tei)}))
    const plain = await own(folder, inText, {settings: printSettings.parse({lineNumbers: 0})})
    rows.push(volumeRow(`print: the same, lines not counted, ${plain.pages} pages`, plain, ''))
    for (const program of others) {
      const other = await program.run(folder, documents)
      if (other === none) continue
      const of = (one: Measured): string =>
        `${(one.process / other.process).toFixed(2)} of its time, ${(one.cpu / other.cpu).toFixed(2)} of its processor time`
      const share = `; sigla takes ${of(run)}; with lines not counted ${of(plain)}`
      rows.push(volumeRow(`print: ${program.name}, the same, ${other.pages} pages`, other, share))
    }
  }
  return rows
}

function volumeRow(what: string, {process, cpu, peak, pages}: Measured, note: string): Row {
  return rowOf(
    what,
    [process],
    `a process; ${(process / pages).toFixed(1)} ms a page, processor ${cpu.toFixed(1)} s, memory ${mb(peak)}${note}`,
  )
}

const mb = (megabytes: number): string => `${megabytes.toFixed(0)} MB`

/** The corrections of the synthetic documents as words of their text. */
function withoutApparatus(tei: string): string {
  return tei.replace(/<choice><sic>(.*?)<\/sic>.*?<\/choice> <note type="correction"[^>]*>(.*?)<\/note>/g, '$1 [$2]')
}

type Documents = ReturnType<typeof syntheticDocuments>

/** sigla, compiled: a volume, or with `warm` the first document that many times more. */
async function own(
  folder: string,
  documents: Documents,
  {warm, settings}: {warm?: number; settings?: PrintSettings} = {},
): Promise<Measured> {
  const [input, output] = [path.join(folder, 'in.json'), path.join(folder, 'out.pdf')]
  writeFileSync(input, JSON.stringify({documents, warm, settings}))
  const {seconds, said} = await timedProgram(process.execPath, [child, input, output])
  const {times, cpu, peak} = JSON.parse(said) as {times: number[]; cpu: number; peak: number}
  return {process: seconds * 1000, works: times, cpu, peak, pages: pagesOf(output)}
}

/** What a program that is not installed, or cannot set this text, has to show. */
const none = undefined

interface Program {
  name: string
  run: (folder: string, documents: Documents) => Promise<Measured | typeof none>
}

const others: readonly Program[] = [
  {
    name: 'Apache FOP',
    run: (folder, documents) => {
      const file = path.join(folder, 'a.fo')
      writeFileSync(file, formattingObjects(documents.map(({tei}) => plainOf(tei))))
      return other(folder, 'fop', [['-q', file, path.join(folder, 'a.pdf')]])
    },
  },
  {
    name: 'XeLaTeX, two runs',
    run: (folder, documents) => {
      writeFileSync(path.join(folder, 'a.tex'), latex(documents.map(({tei}) => plainOf(tei))))
      const once = [
        '-interaction=batchmode',
        '-halt-on-error',
        `-output-directory=${folder}`,
        path.join(folder, 'a.tex'),
      ]
      return other(folder, 'xelatex', [once, once])
    },
  },
]

const missing = new Set<string>()

/** Runs a program, as often as there are lists of arguments, that leaves `a.pdf`. */
async function other(folder: string, program: string, runs: readonly string[][]): Promise<Measured | typeof none> {
  if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) {
    if (!missing.has(program)) process.stderr.write(`${program} is not here: no comparison of print with it\n`)
    missing.add(program)
    return none
  }
  rmSync(path.join(folder, 'a.aux'), {force: true})
  const sum = {process: 0, works: [], cpu: 0, peak: 0}
  for (const args of runs) {
    // The shell says at its end what its children have taken.
    const {seconds, peak, said} = await timedProgram('sh', [
      '-c',
      '"$@" >/dev/null 2>&1 && times',
      'sh',
      program,
      ...args,
    ])
    sum.process += seconds * 1000
    sum.peak = Math.max(sum.peak, peak)
    const [, children = ''] = said.trim().split('\n')
    for (const [, minutes, rest] of children.matchAll(/(\d+)m([\d.]+)s/g))
      sum.cpu += Number(minutes) * 60 + Number(rest)
  }
  return {...sum, pages: pagesOf(path.join(folder, 'a.pdf'))}
}

/** Pages of a PDF, by poppler where it is installed, else as the plain page dictionaries of Typst's own say. */
function pagesOf(file: string): number {
  const said = spawnSync('pdfinfo', [file], {encoding: 'utf8'}).stdout ?? ''
  const pages = /^Pages:\s+(\d+)/m.exec(said)?.[1]
  return pages ? Number(pages) : (readFileSync(file, 'latin1').match(/\/Type \/Page\s/g)?.length ?? 0)
}
