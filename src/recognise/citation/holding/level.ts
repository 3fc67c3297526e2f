/**
 * Levels of a finding aid and their values.
 *
 * > | fond (f.) 45, opis (op.) 1, ll. 9-17, 20 ob.        288. f. 5. cs. 345. ő. e.
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^        ^^^^^^^ ^^^^^ ^^^^^^^^^^^
 */
import {monthOf} from '../../../words/months.js'
import type {Holding, LevelField} from '../reader/citation.js'
import {type Reader, startsValue} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'

/** Levels whose value may be a list (`ll. 3, 5-7 and 9 ob.`). */
const listed = new Set(['folios', 'box', 'delo'])
const verso = /^(?:ob|об|zv|зв|v|verso|r|recto|rev|f|ff)$/
const dash = /^[-–—‐‑−]$/

/** The level at the reader's place, by its name or by its place among the others; the reader moves past it. */
export function levelOf(reader: Reader, system: System, holding: Holding): LevelField | undefined {
  const after = system.production === 'levels-after' ? levelAfter(reader, system) : undefined
  if (after) return after
  const before = levelBefore(reader, system)
  if (before) return placeOfF(reader, before, system, holding)
  const glued = gluedLevel(reader, system)
  if (glued) return glued
  // Historians count the leaves of every archive in their own language: `RGASPI, 17/3/5, Bl. 12`.
  const foreign =
    (system.production !== 'parts' || holding.levels.some(({level}) => level === 'fond')) &&
    (holding.levels.length + holding.collection.length > 0 || isBoxInWords(reader))
      ? levelBefore(reader, undefined)
      : undefined
  if (foreign) return foreign
  // A bare year between levels is the year of the inventory (AVPRF: op. 34, 1946, p. 253).
  const token = reader.token()
  if (system.production !== 'parts' && holding.levels.length > 0 && token && /^(?:1[89]|20)\d\d$/.test(token.text)) {
    const from = reader.at
    const isSaid = /^(?:г|гг|god|goda|g|gg|р|r)$/.test(reader.token(1)?.key ?? '')
    const following = reader.token(isSaid ? 2 : 1)
    // `1956. november 4.` is a day.
    const isDay = following?.text === '.' && monthOf(reader.token(2)?.text ?? '') !== undefined
    if (!isDay && (following === undefined || /^[,.;]$/.test(following.text))) {
      reader.at = from + (isSaid ? 2 : 1)
      return {
        level: 'year',
        value: reader.field(from, from + 1),
        start: token.start,
        end: reader.field(from, reader.at).end,
      }
    }
  }
  return undefined
}

/** `box 12` in full is a box wherever it stands. */
function isBoxInWords(reader: Reader): boolean {
  const hit = reader.lexicon.foreignMarker(reader.tokens, reader.at)
  return hit?.value.level.field === 'box' && !hit.value.form.abbreviated
}

/**
 * A level whose name stands before its value, at the reader's place; the place moves past it. `system`: that of the archive,
 * or nothing for words that another system has.
 */
export function levelBefore(reader: Reader, system: System | undefined, inside = false): LevelField | undefined {
  const {tokens, lexicon} = reader
  const from = reader.at
  const hit = system ? reader.markerAt(from, system) : lexicon.foreignMarker(tokens, from)
  // `f. 101, apr. 15`: historians turn the order of those who name a level after its value.
  if (!hit || (hit.value.form.after && (inside || system?.production !== 'levels-after'))) return undefined
  const {form, level} = hit.value
  let i = hit.end
  // A capital stands for an abbreviation only where that is the custom (F., Op., D., Ll.), never as someone's initial.
  if (form.abbreviated && tokens[i - 1]?.text !== '.') {
    // `w-102, t-625`, `RG-6`: a hyphen stands for the stop.
    if (isHyphened(reader, from, i)) i++
    if (tokens[i]?.kind !== 'number') return undefined
    // `P 2343`, `N 1239` number a fond; without their stops only F, D and L are written in capitals.
    const {text} = tokens[i - 1]!
    const isCustom = !inside && /^[FDLФДЛ]$/.test(text) && hit.value.system.levels.some((one) => one.field === 'opis')
    if (/^\p{Lu}+$/u.test(text) && text !== form.form && !isCustom) return undefined
  }
  if (/^[([]$/.test(tokens[i]?.text ?? '') && tokens[i]!.partner !== undefined) {
    const closes = tokens[i]!.partner!
    const inner = reader.markerAt(i + 1, hit.value.system)
    const repeats = inner && inner.end >= closes && inner.value.level.field === level.field
    // `delo [file] 776`: its name in English.
    const isGloss = closes === i + 2 && tokens[i + 1]!.kind === 'word' && tokens[closes + 1]?.kind === 'number'
    if (repeats || isGloss) i = closes + 1
  }
  const markerEnd = i
  if (/^(?:no|nr|nos|n|number)$/.test(tokens[i]?.key ?? '') && tokens[i + 1]?.text === '.') i += 2
  while (/^[#№:]$/u.test(tokens[i]?.text ?? '')) i++
  if (!startsValue(tokens, i) || tokens[i]?.text === '(') return undefined
  const valueEnd = form.closing
    ? closesAt(reader, i, form.closing)
    : valueEndsAt(reader, i, hit.value.system, level.field)
  const value = reader.field(i, valueEnd)
  if (valueEnd <= i) return undefined
  // A word without any figure is a value only of a level named in full (fond CC al PCR), and not inside a part.
  if (!/\p{N}/u.test(value.value) && (form.abbreviated || inside || !/^(?:fond|subseries)$/.test(level.field))) {
    // A numeral counts after a word; after a single letter it is someone's initial (S. C. Wang).
    const letter = form.abbreviated && form.form.replace(/\P{L}/gu, '').length === 1
    // `f. PÚV KSČ`, `f. Antonín Novák`: a fond that has a name, its abbreviation in small letters.
    const isNamed =
      level.field === 'fond' &&
      !inside &&
      (/^\p{Lu}{2,}/u.test(value.value) ||
        (/^\p{Ll}/u.test(tokens[from]!.text) && /^\p{Lu}\p{L}{2}/u.test(value.value)))
    if (!isNamed && (letter || !/^[IVXLCDM]+$|^\p{Lu}$/u.test(value.value))) return undefined
  }
  reader.at = form.closing ? valueEnd + 1 : valueEnd
  return {
    level: level.field,
    marker: reader.field(from, markerEnd),
    value,
    start: tokens[from]!.start,
    end: tokens[reader.at - 1]!.end,
  }
}

/** `w-102`, `RG-6`: a small letter or two capitals, and the number after a hyphen. */
function isHyphened({tokens}: Reader, from: number, sign: number): boolean {
  return (
    tokens[sign]?.text === '-' &&
    /^(?:\p{Ll}|\p{Lu}{2})$/u.test(tokens[from]!.text) &&
    !tokens[sign]!.spaced &&
    tokens[sign + 1]?.kind === 'number' &&
    !tokens[sign + 1]!.spaced
  )
}

/** The place of the word that closes a level around its value (`第5-8页`), or that of the value where it does not come. */
function closesAt(reader: Reader, from: number, closing: string): number {
  for (let i = from; i < from + 6; i++) if (reader.tokens[i]?.text === closing) return i
  return from
}

/** `RG59`, `MG31`, and of a finding aid with *opisi* `F558`: the level's capitals and its number in one word. */
function gluedLevel(reader: Reader, system: System): LevelField | undefined {
  const token = reader.token()
  const [, letters, number] = /^(\p{Lu}{2,3}|[FDLФДЛ])(\d+\p{Lu}?)$/u.exec(token?.text ?? '') ?? []
  const small =
    letters?.length === 1 && system.levels.some(({field}) => field === 'opis') ? `${letters.toLowerCase()}.` : ''
  const level =
    letters &&
    system.levels.find(({forms}) => forms.some(({form, after}) => (form === letters || form === small) && !after))
  if (!token || !level || !number) return undefined
  const cut = token.start + letters.length
  reader.at++
  return {
    level: level.field,
    marker: {value: letters, start: token.start, end: cut},
    value: {value: number, start: cut, end: token.end},
    start: token.start,
    end: token.end,
  }
}

/** `f.` says the fond where the file is still to come, and after the file the folio, whatever the language. */
function placeOfF(reader: Reader, level: LevelField, system: System, holding: Holding): LevelField {
  if (!/^(?:f|ff|ф)\.?$/iu.test(level.marker?.value ?? '') || !/^(?:fond|folios)$/.test(level.level)) return level
  const has = (name: RegExp) => holding.levels.some((one) => name.test(one.level))
  const goesOn = levelFollows(reader, system)
  if (has(/^folios$/)) return level
  // `AÚV KSČ, F. 02/1`: leaves have no stroke.
  const hasFond = system.levels.some(({field}) => field === 'fond')
  if (hasFond && /\d\/\d/.test(level.value.value) && !has(/^fond$/)) return {...level, level: 'fond'}
  // After names of the collection only the leaf is still to be said.
  if (!goesOn && holding.levels.length === 0 && holding.collection.length > 0) return {...level, level: 'folios'}
  if (has(/^(?:delo|file|folder|box|volum)$/)) return goesOn ? level : {...level, level: 'folios'}
  return goesOn && !has(/^fond$/) ? {...level, level: 'fond'} : level
}

/** Whether another level but a folio is named in the next part. */
function levelFollows(reader: Reader, system: System): boolean {
  let i = reader.at
  while (/^[,.:–-]$/.test(reader.tokens[i]?.text ?? '')) i++
  const hit = reader.markerAt(i, system)
  return hit !== undefined && reader.levelAt(i, system) && hit.value.level.field !== 'folios'
}

/** A level whose name stands after its value, as Hungarian archives write. */
export function levelAfter(reader: Reader, system: System): LevelField | undefined {
  const {tokens} = reader
  const from = reader.at
  // `PA-101. f.`, `M-KS-288. f.`: the letters of the party's archive.
  const {start = 0} = tokens[from] ?? {}
  const first = from + 2 * ((lettered.exec(reader.text.slice(start, start + 10))?.[0].split(/[-–]/).length ?? 1) - 1)
  if (tokens[first]?.kind !== 'number') return undefined
  let i = first + 1
  while (i < from + 12) {
    let after = i
    if (tokens[after]?.text === '.') after++
    const hit = reader.markerAt(after, system)
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

const lettered = /^(?:\p{Lu}{1,3}[-–]){1,2}(?=\d)/u

/** The index after the value that begins at token `from`. */
function valueEndsAt(reader: Reader, from: number, system: System, field: string): number {
  const {tokens} = reader
  const end = reader.clauseEnd(from)
  let i = from
  for (;;) {
    i = runEnd(reader, i, end, system, field)
    if (field === 'folios' && tokens[i]?.text === '(' && tokens[i]!.partner === i + 2 && verso.test(tokens[i + 1]!.key))
      i += 3
    if (field === 'lot') i = lotEnd(reader, from, i)
    if (!listed.has(field)) return i
    // A list goes on: `, 5-7`, `and 9 ob.`, unless the number is a level's or a year's.
    const sign = tokens[i]
    // `Bl. 12 u. 14`
    if (sign?.key === 'u' && tokens[i + 1]?.text === '.' && tokens[i + 2]?.kind === 'number') i++
    const next = tokens[i + 1]
    if (!sign || !next || next.kind !== 'number') return i
    if (sign.text !== ',' && sign.text !== '&' && !/^(?:and|und|u|i|и|et|a|y)$/.test(sign.key)) return i
    if (sign.text === ',' && field !== 'folios') return i
    if (field !== 'folios' && !next.spaced) return i
    i++
  }
}

/** One run of a value: up to a comma, a stop, a bracket, or a level's name. */
function runEnd(reader: Reader, from: number, end: number, system: System, field: string): number {
  const wide = /^(?:box|folder|fond|file)$/.test(field)
  const {tokens} = reader
  let i = from
  if (tokens[i]?.text === '[' && tokens[i]!.partner !== undefined) return tokens[i]!.partner! + 1
  while (i < end) {
    const token = tokens[i]!
    // `710(10)-CA`: brackets within a number.
    if (i > from && token.text === '(' && !token.spaced && token.partner !== undefined) {
      i = token.partner + 1
      continue
    }
    if (i > from && /^[,;:()[\]“”"«»]$/.test(token.text)) break
    // `f. 17/op. 162/d. 37`
    if (i > from && token.text === '/' && tokens[i + 2]?.text === '.' && reader.levelAt(i + 1, system)) break
    if (i > from && token.text === '.') {
      // `12 ob.`: the stop of the verso sign is part of the value; `A.1` and `FO.371` are one value.
      if (!wide && verso.test(tokens[i - 1]!.key)) {
        i++
        break
      }
      // `fond C.C. al P.C.R.`: initials of the fond's name.
      if (wide && /^\p{Lu}$/u.test(tokens[i - 1]!.text) && !/^[,;:]$/.test(tokens[i + 1]?.text ?? ',')) {
        if (!reader.levelAt(i + 1, system)) {
          i++
          continue
        }
      }
      if (tokens[i + 1] === undefined || tokens[i + 1]!.spaced || reader.levelAt(i + 1, system)) break
    }
    if (i > from && token.spaced) {
      const before = tokens[i - 1]!
      if (token.text === '/' && reader.levelAt(i + 1, system)) break
      // `dosar P 160`: a letter and its number.
      const isLettered =
        i === from + 1 && token.kind === 'number' && /^\p{Lu}$/u.test(before.text) && (field === 'delo' || wide)
      const joined =
        isLettered || dash.test(before.text) || before.text === '/' || dash.test(token.text) || token.text === '/'
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
