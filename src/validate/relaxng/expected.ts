/** What a pattern would take next, in words: the elements, attributes, values and whether text or the end tag. */
import {isOpen, listed, type Name} from './name-class.js'
import type {Pattern} from './pattern.js'

export interface Expected {
  elements: Name[]
  attributes: Name[]
  text: boolean
  end: boolean
  /** Names that the grammar does not list are taken too. */
  open: boolean
}

/** What may come next in the content of `pattern`, the result of an open start tag. */
export function expectedContent(pattern: Pattern): Expected {
  const elements = new Map<string, Name>()
  const found: Expected = {elements: [], attributes: [], text: false, end: pattern.nullable, open: false}
  const seen = new Set<Pattern>()
  const visit = (one: Pattern): void => {
    if (seen.has(one)) return
    seen.add(one)
    switch (one.kind) {
      case 'choice':
        one.of.forEach(visit)
        break
      case 'element':
        if (isOpen(one.name)) found.open = true
        for (const name of listed(one.name)) elements.set(`${name.uri} ${name.local}`, name)
        break
      case 'group':
        visit(one.first)
        if (one.first.nullable) visit(one.second)
        break
      case 'interleave':
        visit(one.first)
        visit(one.second)
        break
      case 'oneOrMore':
        visit(one.of)
        break
      case 'after':
        if (one.first.nullable) found.end = true
        visit(one.first)
        break
      case 'text':
      case 'data':
      case 'value':
      case 'list':
        found.text = true
        break
    }
  }
  visit(pattern)
  found.elements = [...elements.values()].sort(byName)
  return found
}

/** The elements without which the content cannot end (each alone, as far as one stands in every way to end it). */
export function requiredElements(pattern: Pattern): Name[] {
  const visit = (one: Pattern): Map<string, Name> => {
    switch (one.kind) {
      case 'element':
        return new Map(
          [...listed(one.name)].slice(0, 2).length === 1 ? [...listed(one.name)].map((name) => [key(name), name]) : [],
        )
      case 'group':
      case 'interleave':
        return new Map([...visit(one.first), ...visit(one.second)])
      case 'oneOrMore':
        return visit(one.of)
      case 'after':
        return visit(one.first)
      case 'choice': {
        if (one.of.some((part) => part.nullable)) return new Map()
        const [first, ...others] = one.of.map(visit)
        return new Map([...(first ?? [])].filter(([name]) => others.every((other) => other.has(name))))
      }
      default:
        return new Map()
    }
  }
  return [...visit(pattern).values()].sort(byName)
}

/** The attributes that are still taken, and those of them that must come. */
export function expectedAttributes(pattern: Pattern): {allowed: Name[]; required: Name[]} {
  const allowed = new Map<string, Name>()
  const all = (one: Pattern): void => {
    if (one.kind === 'attribute') for (const name of listed(one.name)) allowed.set(key(name), name)
    else if (one.kind === 'choice') one.of.forEach(all)
    else if (one.kind === 'group' || one.kind === 'interleave') {
      all(one.first)
      all(one.second)
    } else if (one.kind === 'oneOrMore') all(one.of)
    else if (one.kind === 'after') all(one.first)
  }
  const required = (one: Pattern): Map<string, Name> => {
    switch (one.kind) {
      case 'attribute':
        return new Map([...listed(one.name)].map((name) => [key(name), name]))
      case 'group':
      case 'interleave':
        return new Map([...required(one.first), ...required(one.second)])
      case 'oneOrMore':
        return required(one.of)
      case 'after':
        return required(one.first)
      case 'choice': {
        const [first, ...others] = one.of.map(required)
        return new Map([...(first ?? [])].filter(([name]) => others.every((other) => other.has(name))))
      }
      default:
        return new Map()
    }
  }
  all(pattern)
  return {allowed: [...allowed.values()].sort(byName), required: [...required(pattern).values()].sort(byName)}
}

/** The values an attribute or an element's text may have: the listed ones, and the types. */
export function expectedValues(pattern: Pattern): {values: string[]; types: string[]} {
  const values = new Set<string>()
  const types = new Set<string>()
  const visit = (one: Pattern): void => {
    switch (one.kind) {
      case 'value':
        values.add(one.value)
        break
      case 'data':
        types.add(typeName(one.type.name, one.type.facets))
        break
      case 'list':
      case 'oneOrMore':
        visit(one.of)
        break
      case 'choice':
        one.of.forEach(visit)
        break
      case 'group':
      case 'interleave':
        visit(one.first)
        visit(one.second)
        break
      case 'after':
        visit(one.first)
        break
      case 'text':
        types.add('text')
        break
    }
  }
  visit(pattern)
  return {values: [...values].sort(), types: [...types].sort()}
}

function typeName(name: string, facets: readonly {name: string; value: string}[]): string {
  if (facets.length === 0) return name
  return `${name} (${facets.map((facet) => (facet.name === 'pattern' ? `matching ${facet.value}` : `${facet.name} ${facet.value}`)).join(', ')})`
}

const key = (name: Name): string => `${name.uri} ${name.local}`
const byName = (one: Name, other: Name): number =>
  one.local < other.local ? -1 : one.local > other.local ? 1 : one.uri < other.uri ? -1 : 1
