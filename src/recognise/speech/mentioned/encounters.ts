/**
 * Encounters: to whom the narrator goes or is brought, and who comes to him, whatever verb tells it.
 *
 * > | On my return I found Mr. Okello waiting for me. He said that …
 *                          ^^^^^^^^^^
 * > | In his place came Counsellor Wu. He said that …
 *                       ^^^^^^^^^^^^^
 */
import {innerTitle} from '../../../words/leading-titles.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {occupations} from '../../../words/occupations.js'
import {WordSet} from '../../../words/word-set.js'
import type {Persons} from '../persons/persons.js'
import {phraseFrom} from '../phrases/phrase.js'
import {subjectBefore} from '../phrases/subject.js'
import {withHolder} from '../present/held-offices.js'
import {isOneOfSeveral, isSingleOffice, isTitled} from './mentions.js'

const onward =
  '(?: (?:on|over|across|up|down|round|around|back|in|out|along|straight|next|then|at once|afterwards|together))*'
/** Words that say when or how, between a verb and whom it leads to. */
const when = '(?: (?!to |by |with |that |him |her |them )[\\p{L}\\d’]+){0,4}?'
/** `I went across to Mr. Hale’s office`, `I was then taken to see the Mayor`, `I got Colonel Ito on the line` */
const ofNarrator = new RegExp(
  `\\b(?:I|[Ww]e)\\b[^.;:“"]*?\\b(?:found|met|saw|visited|ran into|(?:went|came|drove|walked|crossed|rode|hurried|proceeded|returned)${onward} to(?: see| visit| call on)?|called${when} (?:up)?on|(?:lunched|dined|supped|breakfasted|had (?:lunch|dinner|tea|breakfast)|sat|travell?ed|drove|walked)${when} with|(?:was|were)${when} (?:taken|brought|led|shown|driven|conducted|introduced|presented|passed)${onward} to(?: see| meet)?|(?:was|were)${when} (?:approached|joined|stopped|accosted|telephoned|called up|rung up|visited|summoned|invited|sought out|overtaken) by|(?:sat|was seated|was placed|stood) (?:next to|beside|opposite|near)|got(?: (?:through )?to)?|told (?:this|that|it|all this|the same|the story) to)(?= (?:\\p{Lu}|the|an?|my|his|her|our)(?![\\p{Ll}’']* (?:way|surprise)\\b))`,
  'u',
)
/** `He passed me on to his deputy, Comrade Ito`; `introduced us to` */
const handedOn = new RegExp(
  `\\b(?:passed|handed|sent|took|brought|led|introduced|conducted|showed|ushered) (?:me|us)${onward} to(?: see| meet)?(?= (?:\\p{Lu}|the|his|her))`,
  'u',
)
/** `The Premier sent for the Director, Mr. Bounma, who came with his maps.` */
const sentFor =
  /\b(?:sent for|called in|summoned|called for|rang for|fetched)(?= )(?=.{3,90}, who (?:then |soon |presently |at once |duly )?(?:came|arrived|entered|appeared|joined|brought))/u
/** `In his place came Counsellor Wu.` */
export const inverted =
  /^(?:In (?:his|her|their) (?:place|stead)|After (?:him|her|them)|Then|Next|In) (?:there )?(?:came|appeared|entered|arrived|followed)(?= (?:the |\p{Lu}))/u
/** `While we were talking Minister Wolff came into the room.`, `General Gray was sitting in my chair.` */
const comesIn =
  / (?:(?:then |now |also )?(?:came in(?:to)?|walked in(?:to)?|entered|appeared|joined)(?=[.,]| the (?:room|hall|group|company|conversation|talk)| my (?:room|office)| (?:me|us)\b| and )|was (?:already )?(?:sitting|waiting|standing|seated) (?:in (?:my|the) (?:chair|office|room|hall|anteroom)|for (?:me|us)|there|outside))/u
/** `Director Ito sat down beside me`, `paid me a visit`, `took me aside` */
const toMe =
  / (?:(?:sat down|sat|stood|was placed|was seated|was sitting) (?:beside|next to|opposite|near|with) (?:me|us)\b|(?:took|drew|called|led) me aside\b|(?:paid|made) (?:me|us) a (?:\p{Ll}+ )?(?:visit|call)\b|sought me out\b|(?:rang|phoned|called) (?:me|us)(?: up| back)?(?= (?:from|at|on|again|this|that|in|late|early|and|to)\b|[.,])|(?:came|rode|drove|walked|flew) (?:over |across |up |down |round )?to (?:see|visit|call on) (?:me|us)\b|came (?:over |up |across |round )?to (?:me|us|my (?:room|office|table|house|hotel))\b|(?:joined|overtook|caught up with|intercepted|stopped|hailed) (?:me|us)\b)/u

/** What one of those has: most sentences have none. */
const anyOf =
  /\b(?:found|met|saw|visited|ran|went|came|drove|walked|crossed|rode|hurried|proceeded|returned|called|lunched|dined|supped|breakfasted|lunch|dinner|tea|breakfast|sat|travell?ed|was|were|got|told|passed|handed|sent|took|brought|led|introduced|conducted|showed|ushered|summoned|rang|phoned|fetched|entered|appeared|joined|arrived|followed|stood|drew|paid|made|sought|overtook|caught|intercepted|stopped|hailed)\b/

/** Whether anybody may be encountered in a sentence. */
export function mayEncounter(sentence: string): boolean {
  return anyOf.test(sentence) && (encounter(sentence) ?? arrivalIn(sentence)) !== undefined
}

/** Who is encountered in a sentence that its narrator tells. */
export function encounteredIn(sentence: string, persons: Persons): string | undefined {
  if (!anyOf.test(sentence)) return undefined
  const at = encounter(sentence)
  const whom = at === undefined ? undefined : whomAt(sentence, at, persons)
  if (whom !== undefined) return whom
  const arrival = arrivalIn(sentence)
  return arrival === undefined ? undefined : comer(sentence.slice(0, arrival), persons)
}

/** `On my return I found Mr. Ito waiting`: the narrator tells whom he met. */
export function isEncounter(sentence: string): boolean {
  if (!anyOf.test(sentence)) return false
  const found = ofNarrator.exec(sentence)
  if (found && found.index < furthestSubject && !(found[0].endsWith(' got') && !onTheLine.test(sentence))) return true
  const arrival = arrivalIn(sentence)
  return arrival !== undefined && named.test(sentence.slice(0, arrival))
}
/** The last word of a name, in the clause that the arrival is told in. */
const named = /(?:^|[ .])\p{Lu}[\p{L}’'-]+$/u
/** How far from its head the subject of a sentence may stand. */
const furthestSubject = 60

function encounter(sentence: string): number | undefined {
  for (const pattern of [ofNarrator, handedOn, sentFor, inverted]) {
    const found = pattern.exec(sentence)
    if (found && !(found[0].endsWith(' got') && !onTheLine.test(sentence))) return found.index + found[0].length
  }
  return undefined
}
const onTheLine = / got .{3,60}? (?:on|over) the (?:line|telephone|phone|wire)\b/

function arrivalIn(sentence: string): number | undefined {
  const found = comesIn.exec(sentence) ?? (/ (?:me|us|my) ?/.test(sentence) ? toMe.exec(sentence) : null)
  return found?.index
}

/** Who does it: he stands right before the verb. */
function comer(words: string, persons: Persons): string | undefined {
  const subject = subjectBefore(words, 0, words.length)?.subject
  if (!subject || subject.governed || words.slice(0, subject.start).endsWith(' of ')) return undefined
  // `The wife of Mr. Ito came in`: she, not he.
  const office = subject.text.replace(/ of .*$/s, '')
  if (subject.kind === 'role') return isSingleOffice(office) ? office : undefined
  if (subject.kind !== 'name') return undefined
  // `Later the writer Nemes sat down beside me.`
  const isCalled = occupied.has(lastWord(words.slice(0, subject.start).trimEnd())) && !persons.isGroup(subject.text)
  return isCalled || isSomeone(subject.text, persons) ? subject.text : undefined
}

function isSomeone(name: string, persons: Persons): boolean {
  // `the Korean ambassador Kim`
  const hasTitle = isTitled(name) || innerTitle(name) !== undefined
  return !persons.isGroup(name) && (hasTitle || persons.isPerson(name) || persons.isPresent(name))
}

/** The person at a place: `Mr. Hale`, `Mr. Hale’s office`, `his deputy, Comrade Ito`, `the writer Nemes`. */
function whomAt(sentence: string, at: number, persons: Persons): string | undefined {
  const whom = withHolder(sentence, phraseFrom(sentence, at))
  const apposed = afterNoun(sentence, at)
  if (apposed !== undefined && !persons.isGroup(apposed)) return apposed
  if (!whom || isOneOfSeveral(sentence.slice(whom.end))) return undefined
  if (whom.kind === 'role') return isSingleOffice(whom.text) ? whom.text : undefined
  if (whom.kind !== 'name') return undefined
  const owner = /['’]s?$/.test(whom.text)
  const name = owner ? whom.text.replace(/['’]s?$/, '') : whom.text
  return isSomeone(name, persons) && (!owner || house.test(sentence.slice(whom.end))) ? name : undefined
}
const house =
  /^ (?:office|house|room|rooms|home|residence|flat|apartment|study|villa|chambers|desk|table|bedside|quarters|hotel|tent)\b/

/** The name of one of whom is said what he is, after a comma or without: `his deputy, Comrade Ito`, `the writer Nemes`. */
function afterNoun(sentence: string, at: number): string | undefined {
  const words = sentence.slice(at, at + 90)
  const parted = beforeComma.exec(words)?.[0].length
  const calling = parted === undefined ? callings.exec(words) : null
  const length = parted ?? (calling && occupied.has(calling[1]!) ? calling[0].length : undefined)
  const name = length === undefined ? undefined : phraseFrom(sentence, at + length)
  if (name?.kind !== 'name' || isOneOfSeveral(sentence.slice(name.end))) return undefined
  return parted === undefined || /^(?:[.,;]|$)/.test(sentence.slice(name.end)) ? name.text : undefined
}
const beforeComma = /^ (?:the|an?|his|her|my|our) (?:[\p{L}’-]+ ){0,6}[\p{L}-]+, (?=\p{Lu}[\p{L}.’-]+)/u
const callings = /^ (?:the|an?|his|her|my|our) (?:\p{L}+ )?(\p{Ll}+) (?=\p{Lu}[\p{L}.’-]+)/u
const occupied = new WordSet([
  ...occupations,
  ...'writer editor poet journalist correspondent deputy colleague minister ambassador counsellor consul professor director secretary assistant interpreter bishop general colonel doctor banker'.split(
    ' ',
  ),
])
