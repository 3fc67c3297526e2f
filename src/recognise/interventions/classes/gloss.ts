/**
 * Gloss: the sense of a foreign word, an abbreviation written out, or a measure in other units, right after it. It
 * identifies what the word means; the sentence does not read on through it, as it does through what is supplied.
 *
 * > | each kolkhoz [collective farm] gave grain
 *          ^^^^^^^ ^^^^^^^^^^^^^^^^^
 * > | they marched 100 li [50 km] to the north
 *                  ^^^^^^ ^^^^^^^
 */
import type {Context, Run} from '../evidence/context.js'
import {isForeign, isLoanword} from '../evidence/foreign-word.js'
import {type Identification, identify} from '../evidence/identify.js'
import {ofLetters} from '../evidence/letters.js'
import {ofMeasure} from '../evidence/measure.js'
import {shortName} from '../evidence/short-name.js'
import {alsoEnglish, languageOf} from '../words/language.js'
import {auxiliaries, determiners, isFunctionWord, isOffice, prepositions} from '../words/lexicon.js'
import {isPinyin} from '../words/pinyin.js'
import {isUnEnglish} from '../words/un-english.js'
import {endsInQuotation, isAscii, isCapitalised, isParticle, type Word} from '../words/words.js'
import {ofAbbreviation, ofAbbreviations} from './abbreviation.js'

/** What a bracket says a foreign word, an abbreviation or a measure means; undefined where it is neither. */
export function gloss(context: Context): Identification | undefined {
  return (
    ofMeasure(context) ??
    // `the CC [of the PLO]` goes on.
    (prepositions.has(context.words[0]?.text ?? '') ? undefined : ofLetters(context)) ??
    ofQuotation(context) ??
    ofLetterInMarks(context) ??
    shortName(context) ??
    ofAbbreviation(context) ??
    ofAbbreviations(context) ??
    ofQuoted(context) ??
    ofForeignWord(context) ??
    ofKinds(context)
  )
}

/**
 * `thirty head of cattle [sheep, goats and horses]`: things in a row after the noun for all of them, where the sentence halts;
 * what it lacked would have to stand before a comma of its own.
 */
function ofKinds(context: Context): Identification | undefined {
  const {content, lastWord: noun, after} = context
  if (!content.includes(', ') || content.length > 120 || !noun || noun.gap !== ' ' || !/^(?:[.,;:)]|\s?$)/.test(after))
    return undefined
  if (!/^\p{Ll}{3,}$/u.test(noun.text) || isFunctionWord(noun.text) || auxiliaries.has(noun.text)) return undefined
  if (!kinds.test(content) || /(?:ed|ing|ly)$/.test(noun.text)) return undefined
  return identify(
    context,
    'identification-of-kinds',
    0.72,
    'low',
    'things in a row after the noun for them',
    content,
    noun,
  )
}
/** Three things and more in small letters, none with an article, a preposition or a verb before it; what is said of all may follow. */
const kinds =
  /^(?!(?:and|or|but|in|on|at|to|for|of|with|by|from|as|which|who|that|the|an?)\b)\p{Ll}{3,}(?: \p{Ll}{3,})?, \p{Ll}{3,}(?: \p{Ll}{3,})?(?:, \p{Ll}{3,}(?: \p{Ll}{3,})?)*,? (?:and|or) \p{Ll}{3,}(?: \p{Ll}{3,})?(?: (?:taken )?(?:together|included|and so on))?$|^\p{Ll}{3,}, \p{Ll}{3,}, \p{Ll}{3,}(?:, (?:etc\.?|\p{Ll}{3,}))*$/u

/** `“za mir” [“for peace”]`: words in quotation marks explained by others in theirs. */
function ofQuoted(context: Context): Identification | undefined {
  const {content, lastWord, before, words} = context
  if (!lastWord || words.length > 8 || !/^["“‘'][^"“”]+["”’']$/.test(content)) return undefined
  // `the Nuevo Reino ["New Kingdom"]`: what a name means.
  const isName = context.nameBefore !== undefined && !context.nameBefore.titleOnly
  // `the word entender ["to understand"], which`: nobody supplies words in quotation marks after a noun that halts.
  const isTerm =
    !isName &&
    /^\p{Ll}{3,}$/u.test(lastWord.text) &&
    lastWord.gap === ' ' &&
    !isFunctionWord(lastWord.text) &&
    /^[,.;:)]/.test(context.after) &&
    /^["“]\p{Ll}/u.test(content)
  if (!isTerm && !/["”’]\s$/.test(before) && !(isName && /^["“]/.test(content) && !context.gluedBefore))
    return undefined
  const name = content.slice(1, -1)
  // `“handout” [“podachka”]` has the words of the original.
  if (languageOf(name) || words.some((word) => isUnEnglish(word.text))) return undefined
  return identify(
    context,
    'identification-of-quotation',
    0.84,
    isTerm ? 'low' : 'medium',
    isTerm ? 'a quotation explains the word before it' : 'a quotation explains the one before it',
    name,
    lastWord,
  )
}

/**
 * `“Grau, Freund” [Gray, friend]`: words in quotation marks in another language, and English after them; `the “Origin”
 * [On the Origin of Species]`: a title in short, and in full.
 */
function ofQuotation(context: Context): Identification | undefined {
  const {content, before, bracket, words} = context
  if (words.length === 0 || words.length > 12 || content.endsWith('?') || !endsInQuotation(before)) return undefined
  if (/^(?:see|cf\.|sic)\b/i.test(content)) return undefined
  const found = /["“„«]([^"“”„«»]{2,80})["”»]\s?$/.exec(before)
  if (!found) return undefined
  const start = bracket.start - found[0].length + 1
  const of = {start, end: start + found[1]!.length, text: found[1]!}
  // `the “Doctors’ Plot” [of 1953]`
  const goesOn = words.length > 1 && /^\p{Ll}/u.test(content) && prepositions.has(words[0]!.text)
  if (!goesOn && languageOf(of.text) && !languageOf(content))
    return identify(
      context,
      'identification-translation',
      0.85,
      'high',
      'English after words of another language',
      content.replace(/^["“‘]|["”’]$/g, ''),
      of,
    )
  // `“Viva Fidel!” [Long live Fidel!]`: two exclamations or questions say the same.
  const sign = /[!?]$/.exec(of.text)?.[0]
  if (sign && content.endsWith(sign) && words.length > 1 && isCapitalised(content))
    return identify(context, 'identification-of-quotation', 0.84, 'medium', 'an exclamation after one', content, of)
  const short = of.text.toLowerCase()
  const fuller =
    isCapitalised(content) && words.length > short.split(' ').length && content.toLowerCase().includes(short)
  const lead = before.slice(0, before.length - found[0].length + 1)
  // `“Nowe Drogi” [New Paths]`: one title after another.
  // `the “friends” [the Varnians]`, `the “Gang” [Marek, Orsini and others]`: who is called so; `the so-called
  // “volunteers” [the Ostrian army]`, too.
  const called =
    (article.test(lead) &&
      (isOffice(of.text) || /^the \p{Lu}|(?:,| and)\s\p{Lu}/u.test(content)) &&
      isTitled(content.replace(/^the /, ''))) ||
    (/\bso-called\s["“„«]$/i.test(lead) && /^the\s/.test(content))
  // `“the letter” [the so-called Varna Letter of 15 July] was`: the article may stand inside, too.
  const explained = !called && (article.test(lead) || /^the \p{Ll}/u.test(of.text)) && isExplained(context, of.text)
  const titled = called || explained || (isTitled(of.text) && isTitled(content) && words.length < 6)
  return titled || (fuller && short.length > 3)
    ? identify(
        context,
        'identification-of-quotation',
        0.84,
        'medium',
        called
          ? 'who is called so'
          : explained
            ? 'whom or what the quotation means'
            : titled
              ? 'a title after a title'
              : 'the title in full',
        content,
        of,
      )
    : undefined
}

/** `of camp “L” [Stara II], who`: a letter or number in quotation marks, and a name. */
function ofLetterInMarks(context: Context): Identification | undefined {
  const {content, before, bracket, words} = context
  const found = words.length > 3 || !/["”»]\s$/.test(before.slice(-2)) ? null : letterInMarks.exec(before)
  if (!found || !words.every(({text}) => /^[\p{Lu}\d]/u.test(text))) return undefined
  const end = bracket.start - found[2]!.length
  const of = {start: end - found[1]!.length, end, text: found[1]!}
  return identify(context, 'identification-of-quotation', 0.8, 'medium', 'which one the letter means', content, of)
}
const letterInMarks = /\p{Ll}{3,} ["“„«](\p{Lu}{0,2}-?\d{0,3})(["”»]\s)$/u

const article = /(?:^|\s)(?:the|an?|our|their|these|those|this|that)\s(?:so-called\s)?["“„«]\s?$/iu

/**
 * `the “old man” [Ivan Orsini] was`, `the “three peaks” [the dam, the canal, the port]`, `the “bitter years” [1959–61]`,
 * `the “six” [the states of the pact] have`: a quotation with its article lacks no name, no list, no years and no
 * noun with an article of its own.
 */
function isExplained(context: Context, quoted: string): boolean {
  const {content, words, wordAfter: next} = context
  if (/^\d{4}(?:\s?[-–]\s?\d{2,4})?$/.test(content)) return true
  if (!/^\p{Ll}/u.test(quoted) || quoted.split(' ').length > 5) return false
  if (next && isCapitalised(next.text) && !isFunctionWord(next.text)) return false
  if (
    words.length > 1 &&
    words.length < (content.includes(', ') ? 20 : 5) &&
    words.every(({text}) => (isCapitalised(text) && !isFunctionWord(text)) || /^(?:and|or)$/.test(text))
  )
    return true
  if (!/^(?:the|an?|our|their)\s/.test(content) || words.some(({text}) => auxiliaries.has(text))) return false
  return content.split(/,\s|\sand\s/).length > 2 || (next !== undefined && auxiliaries.has(next.text))
}

/** Capitals on all words but those of grammar. */
function isTitled(text: string): boolean {
  return (
    text.split(/\s+/).every((word) => isCapitalised(word) || isFunctionWord(word) || isParticle(word)) &&
    isCapitalised(text)
  )
}

function ofForeignWord(context: Context): Identification | undefined {
  const {content, lastWord, words} = context
  if (!lastWord || context.gluedBefore || !/^["”’']?\s?$/.test(lastWord.gap)) return undefined
  // The sense is a few English words that begin and end with words of sense.
  if (words.length === 0 || words.length > 6 || /\d|[.:;]/.test(content)) return undefined
  const sense = words.filter((word, i) => i > 0 || !determiners.has(word.text.toLowerCase()))
  const [first] = sense
  const last = sense.at(-1)
  if (!first || !last || isFunctionWord(first.text) || isFunctionWord(last.text)) return undefined
  // `“Anschluss” [union with Germany]`: with what or of whom.
  // `a lama [Buddhist monk]`: or of which people or creed.
  // `liberacionistas [Armas’s men]`: or whose they are.
  const isNamed =
    !/^(?:\p{Lu}[\p{L}-]+ )*\p{Lu}\p{L}+(?:['’]s|s['’]) \p{Ll}+$/u.test(content) &&
    words.some(
      (word, i) =>
        isCapitalised(word.text) &&
        !(i > 0 && prepositions.has(words[i - 1]!.text)) &&
        !(i < words.length - 1 && ofPeople.test(word.text) && /^\p{Ll}/u.test(words[i + 1]!.text)),
    )
  // `the so-called “Varna” [group] affair`: the noun of what is spoken of.
  const next = context.wordAfter
  if (
    words.length === 1 &&
    next &&
    /^\p{Ll}/u.test(next.text) &&
    !isFunctionWord(next.text) &&
    !isForeign(lastWord.text)
  )
    return undefined
  // `the doctor’s [care]` lacks its noun.
  const term = isNamed || /['’]s?$/.test(lastWord.text) ? undefined : termBefore(context, lastWord)
  if (!term) return undefined
  // `obkom [oblast party committee]`: a loanword among others.
  const isMixed = words.length > 2 && words.every((word) => isLoanword(word.text) || !isForeign(word.text))
  if ((!isMixed && words.some((word) => isForeign(word.text))) || languageOf(content)) return undefined
  return identify(
    context,
    'identification-of-foreign-word',
    0.78,
    'medium',
    `“${term.text}” is no English word, and the bracket says what it means`,
    content.replace(/\?$/, ''),
    term,
  )
}

/** The word before the bracket, where it is foreign or spoken of; `lie shen [evil gentry]`: two that are Mandarin together. */
function termBefore(context: Context, last: Word): Pick<Run, 'start' | 'end' | 'text'> | undefined {
  const isAlone = isCited(context) || isForeign(last.text)
  const previous = context.wordsBefore.at(-2)
  const text = `${previous?.text} ${last.text}`
  // `thống nhất [reunification]`: both have letters that English lacks.
  if (previous?.gap === ' ' && isAlone && !isAscii(previous.text) && !isAscii(last.text) && isForeign(previous.text))
    return {start: previous.start, end: last.end, text}
  if (isAlone) return last
  if (previous?.gap !== ' ' || !isPinyin(last.text) || !/^\p{Ll}{2,}$/u.test(previous.text)) return undefined
  // `sure you [rebase]`
  if ([previous, last].some((word) => isFunctionWord(word.text)) || alsoEnglish.has(last.text)) return undefined
  return languageOf(text)?.lang === 'zh-Latn' ? {start: previous.start, end: last.end, text} : undefined
}

const ofPeople = /^\p{Lu}\p{L}+(?:ian|ean|ese|ish|ist|ic|ite|can|man|im|sh)$/u

/** `the term glasnost [openness]`, `the word “kvant” [quantum]`: a word that is spoken of; `called Orsini [a liar]` speaks of a man. */
function isCited({wordsBefore}: Context): boolean {
  const previous = wordsBefore.at(-2)
  if (!previous || !cites.test(previous.text)) return false
  if (previous.gap === ' ') return previous.text !== 'called' || !isCapitalised(wordsBefore.at(-1)!.text)
  return /^ ["“‘']$/.test(previous.gap)
}
const cites = /^(?:words?|terms?|expression|slogan|concept|notion|phrase|nickname|so-called|called)$/i
