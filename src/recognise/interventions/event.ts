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
import {anyOf} from './any-of.js'
import type {Context} from './context.js'
import {auxiliaries, isOffice} from './lexicon.js'
import type {ProposalOf} from './proposal.js'
import {isCapitalised} from './words.js'

const sounds =
  'laugh(?:s|ter|ing|ed)?|chuckl(?:e|es|ing)|giggl(?:es|ing)|smil(?:e|es|ing|ed)|applau(?:se|ds|ding)|ovation|cheer(?:s|ing)?|clapp(?:ing|ed)|silence|pauses?|paus(?:ing|ed)|commotion|uproar|noise|murmurs?|murmuring|exclamations?|interrupt(?:s|ion|ions|ing|ed)?|interject(?:s|ion|ing|ed)?|cough(?:s|ing)?|sighs?|sighing|weeps?|weeping|cries|crying|whispers?|whispering|shouts?|shouting|bell rings|music|nods?|nodding|shrugs?|shrugging|gestures?|gesturing|toasts?|hesitates?|hesitation|animation|stir|hubbub|shouts from the floor|crosstalk|knock(?:s|ing)? (?:at|on) the door|(?:the )?(?:tele)?phone rings|voices?|break|recess|intermission|adjourned|recessed'
const manner =
  '(?:general|loud|long|prolonged|stormy|thunderous|brief|short|light|slight|some|great|much|a|the|everyone|everybody|all|both|they|he|she|audience|delegates|members|from the floor|in the hall|those present|again|briefly|loudly|heartily|warmly|sarcastically|ironically|and)'
/** How it was done, or who did it, and the sound: what else follows is of the same kind, or it is none. */
const sound = `^(?:${manner}[\\s,]+)*(?:\\p{Lu}[\\p{L}.'’-]+\\s+){0,3}(?:${sounds})`
const wholly = new RegExp(
  `${sound}(?:[\\s,;.]+(?:${manner}|${sounds}|in|of|on|from|at|to|with|hall|room|his|her|their|head|agreement|assent|approval|present|audience|loudly|left|right|continuing|turning into|(?:all|everyone|everybody|delegates) (?:rise|rises|stand|stands)))*[.!:]?$`,
  'iu',
)
/** `[interjection by Marek: not true]`: who broke in, perhaps with his words. */
const brokeIn =
  /^(?:interjections?|interruptions?|exclamations?|shouts?|cr(?:y|ies)|voices?(?! of)|calls?|remarks?|questions?)\s(?:by|from|of)\s[^:]{2,50}(?::.{0,200})?$|^(?:voices?|interjections?|interruptions?|exclamations?|shouts?|cr(?:y|ies)):\s.{1,200}$/i
/** `[Mr. Orsini: Nonsense.]`, `[HON. MEMBERS: “Hear, hear.”]`: an interjection under its speaker's name. */
const underName =
  /^(?:(?:mr|mrs|ms|miss|dr|hon|cde|comrade|sir|lord|lady|the|an|several)\.?\s(?:hon\.?\s)?)\p{L}[\p{L}.’' -]{1,40}:\s["“‘]?\p{Lu}/iu
/** What clerks of courts and interviewers write between the turns. */
const clerks =
  /^(?:whereupon|thereupon)\b|^(?:\p{L}+\s)?(?:discussion |conversation )?off the record\b.{0,30}$|^no (?:audible )?(?:response|answer|reply)\.?$|^(?:the )?(?:witness|defendant|interpreter|jury|tribunal|court|recorder|tape|recording)(?: \p{Lu}\p{L}+)? (?:was|were|is|has been) (?:duly )?(?:sworn|excused|dismissed|recalled|adjourned|turned (?:on|off)|stopped|paused|restarted|switched off)\.?$|^(?:tape|recorder|recording) (?:is )?(?:turned (?:on|off|over)|stopped|paused|resumed|restarted|off|on)\.?$/iu
/** `[At this point the maps were looked at.]` */
const moment = /^(?:at|from) (?:this|that) (?:point|moment|stage|juncture),?\s(?!follows?\b|appears?\b)/i
/** A gesture towards someone or something: *turning to Marek*, *pointing at the map*. */
const gesture =
  /^(?:(?:\p{Lu}[\p{L}’'-]+|he|she)\s)?(?:[Tt]urn|[Pp]oint|[Gg]estur|[Nn]od|[Gg]lanc|[Bb]ow|[Ww]av|[Ss]mil|[Ll]augh|[Ll]ook)(?:s|es|ing)\s(?:to|at|toward|towards|around)\s|^(?:[Hh]olds|[Hh]olding|[Ss]hows|[Ss]howing|[Ii]ndicates|[Ii]ndicating)\s(?:up\s)?(?:an?|the|his|her|some)\s/u
/** `[Speaking to Marek]`, and after a label's colon `[To Marek]`. */
const addressing =
  /^(?:speaking to|addressing|turning to|to) (?:the )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}[:.]?$/iu
/** `Marek: [through the interpreter] Good.` */
const spokenBy = /^(?:speaking )?(?:through|via) (?:an? |the |his |her )?(?:interpreter|translator)s?$/iu
const deeds =
  '(?:interpos(?:es|ing)|interrupts?|interrupting|interrupted|enters?|entering|entered|leaves?|leaving|exits?|rises?|rising|stands up|standing|sits down|points?|pointing|pointed|turns?|turning|turned|address(?:es|ing)|reads?|reading|looks?|looking|taking (?:an? |the |his |her |out )(?!account|view)|shows?|showing|hands?|handing|lights?|lighting|raises?|raising|shakes?|shaking|drinks?|drinking|gets up|consults?|consulting|whispers?|speaks? in|speaking in|speaking (?:simultaneously|together|at once|at the same time)|resuming|resumes|indicat(?:es|ing)|switches to|joins?|arrives?|arrived|departs?|ironically|jokingly|sarcastically|smilingly|angrily|excitedly|in a low voice|aside|continuing|after a pause)'
/** `[He turns to his aide.]`, `[Here Marek and the Premier confer.]`: a sentence in the present, of persons who do something. */
const scene =
  /^(?:Here |Then |At this,? )?(?:(?:[Tt]he|An?) (?:\p{L}[\p{L}.'’-]* ){1,3}|(?:\p{Lu}[\p{L}.'’-]* ){1,4})(?:and (?:the )?(?:\p{Lu}[\p{L}.'’-]* ){1,3})?(?:answers|approves?|asks|agrees|bows|calls|closes|confers?|confirms|converses?|consults?|coughs|drinks|embraces?|enters|gets|gives|goes|hands|helps|hits|hums|leaves?|lights|looks?|loses|nods?|offers|opens|picks|points|pours|raises|reads|repeats|returns|rises|shakes|shows|shrugs|sits|smiles?|sobs|stands|steps|takes|telephones|toasts|translates|turns|unfolds|waits|walks|waves|weeps|whispers)\b(?![’'])/u
/** `[The telegram opens with a greeting.]`: not of persons. */
const ofPaper =
  /^(?:The |An? )?(?:\p{L}+ )?(?:documents?|text|letter|telegram|draft|pages?|lines?|paragraphs?|original|notes?|copy|report|manuscript|entry|passage|sentence|word|section|list|table|map|tape|recording|record|translation|memorandum|speech)\b/iu
/** `Marek: (Reads off:) The sum`: a deed without its doer, who is the speaker. */
const ownDeed =
  /^(?:Bows|Consults|Drinks|Gestures|Hands|Holds|Indicates|Laughs|Leafs|Lights|Looks|Nods|Opens|Picks|Points|Pours|Raises|Reads|Rises|Shakes|Shows|Sits|Smiles|Stands|Takes out|Telephones|Turns|Unfolds|Waves|Whispers|Writes)\b/i
/** `Marek: [Sternly] What?` */
function isAdverb(content: string): boolean {
  return content.endsWith('ly') && /^\p{L}{5,}$/u.test(content)
}
/** `(looking at Marek)`, `(pointing to the map)` */
const gestureAt =
  /^(?:[Tt]urn|[Pp]oint|[Gg]estur|[Nn]odd?|[Gg]lanc|[Bb]ow|[Ww]av|[Ll]ook|[Ss]mil)ing (?:to|at|towards?) (?:(?:Cde|Comrade|Mr|Mrs|Gen)\.? )?(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}|(?:the|his|her|a) (?:big |wall )?(?:map|clock|watch|window|door|picture|portrait|table|paper|document|interpreter|audience))$/u
/** `our friends [ironically] have moved`: how it is said. */
const manners = /^(?:ironically|jokingly|sarcastically|mockingly|indicating)$/i
const doing = new RegExp(`^(?:(?:he|she|they|everyone|all|the \\p{L}+)\\s*)?(?:then\\s+)?${deeds}\\b`, 'iu')
const namedDoing = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]+\\s+){1,4}(?:then\\s+)?${deeds}\\b`, 'u')
const meeting =
  /\b(?:(?:committee|meeting|session|conference|conversation|discussion|delegation|council|group|talks?)\b.{0,30}\b(?:recess(?:ed|es)?|adjourn(?:ed|s)?|reconvened?|resumed?|(?:wa|i)s interrupted|broke|began|ended)|(?:had|there was|after) a (?:short |brief |long )?(?:intermission|break|pause|recess)|(?:break|recess|toasts?|lunch|dinner) (?:follow|began|was announced)|(?:coffee|tea|lunch|dinner|breakfast|refreshments|cookies|drinks)\b.{0,20}\b(?:was|were|is|are)\b.{0,12}\b(?:served|passed)|(?:left|entered|joined) the (?:meeting|room|conversation|session|discussion)|passed (?:out|around|to the members)|handed (?:out|over|around)|distributed|read from)\b/i
const interval =
  /^(?:(?:short|brief|coffee|tea|lunch|dinner|ten-minute|five-minute)\s)?(?:break|recess|intermission|adjournment|interval)\s(?:in the (?:meeting|session|talks|conversation|discussion|sitting)|for\s(?:(?:an? |the )?(?:lunch|luncheon|dinner|supper|breakfast|tea|coffee|meal|rest|night|consultations?)))[.]?$/i
const label = /^(?:as|while|when|after|with|through|to|aside|in|on|\p{L}+ing|\p{L}+ly|\p{L}+s)\b/iu

const deed =
  /^(?:shows|hands|points|reads|gives|takes|looks|turns|raises|shakes|lights|draws|opens|picks|puts|pours|holds|lays|spreads|unfolds|writes)\s(?!.*\b(?:of|the|an?|to|in|for|and|or|with|by|on|at|from|as|that)$)/i

/** By none of these words, and outside a label, nothing is an event. */
const foldedWords = anyOf(new RegExp(sound, 'iu'), underName, clerks, addressing, spokenBy, doing)
const plainWords = anyOf(brokeIn, moment, interval, meeting, deed, ownDeed, manners)
const casedWords = anyOf(gesture, namedDoing)

export function event(context: Context): ProposalOf<'event'> | undefined {
  const {content, words} = context
  if (content.length > 400 || words.length === 0 || context.gluedBefore) return undefined
  const told: Told = {
    inLabel: inLabel(context),
    folded: foldedWords.test(content),
    plain: plainWords.test(content),
    cased: casedWords.test(content),
    scene: words.length > 1 && isCapitalised(content) && scene.test(content),
  }
  const isTold = told.inLabel || told.folded || told.plain || told.cased || told.scene || isAdverb(content)
  return isTold ? eventTold(context, told) : undefined
}

/** Which of the expressions can hold, and whether the bracket stands in a label. */
interface Told {
  inLabel: boolean
  folded: boolean
  plain: boolean
  cased: boolean
  scene: boolean
}

function eventTold(context: Context, told: Told): ProposalOf<'event'> | undefined {
  const {content, words} = context
  if (told.folded && wholly.test(content) && !/^(?:the|all|both|some|and|a|he|she|they)$/i.test(content)) {
    const ordinary =
      /^(?:break|voice|voices|music|noise|stir|smile|toast|point|pause|silence)$/i.test(content) &&
      !standsApart(context) &&
      !breaksOff(context)
    return propose(
      'event-sound',
      ordinary ? 0.55 : 0.98,
      ordinary ? 'medium' : 'high',
      'the bracket names a sound, a gesture or a pause',
    )
  }
  if (told.plain && brokeIn.test(content))
    return propose('event-interjection', 0.92, 'high', 'the bracket tells who broke in')
  if (told.folded && underName.test(content) && standsApart(context))
    return propose('event-interjection', 0.92, 'high', 'the bracket tells who broke in')
  if (told.folded && clerks.test(content) && (standsApart(context) || words.length < 5))
    return propose('event-meeting', 0.95, 'high', 'the bracket tells the course of the sitting')
  if (told.scene && standsAlone(context) && !ofPaper.test(content))
    return propose('event-action', 0.9, 'medium', 'a sentence of its own tells what is done meanwhile')
  if (gestureAt.test(content))
    return propose('event-action', 0.9, 'medium', 'the bracket tells of a gesture towards someone')
  const isFirst = /:\s*$/.test(context.before)
  if (told.plain && ownDeed.test(content) && (isFirst || (standsAlone(context) && context.before.trim() !== '')))
    return propose('event-action', 0.92, 'medium', 'the bracket tells what the speaker does')
  if (isFirst && isAdverb(content)) return propose('event-action', 0.92, 'medium', 'the bracket tells how it is said')
  if (told.cased && gesture.test(content) && words.length <= 10)
    return propose('event-action', 0.8, 'medium', 'the bracket tells of a gesture towards someone')
  if (
    told.folded &&
    addressing.test(content) &&
    standsApart(context) &&
    (!/^to /i.test(content) || isTurnedTo(context))
  )
    return propose('event-action', 0.92, 'medium', 'the bracket tells to whom it is said')
  if (told.plain && manners.test(content))
    return propose('event-action', 0.75, 'medium', 'the bracket tells how it is said')
  if (told.folded && spokenBy.test(content) && standsApart(context))
    return propose('event-action', 0.92, 'medium', 'the bracket tells how it is said')
  if (told.plain && moment.test(content) && words.length > 4)
    return propose('event-meeting', 0.92, 'high', 'the bracket tells what was done at this point')
  if (told.plain && interval.test(content))
    return propose('event-meeting', 0.92, 'high', 'the bracket tells of an interval')
  if (told.plain && meeting.test(content) && words.length <= 20 && (standsApart(context) || words.length > 5))
    return propose('event-meeting', 0.92, 'high', 'the bracket tells the course of the meeting')
  if (
    told.inLabel &&
    // `He said [to me]:` has its verb.
    !/^\p{Ll}/u.test(context.wordBefore?.text ?? '') &&
    label.test(content) &&
    !words.every((word) => isCapitalised(word.text)) &&
    (/^(?:through|to)\b/i.test(content) || !words.some((word) => isOffice(word.text)))
  ) {
    return propose('event-in-label', 0.9, 'medium', 'between a speaker’s name and words')
  }
  if (
    ((told.folded && doing.test(content)) || (told.cased && namedDoing.test(content))) &&
    words.length <= 14 &&
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
    told.plain &&
    deed.test(content) &&
    words.length > 2 &&
    words.length <= 14 &&
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

function propose(rule: string, weight: number, cert: ProposalOf<'event'>['cert'], why: string): ProposalOf<'event'> {
  return {class: 'event', rule, weight, cert, why, detail: {}}
}

/** Between the name that opens the block and its colon; turns are told from paragraphs only later. */
function inLabel({leaf, bracket, before, after}: Context): boolean {
  return (
    leaf === 'speakerLabel' ||
    (/^\s*:/.test(after) &&
      ((bracket.start <= 60 && /^[^.!?:]*\p{Lu}[^!?:]*$/u.test(before)) ||
        /[.!?]["”’)\]]? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?\s$/u.test(before)))
  )
}

/** `How many? [To Marek:] Where is the list?`: between sentences, or after the label. */
function isTurnedTo({before, content, words}: Context): boolean {
  return (
    /:\s*$/.test(before) ||
    (isCapitalised(words.at(-1)!.text) && /^To /.test(content) && /[.!?]["”’)]?\s*$/.test(before))
  )
}

/** Between sentences, with words enough of its own. */
function standsAlone(context: Context): boolean {
  return standsApart(context) && isCapitalised(context.content) && context.words.length <= 14
}

/** `as he did [pause], that it was so`: no article or adjective asks for the word, and the sentence halts. */
function breaksOff({after, wordBefore}: Context): boolean {
  return /^\s*[,;.—–]/.test(after) && wordBefore !== undefined && auxiliaries.has(wordBefore.text)
}

/** Between sentences, or at the end of one: no word goes on into the bracket and out of it. */
function standsApart({opensSentence, after}: Context): boolean {
  return (opensSentence && /^\s*(?:$|[.:;,”"]|["“‘(]?\p{Lu})/u.test(after)) || /^\s*(?:$|:)/.test(after)
}
