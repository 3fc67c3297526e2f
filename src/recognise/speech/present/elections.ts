/**
 * Whom a meeting elects to its chair: from then on, and in the short while before, *the Chairman* is that one.
 *
 * > | There being no other nominations, Professor Orsini was declared elected and took the chair.
 *                                        ^^^^^^^^^^^^^^^^
 */
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {writtenTitles} from '../../../words/titles.js'
import {shortName} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {oneLine} from '../words/one-line.js'

/** No sentence ends in it: `elected Chairman. The Chairman`. */
const name = `((?:(?:${writtenTitles})\\.? )?(?!The )${shortName})`
/** `Dr. Orsini was re-elected Chairman`, `Dr. Orsini was declared elected and took the chair`, `to select a Chairman; Dr. Orsini was elected` */
const wasElected = new RegExp(
  `(?:${name} was (?:then |again |unanimously |duly |thereupon |declared )?(?:re-?)?elected(?:,? (?:as |to be )?(?:the )?[Cc]hair(?:man|woman|person)?\\b|(?: by acclamation| unanimously)? and (?:took the chair|presided))|[Cc]hairman[;,] (?:and )?${name} was (?:unanimously )?(?:re-?)?elected)`,
  'gu',
)
/** `elected Dr. Orsini as its Chairman` */
const electedHim = new RegExp(
  `elected ${name} (?:as |to be )?(?:its |the |their )?[Cc]hair(?:man|woman|person)\\b`,
  'gu',
)

/** How far from the verb the name and the office stand. */
const reach = 100

/** Notes who was elected, where it is one person. */
export function noteElected({text}: Source, all: readonly LeafBlock[], persons: Persons): void {
  if (!text.includes('elected')) return
  const elected = new Map<string, string>()
  for (const {type, position} of all) {
    if (type !== 'paragraph' && type !== 'item') continue
    const words = text.slice(position.start.offset, position.end.offset)
    if (!words.includes('elected') || !/[Cc]hair/.test(words)) continue
    const line = oneLine(words)
    for (let at = line.indexOf('elected'); at >= 0; at = line.indexOf('elected', at + 1)) {
      const near = line.slice(Math.max(0, at - reach), at + reach)
      for (const expression of [wasElected, electedHim])
        for (const [, first, second] of near.matchAll(expression)) {
          const whom = (first ?? second)!
          elected.set(lastWord(whom), whom)
        }
    }
  }
  const [one, other] = elected.values()
  if (one === undefined || other !== undefined || persons.isGroup(one)) return
  for (const office of ['the chairman', 'the chair']) if (!persons.isHeld(office)) persons.holds(office, one)
}
