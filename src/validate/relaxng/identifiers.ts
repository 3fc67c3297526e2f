/**
 * Identifiers (RELAX NG DTD Compatibility, section 5): an attribute of type ID is unique in the document, one of type
 * IDREF names one that is there.
 */
import type {StartTag} from '../../xml/scan.js'
import type {Fault} from './fault.js'
import type {Grammar} from './grammar.js'
import {contains, type NameClass} from './name-class.js'
import type {Pattern} from './pattern.js'

type IdType = 'ID' | 'IDREF' | 'IDREFS'
type Typed = {name: NameClass; type: IdType}[]

/** What is known of a grammar's elements, by name: it is the same for every document. */
const ofGrammar = new WeakMap<Grammar, Map<string, Typed>>()

const maxNames = 5000

export class Identifiers {
  readonly #grammar: Grammar
  readonly #typed: Map<string, Typed>
  readonly #known = new Set<string>()
  readonly #wanted: {id: string; fault: Fault}[] = []

  constructor(grammar: Grammar) {
    this.#grammar = grammar
    this.#typed = ofGrammar.get(grammar) ?? new Map()
    ofGrammar.set(grammar, this.#typed)
  }

  /** `path` gives that of the element. */
  open(tag: StartTag, path: () => string, report: (fault: Fault) => void): void {
    const typed = this.#typedOf(tag)
    if (typed.length === 0) return
    for (const attribute of tag.attributes) {
      const type = typed.find((one) => contains(one.name, attribute))?.type
      if (!type) continue
      const fault = (kind: Fault['kind'], value: string): Fault => ({
        kind,
        element: tag.name,
        attribute: attribute.name,
        value,
        expected: {},
        path: path(),
        start: tag.start,
      })
      for (const id of attribute.value.trim().split(/\s+/)) {
        if (type !== 'ID') this.#wanted.push({id, fault: fault('id-unknown', id)})
        else if (this.#known.has(id)) report(fault('id-twice', id))
        else this.#known.add(id)
      }
    }
  }

  finish(report: (fault: Fault) => void): void {
    for (const {id, fault} of this.#wanted) if (!this.#known.has(id)) report(fault)
  }

  #typedOf(tag: StartTag): Typed {
    let typed = this.#typed.get(tag.key)
    if (!typed) {
      typed = this.#grammar.patterns.elements
        .filter((element) => contains(element.name, tag))
        .flatMap((element) => typedAttributes(element.content()))
      // A document may make up any number of names.
      if (this.#typed.size < maxNames) this.#typed.set(tag.key, typed)
    }
    return typed
  }
}

function typedAttributes(content: Pattern): Typed {
  const typed: Typed = []
  const seen = new Set<Pattern>()
  const visit = (pattern: Pattern, attribute: NameClass | undefined): void => {
    if (attribute === undefined) {
      if (seen.has(pattern)) return
      seen.add(pattern)
    }
    switch (pattern.kind) {
      case 'attribute':
        visit(pattern.of, pattern.name)
        break
      case 'choice':
        for (const one of pattern.of) visit(one, attribute)
        break
      case 'group':
      case 'interleave':
        visit(pattern.first, attribute)
        visit(pattern.second, attribute)
        break
      case 'oneOrMore':
      case 'list':
        visit(pattern.of, attribute)
        break
      case 'data':
        if (attribute && ['ID', 'IDREF', 'IDREFS'].includes(pattern.type.name))
          typed.push({name: attribute, type: pattern.type.name as IdType})
        break
    }
  }
  visit(content, undefined)
  return typed
}
