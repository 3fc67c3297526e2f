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
  'then also again did was had took gave made came went left felt thought began spoke'.split(' '),
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
