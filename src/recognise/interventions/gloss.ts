/**
 * Gloss: the sense of a foreign word, an abbreviation written out, or a measure in other units, right after it. It
 * identifies what the word means; the sentence does not read on through it, as it does through what is supplied.
 *
 * > | each kolkhoz [collective farm] gave grain
 *          ^^^^^^^ ^^^^^^^^^^^^^^^^^
 * > | they marched 100 li [50 km] to the north
 *                  ^^^^^^ ^^^^^^^
 */
import type {Context} from './context.js'
import {type Identification, identify} from './identify.js'
import {languageOf} from './language.js'
import {determiners, isFunctionWord, months, numberOf} from './lexicon.js'
import {isCapitalised, isParticle, type Word} from './words.js'

/** Words that translators leave in the original and explain; their endings do not show the language. */
const loanwords: ReadonlySet<string> = new Set(
  `obkom obkoms raikom raikoms gorkom gorkoms partkom kraikom ispolkom revkom sovnarkom narkom narkoms politruk
   kolkhoz kolkhozes sovkhoz sovkhozes artel artels dacha dachas kulak kulaks kulaki apparat zampolit oblast oblasts
   raion raions krai okrug uezd volost guberniia guberniya arshin sazhen verst versts versta pood poods pud desiatina
   desyatina zemstvo duma kombinat glavk subbotnik samizdat propiska blat
   li mu mou jin catty chin dan hukou danwei ganbu xian qu xiang zhen hsien dazibao laogai yuan juche chaebol
   campesino campesinos gusano gusanos guajiro guajiros barbudos compañero compañeros szlachcic szlachta
   rabfak muzhik muzhiks batrak batraks stavka spetsnaz kolkhoznik kolkhozniks oblispolkom raispolkom selsoviet aktiv
   partorg komsorg arat arats baojia yangban chollima songun huyen geheimrat hofrat privatdozent dozent bürgermeister oberbürgermeister landtag reichstag bundestag bundesrat
   perestroika glasnost nomenklatura khozraschet gulag khata rada verkhovna hetman kombinat vozhd vozhdi stanitsa kishlak aul
   gauleiter landrat volkspolizei ortsgruppe bezirk kreis voivode voivodship powiat gmina sejm starosta zupan judet
   jeongbo chongbo pyeong pyong lebensraum ostpolitik westpolitik realpolitik gleichschaltung weltanschauung anschluss
   aimak aimag somon sum khural vilayet wali caudillo latifundio ejido junta`
    .trim()
    .split(/\s+/),
)

const unit =
  '(?:k(?:ilo)?m(?:et(?:er|re))?s?|m(?:et(?:er|re)s?)?|cm|centimet(?:er|re)s?|miles?|yards?|feet|inches|k(?:ilo)?g(?:ram)?s?|grams?|tons?|tonnes?|pounds?|lbs?|ounces?|hectares?|ha|acres?|(?:square|cubic|nautical) (?:k(?:ilo)?m(?:et(?:er|re))?s?|miles?|met(?:er|re)s?|feet|yards)|sq\\.? ?(?:km|mi)|lit(?:er|re)s?|gallons?|bushels?|degrees?|dollars|cents|rubles|roubles|francs|pounds sterling|yuan|yen|won|forints?|zlotys?|lei|leva|korunas?|crowns)\\.?'
const measure = new RegExp(
  `^(?:(?:about|around|approximately|approx\\.?|nearly|roughly|some|circa|ca\\.?|c\\.|or|=|≈|~|i\\.e\\.,?)\\s*)?[\\d.,½¼¾]+(?:\\s?[-–]\\s?[\\d.,]+)?\\s?(?:(?:thousand|million|billion)\\s)?${unit}$`,
  'i',
)

/** What a bracket says a foreign word, an abbreviation or a measure means; undefined where it is neither. */
export function gloss(context: Context): Identification | undefined {
  return (
    ofNumeral(context) ??
    ofMeasure(context) ??
    ofQuotation(context) ??
    ofDecade(context) ??
    ofAbbreviation(context) ??
    ofQuoted(context) ??
    ofForeignWord(context)
  )
}

/** `the XX [20th] Congress`, `5 IX [September]`: the same number, or the month it counts, in another way of writing. */
function ofNumeral(context: Context): Identification | undefined {
  const {content, wordBefore} = context
  const value = wordBefore && roman(wordBefore.text)
  if (!value) return undefined
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(content)
  const month = months.has(content.toLowerCase()) ? [...months].indexOf(content.toLowerCase()) + 1 : undefined
  const inWords = ordinals.indexOf(content.toLowerCase()) + 1 || numberOf(content)
  if (value !== (ordinal ? Number(ordinal[1]) : (month ?? inWords))) return undefined
  return identify(context, 'identification-of-measure', 0.95, 'high', 'the same number', content, wordBefore)
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** The value of a Roman number under forty; of one letter, a month's or an ordinal's. */
function roman(text: string): number | undefined {
  const found = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text)
  if (!found || text === '') return undefined
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(found[2]!)
  return found[1]!.length * 10 + ones
}

/** `100 li [50 km]`, `five versts [about 5.3 kilometers]`: a number and its unit, in other units. */
function ofMeasure(context: Context): Identification | undefined {
  const {content, wordBefore, wordsBefore} = context
  if (!wordBefore || isCapitalised(wordBefore.text)) return undefined
  const one = equation.exec(content)?.[1]
  if (one !== undefined && sameUnit(one, wordBefore.text))
    return identify(
      context,
      'identification-of-measure',
      0.92,
      'high',
      'the bracket says what one of the measure before it is',
      content,
      wordBefore,
    )
  // `five lakhs [500,000]`: a number in a way of counting that is not ours.
  if (
    counts.test(wordBefore.text) &&
    /^(?:about |i\.e\.,? )?[\d.,]+(?: (?:thousand|million|billion))?$/i.test(content)
  ) {
    const start = (wordsBefore.at(-2) && isAmount(wordsBefore.at(-2)!) ? wordsBefore.at(-2)! : wordBefore).start
    const of = {start, end: wordBefore.end, text: context.flow.text.slice(start, wordBefore.end)}
    return identify(context, 'identification-of-measure', 0.9, 'high', 'the same number as we count', content, of)
  }
  if (!measure.test(content)) return undefined
  const amount = wordsBefore.slice(-4, -1).findLast((word) => isAmount(word))
  // `a pood [16 kg]`: one of a measure that is not ours.
  if (!amount && !isForeign(wordBefore.text)) return undefined
  const {start} = amount ?? wordBefore
  const text = amount ? context.flow.text.slice(start, wordBefore.end) : wordBefore.text
  const of = {start, end: wordBefore.end, text}
  return identify(context, 'identification-of-measure', 0.9, 'high', 'the same measure in other units', content, of)
}

const counts = /^(?:lakhs?|crores?|wan|milliards?|myriads?)$/i

/** `1 pood = 16.38 kg`, `one li is half a kilometer`: the measure that is explained. */
const equation = /^(?:1|one|an?)\s+(\p{L}[\p{L}’'-]*)\s*(?:=|≈|is|was|equals?|equalled)\s*(?:\p{L}|\d|~)/iu

/** A unit in the singular and in the plural. */
function sameUnit(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  return a === b || `${a}s` === b || a === `${b}s`
}

function isAmount({text}: Word): boolean {
  return /^\d/.test(text) || (numberOf(text) !== undefined && !determiners.has(text.toLowerCase()))
}

/** `the ’40s [1940s]` */
function ofDecade(context: Context): Identification | undefined {
  const before = /['’‘]?(\d0)s $/.exec(context.before)
  const {wordBefore} = context
  if (!before || !wordBefore || !new RegExp(`^1[5-9]${before[1]}s$`).test(context.content)) return undefined
  return identify(
    context,
    'identification-of-decade',
    0.9,
    'high',
    'the same years in full',
    context.content,
    wordBefore,
  )
}

/** `“za mir” [“for peace”]`: words in quotation marks explained by others in theirs. */
function ofQuoted(context: Context): Identification | undefined {
  const {content, lastWord, before, words} = context
  if (!lastWord || words.length > 8 || !/^["“‘'][^"“”]+["”’']$/.test(content) || !/["”’]\s$/.test(before))
    return undefined
  const name = content.slice(1, -1)
  return identify(
    context,
    'identification-of-quotation',
    0.84,
    'medium',
    'a quotation explains the one before it',
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
  const found = /["“„«]([^"“”„«»]{2,80})["”»]\s?$/.exec(before)
  if (!found || words.length === 0 || words.length > 12 || content.endsWith('?')) return undefined
  const start = bracket.start - found[0].length + 1
  const of = {start, end: start + found[1]!.length, text: found[1]!}
  if (languageOf(of.text) && !languageOf(content))
    return identify(
      context,
      'identification-translation',
      0.85,
      'high',
      'English after words of another language',
      content.replace(/^["“‘]|["”’]$/g, ''),
      of,
    )
  const short = of.text.toLowerCase()
  const fuller =
    isCapitalised(content) && words.length > short.split(' ').length && content.toLowerCase().includes(short)
  // `“Nowe Drogi” [New Paths]`: one title after another.
  // `the “friends” [the Varnians]`, `the “Gang” [Marek, Orsini and others]`: who is called so.
  const called =
    /(?:^|\s)(?:the|our|their|these|those|this|that)\s["“„«]\s?$/iu.test(
      before.slice(0, before.length - found[0].length + 1),
    ) &&
    /^the \p{Lu}|,\s\p{Lu}/u.test(content) &&
    isTitled(content.replace(/^the /, ''))
  const titled = called || (isTitled(of.text) && isTitled(content) && words.length < 6)
  return titled || (fuller && short.length > 3)
    ? identify(
        context,
        'identification-of-quotation',
        0.84,
        'medium',
        called ? 'who is called so' : titled ? 'a title after a title' : 'the title in full',
        content,
        of,
      )
    : undefined
}

/** Capitals on all words but those of grammar. */
function isTitled(text: string): boolean {
  return (
    text.split(/\s+/).every((word) => isCapitalised(word) || isFunctionWord(word) || isParticle(word)) &&
    isCapitalised(text)
  )
}

/** Abbreviations of amounts that are written without their point. */
const amounts = /^(?:mln|mil|mill|bln|bn|thous|tys|th)$/i

/** `the Sov. [Soviet] troops`, `300 mln [million] rubles`: the word whose letters, in their order, the abbreviation has. */
function ofAbbreviation(context: Context): Identification | undefined {
  const {content, lastWord, wordsBefore} = context
  if (!lastWord || context.gluedBefore || !/^\p{L}{4,}$/u.test(content)) return undefined
  const {gap} = lastWord
  const text = lastWord.text.replace(/\.$/, '')
  const counted = wordsBefore.at(-2) !== undefined && isAmount(wordsBefore.at(-2)!)
  const isAbbreviated =
    text !== lastWord.text ||
    /^\.\s?$/.test(gap) ||
    (gap === ' ' && (amounts.test(text) || (counted && text.length < 3)))
  if (!isAbbreviated || !/^\p{L}{1,6}$/u.test(text) || content.length < text.length + 2) return undefined
  if (text.length === 1 && !counted) return undefined
  const letters = content.toLowerCase()
  let at = 0
  for (const letter of text.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return undefined
  }
  if (letters[0] !== text[0]!.toLowerCase() || isFunctionWord(text)) return undefined
  return identify(context, 'identification-abbreviation', 0.96, 'high', `“${text}” is short for it`, content, lastWord)
}

function ofForeignWord(context: Context): Identification | undefined {
  const {content, lastWord, words} = context
  if (!lastWord || context.gluedBefore || !/^["”’']?\s?$/.test(lastWord.gap)) return undefined
  if (!isForeign(lastWord.text) && !isCited(context)) return undefined
  // The sense is a few English words that begin and end with words of sense.
  if (words.length === 0 || words.length > 6 || /\d|[.:;]/.test(content)) return undefined
  const sense = words.filter((word, i) => i > 0 || !determiners.has(word.text.toLowerCase()))
  const [first] = sense
  const last = sense.at(-1)
  if (!first || !last || isFunctionWord(first.text) || isFunctionWord(last.text)) return undefined
  if (words.some((word) => isCapitalised(word.text) || isForeign(word.text)) || languageOf(content)) return undefined
  return identify(
    context,
    'identification-of-foreign-word',
    0.78,
    'medium',
    `“${lastWord.text}” is no English word, and the bracket says what it means`,
    content,
    lastWord,
  )
}

/** `the term glasnost [openness]`, `the word “kvant” [quantum]`: a word that is spoken of. */
function isCited({wordsBefore}: Context): boolean {
  const previous = wordsBefore.at(-2)
  return previous !== undefined && /^ ["“‘']?$/.test(previous.gap) && cites.test(previous.text)
}
const cites = /^(?:words?|terms?|expression|slogan|concept|notion|phrase|nickname|so-called|called)$/i

/** One word in small letters that is not English. */
function isForeign(word: string): boolean {
  if (!/^\p{Ll}[\p{L}\p{M}’'-]+$/u.test(word) && !loanwords.has(word.toLowerCase())) return false
  return loanwords.has(word.toLowerCase()) || (word.length > 4 && languageOf(word) !== undefined)
}
