/**
 * Who says of himself that he wrote a paper: the author under the title of a study, who took the minutes, and among those
 * present the one who took notes.
 *
 * > | Prepared by Anna Marek
 *               ^^^^^^^^^^
 * > | Minutes taken by: (signed) P. Orsini
 *                                ^^^^^^^^^
 * > | Mr. Owen Lis, NE – notetaker
 *         ^^^^^^^^
 */
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import type {Persons} from '../persons/persons.js'
import {isHouse} from '../present/told-attendance.js'
import {oneLine} from '../words/one-line.js'
import {type Known, type Party, partiesIn} from './parties.js'

/** The author named between the title and the text, or the recorder named after it. */
export function bylineIn(source: Source, all: readonly LeafBlock[], known: Known): Party | undefined {
  const wordsAt = (i: number): string => {
    const {start, end} = all[i]!.position
    return end.offset - start.offset > longest ? '' : oneLine(source.text.slice(start.offset, end.offset)).trim()
  }
  const isText = ({type, position: {start, end}}: LeafBlock): boolean =>
    (type === 'paragraph' || type === 'item') && end.offset - start.offset > longest
  const first = all.findIndex(isText)
  const last = all.findLastIndex(isText)
  for (let i = 0; i < Math.min(first, most); i++) {
    const maker = told(wordsAt(i), wrote, known)
    if (maker) return maker
    if (i > 0 && isAuthorAlone(all, i, wordsAt, known)) return {name: wordsAt(i)}
  }
  for (let i = Math.max(last, 0); i < Math.min(all.length, last + most); i++) {
    const words = wordsAt(i)
    const maker = told(alone.test(words) && i + 1 < all.length ? `${words} ${wordsAt(i + 1)}` : words, recorded, known)
    if (maker) return maker
  }
  return undefined
}
/** The most characters of such a line, and the most lines of a title page, or after the text. */
const longest = 120
const most = 12

/** `By Anna Marek`, `Prepared by Anna Marek, Office of Tides` */
const wrote = /^(?:by|written by|prepared by|compiled by|a (?:study|paper|report) by|author:)\s+(?=\p{Lu})/iu
/** `Recorded by`, `Minutes taken by: (signed)`; not who typed, translated or certified. */
const recorded =
  /^(?:(?:record(?:ed)?|noted?(?: down)?|minutes?(?: taken| kept)?|notes taken|taken down|drafted|written|minuted)(?: down)? by)[,:]?\s+(?=\S)/iu
const alone = /^[^.;]{4,30} by[,:]?$/i

function told(words: string, label: RegExp, known: Known): Party | undefined {
  const found = label.exec(words)
  if (!found) return undefined
  const [whole = ''] = words
    .slice(found[0].length)
    .replace(/[([](?:signed|signature)[)\]]\s*/gi, '')
    .split(/\.\s+(?=\p{Lu}\p{Ll}+ by\b)/u, 1)
  const parties = partiesIn(whole.trim(), known)
  return parties?.length === 1 && parties[0]!.name !== undefined ? parties[0] : undefined
}

/** `Anna Marek`, on a line of its own under the title and its date or number, over the house it was written for or who edited it: the title page of a study. */
function isAuthorAlone(all: readonly LeafBlock[], at: number, wordsAt: (i: number) => string, known: Known): boolean {
  const words = wordsAt(at)
  if (all[0]!.type !== 'title' || all[at]!.type !== 'paragraph' || !fullName.test(words)) return false
  if (!all.slice(1, at).every(({type}) => type === 'paragraph' || type === 'dateline')) return false
  const under = at + 1 < all.length ? wordsAt(at + 1) : ''
  // `Port Clair` over `3 May 1951`: whence a letter comes.
  if (!under.startsWith('(') && !isHouse(under)) return false
  return partiesIn(words, known)?.[0]?.name === words && !all.some(({type}) => type === 'salute' || type === 'signed')
}
/** A first name, perhaps initials, and a surname. */
const fullName = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}’'-]+$/u

/** The one among those present who took notes. */
export function notetakerAmong(persons: Persons): string | undefined {
  const [one, other] = persons.participants.filter(({role, group}) => role !== undefined && !group && notes.test(role))
  return other === undefined ? one?.name : undefined
}
const notes = /\b(?:note-?taker|note taker|rapporteur|recorder|recording secretary|minutes secretary)\b/i
