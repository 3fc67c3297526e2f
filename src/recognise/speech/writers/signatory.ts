/**
 * The signatory: the one whose name alone stands under a document. Where nobody says who wrote it, *I* is taken for them.
 *
 * > | [signed] Elena Markova
 *              ^^^^^^^^^^^^^
 * > | /V. Orrell/, Counsellor of the Embassy
 *      ^^^^^^^^^
 */

import {nameKey} from '../../../authority/words.js'
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {articleAndTitlesEnd, isTitle} from '../../../words/leading-titles.js'
import {joinedCapital, smallNameWords} from '../../../words/name-words.js'
import {lastWord, wordAfter} from '../../../words/neighbouring-words.js'
import {WordSet} from '../../../words/word-set.js'
import {shortOffice} from '../persons/office-keys.js'
import {isCollective, nameWithInitials} from '../persons/person-names.js'
import {isRole} from '../phrases/phrase.js'
import {oneLine} from '../words/one-line.js'
import {mayEndInRole} from '../words/role-words.js'

/** What marks a signature as one: `[signed]`, `/s/`, `Signed:`. */
const formula =
  /^(?:\[[^\]]{1,40}\]|\/s\/|\/[-–—]\/|\([-–—]\)|s\/|sd\s?\/\s?-|sd\.(?=\s)|(?:signed|sgd\.?|signature)\b:?)\s*/iu
/** `D[ean] A[she]`: what an editor has filled of the name. */
const filled = /(?<=\p{L})\[(\p{L}+)\]/gu
const filledName = /(?:\p{Lu}(?:\p{Ll}?\.|\[\p{Ll}+\])\s?){1,3}\p{Lu}[^\s\d.,]+$/u
/** One to five capitalised words or initials, with particles between them. */
const name = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?(?:(?: |(?<=\\.))(?:(?:${smallNameWords}) ){0,2}${joinedCapital}[\\p{L}\\p{M}’'-]*\\.?){0,4}$`,
  'u',
)

/** Whether words are the name of one person, without a title. */
export function isNameOfPerson(words: string): boolean {
  return name.test(words)
}

const officeInCapitals = /^\P{Ll}+ (?:OF|IN|TO|FOR)(?: THE)? \P{Ll}+$/u

/** The one name that a document of these leaves is signed with; undefined where there is none, or where several sign. */
export function signatoryOf(source: Source, all: readonly LeafBlock[]): string | undefined {
  const names = new Map<string, string>()
  for (const leaf of all) {
    if (leaf.type !== 'signed' || leaf.rule === 'signed-attested') continue
    const {start, end} = leaf.position
    const whole = oneLine(source.text.slice(start.offset, end.offset)).replace(formula, '')
    const written = whole.replace(filled, '$1')
    // `/V. Orrell/`, `(V. Orrell)`, and the office after a comma.
    const signed = /^[/("“]?([^/()"”,]+?)[/)"”]?(?:,.*)?\.?$/u.exec(written.trim())?.[1]?.trim()
    if (signed === undefined || signed === '') continue
    // `Ambassador of Ostria in Norland`, on a line of its own, or before the name: `USSR Ambassador to Norland V. Orrell`
    // `USSR AMBASSADOR IN THE DPRK`
    const isShouted = officeInCapitals.test(signed)
    const isTitleAlone = signed.split(' ').every((word) => isTitle(word.toLowerCase()))
    // `Envoy to Norland V[ladimir] Orrell`: the name begins where the editor has filled the first initial.
    const named = filledName.exec(whole)?.[0].replace(filled, '$1')
    const isNameAlone = name.test(signed) && !isTitleAlone && !isShouted
    const office = isNameAlone
      ? ''
      : named !== undefined && signed.endsWith(named)
        ? signed.slice(0, -named.length)
        : signed.replace(nameWithInitials, '')
    // `The Keeper of the Lights`, by its place under a name, where no word of it is a title.
    const isOffice = leaf.rule === 'signed-office' || office.split(/[\s-]+/).some((word) => isTitle(word.toLowerCase()))
    // What is signed and no name (`For the Committee`) leaves open who wrote.
    if (office !== '' && !isOffice) return undefined
    const holder = signed.slice(office.length)
    if (holder !== '') names.set(nameKey(holder), holder)
  }
  // `Edward T. Laurens`, and under it `American Consul`
  const [one, other] = [...names.values()].filter((each) => names.size === 1 || !mayEndInRole(each, 0, each.length))
  return other === undefined ? one : undefined
}

/**
 * Whom the title says to have written the document: a diarist, who noted down a talk or gave a speech, or who sent it. *I*
 * is taken for them as well.
 */
export function writerIn(title: string): string | undefined {
  return diaristIn(title) ?? recorderIn(title) ?? senderIn(title)
}

/**
 * `Note by Orrell of a conversation with Valdor`, `Speech by Ambassador N. V. Orrell`, `Record by Mr. N. V. Orrell, High
 * Commissioner, of an interview`, `Memorandum of Conversation, by the Chief of the Division (Orrell)`; not `Remarks on a
 * note by Valdor`.
 */
function recorderIn(title: string): string | undefined {
  if (!title.includes(' by ')) return undefined
  const whole = oneLine(title)
  for (const line of [whole, ...title.split('\n')]) {
    const by = line.indexOf(' by ')
    const before = line
      .slice(0, Math.max(0, by))
      .replace(/(?: of (?:an? )?(?:telephone )?(?:conversation|interview))?,?$/i, '')
    if (!writings.has(lastWord(before)) || aboutOthers.test(before)) continue
    const rest = line.slice(by + ' by '.length).replace(/\[\d.*$/, '')
    const holder = untitled(held.exec(rest)?.[1])
    if (isHolder(holder)) return holder
    // What stands under the first line of a title is no part of a name that ends it.
    if (line === whole && whole !== title && !ofTalk.test(rest)) continue
    const [maker = ''] = rest.split(afterName, 1)
    const titlesEnd = articleAndTitlesEnd(maker)
    // `by the Special Assistant`: an office, and nobody's name.
    if (titlesEnd === 'the '.length && maker.startsWith('the ')) continue
    const named = maker.slice(titlesEnd).trim()
    if (name.test(named) && !mayEndInRole(named, 0, named.length)) return named
  }
  return undefined
}
/** Whom a paper is to, or whose talk it tells of: the office in its title has ended; not `the Assistant to the Secretary`. */
const addressee =
  / of an? (?:[A-Za-z]+ )?(?:[Cc]onversation|[Ii]nterview|[Tt]alk|[Mm]eeting)\b| [Ww]ith (?=the |\p{Lu})|(?<!Assistant|Advis[eo]r|Counsel(?:or)?|Deputy|Aide|Representative|Delegate|Observer|Consultant|Envoy|Minister|Ambassador|Attaché) to the /u
const writings = new WordSet(
  'note notes minute minutes memorandum record report account submission statement speech address remarks'.split(' '),
)
const aboutOthers = /\b(?:on|to|about|concerning|regarding|against|from)\b/i
const ofTalk = / (?:of|on) (?:(?:an?|the|his) )?(?:conversation|interview|talk|meeting|discussion)s?\b/i
const afterName = /,| (?:of|on|to|at|before|in|from|during|with|delivered|given)\s/i

/**
 * The office by which alone a title says who wrote the document, as editions do of one whom every reader knows: `Memorandum of
 * Conversation, by the Secretary of State`, `The Acting Secretary of State to the Ambassador in Ostria (Orrell)`.
 */
export function officeOfWriter(title: string): string | undefined {
  const line = oneLine(title.split('\n', 1)[0]!)
  const by = line.lastIndexOf(' by the ')
  const before = by < 0 ? '' : line.slice(0, by).replace(/(?: of (?:telephone )?(?:conversation|interview))?,?$/i, '')
  const found = writings.has(lastWord(before))
    ? byOffice.exec(line.slice(by + ' by '.length).replace(aboutWhat, ''))
    : officeSends.exec(line)
  const office = found?.[1]?.replace(occasion, '')
  return office !== undefined && isRole(shortOffice(office)) && !isCollective(office) ? office : undefined
}
/** `of a Conversation With the Ambassador of Ostria (Orsini)`, `to the President`: what it is about, and to whom. */
const aboutWhat = new RegExp(`(?:${addressee.source}).*$`, 'u')
const byOffice = /^(the [^(),;:\d]{3,70}?)(?:\[\d+\]|\d{1,3})?$/
/** `at the Assembly`, `to the Council`: where he said it, and no part of his office. */
const occasion = / (?:at|on|before|to|during|delivered|given) .*$/
const officeSends = /^([Tt]he (?:Acting )?(?:Secretary of [^(),;:\d]{3,25}|President|Prime Minister)) to the /

/** `From the diary of Ambassador N. V. Orrell` */
function diaristIn(title: string): string | undefined {
  if (!/diary|journal/i.test(title)) return undefined
  // What stands under the name is no part of it.
  const found = diary.exec(oneLine(title.replace(lineEnd, ';\n')))?.[1]
  // `Journal of the Ostrian Ambassador in Norland N. V. Orrell for the period`
  return found?.includes(' ') ? found : journalOf.exec(oneLine(title))?.[1]
}
const journalOf =
  /^(?:From the )?(?:Journal|JOURNAL|Diary) (?:of|OF) (?:the )?(?:[^.,;]{0,80} )?((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}’'-]+)(?= [Ff]or | FOR |[,;:]|$)/u
/** The end of a line that does not break off before the name. */
const lineEnd = /(?<!\b(?:of|the))[ \t]*\n/gi
const diary =
  /\b(?:[Dd]iary|DIARY|[Ff]rom the [Jj]ournal|FROM THE JOURNAL) (?:of|OF) ((?:\p{Lu}[^\s,;:()]*\s?){1,6}?)(?=[,;:(–—]|\s(?:of|on|for|about|–|—)\s|$)/u

/** `Orrell`, of `(Major Orrell)` */
function untitled(holder: string | undefined): string | undefined {
  return holder?.slice(articleAndTitlesEnd(holder)).trim()
}

/** `(Orrell)`, not `(Acting)`. */
function isHolder(holder: string | undefined): holder is string {
  return holder !== undefined && name.test(holder) && articleAndTitlesEnd(`${holder} `) === 0
}
/** `the Chief of the Division (Orrell)`, `The Ambassador in Ostria (Orrell) to the Secretary of State` */
const held = new RegExp(`^the (?:(?!${addressee.source})[^();]){3,150} \\(([^()\\d]{3,30})\\)`, 'u')
const heldAndSent =
  /^(?:(?:No\. )?\d+\.? )?(?:(?:Extracts?|Excerpts?|Copy|Draft) (?:[Ff]rom|[Oo]f) (?:an? |the )?)?(?:(?:Letter|Memorandum|Telegram|Airgram|Message|Report) From )?[Tt]he [^(),;]{3,90} \(([^()\d]{3,30})\) to /
/** `Ambassador Orrell to the Secretary of State`, `Mr. N. V. Orrell, Minister to Norland, to the President` */
function titledSender(line: string): string | undefined {
  const first = line.slice(0, line.indexOf(' '))
  const to = line.lastIndexOf(' to ')
  const next = to < 0 ? '' : wordAfter(line, to + ' to'.length)
  if (!senders.has(first.replace('.', '')) || !(next === 'the' || isTitle(next))) return undefined
  const [named] = line.slice(first.length + 1, to).split(', ', 1)
  return name.test(named!) ? named : undefined
}
/** Titles that stand before nothing but names. */
const senders: ReadonlySet<string> = new Set('Mr Mrs Dr Sir Lord Ambassador President Premier Marshal'.split(' '))

/** `Letter, Orrell to Valdor`, `Coded telegram from Ostrian Ambassador to Norland N. V. Orrell to the Ministry` */
function senderIn(title: string): string | undefined {
  const holder = title.includes(') to ') ? untitled(heldAndSent.exec(oneLine(title))?.[1]) : undefined
  if (isHolder(holder)) return holder
  const titled = titledSender(oneLine(title))
  if (titled !== undefined) return titled
  const found = /letter|gram|cable|message|report|memorandum|minute|note|patch/i.test(title)
    ? sent.exec(oneLine(title).replace(ownNumber, ''))
    : null
  if (!found) return correspondentIn(oneLine(title))
  const written = found[2]!.replace(/ (?:\[[^\]]*\]|\([^)]*\))/g, '')
  for (let to = written.indexOf(' to '); to > 0; to = written.indexOf(' to ', to + 1)) {
    // `Mr. Vale through Mr. Lund to the Secretary`
    const [phrase = ''] = written.slice(0, to).split(/ (?:through|thru|via) /i, 1)
    const named = phrase.slice(articleAndTitlesEnd(`${phrase} `))
    // From one word without a title a telegram may come that is a town or a body.
    const isAlone = found[1] !== ',' && named === phrase && !named.includes(' ')
    if (name.test(named) && !isAlone && named !== named.toUpperCase() && !mayEndInRole(named, 0, named.length))
      return named
    // `Secretary of State Venn`
    const minister = ministerOf.exec(phrase)?.[1]
    if (minister !== undefined) return minister
    const initialled = nameWithInitials.exec(phrase)?.[0]
    if (initialled !== undefined) return initialled
  }
  return undefined
}
/** `V. Orrell to Lena Valdor`: with initials, for towns have two words as well. */
function correspondentIn(title: string): string | undefined {
  const [from = '', to, more] = title.split(' to ')
  if (to === undefined || more !== undefined || !title.includes('.')) return undefined
  const isPersons = [from, to].every(
    (each) => each.includes(' ') && name.test(each) && !mayEndInRole(each, 0, each.length),
  )
  return isPersons && initial.test(title) && articleAndTitlesEnd(from) === 0 ? from : undefined
}
const initial = /(?:^|\s)\p{Lu}\. ?\p{Lu}/u

/** `302. `, of an edition. */
const ownNumber = /^(?:No\. )?\d{1,4}\. /
/** `Secretary of State Venn`: an office, what it is of, and a surname. */
export const ministerOf =
  /^(?:Acting |Deputy )?(?:Secretary|Minister) of (?:the )?(?:State|Defen[cs]e|War|Marine|Navy|Treasury|Interior|Trade|Commerce|Agriculture|Labor|(?:Foreign |External )Affairs|Finance) (\p{Lu}[\p{L}’-]+)$/u
const sent =
  /^(?:[^.:;]{0,40}\s)?(?:[Ll]etter|[Cc]able(?:gram)?|[Tt]elegram|[Mm]essage|[Rr]eport|[Mm]emorandum|[Mm]inute|[Nn]ote|[Dd]ispatch|[Dd]espatch)(,|,? [Ff]rom|,? by) (.{2,120})/
