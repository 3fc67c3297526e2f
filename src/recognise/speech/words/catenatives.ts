/**
 * What governs a verb of saying and leaves it said: `went on to say`, `was careful to add`, `could not help remarking`.
 * Whoever *wished to say* says it; whoever *refused to say*, *was asked to say* or *was to say* does not, so that what may
 * govern is listed.
 *
 * > | The Minister took pains to explain that …
 *                  ^^^^^^^^^^^^^^^^^^^^^
 */

const own = '(?:him|her|them|my|our)sel(?:f|ves)'
const moods =
  'anxious|careful|quick|eager|keen|prompt|prepared|ready|willing|able|inclined|disposed|content|pleased|delighted|happy|glad|sorry|moved|obliged|compelled|forced|bound|constrained|at (?:great |some |particular )?pains|in a position|(?:good|kind|frank|bold|rash|candid) enough|the (?:first|last|only one)'
const verbs = [
  'went on|goes on|continued|proceeded|began|wished|wanted|desired|hastened|hurried|ventured|wishes|wants|rose|came|broke in|went so far as|used|likes|liked|tried|sought|attempted|chose|saw fit|thought fit|got up|came (?:forward|back)',
  'interjected|interrupted(?: me| him| her| us| them)?|intervened|phoned',
  `(?:telephoned|telegraphed|cabled|wrote|called|rang)(?: up)?(?: me| him| her| us| them| (?:the )?[A-Z][^\\s,;:]*(?: (?:of )?[A-Z][^\\s,;:]*){0,3})?`,
  'took (?:care|(?:(?:the|this|that) )?(?:opportunity|occasion)(?: (?:in this connection|at this (?:point|time)|also|once (?:more|again)))?|(?:great |some |particular )?(?:pains|trouble)|the (?:trouble|liberty))',
  'made (?:haste|bold|so bold)|went out of (?:his|her|their|my|our) way|begged leave',
  // `called by appointment this afternoon to inquire whether`
  '(?:called|came)(?: (?:in|on me|on us|by appointment|at (?:his|her|my|their|our)(?: own)? (?:request|invitation)|this (?:morning|afternoon|evening)|today|yesterday|again|at noon)){1,3}',
  'had(?:,? (?:however|therefore|again|occasion|only),?)?',
  '(?:did not|never) (?:fail|hesitate|omit|neglect|forget)|never failed|could not fail',
  `(?:felt|was|were)(?: (?:also|always|very|quite|most|at once))? (?:${moods})`,
]
/** `began to say`, `did not fail to mention`; `could but say`, `would only add`. */
const beforeBase = new RegExp(`\\b(?:${verbs.join('|')})\\s+to$|\\b(?:(?:could|would) (?:only|merely)|could but)$`)
const supposed = / (?:prepared|ready|willing|able|inclined|disposed|in a position) to$/
/** Of those the present. */
const isPresent = /^(?:goes|wishes|wants|likes)\b/

/** `began saying`, `could not help remarking`, `made a point of stressing`, `confined himself to saying`. */
const beforeParticiple = new RegExp(
  `\\b(?:began|started|(?:could|did) not (?:help|resist|avoid|refrain from|forbear)|made a (?:great )?point of|lost no time in|took (?:(?:the|this|that) )?(?:opportunity|occasion) (?:of|by)|(?:confined|limited) ${own} to|contented ${own} (?:with|by)|went on record as|insisted (?:up)?on|persisted in|went so far as|finished up by|ended up by)$`,
)
const lastBeforeParticiple: ReadonlySet<string> = new Set(
  'began started help resist avoid from forbear of in to with by as on upon'.split(' '),
)

/** What governs a verb: where it begins in the words before the verb, and how it stands. */
export interface Governing {
  index: number
  tense: 'past' | 'present'
  /** `had to say`: of what one must say only a clause tells that he did. */
  isObliged: boolean
  /** `was prepared to admit`: most likely he did. */
  isSupposed: boolean
}

/** What governs the base form that stands after `left`. */
export function governingBase(left: string): Governing | undefined {
  const found = beforeBase.exec(left)
  if (!found) return undefined
  return {
    index: found.index,
    tense: isPresent.test(found[0]) ? 'present' : 'past',
    isObliged: found[0].startsWith('had'),
    isSupposed: supposed.test(found[0]),
  }
}

/** What governs the form in *-ing* that stands after `left`, whose last word is `before`. */
export function governingParticiple(left: string, before: string): Governing | undefined {
  const found = lastBeforeParticiple.has(before) ? beforeParticiple.exec(left) : null
  return found ? {index: found.index, tense: 'past', isObliged: false, isSupposed: false} : undefined
}
