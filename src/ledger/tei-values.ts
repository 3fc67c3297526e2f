/** The text nodes and attributes of a TEI document, by the paths the ledger uses. */
import {scan} from '../validate/xml/scan.js'

/**
 * Values at the paths asked for: `/TEI/text[1]/body[1]/p[3]/text()[2]`, `/TEI/…/item[1]/@n`. Adjacent character data is
 * one text node, whatever comments or CDATA sections part it. `xml` must be well formed.
 */
export function valuesAt(xml: string, paths: ReadonlySet<string>): Map<string, string> {
  const values = new Map<string, string>()
  const stack: {path: string; counts: Map<string, number>; texts: number}[] = [{path: '', counts: new Map(), texts: 0}]
  const keep = (path: string, value: string): void => {
    if (paths.has(path)) values.set(path, value)
  }
  scan(xml, {
    open({name, attributes}) {
      const outer = stack.at(-1)!
      const count = (outer.counts.get(name) ?? 0) + 1
      outer.counts.set(name, count)
      const path = outer.path === '' ? `/${name}` : `${outer.path}/${name}[${count}]`
      stack.push({path, counts: new Map(), texts: 0})
      for (const attribute of attributes) keep(`${path}/@${attribute.name}`, attribute.value)
    },
    text(value) {
      const top = stack.at(-1)!
      keep(`${top.path}/text()[${++top.texts}]`, value)
    },
    close() {
      stack.pop()
    },
  })
  return values
}
