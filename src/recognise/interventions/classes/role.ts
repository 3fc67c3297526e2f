/**
 * Role: who someone is, put before (or after) the name.
 *
 * > | headed by [cofounder of the CCP] Chen Duxiu
 *               ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^
 *
 * The bracket holds a word for an office, a trade or a relation, and a name stands right beside it. A form of address
 * alone (`[Comrade] Stalin`) is part of how the person is called: see supplied.ts.
 */
import type {Context, Run} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {forenames} from '../words/given-names.js'
import {
  auxiliaries,
  determiners,
  isAddress,
  isFunctionWord,
  isInstitution,
  isOffice,
  isTitle,
  isTrade,
  opensOffice,
  takesGeneral,
  unended,
} from '../words/lexicon.js'
import {beginsName, isAcronym, isCapitalised, isParticle, namesPeople, type Word} from '../words/words.js'

const then =
  /^(?:then|now|later|afterwards?|former(?:ly)?|future|ex-|acting|deputy|subsequent(?:ly)?|at the time)\b[\s,]/i

export function role(context: Context): ProposalOf<'role'> | undefined {
  const {words} = context
  if (words.length === 0 || words.length > 24 || context.gluedBefore || context.gluedAfter) return undefined
  if (/[.!?]$/.test(context.content) && words.length > 6) return undefined
  // `Soviets [Saudis? – stenographer unsure]`: a query, and who has it.
  if (context.amongCapitals || /\?\s?[–—]/.test(context.content)) return undefined
  const whose = affiliation(context)
  if (whose) return whose
  // `[the leader of the] Varnian side`: the words go on.
  if (unended.test(context.content) && context.wordAfter) return undefined
  // `Mr. Solicitor [General]`: the other half of an office.
  if (context.content === 'General' && takesGeneral.test(context.wordBefore?.text ?? '')) return undefined
  // `[Deputy] Foreign Minister Marek`: part of the office that follows.
  if (words.length === 1 && context.wordAfter && opensOffice.test(context.wordAfter.text)) return undefined
  const office =
    words.some((word) => isOffice(word.text) || isTrade(word.text)) || (then.test(context.content) && words.length > 1)
  // `Chairman [of the Council] Marek`, `sent by Marek [through our ambassador]`
  if (/^(?:as|of|for|to|from|in|at|on|by|via|with|through)\s/.test(context.content)) return undefined
  // `the board [representatives have protested] to him`: a clause.
  if (words.some((word) => auxiliaries.has(word.text)) && !/\bwho\b/.test(context.content)) return undefined
  if (!office || words.every((word) => isAddress(word.text)) || !isHead(words)) return undefined
  // `the Varnian [Communist] Party`: the name goes on.
  if (
    words.length === 1 &&
    isCapitalised(words[0]!.text) &&
    context.nameBefore &&
    context.wordAfter &&
    isCapitalised(context.wordAfter.text) &&
    !isAfterPlace(context, words[0]!)
  )
    return undefined
  // `by [Carlo, his brother], and others`: someone else, and who he is.
  if (
    words.length > 2 &&
    words[0]!.gap === ', ' &&
    isCapitalised(words[0]!.text) &&
    !isOffice(words[0]!.text) &&
    !context.nameBefore
  )
    return undefined
  // `[now Varna, Ostria]` names a place; `[Communist Youth League]` a body.
  const own = words.slice(words.length > 1 && then.test(context.content) ? 1 : 0)
  if (
    own.every((word) => isCapitalised(word.text)) &&
    ((isInstitution(own.at(-1)!.text) && !context.content.includes(',')) || !own.some((word) => isOffice(word.text)))
  )
    return undefined
  // `ZSL [peasant party]`: a body.
  if (
    words.length > 1 &&
    words.every((word) => /^\p{Ll}/u.test(word.text) && !isFunctionWord(word.text)) &&
    /^(?:party|union|front|league|army|council|committee|movement|guard|militia|organi[sz]ation)$/.test(
      words.at(-1)!.text,
    )
  )
    return undefined
  // `the OSP [Ostrian Socialist Party of Varna]`: what a body is of.
  const of = words.findIndex((word) => /^(?:of|for|in)$/.test(word.text))
  if (
    of > 1 &&
    words.slice(0, of).every((word) => isCapitalised(word.text) && word.gap === ' ') &&
    isInstitution(words[of - 1]!.text)
  )
    return undefined
  // The bracket ends with a name of its own: an office and a name part (supplied), or a full name (identification).
  const tail = words.at(-1)!
  const ownName =
    words.length > 1 &&
    isCapitalised(tail.text) &&
    !isOffice(tail.text) &&
    !isAcronym(tail.text) &&
    !ofBefore(words) &&
    !isInstitution(tail.text) &&
    words.slice(0, -1).some((word) => isOffice(word.text))
  const after = nameAfter(context)
  if (after) {
    return {
      class: 'role',
      rule: 'role-before-name',
      weight: ownName ? 0.55 : 0.88,
      cert: 'high',
      why: 'a word for an office or relation, right before a name',
      detail: {target: context.span(after.start, after.end), of: after.text},
    }
  }
  const before = context.nameBefore ?? context.nameBeforeComma
  if (/['’]s$/.test(context.content) && words.length < 3) return undefined
  if (before && !before.titleOnly && !ownName && !isAttributive(context, before)) {
    return {
      class: 'role',
      rule: 'role-after-name',
      weight: 0.74,
      // One small word may as well go on from the name: `as Ostrian [delegate] to the talks`.
      cert: words.length === 1 && /^\p{Ll}/u.test(context.content) && context.wordAfter ? 'low' : 'medium',
      why: 'a word for an office or relation, right after a name',
      detail: {target: context.span(before.start, before.end), of: before.text},
    }
  }
  return undefined
}

/** `In Peking [Premier] Chou said`: a title that stands before a name, and a place that a preposition governs before it. */
function isAfterPlace({nameBefore, wordsBefore}: Context, office: Word): boolean {
  if (!nameBefore || nameBefore.words.length > 2 || nameBefore.titles.length > 0 || !beforeName.test(office.text))
    return false
  const preceding = wordsBefore.findLast((word) => word.end <= nameBefore.start)
  return preceding?.gap === ' ' && /^(?:in|at|from|near|to)$/i.test(preceding.text) && !ofNation.test(nameBefore.text)
}
const beforeName =
  /^(?:Premier|President|Ambassador|Minister|General|Marshal|Admiral|Colonel|Chancellor|Chairman|Secretary|Consul|King|Prince|Professor)$/
const ofNation = /(?:ian|ean|can|man|ese|ish|iet|ic|ist|an|French|Dutch|Czech)$/

/** `[a nickname of his brother]`, `[where his uncle lived]`: an office that is not what the phrase is about. */
function isHead(words: readonly Word[]): boolean {
  const [first] = words
  if (/^(?:where|when|which|whose|whom|why|how)$/i.test(first!.text)) return false
  if (!/^(?:an?|the|his|her|their|our|my)$/i.test(first!.text)) return true
  const end = words.findIndex(
    (word) => /[,;(]/.test(word.gap) || /^(?:of|to|in|for|at|from|with|on|by|and|who|whom)$/.test(word.text),
  )
  const head = end < 0 ? words : words.slice(0, /[,;(]/.test(words[end]!.gap) ? end + 1 : end)
  // `[his driver waiting]`
  if (/^\p{Ll}+ing$/u.test(head.at(-1)?.text ?? '')) return false
  return (
    head.some((word) => isOffice(word.text) || isTrade(word.text)) ||
    (then.test(
      words
        .slice(1)
        .map((word) => word.text)
        .join(' '),
    ) &&
      head.length > 1)
  )
}

/** `Comrade Marek [OSR]`, `the Foreign Minister [OSR]`: the state or body of a person, who is told by a form of address, an office or a forename. */
function affiliation(context: Context): ProposalOf<'role'> | undefined {
  const {words, nameBefore: before} = context
  if (!before || words.length === 0 || !words.every((word) => isAcronym(word.text))) return undefined
  // `TO COM. FILIN [MAREK]`: among capitals no word is letters for a body.
  if (before.words.some((word) => word.text.length > 4 && word.text === word.text.toUpperCase())) return undefined
  const first = before.words[0]!
  const isPerson =
    before.titleOnly ||
    before.titles.some((title) => isTitle(title.text)) ||
    (before.words.length > 1 && (forenames.has(first.text.toLowerCase()) || /^\p{Lu}\.$/u.test(first.text)))
  const isBody = before.words.every((word) => isAcronym(word.text) && word.text.length < 5)
  if (!isPerson || isBody || before.words.some((word) => isInstitution(word.text))) return undefined
  return {
    class: 'role',
    rule: 'role-affiliation',
    weight: 0.76,
    cert: 'medium',
    why: 'letters for a state or a body, right after the name of a person',
    detail: {target: context.span(before.start, before.end), of: before.text},
  }
}

/** `the Soviet [delegates]`: after an article the name says whose they are. */
function isAttributive({wordsBefore, content}: Context, {start, text}: Run): boolean {
  const preceding = wordsBefore.findLast((word) => word.end <= start)
  return (
    preceding !== undefined &&
    preceding.text !== 'that' &&
    determiners.has(preceding.text.toLowerCase()) &&
    // `what the Ostrian [Ambassador] told us`: an adjective, and its noun.
    (/^\p{Ll}/u.test(content) || namesPeople(text))
  )
}

const rank = /^(?:Gen|Lt|Col|Maj|Capt|Adm)\.$/

function ofBefore(words: readonly Word[]): boolean {
  const last = words.findLastIndex((word) => /^(?:of|to|in|for|at|from|with|and)$/.test(word.text))
  const office = words.findLastIndex((word) => isOffice(word.text))
  return last > office
}

/** The name right after the bracket, a form of address before it set aside. */
function nameAfter(context: Context): {start: number; end: number; text: string} | undefined {
  const first = context.wordAfter
  if (!first || !beginsName(first, context.wordsAfter[1])) return undefined
  const words = context.wordsAfter
  let from = 0
  while (words[from]?.gap === ' ' && (isAddress(words[from]!.text) || rank.test(words[from]!.text))) from += 1
  const head = words[from]
  if (
    !head ||
    !isCapitalised(head.text) ||
    isOffice(head.text) ||
    (isTitle(head.text) && from === 0 && !isAddress(head.text))
  )
    return undefined
  let to = from + 1
  while (
    to < words.length &&
    to - from < 5 &&
    / ?/.test(words[to - 1]!.gap) &&
    words[to - 1]!.gap === (words[to - 1]!.text.endsWith('.') && words[to - 1]!.gap === '' ? '' : ' ')
  ) {
    const next = words[to]!
    if (
      !(isCapitalised(next.text) && !isFunctionWord(next.text)) &&
      !(isParticle(next.text) && /^(?:de|von|van|der|al|ibn|bin)$/.test(next.text))
    )
      break
    to += 1
  }
  const name = words.slice(from, to)
  const text = name
    .map((word) => word.text)
    .join(' ')
    .replace(/['’]s$/, '')
  // `[Polish Workers’ Party] Central Committee`: whose body it is, and nobody's office.
  if (isInstitution(name.at(-1)!.text.replace(/['’]s$/, ''))) return undefined
  const end = name.at(-1)!.end - (/['’]s$/.test(name.at(-1)!.text) ? 2 : 0)
  return {start: head.start, end, text}
}
