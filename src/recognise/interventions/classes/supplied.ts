/**
 * Supplied: words, endings or signs that the sentence needs and the source lacks.
 *
 * > | Tito is [like] Zhang Guotao
 *             ^^^^^^
 * > | left here by the journalist [Edgar] Snow
 *                                 ^^^^^^^
 *
 * TEI Guidelines 12.3.3.1 (`supplied`). What is supplied may be a word the grammar asks for, part of a name, an ending
 * (`request[ed]`), a punctuation mark, or a doubtful reading of the editor's own (`[we?]`).
 */
import type {Context} from '../evidence/context.js'
import {suppliedDateline} from '../evidence/supplied-dateline.js'
import {propose, queryOf, type Supplied} from '../evidence/supplied-proposal.js'
import {
  articles,
  auxiliaries,
  conjunctions,
  determiners,
  goesOn,
  interrogatives,
  isFunctionWord,
  isInstitution,
  months,
  prepositions,
  pronouns,
  takesGeneral,
  takesTwo,
} from '../words/lexicon.js'
import {endsInQuotation, isAcronym, isCapitalised, type Word} from '../words/words.js'
import {isPlural} from './other-word.js'
import {afterGap, initial, suppliedEnding} from './supplied-letters.js'
import {suppliedName} from './supplied-names.js'
import {suppliedWithRole} from './supplied-with-role.js'

export function supplied(context: Context): Supplied | undefined {
  return (
    sign(context) ??
    digits(context) ??
    romanNumber(context) ??
    questionMark(context) ??
    afterGap(context) ??
    suppliedEnding(context) ??
    initial(context) ??
    suppliedWithRole(context) ??
    query(context) ??
    suppliedDateline(context) ??
    general(context) ??
    suppliedName(context) ??
    words(context)
  )
}

/** `Ningxia[.]`, `[“]`, `[,]`: a sign alone. */
function sign({content}: Context): Supplied | undefined {
  return content.length === 1 && /^[.,;:!()"“”„'‘’«»–—%°&-]$/u.test(content)
    ? propose('supplied-punctuation', 0.95, 'high', 'a punctuation mark alone')
    : undefined
}

/** `194[8]`, `[19]58`, `40[,000]`: figures of a number. */
function digits({content, before, after}: Context): Supplied | undefined {
  // `Copy [No.] 3`, `Copy No. [3]`
  if (/^(?:nos?\.?|№|nr\.?)$/i.test(content) && /^\s?\d/.test(after))
    return propose('supplied-digits', 0.95, 'high', 'the sign of the number after it')
  if (!/\d/.test(content)) return undefined
  if (/^\d{1,5}$/.test(content) && /(?:\bNos?\.?|№|\bnr\.?)\s?$/i.test(before))
    return propose('supplied-digits', 0.95, 'high', 'a number after its sign')
  // `Varna, [11] June 1948`
  if (/^[12]?\d$|^3[01]$/.test(content) && /(?:^|[^.!?”"’)] )$/.test(before) && isMonthNext(after))
    return propose('supplied-digits', 0.97, 'high', 'the day before its month')
  // `23 November 1963[104]`: a year is whole, and calls a note.
  if (/^\d{1,3}$/.test(content) && wholeYear.test(before)) return undefined
  return /^(?:[.,]|[-–—/]\s?)?\d[\d.,]*$/.test(content) && (/\d$/.test(before) || /^\d/.test(after))
    ? propose('supplied-digits', 0.95, 'high', 'figures that complete a number')
    : undefined
}

/** `Protocol [II] of the meeting`, `[I.] The harvest`: a Roman number after its noun, or before what it numbers. */
function romanNumber({content, before, wordBefore, opensSentence}: Context): Supplied | undefined {
  if (!/^[IVX]{1,5}\.?$/.test(content) || !romanNumeral.test(content)) return undefined
  const isAfterNoun = content.length > 1 && wordBefore !== undefined && !isFunctionWord(wordBefore.text)
  const isOfPoint = content.endsWith('.') && opensSentence && before.trim() === ''
  return (isAfterNoun && !content.endsWith('.')) || isOfPoint
    ? propose('supplied-digits', 0.86, 'medium', 'a Roman number')
    : undefined
}
const romanNumeral = /^X{0,3}(?:IX|IV|V?I{0,3})\.?$/

/** A year after its month or day, or in brackets. */
export const wholeYear = /(?:\p{L}{3,},? |\d, |[.(/])(?:1[5-9]|20)\d\d$/u

function isMonthNext(after: string): boolean {
  return months.has(/^ (\p{Lu}\p{Ll}{2,8})(?!\p{L})/u.exec(after)?.[1]?.toLowerCase() ?? '')
}

/** `should he be arrested[?].`: the mark of a question that has none. */
function questionMark(context: Context): Supplied | undefined {
  if (context.content !== '?') return undefined
  const ends = /^\s*$|^[."”]|^["”’)]*\s+["“‘(]?\p{Lu}/u.test(context.after)
  const sentence = context.before
    .slice(Math.max(...['. ', '? ', '! ', '; '].map((stop) => context.before.lastIndexOf(stop) + 1), 0))
    .trim()
    .replace(/^.*["“«„](?=[^"”»]*$)/s, '')
  if (!ends || !asks(sentence)) return undefined
  const glued = /\S$/.test(context.before)
  return propose(
    'supplied-question-mark',
    glued ? 0.97 : 0.92,
    glued ? 'high' : 'medium',
    'the sentence asks, ends here, and has no question mark',
  )
}

function asks(sentence: string): boolean {
  const words = sentence
    .toLowerCase()
    .replace(/[“"‘(]/g, '')
    .split(/\s+/)
  const first = words[0] === 'and' || words[0] === 'but' || words[0] === 'so' ? words[1] : words[0]
  if (!first) return false
  const bare = first.replace(/n['’]t$|,$/g, '')
  if (interrogatives.has(bare) || auxiliaries.has(bare) || auxiliaries.has(`${bare}n`)) return true
  // A question after its frame: `I remarked, wasn't it clear that …`, `he asked: will they …`
  return /[,:—–]\s*(?:(?:was|is|are|were|do|does|did|will|would|can|could|should|has|have)(?:n['’]t)?\s+(?:it|he|she|they|we|you|i|this|that|there|not|the)|(?:what|why|who|how|where|when|which)\s)/i.test(
    sentence,
  )
}

/** `[we?]`, `[in the obtaining?]`: words the editor is not sure of. */
function query(context: Context): Supplied | undefined {
  const mark = queryOf(context)
  if (mark && context.words.length > 0 && context.words.length <= 8) {
    return propose('supplied-query', 0.75, 'low', 'words with a question mark: the editor doubts them', {query: mark})
  }
  if (/^\?+\s*\p{L}/u.test(context.content) && context.words.length <= 8) {
    return propose('supplied-query', 0.75, 'low', 'words with a question mark: the editor doubts them', {
      query: context.span(context.start, context.start + 1),
    })
  }
  return undefined
}

/** `Mr. Solicitor [General]` */
function general({content, wordBefore}: Context): Supplied | undefined {
  return content === 'General' && wordBefore && takesGeneral.test(wordBefore.text)
    ? propose('supplied-name-completion', 0.86, 'high', 'the word that completes an office')
    : undefined
}

const possessive = /\p{L}(?:['’]s|s['’]) $/u

/** Whether a word in small letters may be a noun. */
function isNoun(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word.text) && !isFunctionWord(word.text)
}

/** Words for the grammar: how well they fit decides how much they weigh. */
function words(context: Context): Supplied | undefined {
  const {words: inside, wordBefore, wordAfter, content} = context
  if (inside.length === 0 || context.gluedBefore) return undefined
  if (content.length > 240) return longPassage(context)
  // What explains supplies nothing.
  if (/^(?:i\.?\s?e\b\.?|that is,|namely\b|viz\.)/i.test(content)) return undefined
  // `Yudin [, the ambassador,]`, `Orsini [-Marek]`, `a smith [—one of many]`
  if (/^(?:[,;]\s|-\p{Lu}|(?:--|[–—])\s?\p{Ll})/u.test(content))
    return propose('supplied-continuation', 0.85, 'medium', 'words that go on from where the text stops')
  if (!/^[\p{L}\p{N}$£€"“‘'(«]|^&c/u.test(content)) return undefined
  const capital = isCapitalised(content)
  // `[A], [B] → [C]`: no article stands before a stop.
  const isArticle = inside.length === 1 && articles.has(content.toLowerCase())
  if (
    inside.every((word) => isFunctionWord(word.text)) &&
    !(isArticle && /^(?:[,;.:)=]|\p{Lm})/u.test(context.after))
  ) {
    return propose(
      'supplied-function-words',
      0.85,
      'high',
      inside.length === 1 ? 'a word of grammar the sentence lacks' : 'words of grammar the sentence lacks',
    )
  }
  // `[The State] Bank`, `[We advise]`: starts as a clause or a noun group does.
  const first = inside[0]!
  const opens = isFunctionWord(first.text)
  if (inside.length > 8 && /[.!?]$/.test(content)) return longPassage(context)
  const previous = wordBefore?.text.toLowerCase() ?? ''
  // `do not give it to any one [in Varna]`
  const isPronoun =
    previous === 'one' && /^(?:any|every|some|no|each|this|that)$/i.test(context.wordsBefore.at(-2)?.text ?? '')
  // `in his own [presence]`
  const isOwn = previous === 'own' && determiners.has(context.wordsBefore.at(-2)?.text.toLowerCase() ?? '')
  // `of whom there are too few [tak malo].`: of nothing that is still to be named.
  const isCounted =
    /^(?:few|many|much|little)$/.test(previous) &&
    /^(?:too|so|very|as|how)$/i.test(context.wordsBefore.at(-2)?.text ?? '') &&
    !/^\s+\p{L}/u.test(context.after)
  const governed =
    !isPronoun &&
    !isCounted &&
    (isOwn ||
      articles.has(previous) ||
      determiners.has(previous) ||
      prepositions.has(previous) ||
      auxiliaries.has(previous))
  const next = wordAfter?.text.toLowerCase() ?? ''
  // `in the doctor’s [care]`, but `the General’s [Marek’s] order`
  if (!capital && possessive.test(context.before) && !/['’]s?$/.test(content))
    return propose('supplied-governed', 0.72, isNoun(wordAfter) ? 'medium' : 'high', 'the genitive lacks its noun')
  if (governed)
    return propose(
      'supplied-governed',
      capital && inside.length > 1 && !opens ? 0.56 : 0.72,
      'high',
      `“${previous}” before the bracket needs what it holds`,
    )
  if (opens && inside.length <= 6) {
    const cert = isWholeBeside(context) ? 'low' : 'medium'
    return propose('supplied-phrase', 0.7, cert, 'a phrase of grammar that the sentence takes in')
  }
  if (!capital && (prepositions.has(next) || auxiliaries.has(next) || pronouns.has(next) || conjunctions.has(next))) {
    const cert = isNounAfterNoun(context) ? 'low' : 'medium'
    return propose('supplied-before-grammar', 0.62, cert, `“${next}” after the bracket goes on from it`)
  }
  if (context.amongCapitals && inside.length <= 6)
    return propose('supplied-in-sentence', 0.6, 'medium', 'words in capitals among such words')
  if (wordAfter && !isCapitalised(wordAfter.text) && inside.length <= 4) {
    // `the IM [unofficial helper] reports`: what the letters stand for in another language.
    // `The source [informant] promised`, `the “goods” [uranium] nothing`: so may be what a noun or a quotation means.
    const isMeant = inside.length > 1 ? isAcronym(wordBefore?.text ?? '') : isNounAfterNoun(context)
    const cert = isMeant || endsInQuotation(context.before) ? 'low' : 'medium'
    return propose('supplied-in-sentence', capital ? 0.45 : 0.6, cert, 'the sentence reads on through it')
  }
  if (inside.length <= 6)
    return propose('supplied-plausible', capital ? 0.32 : 0.5, 'low', 'short words that may stand in the sentence')
  return inside.length <= 14 && !capital
    ? propose('supplied-long', 0.31, 'low', 'words in small letters that may stand in the sentence')
    : longPassage(context)
}

/**
 * `a spy [agent] of`, `this record [transcript] has`: a noun in the singular beside one that has its article and lacks
 * nothing may say the same in another word; so may a plural after a plural (`made mistakes [errors] in`).
 */
function isNounAfterNoun(context: Context): boolean {
  const {content, wordBefore: last} = context
  if (last && isPlural(last.text) && isPlural(content)) return true
  if (!last || !/^\p{Ll}+$/u.test(content) || /(?:s|ed|ing|ly)$/.test(content)) return false
  if (isInstitution(last.text) && isCapitalised(last.text)) return true
  return !/(?:[^s]s|men|people)$/.test(last.text) && hasArticle(context)
}

/** `on the border question [the line on the map] nothing`, but `sent the men [a clock]`: a noun with its article beside another with its own. */
function isWholeBeside(context: Context): boolean {
  const {content, words, wordsBefore} = context
  if (!/^(?:an?|the) /.test(content) || words.length < 2 || !hasArticle(context)) return false
  return !wordsBefore.slice(-5).some((word) => takesTwo.test(word.text))
}

/** Whether a noun in small letters ends right before the bracket that has its article, and no verb after it. */
function hasArticle({wordBefore: last, wordsBefore}: Context): boolean {
  if (!last || !/^\p{Ll}{3,}$/u.test(last.text) || isFunctionWord(last.text) || /(?:ed|ing|ly)$/.test(last.text))
    return false
  const near = wordsBefore.slice(-4, -1)
  const article = near.findLastIndex((word) => determiners.has(word.text.toLowerCase()))
  return (
    article >= 0 &&
    near.slice(article).every((word, i) => /^['’]? $/.test(word.gap) && (i === 0 || !isFunctionWord(word.text)))
  )
}

/** `the Charter [and shall submit such reports as may be called for]`: a passage that a sentence goes on with. */
function longPassage({content, wordBefore}: Context): Supplied | undefined {
  return wordBefore && goesOn.test(content)
    ? propose('supplied-long', 0.42, 'low', 'a passage that the sentence goes on with')
    : undefined
}
