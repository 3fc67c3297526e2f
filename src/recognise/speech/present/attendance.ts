/**
 * Attendance: who takes part, by lists of those present and by the sentences that open a memorandum.
 *
 * > | … another meeting took place in the presence of … Liu Shaoqi, Ren Bishi and the interpreter Shi Zhe
 *                                                     ^^^^^^^^^^  ^^^^^^^^^^                     ^^^^^^^
 */
import {flowOf} from '../../../tree/flow.js'
import {type Item, type Leaf, type List, leaves, type Paragraph, type Transcription} from '../../../tree/nodes.js'
import {readingsOf} from '../../../tree/reading.js'
import {articleAndTitlesEnd} from '../../../words/leading-titles.js'
import {hasRank} from '../persons/gender.js'
import {shortOffice} from '../persons/office-keys.js'
import {bare} from '../persons/person-names.js'
import type {Person, Persons} from '../persons/persons.js'
import {isRole} from '../phrases/phrase.js'
import {sentencesOf} from '../phrases/sentences.js'
import {oneLine} from '../words/one-line.js'
import {entriesInColumns} from './columns.js'
import {beginsWithPerson, isOfficeAlone, type Listed, personsListed} from './listed-persons.js'
import {runInLists} from './run-in-lists.js'
import {fullName, isBody, isHouse, namesPresent} from './told-attendance.js'

const present =
  /\b(?:took part|takes part|present|presence of|attended|attending|participated|participants|accompanied|invited|conversation with|meeting with|conversation took place|met with|received|called on)\b/
/** A name on a line of its own: `Ines Carrow`, `Harriet Lund, Chair`, `Dr. Alder (absent)`. */
const nameLine = new RegExp(`^(${fullName})\\*?(?:\\s*[,(–—-].*)?$`, 'u')
const prose = 140
/** As many names as make a list of those present. */
const fewest = 3

/** Who is listed so far. */
interface Listing {
  persons: Persons
  /** In which list each person stands. */
  listed: Map<Person, readonly string[]>
  /** The words of their names. */
  names: Set<string>
  /** By an office who alone holds it; undefined where several do. */
  holders: Map<string, string | undefined>
}

/** Makes participants of them, with their roles: of lists high, of opening sentences medium. */
export function noteAttendance(tree: Transcription, persons: Persons): void {
  for (const name of namesAtHead(tree, persons)) persons.hear(name)
  const listing: Listing = {persons, listed: new Map(), names: new Set(), holders: new Map()}
  for (const line of runInLists(tree, persons)) fromLines([line], listing)
  for (const block of tree.children) {
    if (block.type === 'paragraph') fromLines(linesOfBracket(tree, block), listing)
    if (block.type === 'list' && block.role === 'participants')
      fromLines(linesInColumns(tree, block) ?? linesOf(tree, block.children), listing)
  }
  for (const [office, holder] of listing.holders) if (holder !== undefined) persons.inOffice(`The ${office}`, holder)
  const opening = tree.children.filter((block): block is Paragraph => block.type === 'paragraph').slice(0, 3)
  // One paragraph says who was there; later ones use the same words of other things.
  opening.some((paragraph) => fromSentences(tree, paragraph, persons))
}

/** The entries of a list that is printed in two columns, whose items run over both. */
function linesInColumns({source: {text}}: Transcription, {head, children}: List): string[] | undefined {
  const isBeside = children.some(({position: {start, end}}) => text.slice(start.offset, end.offset).includes('    '))
  if (!isBeside || !head) return undefined
  const from = text.indexOf('\n', head.position.end.offset)
  return from < 0 ? undefined : entriesInColumns(text, from + 1)
}

/** The items of a list on a line each, but for those who were absent. */
function linesOf(tree: Transcription, items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    const {start, end} = item.position
    const words = tree.source.text.slice(start.offset, end.offset)
    // `[name not declassified] Chief, Tides Branch`
    if (wasAbsent.test(words) || /^\[names? /.test(words)) return []
    const written = readingsOf(tree.source, item).main.text.trim()
    return oneLine((written.includes('\t') ? written.replace(tabs, ', ') : written).replace(ownLabel, ''))
  })
}

/** `- Participants: Petra Lis`: the label of them all, in the first item. */
const ownLabel = /^(?:also )?(?:participants?|present|attend(?:ing|ees)|in attendance|members present):\s+(?=\S)/i

/** `Mr. Abel⇥Counselor of Embassy`: what he is, in a column of its own. */
const tabs = /\s*\t\s*(?=\S)/g

/** `Petra Lis [Absent], Professor of Law`, `Dr. Alder (excused)`; not *absent on the second day*. */
const wasAbsent = /[[(,–—-]\s*(?:[Aa]bsent|[Ee]xcused|(?:with |[Ss]ent )?(?:[Rr]egrets|[Aa]pologies))\s*(?:[\])]|$)/

/** `[Participants: …]` on lines of its own, with a name on each: an editor’s list of those who took part. */
function linesOfBracket({source: {text}}: Transcription, {position: {start, end}}: Paragraph): string[] {
  if (text[start.offset] !== '[' || end.offset - start.offset > longestBracket) return []
  const words = bracketed.exec(text.slice(start.offset, end.offset))?.[1]
  return words?.split('\n').map((line) => oneLine(line.trim())) ?? []
}
const bracketed = /^\[(?:also )?(?:participants|present):\s*([^[\]]+)\]$/i
const longestBracket = 1500

function fromLines(written: readonly string[], listing: Listing): void {
  const lines = written.map((line) => line.replace(typedDash, '—'))
  for (const [i, line] of lines.entries())
    if (!isHead(line, lines[i + 1]) && !isSide(line, lines[i + 1], listing.persons))
      for (const one of personsListed(line, lines.length === 1, listing.persons)) takesPart(one, lines, listing)
}

/** `NEA--Mr. Vale`: two hyphens are the dash of a typewriter. */
const typedDash = /-{2,3}/g

/** `Department of State`, `Navy`, `Ostria` over those whom it sent: a body over a person, or one word over a titled one. */
function isHead(line: string, next: string | undefined): boolean {
  if (next === undefined) return false
  if (department.test(line)) return true
  const [words = ''] = line.replace(article, '').split(/\s*[,(:]/, 1)
  // `Deputy Secretary for Harbour Affairs Anna Hale` is someone.
  const isBodys = isHouse(words) && !isOfficeAlone(words)
  if (!isBodys && !oneOrTwoWords.test(line)) return false
  return !beginsWithPerson(line, true) && beginsWithPerson(next, isBodys)
}
/** Departments by their short names, and letters: `State`, `JCS`, `NSC Staff`, over whoever came from there. */
const department =
  /^(?:State|Defen[cs]e|Treasury|Justice|Commerce|Agriculture|Interior|Labou?r|Army|Navy|Air Force|White House|\p{Lu}{2,5}|(?:\p{Lu}{2,4}|White House|Joint) Staff)$/u

/** `U.K.`, `United States`, `Japan`: a state over those whom it sent; where states alone are listed, they take part. */
function isSide(line: string, next: string | undefined, persons: Persons): boolean {
  const isState = (words: string): boolean => persons.isState(words) || alliance.test(words)
  return next !== undefined && isState(line.replace(/:$/, '')) && !isState(next.replace(/:$/, ''))
}
const alliance =
  /^(?:The )?(?:U\. ?K\.|U\. ?S\.(?: ?A\.| ?S\. ?R\.)?|United (?:States|Kingdom)(?: of America)?|Soviet Union|\p{Lu}\p{Ll}+ (?:Empire|Commonwealth)|\p{Lu}\p{Ll}+, (?:United States|Republic|Kingdom|Union) of)$/u
/** `The Lord Vale`, `The Rt Hon The Lord Vale`: no body by that word. */
const article = /^(?:The )?(?:(?:Rt\.?|Right|Most) Hon(?:ou?rable|\.)? )?(?:The )?/
const oneOrTwoWords = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?:?$/u

function takesPart({name, role}: Listed, list: readonly string[], {persons, listed, names, holders}: Listing): void {
  const more = role === undefined ? {cert: 'high' as const} : {role, cert: 'high' as const}
  const words = bare(name).split(' ')
  const person = words.some((word) => names.has(word))
    ? persons.present(name, more, (known) => isNamesake(name, known.name, listed.get(known), list))
    : persons.named(name, more)
  for (const word of words) names.add(word)
  listed.set(person, list)
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

/**
 * Whether *Mr. Chang* is another than *General Chang* of a list before: in the same list any other title tells, in another
 * only a rank.
 */
function isNamesake(
  name: string,
  known: string,
  before: readonly string[] | undefined,
  list: readonly string[],
): boolean {
  if (before === undefined) return false
  const [one, other] = [titlesOf(name), titlesOf(known)]
  if (one === '' || other === '' || one === other) return false
  return list === before || hasRank(name) !== hasRank(known)
}
function titlesOf(name: string): string {
  return name.slice(0, articleAndTitlesEnd(name)).trim().toLowerCase()
}

const officeAlone = /^The (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u
const byTitle = /^(?:Foreign )?(Minister|Ambassador|Consul|Premier) \p{Lu}/u

/** `Chancellor of the Exchequer (in the Chair)`: that office, `Chancellor` and `Chairman`. Whoever shares one is not meant by it. */
function officesIn(role: string): string[] {
  const office = role.replace(/\s*[(,;].*$/, '')
  const short = office.split(/\s(?:of|for)\s/, 1)[0]!
  return [
    ...(isRole(`the ${short}`) ? new Set([office, short]) : []),
    ...(ofKind.test(short) ? [short.slice(short.lastIndexOf(' ') + 1)] : []),
    ...(beside.exec(role)?.slice(1) ?? []),
    ...(short.startsWith('Chargé ') ? ['Chargé'] : []),
    ...(abroad.test(office) ? [office.replace(abroad, 'Foreign Minister')] : []),
    ...(ofBritain.exec(office)?.slice(1) ?? []).map((of) => `${secretaries[of]} Secretary`),
    ...((/\bin the chair\b/i.test(role) || chairLast.test(role)) && short !== 'Chairman' ? ['Chairman'] : []),
  ]
}

/** `Norland, rapporteur`: what one does at the meeting, after where one is from. */
const beside = /, ([Rr]apporteur|[Rr]ecorder|[Ii]nterpreter|[Ss]ecretary|[Tt]reasurer|[Mm]oderator|[Cc]onvener)$/
/** `Secretary of State for Foreign Affairs`, who is *the Foreign Secretary*, as cabinets in London call him. */
const ofBritain = /^(?:Principal )?Secretary of State for (?:the )?(Foreign|Home|Colonies|Commonwealth)\b/
const secretaries: Readonly<Record<string, string>> = {
  Foreign: 'Foreign',
  Home: 'Home',
  Colonies: 'Colonial',
  Commonwealth: 'Commonwealth',
}

/** `Department of History, Varna University, Chairman` */
const chairLast = /, Chair(?:man|woman|person)?$/

/** `Foreign Minister`, `Ostrian Ambassador`: *the Minister*, *the Ambassador*; who stands beside or under one is not. */
const ofKind =
  /^(?!(?:Prime|Deputy|Vice|Assistant|Under|Acting|First|Second|Third|Former) )\p{Lu}\p{L}+ (?:Minister|Ambassador|Consul|Premier)$/u
/** The same office in other words. */
const abroad = /\bMinister (?:of|for) (?:Foreign|External) Affairs$/

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
