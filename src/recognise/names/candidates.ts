/**
 * Candidates: words of a text that look like a name nobody has entered yet.
 *
 * > | the Minister of Trade, Comrade Pavlenko, left for Minsk …
 *                            ^^^^^^^^^^^^^^^^          ^^^^^
 */
import type {AuthorityEntry} from '../../authority/authority.js'
import type {Cert, InlineDecision, NameClass} from '../../tree/decision.js'
import type {Reading} from '../../tree/reading.js'
import {eventNoun, isCommon, orgNoun, placeNoun} from '../../words/common-words.js'
import {isOpener} from '../../words/openers.js'
import {states} from '../../words/states.js'
import {titles} from '../../words/titles.js'
import {beginsSentence} from './automaton.js'

export interface Candidate {
  name: string
  class: NameClass
  cert: Cert
  start: number
  end: number
  role?: string
  entry?: AuthorityEntry
  aliases?: string[]
}

const run =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}\p{M}’'-]+(?:(?:\s(?:de|von|van|der|bin|al|of the|of|and the)\s|\s|\.\s(?=\p{Lu}\.))(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}\p{M}’'-]+){0,5}|(?<![\p{L}\p{N}])\p{Lu}{2,6}(?:\([a-z]\))?(?![\p{L}\p{N}])/gu
const leadingTitle = new RegExp(`^(?:(?:${titles})\\.?\\s+)+`, 'iu')
const titleBefore = new RegExp(`(?:^|[\\s(])(?:${titles})\\.?\\s*$`, 'iu')
/** Words that stand in titles, and before much else. */
const weakTitle =
  /^(?:(?:first|second|third|under|assistant|deputy|vice|acting|foreign|field|chief|prime|citizen)\s+)+$/i
/** `The Secretary`, among those present. */
const officeOnly = new RegExp(`^(?:the\\s+)?(?:${titles})$`, 'i')
const titleOnly = new RegExp(`^(?:${titles})$`, 'i')
const preposition = /\b(?:in|at|from|near|to|into|toward|towards|via|of|for|outside|around)\s+(?:the\s+)?$/
/**
 * The candidates of one reading; what a decision of class person, place or org covers is known already. `small` holds the words
 * that the document writes with small letters.
 */
export function candidatesIn(
  reading: Reading,
  decisions: readonly InlineDecision[],
  isListed: boolean,
  small: ReadonlySet<string>,
): Candidate[] {
  const {text} = reading
  const known = decisions
    .filter((d) => d.class === 'person' || d.class === 'place' || d.class === 'org')
    .map((d) => ({start: reading.at(d.start), end: reading.at(d.end - 1) + 1}))
  known.sort((a, b) => a.start - b.start)
  if (isListed) return listed(text, known)
  const candidates: Candidate[] = []
  let next = 0
  for (const found of text.matchAll(run)) {
    const start = found.index
    const end = start + found[0].length
    while (next < known.length && known[next]!.end <= start) next++
    if (next < known.length && known[next]!.start < end) continue
    const candidate = judged(text, found[0], start, small)
    if (candidate) candidates.push(candidate)
  }
  return candidates
}

/** `Philip Fugh, Assistant to Ambassador Stuart` */
function listed(text: string, known: readonly {start: number; end: number}[]): Candidate[] {
  const found = /^\s*((?:[\p{L}\p{M}’'.-]+\s+){0,6}[\p{L}\p{M}’'.-]+?)(?:\s*[,(–—]\s*(.+?)\)?)?\s*$/u.exec(text)
  const name = found?.[1]?.replace(leadingTitle, '')
  if (
    !found ||
    !name ||
    !/^\p{Lu}/u.test(name) ||
    officeOnly.test(name) ||
    orgNoun.test(name) ||
    known.some((k) => k.start < found[1]!.length)
  )
    return []
  if (name.split(/\s+/).some((word) => /^\p{Ll}{4,}/u.test(word)) || found[1]!.endsWith(':')) return []
  return [
    {
      name,
      class: 'person',
      cert: 'high',
      start: 0,
      end: found[1]!.length,
      ...(found[2] && found[2].length < 90 ? {role: found[2]} : {}),
    },
  ]
}

function judged(text: string, written: string, start: number, small: ReadonlySet<string>): Candidate | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  let name = written
  let at = start
  let role: string | undefined
  let isTitled = titleBefore.test(before)
  if (isTitled) role = titleBefore.exec(before)![0].trim()
  // Titles, adjectives and the openings of sentences before the name are no part of it.
  for (;;) {
    const title = leadingTitle.exec(`${name} `)
    if (title && title[0].length < name.length) {
      // `Minister of Food`: an office, not a person's name.
      if (/^of\b/.test(name.slice(title[0].length))) return undefined
      if (!weakTitle.test(title[0])) isTitled = true
      role = title[0].trim()
      at += title[0].length
      name = name.slice(title[0].length)
      continue
    }
    const first = /^([\p{L}’'-]+)\s+/u.exec(name)
    if (!first || !(isOpener(first[1]!) || isCommon(first[1]!)) || orgNoun.test(name)) break
    at += first[0].length
    name = name.slice(first[0].length)
  }
  name = name.replace(/['’]s$/, '')
  // `the CCP CC Gao Gang`: what he is of; `Jiang and the Guomindang`: two.
  const acronyms = orgNoun.test(name) ? null : /^(?:\p{Lu}{2,}(?:\([a-z]\))?\s+)+(?=\p{Lu}\p{Ll})/u.exec(name)
  if (acronyms) {
    at += acronyms[0].length
    name = name.slice(acronyms[0].length)
  }
  const [first] = name.split(' and the ', 1)
  if (!orgNoun.test(first!)) name = first!.replace(/ of the .*$/, '')
  const words = name.split(/\s+/)
  if (
    !/^\p{Lu}/u.test(name) ||
    name.length < 2 ||
    words.every((word) => isCommon(word) || isOpener(word)) ||
    titleOnly.test(name)
  )
    return undefined
  if ((name === name.toUpperCase() && name.length > 6) || eventNoun.test(name)) return undefined
  // The first word of a sentence says nothing by its capital; two capitals together do.
  if (words.length === 1 && !isTitled && beginsSentence(text, at)) return undefined
  const place = {start: at, end: at + name.length}
  if (states.has(name)) return {name, class: 'place', cert: 'medium', ...place}
  if (isCommon(words.at(-1)!) || isOpener(words.at(-1)!)) return undefined
  if (orgNoun.test(name)) return words.length > 1 ? {name, class: 'org', cert: 'medium', ...place} : undefined
  if (placeNoun.test(name)) return words.length > 1 ? {name, class: 'place', cert: 'medium', ...place} : undefined
  if (/^\p{Lu}{2,6}(?:\([a-z]\))?(?: \p{Lu}{2,6})?$/u.test(name))
    return isTitled || /^[IVXLC]+$/.test(name) ? undefined : {name, class: 'org', cert: 'low', ...place}
  if (isTitled) {
    const isPolite = /^(?:mr|mrs|ms|miss|mister|messrs|comrades?|cdes?|com|comr|dr|doctor|madame?|sir)\.?$/i.test(
      role ?? '',
    )
    return {
      name,
      class: 'person',
      cert: 'high',
      ...place,
      ...(role && !isPolite && /^\p{Lu}/u.test(role) ? {role} : {}),
    }
  }
  // `for Operations`, which the text also writes with a small letter.
  if (words.length === 1)
    return !small.has(name.toLowerCase()) && preposition.test(text.slice(Math.max(0, at - 16), at))
      ? {name, class: 'place', cert: 'low', ...place}
      : undefined
  // `People's Control`
  if (/ of |['’]s /.test(name)) return undefined
  // Persons have no article: `the Guomindang regime`, `a White Paper`, and are not written with small letters elsewhere.
  if (article.test(text.slice(Math.max(0, at - 8), at)) || words.every((word) => small.has(word.toLowerCase())))
    return undefined
  // `in Upper Varna`, but `in John Hale’s letter`
  const isPlace =
    locative.test(text.slice(Math.max(0, at - 10), at)) && !/^['’]/.test(text.slice(place.end, place.end + 1))
  return {name, class: isPlace ? 'place' : 'person', cert: 'low', ...place}
}
const locative = /(?:^|[^\p{L}])(?:in|at|near|toward|towards|via|outside|around)\s+$/iu
const article = /(?:^|[^\p{L}])(?:the|an?|this|that|its|their|our)\s+$/iu
