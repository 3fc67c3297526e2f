/** `fileDesc`: what this file is, who made it, what may be done with it, and where its text comes from. */
import type {Element} from 'xast'
import type {Field, FieldName} from '../../tree/nodes.js'
import {element} from '../element.js'
import type {Licence, Metadata, PersonRef} from '../metadata.js'
import {authorElements} from './correspondents.js'
import {citationElements} from './source-description.js'

/** Writes a field of the source, its words held; the element's content may be text only (`plain`). */
export type FieldWriter = (
  field: Field,
  name: string,
  attributes?: {[name: string]: string | undefined},
  plain?: boolean,
) => Element

export function fileDescription(metadata: Metadata, field: FieldWriter): Element {
  return element('fileDesc', {}, [
    titleStatement(metadata, field),
    editionStatement(metadata),
    publicationStatement(metadata, field),
    seriesStatement(metadata),
    notesStatement(metadata, field),
    element('sourceDesc', {}, citationElements(metadata, field)),
  ])
}

function fieldsNamed(metadata: Metadata, ...names: FieldName[]): Field[] {
  return metadata.fields.filter((f) => names.includes(f.name))
}

function titleStatement(metadata: Metadata, field: FieldWriter): Element {
  const {title, translators, edition} = metadata
  const fields = fieldsNamed(metadata, 'title')
  // The field may say nothing, `[ ]`, and the sidecar something else: its title goes first.
  const isStated = fields.length > 0 && title.isStated
  const stated = fields.map((f, i) => field(f, 'title', {type: i === 0 && isStated ? 'main' : 'alt'}))
  const main = element('title', {type: 'main', ...(title.inferred ? {resp: '#sigla', cert: 'low'} : {})}, [title.text])
  const titles = isStated ? stated : [main, ...stated]
  return element('titleStmt', {}, [
    ...titles,
    ...authorsOf(metadata, field),
    ...edition.editors.map((editor) => respStatement(editor.id, 'edited by', editor.name)),
    ...translators.map((t, k) =>
      respStatement(k === 0 ? 'translator' : `translator-${k + 1}`, 'translated by', t.name),
    ),
    ...others(metadata).map(([id, resp, name]) => respStatement(id, resp, name)),
    ...fieldsNamed(metadata, 'credits').map((f) =>
      element('respStmt', {}, [element('resp', {}, ['credits of the source']), field(f, 'name')]),
    ),
    element('respStmt', {'xml:id': 'sigla'}, [
      element('resp', {}, ['encoding inferred from the transcription']),
      element('name', {}, ['sigla']),
    ]),
  ])
}

/**
 * Who wrote the document. The sidecar goes first, since who is cited is its editor's to say; whom the source states besides is
 * named as what the source says, and nobody is named twice. Where neither says it, title and formulas do.
 */
function authorsOf(metadata: Metadata, field: FieldWriter): Element[] {
  const {author, authorship} = metadata
  const fields = fieldsNamed(metadata, 'author')
  if (!author && fields.length === 0) return authorElements(authorship.authors)
  if (!author || author.isStated)
    return fields.map((f) => field(f, 'author', fields.length === 1 ? {ref: author?.ref} : {}))
  return [
    element('author', {}, [personName(author)]),
    ...fields.map((f) =>
      element('respStmt', {}, [element('resp', {}, ['author, as the source states']), field(f, 'name')]),
    ),
  ]
}

/** Whoever a decision names in `resp` must be declared, also when the source does not name him. */
function others({resps, translators, edition}: Metadata): [string, string, string][] {
  const declared = new Set([
    'sigla',
    ...edition.editors.map(({id}) => id),
    ...(translators.length > 0 ? ['translator'] : []),
  ])
  const unnamed: {[id: string]: [string, string]} = {
    translator: ['translated by', 'the translator of the source, unnamed'],
    'source-editor': ['editorial interventions in the source', 'the editor of the source, unnamed'],
  }
  return resps
    .filter((id) => !declared.has(id))
    .map((id) => [id, ...(unnamed[id] ?? ['edited by', id])] as [string, string, string])
}

function respStatement(id: string, resp: string, name: string): Element {
  return element('respStmt', {'xml:id': id}, [element('resp', {}, [resp]), element('name', {}, [name])])
}

export function personName(person: PersonRef): Element {
  return element('persName', {ref: person.ref}, [person.name])
}

function publicationStatement(metadata: Metadata, field: FieldWriter): Element {
  const {edition, rights, identifiers} = metadata
  const licences = [
    licenceElement('text', rights.text),
    licenceElement('translation', rights.translation),
    ...(edition.licence
      ? [
          element('licence', {target: edition.licence.url}, [
            element('p', {}, [`The encoding of this edition: ${edition.licence.name}.`]),
          ]),
        ]
      : []),
  ].filter((e): e is Element => e !== undefined)
  const stated = fieldsNamed(metadata, 'rights').map((f) => field(f, 'p'))
  // TEI has either paragraphs or licences here; the source's own words are paragraphs inside one.
  const availability = stated.length > 0 ? [element('licence', {}, stated), ...licences] : licences
  return element('publicationStmt', {}, [
    element('publisher', {}, [edition.publisher]),
    ...(edition.place ? [element('pubPlace', {}, [edition.place])] : []),
    element('date', {when: edition.date}, [edition.date]),
    ...(edition.baseUrl
      ? [
          element('idno', {type: 'URI'}, [
            `${edition.baseUrl.replace(/\/$/, '')}/documents/${encodeURIComponent(metadata.id)}.html`,
          ]),
        ]
      : []),
    element('idno', {type: 'edition'}, [metadata.id]),
    ...identifiers.map(({type, value}) => element('idno', {type}, [value])),
    ...fieldsNamed(metadata, 'identifier').map((f) => field(f, 'idno', {type: 'record'}, true)),
    ...fieldsNamed(metadata, 'url').map((f) => field(f, 'idno', {type: 'URI'}, true)),
    element(
      'availability',
      {},
      availability.length > 0 ? availability : [element('p', {}, ['No statement of rights is known for the text.'])],
    ),
  ])
}

/** Which state of the edition the file is of. */
function editionStatement({edition: {version}}: Metadata): Element | undefined {
  if (version === undefined) return undefined
  return element('editionStmt', {}, [element('edition', {n: version}, [`Version ${version}`])])
}

/** The edition that the document is part of: to those who catalogue its files one by one, a series. */
function seriesStatement({edition: {id, title, subtitle, baseUrl}}: Metadata): Element | undefined {
  if (id === undefined) return undefined
  return element('seriesStmt', {}, [
    element('title', {level: 's', type: 'main'}, [title]),
    ...(subtitle ? [element('title', {level: 's', type: 'sub'}, [subtitle])] : []),
    element('idno', {type: 'edition'}, [id]),
    ...(baseUrl ? [element('idno', {type: 'URI'}, [baseUrl])] : []),
  ])
}

function licenceElement(of: string, licence: Licence | undefined): Element | undefined {
  if (!licence) return undefined
  const holder = licence.holder ? ` Rights holder: ${licence.holder}.` : ''
  return element('licence', {n: of, target: licence.url}, [element('p', {}, [`${licence.text}${holder}`])])
}

function notesStatement(metadata: Metadata, field: FieldWriter): Element | undefined {
  const notes = [
    ...fieldsNamed(metadata, 'contents').map((f) => field(f, 'note', {type: 'contents'})),
    ...fieldsNamed(metadata, 'uploadDate').map((f) => field(f, 'note', {type: 'uploadDate'})),
    ...metadata.unbalanced.map(({text, line, isOwn}) =>
      element('note', {type: 'unbalanced', subtype: isOwn ? 'own' : undefined, n: String(line)}, [text]),
    ),
  ]
  return notes.length > 0 ? element('notesStmt', {}, notes) : undefined
}
