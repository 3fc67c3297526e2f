/** Every rule of the interventions is documented, and every documented rule has a case. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {documentation, linkedRules, untold, wholeOf} from '../documented.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rooms = ['src/recognise/interventions', 'src/recognise/overrides']
const classes =
  'expansion|supplied|sic|correction|identification|role|uncertain|gap|original|comment|marginalia|event|note-anchor|page|bracket|override'

const code = rooms
  .flatMap((room) =>
    readdirSync(root + room, {recursive: true, encoding: 'utf8'}).map((file) => `${root}${room}/${file}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const made = new Set([...code.matchAll(new RegExp(`'((?:${classes})-[a-z-]+)'`, 'g'))].map((found) => found[1]!))
for (const reason of ['illegible', 'lost', 'omitted', 'redacted']) made.add(`gap-${reason}`)

/** The rules that a text tells of. */
const rulesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(new RegExp(`\`((?:${classes})-[a-z-]+)\``, 'g'))].map((found) => found[1]!))

const listed = rulesIn(documentation('rules.md'))
const documented = rulesIn(wholeOf('rules.md'))

const cases = readdirSync(`${root}test/cases`, {withFileTypes: true})
  .filter((one) => one.isDirectory())
  .flatMap((one) => readdirSync(`${root}test/cases/${one.name}`).map((file) => `${root}test/cases/${one.name}/${file}`))
  .filter((file) => /(?:interventions\.tsv|messages\.txt)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Problems and corners that a test of their own proves. */
const elsewhere = new Set([
  'override-unmatched',
  'override-ambiguous',
  'override-target',
  'override-class',
  'override-twice',
  'override-crossing',
  'override-idle',
  'leave-alone',
])

describe('rules', () => {
  test('every rule is documented', () => {
    expect([...made].filter((rule) => !listed.has(rule))).toEqual([])
  })

  test('each stands in the page that the entry leads to', () => {
    expect(linkedRules('rules.md').length).toBeGreaterThan(80)
    expect(untold('rules.md')).toEqual([])
  })

  test('every documented rule exists', () => {
    expect(
      [...documented].filter(
        (rule) => !made.has(rule) && !rule.endsWith('-declared') && !rule.startsWith('page-break'),
      ),
    ).toEqual([])
  })

  test('every documented rule has a case', () => {
    const words = new Set(cases.split(/[\t\n ]/))
    expect([...documented].filter((rule) => !words.has(rule) && !elsewhere.has(rule))).toEqual([])
  })
})
