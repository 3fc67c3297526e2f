/**
 * The archive's own name in a citation.
 *
 * > | Archive of the President, Russian Federation (APRF), fond 45        GAKO, f. 1, op. 2
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^                     ^^^^ unknown, but plainly a siglum
 */

import type {Holding} from '../reader/citation.js'
import type {Hit} from '../reader/lexicon.js'
import type {Reader} from '../reader/reader.js'
import type {Repository} from '../reader/repositories.js'
import {choose, isPlace, placeAt} from './choose.js'
import {endsPart} from './part.js'

type Archive = NonNullable<Holding['repository']>

/** Words that only an institution's name has, in the languages of the systems we read. */
const institution =
  /^(?:library|libraries|archives?|museum|\p{L}*archiv|archiwum|arhiv(?:a|ele)?|arkhiv|arkiv[ie]?|archivio|leveltar|\p{L}+arkivet|dang['’]?anguan|архив|архів|держархів|госархив|biblioteka|records? office)$/u
/** Words that only a sentence has: the archive it speaks of is not the one it cites. */
const predicate =
  /^(?:is|are|was|were|be|been|has|have|had|did|does|do|told|said|says|that|which|who|whom|he|she|they|it|we|not|no|by)$/

/** A sentence, or a clause of one. */
export function saysSomething(text: string): boolean {
  return text.split(/\s+/).some((word) => predicate.test(word)) || /^(?:On|In|The file)$/.test(text)
}

/** A word that an institution's name has and nothing else. */
export function isInstitution(key: string): boolean {
  return institution.test(key)
}

/** Words of bodies that keep records, and produce them. */
export function isBody(key: string): boolean {
  return body.test(key)
}

/** `GAXO`, `ЦА ФСБ РФ`, `A MZV ČR`, `SHD-T`: initials. */
export function isSiglum(text: string): boolean {
  // Names have more small letters (McGhee).
  if (
    text.length > 24 ||
    /^[IVXLC]+$/.test(text) ||
    (text.match(/\p{Ll}/gu)?.length ?? 0) > (text.match(/\p{Lu}/gu)?.length ?? 0)
  )
    return false
  return twoCapitals.test(text) && siglum.test(text)
}

/** Every siglum has two, few letters apart. */
const twoCapitals = /\p{Lu}\S{0,3}\p{Lu}/u
const siglum = /^(?:\p{Lu} )?\p{Lu}\p{L}{0,3}\p{Lu}\p{L}{0,6}(?:[-/]\p{Lu}\p{L}{0,4}){0,2}(?: \p{Lu}{2,6}){0,2}$/u

const hereafter =
  /^(?:hereafter|hereinafter|henceforth|dalej|weiterhin|kunftig|dale|ci-apres|далее|im|toliau|turpmak|edaspidi)$/

/** Words of bodies that keep records, and produce them. */
const body =
  /^(?:department|ministry|agency|council|institute|institution|university|commission|academy|center|centre|bureau|administration)$/

/** What is known where an archive's name may stand. */
export interface Where {
  /** Up to this token. */
  end: number
  /** The first part of a source note is one, whatever it says. */
  isFirst?: boolean
  /** Nothing stands before it. */
  opens: boolean
}

/** Reads an archive's name at the reader's place, or nothing. */
export function readRepository(reader: Reader, {end, isFirst = false, opens}: Where): Archive | undefined {
  return (
    known(reader, end, opens) ?? spelledOut(reader, end) ?? unknownSiglum(reader) ?? byItsWords(reader, end, isFirst)
  )
}

/** `Kew, National Archives`: the place before the archive of that name which is there, as title-pages have it. */
export function readPlaced(reader: Reader): Archive | undefined {
  const {at: from, tokens} = reader
  for (let comma = from + 1; comma < from + 4; comma++) {
    if (tokens[comma]?.text !== ',') continue
    const hit = reader.archivesAt(comma + 1)
    if (!hit || !endsPart(reader, hit.end)) return undefined
    const place = reader.field(from, comma).value
    const name = reader.field(comma + 1, hit.end)
    const isNamed = (one: Repository) => one.names.some((known) => known.name.replace(/^The /, '') === name.value)
    const entry = reader.lexicon.knowledge.repositories.find(
      (one) => one.places.some((known) => known.name === place) && (hit.value.includes(one) || isNamed(one)),
    )
    if (entry) reader.at = hit.end
    return entry && {...name, entry}
  }
  return undefined
}

/** An archive that is listed, after other parts: a part of its own. */
export function readListed(reader: Reader, end: number): Archive | undefined {
  return known(reader, end, false)
}

/** `(PA AA)`, `[hereafter TNA]`, `(dalej: AAN)` after the place: the short form of what was said. */
export function readAlias(reader: Reader, archive: Archive): boolean {
  const token = reader.token()
  if (!token || !/^[([]$/.test(token.text) || token.partner === undefined) return false
  const last = reader.tokens[token.partner - 1]!
  const inner = reader.field(reader.at + 1, token.partner).value
  const names = reader.archivesAt(reader.at + 1)
  const isName = names?.value.includes(archive.entry!) ?? false
  const isShort =
    isSiglum(last.text) && !/\d/.test(inner) && (isSiglum(inner) || hereafter.test(reader.tokens[reader.at + 1]!.key))
  if (!isName && !isShort) return false
  const entry = archive.entry ?? reader.archivesAt(token.partner - 1)?.value[0]
  if (isShort && !archive.name) {
    const {value, start, end} = archive
    const from = isSiglum(inner) ? reader.at + 1 : token.partner - 1
    Object.assign(archive, {name: {value, start, end}, ...reader.field(from, token.partner), ...(entry ? {entry} : {})})
  }
  reader.at = token.partner + 1
  return true
}

function known(reader: Reader, end: number, opens: boolean): Archive | undefined {
  const from = reader.at
  const hit = reader.archivesAt(from)
  if (!hit) return undefined
  const following = reader.tokens[hit.end]
  // `National Archives of …`: a longer name that the lexicon does not know.
  if (following?.spaced && following.kind === 'word' && longer.test(following.key)) return undefined
  const name = reader.field(from, hit.end)
  const entry = namesake(reader, name.value, hit) ?? choose(reader, hit.value, hit.end, end)
  // `NSC Meetings`: its initials are part of a name, where the archive stands elsewhere.
  // `NSC 68` is a paper.
  if (following?.kind === 'number' && hit.value[0]!.system?.production === 'parts') return undefined
  if (!entry && hit.value.length === 1) return undefined
  const isWhole = endsPart(reader, hit.end) || placeAt(reader, hit.end, hit.value) !== undefined
  if (!isWhole && (!opens || namedAhead(reader, hit.end, end))) return undefined
  if (!entry) {
    reader.at = hit.end
    return {...name, candidates: hit.value}
  }
  // `Name (SIGLUM)` or `SIGLUM (Name)`: the siglum is the short form that the edition keeps.
  const inBrackets = bracketed(reader, hit.end)
  if (inBrackets && isPlace(inBrackets.value, entry)) {
    reader.at = reader.tokens[hit.end]!.partner! + 1
    return {...name, entry}
  }
  if (inBrackets) {
    const others = reader.archivesAt(hit.end + 1)?.value
    if (others?.includes(entry) || /^[\p{Lu}\p{Ll}-]*\p{Lu}[\p{L}-]*\p{Lu}[\p{L} -]*$/u.test(inBrackets.value)) {
      const isShort = entry.sigla.includes(name.value)
      reader.at = reader.tokens[hit.end]!.partner! + 1
      const [short, long] = isShort ? [name, inBrackets] : [inBrackets, name]
      return {...short, name: long, entry}
    }
  }
  reader.at = hit.end
  return {...name, entry}
}

/** `National Archives (Prague)`: of the archives whose names go on after these words the one of the place that is named. */
function namesake(reader: Reader, written: string, {value, end}: Hit<readonly Repository[]>): Repository | undefined {
  const [, kind] = /^(?:The )?((?:Central |State |National )+Archive)s?$/.exec(written) ?? []
  if (!kind || !/^[,(]$/.test(reader.tokens[end]?.text ?? '') || placeAt(reader, end, value)) return undefined
  const begins = ({name}: {name: string}) => name.startsWith(kind) && /^s? of /.test(name.slice(kind.length))
  const others = reader.lexicon.knowledge.repositories.filter(({names}) => names.some(begins))
  return placeAt(reader, end, others)
}

/** Goes on with the name of a larger or another body. */
const longer = /^(?:of|der|des|de|d['’]\p{L}+|du|del|della|do|da|for|and|et|und)$/u

/** Whether an archive that is listed makes a part of its own further on. */
function namedAhead(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < reader.ahead(end); i++) {
    if (!/^[,;]$/.test(reader.tokens[i]!.text)) continue
    const hit = reader.archivesAt(i + 1)
    if (hit && endsPart(reader, hit.end)) return true
  }
  return false
}

/** A name the lexicon does not know, with its siglum in brackets: `Archive of …, Russian Federation (APRF)`. */
function spelledOut(reader: Reader, end: number): Archive | undefined {
  const from = reader.at
  if (!/^\p{Lu}/u.test(reader.tokens[from]?.text ?? '')) return undefined
  for (let i = from + 1; i < Math.min(end, from + 24); i++) {
    const token = reader.tokens[i]!
    if (token.kind === 'number' || /^[.;:“"]$/.test(token.text)) return undefined
    if (token.text !== '(' || token.partner === undefined) continue
    const siglum = bracketed(reader, i)
    if (!siglum || !/^\p{Lu}[\p{L} -]*\p{Lu}[\p{L}]*$/u.test(siglum.value)) return undefined
    const entry = reader.archivesAt(i + 1)?.value[0]
    // `Marine Intelligence Agency, Office of Charts (OC), Job 12`: the symbol of one of its offices.
    if (!entry && isOfPart(reader, from, i) && hasBoxes(reader, i)) return undefined
    reader.at = token.partner + 1
    return {...siglum, name: reader.field(from, i), ...(entry ? {entry} : {})}
  }
  return undefined
}

/** Whether a comma stands in a stretch: what follows is a part of what precedes. */
function isOfPart(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.tokens[i]!.text === ',') return true
  return false
}

/** Whether a job, a lot or a box follows, as in the archives of the United States. */
function hasBoxes(reader: Reader, from: number): boolean {
  const last = Math.min(reader.tokens.length, from + furthestBox)
  for (let i = from; i < last; i++) if (american.has(reader.tokens[i]!.text)) return true
  return false
}
const american: ReadonlySet<string> = new Set(['Job', 'Lot', 'Box', 'RG'])
const furthestBox = 40

/** `ЦА ФСБ РФ. Ф. 2`: capitals, and a level or a colon next: an archive that the edition has still to list. */
function unknownSiglum(reader: Reader): Archive | undefined {
  const from = reader.at
  if (reader.levelAt(from)) return undefined
  let i = from
  while (i < from + 8 && (reader.tokens[i]?.kind === 'word' || /^[-/]$/.test(reader.tokens[i]?.text ?? ''))) {
    i++
    const next = reader.tokens[i]
    const at = /^[,:.]$/.test(next?.text ?? '') ? i + 1 : i
    if (!reader.levelAt(at)) continue
    const siglum = reader.field(from, i)
    // `ЦГИА Грузии. Ф. 12`, `ДА Киевской области, ф. 3`: and the country or the region it is that of.
    const isOfPlace =
      i > from + 1 && i < from + 4 && isSiglum(reader.tokens[from]!.text) && namesPlace(reader, from + 1, i)
    if (!isSiglum(siglum.value) && !isOfPlace) return undefined
    reader.at = i
    return siglum
  }
  return undefined
}

/** Words after the siglum of an archive that are Cyrillic, the first with a capital. */
function namesPlace({tokens}: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^\p{Script=Cyrillic}+$/u.test(tokens[i]!.text)) return false
  return /^\p{Lu}\p{Ll}/u.test(tokens[from]!.text)
}

/** The first part, when its words are those of an institution or a source note begins with it. */
function byItsWords(reader: Reader, end: number, first: boolean): Archive | undefined {
  const from = reader.at
  let i = from
  // `Novak Papers, RGASPI, f. 646`: what is listed goes before what only stands first.
  let named = first && !namedAhead(reader, from, end)
  while (i < end && !endsName(reader, i)) {
    const token = reader.tokens[i]!
    named ||=
      institution.test(token.key) ||
      (body.test(token.key) && !namedAhead(reader, from, end)) ||
      (privately.test(token.key) && /^(?:collection|papers|files)$/.test(reader.tokens[i + 1]?.key ?? ''))
    if (token.kind === 'number' || predicate.test(token.key) || (i > from && reader.levelAt(i))) return undefined
    i = token.partner === undefined ? i + 1 : token.partner + 1
    if (i - from > 14) return undefined
  }
  if (!named || i === from || i > end || !/^\p{Lu}/u.test(reader.tokens[from]!.text)) return undefined
  // `A. Novak, ed., Russkii arkhiv`, `Example University Press`: a book, and who printed one.
  if (publishes.test(reader.tokens[i - 1]!.key) || isEdited(reader, from)) return undefined
  // `Comintern Archive, RGASPI, f. 495`: a listed siglum right after it keeps what bears the name.
  const next = reader.archivesAt(i + 1)
  if (
    next &&
    isSiglum(reader.field(i + 1, next.end).value) &&
    endsPart(reader, next.end) &&
    reader.levelAt(next.end + 1)
  )
    return undefined
  reader.at = i
  return reader.field(from, i)
}

/** A comma or a colon, and a dash or a stop where a level follows: `State Archive of Koros – F. 5`. */
function endsName(reader: Reader, at: number): boolean {
  const {text, spaced} = reader.tokens[at]!
  return /^[,:]$/.test(text) || (/^[-–—.]$/.test(text) && (spaced || text === '.') && reader.levelAt(at + 1))
}

/** `Personal collection of Col. Novak` */
const privately = /^(?:personal|private|family)$/
const publishes = /^(?:press|verlag|publishers|publishing)$/

/** Whether *ed.* or *eds.* stands right before a part. */
function isEdited({tokens}: Reader, from: number): boolean {
  const at = tokens[from - 2]?.text === '.' ? from - 3 : from - 2
  return /^eds?$/.test(tokens[at]?.key ?? '')
}

function bracketed(reader: Reader, at: number) {
  const token = reader.tokens[at]
  if (token?.text !== '(' || token.partner === undefined) return undefined
  const isIntroduced = hereafter.test(reader.tokens[at + 1]?.key ?? '')
  const colon = /^[:–—-]$/.test(reader.tokens[at + 2]?.text ?? '') ? 1 : 0
  return reader.field(isIntroduced ? at + 2 + colon : at + 1, token.partner)
}
