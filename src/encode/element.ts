/**
 * xast with memory: every text node knows which source characters it holds, every element which decisions it encodes.
 * The serialiser turns that memory into the ledger's paths.
 */
import type {Element, Text} from 'xast'
import type {LedgerDecision} from '../ledger/ledger.js'
import type {Span} from '../tree/source.js'

/** Source characters `start` to `end` stand in the value at `at` (UTF-16 code units), unchanged. */
export interface Held extends Span {
  at: number
}

export interface ElementData {
  /** Where in the source this element comes from; for messages. */
  span?: Span
  /** The decisions it encodes: their ledger path is this element's. */
  decisions?: LedgerDecision[]
  /** Attributes that hold source characters. */
  heldAttributes?: {[name: string]: Span}
}

declare module 'xast' {
  interface TextData {
    held?: Held[]
  }
  interface ElementData {
    sigla?: import('./element.js').ElementData
  }
}

export type Child = Element | Text
export type Attributes = {[name: string]: string | undefined}

/** An element; attributes that are undefined are left out, so that tables of attributes stay readable. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (Child | string | undefined)[] = [],
  data?: ElementData,
): Element {
  const kept: {[name: string]: string} = {}
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = value
  return {
    type: 'element',
    name,
    attributes: kept,
    children: children.flatMap((child): Child[] =>
      child === undefined || child === '' ? [] : typeof child === 'string' ? [text(child)] : [child],
    ),
    ...(data ? {data: {sigla: data}} : {}),
  }
}

/** Text that stands in no source: derived words, header boilerplate. */
export function text(value: string): Text {
  return {type: 'text', value}
}

/** Text of the source, unchanged. */
export function heldText(value: string, start: number): Text {
  return {type: 'text', value, data: {held: [{start, end: start + value.length, at: 0}]}}
}

export function memoryOf(node: Element): ElementData {
  node.data ??= {}
  node.data.sigla ??= {}
  return node.data.sigla
}
