/**
 * Who writes and to whom, by the lines over the text of a memorandum or a letter, and by its salute.
 *
 * > | TO:    The Historian – Dr. Anna Marek
 * > | FROM:  Pavel Orsini (Tides)
 * > |
 * > | Dear Mr. Halmos:
 */
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {oneLine} from '../words/one-line.js'
import {acronym, type Known, type Party, partiesIn} from './parties.js'

export interface AddressLines {
  from: Party[]
  to: Party[]
  /** Who is greeted by name. */
  salute: Party | undefined
  isMemorandum: boolean
}

/** The lines of the first paper among these leaves, which end where its text begins. */
export function addressLines({text}: Source, leaves: readonly LeafBlock[], known: Known): AddressLines {
  const from: Party[] = []
  const to: Party[] = []
  let salute: Party | undefined
  let isFollowing = false
  for (const {type, rule, position} of leaves) {
    const line = oneLine(text.slice(position.start.offset, position.end.offset)).trim()
    const [label] = labelled.exec(line) ?? []
    const isTitle = type === 'title' || type === 'heading'
    if (label !== undefined && (!isTitle || /^m/i.test(label))) {
      const rest = line.slice(label.length)
      isFollowing = !/^f/i.test(label)
      if (isFollowing) to.push(...partiesOn(rest, known))
      else from.push(...partiesOn(rest, known))
    } else if (type === 'salute') {
      salute ??= greeted(line, known)
      break
    } else if (rule === 'opener-address') {
      if (isFollowing || to.length === 0) addLine(to, line, known)
      isFollowing = true
    } else if (type === 'paragraph' && line.length > longestHead) break
    else isFollowing = false
  }
  return {from, to, salute, isMemorandum: from.length > 0 && to.length > 0}
}
/** The most characters of a line over the text. */
const longestHead = 60
const labelled =
  /^(?:(?:TO|To|FROM|From|MEMORANDUM (?:FOR|TO)|Memorandum (?:for|to))\s*:\s*|To (?:the |Comrades?:? )(?=\p{Lu})|\[to(?: the)?\] (?=\p{Lu}))/u

/** `The Keeper, Anton Marek`, `HIS/DR – Owen Blaylock`, `Petra Lis (Tides)`, `Anna Marek; Pavel Orsini`. */
function partiesOn(words: string, known: Known): Party[] {
  const several = words
    .replace(/ \([^)]*\)/g, '')
    .split(/;\s*|,\s+|\s+and\s+/)
    .map((part) => partiesIn(part, known))
  if (several.length > 1 && several.every((parties) => parties?.[0]?.name !== undefined))
    return several.flatMap((parties) => parties!)
  const parts = words.split(/\s[–—-]+\s|—|,\s+/)
  const whole = partiesIn(words, known)
  if (whole && parts.length === 1) return whole
  const each = parts.map((part) => partiesIn(part, known)?.[0])
  const named = each.find((party) => party?.name !== undefined)
  if (!named) return whole ?? []
  const office =
    named.office ??
    each.find((party) => party !== named && party?.office !== undefined)?.office ??
    parts.find((part) => acronym.test(part) || /^The \p{Lu}/u.test(part))?.replace(/^The /, '')
  return [{...named, ...(office === undefined ? {} : {office})}]
}

/** A line of an address under the first: the name of whoever holds the office over it, or his office. */
function addLine(to: Party[], line: string, known: Known): void {
  const [party, more] = partiesIn(line, known) ?? []
  if (!party || more) return
  const last = to.at(-1)
  if (!last) to.push(party)
  else if (last.name === undefined && last.body === undefined && party.name !== undefined) last.name = party.name
  else if (
    last.office === undefined &&
    last.name !== undefined &&
    party.office !== undefined &&
    party.name === undefined
  )
    last.office = party.office
}

/** `Dear Mr. Halmos:`; who is greeted by his first name or his office alone is not told. */
function greeted(line: string, known: Known): Party | undefined {
  const [, whom] = greeting.exec(line) ?? []
  const [party] = (whom === undefined ? undefined : partiesIn(whom, known)) ?? []
  return party?.name !== undefined && (party.name !== whom || whom.includes(' ')) ? party : undefined
}
const greeting = /^(?:(?:My )?(?:[Dd]ear(?:est)?|Esteemed|Respected)\s+)?(.{3,60}?)[,:!.]?$/u
