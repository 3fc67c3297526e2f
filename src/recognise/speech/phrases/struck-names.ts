/**
 * Names that were struck out before a text was released: of the bracket that tells so nothing is read, and two blanks are
 * left of it before the verb.
 *
 * > | Hale agreed. [name not declassified] replied that …       Hale agreed.  replied that …
 */
import {smallLetter} from '../../../words/character-class.js'
import {firstWord} from '../../../words/neighbouring-words.js'
import {forms} from '../words/verb-forms.js'

/** Whether a word is a verb that a struck name may have stood before, or an adverb of it. */
export function tellsDeed(word: string): boolean {
  return forms.get(word)?.tense === 'past' || word.endsWith('ed') || deedWords.has(word)
}
const deedWords: ReadonlySet<string> = new Set(
  'then also again never did was had took gave made came went left felt thought began spoke stuck kept held stood sought drew fell rose put saw knew'.split(
    ' ',
  ),
)

/** Whether a struck name stood right before a place: two blanks, or one at the head of a text, and a small letter. */
export function followsStruckName(text: string, at: number): boolean {
  return smallLetter.has(text.charCodeAt(at)) && text[at - 1] === ' ' && (at === 1 || (text[at - 2] === ' ' && at > 2))
}

/** Whether a sentence tells what one did whose name was struck out in it: `Asked about the toll, [name] shook his head`. */
export function holdsStruckName(sentence: string): boolean {
  const at = sentence.indexOf(',  ')
  return at > 0 && tellsDeed(firstWord(sentence.slice(at + 3)))
}

/** Whether a struck name was told of last in its sentence before a pronoun: `It is said that [name] refused, although he`. */
export function endsWithStruckName(before: string): boolean {
  const at = before.lastIndexOf('  ')
  if (at < 0 || !tellsDeed(firstWord(before.slice(at + 2)))) return false
  return opensClause.test(before.slice(0, at)) && !endsSentence.test(before.slice(at))
}
const opensClause = /(?:,|\b(?:that|but|and|when|because|although|though|while|whereas|where|which|if))$/
const endsSentence = /[.?!]["”’)\]]* \p{Lu}/u
