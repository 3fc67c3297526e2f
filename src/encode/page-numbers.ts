/**
 * Page numbers ascend. Numbers come from two hands: words of the source that name a page (`[page two]`), and the
 * reader's count of page ends. Where they contradict each other the source's words win, and a number that would not
 * ascend is left out: the break itself stays.
 */
import {type AnyBlock, leaves, type Piece, type Transcription} from '../tree/nodes.js'

type Page = Extract<Piece, {as: 'page'}>

export function settlePageNumbers(tree: Transcription): void {
  const pages: Page[] = []
  for (const leaf of leaves(tree.children as AnyBlock[]))
    for (const piece of leaf.pieces) if (piece.as === 'page') pages.push(piece)
  pages.sort((a, b) => a.start - b.start)
  countOn(pages)
  const written = ascending(pages.filter((page) => page.written))
  const bounds = [...written].map((page) => Number(page.n))
  let last = Number.NEGATIVE_INFINITY
  let ahead = 0
  for (const page of pages) {
    if (page.written) {
      if (written.has(page)) {
        last = Number(page.n)
        ahead++
      } else if (isNumber(page.n)) delete page.n
      continue
    }
    if (!isNumber(page.n)) continue
    const bound = bounds[ahead] ?? Number.POSITIVE_INFINITY
    if (Number(page.n) > last && Number(page.n) < bound) last = Number(page.n)
    else delete page.n
  }
}

/**
 * Where form feeds part the pages, those that print no number are counted on from one that does: a cover has none, and the
 * page after the one that is printed as 1 is 2.
 */
function countOn(pages: readonly Page[]): void {
  let shift = 0
  for (const [i, page] of pages.entries()) {
    if (page.rule !== 'page-break-form-feed' || !isNumber(page.n)) return
    const counted = i + 2
    if (Number(page.n) !== counted) shift = Number(page.n) - counted
    else if (shift !== 0) page.n = String(counted + shift)
  }
}

/** Those whose numbers ascend from the first on. */
function ascending(pages: readonly Page[]): Set<Page> {
  const kept = new Set<Page>()
  let last = Number.NEGATIVE_INFINITY
  for (const page of pages) {
    if (!isNumber(page.n) || Number(page.n) <= last) continue
    last = Number(page.n)
    kept.add(page)
  }
  return kept
}

function isNumber(n: string | undefined): boolean {
  return n !== undefined && /^\d+$/.test(n)
}
