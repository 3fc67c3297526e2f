/**
 * Abbreviations written out: the word, or the words, whose letters an abbreviation has.
 *
 * > | the Sov. [Soviet] troops · yr. mo. ob. [most obedient] servant · the k.u.k. [imperial and royal] staff
 *         ^^^^ ^^^^^^^^              ^^^^^^^ ^^^^^^^^^^^^^^^              ^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 */
import type {Context} from '../evidence/context.js'
import {type Identification, identify} from '../evidence/identify.js'
import {isShortOf} from '../evidence/letters.js'
import {isAmount} from '../evidence/measure.js'
import {isFunctionWord, isTitle, months} from '../words/lexicon.js'
import {isCapitalised, isUnpointed} from '../words/words.js'

/** Abbreviations of amounts that are written without their point. */
const amounts = /^(?:mln|mil|mill|bln|bn|thous|tys|th)$/i

/**
 * `the Sov. [Soviet] troops`, `300 mln [million] rubles`, `yr affte [affectionate] son`: the word whose letters, in their
 * order, the abbreviation has.
 */
export function ofAbbreviation(context: Context): Identification | undefined {
  const {content, lastWord, wordsBefore} = context
  if (!lastWord || context.gluedBefore) return undefined
  // `the Comtee. [Committee of Safety]`: the word, and what it is of.
  const written = /^\.\s?$/.test(lastWord.gap) || lastWord.text.endsWith('.') ? content.replace(ofWhat, '') : content
  if (!/^\p{L}{3,}$/u.test(written)) return undefined
  // `ye [the] 9th`, `yt [that]`: the y stands for a letter that print lacks.
  if (
    /^\.?\s$/.test(lastWord.gap) &&
    thorns.get(lastWord.text.toLowerCase().replace('.', '')) === written.toLowerCase().replace(/^pounds$/, 'pound')
  )
    return identify(context, 'identification-abbreviation', 0.96, 'high', 'the same word, shortened', content, lastWord)
  if (written.length < 4) return undefined
  const {gap} = lastWord
  const text = lastWord.text.replace(/\.$/, '')
  const letters = text.toLowerCase().replace(/['’]/g, '')
  if (
    !/^\p{L}{1,8}$/u.test(letters) ||
    written.length < letters.length + (isUnpointed(text) ? 1 : 2) ||
    isFunctionWord(text)
  )
    return undefined
  // `I don’t [doubt] it`
  if (/n['’]t$/.test(text)) return undefined
  const amount = wordsBefore.at(-2)
  const counted = amount !== undefined && (isAmount(amount) || /^(?:thousand|million|billion)$/.test(amount.text))
  // `Geo: [George]`
  const isPointed = text !== lastWord.text || /^\.\s?$/.test(gap) || (/^:\s?$/.test(gap) && isUnpointed(text))
  // `8th Aug [August]`: months are cut short without a point, too.
  const isMonth = letters.length > 2 && months.has(written.toLowerCase()) && written.toLowerCase().startsWith(letters)
  const sure =
    isPointed ||
    isMonth ||
    text.length > letters.length ||
    (gap === ' ' && (amounts.test(text) || (counted && text.length < 3)))
  if (!sure && !(gap === ' ' && (isUnpointed(text) || isContracted(letters, written.toLowerCase())))) return undefined
  // `c. [Comrade] Suslov`: a title before a name.
  const isOfTitle =
    isPointed && isTitle(written) && context.wordAfter !== undefined && isCapitalised(context.wordAfter.text)
  // `w. [with] Lord Grey`: a word of grammar by its first letter.
  const isOfGrammar = isPointed && /^\p{Ll}$/u.test(text) && isFunctionWord(written) && written.startsWith(text)
  if (letters.length === 1 && !counted && !isOfTitle && !isOfGrammar) return undefined
  if (!isShortOf(letters, written.toLowerCase())) return undefined
  const cert = sure ? 'high' : 'medium'
  return identify(context, 'identification-abbreviation', 0.96, cert, `“${text}” is short for it`, content, lastWord)
}

const ofWhat = / (?:of|for|on) \p{Lu}[\p{L} -]{2,40}$/u

/** `yr. mo. ob. [most obedient] servt`: word by word; `k.u.k. [imperial and royal]`: small letters with a point each. */
export function ofAbbreviations(context: Context): Identification | undefined {
  const {content, words, wordsBefore, before, bracket} = context
  if (words.length < 2 || words.length > 5 || context.gluedBefore || !/^\p{L}[\p{L} -]+$/u.test(content))
    return undefined
  const short = before.endsWith('. ') ? lettersInPoints.exec(before.slice(-14))?.[1] : undefined
  if (short && !/^(?:a\.m|p\.m|i\.e|e\.g|n\.d)\.$/.test(short)) {
    const end = bracket.start - 1
    const of = {start: end - short.length, end, text: short}
    return identify(context, 'identification-abbreviation', 0.8, 'medium', `“${short}” is short for it`, content, of)
  }
  const run = wordsBefore.slice(-words.length)
  const isEach = words.every((word, i) => {
    const text = run[i]?.text.replace(/\.$/, '').toLowerCase() ?? ''
    const isPointed = run[i]?.text.endsWith('.') || /^\.\s/.test(run[i]?.gap ?? '')
    return isPointed && text.length > 1 && isShortOf(text, word.text.toLowerCase()) && text !== word.text.toLowerCase()
  })
  if (!isEach || run.length < words.length) return undefined
  const of = {start: run[0]!.start, end: run.at(-1)!.end, text: run.map(({text}) => text).join(' ')}
  return identify(context, 'identification-abbreviation', 0.96, 'high', 'the same words, shortened', content, of)
}
const lettersInPoints = /(?:^|[\s(])((?:\p{Ll}\.|\p{Lu}\.(?=\p{Ll}\.)|(?<=\p{Ll}\.)\p{Lu}\.){2,4}) $/u

const thorns = new Map(
  Object.entries({
    sr: 'sir',
    jno: 'john',
    ye: 'the',
    yt: 'that',
    yn: 'then',
    ym: 'them',
    yis: 'this',
    yse: 'these',
    no: 'number',
    nos: 'numbers',
    lb: 'pound',
    lbs: 'pound',
    oz: 'ounces',
    cwt: 'hundredweight',
  }),
)

/** `wch [which]`, `recd [received]`: no vowels are left, or only the ends, with much between them gone. */
function isContracted(letters: string, word: string): boolean {
  return (
    letters.length > 1 &&
    (!/[aeiou]|(?!^)y/.test(letters) ||
      (word.length > letters.length + 2 && letters.length > 3 && word.at(-1) === letters.at(-1)))
  )
}
