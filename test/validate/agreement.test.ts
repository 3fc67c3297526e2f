/**
 * Agreement with the reference: on every document and mutation here sigla's verdict is jing's, its first message names
 * the same element, and what it accepts tei_all accepts.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm'
import {describe, expect, test} from 'vitest'
import {grammarProblems} from '../../src/validate/grammar-problems.js'
import {houseSchemaFile, readHouseGrammar} from '../../src/validate/house-schema.js'
import {listed} from '../../src/validate/relaxng/name-class.js'
import type {TeiProblem} from '../../src/validate/tei-problem.js'
import {needs, teiAll} from '../programs.js'
import {Generator} from './generate.js'
import {jing, jingRefuses} from './jing.js'
import {operators, piecesOf, stranger, type Vocabulary, wrongValue} from './mutate.js'
import {random} from './random.js'

interface Case {
  what: string
  xml: string
}

// Read from its XML: which documents are generated must not depend on what was compiled before.
const grammar = readHouseGrammar()
const teiFolder = path.resolve('tei')
const handMade = path.resolve('test/validate/documents')
const project: Case[] = readdirSync(teiFolder)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => ({what: name, xml: readFileSync(path.join(teiFolder, name), 'utf8')}))
const documents: Case[] = readdirSync(handMade)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => ({what: name, xml: readFileSync(path.join(handMade, name), 'utf8')}))
const generator = new Generator(grammar, 1950)
const generated: Case[] = Array.from({length: 480}, (_, i) => ({what: `generated ${i}`, xml: generator.document()}))
const vocabulary: Vocabulary = {
  elements: [
    ...new Set(grammar.patterns.elements.flatMap((one) => [...listed(one.name)].map(({local}) => local))),
  ].sort(),
  attributes: [
    'type',
    'when',
    'who',
    'ref',
    'unit',
    'place',
    'rend',
    'target',
    'reason',
    'cert',
    'level',
    'url',
    'n',
    'resp',
    'wit',
    'ident',
  ],
}

/** Twenty-odd operators over the project's TEI, the hand-made documents and some generated ones. */
function mutations(): Case[] {
  const cases: Case[] = []
  const bases = [...project, ...documents, ...documents, ...generated.filter((_, i) => i % 40 === 0)]
  for (const [operator, apply] of Object.entries(operators)) {
    for (const [i, base] of bases.entries()) {
      const xml = apply(base.xml, piecesOf(base.xml), random(i * 977 + operator.length * 31), vocabulary)
      if (xml !== undefined && xml !== base.xml) cases.push({what: `${operator}: ${base.what}`, xml})
    }
  }
  return cases
}

/** For each element a stranger in its content, for each attribute of each element a value it cannot have. */
function negatives(): {contents: Map<string, Case>; values: Map<string, Case>} {
  const contents = new Map<string, Case>()
  const values = new Map<string, Case>()
  const free = new Set(['n', 'key', 'extent', 'xml:base'])
  for (const {xml} of [...generated, ...documents]) {
    for (const piece of piecesOf(xml)) {
      if (!contents.has(piece.name))
        contents.set(piece.name, {what: `stranger in <${piece.name}>`, xml: stranger(xml, piece)})
      for (const {name} of piece.attributes) {
        const key = `${piece.name}/@${name}`
        if (!free.has(name) && !values.has(key))
          values.set(key, {what: `wrong ${key}`, xml: wrongValue(xml, piece, name)})
      }
    }
  }
  return {contents, values}
}

/** What a message of jing's is about. */
function subjectOf(said: string): {element?: string; attribute?: string} {
  const element = /^(?:element|character content of element) "([^"]+)"/.exec(said)?.[1]
  const attribute = /^(?:value of attribute|attribute) "([^"]+)"/.exec(said)?.[1]
  return {...(element ? {element} : {}), ...(attribute ? {attribute} : {})}
}

const firstOf = (problems: readonly TeiProblem[]): {element?: string; attribute?: string} => {
  const [first] = problems
  return {
    ...(first?.element ? {element: first.element} : {}),
    ...(first?.attribute ? {attribute: first.attribute} : {}),
  }
}

describe('agreement with jing', () => {
  needs('jing')(
    'the same verdict, about the same element, on every mutation',
    () => {
      const {contents, values} = negatives()
      const mutated = mutations()
      expect(Object.keys(operators).length).toBeGreaterThanOrEqual(15)
      expect(mutated.length).toBeGreaterThanOrEqual(300)
      expect(vocabulary.elements.filter((name) => !contents.has(name))).toEqual([])
      const cases = [...project, ...documents, ...generated, ...mutated, ...contents.values(), ...values.values()]
      const verdicts = jing(
        houseSchemaFile,
        cases.map(({xml}) => xml),
      )
      const differing: string[] = []
      const accepted: Case[] = []
      for (const [i, {what, xml}] of cases.entries()) {
        const problems = grammarProblems(xml, grammar)
        const {valid, first = ''} = verdicts[i]!
        if (problems.length === 0) accepted.push(cases[i]!)
        if ((problems.length === 0) !== valid)
          differing.push(`${what}: sigla ${problems[0]?.message ?? 'accepts'}; jing ${first || 'accepts'}`)
        else if (!valid) {
          const wanted = subjectOf(first)
          const found = firstOf(problems)
          if (
            (wanted.element && wanted.element !== found.element) ||
            (wanted.attribute && wanted.attribute !== found.attribute)
          )
            differing.push(`${what}: sigla is about ${JSON.stringify(found)}, jing says ${first}`)
        }
      }
      expect(differing).toEqual([])
      // Every planned negative is one.
      for (const one of [...contents.values(), ...values.values()])
        expect(grammarProblems(one.xml, grammar), one.what).not.toEqual([])
      if (teiAll) {
        const refused = jing(
          teiAll,
          accepted.map(({xml}) => xml),
        ).flatMap(({valid, first}, i) => (valid ? [] : [`${accepted[i]!.what}: ${first}`]))
        expect(refused).toEqual([])
      }
    },
    600_000,
  )

  needs('jing')(
    'the same verdict on TEI of other projects under tei_all',
    async () => {
      const folder = path.resolve(process.env.SIGLA_TEI_CORPUS ?? '../shared/corpus/tei')
      if (!teiAll || !existsSync(folder)) return
      const {validateFiles} = await import('../../src/validate/files.js')
      const files = readdirSync(folder)
        .filter((name) => name.endsWith('.xml'))
        .sort()
      expect(files.length).toBeGreaterThan(0)
      const {problems} = await validateFiles(
        files.map((name) => path.join(folder, name)),
        {schema: teiAll},
      )
      const refused = jingRefuses(teiAll, folder, files)
      const differing = files.filter(
        (name) => refused.has(name) !== problems.some((one) => one.file === path.join(folder, name)),
      )
      expect(differing).toEqual([])
    },
    600_000,
  )

  test('a second opinion: libxml2 accepts what the grammar generates', () => {
    const schema = XmlDocument.fromString(readFileSync(houseSchemaFile, 'utf8'))
    const validator = RelaxNGValidator.fromDoc(schema)
    try {
      for (const {what, xml} of [...project, ...documents, ...generated]) {
        const document = XmlDocument.fromString(xml)
        try {
          validator.validate(document)
        } catch (error) {
          expect.fail(`${what}: ${(error as Error).message}`)
        } finally {
          document.dispose()
        }
      }
    } finally {
      validator.dispose()
      schema.dispose()
    }
  })
})
