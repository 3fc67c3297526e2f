/**
 * Gap: something of the source is not here: left out, unreadable, lost, or withheld.
 *
 * > | after the second [one word missing].
 *                      ^^^^^^^^^^^^^^^^^^
 *
 * TEI Guidelines 12.3.1 (`gap`): `reason`, and `quantity` with `unit` where the words count exactly.
 */
import type {InterventionDetails} from '../../../tree/decision.js'
import {numberOf} from '../../../words/number-words.js'
import {Phrases, type Wording} from '../../../words/phrases.js'
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {gapIn} from '../words/gap-words.js'
import {isBlankPage} from '../words/remarks.js'
import {notHere} from './papers.js'

type Reason = InterventionDetails['gap']['reason']

const dots = /^(?:[.…]{2,}|…(?:\s…)*|(?:[.…·*]\s*){3,}|[-–—_]{2,}|(?:[-–—]\s+){2,}[-–—]?|\*{3,}|[xX]{3,})$/
const unit =
  /\b(pp?(?=\.)|words?|lines?|pages?|names?|letters?|paragraphs?|sentences?|characters?|lists?|passages?|sections?|sheets?|leaf|leaves|phrases?|signs?|digits?|columns?|half[- ]lines?|signatures?|numbers?|figures?|lacunae?|texts?|points?|items?|telegrams?|documents?|remainders?|rest|dates?|initials|portions?|titles?|entry|entries|tables?|charts?|maps?|place names?|groups?|gr(?=\.)|expletives?)\b/i

type Place = {start: number; end: number}

/** Where the words that give a reason stand. */
type Cue = (content: string, wording: Wording) => Place | undefined

const reasons: readonly (readonly [Reason, Cue])[] = [
  [
    'redacted',
    cue(
      `not (yet) (been) declassified/released | redacted/redaction | sanitized | excised | excision | blacked-out |
     blacked out | blackened | withheld | censored | (still) classified | security deletion |
     source text not declassified | deleted for security/reasons | inked out | withdrawn item/items/segment/material |
     item/segment withdrawn`,
    ),
  ],
  [
    'illegible',
    cue(
      `illegible | illeg | unrecovered | unrecoverable | not recovered | undeciphered | not deciphered | indecipherable | undecipherable |
     unreadable | not (entirely/fully) legible | legible only | cannot be read | could not be read | unintelligible |
     inaudible | indistinct | garble/garbles/garbled | mutilated | smudged | faded | blurred | crossed-out and illegible |
     crossed out and illegible`,
      /\b(?:undec(?:ypher(?:able|ed))?\b\.?|corrupt(?:ed)?(?= (?:groups?|passage))|(?<=groups? )corrupt(?:ed)?)\b/i,
    ),
  ],
  [
    'lost',
    cue(
      `missing | lost | torn (off/away) | damaged | burnt/burned (away) | lacuna/lacunae | cut off | break/breaks off |
     destroyed | hole in | ink-blot/ink-blotted/blot/blotted | ink blot/blotted | stained | not preserved |
     not available | unavailable | break/gap in (the) recording/tape/text/transcript/original/source/document/manuscript/record |
     empty space | not found | not extant | blank |
     left empty`,
      /\b(?:words?|lines?|letters?|groups?|passages?|pages?|sheets?)(?: \d{1,3})?(?: of the [a-z]{3,12})? (?:is |are )?wanting\b/i,
    ),
  ],
  [
    'omitted',
    cue(
      `omit/omits/omitted | omission | ellipsis/ellipses |
     not printed/reproduced/included/translated/transcribed/given | not published here | left out | skipped | passed over | abridged | cut |
     deleted | deletion/deletions | for remainder of | text continues`,
      /^(?:here|there) follow/i,
    ),
  ],
]

/** The first place of a phrase or of a pattern. */
function cue(written: string, pattern?: RegExp): Cue {
  const phrases = new Phrases(written)
  return (content, wording) => {
    const said = phrases.find(wording)
    const found = pattern?.exec(content)
    if (!found || (said && said.start < found.index)) return said
    return {start: found.index, end: found.index + found[0].length}
  }
}

/** `[Two lines heavily crossed out]`, `[a few words are here effaced by the writer]`: how much was struck out, and not what. */
function isDeletion({folded: {text, words}}: Wording): boolean {
  if (named.test(text)) return false
  return words.some(({start}) => {
    const end = extents.endAt(text, start)
    return end !== undefined && struckOut.test(text.slice(end)) && amount.test(text.slice(0, start))
  })
}
const named = /^(?:this|that|these|the|preceding|previous|following|last|next)\b/
const amount = /^(?:[\p{L}\d½-]+ ){0,4}$/u
const extents = new Phrases(
  `word/words/line/lines/sentence/sentences/paragraph/paragraphs/phrase/phrases/passage/passages/name/names |
   letter/letters/half-line/half-lines | half line/lines`,
)
const struckOut =
  /^(?: (?:is|are|was|were|has been|have been|here|heavily|completely|thoroughly|carefully|partly|later)){0,3} (?:(?:crossed|struck|scored|scratched|blotted|stroked|rubbed|inked) (?:out|through|over)|cancell?ed|effaced|erased|expunged|deleted)(?: (?:here|by|in)\b[^:"“]{0,40})?[.]?$/u
const struck = /\b(?:out|through|over|cancell?ed|effaced|erased|expunged|deleted)\b/i
const follows =
  /^(?:here|there|then|at this point) (?:follows?|followed|appears?)\b|^(?:the )?(?:full )?text of [^:]{2,60} follows\.?$/i

export function gap(context: Context): ProposalOf<'gap'> | undefined {
  const {content, wording} = context
  if (dots.test(content))
    return propose('gap-dots', 1, 'high', 'dots for what is left out', {
      reason: context.conventions.epigraphic ? 'lost' : 'omitted',
    })
  if (/^\?{3,}$/.test(content))
    return propose('gap-illegible', 0.95, 'medium', 'question marks for what could not be read', {reason: 'illegible'})
  if (/^blank space\b/i.test(content) && content.length < 60)
    return propose('gap-lost', 0.95, 'medium', 'the paper has a blank space here', {reason: 'lost'})
  if (content === '') return propose('gap-empty', 0.6, 'medium', 'an empty bracket', {reason: 'lost'})
  if (unreadInDots.test(content))
    return propose('gap-illegible', 1, 'high', 'dots around what could not be read', {reason: 'illegible'})
  // `[… they spoke of the harvest …]`: what was left out, told in short.
  if (inDots.test(content) && !context.bracket.mark.explicit)
    return propose('gap-omitted', 0.8, 'medium', 'dots around what was left out', {reason: 'omitted'})
  if (content.length > 600 || /^["“]/.test(content) || notHere(context) || isBlankPage(wording)) return undefined
  // `[text [?]missing]`: the description of a gap holds no bracket of its own.
  if (/[[\]]/.test(content)) return undefined
  if (follows.test(content))
    return propose('gap-follows', 1, 'high', 'the bracket tells what followed', {reason: 'omitted'})
  const foreign = gapIn(content)
  if (foreign) return propose(`gap-${foreign.reason}`, 1, 'high', 'the bracket says what became of the text', foreign)
  if (struck.test(content) && isDeletion(wording))
    return propose('gap-omitted', 1, 'high', 'how much was struck out', {reason: 'omitted', ...quantityOf(content)})
  // `[deleted: a rogue]`: what was struck out is here.
  if (/^(?:deleted|cancell?ed|(?:crossed|struck) (?:out|through))\s*:/i.test(content)) return undefined
  // `[faded stamp of the ministry: Secret]`: so is what the stamp says.
  if (wording.words.some(({text}) => text === 'stamp') && content.includes(':')) return undefined
  // `[4 words]`, `[two lines]`: how much is not here; but `[two pages] of text`.
  if (
    onlyAmount.test(content) &&
    !/^\s(?:of|in|from|to|are|were|that|which)\b/.test(context.after) &&
    (context.wordBefore || context.opensSentence)
  )
    return propose('gap-omitted', 0.8, 'medium', 'how much is not here', {reason: 'omitted', ...quantityOf(content)})
  for (const [reason, find] of reasons) {
    const place = find(content, wording)
    const said = place && content.slice(place.start, place.end)
    if (
      said === undefined ||
      isInside(content, place!.start) ||
      (said === 'not given' && /\b(?:names?|initials?|dates?|titles?|patronymic|rank)\b/i.test(content))
    )
      continue
    const counted = unit.test(content)
    const bare =
      said.length >=
        content.replace(
          /(?:\s(?:here|below|above|in this volume|in (?:the )?(?:ms\.?|manuscript|original|text|paper|source|copy)))?[.!]*$/i,
          '',
        ).length -
          1 ||
      /^(?:(?:apparent|probable|possible|obvious|serious|minor)\s+(?=omission|garble|break|lacuna)|(?:text|source|original|document|remainder|rest|space|omission|page \d+|p\. ?\d+)\b)/i.test(
        content,
      )
    if (!counted && !bare && content.length > 60 && !/^omitted here/i.test(content)) continue
    // `damaged`, `cut`, `blank` and the like are ordinary words too: alone they say little.
    const ordinary =
      /^(?:damaged|cut|blank|lost|burnt|burned|classified|destroyed|faded|deleted|not given|skipped)$/i.test(said)
    const weight =
      counted || bare || /^omitted here/i.test(content)
        ? ordinary && !counted && !/^(?:deleted|blank|classified)/i.test(content)
          ? 0.8
          : 1
        : reason !== 'illegible' && clause.test(content)
          ? 0.45
          : reason === 'illegible' || reason === 'redacted'
            ? 0.9
            : 0.66
    return propose(`gap-${reason}`, weight, weight >= 1 ? 'high' : 'medium', `“${said}” says what became of the text`, {
      reason,
      ...quantityOf(content),
    })
  }
  return undefined
}

/** `[...illegible...]` */
const unreadInDots =
  /^(?:…|\.{2,}) ?(?:(?:\p{L}+|\d+) words? )?(?:illegible|illeg\.|unreadable|indecipherable|undecipherable|inaudible|unintelligible) ?(?:…|\.{2,})$/iu
const inDots = /^(?:…|\.{3}) ?\p{L}[^[\]]{8,300} ?(?:…|\.{3})$/u

/** `[he saw it [text missing] and left]`: what a bracket inside says is said of its own place. */
function isInside(content: string, at: number): boolean {
  const before = content.slice(0, at)
  return before.lastIndexOf('[') > before.lastIndexOf(']')
}

const onlyAmount =
  /^(?:\d{1,3}|one|two|three|four|five|six|several|a few) (?:words?|lines?|sentences?|paragraphs?|groups?)$/i

/** `the note was lost`, `assent was withheld`: a clause that may be words of the text. */
const clause =
  /^(?!text|name|names|word|words|line|lines|page|pages|source|source text)\p{L}.*\s(?:was|were|is|are|had been|has been|be)\s/iu

function propose(
  rule: string,
  weight: number,
  cert: ProposalOf<'gap'>['cert'],
  why: string,
  detail: InterventionDetails['gap'],
): ProposalOf<'gap'> {
  return {class: 'gap', rule, weight, cert, why, detail}
}

/** `3 names` is a quantity; `one or two words`, `several words` only an extent. */
export function quantityOf(content: string): Omit<InterventionDetails['gap'], 'reason'> {
  const found =
    /(?:^|\s)([\p{L}\d-]+)(?:\s+(?:full|whole|complete|entire|typed|handwritten|or more))?\s+((?:half[- ])?(?:words?|lines?|pages?|names?|letters?|paragraphs?|sentences?|characters?|lists?|sheets?|phrases?|signs?|digits?|telegrams?|documents?|items?))\b/iu.exec(
      content,
    )
  const alone = /^(word|line|name|letter|paragraph|sentence|phrase|page)\b(?! of\b| \d)/i.exec(content)
  // `page torn`: the page is there.
  if (!found && alone && /\b(?:torn|damaged|mutilated|burnt|burned|stained)\b/i.test(content)) return {}
  if (!found && alone) return {quantity: 1, unit: alone[1]!.toLowerCase()}
  if (!found) return /^page\s+(\d+)\b/i.test(content) ? {quantity: 1, unit: 'page'} : {}
  const named = singular(found[2]!.toLowerCase())
  const before = content.slice(0, found.index)
  const amount = numberOf(found[1]!)
  const range =
    /\b(?:or|to|about|approximately|approx\.?|circa|c\.|ca\.|at least|more than|almost|nearly|over|up)\s*$/i.test(
      before,
    ) ||
    (/[-–]/.test(found[1]!) && amount === undefined)
  const first = content.slice(0, found.index + found[0].length).trim()
  if (amount !== undefined && !range) return {quantity: amount, unit: named}
  if (amount !== undefined || /^(?:several|some|few|many|couple|half|part|most)$/i.test(found[1]!))
    return {unit: named, extent: first}
  return /s$/.test(found[2]!) ? {unit: named} : {quantity: 1, unit: named}
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}
