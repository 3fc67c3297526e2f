/**
 * Uncertain: the editor doubts the reading before the bracket, or could read only that something is there.
 *
 * > | an output of Angwan [?] Province
 *                  ^^^^^^ ^^^
 *
 * TEI Guidelines 12.3.3.1 (`unclear`).
 */
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'

const passage =
  /^(?:(?:an?|one|two|three|four|five|six|several|some|few|many|\d+|or|to|more|about|approximately|the|next|last|following|remaining|rest of)\s+|[-–]\s*)*(?:words?|lines?|names?|letters?|phrases?|sentences?|passages?|figures?|numbers?|dates?|paragraphs?|characters?|texts?|pages?|signatures?)?\s*(?:(?:is|are|was)\s+)?(?:partly |partially |not (?:entirely |quite |fully )?)?(?:unclear|clear|uncertain|doubtful|hard to read|difficult to read|ambiguous)(?: in (?:the )?(?:text|original|source|document|copy|manuscript))?[.!]?$/i
/** `[unclear word]`, `[two unclear words]` */
const passageOf =
  /^(?:(?:an?|one|two|three|four|five|six|several|some|few|\d+)\s+)?(?:unclear|uncertain|doubtful)\s+(?:words?|lines?|names?|letters?|phrases?|sentences?|passages?|figures?|numbers?|dates?|paragraphs?|characters?|text|signatures?)(?: in (?:the )?(?:text|original|source|document|copy|manuscript))?[.!]?$/i
const reading =
  /^(?:reading|spelling|transliteration|transcription|identity|name|meaning|sense|word|date|translation)?\s*(?:is\s+)?(?:uncertain|unclear|doubtful|conjectur(?:ed|al)|tentative|phonetic|unsure|not certain|unconfirmed|unidentified|not identified|garbled\?)[.]?$|^(?:conjecture|phonetic(?:ally)?|(?:phonetic )?translit(?:eration|erated)|as heard|ph(?:on)?\.?|sp\.?\?|spelling\?|best guess|guess)$/i

const otherwise =
  /^(?:(?:text|word|figure|reading|name|date) )?(?:is )?(?:unclear|uncertain|doubtful|not clear)[:;,] ?(?:possibly |perhaps |maybe |or )?\S[^:;]{0,40}$/i

/** Without a word of doubt it is neither. */
const doubt =
  /certain|clear|doubtful|conjectur|tentative|phonetic|unsure|unconfirmed|identified|garbled|translit|heard|spelling|guess|to read|ambiguous|^(?:ph(?:on)?|sp)\b/i

export function uncertain(context: Context): ProposalOf<'uncertain'> | undefined {
  const {content} = context
  if (/^\?{1,3}!?$/.test(content)) {
    return {
      class: 'uncertain',
      rule: 'uncertain-query',
      weight: 0.9,
      cert: 'medium',
      why: 'a question mark alone doubts the word before it',
      detail: doubted(context),
    }
  }
  if (!doubt.test(content)) return undefined
  if (reading.test(content) && !/^(?:word )?unclear\.?$/i.test(content)) {
    return {
      class: 'uncertain',
      rule: 'uncertain-reading',
      weight: 1,
      cert: 'medium',
      why: 'the bracket says the reading is doubtful',
      detail: doubted(context),
    }
  }
  // `610 [unclear: 670?]`: what stands there may be something else.
  if (otherwise.test(content)) {
    return {
      class: 'uncertain',
      rule: 'uncertain-reading',
      weight: 1,
      cert: 'medium',
      why: 'the bracket says the reading is doubtful, and what it may be',
      detail: doubted(context),
    }
  }
  if (passage.test(content) || passageOf.test(content))
    return {
      class: 'uncertain',
      rule: 'uncertain-passage',
      weight: 1,
      cert: 'high',
      why: 'the bracket says words are unclear',
      detail: {},
    }
  return undefined
}

/** The word that is doubted: the one right before the bracket. */
function doubted(context: Context): ProposalOf<'uncertain'>['detail'] {
  const {lastWord} = context
  return lastWord && /^["”’)]?\s?$/.test(lastWord.gap) ? {target: context.span(lastWord.start, lastWord.end)} : {}
}
