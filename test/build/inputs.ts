/** Inputs for fuzzing: texts with structure, torn apart; text as hostile as it gets; bytes. */
import fc from 'fast-check'
import {syntheticDocument} from '../../bench/synthetic.js'
import {kinds} from '../../src/tree/source.js'
import {hostileText} from '../hostile.js'

export interface Input {
  bytes: Uint8Array
  kind: (typeof kinds)[number] | undefined
}

const marks = [
  '[',
  ']',
  '(',
  ')',
  '[sic',
  '“',
  '”',
  '\f',
  '\r',
  '\r\n',
  '\n\n',
  '\uFEFF',
  '\u0301',
  '\u202E',
  '1.',
  '*',
  '<',
  '&',
  '\u00A0',
  '—',
  '\t',
  '😀',
  '[?]',
  '...',
  ': ',
]

/** A document of the genre, with pieces cut out, doubled, and marks thrown in. */
const torn = fc
  .tuple(
    fc.nat(1_000_000),
    fc.integer({min: 100, max: 1500}),
    fc.array(fc.tuple(fc.nat(1500), fc.nat(40), fc.constantFrom('', 'twice', ...marks)), {maxLength: 12}),
  )
  .map(([seed, size, edits]) => {
    let {text} = syntheticDocument(seed, size, true)
    for (const [at, length, what] of edits) {
      const from = at % (text.length + 1)
      const cut = text.slice(from, from + length)
      text =
        text.slice(0, from) +
        (what === 'twice' ? cut + cut : what) +
        text.slice(from + (what === '' ? length : what === 'twice' ? length : 0))
    }
    return text
  })

const raw = fc.oneof(fc.string({unit: 'binary', maxLength: 300}), fc.string({unit: 'grapheme', maxLength: 300}))

const text = fc.oneof({weight: 4, arbitrary: torn}, {weight: 4, arbitrary: hostileText}, {weight: 1, arbitrary: raw})

export const input: fc.Arbitrary<Input> = fc.record({
  bytes: fc.oneof(
    {weight: 12, arbitrary: text.map((one) => new Uint8Array(Buffer.from(one, 'utf8')))},
    {weight: 1, arbitrary: fc.uint8Array({maxLength: 200})},
  ),
  kind: fc.option(fc.constantFrom(...kinds), {nil: undefined}),
})
