/**
 * Notes called by signs: `*`, `†`, `‡`, `§`, `¶`, `‖`, doubled where these do not suffice, and the `x/`, `xx/` of
 * Russian typists.
 *
 * > | William Archer*, Chairman
 *                   ^ anchor
 * > | * Sworn in on 3 May.
 *     ^ label of the body
 *
 * A sign may be called more than once for one body. Without a body only a bracketed sign is an anchor: a star alone may
 * be an ornament.
 */
import {append} from '../../append.js'
import {isNoteSign} from '../lines/characters.js'
import {firstFrom} from '../lines/places.js'
import type {Row} from '../lines/rows.js'
import {type NoteAnchor, type Notes, uniqueId} from './footnotes.js'

/** A sign alone needs no blank before a capital; `*So emphasised*` is no body. */
const bodyLabel = /^(?:(?:\[([*†‡§¶‖]{1,3})\]|([*†‡§¶‖]{1,3}|x{1,3}\/))[\t ]+(?=\S)|([*†‡§¶‖]{1,3})(?=["“]?\p{Lu}))/u
/** `comrade Filippov.x/`, `the agreementxx/` */
const slashed = /(?<=[\p{L}\d.,;:!?)\]”’"'] ?)x{1,3}\/(?=[\s.,;:)\]”’"'—]|$)/gu
const names: Record<string, string> = {
  x: 'x',
  '*': 'star',
  '†': 'dagger',
  '‡': 'double-dagger',
  '§': 'section',
  '¶': 'pilcrow',
  '‖': 'parallel',
}

export function addSigns(
  text: string,
  rows: readonly Row[],
  headRows: readonly Row[],
  signs: readonly number[],
  notes: Notes,
  ids: Map<string, number>,
): void {
  // Most texts have none.
  const hasSlashed = text.includes('x/')
  if (signs.length === 0 && !hasSlashed) return
  const anchors: NoteAnchor[] = []
  for (const row of [...headRows, ...rows]) {
    if (hasSlashed) append(anchors, slashedIn(text, row))
    addSignsOf(text, row, signs, anchors)
  }
  if (anchors.length === 0) return
  const open = new Map<string, NoteAnchor[]>()
  let next = 0
  rows.forEach((row, i) => {
    const first = text.charCodeAt(
      row.from === row.to ? row.from : row.from + (text.charCodeAt(row.from) === 0x5b ? 1 : 0),
    )
    const found =
      isNoteSign(first) || first === 0x78 ? bodyLabel.exec(text.slice(row.from, Math.min(row.to, row.from + 12))) : null
    if (found && !(found[3] && (isNoteSign(text.charCodeAt(row.to - 1)) || opensEmphasis(text, row, found[3])))) {
      const sign = (found[1] ?? found[2] ?? found[3])!
      for (; next < anchors.length && anchors[next]!.start < row.from; next++) {
        const anchor = anchors[next]!
        const called = open.get(anchor.n)
        if (called) called.push(anchor)
        else open.set(anchor.n, [anchor])
      }
      const called = open.get(sign)
      if (called && !isList(text, rows, i, found[0].length)) {
        const id = idOf(ids, sign)
        notes.bodies.set(i, {
          n: sign,
          id,
          start: row.from,
          end: row.from + found[0].trimEnd().length,
          textFrom: row.from + found[0].length,
          cert: 'high',
          rule: 'note-body-sign',
        })
        for (const anchor of called) notes.anchors.push({...anchor, cert: 'high', note: id})
        open.delete(sign)
      }
    }
  })
  const placed = new Set(notes.anchors.map((anchor) => anchor.start))
  const labels = new Set([...notes.bodies.values()].map((body) => body.start))
  // `[***]` is a gap before it is a note.
  for (const anchor of anchors)
    if (
      anchor.rule === 'note-anchor-bracketed' &&
      anchor.n.length < 3 &&
      !placed.has(anchor.start) &&
      !labels.has(anchor.start)
    )
      notes.anchors.push(anchor)
}

/** `**Mrs. Tanner:** They are ready.`: the sign comes back behind a word, so that it emphasises what stands between. */
function opensEmphasis(text: string, row: Row, sign: string): boolean {
  const close = text.indexOf(sign, row.from + sign.length)
  return close >= 0 && close < row.to && !space.test(text[close - 1]!)
}

/** Whether a sign closes what the same sign has opened before it in a row. */
function closesEmphasis(text: string, row: Row, at: number, sign: string): boolean {
  const open = text.lastIndexOf(sign, at - 1)
  if (open < row.from || space.test(text[open + sign.length]!)) return false
  return open === row.from || beforeOpening.test(text[open - 1]!)
}
const space = /\s/
const beforeOpening = /[\s("“—]/

/** A star at the head of several rows on end is a bullet. */
function isList(text: string, rows: readonly Row[], i: number, length: number): boolean {
  const label = text.slice(rows[i]!.from, rows[i]!.from + length)
  const same = (row: Row | undefined): boolean =>
    row !== undefined && text.startsWith(label, row.from) && !isNoteSign(text.charCodeAt(row.from + length))
  return same(rows[i - 1]) || same(rows[i + 1])
}

/** Signs of a row that are glued to the end of a word or a stop, and bracketed ones. */
function addSignsOf(text: string, row: Row, signs: readonly number[], anchors: NoteAnchor[]): void {
  let past = row.from
  for (let next = firstFrom(signs, row.from); next < signs.length && signs[next]! < row.to; next++) {
    const i = signs[next]!
    if (i < past) continue
    let end = i
    while (end < row.to && end - i < 3 && text.charCodeAt(end) === text.charCodeAt(i)) end++
    const sign = text.slice(i, end)
    const bracketed = text[i - 1] === '[' && text[end] === ']'
    if (bracketed) {
      if (i - 1 > row.from || end + 1 === row.to)
        anchors.push({n: sign, start: i - 1, end: end + 1, cert: 'medium', rule: 'note-anchor-bracketed'})
    } else if (
      i > row.from &&
      /[\p{L}\d.,;:!?)\]”’"']/u.test(text[i - 1]!) &&
      (end === row.to || /[\t .,;:)\]”’"'—]/.test(text[end]!)) &&
      !closesEmphasis(text, row, i, sign)
    ) {
      anchors.push({n: sign, start: i, end, cert: 'medium', rule: 'note-anchor-glued'})
    }
    past = end
  }
}

/** `x/` behind a word; what stands at the head of a row is the label of a body. */
function slashedIn(text: string, row: Row): NoteAnchor[] {
  return [...text.slice(row.from, row.to).matchAll(slashed)]
    .filter(({index}) => index > 0)
    .map((found) => ({
      n: found[0],
      start: row.from + found.index,
      end: row.from + found.index + found[0].length,
      cert: 'medium',
      rule: 'note-anchor-glued',
    }))
}

function idOf(ids: Map<string, number>, sign: string): string {
  const count = sign.replace('/', '').length
  // `n-star`, `n-stars2`: a number after a hyphen is kept for ids given anew.
  return uniqueId(ids, `n-${names[sign[0]!] ?? 'sign'}${count > 1 ? `s${count}` : ''}`)
}
