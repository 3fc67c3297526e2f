/** The files of a new edition: as few as an edition needs, with comments on what to change. */

/** Paths from the edition's folder, with their contents. `id` is taken from the folder's name. */
export function newEditionFiles(id: string, year: string): [file: string, content: string][] {
  return [
    ['edition.yaml', editionYaml(id, year)],
    ['transcriptions/example.txt', transcription],
    ['transcriptions/example.yaml', sidecar],
    ['authority/persons.xml', persons],
    ['authority/places.xml', places],
    ['.gitignore', gitignore],
  ]
}

/** A name for the edition, from that of its folder: lower-case letters, digits and hyphens, a letter first. */
export function editionId(folder: string): string {
  const id = folder
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return id || 'edition'
}

function editionYaml(id: string, year: string): string {
  return `# What this edition is, who answers for it, and how it is published.
# sigla build says what is wrong here, and where.
id: ${id}
title: A new edition
# subtitle: Letters and memoranda
# description: A paragraph for the front page. Paragraphs are parted by blank lines.
editors:
  # The id is what \`by: editor\` in a decision, and \`resp\` in the TEI, point to.
  - {id: editor, name: Name of the editor}
publisher: Name of the publisher
# place: City
# Of this state of the edition: YYYY, YYYY-MM or YYYY-MM-DD. No other date is ever written.
date: ${year}
version: "0.1"
# Of the text, unless a sidecar says otherwise (ISO 639).
language: en
licence:
  name: Creative Commons Attribution 4.0 International (CC BY 4.0)
  url: https://creativecommons.org/licenses/by/4.0/
# Where the site will stand; without it, pages have no canonical addresses.
# baseUrl: https://example.org/edition
# What brackets mean in the transcriptions: diplomatic (default) or leiden.
# conventions: leiden
`
}

const transcription = `Memorandum of a conversation

On the morning of 12 May 1927 the lock-keeper Edda Rasmussen received me at Nordlund. Rasmussen said that the upper
gate had to be renewed before the autumn, and that the canal com[pany] would not pay for it [one line illegible].

I replied that the matter would be laid before the board.

Rasmussen: Then let the board come and look at the gate.

The conversation ended at noon.
`

const sidecar = `# What the text cannot say. Every key is optional.
author: {name: Ove Lindqvist, ref: ove-lindqvist}
# Who says “I” in the narration.
firstPerson: ove-lindqvist
date: 1927-05-12
`

const persons = authorityFile(
  'Persons',
  `<listPerson>
<person xml:id="edda-rasmussen"><persName>Edda Rasmussen</persName><persName type="short">Rasmussen</persName></person>
<person xml:id="ove-lindqvist"><persName>Ove Lindqvist</persName></person>
</listPerson>`,
)

const places = authorityFile(
  'Places',
  `<listPlace>
<place xml:id="nordlund"><placeName>Nordlund</placeName></place>
</listPlace>`,
)

function authorityFile(title: string, list: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc>
<titleStmt><title>${title}</title></titleStmt>
<publicationStmt><p>Part of the edition.</p></publicationStmt>
<sourceDesc><p>Compiled for the edition.</p></sourceDesc>
</fileDesc></teiHeader>
<text><body>
${list}
</body></text>
</TEI>
`
}

const gitignore = `# Made by sigla build from what is kept here; tei/ is kept, with its merge bases.
/output/
/.sigla-cache/
`
