/**
 * Who wrote a document, and to whom, by its title.
 *
 * > | Letter From the Keeper of the Lights (Orsini) to President Halmos
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^
 * > | Memorandum of Conversation, by the Second Secretary of Embassy (Orsini)
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {oneLine} from '../words/one-line.js'
import {type Known, type Party, partiesIn} from './parties.js'
import {officeOfWriter, writerIn} from './signatory.js'

export interface Correspondents {
  from: Party[]
  to: Party[]
  /** Whether the title tells of a letter: from one, to another. */
  isLetter: boolean
}

/** Whom one title names as those who wrote, and those written to. */
export function correspondentsIn(title: string, known: Known): Correspondents | undefined {
  const line = plainTitle(title).replace(subject, '').trim()
  const [, link = '', rest = line] = kindAndParties.exec(line) ?? fromAlone.exec(line) ?? []
  if (link !== '' || opensWithParty.test(line)) {
    const isFrom = /from$/i.test(link)
    const sides = sidesIn(rest, known)
    const from = sides || !isFrom || rest.includes(' to ') ? undefined : partiesIn(rest, known)
    if (from) return {from, to: [], isLetter: false}
    if (sides?.from.every((party) => mayStand(party, link, rest))) return {...sides, isLetter: true}
  }
  const named = abroad(line, known)
  if (named) return named
  const [, whom] = toAlone.exec(line) ?? []
  const to = whom === undefined ? undefined : partiesIn(whom, known)
  if (to) return {from: [], to, isLetter: true}
  return undefined
}

/** `Christoph Hartung an James Dunmore`, `Lettre d’Étienne Lefèvre à M. Pierre Delmas`: full names alone, for what else stands there is not read. */
function abroad(line: string, known: Known): Correspondents | undefined {
  const found = toAbroad.exec(line)
  if (!found) return undefined
  const [from, to] = [partiesIn(found[1]!, known), partiesIn(found[2]!.replace(addressAbroad, ''), known)]
  return from && to && [...from, ...to].every(({name}) => name?.includes(' ')) ? {from, to, isLetter: true} : undefined
}
const toAbroad =
  /^(?:(?:Brief|Schreiben|Telegramm|Depesche|Lettre|Dépêche|Télégramme|Billet)(?: von| de(?: M\.| Mme)?| d[’'])? ?)?(\p{Lu}[\p{L}.’' -]{4,60}[\p{L}.]) (?:an|à) (\p{Lu}[\p{L}.’' -]{4,60})$/u
const addressAbroad = /^(?:M\.|Mme|Mlle|Herrn?|Frau|Fräulein|Monsieur|Madame) /

/** On one line, without the number and the notes of an edition, nor what its editor tells of names: `Filippov [Stalin]`. */
function plainTitle(title: string): string {
  return oneLine(title)
    .trim()
    .replace(ownNumber, '')
    .replace(/ ?\[[^[\]]*\]/g, '')
    .replace(atEnd, '')
}
/**
 * Whether who writes stands by himself there: whoever has a name; an office after *from* or an article, and not `Report by the
 * Assistant` *to the Keeper*; a body also after *by* and *of*.
 */
function mayStand({name, body}: Party, link: string, words: string): boolean {
  if (name !== undefined || /from$|^,$/i.test(link)) return true
  return link === '' ? /^(?:The|Embassy) /.test(words) : body !== undefined
}
const ownNumber = /^(?:No\. )?\d{1,4}\.? (?=\p{Lu})/u
/** The anchor of a note, and what an edition says of the extent: `The Secretary of State2`, `(Excerpt)`. */
const atEnd = /(?: ?\((?:Excerpts?|Extracts?|Draft|Fragment|Copy)\)|(?<=[\p{L})]\.?)\d{1,3})+$/iu
/** `…, ‘The Question of the Straits’`, `… regarding the Straits` */
const subject =
  /(?:,? [“"‘'](?=\p{Lu})[^”"]{6,}[”"’'].*| (?:[Rr]egarding|[Cc]oncerning|[Rr]elating to) .*|,? dated .*)$/u
const kindAndParties =
  /^(?:[^.:;,()]{0,40}\s)?(?:Letters?|Cables?|Cablegram|Telegrams?|Airgram|Messages?|Reports?|Memorand(?:um|a)|Minute|Notes?|Dispatch|Despatch|Electronic Mail|E-mail|Circular|Instructions?|Information)(?: of \p{Lu}\p{L}+(?= [Ff]rom ))?(?:,? (?:[Nn]o\. ?)?\d[\d/-]*)?(,? from|,? by|,? of(?! (?:an? )?(?:telephone )?(?:conversation|discussion|meeting|talk|interview|agreement|understanding))|,)\s(.+)$/iu
/** `From Ambassador Orsini to the Ministry`, under a heading that says *Telegram* */
const fromAlone = /^(From) (?!the (?:Diary|Journal))(\S.* to .+)$/i
const opensWithParty =
  /^(?:The |Embassy |(?:M(?:rs?|essrs)|Dr)\. |(?:Ambassador|President|Premier|Prime Minister|Lord|Sir|General|Marshal) |[^\s,]+ (?:[^\s,]+ ){1,3}to )/u
const toAlone = /^(?:[^.:;,()]{0,30}\s)?(?:Letter|Cable|Telegram|Message|Note|Dispatch|Despatch) to (.{3,80})$/

/**
 * The two sides of `A to B`. Of several *to* the first that leaves parties on both sides; where an office may be one *to*
 * a place or a person (the Ambassador to Ostria), the next.
 */
function sidesIn(words: string, known: Known): {from: Party[]; to: Party[]} | undefined {
  let found: {from: Party[]; to: Party[]} | undefined
  for (let at = words.indexOf(' to '); at > 0; at = words.indexOf(' to ', at + 1)) {
    const sender = words.slice(0, at).replace(through, '')
    const from = partiesIn(sender, known)
    const to = from && recipients(words.slice(at + ' to '.length).replace(through, ''), known)
    if (!from || !to) continue
    if (!mayGoOn.test(sender)) return {from, to}
    found ??= {from, to}
    // A later one may end in the name of who is at that place.
    if (found.to.every(({name, office, body}) => name ?? office ?? body)) {
      const next = words.indexOf(' to ', at + 1)
      if (next < 0) return found
      found = undefined
    }
  }
  return found
}
const mayGoOn =
  /\b(?:Ambassador|Minister|Envoy|Chargé|Assistant|Advis[eo]r|Delegate|Representative|Counsel(?:or)?|Aide|Delegation|Mission)$/
/** By whose hands it went. */
const through = /,? (?:through|thru|via) .*$/i

/** Those written to: the whole, or what stands before what it is about: `to Pavel Orsini on the situation in the port`. */
function recipients(words: string, known: Known): Party[] | undefined {
  const whole = partiesIn(words, known)
  if (whole) return whole
  const about = words.search(/,? (?:on|about|of|in|at|for) /)
  return about > 0 ? partiesIn(words.slice(0, about), known) : undefined
}

/** Whom a title names as those who wrote what is no letter: a recorder, a speaker, a diarist, who made notes, the body that made a paper. */
export function authorsIn(title: string, known: Known): Party[] {
  const name = writerIn(title)
  const line = plainTitle(title)
  const [, by] = byWhom.exec(line) ?? []
  const makers = by === undefined ? [] : makersIn(by, known)
  if (name !== undefined) {
    if (known.isGroup(name)) return []
    if (makers.length > 1 && makers.every((maker) => maker.name !== undefined)) return makers
    const [maker = partiesIn(name, known)?.[0]] = makers
    return maker?.name === undefined || maker.name === name || name.endsWith(` ${maker.name}`)
      ? [{...maker, name: maker?.name ?? name}]
      : [{name}]
  }
  const office = officeOfWriter(title)
  if (office !== undefined) return [{office: office.replace(/^[Tt]he /, '')}]
  const [, house] = ofPaper.exec(line) ?? []
  const bodies = house === undefined ? [] : (partiesIn(house, known) ?? []).filter(({body}) => body !== undefined)
  if (bodies.length === 1) return bodies
  const [, owner] = ofWhom.exec(line) ?? []
  const [one] = (owner === undefined ? undefined : partiesIn(owner, known)) ?? []
  return one?.name === undefined ? [] : [one]
}

/** Of what follows *by* the parties, without what it is about, when it was said, and to whom. */
function makersIn(by: string, known: Known): Party[] {
  const made = by.replace(aboutTalk, '').replace(occasion, '')
  const found = [made, made.split(toWhom, 1)[0]!].map((words) => partiesIn(words, known) ?? [])
  return (
    found.find((parties) => parties.some(({name}) => name !== undefined)) ?? found.find(({length}) => length > 0) ?? []
  )
}
const toWhom = / to (?:the )?(?=\p{Lu})/u
const byWhom = / [Bb]y (.+)$/
const aboutTalk = /,? (?:of|on) (?:an? )?(?:[A-Za-z]+ )?(?:[Cc]onversation|[Ii]nterview|[Tt]alk|[Mm]eeting)\b.*$/
const occasion = / (?:at|on|before|during|delivered|given|[Bb]efore) .*$/
/** `Paper Prepared in the Department of Tides`, `Report by the Joint Chiefs of Staff`: the body that made it. */
const ofPaper =
  /^(?:\p{L}+ ){0,3}(?:Paper|Memorandum|Report|Study|Estimate|Note|Statement|Summary|Review)(?:,? [Pp]repared (?:by|in)|,? by) (the \p{Lu}[^,:]{3,100})$/u
/** `Anna Marek’s Notes on …` */
const ofWhom =
  /^([^,;:]{3,60}?)['’]s? (?:\p{L}+ ){0,2}(?:Notes|Diary|Journal|Report|Speech|Statement|Remarks|Address|Letter|Telegram|Message|Account|Memoirs|Memorandum)\b/u
