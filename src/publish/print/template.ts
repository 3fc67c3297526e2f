/** The Typst template of the package, one for documents and volume. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../../transform/package-root.js'

const modules = ['page', 'notes', 'text', 'document', 'survey', 'volume', 'front', 'back'] as const
let template: Map<string, string> | undefined

/** The template's modules by their path in Typst's world. */
export function templateModules(): ReadonlyMap<string, string> {
  template ??= new Map(
    modules.map((name) => [
      `/print/${name}.typ`,
      readFileSync(path.join(packageRoot, 'transforms/print/typst', `${name}.typ`), 'utf8'),
    ]),
  )
  return template
}
