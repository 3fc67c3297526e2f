/** Whole builds of synthetic editions: clean, with nothing to do, with one document changed; one worker and two; memory. */
import {spawn} from 'node:child_process'
import {appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Row, rowOf} from './measure.js'
import {syntheticEdition} from './synthetic.js'

const cli = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist/cli.js')

export async function buildRows(counts: readonly number[], workers: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const count of counts) {
    for (const jobs of workers) {
      const folder = mkdtempSync(path.join(tmpdir(), 'sigla-bench-'))
      try {
        for (const [file, content] of syntheticEdition(count)) {
          mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
          writeFileSync(path.join(folder, file), content)
        }
        const label = `${count} documents, ${jobs} ${jobs === 1 ? 'worker' : 'workers'}`
        const args = ['build', folder, '--only', 'html', '--jobs', String(jobs)]
        const clean = await timed(args)
        rows.push(
          rowOf(
            `${label}: clean`,
            [clean.seconds],
            `peak ${clean.peak.toFixed(0)} MB, ${(count / clean.seconds).toFixed(1)} documents a second`,
            's',
          ),
        )
        rows.push(
          rowOf(`${label}: nothing to do`, [(await timed(args)).seconds, (await timed(args)).seconds], undefined, 's'),
        )
        const one = path.join(
          folder,
          'transcriptions',
          readdirSync(path.join(folder, 'transcriptions')).find((name) => name.endsWith('.txt'))!,
        )
        appendFileSync(one, '\nOne more line was written afterwards.\n')
        rows.push(rowOf(`${label}: one changed`, [(await timed(args)).seconds], undefined, 's'))
      } finally {
        rmSync(folder, {recursive: true, force: true})
      }
    }
  }
  return rows
}

/** Seconds, and the most memory the process (its threads with it) ever held, in MB; pagefind's process not counted. */
async function timed(args: readonly string[]): Promise<{seconds: number; peak: number}> {
  const start = performance.now()
  const child = spawn(process.execPath, [cli, ...args], {stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  let peak = 0
  const watch = setInterval(() => {
    try {
      peak = Math.max(
        peak,
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
      )
    } catch {
      // The process has ended, or this system has no /proc.
    }
  }, 50)
  const status = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(`sigla ${args.join(' ')}: exit ${status}\n${said.slice(-2000)}`)
  return {seconds: (performance.now() - start) / 1000, peak}
}
