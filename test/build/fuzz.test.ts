/** The short form of `npm run fuzz`. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {input} from './inputs.js'
import {faultOf} from './whole-way.js'

test('no text makes sigla throw, lose a character, or write what is not valid', () => {
  const runs = Number(process.env.SIGLA_FUZZ_RUNS ?? 150)
  let n = 0
  fc.assert(
    fc.property(input, ({bytes, kind}) => {
      expect(faultOf(bytes, kind, n++ % 5 === 0)).toBeUndefined()
    }),
    {numRuns: runs, ...(process.env.SIGLA_SEED ? {seed: Number(process.env.SIGLA_SEED)} : {})},
  )
})
