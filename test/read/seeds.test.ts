import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {read} from '../../src/read/read.js'
import type {AnyBlock} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

const folder = path.join(import.meta.dirname, '../../transcriptions')

function reading(name: string): {all: AnyBlock[]; source: Source; rules: string[]} {
  const source = new Source(name, fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8'))
  const {tree, problems} = read(source)
  const all: AnyBlock[] = []
  const walk = (block: AnyBlock): void => {
    all.push(block)
    if ('children' in block) block.children.forEach(walk)
  }
  tree.children.forEach(walk)
  return {all, source, rules: problems.map((p) => `${p.rule} ${source.point(p.start!).line}`)}
}

const linesOf = (all: AnyBlock[], type: AnyBlock['type']): number[] =>
  all.filter((b) => b.type === type).map((b) => b.position.start.line)

describe('the edition’s own transcriptions', () => {
  test('wrapped text: paragraphs, heads, items and page breaks at their lines', () => {
    const {all, source, rules} = reading('1949-02-03-mikoyan-mao')
    expect(linesOf(all, 'paragraph')).toEqual([
      1, 7, 23, 30, 40, 49, 58, 69, 75, 88, 113, 122, 127, 140, 147, 154, 159, 167, 172, 175, 178,
    ])
    expect(linesOf(all, 'heading')).toEqual([5, 22, 28, 68])
    expect(linesOf(all, 'item')).toEqual([71, 72, 73, 74])
    const breaks = all.flatMap((b) =>
      'pieces' in b ? b.pieces.filter((p) => p.as === 'page').map((p) => source.point(p.start).line) : [],
    )
    expect(breaks).toEqual([48, 100, 152])
    expect(rules).toEqual(['lost-hyphen 46', 'note-anchor-without-body 144'])
  })

  test('web page: fields, paragraphs, milestones', () => {
    const {all, rules} = reading('1949-02-05-mikoyan-mao-evening')
    expect(linesOf(all, 'paragraph')).toHaveLength(14)
    expect(linesOf(all, 'item')).toEqual([22, 23])
    expect(linesOf(all, 'milestone')).toHaveLength(4)
    expect(all.flatMap((b) => (b.type === 'field' ? [b.name] : []))).toEqual([
      'date',
      'title',
      'abstract',
      'citation',
      'rights',
      'documentType',
    ])
    expect(rules).toEqual([])
  })

  test('listing: six records', () => {
    const {all, rules} = reading('catalogue-mao-conversations')
    expect(linesOf(all, 'record')).toEqual([9, 15, 21, 27, 33, 39])
    expect(all.filter((b) => b.type === 'field').map((b) => b.name)).toEqual(
      Array.from({length: 6}, () => ['date', 'title', 'abstract']).flat(),
    )
    expect(rules).toEqual([])
  })
})
