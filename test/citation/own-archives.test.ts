/** An edition's own file of archives: read beside sigla's, for `sigla cite`, for documents, and again when it changes. */
import {cpSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {buildEdition} from '../../src/build/build.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'
import {builtInRepositories} from '../../src/recognise/citation/reader/built-in.js'
import {withOwnArchives} from '../../src/recognise/citation/reader/own-archives.js'
import {packageRoot} from '../../src/transform/package-root.js'
import {run} from '../build/cli.js'
import {get, newEdition, put} from '../build/edition.js'

const built = path.join(packageRoot, 'authority', 'repositories.xml')

interface Parts {
  systems?: string
  archives?: string
  series?: string
}

const fileOf = ({systems = '', archives = '', series = ''}: Parts): string => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Archives</title></titleStmt>
<publicationStmt><p>Part of the edition.</p></publicationStmt><sourceDesc><p>Our own.</p></sourceDesc></fileDesc>
<encodingDesc><classDecl><taxonomy xml:id="systems">${systems}</taxonomy></classDecl></encodingDesc></teiHeader>
<text><body><listOrg type="archives">${archives}</listOrg><listBibl type="series">${series}</listBibl></body></text></TEI>
`

const org = (id: string, name: string, siglum: string, system: string) =>
  `<org xml:id="${id}" ana="#${system}"><orgName>${name}</orgName><orgName type="siglum">${siglum}</orgName>
<location><country key="SE">Sweden</country><settlement>Nordlund</settlement></location></org>`

const ribbons = `<category xml:id="system-ribbons" n="levels"><catDesc>Ribbons</catDesc>
<category xml:id="ribbons-delo" n="delo"><catDesc xml:lang="en"><term>ribbon</term></catDesc></category></category>`

const known = (parts: Parts) => withOwnArchives(fileOf(parts), 'authority/repositories.xml')

describe('an edition’s own archives', () => {
  it('may use the systems of sigla’s file, and systems of their own', () => {
    const archives = known({
      systems: ribbons,
      archives:
        org('lock', 'Lock-Keepers’ Archive', 'LKA', 'system-ribbons') +
        org('canal', 'Canal Archive', 'CANA', 'system-russian'),
    })
    const one = parseCitation('LKA, ribbon 12', archives).holdings[0]
    expect(one).toMatchObject({
      repository: {entry: {name: 'Lock-Keepers’ Archive'}},
      levels: [{level: 'delo', value: {value: '12'}}],
    })
    const two = parseCitation('CANA, f. 3, op. 1, d. 7', archives).holdings[0]
    expect(two?.levels.map(({level}) => level)).toEqual(['fond', 'opis', 'delo'])
    expect(parseCitation('RGANI, f. 3, op. 1', archives).holdings[0]?.repository?.entry?.id).toBe(
      parseCitation('RGANI, f. 3, op. 1').holdings[0]?.repository?.entry?.id,
    )
  })

  it('have the names and sigla that they state, whoever else has them', () => {
    const archives = known({archives: org('cabinet', 'Cabinet of Prints', 'RGANI', 'system-russian')})
    expect(parseCitation('RGANI, f. 3, op. 1', archives).holdings[0]?.repository?.entry?.id).toBe('cabinet')
    expect(parseCitation('RGANI, f. 3, op. 1').holdings[0]?.repository?.entry?.id).not.toBe('cabinet')
  })

  it('stand in the place of those of sigla with the same id', () => {
    const {id, sigla} = builtInRepositories().repositories.find((one) => one.sigla.includes('RGANI'))!
    const archives = known({archives: org(id, 'Archive in Another Street', 'RGANI', 'system-russian')})
    expect(archives.repositories.filter((one) => one.id === id)).toHaveLength(1)
    expect(parseCitation(`${sigla[0]}, f. 3`, archives).holdings[0]?.repository?.entry?.name).toBe(
      'Archive in Another Street',
    )
  })

  it('add editions that are cited by their name alone', () => {
    const text = 'Papers of the Nordlund Locks, vol. 3, p. 12'
    expect(parseCitation(text).published).toEqual([])
    const archives = known({series: '<bibl><title>Papers of the Nordlund Locks</title></bibl>'})
    expect(parseCitation(text, archives).published[0]?.title?.value).toBe('Papers of the Nordlund Locks')
  })

  it('are sigla’s, read once, where the file is sigla’s own', () => {
    expect(withOwnArchives(readFileSync(built, 'utf8'), 'x.xml')).toBe(builtInRepositories())
  })

  it.each([
    [
      'a file with nothing in it',
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><listOrg><org/></listOrg></body></text></TEI>',
      /names no archive/,
    ],
    [
      'an id twice',
      fileOf({archives: org('a', 'A', 'AAAX', 'system-russian') + org('a', 'B', 'BBBX', 'system-russian')}),
      /ID a already defined/,
    ],
    ['a system that neither file has', fileOf({archives: org('a', 'A', 'AAAX', 'system-lunar')}), /#system-lunar/],
  ])('%s is an error', (_, xml, message) => {
    expect(() => withOwnArchives(xml, 'authority/repositories.xml')).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({file: 'authority/repositories.xml', message: expect.stringMatching(message)}),
        ],
      }),
    )
  })
})

const note = `A letter to the board

The gate was renewed in the spring of 1931.

Source: LKA, ribbon 12.
`

describe('in an edition', () => {
  it('documents and sigla cite know them, and what they change is made again', async () => {
    const folder = newEdition({note})
    const build = () => buildEdition(folder, {jobs: 0, kinds: []})
    await build()
    expect(get(folder, 'tei/note.xml')).not.toContain('Lock-Keepers')
    put(
      folder,
      'authority/repositories.xml',
      fileOf({systems: ribbons, archives: org('lock', 'Lock-Keepers’ Archive', 'LKA', 'system-ribbons')}),
    )
    expect((await build()).built).toEqual(['note'])
    expect(get(folder, 'tei/note.xml')).toContain('Lock-Keepers’ Archive</repository>')
    expect(get(folder, 'tei/note.xml')).toContain('<settlement>Nordlund</settlement>')
    expect((await build()).built).toEqual([])
    const {status, out} = await run(['cite', 'LKA, ribbon 12'], path.join(folder, 'transcriptions'))
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({repository: 'LKA', repositoryName: 'Lock-Keepers’ Archive'})
  })

  it('a mistake in them is one message with its line, from every command', async () => {
    const folder = newEdition({note})
    put(
      folder,
      'authority/repositories.xml',
      fileOf({archives: `\n${org('lock', 'Lock-Keepers’ Archive', 'LKA', 'system-none')}`}),
    )
    for (const args of [['cite', 'LKA, 3'], ['build'], ['convert', 'transcriptions/note.txt']]) {
      const {status, err} = await run(args, folder)
      expect(status, args[0]).toBe(1)
      expect(err, args[0]).toMatch(/^authority\/repositories\.xml:6\S* .*#system-none/)
    }
  })

  it('a copy of sigla’s file changes nothing', async () => {
    const folder = newEdition({note: note.replace('LKA, ribbon 12', 'RGANI, f. 3, op. 1, d. 7')})
    await buildEdition(folder, {jobs: 0, kinds: []})
    const before = get(folder, 'tei/note.xml')
    cpSync(built, path.join(folder, 'authority', 'repositories.xml'))
    await buildEdition(folder, {jobs: 0, kinds: []})
    expect(get(folder, 'tei/note.xml')).toBe(before)
  })
})
