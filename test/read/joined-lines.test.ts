/** Lines that extraction joined, since it took away the hyphens they ended with. */
import {expect, test} from 'vitest'
import {widthOf} from '../../src/read/lines/advance-widths.js'
import {first, kindOf, outline, second, third, wrap} from './outline.js'

const set = (words: string, width = 45_000): string =>
  wrap(words, width, (line) => widthOf('serif', line, 0, line.length))

/** Joins each line of `text` at a place in `at` to the next. */
const join = (text: string, at: readonly number[]): string =>
  text
    .split('\n')
    .map((line, i) => line + (at.includes(i) ? ' ' : '\n'))
    .join('')
    .trim()

test('where many lines were joined, the others still tell the measure', () => {
  const words = `${first} ${second} ${third} ${first} ${second}`
  const long = words.replace(
    /\b(?:the|by|until|and) (\w)/g,
    (found) => found.slice(0, -1) + found.at(-1)!.toUpperCase(),
  )
  const text = [long, long, long, long].map((paragraph) => join(set(paragraph), [1, 4])).join('\n')
  expect(text.split('\n').filter((line) => line.length > 200)).toHaveLength(8)
  expect(kindOf(text)).toBe('wrapped-text')
  expect(outline(text)).toHaveLength(4)
})

test('a joined line whose last half is short ends a paragraph', () => {
  const lines = set(`${first} ${second}`).split('\n')
  const last = `${lines.at(-2)} and by those of the officers of the port who were there.`
  const text = `${join([...lines.slice(0, -2), last].join('\n'), [0])}\n${set(third)}\n${set(`${second} ${first}`)}`
  expect(outline(text).map((line) => line.slice(0, 20))).toContain('paragraph The conver')
})

test('several wide lines on end have a measure of their own', () => {
  const text = `${set(`${first} ${second} ${third} ${first}`, 30_000)}\n${set(`${first} ${second} ${third}`.replaceAll(/, (?=\w)/g, '. But '))}`
  expect(outline(text)).toHaveLength(2)
})
