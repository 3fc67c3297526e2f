import {ledgerLine} from '../ledger/ledger.js'
import {convertFile} from '../pipeline.js'
import {reportOf} from '../tree/report.js'
import {type Command, UsageError} from './command.js'

export const explain: Command = {
  usage: 'sigla explain FILE… [--json] [--strict]',
  describe:
    'every decision with its rule, certainty and place\n--json prints one line a file, in the order given (docs/ledger.md)',
  flags: {json: {type: 'boolean'}, strict: {type: 'boolean'}},
  async run({files, flags, terminal}) {
    if (files.length === 0) throw new UsageError('no file to explain', explain)
    let status = 0
    for (const file of files) {
      const done = await convertFile(file)
      if (done.failed || (flags.strict && done.problems.length > 0)) status = 1
      if (flags.json) {
        terminal.out(`${ledgerLine(done.ledger)}\n`)
        continue
      }
      for (const d of done.ledger.decisions) {
        const {line, column} = done.source.point(d.start)
        const words = d.text.length > 60 ? `${d.text.slice(0, 57)}…` : d.text
        const against =
          d.alternatives.length > 0 ? `  not ${d.alternatives.map((a) => `${a.class} (${a.why})`).join(', ')}` : ''
        terminal.out(
          `${file}:${line}:${column}  ${d.class}  ${JSON.stringify(words)}  ${d.rule}  ${d.cert}  ${d.resp}${against}\n`,
        )
      }
      terminal.err(reportOf(done.problems, done.source))
    }
    return status
  },
}
