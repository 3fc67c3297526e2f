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
import {
  isCapitalisedNoun,
  isCognate,
  isOfFormula,
  isOfNoEnglish,
  isOwnName,
  isTermInPinyin,
} from '../evidence/no-english.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {isSameTongue} from '../evidence/same-tongue.js'
import {forenames, surnames} from '../words/given-names.js'
import {languageOf} from '../words/language.js'
import {abbreviations, languageNames, languages, anyLanguage as names} from '../words/language-names.js'
import {isFunctionWord, isInstitution, isOffice} from '../words/lexicon.js'
import {isPinyin} from '../words/pinyin.js'
import {isUnEnglish} from '../words/un-english.js'
import {endsInQuotation, isAscii, isCapitalised, isParticle} from '../words/words.js'
import {titleOfWork} from './title-of-work.js'
import {wordsWithSense} from './words-with-sense.js'

const inTongue = new Phrases(`in (the) ${languageNames.join('/')}`)

const inLanguage = new RegExp(
  `^(?:(?:written|typed|said|spoken|given|quoted|handwritten|the preceding|this|these|the|word|words|phrase|sentence|name|last|two|three|four|few|is|are|was|were|also)\\s+)*in (?:the )?(${names})(?:\\s+(?:language|letters|script))?(?:\\s+(?:in|within)\\s+(?:the\\s+)?(?:original|text|source|document|russian text|chinese text|manuscript)(?: (?:text|document|version))?)?[.!:]?$`,
  'i',
)
/** `[German in the original]` */
const inOriginalLanguage = new RegExp(`^(${names}) in (?:the )?(?:original|text|source)[.!]?$`, 'i')
/** `[the phrase was used in Spanish: moneda suelta]` */
const usedIn = new RegExp(
  `^(?:the |this )?(?:word|phrase|expression|term|sentence|quotation|remark|title|name)s? (?:is|was|are|were) (?:used|given|said|spoken|written|quoted|uttered|pronounced) in (?:the )?(${names})(?:$|[.:;,]| (?:language|original|text))`,
  'i',
)
const labelled = new RegExp(
  `^(?:(?:in (?:the )?)?(?:original(?:ly)?(?: (?:text )?in (?:${names}))?|orig\\.?|(?:the )?original (?:text|word|term|phrase|reads|has)|literally|lit\\.?|(${names})(?: original| text| term| word| for)?(?: \\([^()]{1,20}\\))?|russ?\\.|rus\\.|chin\\.|ch\\.|ger\\.|fr\\.|lat\\.))\\s*(?:[:=,]|reads?:?|has:?)\\s*(.+)$`,
  'i',
)
/** `[Alb. KEE]`, `[Sp. la contra]`: the language in short, and the words in it. */
const inShort = new RegExp(`^(${Object.keys(abbreviations).join('|')})\\.,?\\s([^\\d\\s“”"][^\\d“”"]{0,60})$`, 'i')
const inOriginal = /^(?:(?:in|from) the original|original)\s*[:,-]?\s*["“«](.+)["”»]$/i

/** `“Ruhe” [German for “calm”]`: the language, and the sense in English. */
const wordFor = new RegExp(`^(${names})(?: word| term| phrase| expression)? for ["“'‘]`, 'i')
/** `“ja” [“yes” in German]` */
const senseIn = new RegExp(`^["“'‘][^"”]{1,60}["”'’] in (?:the )?(${names})$`, 'i')
/** `had [literally] “fallen from the saddle”`: that the words after it, or before it, are rendered word for word. */
const literally = /^(?:literally|verbatim|word for word|lit\.?)$/i
/** `[lit. “with lifted chest”]` */
const literal = /^(?:literally|verbatim|lit\.?)\s+["“‘']/i

/** Without one of these signs or words nothing is labelled. */
const labels = /[:=,"“«‘'.]|read|has/i

export function original(context: Context): ProposalOf<'original'> | undefined {
  const {content} = context
  if (content.length > 300) return undefined
  if (literally.test(content) && (endsInQuotation(context.before) || /^\s["“‘]/.test(context.after)))
    return literalSense
  return (
    namedLanguage(context) ??
    (labels.test(content) ? labelledWords(context) : undefined) ??
    wordsWithSense(context) ??
    titleOfWork(context) ??
    foreignWords(context)
  )
}

/** `[in French]`, `[German for “calm”]`: the language alone. */
export function namedLanguage({content, wording, before}: Context): ProposalOf<'original'> | undefined {
  if (content.length > 300) return undefined
  const isIn = inTongue.in(wording)
  const stated = isIn ? (inLanguage.exec(content) ?? usedIn.exec(content)) : inOriginalLanguage.exec(content)
  // `Marek: (In English) Yes.`: how it is said.
  if (stated && /:\s*$/.test(before) && content.startsWith('In ')) return undefined
  if (stated) return namesLanguage(stated[1]!, 'the bracket names the language of the original')
  const term = wording.text.includes('for ') || isIn ? (wordFor.exec(content) ?? senseIn.exec(content)) : null
  return term ? namesLanguage(term[1]!, 'the bracket names the language of the words before it') : undefined
}

/** `[literally “with lifted chest”]`, `[original: zhengzhi]`: what is said to be the original, or its sense. */
function labelledWords(context: Context): ProposalOf<'original'> | undefined {
  const {content} = context
  if (literal.test(content) && !languageOf(content.replace(literal, ''))) return literalSense
  const short = inShort.exec(content)
  if (short) return quoted(context, short[2]!, abbreviations[short[1]!.toLowerCase()])
  // `the three [Chinese, Korean and Polish] parties`: whose they are.
  const label = peoples.test(content) ? null : (labelled.exec(content) ?? inOriginal.exec(content))
  // `[in Armenian, as a joke]`: English after the language tells how it was said.
  if (label && !(/^in \p{L}+,/iu.test(content) && !/["“«]/.test(content) && !languageOf((label[2] ?? label[1])!))) {
    const words = (label[2] ?? label[1])!
    // *Literally* is followed by English: a remark on the wording, with no words of the original in it.
    if (/^lit/i.test(content) && !languageOf(words)) return literalSense
    return quoted(context, words, label[2] && label[1] ? languages[label[1].toLowerCase()] : undefined)
  }
  return undefined
}

const peoples = /^\p{Lu}[\p{L}-]+(?:, (?:the )?\p{Lu}[\p{L}-]+)+,? (?:and|or) (?:the )?\p{Lu}[\p{L}-]+$/u

/** What the bracket ends with is quoted from the original, in the language that it names or that shows. */
function quoted(context: Context, words: string, named: string | undefined): ProposalOf<'original'> {
  const lang = named ?? languageOf(words)?.lang
  return {
    class: 'original',
    rule: 'original-quoted',
    weight: 1,
    cert: 'high',
    why: 'the bracket quotes the original',
    detail: {...(lang ? {lang} : {}), words: context.span(context.end - words.length, context.end)},
  }
}

/** `[zhengzhi ziben]`: words that are of no English. */
function foreignWords(context: Context): ProposalOf<'original'> | undefined {
  const {content} = context
  // `the Kingdom['s changed] position`
  if (borrowed.has(content.toLowerCase()) || /^['’]s?\s/.test(content)) return undefined
  const guess = languageOf(content)
  if (isCapitalisedNoun(context))
    return propose(context, guess?.lang ?? 'de', 0.75, 'a noun of another language after the plural that it means')
  if (isOfFormula(context) || isOwnName(context))
    return propose(
      context,
      guess?.lang,
      0.9,
      'what stands there in the original, after a formula, a grade or the English name of a people',
    )
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
    // `the Ministry of the Interior [Vizarat-i Dakhilih]`
    guess.lang !== 'fa-Latn' &&
    !noun.test(content) &&
    !isCognate(context)
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
    (isCapitalised(wordBefore.text) || isOffice(wordBefore.text) || words.some((word) => isNoble(word.text))) &&
    forenames.has(words[0]!.text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) &&
    isCapitalised(words.at(-1)!.text) &&
    words.every((word) => isCapitalised(word.text) || isParticle(word.text))
  )
}

/** `de Mendoza`, `von Brentz` */
function isNoble(word: string): boolean {
  return /^(?:de|von|van|di|da|dos)$/.test(word)
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
  return (
    run !== undefined &&
    run.words.length > 1 &&
    !isPinyin(run.words.at(-1)!.text.replace(/['’]s$/, '')) &&
    // `Möng Hsat [Mengsa]`, `Cesarea Karoli [Mindanao]` are places.
    isAscii(run.text) &&
    !run.words.some((word) => isUnEnglish(word.text.toLowerCase()))
  )
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
