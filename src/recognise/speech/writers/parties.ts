/**
 * One side of a correspondence, as titles of letters and lines of address name it: a person, with his office or without,
 * an office whose holder is not named, or a body. Editions of diplomatic papers name the office first and its holder in
 * parentheses; calendars of correspondence do it the other way about.
 *
 * > | The Ambassador in Ostria (Orsini) to the Secretary of State
 *        ^^^^^^^^^^^^^^^^^^^^  ^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^
 *        office               name          office
 */
import {articleAndTitlesEnd, innerTitle, isTitle} from '../../../words/leading-titles.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {shortOffice} from '../persons/office-keys.js'
import type {Persons} from '../persons/persons.js'
import {isRole} from '../phrases/phrase.js'
import {isAffiliation, isOfficeAlone} from '../present/listed-persons.js'
import {isHouse} from '../present/told-attendance.js'
import {mayEndInRole} from '../words/role-words.js'
import {officeAndName} from './narrator.js'
import {isNameOfPerson, ministerOf} from './signatory.js'

/** Who writes or is written to; `name` is without titles, `office` and `body` without their article. */
export interface Party {
  name?: string
  office?: string
  body?: string
  /** From where he writes, or where he is written to. */
  place?: string
}

/** Who tells a body, a state or a place by its name. */
export type Known = Pick<Persons, 'isGroup' | 'isState'>

/** The parties that words name, in their order; undefined where one of them is neither person, office nor body. */
export function partiesIn(words: string, known: Known): Party[] | undefined {
  const own = words.trim().replace(/,? and others$/, '')
  return partiesOf(own, own.split(between), known) ?? personsIn(own, known) ?? partiesOf(own, [own], known)
}

function partiesOf(words: string, parts: readonly string[], known: Known): Party[] | undefined {
  const found = parts.map((part) => partyIn(part, known)).filter((party) => party !== undefined)
  return found.length === parts.length && (parts.length > 1 || !isList(words, known)) ? found : undefined
}

/** `Anna Marek, Otto Vane and Petra Lis` */
function personsIn(words: string, known: Known): Party[] | undefined {
  const parts = words.split(/,\s+(?:and\s+)?|\s+and\s+/)
  const found = parts.map((part) => personIn(part, known)).filter((party) => party !== undefined)
  return parts.length > 1 && found.length === parts.length ? found : undefined
}

function isList(words: string, known: Known): boolean {
  return /,| and /.test(words) && !words.includes('(') && personsIn(words, known) !== undefined
}
/** Between two parties: after a holder in parentheses, or before an article or a title. */
const between = /(?<=\)),? and |,? and (?=the \p{Lu}|(?:Mr|Mrs|Dr|Comrade|Ambassador|President|General)\.? \p{Lu})/u

function partyIn(given: string, known: Known): Party | undefined {
  const words = given.trim().replace(/[.,:]$/, '')
  if (words.length < 2 || words.length > longest) return undefined
  const inside = words.endsWith(')') ? words.indexOf(' (') : -1
  if (inside < 0) return /[()]/.test(words) ? undefined : plainParty(words, known)
  const own = words.slice(0, inside)
  const beside = words.slice(inside + ' ('.length, -1)
  if (/[()]/.test(own + beside)) return undefined
  if (acronym.test(beside)) return plainParty(own, known)
  const holder = isName(beside, known) ? withoutTitles(beside) : undefined
  // `the Keeper (Orsini)`: what has an article, and someone who holds it.
  if (holder !== undefined && (isOfficeAlone(own) || (/^the /i.test(own) && !known.isGroup(own))))
    return {name: holder, office: withoutArticle(own)}
  const party = plainParty(own, known)
  if (party?.body !== undefined) return holder === undefined ? undefined : {...party, name: holder}
  if (party?.name === undefined) return undefined
  if (mayBeOffice(beside)) return {office: beside, ...party}
  return town.test(beside) && party.name.includes(' ') ? {...party, place: beside} : party
}
/** The most characters of one party. */
const longest = 200
/** `(CIA)`, `HB/T`: a body in short. */
export const acronym = /^\p{Lu}[\p{Lu}/&.-]{1,8}$/u
const town = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u

/** One without parentheses. */
function plainParty(words: string, known: Known): Party | undefined {
  const person = personIn(words, known) ?? minister(words)
  if (person) return person
  const comma = words.indexOf(', ')
  const [first, second] = comma < 0 ? [words, ''] : [words.slice(0, comma), words.slice(comma + ', '.length)]
  // `Mr. N. V. Orrell, Minister to Norland`
  const before = comma > 0 ? personIn(first, known) : undefined
  const [, there] = before ? (atTown.exec(second) ?? []) : []
  if (before && there !== undefined) return {...before, place: there}
  if (before) return {office: withoutArticle(second.replace(/^of (?=the )/, '')), ...before}
  // `the Ostrian Ambassador in Havana, Stoyan Orsini`
  const behind = comma > 0 && isOfficeAlone(first) ? personIn(second, known) : undefined
  if (behind) return {...behind, office: withoutArticle(first)}
  // `Anna T. Marek of the Harbour Staff`
  const of = words.indexOf(' of the ')
  const housed = of > 0 && words.indexOf(' ') < of ? personIn(words.slice(0, of), known) : undefined
  if (housed?.name?.includes(' ')) return {office: words.slice(of + ' of the '.length), ...housed}
  const plain = withoutArticle(words)
  if (isOfficeAlone(words)) return {office: plain}
  const short = shortOffice(`the ${plain}`)
  const isBody =
    [words, `the ${plain}`, short, `our ${lastWord(short)}`].some((name) => known.isGroup(name)) ||
    isHouse(short) ||
    inShort.test(plain) ||
    assembly.test(plain)
  // `FROM: Vientiane`: the post of a telegram, and nobody's name.
  return isBody && !plain.includes(' to ') && !known.isState(plain) ? {body: plain} : undefined
}
/** `Mr. Samuel Pell, at Hull` */
const atTown = /^(?:at|in|of) (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})$/u
/** What has no article where it is written to, and is nobody's name. */
const assembly = /^(?:Congress|Parliament|Cabinet|Politburo|Headquarters|Assembly)$/
/** `CC OFP`, `OUP` */
const inShort = /^\p{Lu}{2,6}(?: \p{Lu}{2,6})?$/u

/** `Secretary of State Venn` */
function minister(words: string): Party | undefined {
  const name = ministerOf.exec(words)?.[1]
  return name === undefined ? undefined : {name, office: words.slice(0, -name.length).trim()}
}

/** What stands in parentheses after a name and is an office, or the house where one serves; not the town from which he writes. */
function mayBeOffice(words: string): boolean {
  return (
    mayEndInRole(words, 0, words.length) ||
    isRole(shortOffice(`the ${words}`)) ||
    (words.includes(' ') && (isTitle(words.split(' ', 1)[0]!) || isAffiliation(words)))
  )
}

/** `Pavel Orsini`, `President Orsini`, `Ostrian Ambassador in Norland Pavel Orsini`. */
function personIn(words: string, known: Known): Party | undefined {
  if (/\d|["“”;:]|^(?:All|Certain|Selected|Various) /.test(words) || known.isGroup(words)) return undefined
  const titles = articleAndTitlesEnd(`${words} `)
  const name = words.slice(titles)
  if (innerTitle(name) === undefined && isName(name, known) && !/^the /i.test(words)) {
    const title = words.slice(0, titles).trim()
    return {name, ...(title === '' || address.test(title) ? {} : {office: title})}
  }
  const found = officeAndName(words)
  if (!found || found.office.length === 0 || !isName(found.name, known)) return undefined
  const office = withoutArticle(found.office.join(' ')).replace(/,$/, '')
  // `Historian of the Department of State`, and `Conversation, by Ambassador Orsini`
  if (endsOpen.test(office) || /\bby /.test(office)) return undefined
  return isOfficeAlone(office) || isTitle(lastWord(office)) ? {name: found.name, office} : undefined
}
const endsOpen = /^(?:of|in|to) | (?:of|for|in|to|at|and|the)$/
/** As one is called, and no office. */
const address =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Messrs|Com(?:rade)?|Cde|Sir|Lord|Lady|Dame|Hon|Herr|Frau|Señor|Professor|Prof)\.? ?)+$/

/** A name of one person that is not in capitals throughout, nor ends in an office. */
function isName(words: string, known: Known): boolean {
  const name = withoutTitles(words)
  return (
    name.length > 1 &&
    isNameOfPerson(name) &&
    !mayEndInRole(name, 0, name.length) &&
    !acronym.test(name) &&
    !assembly.test(name) &&
    !known.isGroup(name)
  )
}

function withoutTitles(words: string): string {
  return words.slice(articleAndTitlesEnd(`${words} `))
}

function withoutArticle(words: string): string {
  return words.replace(/^[Tt]he /, '')
}
