import {citationJson} from '../recognise/citation/json.js'
import {parseCitation} from '../recognise/citation/parse.js'
import type {Command} from './command.js'

export const cite: Command = {
  usage: 'sigla cite',
  describe: 'archival citations, one a line on standard input, to one line of JSON each',
  flags: {},
  async run({terminal, input}) {
    const lines = (await input()).replace(/\r?\n$/, '').split(/\r?\n/)
    for (const line of lines) terminal.out(`${JSON.stringify(citationJson(parseCitation(line)))}\n`)
    return 0
  },
}
