/**
 * How much a paragraph looks like a citation: what the reader asks of covers, notes and page furniture.
 */

import {parseCitation} from './parse.js'
import type {Citation} from './reader/citation.js'
import type {Knowledge} from './reader/repositories.js'

/** Words of finding aids, archives and thanks; a text without any of them, and without a decimal number, is none. */
const hint =
  /\b(?:f|op|d|l|ll|ff|bl|sygn|fond|opis|delo|dosar|lot|box|rg|record group|fo \d|library|archives?|foreign relations|documents on|translated|contributed|obtained|reprinted|published|ibid|source|citation|pp?)\b|(?<!\p{L})[фФлЛ]\.|\b[A-Z]{2,}\S*[,:]? |\/\d{1,2}[-–]\d{3,4}\b|\((?:\p{L}[^()]*, )\d{4}\)/iu

const longest = 2500

/**
 * From 0 (running text) to 1 (nothing but a citation). A citation cites: an archive with a level or a shelfmark, two
 * levels, a publication with its imprint; the more of the text no production reads, the less it is one.
 */
export function citationLikeness(text: string, knowledge?: Knowledge): number {
  const trimmed = text.trim()
  if (trimmed.length < 6 || trimmed.length > longest || !hint.test(trimmed)) return 0
  const citation = parseCitation(trimmed, knowledge)
  const evidence = weigh(citation)
  if (evidence === 0) return 0
  // Parts that nothing announces are the collection of a known archive, or running text between commas.
  const known = citation.label !== undefined || citation.holdings.some(({repository}) => repository?.entry)
  const loose = citation.holdings
    .flatMap(({collection}) => collection)
    .reduce((sum, part) => sum + part.value.length, 0)
  const unread = citation.unread.reduce((sum, span) => sum + span.end - span.start, 0)
  const remarks = citation.classification || citation.label ? 0 : (citation.remarks?.value.length ?? 0) * 0.5
  return evidence * Math.max(0, 1 - (unread + remarks + loose * (known ? 0.3 : 1)) / trimmed.length)
}

/** Whether a paragraph is a citation, for a reader that has to decide. */
export function looksLikeCitation(text: string, knowledge?: Knowledge): boolean {
  return citationLikeness(text, knowledge) >= 0.6
}

function weigh(citation: Citation): number {
  let best = 0
  for (const holding of citation.holdings) {
    const known = holding.repository?.entry !== undefined
    const named = holding.levels.filter(({marker}) => marker !== undefined).length
    const marks = holding.levels.some(
      ({level, marker}) => /^(?:lot|recordGroup|film|symbol)$/.test(level) || (level === 'file' && !marker),
    )
    const thanks = citation.contributions.length > 0 || citation.classification !== undefined
    if (known && holding.levels.length > 0) best = 1
    else if (holding.levels.some(({level}) => level === 'decimal')) best = Math.max(best, 0.9)
    else if (named > 1 || (holding.ibid && named > 0)) best = Math.max(best, 0.9)
    else if (known && (citation.label || thanks)) best = Math.max(best, 0.9)
    else if ((marks && named > 0) || (holding.repository && named > 0 && thanks)) best = Math.max(best, 0.7)
  }
  for (const published of citation.published) {
    if (published.place && published.year) best = Math.max(best, 0.9)
    else if (published.title && published.pages) best = Math.max(best, 0.7)
    else if (published.title && published.vol && published.coverage) best = Math.max(best, 0.7)
  }
  if (citation.title && citation.digitalArchive) best = 1
  return best
}
