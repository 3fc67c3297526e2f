/** The paths of a document's elements and text nodes as a scan goes through it. */

interface Open {
  path: string
  name: string
  /** Children so far, by name. */
  counts: Map<string, number>
  texts: number
}

export class Paths {
  readonly #stack: Open[] = [{path: '', name: '', counts: new Map(), texts: 0}]

  /** Of the innermost open element: like `/TEI/text[1]/body[1]/p[3]`, positions among siblings of one name. */
  get here(): string {
    return this.#stack.at(-1)!.path
  }

  /** Enters an element; its path. */
  open(name: string): string {
    const {path: outer, counts} = this.#stack.at(-1)!
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const path = outer === '' ? `/${name}` : `${outer}/${name}[${count}]`
    this.#stack.push({path, name, counts: new Map(), texts: 0})
    return path
  }

  /** The path of the next text node. */
  text(): string {
    const open = this.#stack.at(-1)!
    return `${open.path}/text()[${++open.texts}]`
  }

  /** Leaves the innermost element. */
  close(): {path: string; name: string} {
    return this.#stack.pop()!
  }
}
