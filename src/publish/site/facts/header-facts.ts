/** What the header of a TEI document says of it. */
import type {DateFact, DocumentFacts} from './facts.js'
import {type Participants, participantName} from './pointers.js'
import {attribute, elementsOf, folded, reach, type TeiElement, textOf, within, wordsOf} from './tei-tree.js'
import {wordsWithMarks} from './transcribed-text.js'

/** Adds the facts of one `teiHeader`; in a corpus a later one says more, or otherwise. */
export function readHeader(
  header: TeiElement,
  root: TeiElement,
  participants: Participants,
  speakers: readonly string[],
  facts: DocumentFacts,
): void {
  const file = elementsOf(header, 'fileDesc')[0]
  const titles = reach(file, 'titleStmt', 'title')
  const last = (elements: readonly TeiElement[], before: string): string =>
    elements.map(wordsWithMarks).findLast((words) => words !== '') ?? before
  const all = (elements: readonly TeiElement[]): string[] =>
    elements.map(wordsWithMarks).filter((words) => words !== '')
  const title = titles.find((one) => !['sub', 'alternative', 'short'].includes(attribute(one, 'type')))
  facts.title = wordsWithMarks(title) || facts.title
  facts.subtitles.push(...all(titles.filter((one) => ['sub', 'alternative'].includes(attribute(one, 'type')))))
  // Who is only guessed to have written it is not cited for it.
  for (const author of reach(file, 'titleStmt', 'author').filter((one) => attribute(one, 'cert') !== 'low')) {
    const ref =
      author.attributes.get('ref') ??
      elementsOf(author)
        .find((child) => child.attributes.has('ref'))
        ?.attributes.get('ref')
    const entry = ref?.startsWith('#') ? participants.authority(ref.slice(1)) : participants.entry(ref)
    const isBody = elementsOf(author, 'orgName').length > 0
    facts.authors.push({name: nameOf(author), entry: entry ?? '', ...(isBody ? {isBody} : {})})
  }
  for (const one of elementsOf(elementsOf(file, 'titleStmt')[0], 'editor', 'respStmt')) {
    facts.responsible.push({
      id: attribute(one, 'xml:id'),
      name:
        one.name === 'editor' ? wordsOf(one) : elementsOf(one, 'name', 'persName', 'orgName').map(wordsOf).join(', '),
      role: elementsOf(one, 'resp').length > 0 ? wordsOf(elementsOf(one, 'resp')[0]) : 'editor',
    })
  }
  const creation = reach(header, 'profileDesc', 'creation')
  const sources = elementsOf(file, 'sourceDesc')
  const dates = [
    ...creation.flatMap((one) => elementsOf(one, 'date')),
    ...creation.flatMap((one) => within(one, 'date')),
    ...sources.flatMap((one) => within(one, 'msItem').flatMap((item) => within(item, 'date'))),
    ...sources.flatMap((one) => within(one, 'origDate')),
  ].map(dateOf)
  // Of several the first that has a value.
  const date = dates.find(({when, notBefore, notAfter}) => `${when}${notBefore}${notAfter}` !== '') ?? dates[0]
  if (date) facts.date = date
  const terms = reach(header, 'profileDesc', 'textClass', 'keywords', 'term')
  const isKind = (term: TeiElement): boolean => attribute(term, 'type') === 'documentType'
  facts.kinds.push(...all(terms.filter(isKind)))
  facts.keywords.push(...all(terms.filter((term) => !isKind(term))))
  facts.abstract = last(reach(header, 'profileDesc', 'abstract'), facts.abstract)
  const languages = reach(header, 'profileDesc', 'langUsage', 'language')
  facts.language =
    root.attributes.get('xml:lang') ??
    languages.find((one) => one.attributes.has('ident'))?.attributes.get('ident') ??
    facts.language
  facts.originalLanguage = last(
    languages.filter((one) => attribute(one, 'n') === 'original'),
    facts.originalLanguage,
  )
  for (const idno of reach(file, 'publicationStmt', 'idno'))
    facts.identifiers.push({type: attribute(idno, 'type'), value: wordsOf(idno)})
  for (const one of reach(file, 'publicationStmt', 'availability').flatMap((each) => elementsOf(each, 'p', 'licence')))
    if (wordsOf(one) !== '' || one.attributes.has('target'))
      facts.rights.push({text: wordsOf(one), url: attribute(one, 'target')})
  for (const person of participants.all) {
    const id = attribute(person, 'xml:id')
    const entry = participants.authority(id) ?? ''
    facts.participants.push({id, name: participantName(person), role: roleOf(person), entry})
  }
  facts.speakers.push(...speakers)
  for (const one of sources.flatMap((source) => reach(source, 'msDesc', 'msIdentifier'))) readArchive(one, facts)
  for (const book of sources.flatMap((source) => within(source, 'biblStruct'))) {
    const words = bibliographic(book)
    if (words !== '') facts.reprints.push(words)
  }
  const cited = sources
    .flatMap((source) => elementsOf(source, 'bibl'))
    .filter((one) => attribute(one, 'type') === 'citation')
  facts.citation = last(cited, facts.citation)
  for (const change of elementsOf(header, 'revisionDesc').flatMap((one) => within(one, 'change')))
    facts.changes.push({when: attribute(change, 'when'), who: attribute(change, 'who'), text: wordsOf(change)})
}

/** The name of an author, without the office that stands after it; the office where it is all that is known. */
function nameOf(author: TeiElement): string {
  const [person] = elementsOf(author, 'persName')
  const own = person?.children.filter((child) => typeof child === 'string' || !houses.has(child.name))
  const name = folded(own?.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')).replace(
    /,$/,
    '',
  )
  return name === '' ? wordsOf(author) : name
}
const houses = new Set(['roleName', 'orgName'])

/** What one of those present is, or where he belongs: in words, or by the one word of an attribute. */
function roleOf(person: TeiElement): string {
  const [occupation] = elementsOf(person, 'occupation', 'affiliation')
  return occupation ? wordsOf(occupation) : attribute(person, 'role').replaceAll('-', ' ')
}

/** A date as encoded and as written. */
export function dateOf(date: TeiElement | undefined): DateFact {
  const first = (...names: string[]): string => attribute(date, names.find((name) => date?.attributes.has(name)) ?? '')
  return {
    when: first('when'),
    notBefore: first('notBefore', 'from'),
    notAfter: first('notAfter', 'to'),
    ...(first('from', 'to') === '' ? {} : {lasted: true as const}),
    text: wordsOf(date),
  }
}

function readArchive(identifier: TeiElement, facts: DocumentFacts): void {
  const kept = elementsOf(identifier, 'repository')[0] ?? elementsOf(identifier, 'institution')[0]
  const levels = [
    ...elementsOf(identifier, 'collection'),
    ...within(identifier, 'idno').filter((idno) => elementsOf(idno, 'idno').length === 0),
  ]
  facts.archives.push({
    key: attribute(kept, 'key'),
    repository: wordsOf(kept),
    settlement: wordsOf(elementsOf(identifier, 'settlement')[0]),
    country: wordsOf(elementsOf(identifier, 'country')[0]),
    levels: levels.map((level) => ({
      type: level.attributes.get('type') ?? level.name,
      n: level.attributes.get('n') ?? wordsOf(level),
      text: wordsOf(level),
    })),
  })
}

/** A book in one line: the words of `h:bibliographic` in transforms/html/header.xsl. */
function bibliographic(book: TeiElement): string {
  const people = within(book, 'author', 'editor').filter((one) => !isInside(one, 'series', book))
  const imprints = within(book, 'imprint')
  const filled = (words: readonly string[]): string[] => words.filter((word) => word !== '')
  const published = filled([
    ...imprints.flatMap((one) => elementsOf(one, 'pubPlace')).map(wordsOf),
    imprints
      .flatMap((one) => elementsOf(one, 'publisher'))
      .map(wordsOf)
      .join(', '),
  ])
  const details = filled([
    ...within(book, 'biblScope').map(scopeOf),
    published.join(': '),
    ...imprints.flatMap((one) => elementsOf(one, 'date')).map(wordsOf),
  ])
  const names = people.map(wordsOf).join(', ')
  const editors = within(book, 'editor')
  const parts = [
    people.length === 0 ? '' : names + (editors.length === 0 ? ', ' : editors.length > 1 ? ' (eds.), ' : ' (ed.), '),
    ...reach(book, 'analytic', 'title').map((title) => `“${wordsOf(title)}”, `),
    reach(book, 'monogr', 'title').map(wordsOf).join(', '),
    details.length === 0 ? '' : `, ${details.join(', ')}`,
  ]
  return folded(parts.join(''))
}

function isInside(element: TeiElement, name: string, top: TeiElement): boolean {
  for (let at = element.parent; at && at !== top.parent; at = at.parent) if (at.name === name) return true
  return false
}

function scopeOf(scope: TeiElement): string {
  const words = wordsOf(scope)
  const unit = attribute(scope, 'unit')
  if (words.toLowerCase().includes(unit) || unit === 'coverage') return words
  if (unit === 'volume') return `vol. ${words}`
  if (unit === 'page') return `${/[-–,]/.test(words) ? 'pp.' : 'p.'} ${words}`
  return `${unit} ${words}`
}

/** Text of a reading inside a line: without the line ends of the file. */
export function lineOf(element: TeiElement | undefined): string {
  return textOf(element).replace(/[\t\n\r]/g, ' ')
}
