/**
 * Mutations of a TEI document: each operator makes one change that an editor or a program could make by mistake. Many
 * are faults, some are not: whether the verdict on the result is right is for the reference validator to say.
 */
import {type Attribute, scan} from '../../src/xml/scan.js'
import {pick} from './random.js'

export interface Piece {
  name: string
  attributes: Attribute[]
  /** Offsets of the start tag and of the element's end. */
  start: number
  tagEnd: number
  closeStart: number
  end: number
  depth: number
}

export interface Vocabulary {
  elements: readonly string[]
  attributes: readonly string[]
}

type Operator = (xml: string, pieces: readonly Piece[], next: () => number, words: Vocabulary) => string | undefined

/** The elements of a document, in the order of their start tags. */
export function piecesOf(xml: string): Piece[] {
  const pieces: Piece[] = []
  const stack: Piece[] = []
  scan(xml, {
    open({name, attributes, start, end}) {
      const piece = {name, attributes, start, tagEnd: end, closeStart: end, end, depth: stack.length}
      pieces.push(piece)
      stack.push(piece)
    },
    text() {},
    close(start) {
      const piece = stack.pop()!
      if (start === piece.start) return
      piece.closeStart = start
      piece.end = xml.indexOf('>', start) + 1
    },
  })
  return pieces
}

const cut = (xml: string, start: number, end: number, put = ''): string => xml.slice(0, start) + put + xml.slice(end)
const inner = (pieces: readonly Piece[]): Piece[] => pieces.filter((piece) => piece.depth > 0)
const withAttributes = (pieces: readonly Piece[], wanted: (name: string) => boolean = () => true): Piece[] =>
  pieces.filter((piece) => piece.attributes.some((one) => wanted(one.name)))

/** The same start tag with other attributes, or another name. */
function retag(
  xml: string,
  piece: Piece,
  change: {name?: string; attributes?: readonly {name: string; value: string}[]},
): string {
  const {name = piece.name, attributes = piece.attributes} = change
  const written = attributes
    .map((one) => ` ${one.name}="${one.value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}"`)
    .join('')
  const namespace = piece.depth === 0 ? ' xmlns="http://www.tei-c.org/ns/1.0"' : ''
  const body = xml.slice(piece.tagEnd, piece.closeStart)
  return cut(xml, piece.start, piece.end, `<${name}${namespace}${written}>${body}</${name}>`)
}

function revalue(value: (old: string, next: () => number) => string, wanted?: (name: string) => boolean): Operator {
  return (xml, pieces, next) => {
    const candidates = withAttributes(pieces, wanted)
    if (candidates.length === 0) return undefined
    const piece = pick(next, candidates)
    const attribute = pick(
      next,
      piece.attributes.filter((one) => wanted?.(one.name) ?? true),
    )
    return retag(xml, piece, {
      attributes: piece.attributes.map((one) =>
        one === attribute ? {name: one.name, value: value(one.value, next)} : one,
      ),
    })
  }
}

function onInner(change: (xml: string, piece: Piece, next: () => number, words: Vocabulary) => string): Operator {
  return (xml, pieces, next, words) => {
    const candidates = inner(pieces)
    return candidates.length === 0 ? undefined : change(xml, pick(next, candidates), next, words)
  }
}

export const operators: {[name: string]: Operator} = {
  'element renamed to a word no schema knows': onInner((xml, piece) => retag(xml, piece, {name: `${piece.name}x`})),
  'element renamed to another of the schema': onInner((xml, piece, next, words) =>
    retag(xml, piece, {name: pick(next, words.elements)}),
  ),
  'element removed': onInner((xml, piece) => cut(xml, piece.start, piece.end)),
  'element doubled': onInner((xml, piece) => cut(xml, piece.end, piece.end, xml.slice(piece.start, piece.end))),
  'element unwrapped': onInner((xml, piece) => cut(cut(xml, piece.closeStart, piece.end), piece.start, piece.tagEnd)),
  'element wrapped in p': onInner((xml, piece) =>
    cut(xml, piece.start, piece.end, `<p>${xml.slice(piece.start, piece.end)}</p>`),
  ),
  'element wrapped in another': onInner((xml, piece, next, words) => {
    const name = pick(next, words.elements)
    return cut(xml, piece.start, piece.end, `<${name}>${xml.slice(piece.start, piece.end)}</${name}>`)
  }),
  'element emptied': onInner((xml, piece) => cut(xml, piece.tagEnd, piece.closeStart)),
  'element moved to the end of its parent’s parent': (xml, pieces, next) => {
    const candidates = pieces.filter((piece) => piece.depth > 2)
    if (candidates.length === 0) return undefined
    const piece = pick(next, candidates)
    const around = pieces.filter((one) => one.start < piece.start && one.end >= piece.end).at(-2)!
    return cut(
      cut(xml, around.closeStart, around.closeStart, xml.slice(piece.start, piece.end)),
      piece.start,
      piece.end,
    )
  },
  'neighbours swapped': (xml, pieces, next) => {
    const pairs = pieces.flatMap((one) =>
      pieces
        .filter(
          (other) =>
            other.depth === one.depth && other.start >= one.end && xml.slice(one.end, other.start).trim() === '',
        )
        .slice(0, 1)
        .map((other) => [one, other] as const),
    )
    if (pairs.length === 0) return undefined
    const [one, other] = pick(next, pairs)
    return (
      xml.slice(0, one.start) +
      xml.slice(other.start, other.end) +
      xml.slice(one.end, other.start) +
      xml.slice(one.start, one.end) +
      xml.slice(other.end)
    )
  },
  'another element put first': (xml, pieces, next, words) => {
    const piece = pick(
      next,
      pieces.filter((one) => one.closeStart > one.tagEnd),
    )
    return piece && cut(xml, piece.tagEnd, piece.tagEnd, `<${pick(next, words.elements)}/>`)
  },
  'another element put last': (xml, pieces, next, words) => {
    const piece = pick(
      next,
      pieces.filter((one) => one.closeStart > one.tagEnd),
    )
    return piece && cut(xml, piece.closeStart, piece.closeStart, `<${pick(next, words.elements)}/>`)
  },
  'text put first': (xml, pieces, next) => {
    const piece = pick(
      next,
      pieces.filter((one) => one.closeStart > one.tagEnd),
    )
    return piece && cut(xml, piece.tagEnd, piece.tagEnd, 'stray words')
  },
  'content replaced by text': onInner((xml, piece) =>
    cut(xml, piece.tagEnd, piece.closeStart, piece.closeStart > piece.tagEnd ? 'words alone' : ''),
  ),
  'namespace changed': onInner((xml, piece) =>
    cut(
      xml,
      piece.start + 1 + piece.name.length,
      piece.start + 1 + piece.name.length,
      ' xmlns="http://example.org/other"',
    ),
  ),
  'attribute removed': (xml, pieces, next) => {
    const candidates = withAttributes(pieces)
    if (candidates.length === 0) return undefined
    const piece = pick(next, candidates)
    const gone = pick(next, piece.attributes)
    return retag(xml, piece, {attributes: piece.attributes.filter((one) => one !== gone)})
  },
  'unknown attribute added': onInner((xml, piece) =>
    retag(xml, piece, {attributes: [...piece.attributes, {name: 'colour', value: 'red'}]}),
  ),
  'attribute of other elements added': onInner((xml, piece, next, words) => {
    const name = pick(next, words.attributes)
    return piece.attributes.some((one) => one.name === name)
      ? retag(xml, piece, {attributes: []})
      : retag(xml, piece, {attributes: [...piece.attributes, {name, value: 'x'}]})
  }),
  'attribute misspelled': (xml, pieces, next) => {
    const candidates = withAttributes(pieces, (name) => !name.includes(':'))
    if (candidates.length === 0) return undefined
    const piece = pick(next, candidates)
    const wrong = pick(
      next,
      piece.attributes.filter((one) => !one.name.includes(':')),
    )
    return retag(xml, piece, {
      attributes: piece.attributes.map((one) => (one === wrong ? {name: `${one.name}e`, value: one.value} : one)),
    })
  },
  'value emptied': revalue(() => ''),
  'value that no list has': revalue(() => 'no such value'),
  'value in capitals': revalue((old) => old.toUpperCase()),
  'value of another attribute': revalue((_old, next) =>
    pick(next, ['high', '#x', '1949-13-01', 'true', '7', 'en', 'inline', '0', '-1', 'x y']),
  ),
  'impossible date': revalue(
    (_old, next) => pick(next, ['1949-02-30', '1949-13', '49', 'yesterday', '1949-02-03T25:00:00', '1949-2-3']),
    (name) => ['when', 'from', 'to', 'notBefore', 'notAfter'].includes(name),
  ),
  'broken pointer': revalue(
    (_old, next) => pick(next, ['mao', '#', '##x', '# x', 'http:', '#x#y', '%zz', '']),
    (name) => ['target', 'who', 'ref', 'resp', 'next', 'prev', 'corresp', 'wit', 'source'].includes(name),
  ),
  'identifier given twice': (xml, pieces, next) => {
    const candidates = withAttributes(pieces, (name) => name === 'xml:id')
    const others = inner(pieces).filter((one) => !one.attributes.some(({name}) => name === 'xml:id'))
    if (candidates.length === 0 || others.length === 0) return undefined
    const id = pick(next, candidates).attributes.find((one) => one.name === 'xml:id')!.value
    const piece = pick(next, others)
    return retag(xml, piece, {attributes: [{name: 'xml:id', value: id}, ...piece.attributes]})
  },
}

/** Faults by rule rather than by chance: a wrong value for one attribute, a stranger in one element's content. */
export function wrongValue(xml: string, piece: Piece, attribute: string): string {
  return retag(xml, piece, {
    attributes: piece.attributes.map((one) =>
      one.name === attribute ? {name: one.name, value: ' \u00a0no such value§ '} : one,
    ),
  })
}

export function stranger(xml: string, piece: Piece): string {
  return piece.closeStart > piece.tagEnd
    ? cut(xml, piece.tagEnd, piece.tagEnd, '<teiCorpus/>')
    : cut(
        xml,
        piece.start,
        piece.end,
        `${xml.slice(piece.start, piece.tagEnd).replace(/\s*\/?>$/, '>')}<teiCorpus/></${piece.name}>`,
      )
}
