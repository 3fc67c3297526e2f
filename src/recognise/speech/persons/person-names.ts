/**
 * Names of those who speak: without their titles, of bodies and states, and the ids made of them.
 */

import type {AuthorityEntry} from '../../../authority/authority.js'
import {nameKey} from '../../../authority/words.js'
import type {Participant} from '../../../tree/nodes.js'
import {articleAndTitlesEnd, isRankedOffice, isTitle} from '../../../words/leading-titles.js'
import {particles} from '../../../words/name-words.js'
import {plainLetters} from '../../../words/plain-letters.js'
import {states} from '../../../words/states.js'
import {WordSet} from '../../../words/word-set.js'
import type {Person} from './persons.js'

const collective =
  /\b(?:side|sides|delegation|delegations|party|committee|subcommittee|government|governments|members|comrades|delegates|representatives|officials|leaders|department|departments|embassy|embassies|ministry|ministries|council|staff|others|both|people|group|students|workers|soldiers|leadership|board|commission|mission|company|cabinet|court|voices|all|speakers|secretaries|messrs|experts|advisers|advisors|historians|editors|colleagues|friends|journalists|reporters|correspondents|americans|russians|soviets|communists|nationalists|officers|ministers|ambassadors|generals)\b/i

/** `the Office of Works`, `the Editing Branch`: a body by what it is, at the end of its name or before what it is of. */
const unit =
  /^the (?:[\p{L}’'&.-]+ ){0,4}?(?:office|bureau|division|branch|section|center|centre|service|archives|secretariat|directorate|administration|congress)(?:$| (?:of|for|on) )/iu

/** Houses, which an office may be named by: `the University`, not `the University Librarian`. */
const house =
  /\b(?:foundation|association|society|institute|university|senate|parliament|union|league|treasury|agency|bank|academy|press)$/i

/** `the Portuguese`, `the Poles` */
const people = /^the \p{Lu}\p{Ll}+(?:ese|ish|nch|tch|wiss|[^s]s)$/iu

/** `the CIA`: nobody's *he*. */
const acronym = /^the \p{Lu}{2,6}$/u

/** A state speaks by its name alone; `Mr. Holland` has a title. */
export function isGroupName(name: string, entries: readonly AuthorityEntry[]): boolean {
  return (
    entries.some((entry) => entry.class === 'org' || entry.class === 'place') ||
    isCollective(name) ||
    states.has(name) ||
    (name.startsWith(' ', 3) && acronym.test(name))
  )
}

/** `the Committee`, `the Soviet side`: several under one name. */
export function isCollective(name: string): boolean {
  return (
    (collective.test(name) && !isHolder(name) && !isHeadOf(name)) ||
    isHouse(name) ||
    (name.startsWith(' ', 3) && unit.test(name)) ||
    (name.startsWith(' ', 3) && people.test(name))
  )
}

/** `The Secretary of the Committee`, `a member of the Board`: one person, by the body he is of; not `the leaders of the Party`. */
function isHeadOf(name: string): boolean {
  const head = headOf.exec(name)?.[1]
  return head !== undefined && !collective.test(head) && (singular.has(head) || (!head.endsWith('s') && isTitle(head)))
}
const headOf = /^(?:(?:the|an?|our|their|his|one) )?(?:[\p{L}-]+ ){0,3}?([\p{L}-]+) (?:of|for|in|to) /iu
const singular = new WordSet(
  'head chief leader member representative delegate officer official editor clerk spokesman spokeswoman interpreter chair chairwoman adviser advisor expert correspondent worker student historian archivist librarian treasurer registrar curator manager deputy aide assistant attaché envoy'.split(
    ' ',
  ),
)

/** `the Foundation`; a name may end so as well, `Mr. Bank`. */
function isHouse(name: string): boolean {
  return name.startsWith(' ', 3) && house.test(name)
}

/** `Party Secretary Orsini`, `Chief of Staff Halmos`, `Group Captain Hale`, `Secretary of the Council Carla Hale`: one person, by an office of the body. */
function isHolder(name: string): boolean {
  const of = holderOf.exec(name)
  if (of && isTitle(of[1]!) && !collective.test(of[2]!)) return true
  const office = officeAndName.exec(name)?.[1]
  return (
    office !== undefined && !office.endsWith('s') && (isTitle(office) || staffOf.test(name)) && !name.includes(' and ')
  )
}
const holderOf = /^(?:[Tt]he )?(\p{L}+) of [^,]*?\s(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)$/u
const officeAndName = /\s(\p{L}+)\.?\s\p{Lu}[\p{L}’'-]*$/u
const staffOf = /\bchief of staff\s/i

/** For an expression: what tells a son from his father, after a name. */
export const generation = ',?\\s(?:Jr|Sr|Esq)\\.?|\\sI{2,3}|\\sIV'
const ofGeneration = new RegExp(`(?<=\\p{L}\\s*)(?:${generation})$`, 'u')
/** The last letters of these. */
const mayBeOfGeneration = /(?:[rq]\.?|I|IV)$/

/** A name without the titles before it, and without *Jr.* */
export function bare(name: string): string {
  const known = bared.get(name)
  if (known !== undefined) return known
  const titled = isRankedOffice(name) ? name.replace(/^the\s+/i, '') : name.slice(articleAndTitlesEnd(name))
  const core = (mayBeOfGeneration.test(titled) ? titled.replace(ofGeneration, '') : titled).trim()
  if (bared.size >= mostBared) bared.clear()
  bared.set(name, core)
  return core
}

/** Whether a word is one of a name's, its titles aside. */
export function holdsWord(name: string, word: string): boolean {
  return nameKey(bare(name)).split(' ').includes(nameKey(word))
}

/** `sabban` of `al sabban`: a key without the particles that the surname begins with, as long as one word is left. */
export function withoutParticles(key: string): string {
  const words = key.split(' ')
  const first = words.findIndex((word) => !particles.has(word))
  return first > 0 ? words.slice(first).join(' ') : key
}
/** `stephen zamora` of `stephen t zamora`: a key without the initials between its first word and its last. */
export function withoutInitials(key: string): string {
  // Most names have no word of one letter.
  const first = key.indexOf(' ')
  if (first < 2 || key[first + 2] !== ' ') return key
  return key.replace(middleInitials, '$1 $2')
}
const middleInitials = /^(\p{L}{2,})(?: \p{L})+ (\p{L}{2,})$/u

/** Whoever stands under or beside the office: `the Deputy Chairman` is not *the Chairman*, nor the Lord President *the President*. */
export const isDeputy = /^(?:deputy|vice|under|assistant|associate|acting|lord) /
/** Made last: the same few names come again and again. */
const bared = new Map<string, string>()
const mostBared = 10_000

/** For an expression: a name of one word or two, with up to three initials before it: `J. R. Orsini`, `Dana Orsini`. */
export const shortName = "(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?"

/** `N. V. Orrell`, at the end of a text. */
export const nameWithInitials = /(?<!\p{L})(?:\p{Lu}\.\s?){1,3}\p{Lu}[^\s\d.,]+$/u

/** The names a person would not call himself by: in full, without titles, the surname. */
export function namesOf(person: Person): readonly string[] {
  let names = namesByPerson.get(person)
  if (!names) {
    const core = bare(person.name)
    const last = core.split(' ').at(-1)!
    names = [...new Set([person.name, core, ...(last.length > 3 ? [last] : [])])].filter((name) => name !== '')
    namesByPerson.set(person, names)
  }
  return names
}
const namesByPerson = new WeakMap<Person, readonly string[]>()

/** The key of the wife or the husband of one who goes by a key, a name folded. */
export function coupleKey(key: string): string {
  return `${key} (other)`
}

/** An XML id from a name: letters and digits of it, folded. */
export function slug(name: string): string {
  const plain = ascii.test(name) ? name : plainLetters(name)
  const folded = plain
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(betweenWords, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return folded === '' ? 'speaker' : beginsWithLetter.test(folded) ? folded : `p-${folded}`
}
const beginsWithLetter = /^\p{L}/u
const ascii = /^[\x00-\x7f]*$/
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu

/** An id that neither the document nor the authority has yet. */
export function freshId(base: string, own: ReadonlyMap<string, unknown>, known: ReadonlyMap<string, unknown>): string {
  if (!own.has(base) && !known.has(base)) return base
  for (let i = 2; ; i++) if (!own.has(`${base}-${i}`)) return `${base}-${i}`
}

/** A person as one of those whom the header lists. */
export function participantOf({id, name, entry, role, group, cert}: Person): Participant {
  return {
    id,
    name,
    cert,
    ...(entry && entry.id !== id ? {ref: `../authority/${entry.file.replace(/^.*[\\/]/, '')}#${entry.id}`} : {}),
    ...(role === undefined ? {} : {role}),
    ...(group ? {group} : {}),
  }
}
