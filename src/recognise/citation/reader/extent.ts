/** How much there is of a book, and which of its editions: `, 90 vols.`, `, 2nd ed.` */
import type {Reader} from './reader.js'

/** `, 90 vols.`, `, 2nd ed.`, `, rev. ed.`: how much there is of a book, and which of its editions; the index after it, or `at` itself. */
export function extentEnd({tokens}: Reader, at: number): number {
  const from = tokens[at]?.text === ',' ? at + 1 : at
  const {kind, text = '', key} = tokens[from] ?? {}
  const isOrdinal =
    /^\d{1,2}(?:st|nd|rd|th|e|a|ª)$/.test(text) ||
    (kind === 'number' && text.length < 3 && tokens[from + 1]?.text === '.')
  const isEdition = isOrdinal || /^(?:rev|new|second|third|fourth)$/.test(key ?? '')
  const stop = isEdition && tokens[from + 1]?.text === '.' ? from + 2 : from + 1
  const word = tokens[stop]?.key ?? ''
  const isExtent = kind === 'number' && /^(?:vols|volumes|bde|tt|toms)$/.test(word)
  if (!isExtent && !(isEdition && /^(?:ed|edn|edition|aufl|auflage|wyd|vyd|izd|izdanje|kiad|изд)$/.test(word)))
    return at
  return tokens[stop + 1]?.text === '.' ? stop + 2 : stop + 1
}
