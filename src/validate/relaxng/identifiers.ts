/**
 * Identifiers (RELAX NG DTD Compatibility, section 5): an attribute of type ID is unique in the document, one of type
 * IDREF names one that is there.
 */
import type {StartTag} from '../xml/scan.js'
import type {Grammar} from './grammar.js'
import type {Fault} from './match.js'
import {contains, type NameClass} from './name-class.js'
import type {Pattern} from './pattern.js'

type IdType = 'ID' | 'IDREF' | 'IDREFS'
type Typed = {name: NameClass; type: IdType}[]

const ofGrammar = new WeakMap<Grammar, {name: NameClass; attributes: Typed}[]>()

export class Identifiers {
  readonly #grammar: Grammar
  readonly #known = new Set<string>()
  readonly #wanted: {id: string; fault: Fault}[] = []
  readonly #byElement = new Map<string, Typed>()

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  open(tag: StartTag, path: string, report: (fault: Fault) => void): void {
    if (tag.attributes.length === 0) return
    const typed = this.#typed(tag)
    if (typed.length === 0) return
    for (const attribute of tag.attributes) {
      const type = typed.find((one) => contains(one.name, attribute))?.type
      if (!type) continue
      const place = {element: tag.name, attribute: attribute.name, expected: {}, path, start: tag.start}
      for (const id of attribute.value.trim().split(/\s+/)) {
        if (type !== 'ID') this.#wanted.push({id, fault: {kind: 'id-unknown', value: id, ...place}})
        else if (this.#known.has(id)) report({kind: 'id-twice', value: id, ...place})
        else this.#known.add(id)
      }
    }
  }

  finish(report: (fault: Fault) => void): void {
    for (const {id, fault} of this.#wanted) if (!this.#known.has(id)) report(fault)
  }

  #typed(tag: StartTag): Typed {
    const key = `${tag.local} ${tag.uri}`
    let typed = this.#byElement.get(key)
    if (!typed) {
      typed = identifiersOf(this.#grammar)
        .filter((element) => contains(element.name, tag))
        .flatMap((element) => element.attributes)
      this.#byElement.set(key, typed)
    }
    return typed
  }
}

/** Which elements of a grammar have attributes of such a type; made once. */
function identifiersOf(grammar: Grammar): {name: NameClass; attributes: Typed}[] {
  let known = ofGrammar.get(grammar)
  if (!known) {
    known = grammar.patterns.elements
      .map((element) => ({name: element.name, attributes: typedAttributes(element.content())}))
      .filter((element) => element.attributes.length > 0)
    ofGrammar.set(grammar, known)
  }
  return known
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
