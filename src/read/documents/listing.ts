/**
 * Listings: a page of results, each record with its date, title and abstract.
 *
 * > | 1 - 2 of 2
 * > |
 * > | May 3, 1951
 * > |
 * > | Letter, the Envoy to the Minister
 * > |
 * > | The envoy reports on the harvest.
 */
import type {Block, Facts, Field, FieldName, Record as ListingRecord} from '../../tree/nodes.js'
import type {Problem} from '../../tree/problem.js'
import type {Source} from '../../tree/source.js'
import {leafOf} from '../lines/build.js'
import {holdsDigit} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {isBareDate} from '../wording/datelines.js'
import {isContact, isRights, labelOf} from '../wording/labels.js'

export interface Claim {
  /** How many records this page says it shows. */
  shown: number
  total: number
}

/** `1 - 6 of 6`, `Showing 1 to 20 of 145 results`, `6 results`. */
export function claimIn(line: string): Claim | undefined {
  if (!holdsDigit(line)) return undefined
  const range =
    /^(?:showing|displaying|results?|records?|items?|documents?)?:?\s*(\d{1,6})\s*(?:-|–|to)\s*(\d{1,6})\s+of\s+(\d{1,6}(?:,\d{3})*)(?:\s+(?:results?|records?|items?|documents?|entries))?\.?$/i.exec(
      line,
    )
  if (range) return {shown: Number(range[2]) - Number(range[1]) + 1, total: Number(range[3]!.replaceAll(',', ''))}
  const all =
    /^(?:showing |found )?(?:all )?(\d{1,6}) (?:results?|records?|items found|documents found|entries)\.?$/i.exec(line)
  return all ? {shown: Number(all[1]), total: Number(all[1])} : undefined
}

/** The rows at which records begin: a date alone on its line, parted from what is before it. */
export function recordStarts(text: string, rows: readonly Row[]): number[] {
  const starts: number[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (row.to - row.from <= 60 && (i === 0 || row.blank > 0) && isBareDate(text.slice(row.from, row.to)))
      starts.push(i)
  }
  return starts
}

/**
 * The rows at which records begin, those without a date among them: more blank lines stand where the date would be. They
 * are taken where the page then shows as many records as it claims.
 */
function withUndated(text: string, rows: readonly Row[], dated: readonly number[]): readonly number[] {
  const claims = rows.findIndex((row) => claimIn(text.slice(row.from, Math.min(row.to, row.from + 80))))
  const claim = claims < 0 ? undefined : claimIn(text.slice(rows[claims]!.from, rows[claims]!.to))
  if (!claim || claim.shown <= dated.length) return dated
  const undated = rows.flatMap((row, i) =>
    i > claims && row.blank > 1 && !dated.includes(i) && !labelOf(text.slice(row.from, row.to)) ? [i] : [],
  )
  if (dated.length + undated.length !== claim.shown) return dated
  return [...dated, ...undated].sort((a, b) => a - b)
}

export function readListing(
  source: Source,
  rows: readonly Row[],
): {blocks: Block[]; facts: Facts; problems: Problem[]} {
  const {text} = source
  const blocks: Block[] = []
  const starts = withUndated(text, rows, recordStarts(text, rows))
  let claim: {claim: Claim; row: Row} | undefined
  const head = starts[0] ?? rows.length
  for (const row of rows.slice(0, head)) {
    const line = text.slice(row.from, row.to)
    const found = claimIn(line)
    if (found) claim ??= {claim: found, row}
    if (found || labelOf(line) || isContact(line))
      blocks.push(leafOf(source, [row], {rule: 'furniture-site', cert: 'high'}, {type: 'furniture' as const}))
    else if (!blocks.some((block) => block.type === 'title'))
      blocks.push(leafOf(source, [row], {rule: 'listing-title', cert: 'medium'}, {type: 'title' as const}))
    else blocks.push(leafOf(source, [row], {rule: 'paragraph-line', cert: 'medium'}, {type: 'paragraph' as const}))
  }
  starts.forEach((at, i) => {
    const end = starts[i + 1] ?? rows.length
    const own = rows.slice(at, end)
    const titleAt = isBareDate(text.slice(own[0]!.from, own[0]!.to)) ? 1 : 0
    const fields: Field[] = []
    const after: Block[] = []
    own.forEach((row, k) => {
      const line = text.slice(row.from, row.to)
      if (
        k > 0 &&
        (labelOf(line) || claimIn(line) || (i === starts.length - 1 && (isContact(line) || isRights(line))))
      ) {
        after.push(leafOf(source, [row], {rule: 'furniture-site', cert: 'high'}, {type: 'furniture' as const}))
      } else {
        const name: FieldName = k === titleAt ? 'title' : k < titleAt ? 'date' : 'abstract'
        fields.push(leafOf(source, [row], {rule: `record-${name}`, cert: 'high'}, {type: 'field' as const, name}))
      }
    })
    const record: ListingRecord = {
      type: 'record',
      rule: titleAt === 1 ? 'record-date' : 'record-undated',
      cert: titleAt === 1 ? 'high' : 'medium',
      position: source.place(own[0]!.from, rows[at + fields.length - 1]?.to ?? own[0]!.to),
      children: fields,
    }
    blocks.push(record, ...after)
  })
  return {blocks, facts: claim ? {claimedRecords: claim.claim.shown} : {}, problems: problemsOf(claim, starts.length)}
}

function problemsOf(claim: {claim: Claim; row: Row} | undefined, found: number): Problem[] {
  if (!claim || claim.claim.shown === found) return []
  const {shown} = claim.claim
  return [
    {
      rule: 'listing-count',
      message: `the page says it shows ${shown} ${shown === 1 ? 'record' : 'records'}, but ${found} ${found === 1 ? 'was' : 'were'} found`,
      remedy: 'look for a record whose date does not stand alone on its line, or correct what the page claims',
      severity: 'warning',
      start: claim.row.from,
      end: claim.row.to,
    },
  ]
}
