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

/** `soviet ambassador` of `The Soviet ambassador`, `secretary general` of `the Secretary-General`. */
export function officeKey(office: string): string {
  const key = spelledOffice(office).toLowerCase()
  const words = key.startsWith('the ') ? key.slice(4) : key
  return words.includes('-') ? words.replaceAll('-', ' ') : words
}

/** `The Ostrian Ambassador`: of which state, and the office. */
export const officeOfState = /^[Tt]he (\p{Lu}\p{L}{3,}) ((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)$/u

/** Whether a role is of the state that an adjective belongs to, `Ambassador of Ostria`, *Ostrian*: they begin with the same letters. */
export function isOfState(role: string, adjective: string): boolean {
  const names = irregular.get(adjective)
  if (names) return names.test(role)
  const stem = adjective.slice(0, 4)
  return role.split(/[\s,]+/).some((word) => word.startsWith(stem))
}

/** Whether a role is of one whom such a state has sent: not `Ambassador to Ostria`. */
export function isSentBy(role: string, adjective: string): boolean {
  return isOfState(role.replace(/ to (?:the )?\p{Lu}.*$/u, ''), adjective)
}

/** Adjectives that begin otherwise than their states. */
const irregular: ReadonlyMap<string, RegExp> = new Map(
  [
    'American=United States|USA|US|U.S.A.|U.S.',
    'British=United Kingdom|Great Britain|Britain|England|UK|U.K.',
    'Danish=Denmark',
    'Dutch=Netherlands|Holland',
    'Filipino=Philippines',
    'Finnish=Finland',
    'French=France|French',
    'Irish=Ireland',
    'Polish=Poland',
    'Soviet=Soviet|USSR|U.S.S.R.',
    'Spanish=Spain',
    'Swiss=Switzerland',
    'Welsh=Wales',
  ].map((line) => {
    const [adjective, states] = line.split('=') as [string, string]
    return [adjective, new RegExp(`(?<!\\p{L})(?:${states.replaceAll('.', '\\.')})(?!\\p{L})`, 'u')]
  }),
)

/** `The Ostrian delegate`: who stands for a state among several. */
export const delegateOfState = /^the (\p{Lu}\p{L}{3,}) (?:delegate|representative|member|observer|expert|editor)$/iu

/** `the Secretary`, of `the Secretary of State` */
export function shortOffice(office: string): string {
  return office.replace(/\s(?:of|for|in|to|at|on)\s.*$/, '')
}
