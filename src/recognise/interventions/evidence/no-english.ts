/**
 * Words of no English: what shows that words are of another language where their letters do not say of which.
 *
 * > | the secretariat [Sekretariat] · a struggle [lucha] · Respectfully [S uvazheniem],
 *                     ^^^^^^^^^^^^^           ^^^^^^^                  ^^^^^^^^^^^^^^^
 */
import {similarity} from '../words/alignment.js'
import {alsoEnglish, languageOf} from '../words/language.js'
import {isFunctionWord} from '../words/lexicon.js'
import {isPinyin, pinyinSyllables} from '../words/pinyin.js'
import {isUnEnglish} from '../words/un-english.js'
import {endsInQuotation, isAscii, isCapitalised} from '../words/words.js'
import type {Context} from './context.js'
import {isLoanword} from './foreign-word.js'

/** `the “hat” [maozi]`: two or three syllables, too short to show the language but for the quotation marks before them. */
export function isTermInPinyin({content, before, words}: Context): boolean {
  return (
    /^\p{Ll}{4,}(?: \p{Ll}+)?$/u.test(content) &&
    words.length < 3 &&
    /["”’]\s$/.test(before.slice(-2)) &&
    words.every((word) => isPinyin(word.text) && !/e$/.test(word.text) && !alsoEnglish.has(word.text)) &&
    pinyinSyllables(content.replace(' ', '')) > 1
  )
}

/** `the secretariat [Sekretariat]`, `“debates” [debaty]`: a word much like the one before it, as kindred languages write it. */
export function isCognate({content, lastWord: last, wordBefore}: Context): boolean {
  if (!last || !/^\p{L}{5,}$/u.test(content) || !/^\p{Ll}{5,}$/u.test(last.text)) return false
  // In small letters the word may mend the one before it, but for one that is quoted.
  const isBeside = isCapitalised(content)
    ? wordBefore !== undefined
    : /^["”»] ?$/.test(last.gap) || isSlavicPlural(last.text, content)
  const small = content.toLowerCase()
  return isBeside && small !== last.text && similarity(small, last.text, alike) >= alike
}
/** `machines [mashiny]`: a correction would keep the English ending; `countries [country]` mends the number. */
function isSlavicPlural(english: string, written: string): boolean {
  return english.endsWith('s') && !english.endsWith('ies') && /[^aeiou\P{Ll}][yi]$/u.test(written)
}

/** How much alike cognates are. */
const alike = 0.6

/**
 * `a struggle [lucha]`, `the workers' councils [radnički saveti]`: a few words in small letters, the first perhaps with a
 * capital, of which one at least is no English one, and none is of English grammar. No article or preposition asks for them.
 */
export function isOfNoEnglish({content: written, words, wordBefore, wordsBefore, before, after}: Context): boolean {
  const content = written.replace(/^["“‘'](.+)["”’']$/, '$1')
  if (words.length === 0 || words.length > 4 || !/^\p{L}[\p{Ll}'’ -]+$/u.test(content)) return false
  if (isCapitalised(content) && words.length === 1) return false
  if (!wordBefore && !endsInQuotation(before)) return false
  const previous = wordBefore?.text.toLowerCase() ?? ''
  // `the obkom [oblast party committee]`: words that explain a loanword.
  if (words.length > 1 && isLoanword(previous)) return false
  // `being left out [kihagyás].`: a verb with its adverb lacks nothing at the end of its clause.
  const isAdverb =
    adverbs.test(previous) && /^(?:$|[.,;:)?!])/.test(after) && participle.test(wordsBefore.at(-2)?.text ?? '')
  if (isFunctionWord(previous) && !isAdverb) return false
  // `guide [officers’] work`: the English possessive.
  const parts = content.split(/[ -]/).map((part) => part.replace(/(?<=s)['’]$|['’]s$/, ''))
  if (parts.some((part) => /^(?:of|by|is)$/.test(part) || (part.length > 2 && isFunctionWord(part)))) return false
  // `the leader [vozhd]`, but `Lipa [oblast]`
  const isAfterNoun = wordBefore !== undefined && !isCapitalised(wordBefore.text)
  // `a resolution [Határozati javaslat]`: a capital that opens a phrase, and letters that English lacks.
  if (words.length > 1 && isCapitalised(content) && !isAscii(parts[0]!) && isUnEnglish(parts[0]!.toLowerCase()))
    return parts.slice(1).every((part) => /^\p{Ll}{3,}$/u.test(part))
  return parts.some((part) => !isCapitalised(part) && (isUnEnglish(part) || (isAfterNoun && isLoanword(part))))
}

const adverbs = /^(?:out|up|down|off|away|over|back|aside|apart)$/
const participle = /(?:ed|en|wn|ept|eft|ent|ut|ing|old|ught|ung)$/

/**
 * `the border crossers [Grenzgänger]`: after a plural in small letters one noun as German writes it, with a capital and
 * letters or an ending that English lacks; several are not called by one name.
 */
export function isCapitalisedNoun({content, wordBefore}: Context): boolean {
  return (
    /^\p{Lu}\p{Ll}{5,}$/u.test(content) &&
    /^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(wordBefore?.text ?? '') &&
    (/[äöüß]/.test(content) || germanNoun.test(content))
  )
}
const germanNoun = /(?:ung|heit|keit|schaft|tum|wesen|gänger|arbeiter|leute|dienst|stelle|betrieb)(?:en|e|er|n|s)?$/

/**
 * `Respectfully [Kính],`, `TOP SECRET [Streng geheim]`: after a formula or a grade of secrecy, which are no names, the words
 * that stand there in the original; a capital makes no name of them.
 */
export function isOfFormula({content, words, wordBefore: last, gluedBefore}: Context): boolean {
  if (!last || gluedBefore || words.length === 0 || words.length > 5 || !formula.test(last.text)) return false
  if (!/^\p{L}[\p{L}\p{M}’' -]+[!.]?$/u.test(content)) return false
  return (
    languageOf(content) !== undefined ||
    words.some((word) => word.text.length > 2 && isUnEnglish(word.text.toLowerCase()))
  )
}
const formula =
  /^(?:(?:top |strictly )?(?:secret|confidential)|urgent|immediate|personal|restricted|respectfully|sincerely|faithfully|cordially|truly|greetings|regards)$/i

/** `the Chinese [Trung Quốc]`, `the US [Meiguo]`: after the English name of a people or state what it is called in the language of the original. */
export function isOwnName({content, wordBefore: last}: Context): boolean {
  return last !== undefined && /^\p{Lu}/u.test(last.text) && ownNames.has(content.toLowerCase())
}

/** Peoples and states as the languages call them that papers are translated from most. */
const ownNames: ReadonlySet<string> = new Set(
  `zhongguo, meiguo, sulian, eguo, riben, chaoxian, hanguo, yuenan, yindu, yingguo, faguo, deguo, dongde, menggu, aerbaniya,
   trung quốc, liên xô, mỹ, pháp, anh, nhật, nhật bản, ấn độ, nam tư, triều tiên, lào, miên, cam-pu-chia, thái, thái lan,
   chungguk, miguk, migug, soryŏn, ssoryŏn, ilbon, chosŏn, hanguk, wŏllam,
   kitay, kitai, kitaytsy, kitaitsy, amerikantsy, nemtsy, frantsuzy, anglichane, yapontsy, poliaki, polyaki, vengry,
   kinezi, rusi, amerikanci, amerikantsi, nemci, nemtsi, englezi, angličani, mađari, bugari, albanci, šiptari, sovjeti, kitaytsi,
   chińczycy, niemcy, rosjanie, amerykanie, číňané, rusové, američané, němci, sovětů, kínaiak, oroszok, szovjetek, amerikaiak,
   chinezii, rușii, sovieticii, americanii, kinezët, rusët, sovjetikët, amerikanët, jugosllavët,
   chinesen, russen, sowjets, amerikaner, engländer, franzosen, polen, jugoslawen, albaner,
   chinois, russes, soviétiques, américains, anglais, allemands, yankis, al-furs, al-rus, al-amrikan, al-sin, al-yahud`
    .split(',')
    .map((name) => name.trim()),
)
