/**
 * The context of a bracket: its words, and the words on either side. Only a window of the leaf is read, so that the
 * work is bounded for each bracket.
 */
import type {Flow} from '../../../tree/flow.js'
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Span} from '../../../tree/source.js'
import {numberOf} from '../../../words/number-words.js'
import {Wording} from '../../../words/phrases.js'
import type {Conventions} from '../../conventions/conventions.js'
import type {Bracket} from '../brackets/scan.js'
import {isFunctionWord, isInstitution, isTitle} from '../words/lexicon.js'
import {beginsName, isCapitalised, isLetter, isParticle, type Word, wordsOf} from '../words/words.js'

/** What an authority file knows of names; classification works without it. */
export interface KnownNames {
  lookup(text: string): {id: string; type: string; name: string} | undefined
}

const thatIs = /^(?:(?:i\.?\s?e\b\.?|that is|namely|viz\.?|meaning),?\s|=\s?)/i
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const noteNumber = /^ ?\[\d{1,3}\]/

/** How many characters are read before a bracket, and after it. */
const reach = 160
const ahead = 80
/** Of what stands before, how much is read word by word. */
const wordReach = 110

/** How much of what a bracket holds is read; what is longer is no word or note but a passage. */
const longest = 2000

export class Context {
  readonly bracket: Bracket
  readonly flow: Flow
  readonly leaf: LeafBlock['type']
  readonly conventions: Conventions
  readonly names: KnownNames | undefined
  /** The words inside, as they stand, without the white space at either end; `start` and `end` place them. */
  readonly content: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  /** The words before, the nearest last; the words after, the nearest first; the words inside. */
  #wordsBefore: readonly Word[] | undefined
  #wordsAfter: readonly Word[] | undefined
  #words: readonly Word[] | undefined
  #said: string | undefined
  #wording: Wording | undefined
  #wordBefore: Word | null | undefined
  #wordAfter: Word | null | undefined
  #nameBefore: Run | null | undefined
  readonly #from: number
  readonly #afterFrom: number

  constructor(bracket: Bracket, flow: Flow, leaf: LeafBlock['type'], conventions: Conventions, names?: KnownNames) {
    this.bracket = bracket
    this.flow = flow
    this.leaf = leaf
    this.conventions = conventions
    this.names = names
    const inner = flow.text.slice(bracket.innerStart, Math.min(bracket.innerEnd, bracket.innerStart + longest))
    this.content = inner.trim()
    this.start = bracket.innerStart + (inner.length - inner.trimStart().length)
    this.end = inner.length < longest ? this.start + this.content.length : bracket.innerEnd
    const from = Math.max(bracket.parent?.innerStart ?? 0, bracket.start - reach)
    const to = Math.min(bracket.parent?.innerEnd ?? flow.text.length, bracket.end + ahead)
    this.before = flow.text.slice(from, bracket.start)
    // The number of a note, which stands between the words, parts nothing.
    this.#afterFrom =
      bracket.end + (noteNumber.exec(flow.text.slice(bracket.end, Math.min(to, bracket.end + 6)))?.[0].length ?? 0)
    this.after = flow.text.slice(this.#afterFrom, to)
    this.#from = from
  }

  /** The words before, the nearest last. */
  get wordsBefore(): readonly Word[] {
    if (!this.#wordsBefore) {
      // Words are read from a space on, so that none is cut.
      const cut = this.before.length > wordReach ? this.before.indexOf(' ', this.before.length - wordReach) + 1 : 0
      this.#wordsBefore = wordsOf(this.before.slice(cut), this.#from + cut)
    }
    return this.#wordsBefore
  }

  /** The words after, the nearest first. */
  get wordsAfter(): readonly Word[] {
    this.#wordsAfter ??= wordsOf(this.after, this.#afterFrom)
    return this.#wordsAfter
  }

  /** The words inside. */
  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.content.slice(0, 400), this.start)
    return this.#words
  }

  /** What the bracket says, to look phrases up in it. */
  get wording(): Wording {
    this.#wording ??= new Wording(this.content)
    return this.#wording
  }

  /** What the bracket says, without the *i.e.* before it. */
  get said(): string {
    this.#said ??= this.content.replace(thatIs, '')
    return this.#said
  }

  /** The letters that touch the bracket on its left. */
  get stem(): string {
    let from = this.before.length
    while (from > 0 && this.before.length - from < 24 && isLetter(this.before, from - 1)) from -= 1
    return this.before.slice(from)
  }

  /** A letter stands right before, right after; where words are written without spaces, that tells nothing. */
  get gluedBefore(): boolean {
    return this.before !== '' && isLetter(this.before, this.before.length - 1) && !unspaced.test(this.before.slice(-1))
  }
  get gluedAfter(): boolean {
    return this.after !== '' && isLetter(this.after, 0) && !unspaced.test(this.after[0]!)
  }

  /** The bracket opens the leaf, or a sentence of it. */
  get opensSentence(): boolean {
    return /(?:^|[.!?:;”"]|[.!?]["”’)\]])\s*$/.test(this.before.trimEnd().slice(-2))
  }

  get lastWord(): Word | undefined {
    return this.wordsBefore.at(-1)
  }

  /** The word right before, when nothing but a space (or nothing) parts it from the bracket. */
  get wordBefore(): Word | undefined {
    if (this.#wordBefore === undefined) {
      const last = this.wordsBefore.at(-1)
      this.#wordBefore = last && /^[’']?s? ?$/.test(last.gap) ? last : null
    }
    return this.#wordBefore ?? undefined
  }

  /** The word right after, when nothing but a space parts it from the bracket. */
  get wordAfter(): Word | undefined {
    if (this.#wordAfter === undefined) {
      const first = this.wordsAfter[0]
      this.#wordAfter = first && isBlankOrNone(this.after.slice(0, first.start - this.#afterFrom)) ? first : null
    }
    return this.#wordAfter ?? undefined
  }

  /**
   * The name that ends right before the bracket: the run of capitalised words, without a function word that only has
   * the capital of its sentence. Undefined when there is none.
   */
  get nameBefore(): Run | undefined {
    if (this.#nameBefore === undefined)
      this.#nameBefore = (this.wordBefore && nameRun(this.wordsBefore, this.names)) ?? null
    return this.#nameBefore ?? undefined
  }

  /**
   * The words around are in capitals, as telegrams are: there a capital tells no name. Three words at least, and the
   * sentence goes on or ends, for a name or a heading in capitals has fewer and no stop.
   */
  get amongCapitals(): boolean {
    const after = capitals(this.wordsAfter.slice(0, 4))
    const ends = /^[.,;]/.test(this.after) && this.leaf !== 'title' && this.leaf !== 'heading'
    return (after > 0 || ends) && capitals(this.wordsBefore.slice(-4).toReversed()) + after > 2
  }

  /** The name before a comma before the bracket: `Kosygin, [Chairman of the Council], said`. */
  get nameBeforeComma(): Run | undefined {
    return this.lastWord?.gap === ', ' && /^\s*[,.;:)]/.test(this.after)
      ? nameRun(this.wordsBefore, this.names)
      : undefined
  }

  span(start: number, end: number): Span {
    return this.flow.span(start, end)
  }

  /** The words inside, as a span of the source. */
  get contentSpan(): Span {
    return this.span(this.start, this.end)
  }
}

/** A run of words, with what it says. */
export interface Run {
  words: readonly Word[]
  start: number
  end: number
  text: string
  /** Titles that stand before the name (`Comrade`, `American Ambassador`); the whole run when there is no name. */
  titles: readonly Word[]
  /** No name, only titles. */
  titleOnly: boolean
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** How many words in capitals stand together, the first of them nearest; initials and numbers are passed over. */
function capitals(words: readonly Word[]): number {
  let count = 0
  for (const {text} of words) {
    if (text.length < 2 || /^(?:\p{Lu}\.)+$|^\d/u.test(text)) continue
    if (!isAllCapitals(text)) break
    count += 1
  }
  return count
}

function isBlankOrNone(gap: string): boolean {
  return gap === ' ' || gap === ''
}

const longestName = 8

function nameRun(words: readonly Word[], names: KnownNames | undefined): Run | undefined {
  let from = words.length
  while (from > 0 && words.length - from < longestName) {
    const word = words[from - 1]!
    // `the Workers’ Guard`
    const adjacent =
      from === words.length || isBlankOrNone(word.gap) || (/^['’] $/.test(word.gap) && word.text.endsWith('s'))
    const previous = words[from - 2]
    const inside =
      from < words.length &&
      isParticle(word.text) &&
      previous !== undefined &&
      previous.gap === ' ' &&
      isCapitalised(previous.text) &&
      !isFunctionWord(previous.text) &&
      word.text !== 'and' &&
      word.text !== 'the' &&
      // `Minister for Foreign Affairs`, but `Paris for MacArthur`.
      (word.text !== 'for' || isTitle(previous.text) || isInstitution(previous.text))
    if (!adjacent || !(isCapitalised(word.text) || inside)) break
    from -= 1
  }
  // `Six [Ostrian] ships`: a number at the beginning of its sentence.
  while (from < words.length && (!beginsName(words[from], words[from + 1]) || isNumeral(words[from]!.text))) from += 1
  if (from === words.length) return undefined
  const whole = words.slice(from)
  // The longest end of the run that the authority knows is the name; otherwise what follows the last title.
  if (names) {
    for (let i = from; i < words.length; i++) {
      // `the Workers’ Party of Ostria`: what the body is of is no name for it.
      if (
        i > from &&
        /^(?:of|for)$/.test(words[i - 1]!.text) &&
        words.slice(from, i).some((word) => isInstitution(word.text))
      )
        continue
      const text = textOf(words.slice(i))
      if (names.lookup(text)) return run(words.slice(i), whole.slice(0, i - from))
    }
  }
  let title = -1
  whole.forEach((word, i) => {
    // Of the Workers’ Party nobody is a worker.
    if (isTitle(word.text) && !/^['’]/.test(word.gap)) title = i
  })
  // `Minister for Foreign Affairs`: what the office is of belongs to it.
  if (title >= 0 && /^(?:of|for)$/.test(whole[title + 1]?.text ?? '')) return run(whole, whole)
  return title === whole.length - 1 ? run(whole, whole) : run(whole.slice(title + 1), whole.slice(0, title + 1))
}

function isNumeral(word: string): boolean {
  return numberOf(word) !== undefined || /^(?:several|many|some|both)$/i.test(word)
}

function run(words: readonly Word[], titles: readonly Word[]): Run {
  const last = words.at(-1)!
  const text = textOf(words)
  const bare = text.replace(/['’]s$/, '')
  return {
    words,
    titles,
    titleOnly: words === titles,
    start: words[0]!.start,
    end: last.end - (text.length - bare.length),
    text: bare,
  }
}

export function textOf(words: readonly Word[]): string {
  return words.map((word, i) => word.text + (i < words.length - 1 ? (word.gap === '' ? '' : word.gap) : '')).join('')
}
