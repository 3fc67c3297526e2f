import {unpackBase} from '../build/files/base.js'
import {readBytes, readText} from '../files.js'
import type {Ledger} from '../ledger/ledger.js'
import {verify as verifyTei} from '../ledger/verify.js'
import {reportOf} from '../tree/report.js'
import {type Command, type Terminal, UsageError} from './command.js'

export const verify: Command = {
  usage: 'sigla verify TEI-FILE…',
  describe: 'rebuilds the transcription byte for byte from TEI and ledger, and lists what was edited in the TEI since',
  flags: {},
  async run({files, terminal}) {
    if (files.length === 0) throw new UsageError('no TEI file to verify', verify)
    let status = 0
    for (const file of files) status = Math.max(status, await verifyFile(file, terminal))
    return status
  },
}

async function verifyFile(file: string, terminal: Terminal): Promise<number> {
  const refuse = (rule: string, message: string, remedy: string): number => {
    terminal.err(reportOf([{rule, severity: 'error', file, message, remedy}]))
    return 1
  }
  const beside = file.replace(/\.xml$/, '')
  const [tei, ledgerText, base] = await Promise.all([
    readText(file),
    readText(`${beside}.ledger.json`),
    readBytes(`${beside}.base.br`),
  ])
  if (tei === undefined) return refuse('file-missing', 'there is no such file', 'check the name')
  if (ledgerText === undefined)
    return file.endsWith('.xml')
      ? refuse(
          'ledger-missing',
          `there is no ${beside}.ledger.json`,
          'run sigla build, or convert the transcription again with -o',
        )
      : refuse(
          'not-tei',
          'this is not the name of a TEI file',
          'name what sigla made: tei/NAME.xml, its ledger beside it',
        )
  let ledger: Ledger
  try {
    ledger = JSON.parse(ledgerText) as Ledger
    if (!Array.isArray(ledger.spans) || typeof ledger.source?.sha256 !== 'string') throw new Error('it is not a ledger')
  } catch (error) {
    return refuse(
      'ledger-unreadable',
      `${beside}.ledger.json cannot be read: ${(error as Error).message}`,
      'convert the transcription again with -o',
    )
  }
  const done = verifyTei(tei, ledger, unpackBase(base)?.generated)
  if (!done.verified) {
    terminal.err(reportOf(done.problems.map((one) => ({...one, file}))))
    return 1
  }
  terminal.out(
    `${file}: ${ledger.source.path}, ${ledger.source.length} characters, comes back byte for byte (SHA-256 ${done.sha256.found})${done.from === 'base' ? '; from the TEI as it was generated' : ''}\n`,
  )
  for (const {path, was, is, resp} of done.changes) {
    terminal.out(
      `  edited at ${path}: ${shown(was)} → ${shown(is)}${resp === undefined ? ', no one named' : `, by ${resp}`}\n`,
    )
  }
  return 0
}

function shown(words: string): string {
  const safe = words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
  return safe === '' ? 'nothing' : `“${safe.length > 100 ? `${safe.slice(0, 97)}…` : safe}”`
}
