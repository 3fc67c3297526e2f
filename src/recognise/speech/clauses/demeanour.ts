/**
 * How somebody was: the narrator tells it, of one who speaks next or has spoken.
 *
 * > | The King was in excellent spirits. He told me that …
 *              ^^^^^^^^^^^^^^^^^^^^^^^^
 */

/** After whoever it is told of. */
export const demeanour =
  /^ (?:was|were|seemed|appeared|looked|sounded) (?:(?:\p{Ll}+ly|very|quite|most|rather|somewhat|less|more|in an?) )?(?:relaxed|cordial|friendly|nervous|tense|frank|evasive|agitated|cheerful|courteous|affable|amiable|composed|ill at ease|(?:in )?(?:good|excellent|high|poor|low|the best of) (?:spirits|humou?r|form|mood)|embarrassed|amused|irritated|emotional|restrained|hesitant|noncommittal|vague)\b/u

/** `The Minister was glad to hear it`: after an office, how he took what another said; of *he* it may be reported. */
export const reception =
  /^ (?:was|were) (?:\p{Ll}+ly |very |most |quite |much )?(?:glad|pleased|happy|sorry|grateful|surprised|astonished|delighted|interested|relieved|disappointed|gratified|shocked) (?:to (?:hear|learn|see|know|note|find)|(?:at|by|with) th(?:is|at))\b/u

/** Whether a sentence tells so of someone it names, or of *him*: `He was relaxed and spoke in English.` */
export function tellsDemeanour(sentence: string): boolean {
  const found = someone.exec(sentence)
  return found !== null && demeanour.test(sentence.slice(found[0].length))
}
const someone = /^(?:He|She|They|The \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:Mr|Mrs|Dr)\. \p{Lu}[\p{L}’'-]+)(?= )/u
