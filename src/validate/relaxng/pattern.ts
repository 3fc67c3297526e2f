/**
 * RELAX NG patterns, interned: equal patterns are one object, so that derivatives can be remembered on them.
 *
 * After James Clark, *An algorithm for RELAX NG validation*: the pattern that is left after some input is itself a
 * pattern. `after` (content, what follows the end tag) is the only one that no schema writes.
 */
import {nameKey} from '../../xml/names.js'
import type {Datatype} from './datatypes.js'
import type {NameClass} from './name-class.js'
import type {StartTagPattern} from './start-tag.js'

export type Pattern = {readonly id: number; readonly nullable: boolean; readonly memo: Memo} & Shape

export type Shape =
  | {kind: 'empty' | 'notAllowed' | 'text'}
  | {kind: 'choice'; of: readonly Pattern[]}
  | {kind: 'group' | 'interleave' | 'after'; first: Pattern; second: Pattern}
  | {kind: 'oneOrMore' | 'list'; of: Pattern}
  | {kind: 'data'; type: Datatype; except?: Pattern}
  | {kind: 'value'; type: Datatype; value: string}
  | {kind: 'attribute'; name: NameClass; of: Pattern}
  /** `content` is looked up when it is needed: element patterns refer to each other in circles. */
  | {kind: 'element'; name: NameClass; content: () => Pattern}

/** What is known of a pattern: derivatives already taken, by what was taken, and what was found out about it. */
export interface Memo {
  open?: Map<string, Pattern>
  attribute?: Map<string, Pattern>
  close?: Pattern
  lenientClose?: Pattern
  end?: Pattern
  text?: Pattern
  /** Of a choice: its element patterns by name, and what else it offers. */
  named?: {elements: Map<string, ElementPattern[]>; others: Pattern[]}
  startTag?: StartTagPattern
  /** Whether it asks for more of a string than that it be text. */
  isTyped?: boolean
  /** Strings that it was asked about. */
  strings?: Map<string, boolean>
}

export type ElementPattern = Pattern & {kind: 'element'}

/** Makes and interns the patterns of one grammar. */
export class Patterns {
  readonly #known = new Map<string, Pattern>()
  #count = 0
  /** How many there are, derivatives included. */
  get size(): number {
    return this.#count
  }
  readonly elements: ElementPattern[] = []
  readonly empty = this.#make({kind: 'empty'}, true)
  readonly notAllowed = this.#make({kind: 'notAllowed'}, false)
  readonly text = this.#make({kind: 'text'}, true)

  #make(shape: Shape, nullable: boolean): Pattern {
    return {...shape, id: this.#count++, nullable, memo: {}}
  }

  #intern(key: string, shape: () => Shape, nullable: boolean): Pattern {
    let pattern = this.#known.get(key)
    if (!pattern) {
      pattern = this.#make(shape(), nullable)
      this.#known.set(key, pattern)
    }
    return pattern
  }

  choice(...patterns: readonly Pattern[]): Pattern {
    const offered = patterns.filter((one) => one !== this.notAllowed)
    if (offered.length === 0) return this.notAllowed
    if (offered.length === 1) return offered[0]!
    const flat = new Map<number, Pattern>()
    for (const pattern of offered) {
      if (pattern.kind === 'choice') for (const one of pattern.of) flat.set(one.id, one)
      else flat.set(pattern.id, pattern)
    }
    if (flat.has(this.empty.id) && [...flat.values()].some((one) => one.nullable && one !== this.empty)) {
      flat.delete(this.empty.id)
    }
    const of = [...flat.values()].sort((a, b) => a.id - b.id)
    if (of.length === 1) return of[0]!
    return this.#intern(
      `|${of.map((one) => one.id).join()}`,
      () => ({kind: 'choice', of}),
      of.some((one) => one.nullable),
    )
  }

  group(first: Pattern, second: Pattern): Pattern {
    if (first === this.notAllowed || second === this.notAllowed) return this.notAllowed
    if (first === this.empty) return second
    if (second === this.empty) return first
    return this.#intern(
      `,${first.id},${second.id}`,
      () => ({kind: 'group', first, second}),
      first.nullable && second.nullable,
    )
  }

  interleave(one: Pattern, other: Pattern): Pattern {
    if (one === this.notAllowed || other === this.notAllowed) return this.notAllowed
    if (one === this.empty) return other
    if (other === this.empty) return one
    const [first, second] = one.id <= other.id ? [one, other] : [other, one]
    return this.#intern(
      `&${first.id},${second.id}`,
      () => ({kind: 'interleave', first, second}),
      first.nullable && second.nullable,
    )
  }

  after(first: Pattern, second: Pattern): Pattern {
    if (first === this.notAllowed || second === this.notAllowed) return this.notAllowed
    return this.#intern(`>${first.id},${second.id}`, () => ({kind: 'after', first, second}), false)
  }

  oneOrMore(of: Pattern): Pattern {
    if (of === this.notAllowed || of === this.empty || of.kind === 'oneOrMore' || of === this.text) return of
    return this.#intern(`+${of.id}`, () => ({kind: 'oneOrMore', of}), of.nullable)
  }

  list(of: Pattern): Pattern {
    return this.#intern(`l${of.id}`, () => ({kind: 'list', of}), false)
  }

  data(type: Datatype, except?: Pattern): Pattern {
    return this.#intern(
      `d${type.key}${except ? `-${except.id}` : ''}`,
      () => ({kind: 'data', type, ...(except ? {except} : {})}),
      false,
    )
  }

  value(type: Datatype, value: string): Pattern {
    return this.#intern(`v${type.key}=${value}`, () => ({kind: 'value', type, value}), false)
  }

  attribute(name: NameClass, of: Pattern): Pattern {
    if (of === this.notAllowed) return of
    return this.#intern(`@${JSON.stringify(name)}${of.id}`, () => ({kind: 'attribute', name, of}), false)
  }

  /** Element patterns are told apart by where they are written, not by what they hold. */
  element(name: NameClass, content: () => Pattern): Pattern {
    const pattern = this.#make({kind: 'element', name, content}, false) as ElementPattern
    this.elements.push(pattern)
    return pattern
  }
}

/** A choice's element patterns by name; wildcards and patterns that are no elements are asked one by one. */
export function namedOf(choice: Pattern & {kind: 'choice'}): {
  elements: Map<string, ElementPattern[]>
  others: Pattern[]
} {
  if (choice.memo.named) return choice.memo.named
  const elements = new Map<string, ElementPattern[]>()
  const others: Pattern[] = []
  for (const one of choice.of) {
    if (one.kind !== 'element' || one.name.kind !== 'name') others.push(one)
    else {
      const key = nameKey(one.name)
      elements.set(key, [...(elements.get(key) ?? []), one])
    }
  }
  choice.memo.named = {elements, others}
  return choice.memo.named
}

/** Whether a pattern asks for more of a string than that it be text: `data`, `value` or `list`. */
export function isTyped(pattern: Pattern): boolean {
  pattern.memo.isTyped ??= ((): boolean => {
    switch (pattern.kind) {
      case 'data':
      case 'value':
      case 'list':
        return true
      case 'choice':
        return pattern.of.some(isTyped)
      case 'group':
      case 'interleave':
        return isTyped(pattern.first) || isTyped(pattern.second)
      case 'oneOrMore':
        return isTyped(pattern.of)
      default:
        return false
    }
  })()
  return pattern.memo.isTyped
}
