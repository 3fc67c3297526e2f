import path from 'node:path'
import {fileExists, writeWhole} from '../files.js'
import {ledgerFile} from '../ledger/ledger.js'
import {convertFile} from '../pipeline.js'
import type {Problem} from '../tree/problem.js'
import {reportOf} from '../tree/report.js'
import {type Command, UsageError} from './command.js'

export const convert: Command = {
  usage: 'sigla convert FILE… [-o DIR] [--strict]',
  describe:
    'transcriptions to TEI\none file and no -o: standard output; otherwise DIR/NAME.xml and DIR/NAME.ledger.json',
  flags: {output: {type: 'string', short: 'o'}, strict: {type: 'boolean'}},
  async run({files, flags, terminal}) {
    if (files.length === 0) throw new UsageError('no file to convert', convert)
    if (files.length > 1 && flags.output === undefined) throw new UsageError('several files need -o DIR', convert)
    const seen = new Set<string>()
    const twice = files.map(nameOf).find((name) => seen.size === seen.add(name).size)
    if (twice !== undefined)
      throw new UsageError(
        `two of the files would both become ${twice}.xml: convert them into folders of their own`,
        convert,
      )
    let status = 0
    for (const file of files) {
      const done = await convertFile(file)
      terminal.err(reportOf(done.problems, done.source))
      if (done.failed || (flags.strict && done.problems.length > 0)) {
        status = 1
        continue
      }
      if (flags.output === undefined) terminal.out(done.xml)
      else {
        const base = path.join(String(flags.output), nameOf(file))
        if (fileExists(`${base}.base.br`)) {
          terminal.err(reportOf([ofBuild(`${base}.xml`)]))
          status = 1
          continue
        }
        await writeWhole(`${base}.xml`, done.xml)
        await writeWhole(`${base}.ledger.json`, ledgerFile(done.ledger))
      }
    }
    return status
  },
}

function nameOf(file: string): string {
  return path.basename(file, path.extname(file))
}

/** What has a merge base is kept by `sigla build`, with what an editor changed in it: it is not written over. */
function ofBuild(file: string): Problem {
  return {
    rule: 'tei-of-build',
    severity: 'error',
    file,
    message: 'sigla build keeps this file, with what was edited in it; it was not replaced',
    remedy: 'run sigla build, or give another folder with -o',
  }
}
