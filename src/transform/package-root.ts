import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of sigla's own package.json: where its schema, stylesheets and built-in data are, in `src/` as in `dist/`. */
export const packageRoot: string = (() => {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error('sigla: its own package.json is missing')
    folder = parent
  }
  return folder
})()

/** What that package.json says. */
export const ownPackage: {version: string; dependencies: object} = JSON.parse(
  readFileSync(path.join(packageRoot, 'package.json'), 'utf8'),
)

/** Whether this is the program as `npm run compile` made it, and not its sources. */
export const isCompiled: boolean = import.meta.url.endsWith('.js')

/** Where the code is that runs now. */
export const codeFolder: string = path.join(packageRoot, isCompiled ? 'dist' : 'src')

/** A file of the compiled program: threads run that, whoever starts them. */
export function compiledFile(name: string): string {
  return path.join(packageRoot, 'dist', name)
}
