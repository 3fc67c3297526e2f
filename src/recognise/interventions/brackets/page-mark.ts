/**
 * Page mark: words in brackets that say where a page of the source ends or begins.
 *
 * > | and the peasants [page two] followed him
 *                      ^^^^^^^^^^
 * > | and the peasants // followed him
 *                      ^^
 *
 * Microfiche editions count both the page of the type and that of the picture: `[Typeset Page 3]`, `[Facsimile Page 2]`.
 *
 * It becomes a `page` piece of its leaf (TEI `pb`, with the words themselves in `fw`), not an intervention.
 */
import {numberOf} from '../../../words/number-words.js'

export interface PageMark {
  /** The page that begins here, where the mark says so. */
  n?: string
  rule: string
}

const turn =
  /^(?:new page|next page|page[- ]?breaks?|page ends?|end of page|page turn(?:s|ed)?|begin(?:s|ning)?(?: of)?(?: new)? page|page change|over(?:leaf)?|p\.?\s*b\.?|break of page|pagebreak)[.:]?$/i
const numbered =
  /^(?:(?:begin(?:s|ning)?(?: of)?|start(?: of)?|new|next|to|facsimile|typeset|manuscript|ms\.?)\s+)?(?:page|pg\.?|p\.|folio|fol\.|f\.|leaf|sheet|l\.|list|seite|s\.|blatt|bl\.|страница|стр\.|с\.|лист|л\.)\s*(?:no\.?\s*|number\s*|#\s*)?((?:\d{1,4}|[ivxlc]{1,7})(?:,?\s*(?:r|v|recto|verso|ob\.?|об\.?|reverse))?|[a-z]+(?:-[a-z]+)?)(?:\s*(?:begins(?: here)?|starts(?: here)?|of\s+(?:\d+|[a-z]+(?:-[a-z]+)?)|of\s+(?:the )?(?:original|typescript|document)))?[.:]?$/i
const ended =
  /^(?:end of|end)\s+(?:page|p\.|folio|sheet)\s*(?:no\.?\s*)?((?:\d{1,4}|[a-z]+(?:-[a-z]+)?))[.:]?$|^(?:page|p\.)\s*((?:\d{1,4}|[a-z]+(?:-[a-z]+)?))\s+ends[.:]?$/i

/** `[240 i.e., 140]`: the number that is printed on a page, and the right one. */
const misnumbered = /^\d{1,4},?\s+i\.\s?e\.,?\s+(\d{1,4})$/

/** A word or sign for a page, without which none of these holds. */
const page = /page|p[.g]|p\s*b|fol|f\.|leaf|sheet|l\.|list|over|seite|s\.|blatt|стр|с\.|лист|л\./i

/** What the words of a bracket say of pages; undefined when they say something else. */
export function pageMark(content: string): PageMark | undefined {
  if (content.length > 40) return undefined
  const counted = misnumbered.exec(content)?.[1]
  if (counted) return {n: counted, rule: 'page-written-misnumbered'}
  if (!page.test(content)) return undefined
  if (turn.test(content)) return {rule: 'page-written'}
  const end = ended.exec(content)
  const last = end ? numberOf(end[1] ?? end[2] ?? '') : undefined
  if (last !== undefined) return {n: String(last + 1), rule: 'page-written-end'}
  const begin = numbered.exec(content)?.[1]
  if (begin === undefined) return undefined
  if (/^[a-z]+(?:-[a-z]+)?$/i.test(begin) && !/^[ivxlc]{1,7}$/i.test(begin)) {
    const number = numberOf(begin)
    return number === undefined ? undefined : {n: String(number), rule: 'page-written-number'}
  }
  return {n: begin.replace(/[\s,]+/g, ''), rule: 'page-written-number'}
}
