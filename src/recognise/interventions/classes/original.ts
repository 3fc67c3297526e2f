/**
 * Original: the words of the original language, or the remark that something stands so in it.
 *
 * > | gain political capital [zhengzhi ziben].
 *                            ^^^^^^^^^^^^^^^^
 * > | a “cordon sanitaire” [in French in the original]
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

import {Phrases} from '../../../words/phrases.js'
import type {Context, Run} from '../evidence/context.js'
import {isLoanword} from '../evidence/foreign-word.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {isSameTongue} from '../evidence/same-tongue.js'
import {similarity} from '../words/alignment.js'
import {forenames, surnames} from '../words/given-names.js'
import {alsoEnglish, languageOf} from '../words/language.js'
import {isFunctionWord, isInstitution, isOffice} from '../words/lexicon.js'
import {isPinyin, pinyinSyllables} from '../words/pinyin.js'
import {isUnEnglish} from '../words/un-english.js'
import {endsInQuotation, isCapitalised, isParticle} from '../words/words.js'
import {titleOfWork} from './title-of-work.js'
import {wordsWithSense} from './words-with-sense.js'

const languages: Readonly<Record<string, string>> = Object.fromEntries(
  `english en, russian ru, chinese zh, german de, french fr, latin la, polish pl, czech cs,
   slovak sk, hungarian hu, magyar hu, bulgarian bg, romanian ro, rumanian ro, albanian sq, spanish es,
   italian it, portuguese pt, japanese ja, korean ko, vietnamese vi, mongolian mn, ukrainian uk, serbian sr,
   croatian hr, serbo-croatian sh, greek el, turkish tr, arabic ar, hebrew he, persian fa, farsi fa,
   hindi hi, swedish sv, danish da, norwegian no, finnish fi, dutch nl, yiddish yi, georgian ka,
   armenian hy, lithuanian lt, latvian lv, estonian et, khmer km, lao lo, thai th, burmese my,
   pinyin zh-Latn`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
export const languageNames: readonly string[] = Object.keys(languages)
const names = languageNames.join('|')
const inTongue = new Phrases(`in (the) ${languageNames.join('/')}`)

const inLanguage = new RegExp(
  `^(?:(?:written|typed|said|spoken|given|quoted|handwritten|the preceding|this|these|the|word|words|phrase|sentence|name|last|two|three|four|few|is|are|was|were|also)\\s+)*in (?:the )?(${names})(?:\\s+(?:language|letters|script))?(?:\\s+(?:in|within)\\s+(?:the\\s+)?(?:original|text|source|document|russian text|chinese text|manuscript)(?: (?:text|document|version))?)?[.!:]?$`,
  'i',
)
const labelled = new RegExp(
  `^(?:(?:in (?:the )?)?(?:original(?:ly)?|orig\\.?|(?:the )?original (?:text|word|term|phrase|reads|has)|literally|lit\\.?|(${names})(?: original| text| term| word| for)?(?: \\([^()]{1,20}\\))?|russ?\\.|rus\\.|chin\\.|ch\\.|ger\\.|fr\\.|lat\\.))\\s*(?:[:=,]|reads?:?|has:?)\\s*(.+)$`,
  'i',
)
const inOriginal = /^(?:(?:in|from) the original|original)\s*[:,-]?\s*["“«](.+)["”»]$/i

/** `“Ruhe” [German for “calm”]`: the language, and the sense in English. */
const wordFor = new RegExp(`^(${names})(?: word| term| phrase| expression)? for ["“'‘]`, 'i')
/** `“ja” [“yes” in German]` */
const senseIn = new RegExp(`^["“'‘][^"”]{1,60}["”'’] in (?:the )?(${names})$`, 'i')
/** `[lit. “with lifted chest”]` */
const literal = /^(?:literally|verbatim|lit\.?)\s+["“‘']/i

/** Without one of these signs or words nothing is labelled. */
const labels = /[:=,"“«‘']|read|has/i

export function original(context: Context): ProposalOf<'original'> | undefined {
  const {content} = context
  if (content.length > 300) return undefined
  return (
    namedLanguage(context) ??
    (labels.test(content) ? labelledWords(context) : undefined) ??
    wordsWithSense(context) ??
    titleOfWork(context) ??
    foreignWords(context)
  )
}

/** `[in French]`, `[German for “calm”]`: the language alone. */
export function namedLanguage({content, wording}: Context): ProposalOf<'original'> | undefined {
  if (content.length > 300) return undefined
  const isIn = inTongue.in(wording)
  const stated = isIn ? inLanguage.exec(content) : null
  if (stated) return namesLanguage(stated[1]!, 'the bracket names the language of the original')
  const term = wording.text.includes('for ') || isIn ? (wordFor.exec(content) ?? senseIn.exec(content)) : null
  return term ? namesLanguage(term[1]!, 'the bracket names the language of the words before it') : undefined
}

/** `[literally “with lifted chest”]`, `[original: zhengzhi]`: what is said to be the original, or its sense. */
function labelledWords(context: Context): ProposalOf<'original'> | undefined {
  const {content} = context
  if (literal.test(content) && !languageOf(content.replace(literal, ''))) return literalSense
  const label = labelled.exec(content) ?? inOriginal.exec(content)
  // `[in Armenian, as a joke]`: English after the language tells how it was said.
  if (label && !(/^in \p{L}+,/iu.test(content) && !/["“«]/.test(content) && !languageOf((label[2] ?? label[1])!))) {
    const quoted = (label[2] ?? label[1])!
    const start = context.end - quoted.length
    const lang = (label[2] ? label[1] && languages[label[1].toLowerCase()] : undefined) ?? languageOf(quoted)?.lang
    // *Literally* is followed by English: a remark on the wording, with no words of the original in it.
    if (/^lit/i.test(content) && !languageOf(quoted)) return literalSense
    return {
      class: 'original',
      rule: 'original-quoted',
      weight: 1,
      cert: 'high',
      why: 'the bracket quotes the original',
      detail: {...(lang ? {lang} : {}), words: context.span(start, context.end)},
    }
  }
  return undefined
}

/** `[zhengzhi ziben]`: words that are of no English. */
function foreignWords(context: Context): ProposalOf<'original'> | undefined {
  const {content} = context
  // `the Kingdom['s changed] position`
  if (borrowed.has(content.toLowerCase()) || /^['’]s?\s/.test(content)) return undefined
  const guess = languageOf(content)
  if (!guess) {
    if (isTermInPinyin(context))
      return propose(context, 'zh-Latn', 0.66, 'Mandarin syllables after words in quotation marks', 'low')
    return isCognate(context) || isOfNoEnglish(context)
      ? propose(context, undefined, 0.75, 'words that English does not have')
      : undefined
  }
  // A paper in that language has it as its own.
  if (isSameTongue(context, guess.lang)) return undefined
  // `the Varnian [ambassador Babić]`: English, and a name in its letters.
  if (context.words.length > 1 && context.words.some((word) => isOffice(word.text))) return undefined
  // `Marquis [de la Fayette]`: a name with its particles.
  if (context.words.every((word) => isCapitalised(word.text) || isParticle(word.text)) && /^\p{Ll}/u.test(content))
    return undefined
  if (guess.lang === 'la' && /^sic/i.test(content)) return undefined
  // Capitals throughout are a place, a code word or a heading.
  if (!guess.sure && /^[\p{Lu}\d ,.–-]{4,}$/u.test(content)) return undefined
  // Capitals throughout make a name; pinyin that is a title (`Renmin ribao`) is not a person's name.
  if (
    guess.lang === 'zh-Latn' &&
    isCapitalised(content) &&
    context.words.every((word) => isCapitalised(word.text)) &&
    (surnames.has(content.split(/[ -]/)[0]!.toLowerCase()) || !afterEnglishTitle(context))
  ) {
    return guess.sure && !context.nameBefore ? propose(context, guess.lang, 0.6, guess.why, 'low') : undefined
  }
  const capital = isCapitalised(content)
  // `the Council of State [Rada Państwa]`: what the body is called there; a person has a forename.
  if (
    capital &&
    context.words.length > 1 &&
    namesBody(context) &&
    !context.words.some((word) => forenames.has(word.text.toLowerCase()))
  )
    return propose(context, guess.lang, 0.8, 'the name of the body before it, in its language', 'medium')
  // In Latin letters a word with a capital is a name unless its ending makes it a noun (`Einheit`, `Kooperatsiya`).
  if (
    (capital || /^née? /.test(content)) &&
    (context.words.every((word) => isCapitalised(word.text) || ofPersons.test(word.text)) || isPerson(context)) &&
    (!guess.sure || isPerson(context)) &&
    guess.lang !== 'zh-Latn' &&
    !noun.test(content)
  )
    return undefined
  return propose(
    context,
    guess.lang,
    guess.sure ? 0.93 : capital ? 0.8 : 0.87,
    guess.why,
    guess.sure ? 'high' : 'medium',
  )
}

/** `the “hat” [maozi]`: two or three syllables, too short to show the language but for the quotation marks before them. */
function isTermInPinyin({content, before, words}: Context): boolean {
  return (
    /^\p{Ll}{4,}(?: \p{Ll}+)?$/u.test(content) &&
    words.length < 3 &&
    /["”’]\s$/.test(before.slice(-2)) &&
    words.every((word) => isPinyin(word.text) && !/e$/.test(word.text) && !alsoEnglish.has(word.text)) &&
    pinyinSyllables(content.replace(' ', '')) > 1
  )
}

/** `the secretariat [Sekretariat]`, `“debates” [debaty]`: a word much like the one before it, as kindred languages write it. */
function isCognate({content, lastWord: last, wordBefore}: Context): boolean {
  if (!last || !/^\p{L}{5,}$/u.test(content) || !/^\p{Ll}{5,}$/u.test(last.text)) return false
  // In small letters the word may mend the one before it, but for one that is quoted.
  const isBeside = isCapitalised(content) ? wordBefore !== undefined : /^["”»] ?$/.test(last.gap)
  const small = content.toLowerCase()
  return isBeside && small !== last.text && similarity(small, last.text, alike) >= alike
}
/** How much alike cognates are. */
const alike = 0.6

/**
 * `a struggle [lucha]`, `the workers' councils [radnički saveti]`: a few words in small letters, the first perhaps with a
 * capital, of which one at least is no English one, and none is of English grammar. No article or preposition asks for them.
 */
function isOfNoEnglish({content: written, words, wordBefore, before}: Context): boolean {
  const content = written.replace(/^["“‘'](.+)["”’']$/, '$1')
  if (words.length === 0 || words.length > 4 || !/^\p{L}[\p{Ll}'’ -]+$/u.test(content)) return false
  if (isCapitalised(content) && words.length === 1) return false
  if (!wordBefore && !endsInQuotation(before)) return false
  const previous = wordBefore?.text.toLowerCase() ?? ''
  if (isFunctionWord(previous)) return false
  const parts = content.split(/[ -]/)
  if (parts.some((part) => part.length > 2 && isFunctionWord(part))) return false
  // `the leader [vozhd]`, but `Lipa [oblast]`
  const isAfterNoun = wordBefore !== undefined && !isCapitalised(wordBefore.text)
  return parts.some((part) => !isCapitalised(part) && (isUnEnglish(part) || (isAfterNoun && isLoanword(part))))
}

function namesLanguage(language: string, why: string): ProposalOf<'original'> {
  const lang = languages[language.toLowerCase()]!
  return {class: 'original', rule: 'original-language', weight: 1, cert: 'high', why, detail: {lang}}
}

const literalSense: ProposalOf<'original'> = {
  class: 'original',
  rule: 'original-literally',
  weight: 0.85,
  cert: 'medium',
  why: 'the bracket gives the literal sense',
  detail: {},
}

/** What English papers say in Latin and French: a word that the sentence lacks. */
const borrowed: ReadonlySet<string> = new Set(
  'ad interim,ex officio,pro tempore,in absentia,in camera,de facto,de jure,en route,en bloc,in toto,inter alia,per annum,per capita,ad hoc,status quo'.split(
    ',',
  ),
)

/** `the Premier [Éamon de Valera]`: after a name or an office two names or three, with a particle between them. */
function isPerson({words, wordBefore}: Context): boolean {
  return (
    words.length > 2 &&
    words.length < 5 &&
    wordBefore !== undefined &&
    (isCapitalised(wordBefore.text) || isOffice(wordBefore.text)) &&
    forenames.has(words[0]!.text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) &&
    isCapitalised(words.at(-1)!.text) &&
    words.every((word) => isCapitalised(word.text) || isParticle(word.text))
  )
}

/** What stands in small letters in the names of persons. */
const ofPersons = /^(?:von|van|v|née?|geb)\.?$/

/** Endings of German and Russian nouns that no surname has. */
const noun =
  /(?<=\p{L}{3})(?:ung|heit|keit|schaft|tät|ismus|izm|frage|partei|politik|recht|krieg|bund|amt|rat|tag|wehr|kammer|regierung|kampf|gesetz|tsi[yi]?a|stvo|ost['’ʹ]?|ni[ye]*e)$/iu

function propose(
  context: Context,
  lang: string | undefined,
  weight: number,
  why: string,
  cert: 'high' | 'medium' | 'low' = 'medium',
): ProposalOf<'original'> {
  const detail = {...(lang ? {lang} : {}), words: context.contentSpan}
  return {class: 'original', rule: 'original-words', weight, cert, why, detail}
}

/** `the Council of State`, `the Government Commission`: the English name of a body right before the bracket. */
function namesBody({nameBefore: run, content}: Context): boolean {
  return (
    run !== undefined &&
    run.words.length > 1 &&
    !/[,;]/.test(content) &&
    run.words.some(
      (word) => isInstitution(word.text) || /^(?:Militia|Guards?|Police|Service|Security)$/.test(word.text),
    )
  )
}

/** `People's Daily [Renmin Ribao]`: an English title before, in capitals, of more than one word. */
function afterEnglishTitle(context: Context): boolean {
  const run = context.nameBefore
  return run !== undefined && run.words.length > 1 && !isPinyin(run.words.at(-1)!.text.replace(/['’]s$/, ''))
}

/**
 * Words of another language right before the bracket, when what it holds is English: `Dangdai Zhongguo waijiao
 * [Contemporary Chinese Diplomacy]`. At least one word is in small letters, so that no name is taken for a title.
 */
export function foreignTitleBefore(context: Context): Run | undefined {
  const words = context.wordsBefore
  let from = words.length
  while (
    from > 0 &&
    words.length - from < 10 &&
    (from === words.length ? /^[”"’)]?\s?$/.test(words[from - 1]!.gap) : words[from - 1]!.gap === ' ')
  ) {
    const word = words[from - 1]!.text.toLowerCase()
    const foreign = isPinyin(word) || languageOf(word) !== undefined
    if (/^(?:see|in|cf)$/.test(word) || !foreign || (isFunctionWord(word) && !isPinyin(word))) break
    from -= 1
  }
  const run = words.slice(from)
  if (run.length < 2 || run.every((word) => isCapitalised(word.text))) return undefined
  const text = run.map((word) => word.text).join(' ')
  if (!languageOf(text) || languageOf(context.content)) return undefined
  return {words: run, titles: [], titleOnly: false, start: run[0]!.start, end: run.at(-1)!.end, text}
}
