/** What a command is: a function of its arguments that returns an exit status. */
export interface Terminal {
  out: (text: string) => void
  err: (text: string) => void
  isTerminal: boolean
  width: number
}

export interface Arguments {
  files: string[]
  flags: {[flag: string]: string | boolean | undefined}
  terminal: Terminal
  /** All of standard input. */
  input: () => Promise<string>
}

export interface Command {
  usage: string
  describe: string
  flags: {[flag: string]: {type: 'string' | 'boolean'; short?: string}}
  run: (args: Arguments) => Promise<number>
}

/** The command was used wrongly: exit status 2. */
export class UsageError extends Error {
  readonly command: Command | undefined
  constructor(message: string, command?: Command) {
    super(message)
    this.command = command
  }
}
