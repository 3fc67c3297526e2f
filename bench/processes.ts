/** Programs timed as processes, with the memory of all that they start. */
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const cli = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist/cli.js')

export interface Timed {
  seconds: number
  /** The most memory that the process and its children held at a time, MB; 0 where there is no /proc. */
  peak: number
  /** Stopped because its time was up. */
  stopped: boolean
}

/** Runs sigla. `limit` seconds after its start it is asked to end, as Ctrl-C does. Throws where it fails. */
export async function timed(args: readonly string[], limit = Number.POSITIVE_INFINITY): Promise<Timed> {
  return timedProgram(process.execPath, [cli, ...args], limit)
}

/** The same for any program, and what it says. */
export async function timedProgram(
  program: string,
  args: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): Promise<Timed & {said: string}> {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe']})
  let said = ''
  let complained = ''
  child.stdout.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-100_000)
  })
  child.stderr.on('data', (chunk) => {
    complained = `${complained}${chunk}`.slice(-2000)
  })
  let peak = 0
  let stopped = false
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid!))
    if (stopped || seconds() < limit) return
    stopped = true
    child.kill('SIGINT')
  }, 100)
  const status = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(look)
  if (status !== 0 && !stopped)
    throw new Error(`${path.basename(program)} ${args.join(' ')}: exit ${status}\n${complained}`)
  return {seconds: seconds(), peak, stopped: stopped && status !== 0, said}
}

/** Resident memory of a process and all below it, MB. */
function memoryOf(pid: number): number {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return children.reduce((sum, child) => sum + memoryOf(child), own)
  } catch {
    return 0 // It has ended, or this system has no /proc.
  }
}
