/**
 * Comment: the editor or translator speaks about the text: a note, a signature, a reference, a summary.
 *
 * > | Two hundred million [Translator's note: circled in pencil] people
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

import {Phrases, type Wording} from '../../../words/phrases.js'
import {mendsWordBefore} from '../evidence/alike.js'
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {remarkAbroad} from '../evidence/remark-abroad.js'
import {isAside, isRemarkInClause} from '../evidence/remark-clauses.js'
import {auxiliaries, determiners, goesOn, isFunctionWord, unended} from '../words/lexicon.js'
import {
  isAbsence,
  isAfterthought,
  isAway,
  isBlankPage,
  isBlemish,
  isPicture,
  isPlaced,
  isReel,
  isReference,
  isSign,
  isState,
  isUntold,
  tellsWhen,
} from '../words/remarks.js'
import {isCapitalised, type Word} from '../words/words.js'
import {isOrdinal} from './number-beside.js'
import {
  isKept,
  isMadeMark,
  isOfPaper,
  isOfPost,
  isRecorder,
  isStage,
  isTold,
  isTranslated,
  isUnkept,
  notHere,
} from './papers.js'

type Comment = ProposalOf<'comment'>

const notes =
  /^(?:\*|(?:[\p{L}]+['’]s\s+)?(?:note|comment|remark|annotation|footnote|nota bene|n\.?b\.)\b|(?:translat(?:or|ion)|transl?|editor(?:ial)?|eds?|publisher|compiler|archivist|transcriber|author|cwihp|nkidp)(?:['’]s|s['’]|\.)?\s*(?:note|comment|n\.|remark|annotation)\b|(?:ed|eds|trans|transl|tr)\.?\s*(?:note|n\.)?\s*[:—–-]|(?:note|tn|t\/n|t\.\s?n\.|en|ed)\s*:|(?:ed|eds|trans|transl|tr)\.$|.{1,80}[—–-]\s*(?:ed|eds|editor|trans|transl|translator|tr)s?\.?$)/iu
/** `[an exaggeration – P.Ye.]`, `[He came.—A.O.]`: signed with initials. */
const signedNote = /^\p{L}.{3,120}(?:\s|[.!?]["”’]?)[–—]\s?(?:\p{Lu}\p{Ll}?\.\s?){2,3}$/u
const looks = new Phrases(
  `emphasis/emphases/italics/underlined/underlining/bold/stress/punctuation/capitals/ellipsis/ellipses/parentheses |
   quotation marks | brackets/underscored/italicized/circled/highlighted/marked/checked/stamped/typed/typewritten |
   crossed out | struck out/through | scratched out | initialed | encircled`,
)
const emphasis =
  /^(?:(?:all |my |our |the )?(?:emphasis|emphases|italics|underlin(?:ed|ing)|bold|stress|punctuation|capitals|quotation marks|ellips[ie]s|parentheses|brackets)\b.{0,50}|(?:double[- ]|heavily )?(?:underlined|underscored|italicized|circled|highlighted|crossed out|struck (?:out|through)|scratched out|marked|checked|stamped|typed|typewritten|initialed|encircled)\b.{0,120}|so underlined)$/i
const labels = new Phrases(
  `comment/comments/remark/remarks/notation/distribution/participants/present/paraphe/handwriting |
   resolution/resolutions/visa/visas/inscription/inscriptions/superscription/superscriptions/endorsement/endorsements |
   postscript | stamp/stamps/stamped | text of | on the back/reverse/verso/envelope/cover/outside/wrapper |
   endorsed/docketed/addressed/address/annotated/envelope/postmark/postmarks/postmarked/post/letterhead/watermark |
   footnote/footnotes/enclosure/enclosures/caption/illustration/drawing/sketch/music/deleted/canceled/cancelled/erased |
   crossed/struck out/through | original/document/full/exact date/title/text/heading/signature/address | sidenote/sidenotes | pageheading | page heading | running head/heading/headline | in cipher/code/cypher/pencil/shorthand`,
)
/** `[Resolution:] To Comrade Orsini.`: what a later hand, an office or a stamp put on the paper. */
const label =
  /^(?:original|document|full|exact) (?:date|title|text|heading|signature|address)s?:\s|^(?:(?:comments?|remarks?|notations?|resolutions?) (?:by|of) [^:]{2,40}|resolutions?|visas?|inscriptions?|superscriptions?|endorsements?|postscript|cancell?ed|deleted|in (?:cipher|code|cypher|pencil|shorthand)|text of [\p{L} ]{3,40}|on the (?:back|reverse|verso|envelope|cover|outside|wrapper)|(?:endorsed|docketed|addressed|address|annotated|envelope|postmark(?:ed)?)(?: [\p{L}’' ]{2,30})?|distribution(?: list)?|(?:original |author['’]s )?footnotes?)\s*:$|^(?:post-?marks?|post-?marked|(?:[\p{L} ]{1,30} )?stamped|(?:endorsed|docketed)(?: (?:by|in|on) [^:]{2,40})?|letterhead|watermark|address(?:ed)?|distribution|(?:also )?present|participants|paraphe|(?:[\p{L}’']{1,20} ){0,6}stamps?|enclosures?|caption|illustration|drawing|sketch|music|deleted|cancell?ed|erased|sidenotes?|page ?heading|running head(?:ing|line)?|(?:crossed|struck) (?:out|through))\s*:\s/iu
const signatures = new Phrases(
  `signature/signatures/signed/seal/stamp/stamps/initials/initialed/initialled/emblem/letterhead/facsimile/autograph |
   sgd | sd | unsigned | ls | l | s`,
)
const signature =
  /^(?!(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|should|to|he|she|they|it|who|which|that|and|not)\b)(?:(?:[\p{L} .&'-]{0,60}\b)?(?:signature|signatures|signed|seal|stamp|stamps|initials|initiall?ed|emblem|letterhead|round seal|facsimile|autograph)\b.{0,60}|signed:? .{1,60}|s\/(?!.*\d).{0,30}|sg?d\.?|no signature|unsigned(?: (?:copy|carbon|draft))?|l\.? ?s\.?)$/iu

export function comment(context: Context): Comment | undefined {
  if (isDashed(context))
    return propose('comment-signature', 0.97, 'medium', 'a sign stands for the signature', {about: 'signature'})
  return mayComment(context) ? (named(context) ?? abroad(context) ?? told(context)) : undefined
}

/** A comment that says of itself what it is: a note, a label, how words look, a signature. */
export function namedComment(context: Context): Comment | undefined {
  return mayComment(context) ? (named(context) ?? abroad(context)) : undefined
}

/** `[Anm. d. Red.: …]`, `[подчёркнуто в документе]`, `[Unterschrift]`: the same in other languages. */
function abroad(context: Context): Comment | undefined {
  switch (remarkAbroad(context)) {
    case 'note':
      return propose('comment-note', 1, 'high', 'the bracket calls itself a note', {about: 'note'})
    case 'label':
      return propose('comment-label', 0.9, 'high', 'the bracket says what the words after it are', {about: 'document'})
    case 'appearance':
      return propose('comment-emphasis', 0.97, 'high', 'the bracket speaks of how the words look', {
        about: 'appearance',
      })
    case 'signature':
      return propose('comment-signature', 0.97, 'high', 'the bracket stands for a signature, seal or stamp', {
        about: 'signature',
      })
    default:
      return undefined
  }
}

/** Whether the bracket has words, and they do not go on in the sentence or complete a word of it. */
function mayComment(context: Context): boolean {
  const {content, words} = context
  if (words.length > 1 && words.length <= 6 && unended.test(content) && context.wordAfter) return false
  return !(context.gluedBefore && content.length < 12) && !/^\p{P}*$/u.test(content)
}

function named({content, words, wording}: Context): Comment | undefined {
  // `[historical?—Ed.]` may mend the word before it; where it does, that says more.
  if (notes.test(content) || signedNote.test(content))
    return /\?\s*[–—-]+\s*\p{L}+\.?$/u.test(content)
      ? propose('comment-note', 0.9, 'high', 'the bracket is signed by its editor', {about: 'note'})
      : propose('comment-note', 1, 'high', 'the bracket calls itself a note', {about: 'note'})
  if (content.includes(':') && labels.in(wording.folded) && label.test(content))
    return propose('comment-label', 0.9, 'high', 'the bracket says what the words after it are', {about: 'document'})
  if (looks.in(wording) && emphasis.test(content))
    return propose('comment-emphasis', 0.97, 'high', 'the bracket speaks of how the words look', {about: 'appearance'})
  if (words.length <= 10 && isSignature(content, wording))
    return propose('comment-signature', 0.97, 'high', 'the bracket stands for a signature, seal or stamp', {
      about: 'signature',
    })
  return undefined
}

/** `[-] A. Orsini`, `[ss] A. Orsini`: in papers of Central Europe a dash or letters before the name stand for the signature. */
function isDashed({content, before, after}: Context): boolean {
  return /^(?:[-–—]|s\.?s\.?)$/.test(content) && before.trim() === '' && /^ \p{Lu}/u.test(after) && after.length < 60
}

function isSignature(content: string, wording: Wording): boolean {
  return signatures.in(wording.folded) && signature.test(content) && !whoSigned.test(content)
}
/** `[the states that signed the pact]` */
const whoSigned =
  /\b(?:that|who|which|they|we|he|she|had|has|have|having|never|not|also) (?:signed|sealed|stamped|initiall?ed)\b/

/** What only its words and its place tell to be a comment. */
function told(context: Context): Comment | undefined {
  const {content, words, wording} = context
  if (isOfPost(content))
    return propose('comment-document', 0.96, 'medium', 'the day of a postmark', {about: 'document'})
  if (context.opensSentence && /^\d{1,2}:\d\d(?::\d\d)?$/.test(content) && !/\b[ap]\.? ?m\.? $/i.test(context.before))
    return propose('comment-document', 0.9, 'medium', 'the hour and minute of a recording', {about: 'document'})
  if (isMadeMark(context))
    return propose('comment-document', 0.9, 'medium', 'the mark of one who could not sign', {about: 'document'})
  if (isKept(context))
    return propose('comment-source', 0.95, 'high', 'the bracket says where the paper is kept', {about: 'source'})
  if (isTold(context))
    return propose('comment-source', 0.78, 'medium', 'a name and a day after the last sentence', {about: 'source'})
  const found = remark(context)
  if (found) return found
  if (context.opensSentence && isStage(content, wording) && /^\s*(?:$|["“‘(]?\p{Lu})/u.test(context.after))
    return propose('comment-document', 0.8, 'medium', 'the bracket parts the document', {about: 'document'})
  if (notHere(context))
    return propose('comment-document', 1, 'medium', 'what became of the paper named before it', {about: 'document'})
  if (isOfPaper(content, wording) || isTranslated(wording) || isUnkept(content, wording))
    return propose('comment-document', 0.8, 'medium', 'the bracket speaks of the document', {about: 'document'})
  if (isRecorder(content, wording))
    return propose('comment-document', 0.95, 'medium', 'who kept the record', {about: 'document'})
  // `on the 3d [2nd], Friday` is of another day.
  if (/^\d{1,4}(?:st|nd|rd|th)\b/.test(content) && !isOrdinal(context.wordBefore?.text ?? ''))
    return propose('comment-reference', 0.6, 'medium', 'an ordinal refers to a meeting or document', {
      about: 'reference',
    })
  if (sentence(context))
    return propose('comment-sentence', 0.76, 'medium', 'a sentence of its own, apart from those around it', {})
  if (isRemarkInClause(context) || isAside(context) || isAfterthought(content))
    return propose('comment-sentence', 0.72, 'low', 'a clause of its own, which its sentence has no place for', {})
  if (publication.test(content) || verse.test(content))
    return propose('comment-publication', 0.8, 'medium', 'a publication with its year or page', {about: 'reference'})
  // `the Charter [and shall submit such reports as …]`: the sentence goes on.
  if (goesOn.test(content) && context.wordBefore) return undefined
  if (words.length > 6 && (words.length > 14 || isCapitalised(content)))
    return propose('comment-long', words.length > 14 ? 0.4 : 0.33, 'low', 'too long for a word the sentence lacks', {})
  return undefined
}
/** `[Matt. 28:20]`, `[Ps. 22:20]` */
const verse =
  /^(?:[1-3]|I{1,3})? ?(?:Gen|Exod?|Lev|Num|Deut|Josh|Judg|Sam|Kings|Chron|Esdr|Neh|Job|Ps|Psalms?|Prov|Eccles|Isa(?:iah)?|Jer|Lam|Ezek|Dan|Hos|Matt(?:hew)?|Mark|Luke|John|Acts|Rom(?:ans)?|Cor|Gal|Eph|Phil|Col|Thess|Tim|Heb|James|Pet(?:er)?|Jude|Rev)\.? \d{1,3}[:.]\d{1,3}[\d,:; –-]*$/
const publication = /^["“]?\p{Lu}.*(?:\(\p{Lu}.*\d{4}\)|,\s(?:vol|no|pp?)\.?\s?(?:\d|[ivxlc]+\b.*\d)|,\s\d+:\d+)/u
/** What explains. */
const thatIs =
  /^(?:i\.? ?e\b\.?|e\.? ?g\b\.?|that is\b|namely\b|viz\b|d\. ?[ih]\.|das heißt\b|т\. ?е\.|c\.-à-d\.|[A-ZÀ-Ž]{2,9} (?:=|stands for) )/i

/** A remark on the document, or a reference, by the words that it is made of. */
function remark(context: Context): Comment | undefined {
  const {content, words, wording} = context
  if (isUntold(content, wording))
    return propose('comment-remark', 1, 'high', 'what the source does not tell', {about: 'document'})
  if (isPicture(content, wording) && !(context.wordBefore && isFunctionWord(context.wordBefore.text)))
    return propose('comment-document', 0.78, 'medium', 'a picture that stands on the page', {about: 'document'})
  if (isSign(content, wording) || isBlemish(content, wording))
    return propose('comment-document', 0.8, 'medium', 'a sign that stands on the page', {about: 'document'})
  if (context.opensSentence && isPlaced(wording))
    return propose('comment-remark', 0.8, 'medium', 'what the words after it are', {about: 'document'})
  if (isAway(wording) && context.nameBefore && /^\s*(?:$|[,;.)])/.test(context.after))
    return propose('comment-remark', 0.8, 'medium', 'why someone in a list is not there', {about: 'document'})
  if (
    isReel(content, wording) ||
    (isState(wording) && !isAttribute(context) && !mendsWordBefore(context)) ||
    isAbsence(content, wording) ||
    isBlankPage(wording)
  )
    return propose('comment-remark', 0.8, 'medium', 'a remark of one or two words on the document', {about: 'document'})
  // `with the consent [S: against]`: the letters of another copy.
  // `the next day [actually on 1 May]`: what was so, with no word that it mends.
  if (words.length > 1 && inFact.test(content) && context.wordBefore)
    return propose('comment-reference', 0.76, 'medium', 'the bracket says what was so in fact', {about: 'reference'})
  if (context.wordBefore && /^\p{Lu}{1,2}:\s\p{L}/u.test(content))
    return propose('comment-reference', 0.88, 'medium', 'the reading of another copy', {about: 'reference'})
  if (context.wordBefore && tellsWhen(content, wording))
    return propose('comment-reference', 0.92, 'medium', 'the bracket says when that was', {about: 'reference'})
  // Less than a name so explained, which is an identification.
  if (thatIs.test(content))
    return propose('comment-reference', 0.6, 'medium', 'the bracket explains', {about: 'reference'})
  // `it might [for example] be`: words of the sentence.
  if (/^for (?:example|instance)$/.test(content)) return undefined
  if (isReference(content, wording) && !/\?$/.test(content))
    return propose(
      'comment-reference',
      // `the general [probably Marek]`: less than a name after one it is the name of.
      namesSomeone.test(content) ? 0.6 : words.length > 1 ? 0.8 : 0.35,
      'medium',
      'the bracket refers or explains',
      {about: 'reference'},
    )
  return undefined
}

const namesSomeone =
  /^meaning the\s|^(?:meaning|probably|presumably|possibly|perhaps|apparently|evidently) (?:the )?\p{Lu}/u

/** `his [secret] visit`, `a [fragment] of it`: a word or two that a noun in small letters needs, or that an article does. */
function isAttribute({content, wordBefore, wordsBefore, wordAfter}: Context): boolean {
  if (!wordBefore) return false
  // `in the Varnian [original].`: an adjective with its article lacks its noun.
  if (/^(?:original|text|copy|draft|translation)$/.test(content) && isAdjective(wordsBefore)) return true
  if (!wordAfter) return false
  const isAsked = determiners.has(wordBefore.text.toLowerCase()) || /['’]s$/.test(wordBefore.text)
  if (isAsked && /^\p{Ll}+$/u.test(content)) return true
  return (
    /^(?:draft|summary|original|confidential|top secret|secret|date|place|time|name|copy)$/.test(content) &&
    /^\p{Ll}/u.test(wordAfter.text) &&
    !isFunctionWord(wordAfter.text)
  )
}

/** `the Varnian`: an article and an adjective of a nation. */
function isAdjective(wordsBefore: readonly Word[]): boolean {
  const article = wordsBefore.at(-2)
  return (
    article?.gap === ' ' &&
    determiners.has(article.text.toLowerCase()) &&
    /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|can|ech|ch|ak|an|ek)$/u.test(wordsBefore.at(-1)!.text)
  )
}

/** Not `[in fact been]`, words of the sentence: a day, a name or a number that was. */
const inFact =
  /^(?:[Aa]ctually|[Ii]n (?:actual )?fact|[Ii]n reality|[Ii]n truth)\b,?\s.*?(?:\d|\p{Lu}|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L}))/u

function propose(rule: string, weight: number, cert: Comment['cert'], why: string, detail: Comment['detail']): Comment {
  return {class: 'comment', rule, weight, cert, why, detail}
}

/** A whole sentence between sentences: `[Contains Zhou's report on the border.]` */
function sentence(context: Context): boolean {
  const {content, words, opensSentence, after} = context
  if (words.length < 4 || !(isCapitalised(content) || /^\d+ .*\.$/.test(content))) return false
  const stops = /[.!?]["”’]?$/.test(content)
  const verb = words
    .slice(0, 12)
    .some(
      (word, i) =>
        (auxiliaries.has(word.text.toLowerCase()) && i > 0) ||
        (/^[a-z]{3,}(?:ed|s)$/.test(word.text) && !isFunctionWord(word.text)) ||
        (i === 0 && /^[A-Z][a-z]+s$/.test(word.text)),
    )
  return verb && (stops || (words.length >= 6 && opensSentence && /^\s*(?:$|\p{Lu}|\d|[.;])/u.test(after)))
}
