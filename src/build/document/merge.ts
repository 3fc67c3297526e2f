/**
 * Three ways into one: the TEI last generated, the editor's, and the TEI generated now.
 *
 * First by lines; where both sides changed the same lines, by tags and words within them, since a paragraph is one line.
 * What both sides changed differently is a conflict: nothing is merged then.
 */

import {diff3Merge} from 'node-diff3'
import {append} from '../../append.js'

export interface Conflict {
  /** Line and column (from 1) in the editor's file and in the one generated now. */
  mine: {line: number; column: number; text: string}
  generated: {line: number; column: number; text: string}
  base: string
}

export interface Merge {
  base: string
  mine: string
  generated: string
  when: string
}

export function mergeTei({base, mine, generated, when}: Merge): {text: string} | {conflicts: Conflict[]} {
  const result = threeWay(base, mine, generated)
  if ('conflicts' in result) return result
  return {text: result.text === mine ? mine : withChange(result.text, when)}
}

function threeWay(base: string, mine: string, generated: string): {text: string} | {conflicts: Conflict[]} {
  const [o, a, b] = [linesOf(base), linesOf(mine), linesOf(generated)]
  const out: string[] = []
  const conflicts: Conflict[] = []
  for (const region of diff3Merge(a, o, b, {excludeFalseConflicts: true})) {
    if (region.ok) {
      for (const line of region.ok) out.push(line)
      continue
    }
    const {aIndex, bIndex, a: left, o: old, b: right} = region.conflict!
    const merged = withinLines(left, old, right, {line: aIndex + 1, column: 1}, {line: bIndex + 1, column: 1})
    if (typeof merged === 'string') out.push(merged)
    else append(conflicts, merged)
  }
  return conflicts.length > 0 ? {conflicts} : {text: out.join('')}
}

interface Point {
  line: number
  column: number
}

function withinLines(
  mine: readonly string[],
  old: readonly string[],
  generated: readonly string[],
  atMine: Point,
  atGenerated: Point,
): string | Conflict[] {
  const [a, o, b] = [mine, old, generated].map((side) => tokensOf(side.join(''))) as [string[], string[], string[]]
  // The comparison's cost is the product of the two sides in the worst case: very long passages stay a conflict.
  if (Math.max(a.length, b.length) * o.length > 50_000_000) return [conflict(a, o, b, atMine, atGenerated)]
  const out: string[] = []
  const conflicts: Conflict[] = []
  let [placeMine, placeGenerated, readMine, readGenerated] = [atMine, atGenerated, 0, 0]
  for (const region of diff3Merge(a, o, b, {excludeFalseConflicts: true})) {
    if (region.ok) {
      append(out, region.ok)
      continue
    }
    const {aIndex, bIndex, a: left, o: before, b: right} = region.conflict!
    placeMine = advance(placeMine, a.slice(readMine, aIndex).join(''))
    placeGenerated = advance(placeGenerated, b.slice(readGenerated, bIndex).join(''))
    readMine = aIndex
    readGenerated = bIndex
    conflicts.push(conflict(left, before, right, placeMine, placeGenerated))
  }
  return conflicts.length > 0 ? conflicts : out.join('')
}

function conflict(
  mine: readonly string[],
  old: readonly string[],
  generated: readonly string[],
  atMine: Point,
  atGenerated: Point,
): Conflict {
  return {
    mine: {...atMine, text: mine.join('')},
    generated: {...atGenerated, text: generated.join('')},
    base: old.join(''),
  }
}

function advance({line, column}: Point, text: string): Point {
  const lines = text.split('\n')
  return lines.length === 1
    ? {line, column: column + text.length}
    : {line: line + lines.length - 1, column: lines.at(-1)!.length + 1}
}

/** Lines with their ends, so that joining them gives the text back. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Tags, entities, words with the space after them: joining them gives the text back. */
function tokensOf(text: string): string[] {
  return text.match(/<[^>]*>\s*|[^<\s]+\s*|\s+|</g) ?? []
}

/** The merge recorded where TEI records changes, once a state: the newest change stands first (TEI Guidelines 2.6). */
function withChange(xml: string, when: string): string {
  const open = /<revisionDesc>(\s*)/.exec(xml)
  if (!open) return xml
  const at = open.index + open[0].length
  const change = `<change when="${when}" who="#sigla">Changes made by hand were merged with a new conversion of the transcription.</change>`
  if (xml.startsWith(change, at)) return xml
  return `${xml.slice(0, at)}${change}${open[1]}${xml.slice(at)}`
}
