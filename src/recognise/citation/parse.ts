/**
 * The grammar of a citation: clauses one after another, each read by the first production that knows it.
 *
 *   citation   = [label] {clause (";" | ".")}
 *   clause     = url | grade {";" caveat} | contribution | reprint | title [date] [digital archive]
 *              | publication | holding {"and" holding} | remark
 *
 * Recursive descent with bounded look-ahead: linear in the text. docs/citations.md has the productions in full.
 */
import type {Span} from '../../tree/source.js'
import {decimalEnd} from './holding/decimal.js'
import {readNewspaper, readTalk} from './holding/described.js'
import {readHolding} from './holding/holding.js'
import {readLabel} from './label.js'
import {readContribution} from './published/contribution.js'
import {readBeforeStrokes, readDigitalArchive, readOwnTitle} from './published/own-title.js'
import {readPublication, readReprint} from './published/published.js'
import type {Citation, Holding} from './reader/citation.js'
import {Reader} from './reader/reader.js'
import type {Knowledge} from './reader/repositories.js'

/**
 * Reads one citation. Never throws for what the text says: what no production reads stands in `unread`.
 * `archives` is what is known of archives: sigla's own file alone, unless an edition has one (`withOwnArchives`).
 */
export function parseCitation(text: string, archives?: Knowledge): Citation {
  const reader = new Reader(text, archives)
  const citation: Citation = {
    text,
    holdings: [],
    published: [],
    contributions: [],
    handling: [],
    urls: [],
    unread: [],
  }
  readLabel(reader, citation)
  const grade = readOwnTitle(reader, citation)
  if (!citation.title && text.includes('//')) readBeforeStrokes(reader, citation)
  // `// RGANI, f. 5`: the document stands above.
  if (reader.is('/') && reader.is('/', 1)) reader.at += 2
  while (!reader.done) {
    const joining = citation.holdings.length > 0 ? reader.lexicon.joining(reader.tokens, reader.at) : undefined
    if (joining || /^[.,;:)\]]$/.test(reader.token()!.text)) {
      reader.at = joining?.end ?? reader.at + 1
      continue
    }
    const before = reader.at
    // `…, l. 12, cited in A. Novak, Title` opens a publication.
    const opened = citation.holdings.length > 0 ? reader.publishedOpening(before) : 0
    if (opened === 0 || reader.archivesAt(opened)) skipSignal(reader)
    const from = reader.at
    clause(reader, citation)
    if (reader.at === from) {
      reader.at = before
      leaveUnread(reader, citation)
    } else if (from > before) includeSignal(citation, reader.tokens[before]!.start, reader.tokens[from]!.start)
  }
  if (grade) citation.classification ??= grade
  return citation
}

function clause(reader: Reader, citation: Citation): void {
  if (reader.token()!.kind === 'url') {
    citation.urls.push(reader.field(reader.at, reader.at + 1))
    reader.at++
    return
  }
  if (readDigitalArchive(reader, citation)) return
  if (readGrade(reader, citation)) return
  const given = readContribution(reader)
  if (given) {
    citation.contributions.push(...given.contributions)
    if (given.recipient) readRecipient(reader, citation, given.recipient)
    return
  }
  const reprint = readReprint(reader)
  if (reprint) {
    citation.published.push(reprint)
    return
  }
  // `Copy with the author; original in AMVR, f. 1`
  const kept = reader.keptAt(reader.at)
  if (kept > 0) reader.at = kept
  // `«Подлинный» протокол`
  const isQuoted = /^[“"«„]$/.test(reader.token()!.text)
  const remarks = reader.lexicon.remark(reader.tokens, isQuoted ? reader.at + 1 : reader.at) !== undefined
  const isCited = citation.holdings.length + citation.published.length + citation.contributions.length > 0
  // `Original in Bulgarian. CDA, f. 1`: what is said of the document may stand before its archive.
  const isRemarked = citation.remarks !== undefined && (isCited || reader.archivesAt(reader.at) === undefined)
  if (kept === 0 && (citation.classification || isRemarked || (remarks && isCited))) {
    readRemark(reader, citation)
    return
  }
  // `…, l. 12; A. Novak, Title (Koros, 1994), p. 3`
  const isNext = reader.tokens[reader.at - 1]?.text === ';'
  if (citation.holdings.length === 0 || isNext || /^[“"«]$/.test(reader.token()!.text)) {
    const publication = readPublication(reader, citation.holdings.length === 0 ? 'source' : 'publication')
    if (publication) {
      citation.published.push(publication)
      return
    }
  }
  if (citation.holdings.length === 0) {
    const newspaper = readNewspaper(reader, reader.clauseEnd(), citation.label !== undefined)
    if (newspaper) {
      citation.published.push(newspaper)
      return
    }
    const talk = citation.title ? undefined : readTalk(reader, reader.clauseEnd())
    if (talk) {
      Object.assign(citation, talk)
      return
    }
  }
  const decimal = decimalEnd(reader, reader.at)
  if (decimal > 0) {
    const value = reader.field(reader.at, decimal)
    const {start, end} = value
    const levels = [{level: 'decimal', value, start, end}]
    citation.holdings.push({start, end, levels, collection: [], notes: [], continues: false, system: 'system-american'})
    reader.at = decimal
    return
  }
  const released = releasedEnd(reader)
  if (released > 0) {
    const value = reader.field(reader.at, released)
    const {start, end} = value
    const levels = [{level: 'file', value, start, end}]
    citation.holdings.push({start, end, levels, collection: [], notes: [], continues: false, system: 'system-american'})
    reader.at = released
    return
  }
  const holding = readHolding(reader, {
    sourceNote: isSourceNote(citation),
    ...(citation.holdings.length > 0 ? {previous: citation.holdings.at(-1)!} : {}),
  })
  if (holding) {
    const last = citation.holdings.at(-1)
    if (last && goesOn(citation.text, last, holding)) {
      last.levels.push(...holding.levels)
      last.end = holding.end
    } else citation.holdings.push(holding)
    return
  }
  if (remarks || citation.holdings.at(-1)?.system === 'system-american') readRemark(reader, citation)
}

/** `CIA-RDP80-00810A007600570008-1`: the number under which a paper was released; the index after it, or 0. */
function releasedEnd({tokens, at}: Reader): number {
  if (tokens[at]!.text !== 'CIA' || tokens[at + 1]?.text !== '-' || !tokens[at + 2]?.text.startsWith('RDP')) return 0
  let i = at + 3
  while (tokens[i] && !tokens[i]!.spaced && /^[-\p{L}\p{N}]/u.test(tokens[i]!.text)) i++
  return i
}

/** `See also`, `Quoted in`, before a citation. */
function skipSignal(reader: Reader): void {
  const hit = reader.lexicon.signal(reader.tokens, reader.at)
  if (!hit) return
  let i = hit.end
  while (/^[.:,]$/.test(reader.tokens[i]?.text ?? '')) i++
  if (/^[\p{Lu}“"«„]/u.test(reader.tokens[i]?.text ?? '')) reader.at = i
}

/** The signal belongs to what it introduces. */
function includeSignal(citation: Citation, from: number, to: number): void {
  const all: Span[] = [...citation.holdings, ...citation.published, ...citation.contributions, ...citation.unread]
  const introduced = all.find((one) => one.start === to)
  if (introduced) introduced.start = from
  else citation.unread.push({start: from, end: to})
}

/** After words that nobody reads the same document goes on, as long as no level comes again. */
function goesOn(text: string, last: Holding, next: Holding): boolean {
  if (!next.continues || next.ibid || next.collection.length > 0 || next.notes.length > 0) return false
  if (/;/.test(text.slice(last.end, next.start))) return false
  return !next.levels.some(({level}) => last.levels.some((one) => one.level === level))
}

function isSourceNote(citation: Citation): boolean {
  return /^source/i.test(citation.label?.value ?? '') && citation.holdings.length === 0
}

/** `Secret; Sensitive; Nodis.`: the grade, then whatever caveats stand before the clause's end. */
function readGrade(reader: Reader, citation: Citation): boolean {
  if (citation.classification || (citation.holdings.length === 0 && citation.published.length === 0)) return false
  const hit = reader.lexicon.classification(reader.tokens, reader.at)
  if (!hit) return false
  const after = reader.tokens[hit.end]
  if (after && !/^[.;/,]$/.test(after.text) && !reader.lexicon.handling(reader.tokens, hit.end)) return false
  citation.classification = reader.field(reader.at, hit.end)
  const end = reader.clauseEnd(hit.end)
  let i = hit.end
  while (i < end) {
    if (/^[;/,]$/.test(reader.tokens[i]!.text)) {
      i++
      continue
    }
    const from = i
    while (i < end && reader.tokens[i]!.text !== ';') i = (reader.tokens[i]!.partner ?? i) + 1
    citation.handling.push(reader.field(from, Math.min(i, end)))
  }
  reader.at = end
  return true
}

/** The recipient of a provided document is its archive, up to a slash: `the National Security Archive/N. N.` */
function readRecipient(reader: Reader, citation: Citation, {from, to}: {from: number; to: number}): void {
  const start = reader.tokens[from]?.key === 'the' ? from + 1 : from
  const hit = reader.archivesAt(start) ?? reader.archivesAt(from)
  if (!hit || hit.end > to || citation.holdings.length > 0) return
  const field = reader.field(start, hit.end)
  citation.holdings.push({
    start: field.start,
    end: field.end,
    repository: {...field, entry: hit.value[0]!},
    levels: [],
    collection: [],
    notes: [],
    continues: false,
  } satisfies Holding)
}

/** A sentence of the annotator: everything to its end; sentences that follow each other are one field. */
function readRemark(reader: Reader, citation: Citation): void {
  const from = reader.at
  const end = reader.clauseEnd()
  const stop = reader.tokens[end]?.text === '.' ? end + 1 : end
  if (stop === from) return
  const sentence = reader.field(from, stop)
  citation.remarks = citation.remarks
    ? {
        start: citation.remarks.start,
        end: sentence.end,
        value: citation.text.slice(citation.remarks.start, sentence.end),
      }
    : sentence
  reader.at = stop
}

function leaveUnread(reader: Reader, citation: Citation): void {
  const from = reader.at
  const stop = reader.clauseEnd()
  let end = Math.max(stop, from + 1)
  // The levels that go on after a comma are still read, and who obtained or translated the document.
  for (let i = from + 1; i < end; i++) {
    if (reader.tokens[i]!.text === ',' && (reader.levelAt(i + 1) || reader.opensContribution(i + 1))) end = i
  }
  citation.unread.push({start: reader.tokens[from]!.start, end: reader.tokens[end - 1]!.end})
  reader.at = end
}
