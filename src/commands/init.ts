import path from 'node:path'
import {editionId, newEditionFiles} from '../build/new-edition.js'
import {createWhole, fileExists} from '../files.js'
import {MaterialError, type Problem} from '../tree/problem.js'
import {type Command, UsageError} from './command.js'

export const init: Command = {
  usage: 'sigla init [DIR]',
  describe: 'makes a new edition, with a short example; overwrites nothing',
  flags: {},
  async run({files, terminal}) {
    if (files.length > 1) throw new UsageError('one edition at a time', init)
    const folder = path.resolve(files[0] ?? '.')
    const made = newEditionFiles(editionId(path.basename(folder)), String(new Date().getFullYear()))
    const there = made.filter(([file]) => fileExists(path.join(folder, file)))
    // All or nothing: half an edition would be neither the old one nor a new one.
    if (there.length > 0)
      throw new MaterialError([
        standsThere(
          files[0],
          there.map(([file]) => file),
        ),
      ])
    for (const [file, content] of made)
      if (!(await createWhole(path.join(folder, file), content)))
        throw new MaterialError([standsThere(files[0], [file])])
    for (const [file] of made) terminal.out(`${path.join(files[0] ?? '', file)}\n`)
    terminal.err(`next: sigla build${files[0] ? ` ${quoted(files[0])}` : ''}\n`)
    return 0
  },
}

function standsThere(folder: string | undefined, there: readonly string[]): Problem {
  return {
    rule: 'file-exists',
    severity: 'error',
    file: path.join(folder ?? '', there[0]!),
    message: `this ${there.length === 1 ? 'file is' : `file and ${there.slice(1).join(', ')} are`} there already; nothing was written`,
    remedy: 'make the new edition in a folder of its own: sigla init DIR',
  }
}

/** As a shell takes it for one word. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`
}
