/** The date of a document: stated by the sidecar, the page or a dateline, or inferred (encoding guide §6). */
import type {DateDetail} from '../tree/decision.js'
import type {Field, LeafBlock, Transcription} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import type {Span} from '../tree/source.js'
import type {Metadata} from './metadata.js'

type DocumentDate = NonNullable<Metadata['date']>

/**
 * That of the sidecar, else the most exact that the page states, else that of the dateline. Where none is stated, the one in
 * the title is inferred, or the one in the first paragraph, with a warning; where there is none, a warning says so.
 */
export function documentDate(
  tree: Transcription,
  all: readonly LeafBlock[],
  sidecar: string | undefined,
  problems: Problem[],
): {date?: DocumentDate} {
  const fields = tree.children.filter((block): block is Field => block.type === 'field' && block.name === 'date')
  if (sidecar !== undefined) {
    const [field] = fields
    return {date: {when: sidecar, ...(field ? {field} : {}), inferred: false}}
  }
  if (tree.kind === 'listing') return {}
  const firstOf = (type: LeafBlock['type']) => all.find((leaf) => leaf.type === type)
  const ofPage = fields.flatMap((field): DocumentDate[] => {
    const found = dateIn(tree, field)
    return found ? [{...found.date, field}] : []
  })
  const title = dateIn(tree, firstOf('title'))
  const dateline = firstOf('dateline')
  const isOfOther = title !== undefined && isDay(title.date) && dateline !== undefined && isBelowText(all, dateline)
  const stated = mostExact(ofPage) ?? (isOfOther ? undefined : dateIn(tree, dateline)?.date)
  if (stated) return {date: stated}
  if (title) return {date: {...title.date, inferred: true}}
  const first = dateIn(tree, firstOf('paragraph'))
  // `the events of 1956` are mostly long past: only a day tells when something was written.
  const told = first && isDay(first.date) ? first : undefined
  problems.push(told ? taken(told) : unknown)
  return told ? {date: {...told.date, inferred: true}} : {}
}

function isDay({when, to}: DocumentDate): boolean {
  return (when ?? to ?? '').length >= '1951-05-03'.length
}

/** Whether a dateline stands under text: that of what is enclosed, where the title has the day of the document. */
function isBelowText(all: readonly LeafBlock[], dateline: LeafBlock): boolean {
  const first = all.find(
    ({type, position: {start, end}}) => type === 'paragraph' && end.offset - start.offset > lineOfHead,
  )
  return first !== undefined && first.position.start.offset < dateline.position.start.offset
}
/** The most characters of a paragraph that may stand over the dateline of its own document. */
const lineOfHead = 150

/** The first date of a leaf that has a value, and where it stands. */
function dateIn(tree: Transcription, leaf: LeafBlock | undefined): {date: DocumentDate; span: Span} | undefined {
  const found = leaf?.decisions.find((d) => d.class === 'date' && Object.keys(d.detail).some((key) => key !== 'of'))
  if (found?.class !== 'date') return undefined
  const detail: DateDetail = found.detail
  // On one line: a page may end inside it, which XML has no character for.
  const text = tree.source.slice(found).replace(/\s+/g, ' ')
  return {date: {...detail, text, inferred: false}, span: {start: found.start, end: found.end}}
}

/** The first of the dates, or one of the others that says more exactly when in it: 30 June 1949, of *1949*. */
function mostExact(dates: readonly DocumentDate[]): DocumentDate | undefined {
  let [best] = dates
  for (const date of dates) if (best?.when !== undefined && date.when?.startsWith(best.when)) best = date
  return best
}

function taken({date: {text}, span}: {date: DocumentDate; span: Span}): Problem {
  return {
    rule: 'date-inferred',
    severity: 'warning',
    ...span,
    message: `the source states no date of its own; “${text}”, of which it tells, is taken for it`,
    remedy: 'write `date:` in the sidecar, if it is another',
  }
}

const unknown: Problem = {
  rule: 'date-unknown',
  severity: 'warning',
  start: 0,
  end: 0,
  message: 'the source states no date that sigla can read',
  remedy: 'write `date:` in the sidecar',
}
