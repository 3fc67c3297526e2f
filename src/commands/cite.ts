import {citationJson} from '../recognise/citation/json.js'
import {parseCitation} from '../recognise/citation/parse.js'
import type {Command} from './command.js'

export const cite: Command = {
  usage: 'sigla cite [CITATION...]',
  describe: 'archival citations, given as arguments or one a line on standard input, to one line of JSON each',
  flags: {},
  async run({files: citations, terminal, input}) {
    const lines = citations.length > 0 ? citations : linesOf(await input())
    for (const line of lines) terminal.out(`${JSON.stringify(citationJson(parseCitation(line)))}\n`)
    return 0
  },
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}
