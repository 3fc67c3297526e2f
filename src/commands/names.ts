import {understandFile} from '../pipeline.js'
import {namesProposal} from '../recognise/names/proposals.js'
import {type Command, UsageError} from './command.js'

export const names: Command = {
  usage: 'sigla names FILE…',
  describe: 'names no authority file knows, as TEI ready to paste, with their contexts',
  flags: {},
  async run({files, terminal}) {
    if (files.length === 0) throw new UsageError('no transcription to look through', names)
    const read = []
    for (const file of files) read.push(await understandFile(file))
    terminal.out(
      namesProposal(
        read.map(({tree}) => tree),
        read[0]!.project.authority,
      ),
    )
    return 0
  },
}
