/**
 * Whose an office is, by the name between commas after it.
 *
 * > | The Minister saw the British Ambassador, Sir Geoffrey Orsini, at noon. The Ambassador said that …
 *                      ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
 */
import {capital} from '../../../words/character-class.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {writtenTitles} from '../../../words/titles.js'
import {bare} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {isRole} from '../phrases/phrase.js'

const offices =
  'Ambassador|Minister|Prime Minister|Foreign Minister|Foreign Secretary|Chargé|Consul|Consul General|Premier|Chancellor|Governor|High Commissioner|Secretary General|Secretary'
/** The last words of those, over the comma. */
const officeAtEnd =
  /(?:Ambassador|Minister|Secretary|Chargé|Consul|General|Premier|Chancellor|Governor|Commissioner)(?: (?:of|for|to|in) [^,.;:]{2,60})?$/u
const furthest = 80
const name = `(?:(?:${writtenTitles})\\.?\\s)+(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}|(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}’'-]+`
/** Before *and* or another name they may be several. */
const apposed = new RegExp(
  `(?<![\\p{L}-])[Tt]he ((?:\\p{Lu}\\p{L}{3,} )?(?:${offices}))((?: (?:of|for|to|in) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|of|and|for)){0,4})?), (${name})(?=\\.(?:\\s|$)|, (?!and\\b|or\\b|as well)(?:\\p{Ll}|\\d))`,
  'gu',
)

/** Notes whose the offices are that a text gives with a name between commas. */
export function noteApposed(text: string, persons: Persons): void {
  if (!mayAppose(text)) return
  for (const [, office, , holder] of text.matchAll(apposed)) {
    if (persons.isGroup(holder!) || isRole(holder!)) continue
    const isOfState = office!.includes(' ') && !persons.isHeld(`the ${office}`)
    if (isOfState) persons.holds(`the ${office}`, holder!)
    persons.call(`${lastWord(office!)} ${bare(holder!)}`)
  }
}

/** Whether an office stands before a comma and a capital: in most texts none does. */
function mayAppose(text: string): boolean {
  for (let at = text.indexOf(', '); at >= 0; at = text.indexOf(', ', at + 2))
    if (capital.has(text.charCodeAt(at + 2)) && officeAtEnd.test(text.slice(Math.max(0, at - furthest), at)))
      return true
  return false
}
