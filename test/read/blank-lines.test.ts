/** Blank lines that may end pages: what speaks against it. */
import {expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const lines = (words: string): string => wrap(words, 60)
/** Whether a page is seen to end anywhere. */
const breaks = (text: string): boolean =>
  outline(text).some((line) => line.includes('‖') || line.startsWith('pageBreak'))
/** A sentence that fills its last line, and goes on in small letters after a blank one. */
const open = `${lines('The pilots who were heard by the members of the council in')}\n\nthe spring asked for lamps.`

test('where blank lines part the paragraphs, pages have some length, and most of them end in a sentence', () => {
  const spaced = [first, second, third].map(lines).join('\n\n')
  expect(breaks(`${spaced}\n\n${open}\n\n${spaced}`)).toBe(true)
  expect(breaks(`${spaced}\n\n${open}\n\n${open}\n\n${spaced}`)).toBe(false)
  const long = Array.from({length: 18}, () => spaced).join('\n\n')
  expect(breaks(`${long}\n\n${open}\n\n${long}`)).toBe(false)
})

test('a bullet under one opens a list', () => {
  const body = [first, second, third].map(lines).join('\n')
  expect(breaks(`${body}\n\n- the lamps\n- the ropes\n- the mole\n- the quays\n- the tugs\n- the buoys\n${body}`)).toBe(
    false,
  )
})
