/** Who wrote a text, under its title: `By Ilse Brandt`, `William Orsini and Joshua Marek`. */
import {Formula} from './formula.js'
import {isPersonName} from './formulas.js'

/** Whether `words` are the authors' names under a title: `William Orsini and Joshua Marek`, `By Ilse Brandt`. */
export function namesAuthors(words: string): boolean {
  return isByline(words) || (words.length <= 100 && words.split(/,? and |, (?!Jr|Sr)/).every(isPersonName))
}

export function isByline(words: string): boolean {
  return byline.test(words)
}

/** `By Ilse Brandt`, `by A. Lis and B. Aubry` under a title. */
const byline = new Formula('by', /^by:?\s+\p{Lu}[\p{L}.’'-]*(?:,?\s+(?:and|de|von|van|\p{Lu}[\p{L}.’'-]*)){1,8}$/iu)
