/** Elements of a document by their number in document order: the path of each, and where its start tag begins. */
import {scan} from './scan.js'

export interface ElementPlace {
  /** Like `/TEI/text[1]/body[1]/p[3]`, positions among siblings of one name. */
  path: string
  /** Offset of the start tag. */
  start: number
}

/** `xml` must be well formed; the first element has the number 1. */
export function elementsNumbered(xml: string, numbers: ReadonlySet<number>): Map<number, ElementPlace> {
  const found = new Map<number, ElementPlace>()
  const stack: {path: string; counts: Map<string, number>}[] = [{path: '', counts: new Map()}]
  let number = 0
  scan(xml, {
    open({name, start}) {
      const outer = stack.at(-1)!
      const count = (outer.counts.get(name) ?? 0) + 1
      outer.counts.set(name, count)
      const path = outer.path === '' ? `/${name}` : `${outer.path}/${name}[${count}]`
      if (numbers.has(++number)) found.set(number, {path, start})
      stack.push({path, counts: new Map()})
    },
    text() {},
    close() {
      stack.pop()
    },
  })
  return found
}
