import {describe, expect, test} from 'vitest'
import type {DocumentJob} from '../../src/build/document/document.js'
import {readEditionTexts} from '../../src/build/document/edition-texts.js'
import {RunnerStart} from '../../src/build/workers/runner-start.js'
import {letter, newEdition} from './edition.js'

const job = (name: string): DocumentJob => ({
  name,
  convert: {transcription: Buffer.from(letter), strict: false},
  outputs: [],
  always: [],
})

describe('the runner of a build', () => {
  test('of many documents, one thread may start before it is known what has changed, and others join it', async () => {
    const start = new RunnerStart(await readEditionTexts(newEdition({letter})), {jobs: 3}, 1000)
    await start.first()
    const alone = await start.runner(1)
    const making = alone.run(job('a'))
    const all = await start.runner(7)
    expect(all.width).toBe(2 * alone.width)
    expect(await start.runner(2)).toBe(all)
    const products = await Promise.all([making, ...['b', 'c', 'd'].map((name) => all.run(job(name)))])
    expect(products.map(({name, failed}) => [name, failed])).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
      ['d', false],
    ])
    await start.close()
  })

  test('of few documents, nothing starts before it is known how many have changed', async () => {
    let started = 0
    const runner = {width: 1, run: () => Promise.reject(new Error('not asked')), close: async () => {}}
    const texts = await readEditionTexts(newEdition({letter}))
    const start = new RunnerStart(texts, {runner: async () => ({...runner, width: ++started})}, 999)
    await start.first()
    expect(started).toBe(0)
    expect((await start.runner(2)).width).toBe(1)
    expect(await start.runner(5)).toBe(await start.runner(2))
    expect(started).toBe(1)
    await start.close()
  })
})
