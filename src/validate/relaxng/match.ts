/**
 * Matches a document with a grammar, event by event, and goes on after a fault so that every fault is found, while
 * what only follows from an earlier one is not reported (after jing: an element out of place is still checked inside;
 * a start tag that comes too early is taken as if what is missing had been there).
 */
import type {Attribute, Handler, StartTag} from '../../xml/scan.js'
import {Derivatives} from './derivative.js'
import {expectedAttributes, expectedContent, expectedValues, requiredElements} from './expected.js'
import type {Fault} from './fault.js'
import type {Grammar} from './grammar.js'
import {Identifiers} from './identifiers.js'
import {contains} from './name-class.js'
import type {ElementPattern, Pattern} from './pattern.js'
import {startTagOf} from './start-tag.js'

interface Frame {
  name: string
  /** Its place among siblings of its name. */
  position: number
  counts: Map<string, number> | undefined
  /** What the grammar wants after this element; undefined where the state still holds more than one answer. */
  rest: Pattern | undefined
  hasElements: boolean
  /** Something in this content has been reported: that it is incomplete may only follow from that. */
  reported: boolean
  /** Character data not yet matched, and where it begins. */
  text: string
  textAt: number
}

const maxFaults = 500

export class Matcher implements Handler {
  readonly faults: Fault[] = []
  /** How many more there were than `faults` holds. */
  dropped = 0
  readonly #grammar: Grammar
  readonly #onTag: (() => void) | undefined
  readonly #d: Derivatives
  readonly #identifiers: Identifiers
  readonly #skipped = new Map<string, Pattern>()
  readonly #named = new Map<string, ElementPattern[]>()
  #state: Pattern
  #stack: Frame[] = [frame('', 1)]
  /** How deep inside an element that the grammar does not know, whose inside is passed over. */
  #ignored = 0

  /** `onTag` is called at each start tag; what it throws ends the match. */
  constructor(grammar: Grammar, onTag?: () => void) {
    this.#grammar = grammar
    this.#onTag = onTag
    this.#d = new Derivatives(grammar.patterns)
    this.#identifiers = new Identifiers(grammar)
    this.#state = grammar.start
  }

  open(tag: StartTag): void {
    this.#onTag?.()
    const outer = this.#stack.at(-1)!
    outer.counts ??= new Map()
    const count = (outer.counts.get(tag.name) ?? 0) + 1
    outer.counts.set(tag.name, count)
    const inner = frame(tag.name, count)
    if (this.#ignored > 0) {
      this.#ignored++
      this.#stack.push(inner)
      return
    }
    this.#flushText(outer)
    outer.hasElements = true
    this.#stack.push(inner)
    let next = this.#d.open(this.#state, tag)
    if (next.kind === 'notAllowed') next = this.#misplaced(tag, outer)
    if (this.#ignored > 0) return
    // Where one element pattern takes the element, its content is matched alone: the same few states come again and
    // again, wherever the element stands.
    if (next.kind === 'after') {
      inner.rest = next.second
      this.#state = next.first
    } else this.#state = next
    if (!this.#takesAttributes(tag)) this.#reportAttributes(tag)
    if (tag.attributes.length > 0)
      this.#identifiers.open(
        tag,
        () => this.#path(),
        (fault) => this.#report(fault),
      )
  }

  /** Of the element last opened. */
  #path(): string {
    const [, root, ...inner] = this.#stack
    return `/${root?.name}${inner.map(({name, position}) => `/${name}[${position}]`).join('')}`
  }

  /** Whether the attributes are as they must be; the state is then that of the content. */
  #takesAttributes(tag: StartTag): boolean {
    const d = this.#d
    const {attributes, required, rest} = startTagOf(this.#state, this.#grammar.patterns)
    let state = rest
    let found = 0
    for (const attribute of tag.attributes) {
      const alone = attributes.get(attribute.key)
      if (alone) {
        if (!d.matches(alone.value, attribute.value)) return false
        if (alone.isRequired) found++
      } else {
        state = d.value(d.attribute(state, attribute), attribute.value)
        if (state.kind === 'notAllowed') return false
      }
    }
    state = d.close(state)
    if (found < required || state.kind === 'notAllowed') return false
    this.#state = state
    return true
  }

  /** Goes through the attributes one by one, to say which are wrong. */
  #reportAttributes(tag: StartTag): void {
    const path = this.#path()
    for (const attribute of tag.attributes) this.#attribute(attribute, tag, path)
    const closed = this.#d.close(this.#state)
    if (closed.kind === 'notAllowed') {
      this.#report({
        kind: 'attribute-missing',
        element: tag.name,
        expected: {required: expectedAttributes(this.#state).required},
        path,
        start: tag.start,
      })
      this.#state = this.#d.close(this.#state, true)
    } else this.#state = closed
  }

  #misplaced(tag: StartTag, outer: Frame): Pattern {
    const p = this.#grammar.patterns
    // What is only counted need not be described.
    const expected = this.faults.length >= maxFaults ? {} : expectedContent(this.#state)
    const place = {element: tag.name, ...(outer.name ? {parent: outer.name} : {}), path: this.#path(), start: tag.start}
    const later = outer.name === '' ? p.notAllowed : this.#skipping(tag)
    const known = this.#elementsNamed(tag)
    if (later.kind !== 'notAllowed')
      this.#report({
        kind: 'element-missing',
        ...place,
        expected: {...expected, required: requiredElements(this.#state)},
      })
    else this.#report({kind: known.length > 0 ? 'element-not-allowed' : 'element-unknown', ...place, expected})
    outer.reported = true
    if (later.kind !== 'notAllowed') return later
    if (known.length > 0) return p.choice(...known.map((element) => p.after(element.content(), this.#state)))
    this.#ignored = 1
    return this.#state
  }

  /** What may follow if what is missing is passed over; remembered, since one fault often comes many times. */
  #skipping(tag: StartTag): Pattern {
    const key = `${this.#state.id} ${tag.key}`
    let later = this.#skipped.get(key)
    if (!later) {
      later = this.#d.openSkipping(this.#state, tag)
      this.#skipped.set(key, later)
    }
    return later
  }

  /** The grammar's own patterns of that name. */
  #elementsNamed(tag: StartTag): ElementPattern[] {
    let known = this.#named.get(tag.key)
    if (!known) {
      known = this.#grammar.patterns.elements.filter((one) => contains(one.name, tag) && one.name.kind === 'name')
      this.#named.set(tag.key, known)
    }
    return known
  }

  #attribute(attribute: Attribute, tag: StartTag, path: string): void {
    const named = this.#d.attribute(this.#state, attribute)
    const place = {element: tag.name, attribute: attribute.name, path, start: tag.start}
    if (named.kind === 'notAllowed') {
      this.#report({
        kind: 'attribute-not-allowed',
        ...place,
        expected: {attributes: expectedAttributes(this.#state).allowed},
      })
      return
    }
    const left = this.#d.value(named, attribute.value)
    if (left.kind === 'notAllowed') {
      this.#report({kind: 'attribute-value', ...place, value: attribute.value, expected: expectedValues(named)})
      this.#state = this.#d.value(named, attribute.value, true)
    } else this.#state = left
  }

  text(value: string, start: number): void {
    const top = this.#stack.at(-1)!
    if (this.#ignored > 0 || this.#stack.length === 1) return
    if (top.text === '') top.textAt = start
    top.text += value
  }

  /** Text that has an element after it, or before it: only mixed content takes it. */
  #flushText(top: Frame): void {
    if (top.text !== '' && !isSpace(top.text)) {
      const next = this.#d.text(this.#state)
      if (next.kind === 'notAllowed') this.#strayText(top)
      else this.#state = next
    }
    top.text = ''
  }

  #strayText(top: Frame): void {
    if (!top.reported) {
      this.#report({
        kind: 'text-not-allowed',
        element: top.name,
        value: excerpt(top.text),
        expected: expectedContent(this.#state),
        path: this.#path(),
        start: top.textAt,
      })
    }
    top.reported = true
  }

  close(start: number): void {
    const top = this.#stack.at(-1)!
    if (this.#ignored > 0) {
      this.#ignored--
      this.#stack.pop()
      return
    }
    if (!top.hasElements && top.text !== '') this.#soleText(top)
    else this.#flushText(top)
    const next = top.rest === undefined ? this.#d.end(this.#state) : this.#state.nullable ? top.rest : undefined
    if (next && next.kind !== 'notAllowed') this.#state = next
    else {
      if (!top.reported) {
        const values = expectedValues(this.#state)
        const isData =
          values.values.length + values.types.length > 0 && expectedContent(this.#state).elements.length === 0
        const required = requiredElements(this.#state)
        this.#report(
          isData
            ? {kind: 'content-value', element: top.name, value: '', expected: values, path: this.#path(), start}
            : {
                kind: 'content-incomplete',
                element: top.name,
                expected: {...expectedContent(this.#state), required},
                path: this.#path(),
                start,
              },
        )
      }
      this.#state = top.rest ?? this.#d.end(this.#state, true)
    }
    this.#stack.pop()
  }

  #soleText(top: Frame): void {
    const p = this.#grammar.patterns
    const taken = this.#d.content(this.#state, top.text)
    if (isSpace(top.text)) this.#state = p.choice(this.#state, taken)
    else if (taken.kind !== 'notAllowed') this.#state = taken
    else {
      const {values, types} = expectedValues(this.#state)
      if (values.length + types.length > 0 && !expectedContent(this.#state).elements.length) {
        this.#report({
          kind: 'content-value',
          element: top.name,
          value: excerpt(top.text),
          expected: {values, types},
          path: this.#path(),
          start: top.textAt,
        })
        top.reported = true
      } else if (this.#d.text(this.#state).kind === 'notAllowed') this.#strayText(top)
      else this.#state = this.#d.text(this.#state)
    }
    top.text = ''
  }

  /** Call when the document has ended. */
  finish(): void {
    this.#identifiers.finish((fault) => this.#report(fault))
    this.faults.sort((one, other) => one.start - other.start)
  }

  #report(fault: Fault): void {
    if (this.faults.length < maxFaults) this.faults.push(fault)
    else this.dropped++
  }
}

function frame(name: string, position: number): Frame {
  return {name, position, counts: undefined, rest: undefined, hasElements: false, reported: false, text: '', textAt: 0}
}

const isSpace = (text: string): boolean => /^[ \t\n\r]*$/.test(text)
const excerpt = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 40)
