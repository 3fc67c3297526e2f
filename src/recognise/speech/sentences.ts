/** The sentences of a text, by its points and what follows them. */
import type {Span} from '../../tree/source.js'
import {characterClass} from './character-class.js'
import {forms} from './verb-forms.js'

const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'messrs',
  'dr',
  'prof',
  'gen',
  'col',
  'maj',
  'capt',
  'lt',
  'adm',
  'amb',
  'sec',
  'cde',
  'cdes',
  'com',
  'comr',
  'st',
  'no',
  'nos',
  'vol',
  'vols',
  'p',
  'pp',
  'art',
  'ch',
  'cf',
  'e.g',
  'i.e',
  'etc',
  'viz',
  'vs',
  'op',
  'ed',
  'eds',
  'fig',
  'f',
  'd',
  'l',
  'll',
  'jan',
  'feb',
  'mar',
  'apr',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'u.s',
  'u.k',
  'u.n',
  'inc',
  'ltd',
  'co',
  'gov',
  'sen',
  'rep',
  'hon',
  'rev',
])
/** A stop and what follows it: white space, or a dash that begins what someone else says. */
const end = /[.?!…]["”’')\]]*(?:\s+(?=["“‘'([—-]*[\p{Lu}\p{N}])|(?=—\p{Lu}))/gu

/** A text without points is cut into stretches of this length, so that no sentence is looked over twice for nothing. */
const longest = 2000

/** Spans of the sentences, without the white space between them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  while (start < text.length && text[start] === ' ') start++
  const push = (stop: number): void => {
    let from = start
    while (stop - from > longest) {
      const space = text.lastIndexOf(' ', from + longest)
      const cut = space > from ? space : from + longest
      sentences.push({start: from, end: cut})
      from = cut
    }
    if (stop > from) sentences.push({start: from, end: stop})
  }
  for (const found of text.matchAll(end)) {
    if (text[found.index] === '.' && isAbbreviation(text, found.index)) continue
    if (/^[?!]["”’]/.test(found[0]) && isAttributed(text, found.index + found[0].length)) continue
    const stop = found.index + found[0].trimEnd().length
    push(stop)
    start = found.index + found[0].length
  }
  let last = text.length
  while (last > start && /\s/.test(text[last - 1]!)) last--
  push(last)
  return sentences
}

const attribution =
  /(?:(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}|[Tt]he\s+\p{Ll}+\s+)(?:(?:then|again|also|\p{Ll}+ly)\s+)?(\p{Ll}+(?: to know| out)?)\s*[.,;:—–]/uy

/** `“How much is it?” Mr. Talbot asked.`: who asked ends the sentence, not the question. */
function isAttributed(text: string, at: number): boolean {
  attribution.lastIndex = at
  const verb = attribution.exec(text)?.[1]
  return verb !== undefined && forms.get(verb)?.tense === 'past'
}

/** What a roman one may number at the end of a sentence. */
const numbered = /\b(?:War|Part|Phase|Chapter|Title|Book|Act|Annex|Class|Article|Section|Category|Volume)\s$/

const isLetterOrPoint = characterClass(/[\p{L}.]/u)

function isAbbreviation(text: string, point: number): boolean {
  let start = point
  while (start > 0 && point - start < 12 && isLetterOrPoint(text.charCodeAt(start - 1))) start--
  const word = text.slice(start, point)
  // An enumerator: `: 1. Manchuria 2. North China`.
  if (word === '' && /(?:^|[\s(])\d{1,2}$/.test(text.slice(Math.max(0, point - 3), point)))
    return /(?:^|[:;.,]|\p{Lu}[\p{L}]*)\s*\(?\d{1,2}$/u.test(text.slice(Math.max(0, point - 24), point))
  // An initial; in `World War I. Cyril Wynne …` it is a numeral.
  if (word.length === 1)
    return /\p{Lu}/u.test(word) && !(word === 'I' && numbered.test(text.slice(Math.max(0, start - 12), start)))
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return !/^\s+(?:The|This|That|He|She|We|They|It|In|On|At|I|But|And|As)\b/.test(text.slice(point + 1, point + 8))
  return abbreviations.has(word.toLowerCase())
}
