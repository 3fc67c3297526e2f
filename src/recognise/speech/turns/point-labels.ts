/**
 * Labels that a point closes: initials and a surname, a name in capitals, or an office.
 *
 * > | A.A.Gromyko. We have no …
 *     ^^^^^^^^^^^^
 * > | The Chairman. We meet …
 *     ^^^^^^^^^^^^^
 */
import {CharacterClass} from '../../../words/character-class.js'
import {firstWord} from '../../../words/neighbouring-words.js'

/** A name, what brackets say after it, and the point. */
function closedByPoint(name: string): RegExp {
  return new RegExp(`^(${name})\\s*((?:\\([^()]{1,90}\\)\\s*)?)\\.\\s+(?=[\\p{Lu}"“([])`, 'u')
}
const initials = closedByPoint(
  "(?:(?:Comrade|[Cc]om\\.|[Cc]de\\.)\\s+)?(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}\\p{Lu}[\\p{L}’'-]+",
)
const capitals = closedByPoint(
  "(?:(?:[Cc]omrade|[Cc]om\\.|[Cc]de\\.|M[RrSs]{1,2}\\.)\\s+)?\\p{Lu}[\\p{Lu}’'-]{2,}(?:\\s\\p{Lu}[\\p{Lu}’'-]+){0,2}",
)
/** `ORSINI and HALMOS. …`, `ORSINI, HALMOS. …`, `MEMBERS OF THE POLITBURO. …` */
const several = closedByPoint(
  '[^\\sa-z.,:]{3,}(?:,\\s[^\\sa-z.,:]{3,}){0,2}(?:\\sand|,)\\s[^\\sa-z.,:]{3,}|(?:ALL\\s)?MEMBERS\\sOF\\sTHE\\s[^\\sa-z.,:]+',
)
const offices =
  'Miss|Senator|Representative|Congressman|Secretary|Minister|President|Chancellor|Commissioner|Director|Judge|Justice|General|Admiral|Colonel|Major|Captain|Commander|Lieutenant|Marshal|Governor|Ambassador|Professor|Doctor|Sir|Lord|The'
const office = closedByPoint(`(?:${offices})(?:\\s\\p{Lu}[\\p{L}’'-]+){1,3}`)
const officeWords: ReadonlySet<string> = new Set(offices.split('|'))
/** What the second letter of a name in capitals is. */
const capitalSign = new CharacterClass(/[\p{Lu}’'-]/u)

/** Whether all before the first point is in capitals, but for an *and*. */
function isShouted(head: string): boolean {
  const words = head.slice(0, Math.max(0, head.indexOf('. '))).replace(/ and /g, ' ')
  return words.includes(' ') && words === words.toUpperCase()
}

/** The label of one of these kinds that a text begins with; its first letters tell which it can be. */
export function labelWithPoint(head: string): RegExpExecArray | null {
  const isAddressed = head.slice(0, 5).includes('.') || head.startsWith('omrade', 1)
  return (
    (isAddressed ? initials.exec(head) : null) ??
    (isAddressed || capitalSign.has(head.charCodeAt(1)) ? capitals.exec(head) : null) ??
    (capitalSign.has(head.charCodeAt(1)) && isShouted(head) ? several.exec(head) : null) ??
    (officeWords.has(firstWord(head)) ? office.exec(head) : null)
  )
}
