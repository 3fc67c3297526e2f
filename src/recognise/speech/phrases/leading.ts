/**
 * The phrase a sentence begins with, after what says when or where it was.
 *
 * > | When I had finished, the Minister, Mr. Hale, rose.
 *                          ^^^^^^^^^^^^
 */
import {capital} from '../../../words/character-class.js'
import {titlesEnd} from '../../../words/leading-titles.js'
import {firstWord} from '../../../words/neighbouring-words.js'
import {isOpener} from '../../../words/openers.js'
import {phraseFrom, type Subject} from './phrase.js'
import {places, timeEnd} from './time-openings.js'

/** The phrase a sentence begins with, after `When` and the like; `phrase` is the one that stands at its head. */
export function leadingPhrase(text: string, at: number, phrase: Subject | undefined): Subject | undefined {
  const isAtHead = phrase !== undefined && phrase.start - at <= 1
  if (isAtHead && phrase.kind === 'name' && isPlacedPossessive(phrase.text)) {
    const later = afterPlace(text, at)
    return later?.kind === 'name' && titlesEnd(later.text, 0) > 0 && !later.text.startsWith('the ') ? later : phrase
  }
  if (isAtHead && (phrase.kind !== 'name' || !isOpener(phrase.text))) return phrase
  const turning = afterParticiple(text, at)
  if (turning) return turning
  const timed = afterTime(text, at) ?? afterBreak(text, at)
  if (timed || !isAtHead) return timed
  // `Then the interpreter came in.`
  const next = thenWords.has(phrase.text)
    ? phraseFrom(text, phrase.end + (text[phrase.end] === ',' ? 2 : 1))
    : undefined
  if (next && next.kind !== 'pronoun' && isActing(text, next)) return next
  const space = phrase.text.indexOf(' ')
  if (space >= 0) return phraseFrom(text, phrase.start + space + 1)
  return (
    (places.has(phrase.text) || phrase.text === 'When' || phrase.text === 'As' ? afterPlace(text, at) : undefined) ??
    phrase
  )
}

const thenWords: ReadonlySet<string> = new Set(
  'Then Here Next Later Finally Thereupon Presently Meanwhile Afterwards'.split(' '),
)

/** `A few days later Orsini came up to me`: the phrase after when it was, where a deed is told. */
function afterTime(text: string, at: number): Subject | undefined {
  if (!capital.has(text.charCodeAt(at))) return undefined
  const time = timeEnd(text.slice(at, at + longestTime))
  const phrase = time === 0 ? undefined : phraseFrom(text, at + time)
  return phrase && phrase.kind !== 'pronoun' && isActing(text, phrase) ? phrase : undefined
}
const longestTime = 60

/** `After the break Professor Orsini reported on the loan`: one with a title, whom no comma parts from when it was. */
function afterBreak(text: string, at: number): Subject | undefined {
  untitled.lastIndex = at
  const found = untitled.exec(text)
  const phrase = found ? phraseFrom(text, at + found[0].length) : undefined
  return phrase?.kind === 'name' && titlesEnd(phrase.text, 0) > 0 && isActing(text, phrase) ? phrase : undefined
}
const untitled = /\s?(?:After|At|During|Before|Following|In|On) (?:[\p{Ll}’]+ ){1,5}(?=\p{Lu})/uy

/** Whether a deed is told of someone, also after what his office is of and his name: `the Minister, Mr. Hale, rose`. */
function isActing(text: string, {end}: Subject): boolean {
  return acting.test(text.slice(end, end + 130))
}

/**
 * `In the course of the talk, the Ambassador arrived`, `When I had finished, the Minister, Mr. Hale, rose`: the phrase
 * after when or where it was, where a deed is told.
 */
function afterPlace(text: string, at: number): Subject | undefined {
  place.lastIndex = at
  const found = place.exec(text)
  const phrase = found ? phraseFrom(text, at + found[0].length) : undefined
  return phrase && isActing(text, phrase) ? phrase : undefined
}
/** `Turning to the loan, Mr. Hale spoke of the harvest`: who does so. */
function afterParticiple(text: string, at: number): Subject | undefined {
  if (!capital.has(text.charCodeAt(at)) || !firstWord(text.slice(at, at + longestWord)).endsWith('ing'))
    return undefined
  const phrase = afterPlace(text, at)
  return phrase?.kind === 'name' || phrase?.kind === 'role' ? phrase : undefined
}
const longestWord = 20
const acting =
  /^(?: (?:of|for) [^,.;:]{2,50}?)?(?:, [^,;:]{2,38},)?\s+(?:(?:then|also|again|\p{Ll}+ly)\s+)?(?:(?:was |were )?\p{Ll}+ed|came|went|rose|spoke|left|took|began|gave)\b/u
const place = /\s?\p{L}+\s(?:[^,.;:“"]|(?<=\bM[rs]|\bMrs|\bDr)\.){3,70},\s+(?:\d{4},?\s+)?/uy

/** `At Mr. Hale’s`, of `At Mr. Hale’s invitation, Mr. Ito described the house`. */
function isPlacedPossessive(words: string): boolean {
  return /['’]s?$/.test(words) && places.has(words.split(' ', 1)[0]!)
}
