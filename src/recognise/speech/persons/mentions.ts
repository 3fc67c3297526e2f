/**
 * Whom the narrator turns to: by a deed that only persons do, by a meeting, or as the last of those named. *He* is that
 * one until someone else speaks.
 *
 * > | Mr. Officer drew attention to the danger. He observed that …
 *     ^^^^^^^^^^^
 * > | I had a talk with the Prime Minister. He said that …
 *                       ^^^^^^^^^^^^^^^^^^
 */
import {capital, smallLetter, space} from '../../../words/character-class.js'
import {isTitle} from '../../../words/leading-titles.js'
import {firstWord, wordAfter} from '../../../words/neighbouring-words.js'
import {isOpener} from '../../../words/openers.js'
import {rankWords} from '../../../words/titles.js'
import {bodilyDeeds, deedFollows, personalDeeds, presentDeeds, stances} from '../clauses/deeds.js'
import {phraseFrom, type Subject} from '../phrases/phrase.js'
import {subjectBefore} from '../phrases/subject.js'
import {isCollective} from './person-names.js'
import type {Persons} from './persons.js'

/** Any other verb: neither what someone was or might do, nor what he had done before. */
const anyVerb =
  /^(?:,[^,;]{3,120},)?\s+(?!(?:was|were|is|are|has|had|have|be|would|could|should|might|may|must|can|will|shall|did|does|do|and|or|of|for|in|on|at|to|with|by|from|as|who|which|that|whose|but|not|the|a|an)\b)\p{Ll}/u
const aside = /^(?:,[^,;]{3,120},|,? (?:on|at|after|in|reading|speaking|referring)\s[^,;]{3,60}?,?)(?=\s)/u
const earlier = /^\s+had\s+(?!(?:a|an|the|no|to|his|her|some|any)\b)/

/** What follows a name that a sentence begins with: in `Mr. Hale (Norland) supported the motion` after the bracket. */
export function wordsAfter(text: string, {end}: Subject): string {
  const next = text.slice(end, end + 160)
  return next.startsWith(' (') ? next.replace(bracket, '') : next
}
const bracket = /^ \([^()]{1,60}\)/

/** `Minister Orsini had been ill. He said that`: a name or an office that is no body, before a verb. */
export function mayBeSomeone(subject: Subject, next: string, persons: Persons): boolean {
  if (subject.kind === 'role')
    return next.startsWith(' ') && smallLetter.has(next.charCodeAt(1)) && isSingleOffice(subject.text)
  return (
    subject.kind === 'name' &&
    !isOpener(subject.text) &&
    predicateFollows(next) &&
    !/^the\s|['’]s?$/i.test(subject.text) &&
    // `Whilst`, `Negotiations`: of one word only a known name.
    (isTitled(subject.text) || persons.isPerson(subject.text) || persons.isPresent(subject.text)) &&
    !persons.isGroup(subject.text)
  )
}
/** Whether a word in small letters follows, at once or after what stands between commas, that may be a verb. */
function predicateFollows(next: string): boolean {
  const start = next.startsWith(',') ? (betweenCommas.exec(next)?.[0].length ?? 0) : 0
  const at = space.endOf(next, start, next.length)
  return at > start && smallLetter.has(next.charCodeAt(at)) && !noPredicate.has(wordAfter(next, start))
}
const betweenCommas = /^,[^,;]{3,120},/
const noPredicate: ReadonlySet<string> = new Set('and or of for in on at to with by from as'.split(' '))

const holder = /^(?: (?:of|for) [^,.;]{2,50})?, (?=\p{Lu})/u
/** `The Prime Minister of Ostria, Valdor, approached me`: his name. */
export function holderOf(subject: Subject, next: string): string | undefined {
  const found = subject.kind === 'role' ? holder.exec(next) : null
  const name = found && phraseFrom(next, found[0].length)
  return name?.kind === 'name' && next[name.end] === ',' && anyVerb.test(next.slice(name.end + 1))
    ? name.text
    : undefined
}

/**
 * Whether a sentence that begins with `subject`, and goes on with `next`, turns to that person; `isGoing`: while someone
 * speaks, `inTurn`: in his own turn.
 */
export function turnsTo(subject: Subject, next: string, persons: Persons, isGoing: boolean, inTurn: boolean): boolean {
  if (subject.kind !== 'role' && subject.kind !== 'name') return false
  // `Under the treaty`, where an Under Secretary is present
  if (!subject.text.includes(' ') && isOpener(subject.text)) return false
  // `Mr. Hale, Mr. Ito and …` are several; `Mr. Hale, Acting Director of the Office, presented` is one.
  if (/['’]s?$/.test(subject.text) || isOneOfSeveral(next)) return false
  // `When Comrade Orsini and I spoke of this, he`
  if (next.startsWith(' and I ')) return persons.isPerson(subject.text) || isTitled(subject.text)
  // `Minister Orsini, with whom I lunched, was`
  if (metByMe.test(next)) return !persons.isGroup(subject.text)
  if (subject.kind === 'role') {
    // `The Secretary also credited Ostria`: one who has spoken.
    const isNarrated = !isGoing && persons.isPerson(subject.text) && anyVerb.test(next)
    return isSingleOffice(subject.text) && (isNarrated || deedFollows(next.replace(betweenCommas, ''), presentDeeds))
  }
  if (persons.isPerson(subject.text) || (persons.isPresent(subject.text) && !persons.isGroup(subject.text)))
    return !(next.includes('had') && earlier.test(next))
  if (isTitled(subject.text)) return inTurn || acts(next) || (!isGoing && anyVerb.test(next))
  return deedFollows(next, subject.text.includes(' ') ? personalDeeds : bodilyDeeds) && !persons.isGroup(subject.text)
}

const metByMe = /^, (?:(?:with|to|on|from|by) )?whom (?:I|we) /

/** Whether what follows a titled name is a deed of his, or where he stands. */
function acts(next: string): boolean {
  const deed = next.replace(aside, '')
  return deedFollows(deed, presentDeeds) || deedFollows(deed, stances)
}

function isOneOfSeveral(next: string): boolean {
  return anotherFollows(next) && !isApposition.test(next)
}
const isApposition = /^,[^,;]{3,120},\s+(?!and\b)\p{Ll}/u

/** `Mr. Hale and the …`, `Mr. Hale, Mr. …` */
function anotherFollows(next: string): boolean {
  return (next.startsWith(',') || wordAfter(next, 0) === 'and') && another.test(next)
}
const another = /^(?:,?\s+and|,)\s+(?:the |(?!I\b)\p{Lu})/u

const meeting =
  /(?:^|\b)(?:(?:conversation|talk|talks|meeting|discussion|interview|exchange|lunch|dinner|breakfast)(?: (?!with )\p{Ll}+){0,4} with|talk to|(?:paid|made) an? (?:\p{Ll}+ )?visit to|was (?:received|met|greeted|briefed) by|(?:a|my|our) (?:\p{Ll}+ )?call (?:up)?on|(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Gg]roup|[Mm]embers) (?:then |also |next )?met with|(?:I|[Ww]e) (?:met(?: with)?|received|visited|called on|saw|have (?:seen|met(?: with)?)|spoke (?:to|with)|talked (?:to|with)))(?=\s)/u
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
  /\b(?:(?:conversation|[Tt]alk|interview|[Ll]unch|[Dd]inner|[Bb]reakfast|[Tt]ea|word|hour|hours)(?: (?!with )[^\s,.;:]+){0,3} with|(?:a|my|our) (?:\p{Ll}+ )?call (?:up)?on|(?:I|[Ww]e) (?:(?:dined|lunched|breakfasted) with|rang(?: up)?|telephoned|sat (?:next to|beside)|ran into|went to see|invited|thanked|congratulated))(?=\s)/u

/** Words of each of the two: most sentences have none. */
const mayMeet =
  / with\s|\b(?:I|[Ww]e) (?:have|had|met|received|visited|called|saw|spoke|talked|dined|lunched|breakfasted|rang|telephoned|went|sat|ran|invited|thanked|congratulated)\b|\b(?:call (?:up)?on|talk to|visit to|(?:received|met|greeted|briefed) by)\s/

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
  return (
    sentence.includes('recogni') ||
    sentence.includes('called') ||
    sentence.includes('floor') ||
    sentence.includes('turned')
  )
}
/** `The Chairman recognized Mr. Hale.`, `called on Orsini`: he has the floor; whom one introduces only listens. */
const toFloor =
  /\b(?:recogni[sz]ed|(?<!\b(?:I|[Ww]e)(?: \p{Ll}+)? )called (?:up)?on|(?:gave|yielded) the floor to|turned the (?:meeting|floor|chair) over to)(?=\s(?:the )?\p{Lu})/u
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

/** `I had a conversation with W. Lippmann.` Then *he* is the one who was met. */
export function metIn(
  leading: Subject | undefined,
  sentence: string,
  persons: Persons,
  speaker: Subject | undefined,
): string | undefined {
  const telegram = telegraphedWords.has(firstWord(sentence)) ? telegraphed.exec(sentence) : null
  if (telegram) return whomIn(sentence, telegram[0].length, /saw|met|spoke|called/i.test(telegram[0]), persons)
  const comer = sentence.includes(' me') || sentence.includes(' us') ? comesToMe.exec(sentence) : null
  if (comer) return comerIn(sentence.slice(0, comer.index), persons)
  const floor = mayGiveFloor(sentence) ? toFloor.exec(sentence) : null
  const next = floor ? nextSpeakerIn(sentence, floor.index + floor[0].length, persons) : undefined
  if (next !== undefined) return next
  // `Comrade Orsini met Mr. Hale. He …` may be either.
  if (leading && sentence.startsWith(leading.text) && !/^(?:I|we)$/i.test(leading.text) && !isOpener(leading.text))
    return undefined
  const by = sentence.lastIndexOf(' by ')
  const agent = by > 0 && done.test(sentence.slice(0, by)) ? phraseFrom(sentence, by + ' by'.length) : undefined
  // `This was called a weakness by Dr. Ito. He said`: by whom it was done, where the sentence ends with him.
  if (agent && sentence.length - agent.end < 2) return whomIn(sentence, agent.start, false, persons)
  if (spokenOf.has(firstWord(sentence)) || !mayMeet.test(sentence)) return undefined
  // `In a talk with Mr. Hale she said`: she who met him. In *my talk* he is meant.
  if (speaker?.kind === 'pronoun' && othersMeeting.test(sentence)) return undefined
  const alone = personalMeeting.exec(sentence)
  const found = alone ?? meeting.exec(sentence)
  if (!found) return undefined
  const at = found.index + found[0].length
  return whomIn(sentence, at, alone !== null || (face.test(found[0]) && !isCalledUpon(sentence, at)), persons)
}
/** Whoever is met so is a person, also under a bare name. */
const face = /(?:spoke|talked) (?:to|with)$|called on$|have (?:seen|met)|met with$/

/** `We called on Norland to withdraw.` */
function isCalledUpon(sentence: string, at: number): boolean {
  const whom = phraseFrom(sentence, at)
  return whom !== undefined && /^ to \p{Ll}/u.test(sentence.slice(whom.end, whom.end + 5))
}

/**
 * `I saw Serrano again.`, of a bare name: most likely one whom the narrator met, since *he* is no place.
 */
export function seenIn(sentence: string, persons: Persons): string | undefined {
  const isOwn = sentence.includes('I ') || sentence.includes('We ') || sentence.includes('we ')
  const found =
    (isOwn ? seen.exec(sentence) : null) ??
    (telegraphedWords.has(firstWord(sentence)) ? telegraphed.exec(sentence) : null)
  const whom = found ? phraseFrom(sentence, found.index + found[0].length) : undefined
  if (whom?.kind !== 'name' || /^the\s|['’]s?$/i.test(whom.text) || persons.isGroup(whom.text)) return undefined
  return isOneOfSeveral(sentence.slice(whom.end)) ? undefined : whom.text
}
const seen =
  /\b(?:I|[Ww]e) (?:have |had )?(?:then |also |again |later |just )?(?:saw|seen|met(?: with)?|spoken? (?:to|with)|spoke (?:to|with)|talked (?:to|with)|called on)(?=\s)/

const done = / (?:was|were) (?:[a-z]+ly )?[a-z]+(?:ed|en|wn)\b/

/** The one person named at a place of a sentence; `alone`: whoever is named there is one. */
function whomIn(sentence: string, at: number, alone: boolean, persons: Persons): string | undefined {
  const whom = phraseFrom(sentence, at)
  if (!whom || isOneOfSeveral(sentence.slice(whom.end))) return undefined
  if (whom.kind === 'role') return isSingleOffice(whom.text) ? whom.text : undefined
  if (whom.kind !== 'name') return undefined
  const isPerson = persons.isPerson(whom.text) || isTitled(whom.text)
  return isPerson || (alone && !persons.isGroup(whom.text) && !/^the\s/i.test(whom.text)) ? whom.text : undefined
}

const address = /^\s+(?:[a-z]+ly |then |also |again |next |first )*[a-z]+(?: out)?(?: to)?(?=\s(?:the |\p{Lu}))/u

/** `asked Orsini whether`, `pointed out to the Minister that`: the one person spoken to. */
export function addressedIn(words: string, persons: Persons): string | undefined {
  const verb = address.exec(words)
  const whom = verb && phraseFrom(words, verb[0].length)
  if (!whom || anotherFollows(words.slice(whom.end))) return undefined
  if (whom.kind === 'role') return isSingleOffice(whom.text) ? whom.text : undefined
  return whom.kind === 'name' && !persons.isGroup(whom.text) && !/^the\s/i.test(whom.text) ? whom.text : undefined
}

/** The persons named in a stretch of text, in order: known ones, and whoever has a title or initials. */
export function namedIn(text: string, persons: Persons): string[] {
  const names: string[] = []
  for (const word of text.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)) {
    const name = phraseFrom(text, word.index)
    for (const each of name?.kind === 'several' ? name.text.split(' and ') : name?.kind === 'name' ? [name.text] : []) {
      const whole = each.replace(/['’]s$/, '')
      if ((persons.isPerson(whole) || isTitled(whole)) && !names.at(-1)?.endsWith(whole)) names.push(whole)
    }
  }
  return names
}

/** `Mr. Hale`, `W. Lippmann`, `Deputy Minister Orsini`; not `Foreign Relations`. */
function isTitled(name: string): boolean {
  // `W. Lippmann`, not `F.E.C.`
  if (name.startsWith('.', 1) && capital.has(name.charCodeAt(0))) return /\p{Ll}/u.test(name)
  let start = 0
  for (let end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', start)) {
    const word = name.slice(start, end).toLowerCase()
    if (start === 0 && word === 'the') return false
    if (isOffice(word)) return true
    start = end + 1
  }
  return false
}
/** Whether a word in small letters is a title, and not only ranks one; a point may stand after it. */
function isOffice(word: string): boolean {
  const point = word.indexOf('.')
  const title = point < 0 ? word : word.slice(0, point)
  return isTitle(title) && !rankWords.has(title)
}
/** `the Ambassador`, or `Ambassador` in a telegram, not `the delegation`, `the author` nor `the man`. */
function isSingleOffice(text: string): boolean {
  return (
    /^(?:[Tt]he\s|\p{Lu})/u.test(text) &&
    !/\b(?:latter|former|interlocutor|author|writer|undersigned|man|woman)$/i.test(text) &&
    !isCollective(text)
  )
}
