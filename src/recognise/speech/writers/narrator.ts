/**
 * The narrator of a conversation that nobody signed: of the two whom the title says to have talked, the one of whom the
 * text never tells. Who writes down his own talk calls himself *I*; a third who took notes tells of both.
 *
 * > | Record of Conversation between Ambassador in Norland Pavel Orsini and Tomas Halmek
 *                                                         ^^^^^^^^^^^^
 * > | I was visited by Halmek. … Halmek asked me whether …
 */
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {isTitle} from '../../../words/leading-titles.js'
import {states} from '../../../words/states.js'
import {oneLine} from '../words/one-line.js'
import {isNameOfPerson} from './signatory.js'

/** One of those who talked. */
export interface Talker {
  name: string
  /** The noun of his office, and with the adjective before it, as the text may call him: `Ambassador`, `Ostrian Ambassador`. */
  offices: readonly string[]
}

const ofTalk = /\b(?:conversations?|talks?|meetings?|discussions?|interviews?)\b/i
const between = /\bbetween (.{3,120}?) and (.{3,160})$/iu
const withWhom = /\b(?:conversations?|talks?|meetings?|discussions?|interviews?) of (.{3,120}?) with (.{3,160})$/iu
/** Where or when it was, and about what: no name goes on there. */
const afterNames = /\s(?:on|at|held|about|during|regarding|concerning|dated|from)\s|[\d;:([“"]/
/** Who talked with whom, by the first title among these leaves that says it of two sides, and the title on one line. */
export interface Talk {
  title: string
  sides: readonly (readonly Talker[])[]
}

export function talkIn(source: Source, all: readonly LeafBlock[]): Talk | undefined {
  const first = all.findIndex(({type}) => type === 'paragraph')
  for (const [i, leaf] of all.entries()) {
    const isTitle =
      leaf.type === 'title' ||
      (leaf.type === 'field' && leaf.name === 'title') ||
      (leaf.type === 'heading' && i < first)
    if (!isTitle) continue
    const title = oneLine(wordsOf(source, leaf)).trim()
    if (!ofTalk.test(title)) continue
    const [, one, other] = between.exec(title) ?? withWhom.exec(title) ?? []
    if (one !== undefined && other !== undefined) return {title, sides: [sideOf(one), sideOf(other)]}
  }
  return undefined
}

/**
 * Who writes the record of a talk: the one who is a side alone, and of whom the text does not tell, where it tells of the
 * other side. Undefined where the text does not say.
 */
export function narratorOf(source: Source, all: readonly LeafBlock[], {title, sides}: Talk): string | undefined {
  let untold = sides.map((side) => ({side, isTold: asTold(side)}))
  // Mostly the first page tells of all sides.
  for (const passage of passages(source, all, title)) {
    const words = new Set(passage.match(capitalised) ?? [])
    untold = untold.filter(({isTold}) => !isTold(passage, words))
    if (untold.length === 0) return undefined
  }
  const [silent, ...others] = untold
  return silent?.side.length === 1 && others.length === 0 ? silent.side[0]!.name : undefined
}
const capitalised = /\p{Lu}[\p{L}\p{M}]{2,}/gu

/** Whether a passage, with these capitalised words, tells of one of a side: by a word of the name, or by the office. */
function asTold(side: readonly Talker[]): (passage: string, words: ReadonlySet<string>) => boolean {
  const names = side.flatMap(({name}) => name.split(/[\s.]+/)).filter((word) => word.length > 2)
  const offices = side
    .flatMap((talker) => talker.offices)
    .map((office) => new RegExp(`\\b[Tt]he ${office}(?! [\\p{Lu}[]|-)`, 'u'))
  return (passage, words) => names.some((name) => words.has(name)) || offices.some((office) => office.test(passage))
}

/** Characters of a passage at least: more than the title said once more at the head, or a signature at the end. */
const passageLength = 600

/** The paragraphs of the text in passages, each on one line, without the title said once more and a name that signs. */
function* passages(source: Source, all: readonly LeafBlock[], title: string): Generator<string> {
  const names = title.slice(title.search(/ between | of /i)).toLowerCase()
  const untitled = (text: string): string => {
    const again = text.slice(0, passageLength).toLowerCase().indexOf(names)
    return again < 0 ? text : text.slice(again + names.length)
  }
  let before: string | undefined
  let passage = ''
  for (const leaf of all) {
    if (leaf.type !== 'paragraph' && leaf.type !== 'item') continue
    passage += `${passage === '' ? '' : ' '}${wordsOf(source, leaf)}`
    if (passage.length < passageLength) continue
    if (before !== undefined) yield before
    before = before === undefined ? untitled(oneLine(passage)) : oneLine(passage)
    passage = ''
  }
  const rest = before === undefined ? untitled(oneLine(passage)) : `${before} ${oneLine(passage)}`
  yield rest.replace(signing, '')
}
/** What follows the last sentence: an office, and a name. */
const signing = /(?<=[.!?”"] )[^.!?]{0,90}(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}’'-]+\.?\s*$/u

function wordsOf({text}: Source, {position: {start, end}}: LeafBlock): string {
  return text.slice(start.offset, end.offset)
}

function sideOf(phrase: string): Talker[] {
  const [told = ''] = phrase.split(afterNames, 1)
  return told.split(/, | and /).flatMap((part) => {
    const found = officeAndName(part)
    return found ? [{name: found.name, offices: officesIn(found.office)}] : []
  })
}

/**
 * The name of a person, and the words of his office before it: `Ambassador in Norland Pavel Orsini`. The name is what follows
 * the last word that is none of a name.
 */
export function officeAndName(phrase: string): {office: readonly string[]; name: string} | undefined {
  const words = phrase.trim().split(' ')
  const last = words.findLastIndex((word, i) => isNoName(words, word, i))
  const name = words.slice(last + 1).join(' ')
  return name !== '' && isNameOfPerson(name) ? {office: words.slice(0, last + 1), name} : undefined
}

function officesIn(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const adjective = words[i - 1]
    if (!isOffice(word)) return []
    return adjective !== undefined && /^\p{Lu}\p{Ll}+$/u.test(adjective) ? [word, `${adjective} ${word}`] : [word]
  })
}

/** `Ambassador`; not `Comrade`, as all are called. */
function isOffice(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && isTitle(word) && !address.test(word)
}
const address = /^(?:Cde|Com(?:rade)?s?|Mr|Mrs|Miss|Ms|Dr)$/

/** A small word, a title, a state, a body in short or by its noun: `the USSR Minister of Trade Pavel Orsini`. */
function isNoName(words: readonly string[], word: string, at: number): boolean {
  return (
    /^\p{Ll}/u.test(word) ||
    isTitle(word.replace(/[.,]$/, '')) ||
    /^\p{Lu}{2,}$/u.test(word) ||
    states.has(word) ||
    states.has(`${words[at - 1] ?? ''} ${word}`) ||
    // `Minister of Trade Pavel Orsini`, `Ambassador in Varna P. S. Orsini`
    (/^(?:of|for|in|to)$/.test(words[at - 1] ?? '') && words.length - at > 2) ||
    bodies.test(word)
  )
}
const bodies =
  /^(?:Committee|Council|Politburo|Presidium|Party|Government|Delegation|Department|Ministry|Embassy|Republic|Union|Affairs)$/
