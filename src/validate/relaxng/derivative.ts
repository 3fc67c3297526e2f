/**
 * Derivatives of patterns: what is left to match after a start tag, an attribute, text, an end tag.
 *
 * James Clark, *An algorithm for RELAX NG validation* (2002), with memory on every pattern, so that each is taken once
 * per grammar. An attribute is matched in three steps like an element, which lets a wrong value be told from a wrong
 * name.
 */
import type {ScopedName} from '../../xml/names.js'
import {contains} from './name-class.js'
import {isTyped, namedOf, type Pattern, type Patterns} from './pattern.js'

/** What is remembered of names and strings, on one pattern: a grammar has few, a hostile document any number. */
const maxNames = 2000
const maxStrings = 500
const maxStringLength = 100

export class Derivatives {
  readonly #p: Patterns

  constructor(patterns: Patterns) {
    this.#p = patterns
  }

  /** After a start tag's name: choices of `after(content, rest)`. */
  open(pattern: Pattern, name: ScopedName): Pattern {
    const {key} = name
    if (pattern.kind === 'element') return this.#open(pattern, name)
    pattern.memo.open ??= new Map()
    const memo = pattern.memo.open
    let result = memo.get(key)
    if (!result) {
      result = this.#open(pattern, name)
      if (memo.size >= maxNames) memo.clear()
      memo.set(key, result)
    }
    return result
  }

  #open(pattern: Pattern, name: ScopedName): Pattern {
    const p = this.#p
    switch (pattern.kind) {
      case 'choice': {
        // Content models list scores of elements: those of another name need not be asked.
        const {elements, others} = namedOf(pattern)
        return p.choice(
          ...(elements.get(name.key) ?? []).map((one) => p.after(one.content(), p.empty)),
          ...others.map((one) => this.open(one, name)),
        )
      }
      case 'element':
        return contains(pattern.name, name) ? p.after(pattern.content(), p.empty) : p.notAllowed
      case 'interleave':
        return p.choice(
          this.#then(this.open(pattern.first, name), (rest) => p.interleave(rest, pattern.second)),
          this.#then(this.open(pattern.second, name), (rest) => p.interleave(pattern.first, rest)),
        )
      case 'oneOrMore':
        return this.#then(this.open(pattern.of, name), (rest) => p.group(rest, p.choice(pattern, p.empty)))
      case 'group': {
        const first = this.#then(this.open(pattern.first, name), (rest) => p.group(rest, pattern.second))
        return pattern.first.nullable ? p.choice(first, this.open(pattern.second, name)) : first
      }
      case 'after':
        return this.#then(this.open(pattern.first, name), (rest) => p.after(rest, pattern.second))
      default:
        return p.notAllowed
    }
  }

  /** The same, where what should have come before may be missing: used after that has been reported. */
  openSkipping(pattern: Pattern, name: ScopedName): Pattern {
    const p = this.#p
    switch (pattern.kind) {
      case 'choice':
        return p.choice(...pattern.of.map((one) => this.openSkipping(one, name)))
      case 'group':
        return p.choice(
          this.#then(this.openSkipping(pattern.first, name), (rest) => p.group(rest, pattern.second)),
          this.openSkipping(pattern.second, name),
        )
      case 'interleave':
        return p.choice(
          this.#then(this.openSkipping(pattern.first, name), (rest) => p.interleave(rest, pattern.second)),
          this.#then(this.openSkipping(pattern.second, name), (rest) => p.interleave(pattern.first, rest)),
        )
      case 'oneOrMore':
        return this.#then(this.openSkipping(pattern.of, name), (rest) => p.group(rest, p.choice(pattern, p.empty)))
      case 'after':
        return this.#then(this.openSkipping(pattern.first, name), (rest) => p.after(rest, pattern.second))
      default:
        return this.open(pattern, name)
    }
  }

  /** After an attribute's name: choices of `after(value, rest)`; the order of attributes does not matter. */
  attribute(pattern: Pattern, name: ScopedName): Pattern {
    const {key} = name
    pattern.memo.attribute ??= new Map()
    const memo = pattern.memo.attribute
    let result = memo.get(key)
    if (!result) {
      result = this.#attribute(pattern, name)
      if (memo.size >= maxNames) memo.clear()
      memo.set(key, result)
    }
    return result
  }

  #attribute(pattern: Pattern, name: ScopedName): Pattern {
    const p = this.#p
    switch (pattern.kind) {
      case 'choice':
        return p.choice(...pattern.of.map((one) => this.attribute(one, name)))
      case 'attribute':
        return contains(pattern.name, name) ? p.after(pattern.of, p.empty) : p.notAllowed
      case 'group':
        return p.choice(
          this.#then(this.attribute(pattern.first, name), (rest) => p.group(rest, pattern.second)),
          this.#then(this.attribute(pattern.second, name), (rest) => p.group(pattern.first, rest)),
        )
      case 'interleave':
        return p.choice(
          this.#then(this.attribute(pattern.first, name), (rest) => p.interleave(rest, pattern.second)),
          this.#then(this.attribute(pattern.second, name), (rest) => p.interleave(pattern.first, rest)),
        )
      case 'oneOrMore':
        return this.#then(this.attribute(pattern.of, name), (rest) => p.group(rest, p.choice(pattern, p.empty)))
      case 'after':
        return this.#then(this.attribute(pattern.first, name), (rest) => p.after(rest, pattern.second))
      default:
        return p.notAllowed
    }
  }

  /** What is left after a value, of a pattern that `attribute` gave; `lenient` takes any value. */
  value(pattern: Pattern, text: string, lenient = false): Pattern {
    const p = this.#p
    if (pattern.kind === 'choice') return p.choice(...pattern.of.map((one) => this.value(one, text, lenient)))
    if (pattern.kind !== 'after') return p.notAllowed
    return lenient || this.matches(pattern.first, text) ? pattern.second : p.notAllowed
  }

  /** After the last attribute: patterns that still want one are out, or (`lenient`) let off. */
  close(pattern: Pattern, lenient = false): Pattern {
    const p = this.#p
    const known = lenient ? pattern.memo.lenientClose : pattern.memo.close
    if (known) return known
    const result = ((): Pattern => {
      switch (pattern.kind) {
        case 'choice':
          return p.choice(...pattern.of.map((one) => this.close(one, lenient)))
        case 'group':
          return p.group(this.close(pattern.first, lenient), this.close(pattern.second, lenient))
        case 'interleave':
          return p.interleave(this.close(pattern.first, lenient), this.close(pattern.second, lenient))
        case 'oneOrMore':
          return p.oneOrMore(this.close(pattern.of, lenient))
        case 'after':
          return p.after(this.close(pattern.first, lenient), pattern.second)
        case 'attribute':
          return lenient ? p.empty : p.notAllowed
        default:
          return pattern
      }
    })()
    if (lenient) pattern.memo.lenientClose = result
    else pattern.memo.close = result
    return result
  }

  /** After an end tag. `lenient` lets what is missing be missing. */
  end(pattern: Pattern, lenient = false): Pattern {
    const p = this.#p
    if (!lenient && pattern.memo.end) return pattern.memo.end
    const result =
      pattern.kind === 'choice'
        ? p.choice(...pattern.of.map((one) => this.end(one, lenient)))
        : pattern.kind === 'after' && (lenient || pattern.first.nullable)
          ? pattern.second
          : p.notAllowed
    if (!lenient) pattern.memo.end = result
    return result
  }

  /** After text among elements: only patterns that take any text remain. */
  text(pattern: Pattern): Pattern {
    const p = this.#p
    pattern.memo.text ??= ((): Pattern => {
      switch (pattern.kind) {
        case 'choice':
          return p.choice(...pattern.of.map((one) => this.text(one)))
        case 'text':
          return pattern
        case 'interleave':
          return p.choice(
            p.interleave(this.text(pattern.first), pattern.second),
            p.interleave(pattern.first, this.text(pattern.second)),
          )
        case 'group': {
          const first = p.group(this.text(pattern.first), pattern.second)
          return pattern.first.nullable ? p.choice(first, this.text(pattern.second)) : first
        }
        case 'oneOrMore':
          return p.group(this.text(pattern.of), p.choice(pattern, p.empty))
        case 'after':
          return p.after(this.text(pattern.first), pattern.second)
        default:
          return p.notAllowed
      }
    })()
    return pattern.memo.text
  }

  /** After the whole content of an element that holds text alone, which may be data. */
  content(pattern: Pattern, text: string): Pattern {
    const p = this.#p
    if (pattern.kind === 'choice' && pattern.of[0]!.kind === 'after')
      return p.choice(...pattern.of.map((one) => this.content(one, text)))
    if (pattern.kind !== 'after') return this.matches(pattern, text) ? p.empty : p.notAllowed
    return this.matches(pattern.first, text) ? p.after(p.empty, pattern.second) : p.notAllowed
  }

  /** Whether a string is all that a pattern asks for: an attribute's value, an element's text. */
  matches(pattern: Pattern, text: string): boolean {
    if (pattern.nullable && /^[ \t\n\r]*$/.test(text)) return true
    if (!isTyped(pattern)) return this.text(pattern).nullable
    if (text.length > maxStringLength) return this.#string(pattern, text).nullable
    pattern.memo.strings ??= new Map()
    const known = pattern.memo.strings
    let result = known.get(text)
    if (result === undefined) {
      result = this.#string(pattern, text).nullable
      if (known.size >= maxStrings) known.clear()
      known.set(text, result)
    }
    return result
  }

  #string(pattern: Pattern, text: string): Pattern {
    const p = this.#p
    switch (pattern.kind) {
      case 'choice':
        return p.choice(...pattern.of.map((one) => this.#string(one, text)))
      case 'text':
        return pattern
      case 'value':
        return pattern.type.isEqual(text, pattern.value) ? p.empty : p.notAllowed
      case 'data':
        return pattern.type.isValid(text) && !(pattern.except && this.#string(pattern.except, text).nullable)
          ? p.empty
          : p.notAllowed
      case 'list': {
        const words = text.split(/[ \t\n\r]+/).filter((word) => word !== '')
        return words.reduce((left: Pattern, word) => this.#string(left, word), pattern.of).nullable
          ? p.empty
          : p.notAllowed
      }
      case 'interleave':
        return p.choice(
          p.interleave(this.#string(pattern.first, text), pattern.second),
          p.interleave(pattern.first, this.#string(pattern.second, text)),
        )
      case 'group': {
        const first = p.group(this.#string(pattern.first, text), pattern.second)
        return pattern.first.nullable ? p.choice(first, this.#string(pattern.second, text)) : first
      }
      case 'oneOrMore':
        return p.group(this.#string(pattern.of, text), p.choice(pattern, p.empty))
      default:
        return p.notAllowed
    }
  }

  /** Puts something behind what follows each element of a result of `open` or `attribute`. */
  #then(pattern: Pattern, add: (rest: Pattern) => Pattern): Pattern {
    const p = this.#p
    if (pattern.kind === 'choice') return p.choice(...pattern.of.map((one) => this.#then(one, add)))
    return pattern.kind === 'after' ? p.after(pattern.first, add(pattern.second)) : p.notAllowed
  }
}
