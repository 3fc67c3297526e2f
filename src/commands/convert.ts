import path from 'node:path'
import {writeWhole} from '../files.js'
import {ledgerFile} from '../ledger/ledger.js'
import {convertFile} from '../pipeline.js'
import {reportOf} from '../tree/report.js'
import {type Command, UsageError} from './command.js'

export const convert: Command = {
  usage: 'sigla convert FILE… [-o DIR]',
  describe:
    'transcriptions to TEI\none file and no -o: standard output; otherwise DIR/NAME.xml and DIR/NAME.ledger.json',
  flags: {output: {type: 'string', short: 'o'}, strict: {type: 'boolean'}},
  async run({files, flags, terminal}) {
    if (files.length === 0) throw new UsageError('no file to convert', convert)
    if (files.length > 1 && flags.output === undefined) throw new UsageError('several files need -o DIR', convert)
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
        const base = path.join(String(flags.output), path.basename(file, path.extname(file)))
        await writeWhole(`${base}.xml`, done.xml)
        await writeWhole(`${base}.ledger.json`, ledgerFile(done.ledger))
      }
    }
    return status
  },
}
