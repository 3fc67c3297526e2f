/**
 * Remarks on a document, told by the words that they are made of: what it lacks, what is on the page, where a copy is.
 *
 * > | [first name unknown]      [sketch of a horse]      [see Document 4]
 */
import {Phrases, type Wording} from '../../../words/phrases.js'

const unknown = new Phrases(
  `unknown | unidentified | unavailable | unspecified | unstated |
   not given/known/stated/indicated/specified/mentioned/identified/provided/named/recorded |
   no (first/given/full/last/family) name/names/initials/patronymic/title/author/date/year/place/signature/addressee |
   no classification/distribution/registry/file/security | fnu`,
)
const untold =
  /^(?:the |his |her )?(?:(?:first|given|full|last|family|proper|father['’]s) )?(?:names?|initials?|patronymic|rank|titles?|position|identity|date|year|day|place|speaker|recipient|addressee|author|sender|source)(?:s)? (?:is |are |was |were )?(?:un(?:known|identified|available|specified|stated)|not (?:given|known|stated|indicated|specified|mentioned|identified|provided|named|recorded))\b.{0,30}$|^no (?:(?:first|given|full|last|family) )?(?:names?|initials|patronymic|title|author|date|year|place|signature|addressee)(?: (?:given|stated|indicated|specified|mentioned))?(?:, no \p{L}+)*(?:[,.;] .{3,60})?$|^no (?:classification|distribution|registry|file|security)(?: \p{L}+)? (?:marking|markings|mark|stamp|number|list|indicator)s?\b.{0,20}$|^no classification$|^fnu$/iu

/** `[first name unknown]`, `[no date given]`: what the source does not tell of someone or of itself. */
export function isUntold(content: string, wording: Wording): boolean {
  return unknown.in(wording) && untold.test(content)
}

const pictures = new Phrases(
  `drawing/sketch/diagram/picture/doodle/cartoon/caricature/silhouette/map/plan/notation |
   drawings/sketchs/diagrams/pictures/doodles/cartoons/caricatures/silhouettes/maps/plans/notations`,
)
const picture =
  /^(?:here (?:is |follows? )?)?(?:an? |the )?(?:(?:small|rough|large|little|pencil|ink|hand-drawn|crude|floor|musical) ){0,2}(?:drawing|sketch|diagram|picture|doodle|cartoon|caricature|silhouette|map|plan|notation)s? (?:of|showing|depicting|here|with|in)\b.{0,80}$/i

/** `[sketch of a horse]`, `[here a drawing of the house]` */
export function isPicture(content: string, wording: Wording): boolean {
  return pictures.in(wording) && picture.test(content)
}

const blemishes = new Phrases('blot/blots/smear/smears/stain/stains/hole/holes/burn/burns')
const blemish =
  /^_?here (?:is|are|was|were) (?:an? |some |two(?: or three)? )?(?:\p{L}+ )?(?:blot|smear|stain|hole|burn)s?\b.{0,40}$/iu

/** `[here is a blot]` */
export function isBlemish(content: string, wording: Wording): boolean {
  return blemishes.in(wording) && blemish.test(content)
}

const signs = new Phrases('mark/marks')
const sign =
  /^(?:an? |the )?(?:(?:pencil(?:led)?|ink|red|blue|large|handwritten) ){0,2}(?:question|exclamation|check) marks?(?: (?:in|on|at) .{2,40})?$/i

/** `[pencilled question mark]`: a sign that a reader put on the page. */
export function isSign(content: string, wording: Wording): boolean {
  return signs.in(wording) && sign.test(content)
}

const placed = new Phrases(
  `(on) (the) reverse/back/verso/flyleaf/wrapper/cover | on (the) flyleaf/wrapper/cover/envelope/outside | (on) (the) reverse/back/verso of (the) sheet/page/card/photograph/envelope/letter |
   (on) (a/an) first/second/third/separate/loose sheet | in cipher/cypher/code/shorthand |
   decoded | deciphered | decrypted | text | live relay | (picture) postcard/post-card | (picture) post card`,
)

/** `[on reverse]`, `[second sheet]`, `[in cipher]`: at the beginning of a sentence what the words after it are. */
export function isPlaced(wording: Wording): boolean {
  return placed.standAlone(wording)
}

const reels = new Phrases(
  'tape | recorder | side | reel | cassette | disc | recording | audio | sound | video/camera shows',
)
const reel =
  /^(?:(?:begin(?:s|ning)?|start|end|change|turn(?:s|ed)?)(?: of)? (?:the )?(?:tape|side|reel|cassette|disc|recording)\b.{0,30}|(?:tape|reel|cassette|recorder) (?:[\dA-Z]+(?:, side [\dA-Z]+)?|change|(?:is |was )?(?:turned |switched )?(?:off|on)(?:\/on|, then on)?)|(?:audio|sound|tape|recording) (?:cuts out|cuts off|breaks off|ends|fades)|(?:video|camera) shows\b.{0,80})\.?$/i

/** `[begin tape two, side A]` */
export function isReel(content: string, wording: Wording): boolean {
  return reels.in(wording) && reel.test(content)
}

const whens = new Phrases(
  'took place | occurred | happened | was/were held/completed/signed/published/adopted/concluded/carried',
)
const when = /^\p{Ll}[\p{L}’'-]+(?: [\p{L}’'-]+){0,7} (?:took|occurred|happened|was|were) .*\d/u

/** `[handing over took place on 1 April]`: when that was of which the words before it speak. */
export function tellsWhen(content: string, wording: Wording): boolean {
  return whens.in(wording) && when.test(content)
}

const blankPages = new Phrases(
  `(the) (rest/remainder) (of) (the) page/pages/leaf/leaves/sheet/sheets/side (is/are) (left) blank`,
)

/** `[remainder of page blank]`: of which nothing is missing. */
export function isBlankPage(wording: Wording): boolean {
  return blankPages.standAlone(wording)
}

const states = new Phrases(
  `absent | present | not present | in attendance | not attending | excused | by telephone | part-time | part time |
   (letter/document/note is) unsigned | undated | no date/entry/entries/postmark/salutation/heading/address/enclosure/enclosures/envelope | n.d. |
   (entry/letter/sentence/phrase/text/line/page/document) incomplete/unfinished | change of hand/handwriting | new/different/another/second hand/handwriting |
   reverse (side) | verso blank | canceled/cancelled/deleted passage (follows) | fragment | date unknown | no place |
   p.t.o. | pto | not recorded | untitled | no title | title unknown | draft | translation | excerpt/excerpts (begin/begins/end/ends/start/starts) |
   summary | continued | cont/contd/continue | cont./contd./continue./continued. |
   end | end/beginning of document/interview/text/file/excerpt/quote/telegram/message/tape/transcript/letter/cable |
   (the) document/text/translation/excerpt/transcript/quotation/message/telegram begins/ends/continues/resumes |
   begin/start/end text/quote/quotation/message/telegram/translation/excerpt/summary/transcript | unquote | no text | table | chart | map | photograph | photo | diagram | figure | drawing | blank page |
   (very) poor/bad/faint copy/scan/scanning/quality/image/reproduction/photocopy/print | illustration | list/text/names/signatures/table/document follows | list of names/participants/those/signatures (present) follows | left margin | verso | recto | overleaf | doodle/doodles |
   attachment/attachments | enclosure/enclosures | annex/annexes | appendix | (carbon) copy | original |
   (a) true/certified/fair/typed copy | uncorrected/unrevised/unedited (text/stenogram/transcript/copy/translation) | for official use only | deciphered | decrypted | encrypted | enciphered | left/arrived/came/joined early/late/later |
   (strictly) confidential | declassified | (top/strictly) secret | name | date | signature | place | time`,
)

/** `[absent]`, `[undated]`, `[new hand]`: the state of the paper, or of someone in a list. */
export function isState(wording: Wording): boolean {
  return states.standAlone(wording)
}

const away = new Phrases(
  'ill | sick | unwell | on leave/vacation/holiday | on (a/an) (official) trip/mission/visit | abroad | travelling | travelling abroad',
)

/** `Comrade Lazar [on leave]`: in a list, why someone is not there. */
export function isAway(wording: Wording): boolean {
  return away.standAlone(wording)
}

const presence = new Phrases(
  'absent | present | not present | in attendance | excused | left/arrived | from/until/for (agenda) item/items/point/points',
)
const absence =
  /^(?:absent|present|not present|in attendance|excused|left|arrived)\s(?:only\s)?(?:after|from|until|till|at|for|during|since|before|between|in the)\s.{1,40}$|^(?:from|until|for) (?:agenda )?(?:items?|points?) \d+(?: on(?:wards?)?| only)?$/i

/** `[absent from 3 p.m.]`, `[for items 2 and 3]`: when someone was there, or was not. */
export function isAbsence(content: string, wording: Wording): boolean {
  return presence.opens(wording) && absence.test(content)
}

const references = new Phrases(
  `(a) wordplay/word-play/pun | (a) word play | (a) play on words | an untranslatable wordplay/word-play/pun |
   an untranslatable word play | an untranslatable play on words | for instance/example | see | cf | compare |
   refer/refers/reference | ref |
   as in/per/above/below/transliterated/transcribed/spelled/spelt/written/printed/given/rendered | ibid | op. cit |
   attachment/attachments | enclose/enclosed | copy | a copy on/in (the) file | on (the) file |
   this/these/above/below/preceding/following is/refer/refers/was/are/were/item/items/text/paragraph/word/section |
   the above/following is/refer/refers/was/are/were/item/items/text/paragraph/word/section | source text |
   according to | apparently | probably | presumably | evidently | possibly | perhaps | it is (not) clear/known |
   it is unclear/unknown | unclear who/what/which/whether/if | meaning | means | that is | in other words | namely |
   a reference | an allusion | reference/allusion to | literally | he/she/they means/mean | he/she refers`,
)
const numbered =
  /^(?:\d+(?:st|nd|rd|th) (?:meeting|session|plenum|plenary|congress)|doc(?:ument)?\.? (?:no\.? ?)?\d+|(?:fn|footnote|note|n)\.? ?\d+$|p(?:p|ages?|gs?)?\.? ?\d+[-–].{0,60}|tab [a-z\d]{1,2}$|(?:annex|appendix|enclosure|exhibit)(?: (?:no\.? ?)?(?:\d{1,3}|[a-z]|[ivx]{1,5}))?$)\b|^source:/i

/** `[see Document 4]`, `[p. 3–5]`, `[a reference to the treaty]` */
export function isReference(content: string, wording: Wording): boolean {
  return references.opens(wording) || numbered.test(content)
}

/** `[later I learned that he had been told not to]`, `[I afterwards saw the letter]`: what the writer knew only later. */
export function isAfterthought(content: string): boolean {
  return afterthought.test(content)
}
const afterthought =
  /^(?:(?:only )?(?:later|afterwards?|subsequently),? (?:I|we)|(?:I|we) (?:only )?(?:later|afterwards?|subsequently)) (?:was |were |had |have )?(?:\p{Ll}{2,}ed|learnt|heard|found|knew|saw|told|understood|read|met)\b.{0,200}$/iu
