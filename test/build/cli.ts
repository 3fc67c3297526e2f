/** The compiled program as a process (`npm test` compiles it first). */
import {type ChildProcess, spawn} from 'node:child_process'
import path from 'node:path'

export const program = path.resolve('dist/cli.js')

export interface Ended {
  status: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

export function start(args: readonly string[], cwd?: string): {child: ChildProcess; ended: Promise<Ended>} {
  const child = spawn(process.execPath, [program, ...args], {stdio: ['ignore', 'pipe', 'pipe'], ...(cwd ? {cwd} : {})})
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return {
    child,
    ended: new Promise((resolve) => child.on('close', (status, signal) => resolve({status, signal, out, err}))),
  }
}

export function run(args: readonly string[], cwd?: string): Promise<Ended> {
  return start(args, cwd).ended
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
