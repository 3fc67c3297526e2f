/**
 * Slips: whether one word is a slip for another that an editor puts beside it.
 *
 * > | he is hear [here]
 *           ^^^^ ^^^^^^
 * > | I shall rite [write] soon
 *             ^^^^ ^^^^^^^
 * > | they dont [don’t] know
 *          ^^^^ ^^^^^^^
 */
import {isFunctionWord} from './lexicon.js'

/** Quarters of the compass, which a slip turns round: `South [North] Varna`. */
const opposite: Readonly<Record<string, string>> = {
  North: 'South',
  South: 'North',
  East: 'West',
  West: 'East',
  Northern: 'Southern',
  Southern: 'Northern',
  Eastern: 'Western',
  Western: 'Eastern',
}

/** Words that sound alike, or differ in the order of letters, where one of them belongs to the grammar or is short. */
const confused: ReadonlySet<string> = new Set(
  `form from, then than, their there, were where, to too, its it’s, your you’re, whose who’s, hear here, no know,
   now know, new knew, threw through, thru through, past passed, one won, our hour, off of, sow so, tha they, thay they,
   thare there, thier their, whare where, wen when, weather whether, wether whether, lead led, buy by, bye by, wood would,
   cold could, coud could, git get, ware were, war were, war was, bin been, cum come, way weigh`
    .split(',')
    .map((pair) => pair.trim())
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
)

/** Words of grammar after which the other cannot stand, though it may before: `Direct you [your] letters`, but `told them [the] truth`. */
const mistaken: ReadonlySet<string> = new Set(
  'you your,your you,the they,the them,an and,a an,an a,it its,its it,our are'.split(','),
)

/** Words of grammar that are often written for another, and so may be the error alone: `I shall be their [sic]`. */
const confusable = /^(?:their|there|they['’]re|then|than|too|your|you['’]re|its|it['’]s|whose|who['’]s|where)$/i

export function isConfusable(word: string): boolean {
  return confusable.test(word)
}

/** One of two words that are taken for each other, beside the other. */
export function isConfused(before: string, inside: string): boolean {
  const pair = `${before} ${inside}`.toLowerCase().replaceAll("'", '’')
  return opposite[before] === inside || confused.has(pair) || mistaken.has(pair)
}

/** `would of [have]`: the preposition is written for the auxiliary that it sounds like. */
export function isOfForHave(previous: string | undefined, before: string, inside: string): boolean {
  return before === 'of' && inside === 'have' && previous !== undefined && modal.test(previous)
}
const modal = /^(?:would|could|should|might|must|may|ought|had|to|(?:would|could|should)n['’]t)$/i

/** `agane [again]`, `nite [night]`: two words in small letters that sound alike, of which the first is none of grammar. */
export function soundsLike(before: string, inside: string): boolean {
  if (!/^\p{Ll}{3,}$/u.test(before) || !/^\p{Ll}{3,}$/u.test(inside) || isFunctionWord(before)) return false
  const sound = soundOf(before)
  return sound.length > 1 && sound === soundOf(inside)
}

/** The consonants that are heard, and a vowel that begins the word. */
function soundOf(word: string): string {
  return word
    .replace(/^(?:kn|gn)/, 'n')
    .replace(/^w(?=[rh])/, '')
    .replace(/^rh/, 'r')
    .replace(/gh(?=t|$)|ugh/g, '')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|c|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/^[aeiou]/, 'a')
    .replace(/(?!^)[aeiouyw]/g, '')
    .replace(/(.)\1/g, '$1')
}

/** `dont [don’t]`, `the secretary [Secretary]`, `infact [in fact]`: the same letters, with another apostrophe, capital or blank. */
export function differsInSigns(before: string, inside: string): boolean {
  return before !== inside && withoutSigns(before) === withoutSigns(inside)
}

/** Without capitals and the apostrophe of a genitive or contraction; words in small letters without signs and blanks. */
function withoutSigns(words: string): string {
  return smallWords.test(words) ? words.replace(/['’ -]/g, '') : words.replace(endingSign, '').toLowerCase()
}
const endingSign = /['’](?=(?:s|t|d|m|ll|re|ve)$)|(?<=s)['’]$/
const smallWords = /^\p{Ll}+(?:['’ -]\p{Ll}+)*['’]?$/u
