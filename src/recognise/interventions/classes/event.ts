/**
 * Event: what happened while they spoke.
 *
 * > | They are paper tigers. [laughter]
 *                            ^^^^^^^^^^
 * > | Mao (As cookies were passed):
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * TEI Guidelines 8.3.3 (`incident`).
 */

import {Phrases, Wording} from '../../../words/phrases.js'
import {deedAfterLabel} from '../evidence/after-label.js'
import {mendsWordBefore} from '../evidence/alike.js'
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {remarkAbroad} from '../evidence/remark-abroad.js'
import {
  isDoing,
  isGesture,
  isGestureAt,
  isHandling,
  isNamedDoing,
  isOwnDeed,
  isPerceived,
  isQuotedInterjection,
  isScene,
  isTheirDoing,
} from '../words/deeds.js'
import {auxiliaries, isFunctionWord, isOffice} from '../words/lexicon.js'
import {isAtHour, isComingOrGoing, isComingOrGoingThen, isInterval, isOfClerks, isOfMeeting} from '../words/sittings.js'
import {isSound} from '../words/sounds.js'
import {isCapitalised} from '../words/words.js'

const breaking = new Phrases(
  `interjection/interjections/interruption/interruptions/exclamation/exclamations/shout/shouts/cry/cries |
   voice/voices/call/calls/remark/remarks/question/questions`,
)
/** `[interjection by Marek: not true]`: who broke in, perhaps with his words. */
const brokeIn =
  /^(?:interjections?|interruptions?|exclamations?|shouts?|cr(?:y|ies)|voices?(?! of)|calls?|remarks?|questions?)\s(?:by|from|of)\s[^:]{2,50}(?::.{0,200})?$|^(?:voices?|interjections?|interruptions?|exclamations?|shouts?|cr(?:y|ies)):\s.{1,200}$/i
const underAddress = new Phrases('mr/mrs/ms/miss/dr/hon/cde/comrade/sir/lord/lady/the/an/several')
const unheard = new Phrases('several words/lines/groups/phrases')
/** `[Mr. Orsini: Nonsense.]`, `[HON. MEMBERS: “Hear, hear.”]`: an interjection under its speaker's name. */
const underName =
  /^(?:(?:mr|mrs|ms|miss|dr|hon|cde|comrade|sir|lord|lady|the|an|several)\.?\s(?:hon\.?\s)?)\p{L}[\p{L}.’' -]{1,40}:\s["“‘]?\p{Lu}/iu
/** `[At this point the maps were looked at.]` */
const moment = /^(?:at|from) (?:this|that) (?:point|moment|stage|juncture),?\s(?!follows?\b|appears?\b)/i
/** `[Speaking to Marek]`, and after a label's colon `[To Marek]`. */
function isAddressing({folded}: Wording): boolean {
  const end = address.opening(folded)
  if (end === undefined || folded.text.charAt(end) !== ' ') return false
  const names = folded.text
    .slice(end + 1)
    .replace(/:$/, '')
    .split(' ')
  return (
    names.length <= (names[0] === 'the' ? 5 : 4) &&
    names.every((name) => /^(?:\p{Lu}[\p{L}.’'-]+|\d{1,2})$/iu.test(name))
  )
}
const address = new Phrases('speaking/turning to | addressing | asking | to')
/** `Marek: [through the interpreter] Good.` */
const spokenBy = new Phrases(
  `(speaking) through/via (a/an/the/his/her) interpreter/interpreters/translator/translators |
   in english/french/german/russian/chinese/arabic/spanish/italian/japanese`,
)
/** `[The telegram opens with a greeting.]`: not of persons. */
const ofPaper =
  /^(?:The |An? )?(?:\p{L}+ )?(?:documents?|texts?|following|above|letter|telegram|draft|pages?|lines?|paragraphs?|original|notes?|copy|report|manuscript|entry|passage|sentence|word|section|list|table|map|tape|recording|record|translation|memorandum|speech|margins?|signature|stamp|resolution)\b/iu
/** `Marek: [Sternly] What?` */
function isAdverb(content: string): boolean {
  return content.endsWith('ly') && /^\p{L}{5,}$/u.test(content)
}
/** `our friends [ironically] have moved`: how it is said. */
const manners = new Phrases(
  'ironically | jokingly | sarcastically | mockingly | facetiously | emphatically | angrily | indignantly | smilingly | indicating',
)
const label = /^(?:as|while|when|after|with|through|to|aside|in|on|from|\p{L}+(?:ing|ly|s))\b/iu

export function event(context: Context): ProposalOf<'event'> | undefined {
  const {content, words, wording} = context
  // `[Point 4:]` is one of an agenda.
  if (content.length > 400 || words.length === 0 || context.gluedBefore || /^(?:point \d|FYI\b)/i.test(content))
    return undefined
  if (
    isNoise(content, wording) &&
    !mendsWordBefore(context) &&
    !/^(?:the|all|both|some|and|a|he|she|they)$/i.test(content)
  ) {
    const ordinary =
      /^(?:(?:after|during|before) )?(?:the |a )?(?:break|voice|voices|music|noise|stir|smile|toast|point|pause|silence|recess)$/i.test(
        content,
      ) &&
      !standsApart(context) &&
      !breaksOff(context) &&
      !fallsSilent(context)
    return propose(
      'event-sound',
      ordinary ? 0.55 : 0.98,
      ordinary ? 'medium' : 'high',
      'the bracket names a sound, a gesture or a pause',
    )
  }
  if (remarkAbroad(context) === 'sound')
    return propose('event-sound', 0.98, 'high', 'the bracket names a sound, a gesture or a pause')
  if ((breaking.opens(wording) && brokeIn.test(content)) || isQuotedInterjection(content, wording))
    return propose('event-interjection', 0.92, 'high', 'the bracket tells who broke in')
  if (
    content.includes(':') &&
    underAddress.opens(wording.folded) &&
    !unheard.opens(wording) &&
    underName.test(content) &&
    !ofPaper.test(content) &&
    standsApart(context)
  )
    return propose('event-interjection', 0.92, 'high', 'the bracket tells who broke in')
  if (isOfClerks(content, wording) && (standsApart(context) || words.length < 5))
    return propose('event-meeting', 0.95, 'high', 'the bracket tells the course of the sitting')
  if (
    words.length > 1 &&
    standsAlone(context) &&
    (isScene(content, wording) || isPerceived(wording) || isTheirDoing(content)) &&
    !ofPaper.test(content)
  )
    return propose('event-action', 0.9, 'medium', 'a sentence of its own tells what is done meanwhile')
  if (isSceneAtEnd(context))
    return propose('event-action', 0.78, 'medium', 'a clause of its own tells what is done meanwhile')
  if (isGestureAt(content, wording))
    return propose('event-action', 0.9, 'medium', 'the bracket tells of a gesture towards someone')
  const isFirst = /:\s*$/.test(context.before)
  // `Marek told me [shows with his hand] “this much”`: after its object the verb before it needs no other.
  if (words.length > 1 && words.length < 9 && isOwnDeed(wording) && isAfterObject(context))
    return propose('event-action', 0.8, 'medium', 'what the speaker does at his words')
  const afterLabel = isFirst ? deedAfterLabel(context) : undefined
  if (afterLabel) return propose('event-action', afterLabel.weight, 'medium', afterLabel.why)
  // `Halmos: Both [he shows on the map].`
  if (
    words.length > 2 &&
    words.length < 10 &&
    /^(?:he|she|they)\s/.test(content) &&
    isDoing(wording) &&
    /^[.;,)]/.test(context.after)
  )
    return propose('event-action', 0.8, 'medium', 'a clause of its own tells what is done meanwhile')
  if (isOwnDeed(wording) && (isFirst || (standsAlone(context) && context.before.trim() !== '')))
    return propose('event-action', 0.92, 'medium', 'the bracket tells what the speaker does')
  if (isFirst && (isAdverb(content) || (words.length === 1 && isDoing(wording))))
    return propose('event-action', 0.92, 'medium', 'the bracket tells how it is said')
  if (words.length <= 10 && isGesture(content, wording))
    return propose('event-action', 0.8, 'medium', 'the bracket tells of a gesture towards someone')
  if (isAddressing(wording) && standsApart(context) && (!/^to /i.test(content) || isTurnedTo(context)))
    return propose('event-action', 0.92, 'medium', 'the bracket tells to whom it is said')
  if (manners.are(wording)) return propose('event-action', 0.75, 'medium', 'the bracket tells how it is said')
  if (spokenBy.are(wording.folded) && standsApart(context))
    return propose('event-action', 0.92, 'medium', 'the bracket tells how it is said')
  if (
    (isAlone(context) && (isComingOrGoing(content, wording) || isAtHour(content))) ||
    (standsAlone(context) && !context.bracket.mark.explicit && isComingOrGoingThen(content, wording))
  )
    return propose('event-meeting', 0.92, 'high', 'the bracket tells who came or went')
  if (words.length > 4 && moment.test(content))
    return propose('event-meeting', 0.92, 'high', 'the bracket tells what was done at this point')
  if (isInterval(content, wording)) return propose('event-meeting', 0.92, 'high', 'the bracket tells of an interval')
  if (words.length <= 20 && isOfMeeting(content, wording) && (standsApart(context) || words.length > 5))
    return propose('event-meeting', 0.92, 'high', 'the bracket tells the course of the meeting')
  if (
    inLabel(context) &&
    // `He said [to me]:` has its verb.
    !/^\p{Ll}/u.test(context.wordBefore?.text ?? '') &&
    label.test(content) &&
    !words.every((word) => isCapitalised(word.text)) &&
    (/^(?:through|to)\b/i.test(content) || !words.some((word) => isOffice(word.text)))
  ) {
    return propose('event-in-label', 0.9, 'medium', 'between a speaker’s name and words')
  }
  if (
    words.length <= 14 &&
    (isDoing(wording) || isNamedDoing(content, wording)) &&
    !isPlural(context) &&
    (standsApart(context) || (/^\p{L}+ing\b/iu.test(content) && words.length > 1))
  ) {
    return propose(
      'event-action',
      standsApart(context) ? 0.78 : 0.58,
      'medium',
      'the bracket tells what someone does, apart from the sentences',
    )
  }
  // `pointed to the map [shows it to the envoy] and said`: a deed of its own, for the sentence goes on without it.
  if (
    words.length > 2 &&
    words.length <= 14 &&
    isHandling(content, wording) &&
    /^\s*(?:and\b|[,.;])/.test(context.after)
  )
    return propose(
      'event-action',
      0.74,
      'medium',
      'the bracket tells what someone does, and the sentence needs no verb',
    )
  return undefined
}

/** `[laughter]`, and `[Applause; cries of “Bravo!”]`, `[Ovation: the band plays]`: a sound first, and what went with it. */
function isNoise(content: string, wording: Wording): boolean {
  if (isSound(wording)) return true
  const end = content.search(/[;:] /)
  return end > 3 && end < 40 && isSound(new Wording(content.slice(0, end)))
}

function propose(rule: string, weight: number, cert: ProposalOf<'event'>['cert'], why: string): ProposalOf<'event'> {
  return {class: 'event', rule, weight, cert, why, detail: {}}
}

/** Between the name that opens the block and its colon; turns are told from paragraphs only later. */
function inLabel({leaf, bracket, before, after}: Context): boolean {
  // `1 Telegram No. 177 (incoming): Archive …`: what is numbered does not speak.
  if (/\b[Nn]os?\.? ?\d+\s*$/.test(before.slice(-12))) return false
  return (
    leaf === 'speakerLabel' ||
    (/^\s*:/.test(after) &&
      ((bracket.start <= 60 && /^[^.!?:]*\p{Lu}[^!?:]*$/u.test(before)) ||
        /[.!?]["”’)\]]? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?\s$/u.test(before)))
  )
}

/** `How many? [To Marek:] Where is the list?`: between sentences, or after the label. */
function isTurnedTo({before, after, content, words}: Context): boolean {
  return (
    /:\s*$/.test(before) ||
    ((isCapitalised(words.at(-1)!.text) || content.endsWith(':')) &&
      (/^To /.test(content) || /^\s*["“‘]?\p{Lu}/u.test(after)) &&
      (/[.!?]["”’)]?\s*$/.test(before) || (before.trim() === '' && content.endsWith(':'))))
  )
}

/** `the following [points]:`: a noun that the words before it lack. */
function isPlural({content, words, wordBefore}: Context): boolean {
  return words.length === 1 && /^[a-z]+s$/.test(content) && /^\p{Ll}/u.test(wordBefore?.text ?? '')
}

/** Nothing else stands in its paragraph. */
function isAlone({before, after}: Context): boolean {
  return before.trim() === '' && after.trim() === ''
}

/** Between sentences, with words enough of its own. */
function standsAlone(context: Context): boolean {
  return standsApart(context) && isCapitalised(context.content) && context.words.length <= 14
}

/** `as he did [pause], that it was so`: no article or adjective asks for the word, and the sentence halts. */
function breaksOff({after, wordBefore}: Context): boolean {
  return /^\s*[,;.—–]/.test(after) && wordBefore !== undefined && auxiliaries.has(wordBefore.text)
}

/** `Well, [pause] I do not know`, `in the third one [pause] we had more`: no article asks for the word, and a clause begins after it. */
function fallsSilent({content, before, after}: Context): boolean {
  if (!/^(?:pause|silence)$/i.test(content)) return false
  return (
    /[,;–—…]\s*$/.test(before) ||
    (/^\s*(?:I|we|you|they|he|she|it|there|and|but|well)\b/.test(after) &&
      !/\b(?:an?|the|this|that|his|her|my|your|some|no|of|with|in|after)\s+(?:\p{Ll}+\s+)?$/iu.test(before.slice(-40)))
  )
}

/** `I was there [Comrade Halmos rises and bows].`: a subject and its verb where the sentence ends, which no word asks for. */
function isSceneAtEnd({content, words, wording, wordBefore, after}: Context): boolean {
  return (
    words.length > 3 &&
    words.length < 15 &&
    wordBefore !== undefined &&
    !isFunctionWord(wordBefore.text.replace(/^(?:here|there)$/, '')) &&
    isCapitalised(content) &&
    /^[.;)]/.test(after) &&
    isScene(content, wording) &&
    !ofPaper.test(content)
  )
}

/** After a pronoun in its object’s case, where words in quotation marks begin or the sentence halts. */
function isAfterObject({wordBefore, after}: Context): boolean {
  return /^(?:me|us|him|them)$/.test(wordBefore?.text ?? '') && /^\s?(?:["“‘,;:.—–]|$)/.test(after)
}

/** Between sentences, or at the end of one: no word goes on into the bracket and out of it. */
function standsApart({opensSentence, after}: Context): boolean {
  return (opensSentence && /^\s*(?:$|[.:;,”"]|["“‘([]?\p{Lu})/u.test(after)) || /^\s*(?:$|:)/.test(after)
}
