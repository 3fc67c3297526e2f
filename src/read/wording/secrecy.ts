/** Marks of secrecy: `TOP SECRET`, `Confidential. Copy No. 3`, `O.VA71 IMMEDIATE SECRET`. */
import {isLower} from '../lines/characters.js'
import {Formula} from './formula.js'
import {secrecyAbroad} from './formulas-abroad.js'

const secrecy = [
  '(?:(?:cosmic|nato) )?(?:(?:top|most|very|strictly|fully|absolutely|completely) )?secret',
  '(?:(?:strictly|fully|absolutely|completely) )?confidential',
  'restricted|unclassified|(?:limited )?official use only|limited official use|for official use(?: only)?|(?:for )?(?:internal|service) use only|not for publication',
  '(?:strictly )?personal|private|eyes only|no distribution|of special importance|special (?:file|folder|dossier)|one copy only|(?:only|sole|single) copy',
].join('|')
/** What may stand beside: how fast a telegram goes, who may read it. */
const precedence =
  '(?:clear the line )?(?:most |operational |emergency )?immediate|(?:us |most )?urgent|(?:top |highest |operational )?priority|important|niact|flash|(?:in )?c[iy]pher|en clair'
const handling =
  'routine|sensitive|exclusive|special folder|special file|noforn|nodis|exdis|limdis|stadis|austeo|copy no\\. ?\\d+(?: of \\d+)?|(?:making copies|copying|reproduction) (?:is )?(?:prohibited|forbidden)'
const release = 'for (?:immediate|general) release'
const between = '[\\s/;,.–—-]+(?:(?:and|&)\\s+)?'

/** A line of nothing but marks, one beside the other; a release stands first. */
const marks = new RegExp(`^(?:(?:${secrecy}|${precedence}|${handling}|^${release})(?:${between}(?!$)|[.!]?$))+$`, 'i')
const secrecyWords =
  'top most very strictly fully absolutely completely secret confidential restricted unclassified limited official for personal private eyes no of special cosmic nato one only sole single internal service not'
const opensWithSecrecy = new Formula(secrecyWords, new RegExp(`^(?:${secrecy}|${release})`, 'i'))
/** In capitals how fast it goes may stand first, and the number of the telegram before it: `O.VA71 IMMEDIATE TOP SECRET`. */
const opensInCapitals = new Formula(
  `${secrecyWords} clear operational emergency immediate us urgent highest priority important niact flash in cipher cypher en reproduction copying`,
  new RegExp(`^(?:${secrecy}|${precedence}|reproduction|copying)`, 'i'),
)
const numberOfTelegram = /^(?:No\.? )?(?:[A-Z.]{1,6} )?(?:\(\d\d\) ?)?[A-Z.]*\d[A-Z\d./-]*\s+/
const smallLetter = /\p{Ll}/u
/** What is no word of a sentence, also in small letters. */
const smallPrecedence = /^(?:us urgent|niact)\b/

/** What stands over the papers of British governments: whose they are, for whom they were printed, how they are kept. */
const legend = new Formula(
  'this the property to must subject printed circulated',
  /^\(?(?:(?:this document is )?the property of h(?:is|er) (?:britannic )?majesty[’']s (?:britannic )?government|(?:to be kept|this document is to be kept) under lock and key|(?:to be|must be|subject to being) returned(?: (?:to|within|by) [^.;:]{3,50})?|subject to return|(?:printed|circulated) for (?:the (?:consideration|use) of )?the (?:war )?cabinet(?:[.,] \p{L}+ \d{4})?)[.)]{0,2}$/iu,
)

/**
 * The stamp of an archive over a paper it has opened: `DECLASSIFIED`, `Authority NND 959001`, `By JK NARA Date 3/4/98`. Its date
 * is not the paper's.
 */
export function isReleaseStamp(line: string): boolean {
  return line.length <= 80 && stamp.test(line)
}
const stamp = new Formula(
  'declassified authority by e eo reproduced approved sanitized',
  /^(?:declassified(?: (?:per|under|by) .{3,50})?|authority:? (?:nnd|nlf|nlk|nlj|nle|e\.?o\.?)\b.{0,40}|by \p{Lu}{1,4}[.,]? ?(?:nara|nars|nlj|nlk),?(?: date:?)? ?[\d/.-]{5,10}|e\.?o\.? ?1\d{4}\b.{0,40}|reproduced (?:at|from) the (?:national archives|holdings of the national archives)|(?:approved|sanitized(?: copy)?) (?:approved )?for release.{0,40})$/iu,
)

/** Whether a line is a mark of secrecy. The gap between two marks at its ends does not count. */
export function isClassification(given: string): boolean {
  const line = given.length > 90 ? given.replace(/ {3,}/g, '  ') : given
  if (line.length > 90) return false
  if (legend.test(line) || secrecyAbroad.test(line)) return true
  if (opensWithSecrecy.test(line)) return marks.test(line)
  if (smallPrecedence.test(line)) return marks.test(line)
  const first = line.replace(numberOfTelegram, '')
  // `UN 149. Secret Immediate`: the number has its stop.
  if (smallLetter.test(line)) return line.endsWith(`. ${first}`) && opensWithSecrecy.test(first) && marks.test(first)
  return opensInCapitals.test(first) && marks.test(first)
}

/**
 * `top secret`, `secret        The Hague, 3 March 1948`: whether a line is a mark of secrecy in small letters, as editions set
 * it in small capitals, or begins with one before a gap.
 */
export function opensWithSmallSecrecy(text: string, from: number, to: number): boolean {
  if (!isLower(text.charCodeAt(from))) return false
  const line = text.slice(from, Math.min(to, from + longestMark))
  const gap = line.search(/\s{2}|\t/)
  const words = gap < 0 ? line : line.slice(0, gap)
  return (gap >= 0 || to - from < longestMark) && isLower(words.charCodeAt(words.length - 1)) && isClassification(words)
}
const longestMark = 60

/** What a line says after marks of secrecy or a number at its head: the dateline of `secret The Hague, 3 March 1948`, `No. 71 …`. */
export function afterMarks(words: string): string {
  return opensWithSecrecy.test(words)
    ? words.replace(leadingMarks, '')
    : words.replace(/^(?:No\.|N[oº°]\.?|№) ?\d+\s+/, '')
}
const leadingMarks = new RegExp(`^(?:(?:${secrecy}|${precedence}|${handling})(?:${between}))+`, 'i')
