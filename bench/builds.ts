/**
 * Whole builds of synthetic editions as processes: clean, with nothing to do, with one document changed; one worker and
 * two; memory; growth. With a folder to keep them in, a run that was stopped (or ran out of its budget in the middle of a
 * clean build) is gone on with: what was measured is not measured again, and the times of a build in pieces are added.
 */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {type Row, rowOf, shown} from './measure.js'
import {timed} from './processes.js'
import {syntheticEdition} from './synthetic.js'

export interface BuildsOptions {
  counts: readonly number[]
  workers: readonly number[]
  /** Characters of a document. */
  size: number
  /** What is published, as --only of `sigla build` has it. */
  kinds: string
  /** Where editions and figures are kept; a scratch folder otherwise. */
  keep?: string
  /** Seconds, after which no more is begun. */
  budget: number
}

interface Figures {
  /** Of the clean build: done, its time and memory so far. */
  clean?: {done: boolean; seconds: number; peak: number}
  nothing?: {seconds: number[]; peak: number}
  one?: {seconds: number[]; peak: number}
}

/** How often the short builds are timed. */
const repeats = 3

export async function buildRows({counts, workers, size, kinds, keep, budget}: BuildsOptions): Promise<Row[]> {
  const began = performance.now()
  const left = (): number => budget - (performance.now() - began) / 1000
  const root = keep ?? mkdtempSync(path.join(tmpdir(), 'sigla-bench-'))
  const rows: Row[] = []
  try {
    for (const jobs of workers) {
      let before: {count: number; seconds: number} | undefined
      for (const count of counts) {
        const label = `${count} documents of ${size} characters, ${kinds}, ${jobs} ${jobs === 1 ? 'worker' : 'workers'}`
        const folder = path.join(root, `${count}-${size}-${kinds}-${jobs}`)
        const figures = await measured(folder, count, size, kinds, jobs, left)
        const made = rowsOf(label, count, figures, before)
        made.forEach(shown)
        rows.push(...made)
        if (figures.clean?.done) before = {count, seconds: figures.clean.seconds}
        if (!keep) rmSync(folder, {recursive: true, force: true})
      }
    }
  } finally {
    if (!keep) rmSync(root, {recursive: true, force: true})
  }
  return rows
}

async function measured(
  folder: string,
  count: number,
  size: number,
  kinds: string,
  jobs: number,
  left: () => number,
): Promise<Figures> {
  const file = path.join(folder, 'figures.json')
  const figures: Figures = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figures) : {}
  const save = (): void => writeFileSync(file, JSON.stringify(figures))
  if (!existsSync(file)) {
    for (const [name, content] of syntheticEdition(count, size)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      writeFileSync(path.join(folder, name), content)
    }
    save()
  }
  const args = ['build', folder, '--only', kinds, '--jobs', String(jobs)]
  if (!figures.clean?.done) {
    if (left() <= 0) return figures
    const {seconds, peak, stopped} = await timed(args, left())
    const so = figures.clean ?? {seconds: 0, peak: 0}
    figures.clean = {done: !stopped, seconds: so.seconds + seconds, peak: Math.max(so.peak, peak)}
    save()
  }
  if (!figures.clean.done) return figures
  const often = async (change?: (n: number) => void): Promise<{seconds: number[]; peak: number}> => {
    const taken = {seconds: [] as number[], peak: 0}
    for (let n = 0; n < repeats; n++) {
      change?.(n)
      const {seconds, peak} = await timed(args)
      taken.seconds.push(seconds)
      taken.peak = Math.max(taken.peak, peak)
    }
    return taken
  }
  if (!figures.nothing && left() > 0) figures.nothing = await often()
  save()
  if (!figures.one && left() > 0)
    figures.one = await often((n) => changeOne(folder, 1 + Math.floor((count * (n + 1)) / (repeats + 1))))
  save()
  return figures
}

/** A sentence more in the body, at another place of the collection each time: a line at the end may belong to a page's foot. */
function changeOne(folder: string, n: number): void {
  const file = path.join(folder, 'transcriptions', `d${String(n).padStart(6, '0')}.txt`)
  const lines = readFileSync(file, 'utf8').split('\n')
  const longest = lines.reduce((best, line, i) => (line.length > lines[best]!.length ? i : best), 0)
  lines[longest] += ' One more sentence was written afterwards.'
  writeFileSync(file, lines.join('\n'))
}

function rowsOf(
  label: string,
  count: number,
  {clean, nothing, one}: Figures,
  before: {count: number; seconds: number} | undefined,
): Row[] {
  if (!clean) return []
  if (!clean.done)
    return [rowOf(`${label}: clean, not done yet`, [clean.seconds], 'run again with the same --keep', 's')]
  const memory = (peak: number): string => `peak ${peak.toFixed(0)} MB in all processes`
  // How the time grows when the documents are doubled, from the two counts as they are.
  const doubled = before && 2 ** (Math.log(clean.seconds / before.seconds) / Math.log(count / before.count))
  const growth = doubled === undefined || !Number.isFinite(doubled) ? '' : `, N to 2N: ${doubled.toFixed(2)}`
  const rate = `${(count / clean.seconds).toFixed(1)} documents a second`
  return [
    rowOf(`${label}: clean`, [clean.seconds], `${memory(clean.peak)}, ${rate}${growth}`, 's'),
    ...(nothing ? [rowOf(`${label}: nothing to do`, nothing.seconds, memory(nothing.peak), 's')] : []),
    ...(one ? [rowOf(`${label}: one changed`, one.seconds, memory(one.peak), 's')] : []),
  ]
}
