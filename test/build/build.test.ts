/** A build: what it makes, what it leaves, what it says. */
import {appendFileSync, existsSync, rmSync, statSync, utimesSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {type BuildEvent, type BuildOptions, type BuildSummary, buildEdition} from '../../src/build/build.js'
import {foldersOf} from '../../src/build/files/folders.js'
import {OutputList} from '../../src/build/pages/output-list.js'
import {MaterialError} from '../../src/tree/problem.js'
import {authorityOf, editionYaml, get, letter, newEdition, people, put, snapshot} from './edition.js'

async function built(
  folder: string,
  options: BuildOptions = {},
): Promise<BuildSummary & {said: string; steps: string[]}> {
  let said = ''
  const steps: string[] = []
  const onEvent = (event: BuildEvent): void => {
    if ('report' in event) said += event.report
    if (event.type === 'step') steps.push(event.what)
  }
  return {...(await buildEdition(folder, {jobs: 0, kinds: ['html'], onEvent, ...options})), said, steps}
}

describe('an edition', () => {
  test('is built, and then there is nothing to do', async () => {
    const folder = newEdition({letter, other: 'A second paper.\n\nIt says little.\n'})
    const first = await built(folder, {kinds: ['html', 'pdf']})
    expect([first.built, first.failed]).toEqual([['letter', 'other'], []])
    for (const file of [
      'tei/letter.xml',
      'tei/letter.ledger.json',
      'tei/letter.base.br',
      'output/index.html',
      'output/documents/letter.html',
      'output/text/letter.txt',
      'output/pdf/letter.pdf',
      'output/edition.pdf',
    ]) {
      expect(existsSync(path.join(folder, file)), file).toBe(true)
    }
    expect(get(folder, 'output/tei/letter.xml')).toBe(get(folder, 'tei/letter.xml'))
    expect(get(folder, 'output/documents/letter.html')).toContain('Tamsin Orrell')
    const before = statSync(path.join(folder, 'output/index.html')).mtimeMs
    const second = await built(folder, {kinds: ['html', 'pdf']})
    expect([second.built, second.steps]).toEqual([[], []])
    expect(statSync(path.join(folder, 'output/index.html')).mtimeMs).toBe(before)
  })

  test('a document with errors fails alone, and nothing of it is written', async () => {
    const folder = newEdition({good: letter, bad: 'A line\u0000with a character that no XML can hold.\n', worse: ''})
    put(folder, 'transcriptions/odd.txt', letter)
    put(folder, 'transcriptions/odd.yaml', 'titel: A letter\n')
    const summary = await built(folder)
    expect(summary.built).toEqual(['good'])
    expect(summary.failed).toEqual(['bad', 'odd', 'worse'])
    expect(Object.keys(snapshot(folder, ['tei']))).toEqual(['tei/good.base.br', 'tei/good.ledger.json', 'tei/good.xml'])
    expect(summary.said).toMatch(/bad\.txt:1:7: error: .*\[/)
    expect(summary.said).toMatch(/odd\.yaml:1:\d+: error: .*titel/)
    expect(summary.said).toMatch(/worse\.txt.*: error: /)
    // Tried again, and said again, until it is corrected.
    expect((await built(folder)).failed).toEqual(['bad', 'odd', 'worse'])
    put(folder, 'transcriptions/bad.txt', 'A line.\n')
    expect((await built(folder)).built).toEqual(['bad'])
  })

  test('what was published of a document stays while its transcription has errors, with the cache and without', async () => {
    const folder = newEdition({letter, other: 'Another paper.\n'})
    await built(folder)
    const before = snapshot(folder)
    put(folder, 'transcriptions/letter.txt', 'Spoilt\u0001.\n')
    expect((await built(folder)).failed).toEqual(['letter'])
    expect(snapshot(folder)).toEqual(before)
    rmSync(path.join(folder, '.sigla-cache'), {recursive: true})
    rmSync(path.join(folder, 'output'), {recursive: true})
    expect((await built(folder)).failed).toEqual(['letter'])
    expect(snapshot(folder)).toEqual(before)
  })

  test('--strict: warnings are errors, and stay so when nothing has changed', async () => {
    const folder = newEdition({letter: 'The first lines of a paper, with a bracket that [never ends.\n'})
    const lenient = await built(folder)
    expect(lenient.failed).toEqual([])
    expect(lenient.warnings).toBeGreaterThan(0)
    for (let n = 0; n < 2; n++) expect((await built(folder, {strict: true})).failed).toEqual(['letter'])
  })

  test('a deleted transcription leaves nothing behind', async () => {
    const folder = newEdition({letter, other: 'Another paper.\n'})
    await built(folder)
    rmSync(path.join(folder, 'transcriptions/letter.txt'))
    // Without the cache too: what sigla made is known by its own lists.
    rmSync(path.join(folder, '.sigla-cache'), {recursive: true})
    put(folder, 'output/CNAME', 'harbour.example')
    await built(folder)
    expect(Object.keys(snapshot(folder)).filter((file) => file.includes('letter'))).toEqual([])
    expect(get(folder, 'output/CNAME')).toBe('harbour.example')
  })

  test('a transcription deleted, and nothing else changed: the collection knows it no more', async () => {
    const folder = newEdition({letter, other: 'Another paper.\n'})
    await built(folder)
    rmSync(path.join(folder, 'transcriptions/other.txt'))
    const summary = await built(folder)
    expect([summary.documents, summary.built]).toEqual([1, []])
    expect(Object.keys(snapshot(folder)).filter((file) => file.includes('other'))).toEqual([])
    const clean = newEdition({letter})
    await built(clean)
    expect(snapshot(folder)).toEqual(snapshot(clean))
    expect((await built(folder)).steps).toEqual([])
  })

  test('what a killed build wrote and did not come to record is known to the next', async () => {
    const folder = newEdition({letter})
    await built(folder)
    const whole = snapshot(folder)
    const list = new OutputList(foldersOf(folder))
    await list.announce(['documents/half.html', 'speech/half.html', '../outside.txt'])
    // Killed in the middle of a name, and begun again.
    appendFileSync(path.join(folder, 'output/.sigla-files'), 'speech/har')
    await new OutputList(foldersOf(folder)).announce(['cite/half.bib'])
    for (const file of ['documents/half.html', 'speech/half.html', 'cite/half.bib', 'speech/har'])
      put(folder, `output/${file}`, 'half')
    put(folder, 'outside.txt', 'mine')
    await built(folder)
    rmSync(path.join(folder, 'output/speech/har')) // Never listed whole: not sigla's, and kept.
    expect(snapshot(folder)).toEqual(whole)
    expect(get(folder, 'outside.txt')).toBe('mine')
  })

  test('the same bytes under another date: the stamp is another, the content is not', async () => {
    const folder = newEdition({letter})
    await built(folder)
    for (const file of ['transcriptions/letter.txt', 'tei/letter.xml', 'tei/letter.ledger.json', 'tei/letter.base.br'])
      utimesSync(path.join(folder, file), 1000, 1000)
    const again = await built(folder)
    expect([again.built, again.steps]).toEqual([[], []])
  })

  test('a change within one tick of the clock, of the same size, is seen', async () => {
    const folder = newEdition({letter})
    const file = path.join(folder, 'transcriptions/letter.txt')
    for (const word of ['noon', 'dusk', 'dawn', 'noon']) {
      put(folder, 'transcriptions/letter.txt', letter.replace('noon', word))
      utimesSync(file, 1000, 1000)
      await built(folder)
      expect(get(folder, 'tei/letter.xml')).toContain(`ended at ${word}`)
    }
  })

  test('an output that was deleted or spoilt is made again', async () => {
    const folder = newEdition({letter})
    await built(folder)
    const before = snapshot(folder)
    put(folder, 'output/index.html', 'spoilt')
    rmSync(path.join(folder, 'output/documents'), {recursive: true})
    rmSync(path.join(folder, 'tei/letter.ledger.json'))
    await built(folder)
    expect(snapshot(folder)).toEqual(before)
  })

  test('an edit of the authority files touches the documents it concerns, and no other', async () => {
    const folder = newEdition({
      letter,
      other: 'A paper on dredging.\n\nIt names nobody.\n',
      third: 'Gulls, said Odalys Brandt, are no evidence.\n',
    })
    await built(folder)
    expect(get(folder, 'tei/letter.xml')).toContain('persons.xml#tamsin-orrell')
    put(
      folder,
      'authority/persons.xml',
      authorityOf('person', [...people, {id: 'odalys-brandt', names: ['Odalys Brandt']}]),
    )
    // Saved again without a change: its stamp is another, and it is read.
    const another = new Date(Date.now() - 60_000)
    utimesSync(path.join(folder, 'transcriptions/letter.txt'), another, another)
    expect((await built(folder)).built).toEqual(['third'])
    expect(get(folder, 'tei/third.xml')).toContain('persons.xml#odalys-brandt')
    put(
      folder,
      'authority/persons.xml',
      authorityOf('person', [{id: 'odalys-brandt', names: ['Odalys Brandt']}, people[1]!]),
    )
    expect((await built(folder)).built).toEqual(['letter'])
    expect(get(folder, 'tei/letter.xml')).not.toContain('persons.xml#tamsin-orrell')
  })

  test('a folder that holds no edition, a wrong key in edition.yaml', async () => {
    const folder = newEdition({letter})
    rmSync(path.join(folder, 'edition.yaml'))
    await expect(built(folder)).rejects.toThrow(MaterialError)
    put(folder, 'edition.yaml', `${editionYaml}publsher: none\n`)
    await expect(built(folder)).rejects.toMatchObject({problems: [{rule: expect.any(String), line: 8}]})
    expect(existsSync(path.join(folder, 'tei'))).toBe(false)
  })
})
