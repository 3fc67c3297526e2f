/**
 * Labels with stops or slashes, or glued to their words, at the feet of pages: `1.` may as well number a paragraph, but not
 * where it stands under the text of its page, counts on to the page's end, and what it counts is called above it.
 *
 * > | … the Ambassador3 and the Consul.4 He left for the
 * > | 3. A. Orsini.
 * > | 4. Not found.
 * > | ␌ capital …
 */
import {firstThat} from '../../tree/bisect.js'
import {surePages} from '../furniture/repeated-lines.js'
import type {Row} from '../lines/rows.js'
import type {Candidate} from '../marks/note-candidates.js'
import type {Label} from '../marks/note-labels.js'

/** The same labels, without glued figures that nothing calls; those at the feet of pages say from where on they are called. */
export function atFeet(
  all: readonly Label[],
  rows: readonly Row[],
  calls: ReadonlyMap<number, readonly Candidate[]>,
): readonly Label[] {
  const isCalled = ({n, start}: Label): boolean => (calls.get(n)?.[0]?.start ?? start) < start
  const labels = all.filter((label) => label.style !== 'glued' || isCalled(label))
  const pages = surePages(rows)
  if (pages.length < 2 || !labels.some(mayNumberText)) return labels.filter((label) => !label.onlyAtFoot)
  const footed = [...labels]
  let end = labels.length
  for (let page = pages.length - 1; page >= 0 && end > 0; page--) {
    const [first, past] = pages[page]!
    let begin = end
    while (begin > 0 && labels[begin - 1]!.row >= first) begin--
    const run = {labels: labels.slice(begin, end), first, end: past, from: rows[first]!.from}
    if (!isEndOfAll(run, labels.slice(0, begin), calls))
      for (let i = begin + startOfFoot(run, calls); i < end; i++)
        footed[i] = {...labels[i]!, calledFrom: run.from, weak: false}
    end = begin
  }
  return footed.filter((label) => !label.onlyAtFoot || label.calledFrom !== undefined)
}

/** The labels of a page, its rows, and where it begins. */
interface Run {
  labels: readonly Label[]
  first: number
  end: number
  from: number
}

/**
 * Whether the notes of the whole text stand at the foot of its last page: they count from 1, which is called on a page
 * before and labelled on none.
 */
function isEndOfAll(
  {labels, from}: Run,
  before: readonly Label[],
  calls: ReadonlyMap<number, readonly Candidate[]>,
): boolean {
  let first = labels.length - 1
  while (first > 0 && counts(labels, first - 1)) first--
  if (labels[first]?.n !== 1 || !isCalledBetween(calls.get(1) ?? [], 0, from)) return false
  return !before.some((label) => label.n === 1 && label.style === labels[first]!.style)
}

/** No page has more notes at its foot. */
const most = 60

/** Index of the first of the labels that stand at the foot of their page; as many as there are where none does. */
function startOfFoot({labels, first, end, from}: Run, calls: ReadonlyMap<number, readonly Candidate[]>): number {
  let found = labels.length
  for (let i = labels.length - 1; i >= Math.max(0, labels.length - most) && counts(labels, i); i--) {
    const {row, start} = labels[i]!
    const foot = labels.slice(i)
    const isCalled = ({n}: Label): boolean => isCalledBetween(calls.get(n) ?? [], from, start)
    // Of notes of one line, one may be called by a figure that cannot be told: `Article 271`.
    const isAmidOthers = (_: Label, k: number): boolean => isOver(foot[k - 1], foot[k]) || isOver(foot[k], foot[k + 1])
    const isShort = end - row <= Math.max(row - first, foot.length * 3)
    if (isShort && foot.some(isCalled) && foot.every((label, k) => isCalled(label) || isAmidOthers(label, k))) found = i
  }
  return found
}

function isCalledBetween(calls: readonly Candidate[], from: number, to: number): boolean {
  for (let i = firstThat(calls.length, (k) => calls[k]!.start > from); i < calls.length && calls[i]!.start < to; i++)
    if (calls[i]!.weight >= 2) return true
  return false
}

/** Whether `a` labels the line over that of `b`; a number alone labels the line under it. */
function isOver(a: Label | undefined, b: Label | undefined): boolean {
  return a !== undefined && b !== undefined && b.row - a.row === (a.lone ? 2 : 1)
}

/** `1.`, `1/`: numbers of paragraphs and items, too; `1See`: a figure of running text; a number alone: a page's. */
function mayNumberText({style, lone}: Label): boolean {
  return style === 'stop' || style === 'slash' || style === 'glued' || lone === true
}

/** Whether a label may number text, and the next is one more. */
function counts(labels: readonly Label[], i: number): boolean {
  const next = labels[i + 1]
  return mayNumberText(labels[i]!) && (!next || next.n === labels[i]!.n + 1)
}
