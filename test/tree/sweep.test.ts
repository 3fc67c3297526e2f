import {expect, test} from 'vitest'
import {Sweep} from '../../src/tree/sweep.js'
import fc from '../generated.js'

const span = fc
  .tuple(fc.nat(60), fc.integer({min: 1, max: 20}))
  .map(([start, length]) => ({start, end: start + length}))
const byStart = (a: {start: number}, b: {start: number}): number => a.start - b.start

test('finds for spans in order what a look at all of them finds', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (spans, asked) => {
      const sweep = new Sweep(spans)
      for (const {start, end} of asked.sort(byStart))
        expect([...sweep.touching({start, end})].sort(byStart)).toEqual(
          spans.filter((one) => one.start < end && start < one.end).sort(byStart),
        )
    }),
  )
})
