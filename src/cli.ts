#!/usr/bin/env node
/**
 * The command line: the one place that prints, and the one that decides the exit status.
 * 0 fine (warnings allowed; `--strict` makes them errors), 1 the material has errors, 2 the command was used wrongly.
 */
import {parseArgs} from 'node:util'
import {type Command, UsageError} from './commands/command.js'
import {commandNames, loadCommand} from './commands/commands.js'
import {ownPackage} from './transform/package-root.js'
import {closest} from './words/closest.js'

const [name = 'help', ...rest] = process.argv.slice(2)

async function main(): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(await help())
    return 0
  }
  if (name === '--version' || name === '-V' || name === 'version') {
    process.stdout.write(`${ownPackage.version}\n`)
    return 0
  }
  const command = await loadCommand(name)
  if (!command) throw new UsageError(`there is no command ${name}${meant(name, commandNames)}`)
  const {values, positionals} = parse(command)
  if (values.help) {
    process.stdout.write(`${command.usage}\n\n${command.describe}\n`)
    return 0
  }
  const terminal = {
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    width: process.stderr.columns ?? 80,
  }
  return await command.run({files: positionals, flags: values, terminal, input: readInput})
}

function parse(command: Command): {values: {[flag: string]: string | boolean | undefined}; positionals: string[]} {
  try {
    const {values, positionals} = parseArgs({
      args: rest,
      options: {...command.flags, help: {type: 'boolean', short: 'h'}},
      allowPositionals: true,
    })
    return {values: values as {[flag: string]: string | boolean | undefined}, positionals}
  } catch (error) {
    // Node goes on to say how an argument that begins with a hyphen is given, which nobody meant.
    const [message] = (error as Error).message.split('. To specify') as [string]
    const flag = /^Unknown option '--?(.*)'/.exec(message)?.[1]
    const file = rest.find((word) => /^-[^-].*\.\w+$/.test(word))
    if (file !== undefined)
      throw new UsageError(`${file} begins like an option: write ./${file} if it is a file`, command)
    throw new UsageError(
      flag === undefined
        ? message
        : `there is no option --${flag}${meant(flag, Object.keys(command.flags), '--')}; sigla ${name} --help lists them`,
      command,
    )
  }
}

function meant(word: string, known: readonly string[], before = ''): string {
  const near = closest(word, known)
  return near === undefined ? '' : `: did you mean ${before}${near}?`
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

async function help(): Promise<string> {
  const rows: string[] = []
  for (const key of commandNames) {
    const {usage, describe} = (await loadCommand(key))!
    rows.push(`  ${usage.replace(`sigla ${key}`, key).padEnd(44)} ${describe.split('\n')[0]}`)
  }
  return `sigla: from plain transcriptions to a validated scholarly edition in TEI\n\n${rows.join('\n')}\n\nsigla COMMAND --help says more.\n`
}

// A reader that stops early (`sigla explain | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(
      `sigla: ${error.message}\n${error.command ? `usage: ${error.command.usage}` : 'sigla help lists the commands'}\n`,
    )
    process.exitCode = 2
  } else {
    // Loaded here alone: no command that goes well waits for them.
    const [{MaterialError}, {reportOf}, {diskProblem}] = await Promise.all([
      import('./tree/problem.js'),
      import('./tree/report.js'),
      import('./disk-problem.js'),
    ])
    const problem = error instanceof MaterialError ? error : diskProblem(error, process.env.PWD)
    if (!(problem instanceof MaterialError)) throw error
    process.stderr.write(reportOf(problem.problems))
    process.exitCode = 1
  }
}
