/**
 * Beside a noun: what is meant, as a noun group or a name with its article after a description, or after words in
 * quotation marks, that lacks nothing.
 *
 * > | handed over the gift [a clock made in Varna].
 *                 ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 * > | knew of the “channel” [the secret contacts with Ostria].
 *                  ^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The sentence ends or halts after the bracket, so that the group is not the subject of what follows.
 */
import {isNounGroup, takesAnother} from '../evidence/apposition.js'
import type {Context} from '../evidence/context.js'
import {type Identification, identify} from '../evidence/identify.js'
import {type Quotation, quotation} from '../evidence/quotation.js'
import {conjunctions, determiners, isFunctionWord, prepositions} from '../words/lexicon.js'
import {isCapitalised} from '../words/words.js'

export function besideNoun(context: Context): Identification | undefined {
  const {content, words, after} = context
  if (words.length > 12 || context.gluedBefore || !/^(?:an?|the|his|her|their)\s\S/.test(content)) return undefined
  // `in “Varna Sera” [an Ostrian daily close to the court] on 3 June`: after a title nothing lacks a noun with *a*.
  const title = /^an?\s/.test(content) && isNounGroup(context) ? quotation(context) : undefined
  if (title && /^\d*[\d,. ]*\p{Lu}/u.test(title.text) && !takesAnother(context, title.start))
    return identify(context, 'identification-apposition', 0.76, 'medium', 'what the title is of', content, title)
  const isName = /^the \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}$/u.test(content)
  if (!isName && !isNounGroup(context)) return undefined
  if (!/^(?:["”’]?[,.;:)?!]|\s*$|\s(?:and|or|but|nor)\b)/.test(after)) {
    // `The present [a rifle from Varna] pleased him`: the noun opens its clause, and its verb follows.
    const subject = verb.test(after) ? nounBefore(context) : undefined
    return subject && opensClause(context, subject.start)
      ? propose(context, 0.72, 'a noun group between a noun that opens its clause and its verb', subject)
      : isName && /^ (?:I|we|he|she|they)\b/.test(after) && opensPhrase.test(context.before)
        ? wholePhrase(context)
        : undefined
  }
  const quoted = quotation(context)
  if (quoted)
    return isName || quoted.text.split(' ').length > 6 || /[.,!?]$/.test(quoted.text)
      ? undefined
      : propose(context, 0.76, 'what the words in quotation marks are', quoted)
  const of = nounBefore(context)
  return of && propose(context, 0.72, 'a noun group after a description that lacks nothing', of)
}

/** `In the war of liberation [the Korean War] we lost many`: the clause after the phrase has its subject. */
function wholePhrase(context: Context): Identification | undefined {
  const {lastWord: noun} = context
  return noun && /^\p{Ll}{3,}$/u.test(noun.text) && !isFunctionWord(noun.text)
    ? propose(context, 0.72, 'a name after a phrase that opens its clause', noun)
    : undefined
}
const opensPhrase =
  /(?:^|[.!?:;]["”’)]? )(?:In|During|After|Before|Since|At|By|Under) (?:the|this|that|our|their|his) [^,.;:]{3,60} $/u

const verb =
  /^ (?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|did|does|do|said|told|came|went|\p{Ll}{2,}ed)\b/u

/** Whether nothing that governs the noun stands before it in its clause. */
function opensClause({wordsBefore}: Context, start: number): boolean {
  const preceding = wordsBefore.findLast((word) => word.end <= start)
  return preceding === undefined || preceding.text === 'that' || /[.,;:!?]["”’)]? ["“‘(]?$/.test(preceding.gap)
}

function propose(context: Context, weight: number, why: string, of: Quotation): Identification {
  return identify(context, 'identification-apposition', weight, 'low', why, context.content, of)
}

/** `the gift`, `our neighbour to the north`: a noun in small letters with an article or pronoun that no verb of two objects governs. */
function nounBefore(context: Context): Quotation | undefined {
  const {wordBefore: last, wordsBefore} = context
  if (!last || isCapitalised(last.text) || isFunctionWord(last.text) || !/^\p{Ll}{3,}$/u.test(last.text))
    return undefined
  if (/(?:ed|ing|ly)$/.test(last.text)) return undefined
  const near = wordsBefore.slice(-5)
  const article = near.findLastIndex((word) => determiners.has(word.text.toLowerCase()))
  const run = near.slice(article)
  if (article < 0 || run.length < 2 || !run.slice(0, -1).every((word) => word.gap === ' ')) return undefined
  if (run.slice(1, -1).some((word) => isFunctionWord(word.text) || /ed$/.test(word.text))) return undefined
  const {start} = run[0]!
  const preceding = wordsBefore.findLast((word) => word.end <= start)
  // `In the meeting [a speech], he`: a phrase at the beginning, after which a clause may start.
  const opens = preceding && prepositions.has(preceding.text.toLowerCase()) && isCapitalised(preceding.text)
  if (opens || takesAnother(context, start) || conjunctions.has(last.text)) return undefined
  return {start, end: last.end, text: context.flow.text.slice(start, last.end)}
}
