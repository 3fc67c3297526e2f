/** Elements of a document by their number in document order: the path of each, and where its start tag begins. */
import {Paths} from './paths.js'
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
  const at = new Paths()
  let number = 0
  scan(xml, {
    open({name, start}) {
      const path = at.open(name)
      if (numbers.has(++number)) found.set(number, {path, start})
    },
    text() {},
    close() {
      at.close()
    },
  })
  return found
}
