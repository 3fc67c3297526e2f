/**
 * Who was there, as a sentence of the opening says it.
 *
 * > | Present were Professors Lund, Novak and Carrow; Mr. Vale of the Archives.
 * > | Four members (Lund, Hale, and Ito) met with Ames and Vale.
 */
import {writtenTitles} from '../../../words/titles.js'
import {isCollective} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {sentencesOf} from '../phrases/sentences.js'
import {oneLine} from '../words/one-line.js'
import {notePresentOffices} from './present-offices.js'

/** Two to four words with capitals, of which some may be initials. */
export const fullName = "(?:\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}’'-]+"
const house =
  /\b(?:Archives?|Office|Bureau|Division|Library|University|Association|Institut(?:e|ion)|Panel|Unit|Secretariat|Session|Service|Center|Centre|Agency|Administration|Section|Branch|Affairs|Programs?|Policy|Remarks|Minutes|Air Force|Corps|School|College|Embassy|Legation|Consulate)\b/i
export const sharedTitle =
  /^(?:Messrs|Drs|Profs|Professors|Senators|Representatives|Congressmen|Generals|Comrades|Cdes|Ambassadors|Ministers|Judges|Misses)\.?\s+(?=\p{Lu})/u

/** `Office of Records`, `Committee Members`: over names, no name, nor is `Keeper of Seals`. */
export function isBody(name: string): boolean {
  return isHouse(name) || /\b(?:of|the)\b/i.test(name) || (/(?:^|\s)\p{Lu}{2,5}$/u.test(name) && !inCapitals.test(name))
}
/** `PETRA LIS`, `R. A. VANE`: a name in capitals throughout, and no body in short. */
const inCapitals = /^(?:\p{Lu}{3,}|(?:\p{Lu}\.\s?)+)\s\p{Lu}{3,5}$/u

/** `Office of Records`, `Committee Members`: by a word for what it is. */
export function isHouse(name: string): boolean {
  return isCollective(name) || house.test(name)
}

/** `Present were Professors Lund, Novak and Carrow; Mr. Vale of the Archives.` */
export function namesPresent(text: string, persons: Persons): string[] {
  const met = [
    ...(text.includes('s ')
      ? [...text.slice(0, 2000).matchAll(inBrackets)].flatMap(([, list]) => list!.split(/,?\sand\s|,\s/))
      : []),
    ...(text.includes(' met ') ? meetersIn(text) : []),
    ...(text.includes(' joined ') ? [...text.slice(0, 2000).matchAll(joins)].map(([, name]) => name!) : []),
  ]
  if (
    !/\b(?:[Pp]resen(?:t|ce)|[Aa]ttend(?:ance|ing)|participation of|[Tt]here were|who (?:came|turned up|took part))\b|\b(?:Members|Staff|Guests|Observers):/.test(
      text,
    )
  )
    return met
  const present = sentencesOf(text.slice(0, 2000)).flatMap(({start, end}) => {
    const sentence = text.slice(start, end)
    const found = wasPresent.exec(sentence) ?? withPresence.exec(sentence)
    if (!found) return []
    const words = sentence.slice(found.index + found[0].length).trim()
    notePresentOffices(oneLine(words), persons)
    const [, chairman] = chairmanNamed.exec(words) ?? []
    if (chairman !== undefined) persons.holds('the chairman', oneLine(chairman).replace(sharedTitle, ''))
    const names = [...words.matchAll(nameInLine)]
      .map(([name]) => oneLine(name).replace(sharedTitle, ''))
      .filter((name) => !isBody(name))
    for (const name of names) persons.call(name)
    return names
  })
  return [...met, ...present]
}

/** `The Subcommittee (Professors Lund, Hale and Ito)` */
const inBrackets =
  /\((?:Messrs\.?|Professors|Profs\.|Drs\.?|Senators|Judges|Misses) ((?:\p{Lu}[\p{L}’'-]+,\s){0,8}\p{Lu}[\p{L}’'-]+,?\sand\s\p{Lu}[\p{L}’'-]+)\)/gu

/** `Four members (Lund, Hale, and Ito) met with Ames, Vale, and Carrow`: surnames, two and more at each place. */
function meetersIn(text: string): string[] {
  const head = text.slice(0, 600)
  const [sentence = ''] = /^[^.]*?\smet\s[^.]*/.exec(head) ?? []
  const names = [...sentence.matchAll(surnames)].flatMap(([, list]) => list!.split(/,?\sand\s|,\s/))
  const first = sentencesOf(head).find(({start, end}) => gathered.test(head.slice(start, end)))
  const whole = first ? head.slice(first.start, first.end) : ''
  const full = [...whole.matchAll(meeter)].map(([, titled, holder, bare]) => (titled ?? holder ?? bare)!)
  return [...names, ...full].filter((name) => !isBody(name))
}
/** `met at the Institute`, not `met this requirement` */
const gathered = /\smet\s(?:with|at|in|on|for|again|together|informally|under|from)\s/
/** `Professor Lund`, `the Editor (Ines Carrow)`, `Anna Dorr (Trento)` */
const meeter = new RegExp(
  `(?<![\\p{L}’'-])(?:((?:(?:${writtenTitles})\\.?\\s)+(?:\\p{Lu}\\.\\s)*\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)?)|(?<=\\()(${fullName})(?=\\))|(${fullName})(?=\\s\\())`,
  'gu',
)
/** `Orsini joined the group at noon.` */
const joins =
  /(\p{Lu}\p{Ll}[\p{L}’'-]+)\s(?:then\s|later\s)?joined\s(?:us|them|the\s(?:group|meeting|talks?|discussions?|conversation))\b/gu
const surnames = /(?:\(|\bwith )((?:\p{Lu}\p{Ll}+,\s)*\p{Lu}\p{Ll}+,?\sand\s\p{Lu}\p{Ll}+)(?=\)|\.|$|,|\s\p{Ll})/gu
/** `Professor Lund (Chairman)`, `Harriet Lund, Chairman;` */
const chairmanNamed =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}\p{M}’'-]*\.?(?:\s+\p{Lu}[\p{L}\p{M}’'-]*\.?){0,3})(?:\s+\((?:Chairman|Chair|in the [Cc]hair|[Pp]residing)\)|,\s+(?:Chairman|Chair)(?=[,;.]))/u
const wasPresent =
  /^(?:Also |There (?:was|were) (?:also )?)?(?:(?:[Pp]resent|[Ii]n attendance|[Aa]ttending)(?:(?: for (?:\p{Ll}+ ){1,8}| from \S+(?: \S+){0,5}? | throughout )?(?: |\b)(?:was|were|at)\b|:|(?<=^There w(?:as|ere) present)(?= \p{Lu}))|The following (?:members )?(?:was|were) (?:present|in attendance):?|(?:For|From) the (?:[^\s,.]+ ){1,4}?(?:there )?(?:was|were)(?: present)?(?= \p{Lu})|(?:The|Those|All) (?:\p{Ll}+ )?who (?:came|attended|turned up|took part|were (?:there|present)) were(?= \p{Lu})|(?:[^\s,;:]+ ){0,4}(?:Present|Members|Staff|Guests|Observers):)/u
/** `with the attendance of the members Canon Salas and Dr. Paz` */
const withPresence = /\b[Ww]ith the (?:attendance|participation) of (?:the )?(?:members |following )?(?=\p{Lu})/u
const nameInLine = /(?<![\p{L}’'-])\p{Lu}[\p{L}\p{M}’'-]*\.?(?:\s+\p{Lu}[\p{L}\p{M}’'-]*\.?)*/gu
