/** The text nodes and attributes of a TEI document, by the paths the ledger uses. */
import {Paths} from '../xml/paths.js'
import {scan} from '../xml/scan.js'

/**
 * Values at the paths asked for: `/TEI/text[1]/body[1]/p[3]/text()[2]`, `/TEI/…/item[1]/@n`. Adjacent character data is
 * one text node, whatever comments or CDATA sections part it. `xml` must be well formed.
 */
export function valuesAt(xml: string, paths: ReadonlySet<string>): Map<string, string> {
  const values = new Map<string, string>()
  const at = new Paths()
  const keep = (path: string, value: string): void => {
    if (paths.has(path)) values.set(path, value)
  }
  scan(xml, {
    open({name, attributes}) {
      const path = at.open(name)
      for (const attribute of attributes) keep(`${path}/@${attribute.name}`, attribute.value)
    },
    text(value) {
      keep(at.text(), value)
    },
    close() {
      at.close()
    },
  })
  return values
}
