/**
 * One build at a time: `.sigla-cache/build.lock` names the process that builds. The lock of a process that is gone (killed,
 * or a machine that was switched off) is taken over.
 */
import {hostname} from 'node:os'
import {createWhole, moveFile, readText, removeFile} from '../../files.js'
import {MaterialError} from '../../tree/problem.js'

interface Holder {
  pid: number
  host: string
  /** When the process began, in the kernel's ticks: a number of a process is used again. Empty where not known. */
  began: string
}

export interface Lock {
  /** Whether a build before this one ended without giving its lock back. */
  tookOver: boolean
  release: () => Promise<void>
}

/** Takes the lock. Throws a `MaterialError` that names the process that has it. */
export async function takeLock(file: string, shown: string): Promise<Lock> {
  const mine: Holder = {pid: process.pid, host: hostname(), began: await beginningOf(process.pid)}
  let tookOver = false
  for (let tries = 0; tries < 20; tries++) {
    if (await createWhole(file, `${JSON.stringify(mine)}\n`)) return {tookOver, release: () => release(file, mine)}
    const holder = parse(await readText(file))
    if (holder === 'gone') continue
    if (holder !== undefined && (await isAlive(holder))) throw new MaterialError([busy(holder, shown)])
    // Stale. Of several that see this, one moves it away; a lock moved away by mistake is put back.
    const aside = `${file}.${process.pid}.stale`
    try {
      await moveFile(file, aside)
    } catch {
      continue
    }
    const moved = parse(await readText(aside))
    if (moved !== 'gone' && moved !== undefined && (await isAlive(moved)))
      await createWhole(file, `${JSON.stringify(moved)}\n`)
    await removeFile(aside)
    tookOver = true
  }
  throw new MaterialError([busy(undefined, shown)])
}

async function release(file: string, mine: Holder): Promise<void> {
  const holder = parse(await readText(file))
  if (holder !== 'gone' && holder?.pid === mine.pid && holder.host === mine.host) await removeFile(file)
}

function parse(text: string | undefined): Holder | undefined | 'gone' {
  if (text === undefined) return 'gone'
  try {
    const {pid, host, began} = JSON.parse(text) as Partial<Holder>
    return typeof pid === 'number' && typeof host === 'string' && typeof began === 'string'
      ? {pid, host, began}
      : undefined
  } catch {
    return undefined
  }
}

async function isAlive({pid, host, began}: Holder): Promise<boolean> {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const now = await beginningOf(pid)
  return began === '' || now === '' || now === began
}

/** Field 22 of /proc/PID/stat (proc(5)); the name in parentheses may hold anything. */
async function beginningOf(pid: number): Promise<string> {
  try {
    const stat = (await readText(`/proc/${pid}/stat`)) ?? ''
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function busy(
  holder: Holder | undefined,
  shown: string,
): {rule: string; severity: 'error'; file: string; message: string; remedy: string} {
  const who =
    holder === undefined
      ? 'another process'
      : holder.host === hostname()
        ? `process ${holder.pid}`
        : `process ${holder.pid} on ${holder.host}`
  return {
    rule: 'build-locked',
    severity: 'error',
    file: shown,
    message: `this edition is being built by ${who}`,
    remedy:
      holder !== undefined && holder.host !== hostname()
        ? 'wait for it; if no build runs there any more, delete this file'
        : 'wait until it is done',
  }
}
