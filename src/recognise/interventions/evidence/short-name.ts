/**
 * Short name: initials, or a name with a dash for its letters, and the name in full after it.
 *
 * > | walked with H. [Hensman] to the works
 *                 ^^ ^^^^^^^^^
 * > | Prince C—— [Corsini] is ruined
 *            ^^^ ^^^^^^^^^
 */

import {isInstitution} from '../words/lexicon.js'
import {isAcronym, isCapitalised, isParticle} from '../words/words.js'
import type {Context} from './context.js'
import {type Identification, identify} from './identify.js'

const initials = /(?:^|[\s("“‘—])((?:\p{Lu}\.[ -]?){1,4})(?:['’]s)?["”’]?\s$/u
const dashed = /(?:^|[\s("“‘])(\p{Lu}\p{Ll}{0,2}(?:[—–]{1,3}|-{2,5}|_{2,5})\p{Ll}{0,3}\.?)(?:['’]s)?\s$/u

/** `H. [Hensman]`, `Mme. A. G. [Giannini]`, `K.’s [Kanne’s] book`, `C—— [Corsini]`: the name that the letters begin. */
export function shortName(context: Context): Identification | undefined {
  const {content, before, bracket, words} = context
  const first = words[0]
  if (
    !first ||
    words.length > 4 ||
    !isCapitalised(first.text) ||
    !/[.—–_-]\p{Ll}{0,3}(?:['’]s)?["”’]?\s$/u.test(before.slice(-9))
  )
    return undefined
  const tail = before.slice(-24)
  const found = initials.exec(tail) ?? (/[—–_]|--/.test(tail) ? dashed.exec(tail) : null)
  if (!found || !/^[\p{L}\p{M} .’'-]+\??$/u.test(content)) return undefined
  if (
    !words.every((word) => isCapitalised(word.text) || isParticle(word.text)) ||
    words.every((word) => isAcronym(word.text) && word.text.length < 6)
  )
    return undefined
  const short = found[1]!.trimEnd()
  if (
    !isShort(
      short,
      words.filter((word) => isCapitalised(word.text)).map((word) => word.text),
    )
  )
    return undefined
  // `Section A. [Agriculture]`
  if (isInstitution(context.wordsBefore.at(-2)?.text ?? '')) return undefined
  const start = bracket.start - tail.length + tail.lastIndexOf(short)
  // `B. [Budget]` at the beginning may be the letter of an item.
  const cert = bracket.start - before.length === 0 && before.trim() === short ? 'medium' : 'high'
  return identify(
    context,
    'identification-abbreviation',
    0.95,
    cert,
    `“${short}” is short for it`,
    content.replace(/\?$/, ''),
    {start, end: start + short.length, text: short},
  )
}

/** Whether the initials are those of the names, or the last of them those of a surname; whether a name with a dash begins and ends so. */
function isShort(short: string, names: readonly string[]): boolean {
  const [dash] = /[—–_-]{1,5}(?=\p{Ll}*\.?$)/u.exec(short) ?? []
  if (dash && !/\.[ -]?\p{Lu}/u.test(short)) {
    const [head, end] = short.replace(/\.$/, '').split(dash) as [string, string]
    const name = names.at(-1)!.replace(/['’]s$/, '')
    return names.some((one) => one.startsWith(head)) && name.endsWith(end)
  }
  const letters = short.match(/\p{Lu}/gu)!
  const begun = names.map((name) => name[0]!)
  // Letter by letter it is an acronym, but for a surname first.
  if (letters.length > 1 && letters.length === begun.length)
    return letters.length === 2 && letters[0] !== letters[1] && letters.toReversed().join('') === begun.join('')
  return (
    letters.slice(-begun.length).join('') === begun.join('') ||
    // `M.S. [Mikhail Sergeyevich Orlov]`: forename and patronymic.
    (letters.length > 1 && begun.join('').startsWith(letters.join(''))) ||
    (letters[0] === begun[0] && (letters.length === 1 || begun.length === 1))
  )
}
