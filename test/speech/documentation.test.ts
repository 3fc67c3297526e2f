/** Every rule of speech is in docs/speech.md, which leads to the page that tells of it. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {documentation, linkedRules, untold} from '../documented.js'

const root = path.join(import.meta.dirname, '../..')
const entry = documentation('speech.md')
const kinds = 'titled known letter name role group someone'.split(' ')
const complements = 'clause question quote colon none'.split(' ')
/** How a turn is noted while it is read; no decision has it. */
const inner = 'speech-turn'

const rules = new Set([...kinds.map((kind) => `speech-label-${kind}`), ...complements.map((one) => `speech-${one}`)])
const made = /'((?:speech|subject|pronoun|first-person|second-person|latter|quote|speaker)-[a-z-]+)'/g
const folder = path.join(root, 'src/recognise/speech')
for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
  if (!file.endsWith('.ts')) continue
  for (const [, rule] of readFileSync(path.join(folder, file), 'utf8').matchAll(made)) rules.add(rule!)
}
rules.delete(inner)

test('every rule of speech is in docs/speech.md', () => {
  expect(rules.size).toBeGreaterThan(40)
  expect([...rules].filter((rule) => !entry.includes(`\`${rule}\``))).toEqual([])
})

test('each stands in the page that the entry leads to', () => {
  expect(linkedRules('speech.md').length).toBeGreaterThan(40)
  expect(untold('speech.md')).toEqual([])
})
