/** The file of archives: it is valid TEI, every entry can be used, and what is wrong in one is said at its line. */
import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseCitation} from '../../src/recognise/citation/parse.js'
import {builtInRepositories} from '../../src/recognise/citation/reader/built-in.js'
import {type Repository, readRepositories} from '../../src/recognise/citation/reader/repositories.js'
import {packageRoot} from '../../src/transform/package-root.js'
import {MaterialError} from '../../src/tree/problem.js'
import {needs, teiAll} from '../programs.js'

const file = path.join(packageRoot, 'authority', 'repositories.xml')

const head = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><classDecl><taxonomy xml:id="systems">'
const middle = '</taxonomy></classDecl></encodingDesc></teiHeader><text><body><listOrg type="archives">'
const tail = '</listOrg></body></text></TEI>'
const system =
  '<category xml:id="system-x" n="levels"><catDesc>x</catDesc><category n="fond"><catDesc><term>shelf</term></catDesc></category></category>'

describe('authority/repositories.xml', () => {
  it('knows each archive by its sigla and its names', () => {
    for (const repository of builtInRepositories().repositories) {
      for (const name of [...repository.sigla, repository.name]) {
        // Two letters are not believed before the levels of another system.
        const levels = name.length === 2 ? 'Example Papers' : 'Box 3, f. 1, fond 2'
        const found = parseCitation(`${name}, ${levels}.`).holdings[0]?.repository
        const archives = found?.candidates ?? [found?.entry]
        expect(
          archives.flatMap((one) => [one?.name, ...(one?.sigla ?? [])]),
          name,
        ).toContain(name)
      }
      expect(repository.system, repository.id).toBeDefined()
      expect(repository.country, repository.id).toBeTruthy()
    }
  })

  it('gives a siglum to two archives only where their parts, levels or places tell them apart', () => {
    const bySiglum = new Map<string, Repository[]>()
    for (const one of builtInRepositories().repositories) {
      for (const siglum of one.sigla) bySiglum.set(siglum, [...(bySiglum.get(siglum) ?? []), one])
    }
    for (const [siglum, archives] of bySiglum) {
      if (archives.length === 1) continue
      expect(new Set(archives.map((one) => one.settlement)).size, siglum).toBe(archives.length)
    }
  })

  const check = teiAll === undefined ? it.skip : needs('jing')
  check('is valid TEI', () => {
    const {status, stdout} = spawnSync('jing', [teiAll!, file], {encoding: 'utf8'})
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})

describe('a file of archives of one’s own', () => {
  it('extends the grammar without code', () => {
    const org =
      '<org xml:id="moon" ana="#system-x"><orgName>Archive of the Moon</orgName><orgName type="siglum">LUNA</orgName></org>'
    const knowledge = readRepositories(head + system + middle + org + tail, 'moon.xml')
    const [holding] = parseCitation('LUNA, shelf 12', knowledge).holdings
    expect(holding?.repository?.entry?.name).toBe('Archive of the Moon')
    expect(holding?.levels).toMatchObject([{level: 'fond', value: {value: '12'}}])
  })

  it.each([
    ['not well formed', '<TEI>\n<oops', 2, /./],
    [
      'an unknown production',
      `${head}\n<category xml:id="s" n="magic"><catDesc/></category>${middle}${tail}`,
      2,
      /magic/,
    ],
    [
      'an archive without name',
      `${head}${system}${middle}\n\n<org xml:id="o" ana="#system-x"/>${tail}`,
      3,
      /o has no name/,
    ],
    [
      'a pointer to nothing',
      `${head}${system}${middle}\n<org xml:id="o" ana="#none"><orgName>O</orgName></org>${tail}`,
      2,
      /#none/,
    ],
  ])('%s is an error at its line', (_, text, line, message) => {
    let caught: unknown
    try {
      readRepositories(text, 'mine.xml')
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(MaterialError)
    const [problem] = (caught as MaterialError).problems
    expect(problem).toMatchObject({file: 'mine.xml', line, severity: 'error'})
    expect(problem?.message).toMatch(message)
  })
})
