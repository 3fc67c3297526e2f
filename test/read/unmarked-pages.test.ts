import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const words = `${first} ${second} ${third} ${second} ${first} ${third} ${first} ${second} ${third} ${second} ${first} ${third} ${second} ${first}`
const lines = wrap(words, 66).split('\n')
const size = 12

/** The lines of the text on pages, with what stands over and under each. */
function paged(head: (n: number) => string[], foot: (n: number) => string[]): string {
  const pages: string[] = []
  for (let i = 0; i < lines.length; i += size) {
    const n = i / size + 1
    pages.push([...head(n), ...lines.slice(i, i + size), ...foot(n)].join('\n'))
  }
  return `${pages.join('\n')}\n`
}

const kinds = (text: string): string[] => outline(text).map((line) => line.split(' ')[0]!)

describe('pages that only their furniture tells', () => {
  test('numbers that count up inside sentences', () => {
    for (const foot of [
      (n: number) => [String(n)],
      (n: number) => ['', `          ${n}`],
      (n: number) => ['', `Page ${n} of 4`],
    ])
      expect(kinds(paged(() => [], foot)).filter((kind) => kind !== 'runningHead')).toEqual(['paragraph'])
    const text = outline(
      paged(
        () => [],
        (n) => [String(n)],
      ),
    )[0]!
    expect(text).toContain('‖2')
    expect(text).toContain('{1}')
  })

  test('a mark of secrecy over and under each', () => {
    const text = paged(
      () => ['          SECRET', ''],
      () => ['', '          SECRET'],
    )
    expect(kinds(text).filter((kind) => kind === 'paragraph')).toHaveLength(1)
    expect(outline(text).join('\n').match(/‖/g)).toHaveLength(Math.ceil(lines.length / size) - 1)
  })

  test('two marks on end, though no sentence runs over them', () => {
    const pages = [first, second, third, first].map((words, i) =>
      wrap(`${words} ${second} ${third} They met ${i + 2} times.`, 66),
    )
    const text = outline(pages.join('\nSECRET\nSECRET\n'))
    expect(text.filter((line) => line.startsWith('pageBreak'))).toHaveLength(3)
    expect(text.filter((line) => line.startsWith('classification'))).toEqual([])
  })

  test('the document’s own mark under its title ends no page', () => {
    const text = `Report on the Gates\nPort Clair, 30 July 1951\nSecret\n${paged(
      (n) => (n === 1 ? [] : ['SECRET', '']),
      () => ['', 'SECRET'],
    )}`
    expect(kinds(text).slice(0, 4)).toEqual(['title', 'dateline', 'classification', 'paragraph'])
  })

  test('the heads of left and right pages', () => {
    const text = paged(
      (n) => (n === 1 ? [] : [n % 2 ? `THE PORT AND ITS TRADE ${n + 40}` : `${n + 40} HARBOUR PAPERS`]),
      () => [],
    )
    expect(kinds(text)).toEqual(['paragraph'])
  })

  test('the stamp of a release', () => {
    const stamp = 'Released in Part 2004/07/29 : HB-80R01676-1'
    const text = paged(
      () => [stamp, ''],
      () => ['', stamp],
    )
    expect(kinds(text).filter((kind) => kind === 'heading')).toEqual([])
    expect(kinds(text).filter((kind) => kind === 'paragraph')).toHaveLength(1)
  })
})

describe('what is no furniture of pages', () => {
  test('numbers of sections, over sentences of their own', () => {
    const text = [1, 2, 3, 4].map((n) => `${n}\n\n${wrap(`${first} ${second} ${third}`, 66)}`).join('\n\n')
    expect(outline(text).join('\n')).not.toContain('‖')
  })

  test('heads that come back', () => {
    const text = [1, 2, 3, 4].map(() => `DISCUSSION\n\n${wrap(`${first} ${second} ${third}`, 66)}`).join('\n\n')
    expect(outline(text).join('\n')).not.toContain('‖')
    expect(outline(text).filter((line) => line.startsWith('heading'))).toHaveLength(3)
  })

  test('items that begin alike, and go on', () => {
    const items = [1, 2, 3, 4].map((n) =>
      wrap(
        `${n}. As regards article ${n} of the treaty on the ports it is agreed that ${'the governors of both shores shall meet. '.repeat(n + 14)}The rest is left to the clerks of house ${n}.`,
        66,
      ),
    )
    expect(outline(items.join('\n')).join('\n')).not.toContain('‖')
  })

  test('a figure that each of three sentences has at its line’s end', () => {
    const text = lines.map((line, i) => (i % 13 === 5 ? `${line}\n${i}` : line)).join('\n')
    expect(outline(text).join('\n')).not.toContain('‖')
  })
})
