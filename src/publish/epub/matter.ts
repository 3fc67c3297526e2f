/** What stands before and after the chapters: title page, the list of documents, registers of names. */
import {type AuthorityEntries, entryOf, sortKey} from '../print/authority.js'
import type {RecordFact} from '../print/facts.js'
import type {Edition} from '../print/volume.js'
import type {Chapter, Mention} from './chapter.js'
import {escapeXhtml, page} from './markup.js'

const lines = (words: readonly (string | undefined)[]): string =>
  words.flatMap((line) => (line ? [`<p>${escapeXhtml(line)}</p>`] : [])).join('\n')

/** Title page and imprint in one. */
export function titlePage(edition: Edition, isbn: string | undefined, rights: readonly string[]): string {
  const {title, subtitle, editors = [], authors = [], publisher, place, date, licence, identifier} = edition
  return page(
    title,
    edition.language ?? 'en',
    `<section epub:type="titlepage" class="title-page" aria-labelledby="title">
<h1 id="title">${escapeXhtml(title)}</h1>
${lines([subtitle, authors.join(', '), editors.length > 0 ? `Edited by ${editors.join(', ')}` : undefined, [publisher, place, date?.slice(0, 4)].filter((w) => w).join(', ')])}
</section>
<section epub:type="copyright-page" aria-label="Imprint">
${lines([isbn && `ISBN ${isbn}`, identifier, licence && `Licence: ${licence}`, ...(edition.rights ?? []), ...rights])}
</section>`,
  )
}

/** All that the edition knows in order of date; what it does not print has its summary. */
export function documentList(edition: Edition, chapters: readonly Chapter[], records: readonly RecordFact[]): string {
  const entries = [
    ...chapters.map(({key, facts}) => ({
      date: facts.date,
      dateText: facts.dateText,
      title: `<a href="${key}.xhtml">${escapeXhtml(facts.title || '[untitled]')}</a>`,
      abstract: facts.abstract,
    })),
    ...records.map((record) => ({
      ...record,
      title: escapeXhtml(record.title),
      abstract: [record.abstract, '(Not printed.)'].filter((w) => w).join(' '),
    })),
  ].toSorted((a, b) => ((a.date || '9999') < (b.date || '9999') ? -1 : (a.date || '9999') > (b.date || '9999') ? 1 : 0))
  const items = entries.map(
    ({dateText, title, abstract}) =>
      `<li>${dateText ? `<p class="date">${escapeXhtml(dateText)}</p>` : ''}<p class="title">${title}</p>${abstract ? `<p>${escapeXhtml(abstract)}</p>` : ''}</li>`,
  )
  return page(
    'List of documents',
    edition.language ?? 'en',
    `<section aria-labelledby="title">\n<h1 id="title">List of documents</h1>\n<ul class="records">\n${items.join('\n')}\n</ul>\n</section>`,
  )
}

/** A register of persons, places or organisations; each mention is a link. Empty where nobody is named. */
export function register(
  title: string,
  kind: Mention['kind'],
  edition: Edition,
  chapters: readonly Chapter[],
  authority: AuthorityEntries,
): string {
  const found = new Map<string, {words: string; links: string[]}>()
  chapters.forEach(({key, mentions}, i) => {
    const counts = new Map<string, number>()
    for (const {id, words, at} of mentions.filter((mention) => mention.kind === kind)) {
      const count = (counts.get(id) ?? 0) + 1
      counts.set(id, count)
      const entry = found.get(id) ?? {words, links: []}
      // A reader needs the first places in each document; the text itself has the others.
      if (count <= 12) entry.links.push(`<a href="${key}.xhtml#${at}">${i + 1}.${count}</a>`)
      found.set(id, entry)
    }
  })
  if (found.size === 0) return ''
  const items = [...found]
    .map(([id, {words, links}]) => {
      const entry = entryOf(authority, kind, id, words)
      return {links, entry, sort: sortKey(entry.name)}
    })
    .toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(({links, entry}) => {
      const about = [entry.life && `(${entry.life})`, entry.notes.join('; ')].filter((w) => w).join(' ')
      return `<li epub:type="index-entry"><b>${escapeXhtml(entry.name)}</b>${about ? ` ${escapeXhtml(about)}` : ''}: ${links.join(', ')}</li>`
    })
  return page(
    title,
    edition.language ?? 'en',
    `<section epub:type="index" role="doc-index" aria-labelledby="title">\n<h1 id="title">${escapeXhtml(title)}</h1>\n<p>Each figure is a document and, after the point, a mention in it.</p>\n<ul class="register" epub:type="index-entry-list">\n${items.join('\n')}\n</ul>\n</section>`,
  )
}
