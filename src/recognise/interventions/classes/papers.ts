/**
 * What a bracket says of the paper itself: how it was sent and written, what is wanting, who kept it and where.
 *
 * > | [received 5 May 1953]      [in red pencil]      [not printed]      [TNA: FO 371/1234]
 */

import {Phrases, type Wording} from '../../../words/phrases.js'
import type {Context} from '../evidence/context.js'
import {isDay} from '../evidence/supplied-dateline.js'
import {languageNames} from '../words/language-names.js'
import {endsSentence} from '../words/words.js'

const sent = new Phrases(
  'received | sent | published | printed | issued | dispatched | relayed | arrived | deciphered | decoded',
)
const made = new Phrases(
  `(literal/direct/free/verbatim) translation/translated/excerpted/extracted/reprinted/reproduced/original/written/typed/copied/continue/continues/continued/text |
   (literal/direct/free/verbatim) document/letter/signature | (literal/direct/free/verbatim) the following |
   (literal/direct/free/verbatim) all of the above`,
)
const looks = new Phrases(
  `in quotation marks | attached | appended | enclosed | not present | see attachment | for text see | for text, see |
   handwritten | hand-written | in pencil/ink | emphasis | in (the) original |
   in blue/red/black/green/colored/coloured/another/different (color/colour/colored/coloured) pencil/ink/crayon |
   in a different (color/colour/colored/coloured) pencil/ink/crayon |
   crossed/scratched/struck/inked (it/this/that) out |
   underlined/circled/underscored/highlighted/initialed this/these/the/that/by/in |
   this/the document/text/sentence/paragraph/word/line/passage/page is/was/has/ends/continues/breaks |
   ms/ms./manuscript/letter/diary/journal/entry/entries/copy/draft/original/transcript ends/stops |
   ms/ms./manuscript/letter/diary/journal/entry/entries/copy/draft/original/transcript/record/text/document/minutes/protocol/recording breaks off |
   ends here | breaks off here | in the hand/handwriting of`,
)
const struckOrUnderlined =
  /\b(?:crossed|scratched|struck|inked) the \w+ out\b|\bunder(?:lined|scored)(?: (?:once|twice|thrice|by hand))?\.?$/i
const byHand =
  /^(?:(?:the |this )?\p{L}+ )?(?:corrected|changed|altered|amended|renumbered|redated|filled in) (?:by hand|by pen|in (?:ink|pencil|pen|handwriting))\b.{0,50}$/iu
const correctedFrom =
  /^(?:corrected|altered|changed|amended|revised)(?: (?:by hand|in (?:ink|pencil|pen)))? from \S.{0,40}$/
const inSigns =
  /^(?:\d+|\p{L}+) (?:words?|lines?|signs?|figures?) in (?:\p{L}+ )?(?:shorthand|cipher|code|cypher|Hebrew|Greek|Arabic|Armenian|Georgian|Cyrillic|Chinese)(?: (?:letters|script|characters))?\.?$/iu
const noEntries = /^\d[\d.–—-]*:? (?:has |have )?no entr(?:y|ies)\.?$/i
const words = new Phrases('(the) word/words/phrase/name/sentence/line')

/** `[received 5 May]`, `[written in pencil]`, `[word repeated]`: how the paper was sent, and what it looks like. */
export function isOfPaper(content: string, wording: Wording): boolean {
  const after = (begun: Phrases, rest: RegExp): boolean => {
    const end = begun.opening(wording)
    return end !== undefined && rest.test(content.slice(end))
  }
  return (
    after(sent, /^.{0,60}\d.{0,40}$/) ||
    after(made, /^.{0,20}\b(?:from|by|in|of|on)\b.{0,60}$/i) ||
    looks.in(wording) ||
    struckOrUnderlined.test(content) ||
    byHand.test(content) ||
    inSigns.test(content) ||
    correctedFrom.test(content) ||
    noEntries.test(content) ||
    after(
      words,
      /^ .{0,40}\b(?:repeated|written twice|interlined|inserted|doubled|(?:struck|crossed|scored|scratched) (?:out|through))\b/i,
    )
  )
}

const translations = new Phrases(`(translated/translation/trans./transl.) from (the) ${languageNames.join('/')}`)

/** `[From the Albanian]`, `[Translated from the Russian text]`: of which language the whole is a translation. */
export function isTranslated(wording: Wording): boolean {
  const end = translations.opening(wording)
  return end !== undefined && /^(?: (?:translation|original|text|version))?\.?$/.test(wording.text.slice(end))
}

const recording = new Phrases('taken | made | kept | recorded | written | drawn | prepared | typed')
const recorder =
  /^(?:the )?(?:notes?|record(?:ing)?|minutes|transcript|protocol|conversation)(?: of .{1,40})? (?:(?:was|were) )?(?:taken(?: down)?|made|kept|recorded|written(?: down)?|drawn up|prepared|typed) by\b.{2,60}$/i

/** `[Minutes kept by Orsini]` */
export function isRecorder(content: string, wording: Wording): boolean {
  return content.includes(' by ') && recording.in(wording) && recorder.test(content)
}

const stages = new Phrases('(the) beginning/start/end/close/opening/continuation/resumption/conclusion of')
const stage =
  /^(?:the )?(?:beginning|start|end|close|opening|continuation|resumption|conclusion) of (?:the )?(?:[\p{L}\d-]+ ){0,3}(?:meeting|session|talks?|conversation|discussion|tape|recording|part|document|speech|text|side|reel|conference|telegram|letter|cable|message|report|notebook|diary|journal|volume|book|file|folder|excerpt|translation|entry)(?: (?:\d+|[a-z]|one|two|three|four|first|second))?(?: on [\p{L}\d ]{3,20})?[.]?$/iu

/** `[Beginning of the second meeting]` */
export function isStage(content: string, wording: Wording): boolean {
  return stages.opens(wording.folded) && stage.test(content)
}

const holdings = new Phrases('box | folder | volume | paper | papers | collection')
const kept =
  /^(?:(?:copy |a copy )?(?:on|in) (?:the )?file )?(?:\p{Lu}[\p{Lu}&.-]{1,14}(?:\s?:(?=.*\d)|(?:\s?:|,?)\s(?=.*\d[/,.]|.*\p{Lu}\d|.*\b(?:box|folder|volume|papers?|collection)\b))|(?=.*(?:\b(?:papers|library|collection|fond|bundle)\b|archi(?:v|ef))).{3,60}?[:,].*\d)/iu
const siglum =
  /^(?:[\p{Ll} ]+\s)?\p{Lu}{2}[\p{L}&.-]*[\s:,]|^(?:[\p{Ll} ]+\s)?\p{Lu}[\p{Lu}&.-]+[\s:,]|\b(?:Papers|PAPERS|(?:\p{L}*[Aa]rchiv|Archief|ARCHIV)\p{L}*|Library|LIBRARY|Collection|COLLECTION)\b/u

/**
 * `[TNA: FO 371/1234]`, `[Orsini Papers, box 3]`: an archive or collection by its letters or name, and a shelf mark,
 * alone on its line, or after the last sentence of a note.
 */
export function isKept({content, before, after, wording}: Context): boolean {
  return (
    after.trim() === '' &&
    (/\d/.test(content) || holdings.in(wording.folded)) &&
    /(?:^|\]|[.!?]["”’)]?)\s*$/.test(before) &&
    // `[VARNA, 1780.]` is a dateline.
    !isPlaceAndDay(content) &&
    kept.test(content) &&
    siglum.test(content)
  )
}

function isPlaceAndDay(content: string): boolean {
  const day = /^\p{Lu}[\p{L}.’' -]{2,40}, ([^,]*\d{4})\.?$/u.exec(content)?.[1]
  return day !== undefined && isDay(day)
}

const dated = /^(?:[Tt]he )?\p{Lu}[\p{L}\p{M}.’' -]{2,50}, (.*\d.*?)\.?$/u

/** `He fled. [Varna Post, 15 April 1961.]`: after the last sentence a name and a day, which say who told it. */
export function isTold({content, before, after}: Context): boolean {
  const day = after.trim() === '' && endsSentence(before) ? dated.exec(content)?.[1] : undefined
  return day !== undefined && isDay(day)
}

/** `[P.M. 28 September 1805.]`: letters before stamps are dated from the post. */
export function isOfPost(content: string): boolean {
  return /^P\.?M\.?,? .*\b1[5-9]\d\d\.?$/.test(content)
}

/** `the mark of [X] Orsini`, `Orsini [his mark]`: what one draws who cannot write. */
export function isMadeMark({content, before, after}: Context): boolean {
  return content.length < 4
    ? /\bmarke? (?:of )?$/i.test(before.slice(-10)) || /^ marke?\b/.test(after)
    : /^(?:his|her) (?:\S{1,3} )?marke?$/i.test(content)
}

const wanting = new Phrases(
  `enclosure/enclosures/inclosure/inclosures/envelope/envelopes/cover/covers (is/are) missing/lost/wanting |
   enclosure/enclosures/inclosure/inclosures/envelope/envelopes/cover/covers (is/are) not
   found/present/preserved/extant/with`,
)
const notGiven = new Phrases('not printed/published/found/attached/included/reproduced/enclosed/transcribed/translated')
const paper =
  /\b(?:lists?|telegrams?|cables?|d[ei]spatch(?:es)?|notes?|reports?|letters?|protocols?|aide-m[eé]moires?|papers?|statements?|communiqu[eé]s?|resolutions?|proposals?|memorand(?:um|a)|annex(?:es)?|enclosures?|attachments?|appendi(?:x|ces)|documents?|drafts?|texts?|treat(?:y|ies)|agreements?|speech(?:es)?|articles?|minutes|maps?|tables?|copy|copies|tabs?|wires?|radiograms?|(?:post)?cards?|photographs?|cuttings?|clippings?)(?: (?:[Nn]o\.? ?|[Nn]umber )?\p{Lu}?\d*| \p{Lu})?\s$/iu

const notKept = new Phrases(
  'not recorded/noted/translated/transcribed/reproduced/printed/published/appended/attached/filed',
)
const unkept =
  /^(?:the |this )?(?:\p{Ll}[\p{L}’'-]+ ){1,4}(?:is |are |was |were )?not (?:recorded|noted|translated|transcribed|reproduced|printed|published|appended|attached|filed)(?: (?:here|by|in|with|to)\b.{0,40})?\.?$/u

/** `[conversation not recorded]`, `[the map is not reproduced here]`: of what is named in the bracket the record has nothing. */
export function isUnkept(content: string, wording: Wording): boolean {
  return notKept.in(wording) && unkept.test(content)
}

/** `telegram No. 45 [not printed]`, `the attached list [not found]`: a paper that is not here, of which the text lacks nothing. */
export function notHere({before, wording}: Context): boolean {
  if (notGiven.standAlone(wording)) return paper.test(before)
  const wants = wanting.opening(wording)
  return wants !== undefined && /^.{0,30}$/.test(wording.text.slice(wants))
}
