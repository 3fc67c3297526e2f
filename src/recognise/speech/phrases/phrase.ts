/**
 * Noun phrases that speak or are spoken to: names with their titles, pronouns, and titles that stand for a name.
 */

import type {Span} from '../../../tree/source.js'
import {
  CharacterClass,
  capital,
  letter,
  nameSign,
  nounLetter,
  smallLetter,
  space,
} from '../../../words/character-class.js'
import {isEnglish} from '../../../words/english.js'
import {endsInTitle, isTitle, titlesEnd, titleWords} from '../../../words/leading-titles.js'
import {beginsNameWord, isParticleAfter} from '../../../words/name-words.js'
import {lastWord, wordAfter} from '../../../words/neighbouring-words.js'
import {isOpener, openers} from '../../../words/openers.js'
import {pointedTitles, rankWords, roleNouns} from '../../../words/titles.js'
import {WordSet} from '../../../words/word-set.js'
import {Offices} from '../words/offices.js'
import {oneLine} from '../words/one-line.js'
import {isOrgan, isThing} from '../words/papers.js'
import {endsInRole, mayEndInRole, otherSpeakers} from '../words/role-words.js'
import {honourFrom} from './honours.js'
import {places} from './time-openings.js'

export interface Subject extends Span {
  kind: 'pronoun' | 'name' | 'role' | 'several' | 'phrase'
  /** As written, on one line. */
  text: string
  /** After a preposition: a subject only if its last words are a known person. */
  governed?: boolean
}

const pronouns = new Set('I we We he He she She they They me us him her them'.split(' '))

/** How far a phrase may reach. */
const furthest = 90

/** The noun phrase that begins a text: the one addressed, or a subject after its verb. */
export function phraseFrom(text: string, at: number): Subject | undefined {
  const limit = Math.min(text.length, at + furthest)
  const start = space.endOf(text, at, limit)
  const code = text.charCodeAt(start)
  // Signs and figures begin no such phrase.
  if (code < 65 || (code > 90 && code < 97) || Number.isNaN(code)) return undefined
  const wordEnd = nounLetter.endOf(text, start, limit)
  const word = text.slice(start, wordEnd)
  const isPronoun = pronouns.has(word) && !letter.has(text.charCodeAt(wordEnd))
  const pronoun = isPronoun ? word : honourFrom(text, start)
  if (pronoun !== undefined) return {kind: 'pronoun', text: pronoun, start, end: start + pronoun.length}
  const named = namesFrom(text, start, wordEnd, word, limit)
  const titled = word === 'the' || word === 'The' ? officeAhead(text, wordEnd, limit) : undefined
  // `the Minister shook his head`: the first office is the one.
  const isOffice = named !== undefined && titled !== undefined && isRole(text.slice(start, named))
  const end = Math.max(named ?? start, titled === undefined || isOffice ? start : titled)
  if (end === start) return undefined
  const found = text.slice(start, end)
  if (found === 'A' || found === 'An') return undefined
  const written = found.endsWith('.') && isWholeWord(lastWord(found.slice(0, -1))) ? found.slice(0, -1) : found
  return {
    kind: isRole(written) ? 'role' : written.includes(' and ') ? 'several' : 'name',
    text: oneLine(written),
    start,
    end: start + written.length,
  }
}

/** The point of a sentence is no part of its last name, that of an initial or a title is: `said Wu.`, `said Marek Lis Jr.` */
function isWholeWord(word: string): boolean {
  return (
    word.length > 1 &&
    smallLetter.has(word.charCodeAt(word.length - 1)) &&
    !afterNames.has(word) &&
    !shortened.has(word)
  )
}
const afterNames = new WordSet(['jr', 'sr', 'esq'])

/** `the [Soviet ambassador]`, `Orsini’s [mother]`: where an office ends that stands after the article, or after whose it is. */
export function officeAhead(text: string, articleEnd: number, limit: number): number | undefined {
  const at = space.endOf(text, articleEnd, limit)
  return at === articleEnd ? undefined : offices.endAt(text, at, limit, 3)
}

/** `the Comrade Mao Zedong and General Ilin`: where one or two names that begin a text end. */
function namesFrom(text: string, start: number, wordEnd: number, word: string, limit: number): number | undefined {
  const isThe = word === 'the' || word === 'The'
  const afterThe = isThe ? space.endOf(text, wordEnd, limit) : start
  const first = isThe && afterThe === wordEnd ? undefined : nameFrom(text, afterThe, limit)
  if (first === undefined) return undefined
  const and = space.endOf(text, first, limit)
  if (and === first || !text.startsWith('and', and)) return first
  const second = space.endOf(text, and + 3, limit)
  // `Comrade Orsini and I`
  if (text.startsWith('I ', second)) return first
  return (second > and + 3 ? nameFrom(text, second, limit) : undefined) ?? first
}

/** Where one name ends: up to four titles in small letters, then up to five capitals, with particles between them. */
function nameFrom(text: string, start: number, limit: number): number | undefined {
  let at = start
  for (let count = 0; count < 4 && smallLetter.has(text.charCodeAt(at)); count++) {
    const end = titleSign.endOf(text, at, limit)
    if (!titleWords.has(text.slice(at, end))) break
    const point = text.charCodeAt(end) === 0x2e ? end + 1 : end
    const next = space.endOf(text, point, limit)
    if (next === point) return undefined
    at = next
  }
  let name: number | undefined
  let last = ''
  for (let count = 0; count < 5 && at < limit; count++) {
    let end: number
    if (beginsNameWord(text, at)) {
      end = nameSign.endOf(text, at, limit)
      // `U/S Burns`
      if (text[end] === '/' && isLetters(text.slice(at, end))) end = nameSign.endOf(text, end + 1, limit)
      // `told Bevan I had come`: the one who speaks is no part of the name before it.
      if (end === at + 1 && text[at] === 'I' && count > 0) break
      name = end
      // `by Congress. Seward then`: the point of a sentence, not of an initial or a title.
      if (text.charCodeAt(end - 1) === 0x2e) {
        if (isSentenceEnd(text.slice(at, end - 1))) break
        // `said Mao. Then he`, `J. H. Orsini M.P. He`, not `Dr. May`
        const word = text.slice(at, end - 1)
        const next = space.endOf(text, end, limit)
        const mayEnd = next > end && word.length > 1 && !titleWords.has(word)
        const after = mayEnd ? text.slice(next, nounLetter.endOf(text, next, limit)) : ''
        if (mayEnd && (pronouns.has(after) || isOpener(after))) return word.includes('.') ? end : end - 1
      }
    } else {
      end = nounLetter.endOf(text, at, limit)
      if (end === at || !isParticleAfter(text.slice(at, end), last, isTitle)) break
    }
    last = text.slice(at, text[end - 1] === '.' ? end - 1 : end)
    at = space.endOf(text, end, limit)
    if (at === end) break
  }
  return name
}

/** The part of a title before a slash: `U` of `U/S`. */
export function isLetters(word: string): boolean {
  return word.length > 0 && word.length < 4 && word === word.toUpperCase()
}

function isSentenceEnd(word: string): boolean {
  // `went to the Governor. So I`: a title that nobody writes with a point.
  const isWhole = word.length > 5 && !shortened.has(word)
  return smallLetter.startOf(word, 0, word.length) <= word.length - 3 && (isWhole || !titleWords.has(word))
}
const shortened = new WordSet(pointedTitles)

/** What titles in small letters are made of. */
const titleSign = new CharacterClass(/[\p{Ll}-]/u)

const offices = new Offices([...roleNouns.split('|'), ...otherSpeakers])
/** `The Chancellor`, `the Soviet side`: a title that stands for the name. */
export function isRole(text: string): boolean {
  const before = endsInRole(text) ? offices.wordsBefore(text, 4) : undefined
  if (!before) return false
  return before.length === 0 || before[0]!.toLowerCase() === 'the' || bodies.has(lastWord(text))
}
/** Those that need no article before them. */
const bodies = new WordSet('side delegation committee government party department embassy ministry'.split(' '))

/** `MR. TALBOT`, `Alderman PIKE`, a title and a name in capitals: minutes write so whose turn it is. */
export function hasFloor({text}: Subject): boolean {
  if (!titleWords.has(text.split(/[.\s]/, 1)[0]!)) return false
  const name = text.slice(titlesEnd(text, 0))
  return name.length > 2 && name === name.toUpperCase()
}

/** `SUMMARY Hale said`: a word of a heading in capitals; a surname in capitals (`ZHOU Enlai`) is no English word. */
function isShouted(word: string, rest: string): boolean {
  return word.length > 3 && word === word.toUpperCase() && /\p{Ll}/u.test(rest) && isEnglish(word.toLowerCase())
}

/** Cuts capitalised words that are no part of a name: `Then`, `In`, words of a heading in capitals. */
export function trimOpeners(text: string, start: number): Omit<Subject, 'kind'> | undefined {
  let rest = text
  let at = start
  let isPlaced = false
  for (;;) {
    const end = openerSign.endOf(rest, 0, rest.length)
    const next = afterOpener(rest, end)
    if (next === end || end === 0) break
    const word = rest.slice(0, end)
    if (!isShouted(word, rest.slice(next)) && !isOpener(word)) break
    // `First Secretary Orsini`, `Under-Secretary Hale`: the rank of an office.
    if (word.includes('-') ? isTitle(word) : rankWords.has(word.toLowerCase()) && isRanked(rest, end)) break
    isPlaced = places.has(word)
    rest = rest.slice(next)
    at += next
  }
  // `In Washington Hickerson told us`: the last name is the subject, or the sentence had none.
  if (isPlaced && rest.includes(' ') && titlesEnd(rest, 0) === 0 && !mayEndInRole(rest, 0, rest.length)) {
    const last = rest.lastIndexOf(' ') + 1
    return trimOpeners(rest.slice(last), at + last)
  }
  // `ANNEX MR. TALBOT`: of a line in capitals the name is what the title begins.
  const titled = smallLetter.has(rest.charCodeAt(1)) ? null : shoutedTitle.exec(rest)
  if (titled && !titleWords.has(titled[0].split(/[\s.]/, 1)[0]!))
    return trimOpeners(rest.slice(titled[0].length), at + titled[0].length)
  const head = headEnd(rest)
  if (head !== undefined) return trimOpeners(rest.slice(head), at + head)
  // A sentence may have ended inside: `… of the Chinese. Mao said`.
  for (let point = rest.indexOf('.'); point >= 0; point = rest.indexOf('.', point + 1)) {
    const cut = sentenceAfter(rest, point)
    if (cut !== undefined && !endsInTitle(rest.slice(0, cut))) return trimOpeners(rest.slice(cut), at + cut)
  }
  if (rest.endsWith('.') && !endsInInitial.test(rest)) return undefined
  if (rest === '' || openers.has(rest) || rest === 'The' || rest === 'A' || rest === 'An') return undefined
  // `the ‘Daily Mail’ said`: what is quoted is a title.
  if (nobody.has(rest) || (isThing(rest) && !isTitledName(rest)) || isOrgan(rest) || /['’]$/.test(rest))
    return undefined
  return {text: oneLine(rest), start: at, end: at + rest.length}
}

/** Whether an office follows a word that may rank it. */
function isRanked(text: string, end: number): boolean {
  const at = space.endOf(text, end, text.length)
  const word = wordAfter(text, end)
  return at > end && capital.has(text.charCodeAt(at)) && titleWords.has(word) && !rankWords.has(word.toLowerCase())
}

/** `Mr. Law`, `Under Secretary Page`: a title right before the last word makes a name of any noun, not `General Order`. */
function isTitledName(text: string): boolean {
  const at = text.lastIndexOf(' ')
  if (at < 0) return false
  const before = text.slice(text.lastIndexOf(' ', at - 1) + 1, text[at - 1] === '.' ? at - 1 : at)
  return isTitle(before) && !rankWords.has(before.toLowerCase()) && before !== 'General'
}

/**
 * `Common Aims MR. TALBOT`, `Coal.-The Minister`: where the name begins after what heads the paragraph on the same line;
 * `Foreign Minister Mr. Orsini` is all one.
 */
function headEnd(text: string): number | undefined {
  const sign = text.indexOf('.-')
  if (sign > 0 && capital.has(text.charCodeAt(sign + 2)) && titlesEnd(text, 0) <= sign) return sign + 2
  const end = text.includes(' M') ? (beforeAddress.exec(text)?.[0].length ?? 0) : 0
  return end > 0 && !text.slice(0, end).endsWith(' and ') && !mayEndInRole(text, 0, end - 1) && titlesEnd(text, 0) === 0
    ? end
    : undefined
}
const beforeAddress = /^[^.,]+\s(?=M(?:rs?|RS?|iss|ISS|essrs|ESSRS)\.?\s)/

/** Where the word after an opener begins: a point or a comma may stand before the white space. Its end where none follows. */
function afterOpener(text: string, end: number): number {
  const sign = text[end]
  const from = sign === '.' || sign === ',' ? end + 1 : end
  const next = space.endOf(text, from, text.length)
  return next === from ? end : next
}

/** Where a sentence begins after a point: after a word of four small letters and more, and with a capital. */
function sentenceAfter(text: string, point: number): number | undefined {
  if (smallLetter.startOf(text, 0, point) > point - 4) return undefined
  const next = space.endOf(text, point + 1, text.length)
  return next > point + 1 && capital.has(text.charCodeAt(next)) ? next : undefined
}

const openerSign = new CharacterClass(/[\p{L}’'\-‐‑]/u)
const shoutedTitle =
  /^[^\p{Ll}]+?\s(?:(?=(?:MRS?|MISS|DR|SIR|LORD|GENERAL|AMBASSADOR|SENATOR)\.?\s\p{Lu})|(?<!\b(?:OF|AND|TO|FOR|BY|WITH|IN|FROM|AGAINST)\s)(?=THE (?:PRIME MINISTER|MINISTER|CHAIRMAN|PRESIDENT|SECRETARY|CHANCELLOR|AMBASSADOR|DIRECTOR|GOVERNOR|HIGH COMMISSIONER)\b))/u
const endsInInitial = /(?:^|\s|\.)\p{Lu}\.$/u
const nobody = new WordSet(
  'it there this that which what who whoever whosoever nobody nothing neither none anybody anyone anything'.split(' '),
)
