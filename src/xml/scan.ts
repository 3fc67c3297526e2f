/**
 * Reads well-formed XML as a stream of events with their places.
 *
 * It runs after libxml2 has said that the text is well formed, so it checks nothing that a parser must check. It exists
 * because libxml2 tells lines only, and because problems and the ledger need columns, offsets and an independent
 * reading. Internal entities are expanded within limits; nothing outside the text is ever read.
 */

import {character, Entities, ScanError} from './entities.js'
import {Scope, type ScopedName} from './names.js'
import {lineEnds} from './plain-characters.js'

export interface Attribute extends ScopedName {
  value: string
}

export interface StartTag extends ScopedName {
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

const predefined: {[name: string]: string} = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}

export function scan(text: string, handler: Handler): void {
  new Scanner(text, handler).run()
}

class Scanner {
  readonly #text: string
  readonly #handler: Handler
  readonly #scopes: Scope[] = [new Scope()]
  readonly #entities = new Entities()
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
    let reference = -1
    let tag = -1
    while (i < text.length) {
      // Where the next of each sign stands is remembered, so that no stretch of text is searched twice.
      if (reference < i) reference = indexOr(text, '&', i)
      if (tag < i) tag = indexOr(text, '<', i)
      const mark = Math.min(reference, tag)
      if (mark > i) this.#data(lineEnds(text.slice(i, mark)), at ?? i)
      if (mark >= text.length) return
      i = this.#mark(text, mark, at, depth)
      // A mark without an end would send us back: the text was not well formed after all.
      if (i <= mark) throw new ScanError('xml-not-well-formed', 'a mark is not closed', at ?? mark)
    }
  }

  /** Reads what begins with `<` or `&`; gives the offset after it. */
  #mark(text: string, mark: number, at: number | undefined, depth: number): number {
    const place = at ?? mark
    if (text[mark] === '&') {
      const end = text.indexOf(';', mark)
      this.#reference(text.slice(mark + 1, end), place, depth)
      return end + 1
    }
    switch (text[mark + 1]) {
      case '/':
        this.#flush()
        this.#scopes.pop()
        this.#handler.close(place)
        return text.indexOf('>', mark) + 1
      case '?': {
        const end = text.indexOf('?>', mark)
        const [, target = '', data = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text.slice(mark + 2, end)) ?? []
        this.#handler.instruction?.(target, data, place)
        return end + 2
      }
      case '!': {
        if (text.startsWith('<!--', mark)) return text.indexOf('-->', mark + 4) + 3
        if (!text.startsWith('<![CDATA[', mark)) return this.#entities.readDoctype(text, mark)
        const end = text.indexOf(']]>', mark)
        this.#data(lineEnds(text.slice(mark + 9, end)), place)
        return end + 3
      }
      default:
        return this.#tag(text, mark, at)
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
    const names: string[] = []
    const values: string[] = []
    const declared: [prefix: string, uri: string][] = []
    for (;;) {
      i = skipSpace(text, i)
      if (text[i] === '>' || text[i] === '/' || i >= text.length) break
      const attribute = nameAt(text, i)
      i = skipSpace(text, skipSpace(text, i + attribute.length) + 1)
      const end = text.indexOf(text[i]!, i + 1)
      if (end < 0 || attribute === '')
        throw new ScanError('xml-not-well-formed', 'an attribute is not closed', at ?? start)
      const value = this.#attributeValue(text.slice(i + 1, end), at ?? start, 0)
      if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) declared.push([attribute.slice(6), value])
      else {
        names.push(attribute)
        values.push(value)
      }
      i = end + 1
    }
    const isEmpty = text[i] === '/'
    const end = i + (isEmpty ? 2 : 1)
    const outer = this.#scopes.at(-1)!
    const scope = declared.length > 0 ? outer.with(declared) : outer
    const {uri, local, key} = scope.element(name)
    const attributes = names.map((written, n): Attribute => {
      const meant = scope.attribute(written)
      return {name: written, uri: meant.uri, local: meant.local, key: meant.key, value: values[n]!}
    })
    this.#handler.open({name, uri, local, key, attributes, start: at ?? start, end: at ?? end})
    if (isEmpty) this.#handler.close(at ?? start)
    else this.#scopes.push(scope)
    return end
  }

  #attributeValue(raw: string, at: number, depth: number): string {
    if (!/[&\t\n\r]/.test(raw)) return raw
    return raw.replace(/\r\n|[\t\n\r]/g, ' ').replace(/&([^;]+);/g, (_, name: string) => {
      if (name.startsWith('#')) return character(name)
      if (Object.hasOwn(predefined, name)) return predefined[name]!
      return this.#attributeValue(this.#entities.replacement(name, at, depth), at, depth + 1)
    })
  }

  #reference(name: string, at: number, depth: number): void {
    if (name.startsWith('#')) this.#data(character(name), at)
    else if (Object.hasOwn(predefined, name)) this.#data(predefined[name]!, at)
    else this.#content(this.#entities.replacement(name, at, depth), at, depth + 1)
  }
}

function indexOr(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
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
