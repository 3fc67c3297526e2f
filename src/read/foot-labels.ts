/**
 * Labels with stops or slashes at the feet of pages: `1.` may as well number a paragraph, but not where it stands under the text of
 * its page, counts on to the page's end, and what it counts is called above it.
 *
 * > | … the Ambassador3 and the Consul.4 He left for the
 * > | 3. A. Orsini.
 * > | 4. Not found.
 * > | ␌ capital …
 */
import type {Candidate} from './note-candidates.js'
import type {Label} from './note-labels.js'
import type {Row} from './rows.js'

/** The same labels; those at the feet of pages say from where on they are called. */
export function atFeet(
  labels: readonly Label[],
  rows: readonly Row[],
  calls: ReadonlyMap<number, readonly Candidate[]>,
): readonly Label[] {
  const starts = pageStarts(rows)
  if (starts.length < 2 || !labels.some(mayNumberText)) return labels
  const footed = [...labels]
  let end = labels.length
  for (let page = starts.length - 1; page >= 0 && end > 0; page--) {
    let begin = end
    while (begin > 0 && labels[begin - 1]!.row >= starts[page]!) begin--
    const from = rows[starts[page]!]!.from
    for (let i = firstOfFoot(labels.slice(begin, end), from, calls) + begin; i < end; i++)
      footed[i] = {...labels[i]!, calledFrom: from}
    end = begin
  }
  return footed
}

/** The rows that pages surely begin with. */
function pageStarts(rows: readonly Row[]): number[] {
  const starts = [0]
  rows.forEach(({marks}, i) => {
    if (i > 0 && marks.some((mark) => mark.as === 'page' && mark.rule !== 'page-break-blank-line')) starts.push(i)
  })
  return starts
}

/** Index of the first of the labels that count one by one to the page's end, half of them and more called above them all. */
function firstOfFoot(labels: readonly Label[], from: number, calls: ReadonlyMap<number, readonly Candidate[]>): number {
  let first = labels.length
  for (let i = labels.length - 1; i >= 0 && counts(labels, i); i--) {
    const {n, start} = labels[i]!
    const isCalled = (label: Label): boolean =>
      calls.get(label.n)?.some((call) => call.weight >= 2 && call.start > from && call.start < start) ?? false
    const called = labels.slice(i).filter(isCalled).length
    if (called * 2 >= labels.length - i && (isCalled(labels[i]!) || n === 1)) first = i
  }
  // Of an apparatus that began on the lines above, the first may be called by a figure that cannot be told: `Article 271`.
  while (first > 0 && first < labels.length && isOver(labels[first - 1]!, labels[first]!)) first--
  return first
}

/** Whether `a` labels the line over that of `b`, and is one less. */
function isOver(a: Label, b: Label): boolean {
  return mayNumberText(a) && a.row === b.row - 1 && a.n === b.n - 1
}

/** `1.`, `1/`: numbers of paragraphs and items, too. */
function mayNumberText({style}: Label): boolean {
  return style === 'stop' || style === 'slash'
}

/** Whether a label may number text, and the next is one more. */
function counts(labels: readonly Label[], i: number): boolean {
  const next = labels[i + 1]
  return mayNumberText(labels[i]!) && (!next || next.n === labels[i]!.n + 1)
}
