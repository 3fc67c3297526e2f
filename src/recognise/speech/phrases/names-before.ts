/**
 * Names and pronouns that end at a place of a text, read back from it.
 *
 * > | Then Comrade Mao Zedong also said that
 *          ^^^^^^^^^^^^^^^^^^
 */
import {CharacterClass, capital, nameSign, space} from '../../../words/character-class.js'
import {isTitle, titleWords} from '../../../words/leading-titles.js'
import {beginsNameWord, beginsWithAyn, isParticleAfter, particles} from '../../../words/name-words.js'
import {wordBefore} from '../../../words/neighbouring-words.js'
import {pointedTitles} from '../../../words/titles.js'
import {WordSet} from '../../../words/word-set.js'
import {endingAt, trimmedEnd} from '../words/looking-back.js'
import {honourBefore} from './honours.js'
import {isLetters, type Subject} from './phrase.js'

const pronouns = new Set(['I', 'we', 'We', 'he', 'He', 'she', 'She', 'they', 'They', 'you', 'You'])
const beforePronoun = new CharacterClass(/[\s(“"'—–[-]/)
/** `One of them`, `Several of those present` */
const oneOfThem =
  /(?<=(\b(?:[Oo]ne|[Tt]wo|[Ss]ome|[Ss]everal|[Mm]ost|[Oo]thers|[Aa]nother) of (?:them|those present|the others)))/y
const lastOfThem = new CharacterClass(/[mts]/)
/** The last letters of the pronouns. */
const pronounEnd = new CharacterClass(/[Ieyu]/)
const theLatter = /(?<=([Tt]he (?:latter|former)))/y

/** The pronoun that ends at a place. */
export function pronounAt(text: string, floor: number, to: number): Subject | undefined {
  const at = beforeHave(text, floor, to)
  const ofThem = lastOfThem.has(text.charCodeAt(at - 1)) ? endingAt(oneOfThem, text, at)?.[1] : undefined
  // `The Director of one of them said`: he, and not one of them.
  if (ofThem !== undefined && at - ofThem.length >= floor)
    return wordBefore(text, floor, trimmedEnd(text, floor, at - ofThem.length)) === 'of'
      ? undefined
      : {kind: 'role', text: ofThem, start: at - ofThem.length, end: at}
  const honour = honourBefore(text, at)
  if (honour !== undefined && at - honour.length >= floor)
    return {kind: 'pronoun', text: honour, start: at - honour.length, end: at}
  const word = text[at - 1] === 'r' ? endingAt(theLatter, text, at)?.[1] : personalAt(text, floor, at)
  if (word === undefined || at - word.length < floor) return undefined
  return {kind: 'pronoun', text: word, start: at - word.length, end: at}
}

function personalAt(text: string, floor: number, at: number): string | undefined {
  if (!pronounEnd.has(text.charCodeAt(at - 1))) return undefined
  let start = at - 1
  while (start > floor && at - start <= longest && !beforePronoun.has(text.charCodeAt(start - 1))) start--
  const word = text.slice(start, at)
  return pronouns.has(word) && !isSurname(text, floor, start, word) ? word : undefined
}

/**
 * `Mr. He`, `General You`: after a title that ends no sentence, a pronoun with a capital is a Chinese or Korean surname.
 * `I` is none.
 */
function isSurname(text: string, floor: number, start: number, word: string): boolean {
  if (!asSurname.has(word)) return false
  const end = trimmedEnd(text, floor, start)
  const title = wordEndingAt(text, floor, end)
  return capital.has(title.charCodeAt(0)) && (text[end - 1] === '.' ? abbreviated.has(title) : isTitle(title))
}
const asSurname: ReadonlySet<string> = new Set(['He', 'She', 'You'])
const abbreviated = new WordSet(pointedTitles)
/** The letters of `They`. */
const longest = 4

/** `I’ve said that`, `He’d told her that`: where the pronoun ends. */
function beforeHave(text: string, floor: number, to: number): number {
  const at = text.startsWith('ve', to - 2) ? to - 3 : text[to - 1] === 'd' ? to - 2 : floor
  return at > floor && isApostrophe(text[at]) ? at : to
}

/** `I’m told that`, `We’re told that`: a pronoun with its verb is no name. */
function isContracted(text: string, floor: number, to: number): boolean {
  const at = text.startsWith('re', to - 2) || text.startsWith('ll', to - 2) ? to - 3 : to - 2
  if (at <= floor || !isApostrophe(text[at])) return false
  const start = nameSign.startOf(text, floor, at)
  return contracted.has(text.slice(start, at))
}
const contracted: ReadonlySet<string> = new Set([...pronouns, 'It', 'That', 'There', 'What', 'Who'])

function isApostrophe(sign: string | undefined): boolean {
  return sign === '’' || sign === "'"
}

/** `U/S Burns`: where a title begins that is letters and a slash, of which the last part begins at a place. */
function titleStart(text: string, floor: number, at: number): number {
  if (at <= floor || text[at - 1] !== '/') return at
  const start = nameSign.startOf(text, floor, at - 1)
  return isLetters(text.slice(start, at - 1)) ? start : at
}

/** The word that ends before the white space at a place, without its point. */
function wordEndingAt(text: string, floor: number, at: number): string {
  let end = trimmedEnd(text, floor, at)
  if (text[end - 1] === '.') end--
  return text.slice(nameSign.startOf(text, floor, end), end)
}

/** Where a word begins with the sign before it, which is none of the signs that stand inside names: `‘Abd`. */
function withAyn(text: string, floor: number, at: number): number {
  return at > floor && beginsWithAyn(text, at - 1) ? at - 1 : at
}

/**
 * Where the name that ends at a place begins, walking back over its words: capitals, particles between them, titles
 * before them; over `and` and commas where several names stand together.
 */
export function namesAt(text: string, floor: number, to: number): {start: number; several: boolean} | undefined {
  if (isContracted(text, floor, to)) return undefined
  let at = to
  let start: number | undefined
  let several = false
  let isParted = false
  let count = 0
  let last: number | undefined
  for (;;) {
    let end = at
    while (end > floor && text.charCodeAt(end - 1) === 0x20) end--
    const comma = end > floor && text.charCodeAt(end - 1) === 0x2c
    if (comma && start !== undefined) end--
    const from = withAyn(text, floor, titleStart(text, floor, nameSign.startOf(text, floor, end)))
    if (from === end) break
    if (beginsNameWord(text, from)) {
      if (comma && !several) break
      start = from
      count++
    } else if (beginsWithAyn(text, from)) {
      if (comma && !several) break
      // `Mr. 'Isa`; without a title, `'Isa said` may begin a quotation.
      start = isTitle(wordEndingAt(text, floor, from)) ? from : from + 1
      count++
    } else {
      // A small word begins no name.
      if (start === undefined) break
      const word = text.slice(from, end)
      if (word === 'and' && !several) {
        several = true
        last = start
        isParted = text[trimmedEnd(text, floor, from) - 1] === ','
      } else if (titleWords.has(word.endsWith('.') ? word.slice(0, -1) : word)) {
        if (comma && !several) break
        start = from
        count++
      } else if (word === 'the') {
        start = from
        break
      } else if (particles.has(word)) start = from
      else if (!isParticleAfter(word, wordEndingAt(text, floor, from), isTitle)) break
    }
    at = from
    if (count > 12 || from === floor || !space.has(text.charCodeAt(from - 1))) break
  }
  if (start === undefined) return undefined
  // `the`, a lone title or a particle is no name; `and` needs a name on either side.
  // `… in the archive, and Mr. Hale noted`: two clauses, where no third name makes a list of it.
  if (isParted && last !== undefined && !/,[^,]+,\s*and /.test(text.slice(start, to)))
    return {start: last, several: false}
  return {start, several: several && text.slice(start, to).includes(' and ')}
}
