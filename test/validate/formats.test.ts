/** Reports for programs: JSON and SARIF 2.1.0, of real faults of real files. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {validateFiles} from '../../src/validate/files.js'

const folder = mkdtempSync(path.join(tmpdir(), 'sigla formats-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
const wide = readFileSync('test/validate/documents/wide.xml', 'utf8')
const grammarFault = path.join(folder, 'a grammar.xml')
const ruleFault = path.join(folder, 'rule.xml')
const broken = path.join(folder, 'broken.xml')
const files = [grammarFault, ruleFault, broken]

beforeAll(() => {
  writeFileSync(grammarFault, wide.replace('<closer>', '<closer><singed/>'))
  writeFileSync(ruleFault, wide.replace('resp="#translator"', 'resp="#nobody"').replace(' when="2020"', ''))
  writeFileSync(broken, '<TEI>')
})

/** Line and column, from 1, of the first place where `words` stand in a file. */
function placeOf(file: string, words: string): {line: number; column: number} {
  const before = readFileSync(file, 'utf8').split(words)[0]!.split('\n')
  return {line: before.length, column: before.at(-1)!.length + 1}
}

test('JSON gives every problem with its place, path and what is expected there', async () => {
  const {text} = await validateFiles(files, {format: 'json'})
  const report = JSON.parse(text)
  expect(report.checked).toBe(3)
  expect(report.problems.map((one: {rule: string}) => one.rule)).toEqual([
    'tei-element-unknown',
    'header-date',
    'resp-undeclared',
    'xml-not-well-formed',
  ])
  const [unknown, date] = report.problems
  expect(unknown).toMatchObject({
    severity: 'error',
    file: grammarFault,
    element: 'singed',
    ...placeOf(grammarFault, '<singed/>'),
    tei: {path: '/TEI/text[1]/body[1]/div[1]/closer[1]/singed[1]', ...placeOf(grammarFault, '<singed/>')},
  })
  expect(unknown.expected).toContain('signed')
  expect(unknown.remedy).toContain('<signed>')
  expect(date).toMatchObject({severity: 'warning', ...placeOf(ruleFault, '<publicationStmt>')})
})

describe('SARIF 2.1.0', () => {
  test('has the properties that the standard requires, and rules, levels and places', async () => {
    const {text} = await validateFiles(files, {format: 'sarif'})
    const log = JSON.parse(text)
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/sarif-2\.1\.0/)
    expect(log.runs).toHaveLength(1)
    const [run] = log.runs
    const {driver} = run.tool
    expect(driver.name).toBe('sigla')
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(driver.rules.map((rule: {id: string}) => rule.id)).toEqual([
      'header-date',
      'resp-undeclared',
      'tei-element-unknown',
      'xml-not-well-formed',
    ])
    for (const rule of driver.rules) {
      expect(rule.shortDescription.text).toMatch(/\w \w/)
      expect(['error', 'warning']).toContain(rule.defaultConfiguration.level)
    }
    expect(run.results).toHaveLength(4)
    for (const result of run.results) {
      expect(driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(['error', 'warning']).toContain(result.level)
      expect(result.message.text).not.toBe('')
      expect(result.locations).toHaveLength(1)
      const {artifactLocation, region} = result.locations[0].physicalLocation
      expect(artifactLocation.uri).not.toMatch(/[ \\]/)
      expect(region.startLine).toBeGreaterThan(0)
      expect(region.startColumn).toBeGreaterThan(0)
    }
    const unknown = run.results.find((one: {ruleId: string}) => one.ruleId === 'tei-element-unknown')
    const {line, column} = placeOf(grammarFault, '<singed/>')
    expect(unknown.locations[0].physicalLocation.region).toEqual({startLine: line, startColumn: column})
    expect(decodeURIComponent(unknown.locations[0].physicalLocation.artifactLocation.uri)).toBe(grammarFault)
    expect(unknown.locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/\/singed\[1\]$/)
    expect(run.results.find((one: {ruleId: string}) => one.ruleId === 'header-date').level).toBe('warning')
  })

  test('a run without problems has an empty list of results', async () => {
    const good = path.join(folder, 'good.xml')
    writeFileSync(good, wide)
    const {text, failed} = await validateFiles([good], {format: 'sarif'})
    expect(failed).toBe(false)
    expect(JSON.parse(text).runs[0].results).toEqual([])
  })

  test('a run that checked nothing has a result without a place', async () => {
    const {text, failed} = await validateFiles([], {format: 'sarif'})
    expect(failed).toBe(true)
    expect(JSON.parse(text).runs[0].results).toMatchObject([
      {ruleId: 'nothing-to-check', level: 'error', locations: []},
    ])
  })
})
