/**
 * Labels of those present whom nobody names.
 *
 * > | Comrades from the hall: Agreed!
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * > | Male 1: And the ships?
 *     ^^^^^^
 */
import {folded} from './word-set.js'

const articles: ReadonlySet<string> = new Set('a an the another one some several'.split(' '))
const kinds: ReadonlySet<string> = new Set(
  'unidentified unknown male female hon hon. honorable honourable opposition government'.split(' '),
)
const persons: ReadonlySet<string> = new Set(
  'voice voices member members comrades speaker speakers man woman male female participant questioner delegate'.split(
    ' ',
  ),
)
/** Where they sit. */
const place = /^(?:(.+?)\s)?from\sthe\s(?:hall|audience|floor|gallery|room)$/i
/** The whole of a body that is in session. */
const whole = /^(?:all\s)?(?:the\s)?members\sof\sthe\s\S/i
const figure = /\s\d{1,2}$/

/** `A Voice`, `An Hon. Member`, `Unidentified Male 2`, `From the audience`. */
export function isSomeone(name: string): boolean {
  if (whole.test(name)) return true
  const seated = place.exec(name)
  if (seated && seated[1] === undefined) return true
  const words = (seated?.[1] ?? name.replace(figure, '')).split(/\s+/).map(folded)
  const noun = words.pop()!
  if (!persons.has(noun)) return false
  if (articles.has(words[0] ?? '')) words.shift()
  if (kinds.has(words[0] ?? '')) words.shift()
  return words.length === 0
}
