/** Voices, and the speech of one that may go on. */
import type {Cert, SaidDetail} from '../../../tree/decision.js'
import type {Leaf} from '../../../tree/nodes.js'
import type {Person} from '../persons/persons.js'
import type {Subject} from '../phrases/phrase.js'

/** Who speaks, how that was found, and how sure it is. */
export interface Voice {
  person?: Person
  name: string
  cert: Cert
  rule: string
}

/** Speech that may go on. */
export interface Chain {
  voice: Voice
  last: SaidDetail | undefined
  lastStart: number
  /** Whether it has gone over to the speaker's own person. */
  shifted: boolean
  direct: boolean
  /** Whether they were spoken to the narrator, `told me that`: who says *I* then is he. */
  toNarrator?: boolean
  /** Whether the words are a question: only what they suppose goes on. */
  asked?: boolean
  /** Whether the words are a quotation that goes on in the next paragraph. */
  quoting?: boolean
  /** Whether they are the items of a list that a colon has announced. */
  isListed?: boolean
  leaf: Leaf
}

/** What stands around a subject. */
export interface Around {
  /** The words before it. */
  before?: string
  isEarlier?: boolean
  isAnswer?: boolean
  /** Whether its verb goes on from words before, `He added that`: whoever asked goes on as well. */
  mayGoOn?: boolean
  /** Who has asked *him* in the clause before: not he answers. */
  asker?: Person | undefined
  /** In whose own words it stands: who says *I* there. */
  own?: Voice | undefined
  /** Whether it stands in a quotation that nobody is told to speak. */
  isCited?: boolean
  /** Whether *we* is the narrator's. */
  isNarrators?: boolean | undefined
}

/**
 * Whether *we* that told something is the narrator's, and not of him whose words go on: in a new paragraph, or after words
 * that tell of their speaker as *he*; `before` are the words before it. `He said that he was ready. We asked whether`.
 */
export function isNarratorsWe(
  subject: Subject | undefined,
  chain: Chain | undefined,
  leaf: Leaf,
  tense: string,
  before: string,
  isAnswer: boolean,
): boolean {
  if (!chain || tense !== 'past' || (subject?.text !== 'we' && subject?.text !== 'We')) return false
  // `He asked us: will it run? We replied that`: nobody answers himself.
  if (isAnswer && asked.test(before)) return true
  if (chain.shifted || chain.direct) return false
  return chain.leaf !== leaf || asThird.test(before)
}
const asked = /\?["”’)]*\s*$/
const asThird = /\b(?:[Hh]e|[Ss]he|[Tt]hey|his|him|himself|their)\b/

/** The same, or what says when it was: `On his return he reported that`. */
export const opensItsClause =
  /(?:^|[.?!]["”’)]*)\s*(?:(?:On|After|Upon|At|In|Before|To) (?:his|her|this|that|the|these|\p{Ll}+ing)(?: [\p{Ll}’]+){0,4},? ?)?$/u
/** What stands before a sentence. */
export const opensSentence = /(?:^|[.?!]["”’)]*)\s*$/
