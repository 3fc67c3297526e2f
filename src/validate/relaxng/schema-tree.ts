/** A RELAX NG schema as a tree of its own elements; annotations left out, `ns` and `datatypeLibrary` inherited. */
import {scan} from '../../xml/scan.js'

export const relaxNgUri = 'http://relaxng.org/ns/structure/1.0'

export interface SchemaNode {
  kind: string
  attributes: {[name: string]: string}
  ns: string
  datatypeLibrary: string
  /** Prefixes in scope where it may matter: `name` and `value` of type QName. */
  prefixes: ReadonlyMap<string, string>
  children: SchemaNode[]
  text: string
  /** Where the schema was read, to resolve `href`. */
  base: string
}

/** A schema that is not RELAX NG, or that is wrong. */
export class SchemaError extends Error {}

/** Reads the text of one schema document; well-formedness is the caller's affair. */
export function readSchemaTree(text: string, base: string): SchemaNode {
  let root: SchemaNode | undefined
  const stack: SchemaNode[] = []
  let foreign = 0
  scan(text, {
    open(tag) {
      if (foreign > 0 || tag.uri !== relaxNgUri) {
        if (stack.length === 0 && !foreign)
          throw new SchemaError(`the root element is ${tag.name}, not RELAX NG (XML syntax)`)
        foreign++
        return
      }
      const parent = stack.at(-1)
      const own = Object.fromEntries(
        tag.attributes.filter((one) => one.uri === '').map((one) => [one.local, one.value.trim()]),
      )
      const node: SchemaNode = {
        kind: tag.local,
        attributes: own,
        ns: own.ns ?? parent?.ns ?? '',
        datatypeLibrary: own.datatypeLibrary ?? parent?.datatypeLibrary ?? '',
        prefixes: prefixesOf(text.slice(tag.start, tag.end), parent?.prefixes),
        children: [],
        text: '',
        base,
      }
      if (parent) parent.children.push(node)
      else root = node
      stack.push(node)
    },
    text(value) {
      const node = stack.at(-1)
      if (node && foreign === 0) node.text += value
    },
    close() {
      if (foreign > 0) foreign--
      else stack.pop()
    },
  })
  if (!root) throw new SchemaError('the schema is empty')
  return root
}

const none: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

function prefixesOf(tag: string, outer: ReadonlyMap<string, string> = none): ReadonlyMap<string, string> {
  if (!tag.includes('xmlns:')) return outer
  const prefixes = new Map(outer)
  for (const [, prefix, double, single] of tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    prefixes.set(prefix!, double ?? single ?? '')
  return prefixes
}
