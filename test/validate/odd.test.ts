/** The ODD and the grammar are one customisation: the same elements, and on each the same attributes. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {houseGrammar} from '../../src/validate/house-schema.js'
import {type Grammar, readGrammar} from '../../src/validate/relaxng/grammar.js'
import {listed} from '../../src/validate/relaxng/name-class.js'
import type {Pattern} from '../../src/validate/relaxng/pattern.js'
import {scan} from '../../src/xml/scan.js'
import {teiAll} from '../programs.js'

/** Attribute names by element name, both as written. */
function attributesOf(grammar: Grammar): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const element of grammar.patterns.elements) {
    for (const {local, uri} of listed(element.name)) {
      if (uri !== 'http://www.tei-c.org/ns/1.0') continue
      const names = all.get(local) ?? new Set()
      all.set(local, names)
      const seen = new Set<Pattern>()
      const visit = (pattern: Pattern): void => {
        if (seen.has(pattern)) return
        seen.add(pattern)
        if (pattern.kind === 'attribute')
          for (const name of listed(pattern.name)) names.add(name.uri === '' ? name.local : `xml:${name.local}`)
        else if (pattern.kind === 'choice') pattern.of.forEach(visit)
        else if (pattern.kind === 'group' || pattern.kind === 'interleave')
          [pattern.first, pattern.second].forEach(visit)
        else if (pattern.kind === 'oneOrMore') visit(pattern.of)
      }
      visit(element.content())
    }
  }
  return all
}

function readOdd(): {elements: Set<string>; everywhere: Set<string>; deleted: Map<string, Set<string>>} {
  const elements = new Set<string>()
  const everywhere = new Set<string>()
  const deleted = new Map<string, Set<string>>()
  let current = everywhere
  scan(readFileSync('schema/sigla.odd', 'utf8'), {
    open({name, attributes}) {
      const {
        include,
        ident = '',
        mode,
      } = Object.fromEntries(attributes.map((one) => [one.name, one.value])) as {[name: string]: string | undefined}
      if (name === 'moduleRef') for (const one of (include ?? '').split(/\s+/)) if (one) elements.add(one)
      if (name === 'classSpec') current = everywhere
      if (name === 'elementSpec') {
        current = new Set()
        deleted.set(ident, current)
      }
      if (name === 'attDef' && mode === 'delete') current.add(ident)
    },
    text() {},
    close() {},
  })
  return {elements, everywhere, deleted}
}

const house = attributesOf(houseGrammar())
const odd = readOdd()

test('the same elements', () => {
  expect([...odd.elements].sort()).toEqual([...house.keys()].sort())
})

const withTeiAll = teiAll ? test : test.skip
withTeiAll('the same attributes: those of tei_all, less what the ODD deletes', () => {
  const tei = attributesOf(
    readGrammar(readFileSync(teiAll!, 'utf8'), teiAll!, () => {
      throw new Error('tei_all is one file')
    }),
  )
  const left = (element: string): string[] =>
    [...(tei.get(element) ?? [])]
      .filter((name) => !odd.everywhere.has(name) && !odd.deleted.get(element)?.has(name))
      .sort()
  for (const [element, attributes] of house)
    expect({element, attributes: left(element)}).toEqual({element, attributes: [...attributes].sort()})
})
