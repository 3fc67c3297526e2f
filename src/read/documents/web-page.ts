/**
 * Web pages: what the site says about the document stands before and after it.
 *
 * > | Skip to content                      furniture
 * > | March 3, 1951                        field date
 * > | Letter, the Envoy to the Minister    field title
 * > | … the document …
 * > | The envoy reports on the harvest.    field abstract
 * > | Document Information                 furniture
 * > | AVPRF: F. 0100, Op. 1, …             field citation
 */
import {append} from '../../append.js'
import type {Block, FieldName} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {leafOf} from '../lines/build.js'
import {endsSentence} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {isBareDate, isDateline} from '../wording/datelines.js'
import {
  isAddressOnTheWeb,
  isContact,
  isCredits,
  isRights,
  isShelfMark,
  type Label,
  labelledValue,
  labelOf,
  namesAnArchive,
} from '../wording/labels.js'
import {namesDocumentKind} from '../wording/titles.js'
import {abstractStart} from './abstracts.js'
import {type Body, readBody} from './body.js'

export function readWebPage(source: Source, rows: readonly Row[]): Body {
  const {text} = source
  const lineOf = (row: Row): string => text.slice(row.from, row.to)
  const head = readHead(source, rows)
  const tail = tailStart(text, rows, head.rows)
  const title = head.title
  const abstract =
    tail < rows.length ? abstractStart(text, rows.slice(head.rows, tail), title && lineOf(title)) + head.rows : tail
  const body = readBody(source, rows.slice(head.rows, abstract), {
    titled: title === undefined,
    headRows: title ? [title] : [],
  })
  const abstracts = rows
    .slice(abstract, tail)
    .map((row) => field(source, row, 'abstract', 'field-abstract-before-details', 'medium'))
  return {...body, blocks: [...head.blocks, ...body.blocks, ...abstracts, ...readTail(source, rows.slice(tail))]}
}

function field(
  source: Source,
  row: Row,
  name: FieldName,
  rule: string,
  cert: 'high' | 'medium' | 'low' = 'high',
): Block {
  return leafOf(source, [row], {rule, cert}, {type: 'field' as const, name})
}

function furniture(source: Source, row: Row, rule: string, cert: 'high' | 'medium' | 'low' = 'high'): Block {
  return leafOf(source, [row], {rule, cert}, {type: 'furniture' as const})
}

/** Site, date, title and what else stands over the document; ends at its first own line. */
function readHead(source: Source, rows: readonly Row[]): {blocks: Block[]; rows: number; title?: Row} {
  const {text} = source
  const blocks: Block[] = []
  let title: Row | undefined
  let dated = false
  let pending: FieldName | undefined
  let at = 0
  for (; at < rows.length && at < 40; at++) {
    const row = rows[at]!
    const line = text.slice(row.from, Math.min(row.to, row.from + 600))
    const label = labelOf(line)
    if (label?.as === 'site' || (label?.as === 'field' && line.endsWith(':') && title === undefined)) {
      blocks.push(furniture(source, row, 'furniture-site'))
      pending = label.field
      continue
    }
    if (label?.as === 'part') break
    if (pending) {
      blocks.push(field(source, row, pending, `field-labelled-${pending}`))
      if (pending === 'title') title = row
      pending = undefined
      continue
    }
    const labelled = labelledField(source, row, line)
    if (labelled && line.length < 400) {
      append(blocks, labelled)
      continue
    }
    if (!dated && title === undefined && isBareDate(line)) {
      dated = true
      blocks.push(field(source, row, 'date', 'field-date-over-title'))
      continue
    }
    if (isCredits(line)) {
      blocks.push(field(source, row, 'credits', 'field-credits'))
      continue
    }
    if (title === undefined && isPageTitle(text, row, line, rows[at + 1], dated)) {
      title = row
      blocks.push(field(source, row, 'title', 'field-title-over-document'))
      continue
    }
    if (title === undefined && isAmongSite(text, rows, at)) {
      blocks.push(furniture(source, row, 'furniture-unrecognised', 'low'))
      continue
    }
    break
  }
  return {blocks, rows: at, ...(title ? {title} : {})}
}

/** A few words on the line over a site's navigation, or between its lines: `Harbour Archive` over `Menu`. */
function isAmongSite(text: string, rows: readonly Row[], at: number): boolean {
  const row = rows[at]!
  if (at > 6 || row.to - row.from > 40 || /[.,;:]$/.test(text.slice(row.from, row.to))) return false
  const next = rows[at + 1]
  return next !== undefined && next.blank === 0 && labelOf(text.slice(next.from, next.to))?.as === 'site'
}

/** A line by itself, no sentence, over the document: after the page's date, or of a kind of document. */
function isPageTitle(text: string, row: Row, line: string, next: Row | undefined, dated: boolean): boolean {
  if (line.length > 500 || line.length < 3 || next === undefined) return false
  // Where the copy has lost its blank lines, what thanks the donors may follow.
  if (next.blank === 0 && !(dated && isCredits(text.slice(next.from, Math.min(next.to, next.from + 400))))) return false
  if (/[,;:]$/.test(line) || isDateline(line) || isShelfMark(line)) return false
  if (endsSentence(text, row.from, row.to) && !/[”’"]$/.test(line) && line.length > 150) return false
  if (dated) return true
  const following = text.slice(next.from, Math.min(next.to, next.from + 500))
  return namesDocumentKind(line) || isDateline(following) || isBareDate(following)
}

/** More lines than these after a label, few of them labels, are the document: the label is a form's own. */
const longestTail = 60

/** The line at which the page's part about the document begins. */
function tailStart(text: string, rows: readonly Row[], from: number): number {
  for (let i = from; i < rows.length; i++) {
    const row = rows[i]!
    if (row.to - row.from > 40) continue
    const label = labelOf(text.slice(row.from, row.to))
    if (row.blank === 0 && i > 0 && !(label?.as === 'part' && labelsIn(text, rows.slice(0, i + 2), i + 1) > 0)) continue
    const rest = rows.length - i
    // *Provenance* heads a part of a finding aid, too.
    const longest = /^provenance/i.test(text.slice(row.from, row.from + 10)) ? longestTail / 4 : longestTail
    if (label?.as === 'part' && (rest <= longest || labelsIn(text, rows, i) * 8 >= rest))
      return indexedFrom(text, rows, from, i)
    // A label alone on its line counts where little but labels and values follows.
    if (label?.as !== 'field' || rows.length - i > 24 || headsText(text, label, rows[i + 1])) continue
    const labels = labelsIn(text, rows, i)
    if (labels >= 2 && labels * 4 >= rows.length - i) return i
  }
  return rows.length
}

/** `Format` over a paragraph heads a part of a report: a page says in a few words of what format something is. */
function headsText(text: string, label: Label, next: Row | undefined): boolean {
  return (
    next !== undefined &&
    next.to - next.from > 60 &&
    inFewWords.has(label.field) &&
    endsSentence(text, next.from, next.to)
  )
}
const inFewWords = new Set<FieldName | undefined>(['author', 'date', 'uploadDate', 'documentType', 'language', 'url'])

/** A row of an index that a page sets over its part about the document is no longer than this. */
const longestIndexed = 90
const longestIndex = 24

/** The first of the labels (*Author(s)*, *Associated Topics*) that stand with their few words over `part`. */
function indexedFrom(text: string, rows: readonly Row[], from: number, part: number): number {
  let start = part
  for (let i = part - 1; i > from && part - i <= longestIndex; i--) {
    const row = rows[i]!
    if (row.to - row.from > longestIndexed || endsSentence(text, row.from, row.to)) break
    const label = labelOf(text.slice(row.from, row.to))
    if (label?.as === 'field' && label.field !== 'contents' && row.blank > 0) start = i
  }
  return start
}

function labelsIn(text: string, rows: readonly Row[], from: number): number {
  let count = 0
  for (let i = from; i < rows.length; i++)
    if (labelOf(text.slice(rows[i]!.from, Math.min(rows[i]!.to, rows[i]!.from + 41)))) count++
  return count
}

function labelledField(source: Source, row: Row, line: string): Block[] | undefined {
  const found = labelledValue(line)
  if (!found) return undefined
  const split = row.from + found.value
  let to = split
  while (to > row.from && /[\t ]/.test(source.text[to - 1]!)) to--
  return [
    furniture(source, {...row, to}, 'furniture-label'),
    field(source, {...row, from: split, marks: [], gap: to}, found.label.field!, `field-labelled-${found.label.field}`),
  ]
}

function readTail(source: Source, rows: readonly Row[]): Block[] {
  const {text} = source
  const blocks: Block[] = []
  const seen = new Set<FieldName>()
  let label: Label | undefined
  let unlabelled = 0
  for (const row of rows) {
    const line = text.slice(row.from, row.to)
    const own = labelOf(line)
    if (own) {
      label = own
      unlabelled = 0
      blocks.push(furniture(source, row, own.as === 'site' ? 'furniture-site' : 'furniture-label'))
      continue
    }
    const labelled = labelledField(source, row, line)
    if (labelled) {
      append(blocks, labelled)
      continue
    }
    if (isContact(line) && !namesAnArchive(line.replace(/archive/gi, ''))) {
      blocks.push(furniture(source, row, 'furniture-contact'))
      continue
    }
    const name = tailField(line, label, unlabelled, seen)
    unlabelled++
    if (name) {
      seen.add(name)
      blocks.push(
        field(
          source,
          row,
          name,
          label?.field === name ? `field-labelled-${name}` : `field-${name}`,
          label?.field === name ? 'high' : 'medium',
        ),
      )
    } else blocks.push(furniture(source, row, 'furniture-unrecognised', 'low'))
  }
  return blocks
}

/** What may take more than one line. */
const manyLines: ReadonlySet<FieldName> = new Set<FieldName>(['rights', 'abstract', 'citation', 'keyword'])

/** What a line in the page's part about the document states: by its label where it fits, else by its words. */
function tailField(
  line: string,
  label: Label | undefined,
  position: number,
  seen: ReadonlySet<FieldName>,
): FieldName | undefined {
  const isDate = isBareDate(line)
  const wanted = label?.field
  if (wanted === 'uploadDate' || wanted === 'date') {
    if (isDate) return wanted
  } else if (wanted && (position === 0 || manyLines.has(wanted)) && !(wanted === 'citation' && isRights(line)))
    return wanted
  if (isRights(line)) return 'rights'
  if (isCredits(line)) return 'credits'
  if (isAddressOnTheWeb(line)) return 'url'
  if (line.length <= 60 && namesDocumentKind(line) && !endsLikeSentence(line) && !/\d/.test(line)) return 'documentType'
  if (namesAnArchive(line)) return 'citation'
  if (label?.as === 'part' && position === 0) return 'citation'
  if (/^[\w./-]{1,40}$/.test(line) && /\d/.test(line)) return isDate ? 'date' : 'identifier'
  if (line.length > 60 && !seen.has('abstract') && endsLikeSentence(line)) return 'abstract'
  return undefined
}

function endsLikeSentence(line: string): boolean {
  return endsSentence(line, 0, line.length)
}
