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
import {mayEndInRole} from '../words/role-words.js'
import {officeAndName} from './narrator.js'
import {isNameOfPerson} from './signatory.js'

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
  const parts = words.trim().split(between)
  const parties = parts.map((part) => partyIn(part, known))
  const found = parties.filter((party) => party !== undefined)
  if (found.length === parts.length) return found
  // `the Minister of Trade and the Interior`: one office.
  const whole = parts.length > 1 ? partyIn(words.trim(), known) : undefined
  return whole && [whole]
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
  const person = personIn(words, known)
  if (person) return person
  // `Mr. N. V. Orrell, Minister to Norland`
  const comma = words.indexOf(', ')
  const before = comma > 0 ? personIn(words.slice(0, comma), known) : undefined
  if (before) return {office: withoutArticle(words.slice(comma + 2).replace(/^of (?=the )/, '')), ...before}
  const plain = withoutArticle(words)
  if (isOfficeAlone(words)) return {office: plain}
  const isBody = [words, `the ${plain}`, shortOffice(`the ${plain}`)].some((name) => known.isGroup(name))
  // `FROM: Vientiane`: the post of a telegram, and nobody's name.
  return isBody && !plain.includes(' to ') && !known.isState(plain) ? {body: plain} : undefined
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
  if (/\d|["“”;:]/.test(words) || known.isGroup(words)) return undefined
  const titles = articleAndTitlesEnd(`${words} `)
  const name = words.slice(titles)
  if (innerTitle(name) === undefined && isName(name, known) && !/^the /i.test(words)) {
    const title = words.slice(0, titles).trim()
    return {name, ...(title === '' || address.test(title) ? {} : {office: title})}
  }
  const found = officeAndName(words)
  if (!found || found.office.length === 0 || !isName(found.name, known)) return undefined
  const office = withoutArticle(found.office.join(' '))
  return isOfficeAlone(office) || isTitle(lastWord(office)) ? {name: found.name, office} : undefined
}
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
    !known.isGroup(name)
  )
}

function withoutTitles(words: string): string {
  return words.slice(articleAndTitlesEnd(`${words} `))
}

function withoutArticle(words: string): string {
  return words.replace(/^[Tt]he /, '')
}
