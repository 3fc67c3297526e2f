/** Names as they are written and as the namespaces in scope make them mean (Namespaces in XML 1.0). */

export interface ScopedName {
  /** As it is written, prefix and all. */
  name: string
  uri: string
  local: string
  /** The meaning as one string: equal names have equal keys. */
  key: string
}

/** Local name and namespace as one string. */
export function nameKey({uri, local}: {uri: string; local: string}): string {
  return uri === '' ? local : `${local} ${uri}`
}

/** The namespaces that prefixes stand for between two tags, and the names already seen where they do. */
export class Scope {
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #elements = new Map<string, ScopedName>()
  readonly #attributes = new Map<string, ScopedName>()

  constructor(
    prefixes: ReadonlyMap<string, string> = new Map([
      ['xml', 'http://www.w3.org/XML/1998/namespace'],
      ['', ''],
    ]),
  ) {
    this.#prefixes = prefixes
  }

  /** The scope inside an element that declares these prefixes. */
  with(declared: readonly (readonly [prefix: string, uri: string])[]): Scope {
    return new Scope(new Map([...this.#prefixes, ...declared]))
  }

  /** How many prefixes there are. */
  get size(): number {
    return this.#prefixes.size
  }

  /** Whether the prefix of a name, if it has one, is declared. */
  knows(name: string): boolean {
    const colon = name.indexOf(':')
    return colon < 0 || this.#prefixes.has(name.slice(0, colon))
  }

  element(name: string): ScopedName {
    let meant = this.#elements.get(name)
    if (!meant) {
      meant = this.#meaning(name, '')
      this.#elements.set(name, meant)
    }
    return meant
  }

  /** An attribute without a prefix is in no namespace. */
  attribute(name: string): ScopedName {
    let meant = this.#attributes.get(name)
    if (!meant) {
      meant = this.#meaning(name, undefined)
      this.#attributes.set(name, meant)
    }
    return meant
  }

  #meaning(name: string, unprefixed: string | undefined): ScopedName {
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? unprefixed : name.slice(0, colon)
    const uri = prefix === undefined ? '' : (this.#prefixes.get(prefix) ?? '')
    const local = name.slice(colon + 1)
    return {name, uri, local, key: nameKey({uri, local})}
  }
}
