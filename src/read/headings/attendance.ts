/**
 * Who was there: the lines over the names, and what tells that a line names one of them.
 *
 * > | Invited Scientists                      ← over persons only, each with a title or an office
 * > | Dr. Petra Lis
 * > | General Anton Marek
 */
import type {Source} from '../../tree/source.js'
import {leavesOpen} from '../lines/open-ends.js'
import {Formula} from '../wording/formula.js'
import {isPersonName, isPersonWithOffice, isSurname, namesOffice} from '../wording/formulas.js'
import {opensWithNumberedLabel} from '../wording/sessions.js'
import {isNamed, opensLikeTitle} from '../wording/titles.js'
import {finite, isParted} from './heading-places.js'
import {type Unit, wordsOf} from './units.js'

/** Who of those who were there: what may stand before the word for them. */
export const whose =
  /^(?:list of )?(?:also |others? |those |persons? |officials? |candidate members |candidates |guests )?/iu
const opensWithWhose = new Formula(
  'list also other others candidate candidates guests those person persons official officials participant participants participation appearances present attending attendance attendees attended in members the there anwesend anwesende teilnehmer teilnehmerinnen sont presentes asistentes',
  whose,
)
const participants =
  /^(?:participants?|participation(?=:?$)|appearances(?=:?$)|present|attend(?:ing|ance|ees|ed by)|persons present|in attendance|members present|others? (?:persons )?present|(?:the following|there) (?:are|were)(?: also)? present|anwesende?|gegenwärtige?|teilnehmer(?:innen)?|(?:étaient |sont )?présents?|presentes|asistentes|присутствовали|присутствуют|участники)(?!\p{L})[^.]{0,60}$/iu

/** `Participants:`, `Also present`, `Anwesend:` */
export function headsParticipants(words: string): boolean {
  const before = opensWithWhose.exec(words)
  return before !== null && participants.test(words.slice(before[0].length))
}

/** `Commission Staff present:`, `Guests:`, each with its colon, and `ABSENT`: who else was there, or was not. */
export function headsOthers(words: string): boolean {
  return words.endsWith(':') ? words.length <= 60 && others.test(words) : missing.test(words)
}
const missing = /^(?:absent|not present|excused|also present|principals|(?:other )?attendees)$/i
const others =
  /^(?:(?:[a-z’'-]+ ){0,7}(?:present|absent|in attendance|attending)|present members|(?:(?:board|commission|committee|council|panel|subcommittee) )?(?:members|staff)|members of the [a-z ]+|(?:by invitation|invited)(?: [a-z]+)?|guests?(?: and [a-z]+)?|observers|visitors|witnesses|excused|secretariat|invited (?:for|to|on) [^:]{3,30}|(?:our|their|(?:the )?[a-z]+) side|(?:interpreter|recorder|note-?taker)s?(?: and (?:interpreter|recorder|note-?taker)s?)?):$/i

/** A side, or a rank, among those who were there, with its names or over them: `From the Varnian side:`, `Members: Lis, Marek`. */
export function isAttendance(words: string): boolean {
  return attendance.test(words)
}
const attendance = new Formula(
  'from on for members candidates candidate guests apologies absent excused interpreter interpreters acting temporary vice vice-president vice-presidents vice-chairman vice-chairmen deputy executive assistant president presidents chairman chairmen secretary secretaries rapporteur rapporteurs',
  /^(?:(?:from|on|for)(?: behalf of)? (?:the |our |their )?[^:.;]{2,50}|(?:members|candidates?|guests)(?: [^:.;]{2,40})?|apologies|absent|excused|(?:(?:acting|temporary|vice|deputy|executive|assistant)[ -])?(?:presidents?|chairm[ae]n|secretar(?:y|ies)|rapporteurs?)|interpreters?):[–—-]{0,2}(?:$|\s*\p{Lu})/iu,
)

/** `The Right Hon. A. ORSINI, M.P., Minister of Marine.`: one of those who were there; the stop ends no sentence. */
export function isTitledPerson(words: string): boolean {
  return titledPerson.test(words) && !finite.test(words)
}
/** `Mr. Lis, Tides; Mr. Marek, Tolls; Dr. Vane.`: several of them on one line, each with a title. */
export function isLineOfTitled(words: string): boolean {
  if (!words.includes(';')) return false
  const parts = words.split(/;(?:\s?\[\d{1,3}\])?\s*/)
  return parts.length > 1 && parts.every((part) => part.length < 90 && titled.test(part)) && !finite.test(words)
}
const titledPerson = new Formula(
  'the captain colonel sir mr mrs ms dr professor general admiral lord',
  /^(?:(?:The|Captain the|Colonel the|Sir) (?:(?:Right|Rt\.|Most) )?Hon\.?(?: the| Sir)?|Sir|M(?:rs?|s)\.?|Dr\.?|Professor|General|Admiral|Lord) [A-Z][^,;:]{2,60}, [A-Z]/,
)

/**
 * Whether the line at `at` stands over persons, up to the next blank line: two and more who have each a title, an office
 * or a degree, three where blank lines part them; beside another list of those who were there any name is one, also alone under *Excused* and the like.
 */
export function standsOverPersons(source: Source, units: readonly Unit[], at: number, isBeside: boolean): boolean {
  const unit = units[at]!
  if (unit.rows.length > 1 || unit.to - unit.from > 60) return false
  const words = wordsOf(source.text, unit)
  if (!shortHead.test(words) || isPerson(words) || opensLikeTitle(words)) return false
  const isLearned = learned.test(words)
  // `The Harbour Office:`, and each of its people between blank lines.
  const isSpaced = (words.endsWith(':') || isLearned) && units.slice(at + 1, at + 3).every(isParted)
  let end = at + 1
  while (end < units.length && (end === at + 1 || isSpaced || !isParted(units[end]!))) {
    const next = units[end]!
    const entry = next.note || next.label || next.rows.length > 3 ? '' : wordsOf(source.text, next)
    if (!(isBeside && !isLearned ? mayBePerson(entry) : isPerson(entry))) {
      // In lines that no blank one parts a colon must tell, or the next body that sent some.
      if (words.endsWith(':') || (isLearned && (isBeside || isBodyOverPersons(source, units, end)))) break
      return false
    }
    end++
  }
  if (isSpaced && !isLearned) return end - at > 3 || (end - at > 1 && isBeside && whoElse.test(words))
  if (end - at > 1 && isLearned) return end - at > 2 || isBeside || isBodyOverPersons(source, units, end)
  return end - at > 2 || (end - at > 1 && isBeside && whoElse.test(words))
}

/** `Society of Pilots` over `Dr. Petra Lis, Department of Tides`: a learned body over one whom it sent. */
export function isBodyOverPersons(source: Source, units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const next = units[at + 1]
  if (!unit || !next || unit.rows.length > 1 || unit.to - unit.from > 90 || next.note || next.label) return false
  const words = wordsOf(source.text, unit)
  return learned.test(words) && shortHead.test(words) && isPerson(wordsOf(source.text, next))
}
const learned = /\b(?:Association|Society|Organi[sz]ation|Union|League|Academy|Institute|Council)\b[^,.;]*$/

/** `Society of Pilots`, `The Harbour Office:`: a body over those whom it sent, by its words alone. */
export function namesBody(words: string): boolean {
  return words.length <= 90 && shortHead.test(words) && (learned.test(words) || words.endsWith(':'))
}

/** Whether one name alone stands under the line at `at`: `Staff present:`, a learned body, or one beside another list of those who were there. */
export function standsOverOne(source: Source, units: readonly Unit[], at: number, isBeside: boolean): boolean {
  if (isBodyOverPersons(source, units, at)) return true
  const next = units[at + 2]
  const words = wordsOf(source.text, units[at + 1]!)
  if (representatives.test(words) || (headsChair(wordsOf(source.text, units[at]!)) && isSurname(words))) return true
  return (
    (source.text.charCodeAt(units[at]!.to - 1) === 0x3a || isBeside) &&
    (next === undefined || isParted(next) || !mayBePerson(wordsOf(source.text, next))) &&
    mayBePerson(words)
  )
}
/** `The representatives of the following countries: Norland, Ostria.` */
const representatives = /^The (?:following )?(?:representatives|members|delegates|delegations) (?:of|from) /

/** `Meeting chaired by:`, `In the chair:`: who presided, on the next line, by his surname too. */
export function headsChair(words: string): boolean {
  return chair.test(words)
}
const chair = new Formula(
  'meeting session sitting chaired presided conducted led in',
  /^(?:(?:(?:meeting|session|sitting) )?(?:chaired|presided over|conducted|led) by|in the chair):$/i,
)

/**
 * How many units from `at` on are persons, two and more, under a sentence that says who was there: `The following were present
 * from the Office:`
 */
export function personsUnderSentence(source: Source, units: readonly Unit[], at: number): number {
  const before = units[at - 1]
  if (!before || source.text.charCodeAt(before.to - 1) !== 0x3a || units[at]!.to - units[at]!.from > 220) return 0
  const words = source.text.slice(Math.max(before.from, before.to - 110), before.to)
  if (!saysWhoWasThere(words)) return 0
  // Blank lines part all of them, or none.
  const isSpaced = units.slice(at, at + 2).every(isParted)
  let end = at
  while (end < units.length && end - at < 60) {
    const unit = units[end]!
    const isApart = end > at && !isSpaced && isParted(unit)
    const entry = isApart || unit.note || unit.label || unit.to - unit.from > 220 ? '' : wordsOf(source.text, unit)
    // `Captain E. Lind (Ostria);`, `Professor T. Bero.`: one of several in a sentence.
    if (!(isPerson(entry.replace(/[;.]$/, '')) || withheldName.test(entry))) break
    end++
  }
  return end - at > 1 ? end - at : 0
}

/** `The following were present from the Office:`, and it ends so. */
export function saysWhoWasThere(words: string): boolean {
  return whoWasThere.test(words)
}
const whoWasThere =
  /\b(?:composed|consist(?:ed|s)|members|present|attend(?:ed|ance|ing)|participants|took part|participated)\b[^.;]{0,80}:$/
/** `[name not declassified] Chief of the Branch` */
const withheldName = /^\[[Nn]ames? [^\]]+\](?: |,|$)/
/** Up to seven words without a figure or a stop. */
const shortHead = /^[A-ZÀ-Þ][^\d\s.,;:?!]*(?: [^\d\s.,;:?!]+){0,6}:?$/
const whoElse =
  /\b(?:present|absent|excused|invit(?:ed|ation)|staff|guests?|members?|observers?|witness(?:es)?|interpreters?)\b/i

/** A line that a title, an office after the name, or a degree tells for a person's, what an editor says of him aside. */
export function isPerson(line: string): boolean {
  const words = line.includes('[') || line.includes('(') ? line.replace(remark, '') : line
  return (
    (titled.test(words) || isPersonWithOffice(words) || degree.test(words)) &&
    !finite.test(words) &&
    !/[:;]$/.test(words)
  )
}
/** `[Absent]`, `(chairman)` after the name */
const remark = / (?:\[[^\][]{3,60}\](?=,|$)|\([^()]{3,40}\)(?=, ))/
const titled = new Formula(
  'he h m mr mrs ms messrs dr prof professor hon rt right the sir lord gen general maj major col colonel capt captain lt lieutenant adm admiral rear vice ambassador judge justice senator secretary comrade comrades cde cdes',
  /^(?:The |H\.?\s?E\.? )?(?:(?:Rt\.? |Right )?Hon\.?|M\.|M(?:r|rs|s|essrs)\.?|Dr\.?|Prof(?:\.|essor)|Sir|Lord|Comrades?|Cdes?\.|(?:(?:Rear|Vice|Major|Maj\.|Lieutenant|Lt\.) )?(?:Gen(?:\.|eral)|Maj(?:\.|or)|Col(?:\.|onel)|Capt(?:\.|ain)|L(?:ieutenan)?t\.?|Adm(?:\.|iral))|Ambassador|Judge|Justice|Senator|Secretary)(?: of the [A-Z][a-z]+)? [A-ZÀ-Þ]/,
)
/** `Petra Lis, Ph.D., M.P.H.` */
const degree = /^[^,]{5,40}, (?:[A-Z][a-z]?\.){2,4}/

/** `The Under Secretary, Mr. Hale`: an office, and who holds it. */
const officeFirst = /^The [A-Z][^,.;:]{3,50}, (?:M(?:r|rs|s)\.?|Dr\.?|Sir|Lord|General|Professor) [A-Z]/

/** Whether a line opens the list of another side, after a blank line: a person with a title or an office. */
export function isOfOtherSide(words: string): boolean {
  return words.length <= 90 && (isPerson(words) || officeFirst.test(words)) && !/[.:;]$/.test(words)
}

/** Whether a line may name a person, what stands after a comma, a dash or in parentheses aside. */
export function mayBePerson(words: string): boolean {
  return isPerson(words) || (!opensWithNumberedLabel(words) && isPersonName(words.replace(/(?:,| [–—([-]).*$/, '')))
}

/** `Acting Deputy Keeper Petra Lis`, `Deputy Keeper, Captain P. Lis`: an office, and who holds it. */
export function isHolder(words: string): boolean {
  return words.length <= 100 && endsWithName.test(words) && !leavesOpen(words) && namesOffice(words) && isNamed(words)
}
const endsWithName = /\p{Lu}(?:\p{Ll}+|\.) \p{Lu}[\p{L}’'-]+$/u

/** Whether one person of a list of those who were there stands before, and the line is none and heads no other. */
export function endsAttendance(text: string, before: Unit, words: string, after: Unit): boolean {
  // What has no bullet is none of them, whatever it names.
  if (before.label?.series === 'bullet')
    return isNamed(words) && mayBePerson(text.slice(before.label.textFrom, Math.min(before.to, before.from + 120)))
  return (
    before.to - before.from <= 120 &&
    isPersonWithOffice(text.slice(before.from, before.to)) &&
    !words.includes(',') &&
    !isPersonName(words) &&
    !namesOffice(words) &&
    !isPersonWithOffice(text.slice(after.from, Math.min(after.to, after.from + 120)))
  )
}
