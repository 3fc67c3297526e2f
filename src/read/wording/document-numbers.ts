/**
 * The numbers of papers: `Copy No. 2`, `FC 10338/41`, `C.P. (50) 41`. Each test is given one unit's words on one line.
 */
import {holdsDigit} from '../lines/characters.js'
import {isDecimalFile} from './holdings.js'

const documentNumber =
  /^(?:(?:[Cc]opy|COPY|Ex\.|[Dd]ocument|DOCUMENT|[Dd]oc\.|[Nn]o\.?|NO\.?|[Nn]r\.?|N[º°]|№|[Rr]ef\.?|[Rr]eference|[Ff]ile|FILE|[Oo]ur [Rr]ef\.?|[Ss]erial|[Nn]umber|Outgoing|Incoming|Registration|[Tt]elegram|TELEGRAM|[Cc]iphergram|[Dd]espatch|[Dd]ispatch)\s*(?:[Nn]o\.?|NO\.?|[Nn]r\.?|[Nn]umber|N[º°]|№)?:?\s*|(?:\p{Lu}{1,4}|(?:\p{Lu}\.){1,4}) (?=\d+(?:\.\d)?[/–-]\d))?[\p{Lu}\d][\p{Lu}\d./–—-]*(?:\(\d{2,4}\)[\d./-]+)?(?:(?<=\/)(?:[Tt]op )?[Ss]ecret[\d/-]*)?(?:[/-]\p{Ll}{1,3})?(?:\s\([\p{L} ]+\))?\.?$/u

/** The papers of a conference, by who met, when and where: `CFM(46)(NY) 31`, `C.F.M.(46)(N.Y.)31`, `USDel(PC)(Min)9`. */
const paperOfConference =
  /^(?:US|UK|USSR)(?:[ /]?[A-Z][A-Za-z]*){1,3}[ ./-]{0,2}\d{1,3}$|^\p{Lu}[\p{L}.&/–-]{1,14}(?:\([\p{L}\d./-]{1,6}\)){1,3}[ –-]?\d{1,4}[a-z]?$/u

/** The papers of a cabinet, by the body and the year: `C.P. (50) 41`, `C.C. (57)` over `74th Conclusions`. */
const paperOfCabinet =
  /^(?:\p{Lu}\.){2,5} ?\(\d\d\)(?: ?\d{1,3})?(?: ?\d{1,3}(?:st|nd|rd|th) (?:Conclusions|Meeting))?$/u

export function isDocumentNumber(line: string): boolean {
  if (line.length > 40 || !holdsDigit(line)) return isDecimalFile(line)
  // `No. 164.]`, as despatches were set: the bracket parts the number from the heading beside it.
  const number = line.endsWith(']') && !line.includes('[') ? line.slice(0, -1) : line
  if (line.startsWith('(No')) return ofPrint.test(line)
  // `12.` alone numbers a paragraph.
  return (
    (documentNumber.test(number) && !/^\d{1,3}\.$/.test(number)) ||
    (/^US|^U[KS]|\(/.test(number) && (paperOfConference.test(number) || paperOfCabinet.test(number))) ||
    isDecimalFile(line)
  )
}
/** `(No. 41. Confidential.)`, `(No. 17. Telegraphic.)`: as the Foreign Office printed its correspondence. */
const ofPrint =
  /^\(Nos?\. ?\d[\d, ]*\.?(?: ?(?:Very |Most )?(?:Confidential|Secret|Telegraphic|Private|Separate|Commercial|Consular|Political|Treaty|Africa|Urgent)\.?){0,3}\)$/
