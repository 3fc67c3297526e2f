/** The sentences of a text, by its points and what follows them. */

import type {Span} from '../../../tree/source.js'
import {CharacterClass, capital, smallLetter} from '../../../words/character-class.js'
import {wordAfter} from '../../../words/neighbouring-words.js'
import {pointedTitles} from '../../../words/titles.js'
import {WordSet} from '../../../words/word-set.js'
import {trimmedEnd} from '../words/looking-back.js'
import {forms} from '../words/verb-forms.js'
import {tellsDeed} from './struck-names.js'

/** What is written with a point: titles, and other words in short. */
const abbreviations = new WordSet([
  ...pointedTitles,
  ...'sec cdes gov mme mlle smt msgr mgr sgt cpl cdr cmdr brig sra fr eng ing'.split(' '),
  ...'st no nos vol vols p pp art ch cf e.g i.e etc viz vs op ed eds fig f d l ll jan feb mar apr aug sept oct nov dec u.s u.k u.n inc ltd co'.split(
    ' ',
  ),
])
/** The letters of `messrs`. */
const longestAbbreviation = 6

/**
 * A stop and what follows it: white space, or a dash that begins what someone else says; before a small letter only the two
 * blanks beside a bracket that is read apart.
 */
const end = /[.?!…]["”’')\]]*(?:\s+(?=["“‘'([—-]*[\p{Lu}\p{N}])| {2}(?=\p{Ll})|(?=—\p{Lu}))/gu

/** A text without points is cut into stretches of this length, so that no sentence is looked over twice for nothing. */
const longest = 2000

/** `¶5. (C) The Minister said`, `12. The Minister said`, `(b) The Minister said`: the number of a paragraph, and how secret it is. */
const marked = /^(?:¶?\s?\d{1,3}[.)]\s+|\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)\s+)?(?:\([A-Z/]{1,7}\)\s+)?/
/** What such a mark can begin with. */
const beginsMark = new CharacterClass(/[¶(\d]/)

/** Spans of the sentences, without the white space between them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  while (start < text.length && text[start] === ' ') start++
  if (beginsMark.has(text.charCodeAt(start))) start += marked.exec(text.slice(start, start + 20))?.[0].length ?? 0
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
  end.lastIndex = start
  for (let found = end.exec(text); found; found = end.exec(text)) {
    const {index} = found
    const next = end.lastIndex
    if (text[next - 2] === ' ' && smallLetter.has(text.charCodeAt(next)) && !tellsDeed(wordAfter(text, next - 1)))
      continue
    if (text[index] === '.' ? isAbbreviation(text, index) : closesQuotation(text, index) && isAttributed(text, next))
      continue
    push(trimmedEnd(text, index, next))
    start = next
  }
  push(trimmedEnd(text, start, text.length))
  return sentences
}

/** `?”`, `!’` */
function closesQuotation(text: string, stop: number): boolean {
  const sign = text[stop]
  const mark = text[stop + 1]
  return (sign === '?' || sign === '!') && (mark === '"' || mark === '”' || mark === '’')
}

const attribution =
  /(?:(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}|[Tt]he\s+\p{Ll}+\s+)(?:(?:then|again|also|\p{Ll}+ly)\s+)?(?:kept\s+(?=\p{Ll}+ing))?(\p{Ll}+(?: to know| out)?)\s*[.,;:—–]/uy

/** `“How much is it?” Mr. Talbot asked.`: who asked ends the sentence, not the question. */
function isAttributed(text: string, at: number): boolean {
  attribution.lastIndex = at
  const verb = attribution.exec(text)?.[1]
  const tense = verb === undefined ? undefined : forms.get(verb)?.tense
  return tense === 'past' || tense === 'ing'
}

/** What a roman one may number at the end of a sentence. */
const numbered = /\b(?:War|Part|Phase|Chapter|Title|Book|Act|Annex|Class|Article|Section|Category|Volume)\s$/

/** What a number stands after that begins nothing: `on October 24. He left`, `in Room 4. Those present were`. */
const counted =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|August|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Room|Articles?|Chapter|Part|Section|Document|Paragraph|Page|Annex|Appendix|Item|Number|Volume|Point|Principle|Group|Order) \d{1,2}$/

const afterSentence = /^\s+(?:Mrs?\.|Miss |Ms\.|Dr\.|Prof\.|The |He |She |They |This |There |But )/

/** `U.S.S.R`, which a point and a small word with a capital end, as they do *etc.* */
const acronym = /^(?:\p{Lu}\.)+\p{Lu}$/u

const beforeNumber: ReadonlySet<string> = new Set(['no', 'art', 'fig', 'ed'])
const wordAhead = /^["”’)]*\s+\p{Lu}\p{Ll}/u

const letterOrPoint = new CharacterClass(/[\p{L}.]/u)

function isAbbreviation(text: string, point: number): boolean {
  const start = letterOrPoint.startOf(text, Math.max(0, point - 12), point)
  const word = text.slice(start, point)
  // An enumerator: `: 1. Manchuria 2. North China`.
  if (word === '' && /(?:^|[\s(])\d{1,2}$/.test(text.slice(Math.max(0, point - 3), point))) {
    const before = text.slice(Math.max(0, point - 24), point)
    return /(?:^|[:;.,]|\p{Lu}[\p{L}]*)\s*\(?\d{1,2}$/u.test(before) && !counted.test(before)
  }
  // An initial; in `World War I. Cyril Wynne …` it is a numeral.
  // `Volume V. Mr. Hale asked`, `under V. The rest`: a title, or a word that begins a sentence, stands after no initial.
  if (word.length === 1 && capital.has(word.charCodeAt(0)))
    return !(
      (word === 'I' && numbered.test(text.slice(Math.max(0, start - 12), start))) ||
      (start > 2 && afterSentence.test(text.slice(point + 1, point + 9)))
    )
  if (word === 'etc' || (word.includes('.') && acronym.test(word)))
    return !/^\s+(?:The|This|That|He|She|We|They|It|In|On|At|To|I|But|And|As|Mrs?|Miss|Messrs)\b/.test(
      text.slice(point + 1, point + 8),
    )
  // `no. 5`, `art. IV`; in `He said no. Mr. Ito rose` it is the answer, in `the state of the art. Mr. Ito agreed` a noun.
  if (beforeNumber.has(word) && wordAhead.test(text.slice(point + 1, point + 8))) return false
  return word.length <= longestAbbreviation && abbreviations.has(word)
}
