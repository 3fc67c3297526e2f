/**
 * Opening and closing formulas: who is addressed, how it ends.
 * Each test is given one unit's words on one line.
 */

import {joinedCapital, smallNameWords} from '../../words/name-words.js'
import {isDigit, isLetter, isUpper} from '../lines/characters.js'
import {Formula} from './formula.js'
import {closingsAbroad, salutesAbroad} from './formulas-abroad.js'
import {opensWithPortionMark} from './portion-marks.js'

const addressed =
  /^(?:(?:T[Oo]|F[Rr][Oo][Mm]|(?:MEMORANDUM )?F[Oo][Rr]|INFO|C[Cc]|Copy to|T[Hh][Rr][Oo][Uu][Gg][Hh]|T[Hh][Rr][Uu]|V[Ii][Aa]):\s*\S|(?:To|to|TO)(?: the| THE)?\s+(?:\p{Lu}|c\.|cde|com)|From\s+(?:[Cc]omrade|[Cc]de\.?|[Cc]om\.|c\.)\s+\p{Lu})/u
/** A word, or a title with its point: `Dear Mr. Marek,`. */
const addressee =
  '(?:[^.]|\\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Col|Capt|Lt|Maj|Adm|Amb|Sen|Hon|Rev|St|Cde|Com|Herr|Frau|\\p{L})\\.)'
/** `hochgeehrter`, `verehrtestes` */
const honoured = ['geehrt', 'geachtet', 'verehrt'].flatMap((stem) =>
  ['er', 'e', 'es', 'en', 'ester', 'este', 'estes', 'esten'].map((ending) => `${stem}${ending} hoch${stem}${ending}`),
)
/** One for each language: a text has one, seldom two, and what is never asked is never compiled. */
const salutes = [
  new Formula(
    'my very most own dear dearest esteemed respected honoured honored beloved sir sirs madam gentlemen comrade comrades excellency your mr',
    new RegExp(
      `^(?:${[
        `(?:my )?(?:(?:very|most|own) )?(?:dear(?:est)?|esteemed|respected|honou?red|beloved)\\s+${addressee}{1,80}[,:!.]?`,
        '(?:sirs?|madam|gentlemen|my lord)[,:!.]?',
        '(?:comrades?|excellency|your excellency|mr\\.? (?:president|secretary|ambassador|minister|chairman))[,:!]',
      ].join('|')})$`,
      'iu',
    ),
  ),
  new Formula(
    `sehr mein lieber liebe liebes lieben liebste liebster teurer teure werte werter werten wertes ${honoured.join(' ')}`,
    new RegExp(
      `^(?:${[
        `(?:sehr |hoch)?(?:geehrt|geachtet|verehrt)(?:est)?(?:er|e|es|en)\\s+${addressee}{1,70}[,:!.]?`,
        `(?:mein )?(?:lieb(?:er|e|es|en|ste|ster)|teur(?:er|e)|werte[rns]?)\\s+${addressee}{1,60}[,:!]`,
      ].join('|')})$`,
      'iu',
    ),
  ),
  new Formula(
    'monsieur monseigneur madame messieurs excellence mon ma mes cher chers querido querida queridos queridas estimado estimada estimados estimadas muy caro cara cari gentile egregio egregia',
    new RegExp(
      `^(?:${[
        `(?:mon(?:sieur|seigneur)|madame|messieurs|excellence)(?:,? (?:le|la|les|l’|l')\\s?${addressee}{1,60})?[,:!.]?`,
        `(?:mon|ma|mes)\\s+(?:(?:très|bien)\\s+)?(?:cher|chère|chers|chères|révérend|ami|père|général)${addressee}{0,60}[,:!]`,
        `(?:cher|chère|chers|chères|querid[oa]s?|estimad[oa]s?|muy señor(?:es)?|car[oai]|gentile|egregi[oa])\\s+${addressee}{1,60}[,:!]`,
      ].join('|')})$`,
      'iu',
    ),
  ),
  new Formula(
    '',
    new RegExp(`^(?:много|глубоко)?(?:уважаем|дорог|мил)(?:ый|ая|ой|ые|ие)\\s+${addressee}{1,60}[,:!]$`, 'iu'),
  ),
  ...salutesAbroad,
]
const relation =
  '(?:obt|obedt|obedient|hble|humb?l?e?|affecte?|affectionate)\\.? (?:servt|sert|servant|friend|son|daughter|husband|wife)\\.?s?'
const closings = [
  new Formula(
    'i we with your yours very most loving affectionate sincerely respectfully faithfully cordially best believe in much all lots love ever as affectionately',
    new RegExp(
      `^(?:(?:i (?:am|remain)|(?:i|we) have the honou?r to (?:be|remain)|we are|with|your (?:most|very|obedient|humble)|yours|your obedient|very|most|sincerely|respectfully|faithfully|cordially|best|believe me|in haste)\\b.{0,90}(?:${relation}|regards?|greetings?|wish(?:es)?|truly|sincerely|faithfully|respectfully|cordially|affectionately|obedient servant|servant|yours|respect|salutations|esteem|love)|(?:i|we) have the honou?r to (?:be|remain)(?:,? (?:sir|my lord|gentlemen|madam))?|i (?:am|remain)(?:,? (?:sir|my lord|gentlemen|madam))|i (?:have|am|remain)(?:,? (?:my )?(?:dear )?(?:sir|lord|gentlemen|madam|excellency))?,? (?:&c|etc|\\[etc\\.?\\])\\.?|sincerely|respectfully|respectfully submitted|(?:(?:much|all my|lots of) )?love|your (?:(?:ever|very|most|own) )?(?:loving|affectionate|devoted|fond) (?:friend|brother|sister|son|daughter|cousin|nephew|niece|uncle|aunt|husband|wife|father|mother)|(?:ever )?your (?:ever )?(?:loving|affectionate|devoted)|i (?:avail|beg)(?: myself)?,? &c\\.?|yours ever|ever yours|yours|as ever|affectionately(?: yours)?|all the best)[,.!]?$`,
      'iu',
    ),
  ),
  new Formula(
    'herzlichst hochachtungsvoll ihr ihre mit bien cordialement amicalement respectueusement',
    new RegExp(
      `^(?:${[
        'herzlichst(?: ihre?)?',
        'hochachtungsvoll',
        'ihr(?:e)? (?:(?:sehr|ganz) )?ergeben(?:er|e|ster)',
        'mit (?:(?:sehr|den) )?(?:herzlich|freundlich|best|schön|vorzüglich|sozialistisch|kommunistisch)\\p{L}* (?:gr(?:ü|ue)(?:ß|ss)en|gruß|empfehlungen|hochachtung)',
        '(?:bien|très) (?:cordialement|amicalement)(?: à vous)?|cordialement|amicalement|amitiés|respectueusement|bien à vous',
        'с (?:товарищеским|коммунистическим|искренним|глубоким) (?:приветом|уважением)|с уважением|искренне ваш',
      ].join('|')})[,.!]?$`,
      'iu',
    ),
  ),
  ...closingsAbroad,
]
const signature =
  /^(?:\/sign(?:ed|ature)\/|[[(]?(?:signed|signature|(?<=[[(])initiall?ed(?=.{2,30}$)|sgd\.?|(?<=[[(])sd\.?|sd\s?\/\s?-|sd\.(?=\s)|handwritten signature|\p{L}+ signature)[\])]?:?(?!\s(?:at|in|on|this|by the|and)\s)|[[(]L\.\s?S\.[\])]|\/s\/|s\/(?!\p{Lu}{1,4}(?:[/:]| ?[—–-]))|\(s\)\s|[[(/][-–—][\])/]\s?(?=\p{Lu}))\s*/iu
/** `Dr. Ilse Brandt m. p.`, `s.k.`, `v. r.`: with her own hand. */
const ownHand = /,? (?:m\. ?p|s\. ?k|v\. ?r|e\. ?h)\.$/
const signMark = /[[(/](?:sign(?:ature|ed)|[s–—-])[\])/]\s*\p{Lu}/u
/** `Ambassador of Varnia [signature] A. ORSINI`, `FIRST SECRETARY: (s) A. Orsini`: the office, the mark, the name. */
const signedBeside =
  /[\p{L}:)] ?(?:[[(]sign(?:ature|ed)[\])]|[(/][s–—-][)/])\s*(?:(?:Col|Gen|Maj|Lt|Capt|Cde|Dr|Prof|Amb)\.?\s){0,2}(?:\p{Lu}\p{Ll}?\.\s?){0,3}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u

/** One name alone, as telegrams are signed. */
export function isSurname(line: string): boolean {
  return (
    line.length <= 24 &&
    surname.test(line) &&
    !/^(?:ends?|begins?|stop|fin|unquote|quote|ende|drafts?|copy|translation|resolution|minutes|summary|proposals?)$/i.test(
      line,
    )
  )
}

/** Of three letters at least. */
const surname = /^(?=...)\p{Lu}[\p{L}'’-]*$/u

/** `To Comrade Filippov`, `From: the Ambassador`. */
export function isAddress(given: string): boolean {
  // `[to the] OFP CC`, where a translator supplies it.
  const line = given.startsWith('[') ? given.replace(suppliedTo, '$1') : given
  if (line.length <= 16 && organ.test(line)) return true
  return line.length <= 100 && addressed.test(line) && !/[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))
}
const suppliedTo = /^\[(to(?: the)?)\]/i
/** `CC CPSU`, `CPSU CC`: the committee a telegram is for. */
const organ = /^(?:(?:CC|TSK) [A-Z]{3,6}(?:\([bB]\))?|[A-Z]{3,6}(?:\([bB]\))? (?:CC|TSK))$/

export function isSalute(line: string): boolean {
  return line.length <= 100 && salutes.some((salute) => salute.test(line))
}

/** `Sir: I have the honor to report …`: a salutation that its letter follows on the line. */
export function opensWithSalute(line: string): boolean {
  return runInSalute.test(line)
}
const runInSalute =
  /^(?:(?:My )?Dear [^:,.;!?]{2,40}|(?:Dear )?Sirs?|Gentlemen|Madam|(?:Your )?Excellency|My Lord)\s?[:,–—-]\s/

export function isClosing(given: string): boolean {
  // `Your most obed(ien)t humble Serv[an]t`
  const line = given.length <= 140 && brackets.test(given) ? given.replace(lettersAdded, '$1') : given
  if (line.length > 140) return line.length <= 240 && assurance.test(line)
  const comma = line.lastIndexOf(', ')
  // `I am, yours sincerely, A. Orsini`: the name on the same line, also at its end.
  const formula = comma > 8 && isPersonName(line.slice(comma + 2).trimStart()) ? line.slice(0, comma + 1) : line
  return closings.some((closing) => closing.test(formula)) || assurance.test(line)
}
/** `I avail myself of this opportunity to renew the assurance of my highest consideration.`, as notes end. */
const assurance = new Formula(
  'i we the accept please',
  /^(?:(?:i|we) avail (?:myself|ourselves) of |the [^.;]{3,90} avails itself of |(?:please )?accept,? )[^.;]{10,180}\b(?:consideration|esteem|respect)[.,]?$/i,
)

const brackets = /[([]/
const lettersAdded = /(?<=\p{L})[([](\p{Ll}{1,12})[)\]]/gu

/** `[signature] S. P. Andreyev`, `/s/ J. Grew`, `CH. ORSINI, [L. S.]`. */
export function isSignature(line: string): boolean {
  if (line.length > 120 || (opensWithPortionMark(line) && wordInSmall.test(line))) return false
  if (line.charCodeAt(line.length - 1) === 0x2e && ownHand.test(line)) return isPersonName(line.replace(ownHand, ''))
  if (sealed.test(line.slice(-8)) && isPersonName(line.replace(sealed, ''))) return true
  if (isBracket(line.charCodeAt(line.length - 1)) && line.length <= 80) {
    if (filledInitials.test(line)) return true
    const name = signedAfter.exec(line)?.[1]
    if (name !== undefined) return isPersonName(name) || isPersonWithOffice(name)
  }
  if (isDigit(line.charCodeAt(0)) && line.length <= 60) {
    const name = dayBefore.exec(line)?.[1]
    return name !== undefined && isPersonName(name.replace(/[[\]]/g, ''))
  }
  return (
    (mayBeSignature(line) && signature.test(line) && !drafted.test(line)) ||
    (isLetter(line.charCodeAt(line.length - 1)) && signMark.test(line) && signedBeside.test(line))
  )
}

/** `A. Orsini (signed)`: the mark after the name. */
const signedAfter = /^(\p{Lu}.*?),? ?[[(](?:signed|signature|sgd\.?|initiall?ed)[\])]\.?$/iu

function isBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d
}

/** `S/AE:WHale:mc`, `S/S-O:AOrsini`: offices, who drafted the paper, who typed it; with the sign of no signature. */
const drafted = /^\p{Lu}{1,4}\/[\p{Lu}/-]{1,8}:\s?\p{Lu}/u

/** `12.VI.57 A. Orsini`, as telegrams end: the day, and a name with its initials. */
const dayBefore =
  /^\d{1,2}\s?[./]\s?(?:[IVX]{1,4}|\d{1,2})\s?[./]\s?(?:19)?\d\d\.?\s+(\[?\p{Lu}\.\]?\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+)$/u

/** `J[ohn] C[arter] V[ale]`, `W. H[ale]`: initials, which an editor has filled. */
const filledInitials = /^(?:(?:\p{Lu}\p{Ll}{0,2}\[\p{L}+\]|\p{Lu}\.?)(?:\s|$)){2,5}$/u

/** The place of a seal, *locus sigilli*, after the name of him who set it. */
const sealed = /,?\s*[[(]L\. ?S\.?[\])]$/

/** `(S) The Director opened the meeting`, where `(S) I. Marek` has none. */
const wordInSmall = /\s\p{Ll}{4,}/u

/**
 * All begin with an `s`, an `l`, a slash or a dash, in a bracket also with an `i` (`(Initialled) A.O.`), or have a second word
 * with an `s`: `[handwritten signature]`.
 */
function mayBeSignature(line: string): boolean {
  const first = line.charCodeAt(0)
  const isBracket = first === 0x5b || first === 0x28
  const initial = line.charCodeAt(isBracket ? 1 : 0)
  return (
    signatureInitials.has(initial) ||
    (isBracket && (initial === 0x49 || initial === 0x69)) ||
    initial > 0x7f ||
    signatureInitials.has(line.charCodeAt(line.indexOf(' ') + 1))
  )
}
const signatureInitials = new Set([...'sSſlL/-–—'].map((initial) => initial.charCodeAt(0)))

/** Where an edition says whence it has the text and who made it: `Source: …`, `Translated by …`. */
export function isProvenance(line: string): boolean {
  return provenance.test(line)
}
const provenance = new Formula(
  'source archive archives transcribed translated obtained published',
  /^\[?(?:source|archives?|transcribed|translated|obtained|published)(?::| (?:by|from|for|in|and|document)\b)/i,
)

/** `(A. PUZANOV)`, `/V. Molotov/`: who signed, as typists write it under the place of the signature. */
export function isTypedSignature(line: string): boolean {
  return line.length <= 80 && /[)/]\.?$/.test(line) && typedAtEnd.test(line) && typedSignature.test(line)
}
/** Parentheses that an initial opens, or slashes, end the line: few do, and of the rest no more need be asked. */
const typedAtEnd = /(?:\(\p{Lu}\p{Ll}?\.[^()]*\)|\/\p{Lu}[^/]+\/)\.?$/u
const typedSignature =
  /^(?:[\p{L} ,.’'-]{2,50}\s)?(?:\[signature\]\s*)?(?:\((?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}[\p{L}’'-]+\)|\/(?:\p{Lu}\p{Ll}?\.\s?){0,3}\p{Lu}[\p{L}’'-]+\/)\.?$/u

/** Two to five words, each a capitalised name or an initial; no name begins with an article. */
export function isPersonName(given: string): boolean {
  if (given.length > 60 || !mayBeName(given) || given.startsWith('The ')) return false
  // Initials may touch what follows: `A.ORSINI`.
  const line = given.includes('.') ? given.replace(touchingInitial, '$1 ') : given
  if (line.length > 60 || !personName.test(line) || smallWordInCapitals.test(line)) return false
  return !line.includes('. ') || !longBeforeStop.test(line)
}
/** `ORSINI. Yes.`: no abbreviation is so long, but the label of one who speaks. */
const longBeforeStop = /(?:\p{Lu}{4}|\p{L}{8})\. /u
const touchingInitial = /(?<!\p{L})(\p{Lu}\.)(?=\p{Lu})/gu
const nameWord = `(?:${joinedCapital}[\\p{L}'’-]*\\.?|${smallNameWords})`
const afterName = '(?:,?(?:\\s(?:Jr|Sr|III?|Esq|Ph\\.\\s?D|M\\.\\s?D)\\.?)?[.”"]{0,2}$)'
/** Written with one word of the name, which is a large expression: after each stands another, or what may stand after the last. */
const personName = new RegExp(
  `^[“"]?(?:${nameWord}(?:\\s+(?=[\\p{Lu}abdeiltuvyz])|(?=${afterName}))){0,5}(?<=\\s\\S*)${afterName}`,
  'u',
)
const smallWordInCapitals = /\s(?:AND|OF|THE|FOR|IN|TO|ON|BY|WITH)\s/

/** Whether the first two words begin as names do, or with the letter of a word such as *von*, and no figure or bracket stands last. */
function mayBeName(line: string): boolean {
  const last = line.charCodeAt(line.length - 1)
  if (last < 65 && !nameEndings.has(last)) return false
  return mayBeginName(line.charCodeAt(0)) && mayBeginName(line.charCodeAt(line.indexOf(' ') + 1))
}
/** Beside the letters, `'`, `-`, `.`, `,` and quotation marks can end a name. */
const nameEndings = new Set([0x27, 0x2d, 0x2e, 0x2c, 0x22])

function mayBeginName(code: number): boolean {
  return isUpper(code) || code > 0x7f || code <= 0x22 || namePrefixes.has(code)
}
/** Initials of *de*, *von*, *al*, *la*, *bin*, *ibn*, *ter*, *zu*, *y*, *umm*. */
const namePrefixes = new Set([...'dvaelbityzu'].map((initial) => initial.charCodeAt(0)))

/** A name that begins with initials, as signatures do: `A. Orsini`, `J.K. MAREK`. */
export function isInitialled(line: string): boolean {
  return line.includes('.') && initials.test(line) && isPersonName(line)
}
const initials = /^\p{Lu}\p{Ll}?\.\s?\p{Lu}/u

/** Whether `line` names an office, though its words look like a name: `Executive Secretary`. */
export function namesOffice(line: string): boolean {
  return officeNoun.test(line)
}
const officeNoun =
  /\b(?:secretary|minister|director|chairman|chairwoman|president|historian|chief|ambassador|consul|officer|head|deputy|editor|counsell?or|attach[ée]|commander|commissioner|assistant|adviser|advisor|professor|librarian|archivist|representative|delegate|department|ministry|office|bureau|division|committee|commission|embassy|college|university|state|general|colonel|marshal|admiral)\b/i

/** `William Orsini, Secretary of State`: one person of a list. */
export function isPersonWithOffice(line: string): boolean {
  const comma = line.indexOf(', ')
  if (comma <= 4) return false
  const after = line.slice(comma + 2)
  return (namesOffice(after) || academic.test(after)) && isPersonName(line.slice(0, comma))
}
/** Beside the offices: whoever teaches, and is of a learned house. */
const academic =
  /\b(?:[Pp]rovost|[Dd]ean|[Ff]ellow|[Ll]ecturer|[Mm]ember|[Rr]ector|[Cc]urator|[Jj]udge|Law School|Institut(?:e|ion)|Cent(?:er|re) for|Department of)\b/

/** `Chairman of the Committee A. Orsini`, `Envoy to Norland A[lbert] Orsini`, `MINISTER: (A. Orsini)`: an office, and who holds it. */
export function isOfficeWithName(line: string): boolean {
  if (line.length > 100 || !opensWithOffice.test(line)) return false
  const name = initialledAtEnd.exec(line)
  return name !== null && !/[.;?!]|\d/.test(line.slice(0, name.index))
}
const initialledAtEnd = /(?:\s|:\s*)\(?(?:\p{Lu}(?:\p{Ll}?\.|\[\p{Ll}+\])\s?){1,3}\p{Lu}[\p{L}’'-]+\)?$/u
const opensWithOffice = new Formula(
  'deputy first second acting vice general secretary minister director chairman president chief ambassador consul envoy head commander premier',
  /^(?:(?:deputy|first|second|acting|vice|general) )?(?:secretary|minister|director|chairman|president|chief|ambassador|consul|envoy|head|commander|premier)\b/i,
)
