/**
 * Classifying: every class says what it makes of a bracket, the strongest evidence decides, the rest stays on record.
 *
 * > | one cannot [sic, probably “can”] rule out
 *                ^^^^^^^^^^^^^^^^^^^^^ correction 1.00 · supplied 0.50
 */
import type {Alternative} from '../../../tree/decision.js'
import type {Context} from '../evidence/context.js'
import type {Proposal, Proposer} from '../evidence/proposal.js'
import {determiners} from '../words/lexicon.js'
import {comment, namedComment} from './comment.js'
import {correction} from './correction.js'
import {declared} from './editorial.js'
import {event} from './event.js'
import {expansion} from './expansion.js'
import {gap} from './gap.js'
import {identification} from './identification.js'
import {marginalia} from './marginalia.js'
import {noteAnchor, smallNumeral} from './note-anchor.js'
import {namedLanguage, original} from './original.js'
import {role} from './role.js'
import {sic} from './sic.js'
import {statedCorrection} from './stated-correction.js'
import {supplied} from './supplied.js'
import {suppliedEnding} from './supplied-letters.js'
import {uncertain} from './uncertain.js'

/**
 * Of two that weigh the same the earlier wins: a marginal note may speak of illegible words, and a *sic* of omissions.
 */
const proposers: readonly Proposer[] = [
  expansion,
  marginalia,
  sic,
  correction,
  uncertain,
  gap,
  noteAnchor,
  event,
  original,
  comment,
  role,
  identification,
  supplied,
]

/** The classes that a parenthesis or a slash can name, as far as words name them: see `explicitRules`. */
const explicitProposers: readonly Proposer[] = [
  marginalia,
  sic,
  statedCorrection,
  uncertain,
  gap,
  event,
  namedLanguage,
  namedComment,
]

export interface Verdict {
  chosen: Proposal
  alternatives: Alternative[]
}

/** One class for each bracket, or undefined when a mark that may be the author's does not name an intervention. */
export function classify(contexts: readonly Context[]): (Verdict | undefined)[] {
  const own = contexts.map(declared)
  const weighed = weighAll(contexts, (context, i) =>
    own[i] || context.bracket.mark.class ? [] : context.bracket.mark.explicit ? explicitProposers : proposers,
  )
  const isTorn = contexts.filter(restoresBeginning).length > 1
  return contexts.map((context, i) => {
    const chosen = own[i]
    const found = chosen ? {chosen, alternatives: []} : verdict(context, weighed[i]!)
    return isTorn && found && /^expansion-in/.test(found.chosen.rule) ? doubted(found) : found
  })
}

/** `anchored not [fro]m our ship`: no one abbreviates the beginning of a word; prefixes change its sense. */
function restoresBeginning({gluedBefore, gluedAfter, content}: Context): boolean {
  return (
    gluedAfter &&
    !gluedBefore &&
    /^\p{Lu}?\p{Ll}{2,}$/u.test(content) &&
    !/^(?:un|in|im|re|dis|non|mis)$/i.test(content)
  )
}

/** In a text whose brackets restore the beginnings of words they may restore the ends, too: `Bost[on]`. */
function doubted({chosen, alternatives}: Verdict): Verdict {
  const cert = chosen.cert === 'high' ? 'medium' : chosen.cert
  const why = 'brackets of this text restore the beginnings of words, which no abbreviation leaves out'
  return {chosen: {...chosen, cert}, alternatives: [...alternatives, {class: 'supplied', why}]}
}

function verdict(context: Context, weighed: readonly Proposal[]): Verdict | undefined {
  const {mark} = context.bracket
  const [chosen, ...others] = mark.explicit
    ? weighed.filter((one) => isExplicit(one, context) && !isAttribute(context))
    : weighed
  if (!chosen) return mark.explicit || mark.class ? undefined : unclassified()
  return {
    chosen: settle(context, chosen, others[0]),
    alternatives: others.map((other) => ({class: other.class, why: `${other.rule}: ${other.why}; but ${chosen.why}`})),
  }
}

/** What each class makes of a bracket, the strongest first. */
export function weigh(context: Context): Proposal[] {
  return weighAll([context], () => proposers)[0]!
}

/**
 * What the classes make of each bracket, the strongest first. Class by class, not bracket by bracket: the many
 * expressions of one class are then asked on end, which is several times as fast.
 */
function weighAll(
  contexts: readonly Context[],
  asked: (context: Context, i: number) => readonly Proposer[],
): Proposal[][] {
  const found: Proposal[][] = contexts.map(() => [])
  const groups = new Map<readonly Proposer[], number[]>()
  contexts.forEach((context, i) => {
    const among = asked(context, i)
    const group = among.length > 0 && isGlued(context) ? gluedProposers : among
    const places = groups.get(group)
    if (places) places.push(i)
    else groups.set(group, [i])
  })
  for (const [group, places] of groups) {
    for (const propose of group) {
      for (const i of places) {
        const proposal = propose(contexts[i]!)
        if (proposal) found[i]!.push(proposal)
      }
    }
  }
  for (const proposals of found) proposals.sort((a, b) => b.weight - a.weight)
  return found
}

/** Letters glued to a word complete it, whatever else they could say: the classes that read words need not look. */
function isGlued({gluedBefore, gluedAfter, content}: Context): boolean {
  if (smallNumeral.test(content) && !gluedAfter) return false
  return (
    gluedBefore && /^\p{Ll}+$/u.test(content) && !/^(?:sic|illegible|illeg|unclear|torn|missing|lacuna)$/.test(content)
  )
}

const gluedProposers: readonly Proposer[] = [expansion, suppliedEnding]

/** What a parenthesis or a slash may hold to be the editor's: words that name an intervention and nothing else. */
const explicitRules =
  /^(?:sic-mark|sic-remark|correction-sic|uncertain-(?:query|passage)|gap-(?:dots|illegible|omitted|lost|redacted|follows)|event-(?:sound|in-label|action|meeting)|comment-(?:note|emphasis)|marginalia-|original-language)/

function isExplicit(proposal: Proposal, context: Context): boolean {
  const {content} = context
  // `(Note: …)` may be the author's own; a translator's or editor's says whose it is.
  if (proposal.rule === 'comment-note' && !/\b(?:trans|ed)/i.test(content.slice(0, 24))) return false
  // `R. Orsini (ed.), Essays`: of a book.
  if (proposal.rule === 'comment-note' && /^(?:eds?|trans|transl|tr)\.?$/i.test(content)) return false
  // `(marginal note by Orsini on the minute, ibid.)` tells where a note is, and is none.
  if (proposal.class === 'marginalia' && /\bibid\b|\b(?:on|in) (?:file|minute)\b|\bDocument \d/.test(content))
    return false
  // `(a friend [1 group garbled])`, `(a letter (date illegible), box 3)`: what a bracket inside says, the bracket inside says.
  if (proposal.class === 'gap' && /[[(]/.test(content)) return false
  // `/signature/` stands for one; a typist's `(signed)` is the paper's own.
  if (proposal.rule === 'comment-signature' && context.bracket.mark.open === '/') return true
  return explicitRules.test(proposal.rule) && proposal.weight >= 0.9
}

/** `the (unclear) policy`: the word belongs to the sentence. */
function isAttribute({wordBefore, wordAfter, content}: Context): boolean {
  return (
    /^\p{L}+$/u.test(content) &&
    wordBefore !== undefined &&
    wordBefore.text !== 'that' &&
    determiners.has(wordBefore.text.toLowerCase()) &&
    wordAfter !== undefined
  )
}

/** A close second, or a mark that may be the author's, takes certainty away. */
function settle(context: Context, chosen: Proposal, second: Proposal | undefined): Proposal {
  const close =
    second !== undefined && second.class !== chosen.class && chosen.weight < 0.9 && chosen.weight - second.weight < 0.08
  const doubtful = chosen.weight < 0.5
  const cert = doubtful
    ? 'low'
    : (close || context.bracket.mark.explicit) && chosen.cert === 'high'
      ? 'medium'
      : chosen.cert
  return cert === chosen.cert ? chosen : {...chosen, cert}
}

function unclassified(): Verdict {
  const why = 'no class has evidence for these words'
  return {
    chosen: {class: 'unclassified', rule: 'unclassified', weight: 0.1, cert: 'low', why, detail: {why}},
    alternatives: [],
  }
}
