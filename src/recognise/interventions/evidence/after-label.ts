/**
 * What the speaker does, or through whom he speaks, told between his label and his words.
 *
 * > | Marek: [after reading the note] It is.
 * > | Mr. Lis: (reading from a paper) The sum is
 * > | General Orsini: (through Mr. Lang) We hold the mole.
 */
import type {Context} from './context.js'

/** The deed that stands right after a label; whose parenthesis it is, only the label of a person tells. */
export function deedAfterLabel({content, words, before, after}: Context): {weight: number; why: string} | undefined {
  const isOfPerson = person.test(before)
  if (isOfPerson && through.test(content)) return {weight: 0.92, why: 'the bracket tells through whom it is said'}
  if (words.length > 2 && /^(?:after|while|without|before) [a-z]+ing\b/i.test(content))
    return {weight: 0.78, why: 'what the speaker does at his words'}
  if (words.length < 2 || words.length > 9 || !/^\p{Ll}+ing\s/u.test(content) || ofMatter.test(content))
    return undefined
  return /^\s["“‘]?\p{Lu}/u.test(after)
    ? {weight: isOfPerson ? 0.92 : 0.78, why: 'what the speaker does at his words'}
    : undefined
}

/** `Mr. Lis:`, `MAREK:`, `General Anton Marek:` and nothing else before. */
const person =
  /^\s*(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Gen|General|Col|Colonel|Maj|Major|Marshal|Adm|Admiral|Capt|Captain|Ambassador|Amb|Secretary|Minister|President|Premier|Chairman|Senator|Judge|Comrade|Cde)\.? )(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}|\p{Lu}{3,}(?: \p{Lu}{3,})?):\s*$/u
/** `Through Mr. Lang`, `through his interpreter` */
const through =
  /^(?:[Tt]hrough|[Vv]ia) (?:(?:an?|the|his|her) (?:\p{L}+ )?(?:interpreter|translator|secretary|aide)|(?:(?:Mr|Mrs|Ms|Miss|Dr|Col|Capt|Lt|Maj|Gen|Cde|Comrade)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})\.?$/u
/** What opens a phrase of the sentence. */
const ofMatter =
  /^(?:concerning|regarding|according|considering|including|excluding|following|during|owing|notwithstanding|pending|depending|assuming|meaning|drawing|painting|marking|beginning|ending|something|nothing|anything|everything|morning|evening)\b/
