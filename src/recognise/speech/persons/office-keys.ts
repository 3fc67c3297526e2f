/**
 * The office that a name has before it, as a key: by it *the Ambassador* is found who was called *Ambassador Orsini*.
 *
 * > | Ambassador Orsini said that … The Ambassador added that …
 *     ^^^^^^^^^^                        ^^^^^^^^^^
 */
import {capital} from '../../../words/character-class.js'
import {spelledOffice} from '../words/telegraphic-offices.js'

/** Titles that are no offices: *the Doctor* may be anybody. */
const forms =
  /^(?:the )?(?:(?:mr|mrs|ms|miss|mister|dr|drs|doctor|messrs|sir|lady|lord|comrades?|cdes?|com|comr|prof|professor|madame?|frau|herr|uncle|aunt|hon|father|rev)\.?\s*)+$/

/** The most common of those: nearly every title is one. */
const addresses: ReadonlySet<string> = new Set(['mr.', 'mr', 'mrs.', 'dr.', 'comrade', 'cde.', 'miss', 'sir'])
/** The title before the bare name that a name ends with; a form of address is none. */
export function officeOf(name: string, core: string): string | undefined {
  if (core === name || !capital.has(core.charCodeAt(0)) || !name.endsWith(core)) return undefined
  const title = name.slice(0, -core.length).trim().toLowerCase()
  return title === '' || title === 'the' || addresses.has(title) || forms.test(title) ? undefined : officeKey(title)
}

/** `soviet ambassador` of `The Soviet ambassador`. */
export function officeKey(office: string): string {
  return spelledOffice(office).toLowerCase().replace(/^the /, '')
}

/** `The Ostrian Ambassador`: of which state, and the office. */
export const officeOfState = /^[Tt]he (\p{Lu}\p{L}{3,}) ((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)$/u

/** Whether a role is of the state that an adjective belongs to, `Ambassador of Ostria`, *Ostrian*: they begin with the same letters. */
export function isOfState(role: string, adjective: string): boolean {
  const stem = adjective.slice(0, 4)
  return role.split(/[\s,]+/).some((word) => word.startsWith(stem))
}

/** `The Ostrian delegate`: whom a state has sent, by its adjective; undefined of any other name. */
export function adjectiveOfDelegate(name: string): string | undefined {
  return delegate.test(name) ? ofDelegate.exec(name)?.[1] : undefined
}
const delegate = /e(?:legate|presentative)$/
const ofDelegate = /^[Tt]he (\p{Lu}\p{L}{3,}) (?:[Dd]elegate|[Rr]epresentative)$/u

/** Whether what a list says of one begins with the state that an adjective belongs to: `France`, *French*. */
export function isFromState(role: string, adjective: string): boolean {
  const [state = ''] = role.split(/\s*[,;(]/, 1)
  return (irregular.get(adjective) ?? []).includes(state) || (state !== '' && state.startsWith(adjective.slice(0, 4)))
}
/** Adjectives that do not begin as their states do. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ['American', ['United States', 'United States of America', 'USA', 'US', 'U.S.', 'U.S.A.']],
  ['British', ['United Kingdom', 'Great Britain', 'UK', 'U.K.', 'England']],
  ['Soviet', ['USSR', 'U.S.S.R.', 'Soviet Union']],
  ['French', ['France']],
  ['Dutch', ['Netherlands', 'The Netherlands', 'Holland']],
  ['Spanish', ['Spain']],
  ['Polish', ['Poland']],
  ['Danish', ['Denmark']],
  ['Finnish', ['Finland']],
  ['Irish', ['Ireland']],
  ['Swiss', ['Switzerland']],
  ['Welsh', ['Wales']],
])

/** `the Secretary`, of `the Secretary of State` */
export function shortOffice(office: string): string {
  return office.replace(/\s(?:of|for|in|to|at|on)\s.*$/, '')
}
