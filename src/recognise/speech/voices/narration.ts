/**
 * Narration: a sentence that nobody speaks, so that speech without a new frame ends before it (encoding guide §3).
 */

import {smallLetter} from '../../../words/character-class.js'
import {firstWord, lastWord} from '../../../words/neighbouring-words.js'
import {Phrases} from '../../../words/phrases.js'
import {
  CHARGE,
  DEED,
  EVENT,
  EXCHANGE,
  FLOOR,
  HAPPENS,
  I,
  IT,
  ITEM,
  NARRATOR,
  OWN,
  OWN_DEED,
  PAST,
  STANCE,
  TOGETHER,
  VIEW,
  VIEWED,
  VOTE,
  WE,
} from '../clauses/cues.js'
import {commonDeeds, deeds, interruptions, ownDeeds, stances, takingTheFloor} from '../clauses/deeds.js'
import {tellsDemeanour} from '../clauses/demeanour.js'
import {clauseStarts, isAnother, isI, isNamed, isTitled, isWe, ownClauseStarts, tells} from '../clauses/doers.js'
import {inverted, isEncounter} from '../mentioned/encounters.js'
import {holdsStruckName, tellsDeed} from '../phrases/struck-names.js'
import {forms} from '../words/verb-forms.js'
import {remarkMark} from '../writers/author-remarks.js'
import type {Chain} from './voice.js'
import {isWritersView} from './writers-view.js'

const event =
  /\b(?:conversation|meeting|talk|talks|discussion|session|reception|audience|dinner|luncheon|interview|visit|recess|committee)\b[^.;]{0,60}\b(?:ended|began|broke up|lasted|took place|concluded|closed|adjourned|proceeded|continued|reconvened|recessed|reassembled|followed|was held|was adjourned|was closed|was attended|were present|was present|then turned|turned to|went into)\b|^The conference (?:ended|closed|adjourned|broke up|was adjourned|was closed)\b/i
/** `General Orsini was present at the talk.` */
const attendance = /\b(?:was|were) (?:also |both |all )?present (?:at|during) (?:the|this|our) /
/** `His secretary, Father Kolb, made notes.` */
const recorded =
  /\b(?:made|took|kept) (?:the |some )?(?:notes|minutes)\.?$|\b(?:acted|served) as (?:an? |the )?interpreter\b/
/** `In further conversation the question of students is touched upon.`, `The talk then passed to the harvest.` */
const furtherTalk =
  /^(?:(?:In|During) (?:the )?(?:further|subsequent) (?:course of the )?(?:conversation|talk|discussion)\b|The (?:conversation|discussion|talk) (?:then |next |now )?(?:passed|moved|shifted|drifted|came|returned) (?:over |on |back |round |around )?to\b)/
/** `We share this view.`: the writer's side, of what another thinks. */
const sharedView =
  /^(?:We|I) (?:fully |entirely |do not |cannot )?(?:share|agree with) (?:this|that|his|her|their) (?:view|opinion|assessment|analysis)\b/
/** `It became clear from his remarks that he was afraid.` */
const gathered = /^It (?:became|was) (?:clear|evident|apparent|obvious|plain) from /
/** `The interpreter came in.`, `My secretary, Miss Ito, came in with tea.`, `Then Mrs. Ito joined us.`: in the simple past, for what somebody reports had been so before. */
const arrival =
  /^(?:(?:Then|Here|Presently|Meanwhile|At (?:this|that) (?:point|moment)),? )?(?:(?:[Tt]he|My|Our|His|Her) \p{L}+(?: of \p{Lu}\S+)?|\p{Lu}\S*(?: \p{Lu}\S*){0,3})(?:, [^,;]{2,50},)? (?:then |now )?(?:came in(?! (?:\d|[a-z]+ed|the (?:spring|summer|autumn|fall|winter|year)))|came up to|entered(?=[.,]| and | the (?:room|hall))|joined (?:us|the (?:conversation|talk|meeting|group|company))|looked in(?=[.,]| and )|arrived(?=[.,]| and ))/u
const longestArrival = 160
/** `In reply, his attention was drawn to the fact that`: by another, in the simple past. */
const pointedOut =
  /^(?:[^,]{0,60}, )?(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he \p{Lu}\p{L}+[’']s) attention was (?:then |also )?(?:drawn|called|invited|directed) to\b/u
/** `This appeared to satisfy him.` */
const seemedToHim = /^This (?:appeared|seemed) to \p{Ll}+ (?:him|her|them|me|us)\b/u
/** `This was done for some minutes.` */
const wasDone = /^This (?:was (?:then |accordingly |promptly )?done|he did|she did|they did)\b/
/** `After the break the Committee continued its work.` */
const afterBreak =
  /^After (?:the|a|an) (?:\p{Ll}+ )?(?:break|recess|intermission|interval|adjournment|pause|lunch|luncheon|dinner),? (?!I\b|we\b)[^.:“"]{0,60}\b(?:continued|resumed|reconvened|reassembled|returned to|went on|were continued|was (?:continued|resumed|reopened))\b/u
const nextItem =
  /\b(?:next|first|last|final|following|second|third|other) (?:(?:item|topic|subject|matter) (?:on the agenda|(?:for|of|under) (?:discussion|consideration|business)|was)|(?:article|paper|address|number|report)s? (?:[oi]n the program(?:me)?|of the (?:program(?:me)?|evening|afternoon|morning|session)|was (?:given |read )?by))\b/i
const holdsItem = /item|topic|subject|matter|article|paper|address|number|report/
/** `In reply, it was pointed out that …`: someone speaks, but not the one before. */
function isImpersonal(sentence: string): boolean {
  for (const {index, 0: found} of sentence.matchAll(itWas)) {
    const start = index + found.length
    const words = sentence.slice(start, start + longestImpersonal).toLowerCase()
    // `It was concluded by a government of the left`: what was done.
    if (impersonal.beginsAt(words, 0) && !/^(?:concluded|resolved|voted) by /.test(words)) return true
  }
  return false
}
const itWas =
  /\bit was (?:(?:also|then|further|again|likewise|therefore|thus|accordingly|finally|eventually|ultimately|generally|unanimously|tentatively|informally|similarly) )?/gi
/** More than the letters of `the consensus of the conference`. */
const longestImpersonal = 40
const impersonal = new Phrases(
  `said | stated | indicated | agreed | decided | noted | suggested | explained | proposed | recommended | asked |
  emphasized | concluded | left to/with/that | felt | thought | resolved | moved | voted | pointed/brought out |
  the sense/consensus/view/feeling/opinion of the meeting/committee/group/board/conference`,
)
/** `The thought was expressed that`, `Doubt was voiced as to`, `The question was then raised whether`: by nobody who is named. */
const voiced =
  /^(?:(?:The|Some|Much|Great|Considerable|General|Several) )?(?:[Tt]houghts?|[Vv]iews?|[Oo]pinions?|[Hh]opes?|[Ww]ish|[Dd]oubts?|[Cc]oncern|[Rr]egret|[Ss]urprise|[Ff]eeling|[Ff]ears?|[Bb]elief|[Dd]esire|[Ss]uggestions?|[Qq]uestions?|[Pp]oints?|[Oo]bjections?) (?:was|were) (?:(?:also |then |further |again |next |\p{Ll}+ly )?(?:expressed|voiced)|(?:also |then |again |next )(?:raised|made|put))\b/u
/** `Mrs. Ito was elected chairwoman by acclamation.` */
const elected =
  /^\p{Lu}[^;:]{3,70} (?:was|were) (?:then |also |\p{Ll}+ly )?(?:re-?)?(?:elected|chosen|selected|named|nominated) (?:(?:as )?(?:the |its |their )?(?:\p{Ll}+ )?[Cc]hair(?:man|woman|person)?\.$|[^.;:]{0,60}\bby (?:acclamation|\S+ votes)\b)/u
const impression =
  /\b(?:seemed|appeared) to me\b|\bmy (?:own |clear |distinct )?impression\b|\bin my (?:own )?(?:view|opinion|judge?ment)\b/i
/** `There was general agreement.`, `There followed a discussion of the rules.`, `There was a pause.` */
const exchange =
  /^(?:(?:After this |For (?:a|some) (?:while|time|moment) |Then )?(?:[Nn]obody|[Nn]o one) (?:spoke|replied|answered|commented|objected|dissented)\b|\(?(?:Laughter|Applause)(?: followed)?\.\)?$|There (?:was|were) (?:an? )?(?:\p{Ll}+ )?(?:laughter|applause|cheers|cheering|silence|pause|commotion|interruptions?)(?: (?:in the (?:hall|room)|for (?:some|a) |at (?:this|that)|all round|on all sides)[^.]*)?\.$|This (?:remark|sally|answer|reply|statement|announcement|news|comment|observation) (?:caused|provoked|aroused|evoked|produced|drew|brought|led to|met with|gave rise to)\b|There (?:was|were|followed|ensued)(?: \p{Ll}+){0,3} (?:discussions?|debate|exchange|agreement|consensus|objections?|dissent)\b|(?:(?:An?|Some|Further) )?(?:\p{Ll}+ )?(?:[Dd]iscussion|[Dd]ebate) (?:followed|ensued)\b|There was no (?:\p{Ll}+ )?(?:reply|rejoinder|response|answer|comment|dissent|objection)\.$|After (?:some|an?|much|further|considerable|brief|lengthy|long|prolonged|extended|short|general|full)(?: \p{Ll}+)? (?:discussion|debate)(?:,| it was\b| the \p{Lu}))/u
/** `The motion was carried.`, `This view was accepted.`, as a record says what was decided. */
const vote =
  /^(?:(?:This|That) (?:view|proposal|suggestion|course|procedure|text|draft) was (?:then |generally |unanimously )?(?:accepted|agreed|adopted|approved|rejected)\b|(?:The )?(?:(?:[Mm]otion|[Qq]uestion|[Aa]mendment)\b(?:[^.;]|(?<=M[rs]|Mrs|Dr)\.){0,60}\b(?:carried|put|agreed to|adopted|approved|lost|defeated|withdrawn|seconded|failed|fell)\b|(?:[^.;]{0,40}\bthe )?(?:[Mm]inutes|[Aa]genda)\b[^.;]{0,60}\b(?:was|were) (?:then |also |\p{Ll}+ly )?(?:adopted|approved|accepted|taken as read|confirmed)\b|[^.;]{0,180}\b(?:was|were) (?:adopted|rejected|carried) (?:unanimously|by \S+ votes))|A (?:\S+ )?vote was (?:then )?taken\b|(?:This|It|That) was (?:then |unanimously |accordingly |generally |eventually |so )?(?:approved|agreed(?: (?:to|upon))?|adopted|accepted|carried|ordered|decided)\.$)/u
/**
 * `The proposal was put to the vote and approved.`: in the simple past, for what somebody reports had been so before; what
 * somebody approved of at some time he may report in either.
 */
const decided =
  /^The (?:proposal|offer|suggestion|recommendation|nomination|amendment|invitation|correction)s? (?:was|were) (?:then |\p{Ll}+ly )?(?:accepted|agreed to|adopted|approved|carried|rejected|endorsed|put to the (?:vote|meeting))\b(?! (?:last|in|on|when|before|after|by (?!acclamation|a |\S+ votes))\b)/u
/** `This offer was received in silence.` */
const taken =
  /^(?:This|The|That) (?:\p{Ll}+ )?(?:offer|remark|proposal|suggestion|statement|announcement|news|report|sally) was (?:received|greeted|met|noted|welcomed|applauded)\b/u
/** `The Chairman: This is the second time.`, inside a paragraph. */
const label =
  /^(?:The \p{Lu}\p{L}+|(?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lord|Lady|Cde|Comrade)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}’'-]+)?): ["“]?\p{Lu}/u
const aside = /^[([][^)\]]*[)\]]\.?$/

/** Whether a sentence is the narrator's; `cues` are its own, and no pattern is asked that lacks a word it needs. */
export function isNarration(
  sentence: string,
  cues: number,
  speakerNames: readonly string[],
  hasShifted: boolean,
): boolean {
  const has = (cue: number): boolean => (cues & cue) !== 0
  if (isBracketed(sentence) || remarkMark(sentence) > 0 || isOfStruckName(sentence) || holdsStruckName(sentence))
    return true
  // `(I learned this from Mr. Vale.—J.E.)`: the writer’s own.
  if (!hasShifted && sentence.startsWith('(') && (sentence.startsWith('I ', 1) || !sentence.includes(')'))) return true
  // `(FYI Hale leaves tomorrow. End FYI.)`
  if (sentence.startsWith('FYI', sentence.startsWith('(') ? 1 : 0)) return true
  // `… I refused. Hale.”`: the signature of a telegram that is quoted; `… he left. JEV)`: the initials under a remark.
  if (sentence.length < 30 && signature.test(sentence)) return true
  if (!hasShifted && sentence.includes(': ') && label.test(sentence)) return true
  if (has(EVENT) && has(HAPPENS) && (event.test(sentence) || attendance.test(sentence))) return true
  if (recorded.test(sentence)) return true
  if (has(EVENT) && furtherTalk.test(sentence)) return true
  if (!hasShifted && (has(WE) || has(I)) && sharedView.test(sentence)) return true
  if (sentence.startsWith('It ') && gathered.test(sentence)) return true
  if (!hasShifted && sentence.length < longestArrival && (arrival.test(sentence) || inverted.test(sentence)))
    return true
  if (sentence.startsWith('This ') && (seemedToHim.test(sentence) || wasDone.test(sentence))) return true
  if (sentence.includes(' attention was ') && pointedOut.test(sentence)) return true
  if (sentence.startsWith('After ') && afterBreak.test(sentence)) return true
  if (has(ITEM) && holdsItem.test(sentence) && nextItem.test(sentence)) return true
  if (has(VOTE) && (vote.test(sentence) || decided.test(sentence) || elected.test(sentence))) return true
  if (has(PAST) && (sentence.includes(' was ') || sentence.includes(' were '))) {
    if (
      (has(IT) && isImpersonal(sentence)) ||
      (has(CHARGE) && charge.test(sentence)) ||
      taken.test(sentence) ||
      voiced.test(sentence)
    )
      return true
  }
  if (has(EXCHANGE) && exchange.test(sentence)) return true
  if (sentence.endsWith(':') && exchangeFollows.test(sentence)) return true
  if (!hasShifted && (has(PAST) || has(VIEW)) && tellsDemeanour(sentence)) return true
  if (!hasShifted && isWritersView(sentence)) return true
  // `He then had to leave for another engagement.`
  if (sentence.includes(' had to leave') && leaves.test(sentence)) return true
  // `… a telegram, from which he read the following extract:`
  if (sentence.endsWith(':') && readsOut.test(sentence)) return true
  // Nobody names himself in his own unquoted speech.
  if (speakerNames.some((name) => containsWord(sentence, name))) return true
  if (has(DEED) && tells(sentence, deeds, clauseStarts(sentence), isAnother)) return true
  if (has(DEED) && tells(sentence, interruptions, [0], (before) => isNamed(before, ['then', 'here']))) return true
  if (has(FLOOR) && tells(sentence, takingTheFloor, [0], (before) => isNamed(before, ['then']))) return true
  if (!hasShifted && has(STANCE) && tells(sentence, stances, [0], isTitled)) return true
  // `Please inform the Minister.`: what the one who writes asks for.
  if (!hasShifted && (sentence.startsWith('Please ') || sentence.startsWith('Kindly '))) return true
  // `Believe he means it.`: what the writer of a telegram thinks, without his *I*.
  if (!hasShifted && has(VIEWED) && telegraphicView.test(sentence)) return true
  if (!hasShifted && has(NARRATOR) && toNarrator.test(sentence)) return true
  // `I saw Mr. Hale the same day.`
  if (!hasShifted && ((has(I) && meets.test(sentence)) || isEncounter(sentence))) return true
  // `The note requests that`, in the present: what lies before the narrator.
  if (!hasShifted && aboutPaper.test(sentence)) return true
  // `Your telegram 84 has come.`: what the writer and his reader write each other.
  if (!hasShifted && has(OWN) && ownPaper.test(sentence)) return true
  // `7. The port is closed.`: a paragraph of the writer's own.
  if (!hasShifted && numbered.test(sentence)) return true
  // `Minister Orsini, whom I saw later, thought the same.`
  if (!hasShifted && has(I) && sentence.includes(', whom I ')) return true
  // `Then someone said: “…”`
  if (!hasShifted && sentence.includes(': ') && leadsToQuotation(sentence)) return true
  if (has(I) && (has(DEED) || has(OWN_DEED)) && tells(sentence, ownDeeds, ownClauseStarts(sentence), isI)) return true
  return !hasShifted && has(WE) && has(TOGETHER) && tells(sentence, commonDeeds, clauseStarts(sentence), isWe)
}

/** `The following exchange took place:` */
const exchangeFollows =
  /\bfollowing (?:exchange|dialogue|colloquy|conversation|discussion) (?:then )?(?:took place|occurred|ensued|followed)\b|\b(?:exchange|dialogue|colloquy|conversation) (?:was|ran|went) (?:somewhat )?as follows\b/

const signature = /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?\.[”"]$|^[—–-]?\s?(?:\p{Lu}\.?\s?){2,4}[)\]]?\.?$/u

const telegraphicView =
  /^(?:Believe|Suggest|Recommend|Request|Propose|Assume|Suspect|Doubt|Gather|Presume|Feel|Would appreciate) (?!(?:me|us|him|her)\b)\p{L}/u
const leaves = /^(?:\S+ ){1,4}(?:then |soon |shortly )?had to leave\b/
const readsOut =
  /\b(?:he|she|they|I) (?:then |next )?(?:read|handed|showed) (?:\p{Ll}+ ){0,3}(?:the following|(?:an |this )?(?:extract|passage|excerpt)|as follows)\b/u

const meets =
  /^(?:(?:On|In|At|Later|Then|This|Today|Yesterday)\b[^,]{0,40},? )?I (?:then |later |also |again )?(?:saw|met|(?:happened|chanced) to (?:meet|see)|called on|visited|spoke (?:to|with)|went to see|was received by|had an? (?:\p{Ll}+ )?(?:audience|interview|talk|conversation|meeting) (?:of|with)|gathered|noticed|guess|presume|surmise|(?:had|got|formed|did not (?:get|have|gain)) the impression|(?:ask|request|beg) your?)\s/u
const aboutPaper =
  /^(?:The|This|His|Her|Their) (?:\p{Ll}+ ){0,2}(?:note|memorandum|statement|text|telegram|letter|draft|document|paper|aide-m[eé]moire|communiqu[eé]) (?:reads|states|says|requests|asks|contains|proposes|begins|follows|is (?:attached|enclosed|as follows|printed|not printed|on (?:the )?file))\b/u
const ownPaper =
  /\b(?:[Mm]y|[Yy]our|[Oo]ur) (?:\p{Ll}+ ){0,2}(?:telegrams?|cablegrams?|despatch(?:es)?|dispatch(?:es)?|memorandum|minute)\b|\b[Oo]ur (?!1[5-9]\d\d|20\d\d)\d{2,5}\b/u
const numbered = /^\d{1,2}\. [\p{Lu}“"]/u

/** `On the situation in the north.`: what the next paragraphs are about. */
export function isTopic(sentence: string): boolean {
  return /^(?:On|About|Concerning|Regarding)\s[^,;:]+\.$/.test(sentence)
}

function leadsToQuotation(sentence: string): boolean {
  const colon = sentence.search(/: [“"„]/)
  return colon > 0 && forms.has(lastWord(sentence.slice(0, colon)))
}

/** `[name not declassified] felt that`: the name before the verb was struck out, and is another's. */
function isOfStruckName(sentence: string): boolean {
  return smallLetter.has(sentence.charCodeAt(0)) && tellsDeed(firstWord(sentence))
}

/** Whether a sentence stands in brackets. */
function isBracketed(sentence: string): boolean {
  return (sentence.startsWith('(') || sentence.startsWith('[')) && aside.test(sentence)
}

/** Whether the writer of a letter, or the narrator to whom the words were told, goes on himself; or no question goes on. */
export function endsSpeech(
  sentence: string,
  cues: number,
  chain: Chain,
  {isLetter, isWired, author}: {isLetter: boolean; isWired: boolean; author: {isNamed: boolean}},
): boolean {
  if (chain.asked && !isSupposed(sentence, cues)) return true
  if (chain.direct) return false
  if (isLetter) return isFirstPerson(sentence, cues) || sentence.startsWith('You ') || isNow.test(sentence)
  // `I told him that we knew it. I believe he is afraid.`: what the author thinks now, after what he said then.
  if (chain.voice.person?.author) return ownView.test(sentence)
  if (chain.shifted) return false
  // `We see no reason to doubt him.`: where the title says who writes, he weighs what he has told.
  if ((author.isNamed || isWired) && ownView.test(sentence)) return true
  return (chain.toNarrator === true && ownDeed.test(sentence)) || isImpression(sentence, cues)
}

/** `Miss Lis is more than willing.`: how it stands with another, as the writer of a letter knows it. */
const isNow =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col)\. |(?:Miss|Sir|Lord|Lady|Professor|General|Colonel) )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:is|has) (?![^.;]*\b(?:would|had|was|were)\b)/u

const ownView =
  /^(?:I|We) (?:(?:also|still|do not|would not|would|therefore|ourselves) )?(?:see|believe|think|doubt|consider|feel|suspect|know|recommend|suggest|assume|understand|have no (?:reason|evidence|information|doubt)|object|agree|find|question)\b/

/** `I doubt it.`, `As I was not certain, I refused.` */
const ownDeed = /^(?:As |When |Since )?I\b/

/** `It seemed to me that he knew more.`: what the author gathers; `cues` are those of the sentence. */
function isImpression(sentence: string, cues: number): boolean {
  return (cues & VIEW) !== 0 && impression.test(sentence)
}

/**
 * What goes on from a question: another, or what would be in that case. `He asked what would become of the loan. If the
 * talks failed, the Treasury would lose by it.`
 */
function isSupposed(sentence: string, cues: number): boolean {
  return sentence.endsWith('?') || (supposing.test(sentence) && !isFirstPerson(sentence, cues))
}
const supposing =
  /^(?:If|Unless|Otherwise|He|She|It|They|The|This|That|There|His|Her|Their|Its|Any|No|Such)\b[^“"]*\b(?:would|should|could|might)\b(?! (?:not )?(?:say|answer|comment|commit|be drawn|discuss|reply)\b)/

/** Unquoted speech has gone over to the speaker's own person: `our party`, `we`, `I`. What it quotes is another's. */
export function isFirstPerson(sentence: string, cues: number): boolean {
  return (cues & OWN) !== 0 && own.test(sentence.replace(inQuotes, ''))
}

const inQuotes = /[“"][^“”"]*[”"]/g
const own = /\b(?:we|We|our|Our|us|ours|I|my|My|me)\b/

/** `The Prime Minister, Valdor, approached me.`: what is done to the narrator. */
const toNarrator =
  /^[^;:]{3,90}?(?<!\bhad) (?:approached|greeted|received|visited|interrupted|joined|thanked|met|threatened|teased|embraced|escorted|accompanied) (?:me|us)\b/
/** `The Secretary was instructed to obtain tenders.`: what a meeting lays upon somebody. */
const charge =
  /^[^,;:]{1,60} (?:was|were) (?:then |accordingly )?(?:(?:asked|instructed|requested|authori[sz]ed|directed|empowered|deputed) to|charged with)\b/

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}
