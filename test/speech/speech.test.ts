/**
 * Who says what: each case of `reported.txt`, `turns.txt`, `names.txt`, `rarer-verbs.txt`, `phrases.txt`, `dispatches.txt`, `minutes.txt` and `opinions.txt` is a text
 * and, under `--`, all that is found in it, a line a decision: kind or `said` (`SAID` when direct), certainty, who (`?` unresolved; `<` `>` joined to what precedes or
 * follows), words. `{id}` in a case's name is the document's author.
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {Turn} from '../../src/tree/nodes.js'
import fc from '../generated.js'
import {recognised, speechIn} from './document.js'

interface Case {
  name: string
  text: string
  author?: string
  expected: string[]
}

function casesOf(file: string): Case[] {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trimEnd().split('\n')
      const rule = lines.indexOf('--')
      const author = /\{(.*)\}/.exec(head)?.[1]
      return {
        name: head,
        text: lines.slice(0, rule).join('\n').trimEnd(),
        expected: lines.slice(rule + 1).filter(Boolean),
        ...(author ? {author} : {}),
      }
    })
}

for (const file of [
  'reported.txt',
  'turns.txt',
  'names.txt',
  'rarer-verbs.txt',
  'phrases.txt',
  'dispatches.txt',
  'minutes.txt',
  'opinions.txt',
]) {
  describe(file, () => {
    test.each(casesOf(file))('$name', ({text, author, expected}) => {
      expect(speechIn(text, author ? {author} : {})).toEqual(expected)
    })
  })
}

describe('turns', () => {
  const text = 'Li Wen (laughing): We shall see.\nAll of us.\n\nIn time.\n\n(A bell rang.)\n\nOlga Brandt: We shall.'
  const {tree} = recognised(text)
  const turns = tree.children.filter((block): block is Turn => block.type === 'turn')

  test('take the paragraphs that go on, and leave narration outside', () => {
    expect(tree.children.map((block) => block.type)).toEqual(['turn', 'paragraph', 'turn'])
    expect(turns.map((turn) => turn.children.length)).toEqual([2, 1])
  })

  test('end where a paragraph tells of another of those who speak', () => {
    const {tree} = recognised(
      'M. ORSINI. We looked.\n\nT. HALMOS thanked him.\n\nM. ORSINI. We agree.\n\nT. HALMOS. Good.\n\nM. ORSINI. Yes.',
    )
    expect(tree.children.map((block) => block.type)).toEqual(['turn', 'paragraph', 'turn', 'turn', 'turn'])
  })

  test('end where a paragraph tells of their speaker by his name', () => {
    const {tree} = recognised('Mr. Penrose: We shall build.\n\nMr. Penrose replied that he knew.\n\nMr. Hale: When?')
    expect(tree.children.map((block) => block.type)).toEqual(['turn', 'paragraph', 'turn'])
  })

  test('part a paragraph at its label without losing a character', () => {
    const [first] = turns
    const paragraph = first!.children[0]!
    expect(paragraph.position.start.offset).toBe(0)
    const label = first!.label.pieces
    const words = paragraph.type === 'paragraph' ? paragraph.pieces : []
    const slice = (pieces: {start: number; end: number}[]): string =>
      pieces.map((p) => text.slice(p.start, p.end)).join('')
    expect(slice(label)).toBe('Li Wen (laughing):')
    expect(slice(words)).toBe('We shall see.\nAll of us.')
  })

  test('a stage direction in the label is an event', () => {
    expect(turns[0]!.label.decisions).toContainEqual(
      expect.objectContaining({
        class: 'event',
        start: 7,
        end: 17,
        delimiters: {open: 1, close: 1, rend: 'parentheses'},
      }),
    )
  })

  test('a country in the label is none, a direction beside it is', () => {
    const {tree} = recognised('Mr. Valdor (Lydia) (spoke in French): We shall see.\n\nMrs. Hale (Norland): We shall.')
    const labels = tree.children.flatMap((block) => (block.type === 'turn' ? block.label.decisions : []))
    expect(labels.filter((d) => d.class === 'event').map(({start, end}) => [start, end])).toEqual([[19, 36]])
  })
})

describe('who', () => {
  test('every who is a participant, and the listed keep their roles', () => {
    const {tree, decisions} = recognised(
      '* Colonel Reyes, military attaché\n\nThe Chancellor asked if all was well. Colonel Reyes said that it was. I agreed that it was.',
    )
    const ids = tree.facts.participants!.map((person) => person.id)
    for (const decision of decisions)
      if (decision.class === 'said' || decision.class === 'speaker') expect(ids).toContain(decision.detail.who)
    expect(tree.facts.participants).toContainEqual({
      id: 'colonel-reyes',
      name: 'Colonel Reyes',
      role: 'military attaché',
      cert: 'high',
    })
  })

  test('a pronoun or an office that speaks is a reference to its person', () => {
    const text = 'Li Wen said that it was so. He added that nobody knew.'
    const {decisions} = recognised(text)
    expect(decisions).toContainEqual(
      expect.objectContaining({
        class: 'person',
        start: 28,
        end: 30,
        cert: 'medium',
        detail: {ref: 'li-wen', name: 'Li Wen', as: 'rs'},
      }),
    )
  })

  test('the one who says I may be another than the author', () => {
    expect(speechIn('I said that it was so.', {author: 'olga-brandt', firstPerson: 'li-wen'})[1]).toBe(
      'said high li-wen | it was so',
    )
  })

  test('an author the authority does not know becomes a participant', () => {
    const text = 'I said that it was so.'
    expect(speechIn(text, {author: 'Captain Shaw'})[1]).toBe('said high captain-shaw | it was so')
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Li Wen',
    'said',
    'that',
    '“',
    '”',
    '"',
    ',',
    '.',
    ':',
    'I',
    'he',
    'asked',
    'whether',
    'Mr.',
    'Talbot',
    '[',
    ']',
    '(',
    ')',
    '\n',
    '\n\n',
    'we',
    'to',
    'my question',
    'A:',
    'B:',
    '—',
    'having',
    'stated',
  )
  test('nothing throws, and decisions lie inside their leaf, words joined both ways', () => {
    fc.assert(
      fc.property(fc.array(words, {maxLength: 60}), (parts) => {
        const text = parts
          .join(' ')
          .replace(/ *\n */g, '\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim()
        if (text === '') return
        const {decisions} = recognised(text)
        const saids = decisions.flatMap((d) => (d.class === 'said' ? [d.detail] : []))
        for (const d of decisions) {
          expect(d.start).toBeLessThan(d.end)
          expect(d.end).toBeLessThanOrEqual(text.length)
        }
        for (const {next, id} of saids)
          if (next) expect(saids.filter((other) => other.id === next && other.prev === id)).toHaveLength(1)
      }),
      {numRuns: 300},
    )
  })

  test('time grows with the text, not with its square', () => {
    const line =
      'Li Wen, who knew, said that “the dam” was safe (so he said) and asked whether, as Mr. Talbot had stated, it held. '
    const once = (text: string): number => {
      const start = performance.now()
      recognised(text)
      return performance.now() - start
    }
    // The least of three: another process may take the time of one.
    const time = (n: number): number => Math.min(...[1, 2, 3].map(() => once(line.repeat(n))))
    time(200)
    const [small, large] = [time(400), time(3200)]
    expect(large / small).toBeLessThan(40)
  })
})
