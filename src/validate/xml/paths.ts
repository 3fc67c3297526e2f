/** Where elements start, by path: of the paths asked for, the offset of each start tag. */
import {scan} from './scan.js'

/** `xml` must be well formed; a path is like `/TEI/text[1]/body[1]/p[3]`, positions among siblings of one name. */
export function startTags(xml: string, paths: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>()
  const stack: {path: string; counts: Map<string, number>}[] = [{path: '', counts: new Map()}]
  scan(xml, {
    open({name, start}) {
      const outer = stack.at(-1)!
      const count = (outer.counts.get(name) ?? 0) + 1
      outer.counts.set(name, count)
      const path = outer.path === '' ? `/${name}` : `${outer.path}/${name}[${count}]`
      if (paths.has(path)) found.set(path, start)
      stack.push({path, counts: new Map()})
    },
    text() {},
    close() {
      stack.pop()
    },
  })
  return found
}
