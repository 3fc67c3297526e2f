/** The reference validator, asked about many documents in one start of the Java machine. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

export interface Verdict {
  valid: boolean
  /** The first fault, in jing's words. */
  first?: string
}

export function jing(schema: string, documents: readonly string[]): Verdict[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-jing-'))
  try {
    const names = documents.map((document, i) => {
      writeFileSync(path.join(folder, `${i}.xml`), document)
      return `${i}.xml`
    })
    const verdicts: Verdict[] = documents.map(() => ({valid: true}))
    for (let from = 0; from < names.length; from += 1500) {
      const run = spawnSync('jing', [path.resolve(schema), ...names.slice(from, from + 1500)], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      if (run.error || run.status === null || run.status > 1) throw new Error(`jing failed: ${run.error ?? run.stderr}`)
      for (const [, name, said] of run.stdout.matchAll(/(?:^|\/)(\d+)\.xml:\d+:\d+: (?:error|fatal): (.*)$/gm)) {
        const verdict = verdicts[Number(name)]!
        if (verdict.valid) verdicts[Number(name)] = {valid: false, first: said!}
      }
      if ((run.status === 0) !== verdicts.slice(from, from + 1500).every(({valid}) => valid))
        throw new Error(`jing’s exit status and words differ: ${run.stdout.slice(0, 500)}`)
    }
    return verdicts
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Which files of a folder jing refuses. One that names a DTD is asked about alone: jing ends where it cannot read it. */
export function jingRefuses(schema: string, folder: string, files: readonly string[]): Set<string> {
  const alone = files.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes('<!DOCTYPE'))
  const together = files.filter((name) => !alone.includes(name))
  const run = (names: readonly string[]) =>
    spawnSync('jing', [schema, ...names], {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28})
  const {stdout} = run(together)
  const refused = new Set(
    together.filter((name) =>
      stdout.split('\n').some((row) => row.includes(`/${name}:`) && / (?:error|fatal): /.test(row)),
    ),
  )
  for (const name of alone) if (run([name]).status !== 0) refused.add(name)
  return refused
}
