/**
 * Plain XML: text that is well formed beyond doubt, so that no parser need be asked.
 *
 * Nearly every TEI file is plain: no document type, no entity but the five that XML itself has, no CDATA section, names
 * of ASCII letters, elements at most two hundred deep. What is not plain may still be well formed, which a parser then
 * says; what is plain is well formed by the productions of XML 1.0 and of Namespaces in XML that it is held to here.
 * Time and memory are linear in the text: no expression here looks back, and none spans more than one name.
 */
import {Scope} from './names.js'
import {decoded, hasPlainCharacters, lineEnds} from './plain-characters.js'
import type {Attribute, Handler} from './scan.js'

const maxDepth = 200
const maxAttributes = 60
const maxAttributeLength = 100_000
const declaration =
  /^\uFEFF?<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]{0,40}"|'[A-Za-z][\w.-]{0,40}'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/
const maxNameLength = 100
/** Namespace names that no parser complains about. */
const uriForm = /^(?:https?:\/\/[\w.-]+(?:\/[\w./#~-]*)?|urn:[\w.:-]+)$/
const reserved = new Set(['http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/'])

/** Whether `text` is well formed for certain; false means only that a parser must be asked. */
export function isPlain(text: string): boolean {
  return scanPlain(text, {open() {}, text() {}, close() {}})
}

/**
 * Like `scan`, for text that no parser has seen. Where it gives false, the text is not plain, and what the handler was
 * told before is worth nothing.
 */
export function scanPlain(text: string, handler: Handler): boolean {
  return hasPlainCharacters(text) && new PlainScanner(text, handler).run()
}

class PlainScanner {
  readonly #text: string
  readonly #handler: Handler
  /** Nothing in it stands for something else. */
  readonly #isLiteral: boolean
  /** Names of the elements that are open, and the scope inside each. */
  readonly #open: string[] = []
  readonly #scopes: Scope[] = [new Scope()]
  #pending = ''
  #pendingAt = 0

  constructor(text: string, handler: Handler) {
    this.#text = text
    this.#isLiteral = !text.includes('&') && !text.includes('\r')
    this.#handler = handler
  }

  run(): boolean {
    const text = this.#text
    let at = declaration.exec(text)?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0)
    let hasRoot = false
    for (;;) {
      const mark = text.indexOf('<', at)
      const end = mark < 0 ? text.length : mark
      if (this.#open.length > 0) this.#data(at, end)
      else if (skipSpace(text, at) < end) return false
      if (mark < 0) return hasRoot && this.#open.length === 0
      const next = text.charCodeAt(mark + 1)
      if (next === 0x2f) at = this.#endTag(mark)
      else if (next === 0x21) at = this.#comment(mark)
      else if (next === 0x3f) at = this.#instruction(mark)
      else {
        if (this.#open.length === 0 && hasRoot) return false
        hasRoot = true
        at = this.#startTag(mark)
      }
      if (at < 0) return false
    }
  }

  #data(from: number, to: number): void {
    if (to === from) return
    if (this.#pending === '') this.#pendingAt = from
    this.#pending += this.#decoded(from, to)
  }

  #decoded(from: number, to: number): string {
    const raw = this.#text.slice(from, to)
    return this.#isLiteral ? raw : decoded(lineEnds(raw))
  }

  #flush(): void {
    if (this.#pending === '') return
    this.#handler.text(this.#pending, this.#pendingAt)
    this.#pending = ''
  }

  /** These give the offset after the mark, or -1 where it is not plain. */
  #endTag(mark: number): number {
    const name = this.#open.pop()
    if (name === undefined || !this.#text.startsWith(name, mark + 2)) return -1
    const end = skipSpace(this.#text, mark + 2 + name.length)
    if (this.#text.charCodeAt(end) !== 0x3e) return -1
    this.#flush()
    this.#scopes.pop()
    this.#handler.close(mark)
    return end + 1
  }

  #comment(mark: number): number {
    if (!this.#text.startsWith('<!--', mark)) return -1
    const end = this.#text.indexOf('--', mark + 4)
    return end >= 0 && this.#text[end + 2] === '>' ? end + 3 : -1
  }

  #instruction(mark: number): number {
    const target = nameAt(this.#text, mark + 2)
    if (target === '' || target.includes(':') || target.toLowerCase() === 'xml') return -1
    const after = mark + 2 + target.length
    const end = this.#text.indexOf('?>', after)
    const data = skipSpace(this.#text, after)
    if (end < 0 || (end !== after && data === after)) return -1
    this.#handler.instruction?.(target, this.#text.slice(data, end), mark)
    return end + 2
  }

  #startTag(mark: number): number {
    const text = this.#text
    const name = nameAt(text, mark + 1)
    if (name === '' || this.#open.length >= maxDepth) return -1
    const names: string[] = []
    const values: string[] = []
    const declared: [prefix: string, uri: string][] = []
    let at = mark + 1 + name.length
    let code = 0
    for (;;) {
      const start = skipSpace(text, at)
      code = text.charCodeAt(start)
      if (code === 0x3e || code === 0x2f) {
        at = start
        break
      }
      const attribute = start === at ? '' : nameAt(text, start)
      const equals = skipSpace(text, start + attribute.length)
      const quoteAt = skipSpace(text, equals + 1)
      const quote = text[quoteAt]
      if (attribute === '' || text[equals] !== '=' || (quote !== '"' && quote !== "'")) return -1
      const end = text.indexOf(quote, quoteAt + 1)
      if (end < 0 || end - quoteAt > maxAttributeLength) return -1
      const value = text.slice(quoteAt + 1, end)
      if (value.includes('<') || names.length + declared.length >= maxAttributes) return -1
      if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) declared.push([attribute.slice(6), value])
      else {
        names.push(attribute)
        values.push(/[&\t\n\r]/.test(value) ? decoded(value.replace(/\r\n|[\t\n\r]/g, ' ')) : value)
      }
      at = end + 1
    }
    const isEmpty = code === 0x2f
    if (isEmpty && text.charCodeAt(++at) !== 0x3e) return -1
    const scope = this.#scopeInside(declared)
    if (!scope?.knows(name)) return -1
    const meant = scope.element(name)
    const attributes: Attribute[] = []
    for (let i = 0; i < names.length; i++) {
      const {name: written, uri, local, key} = scope.attribute(names[i]!)
      if (!scope.knows(written) || attributes.some((one) => one.key === key)) return -1
      attributes.push({name: written, uri, local, key, value: values[i]!})
    }
    this.#flush()
    const {uri, local, key} = meant
    this.#handler.open({name, uri, local, key, attributes, start: mark, end: at + 1})
    if (isEmpty) this.#handler.close(mark)
    else {
      this.#open.push(name)
      this.#scopes.push(scope)
    }
    return at + 1
  }

  /** The scope inside an element with these declarations, or undefined where one is not as it must be. */
  #scopeInside(declared: readonly [prefix: string, uri: string][]): Scope | undefined {
    const outer = this.#scopes.at(-1)!
    if (declared.length === 0) return outer
    const prefixes = new Set(declared.map(([prefix]) => prefix))
    const isRight = declared.every(
      ([prefix, uri]) =>
        prefix !== 'xml' &&
        prefix !== 'xmlns' &&
        !reserved.has(uri) &&
        (uriForm.test(uri) || (prefix === '' && uri === '')),
    )
    const scope = outer.with(declared)
    return isRight && prefixes.size === declared.length && scope.size <= maxAttributes ? scope : undefined
  }
}

/** The name that begins there, with or without a prefix, or nothing. */
function nameAt(text: string, from: number): string {
  let at = from
  let start = from
  for (; at - start <= maxNameLength; at++) {
    const code = text.charCodeAt(at)
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f
    if (isLetter) continue
    if (at > start) {
      // Digits, full stop and hyphen stand inside a name, one colon between prefix and name.
      if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e) continue
      if (code !== 0x3a || start > from) return text.slice(from, at)
      start = at + 1
    } else return ''
  }
  return ''
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return at
    at++
  }
}
