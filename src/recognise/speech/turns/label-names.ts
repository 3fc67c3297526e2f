/**
 * Whom labels name: by the opening of the document, which introduces those who speak.
 *
 * > | Interview with Carla Hale …       CH: By train.
 *                    ^^^^^^^^^^         ^^
 */
import {wordsIn} from '../../../authority/words.js'
import {capital} from '../../../words/character-class.js'
import {codesOf} from '../../../words/codes.js'
import {spelled, titles, writtenTitles} from '../../../words/titles.js'
import {WordFilter} from '../../../words/word-filter.js'
import {sayingsIn} from '../frames/sayings.js'
import type {Person, Persons} from '../persons/persons.js'
import {oneLine} from '../words/one-line.js'
import type {Label} from './labels.js'
import type {Opening} from './speakers.js'

/**
 * Asks whether the opening names someone as a person: with initials or a title (`Gromyko, A.A.`, `Comrade GROMYKO`), or
 * by the surname of a label that has initials itself (`N. Ceausescu`). The opening is looked through once, when first asked. And
 * whether a name stands in the title.
 */
export function introductions(opening: string, title: string, text: string, persons: Persons): Opening {
  const surnames = (found: readonly RegExpExecArray[]): ReadonlySet<string> =>
    new Set(found.map(([, before, after]) => (before ?? after)!.toLowerCase()))
  let named: ReadonlySet<string> | undefined
  let words: ReadonlySet<string> | undefined
  const isIntroduced = (name: string): boolean => {
    const parts = name.split(/[\s.]+/)
    const hasInitials = parts.length > 1 && parts[0]!.length < 3
    if (hasInitials) words ??= surnames([...opening.matchAll(capitalised)])
    else named ??= surnames(matchesAtNames(opening, introduced))
    return (hasInitials ? words : named)!.has(parts.at(-1)!.toLowerCase())
  }
  const isInTitle = (name: string): boolean =>
    name.includes(' ')
      ? title.toLowerCase().includes(name.toLowerCase())
      : [...title.matchAll(capitalised)].some(([word]) => word.toLowerCase() === name.toLowerCase())
  let told: ReadonlySet<string> | undefined
  const isToldOf = (name: string): boolean => {
    told ??= toldIn(text)
    return told.has(name)
  }
  const isPresent = (name: string): boolean => persons.isPresent(name)
  const isHeld = (office: string): boolean => persons.isHeld(office) || persons.isPerson(`the ${office}`)
  // The opening is looked through for the few names that are nouns.
  const nounsAmong = (names: readonly string[]): ReadonlySet<string> =>
    new Set(
      nounsIn(
        text,
        names.filter((name) => !isPresent(name)),
      ).filter((name) => !isIntroduced(name)),
    )
  return {isIntroduced, isInTitle, isToldOf, isPresent, isHeld, nounsAmong}
}

/** Those of the names whose words the text writes with small letters, and not with a capital inside a sentence. */
function nounsIn(text: string, names: readonly string[]): string[] {
  const wordsOf = new Map(names.map((name) => [name, name.toLowerCase().split(/[\s-]+/)]))
  const wanted = new Set([...wordsOf.values()].flat().filter((word) => word.length >= shortestNoun))
  if (wanted.size === 0) return []
  const filter = new WordFilter(wanted)
  const nouns = new Set<string>()
  const named = new Set<string>()
  const codes = codesOf(text)
  const {count, starts, ends} = wordsIn(codes, text.length)
  for (let i = 0; i < count; i++) {
    const start = starts[i]!
    const end = ends[i]!
    if (!filter.mayHold(codes, start, end) || codes[start - 1] === hyphen || codes[end] === hyphen) continue
    const word = text.slice(start, end)
    const small = word.toLowerCase()
    if (!wanted.has(small)) continue
    if (word === small) nouns.add(small)
    else if (word.slice(1) === small.slice(1) && beforeName.test(text.slice(Math.max(0, start - 6), start)))
      named.add(small)
  }
  return names.filter((name) => wordsOf.get(name)!.every((word) => nouns.has(word) && !named.has(word)))
}
const shortestNoun = 3
const hyphen = 0x2d
const beforeName = /(?:\p{Ll},?|\b(?:M[rs]{1,2}|Dr|Prof|Gen|Sen)\.) $/u

/** Those of whom a text tells that they say something, each by the last words of the name: `Orsini asked`, `Orsini then replied`. */
export function toldIn(text: string): ReadonlySet<string> {
  const told = new Set<string>()
  for (const {start, end, form} of sayingsIn(text).sayings) {
    // `Orsini found this hard`: of what he thinks no turn is told.
    if (
      form.verb.isThought ||
      (form.noun && !text.startsWith(' that ', end)) ||
      (form.tense !== 'past' && form.tense !== 'present')
    )
      continue
    const words = text.slice(Math.max(0, start - reach), start).split(/\s+/)
    // Nothing stands between the space before the verb and the verb.
    if (words.pop() !== '') continue
    if (adverbs.has(words.at(-1)!)) words.pop()
    for (let n = 1; n <= longestName && n <= words.length; n++) told.add(words.slice(-n).join(' '))
  }
  return told
}
/** How far before a verb a name may begin, in characters, and how many words it may have. */
const reach = 80
const longestName = 7
const adverbs = new Set(['then', 'also', 'again'])

const capitalised = /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+)/gu
const introduced = new RegExp(
  `(?<![\\p{L}’'-])(?!(?:${writtenTitles})\\s)(\\p{Lu}[\\p{L}’'-]+),?\\s+\\p{Lu}\\p{Ll}?\\.|(?:\\p{Lu}\\p{Ll}?\\.|\\b(?:${writtenTitles})\\.?)\\s*(\\p{Lu}[\\p{L}’'-]+)`,
  'yu',
)

/** What an expression matches, from left to right, where a word may begin a name: with a capital, or as a title. */
function matchesAtNames(text: string, expression: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  const codes = codesOf(text)
  const {count, starts, ends} = wordsIn(codes, text.length)
  let past = 0
  for (let i = 0; i < count; i++) {
    const start = starts[i]!
    if (start < past || !(capital.has(codes[start]!) || titleFilter.mayHold(codes, start, ends[i]!))) continue
    expression.lastIndex = start
    const match = expression.exec(text)
    if (!match) continue
    matches.push(match)
    past = expression.lastIndex
  }
  return matches
}
const titleFilter = new WordFilter(spelled(titles))

/** Asks who a label names. A letter is the one person of the opening whose name begins with it. */
export function speakersBy(persons: Persons, opening: string): (label: Label) => Person {
  let names: readonly string[] | undefined
  // `his Assistant for the Harbours (Hale)`: editions put who holds an office into parentheses.
  const holders = (): string[] => [...opening.matchAll(/\((\p{Lu}\p{Ll}[\p{L}’'-]+)\)/gu)].map(([, name]) => name!)
  const openingNames = (): readonly string[] => {
    // `Premier Lin’s Office` is his.
    const bare = (name: string): string =>
      oneLine(name)
        .trim()
        .replace(/['’]s(?: .*)?$/, '')
    // `Mr. President` calls somebody, and names nobody.
    names ??= [
      ...matchesAtNames(opening, openingName)
        .map(([name]) => bare(name))
        .filter((name) => !titleAlone.test(name)),
      ...holders(),
    ]
    return names
  }
  return (label) => speakerOf(label, persons, opening, openingNames)
}

function speakerOf(label: Label, persons: Persons, opening: string, openingNames: () => readonly string[]): Person {
  if (label.together) return persons.several(label.name)
  if (label.holder !== undefined) return persons.inOffice(label.name, label.holder)
  // `Ambassador:`, of *Ambassador Orsini* among those present.
  const holder = label.kind === 'role' && !/^the /i.test(label.name) ? persons.known(`the ${label.name}`) : undefined
  if (holder) return holder
  // `President:`, of *President Harlan* in the opening, where no other is so called.
  const held = label.kind === 'role' ? namedWith(label.name, openingNames()) : undefined
  if (held !== undefined) return persons.named(held)
  if (hyphenated.test(label.name)) return persons.named(doubleSurname(label.name, opening) ?? label.name)
  if (label.kind !== 'letter' || label.name.length > 2) return persons.named(label.name)
  if (label.name.length === 2 && opening !== '') return persons.named(initialled(label.name, opening) ?? label.name)
  const [letter] = label.name
  const bySurname = new Map<string, string>()
  for (const name of openingNames()) {
    const words = name.replace(leadingTitle, '').split(' ')
    if (words[0]!.startsWith(letter!) || words.at(-1)!.startsWith(letter!))
      bySurname.set(words.at(-1)!.toUpperCase(), name)
  }
  if (bySurname.size === 1) return persons.named([...bySurname.values()][0]!)
  // `P:`, of *President Harlan*
  const byTitle = new Map(
    openingNames()
      .filter((name) => bySurname.size === 0 && name.startsWith(letter!) && leadingTitle.test(name))
      .map((name) => [name.slice(name.lastIndexOf(' ') + 1).toUpperCase(), name]),
  )
  if (byTitle.size === 1) return persons.named([...byTitle.values()][0]!)
  // `I: He says the rain will stop.`: no name begins so, and he speaks for others.
  if (label.name === 'I' && bySurname.size + byTitle.size === 0) return persons.named('The Interpreter')
  return persons.named(label.name)
}

/** The one of the names that begins with a title and a blank. */
function namedWith(title: string, names: readonly string[]): string | undefined {
  const held = new Map(
    names
      .filter((name) => name.toLowerCase().startsWith(`${title.toLowerCase()} `))
      .map((name) => [name.slice(name.lastIndexOf(' ') + 1).toUpperCase(), name]),
  )
  return held.size === 1 ? [...held.values()][0] : undefined
}

/** `O-H`, of the one *Orsini-Halmos* of the opening. */
function doubleSurname(letters: string, opening: string): string | undefined {
  const [first, second] = letters.split('-') as [string, string]
  const names = new Set([...opening.matchAll(twoJoined)].map(([name]) => name))
  const [one, other] = [...names].filter((name) => name.startsWith(first) && name.includes(`-${second}`))
  return other === undefined ? one : undefined
}
const hyphenated = /^\p{Lu}-\p{Lu}$/u
const twoJoined = /(?<![\p{L}’'-])\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+(?![\p{L}’'-])/gu

/** `MH`, of the one *Margaret Hale* of the opening. */
function initialled([first, last]: string, opening: string): string | undefined {
  const names = [...opening.matchAll(twoNames)].filter(
    ([, forename, surname]) => forename!.startsWith(first!) && surname!.startsWith(last!.toUpperCase()),
  )
  const different = new Set(names.map(([name]) => oneLine(name)))
  return different.size === 1 ? [...different][0] : undefined
}
const twoNames = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-])/gu

const personTitles =
  'General|Marshal|Premier|President|Chairman|Ambassador|Minister|Secretary|Mr\\.|Mrs\\.|Dr\\.|Doctor|Mister|Comrade|Colonel|Captain|Admiral|Chancellor|Senator|Professor'
/** What ranks an office: `Vice Premier Lin`. */
const ranks = '(?:(?:Vice|Deputy|Prime|Foreign|First|Under)[ -])*'
const leadingTitle = new RegExp(`^${ranks}(?:(?:${personTitles})\\s+)+`, 'i')
const titleAlone = new RegExp(`^(?:(?:${personTitles})\\s+)*(?:${personTitles})$`, 'i')
/** A word of a name, also in capitals: `GENERAL HAIGHT AND THE SECRETARY`. */
const nameWord = "(?!(?:AND|OF|THE|FOR|IN|ON|AT|TO|WITH)\\b)\\p{Lu}[\\p{L}’'-]+"
const openingName = new RegExp(
  `\\b${ranks}(?:(?:${personTitles}|${personTitles.toUpperCase()})\\s+)+(?:\\p{Lu}\\.\\s*){0,3}${nameWord}(?:[ -]${nameWord}){0,2}`,
  'yu',
)
