/**
 * The review page: every decision of an edition, or of one document of a large one, the least certain first, each with the
 * words around it, the rule, the classes turned down, and the override entry ready to copy into the sidecar. One HTML file
 * that needs nothing else.
 */
import type {LedgerDecision} from '../../ledger/ledger.js'
import {counted} from '../site/collection/parts.js'
import {escapeHtml} from './escape.js'
import {OverrideEntries} from './override-entry.js'
import {certainties, framed, script} from './page-parts.js'

/** One document of the edition, as `reviewPage` needs it. */
export interface ReviewedDocument {
  /** The transcription's path as the editor knows it; the sidecar is named after it. */
  path: string
  title?: string
  text: string
  decisions: readonly LedgerDecision[]
}

const headings = {
  low: 'Low: a guess to look at',
  medium: 'Medium: inferred from context',
  high: 'High: an explicit mark or a firm rule',
}

/** Who signs where that is not known. */
const unsigned = 'YOUR-ID'

/** How many characters of context stand on either side. */
const context = 70

interface Row {
  document: ReviewedDocument
  index: number
  decision: LedgerDecision
}

/** What a page of decisions is told beside the documents. */
interface Settings {
  /** Signs the entries. */
  by?: string | undefined
  /** Where the overview of all documents stands, from the page of one. */
  overview?: string
}

/** The page as HTML. All text of the sources is escaped; the same decisions give the same page, byte for byte. */
export function reviewPage(documents: readonly ReviewedDocument[], {by = unsigned, overview}: Settings = {}): string {
  const rows = documents.flatMap((document, index) =>
    document.decisions.map((decision) => ({document, index, decision})),
  )
  const entries = documents.map(({text, decisions}) => new OverrideEntries(text, decisions.length, by))
  const sections = certainties.map((cert) => {
    const these = rows.filter(({decision}) => decision.cert === cert).sort(byInterest)
    return `<section aria-labelledby="cert-${cert}"><h2 id="cert-${cert}">${escapeHtml(headings[cert])} (${these.length})</h2>${these.map((row) => article(row, entries[row.index]!)).join('')}</section>`
  })
  const counts = certainties
    .map((cert) => `<a href="#cert-${cert}">${rows.filter(({decision}) => decision.cert === cert).length} ${cert}</a>`)
    .join(' · ')
  const of =
    overview === undefined
      ? ` in ${counted(documents.length, 'document')}`
      : ` in “${escapeHtml(documents[0]?.title ?? '')}” (<a href="${escapeHtml(overview)}">all documents</a>)`
  const classes = [...new Set(rows.map(({decision}) => decision.class))].sort()
  const lead = `${counted(rows.length, 'decision')}${of}: ${counts}. An entry goes under <code>decisions:</code> in the document’s sidecar; change its class, or what else is wrong${by === unsigned ? ', and sign it with your id' : ''}.`
  return framed(
    `<p>${lead}</p>
<p class="filter"><label for="class">Show</label> <select id="class"><option value="">all classes</option>${classes.map((name) => `<option>${escapeHtml(name)}</option>`).join('')}</select></p>`,
    `${sections.join('')}`,
    script,
  )
}

/** Interventions and inline decisions before the many blocks; then by document and place. */
function byInterest(a: Row, b: Row): number {
  return (
    weight(a.decision) - weight(b.decision) ||
    a.index - b.index ||
    a.decision.start - b.decision.start ||
    a.decision.end - b.decision.end
  )
}

const blocks = new Set([
  'title',
  'heading',
  'paragraph',
  'list',
  'item',
  'pageBreak',
  'runningHead',
  'note',
  'dateline',
  'opener',
  'closer',
  'milestone',
  'furniture',
  'sp',
  'citation',
])

function weight({class: name}: LedgerDecision): number {
  return name === 'unclassified' ? 0 : blocks.has(name) ? 2 : 1
}

function article({document, decision}: Row, entries: OverrideEntries): string {
  const {start, end, alternatives} = decision
  const {text} = document
  const line = entries.lineOf(start)
  const words =
    blocks.has(decision.class) && end - start > 200 ? `${text.slice(start, start + 160)} …` : text.slice(start, end)
  const quote = `${escapeHtml(wordsBefore(text, start))}<mark>${escapeHtml(fold(words)) || '∅'}</mark>${escapeHtml(wordsAfter(text, end))}`
  const others =
    alternatives.length === 0
      ? ''
      : `<ul>${alternatives.map((one) => `<li>not <b>${escapeHtml(one.class)}</b>: ${escapeHtml(one.why)}</li>`).join('')}</ul>`
  // The label of a note is no words of a block: nothing can be decided of it alone.
  const entry =
    blocks.has(decision.class) || decision.rule === 'note-label'
      ? ''
      : `<pre tabindex="0">${escapeHtml(entries.entryOf(decision))}</pre>`
  return `<article data-class="${escapeHtml(decision.class)}"><h3>${escapeHtml(decision.class)} <small>${escapeHtml(document.title ?? '')}</small></h3><blockquote>${quote}</blockquote><p><code>${escapeHtml(document.path)}:${line}</code> · rule <code>${escapeHtml(decision.rule)}</code> · ${escapeHtml(decision.resp)}${detailOf(decision, text)}</p>${others}${entry}</article>`
}

/** The whole words that stand before a decision; an ellipsis where the text goes on. No character is cut in two. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - context)
  const cut = text.slice(from, start).replace(/^[\uDC00-\uDFFF]/, '')
  if (from === 0 || /\s/.test(text[from - 1]!)) return `${from === 0 ? '' : '… '}${fold(cut)}`
  const space = cut.search(/\s/)
  return `…${fold(space < 0 ? cut : cut.slice(space))}`
}

/** The whole words that stand after a decision. */
function wordsAfter(text: string, end: number): string {
  const to = Math.min(text.length, end + context)
  const cut = text.slice(end, to).replace(/[\uD800-\uDBFF]$/, '')
  if (to === text.length || /\s/.test(text[to]!)) return `${fold(cut)}${to === text.length ? '' : ' …'}`
  const space = cut.search(/\s\S*$/)
  return `${fold(space < 0 ? cut : cut.slice(0, space + 1))}…`
}

function detailOf({detail}: LedgerDecision, text: string): string {
  const shown = Object.entries(detail).map(([key, value]) => {
    const span = value as {start?: number; end?: number} | null
    const words =
      typeof span === 'object' && span?.start !== undefined
        ? `“${fold(text.slice(span.start, span.end))}”`
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value)
    return `${key} ${words}`
  })
  return shown.length === 0 ? '' : ` · ${escapeHtml(shown.join('; '))}`
}

function fold(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, ' ')
}
