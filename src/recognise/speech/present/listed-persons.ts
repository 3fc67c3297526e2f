/**
 * Whom an item of a list of those present names, and what it says they are.
 *
 * > | Arthur Selden, Jr., Special Assistant to the President
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | The Ambassador of Ostria, Dr. Lund
 *         ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^
 */
import {isTitle} from '../../../words/leading-titles.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {writtenTitles} from '../../../words/titles.js'
import {shortOffice} from '../persons/office-keys.js'
import {bare, generation} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {isRole} from '../phrases/phrase.js'
import {fullName, isBody, isHouse, sharedTitle} from './told-attendance.js'

/** One of those whom an item lists. */
export interface Listed {
  name: string
  /** What he is, in the words of the item. */
  role?: string
}

/** Those of one item, on one line; `isOnly`: it is all the list has, so that two names may stand on its line. */
export function personsListed(line: string, isOnly: boolean, persons: Persons): Listed[] {
  const unsaid = withoutRemarks(line.replace(honour, ''))
  const text = withoutStop(unsaid.includes('. ') ? unsaid.replace(nextSentence, '') : unsaid)
  const sides = text.includes(':') ? text.split(ofSide) : [text]
  return sides.flatMap((side) => ofOneSide(side, isOnly && sides.length === 1, persons))
}

/** Without what is no name nor office: who was absent, for which items someone came, that he has retired, how friends call him. */
function withoutRemarks(line: string): string {
  const present = line.includes(';') ? line.replace(absentees, '') : line
  return present.includes('(') ? present.replace(forItems, '').replace(retired, '').replace(nickname, '$1 ') : present
}
/** `; absent, Mr. Dorr` */
const absentees = /;\s*(?:absent|excused|apologies|regrets)\b.*$/i
/** `(Items 1-3)`, `(for Item 2 only)` */
const forItems = /\s*\((?:for )?(?:Items?|Minutes?|Agenda|Nos?\.) [^()]*\)/g
const retired = /\s\(Re?t(?:ire)?d?\.?\)/
/** `Richard (Dick) Hale` */
const nickname = /^(\p{Lu}\p{Ll}+) \(\p{Lu}\p{Ll}+\) (?=\p{Lu})/u

/** `Mr. Sun.`, `Chinese Ambassador,`: what ends the item and no abbreviation. */
function withoutStop(text: string): string {
  if (!stops.has(text.at(-1) ?? '')) return text
  return text.replace(/(?:[,;:]+|(?<!(?:^|[\s.])(?:\p{L}|Jr|Sr|Esq|Dr|St|Inc|Co|Ltd))\.)\s*$/u, '')
}

const stops: ReadonlySet<string> = new Set('.,;:')

/** `The Right Hon. Harold Orsini, M.P.`, `His Excellency Dr. Orsini` */
const honour = /^(?:The (?:Rt\.?|Right|Most) Hon(?:ou?rable|\.)?|His Excellency|Her Excellency|H\.\s?E\.)\s+(?=\p{L})/u
const postNominals = /^(?:(?:[A-Z]\.?){2,}\s*,\s*)+/
/** `Lund, Novak. Miss Ames took the minutes.` */
const nextSentence = /(?<=[^\s.,A-Z]{3})\.\s+[^\sa-z.][^.]*\s(?:took|kept|made|was|were|recorded|interpreted)\s.*$/

/** `For the Office: Messrs. Lund and Vale`, `Lund, Hale; from the Ostrian side: Valdor`: whose side, before its names. */
const ofSide =
  /(?:^|;\s*|(?<=[\p{Ll})])\.\s+)(?:(?:[Ff]or|[Ff]rom|[Oo]n)(?: behalf of)? (?:the |our |their )?[^:.;]{2,50}|Members|Guests|Staff|Invited|Invitees|Also present|In attendance)\s?:\s+(?=\p{L})/u

function ofOneSide(whole: string, isOnly: boolean, persons: Persons): Listed[] {
  // `A/DCR - Amb. Yost, Fritz Heller`, `IM - Messrs. Lund and Hale`: the bureau before several names.
  const text = /[,;]|\sand\s/.test(whole) ? whole.replace(bureauFirst, '') : whole
  const several = namesIn(text, isOnly ? 2 : 3, persons)
  if (several.length > 0) return several
  // `Ambassador Valdor of Ostria; Mr. Lang, Counselor, Embassy of Ostria`
  // `Comrades Anna Dorr, Deputy Minister of Trade, and Peter Hale, head of the office`
  const names = text.replace(sharedTitle, '')
  const parts = severalHolders.test(names) ? names.split(betweenHolders) : [names]
  return parts.flatMap((part) => oneListed(part) ?? [])
}
const severalHolders = /;|,\sand\s/
const betweenHolders = /\s*;\s*(?:and\s+)?|,\s+and\s+(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}[^,]*,\s)/u

function oneListed(part: string): Listed | undefined {
  const first = officeFirst(part)
  if (first) return first
  const behind = officed.test(part) ? officeThenName.exec(part) : null
  if (behind) return {name: behind[2]!, role: behind[1]!}
  const ofOne = housedIn(part)
  if (ofOne) return ofOne
  const [, name, beside, after] = listed.exec(part) ?? []
  if (name === undefined || name.length >= longestName || !/^\p{Lu}/u.test(name)) return undefined
  const role = [beside, after?.replace(postNominals, '')]
    .filter((words) => words && !onlyLetters.test(words))
    .join(', ')
  return role === '' ? {name} : {name, role}
}
const longestName = 50
/** `M.P.`, `K.C.B., D.S.O.`: what stands after a name, and no office; states and their like are written so as well. */
const onlyLetters = /^(?!U\.\s?[SKN]\.)(?:(?:[A-Z]\.){2,}[,\s]*)+$/

const officed = / (?:of|for) /
/** `Deputy Assistant Secretary of State for Harbour Affairs V. Anna Hale` */
const officeThenName =
  /^((?:\p{Lu}\p{L}+ ){1,4}(?:of|for) .{2,70}? (?:Affairs|State|Defen[cs]e|Security|Policy|Division|Department|Staff)) ((?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}+ (?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+)$/u

/** `Dr. Lund of the Ostrian Embassy`; not `Deputy Secretary of State` */
function housedIn(part: string): Listed | undefined {
  const [, name, house] = (/ (?:of|from) /.test(part) && ofHouse.exec(part)) || []
  return name === undefined || isTitle(lastWord(name)) ? undefined : {name, role: house!}
}

/** A name, what parentheses say of him, and after a comma or a dash what he is; a hyphen without a space is the name's own: `Mr. Ross-Vale`. */
const listed = new RegExp(
  `^((?:[\\p{L}’'.-]+\\s+){0,5}[\\p{L}’'.-]+?(?:${generation})?)(?:\\s*\\(([^()]+)\\))?(?:(?:\\s*[,(–—]|\\s+-)\\s*(.+))?$`,
  'u',
)
const ofHouse = new RegExp(
  `^((?:(?:${writtenTitles})\\.?\\s)+(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)?) (?:of|from) ((?:the )?\\p{Lu}.+)$`,
  'u',
)

/**
 * The office before the name: `Chairman—Harriet Lund`, `NEA—Mr. Vale`, as in lists by bureau (both, the name first); `Acting
 * Secretary, Mr. Hale`; `The Ambassador of Ostria, Anna Lund`; `The Keeper of the Lights (Osip Marek)`.
 */
function officeFirst(part: string): Listed | undefined {
  const [, bureauOrOffice, behind] = beforeDash.exec(part) ?? beforeHyphen.exec(part) ?? []
  if (bureauOrOffice !== undefined && behind !== undefined)
    return (isOffice(bureauOrOffice) || bureau.test(bureauOrOffice)) && isName(behind)
      ? {name: behind, role: bureauOrOffice}
      : undefined
  const [, article = '', office, name = ''] = beforeName.exec(part) ?? inParentheses.exec(part) ?? []
  if (office === undefined) return undefined
  if (article !== '' && wholeName.test(name) && !isBody(name) && !isRole(name)) return {name, role: office}
  // `General Lund, Mr. Ito`
  const core = bare(office)
  const isSomeone = /^\p{Lu}/u.test(core) && !isRole(`the ${core}`)
  return isOffice(office) && !isSomeone && oneOfSeveral.test(name) ? {name, role: office} : undefined
}
const beforeDash = /^([^—–(),]{1,60}?)\s?[—–]\s?([^—–]+)$/
/** `GTI - Mr. Rountree`: with a hyphen only after capitals. */
const beforeHyphen = /^([A-Z][A-Z/&]{0,7}) - ([^—–]+)$/
const bureauFirst = /^[A-Z][A-Z/&]{0,11}\s?[—–-]\s?(?=\p{Lu})/u
const bureau = /^[A-Z](?:[A-Z/&]|\s(?=[A-Z])){0,7}$/
const beforeName = /^(The )?([^—–()]{3,90}), ([^,—–()]+)$/
const inParentheses = /^(The )([^,—–()]{3,90}) \(([^()]+)\)$/

/** `Acting Secretary`, `Ambassador of Ostria`: by its head. */
function isOffice(words: string): boolean {
  return isRole(shortOffice(`the ${words}`))
}

function isName(words: string): boolean {
  return wholeName.test(words) || oneOfSeveral.test(words)
}

/**
 * `Professor Lund (in the chair), Dr. Carrow, Miss Ames`: several names with titles on one line, with what brackets say of
 * them; so many or more without titles, `Anna Dorr (Chair), Peter Hale, Ruth Ito`.
 */
function namesIn(text: string, fewest: number, persons: Persons): Listed[] {
  if (!/[,;]|\sand\s/.test(text)) return []
  const parts = text
    .replace(/[.;]$/, '')
    .split(
      /\s*(?:[,;](?![^()]{0,60}\))(?!\s(?:Jr|Sr|Esq)\b)(?:\s+and\b)?|\sand(?=\s(?:the \p{Ll}+ (?=\p{Lu}))?\p{Lu}))\s*/u,
    )
    .filter((part) => part !== '')
  // `Lund, Hale, and B. Novak, Ambassador of Ostria`: the last with his office.
  const office = parts.length > 2 && isOfficeAlone(parts.at(-1)!) && !isName(parts.at(-1)!) ? parts.pop() : undefined
  // `Senators Dorr, Hale, and Quist`: one title for all.
  const shared = sharedTitle.exec(parts[0] ?? '')?.[0]
  if (shared !== undefined) parts[0] = parts[0]!.slice(shared.length)
  const names = parts.map((part) => listedOf(part, shared !== undefined))
  // `Dr. Alma Vane, Foreign Minister` is one.
  if (
    parts.length > 1 &&
    names.every((one) => one !== undefined) &&
    !names.some(({name}) => isRole(`the ${name}`) || isHouse(name))
  )
    return office === undefined ? names : [...names.slice(0, -1), {...names.at(-1)!, role: office}]
  if (office !== undefined) return []
  const plain = parts.map((part) => wholeName.exec(part))
  return parts.length >= fewest && plain.every((name) => name !== null && isPlainName(name[1]!, persons))
    ? (plain as RegExpExecArray[]).map(listedBy)
    : []
}

/** `Mr. Vale (Varnia)`, `Mr. Vale of the Treasury`, `the interpreter Miss Ames`; under a title for all the name alone. */
function listedOf(part: string, isShared: boolean): Listed | undefined {
  const [before, noun] = worker.exec(part) ?? []
  if (before !== undefined) {
    const one = listedOf(part.slice(before.length), isShared)
    return one && {name: one.name, role: one.role ?? noun!}
  }
  const found = (isShared ? (surname.exec(part) ?? wholeName.exec(part)) : undefined) ?? oneOfSeveral.exec(part)
  return housedIn(part) ?? (found ? listedBy(found) : undefined)
}
const worker = /^the (\p{Ll}+) (?=\p{Lu})/u

function listedBy([, name, role]: RegExpExecArray): Listed {
  return role === undefined ? {name: name!} : {name: name!, role}
}

const wholeName = new RegExp(`^(${fullName}(?:${generation})?)(?:\\s*\\((.+)\\))?$`, 'u')

/** `Peter Hale`; not `Deputy Director`, `National Archives`, `New Zealand`, with which one name may go on. */
function isPlainName(name: string, persons: Persons): boolean {
  return !isBody(name) && !isRole(name) && !isOfficeAlone(name) && !persons.isGroup(name) && !persons.isState(name)
}
const surname = /^((?:\p{Lu}\.\s?)*\p{Lu}[\p{L}\p{M}’'-]+)(?:\s*\((.+)\))?$/u
const oneOfSeveral = new RegExp(
  `^((?:(?:${writtenTitles})\\.?\\s+)+\\p{Lu}[\\p{L}\\p{M}.’' -]{1,40}?(?:${generation})?)(?:\\s*\\((.+)\\))?$`,
  'u',
)

/** Whether a name listed is that of one person, with a title or in full, and of no body. */
export function isPersonListed(name: string): boolean {
  return isName(name) && !isHouse(name)
}

/** Whether an item begins with someone: a title and a name, or a full name that is that of no body. */
export function beginsWithPerson(line: string, alsoUntitled: boolean): boolean {
  const head = line.replace(bureauFirst, '').split(/\s*[,;(–—]/, 1)[0]!
  return oneOfSeveral.test(head) || (alsoUntitled && wholeName.test(head) && !isBody(head) && !isRole(head))
}

/** Whether words are an office, and no house in which one serves: `Chief of the Harbour Division`, `Policy Adviser`, `Recorder`, not `Harbour Committee`. */
export function isOfficeAlone(words: string): boolean {
  const [office = ''] = shortOffice(`the ${words.replace(/^[Tt]he /, '')}`)
    .replace(ofOther, '')
    .split(',', 1)
  if (circular.test(office)) return true
  const last = lastWord(office)
  if (isHouse(`our ${last}`) || office.endsWith('Consulate General')) return false
  return isRole(office) || taker.test(last) || (isTitle(last) && last !== last.toUpperCase())
}
/** `All Harbour Masters`, `Certain Posts`: to whom a circular goes. */
const circular = /^the (?:All|Certain|Selected|Various) /
/** `President’s Assistant` */
const ofOther = /(?<=^the ).*[’']s (?=\p{Lu})/u
const taker = /^(?:note-?taker|recorder|dean|fellow|interpreter)$/i

/** Whether what an item says of someone is where he belongs, `FE`, `Norland`, `Department of Tides, University of …`, and no office. */
export function isAffiliation(role: string): boolean {
  const first = role.split(/\s*[,(]/, 1)[0]!
  return !isOfficeAlone(first) && (isHouse(first) || properName.test(first))
}
/** `FE`, `S/MDA`, `Norland`, `New Varnia` */
const properName = /^(?:[A-Z][A-Z/& -]{0,11}|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)$/u
