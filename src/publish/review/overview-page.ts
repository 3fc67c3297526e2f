/**
 * The review of an edition whose decisions are too many for one page: its documents, those with the most guesses first, each
 * with a page of its own.
 */
import type {DecisionCounts} from '../../ledger/ledger.js'
import {figure} from '../site/collection/parts.js'
import {escapeHtml} from './escape.js'
import {certainties, framed} from './page-parts.js'

/** A document and how many decisions were made of it. */
export interface CountedDocument {
  /** Of its page, from this one. */
  href: string
  title: string
  decisions: DecisionCounts
}

/** The page as HTML; documents with the same numbers stand in the order given. */
export function overviewPage(documents: readonly CountedDocument[]): string {
  const sums = certainties.map((cert) => documents.reduce((sum, {decisions}) => sum + decisions[cert], 0))
  const all = sums.reduce((a, b) => a + b, 0)
  const counts = certainties.map((cert, i) => `${figure(sums[i]!)} ${cert}`).join(' · ')
  const rows = [...documents]
    .sort(byGuesses)
    .map(
      ({href, title, decisions}) =>
        `<tr><td><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></td>${certainties.map((cert) => `<td class="n">${figure(decisions[cert])}</td>`).join('')}</tr>\n`,
    )
  const lead = `<p>${figure(all)} decisions in ${figure(documents.length)} documents: ${counts}. The documents with the most guesses stand first; each leads to its decisions.</p>`
  const heads = certainties.map((cert) => `<th scope="col" class="n">${cert}</th>`).join('')
  return framed(
    lead,
    `<table><thead><tr><th scope="col">Document</th>${heads}</tr></thead><tbody>\n${rows.join('')}</tbody></table>`,
  )
}

function byGuesses({decisions: a}: CountedDocument, {decisions: b}: CountedDocument): number {
  return b.low - a.low || b.medium - a.medium
}
