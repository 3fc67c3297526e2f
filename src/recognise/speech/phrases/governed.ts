/**
 * What prepositions govern, and the offices that they follow.
 *
 * > | Assistant Secretary of State for Tides Carla Hale stated that …
 *     ^^^^^^^^^^^^^^^^^^^          ^^^
 */
import {space} from '../../../words/character-class.js'
import {wordBefore} from '../../../words/neighbouring-words.js'
import {roleNouns, titles} from '../../../words/titles.js'
import {trimmedEnd} from '../words/looking-back.js'

/** `Assistant Secretary` of *Assistant Secretary of State*, before *for Tides*. */
export function officeWithout(office: string, preposition: string): string {
  const of = preposition.trim() === 'for' ? office.indexOf(' of ') : -1
  return of < 0 ? office : office.slice(0, of)
}
const offices = new Set(
  `${titles}|${roleNouns}`
    .split('|')
    .filter((noun) => !/^(?:comrades?|cdes?|comr|com|mr|mrs|ms|miss|mister|messrs|dr|drs)$/.test(noun)),
)

/** `Soviet Ambassador`, `Secretary-General`: its last word is an office. */
export function endsInOffice(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  return offices.has(last) || (last.includes('-') && last.split('-').some((part) => offices.has(part)))
}
/** Prepositions that make what follows no subject. */
const governing: ReadonlySet<string> = new Set(
  'in at on by with through under between against for from to than of into within without via toward towards among amongst near beyond across around concerning regarding upon behind outside inside throughout despite opposite alongside onto over about'.split(
    ' ',
  ),
)

/** Whether a preposition stands before a place, between white space. */
export function isGoverned(text: string, at: number): boolean {
  const end = trimmedEnd(text, 0, at)
  if (end === at) return false
  const word = wordBefore(text, 0, end)
  const start = end - word.length
  return governing.has(word) && (start === 0 || space.has(text.charCodeAt(start - 1)))
}
