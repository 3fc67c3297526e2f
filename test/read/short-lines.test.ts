/** Lines of proportional type that had room for the next word. */
import {expect, test} from 'vitest'
import {unitOf} from '../../src/read/headings/units.js'
import {linesOf} from '../../src/read/lines/lines.js'
import {type Row, rowsOf} from '../../src/read/lines/rows.js'
import {layoutOf} from '../../src/read/paragraphs/layout.js'
import {afterBlankLine, afterShortLine} from '../../src/read/paragraphs/short-lines.js'
import {first, second, third, wrap} from './outline.js'

test('little room ends a paragraph only where no blank lines part them', () => {
  const text = [first, second, third, first].map((words) => wrap(words, 66)).join('\n\n')
  const rows = rowsOf(linesOf(text))
  const row = rows.find(({to}) => text.startsWith('week.', to - 5)) as Row
  const measure = {...layoutOf(text, rows).measure!, face: 'serif' as const}
  const starts = (share: number, spaced: boolean): boolean => {
    const unit = unitOf(row, {rule: 'paragraph-first', cert: 'high'})
    return typeof afterShortLine(text, row, row, unit, measure, {share, spaced, lower: false, ends: true}) === 'object'
  }
  expect([starts(0.02, false), starts(0.02, true), starts(0.05, true)]).toEqual([true, false, true])
})

test('over a blank line that stands inside a page, a tenth of the measure ends a paragraph without a stop', () => {
  const text = `${wrap(first, 66)}\n\n${second}`
  const rows = rowsOf(linesOf(text))
  const row = rows.find(({blank}) => blank > 0) as Row
  const unit = unitOf(rows[0]!, {rule: 'paragraph-first', cert: 'high'})
  unit.rows.push(rows[1]!)
  const start = (share: number, lower = false) =>
    afterBlankLine(text, row, unit, {share, lower, ends: false, spaced: false})
  expect(start(0.12)).toEqual({rule: 'paragraph-short-line', cert: 'medium'})
  expect([start(0.05), start(0.12, true)]).toEqual(['unmoved', 'unmoved'])
})
