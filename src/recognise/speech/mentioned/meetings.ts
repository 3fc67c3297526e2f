/**
 * Whom the narrator meets, or who has the floor: *he* is that one until someone else speaks.
 *
 * > | I had a talk with the Prime Minister. He said that …
 *                       ^^^^^^^^^^^^^^^^^^
 */
import {firstWord} from '../../../words/neighbouring-words.js'
import {isOpener} from '../../../words/openers.js'
import type {Persons} from '../persons/persons.js'
import {phraseFrom, type Subject} from '../phrases/phrase.js'
import {subjectBefore} from '../phrases/subject.js'
import {withHolder} from '../present/held-offices.js'
import {mayEncounter} from './encounters.js'
import {isOneOfSeveral, isSingleOffice, isTitled} from './mentions.js'

const meeting =
  /(?:^|\b)(?:(?:conversation|talk|talks|meeting|discussion|interview|audience|exchange|lunch|dinner|breakfast)(?: (?!with )\p{Ll}+){0,4} with|audience of|talk to|(?:paid|made) an? (?:\p{Ll}+ )?visit to|was (?:received|met|greeted|briefed) by|(?:a|my|our) (?:\p{Ll}+ )?call (?:up)?on|(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Gg]roup|[Mm]embers) (?:then |also |next )?met with|(?:I|[Ww]e) (?:then |also |later |next |again |afterwards |thereupon )?(?:met(?: with)?|received|visited|called on|saw|happened to meet|chanced to meet|have (?:seen|met(?: with)?)|spoke (?:to|with)|talked (?:to|with))|(?:I|[Ww]e)(?: have|['’]ve) (?:already |also |just )?(?:spoken|talked) (?:to|with))(?=\s)/u
/** `Saw Minister Orsini this morning.`: a telegram saves the *I*; a day is nobody (`Received June 3.`). */
const telegraphed =
  /^(?:Today )?(?:[Ss]aw|[Mm]et(?: with)?|[Rr]eceived|[Vv]isited|[Cc]alled on|[Ww]ent to see|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)) (?=\S)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/
/** What that can begin with. */
const telegraphedWords: ReadonlySet<string> = new Set(
  'Today Saw saw Met met Received received Visited visited Called called Went went Spoke spoke Talked talked'.split(
    ' ',
  ),
)
/** What one has with a person alone: a state is not dined with. */
const personalMeeting =
  /\b(?:(?:conversation|[Tt]alk|interview|[Ll]unch|[Dd]inner|[Bb]reakfast|[Tt]ea|word|hour|hours)(?: (?!with )[^\s,.;:]+){0,3} with|(?:a|my|our) (?:\p{Ll}+ )?call (?:up)?on|(?:I|[Ww]e) (?:(?:have |had )?(?:since |also |now )?(?:discussed|raised|taken up|took up|gone over|went over) (?!with )(?:[^\s,.;:]+ ){1,5}with|(?:dined|lunched|breakfasted|rode|drove|travelled|traveled|walked|flew|stayed) with|(?:reported|mentioned|explained|showed|handed|gave|passed|repeated|put) (?!to |with )(?:[^\s,.;:]+ ){1,5}to|rang(?: up)?|telephoned|sat (?:next to|beside)|ran into|went to see|invited|thanked|congratulated))(?=\s)/u

/** Words of each of the two: most sentences have none. */
const mayMeet =
  / with\s|\b(?:I|[Ww]e) (?:then |also |later |next |again |afterwards |thereupon )?(?:have|had|met|happened|chanced|received|visited|called|saw|spoke|talked|dined|lunched|breakfasted|rode|drove|travelled|traveled|walked|flew|stayed|discussed|raised|took|reported|mentioned|explained|showed|handed|gave|passed|repeated|put|rang|telephoned|went|sat|ran|invited|thanked|congratulated)\b|\b(?:I|[Ww]e)['’]ve (?:already |also |just )?(?:spoken|talked) |\b(?:call (?:up)?on|talk to|visit to|audience of|(?:received|met|greeted|briefed) by)\s/

/** `Yesterday, before the holidays, Orsini visited me.`: what only a person does. */
const comesToMe =
  / (?:(?:approached|visited|greeted|met|telephoned|received|summoned|stopped|came up to|came over to|called on) (?:me|us)\b|invited (?:me|us) (?:to|for)\b|(?:came|called|dropped in|asked) to (?:see|thank|inform|congratulate|visit) (?:me|us)\b|asked me to (?:come|call|visit)\b)/
/** Who did: he is named right before it, or before what a clause with *who* tells of him. */
function comerIn(words: string, persons: Persons): string | undefined {
  const relative = words.search(/, whom? /)
  const subject = subjectBefore(words, 0, relative < 0 ? words.length : relative)?.subject
  if (!subject || (subject.kind === 'name' ? persons.isGroup(subject.text) : !isSingleOffice(subject.text)))
    return undefined
  return subject.kind === 'name' || subject.kind === 'role' ? subject.text : undefined
}

/** Whether one of the verbs of `toFloor` may stand in a sentence: few do, and the expression is large. */
function mayGiveFloor(sentence: string): boolean {
  return anyFloor.test(sentence)
}
const anyFloor = /recogni|called|floor|turned/
/** `The Chairman recognized Mr. Hale.`, `called on Orsini`: he has the floor; whom one introduces only listens. */
const toFloor =
  /\b(?:recogni[sz]ed|(?<!\b(?:I|[Ww]e)(?: \p{Ll}+)? )called (?:up)?on|(?:gave|yielded) the floor to|turned the (?:meeting|floor|chair) over to)(?=\s(?:the )?\p{Lu})/u
/** `The Ambassador called on Mr. Hale to present a note`: nobody gives the floor, and the sentence is his who came. */
function isVisit(leading: Subject | undefined, sentence: string): boolean {
  const called = sentence.indexOf(' called on ')
  if (called < 0 || leading === undefined) return false
  return visitor.test(leading.text) || visits.test(sentence.slice(called))
}
const visitor = /\b(?:Ambassador|Minister|Envoy|Chargé|Coun[cs]ell?or|Consul|Attaché|Nuncio|Delegate)\b/
const visits =
  /^ called on [^,.;]{2,60}? (?:to (?:present|hand|deliver|discuss|inquire|enquire|protest|thank|take leave|pay)|at (?:his|her|their) (?:own )?(?:request|invitation|home|house|office)|by appointment|today|yesterday|this (?:morning|afternoon|evening))\b/
/** Who has it: one with a title, one who is present, or a name of two words with what he is. */
function nextSpeakerIn(sentence: string, at: number, persons: Persons): string | undefined {
  const whom = phraseFrom(sentence, at)
  if (whom?.kind !== 'name' || persons.isGroup(whom.text)) return undefined
  const after = sentence.slice(whom.end)
  if (whatHeIs.test(after)) return whom.text.includes(' ') ? whom.text : undefined
  const isKnown = isTitled(whom.text) || persons.isPerson(whom.text) || persons.isPresent(whom.text)
  return isKnown && !isOneOfSeveral(after) ? whom.text : undefined
}
const whatHeIs = /^, (?:the|a|an|his|her|our|\p{Lu}\p{Ll}+ (?:of|for|to)) /u

const othersMeeting =
  /^(?:In|During) (?:an? |the )?(?:conversation|talk|discussion|interview)s? with\b(?!.*\b(?:I|we|my|our)\b)/

/** `Turning to her talk with Mr. Hale, Mrs. Ito recalled`: what is spoken of is not told. */
const spokenOf: ReadonlySet<string> = new Set('Turning Returning Reverting Referring Alluding Recalling'.split(' '))

/** Whether an expression of those below may find someone in a sentence: in most none does. */
export function holdsMeeting(sentence: string): boolean {
  return (
    telegraphedWords.has(firstWord(sentence)) ||
    (anyOfThem.test(sentence) &&
      (mayMeet.test(sentence) ||
        (anyCaller.test(sentence) && callerInTelegram.test(sentence)) ||
        comesIn(sentence) !== null ||
        (mayGiveFloor(sentence) && toFloor.test(sentence)))) ||
    (sentence.includes(' by ') && done.test(sentence)) ||
    concerning.test(sentence) ||
    (isOwn(sentence) && seen.test(sentence)) ||
    mayEncounter(sentence)
  )
}

function comesIn(sentence: string): RegExpExecArray | null {
  return toMe.test(sentence) ? comesToMe.exec(sentence) : null
}
const toMe = / (?:me|us)\b/

function isOwn(sentence: string): boolean {
  return sentence.includes('I ') || sentence.includes('We ') || sentence.includes('we ')
}

/** `I had a conversation with W. Lippmann.` Then *he* is the one who was met. */
export function metIn(
  leading: Subject | undefined,
  sentence: string,
  persons: Persons,
  speaker: Subject | undefined,
): string | undefined {
  const telegram = telegraphedWords.has(firstWord(sentence)) ? telegraphed.exec(sentence) : null
  if (telegram) return whomIn(sentence, telegram[0].length, /saw|met|spoke|called/i.test(telegram[0]), persons)
  const comer = comesIn(sentence)
  if (comer) return comerIn(sentence.slice(0, comer.index), persons)
  const floor = mayGiveFloor(sentence) && !isVisit(leading, sentence) ? toFloor.exec(sentence) : null
  const next = floor ? nextSpeakerIn(sentence, floor.index + floor[0].length, persons) : undefined
  if (next !== undefined) return next
  // `Comrade Orsini met Mr. Hale. He …` may be either.
  if (leading && sentence.startsWith(leading.text) && !/^(?:I|we)$/i.test(leading.text) && !isOpener(leading.text))
    return undefined
  const by = sentence.lastIndexOf(' by ')
  const agent = by > 0 && done.test(sentence.slice(0, by)) ? phraseFrom(sentence, by + ' by'.length) : undefined
  // `This was called a weakness by Dr. Ito. He said`: by whom it was done, where the sentence ends with him.
  if (agent && sentence.length - agent.end < 2) return whomIn(sentence, agent.start, false, persons)
  const topic = speaker?.kind === 'pronoun' && /^s?he$/.test(speaker.text) ? concerning.exec(sentence) : null
  if (topic) return topicIn(sentence, topic[0].length)
  if (spokenOf.has(firstWord(sentence)) || !mayMeet.test(sentence)) return undefined
  // `In a talk with Mr. Hale she said`: she who met him. In *my talk* he is meant.
  if (speaker?.kind === 'pronoun' && othersMeeting.test(sentence)) return undefined
  const alone = personalMeeting.exec(sentence)
  const found = alone ?? meeting.exec(sentence)
  if (!found) return undefined
  const at = found.index + found[0].length
  return whomIn(sentence, at, alone !== null || (face.test(found[0]) && !isCalledUpon(sentence, at)), persons)
}
/** `As for Mr. Hale, he said`: of whom the sentence is, where a pronoun speaks in it. */
const concerning = /^(?:In the case of|As (?:for|to|regards)|With regard to|Regarding|Concerning) (?=\p{Lu})/u
function topicIn(sentence: string, at: number): string | undefined {
  const whom = phraseFrom(sentence, at)
  return whom?.kind === 'name' && isTitled(whom.text) && sentence[whom.end] === ',' ? whom.text : undefined
}

/** Whoever is met so is a person, also under a bare name. */
const face = /(?:spoken?|talked) (?:to|with)$|called on$|have (?:seen|met)|met with$/

/** `We called on Norland to withdraw.` */
function isCalledUpon(sentence: string, at: number): boolean {
  const whom = phraseFrom(sentence, at)
  return whom !== undefined && /^ to \p{Ll}/u.test(sentence.slice(whom.end, whom.end + 5))
}

/**
 * `I saw Serrano again.`, of a bare name: most likely one whom the narrator met, since *he* is no place.
 */
export function seenIn(sentence: string, persons: Persons): string | undefined {
  const caller = anyCaller.test(sentence) ? callerInTelegram.exec(sentence)?.[1] : undefined
  if (caller !== undefined && !persons.isGroup(caller)) return caller
  const found =
    (isOwn(sentence) ? seen.exec(sentence) : null) ??
    (telegraphedWords.has(firstWord(sentence)) ? telegraphed.exec(sentence) : null)
  const whom = found ? phraseFrom(sentence, found.index + found[0].length) : undefined
  if (whom?.kind !== 'name' || /^the\s|['’]s?$/i.test(whom.text) || persons.isGroup(whom.text)) return undefined
  return isOneOfSeveral(sentence.slice(whom.end)) ? undefined : whom.text
}
const seen =
  /\b(?:I|[Ww]e) (?:have |had )?(?:then |also |again |later |just )?(?:(?:(?:was|were) able|managed|went|arranged|contrived|happened|chanced) to (?:see|meet(?: with)?|visit|talk (?:to|with)|speak (?:to|with))|saw|seen|met(?: with)?|spoken? (?:to|with)|spoke (?:to|with)|talked (?:to|with)|called on|(?:addressed|sent|wrote|handed|presented|delivered) (?:an?|the|my|our) (?:\p{Ll}+ )?(?:note|letter|memorandum|communication|protest|message) to)(?=\s)/u

/** `Orsini came residence last night`, `Part two. Halmos called on me`: who came, in a telegram. */
const callerInTelegram =
  /^(?:Part \p{Ll}+\. |\d{1,2}\. )?(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}) (?:came (?:to )?(?:residence|chancery|embassy|office|see|tell|my)|called (?:on|at)|phoned|telephoned|asked (?:me )?(?:to )?(?:see|call)|sent for me|received me)\b/iu
const anyCaller = / (?:came|called|phoned|telephoned|asked|sent|received) /

/** What each of four questions begins with, asked at once: four of five sentences have none. */
const anyOfThem = new RegExp([mayMeet, toMe, anyFloor, anyCaller].map(({source}) => source).join('|'))

const done = / (?:was|were) (?:[a-z]+ly )?[a-z]+(?:ed|en|wn)\b/

/** The one person named at a place of a sentence; `alone`: whoever is named there is one. */
function whomIn(sentence: string, at: number, alone: boolean, persons: Persons): string | undefined {
  // `I received Minister of Trade Yi Sung-ok at his request`
  const whom = withHolder(sentence, phraseFrom(sentence, at))
  if (!whom || isOneOfSeveral(sentence.slice(whom.end))) return undefined
  if (whom.kind === 'role') return isSingleOffice(whom.text) ? whom.text : undefined
  if (whom.kind !== 'name') return undefined
  const isPerson = persons.isPerson(whom.text) || isTitled(whom.text)
  return isPerson || (alone && !persons.isGroup(whom.text) && !/^the\s/i.test(whom.text)) ? whom.text : undefined
}
