/**
 * Labels of those present whom nobody names.
 *
 * > | Comrades from the hall: Agreed!
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * > | Male 1: And the ships?
 *     ^^^^^^
 */
import {folded} from '../../../words/word-set.js'

const articles: ReadonlySet<string> = new Set('a an the another one some several'.split(' '))
const kinds: ReadonlySet<string> = new Set(
  'unidentified unknown male female hon hon. honorable honourable opposition government'.split(' '),
)
const persons: ReadonlySet<string> = new Set(
  'voice voices member members comrades speaker speakers man woman male female participant questioner delegate correspondent journalist reporter'.split(
    ' ',
  ),
)
/** Where they sit. */
const seats: ReadonlySet<string> = new Set('hall audience floor gallery room seats benches'.split(' '))
const seated = /^(?:(.+?)\s)?from\sthe\s\S+$/i
/** The whole of a body that is in session. */
const whole = /^(?:all\s)?(?:the\s)?members\sof\sthe\s\S/i
const figure = /\s\d{1,2}$/

/** `A Voice`, `An Hon. Member`, `Unidentified Male 2`, `From the audience`. */
export function isSomeone(name: string): boolean {
  const last = folded(name.slice(name.lastIndexOf(' ') + 1))
  if (seats.has(last)) {
    const place = seated.exec(name)
    return place !== null && (place[1] === undefined || isPerson(place[1]))
  }
  if (persons.has(last)) return isPerson(name)
  return figure.test(name) ? isPerson(name.replace(figure, '')) : whole.test(name)
}

/** A noun for any person, with the few words that may stand before it. */
function isPerson(name: string): boolean {
  const words = name.split(' ').map(folded)
  const noun = words.pop()!
  if (articles.has(words[0] ?? '')) words.shift()
  if (kinds.has(words[0] ?? '')) words.shift()
  return persons.has(noun) && words.length === 0
}
