/**
 * Comment: the editor or translator speaks about the text: a note, a signature, a reference, a summary.
 *
 * > | Two hundred million [Translator's note: circled in pencil] people
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {anyOf} from './any-of.js'
import type {Context} from './context.js'
import {auxiliaries, determiners, isFunctionWord, unended} from './lexicon.js'
import type {ProposalOf} from './proposal.js'
import {isCapitalised} from './words.js'

type Comment = ProposalOf<'comment'>

const notes =
  /^(?:\*|(?:[\p{L}]+['’]s\s+)?(?:note|comment|remark|annotation|footnote|nota bene|n\.?b\.)\b|(?:translat(?:or|ion)|transl?|editor(?:ial)?|eds?|publisher|compiler|archivist|transcriber|author|cwihp|nkidp)(?:['’]s|s['’]|\.)?\s*(?:note|comment|n\.|remark|annotation)\b|(?:ed|eds|trans|transl|tr)\.?\s*(?:note|n\.)?\s*[:—–-]|(?:note|tn|t\/n|en|ed)\s*:|(?:ed|eds|trans|transl|tr)\.$|.{1,80}[—–-]\s*(?:ed|eds|editor|trans|transl|translator|tr)s?\.?$)/iu
const emphasis =
  /^(?:(?:all |my |our |the )?(?:emphasis|emphases|italics|underlin(?:ed|ing)|bold|stress|punctuation|capitals|quotation marks|ellips[ie]s|parentheses|brackets)\b.{0,50}|(?:double[- ]|heavily )?(?:underlined|underscored|italicized|circled|highlighted|crossed out|struck (?:out|through)|scratched out|marked|checked|stamped|typed|typewritten|initialed|encircled)\b.{0,120}|so underlined)$/i
/** `[Resolution:] To Comrade Orsini.`: what a later hand, an office or a stamp put on the paper. */
const label =
  /^(?:resolutions?|visas?|inscriptions?|superscriptions?|endorsements?|postscript|stamps?|text of [\p{L} ]{3,40}|on the (?:back|reverse|verso|envelope|cover|outside|wrapper)|(?:endorsed|docketed|addressed|address|annotated|envelope|postmark(?:ed)?)(?: [\p{L}’' ]{2,30})?)\s*:$|^(?:post-?marks?|post-?marked|(?:[\p{L} ]{1,30} )?stamped|(?:endorsed|docketed)(?: (?:by|in|on) [^:]{2,40})?|letterhead|watermark|address(?:ed)?|stamps?(?=.{60})|enclosures?|caption|illustration|drawing|sketch|music|deleted|cancell?ed|erased|(?:crossed|struck) (?:out|through))\s*:\s/iu
const signature =
  /^(?!(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|should|to|he|she|they|it|who|which|that|and|not)\b)(?:(?:[\p{L} .'-]{0,60}\b)?(?:signature|signatures|signed|seal|stamp|stamps|initials|initiall?ed|emblem|letterhead|round seal|facsimile|autograph)\b.{0,60}|signed:? .{1,60}|s\/(?!.*\d).{0,30}|sgd\.?|no signature|unsigned|l\.?s\.?)$/iu
const reference =
  /^(?:(?:a |an untranslatable )?(?:word[- ]?play|play on words|pun)|for (?:instance|example)|see|see also|cf\.?|compare|refer(?:s|ence)?(?: to| is to)?|ref\.?|as (?:in|per|above|below|transliterated|transcribed|spelled|spelt|written|printed|given|rendered)|ibid|op\. cit|attachments?|enclosed?|copy|(?:this|the above|the following|these|above|below|preceding|following) (?:is|refers?|was|are|were|items?|text|paragraph|word|section)|\d+(?:st|nd|rd|th) (?:meeting|session|plenum|plenary|congress)|doc(?:ument)?\.? (?:no\.? ?)?\d+|(?:fn|footnote|note|n)\.? ?\d+$|p(?:p|ages?|gs?)?\.? ?\d+[-–].{0,60}|tab [a-z\d]{1,2}$|on (?:the )?file\b|(?:a )?copy (?:on|in) (?:the )?file\b|source text|according to|apparently|probably|presumably|evidently|possibly|perhaps|it is (?:not |un)?(?:clear|known)|unclear (?:who|what|which|whether|if)|it is unclear|meaning|means|that is|in other words|namely|a reference|an allusion|literally)\b|^source:/i
const attached =
  /^(?:received|sent|published|printed|issued|dispatched|relayed|arrived|deciphered|decoded)\b.{0,60}\d.{0,40}$|^(?:(?:literal|direct|free|verbatim) )?(?:translat(?:ion|ed)|original|written|typed|continues?|continued|text|document|letter|signature|the following|all of the above)\b.{0,20}\b(?:from|by|in|of|on)\b.{0,60}$|\b(?:in quotation marks|attached|appended|enclosed|not present|see attachment|for text,? see|handwritten|hand-written|in (?:blue|red|black|green|colou?red|an?other|(?:a )?different) (?:colou?r(?:ed)? )?(?:pencil|ink|crayon)|in (?:pencil|ink)|emphasis|in (?:the )?original|(?:crossed|scratched|struck|inked) (?:it |this |that |the \w+ )?out|(?:underlined|circled|underscored|highlighted|initialed) (?:this|these|the|that|by|in)|(?:this|the) (?:document|text|sentence|paragraph|word|line|passage|page) (?:is|was|has|ends|continues|breaks)|(?:ms\.?|manuscript|letter|diary|journal|entry|entries|copy|draft|original|transcript) (?:breaks off|ends|stops)|(?:ends|breaks off) here|(?:under(?:lined|scored))(?=(?: (?:once|twice|thrice|by hand))?\.?$)|in the (?:hand|handwriting) of)\b|^(?:the )?(?:words?|phrase|name|sentence|line) .{0,40}\b(?:repeated|written twice|interlined|inserted|doubled)\b/i
/** `[Minutes kept by Orsini]` */
const recorder =
  /^(?:the )?(?:notes?|record(?:ing)?|minutes|transcript|protocol|conversation)(?: of .{1,40})? (?:(?:was|were) )?(?:taken(?: down)?|made|kept|recorded|written(?: down)?|drawn up|prepared|typed) by\b.{2,60}$/i
/** `[Beginning of the second meeting]` */
const stage =
  /^(?:the )?(?:beginning|start|end|close|opening|continuation|resumption|conclusion) of (?:the )?(?:[\p{L}\d-]+ ){0,3}(?:meeting|session|talks?|conversation|discussion|tape|recording|part|document|speech|text|side|reel|conference|telegram|letter|cable|message|report)(?: (?:\d+|[a-z]|one|two|three|four|first|second))?(?: on [\p{L}\d ]{3,20})?[.]?$/iu
/** `[on reverse]`, `[second sheet]`, `[in cipher]`: at the beginning of a sentence what the words after it are. */
const placed =
  /^(?:(?:on )?(?:the )?(?:reverse|back|verso)(?: of (?:the )?(?:sheet|page|card|photograph|envelope|letter))?|(?:on )?(?:an? )?(?:first|second|third|separate|loose) sheet|in (?:cipher|cypher|code|shorthand)|decoded|deciphered|decrypted)\.?$/i
/** `[sketch of a horse]`, `[here a drawing of the house]` */
const picture =
  /^(?:here (?:is |follows? )?)?(?:an? |the )?(?:(?:small|rough|large|little|pencil|ink|hand-drawn|crude|floor|musical) ){0,2}(?:drawing|sketch|diagram|picture|doodle|cartoon|caricature|silhouette|map|plan|notation)s? (?:of|showing|depicting|here|with|in)\b.{0,80}$/i
/** `[begin tape two, side A]` */
const reel =
  /^(?:begin(?:s|ning)?|start|end|change|turn(?:s|ed)?)(?: of)? (?:the )?(?:tape|side|reel|cassette|disc|recording)\b.{0,30}$/i
const attendance =
  /^(?:absent|present|not present|in attendance|not attending|excused|by telephone|part[- ]time|undated|no (?:date|entry|entries|postmark|salutation|heading|address|enclosures?|envelope)|n\.d\.|(?:entry |letter )?(?:incomplete|unfinished)|(?:change of|new|different|another|second) hand(?:writing)?|reverse(?: side)?|verso blank|(?:cancell?ed|deleted) passage(?: follows)?|fragment|date unknown|no place|untitled|no title|title unknown|draft|translation|excerpts?(?: (?:begins?|ends?|starts?))?|summary|continued|cont(?:inue)?d?\.?|end(?: of (?:document|text|file|excerpt|quote|telegram|message|tape|transcript|letter|cable))?|document ends|text ends|beginning of (?:document|text)|table|chart|map|photograph|photo|diagram|figure|drawing|blank page|(?:list|text|names|signatures|table|document) follows|left margin|verso|recto|overleaf|doodles?|attachments?|enclosures?|annex(?:es)?|appendix|copy|carbon copy|original|confidential|top secret|secret|name|date|signature|place|time)\.?$/i

/** `[TNA: FO 371/1234]`, `[Orsini Papers, box 3]`: an archive or collection by its letters or name, and a shelf mark. */
const kept =
  /^(?:(?:copy |a copy )?(?:on|in) (?:the )?file )?(?:\p{Lu}[\p{Lu}&.-]{1,14}(?:\s?:(?=.*\d)|(?:\s?:|,?)\s(?=.*\d[/,.]|.*\p{Lu}\d|.*\b(?:box|folder|volume|papers?|collection)\b))|(?=.*(?:\b(?:papers|library|collection|fond|bundle)\b|archi(?:v|ef))).{3,60}?[:,].*\d)/iu
const siglum =
  /^(?:[\p{Ll} ]+\s)?\p{Lu}{2}[\p{L}&.-]*[\s:,]|^(?:[\p{Ll} ]+\s)?\p{Lu}[\p{Lu}&.-]+[\s:,]|\b(?:Papers|PAPERS|(?:\p{L}*[Aa]rchiv|Archief|ARCHIV)\p{L}*|Library|LIBRARY|Collection|COLLECTION)\b/u

/** Where the paper is kept: alone on its line, or after the last sentence of a note. */
function isKept({content, before, after}: Context): boolean {
  return after.trim() === '' && /(?:^|\]|[.!?]["”’)]?)\s*$/.test(before) && kept.test(content) && siglum.test(content)
}

/** `[first name unknown]`, `[no date given]`: what the source does not tell of someone or of itself. */
const untold =
  /^(?:the |his |her )?(?:(?:first|given|full|last|family|proper|father['’]s) )?(?:names?|initials?|patronymic|rank|titles?|position|identity|date|year|day|place|recipient|addressee|author|sender|source)(?:s)? (?:is |are |was |were )?(?:un(?:known|identified|available|specified|stated)|not (?:given|known|stated|indicated|specified|mentioned|identified|provided|named))\b.{0,30}$|^no (?:(?:first|given|full|last|family) )?(?:names?|initials|patronymic|title|date|year|place|signature|addressee)(?: (?:given|stated|indicated|specified|mentioned))?$|^fnu$/i
const absence =
  /^(?:absent|present|not present|in attendance|excused)\s(?:only\s)?(?:after|from|until|till|at|for|during|since|before|between|in the)\s.{1,40}$|^(?:from|until|for) (?:agenda )?(?:items?|points?) \d+(?: on(?:wards?)?)?$/i

export function comment(context: Context): Comment | undefined {
  return mayComment(context) ? (named(context) ?? told(context)) : undefined
}

/** A comment that says of itself what it is: a note, a label, how words look, a signature. */
export function namedComment(context: Context): Comment | undefined {
  return mayComment(context) ? named(context) : undefined
}

/** Whether the bracket has words, and they do not go on in the sentence or complete a word of it. */
function mayComment(context: Context): boolean {
  const {content, words} = context
  if (words.length > 1 && words.length <= 6 && unended.test(content) && context.wordAfter) return false
  return !(context.gluedBefore && content.length < 12) && !/^\p{P}*$/u.test(content)
}

const noteOrSignature = anyOf(notes, signature)

function named({content, words}: Context): Comment | undefined {
  const isEither = noteOrSignature.test(content)
  // `[historical?—Ed.]` may mend the word before it; where it does, that says more.
  if (isEither && notes.test(content))
    return /\?\s*[–—-]+\s*\p{L}+\.?$/u.test(content)
      ? propose('comment-note', 0.9, 'high', 'the bracket is signed by its editor', {about: 'note'})
      : propose('comment-note', 1, 'high', 'the bracket calls itself a note', {about: 'note'})
  if (content.includes(':') && label.test(content))
    return propose('comment-label', 0.9, 'high', 'the bracket says what the words after it are', {about: 'document'})
  if (emphasis.test(content))
    return propose('comment-emphasis', 0.97, 'high', 'the bracket speaks of how the words look', {about: 'appearance'})
  if (isEither && words.length <= 10 && signature.test(content))
    return propose('comment-signature', 0.97, 'high', 'the bracket stands for a signature, seal or stamp', {
      about: 'signature',
    })
  return undefined
}

/** What only its words and its place tell to be a comment. */
function told(context: Context): Comment | undefined {
  const {content, words} = context
  if (isKept(context))
    return propose('comment-source', 0.95, 'high', 'the bracket says where the paper is kept', {about: 'source'})
  const found = anyRemark.test(content) ? remark(context) : undefined
  if (found) return found
  if (context.opensSentence && stage.test(content) && /^\s*(?:$|["“‘(]?\p{Lu})/u.test(context.after))
    return propose('comment-document', 0.8, 'medium', 'the bracket parts the document', {about: 'document'})
  if (notHere(context))
    return propose('comment-document', 1, 'medium', 'what became of the paper named before it', {about: 'document'})
  if (attached.test(content))
    return propose('comment-document', 0.8, 'medium', 'the bracket speaks of the document', {about: 'document'})
  if (content.includes(' by ') && recorder.test(content))
    return propose('comment-document', 0.95, 'medium', 'who kept the record', {about: 'document'})
  if (/^\d{1,4}(?:st|nd|rd|th)\b/.test(content))
    return propose('comment-reference', 0.6, 'medium', 'an ordinal refers to a meeting or document', {
      about: 'reference',
    })
  if (sentence(context))
    return propose('comment-sentence', 0.76, 'medium', 'a sentence of its own, apart from those around it', {})
  if (isCapitalised(content) && publication.test(content))
    return propose('comment-publication', 0.8, 'medium', 'a publication with place and year', {about: 'reference'})
  if (words.length > 6 && (words.length > 14 || isCapitalised(content)))
    return propose('comment-long', words.length > 14 ? 0.4 : 0.33, 'low', 'too long for a word the sentence lacks', {})
  return undefined
}
const publication = /^\p{Lu}.*(?:\(\p{Lu}.*\d{4}\)|,\s(?:vol|no|pp?)\.\s?[\divxlc]+\b.*\d)/u
/** What explains. */
const thatIs = /^(?:i\. ?e\.|e\. ?g\.|that is\b|namely\b|viz\b)/i
const anyRemark = anyOf(untold, picture, placed, reel, attendance, absence, thatIs, reference)

/** A remark on the document, or a reference, by the words that it is made of. */
function remark(context: Context): Comment | undefined {
  const {content, words} = context
  if (untold.test(content))
    return propose('comment-remark', 1, 'high', 'what the source does not tell', {about: 'document'})
  if (picture.test(content) && !(context.wordBefore && isFunctionWord(context.wordBefore.text)))
    return propose('comment-document', 0.78, 'medium', 'a picture that stands on the page', {about: 'document'})
  if (context.opensSentence && placed.test(content))
    return propose('comment-remark', 0.8, 'medium', 'what the words after it are', {about: 'document'})
  if (reel.test(content) || (attendance.test(content) && !isAttribute(context)) || absence.test(content))
    return propose('comment-remark', 0.8, 'medium', 'a remark of one or two words on the document', {about: 'document'})
  // Less than a name so explained, which is an identification.
  if (thatIs.test(content))
    return propose('comment-reference', 0.6, 'medium', 'the bracket explains', {about: 'reference'})
  if (reference.test(content) && !/\?$/.test(content))
    return propose('comment-reference', words.length > 1 ? 0.8 : 0.35, 'medium', 'the bracket refers or explains', {
      about: 'reference',
    })
  return undefined
}

/** `his [secret] visit`, `a [fragment] of it`: a word or two that a noun in small letters needs, or that an article does. */
function isAttribute({content, wordBefore, wordAfter}: Context): boolean {
  if (!wordBefore || !wordAfter) return false
  if (/^\p{Ll}+$/u.test(content) && determiners.has(wordBefore.text.toLowerCase())) return true
  return (
    /^(?:draft|summary|original|confidential|top secret|secret|date|place|time|name|copy)$/.test(content) &&
    /^\p{Ll}/u.test(wordAfter.text) &&
    !isFunctionWord(wordAfter.text)
  )
}

/** `telegram No. 45 [not printed]`, `the attached list [not found]`: a paper that is not here, of which the text lacks nothing. */
export function notHere({content, before}: Context): boolean {
  return lacking.test(content) && (!/^not /i.test(content) || paper.test(before))
}
const lacking = anyOf(
  /^(?:(?:en|in)closures?|envelopes?|covers?) (?:(?:is |are )?(?:not (?:found|present|preserved|extant|with)|missing|lost|wanting))\b.{0,30}$/i,
  /^not (?:printed|found|attached|included|reproduced|enclosed|transcribed|translated)\.?$/i,
)
const paper =
  /\b(?:lists?|telegrams?|cables?|d[ei]spatch(?:es)?|notes?|reports?|letters?|memorand(?:um|a)|annex(?:es)?|enclosures?|attachments?|appendi(?:x|ces)|documents?|drafts?|texts?|minutes|maps?|tables?|copy|copies|tabs?|wires?|radiograms?|(?:post)?cards?|photographs?|cuttings?|clippings?)(?: (?:[Nn]o\.? ?|[Nn]umber )?\p{Lu}?\d*| \p{Lu})?\s$/iu

function propose(rule: string, weight: number, cert: Comment['cert'], why: string, detail: Comment['detail']): Comment {
  return {class: 'comment', rule, weight, cert, why, detail}
}

/** A whole sentence between sentences: `[Contains Zhou's report on the border.]` */
function sentence(context: Context): boolean {
  const {content, words, opensSentence, after} = context
  if (words.length < 4 || !isCapitalised(content)) return false
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
