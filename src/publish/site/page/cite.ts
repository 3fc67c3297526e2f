/**
 * Cite this: plain text, BibTeX, RIS and CSL-JSON of a document of the edition. Dates are those of the edition; the
 * document's own date belongs to its title.
 */

import {createHash} from 'node:crypto'
import {displayDate} from './dates.js'
import {absolute, at, type Edition, type SiteDocument} from './edition.js'

interface Citation {
  plain: string
  bibtex: string
  ris: string
  csl: string
}

export function citations(edition: Edition, document: SiteDocument): Citation {
  const {facts} = document.rendered
  const url = absolute(edition, at.document(document.id))
  const title = facts.title || document.id
  const dated = displayDate(facts.date)
  const translators = facts.responsible.filter((person) => /translat/i.test(person.role)).map((person) => person.name)
  const archive = shelfmark(document)
  const year = edition.date.slice(0, 4)
  const authors = facts.authors.map((author) => author.name)
  const editors = edition.editors.map((editor) => editor.name)
  const plain = [
    authors.length > 0 ? `${authors.join(', ')}, ` : '',
    `“${title}”, ${dated}`,
    translators.length > 0 ? `, translated by ${translators.join(', ')}` : '',
    archive ? `, ${archive}` : '',
    `, in ${edition.title}, edited by ${editors.join(', ')}, version ${edition.version} (${edition.place ? `${edition.place}: ` : ''}${edition.publisher}, ${year})`,
    url ? `, ${url}` : '',
    '.',
  ].join('')
  return {plain, bibtex: bibtex(), ris: ris(), csl: csl()}

  function bibtex(): string {
    const fields: [string, string | undefined][] = [
      ['author', texNames(authors)],
      ['title', `${title}, ${dated}`],
      ['booktitle', edition.title],
      ['editor', texNames(editors)],
      ['translator', texNames(translators)],
      ['publisher', edition.publisher],
      ['address', edition.place],
      ['year', year],
      ['edition', `version ${edition.version}`],
      ['note', archive || undefined],
      ['url', url],
    ]
    const body = fields
      .filter(([, value]) => value)
      .map(([name, value]) => `  ${name} = {${verbatim.has(name) ? value : tex(value!)}}`)
    return `@incollection{${citeKey(document.id)},\n${body.join(',\n')}\n}\n`
  }

  function ris(): string {
    const lines: [string, string | undefined][] = [
      ['TY', 'CHAP'],
      ...authors.map((name): [string, string] => ['AU', name]),
      ['TI', `${title}, ${dated}`],
      ['T2', edition.title],
      ...editors.map((name): [string, string] => ['ED', name]),
      ...translators.map((name): [string, string] => ['A4', name]),
      ['PB', edition.publisher],
      ['CY', edition.place],
      ['PY', year],
      ['ET', `version ${edition.version}`],
      ['AV', archive || undefined],
      ['UR', url],
      ['LA', facts.language || undefined],
      ['ER', ''],
    ]
    return lines
      .filter(([, value]) => value !== undefined)
      .map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`)
      .join('')
  }

  function csl(): string {
    const item = {
      id: document.id,
      type: 'chapter',
      title: `${title}, ${dated}`,
      ...(authors.length > 0 ? {author: authors.map((literal) => ({literal}))} : {}),
      editor: editors.map((literal) => ({literal})),
      ...(translators.length > 0 ? {translator: translators.map((literal) => ({literal}))} : {}),
      'container-title': edition.title,
      publisher: edition.publisher,
      ...(edition.place ? {'publisher-place': edition.place} : {}),
      issued: {'date-parts': [edition.date.split('-').map(Number)]},
      ...(facts.date.when
        ? {'original-date': {'date-parts': [facts.date.when.slice(0, 10).split('-').map(Number)]}}
        : {}),
      ...(archive ? {archive_location: archive} : {}),
      version: edition.version,
      ...(url ? {URL: url} : {}),
      ...(facts.language ? {language: facts.language} : {}),
    }
    return `${JSON.stringify([item], null, 2)}\n`
  }
}

/** Siglum and levels of the first archive, as the citation writes them. */
export function shelfmark(document: Pick<SiteDocument, 'rendered'>): string {
  const archive = document.rendered.facts.archives[0]
  if (!archive) return ''
  return [archive.key || archive.repository, ...archive.levels.map((level) => level.text)].filter(Boolean).join(', ')
}

/** Fields whose values are written as they come: addresses, and names, which are TeX already. */
const verbatim: ReadonlySet<string> = new Set(['url', 'author', 'editor', 'translator'])

/** Names as BibTeX parts them; what holds its *and* is one name in braces: a ministry, an institute. */
function texNames(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  return names.map((name) => (/\sand\s/.test(name) ? `{${tex(name)}}` : tex(name))).join(' and ')
}

/** A key of BibTeX, which takes ASCII alone; where a name has other characters, its hash keeps two of them apart. */
function citeKey(id: string): string {
  const ascii = id
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9:._-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (ascii === id) return id
  return [ascii, createHash('sha256').update(id).digest('hex').slice(0, 8)].filter(Boolean).join('-')
}

const texCharacters: {[character: string]: string} = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** TeX's own characters as text; braces are dropped because an odd one would swallow the rest of the file. */
function tex(text: string): string {
  return oneLine(text)
    .replace(/[{}]/g, '')
    .replace(/[\\~^]/g, (c) => texCharacters[c]!)
    .replace(/[&%$#_]/g, '\\$&')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
