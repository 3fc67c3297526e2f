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
import {endsInQuotation, isAcronym, isCapitalised} from '../words/words.js'
import {endings} from './expansion.js'
import {suppliedName, suppliedWithRole} from './supplied-names.js'

export function supplied(context: Context): Supplied | undefined {
  return (
    sign(context) ??
    digits(context) ??
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
  return content.length === 1 && /^[.,;:()"“”„'‘’«»–—%°-]$/u.test(content)
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
  return /^(?:[.,]|[-–—/]\s?)?\d[\d.,]*$/.test(content) && (/\d$/.test(before) || /^\d/.test(after))
    ? propose('supplied-digits', 0.95, 'high', 'figures that complete a number')
    : undefined
}

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

/** `qu[i]te`, `Millen[n]ium`: nobody shortens a word by one letter inside it. */
function letterInside({content, stem, after}: Context): Supplied | undefined {
  if (!/^\p{Ll}$/u.test(content) || stem.length + /^\p{L}*/u.exec(after)![0].length < 4) return undefined
  return propose('supplied-letter', 0.96, 'high', 'one letter inside a word')
}

/** `dest[…][ro]yed`, `challeng[...][es]`: the letters that a gap took from its word. */
function afterGap({content, flow, bracket}: Context): Supplied | undefined {
  const before = flow.text.slice(Math.max(0, bracket.start - 8), bracket.start)
  return letters.test(content) && gapInWord.test(before)
    ? propose('supplied-after-gap', 0.97, 'high', 'the letters that the gap before it took from its word')
    : undefined
}
const letters = /^\p{L}{1,14}$/u
const gapInWord = /\[(?:…|\.{2,4}|-{2,4})\]$/

/** `request[ed]`, `comrade[s]`: an ending on a word that is whole without it. */
export function suppliedEnding(context: Context): Supplied | undefined {
  const {content} = context
  if (!context.gluedBefore) return undefined
  if (context.gluedAfter) return letterInside(context)
  const {stem} = context
  if ((endings.test(content) || /^['’]$/.test(content)) && stem.length >= 3 && /[aeiouy]/i.test(stem)) {
    return propose('supplied-ending', 0.9, 'high', 'an inflection on a word that is whole without it')
  }
  if (/^\p{Ll}{1,2}$/u.test(content) && stem.length > 1 && isFunctionWord(stem)) {
    return propose('supplied-letter', 0.96, 'high', 'a letter that makes another word of one that is whole')
  }
  // `VKP[(b)]`
  if (/^\(\p{L}{1,3}\)$/u.test(content))
    return propose('supplied-continuation', 0.85, 'medium', 'letters in parentheses that end a word')
  // `attempt[ed to go]`: an ending, and words after it.
  if (
    /^(?:s|es|d|ed|n|en|ing|ly|er|['’]s|s['’]|ment|tion|ation) \p{L}/u.test(content) &&
    stem.length >= 3 &&
    context.words.length <= 7
  )
    return propose('supplied-continuation', 0.85, 'medium', 'the end of a word and words after it')
  // `t[he other]`, `r[elations between]`: a line whose end is torn off, after the first letters of its word.
  if (stem.length < 4 && !isFunctionWord(stem) && /^[a-z]+ /.test(content) && context.words.length <= 8)
    return propose('supplied-continuation', 0.8, 'medium', 'the rest of a word and words after it')
  // `Plans[, Bureau of Public Affairs]`, `withdraw[ from the city]`, `Varnian[-Ostrian]`: more words, glued.
  if (
    /^[,;:.\s–-]/.test(context.flow.text.slice(context.bracket.innerStart, context.bracket.innerEnd)) &&
    context.words.length > 0
  ) {
    return propose('supplied-continuation', 0.85, 'medium', 'words that go on from where the text stops')
  }
  return undefined
}

/** `[W]ith`, `[un]able`: the beginning of a word. */
function initial(context: Context): Supplied | undefined {
  const {content} = context
  if (!context.gluedAfter || context.gluedBefore || !/^[\p{L}\p{M}-]{1,12}$/u.test(content)) return undefined
  // `[A]ᵃ`: an exponent is no letter of a word.
  if (/^\p{Lm}/u.test(context.after)) return undefined
  const one = content.length === 1
  return propose(
    one ? 'supplied-initial' : 'supplied-beginning',
    0.93,
    one ? 'high' : 'medium',
    one ? 'the first letter, changed or added' : 'the beginning of a word',
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

/** Words for the grammar: how well they fit decides how much they weigh. */
function words(context: Context): Supplied | undefined {
  const {words: inside, wordBefore, wordAfter, content} = context
  if (inside.length === 0 || context.gluedBefore) return undefined
  if (content.length > 240) return longPassage(context)
  // What explains supplies nothing.
  if (/^(?:i\.?\s?e\b\.?|that is,|namely\b|viz\.)/i.test(content)) return undefined
  // `Yudin [, the ambassador,]`, `Orsini [-Marek]`
  if (/^(?:[,;]\s|-\p{Lu})/u.test(content))
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
  const governed =
    !isPronoun &&
    (articles.has(previous) || determiners.has(previous) || prepositions.has(previous) || auxiliaries.has(previous))
  const next = wordAfter?.text.toLowerCase() ?? ''
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
 * nothing may say the same in another word.
 */
function isNounAfterNoun(context: Context): boolean {
  const {content, wordBefore: last} = context
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
    article >= 0 && near.slice(article).every((word, i) => word.gap === ' ' && (i === 0 || !isFunctionWord(word.text)))
  )
}

/** `the Charter [and shall submit such reports as may be called for]`: a passage that a sentence goes on with. */
function longPassage({content, wordBefore}: Context): Supplied | undefined {
  return wordBefore && goesOn.test(content)
    ? propose('supplied-long', 0.42, 'low', 'a passage that the sentence goes on with')
    : undefined
}
