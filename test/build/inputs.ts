/** Inputs for fuzzing: texts with structure, torn apart; text as hostile as it gets; bytes. */
import fc from 'fast-check'
import {syntheticDocument} from '../../bench/synthetic.js'
import {kinds} from '../../src/tree/source.js'
import {hostileText, hostileTextOf} from '../hostile.js'

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

const raw = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(fc.string({unit: 'binary', maxLength}), fc.string({unit: 'grapheme', maxLength}))

/** A window of a document of the genre, often a sentence or two, with a mark thrown in. */
const piece = fc
  .tuple(
    fc.nat(1_000_000),
    fc.nat(500),
    fc.integer({min: 1, max: 15}).map((n) => n * n),
    fc.array(fc.tuple(fc.nat(250), fc.constantFrom(...marks)), {maxLength: 3}),
  )
  .map(([seed, from, length, thrown]) => {
    let text = syntheticDocument(seed, 600, true).text.slice(from, from + length)
    for (const [at, mark] of thrown)
      text = text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1))
    return text
  })

function inputOf(text: fc.Arbitrary<string>, bytes: number): fc.Arbitrary<Input> {
  return fc.record({
    bytes: fc.oneof(
      {weight: 12, arbitrary: text.map((one) => new Uint8Array(Buffer.from(one, 'utf8')))},
      {weight: 1, arbitrary: fc.uint8Array({maxLength: bytes})},
    ),
    kind: fc.option(fc.constantFrom(...kinds), {nil: undefined}),
  })
}

/** Texts of the length of a short document. */
export const input: fc.Arbitrary<Input> = inputOf(
  fc.oneof({weight: 4, arbitrary: torn}, {weight: 4, arbitrary: hostileText}, {weight: 1, arbitrary: raw(300)}),
  200,
)

/** Texts of a line or a few, of which a great many can be tried. */
export const smallInput: fc.Arbitrary<Input> = inputOf(
  fc.oneof({weight: 4, arbitrary: piece}, {weight: 5, arbitrary: hostileTextOf(8)}, {weight: 1, arbitrary: raw(30)}),
  40,
)
