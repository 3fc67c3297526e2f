/**
 * The archive's own name in a citation.
 *
 * > | Archive of the President, Russian Federation (APRF), fond 45        GAKO, f. 1, op. 2
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^                     ^^^^ unknown, but plainly a siglum
 */
import type {Holding} from './citation.js'
import type {Reader} from './reader.js'

type Archive = NonNullable<Holding['repository']>

/** Words that only an institution's name has, in the languages of the systems we read. */
const institution =
  /^(?:library|libraries|archives?|museum|archiv|archiwum|arhiv(?:a|ele)?|arkhiv|arkiv[ie]?|archivio|bundesarchiv|leveltar|rigsarkivet|riksarkivet|архив|biblioteka|records? office)$/
/** Words of bodies that keep records, and produce them. */
const body =
  /^(?:department|ministry|agency|council|institute|institution|university|commission|academy|center|centre|bureau|administration)$/

/**
 * Reads an archive's name, at most up to token `end`. `first`: the first part is one, whatever it says. `alone`: no archive
 * that the lexicon knows is named further on.
 */
export function readRepository(reader: Reader, end: number, first: boolean, alone: boolean): Archive | undefined {
  return known(reader) ?? spelledOut(reader, end) ?? unknownSiglum(reader) ?? byItsWords(reader, end, first, alone)
}

function known(reader: Reader): Archive | undefined {
  const hit = reader.lexicon.repository(reader.tokens, reader.at)
  if (!hit) return undefined
  const following = reader.tokens[hit.end]
  // `National Archives of …`: a longer name that the lexicon does not know.
  if (following?.spaced && following.kind === 'word' && /^(?:of|der|des|de|for)$/.test(following.key)) return undefined
  const from = reader.at
  const name = reader.field(from, hit.end)
  // `Name (SIGLUM)` or `SIGLUM (Name)`: the siglum is the short form that the edition keeps.
  const inBrackets = bracketed(reader, hit.end)
  if (inBrackets && isPlace(inBrackets.value, hit.value)) {
    reader.at = reader.tokens[hit.end]!.partner! + 1
    return {...name, entry: hit.value}
  }
  if (inBrackets) {
    const other = reader.lexicon.repository(reader.tokens, hit.end + 1)
    if (other?.value === hit.value || /^[\p{Lu}\p{Ll}-]*\p{Lu}[\p{L}-]*\p{Lu}[\p{L} -]*$/u.test(inBrackets.value)) {
      const isSiglum = hit.value.sigla.includes(name.value)
      reader.at = reader.tokens[hit.end]!.partner! + 1
      const [short, long] = isSiglum ? [name, inBrackets] : [inBrackets, name]
      return {...short, name: long, entry: hit.value}
    }
  }
  reader.at = hit.end
  return {...name, entry: hit.value}
}

const countries = new Set('UK GB US USA USSR RF GDR DDR FRG BRD PRC ROC ROK DPRK DRV SRV UAE'.split(' '))

/** `The National Archives (UK)`, `National Archives (Kew)`: where it is, not what it is called for short. */
function isPlace(value: string, {country, settlement, countryCode}: NonNullable<Archive['entry']>): boolean {
  const written = value.replaceAll('.', '')
  return written === country || written === settlement || written === countryCode || countries.has(written)
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
    const entry = reader.lexicon.repository(reader.tokens, i + 1)?.value
    reader.at = token.partner + 1
    return {...siglum, name: reader.field(from, i), ...(entry ? {entry} : {})}
  }
  return undefined
}

/** Two capitals or more, and a level or a colon next: an archive that the edition has still to list. */
function unknownSiglum(reader: Reader): Archive | undefined {
  const from = reader.at
  let i = from
  while (reader.tokens[i]?.kind === 'word' && (i === from || !reader.tokens[i]!.spaced)) {
    i++
    if (reader.tokens[i]?.text === '-' && !reader.tokens[i]!.spaced) i++
  }
  if (i === from) return undefined
  const siglum = reader.field(from, i)
  if (!/\p{Lu}\p{Ll}?\p{Lu}/u.test(siglum.value) || reader.levelAt(from)) return undefined
  const next = reader.tokens[i]
  const at = next?.text === ',' || next?.text === ':' ? i + 1 : i
  if (!reader.levelAt(at)) return undefined
  reader.at = i
  return siglum
}

/** The first part, when its words are those of an institution or a source note begins with it. */
function byItsWords(reader: Reader, end: number, first: boolean, alone: boolean): Archive | undefined {
  const from = reader.at
  let i = from
  let named = first
  while (i < end && reader.tokens[i]!.text !== ',' && reader.tokens[i]!.text !== ':') {
    const token = reader.tokens[i]!
    if (institution.test(token.key) || (alone && body.test(token.key))) named = true
    if (token.kind === 'number' || (i > from && reader.levelAt(i))) return undefined
    i = token.partner === undefined ? i + 1 : token.partner + 1
    if (i - from > 14) return undefined
  }
  if (!named || i === from || i > end || !/^\p{Lu}/u.test(reader.tokens[from]!.text)) return undefined
  reader.at = i
  return reader.field(from, i)
}

function bracketed(reader: Reader, at: number) {
  const token = reader.tokens[at]
  if (token?.text !== '(' || token.partner === undefined) return undefined
  const from = /^(?:hereafter|hereinafter|henceforth)$/.test(reader.tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  return reader.field(from, token.partner)
}
