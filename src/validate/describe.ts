/**
 * Faults of the grammar in an editor's words: what was found, what may stand there, what to do.
 * The ids of these rules, `tei-…`, are documented in docs/validation.md.
 */

import {closest} from '../words/closest.js'
import type {Fault} from './relaxng/fault.js'
import type {Name} from './relaxng/name-class.js'

export interface Described {
  rule: string
  message: string
  remedy: string
  expected: string[]
}

const shown = 10

export function describe(fault: Fault): Described {
  const {element, attribute = '', value = '', parent, expected} = fault
  const inside = parent === undefined ? 'as the root of the document' : `in <${parent}>`
  const contents = contentNames(fault)
  const required = names(expected.required)
  switch (fault.kind) {
    case 'element-not-allowed':
      return {
        rule: 'tei-element',
        message: `<${element}> may not stand here ${inside}; ${may(contents)}`,
        remedy: `move or remove <${element}>, or use one of the elements that may stand here`,
        expected: contents,
      }
    case 'element-unknown': {
      const better = closest(element, names(expected.elements))
      return {
        rule: 'tei-element-unknown',
        message: `<${element}> is not an element of this schema, here ${inside}; ${may(contents)}`,
        remedy: better ? `write <${better}>` : 'use an element of the schema',
        expected: contents,
      }
    }
    case 'element-missing':
      return {
        rule: 'tei-element-missing',
        message: `<${element}> comes too early ${inside}; ${required.length > 0 ? `first ${listed(required.map(tag))} must stand` : may(contents)}`,
        remedy:
          required.length > 0
            ? `put ${listed(required.map(tag))} before <${element}>`
            : `put what is missing before <${element}>`,
        expected: required.length > 0 ? required : contents,
      }
    case 'content-incomplete':
      return {
        rule: 'tei-content-incomplete',
        message: `<${element}> ends too early; ${required.length > 0 ? `it lacks ${listed(required.map(tag))}` : may(contents)}`,
        remedy:
          required.length > 0 ? `add ${listed(required.map(tag))} to <${element}>` : `complete or remove <${element}>`,
        expected: required.length > 0 ? required : contents,
      }
    case 'attribute-not-allowed': {
      const allowed = names(expected.attributes).map((name) => `@${name}`)
      const better = closest(attribute, names(expected.attributes))
      return {
        rule: 'tei-attribute',
        message: `<${element}> may not have @${attribute}; ${allowed.length > 0 ? `it may still have ${listed(allowed)}` : 'it may have no more attributes'}`,
        remedy: better ? `write @${better}, or remove @${attribute}` : `remove @${attribute}`,
        expected: allowed,
      }
    }
    case 'attribute-missing':
      return {
        rule: 'tei-attribute-missing',
        message: `<${element}> lacks ${required.length > 0 ? listed(required.map((name) => `@${name}`)) : 'an attribute'}`,
        remedy: `add ${listed(required.map((name) => `@${name}`)) || 'it'} to <${element}>`,
        expected: required.map((name) => `@${name}`),
      }
    case 'attribute-value': {
      const values = [...(expected.values ?? []), ...(expected.types ?? []).map((type) => `a value of type ${type}`)]
      const better = closest(value, expected.values ?? [])
      return {
        rule: 'tei-value',
        message: `@${attribute}="${excerpt(value)}" of <${element}> is not a value it may have; allowed: ${listed(values)}`,
        remedy: better
          ? `write ${attribute}="${better}"`
          : `write one of the allowed values in @${attribute}, or remove it`,
        expected: values,
      }
    }
    case 'text-not-allowed':
      return {
        rule: 'tei-text',
        message: `the text “${value}” may not stand directly in <${element}>; ${may(contents)}`,
        remedy: `put the text into an element that <${element}> may hold`,
        expected: contents,
      }
    case 'content-value': {
      const values = [...(expected.values ?? []), ...(expected.types ?? []).map((type) => `a value of type ${type}`)]
      return {
        rule: 'tei-content',
        message: `the text “${value}” of <${element}> is not what it may hold: ${listed(values)}`,
        remedy: `write <${element}> in that form`,
        expected: values,
      }
    }
    case 'id-twice':
      return {
        rule: 'tei-id',
        message: `${attribute}="${excerpt(value)}" of <${element}> has been given before`,
        remedy: 'give each element an id of its own',
        expected: [],
      }
    case 'id-unknown':
      return {
        rule: 'tei-idref',
        message: `${attribute}="${excerpt(value)}" of <${element}> names no id of this document`,
        remedy: 'name an id that is there',
        expected: [],
      }
  }
}

function contentNames({expected}: Fault): string[] {
  return [
    ...names(expected.elements),
    ...(expected.open ? ['any other element'] : []),
    ...(expected.text ? ['text'] : []),
    ...(expected.end ? ['the end tag'] : []),
  ]
}

function may(contents: string[]): string {
  return contents.length === 0
    ? 'nothing may stand here'
    : `expected here: ${listed(contents.map((one) => (one.includes(' ') || one === 'text' ? one : tag(one))))}`
}

const names = (list: readonly Name[] = []): string[] =>
  list.map((name) => (name.uri === 'http://www.w3.org/XML/1998/namespace' ? `xml:${name.local}` : name.local))
const tag = (name: string): string => `<${name}>`
const excerpt = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value)

function listed(list: readonly string[]): string {
  return list.length > shown ? `${list.slice(0, shown).join(', ')} and ${list.length - shown} more` : list.join(', ')
}
