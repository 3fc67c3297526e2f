/** One block of text with very many marks: what is done for each of them must not look at all others. */
import {expect, test} from 'vitest'
import {loadAuthority} from '../../src/authority/authority.js'
import {read} from '../../src/read/read.js'
import {recognise} from '../../src/recognise/recognise.js'
import {leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

const many = 10_000

test('slashes that part pages', () => {
  const {tree} = read(new Source('many.txt', `Memorandum of Conversation\n\n${'tide // '.repeat(many)}\n`))
  recognise(tree, {authority: loadAuthority([]), hasTranslator: true})
  const {pieces} = [...leaves(tree.children)].at(-1)!
  expect(pieces.filter(({as}) => as === 'page').length).toBeGreaterThan(many - 3)
  for (const [i, {start, end}] of pieces.entries())
    if (i > 0) expect([start, end > start]).toEqual([pieces[i - 1]!.end, true])
})

test('brackets', () => {
  const {tree} = read(new Source('many.txt', `Memorandum of Conversation\n\n${'par[ty] [Marek] '.repeat(many)}\n`))
  recognise(tree, {authority: loadAuthority([]), hasTranslator: true})
  const decisions = [...leaves(tree.children)].flatMap((leaf) => leaf.decisions)
  expect(decisions.filter(({class: name}) => name === 'expansion')).toHaveLength(many)
})
