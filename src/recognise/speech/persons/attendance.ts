/**
 * Attendance: who takes part, by lists of those present and by the sentences that open a memorandum.
 *
 * > | … another meeting took place in the presence of … Liu Shaoqi, Ren Bishi and the interpreter Shi Zhe
 *                                                     ^^^^^^^^^^  ^^^^^^^^^^                     ^^^^^^^
 */
import {flowOf} from '../../../tree/flow.js'
import {type Leaf, leaves, type Paragraph, type Transcription} from '../../../tree/nodes.js'
import {readingsOf} from '../../../tree/reading.js'
import {writtenTitles} from '../../../words/titles.js'
import {isRole} from '../phrases/phrase.js'
import {sentencesOf} from '../phrases/sentences.js'
import {oneLine} from '../words/one-line.js'
import type {Persons} from './persons.js'
import {shortOffice} from './signatory.js'
import {fullName, isBody, namesPresent, sharedTitle} from './told-attendance.js'

const present =
  /\b(?:took part|takes part|present|presence of|attended|attending|participated|participants|accompanied|invited|conversation with|meeting with|conversation took place|met with|received|called on)\b/
/** A name, and after a comma, a bracket or a dash what he is; a hyphen without a space is the name's own: `Mr. Ross-Vale`. */
const listed = /^((?:[\p{L}’'.-]+\s+){0,5}[\p{L}’'.-]+?)(?:(?:\s*[,(–—]|\s+-)\s*(.+?)\)?)?$/u

/** A name on a line of its own: `Ines Carrow`, `Harriet Lund, Chair`, `Dr. Alder (absent)`. */
const nameLine = new RegExp(`^(${fullName})\\*?(?:\\s*[,(–—-].*)?$`, 'u')
const prose = 140
/** As many names as make a list of those present. */
const fewest = 3

/** Makes participants of them, with their roles: of lists high, of opening sentences medium. */
export function noteAttendance(tree: Transcription, persons: Persons): void {
  for (const name of namesAtHead(tree, persons)) persons.hear(name)
  const holders = new Map<string, string | undefined>()
  for (const block of tree.children) {
    if (block.type === 'paragraph') fromBracket(tree, block, persons, holders)
    if (block.type !== 'list' || block.role !== 'participants') continue
    const lines = block.children.map((item) => readingsOf(tree.source, item).main.text.trim())
    const isTitledList = lines.filter((line) => titledLine.test(line)).length * 2 > lines.length
    for (const line of lines) {
      // `War`, over `Secretary Dorr`: whose side those are who stand under it.
      if (!(isTitledList && oneWord.test(line))) fromLine(line, lines.length === 1, persons, holders)
    }
  }
  for (const [office, holder] of holders) if (holder !== undefined) persons.inOffice(`The ${office}`, holder)
  const opening = tree.children.filter((block): block is Paragraph => block.type === 'paragraph').slice(0, 3)
  // One paragraph says who was there; later ones use the same words of other things.
  opening.some((paragraph) => fromSentences(tree, paragraph, persons))
}

/** With a title, after the bureau or without. */
const titledLine = new RegExp(`^(?:[A-Z/ ]{1,8}\\s?[—–-]\\s?)?(?:(?:${writtenTitles})\\.?\\s+)+\\p{Lu}`, 'u')
const oneWord = /^\p{Lu}[\p{L}.’'-]*$/u

/** `[Participants: …]` on lines of its own, with a name on each: an editor’s list of those who took part. */
function fromBracket(
  tree: Transcription,
  {position: {start, end}}: Paragraph,
  persons: Persons,
  holders: Map<string, string | undefined>,
): void {
  const {text} = tree.source
  if (text[start.offset] !== '[' || end.offset - start.offset > longestBracket) return
  const words = bracketed.exec(text.slice(start.offset, end.offset))?.[1]
  for (const line of words?.split('\n') ?? []) fromLine(line.trim(), false, persons, holders)
}
const bracketed = /^\[(?:also )?(?:participants|present):\s*([^[\]]+)\]$/i
const longestBracket = 1500

/** Those of one item; `isOnly`: it is all the list has, so that two names may stand on its line. */
function fromLine(line: string, isOnly: boolean, persons: Persons, holders: Map<string, string | undefined>): void {
  const text = oneLine(line.replace(tabs, ', ')).replace(honour, '').replace(nextSentence, '').replace(suffix, '')
  const sides = text.split(ofSide)
  for (const side of sides) ofOneSide(side, isOnly && sides.length === 1, persons, holders)
}

/** `Karl Lehn, Jr.`: no office. */
const suffix = /,\s+(?:(?:Jr|Sr)\.?|I{2,3})(?=,|$)/

/** `Mr. Abel⇥Counselor of Embassy`: what he is, in a column of its own. */
const tabs = /\s*\t\s*(?=\S)/g

/** `For the Office: Messrs. Lund and Vale`, `Lund, Hale; from the Ostrian side: Valdor`: whose side, before its names. */
const ofSide =
  /(?:^|;\s*|(?<=\p{Ll})\.\s+)(?:(?:[Ff]or|[Ff]rom|[Oo]n)(?: behalf of)? (?:the |our |their )?[^:.;]{2,50}|Members|Guests|Staff|Invited|Invitees|Also present|In attendance):\s+(?=\p{L})/u

function ofOneSide(whole: string, isOnly: boolean, persons: Persons, holders: Map<string, string | undefined>): void {
  // `A/DCR - Amb. Yost, Fritz Heller`, `IM - Messrs. Lund and Hale`: the bureau before several names.
  const text = /[,;]|\sand\s/.test(whole) ? whole.replace(bureauFirst, '') : whole
  const several = namesIn(text, isOnly ? 2 : 3, persons)
  for (const [, name, role] of several) takesPart(persons, name!, role, holders)
  if (several.length > 0) return
  // `Ambassador Valdor of Ostria; Mr. Lang, Counselor, Embassy of Ostria`
  // `Comrades Anna Dorr, Deputy Minister of Trade, and Peter Hale, head of the office`
  for (const part of text.replace(sharedTitle, '').split(betweenHolders)) {
    const found = officeFirst(part) ?? withHouse(part) ?? listed.exec(part)
    if (found && /^\p{Lu}/u.test(found[1]!) && found[1]!.length < 50) takesPart(persons, found[1]!, found[2], holders)
  }
}

const betweenHolders = /\s*;\s*(?:and\s+)?|,\s+and\s+(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}[^,]*,\s)/u

/** `Dr. S. C. Orsini of the Ostrian Embassy`: with whom he is, and no comma before it; not `Deputy Secretary of State Hale`. */
function withHouse(part: string): RegExpExecArray | null {
  const found = part.includes(' of ') || part.includes(' from ') ? ofHouse.exec(part) : null
  return found && !isRole(`the ${found[1]}`) ? found : null
}
const ofHouse = new RegExp(
  `^((?:(?:${writtenTitles})\\.?\\s+)+(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?)\\s+(?:of|from)\\s+(.+?)[.,]?$`,
  'u',
)

/** `Chairman—Harriet Lund`, `NEA—Mr. Vale`: the office before the name, as in lists by bureau; both, the name first. */
function officeFirst(part: string): [string, string, string] | undefined {
  const [, office, name] = beforeDash.exec(part) ?? beforeHyphen.exec(part) ?? beforeTitle.exec(part) ?? []
  if (office === undefined || name === undefined) return undefined
  const isOffice = isRole(shortOffice(`the ${office}`)) || bureau.test(office)
  return isOffice && (wholeName.test(name) || oneOfSeveral.test(name)) ? [part, name, office] : undefined
}
const beforeDash = /^([A-Z]|[^—–(),]{2,60}?)\s?[—–]\s?([^—–]+)$/
/** `GTI - Mr. Rountree`: with a hyphen only after capitals. */
const beforeHyphen = /^([A-Z][A-Z/&]{0,7}) - ([^—–]+)$/
const bureauFirst = /^[A-Z][A-Z/&]{0,11}\s?[—–-]\s?(?=\p{Lu})/u
/** `The Under Secretary, Mr. Hale`, `Ambassador for Ostria, Dr. Orsini` */
const beforeTitle = /^(?:The )?([^,—–()]{3,50}), ((?:M(?:r|rs|s|iss)|Dr|Sir|Madame|Lord|Lady)\.? [^,]+)$/
const bureau = /^[A-Z](?:[A-Z/&]|\s(?=[A-Z])){0,7}$/

/** `Lund, Novak. Miss Ames took the minutes.` */
const nextSentence = /(?<=[^\s.,A-Z]{3})\.\s+[^\sa-z.][^.]*\s(?:took|kept|made|was|were|recorded|interpreted)\s.*$/

/** `The Right Hon. Harold Orsini, M.P.`, `His Excellency Dr. Orsini` */
const honour = /^(?:The (?:Rt\.?|Right|Most) Hon(?:ou?rable|\.)?|His Excellency|Her Excellency|H\.\s?E\.)\s+(?=\p{L})/u
const postNominals = /^(?:(?:[A-Z]\.?){2,}\s*,\s*)+/

function takesPart(
  persons: Persons,
  written: string,
  noted: string | undefined,
  holders: Map<string, string | undefined>,
): void {
  const role = noted?.replace(postNominals, '')
  const name = isWord.test(written) ? written.slice(0, -1) : written
  persons.lists(name, role ? {role, cert: 'high'} : {cert: 'high'})
  // `Ambassador Hale`, beside `Dr. Vane, Ostrian Ambassador`: by that word alone neither.
  // `The Secretary`, beside `Mr. Bohn (Secretary)`, who keeps the minutes: he himself.
  const title = (byTitle.exec(name) ?? officeAlone.exec(name))?.[1]
  if (title !== undefined) holders.set(title, undefined)
  // `The Secretary of State`, who is *the Secretary* as well.
  const short = name.startsWith('The ') ? shortOffice(name) : name
  if (short !== name && isRole(short)) holders.set(short.slice(4), holders.has(short.slice(4)) ? undefined : name)
  if (isBody(name)) return
  persons.hear(name)
  for (const office of officesIn(role ?? '')) holders.set(office, holders.has(office) ? undefined : name)
}

/** `Mr. Sund.`, at the end of a list; not `Karl Lehn Jr.` */
const isWord = /\p{Ll}{2}\.$/u
const officeAlone = /^The (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u
const byTitle = /^(?:Foreign )?(Minister|Ambassador|Consul|Premier) \p{Lu}/u

/** `Chancellor of the Exchequer (in the Chair)`: that office, `Chancellor` and `Chairman`. Whoever shares one is not meant by it. */
function officesIn(role: string): string[] {
  const office = role.replace(/\s*[(,;].*$/, '')
  const short = office.split(/\s(?:of|for)\s/, 1)[0]!
  return [
    ...(isRole(`the ${short}`) ? new Set([office, short]) : []),
    ...(ofKind.test(short) ? [short.slice(short.lastIndexOf(' ') + 1)] : []),
    ...(short.startsWith('Chargé ') ? ['Chargé'] : []),
    ...(abroad.test(office) ? [office.replace(abroad, 'Foreign Minister')] : []),
    ...((/\bin the chair\b/i.test(role) || chairLast.test(role)) && short !== 'Chairman' ? ['Chairman'] : []),
  ]
}

/** `Department of History, Varna University, Chairman` */
const chairLast = /, Chair(?:man|woman|person)?$/

/** `Foreign Minister`, `Ostrian Ambassador`: *the Minister*, *the Ambassador*; who stands beside or under one is not. */
const ofKind =
  /^(?!(?:Prime|Deputy|Vice|Assistant|Under|Acting|First|Second|Third|Former) )\p{Lu}\p{L}+ (?:Minister|Ambassador|Consul|Premier)$/u
/** The same office in other words. */
const abroad = /\bMinister (?:of|for) (?:Foreign|External) Affairs$/

/**
 * `Professor Lund (in the chair), Dr. Carrow, Miss Ames`: several names with titles on one line, with what brackets say of
 * them; so many or more without titles, `Anna Dorr (Chair), Peter Hale, Ruth Ito`.
 */
function namesIn(text: string, fewest: number, persons: Persons): RegExpExecArray[] {
  if (!/[,;]|\sand\s/.test(text)) return []
  const parts = text
    .replace(/[.;]$/, '')
    .split(/\s*(?:[,;](?![^()]{0,60}\))(?:\s+and\b)?|\sand(?=\s\p{Lu}))\s*/u)
    .filter((part) => part !== '')
  // `Senators Dorr, Hale, and Quist`: one title for all.
  const shared = sharedTitle.exec(parts[0] ?? '')?.[0]
  if (shared !== undefined) parts[0] = parts[0]!.slice(shared.length)
  const names = parts.map(
    (part) =>
      (shared === undefined ? undefined : (surname.exec(part) ?? wholeName.exec(part))) ?? oneOfSeveral.exec(part),
  )
  // `Dr. Alma Vane, Foreign Minister` is one.
  if (parts.length > 1 && names.every((name) => name !== null) && !names.some(([name]) => isRole(`the ${name}`)))
    return names
  const plain = parts.map((part) => wholeName.exec(part))
  return parts.length >= fewest && plain.every((name) => name !== null && isPlainName(name[1]!, persons))
    ? (plain as RegExpExecArray[])
    : []
}
const wholeName = new RegExp(`^(${fullName})(?:\\s*\\((.+)\\))?$`, 'u')

/** `Peter Hale`; not `Deputy Director`, `National Archives`, `New Zealand`, with which one name may go on. */
function isPlainName(name: string, persons: Persons): boolean {
  return !isBody(name) && !isRole(name) && !isRole(`the ${name}`) && !persons.isGroup(name) && !persons.isState(name)
}
const surname = /^((?:\p{Lu}\.\s?)*\p{Lu}[\p{L}\p{M}’'-]+)(?:\s*\((.+)\))?$/u
const oneOfSeveral = new RegExp(
  `^((?:(?:${writtenTitles})\\.?\\s+)+\\p{Lu}[\\p{L}\\p{M}.’' -]{1,40}?)(?:\\s*\\((.+)\\))?$`,
  'u',
)

/** The names at the head of minutes: one a line, before anything is told, or in a sentence that says who was present. */
function namesAtHead(tree: Transcription, persons: Persons): string[] {
  const names: string[] = []
  let run: string[] = []
  let told = 0
  for (const leaf of leaves(tree.children)) {
    if (leaf.type === 'pageBreak') continue
    const text = headText(tree, leaf)
    const present = namesPresent(tree.source.text.slice(leaf.position.start.offset, leaf.position.end.offset), persons)
    names.push(...present)
    if (text.length > prose) {
      run = []
      if (++told === mostTold) break
      continue
    }
    if (told > 0) continue
    const name = nameLine.exec(text)?.[1]
    if (name !== undefined && isBody(name)) continue
    if (name !== undefined) run.push(name)
    else run = []
    if (run.length === fewest) names.push(...run)
    else if (run.length > fewest) names.push(name!)
  }
  return names
}
/** In how many paragraphs of an opening it may be said who was present. */
const mostTold = 3

function headText(tree: Transcription, leaf: Leaf): string {
  const {start, end} = leaf.position
  return oneLine(tree.source.text.slice(start.offset, Math.min(end.offset, start.offset + prose + 1))).trim()
}

function fromSentences(tree: Transcription, paragraph: Paragraph, persons: Persons): boolean {
  const flow = flowOf(tree.source, paragraph)
  let isOpening = false
  for (const sentence of sentencesOf(flow.text)) {
    if (!present.test(flow.text.slice(sentence.start, sentence.end))) continue
    const {start, end} = flow.span(sentence.start, sentence.end)
    for (const decision of paragraph.decisions) {
      if (
        decision.class !== 'person' ||
        decision.start < start ||
        decision.end > end ||
        decision.detail.ref === undefined
      )
        continue
      isOpening = true
      const person = persons.given(decision.detail.ref)
      const [role] = person.entry?.roles ?? []
      if (role !== undefined) person.role ??= role
    }
  }
  return isOpening
}
