/**
 * Forms of honour that stand for a person, as dispatches have them: *His Excellency* is *he*.
 *
 * > | His Highness then observed that …
 *     ^^^^^^^^^^^^
 */
import {CharacterClass} from '../../../words/character-class.js'
import {endingAt} from '../words/looking-back.js'

const form = '(?:Royal |Imperial |Serene )?(?:Highness|Excellency|Majesty|Holiness|Grace|Eminence|Lordship|Ladyship)'
/** `his excellency`, as older despatches have them. */
const smallForm = '(?:royal |imperial |serene )?(?:highness|excellency|majesty|lordship)'
const ahead = new RegExp(`(?:(?:His|Her) ${form}|[Hh](?:is|er) ${smallForm})(?![\\p{L}’'-]| (?:the |\\p{Lu}))`, 'uy')
const behind = new RegExp(`(?<=(\\b[Hh](?:is|er) (?:${form}|${smallForm})))`, 'y')
/** The last letters of the forms. */
const lastSign = new CharacterClass(/[sype]/)

/** The form that begins at a place; none where a name follows, `His Excellency Mr. Orsini`. */
export function honourFrom(text: string, at: number): string | undefined {
  if (text[at] !== 'H' && text[at] !== 'h') return undefined
  ahead.lastIndex = at
  return ahead.exec(text)?.[0]
}

/** The form that ends at a place. */
export function honourBefore(text: string, at: number): string | undefined {
  return lastSign.has(text.charCodeAt(at - 1)) ? endingAt(behind, text, at)?.[1] : undefined
}
