import {describe, expect, test} from 'vitest'
import {read} from '../../src/read/read.js'
import type {AnyBlock} from '../../src/tree/nodes.js'
import {type Kind, kinds, Source} from '../../src/tree/source.js'
import fc from '../generated.js'
import {hostileText} from '../hostile.js'

/** Shapes that the rooms of reading look for, so that generated text walks into all of them. */
const shapes = fc
  .array(
    fc.constantFrom(
      ...[
        'Skip to content',
        'May 3, 1951',
        '1951',
        'Results:',
        '1 - 2 of 3',
        'Document Information',
        'Citation:',
        'Summary:',
        'Contents:',
      ],
      ...[
        'Author: J. Brown',
        'Participants: Mr. Brown',
        'Present:',
        'ON THE PRICE OF GRAIN',
        '[Annex 1]',
        'M e m o r a n d u m',
        '1) one',
        '2) two',
        'a. three',
        '- four',
      ],
      ...[
        '1 Foo',
        '[1] Bar',
        '* Baz',
        'word1 and',
        'stop.1 But',
        'star* †',
        '[page two]',
        '//',
        '- 2 -',
        '- 3 -',
        'Minis-',
        'ter Minister',
        'antiBritish',
        'Taxes\t100',
        'Sale\t20',
      ],
      ...[
        'a line of words that goes on until the measure is reached, or',
        'nearly so, and then it breaks and goes on to the next one that',
        'M: yes',
        '',
        '',
        '\f',
        '\v',
        '\u00A0',
        '\u2028x',
        '\uFEFF',
        '\uD800',
      ],
    ),
    {maxLength: 60},
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ').map((end) => lines.join(end)))

/** Every stretch of the source that the tree holds, and what holds it. */
function stretches(block: AnyBlock): {start: number; end: number; layout: boolean}[] {
  const own =
    'pieces' in block
      ? block.pieces.flatMap((piece) =>
          piece.as === 'note'
            ? stretches(piece.note)
            : [{start: piece.start, end: piece.end, layout: piece.as === 'space' || piece.as === 'layout'}],
        )
      : []
  const label =
    'label' in block && block.label
      ? 'type' in block.label
        ? stretches(block.label)
        : [{...block.label, layout: false}]
      : []
  const head = block.type === 'list' && block.head ? stretches(block.head) : []
  return [...own, ...label, ...head, ...('children' in block ? block.children.flatMap(stretches) : [])]
}

function expectLossless(text: string, kind: Kind | undefined): void {
  const {tree} = read(new Source('test.txt', text), kind ? {kind} : {})
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const blank = /^[\t\n\v\f\r ]*$/
  for (const {start, end, layout} of tree.children
    .flatMap(stretches)
    .sort((a, b) => a.start - b.start || a.end - b.end)) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(text.slice(at, start)).toMatch(blank)
    if (layout) expect(text.slice(start, end)).toMatch(blank)
    at = end
  }
  expect(text.slice(at)).toMatch(blank)
}

describe('every character that is not layout stands in one place of the tree', () => {
  const kind = fc.option(fc.constantFrom(...kinds), {nil: undefined})

  test('for hostile text', () => {
    fc.assert(fc.property(hostileText, kind, expectLossless), {numRuns: 300})
  })

  test('for the shapes that reading looks for', () => {
    fc.assert(fc.property(shapes, kind, expectLossless), {numRuns: 500})
  })
})

test('pieces tile their leaf, and positions are those of its own first and last character', () => {
  fc.assert(
    fc.property(shapes, (text) => {
      const walk = (block: AnyBlock): void => {
        if ('pieces' in block && block.pieces.length > 0) {
          block.pieces.reduce((at, piece) => {
            expect(piece.start).toBe(at)
            return piece.end
          }, block.pieces[0]!.start)
          expect(block.pieces.at(-1)!.end).toBe(block.position.end.offset)
        }
        if ('children' in block) block.children.forEach(walk)
      }
      read(new Source('test.txt', text)).tree.children.forEach(walk)
    }),
    {numRuns: 300},
  )
})
