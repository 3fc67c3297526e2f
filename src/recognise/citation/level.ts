/**
 * Levels of a finding aid and their values.
 *
 * > | fond (f.) 45, opis (op.) 1, ll. 9-17, 20 ob.        288. f. 5. cs. 345. ő. e.
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^        ^^^^^^^ ^^^^^ ^^^^^^^^^^^
 */
import type {LevelField} from './citation.js'
import {type Reader, startsValue} from './reader.js'
import type {System} from './repositories.js'

/** Levels whose value may be a list (`ll. 3, 5-7 and 9 ob.`). */
const listed = new Set(['folios', 'box', 'delo'])
const verso = /^(?:ob|об|v|verso|r|recto|rev|f|ff)$/
const dash = /^[-–—‐‑−]$/

/** A level whose name stands before its value, at the reader's place; the place moves past it. */
export function levelBefore(reader: Reader, system: System, inside = false): LevelField | undefined {
  const {tokens, lexicon} = reader
  const from = reader.at
  const hit = lexicon.marker(tokens, from, system)
  if (!hit || hit.value.form.after) return undefined
  const {form, level} = hit.value
  let i = hit.end
  // A capital stands for an abbreviation only where that is the custom (F., Op., D., Ll.), never as someone's initial.
  if (form.abbreviated && tokens[i - 1]?.text !== '.' && tokens[i]?.kind !== 'number') return undefined
  if (tokens[i]?.text === '(' && tokens[i]!.partner !== undefined) {
    const inner = lexicon.marker(tokens, i + 1, system)
    if (inner && inner.end >= tokens[i]!.partner! && inner.value.level === level) i = tokens[i]!.partner! + 1
  }
  const markerEnd = i
  if (/^(?:no|nr|nos|n|number)$/.test(tokens[i]?.key ?? '') && tokens[i + 1]?.text === '.') i += 2
  while (/^[#№:]$/u.test(tokens[i]?.text ?? '')) i++
  if (!startsValue(tokens, i) || tokens[i]?.text === '(') return undefined
  const valueEnd = valueEndsAt(reader, i, system, level.field)
  const value = reader.field(i, valueEnd)
  if (valueEnd <= i) return undefined
  // A word without any figure is a value only of a level named in full (fond CC al PCR), and not inside a part.
  if (!/\p{N}/u.test(value.value) && (form.abbreviated || inside || level.field !== 'fond')) {
    // A numeral counts after a word; after a single letter it is someone's initial (S. C. Wang).
    const letter = form.abbreviated && form.form.replace(/\P{L}/gu, '').length === 1
    if (letter || !/^[IVXLCDM]+$|^\p{Lu}$/u.test(value.value)) return undefined
  }
  reader.at = valueEnd
  return {
    level: level.field,
    marker: reader.field(from, markerEnd),
    value,
    start: tokens[from]!.start,
    end: value.end,
  }
}

/** A level whose name stands after its value, as Hungarian archives write. */
export function levelAfter(reader: Reader, system: System): LevelField | undefined {
  const {tokens, lexicon} = reader
  const from = reader.at
  if (tokens[from]?.kind !== 'number') return undefined
  let i = from + 1
  while (i < from + 12) {
    let after = i
    if (tokens[after]?.text === '.') after++
    const hit = lexicon.marker(tokens, after, system)
    if (
      hit?.value.form.after &&
      (hit.end > after + 1 || tokens[hit.end - 1]?.text === '.' || !hit.value.form.abbreviated)
    ) {
      reader.at = hit.end
      const value = reader.field(from, i)
      return {
        level: hit.value.level.field,
        marker: reader.field(after, hit.end),
        value,
        start: value.start,
        end: tokens[hit.end - 1]!.end,
      }
    }
    const token = tokens[i]
    if (!token || (token.text !== '/' && !dash.test(token.text) && token.kind !== 'number' && token.spaced))
      return undefined
    if (token.text === ',' || token.text === ';' || token.text === ':') return undefined
    i++
  }
  return undefined
}

/** The index after the value that begins at token `from`. */
function valueEndsAt(reader: Reader, from: number, system: System, field: string): number {
  const {tokens} = reader
  const end = reader.clauseEnd(from)
  const wide = field === 'box' || field === 'folder' || field === 'fond' || field === 'file'
  let i = from
  for (;;) {
    i = runEnd(reader, i, end, system, wide)
    if (field === 'lot') i = lotEnd(reader, from, i)
    if (!listed.has(field)) return i
    // A list goes on: `, 5-7`, `and 9 ob.`, unless the number is a level's or a year's.
    const sign = tokens[i]
    const next = tokens[i + 1]
    if (!sign || !next || next.kind !== 'number') return i
    if (sign.text !== ',' && sign.text !== '&' && !/^(?:and|und|i|и|et|a|y)$/.test(sign.key)) return i
    if (sign.text === ',' && field !== 'folios') return i
    if (field !== 'folios' && !next.spaced) return i
    i++
  }
}

/** One run of a value: up to a comma, a stop, a bracket, or a level's name. */
function runEnd(reader: Reader, from: number, end: number, system: System, wide: boolean): number {
  const {tokens} = reader
  let i = from
  if (tokens[i]?.text === '[' && tokens[i]!.partner !== undefined) return tokens[i]!.partner! + 1
  while (i < end) {
    const token = tokens[i]!
    if (i > from && /^[,;:()[\]“”"«»]$/.test(token.text)) break
    if (i > from && token.text === '.') {
      // `12 ob.`: the stop of the verso sign is part of the value; `A.1` and `FO.371` are one value.
      if (verso.test(tokens[i - 1]!.key)) {
        i++
        break
      }
      if (tokens[i + 1] === undefined || tokens[i + 1]!.spaced || reader.levelAt(i + 1, system)) break
    }
    if (i > from && token.spaced) {
      const before = tokens[i - 1]!
      const joined = dash.test(before.text) || before.text === '/' || dash.test(token.text) || token.text === '/'
      if (!joined && !verso.test(token.key)) {
        if (!wide || token.kind === 'mark') break
        if (reader.levelAt(i, system) || /^(?:and|und|i|и|et)$/.test(token.key)) break
      }
    }
    i++
  }
  return i
}

/** Lot numbers are written in groups: `64 D 199`, `54–D–388`, `M 88`. */
function lotEnd(reader: Reader, from: number, runEnded: number): number {
  const {tokens} = reader
  let i = runEnded
  while (i < from + 5 && tokens[i] && (/^[DMF]$/.test(tokens[i]!.text) || /^\d{1,4}[A-Z]?$/.test(tokens[i]!.text))) i++
  return i
}
