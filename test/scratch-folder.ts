/**
 * Vitest's global setup: all temporary folders of a run lie in one, which goes with it.
 * Workers are killed rather than ended, so what a test file would remove at its exit stays behind.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** Workers, and the programs they start, inherit `TMPDIR`. Returns what to do when the run is over. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, {recursive: true, force: true})
}
