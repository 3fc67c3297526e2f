/** Documents at random that a grammar accepts: every element, attribute and listed value turns up. */
import type {Grammar} from '../../src/validate/relaxng/grammar.js'
import {listed} from '../../src/validate/relaxng/name-class.js'
import type {Pattern} from '../../src/validate/relaxng/pattern.js'
import {pick, random} from './random.js'

/** Lexical forms to try for a datatype: those that it takes are used. */
const samples = [
  '#a1',
  '#mao-zedong',
  'persons.xml#mao-zedong',
  '../authority/places.xml#beijing',
  'https://example.org/a?b=c#d',
  'mailto:a@example.org',
  '1949-02-03',
  '1949-02',
  '1949',
  '--02-03',
  '1949-02-03T09:00:00',
  '1949-02-03T09:00:00+03:00',
  '09:00:00',
  'en',
  'zh-Latn',
  'ru-Latn-alalc97',
  '1',
  '7',
  '12a',
  '100',
  '3.5',
  '0',
  'true',
  'false',
  'x',
  'f-1',
  '74v',
  '12px',
  '55.75 37.61',
  'red',
  '_a',
  'image.png',
  '1.0',
  '0.1.0',
  '1) and more',
  'delimiters(« »)',
  'слово',
]
const words = ['word', 'and', 'Ω', '[x]', 'a &amp; b', '&lt;', '—', '𝒜', 'e\u0301', '\u00a0', '“so”']
const maxDepth = 12
const maxSize = 60

export class Generator {
  readonly #grammar: Grammar
  readonly #next: () => number
  readonly #heights = new Map<Pattern, number>()
  /** How often each alternative was taken: the least used are preferred, so that all turn up. */
  readonly #used = new Map<Pattern, number>()
  #ids = 0
  #size = 0
  #density = 0.5

  constructor(grammar: Grammar, seed: number) {
    this.#grammar = grammar
    this.#next = random(seed)
  }

  document(): string {
    this.#size = 0
    this.#ids = 0
    this.#density = pick(this.#next, [0.08, 0.2, 0.35, 0.5])
    return this.#produce(this.#grammar.start, 0).content
  }

  #produce(pattern: Pattern, depth: number): {attributes: string; content: string} {
    const nothing = {attributes: '', content: ''}
    switch (pattern.kind) {
      case 'element': {
        this.#size++
        const name = listed(pattern.name).next().value!.local
        const inner = this.#produce(pattern.content(), depth + 1)
        const start = `<${name}${name === 'TEI' ? ' xmlns="http://www.tei-c.org/ns/1.0"' : ''}${inner.attributes}`
        return {attributes: '', content: inner.content === '' ? `${start}/>` : `${start}>${inner.content}</${name}>`}
      }
      case 'attribute': {
        const name = listed(pattern.name).next().value!
        return {attributes: ` ${name.uri === '' ? '' : 'xml:'}${name.local}="${this.#string(pattern.of)}"`, content: ''}
      }
      case 'text':
        return {attributes: '', content: this.#next() < 0.6 ? `${pick(this.#next, words)} ` : ''}
      case 'data':
      case 'value':
      case 'list':
        return {attributes: '', content: this.#string(pattern)}
      case 'group':
      case 'interleave': {
        const one = this.#produce(pattern.first, depth)
        const other = this.#produce(pattern.second, depth)
        return {attributes: one.attributes + other.attributes, content: one.content + other.content}
      }
      case 'oneOrMore': {
        let result = this.#produce(pattern.of, depth)
        while (this.#next() < (depth > maxDepth || this.#size > maxSize ? 0 : this.#density)) {
          const more = this.#produce(pattern.of, depth)
          result = {attributes: result.attributes + more.attributes, content: result.content + more.content}
        }
        return result
      }
      case 'choice': {
        if (depth <= maxDepth && this.#size <= maxSize) {
          const optional = pattern.of.filter((one) => one.kind !== 'empty')
          return pattern.nullable && this.#next() > (optional.some((one) => !this.#used.has(one)) ? 0.7 : this.#density)
            ? nothing
            : this.#produce(this.#rarest(optional), depth)
        }
        if (pattern.nullable) return nothing
        const least = Math.min(...pattern.of.map((one) => this.#height(one)))
        return this.#produce(
          pick(
            this.#next,
            pattern.of.filter((one) => this.#height(one) === least),
          ),
          depth,
        )
      }
      default:
        return nothing
    }
  }

  #rarest(options: readonly Pattern[]): Pattern {
    const count = (one: Pattern): number => this.#used.get(one) ?? 0
    const least = Math.min(...options.map(count))
    const chosen = pick(
      this.#next,
      options.filter((one) => count(one) === least),
    )
    this.#used.set(chosen, count(chosen) + 1)
    return chosen
  }

  /** How many levels of elements a pattern needs at least. */
  #height(pattern: Pattern, open = new Set<Pattern>()): number {
    const known = this.#heights.get(pattern)
    if (known !== undefined) return known
    if (pattern.nullable) return 0
    if (open.has(pattern)) return 99
    open.add(pattern)
    const height = ((): number => {
      switch (pattern.kind) {
        case 'element':
          return 1 + this.#height(pattern.content(), open)
        case 'choice':
          return Math.min(...pattern.of.map((one) => this.#height(one, open)))
        case 'group':
        case 'interleave':
          return Math.max(this.#height(pattern.first, open), this.#height(pattern.second, open))
        case 'oneOrMore':
          return this.#height(pattern.of, open)
        default:
          return 0
      }
    })()
    open.delete(pattern)
    if (open.size === 0) this.#heights.set(pattern, height)
    return height
  }

  #string(pattern: Pattern): string {
    switch (pattern.kind) {
      case 'value':
        return pattern.value
      case 'data': {
        if (pattern.type.name === 'ID') return `i${this.#ids++}`
        const fitting = samples.filter((sample) => pattern.type.isValid(sample))
        if (fitting.length === 0) throw new Error(`no sample for ${pattern.type.key}`)
        return pick(this.#next, fitting)
      }
      case 'choice':
        return this.#string(this.#rarest(pattern.of))
      case 'list':
        return pattern.of.kind === 'choice' && pattern.of.nullable && this.#next() < 0.3 ? '' : this.#string(pattern.of)
      case 'oneOrMore':
        return this.#next() < 0.7 ? this.#string(pattern.of) : `${this.#string(pattern.of)} ${this.#string(pattern.of)}`
      case 'group':
        return `${this.#string(pattern.first)} ${this.#string(pattern.second)}`
      default:
        return ''
    }
  }
}
