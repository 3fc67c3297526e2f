/** The short form of `npm run fuzz`: always the same inputs, so that a failure is one of the change at hand. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {input} from './inputs.js'
import {faultOf} from './whole-way.js'

test('no text makes sigla throw, lose a character, or write what is not valid', () => {
  const runs = Number(process.env.SIGLA_FUZZ_RUNS ?? 40)
  let n = 0
  fc.assert(
    fc.property(input, ({bytes, kind}) => {
      expect(faultOf(bytes, kind, n++ % 5 === 0)).toBeUndefined()
    }),
    {numRuns: runs, seed: Number(process.env.SIGLA_SEED ?? 7)},
  )
})
