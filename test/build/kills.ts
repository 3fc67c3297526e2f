/** Builds killed at random moments: kill -9, then look at every file, then build again. */
import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {Random, syntheticDocument, syntheticEdition} from '../../bench/synthetic.js'
import {validateTei} from '../../src/validate/validate.js'
import {pause, run, start} from './cli.js'
import {put, scratch, snapshot, sourcesOf} from './edition.js'

export interface Kills {
  killed: number
  /** Killed while the build was writing or working, not before it began or after it had ended. */
  inside: number
  checks: number
}

const options = ['--only', 'html', '--jobs', '1']

/**
 * Kills `n` builds, each after some transcriptions were changed; after every `every` of them lets a build end and compares
 * it with a clean one. Throws where a file is half written or a build comes out otherwise.
 */
export async function killBuilds(n: number, seed: number, every: number): Promise<Kills> {
  const random = new Random(seed)
  const folder = scratch()
  for (const [file, content] of syntheticEdition(4, 800)) put(folder, file, content)
  await succeed(folder)
  const change = (): void => {
    for (let n = 0; n < 3; n++) {
      const {text} = syntheticDocument(1000 + random.below(1e6), 800)
      put(folder, `transcriptions/d${String(1 + random.below(4)).padStart(6, '0')}.txt`, text)
    }
  }
  // The moments are drawn from the time a build like those to be killed takes, not the first one, which is longer.
  change()
  const began = performance.now()
  await succeed(folder)
  const whole = performance.now() - began
  const result: Kills = {killed: 0, inside: 0, checks: 0}
  for (let i = 1; i <= n; i++) {
    change()
    const {child, ended} = start(['build', folder, ...options])
    await pause(random.next() * whole)
    child.kill('SIGKILL')
    const {signal, err} = await ended
    if (signal === 'SIGKILL') result.killed++
    if (signal === 'SIGKILL' && existsSync(path.join(folder, '.sigla-cache/build.lock'))) result.inside++
    if (err.includes('fault of sigla')) throw new Error(err)
    lookAtEveryFile(folder)
    if (i % every === 0 || i === n) {
      await succeed(folder)
      await sameAsClean(folder)
      result.checks++
    }
  }
  return result
}

async function succeed(folder: string): Promise<void> {
  const {status, err} = await run(['build', folder, ...options])
  if (status !== 0) throw new Error(`exit ${status}\n${err}`)
}

/** No file is half written: TEI is valid, JSON is JSON, pages end. */
function lookAtEveryFile(folder: string): void {
  for (const name of readdirSync(path.join(folder, 'tei'))) {
    const text = readFileSync(path.join(folder, 'tei', name), 'utf8')
    if (name.endsWith('.xml') && validateTei(text).length > 0) throw new Error(`${name} is not valid`)
    if (name.endsWith('.json')) JSON.parse(text)
  }
  for (const [file, content] of Object.entries(snapshot(folder, ['output']))) {
    if (file.endsWith('.html') && !content.trimEnd().endsWith('</html>')) throw new Error(`${file} is not whole`)
  }
}

async function sameAsClean(folder: string): Promise<void> {
  const clean = sourcesOf(folder)
  await succeed(clean)
  const [mine, other] = [snapshot(folder), snapshot(clean)]
  for (const file of new Set([...Object.keys(mine), ...Object.keys(other)])) {
    if (mine[file] === other[file]) continue
    cpSync(folder, `${folder}-kept`, {recursive: true})
    throw new Error(`${file} is not as in a clean build; the folder is kept as ${folder}-kept`)
  }
  rmSync(clean, {recursive: true, force: true})
}
