/** Lines of a few words that name what a text is about, and those that only name who has to do with it. */
import {isPersonName, namesOffice} from './formulas.js'
import {isNamed} from './titles.js'

/** `Election of the Chairman`: a capital at each weighty word, though too few words have one for a headline; no name. */
export function namesSubject(text: string, words: string): boolean {
  return words.includes(' ') && isNamed(words) && (!isPersonName(words) || isCommonNoun(text, words))
}

/** Whether the text also writes the last word with a small letter: `Further Action` is no name where *action* is taken. */
function isCommonNoun(text: string, words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return last.length > 3 && text.includes(` ${last[0]!.toLowerCase()}${last.slice(1)}`)
}

/** Whether words under the dateline of a paper name its subject, and not who sends or has it. */
export function namesSubjectOfPaper(text: string, words: string): boolean {
  return namesSubject(text, words) && !namesSender.test(words) && (isAboutSomething.test(words) || !namesOffice(words))
}
/** `For the Minister from Orsini`, `Your telegram 12`: of the telegram, not of what it tells. */
const namesSender = /^(?:For|From|To|Copy|Your|Our|My|Repeated|Ref) /
/** `Minister’s Talks with the Envoy`: not who is written to, though it names an office. */
const isAboutSomething = / (?:with|about|on|between|against|over|regarding|concerning) /
