/** The folio of the second of two pages: no other number bears it out. */
import {expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const page = (text: string): string => wrap(text, 66)
const furniture = (text: string): string[] =>
  outline(text)
    .join('\n')
    .match(/\{[^}]*\}/g) ?? []

test('alone at its foot or under the head at its top', () => {
  const foot = `${page(`${first} ${second} The consul and`)}\n\f${page(`the ${third}`)}\n\n2\n`
  expect(outline(foot).filter((line) => line.startsWith('paragraph'))).toHaveLength(1)
  const head = `${page(`${first} ${second} The consul and`)}\n\fPapers of the Harbour Office\n\n2\n\n${page(`the ${third}`)}\n`
  expect(furniture(head)).toEqual(['{Papers of the Harbour Office}', '{2}'])
})

test('at the other end of the line of its head', () => {
  const text = `${page(`${first} ${second} The consul and`)}\n\fPapers of the Harbour Office                    2\n\n${page(`the ${third}`)}\n`
  expect(furniture(text)).toEqual(['{Papers of the Harbour Office                    2}'])
})

test('another number there is none, nor one right behind the words', () => {
  expect(furniture(`${page(first)}\n\f7\n\n${page(second)}\n`)).toEqual([])
  expect(furniture(`${page(first)}\n\fReport of Station 2\n\n${page(second)}\n`)).toEqual([])
})
