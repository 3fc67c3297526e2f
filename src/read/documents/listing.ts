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
 *
 * Other catalogues have the title first, and its date under it.
 */
import type {Block, Facts, Field, FieldName, Record as ListingRecord} from '../../tree/nodes.js'
import type {Problem} from '../../tree/problem.js'
import type {Source} from '../../tree/source.js'
import {leafOf} from '../lines/build.js'
import type {Row} from '../lines/rows.js'
import {isContact, isRights, labelOf} from '../wording/labels.js'
import {type Claim, claimIn, isDateLine, listedRecords} from './listed-records.js'

export function readListing(
  source: Source,
  rows: readonly Row[],
): {blocks: Block[]; facts: Facts; problems: Problem[]} {
  const {text} = source
  const blocks: Block[] = []
  const {starts, titleFirst} = listedRecords(text, rows)
  let claim: {claim: Claim; row: Row} | undefined
  const head = starts[0] ?? rows.length
  for (const row of rows.slice(0, head)) {
    const line = text.slice(row.from, row.to)
    const found = claimIn(line)
    if (found) claim ??= {claim: found, row}
    if (found || labelOf(line) || isContact(line) || sorting.test(line))
      blocks.push(leafOf(source, [row], {rule: 'furniture-site', cert: 'high'}, {type: 'furniture' as const}))
    else if (!blocks.some((block) => block.type === 'title'))
      blocks.push(leafOf(source, [row], {rule: 'listing-title', cert: 'medium'}, {type: 'title' as const}))
    else blocks.push(leafOf(source, [row], {rule: 'paragraph-line', cert: 'medium'}, {type: 'paragraph' as const}))
  }
  starts.forEach((at, i) => {
    const end = starts[i + 1] ?? rows.length
    const own = rows.slice(at, end)
    const isDate = (at: number): boolean => at < own.length && isDateLine(text.slice(own[at]!.from, own[at]!.to))
    const dateAt = titleFirst ? 1 : 0
    const isDated = isDate(dateAt)
    const titleAt = titleFirst || !isDated ? 0 : 1
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
        const name: FieldName = k === titleAt ? 'title' : isDated && k === dateAt ? 'date' : 'abstract'
        fields.push(leafOf(source, [row], {rule: `record-${name}`, cert: 'high'}, {type: 'field' as const, name}))
      }
    })
    const record: ListingRecord = {
      type: 'record',
      rule: isDated ? 'record-date' : 'record-undated',
      cert: isDated ? 'high' : 'medium',
      position: source.place(own[0]!.from, rows[at + fields.length - 1]?.to ?? own[0]!.to),
      children: fields,
    }
    blocks.push(record, ...after)
  })
  return {blocks, facts: claim ? {claimedRecords: claim.claim.shown} : {}, problems: problemsOf(claim, starts.length)}
}

/** `Sort by: Date` */
const sorting = /^(?:sort(?:ed)? by|order(?:ed)? by|view(?: as)?|per page)\b.{0,30}$/i

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
