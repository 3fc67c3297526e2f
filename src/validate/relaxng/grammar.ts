/**
 * A RELAX NG schema (XML syntax) as patterns: the simplification of the specification's section 4, done while reading.
 */
import {DatatypeError, datatype} from './datatypes.js'
import type {Name, NameClass} from './name-class.js'
import {type Pattern, Patterns} from './pattern.js'
import {readSchemaTree, SchemaError, type SchemaNode} from './schema-tree.js'

export interface Grammar {
  patterns: Patterns
  start: Pattern
}

/** Gives the text of a schema that `href` names, seen from `base`; throws when it may not or cannot be read. */
export type LoadSchema = (href: string, base: string) => {text: string; base: string}

interface Scope {
  /** What `start` and each `define` hold, in order; `start` is kept under the empty name. */
  bodies: Map<string, {body: SchemaNode[]; combine?: 'choice' | 'interleave'}[]>
  built: Map<string, Pattern>
  building: Set<string>
  parent?: Scope
}

const maxIncludes = 200

/** Throws `SchemaError` on what is not a schema, with what is wrong. */
export function readGrammar(text: string, base: string, load: LoadSchema): Grammar {
  const reader = new GrammarReader(load)
  try {
    const start = reader.pattern(readSchemaTree(text, base), undefined)
    const {patterns} = reader
    // All of it is built now: which elements and identifiers there are must not depend on what was matched before.
    for (const element of patterns.elements) element.content()
    return {start, patterns}
  } catch (error) {
    if (error instanceof DatatypeError) throw new SchemaError(error.message)
    throw error
  }
}

class GrammarReader {
  readonly patterns = new Patterns()
  readonly #load: LoadSchema
  #includes = 0

  constructor(load: LoadSchema) {
    this.#load = load
  }

  pattern(node: SchemaNode, scope: Scope | undefined): Pattern {
    const p = this.patterns
    switch (node.kind) {
      case 'element': {
        const {name, rest} = this.#named(node, false)
        let content: Pattern | undefined
        return p.element(name, () => {
          content ??= this.#group(rest, scope)
          return content
        })
      }
      case 'attribute': {
        const {name, rest} = this.#named(node, true)
        return p.attribute(name, rest.length === 0 ? p.text : this.#group(rest, scope))
      }
      case 'group':
        return this.#group(node.children, scope)
      case 'interleave':
        return this.#all(node, scope).reduce((one, other) => p.interleave(one, other), p.empty)
      case 'choice':
        return p.choice(...this.#all(node, scope))
      case 'optional':
        return p.choice(p.empty, this.#group(node.children, scope))
      case 'zeroOrMore':
        return p.choice(p.empty, p.oneOrMore(this.#group(node.children, scope)))
      case 'oneOrMore':
        return p.oneOrMore(this.#group(node.children, scope))
      case 'mixed':
        return p.interleave(p.text, this.#group(node.children, scope))
      case 'list':
        return p.list(this.#group(node.children, scope))
      case 'ref':
        return this.#defined(node.attributes.name ?? '', scope)
      case 'parentRef':
        return this.#defined(node.attributes.name ?? '', scope?.parent)
      case 'empty':
        return p.empty
      case 'text':
        return p.text
      case 'notAllowed':
        return p.notAllowed
      case 'data': {
        const facets = node.children
          .filter((one) => one.kind === 'param')
          .map((one) => ({name: one.attributes.name ?? '', value: one.text}))
        const except = node.children.find((one) => one.kind === 'except')
        return p.data(
          datatype(node.datatypeLibrary, node.attributes.type ?? '', facets),
          except && p.choice(...this.#all(except, scope)),
        )
      }
      case 'value':
        return p.value(
          datatype(node.attributes.type === undefined ? '' : node.datatypeLibrary, node.attributes.type ?? 'token'),
          node.text,
        )
      case 'externalRef':
        return this.pattern(this.#external(node), scope)
      case 'grammar': {
        const inner: Scope = {
          bodies: new Map(),
          built: new Map(),
          building: new Set(),
          ...(scope ? {parent: scope} : {}),
        }
        this.#collect(node, inner, new Set())
        return this.#defined('', inner)
      }
      default:
        throw new SchemaError(`RELAX NG has no element ${node.kind} here`)
    }
  }

  #all(node: SchemaNode, scope: Scope | undefined): Pattern[] {
    return node.children.map((one) => this.pattern(one, scope))
  }

  #group(nodes: readonly SchemaNode[], scope: Scope | undefined): Pattern {
    return nodes
      .map((one) => this.pattern(one, scope))
      .reduceRight((rest, one) => this.patterns.group(one, rest), this.patterns.empty)
  }

  #external(node: SchemaNode): SchemaNode {
    if (++this.#includes > maxIncludes) throw new SchemaError('the schema includes more than 200 files, or itself')
    const {text, base} = this.#load(node.attributes.href ?? '', node.base)
    const root = readSchemaTree(text, base)
    if (root.attributes.ns === undefined && node.ns !== '') reNamespace(root, node.ns)
    return root
  }

  /** Gathers the definitions of a grammar; `overridden` are names that an including grammar defines itself. */
  #collect(node: SchemaNode, scope: Scope, overridden: ReadonlySet<string>): void {
    for (const child of node.children) {
      if (child.kind === 'div') this.#collect(child, scope, overridden)
      else if (child.kind === 'include') {
        const root = this.#external(child)
        if (root.kind !== 'grammar') throw new SchemaError(`${child.attributes.href} is not a grammar`)
        const own = new Set(overridden)
        for (const one of definitions(child)) own.add(one.kind === 'start' ? '' : (one.attributes.name ?? ''))
        this.#collect(root, scope, own)
        this.#collect(child, scope, overridden)
      } else if (child.kind === 'start' || child.kind === 'define') {
        const name = child.kind === 'start' ? '' : (child.attributes.name ?? '')
        if (overridden.has(name)) continue
        const bodies = scope.bodies.get(name) ?? []
        const combine = child.attributes.combine as 'choice' | 'interleave' | undefined
        bodies.push({body: child.children, ...(combine ? {combine} : {})})
        scope.bodies.set(name, bodies)
      } else throw new SchemaError(`RELAX NG has no element ${child.kind} in a grammar`)
    }
  }

  #defined(name: string, scope: Scope | undefined): Pattern {
    const built = scope?.built.get(name)
    if (built) return built
    const bodies = scope?.bodies.get(name)
    if (!scope || !bodies)
      throw new SchemaError(name === '' ? 'the grammar has no start' : `${name} is referred to and nowhere defined`)
    if (scope.building.has(name)) throw new SchemaError(`${name} refers to itself outside any element`)
    scope.building.add(name)
    const combine = bodies.find((one) => one.combine)?.combine
    if (bodies.length > 1 && !combine) throw new SchemaError(`${name || 'start'} is defined twice, without combine`)
    const parts = bodies.map(({body}) =>
      name === '' ? this.patterns.choice(...body.map((one) => this.pattern(one, scope))) : this.#group(body, scope),
    )
    const pattern =
      combine === 'interleave'
        ? parts.reduce((one, other) => this.patterns.interleave(one, other))
        : this.patterns.choice(...parts)
    scope.building.delete(name)
    scope.built.set(name, pattern)
    return pattern
  }

  /** The name class of an element or attribute pattern, and what follows it. */
  #named(node: SchemaNode, isAttribute: boolean): {name: NameClass; rest: SchemaNode[]} {
    const {name} = node.attributes
    if (name !== undefined) {
      // An attribute's name takes no namespace from `ns` on an ancestor (4.9).
      const ns = isAttribute ? (node.attributes.ns ?? '') : node.ns
      return {name: {kind: 'name', ...qualified(name, node, ns)}, rest: node.children}
    }
    const [first, ...rest] = node.children
    if (!first) throw new SchemaError(`${node.kind} has no name`)
    return {name: nameClass(first), rest}
  }
}

function* definitions(node: SchemaNode): Generator<SchemaNode> {
  for (const child of node.children) {
    if (child.kind === 'div') yield* definitions(child)
    else yield child
  }
}

function nameClass(node: SchemaNode): NameClass {
  const except = node.children.find((one) => one.kind === 'except')
  const outside = except ? {except: {kind: 'choice' as const, of: except.children.map(nameClass)}} : {}
  switch (node.kind) {
    case 'name':
      return {kind: 'name', ...qualified(node.text.trim(), node, node.ns)}
    case 'nsName':
      return {kind: 'nsName', uri: node.ns, ...outside}
    case 'anyName':
      return {kind: 'anyName', ...outside}
    case 'choice':
      return {kind: 'choice', of: node.children.map(nameClass)}
    default:
      throw new SchemaError(`RELAX NG has no name class ${node.kind}`)
  }
}

function qualified(name: string, node: SchemaNode, ns: string): Name {
  const colon = name.indexOf(':')
  if (colon < 0) return {uri: ns, local: name}
  const uri = node.prefixes.get(name.slice(0, colon))
  if (uri === undefined) throw new SchemaError(`the prefix of ${name} is not declared`)
  return {uri, local: name.slice(colon + 1)}
}

/** An included schema without a namespace of its own takes that of the place that includes it (4.6). */
function reNamespace(node: SchemaNode, ns: string): void {
  if (node.attributes.ns !== undefined) return
  node.ns = ns
  for (const child of node.children) reNamespace(child, ns)
}
