/**
 * `sourceDesc`: the archival citation, parsed and verbatim (encoding guide §5; TEI Guidelines 11.4, 12.2).
 *
 * > | APRF: F. 39, Op. 1, D. 39, Ll. 74-77. Reprinted in …
 */
import type {Element} from 'xast'
import type {Citation, Field, Holding, LevelField, Published} from '../../recognise/citation/reader/citation.js'
import {folioRanges} from '../../recognise/citation/reader/folios.js'
import {type Child, element} from '../element.js'
import type {Metadata} from '../metadata.js'
import type {FieldWriter} from './file-description.js'

/** The children of `sourceDesc`; never empty. */
export function citationElements(metadata: Metadata, field: FieldWriter): Element[] {
  const verbatim = metadata.fields.filter((f) => f.name === 'citation').map((f) => field(f, 'bibl', {type: 'citation'}))
  if (verbatim.length === 0 && metadata.citationText)
    verbatim.push(element('bibl', {type: 'citation'}, [metadata.citationText]))
  const {citation} = metadata
  const parsed = citation
    ? [...manuscripts(citation, metadata), ...citation.published.filter((p) => p.title).map(reprint)]
    : []
  const all = [...parsed, ...verbatim]
  return all.length > 0
    ? all
    : [element('bibl', {}, [`The transcription ${metadata.source.name}; where the document is kept is not known.`])]
}

function manuscripts(citation: Citation, metadata: Metadata): Element[] {
  let archive: Holding | undefined
  return citation.holdings
    .filter((h) => h.repository || h.levels.length > 0)
    .map((holding) => {
      const folios = holding.levels.filter((level) => level.level === 'folios')
      const before = archive
      if (holding.repository) archive = holding
      return element('msDesc', {}, [
        identifier(holding, before),
        element('msContents', {}, [
          element('msItem', {}, [...folios.flatMap(loci), element('title', {}, [metadata.title.text])]),
        ]),
      ])
    })
}

/** A holding that only continues the one before it (`; d. 6, ll. 2-4`) is kept in the archive that was named last. */
function identifier(holding: Holding, before: Holding | undefined): Element {
  const repository = holding.repository ?? (holding.continues ? before?.repository : undefined)
  const settlement = holding.settlementName ?? repository?.entry?.settlement
  const country = repository?.entry?.country
  const name = repository?.entry?.name ?? repository?.name?.value ?? repository?.value
  const levels = holding.levels.flatMap((level, i): Child[] => [
    ...(i === 0 ? [] : [{type: 'text', value: ', '} as const]),
    element('idno', {type: typeOf(level), n: level.value.value.replace(/\s+/g, ' ')}, [
      level.marker ? `${level.marker.value} ${level.value.value}` : level.value.value,
    ]),
  ])
  return element('msIdentifier', {}, [
    ...(country ? [element('country', {}, [country])] : []),
    ...(settlement ? [element('settlement', {}, [settlement])] : []),
    ...(name ? [element('repository', {key: repository?.value}, [name])] : []),
    ...holding.collection.map((part) => element('collection', {}, [part.value])),
    ...(levels.length > 0 ? [element('idno', {type: 'archival'}, levels)] : []),
  ])
}

function typeOf(level: LevelField): string {
  return level.level.replace(/[^A-Za-z0-9]/g, '')
}

/** `locus/@from` and `@to` take no spaces; the verso of a leaf (`74 ob.`) is `74v` there. */
function loci(level: LevelField): Element[] {
  const words = level.marker ? `${level.marker.value} ${level.value.value}` : level.value.value
  const [first, ...more] = folioRanges(level.value.value)
  return [
    element('locus', {from: first?.from, to: first?.to}, [words]),
    ...more.map(({from, to}) => element('locus', {from, to})),
  ]
}

function reprint(published: Published): Element {
  const scope = (unit: string, field: Field | undefined): Element[] =>
    field ? [element('biblScope', {unit}, [field.value])] : []
  const {editors, title, titleTranslation, container, vol, book, part, coverage, place, publisher, year, pages} =
    published
  const imprint = [
    ...(place ? [element('pubPlace', {}, [place.value])] : []),
    ...(publisher ? [element('publisher', {}, [publisher.value])] : []),
    ...(year ? [element('date', {when: /^\d{4}$/.test(year.value) ? year.value : undefined}, [year.value])] : []),
  ]
  // An imprint holds something: where the citation says neither place nor year, what of the book it cites.
  const scopes = [
    ...scope('volume', vol),
    ...scope('book', book),
    ...scope('part', part),
    ...scope('coverage', coverage),
    ...scope('page', pages),
  ]
  return element('biblStruct', {type: published.relation}, [
    ...(container && title ? [element('analytic', {}, [element('title', {level: 'a'}, [title.value])])] : []),
    element('monogr', {}, [
      ...editors.map((editor) => element('editor', {}, [editor.value])),
      ...((container ?? title) ? [element('title', {level: 'm'}, [(container ?? title)!.value])] : []),
      ...(titleTranslation ? [element('title', {level: 'm', type: 'translated'}, [titleTranslation.value])] : []),
      element(
        'imprint',
        {},
        imprint.length > 0 ? imprint : scopes.length > 0 ? scopes : [element('date', {}, ['undated'])],
      ),
      ...(imprint.length > 0 ? scopes : []),
    ]),
  ])
}
