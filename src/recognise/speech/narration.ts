/**
 * Narration: a sentence that nobody speaks, so that speech without a new frame ends before it (encoding guide §3).
 */

/** What the people of a memorandum do apart from speaking. */
export const deeds =
  'turned|evaded|left|departed|arrived|entered|came in|smiled|laughed|nodded|listened|thanked|satisfied|shed|gave|handed|presented|read|showed|shook|greeted|raised|introduced|separated|divided|cited|referred|paused|interrupted|accompanied|drew|touched|dwelt|passed|summed|withdrew|adjourned|reconvened|sat|stood|rose|opened|closed|accepted|conveyed|recounted|listed|read out|took leave|took note|took part|promised|approved|reviewed|summarized|outlined|described|discussed|distributed|circulated|moved|seconded|called on|called upon|seemed|appeared|expressed|spoke of|spoke about|spoke to|stopped|began|resumed|proceeded|invited|asked|inquired|received|agreed|disagreed|demurred|assented|dissented|shrugged|hesitated|frowned|objected'
const event =
  /\b(?:conversation|meeting|talk|talks|discussion|session|reception|audience|dinner|luncheon|interview|visit|recess|committee)\b[^.;]{0,60}\b(?:ended|began|lasted|took place|concluded|closed|adjourned|proceeded|continued|reconvened|recessed|reassembled|followed|was held|was adjourned|was closed|was attended|were present|was present|then turned|turned to)\b/i
const nextItem =
  /\b(?:next|first|last|final|following|second|third|other) (?:item|topic|subject|matter) (?:on the agenda|(?:for|of|under) (?:discussion|consideration|business)|was)\b/i
const holdsItem = /item|topic|subject|matter/
const opening =
  "(?:[\\p{L}’' -]{0,60},\\s*|(?:Then|Later|After this|At this|Here|Further|As an example|In conclusion)\\s+)?"
const also = '(?:then\\s+|also\\s+|again\\s+|[a-z]+ly\\s+)?'
const first = new RegExp(
  `^${opening}I\\s+${also}(?:${deeds}|sought|tried|attempted|undertook|went|came|put it|reminded|pressed|(?:did not|made no) (?:comment|reply|answer|respond))\\b`,
  'u',
)
/** What both sides do together; other deeds of *we* are the speaker's own history. */
const together = new RegExp(
  `^${opening}[Ww]e\\s+${also}(?:discussed|agreed|turned|adjourned|parted|thanked|exchanged|talked|listened|took leave|then)\\b`,
  'u',
)
const third = new RegExp(
  `^(?:[\\p{L}’' -]{0,60},\\s*|(?:Then|Later|After this|At this|Here|Further|As an example|In conclusion)\\s+)?(?:He|he|She|They|[Tt]he\\s+(?:[\\p{Lu}][\\p{L}-]+\\s*){1,3}|(?:Mr|Mrs|Ms|Dr|Messrs|Cde|Comrade|General|Gen|Ambassador|Minister|Secretary|President|Premier|Chairman|Marshal|Professor|Colonel)\\.?\\s+(?:[\\p{Lu}][\\p{L}.’'-]+\\s*){1,4})\\s*\\b(?:then\\s+|also\\s+|again\\s+|[a-z]+ly\\s+)?(?:${deeds})\\b`,
  'u',
)
/** `In reply, it was pointed out that …`: someone speaks, but not the one before. */
const impersonal =
  /\b[Ii]t was (?:also |then |further |generally )?(?:said|stated|indicated|agreed|decided|pointed out|noted|suggested|explained|proposed|recommended|asked|emphasized|concluded|brought out|felt|thought|resolved|moved|the (?:sense|consensus|view|feeling|opinion) of the (?:meeting|committee|group|board|conference))\b/i
/** `It seemed to me that he knew more.`: what the author gathers. */
export const impression =
  /\b(?:seemed|appeared) to me\b|\bmy (?:own |clear |distinct )?impression\b|\bin my (?:own )?(?:view|opinion|judge?ment)\b/i
/** `There was general agreement.`, `There followed a discussion of the rules.` */
const exchange =
  /^(?:There (?:was|were|followed|ensued)(?: \p{Ll}+){0,3} (?:discussions?|debate|exchange|agreement|consensus|objections?|dissent)\b|(?:(?:An?|Some|Further) )?(?:\p{Ll}+ )?(?:[Dd]iscussion|[Dd]ebate) (?:followed|ensued)\b)/u
/** `Orsini spoke first.` */
const floor =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:then\s+)?(?:spoke (?:first|next|last|again|briefly|up)|(?:took|had|was given|asked for) the floor)\b/u
/** `The motion was carried.`, as a record says what was decided. */
const vote =
  /^(?:(?:The )?(?:(?:[Mm]otion|[Qq]uestion|[Aa]mendment)\b[^.;]{0,60}\b(?:carried|put|agreed to|adopted|approved|lost|defeated|withdrawn)\b|(?:[^.;]{0,40}\bthe )?(?:[Mm]inutes|[Aa]genda)\b[^.;]{0,60}\b(?:was|were) (?:then |also |\p{Ll}+ly )?(?:adopted|approved|accepted|taken as read|confirmed)\b|[^.;]{0,60}\b(?:was|were) (?:adopted|rejected|carried) (?:unanimously|by \S+ votes))|A (?:\S+ )?vote was (?:then )?taken\b)/u
/** `The Chairman: This is the second time.`, inside a paragraph. */
const label =
  /^(?:The \p{Lu}\p{L}+|(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lord|Lady)\.? \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}’'-]+)?): ["“]?\p{Lu}/u
const aside = /^[([][^)\]]*[)\]]\.?$/
/** `Comment: This is bluff.`, as telegrams part what they think from what was said. */
const remark =
  /^[([]?(?:(?:(?:Begin|End)(?: of)? )?(?:(?:Embassy|Embassy['’]s|My|Our) )?(?:[Cc]omments?|COMMENTS?)|Observations?|Note)\s?[:.—–]/

export function isNarration(sentence: string, speakerNames: readonly string[], hasShifted: boolean): boolean {
  const isPast = sentence.includes(' was ') || sentence.includes(' were ')
  if (
    aside.test(sentence) ||
    remark.test(sentence) ||
    (!hasShifted && label.test(sentence)) ||
    event.test(sentence) ||
    (holdsItem.test(sentence) && nextItem.test(sentence)) ||
    vote.test(sentence) ||
    (isPast && (impersonal.test(sentence) || charge.test(sentence))) ||
    exchange.test(sentence)
  )
    return true
  // Nobody names himself in his own unquoted speech.
  if (speakerNames.some((name) => containsWord(sentence, name))) return true
  if (third.test(sentence) || floor.test(sentence)) return true
  if (!hasShifted && /\b(?:me|us)\b/.test(sentence) && toNarrator.test(sentence)) return true
  return (sentence.includes('I') && first.test(sentence)) || (!hasShifted && together.test(sentence))
}

/**
 * What goes on from a question: another, or what would be in that case. `He asked what would become of the loan. If the
 * talks failed, the Treasury would lose by it.`
 */
export function isSupposed(sentence: string): boolean {
  return sentence.endsWith('?') || (supposing.test(sentence) && !isFirstPerson(sentence))
}
const supposing =
  /^(?:If|Unless|Otherwise|He|She|It|They|The|This|That|There|His|Her|Their|Its|Any|No|Such)\b[^“"]*\b(?:would|should|could|might)\b(?! (?:not )?(?:say|answer|comment|commit|be drawn|discuss|reply)\b)/

/** Unquoted speech has gone over to the speaker's own person: `our party`, `we`, `I`. */
export function isFirstPerson(sentence: string): boolean {
  return /\b(?:we|We|our|Our|us|ours|I|my|My|me)\b/.test(sentence)
}

/** `The Prime Minister, Valdor, approached me.`: what is done to the narrator. */
const toNarrator =
  /^[^;:]{3,90}?(?<!\bhad) (?:approached|greeted|received|visited|interrupted|joined|thanked|met) (?:me|us)\b/
/** `The Secretary was instructed to obtain tenders.`: what a meeting lays upon somebody. */
const charge =
  /^[^,;:]{3,60} (?:was|were) (?:then |accordingly )?(?:instructed|requested|authori[sz]ed|directed|empowered|deputed) to\b/

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}
