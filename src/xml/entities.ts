/** Entities: those that the internal subset of a document type declares, within limits; nothing else is ever read. */

/** What this reader will not read: an external subset, an entity that is undeclared, external, or expands too far. */
export class ScanError extends Error {
  readonly rule: string
  readonly offset: number
  constructor(rule: string, message: string, offset: number) {
    super(message)
    this.rule = rule
    this.offset = offset
  }
}

const maxExpansion = 1_000_000
const maxEntityDepth = 16

export class Entities {
  readonly #declared = new Map<string, {text: string} | {external: true}>()
  #expanded = 0

  /** The replacement of an entity that is referred to at offset `at`, inside `depth` others. Throws `ScanError`. */
  replacement(name: string, at: number, depth: number): string {
    const entity = this.#declared.get(name)
    if (!entity) throw new ScanError('xml-entity', `the entity &${name}; is not declared`, at)
    if ('external' in entity)
      throw new ScanError('xml-external', `the entity &${name}; stands in another file, which is not read`, at)
    this.#expanded += entity.text.length
    if (depth >= maxEntityDepth || this.#expanded > maxExpansion) {
      throw new ScanError(
        'xml-entity',
        `the entity &${name}; expands to more than ${maxExpansion} characters or ${maxEntityDepth} levels`,
        at,
      )
    }
    return entity.text
  }

  /**
   * Reads the document type that starts there; gives the offset after it. What it takes from elsewhere is an error,
   * since it may change what the text means.
   */
  readDoctype(text: string, start: number): number {
    const head = /^<!DOCTYPE\s+[^\s[>]+\s*(SYSTEM\b|PUBLIC\b)?/.exec(text.slice(start, start + 2000))
    if (head?.[1]) {
      throw new ScanError('xml-external', 'the document type names an external DTD, which is not read', start)
    }
    let i = start + (head?.[0].length ?? 9)
    while (i < text.length && text[i] !== '>') {
      if (text.startsWith('<!--', i)) i = text.indexOf('-->', i + 4) + 3
      else if (text.startsWith('<?', i)) i = text.indexOf('?>', i) + 2
      else if (text.startsWith('<!', i)) {
        const end = declarationEnd(text, i)
        this.#declare(text.slice(i, end), i)
        i = end
      } else if (text[i] === '%') {
        throw new ScanError('xml-external', 'the document type refers to a parameter entity, which is not read', i)
      } else i++
      if (i < start + 9) throw new ScanError('xml-not-well-formed', 'the document type is not closed', start)
    }
    return i + 1
  }

  #declare(declaration: string, at: number): void {
    const entity = /^<!ENTITY\s+(%\s+)?([^\s"']+)\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')/.exec(declaration)
    if (!entity) {
      if (/^<!ATTLIST\b/.test(declaration)) {
        if (/"|'/.test(declaration))
          throw new ScanError(
            'xml-doctype',
            'the document type sets default attributes, which no RELAX NG grammar sees',
            at,
          )
      }
      return
    }
    const [, parameter, name, external, double, single] = entity
    if (parameter || this.#declared.has(name!)) return
    const value = (double ?? single ?? '').replace(/&(#[^;]+);/g, (_, reference: string) => character(reference))
    this.#declared.set(name!, external ? {external: true} : {text: value})
  }
}

function declarationEnd(text: string, start: number): number {
  let quote = ''
  for (let i = start; i < text.length; i++) {
    const char = text[i]!
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return i + 1
  }
  return text.length
}

/** The character that `#…` or `#x…` refers to. */
export function character(reference: string): string {
  return String.fromCodePoint(
    reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10),
  )
}
