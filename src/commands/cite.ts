import path from 'node:path'
import {readArchivesFile} from '../config/authority-files.js'
import {findEdition} from '../config/find-edition.js'
import {citationJson} from '../recognise/citation/json.js'
import {parseCitation} from '../recognise/citation/parse.js'
import {citationProblems} from '../recognise/citation/problems.js'
import {withOwnArchives} from '../recognise/citation/reader/own-archives.js'
import type {Knowledge} from '../recognise/citation/reader/repositories.js'
import {reportOf} from '../tree/report.js'
import {Source} from '../tree/source.js'
import type {Command} from './command.js'

export const cite: Command = {
  usage: 'sigla cite [CITATION...] [--strict]',
  describe:
    'archival citations, given as arguments or one a line on standard input, to one line of JSON each\nwhat is not read and what is not listed is told on standard error; --strict makes it an error',
  flags: {strict: {type: 'boolean'}},
  async run({files: citations, flags, terminal, input}) {
    const lines = citations.length > 0 ? citations : linesOf(await input())
    const archives = await ownArchives()
    let foreign = 0
    let doubtful = false
    for (const [i, line] of lines.entries()) {
      const citation = parseCitation(line, archives)
      terminal.out(`${JSON.stringify(citationJson(citation))}\n`)
      // What is not UTF-8 has become this sign; nothing is replaced in silence.
      if (!line.includes('\uFFFD')) {
        const problems = citationProblems(citation)
        doubtful ||= problems.length > 0
        terminal.err(reportOf(problems, new Source(`citation ${i + 1}`, line)))
        continue
      }
      if (foreign++ > 0) continue
      terminal.err(
        `citation ${i + 1}: error: the input is not UTF-8 from here on [not-utf-8]\n  → convert it to UTF-8, for example with iconv\n`,
      )
    }
    return foreign > 0 || (doubtful && flags.strict) ? 1 : 0
  },
}

/** What is known of archives in the edition whose folder this is, if it has a file of its own. */
async function ownArchives(): Promise<Knowledge | undefined> {
  const folder = await findEdition(process.cwd())
  const file = folder === undefined ? undefined : await readArchivesFile(folder)
  return file && withOwnArchives(file.xml, path.relative(process.cwd(), file.path))
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}
