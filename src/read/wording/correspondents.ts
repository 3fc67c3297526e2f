/** Who writes to whom: the headings of letters and despatches in an edition. */

/** Whether `words` are `A. Brown to the Minister (Orsini)`: two names of three letters and more, and nothing else. */
export function namesCorrespondents(words: string): boolean {
  return wordsOfNames.test(words) && oneToTheOther.test(words)
}
const wordsOfNames = /^\p{Lu}[\p{L}.'’() -]*\d{0,2}$/u
const oneToTheOther = /^\D{3,81} to (?:the )?\p{Lu}\D{2,80}\d{0,2}$/u

/** `The Varnian Embassy to the Department of Marine`: a note of one body to another, as editions head what no person signs. */
export function namesBodies(words: string): boolean {
  return words.startsWith('The ') && words.length <= 120 && bodyToBody.test(words)
}
const body =
  '(?:Embassy|Legation|Delegation|Mission|Ministry|Department|Government|Consulate(?: General)?|Foreign Office|Chancery)'
const bodyToBody = new RegExp(
  `^The (?:\\p{Lu}[\\p{L}’-]+ ){0,3}${body}(?: (?:in|at|of|for) [^,;.]{2,40})? to the (?:(?:\\p{Lu}[\\p{L}’-]+ ){0,3}${body}|(?:Secretary|Minister|Ambassador|Chargé|President)\\b)[^,;.:]{0,40}$`,
  'u',
)

/**
 * `Mr. Halmos to Mr. Lis.`: the same with a stop, as older volumes print it; no word of it can be a verb. When the letter came
 * may stand behind it: `….—(Received June 3.)`
 */
export function isPointedHeadOfLetter(given: string): boolean {
  const words = given.endsWith(')') ? given.replace(received, '') : given
  return (
    words.length <= 120 &&
    words.endsWith('.') &&
    titled.test(words) &&
    namesCorrespondents(words.slice(0, -1)) &&
    !/ (?!(?:to|the|of|at|in|and|de|del|la|du|von|van|der|ad|interim) )\p{Ll}/u.test(words)
  )
}
const received = /(?: ?[–—-]+ ?|(?<=\.) )\((?:Received|Communicated)[^()]{3,40}\)$/
const titled =
  /^(?:M(?:rs?|essrs)?\.|Messrs\.|Señor|Signor|Herr|Baron|Count|Prince|Lord|Sir|Dr\.|General|Admiral|Captain|Commodore|Colonel|The|Earl|Marquis|Monsieur|Chevalier) /
