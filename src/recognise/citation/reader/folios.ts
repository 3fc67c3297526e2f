/**
 * Folios in normal form, as TEI `locus/@from` and `@to` want them: no spaces, the verso a `v`.
 *
 *   74-77 → 74 to 77 · 12 ob. → 12v · 3, 5–7 об. → 3; 5 to 7v · 45 f. → 45 to 46
 */
export interface FolioRange {
  from: string
  to: string
}

/** The ranges of a folio field as written; empty when it has a figure that is no folio. */
export function folioRanges(written: string): FolioRange[] {
  const ranges: FolioRange[] = []
  for (const part of written.split(/\s*(?:[,;&]|\band\b|\bund\b|(?<=\s)[иi](?=\s))\s*/u)) {
    const following = /^(\d+)\s*f\.?$/.exec(part.trim())
    if (following) {
      ranges.push({from: following[1]!, to: String(Number(following[1]) + 1)})
      continue
    }
    const match = folio.exec(part.trim())
    if (!match) {
      if (part.trim() === '') continue
      return []
    }
    const from = match[1]! + side(match[2])
    const end = match[3]
    // 112-9 abbreviates 112-119.
    const full = end && end.length < match[1]!.length ? match[1]!.slice(0, match[1]!.length - end.length) + end : end
    ranges.push({from, to: full ? full + side(match[4]) : from})
  }
  return ranges
}

const sides = '(?:\\(?(ob|об|zv|зв|verso|v|recto|rev|r)\\.?\\)?)?'
const folio = new RegExp(
  `^(\\d{1,5}[a-qs-uw-zа]?)\\s*${sides}\\.?(?:\\s*[-–—‐‑−]\\s*(\\d{1,5}[a-qs-uw-zа]?)\\s*${sides})?\\.?$`,
  'iu',
)

function side(sign: string | undefined): string {
  if (!sign) return ''
  // German editors write R for Rückseite.
  return /^(?:r|recto)$/.test(sign) ? 'r' : 'v'
}
