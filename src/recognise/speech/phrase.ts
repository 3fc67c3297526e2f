/**
 * Noun phrases that speak or are spoken to: names with their titles, pronouns, and titles that stand for a name.
 */
import type {Span} from '../../tree/source.js'
import {characterClass} from './character-class.js'
import {isSpace} from './looking-back.js'
import {isOpener, openers} from './openers.js'
import {roleNouns, titles} from './titles.js'

export interface Subject extends Span {
  kind: 'pronoun' | 'name' | 'role' | 'several' | 'phrase'
  /** As written, on one line. */
  text: string
  /** After a preposition: a subject only if its last words are a known person. */
  governed?: boolean
}

/** Titles as words: `comrade` and `comrades`, without the signs of the pattern. */
export const titleWords: ReadonlySet<string> = new Set(
  titles.split('|').flatMap((title) => [title.replace(/.\?/, ''), title.replace('?', '')]),
)
/** Small words inside names. */
export const particles: ReadonlySet<string> = new Set(
  'de von van der den bin ibn al el da di du la le dos ben'.split(' '),
)
const pronouns = new Set('I we We he He she She they They me us him her them'.split(' '))

/** How far a phrase may reach. */
const furthest = 90

/** The noun phrase that begins a text: the one addressed, or a subject after its verb. */
export function phraseFrom(text: string, at: number): Subject | undefined {
  const limit = Math.min(text.length, at + furthest)
  let start = at
  while (start < limit && isSpace(text.charCodeAt(start))) start++
  const code = text.charCodeAt(start)
  // Signs and figures begin no such phrase.
  if (code < 65 || (code > 90 && code < 97) || Number.isNaN(code)) return undefined
  const wordEnd = endOf(text, start, limit, isNounLetter)
  const word = text.slice(start, wordEnd)
  if (pronouns.has(word) && !isLetter(text.charCodeAt(wordEnd)))
    return {kind: 'pronoun', text: word, start, end: wordEnd}
  const named = namesFrom(text, start, wordEnd, word, limit)
  const titled = word === 'the' || word === 'The' ? roleAhead.exec(text.slice(start, limit))?.[0].length : undefined
  // `the Minister shook his head`: the first office is the one.
  const isOffice = named !== undefined && titled !== undefined && isRole(text.slice(start, named))
  const end = Math.max(named ?? start, titled === undefined || isOffice ? start : start + titled)
  if (end === start) return undefined
  const found = text.slice(start, end)
  if (found === 'A' || found === 'An') return undefined
  // The point of a sentence is no part of its last name, that of an initial is.
  const written = found.endsWith('.') && /\p{Ll}{3,}\.$/u.test(found) ? found.slice(0, -1) : found
  return {
    kind: isRole(written) ? 'role' : / and /.test(written) ? 'several' : 'name',
    text: written.replace(/\s+/g, ' '),
    start,
    end: start + written.length,
  }
}
const roleAhead = new RegExp(`^[Tt]he\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${roleNouns})(?![\\p{L}])`, 'u')

/** The phrase a sentence begins with, after `When` and the like. */
export function leadingPhrase(text: string, at: number): Subject | undefined {
  const phrase = phraseFrom(text, at)
  if (!phrase || phrase.start - at > 1) return undefined
  if (phrase.kind !== 'name' || !isOpener(phrase.text)) return phrase
  const space = phrase.text.indexOf(' ')
  return space < 0 ? phrase : phraseFrom(text, phrase.start + space + 1)
}

/** `the Comrade Mao Zedong and General Ilin`: where one or two names that begin a text end. */
function namesFrom(text: string, start: number, wordEnd: number, word: string, limit: number): number | undefined {
  const isThe = word === 'the' || word === 'The'
  const afterThe = isThe ? endOf(text, wordEnd, limit, isSpace) : start
  const first = isThe && afterThe === wordEnd ? undefined : nameFrom(text, afterThe, limit)
  if (first === undefined) return undefined
  const and = endOf(text, first, limit, isSpace)
  if (and === first || !text.startsWith('and', and)) return first
  const second = endOf(text, and + 3, limit, isSpace)
  return (second > and + 3 ? nameFrom(text, second, limit) : undefined) ?? first
}

/** Where one name ends: up to four titles in small letters, then up to five capitals, with particles between them. */
function nameFrom(text: string, start: number, limit: number): number | undefined {
  let at = start
  for (let count = 0; count < 4 && isSmall(text.charCodeAt(at)); count++) {
    const end = endOf(text, at, limit, isTitleSign)
    if (!titleWords.has(text.slice(at, end))) break
    const point = text.charCodeAt(end) === 0x2e ? end + 1 : end
    const next = endOf(text, point, limit, isSpace)
    if (next === point) return undefined
    at = next
  }
  let name: number | undefined
  for (let count = 0; count < 5 && at < limit; count++) {
    let end: number
    if (isCapital(text.charCodeAt(at))) {
      end = endOf(text, at, limit, isNameSign)
      // `told Bevan I had come`: the one who speaks is no part of the name before it.
      if (end === at + 1 && text[at] === 'I' && count > 0) break
      name = end
      // `by Congress. Seward then`: the point of a sentence, not of an initial or a title.
      if (text.charCodeAt(end - 1) === 0x2e && isSentenceEnd(text.slice(at, end - 1))) break
    } else {
      end = endOf(text, at, limit, isNounLetter)
      if (end === at || !particles.has(text.slice(at, end))) break
    }
    at = endOf(text, end, limit, isSpace)
    if (at === end) break
  }
  return name
}

function isSentenceEnd(word: string): boolean {
  return /\p{Ll}{3,}$/u.test(word) && !titleWords.has(word.toLowerCase())
}

function endOf(text: string, at: number, limit: number, is: (code: number) => boolean): number {
  let end = at
  while (end < limit && is(text.charCodeAt(end))) end++
  return end
}
const isLetter = characterClass(/\p{L}/u)
const isSmall = characterClass(/\p{Ll}/u)
export const isCapital = characterClass(/\p{Lu}/u)
const isTitleSign = characterClass(/[\p{Ll}-]/u)
export const isNameSign = characterClass(/[\p{L}\p{M}’'\-‐‑.]/u)

/** What documents, not people, state. */
export const things =
  /\b(?:articles?|reports?|treaty|treaties|law|laws|agreements?|memorand(?:um|a)|documents?|notes?|communiqu[eé]s?|declarations?|sections?|paragraphs?|constitution|charter|press|newspapers?|letters?|telegrams?|cables?|messages?|protocols?|statements?|plans?|programs?|acts?|bills?|charts?|tables?|drafts?|texts?|papers?|despatch(?:es)?|dispatch(?:es)?|minutes|resolutions?|orders?|radio|book|volumes?)$/i

/** Newspapers and news agencies: by their own names, or by the last word of a name with its article. */
const organs =
  /^(?:(?:the )?(?:Pravda|Izvestii?a|Krasnaia Zvezda|Neues Deutschland|Renmin Ribao|Jen-?min Jih-?pao|Xinhua|Hsinhua|TASS|Reuters?|Le Monde|Figaro|L['’]Humanit[eé]|Unit[aà]|Borba|Scinteia|Zeri i Popullit|Rodong Sinmun|Nhan Dan|Agence France[- ]Presse|Associated Press|United Press(?: International)?)|[Tt]he (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Times|Post|Tribune|Herald|Gazette|Guardian|Daily|Telegraph|Observer|Economist|Chronicle|Star|News|Courier|Mail|Express|Mirror|Bulletin|Journal|Monitor|Mercury|Echo|Argus|Sentinel|Examiner|Advertiser|Dispatch|Standard|News Agency|Newspaper)|(?:\p{Lu}[\p{L}-]+ ){0,2}People['’]s Daily)$/u

const roleNoun = new RegExp(`^(?:${roleNouns})$`, 'i')
const roleOnly = new RegExp(`^(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,4}?(?:${roleNouns})$`, 'iu')
/** `The Chancellor`, `the Soviet side`: a title that stands for the name. */
export function isRole(text: string): boolean {
  return (
    endsInRole(text) &&
    roleOnly.test(text) &&
    (/^the\s/i.test(text) ||
      roleNoun.test(text) ||
      /\b(?:side|delegation|committee|government|party|department|embassy|ministry)$/i.test(text))
  )
}

/** `MR. TALBOT`, with his title in capitals: minutes write so whose turn it is. */
export function hasFloor({text}: Subject): boolean {
  return text === text.toUpperCase() && titleWords.has(text.split(/[.\s]/, 1)[0]!.toLowerCase())
}

/** Cuts capitalised words that are no part of a name: `Then`, `In`, words of a heading in capitals. */
export function trimOpeners(text: string, start: number): Omit<Subject, 'kind'> | undefined {
  let rest = text
  let at = start
  for (;;) {
    const word = /^([\p{L}’'\-‐‑]+)[.,]?\s+/u.exec(rest)
    if (!word) break
    const isOpening = isOpener(word[1]!)
    const isShouted =
      word[1]!.length > 3 && word[1] === word[1]!.toUpperCase() && /\p{Ll}/u.test(rest.slice(word[0].length))
    if (!isOpening && !isShouted) break
    rest = rest.slice(word[0].length)
    at += word[0].length
  }
  // `ANNEX MR. TALBOT`: of a line in capitals the name is what the title begins.
  const titled = /^[^\p{Ll}]+?\s(?=(?:MRS?|MISS|DR|SIR|LORD|GENERAL|AMBASSADOR|SENATOR)\.?\s\p{Lu})/u.exec(rest)
  if (titled && !titleWords.has(titled[0].split(/[\s.]/, 1)[0]!.toLowerCase()))
    return trimOpeners(rest.slice(titled[0].length), at + titled[0].length)
  // A sentence may have ended inside: `… of the Chinese. Mao said`.
  for (const found of rest.includes('.') ? rest.matchAll(/\p{Ll}{4,}\.\s+(?=\p{Lu})/gu) : []) {
    const cut = found.index + found[0].length
    if (!titleBeforePoint.test(rest.slice(0, cut))) return trimOpeners(rest.slice(cut), at + cut)
  }
  if (rest.endsWith('.') && !/(?:^|\s|\.)\p{Lu}\.$/u.test(rest)) return undefined
  if (rest === '' || openers.has(rest.toLowerCase()) || /^(?:The|A|An)$/.test(rest)) return undefined
  if (
    /^(?:It|There|This|That|Which|What|Who|Nobody|Nothing|Neither|None|Anybody|Anyone|Anything)$/i.test(rest) ||
    things.test(rest) ||
    organs.test(rest)
  )
    return undefined
  return {text: rest.replace(/\s+/g, ' '), start: at, end: at + rest.length}
}

const titleBeforePoint = new RegExp(`(?:${titles})\\.\\s+$`, 'iu')

const roleWords = new Set(
  `${roleNouns}|members|representatives|officials|officers|leaders|experts|editors|historians|delegates|comrades|others|both`
    .split('|')
    .map((noun) => /[\p{L}-]+$/u.exec(noun)![0]),
)

/** Whether any word of a stretch of text is a noun that speaks: most texts before a verb of saying hold none. */
export function holdsRole(text: string, start: number, end: number): boolean {
  for (let at = end; at > start; ) {
    let from = at
    while (from > start && isNounLetter(text.charCodeAt(from - 1))) from--
    if (at - from > 2 && roleWords.has(text.slice(from, at).toLowerCase())) return true
    at = from === at ? at - 1 : from
  }
  return false
}

function endsInRole(text: string): boolean {
  let start = text.length
  while (start > 0 && isNounLetter(text.charCodeAt(start - 1))) start--
  return roleWords.has(text.slice(start).toLowerCase())
}

function isNounLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 191 && code < 256)
}
