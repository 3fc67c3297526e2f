/**
 * Office holder: the person whom a title means.
 *
 * > | the Foreign Minister [Zhou Enlai] came
 *         ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 * > | the leader of the SED [Ulbricht] came
 *         ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^
 */
import {states} from '../../../words/states.js'
import {similarity} from '../words/alignment.js'
import {determiners, isFunctionWord, isInstitution, isOffice, isTitle} from '../words/lexicon.js'
import {isAcronym, isCapitalised} from '../words/words.js'
import type {Context, Run} from './context.js'
import {type Identification, identify} from './identify.js'

/** `the Prime Minister of Ostria [Marek]`: an office, whose it is, and who holds it. */
export function ofOffice(context: Context, before: Run, name: string): Identification | undefined {
  const {words, wordsBefore} = context
  const isPerson =
    words.length <= 4 &&
    words.every((word) => isCapitalised(word.text) && !isInstitution(word.text) && !isFunctionWord(word.text)) &&
    !words.some((word) => isAcronym(word.text) && !/^\p{Lu}\./u.test(word.text))
  // `the governor of Sekon [Sikang]`: another spelling of whose it is.
  if (!isPerson || similarity(before.text, name) >= 0.4) return undefined
  // `the Ambassador of the DPRK [North Korea]`: whose he is, not who.
  if (states.has(name)) return undefined
  const preceding = wordsBefore.filter((word) => word.end <= before.start).slice(-4)
  if (preceding.at(-1)?.text === 'the') preceding.pop()
  const link = preceding.pop()
  const title = preceding.pop()
  if (!link || !title || !/^(?:of|for|to|in|at)$/.test(link.text) || !isOffice(title.text) || title.gap !== ' ')
    return undefined
  const first = preceding.at(-1)
  const start =
    first && first.gap === ' ' && (isCapitalised(first.text) || rank.test(first.text)) ? first.start : title.start
  return identify(
    context,
    'identification-of-title',
    0.88,
    'medium',
    'the name of the person who holds the office',
    name,
    {start, end: before.end, text: context.flow.text.slice(start, before.end)},
  )
}

/** `the first secretary of the Varna Party committee [Marek]`: whose office it is ends in a word for a body in small letters. */
export function ofOfficeOfBody(context: Context, name: string): Identification | undefined {
  const {words, wordBefore: last, wordsBefore} = context
  if (!last || !isInstitution(last.text) || isCapitalised(last.text) || words.length > 4) return undefined
  if (!words.every((word) => isCapitalised(word.text) && !isInstitution(word.text) && !isOffice(word.text)))
    return undefined
  const near = wordsBefore.slice(-8)
  const link = near.findLastIndex((word) => /^(?:of|for|in)$/.test(word.text))
  const title = near[link - 1]
  if (title?.gap !== ' ' || !isOffice(title.text)) return undefined
  const inside = near.slice(link + 1, -1)
  if (inside.length > 5 || !inside.every((word) => word.gap === ' ' && !isVerbal.test(word.text))) return undefined
  const first = near[link - 2]
  const start =
    first && first.gap === ' ' && (isCapitalised(first.text) || rank.test(first.text)) ? first.start : title.start
  const of = {start, end: last.end, text: context.flow.text.slice(start, last.end)}
  return identify(
    context,
    'identification-of-title',
    0.76,
    'medium',
    'the name of the person who holds the office',
    name,
    of,
  )
}
const isVerbal = /^(?:is|was|are|were|had|has|said|and|or|but)$|ed$/

/** `the Foreign Minister [Zhou Enlai]`, `Premier [Zhou Enlai]`: a title that stands for a person. */
export function ofTitle(context: Context, before: Run | undefined, name: string): Identification | undefined {
  const last = context.wordBefore
  if (!last || /^dear$/i.test(last.text)) return undefined
  // `the Communist [Party]`
  if (context.words.every((word) => isInstitution(word.text))) return undefined
  if (!before?.titleOnly && !isTitle(last.text.replace(/['’]s$/, ''))) return undefined
  const next = context.wordAfter
  if (next && isCapitalised(next.text) && !isFunctionWord(next.text) && !/['’]s$/.test(name)) return undefined
  let start = before?.start ?? last.start
  let preceding = context.wordsBefore.findLast((word) => word.end <= start)
  // `the First Secretary [Orsini]`
  if (preceding && rank.test(preceding.text) && preceding.gap === ' ') {
    start = preceding.start
    preceding = context.wordsBefore.findLast((word) => word.end <= start)
  }
  const of = {start, end: last.end, text: context.flow.text.slice(start, last.end)}
  const defined = preceding !== undefined && determiners.has(preceding.text.toLowerCase())
  const several = context.words.length > 1
  if (/['’]s$/.test(last.text) === /['’]s$/.test(name) && /['’]s$/.test(name))
    return identify(
      context,
      'identification-of-title',
      0.85,
      'high',
      'the name of the person a title means, in the same case',
      name,
      of,
    )
  if (!defined && !several) return undefined
  const isPlural = !several && /^\p{Ll}+[^s’']s$/u.test(last.text)
  return identify(
    context,
    'identification-of-title',
    defined ? 0.76 : 0.73,
    // `the friends [Freunde]`: several persons have no one name.
    isPlural ? 'low' : defined ? 'high' : 'medium',
    'the name of the person a title means',
    name,
    of,
  )
}

const rank = /^(?:first|second|third|acting|deputy|vice|then|former|new)$/i
