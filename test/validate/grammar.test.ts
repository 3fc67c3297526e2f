/** The grammar read from its XML, and the one compiled from it, say the same of every document, met first or last. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {grammarProblems} from '../../src/validate/grammar-problems.js'
import {houseSchemaText, readHouseGrammar} from '../../src/validate/house-schema.js'
import {compileGrammar, loadGrammar} from '../../src/validate/relaxng/compiled.js'
import {operators, piecesOf} from './mutate.js'
import {random} from './random.js'

const folder = path.resolve('test/validate/documents')
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
const words = {elements: ['p', 'gap', 'choice', 'zzz', 'title'], attributes: ['n', 'type', 'when']}
const compiled = JSON.stringify(compileGrammar(readHouseGrammar(), houseSchemaText()))

test('an id given twice far down is found by a grammar that has seen nothing before', () => {
  const wide = readFileSync(path.join(folder, 'wide.xml'), 'utf8')
  const twice = wide.replace('xml:id="s2"', 'xml:id="s1"')
  expect(twice).not.toBe(wide)
  for (const grammar of [readHouseGrammar(), loadGrammar(JSON.parse(compiled))])
    expect(grammarProblems(twice, grammar).map(({rule}) => rule)).toEqual(['tei-id'])
})

test('the compiled grammar reports the same faults, in the same words', () => {
  const [read, loaded] = [readHouseGrammar(), loadGrammar(JSON.parse(compiled))]
  let faults = 0
  for (const xml of documents)
    for (const [i, apply] of [1, 2, 3, 4].flatMap((seed) =>
      Object.values(operators).map((one) => [seed, one] as const),
    )) {
      const changed = apply(xml, piecesOf(xml), random(i), words) ?? xml
      const problems = grammarProblems(changed, read)
      faults += problems.length
      expect(grammarProblems(changed, loaded)).toEqual(problems)
    }
  expect(faults).toBeGreaterThan(50)
})

test('compiling what was loaded gives the same again', () => {
  const again = compileGrammar(loadGrammar(JSON.parse(compiled)), houseSchemaText())
  expect(JSON.parse(JSON.stringify(again))).toEqual(
    JSON.parse(JSON.stringify(compileGrammar(loadGrammar(JSON.parse(JSON.stringify(again))), houseSchemaText()))),
  )
  expect(again.rows.length).toBe(JSON.parse(compiled).rows.length)
})
