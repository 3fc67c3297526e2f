/**
 * Reads well-formed XML as a stream of events with their places.
 *
 * It runs after libxml2 has said that the text is well formed, so it checks nothing that a parser must check. It exists
 * because libxml2 tells lines only, and because problems and the ledger need columns, offsets and an independent
 * reading. Internal entities are expanded within limits; nothing outside the text is ever read.
 */

export interface Attribute {
  name: string
  uri: string
  local: string
  value: string
}

export interface StartTag {
  name: string
  uri: string
  local: string
  attributes: Attribute[]
  /** Offset of `<`, and of the end of the start tag, in the text; in an entity, of the reference. */
  start: number
  end: number
}

export interface Handler {
  open(tag: StartTag): void
  /** Character data between two tags, in one piece; `start` is where it begins. */
  text(value: string, start: number): void
  close(start: number): void
  instruction?(target: string, data: string, start: number): void
}

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
const xmlUri = 'http://www.w3.org/XML/1998/namespace'
const predefined: {[name: string]: string} = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}

type Scope = Map<string, string>
type Entities = Map<string, {text: string} | {external: true}>

export function scan(text: string, handler: Handler): void {
  new Scanner(text, handler).run()
}

class Scanner {
  readonly #text: string
  readonly #handler: Handler
  readonly #scopes: Scope[] = [
    new Map([
      ['xml', xmlUri],
      ['', ''],
    ]),
  ]
  readonly #entities: Entities = new Map()
  #expanded = 0
  #pending: string[] = []
  #pendingAt = 0

  constructor(text: string, handler: Handler) {
    this.#text = text
    this.#handler = handler
  }

  run(): void {
    this.#content(this.#text, undefined, 0)
    this.#flush()
  }

  /** `at` is the offset of the entity reference when `text` is an entity's replacement. */
  #content(text: string, at: number | undefined, depth: number): void {
    let i = text.startsWith('\uFEFF') && at === undefined ? 1 : 0
    while (i < text.length) {
      const mark = nextMark(text, i)
      if (mark > i) this.#data(lineEnds(text.slice(i, mark)), at ?? i)
      if (mark >= text.length) return
      const place = at ?? mark
      if (text[mark] === '&') {
        const end = text.indexOf(';', mark)
        this.#reference(text.slice(mark + 1, end), place, depth)
        i = end + 1
      } else if (text.startsWith('<!--', mark)) i = text.indexOf('-->', mark + 4) + 3
      else if (text.startsWith('<![CDATA[', mark)) {
        const end = text.indexOf(']]>', mark)
        this.#data(lineEnds(text.slice(mark + 9, end)), place)
        i = end + 3
      } else if (text.startsWith('<?', mark)) {
        const end = text.indexOf('?>', mark)
        const [, target = '', data = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text.slice(mark + 2, end)) ?? []
        this.#handler.instruction?.(target, data, place)
        i = end + 2
      } else if (text.startsWith('<!DOCTYPE', mark)) i = this.#doctype(text, mark)
      else if (text[mark + 1] === '/') {
        this.#flush()
        this.#scopes.pop()
        this.#handler.close(place)
        i = text.indexOf('>', mark) + 1
      } else i = this.#tag(text, mark, at)
      // A mark without an end would send us back: the text was not well formed after all.
      if (i <= mark) throw new ScanError('xml-not-well-formed', 'a mark is not closed', place)
    }
  }

  #data(value: string, start: number): void {
    if (value === '') return
    if (this.#pending.length === 0) this.#pendingAt = start
    this.#pending.push(value)
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const value = this.#pending.join('')
    this.#pending = []
    if (this.#scopes.length > 1) this.#handler.text(value, this.#pendingAt)
  }

  #tag(text: string, start: number, at: number | undefined): number {
    this.#flush()
    let i = start + 1
    const name = nameAt(text, i)
    i += name.length
    const raw: [string, string][] = []
    for (;;) {
      i = skipSpace(text, i)
      if (text[i] === '>' || text[i] === '/' || i >= text.length) break
      const attribute = nameAt(text, i)
      i = skipSpace(text, skipSpace(text, i + attribute.length) + 1)
      const quote = text[i]!
      const end = text.indexOf(quote, i + 1)
      if (end < 0 || attribute === '')
        throw new ScanError('xml-not-well-formed', 'an attribute is not closed', at ?? start)
      raw.push([attribute, this.#attributeValue(text.slice(i + 1, end), at ?? start, 0)])
      i = end + 1
    }
    const isEmpty = text[i] === '/'
    const end = i + (isEmpty ? 2 : 1)
    let scope = this.#scopes.at(-1)!
    for (const [attribute, value] of raw) {
      if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) continue
      if (scope === this.#scopes.at(-1)) scope = new Map(scope)
      scope.set(attribute.slice(6), value)
    }
    const attributes = raw
      .filter(([attribute]) => attribute !== 'xmlns' && !attribute.startsWith('xmlns:'))
      .map(([attribute, value]) => {
        const colon = attribute.indexOf(':')
        return {
          name: attribute,
          uri: colon < 0 ? '' : (scope.get(attribute.slice(0, colon)) ?? ''),
          local: attribute.slice(colon + 1),
          value,
        }
      })
    const colon = name.indexOf(':')
    const uri = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? ''
    this.#handler.open({name, uri, local: name.slice(colon + 1), attributes, start: at ?? start, end: at ?? end})
    if (isEmpty) this.#handler.close(at ?? start)
    else this.#scopes.push(scope)
    return end
  }

  #attributeValue(raw: string, at: number, depth: number): string {
    if (!/[&\t\n\r]/.test(raw)) return raw
    return raw.replace(/\r\n|[\t\n\r]/g, ' ').replace(/&([^;]+);/g, (_, name: string) => {
      if (name.startsWith('#')) return character(name)
      if (Object.hasOwn(predefined, name)) return predefined[name]!
      return this.#attributeValue(this.#entity(name, at, depth), at, depth + 1)
    })
  }

  #reference(name: string, at: number, depth: number): void {
    if (name.startsWith('#')) this.#data(character(name), at)
    else if (Object.hasOwn(predefined, name)) this.#data(predefined[name]!, at)
    else this.#content(this.#entity(name, at, depth), at, depth + 1)
  }

  #entity(name: string, at: number, depth: number): string {
    const entity = this.#entities.get(name)
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

  /** Reads the entities of the internal subset; an external one is an error, since it may change what the text means. */
  #doctype(text: string, start: number): number {
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
    if (parameter || this.#entities.has(name!)) return
    const value = (double ?? single ?? '').replace(/&(#[^;]+);/g, (_, reference: string) => character(reference))
    this.#entities.set(name!, external ? {external: true} : {text: value})
  }
}

function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 60 || code === 38) return i
  }
  return text.length
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

const nameEnd = /[\s=/>]/g

function nameAt(text: string, start: number): string {
  nameEnd.lastIndex = start
  const end = nameEnd.exec(text)
  return text.slice(start, end ? end.index : text.length)
}

function skipSpace(text: string, from: number): number {
  let i = from
  while (text.charCodeAt(i) <= 32) i++
  return i
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function character(reference: string): string {
  return String.fromCodePoint(
    reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10),
  )
}
