import {expect, test} from 'vitest'
import {append} from '../src/append.js'

test('adds more items than the stack takes as arguments', () => {
  const list = [0]
  append(list, Array<number>(500_000).fill(1))
  expect(list.length).toBe(500_001)
})
