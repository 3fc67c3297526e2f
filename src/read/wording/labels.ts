/**
 * The words by which archives' pages and cover sheets label what they state. A label alone on a line, or at a line's
 * start with a colon, is furniture; what it labels is a field. docs/structure/metadata.md prints this table.
 */
import type {FieldName} from '../../tree/nodes.js'
import {WordShapes} from '../../words/word-shapes.js'
import {isHolding} from './holdings.js'
import {endOfMatch} from './sticky.js'

export interface Label {
  /** What the words after the label are; absent where the label opens a part of the page that holds several. */
  field?: FieldName
  /** `site`: navigation, at the head or foot of a page. `part`: opens the page's part about the document. */
  as: 'site' | 'part' | 'field'
}

const table: [FieldName | 'site' | 'part', string][] = [
  [
    'site',
    'skip to content|skip to main content|skip to navigation|skip navigation|main menu|menu|home|search|back to top|return to top|back|back to results|previous|next|next page|previous page|print|print this page|share|share this|download|download pdf|pdf|view pdf|view original|view document|view full document|toggle navigation|log in|login|sign in|subscribe|cookie settings|privacy policy|terms of use|contact|contact us|about|about us|help|results|search results|documents|load more|show more|sort by|filter|filter results|refine search|digital archive|you are here|breadcrumb|table of contents|navigation|advanced search|footer|all rights reserved|cite this page|cite this item|previous document|next document|feedback|download xml|download text|search in|get citation|share document|email|e-mail|email this|email this page|tweet|facebook|twitter|linkedin|share on facebook|share on twitter|share on linkedin|share this page|share this document|share this item|share this article|copy link|copy citation|previous item|next item|print page|print version|printer-friendly version|related documents|related items|related content|accessibility|accessibility statement|site map|sitemap|privacy|privacy notice|cookie policy|terms of service|follow us|donate',
  ],
  [
    'part',
    'document information|about this document|document details|document metadata|item information|item details|record details|record information|bibliographic information|metadata|details|provenance|additional information|document data',
  ],
  [
    'citation',
    'citation|cite as|cite this document|source|sources|source information|original source|archival source|archive|original archive|holding archive|reference|references code|reference code|call number|archival reference|location|held at|repository|catalogue reference|shelfmark|source note',
  ],
  [
    'rights',
    'rights|rights statement|copyright|copyright notice|licence|license|rights and reproduction|usage rights|use and reproduction|access and use|terms and conditions|rights information|use statement',
  ],
  [
    'credits',
    'translated by|translator|translators|translation by|transcribed by|transcriber|contributed by|contributor|contributors|credits|credit|obtained by|donated by|edited by|acknowledgements|acknowledgments|support|donor|donors|funder|funders',
  ],
  ['author', 'author|authors|author(s)|creator|creators|written by|by'],
  ['date', 'date|date created|document date|date of document|creation date|date of creation|created'],
  [
    'uploadDate',
    'original uploaded date|uploaded|upload date|date uploaded|date added|added|published online|date published|last updated|last modified|posted',
  ],
  ['abstract', 'abstract|summary|description|document summary|scope and content|overview|synopsis'],
  ['title', 'title|document title|full title'],
  ['documentType', 'type|document type|record type|genre|format|material type|item type|category|kind'],
  ['language', 'language|languages|original language|language of original|document language|language of document'],
  [
    'identifier',
    'record id|document id|id|identifier|item number|document number|accession number|object id|item id|record number|doi|handle|uuid',
  ],
  ['url', 'url|uri|link|permalink|permanent link|persistent link|web address|permanent url|stable url'],
  ['contents', 'contents|files|attachments|available files|downloads'],
  [
    'keyword',
    'keywords|subject terms|subject headings|subjects discussed|associated topics|associated places|associated people|associated people & organizations|associated people and organizations|associated organizations|associated events|related topics|related places|related people|people mentioned|places mentioned',
  ],
]

const labels = new Map<string, Label>()
const shapes = new WordShapes()
for (const [name, words] of table) {
  for (const word of words.split('|')) {
    labels.set(word, name === 'site' || name === 'part' ? {as: name} : {as: 'field', field: name})
    shapes.add(word)
  }
}

/** The label that `line` is, if it is nothing else. */
export function labelOf(line: string): Label | undefined {
  if (isMenu(line)) return {as: 'site'}
  if (line.length > 40) return undefined
  const words = line.endsWith(':') ? line.replace(/\s*:$/, '') : line
  const initial = words.charCodeAt(0)
  // Beyond ASCII the small letter may have another shape.
  return initial > 0x7f || shapes.has(initial, words.length) ? labels.get(words.toLowerCase()) : undefined
}

/** `Home | Documents | Search`, `Home » Archive » 1951`: short words between bars or arrows, a site's among them; of two both. */
function isMenu(line: string): boolean {
  if (line.length > 200 || !/ [|»›>] /.test(line)) return false
  const parts = line.split(/ [|»›>] /)
  const isShort = (part: string): boolean => part.length <= 40 && !/[.;:?!]$/.test(part)
  const isSite = (part: string): boolean => labelOf(part)?.as === 'site'
  return parts.every(isSite) || (parts.length > 2 && parts.every(isShort) && parts.some(isSite))
}

/** How many of `rows`, from the last back, are the foot of a site: navigation, of two words at least once, and its rights. */
export function siteFootLength(text: string, rows: readonly {from: number; to: number}[]): number {
  let length = 0
  let found = 0
  while (length < rows.length) {
    const {from, to} = rows[rows.length - 1 - length]!
    if (to - from > 90) break
    const line = text.slice(from, to)
    const label = labelOf(line)
    const isSite = label?.as === 'site'
    // *Cite this document* with nothing to cite is one of its buttons.
    if (!isSite && !line.startsWith('©') && !(label?.as === 'field' && line.startsWith('Cite '))) break
    length++
    if (isSite && line.includes(' ')) found = length
  }
  return found > 0 ? length : 0
}

/** The label that `line` starts with, and where its value starts: `Author: J. Grew`. */
export function labelledValue(line: string): {label: Label; value: number} | undefined {
  const colon = line.slice(0, longestLabel + 2).indexOf(':')
  if (colon < 2) return undefined
  const label = labels.get(line.slice(0, colon).replace(/\s$/, '').toLowerCase())
  const value = label?.as === 'field' ? endOfMatch(beforeValue, line.slice(0, 60), colon) : undefined
  return label && value !== undefined ? {label, value} : undefined
}

/** What parts a value from its label: blanks, and a stop that is left of a sentence before it. */
const beforeValue = /:\.?\s+(?=\S)/y
const longestLabel = 30

/** Labels that a cover sheet of a PDF sets on lines of their own. */
export function coverLabel(line: string): Label | undefined {
  if (!line.endsWith(':')) return undefined
  const label = labelOf(line)
  return label?.as === 'field' ? label : undefined
}

const rights =
  /\b(?:copyright|©|public domain|creative commons|cc[- ]by|licen[cs]ed? under|rights (?:holders?|reserved|statement)|welcomes reuse|may be (?:re)?used|permission (?:to|of|from|is)|educational purposes|fair use)\b/i
const contact =
  /\[email.protected\]|\b[\w.+-]{1,64}@[\w-]{1,64}\.\w|\b(?:please contact|contact us|to enquire|to inquire|for further information|for more information|questions about)\b/i
const credits =
  /\b(?:made possible (?:by|with)|with (?:the )?support (?:from|of)|funded by|sponsored by|generous(?:ly)? (?:support|grant)|grant from|digiti[sz]ed by)\b/i

export function isRights(line: string): boolean {
  return rights.test(line)
}

/** Lines that ask the reader to write or call: no part of the document, nor a statement about it. */
export function isContact(line: string): boolean {
  return contact.test(line)
}

export function isCredits(line: string): boolean {
  return line.length < 400 && credits.test(line)
}

export function isAddressOnTheWeb(line: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(line) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(line)
}

const archival =
  /\b(?:F\.|fond|Op\.|opis|D\.|delo|Ll?\.|RG|record group|box|folder|lot|papka|FO|archives?|reprinted|translated (?:for|by)|obtained by|BArch|SAPMO|library|papers|files?|vol\.|pp?\.)(?=[\s\d,;:]|$)|^\d{3}\.\d+/i

/** Whether a line under a page's part about the document names where it is kept or printed. */
export function namesAnArchive(line: string): boolean {
  return archival.test(line)
}

/** `PPS Files: Lot 64: Box 3: Minutes`: a line of parts of a finding aid, one with its number. */
export function isShelfMark(line: string): boolean {
  if (isHolding(line)) return true
  return /[:,;]/.test(line) && numberedLevel.test(line) && /\b(?:files?|papers|collection|records|RG)\b/i.test(line)
}
const numberedLevel = /\b(?:lots?|box(?:es)?|folders?|reel|RG|record group)\s(?:no\.\s)?[A-Z–-]{0,4}\d/i
