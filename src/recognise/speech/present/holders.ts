/**
 * Holders: whom an office means, by the name beside it.
 *
 * > | I visited Minister Orsini. The Minister said that …          the title before a name
 *               ^^^^^^^^^^^^^^^
 * > | the Ostrian ambassador [Halmos] said that …                  the translator's bracket after it
 *         ^^^^^^^^^^^^^^^^^^  ^^^^^^
 * > | The Prime Minister (Mr. Hale) said that …                    the author's own
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^
 */
import type {InlineDecision} from '../../../tree/decision.js'
import type {Reading} from '../../../tree/reading.js'
import type {Span} from '../../../tree/source.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {placesOf} from '../../../words/occurrences.js'
import {writtenRanks, writtenTitles} from '../../../words/titles.js'
import {bare, isCollective, shortName} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {isRole, phraseFrom} from '../phrases/phrase.js'
import {subjectBefore} from '../phrases/subject.js'
import {endsAt, trimmedEnd} from '../words/looking-back.js'

const offices =
  '(?:First )?(?:(?:Deputy|Vice) )?(?:(?:Prime|Foreign|General|Federal) )?(?:Ambassador|Minister|Premier|President|Chairman|Chancellor|Secretary(?:[- ]General)?|Director[- ]General|High Commissioner|Permanent Representative|Consul|Governor|Marshal)'
/** What a minister's name may follow without a comma: `Minister of Trade Orsini`. */
const portfolio =
  '(?:of|for) (?:(?:Foreign|External|Internal) Affairs|(?:Foreign )?Trade|Finance|Defen[cs]e|Commerce|Industry|Agriculture|(?:the )?Interior|Justice)'
/** `Minister Orsini`, `the Ambassador, Comrade Halmos`, `the Ambassador, Anna Halmos` */
const titled = new RegExp(
  `(?<![\\p{L}-])(${offices})(?: (${portfolio}))?(?:,? (?:[Cc]omrade|[Cc]de\\.|Mr\\.))?(?: |, (?=\\p{Lu}[\\p{L}’'-]+ \\p{Lu}))(?!(?:General|Vice|Deputy|United|Republic|State|President|Minister|Chancellor)\\b)((?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)(?![\\p{L}’'-]| \\p{Lu})`,
  'gu',
)

/** `WITH THE MINISTER OF TRADE OF NORLAND, T. HALMEK`: an office, what it is of, and a name with initials. */
const titledOf = new RegExp(
  `(?<![\\p{L}-])(${offices}) (?:of|for|to|in) [^,;:()\\d]{3,60}, (?:(?:comrade|cde\\.|mr\\.) (?=\\p{Lu})|(?=\\p{Lu}\\.)|(?=[A-Z][a-z]+ [A-Z][a-z]+(?:,| on | in | at |$)))((?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}’'-]+(?: (?!(?:on|in|at|of|and|with|to|from|by|about)\\b)\\p{Lu}[\\p{L}’'-]+)?)(?![\\p{L}’'-])`,
  'giu',
)

/** The words that those begin with: most titles hold none. */
const anyOffice = new RegExp(offices, 'i')

/** Notes the offices that stand beside names in the title. */
export function noteTitles(title: string, persons: Persons): void {
  if (!anyOffice.test(title)) return
  for (const [, office, of, name] of title.matchAll(titled))
    if (!persons.isGroup(name!)) entitle(office!, of, name!, persons)
  if (title.includes('('))
    for (const [, office, name] of title.matchAll(heldBy)) {
      persons.holds(`the ${office}`, name!)
      persons.holds(`the ${lastWord(office!)}`, name!)
    }
  for (const [, office, name] of title.matchAll(titledOf))
    if (!persons.isGroup(name!)) entitle(office!, undefined, name!, persons)
}

/** `Federal Chancellor Orsini` is *the Chancellor* as well, `Minister of Trade Orsini` *the Minister*. */
function entitle(office: string, of: string | undefined, name: string, persons: Persons): void {
  const isFederal = office.startsWith('Federal ')
  persons.call(`${isFederal ? lastWord(office) : office} ${name}`)
  // Two words that are no title before a name.
  if (/Commissioner$|Representative$/.test(office)) persons.holds(`the ${office}`, name)
  if (isFederal) persons.holds(`the ${office}`, name)
  if (of !== undefined) persons.holds(`the ${office} ${of}`, name)
}

/** `Conversation With the Danish Minister (de Vries)`: an edition puts who holds an office into parentheses. */
const heldBy = new RegExp(
  `(?:[Ww]ith|[Bb]etween|,? [Aa]nd) [Tt]he ((?:\\p{Lu}\\p{L}+ )?${offices})(?: (?:in|of|to|at|for) [^(),;]{2,40})? \\(((?:(?:de|von|van|la|al) )*\\p{Lu}[\\p{L}’'-]+)\\)`,
  'gu',
)

/** Notes the offices beside the names of those whom the opening says somebody met: `a meeting with the new President A. Orsini`. */
export function noteMeetings(opening: string, persons: Persons): void {
  for (const [preposition, before] of meetings)
    for (const at of placesOf(preposition, opening, 0, opening.length))
      if (before.has(lastWord(opening.slice(Math.max(0, at - longestNoun), at))))
        noteTitles(opening.slice(at, at + reach / 2).split(/[.;\n]/, 1)[0]!, persons)
}
const meetings: readonly (readonly [preposition: string, before: ReadonlySet<string>])[] = [
  [' with ', new Set('meeting conversation talk interview audience discussion'.split(' '))],
  [' by ', new Set('received accompanied attended'.split(' '))],
]
const longestNoun = 14

/** Notes the offices beside the names of those whom a line of the opening lists: `Our side: Premier Lin Haifeng, Director Wu`. */
export function noteSides(opening: string, persons: Persons): void {
  if (!anySide.test(opening)) return
  // A comma parts one from the next: `The Chancellor, MDg Orsini (note taker)`.
  for (const [, names] of opening.matchAll(ofSide))
    for (const one of names!.split(betweenListed)) noteTitles(one, persons)
}
/** Most openings hold none of these. */
const anySide = /(?:side|delegation|participants?|present|attendees|participating|attended by): /i
const betweenListed = /[,;]\s+/
const ofSide =
  /^(?:[\p{L}’'-]+ ){0,4}(?:[Ss]ide|[Dd]elegation|[Pp]articipants?|[Pp]resent|[Aa]ttendees|[Pp]articipating|[Aa]ttended by): +(\p{Lu}.{3,400})$/gmu

/** Notes who presides, by a line of the opening: `Chairman: Mr. ORSINI (Norland)`. */
export function notePresiding(opening: string, persons: Persons): void {
  if (/^(?:Chairman|President|Chairperson|Rapporteur): /m.test(opening))
    for (const [, office, name] of opening.matchAll(presiding)) persons.holds(`the ${office!.toLowerCase()}`, name!)
  const [, noun, head] =
    (/chairmanship|presidency|presided over by|chaired by/.test(opening) && under.exec(opening)) || []
  if (head !== undefined && noun === 'presid') persons.holds('the president', head)
  const mayPreside = /(?:[Ii]n|took) the [Cc]hair|presid(?:ing|ed)|elected [Cc]hairman/.test(opening)
  const [, chairman = head] = (mayPreside && (inChair.exec(opening) ?? chairBefore.exec(opening))) || []
  if (chairman !== undefined) for (const office of ['the chairman', 'the chair']) persons.holds(office, chairman)
}
/** Titles as they stand before a name, and the name: `Prime Minister J. R. Orsini`. */
const withTitle = `(?:(?:${writtenTitles})\\.?\\s)+${shortName}`
/** `with Dr. Orsini in the chair`, `Professor Orsini, who had been elected Chairman` */
const inChair = new RegExp(
  `(?<![\\p{L}’'-])(${withTitle})(?:,? (?:was )?in the [Cc]hair\\b| took the [Cc]hair\\b|,? presid(?:ing|ed)\\b|, who (?:had been|was) elected [Cc]hairman\\b)`,
  'u',
)
/** `In the chair was Professor Dana Orsini.` */
const chairBefore = new RegExp(`\\b[Ii]n the [Cc]hair was (${withTitle}|${shortName})`, 'u')
/** `Under the presidency of Dr. Orsini`, `under the chairmanship of Mr. Ito`, `presided over by Mr. Ito` */
const under = new RegExp(
  `\\b(?:[Uu]nder the (chairman|presid)(?:ship|ency) of|presided over by|chaired by) (${withTitle}|${shortName})`,
  'u',
)
/** `Chairman: Mr. ORSINI (Norland)`; a name alone there may be that of a house. */
const presiding = new RegExp(
  `^(Chairman|President|Chairperson|Rapporteur): ((?:(?:${writtenTitles})\\.?\\s)+[\\p{L}.’' -]{2,40}?)(?: \\([^()]*\\))?\\s*$`,
  'gmu',
)

/** How far back from a bracket its office may begin. */
const reach = 160
/** `(Mr. Hale)`, `(Baron von Orsini)` after an office, not `(Foreign Trade)`. */
const inParentheses = new RegExp(
  `\\s\\(((?:(?:M|${writtenTitles})\\.? )+(?<!(?:${writtenRanks}) )(?:(?:v[ao]n|de|el) )?\\p{Lu}[^()]{2,40})\\)`,
  'uy',
)

/** Notes whom brackets name as the holders of the offices before them; `interventions` are those of the leaf. */
export function noteHolders(reading: Reading, interventions: readonly InlineDecision[], persons: Persons): void {
  const {text} = reading
  for (const decision of interventions)
    if (decision.class === 'identification') hold(text, reading.at(decision.start), decision.detail.name, persons)
    else if (decision.class === 'expansion') standFor(text, reading.at(decision.start), persons)
  // Spaces are too many to begin the search with one.
  for (let at = text.indexOf('(', 1); at >= 0; at = text.indexOf('(', at + 1)) {
    if (text.charCodeAt(at - 1) !== 0x20) continue
    // `the Ostrian ambassador (A.)`, who is *A.* from then on.
    if (text.startsWith('.)', at + 2)) initialOf(text, at, persons)
    inParentheses.lastIndex = at - 1
    const found = inParentheses.exec(text)
    if (found) hold(text, at - 1, found[1]!, persons)
  }
}

/** The office before an initial in parentheses. */
function initialOf(text: string, at: number, persons: Persons): void {
  const [initial] = /^\p{Lu}\./u.exec(text.slice(at + 1, at + 3)) ?? []
  const before = initial && subjectBefore(text, Math.max(0, at - reach), at - 1)
  if (!initial || !before || before.adverbs !== '' || before.subject.kind === 'pronoun') return
  if (isRole(before.subject.text) && !isCollective(before.subject.text)) persons.shorten(initial, before.subject.text)
}

/** `F[idel]`, where an editor has filled one letter of a lone name: *F.* means him. */
function standFor(text: string, at: number, persons: Persons): void {
  const start = at - 1
  const letter = text[start]
  if (letter === undefined || !alone.test(text.slice(Math.max(0, start - 20), start))) return
  const name = filledName.exec(text.slice(start, start + 40))?.[0]
  if (name !== undefined && !isRole(name) && !persons.isGroup(name)) persons.shorten(`${letter}.`, name)
}
/** A small word, or the head of the text: no other part of a name. */
const alone = /(?:^|\p{Ll}[,;:]? |[.?!;:] |[“"(])$/u
const filledName = /^\p{Lu}\p{Ll}{2,}(?![\p{L}’'-]| \p{Lu})/u

/** The office that ends at a place of a text is that of a person so named. */
function hold(text: string, at: number, name: string, persons: Persons): void {
  // `The Chancellor’s [Carl Orsini’s] talk`
  const owner = possessive.exec(text.slice(0, at).trimEnd())
  if (owner && possessive.test(name)) {
    hold(`${text.slice(0, owner.index)} `, owner.index + 1, name.replace(possessive, ''), persons)
    return
  }
  const whole = phraseFrom(name, 0)
  if (whole?.kind !== 'name' || whole.end < name.length || persons.isGroup(name)) return
  // `I called on the Minister for Public Works (Mr. Hale)`: by his office alone as well.
  const short = ofSomething.exec(text.slice(Math.max(0, at - reach), at))?.[1]
  if (short !== undefined) persons.call(`${short} ${bare(name)}`)
  const office = subjectBefore(text, Math.max(0, at - reach), at)
  if (!office || !isRole(office.subject.text) || office.adverbs !== '' || isCollective(office.subject.text)) return
  persons.holds(office.subject.text, name)
  // Without the words before it the office may be his too.
  persons.call(`${lastWord(office.subject.text)} ${bare(name)}`)
}
const possessive = /['’]s?$/
const ofSomething = new RegExp(`[Tt]he (${offices}) (?:of|for) [^,.;:()]{2,60}$`)

/** Asks whom brackets say that the *he* or *she* of a sentence means: `He [Orsini] rose. Then he said`. */
export function pronounsMeant(
  reading: Reading,
  interventions: readonly InlineDecision[],
): (sentence: Span) => string | undefined {
  const meant: {at: number; name: string}[] = []
  for (const decision of interventions) {
    if (decision.class !== 'identification') continue
    const at = reading.at(decision.start)
    if (endsAt(pronoun, reading.text, trimmedEnd(reading.text, 0, at))) meant.push({at, name: decision.detail.name})
  }
  return ({start, end}) => meant.findLast(({at}) => at > start && at < end)?.name
}
const pronoun = /(?<=(?<![\p{L}])(?:[Ss]?[Hh]e|him|her))/uy

/** Whether one may be meant by an office alone: not he who is called by another, `the Secretary of the Chambers`. */
export function mayHold(name: string, office: string): boolean {
  if (!isOfficeAlone(office) || isOfficeAlone(name)) return false
  // `President Halmos`: *the chairman* is another.
  const title = incumbent.exec(name)?.[1]
  if (title !== undefined && title.toLowerCase() !== lastWord(office).toLowerCase()) return false
  return !/^the /i.test(name) || lastWord(name).toLowerCase() === lastWord(office).toLowerCase()
}

/** `General Orsini`, of `a letter from General Orsini in which the General said`: the name that an office stands before, in the words before it. */
export function holderBefore(office: string, before: string): string | undefined {
  const title = /^[Tt]he (\p{Lu}\p{L}+)$/u.exec(office)?.[1]
  const at = title === undefined ? -1 : before.lastIndexOf(`${title} `)
  const found = at < 0 ? undefined : phraseFrom(before, at)
  return found?.kind === 'name' && found.start === at && found.text.length > title!.length ? found.text : undefined
}

const incumbent =
  /^(?:(?:Prime|Foreign|Vice|Deputy) )*(President|Minister|Premier|Ambassador|Chairman|Chancellor|Governor|Senator) \p{Lu}/u

/** `the Minister`, `the Ambassador`: without a name. */
function isOfficeAlone(name: string): boolean {
  return /^the (?:(?:prime|foreign|deputy) )?(?:minister|ambassador|premier|president|chairman|chancellor|secretary|general|marshal|consul|governor|king|prince)$/i.test(
    name,
  )
}

/** Whether the one who spoke may hold an office besides: `Dr. Koo`, not `the Czech Ambassador` the Chinese one. */
export function mayHoldToo(last: string | undefined, office: string): boolean {
  if (last === undefined || (sovereign.test(office) && !sovereign.test(last))) return false
  const [, whose, noun] = ofState.exec(last) ?? []
  const [, other, same] = ofState.exec(office) ?? []
  return whose === undefined || other === undefined || whose === other || noun?.toLowerCase() !== same?.toLowerCase()
}
/** Whoever reigns is called so with his name. */
const sovereign = /\b(?:King|Queen|Emperor|Empress|Shah|Sultan|Pope|Regent)\b/
/** `the Czech ambassador`: of which state, and the office. */
const ofState = /^[Tt]he (\p{Lu}\p{Ll}+) (\p{L}+)$/u
