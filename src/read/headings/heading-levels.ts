/**
 * Levels of headings, which only those about them tell: the title under a number is a head of the same division, an article
 * belongs to its part, and what is counted to the head right over it.
 *
 * > | PART I                                  1
 * > | Trade                                   1, a second head of it
 * > | ARTICLE 1                               2
 * > | DISCUSSION                              1
 * > | I. The Succession                       2, though it would be 1 by itself
 */
import type {Block, Heading} from '../../tree/nodes.js'
import {isArticleNumber} from '../wording/titles.js'
import {isAttachment} from './attachments.js'

/** What may stand between two headings that stand one right over the other. */
const between: ReadonlySet<Block['type']> = new Set(['furniture', 'field'])

/** Sets the levels of the headings among `blocks`, and tells which are the second head of their division. */
export function settleLevels(text: string, blocks: readonly Block[]): void {
  const parts: {rank: number; level: number}[] = []
  /** The level of a head without a number that stands right over the first of a series, and goes before all of it. */
  let over: number | undefined
  let above: Heading | undefined
  for (const block of blocks) {
    if (between.has(block.type)) continue
    if (block.type !== 'heading') {
      above = undefined
      continue
    }
    const words = wordsOf(text, block)
    const rank = rankOf(words)
    if (above && rank === 0 && isTitleOf(block, words, wordsOf(text, above))) {
      block.level = above.level
      block.isSecond = true
      above = undefined
      continue
    }
    const counted = number.exec(words)?.[1]
    if (counted === undefined && over !== undefined && block.level <= over) over = undefined
    if (over === undefined && above && isFirst(counted) && number.exec(wordsOf(text, above)) === null)
      if (block.level <= above.level && rankOf(wordsOf(text, above)) === 0) over = above.level
    if (over !== undefined) block.level++
    if (rank > 0) {
      while (parts.length > 0 && parts.at(-1)!.rank >= rank) parts.pop()
      const part = parts.at(-1)
      if (part) block.level = part.level + 1
      parts.push({rank, level: block.level})
    } else while (parts.length > 0 && parts.at(-1)!.level > block.level) parts.pop()
    above = block
  }
}

function wordsOf(text: string, {position}: Heading): string {
  return text.slice(position.start.offset, Math.min(position.end.offset, position.start.offset + 60))
}

/** The number of a head, its point or bracket after it: `I. Trade`, `2) Prices`. */
const number = /^[[(]?([IVXLC]{1,6}|[A-Z]|\d{1,2})[.)]\s/

function isFirst(counted: string | undefined): boolean {
  return counted === 'I' || counted === 'A' || counted === '1'
}

/** Whether a head that has no number names what the number alone over it numbers: *Trade* under `PART I`. */
function isTitleOf({rule}: Heading, words: string, above: string): boolean {
  if (!titles.has(rule) || number.test(words) || isNumberAlone(words)) return false
  return isNumberAlone(above)
}
const titles: ReadonlySet<string> = new Set([
  'heading-under-heading',
  'heading-of-attachment',
  'heading-over-heading',
  'heading-document',
  'heading-capitals',
  'heading-short-line',
  'heading-set-off',
])

/** `PART I`, `Article 3.`, `Annex B`, `No. 12.`, `IV`: a number and what it counts, and nothing else. */
function isNumberAlone(words: string): boolean {
  if (words.length > 40) return false
  return isArticleNumber(words) || alone.test(words) || isAttachment(words)
}
const alone =
  /^(?:(?:part|chapter|book|title) (?:\d{1,3}|[ivxlc]{1,8}|one|two|three|four|five|six|seven|eight|nine|ten)|no\. ?\d{1,4}|[ivxlc]{1,8}|\d{1,2})[.:]?$/i

/** The rank of what a head numbers among the parts of a treaty or a law, from 1; 0 where it is none of them. */
function rankOf(words: string): number {
  const name = part.exec(words)?.[1]?.toLowerCase()
  return name === undefined ? 0 : ranks.indexOf(name) + 1
}
const ranks = ['book', 'part', 'title', 'chapter', 'section', 'article', 'clause']
const part =
  /^(book|part|title|chapter|section|article|clause) (?:\d|[ivxlc]+\b|one|two|three|four|five|six|seven|eight|nine|ten\b)/i
