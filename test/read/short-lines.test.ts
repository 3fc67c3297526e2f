/** Lines of proportional type that had room for the next word. */
import {expect, test} from 'vitest'
import {unitOf} from '../../src/read/headings/units.js'
import {linesOf} from '../../src/read/lines/lines.js'
import {type Row, rowsOf} from '../../src/read/lines/rows.js'
import {layoutOf} from '../../src/read/paragraphs/layout.js'
import {afterShortLine} from '../../src/read/paragraphs/short-lines.js'
import {first, second, third, wrap} from './outline.js'

test('little room ends a paragraph only where no blank lines part them', () => {
  const text = [first, second, third, first].map((words) => wrap(words, 66)).join('\n\n')
  const rows = rowsOf(linesOf(text))
  const row = rows.find(({to}) => text.startsWith('week.', to - 5)) as Row
  const measure = {...layoutOf(text, rows).measure!, face: 'serif' as const}
  const starts = (share: number, spaced: boolean): boolean => {
    const unit = unitOf(row, {rule: 'paragraph-first', cert: 'high'})
    return typeof afterShortLine(text, row, unit, measure, {share, spaced, lower: false, ends: true}) === 'object'
  }
  expect([starts(0.02, false), starts(0.02, true), starts(0.05, true)]).toEqual([true, false, true])
})
