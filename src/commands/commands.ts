/** The table of commands. Each is loaded when it is asked for: starting one must not wait for the others' libraries. */
import type {Command} from './command.js'

const loaders = {
  build: async () => (await import('./build.js')).build,
  convert: async () => (await import('./convert.js')).convert,
  validate: async () => (await import('./validate.js')).validate,
  explain: async () => (await import('./explain.js')).explain,
  verify: async () => (await import('./verify.js')).verify,
  cite: async () => (await import('./cite.js')).cite,
  names: async () => (await import('./names.js')).names,
  serve: async () => (await import('./serve.js')).serve,
  worker: async () => (await import('./worker.js')).worker,
  watch: async () => (await import('./watch.js')).watch,
  init: async () => (await import('./init.js')).init,
} satisfies {[name: string]: () => Promise<Command>}

export const commandNames = Object.keys(loaders)

/** A command by its name, or undefined when there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? await loaders[name as keyof typeof loaders]() : undefined
}
