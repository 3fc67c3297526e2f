/** The title of a document that begins with it. */
import {space} from '../../words/character-class.js'
import {endsSentence, firstWeightyCode, holdsDigit, inSmallLetters, isDigit, isUpper} from '../lines/characters.js'
import {namesAuthors} from './bylines.js'
import {isPointedHeadOfLetter, namesBodies} from './correspondents.js'
import {isBareDate, isDateline, isDatelineOfLetter} from './datelines.js'
import {isDocumentNumber} from './document-numbers.js'
import {Formula} from './formula.js'
import {isAddress, isPersonName, isSalute, opensWithSalute} from './formulas.js'
import {isShelfMark} from './labels.js'
import {afterMarks, isClassification, isReleaseStamp} from './secrecy.js'
import {isSession} from './sessions.js'
import {endOfMatch} from './sticky.js'

/** Kinds of document, as their titles name them. */
const kinds =
  /\b(?:memorandum|memoranda|minutes|record|report|letter|cable|telegram|note|notes|summary|statement|speech|address|conversation|talks?|meeting|discussion|transcript|stenogram|protocol|resolution|decision|directive|instructions?|agreement|treaty|draft|circular|despatch|dispatch|message|aide-m[ée]moire|diary|journal|press release|interview|proposal|plan|study|review|outline|introduction|consultation|announcement|declaration|information|excerpts?|extracts?)\b/i

/** A title may begin with its number, and with an adjective or two before the kind of document. */
const ownNumber = /\d{1,4}(?:\.\s+|\s+(?=\p{Lu}))/uy
const adjective = /(?=\S)[\p{L}-]*\s+/iuy
const kindOfTitle =
  /(?:memorand(?:um|a)|minutes?|records?|report|letter|cable|(?:cable|tele|air)gram|savingram|paper(?= (?:prepared|drafted|handed in) )|submission|notes?|summary|statement|speech|address|conversation|transcript|stenogram|protocol|resolution|directive|agreement|draft|circular|despatch|dispatch|message|diary|journal|press release|interview|(?<!\p{Ll} )information(?= (?:on|about|concerning|regarding)\s)|finding aid(?= to)|papers(?= of )|excerpts?|extracts?|conclusions(?= of (?:a|the) (?:\p{L}+ ){0,2}meeting\s))(?=\d{0,2}\s)/iuy
const ofSomething =
  /\d{0,2}\s+(?:of|about|by|from|on|between|for|to|prepared|concerning|regarding|with|handed in|\d)/iuy

/** What stands before the kind of document in the words that a title begins with: nothing, or up to three words. */
function wordsBeforeKind(words: string): string | undefined {
  const start = endOfMatch(ownNumber, words, 0) ?? 0
  let at: number | undefined = start
  for (let before = 0; before <= 3 && at !== undefined; before++) {
    const kind = endOfMatch(kindOfTitle, words, at)
    if (kind !== undefined && endOfMatch(ofSomething, words, kind) !== undefined) return words.slice(start, at)
    at = endOfMatch(adjective, words, at)
  }
  return undefined
}

/** The same in other languages of records; what follows is their *of*, *on*, *from*. */
const opensAsForeignTitle =
  /^(?:\d{1,4}\.\s+)?(?:\p{Lu}\p{L}*\s+){0,2}?(?:(?:Sitzungs|Gesprächs|Beschluss|Wort|Kurz)?[Pp]rotokoll|Niederschrift|Aufzeichnung|Bericht|Telegramm|Vermerk|Schreiben|Brief|Denkschrift|Proc[eè]s-verbal|Compte[ -]rendu|Rapport|Lettre|Télégramme|Dépêche|Acta|Informe|Carta|Verbale|Протокол|Стенограмма|Запись|Телеграмма|Письмо|Донесение|Доклад|Постановление|Справка|Accord|Convention|Traité|Protocole|Abkommen|Vertrag|Договор|Соглашение|Конвенция)\s+(?:entre|zwischen|между|der|des|über|vom|von|zur|an|betreffend|d[eu]|d['’]\p{L}+|sur|à|au|del?|della|sobre|о|об|от|из|беседы|заседания|совещания|\p{Lu}\p{L}+а)(?:\s|$)/u

/** Their kinds of document, or the first word of one; the fourth word of a title is the last that may be it. */
const foreignKinds = new Set([
  ...['', 'Sitzungs', 'Gesprächs', 'Beschluss', 'Wort', 'Kurz'].flatMap((of) => [`${of}Protokoll`, `${of}protokoll`]),
  ...'Niederschrift Aufzeichnung Bericht Telegramm Vermerk Schreiben Brief Denkschrift'.split(' '),
  ...'Proces-verbal Procès-verbal Compte Compte-rendu Rapport Lettre Télégramme Dépêche'.split(' '),
  ...'Acta Informe Carta Verbale'.split(' '),
  ...'Accord Convention Traité Protocole Abkommen Vertrag Договор Соглашение Конвенция'.split(' '),
  ...'Протокол Стенограмма Запись Телеграмма Письмо Донесение Доклад Постановление Справка'.split(' '),
])

function isForeignTitle(words: string): boolean {
  let at = 0
  for (let count = 0; count < 4 && at < words.length; count++) {
    let end = at
    while (end < words.length && !space.has(words.charCodeAt(end))) end++
    if (foreignKinds.has(words.slice(at, end))) return opensAsForeignTitle.test(words)
    at = space.endOf(words, end, words.length)
  }
  return false
}

/** What a title is judged by, beside its words: its place, its lines, and what numbers it. */
interface Lines {
  readonly from: number
  readonly to: number
  readonly rows: {readonly length: number}
  readonly label: unknown
}

/** Whether the first unit (or the second, after a mark of secrecy) is the document's title. */
export function isTitle(text: string, unit: Lines, words: string, next: string | undefined): boolean {
  if (words.length < 4 || words.length > 320 || unit.rows.length > 5 || next === undefined) return false
  if (isShelfMark(words) || whence.test(words) || isReleaseStamp(words)) return false
  if (opensLikeTitle(words) || isPointedHeadOfLetter(words) || namesBodies(words)) return true
  // `[Translation]` is its editor's.
  if (words.startsWith('[') && words.endsWith(']')) return false
  if (refers.test(wordsBeforeKind(words) ?? '')) return false
  // `17. National Intelligence Estimate` over its dateline: the document's number in an edition.
  if (numbered.test(words) && isNamed(words.slice(words.indexOf(' ') + 1)))
    return !endsSentence(text, unit.from, unit.to) && isDateline(next)
  if (unit.label || isBareDate(words) || isDateline(words) || isDatelineOfLetter(words) || isSalute(words)) return false
  if (isDocumentNumber(words)) return false
  if (isChapter(words) || (section.test(words) && namesAuthors(next))) return true
  // The stop after its year ends no sentence.
  if (isSession(words) && /\d{4}\.$/.test(words)) return true
  if (isHeadline(words) && !isAddress(words) && !isClassification(words) && standsOver(words, next)) return true
  if (isLoneLine(words) && !isAddress(words) && !isClassification(words) && standsOverPart(next)) return true
  // `The Harbour Conference and the Pilots’ Message.`, as older prints set it.
  if (words.endsWith('.') && words.length <= 110 && isHeadline(words.slice(0, -1)) && fourWords.test(words))
    if (!auxiliary.test(words) && !/\d\.$/.test(words) && (next.length > 150 || isHeadline(next.replace(/\.$/, ''))))
      // `Consulate in Varnia, Apr. 21st, 1879.` is whence a letter was sent.
      return true
  if (
    !(isUpper(firstWeightyCode(text, unit.from, unit.to)) || (isHeadline(words) && opensWithDate.test(words))) ||
    (endsSentence(text, unit.from, unit.to) && !hourAtEnd.test(words)) ||
    /[,;:]$/.test(words)
  )
    return false
  if (isClassification(words) || isAddress(words) || holdsSentence(words)) return false
  // `[Extract]` may stand under `The Envoy in Tavria (Orsini) to the Minister`.
  if (next.startsWith('[') && / to (?:the )?\p{Lu}/u.test(words)) return true
  // A long line over the first heading of what it names: `Treaty of Alliance between …` over `Article 1`.
  if (
    words.length >= 50 &&
    !auxiliary.test(words) &&
    !holdsDigit(words.slice(0, 12)) &&
    (isArticleNumber(next) || opensLikeTitle(next) || /^N[or]\. \w{1,5}$/.test(next))
  )
    return true
  // `Department II/4` over its date: who wrote it.
  if (deskOfOffice.test(words)) return false
  return kinds.test(words) || isBareDate(next) || isDateline(afterMarks(next)) || isClassification(next)
}

const deskOfOffice =
  /^(?:Main )?(?:Department|Section|Division|Desk|Bureau|Directorate|Abteilung|Sektion) (?:[IVX]+|\d+)(?:\/\w+)?$/

/** `…, New York, 3 May 1946, 4 p. m.` */
const hourAtEnd = /\d,? (?:at )?\d{1,2}(?:[:.]\d\d)? ?[ap]\. ?m\.$/

/** `12 July 1951 Meeting Notes`, `1951-07-12 Meeting Notes`, `12 July 1951 | Harbour Board` */
const opensWithDate = /^(?:\d{1,2} \p{Lu}\p{Ll}+,? \d{4}|\d{4}-\d\d-\d\d)(?: [|:–—-]{1,2})? \p{Lu}/u
/** `From the Embassy in Varna`: who sends a paper. */
const whence = /^From (?:the )?(?:\p{Lu}\p{L}+ )?(?:Embassy|Legation|Consulate|Ministry|Department|Office|Mission)\b/u
const numbered = /^\d{1,4}\. [A-Z]/

/** Small words that keep their small letter in a headline though they have four letters and more. */
const small = new Set(
  'from with into over upon under after before between during through against about toward towards'.split(' '),
)

/** Whether `words` are set as a headline: every weighty word has a capital, and no stop ends it but `?` or `!`. */
export function isHeadline(words: string): boolean {
  if (words.length > 200 || /[.,;:]["”’]?$/.test(words)) return false
  let all = 0
  let weighty = 0
  let capitals = 0
  let last = false
  headlineWord.lastIndex = 0
  for (let found = headlineWord.exec(words); found; found = headlineWord.exec(words)) {
    const [word] = found
    last = isCapitalOrFigure(word)
    all++
    if (last) capitals++
    if (word.length > 3 && !small.has(word)) {
      if (!last) return false
      weighty++
    }
  }
  return all > 2 && weighty > 1 && capitals * 2 > all && last
}
const headlineWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu

function isCapitalOrFigure(word: string): boolean {
  const code = word.charCodeAt(0)
  return isUpper(code) || isDigit(code) || (code > 0x7f && capitalOrFigure.test(word))
}
const capitalOrFigure = /^[\p{Lu}\p{N}]/u

/** Whether each weighty word of `words` has a capital, and the first of all. */
export function isNamed(words: string): boolean {
  return (
    startsNamed.test(words) &&
    (words.match(anyWord) ?? []).every((word) => !weighty.test(word) || small.has(word) || startsNamed.test(word))
  )
}
const startsNamed = /^[“"]?\p{Lu}/u
const anyWord = /\p{L}[\p{L}\p{M}’'-]*/gu
const weighty = /^.{4}/u

/** `Board of Harbour Commissioners` over `Minutes of the Meeting`: who met. */
const body =
  /\b(?:committee|board|commission|council|panel|conference|association|society|congress|plenum|politburo)\b/i
const kindOfMinutes = /^(?:\p{L}+ )?(?:minutes|record|transcript|report|stenogram)(?:,? \p{L}+)?$/iu

/** Whether running text follows, its first section, its author, the paper of a body, or the same words once more, as on pages that name themselves twice. */
function standsOver(words: string, next: string): boolean {
  return (
    next.startsWith(words) ||
    (next.length > 150 && !isHeadline(next)) ||
    isSectionName(next) ||
    namesAuthors(next) ||
    (body.test(words) && (opensLikeTitle(next) || kindOfMinutes.test(next)))
  )
}

const fourWords = /^(?:\P{L}*\p{L}[^ ]*(?: |$)(?:& )?){4}/u
/** `Rights and duties of the pilots`: what a text of small letters is called; it has no verb in its tense, and no date. */
function isLoneLine(words: string): boolean {
  return (
    loneLine.test(words) &&
    !auxiliary.test(words) &&
    !/\b(?:i|we|you|he|she|they|it|me|us|him|them|my|our|your|there|this|that|do|does|did|be|been|may|must|should|might|\p{Ll}{3,}ed)\b|\d/iu.test(
      words,
    ) &&
    words.length <= 110
  )
}
const loneLine = /^\p{Lu}\p{Ll}+(?: [\p{L}’'()/&-]+){2,14}$/u
/** Whether a paragraph follows, or a line of names and capitals that heads the first part. */
function standsOverPart(next: string): boolean {
  if (next.length > 150) return !opensWithSalute(next.slice(0, 60))
  return next.includes(' ') && next.length <= 60 && isNamed(next) && !/[\d,:.]/.test(next) && !isPersonName(next)
}

/** The parts of essays and reports, as their headings name them: whatever stands before and after. */
const section = new Formula(
  'administrative biographical historical scope container provenance acquisition custodial access restrictions conditions preferred processing related separated arrangement organization index subject subjects series collection inventory introduction introductory preface foreword prologue abstract executive background historical conclusion conclusions concluding epilogue afterword acknowledgement acknowledgements acknowledgment acknowledgments list abbreviations glossary chronology select selected annotated bibliography references works further table contents',
  /^(?:introduction|introductory (?:note|remarks)|preface|foreword|prologue|abstract|executive summary|background|historical background|conclusions?(?: and [\p{L} ]{4,40})?|concluding remarks|epilogue|afterword|acknowledge?ments?|(?:list of )?abbreviations|glossary|chronology|(?:select(?:ed)?|annotated) bibliography|bibliography|references|works cited|further reading|(?:table of )?contents|administrative (?:information|history)|(?:biographical|historical) (?:note|sketch)|scope and contents?(?: note)?|(?:container|box and folder) list|provenance|(?:acquisition|processing) information|custodial history|(?:access |use )?restrictions|(?:restrictions|conditions) (?:on|governing) (?:access|use)|preferred citation|(?:related|separated) materials?|arrangement(?: note)?|index terms|(?:list of )?subjects discussed|(?:collection|series) (?:overview|descriptions?)|inventory)$/iu,
)
const chapter = new Formula(
  'chapter part book session',
  /^(?:chapter|part|book|session)\s+(?:\d{1,3}|[IVXL]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)(?:[.:]?\s+[^.;]{3,110}[^.,;:]|[.:]?)$/iu,
)

const apparatus = new Formula(
  'notes footnotes endnotes references sources resources bibliography anmerkungen fussnoten translator translators editor editors',
  /^\[?(?:(?:foot|end)?notes|(?:translator|editor)s?['’]?s? notes|(?:notes and )?(?:references|sources)|resources|bibliography|anmerkungen|fu(?:ß|ss)noten):?\]?$/i,
)

/** Whether `words` stand over the apparatus of a text: *Notes*, *REFERENCES*. */
export function headsApparatus(words: string): boolean {
  return words.length <= 22 && apparatus.test(words)
}

/** Whether `words` are the heading of a part by name: *Introduction*, *Chapter 5: The Long Peace*. */
export function isSectionName(words: string): boolean {
  return section.test(words) || isChapter(words)
}

function isChapter(words: string): boolean {
  return words.length <= 130 && chapter.test(words)
}

/** `Article 3`, `ARTICLE XIV.`, `§ 12`, `Ad (1)`: what numbers the parts of a treaty, a law or an agenda, and nothing else. */
export function isArticleNumber(words: string): boolean {
  const part = words.length <= 24 ? endOfMatch(numberedPart, words, 0) : undefined
  return part !== undefined && numberOfPart.test(inSmallLetters(words.slice(part)))
}
const numberedPart =
  /(?:article|art\.|artikel|section|clause|document(?=.*\d:?$)|(?:resolution|recommendation|decision|schedule|exhibit)(?= )|§|ad|re)/iuy
const numberOfPart =
  /^\s?(?:no\.?\s)?(?:the )?\(?(?:\d{1,3}(?:st|nd|rd|d|th|er|\s?(?:bis|ter|quater|[a-z]))?|[ivxlc]{1,8}|premier|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:eleven|twelf|thirteen|fourteen|fifteen)th)\)?(?: \((?:[ivxlc]{1,8}|\d{4})\))?[.:]?$/

/** `Re 2. Transport`, `Ad 2) …`, `On item 2 of the agenda: …`: an item of the agenda, over what was said of it. */
export function isAgendaItem(words: string): boolean {
  return (
    words.length <= 180 && holdsDigit(words) && agendaItem.test(words) && !/[.;:]$/.test(words) && !holdsSentence(words)
  )
}
const agendaItem = new Formula(
  're ad on to regarding concerning',
  /^(?:(?:re|ad):?\s(?:(?:agenda )?(?:item|point|question)\s)?|(?:on|to|regarding|concerning) (?:the )?(?:agenda )?(?:item|point|question)\s)(?:no\.\s?)?\d{1,2}(?: of the agenda)?\s?[.:)–—]{1,2}\s+\S/i,
)

/** Whether `words` begin as titles do (`Memorandum of …`) and are no sentence. */
export function opensLikeTitle(words: string): boolean {
  if (isForeignTitle(words)) return !isForeignSentence(words)
  const before = wordsBeforeKind(words)
  return before !== undefined && !refers.test(before) && !isSentence(words)
}

/** Words that make a reference of it, no title: `Thanks for your telegram of`, `In reply to letter of`. */
const refers =
  /\b(?:i|we|you|he|they|sent|your|my|our|his|her|its|their|this|that|these|those|in|to|for|with|by|see|reference|thanks|following|received?)\b/i

/** A finite verb early on, before a stop, tells a sentence: `Minutes of the talk were kept by the aide.` */
function isSentence(words: string): boolean {
  return /[.!?]["”’)]*$/.test(words) && /\b(?:is|are|was|were|has|have|had|said|took|will|would)\b/.test(words)
}

function isForeignSentence(words: string): boolean {
  return (
    /[.!?]["”’)]*$/.test(words) &&
    /(?:^|\s)(?:ist|sind|war|waren|wird|wurden?|hat|haben|hatten?|est|sont|était|fut|a été|ont|es|fue|è|был[аио]?)\s/u.test(
      words,
    )
  )
}

/** A sentence that ends before the words do: `Your letter came at last. The ships …`. */
export function holdsSentence(words: string): boolean {
  return endOfSentence.test(words) && auxiliary.test(words)
}
const endOfSentence = /\p{Ll}{3}[.?!]["”’)]*\s+\p{Lu}/u
/** A verb in its tense, of those that sentences have oftenest. */
export const auxiliary = /\b(?:is|are|was|were|am|has|have|had|said|took|came|went|will|would|shall|can|could)\b/

/** Whether `words` name a kind of document: *Memorandum of Conversation*, *Letter*. */
export function namesDocumentKind(words: string): boolean {
  return kinds.test(words)
}
