import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {documentation, linkedRules, untold} from '../documented.js'

const root = path.join(import.meta.dirname, '../..')

test('every rule of reading is in docs/structure.md', () => {
  const documented = documentation('structure.md')
  const folder = path.join(root, 'src/read')
  const rules = new Set<string>()
  for (const file of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.ts')) continue
    const code = fs.readFileSync(path.join(folder, file), 'utf8')
    for (const [, rule] of code.matchAll(/rule: '([a-z0-9-]+)'/g)) rules.add(rule!)
    for (const [, rule] of code.matchAll(/fail\(\s*'([a-z0-9-]+)'/g)) rules.add(rule!)
  }
  expect(rules.size).toBeGreaterThan(50)
  expect([...rules].filter((rule) => !documented.includes(`\`${rule}\``))).toEqual([])
})

test('each stands in the page that the entry leads to', () => {
  expect(linkedRules('structure.md').length).toBeGreaterThan(80)
  expect(untold('structure.md')).toEqual([])
})
