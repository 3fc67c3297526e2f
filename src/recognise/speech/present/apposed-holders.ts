/**
 * Whose an office is, by the name between commas after it.
 *
 * > | The Minister saw the British Ambassador, Sir Geoffrey Orsini, at noon. The Ambassador said that …
 *                      ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
 */
import {capital} from '../../../words/character-class.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {isOpener} from '../../../words/openers.js'
import {writtenTitles} from '../../../words/titles.js'
import {bare} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {isRole} from '../phrases/phrase.js'

const offices =
  'Ambassador|Minister|Prime Minister|Foreign Minister|Foreign Secretary|Chargé|Consul|Consul General|Premier|Chancellor|Governor|High Commissioner|Secretary[- ]General|Director[- ]General|Permanent Representative|Secretary'
/** The last words of those, over the comma. */
const officeAtEnd =
  /(?:[Aa]mbassador|[Mm]inister|[Ss]ecretary|[Cc]hargé|[Cc]onsul|General|Premier|Chancellor|Governor|Commissioner|Representative)(?: (?:of|for|to|in) [^,.;:]{2,60})?$/u
const furthest = 80
const name = `(?:(?:${writtenTitles})\\.?\\s)+(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}|(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}’'-]+`
/** Before *and* or another name they may be several. */
const apposed = new RegExp(
  `(?<![\\p{L}-])[Tt]he ((?:\\p{Lu}\\p{L}{3,} )?(?:${offices}))((?: (?:of|for|to|in) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|of|and|for)){0,4})?), (${name})(?=\\.(?:\\s|$)|, (?!and\\b|or\\b|as well)(?:\\p{Ll}|\\d))`,
  'gu',
)
/** `the Polish ambassador, Orsini,`: of whose state it is, so that one word may be his name. */
const ofState =
  /(?<![\p{L}-])[Tt]he (\p{Lu}\p{Ll}{3,} (?:(?:foreign|prime|deputy|Foreign|Prime|Deputy) )?(?:[Aa]mbassador|[Mm]inister|[Cc]onsul|[Cc]hargé|[Dd]elegate|[Rr]epresentative)), (?!(?:The|Mr|Mrs|Dr|In|On|At)\b)(\p{Lu}\p{Ll}[\p{L}’'-]+)(?=\.(?:\s|$)|, (?!and\b|or\b|as well)(?:\p{Ll}|I ))/gu

/** Notes whose the offices are that a text gives with a name between commas. */
export function noteApposed(text: string, persons: Persons): void {
  if (!mayAppose(text)) return
  for (const [, office, , holder] of text.matchAll(apposed)) {
    if (persons.isGroup(holder!) || isRole(holder!)) continue
    const isOfState = office!.includes(' ') && !persons.isHeld(`the ${office}`)
    if (isOfState) persons.holds(`the ${office}`, holder!)
    persons.call(`${lastWord(office!)} ${bare(holder!)}`)
  }
  for (const [, office, holder] of text.matchAll(ofState))
    if (!persons.isGroup(holder!) && !isOpener(holder!)) persons.holds(`the ${office}`, holder!)
}

/** Whether an office stands before a comma and a capital: in most texts none does. */
function mayAppose(text: string): boolean {
  for (let at = text.indexOf(', '); at >= 0; at = text.indexOf(', ', at + 2))
    if (capital.has(text.charCodeAt(at + 2)) && officeAtEnd.test(text.slice(Math.max(0, at - furthest), at)))
      return true
  return false
}
