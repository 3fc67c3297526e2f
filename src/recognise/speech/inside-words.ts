/**
 * In whose words a frame stands: in those that go on, or in those that the frame before it parts.
 *
 * > | I think, he said in conclusion, that what I said is plain.      I: he who speaks
 *                                              ^^^^^^
 */
import type {Leaf} from '../../tree/nodes.js'
import type {Span} from '../../tree/source.js'
import {space} from '../../words/character-class.js'
import {innerTitle, leadingTitlesEnd} from '../../words/leading-titles.js'
import {lastWord} from '../../words/neighbouring-words.js'
import {isOpener} from '../../words/openers.js'
import {deedFollows, deeds} from './clauses/deeds.js'
import {reception} from './clauses/demeanour.js'
import {simplePastFollows} from './clauses/simple-past.js'
import type {Frame} from './frames/frame.js'
import {isTitled} from './mentioned/mentions.js'
import {isCollective, namesOf} from './persons/person-names.js'
import {hasFloor, phraseFrom, type Subject} from './phrases/phrase.js'
import type {Conversation} from './voices/conversation.js'
import type {Chain} from './voices/voice.js'
import {endsAt} from './words/looking-back.js'
import {endsInRole} from './words/role-words.js'

/**
 * Whether a frame stands inside the words that go on. Others who take no part are only spoken of in someone's own
 * unquoted words; and what *had* been said before the conversation is what its speaker tells of.
 */
export function standsInside(frame: Frame, chain: Chain, leaf: Leaf, speech: Conversation, text: string): boolean {
  const {subject} = frame
  // `Their Prime Minister has declared that`: of others, of whom somebody speaks.
  if (subject?.kind === 'role' && chain.leaf === leaf && endsAt(theirs, text, subject.start)) return true
  // A name in capitals at the head of a paragraph has the floor: `MR. TALBOT said that`.
  const hasFloor = frame.start === 0 && subject?.text === subject?.text.toUpperCase()
  // At the head of a paragraph so has one with a title, where several have spoken: `Mr. Talbot felt that`
  const mayTakeIt =
    frame.start === 0 && chain.leaf !== leaf && speech.isDiscussion && isTitled(subject?.text ?? '') && !frame.isEarlier
  if (chain.shifted && subject?.kind === 'name' && !hasFloor && !mayTakeIt && !speech.takesPart(subject)) return true
  // `One worker answered that`, in what somebody tells.
  if (chain.shifted && subject?.kind === 'role' && someone.test(subject.text)) return true
  // `Some of them claimed that`: of those of whom somebody tells.
  if (subject?.kind === 'role' && chain.leaf === leaf && chain.last !== undefined && ofThem.test(subject.text))
    return true
  const word = chain.shifted ? subject?.text.toLowerCase() : undefined
  if (word === 'we' && frame.verb.act === 'assert') return true
  // `We have many works. They tell us that`: in someone's own words *they* are others.
  if (word === 'they') return true
  if (word === 'i' && saysNow(frame)) return true
  // `Lund stated in reply:`, and in the next paragraph `I have said so to him`, where the record never says *I*.
  if (word === 'i' && frame.isPerfect && chain.leaf !== leaf && speech.author.isSilent) return true
  // `I told him that`, where nobody else is *I* in the document.
  if (word === 'i' && chain.direct && !speech.author.isAny) return true
  // `Secretary Vale has agreed that`, in what somebody tells: of one who is not there.
  const isAbsent = frame.isPerfect === true && subject?.kind === 'name' && !speech.isSpeaker(subject.text)
  if (isAbsent && chain.last !== undefined && chain.leaf === leaf) return true
  return frame.isEarlier === true && chain.last !== undefined && chain.leaf === leaf && subject?.text !== 'I'
}

/** `Mrs. Dorr had assured him that it was safe, but when pressed she said`: one more verb of her of whom he tells. */
export function isHeToo({subject, inherited}: Frame): boolean {
  return inherited || /^s?he$/.test(subject?.text ?? '')
}

const theirs = /(?<=\b[Tt]heir )/y

const ofThem = /^\p{L}+ of them$/iu

/** One whom nobody names. */
const someone = /^(?:one|an?|some|a certain)\s/i

/** `I repeat that`: the narrator tells what he said, and says nothing now. */
function saysNow({tense, verb}: Frame): boolean {
  return tense === 'base' && verb.act === 'assert'
}

/** `Minister Orsini, he added, is rich`: whom the words begin with is not he who says them. */
export function isInWords(text: string, leading: Span, frame: Frame | undefined): boolean {
  if (frame?.complement !== 'inside' || frame.as || frame.subject?.kind !== 'pronoun') return false
  return partedOnly.test(text.slice(leading.end, frame.start))
}
const partedOnly = /^(?: (?:of|for|in) [^,]{1,40})?,\s*$/

/**
 * `Mao Zedong was content with this and thanked …`, after another's words: whether `leading`, which the sentence begins
 * with, acts himself. In someone's own words only one whom he would not call so, `Orsini has heard of this`: he would name
 * him with his title, or say *you*.
 */
export function othersAct(
  text: string,
  leading: Subject | undefined,
  isFramed: boolean,
  chain: Chain,
  speech: Conversation,
): boolean {
  if (!leading || (chain.shifted && !isBareActor(text, leading))) return false
  // `The Board resolved that …. The Council has agreed.`: what bodies do, one after the other.
  const body = chain.voice.person?.group ? chain.voice.person.name.toLowerCase() : undefined
  if (leading.kind === 'role' && body !== undefined && isCollective(leading.text))
    return !body.endsWith(lastWord(leading.text).toLowerCase()) && !mayBeReported(text, leading.end)
  if (holderActs(text, leading, chain, speech)) return true
  // `Secretary Vale believes the claim is half true`, now, after what another said: the writer tells it.
  // `French Chargé believes he will go`, as telegrams call one who has an office.
  const isNamed = leading.kind === 'name' || leading.kind === 'role'
  if (isNamed && holdsNow.test(text.slice(leading.end, leading.end + 30)) && hasOffice(leading.text))
    return chain.voice.person === undefined || !namesOf(chain.voice.person).includes(leading.text)
  if (leading.kind !== 'name' || !(hasFloor(leading) || speech.isSpeaker(leading.text))) return false
  if (!isFramed && !hasFloor(leading) && mayBeReported(text, leading.end)) return false
  return chain.voice.person === undefined || !namesOf(chain.voice.person).includes(leading.text)
}

function hasOffice(name: string): boolean {
  return (
    !article.test(name) && (leadingTitlesEnd(name) !== undefined || innerTitle(name) !== undefined || endsInRole(name))
  )
}

const article = /^(?:the|an?|his|her|their|our|my|one|some)\s/i
const holdsNow =
  /^ (?:also |still |now )?(?:believes|thinks|feels|considers|doubts|agrees|concurs|disagrees|recommends|favou?rs|opposes|supports|suspects|prefers|wishes|claims|says|tells|reports|thinks|maintains)\b/

/**
 * `The ambassador handed over a memorandum`, `Finally the ambassador rose`, after another's words: what one who has spoken
 * or is present, and is called by his office, does now. What he did at some time the other may tell.
 */
function holderActs(text: string, leading: Subject, {voice}: Chain, speech: Conversation): boolean {
  const opener = leading.kind === 'name' && isOpener(leading.text) ? pastComma(text, leading.end) : undefined
  if (opener !== undefined && !text.startsWith('the ', opener)) return false
  const office = opener === undefined ? leading : phraseFrom(text, opener)
  if (office?.kind !== 'role' || !/^the /i.test(office.text)) return false
  const {persons} = speech
  if (!speech.hasSpoken(office.text) && !persons.known(office.text) && !persons.isHeld(office.text)) return false
  const after = text.slice(office.end, office.end + 120)
  // `The Minister threw up his hands.`: so he would call no more himself than the other.
  if (!isCollective(office.text) && (simplePastFollows(after) || reception.test(after)) && !atSomeTime.test(after))
    return true
  if (!deedFollows(after, deeds) || atSomeTime.test(after)) return false
  return voice.person === undefined || !speech.isCalled(office.text, voice.person)
}
const atSomeTime =
  /^[^.;]*\b(?:yesterday|ago|last|previously|earlier|already|in (?:1[5-9]|20)\d\d|(?:in|on) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December))\b/

function pastComma(text: string, at: number): number {
  return space.endOf(text, text[at] === ',' ? at + 1 : at, text.length)
}

function isBareActor(text: string, {kind, text: name, end}: Subject): boolean {
  return kind === 'name' && leadingTitlesEnd(name) === undefined && acts.test(text.slice(end, end + 24))
}
const acts = /^ (?!(?:would|should|could|must|will|can|may|might|said|told|asked)\b)\p{Ll}+/u

/** Whether *I* of a frame is he whose words the frame before it parts: `I, Mr. Hale said, do not like what I said`. */
export function isInPartedWords(text: string, sentence: Span, before: Frame | undefined, frame: Frame): boolean {
  if (before?.complement !== 'inside' || before.clause === undefined || frame.subject?.text !== 'I') return false
  if (frame.join === 'after' && frame.tense === 'past' && !frame.isSpokenOf) return false
  return opensInOwnPerson(text, sentence)
}

/** `I do not mean, he said, that`: words gone over to the speaker's own person. */
export function opensInOwnPerson(text: string, {start}: Span): boolean {
  return /^(?:I|My|We|Our)\b/.test(text.slice(start, start + 4))
}

/** `Mr. Ito would pay, Mr. Hale had refused`, after the name: as a clause that is reported has it; not `could not say`, `had no objection`. */
export function mayBeReported(text: string, at: number): boolean {
  return /^\s+(?:would|had(?! (?:no|an?|some|any|few|little|the)\b)|could)\b(?! not (?:say|tell|answer|reply)\b)/.test(
    text.slice(at, at + 24),
  )
}

/** `as I said before`, `as we have noted`: the writer refers to his own page. */
export function refersToOwnPage(text: string, {as, start, end}: Frame): boolean {
  return as && ownPage.test(text.slice(start, end))
}
const ownPage =
  /^as (?:I|we) (?:have (?:just |already )?\p{Ll}+|(?:already )?\p{Ll}+ (?:above|before|earlier|already|previously))\b/iu

/** `Norland asked no favour: she asked for the treaty`: a state, which older papers call *she*. */
export function isStateAsShe(text: string, {start}: Span, frame: Frame, speech: Conversation): boolean {
  if (frame.complement !== 'none' || frame.subject?.text !== 'she') return false
  const name = stateBefore.exec(text.slice(start, frame.start))?.[1]
  return name !== undefined && !speech.isSomeone(name)
}
const stateBefore =
  /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:did|does|had|has|was|is|would|could|\p{Ll}{3,}(?:ed|s))\b[^.?!]*(?:[:;]|, (?:and|but)) $/u
