/**
 * Scanning: which stretches of a text stand between delimiters, nested as they are.
 *
 * > | he informed [me [sic]] that
 *                 ^^^^^^^^^^
 *                     ^^^^^
 *
 * Square brackets are matched with a stack, so that a bracket left open does not swallow those inside it: the inner
 * ones stay whole, the outer one is reported. Quotation marks inside mean nothing to the scan. One pass, no
 * backtracking.
 */
import {codesOf} from '../../../words/codes.js'
import type {Mark} from '../../conventions/conventions.js'

/** A stretch between delimiters; offsets into the text scanned. */
export interface Bracket {
  start: number
  end: number
  /** The characters between the delimiters. */
  innerStart: number
  innerEnd: number
  mark: Mark
  parent?: Bracket
}

/** A delimiter that is none: it has no partner, or stands too deep. */
export interface Stray {
  at: number
  sign: string
  isDeep?: true
}

export interface Scan {
  /** In order of their starts, an outer one before those inside it. */
  brackets: Bracket[]
  strays: Stray[]
}

interface Opened {
  at: number
  mark: Mark
}

/**
 * Finds the brackets of `text` for the marks of a convention. Marks whose delimiters differ nest; marks whose opening
 * and closing delimiter are the same (`/sic/`, `†word†`) do not, and lie within one word group; a square bracket is the
 * stronger mark, so that they hold it whole (`/that is [illegible]/`) or are no pair (`and/or [a /b] c/ d`).
 */
export function scanBrackets(text: string, marks: readonly Mark[]): Scan {
  const {starts, ends, signs} = tableOf(marks)
  const scanning = new Scanning(text)
  const codes = codesOf(text)
  // No function is made here: one that knew the place would cost memory at every character.
  for (let at = 0; at < text.length; ) {
    const code = codes[at]!
    at = signs[code] === 0 ? at + 1 : scanning.pass(at, ends.get(code), starts.get(code))
  }
  return scanning.scan()
}

/** A scan on its way through a text. */
class Scanning {
  readonly #text: string
  readonly #brackets: Bracket[] = []
  readonly #strays: Stray[] = []
  readonly #open: Opened[] = []
  /** Where in `#open` those stand that a sign closes, and those of editors: none is looked for among thousands that never close. */
  readonly #closedBy = new Map<string, number[]>()
  readonly #walls: number[] = []
  /** The pair of equal signs whose brackets are scanned. */
  #around: Bracket | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Takes the delimiter at a place, if one of these stands there; where the scan goes on. */
  pass(at: number, ends: readonly Mark[] | undefined, starts: readonly Mark[] | undefined): number {
    const text = this.#text
    if (at === this.#around?.innerEnd) return this.#around.end
    let closing: Mark | undefined
    for (const mark of ends ?? []) {
      if (mark.open === mark.close || !text.startsWith(mark.close, at)) continue
      closing = mark
      // `[the ]]`: two signs that close nothing may be one that does, and one too many.
      if ((this.#closedBy.get(mark.close)?.length ?? 0) > 0) break
    }
    if (closing) return this.#close(at, closing)
    const opening = starts?.find((mark) => text.startsWith(mark.open, at))
    if (!opening) return at + 1
    if (opening.open !== opening.close) {
      this.#begin({at, mark: opening})
      return at + opening.open.length
    }
    const end = this.#around && at < this.#around.end ? -1 : twin(text, at, opening)
    if (end <= 0) return at + 1
    const pair = bracket(at, end, opening)
    const held = heldBrackets(text, pair)
    if (held === 'crossing') return at + 1
    this.#brackets.push(pair)
    if (held === 'none') return end
    this.#around = pair
    return pair.innerStart
  }

  #begin(opened: Opened): void {
    const {close, explicit} = opened.mark
    const places = this.#closedBy.get(close) ?? []
    this.#closedBy.set(close, places)
    places.push(this.#open.length)
    if (!explicit) this.#walls.push(this.#open.length)
    this.#open.push(opened)
  }

  /** The last that was opened, which is open no more. */
  #end(): Opened {
    const opened = this.#open.pop()!
    this.#closedBy.get(opened.mark.close)!.pop()
    if (!opened.mark.explicit) this.#walls.pop()
    return opened
  }

  #close(at: number, closing: Mark): number {
    // A parenthesis does not close past a square bracket still open inside it: the bracket is the stronger mark.
    const wall = closing.explicit ? (this.#walls.at(-1) ?? -1) : -1
    const depth = this.#closedBy.get(closing.close)?.at(-1) ?? -1
    if (depth <= wall) {
      if (!closing.explicit) this.#strays.push({at, sign: closing.close})
      return at + 1
    }
    while (this.#open.length > depth + 1) this.#stray(this.#end())
    const {at: start, mark} = this.#end()
    this.#brackets.push(withEmphasis(this.#text, bracket(start, at + closing.close.length, mark)))
    return at + closing.close.length
  }

  #stray({at, mark}: Opened): void {
    if (!mark.explicit) this.#strays.push({at, sign: mark.open})
  }

  /** What was found, when the text is at its end. */
  scan(): Scan {
    for (const lost of this.#open) this.#stray(lost)
    this.#brackets.sort((a, b) => a.start - b.start || b.end - a.end)
    const {brackets, deep} = nest(this.#brackets)
    for (const {start, innerEnd, mark} of deep)
      if (!mark.explicit)
        this.#strays.push({at: start, sign: mark.open, isDeep: true}, {at: innerEnd, sign: mark.close, isDeep: true})
    this.#strays.sort((a, b) => a.at - b.at)
    return {brackets, strays: this.#strays}
  }
}

/** The longest a stretch between two equal signs may be, so that two signs far apart are not taken for a pair. */
const twinReach = 80

function twin(text: string, at: number, mark: Mark): number {
  const from = at + mark.open.length
  if (/\s/.test(text.charAt(from))) return -1
  const before = text.charAt(at - 1)
  if (mark.open === '/' && /[\p{L}\p{N}/:]/u.test(before)) return -1
  const close = text.slice(from, from + twinReach).indexOf(mark.close)
  if (close <= 0) return -1
  const end = from + close
  return /\s/.test(text.charAt(end - 1)) ? -1 : end + mark.close.length
}

/** Whether a pair of equal signs holds square brackets whole, or one of them crosses it. */
function heldBrackets(text: string, {innerStart, innerEnd}: Bracket): 'none' | 'whole' | 'crossing' {
  let held: 'none' | 'whole' = 'none'
  let open = 0
  for (let at = innerStart; at < innerEnd; at++) {
    const sign = text.charAt(at)
    if (sign === '[') open++
    else if (sign !== ']') continue
    else if (open-- === 0) return 'crossing'
    held = 'whole'
  }
  return open === 0 ? held : 'crossing'
}

function bracket(start: number, end: number, mark: Mark): Bracket {
  return {start, end, innerStart: start + mark.open.length, innerEnd: end - mark.close.length, mark}
}

/** `[*sic*]`, `[_illegible_]`: signs for bold or italic type about all that a bracket holds belong to its own. */
function withEmphasis(text: string, one: Bracket): Bracket {
  const {innerStart, innerEnd, mark} = one
  const sign = text[innerStart]!
  if ((sign !== '*' && sign !== '_') || mark.open !== '[') return one
  let length = 1
  while (length < 3 && text[innerStart + length] === sign) length++
  const [from, to] = [innerStart + length, innerEnd - length]
  const signs = sign.repeat(length)
  const next = text.indexOf(sign, from)
  if (to <= from || next !== to || !text.startsWith(signs, to)) return one
  return {...one, innerStart: from, innerEnd: to, mark: {...mark, open: `[${signs}`, close: `${signs}]`}}
}

/** How deep marks may stand in each other; what is deeper is noise, and stays text. */
const deepest = 8

function nest(all: readonly Bracket[]): {brackets: Bracket[]; deep: Bracket[]} {
  const around: Bracket[] = []
  const brackets: Bracket[] = []
  const deep: Bracket[] = []
  for (const one of all) {
    while (around.length > 0 && around.at(-1)!.end <= one.start) around.pop()
    const parent = around.at(-1)
    if (parent && doubles(one, parent)) continue
    if (parent) one.parent = parent
    if (around.length >= deepest) deep.push(one)
    else {
      around.push(one)
      brackets.push(one)
    }
  }
  return {brackets, deep}
}

/** `[[I. V. Orlov?]]`: a bracket that holds another and nothing else is one bracket, with its signs doubled. */
function doubles(inner: Bracket, outer: Bracket): boolean {
  const {open, close} = inner.mark
  if (inner.mark !== outer.mark || open !== '[' || inner.start !== outer.innerStart || inner.end !== outer.innerEnd)
    return false
  outer.mark = {...inner.mark, open: open + open, close: close + close}
  outer.innerStart = inner.innerStart
  outer.innerEnd = inner.innerEnd
  return true
}

interface Table {
  starts: Map<number, Mark[]>
  ends: Map<number, Mark[]>
  /** 1 for a character that begins some delimiter. */
  signs: Uint8Array
}

const tables = new WeakMap<readonly Mark[], Table>()

/** The delimiters by their first characters, made once for a set of marks. */
function tableOf(marks: readonly Mark[]): Table {
  let table = tables.get(marks)
  if (!table) {
    const starts = byFirst(marks, 'open')
    const ends = byFirst(marks, 'close')
    const signs = new Uint8Array(65536)
    for (const code of [...starts.keys(), ...ends.keys()]) signs[code] = 1
    table = {starts, ends, signs}
    tables.set(marks, table)
  }
  return table
}

/** Marks by the code of their first character, the longest delimiter first. */
function byFirst(marks: readonly Mark[], side: 'open' | 'close'): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>()
  for (const mark of marks) {
    const code = mark[side].charCodeAt(0)
    const list = found.get(code) ?? []
    list.push(mark)
    list.sort((a, b) => b[side].length - a[side].length)
    found.set(code, list)
  }
  return found
}
