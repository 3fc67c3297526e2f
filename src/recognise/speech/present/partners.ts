/**
 * Partners: whom the title of a memorandum says the talk was with.
 *
 * > | RECORD OF A CONVERSATION WITH THE MINISTER OF TRADE, COMRADE HALMEK
 *                                                            ^^^^^^
 * > | Cable on Vice Minister Halmek’s Talk with Us
 *                            ^^^^^^
 */
import {joinedCapital, smallNameWords} from '../../../words/name-words.js'
import {writtenTitles} from '../../../words/titles.js'
import {isRole} from '../phrases/phrase.js'
import {oneLine} from '../words/one-line.js'

const talk =
  '(?:conversations?|talks?|meetings?|interviews?|discussions?|audience|lunch(?:eon)?|dinner|breakfast|encounter)'
const withWhom = new RegExp(`\\b${talk}\\b(?:\\s(?!with\\s)[^\\s,;:]+){0,6}?\\swith\\s([^\\n]+(?:\\n[^\\n]+)?)`, 'iu')
const ofTalk = new RegExp(`\\b${talk}\\b`, 'i')
const possessive = /['’]s\s/
const betweenWhom = /\bbetween\s([^\n]+?)\sand\s([^\n]+)/iu
const whoseTalk = new RegExp(`([^\\n,;:“"]{3,60}?)['’]s\\s${talk}\\b`, 'iu')
/** Where or when it was, and about what: no name goes on there. */
const afterName = /\s(?:on|at|in|held|about|during|regarding|concerning|dated|for|from)\s|[\d;:([“"]/

const word = `${joinedCapital}[\\p{L}\\p{M}’'-]+`
const name = `(?:\\p{Lu}\\.\\s?){0,3}${word}(?:[ -](?:(?:${smallNameWords}) ){0,2}${word}){0,2}`
/** `Vice Minister Halmek`, `Comrade Halmek` */
const titled = new RegExp(`(?<![\\p{L}-])(?:(?:${writtenTitles})\\.?\\s)+(${name})$`, 'u')
const whole = new RegExp(`^${name}$`, 'u')

/** Those whom the title names as partners of the talk: the one it was *with*, or both of *between*. */
export function partnersIn(title: string): {partner?: string; both: readonly string[]} {
  const partner = ofTalk.test(title)
    ? (nameIn(withWhom.exec(title)?.[1]) ?? (possessive.test(title) ? nameIn(whoseTalk.exec(title)?.[1]) : undefined))
    : undefined
  if (partner !== undefined) return {partner, both: [partner]}
  const [, one, other] = betweenWhom.exec(title) ?? []
  if (one === undefined || other === undefined) return {both: []}
  return {both: [one, other].map(nameIn).filter((each) => each !== undefined)}
}

/** The name that a phrase ends with, or its office, or what follows its office after a comma: `the Ambassador of Ostria, Carla Hale`. */
function nameIn(phrase: string | undefined): string | undefined {
  if (phrase === undefined) return undefined
  const [line = ''] = phrase.split(afterName, 1)
  const written = oneLine(line).trim()
  const plain = written === written.toUpperCase() ? withoutShouting(written) : written
  const [first = '', second = ''] = plain.split(/,\s+/)
  for (const part of [first, second]) {
    const found = titled.exec(part)?.[1]
    if (found !== undefined) return found
    if (part.includes(' ') && whole.test(part) && !isRole(part)) return part
  }
  // `Conversation With the King`
  return second === '' && /^the\s/i.test(first) && isRole(first) ? first : undefined
}

/** `Comrade Halmek` of `COMRADE HALMEK` */
function withoutShouting(phrase: string): string {
  return phrase.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase())
}
