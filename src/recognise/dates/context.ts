/**
 * What stands around a number, and says whether it is a year, a day, or something else.
 */

import {isWeekday, monthOf, seasonOf} from '../../words/months.js'
import {boundsADate} from './bounds.js'
import {isBlank, isLetter, isLetterOrDigit, pastBlanks} from './characters.js'

/** Words after which a number of four figures is a year. */
const yearWords = new Set(
  (
    'in In into throughout Throughout since Since until Until till by By before Before after After during During from From year Year years through ' +
    'circa around late early mid spring summer autumn fall winter Spring Summer Autumn Winter Fall between Between zwischen Zwischen entre Entre между Между end ' +
    'beginning for of To to im Im seit Seit bis Jahr Jahre Jahres v V в В с С до к году год года en depuis FY fiscal Fiscal born Born died'
  ).split(' '),
)

/** After these the number may as well count things; what follows it decides. */
const weakYearWords = new Set(
  'of for by By into from From to To after before After Before through around v V в В с С до к en'.split(' '),
)

/** Words before a number that make it anything but a date. */
const numbering = new Set(
  (
    'no nos nr nrs number numbers p pp pg page pages para paras paragraph paragraphs art article articles sec section sections ' +
    'chap chapter vol volume box file document doc docs table fig figure note notes line lines item point points resolution ' +
    'order directive decree tel telegram telegrams despatch dispatch cable about approximately nearly almost over some than ' +
    'least room version versions clause clauses rule rules annex appendix factory plant school unit regiment division army figures drawer shelf cabinet carton reel folder bundle packet fol fols folio folios ff leaf leaves bl blatt стр с № п'
  ).split(' '),
)

/** Lower-case words that may follow a year; any other that looks like a plural noun makes the number a quantity. */
const units = new Set(
  'men people persons words tons ton km kilometers kilometres kilometer miles li mu percent per rubles roubles dollars yuan pounds hours troops soldiers workers members copies million billion thousand hundred meters metres kg kilograms barrels bushels'.split(
    ' ',
  ),
)
const shares = new Set('%‰°')
const plainFollowers = new Set(
  'as was is this his its has us across towards afterwards perhaps always besides whereas thus'.split(' '),
)

/** The word that ends at `end`, over blanks, and where it starts; a bare sign such as `№` counts as a word. */
export function wordBefore(text: string, end: number): {word: string; start: number; end: number} {
  let to = end
  while (to > 0 && isBlank(text.charCodeAt(to - 1))) to--
  // The stop of an abbreviation (No., pp., Sept.).
  if (to > 0 && text[to - 1] === '.' && to > 1 && isLetter(text, to - 2)) to--
  let from = to
  while (from > 0 && to - from < 24 && isLetter(text, from - 1)) from--
  if (from === to && to > 0 && signs.has(text[to - 1]!)) from--
  return {word: text.slice(from, to), start: from, end: to}
}

/** Signs that stand for a word before a number. */
const signs = new Set('№§#$£€¥')

/** Whether what stands before says that a year follows: a preposition, an opening bracket. */
export function announcesYear(text: string, start: number, end: number): 'strong' | 'weak' | undefined {
  const {word, start: at} = wordBefore(text, start)
  if (word === 'as' && /^(?:early|late)$/.test(wordBefore(text, at).word)) return 'strong'
  if (yearWords.has(word)) return weakYearWords.has(word) ? 'weak' : 'strong'
  const before = text[start - 1]
  const after = text[end]
  if (before === '(' && (after === ')' || after === ',' || after === ';')) return 'strong'
  // `(b. 1901)`, `(geb. 1894)`, `(р. 1893)`
  if (
    /\((?:b|born|d|died|fl|geb|gest|ur|zm|р|род|ум|n[ée]e?|nat)\.? $/u.test(text.slice(Math.max(0, start - 8), start))
  )
    return 'strong'
  // `A.D. 1648`, `Anno Domini 1648`, `the year of our Lord 1648`
  if (before === ' ' && ofOurLord.test(text.slice(Math.max(0, start - 22), start))) return 'strong'
  // `(1957 and 1958)`
  if (before === '(' && /^ (?:and|or) \d{4}\b/.test(text.slice(end, end + 10))) return 'strong'
  // `(Varna: Example Press, 1951)`, `(Orsini, 1951, p. 93)`: where a book appeared.
  if (
    text.slice(start - 2, start) === ', ' &&
    (after === ')' || /^, pp?\. ?\d/.test(text.slice(end, end + 7))) &&
    (isLetter(text, start - 3) || /[)\]]/.test(text.charAt(start - 3)))
  )
    return 'weak'
  return isBeforeOrAfter(text, start) ? 'strong' : undefined
}

const ofOurLord = /(?:\bA\.\s?D\.|\bAnno(?: Domini)?|year of our Lord) $/i

/** `the post-1945 period`, `pre-1930 records` */
export function isBeforeOrAfter(text: string, start: number): boolean {
  return /[-–]/.test(text.charAt(start - 1)) && /^(?:pre|post)$/i.test(wordBefore(text, start - 1).word)
}

/** `about 5 May`: the day is not certain; before a number alone the words count. */
export function isAbout(text: string, start: number): boolean {
  return approximations.has(wordBefore(text, start).word)
}
const approximations = new Set(
  'about About around Around approximately approx. Approx. circa ca. Ca. etwa vers около'.split(' '),
)

/** `the 1954 Geneva Conference`, `the 1951 agreement`: a year, for what has its name from it. */
export function isOfEvent(text: string, start: number, end: number): boolean {
  // A round hundred may count: the 1800 Congress delegates.
  if (text.startsWith('00', end - 2) || !(determiners.has(wordBefore(text, start).word) || isOwned(text, start)))
    return false
  // Four figures that are smaller count as often.
  const isModern = end - start < 4 || text.slice(start, end) >= '1800'
  let at = end
  for (let words = 0; words < 4 && isBlank(text.charCodeAt(at)); words++) {
    const from = ++at
    while (at < text.length && at - from < 24 && (isLetter(text, at) || text[at] === '-' || text[at] === '–')) at++
    const word = text.slice(from, at)
    if (events.has(word.toLowerCase()) || (words === 0 && isModern && isOne(word))) return true
    if (!/^\p{Lu}/u.test(text[from] ?? '')) return false
  }
  return false
}

/** `the party’s 1956 congress` */
function isOwned(text: string, start: number): boolean {
  return /['’]s $|s['’] $/i.test(text.slice(Math.max(0, start - 3), start))
}

/** `the 1950 credit`, `the 1964 presidential election`: a noun that no number counts, or its adjective. */
function isOne(word: string): boolean {
  return /^[a-z]{4,}(?<!s)$/.test(word) && !units.has(word) && !uncounted.has(word)
}
const uncounted = new Set(
  'strong dollar ruble rouble kilometre mile metre meter foot pound year page word volt watt horsepower armed'.split(
    ' ',
  ),
)

const determiners = new Set('A a An an The the This this That that Its its his our their'.split(' '))
const events = new Set(
  (
    'accord accords act agreement agreements armistice borders budget campaign compilation conference ' +
    'congress constitution convention coup crisis decision declaration document election elections events ' +
    'frontiers harvest hearings intervention invasion law material meeting memorandum pact plan plenum ' +
    'program programme proposal proposals protocol purges records referendum reforms report revolution riots ' +
    'session summit talks treaty trials uprising visit volume volumes war'
  ).split(' '),
)

/** `No. 5`, `p. 1949`, `$1950`: the number that follows is none of a date's. */
export function numbers(text: string, start: number): boolean {
  const before = text[start - 1]
  if (before !== undefined && !isBlank(text.charCodeAt(start - 1))) {
    if (/[\p{L}\d/$£€¥#№§.:+−]/u.test(before)) return true
    if (/[-–—]/.test(before) && isLetterOrDigit(text, start - 2) && !isBeforeOrAfter(text, start)) return true
  }
  const {word} = wordBefore(text, start)
  return numbering.has(word.toLowerCase()) && !(word === 'than' && boundsADate(text, start))
}

/** Whether the number that ends at `end` counts what follows it: `1,949 men`, `1949 tons`, `1950%`. */
export function counts(text: string, end: number, weak: boolean): boolean {
  const at = pastBlanks(text, end)
  if (at === end) return /[%‰°\p{L}]/u.test(text[end] ?? '') || /^[/,.:]\d/.test(text.slice(end, end + 2))
  let to = at
  while (to < text.length && to - at < 24 && isLetter(text, to)) to++
  const next = text.slice(at, to)
  if (shares.has(text.charAt(at)) || units.has(next)) return true
  return weak && /^\p{Ll}{3,}s$/u.test(next) && !plainFollowers.has(next) && !next.endsWith('ss')
}

const lead = new Set(
  (
    'Q early mid late Early Mid Late beginning start middle end first second third fourth last half quarter days week latter part Beginning End circa ca c ' +
    'Circa Ca ten of the The year in bis and or to until till through Old Minguo Republican Year approximately около den de des au à 1er premier ' +
    'Anfang Mitte Ende début fin mi начале середине конце началу концу начала середины конца principios comienzos mediados fines finales inizio metà ' +
    'fine início meados fins początku połowie końcu koniec začátkem koncem del di du roku половине половины половина Hälfte moitié mitad polovině ' +
    'первой первая второй вторая ersten zweiten première seconde deuxième primera segunda pierwszej drugiej první druhé prima seconda des Jahres'
  ).split(' '),
)

/** Whether a word can stand inside a date before its first figure: a name of a month, a weekday or a season, or what links. */
export function leads(word: string): boolean {
  return lead.has(word) || monthOf(word) !== undefined || isWeekday(word) || seasonOf(word) !== undefined
}
