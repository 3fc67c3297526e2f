/** What holds for every citation: no throw, values are slices of the text, no word falls between the fields. */

import {describe, expect, it} from 'vitest'
import {citationJson} from '../../src/recognise/citation/json.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'
import {citationProblems} from '../../src/recognise/citation/problems.js'
import type {Citation, Field} from '../../src/recognise/citation/reader/citation.js'
import {folioRanges} from '../../src/recognise/citation/reader/folios.js'
import {tokenise} from '../../src/recognise/citation/reader/tokens.js'
import type {Span} from '../../src/tree/source.js'
import fc from '../generated.js'

function* fieldsOf(node: unknown): Generator<Field> {
  if (typeof node !== 'object' || node === null) return
  const one = node as Partial<Field>
  if (typeof one.value === 'string' && typeof one.start === 'number') yield one as Field
  for (const [key, child] of Object.entries(node)) if (key !== 'entry') yield* fieldsOf(child)
}

/** Words and figures that stand in no clause the grammar read, nor in what it left unread. */
function lost(citation: Citation): string[] {
  const read: (Span | undefined)[] = [
    citation.label,
    citation.title,
    citation.date,
    citation.digitalArchive,
    citation.classification,
    citation.remarks,
    ...citation.handling,
    ...citation.holdings,
    ...citation.published,
    ...citation.contributions,
    ...citation.urls,
    ...citation.unread,
  ]
  return tokenise(citation.text)
    .filter((token) => token.kind !== 'mark' && !/^(?:and|und|и)$/.test(token.key))
    .filter((token) => !read.some((span) => span && span.start <= token.start && span.end >= token.end))
    .map((token) => token.text)
}

const piece = fc.constantFrom(
  'RGANI',
  'APRF:',
  'Source:',
  'See',
  'f.',
  'op.',
  'd.',
  'll.',
  'Ll. 3-4',
  'fond (f.) 5',
  '12',
  '1949',
  'B 136/12',
  'Box 3',
  'Lot 64 D 1',
  'Secret;',
  'Secret.',
  'Nodis.',
  'Reprinted in',
  'A. B. C and D. E,',
  '(Moscow: Nauka, 1987)',
  'pp. 3-4',
  'Translated by',
  'Jane Doe.',
  'Ibid.,',
  'and',
  ';',
  ',',
  '.',
  '(',
  ')',
  '“',
  '”',
  '[',
  ']',
  '"',
  '288. f.',
  'ő. e.',
  '893.00/6–1145',
  'https://example.org/a',
  'Carter Library,',
  'Some Words of Text',
  'MOL',
  'ф. 5',
  'Vol. 3',
  'Provided to the National Security Archive by',
  '\n',
  'NA',
  'NAI,',
  'AMAE (',
  'RG 59,',
  'CAB 128/9',
  'cited in',
  'Tamże,',
  '17/3/12',
  'XIA/77,',
  'E 2001(E)#1968/83#12*',
  '3 May 1952,',
  'Copy.',
  '‘A Paper’',
  '第12页。',
  'dodis.ch/12',
  'М., 2005.',
  '2:234',
  'Berlin 1996,',
  'CWIHP Bulletin 16 (Fall 2007/Winter 2008): 3-4',
  '😀',
)
const soup = fc.array(piece, {maxLength: 24}).map((pieces) => pieces.join(' '))

describe('every citation', () => {
  it('is read without a throw; values are what stands at their place; no word is lost', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({unit: 'binary', maxLength: 80})), (text) => {
        const citation = parseCitation(text)
        for (const field of fieldsOf(citation)) expect(field.value).toBe(text.slice(field.start, field.end))
        expect(lost(citation)).toEqual([])
        JSON.stringify(citationJson(citation))
      }),
      {numRuns: 900},
    )
  })

  it.each([
    'RGANI, f. 5, op. 30, d. 161, ll. 1-2; ',
    'f. 5 ',
    'Box 3, ',
    '“A” p. 1 ',
    'll. 1, ',
    '(A, 1949) ',
    'Vol. 3, ',
    'NA, RG 59, Box 3; ',
    'A 1/2, ',
    'Novak, 3 May 1950, ',
    '2003. № 3. ',
  ])('takes time in proportion to its length: %s', (unit) => {
    // Time of the processor, for other tests share it.
    const time = (n: number) => {
      const text = unit.repeat(n)
      const from = process.cpuUsage()
      parseCitation(text)
      return process.cpuUsage(from).user / 1000
    }
    time(500)
    // Thirty-two times the text: a thousand times the time would be quadratic.
    const [small, large] = [Math.min(time(250), time(250)), Math.min(time(8000), time(8000))]
    expect(large / Math.max(small, 5)).toBeLessThan(100)
  })
})

describe('what is not understood', () => {
  it('stays verbatim, with a warning at its place', () => {
    const text = 'RGANI, f. 5, op. 1, d. 2. zzz qqq 7!'
    const citation = parseCitation(text)
    expect(citationJson(citation).unread).toEqual(['zzz qqq 7!'])
    expect(citationProblems(citation, 100)).toMatchObject([
      {rule: 'citation-unread', start: 126, end: 136, severity: 'warning'},
    ])
  })

  it('an archive that is not listed is a warning that names it', () => {
    const problems = citationProblems(parseCitation('GAXO, f. 12, op. 3, d. 4.'))
    expect(problems).toMatchObject([{rule: 'citation-unknown-repository', start: 0, end: 4}])
    expect(problems[0]?.message).toContain('GAXO')
  })
})

describe('folios in normal form', () => {
  it.each([
    ['74-77', [{from: '74', to: '77'}]],
    ['74 ob.', [{from: '74v', to: '74v'}]],
    [
      '3, 5–7 об.',
      [
        {from: '3', to: '3'},
        {from: '5', to: '7v'},
      ],
    ],
    ['112-9', [{from: '112', to: '119'}]],
    ['45 f.', [{from: '45', to: '46'}]],
    ['see over', []],
  ])('%s', (written, ranges) => {
    expect(folioRanges(written)).toEqual(ranges)
  })
})
