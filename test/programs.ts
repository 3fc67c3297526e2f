/**
 * Programs that some tests compare with. Without one, its tests are skipped with a line that names it; under CI=true
 * that is a failure.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {test} from 'vitest'

const asked = new Map<string, boolean>()

/** Whether a program can be started. */
export function has(program: string): boolean {
  let found = asked.get(program)
  if (found === undefined) {
    found = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0
    asked.set(program, found)
    if (!found) announce(program)
  }
  return found
}

/** `test` when every program is there; otherwise a test that is skipped, or fails under CI=true. */
export function needs(...programs: string[]): typeof test | typeof test.skip {
  const missing = programs.filter((program) => !has(program))
  if (missing.length === 0) return test
  if (process.env.CI !== 'true') return test.skip
  test(`needs ${missing.join(', ')}`, () => {
    throw new Error(`under CI=true these programs must be installed: ${missing.join(', ')}`)
  })
  return test.skip
}

/** The TEI schema `tei_all`, for comparison; its absence is a skip everywhere, under CI=true too. */
export const teiAll: string | undefined = (() => {
  const file = path.resolve(process.env.SIGLA_TEI_ALL ?? '../shared/schema/tei_all.rng')
  if (existsSync(file)) return file
  announce(`tei_all.rng (SIGLA_TEI_ALL, by default ${file})`)
  return undefined
})()

function announce(what: string): void {
  process.stderr.write(`skipped: tests that need ${what}, which is not here\n`)
}
