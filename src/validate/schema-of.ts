/**
 * Which grammar a file is checked with: the one named on the command line, else the RELAX NG its `<?xml-model?>` names
 * (W3C note *Associating Schemas with XML documents*), else the project's own.
 */
import path from 'node:path'
import {houseSchemaFile} from './house-schema.js'
import {relaxNgUri} from './relaxng/schema-tree.js'

export type SchemaChoice = {file: string} | {problem: string; remedy: string}

/** `xml` must be well formed; `file` is its name, from which a relative one is resolved. */
export function schemaOf(xml: string, file: string): SchemaChoice {
  const prolog = xml.slice(0, rootOf(xml))
  const models = [...prolog.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<\?xml-model\s([^?]*(?:\?(?!>)[^?]*)*)\?>/g)].map(
    ([, data]) => pseudoAttributes(data!),
  )
  const grammars = models.filter(({href = '', schematypens}) =>
    schematypens === undefined ? /\.rn[gc]$/.test(href) : schematypens === relaxNgUri,
  )
  if (grammars.length === 0) return {file: houseSchemaFile}
  const local = grammars.map(({href = ''}) => localPath(href)).find((one) => one !== undefined)
  const remedy = 'name a grammar with --schema FILE'
  if (!local)
    return {
      problem: `its <?xml-model?> names ${grammars[0]!.href ?? 'nothing'}, which is not a file beside it; nothing is fetched`,
      remedy,
    }
  return {file: path.resolve(path.dirname(file), local)}
}

/** The path that a relative reference means, or undefined where it is none. */
function localPath(href: string): string | undefined {
  if (href === '' || /^[a-z][a-z0-9+.-]*:|^\/|^\\/i.test(href)) return undefined
  try {
    return decodeURI(href.replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
}

function pseudoAttributes(data: string): {href?: string; schematypens?: string} {
  return Object.fromEntries(
    [...data.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, one, other]) => [
      name!,
      (one ?? other ?? '').replace(/&amp;/g, '&'),
    ]),
  )
}

/** The offset of the root element's start tag. */
function rootOf(xml: string): number {
  for (const {0: mark, index} of xml.matchAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^?!]/g))
    if (mark.length === 2) return index
  return xml.length
}
