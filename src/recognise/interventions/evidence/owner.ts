/**
 * Owner: whether a name says whose the next is, and is not explained by it.
 *
 * > | in the UN [General Assembly]        Varnian [Ambassador Marek]        in Portuguese [Timor]
 */
import {determiners, isFunctionWord, isInstitution, isOffice} from '../words/lexicon.js'
import {isAcronym} from '../words/words.js'
import type {Context, Run} from './context.js'

/** Letters of a state or union before the name of one of its bodies, or an adjective of a nation before an office with its name. */
export function isOwner({words}: Context, before: Run): boolean {
  // `the ROK [Government]`: one such word is the name of nothing.
  if (words.length === 1) return isInstitution(words[0]!.text) && isAcronym(before.words.at(-1)!.text)
  if (before.words.length > 1) return false
  if (states.test(before.text))
    return words.some((word) => isInstitution(word.text)) && words[0]!.text[0] !== before.text[0]
  return isNation(before.text) && isOffice(words[0]!.text) && !isOffice(words.at(-1)!.text)
}
const states = /^(?:UN|US|USA|UK|USSR|GDR|FRG|PRC|DPRK|ROK|DRV|SRV|NATO|EEC)$/

function isNation(word: string): boolean {
  return (
    ofNation.test(word) || /^(?:Soviet|Yugoslav|Czech(?:oslovak)?|Slovak|French|Dutch|Greek|German|Swiss)$/.test(word)
  )
}

/** An adjective of a nation without an article before it, and a name of other than its people. */
export function isWhose({wordsBefore}: Context, before: Run, name: string): boolean {
  if (before.words.length > 1 || !ofNation.test(before.text) || ofNation.test(name)) return false
  const preceding = wordsBefore.findLast((word) => word.end <= before.start)
  return preceding !== undefined && preceding.gap === ' ' && !determiners.has(preceding.text.toLowerCase())
}
const ofNation = /^\p{Lu}\p{L}{2,}(?:ian|ean|ese|ish|ican)$/u

/** `the PRC [Chinese] side`: an adjective before its noun, in place of the letters. */
export function isAdjectival({wordAfter: next}: Context, name: string): boolean {
  return isNation(name) && next !== undefined && /^\p{Ll}/u.test(next.text) && !isFunctionWord(next.text)
}

/** `the Military Council [Voenny Sovet]`: an English body, and words that name none: who heads it, or what it is called there. */
export function isOfBody({words}: Context, before: Run): boolean {
  return (
    before.words.length > 1 &&
    before.words.some((word) => isInstitution(word.text)) &&
    !words.some((word) => isInstitution(word.text) || isAcronym(word.text))
  )
}
