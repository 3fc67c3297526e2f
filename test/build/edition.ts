/** Small editions in folders of their own, for tests of the build; every text is invented. */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const made: string[] = []
process.on('exit', () => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** A folder that is removed when the process ends. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-build-'))
  made.push(folder)
  return folder
}

export const editionYaml = `id: harbour-papers
title: The Harbour Papers
editors:
  - {id: editors, name: The editors}
publisher: The harbour board
date: 2020-02-03
licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
`

export interface Person {
  id: string
  names: string[]
}

export function authorityOf(element: 'person' | 'place', people: readonly Person[]): string {
  const [list, name] = element === 'person' ? ['listPerson', 'persName'] : ['listPlace', 'placeName']
  const entries = people.map(
    ({id, names}) =>
      `<${element} xml:id="${id}">${names.map((text) => `<${name}>${text}</${name}>`).join('')}</${element}>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>List</title></titleStmt>
<publicationStmt><p>Part of the edition.</p></publicationStmt><sourceDesc><p>The documents.</p></sourceDesc></fileDesc></teiHeader>
<text><body><${list}>
${entries.join('\n')}
</${list}></body></text></TEI>
`
}

export const people: Person[] = [
  {id: 'tamsin-orrell', names: ['Tamsin Orrell', 'Orrell']},
  {id: 'bohdan-lis', names: ['Bohdan Lis']},
]

export const letter = `Memorandum of a conversation

On the morning of 4 March 1931 the harbour master Tamsin Orrell received me in her office.
She said that the dredger [Petrel] had to be sold before May.

I replied that the board would not agree [sic]. Bohdan Lis was present and took no[tes].

The conversation ended at noon.
`

/** A new edition with these transcriptions (name to text). */
export function newEdition(transcriptions: {[name: string]: string}): string {
  const folder = scratch()
  put(folder, 'edition.yaml', editionYaml)
  put(folder, 'authority/persons.xml', authorityOf('person', people))
  for (const [name, text] of Object.entries(transcriptions)) put(folder, `transcriptions/${name}.txt`, text)
  return folder
}

export function put(folder: string, file: string, content: string): void {
  const at = path.join(folder, file)
  mkdirSync(path.dirname(at), {recursive: true})
  writeFileSync(at, content)
}

export function get(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

/** A copy of what an editor writes: no TEI, no output, no cache. */
export function sourcesOf(folder: string): string {
  const copy = scratch()
  for (const name of ['edition.yaml', 'authority', 'transcriptions'])
    cpSync(path.join(folder, name), path.join(copy, name), {recursive: true})
  return copy
}

/** Every file under the given folders, as `path → content`. */
export function snapshot(folder: string, below: readonly string[] = ['tei', 'output']): {[file: string]: string} {
  const files: {[file: string]: string} = {}
  const visit = (at: string): void => {
    let entries: string[]
    try {
      entries = readdirSync(path.join(folder, at)).sort()
    } catch {
      return
    }
    for (const entry of entries) {
      const file = `${at}/${entry}`
      if (statSync(path.join(folder, file)).isDirectory()) visit(file)
      else files[file] = readFileSync(path.join(folder, file), 'latin1')
    }
  }
  for (const at of below) visit(at)
  return files
}
