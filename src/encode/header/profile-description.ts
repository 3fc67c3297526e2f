/** `profileDesc`: creation, languages, abstract, participants, kind and keywords of the document. */

import type {Element} from 'xast'
import {isAffiliation} from '../../recognise/speech/present/listed-persons.js'
import {element} from '../element.js'
import type {Metadata} from '../metadata.js'
import {correspondence} from './correspondents.js'
import type {FieldWriter} from './file-description.js'
import {languageCode, languageName} from './languages.js'

export function profileDescription(metadata: Metadata, field: FieldWriter, inText: ReadonlySet<string>): Element {
  const named = (name: string) => metadata.fields.filter((f) => f.name === name)
  const {abstract, documentType, date} = metadata
  // What the sidecar says goes first, and what the source says of itself stays.
  const abstracts = [
    ...(abstract === undefined ? [] : [element('p', {}, [abstract])]),
    ...named('abstract').map((f) => field(f, 'p')),
  ]
  const kinds = named('documentType').map((f) => field(f, 'term', {type: 'documentType'}))
  const terms = [
    ...(documentType === undefined ? [] : [element('term', {type: 'documentType'}, [documentType])]),
    ...kinds,
    ...named('keyword').map((f) => field(f, 'term')),
    ...metadata.keywords.map((keyword) => element('term', {}, [keyword])),
  ]
  return element('profileDesc', {}, [
    creation(metadata, field, date),
    languages(metadata, field, inText),
    ...(abstracts.length > 0 ? [element('abstract', {}, abstracts)] : []),
    ...(metadata.participants.length > 0 ? [element('particDesc', {}, [participants(metadata)])] : []),
    correspondence(metadata),
    ...(terms.length > 0 ? [element('textClass', {}, [element('keywords', {}, terms)])] : []),
  ])
}

/** When and where the document was written (TEI Guidelines 2.4.1). */
function creation(metadata: Metadata, field: FieldWriter, date: Metadata['date']): Element | undefined {
  const stated = metadata.fields.filter((f) => f.name === 'date')
  const points = {
    when: date?.when,
    notBefore: date?.notBefore,
    notAfter: date?.notAfter,
    from: date?.from,
    to: date?.to,
  }
  const dates = stated.map((f) => field(f, 'date', f === date?.field ? points : {}, true))
  if (date && date.field === undefined) {
    const words =
      date.text ??
      date.when ??
      ([date.notBefore ?? date.from, date.notAfter ?? date.to].filter(Boolean).join('/') || 'undated')
    dates.push(element('date', {...points, ...(date.inferred ? {resp: '#sigla', cert: 'medium'} : {})}, [words]))
  }
  const {place} = metadata
  const inferred = {resp: '#sigla', cert: 'high'}
  const places = place === undefined ? [] : [element('placeName', place.inferred ? inferred : {}, [place.text])]
  return dates.length + places.length === 0 ? undefined : element('creation', {}, [...dates, ...places])
}

/**
 * The language of the edition, that of the original, as the sidecar says or the words of the page, and those of passages and
 * names `inText` (TEI Guidelines 2.4.2: each language or script that the text has words of).
 */
function languages(metadata: Metadata, field: FieldWriter, inText: ReadonlySet<string>): Element {
  const {language, originalLanguage} = metadata
  const stated = metadata.fields.filter((f) => f.name === 'language')
  const others = [...inText].filter((tag) => tag !== language && tag !== originalLanguage && tag !== 'und').sort()
  return element('langUsage', {}, [
    element('language', {ident: language, n: 'edition'}, [languageName(language)]),
    ...(stated.length > 0
      ? stated.map((f) => {
          const named = field(f, 'language', {ident: 'und', n: 'original'}, true)
          named.attributes.ident = originalLanguage ?? languageCode(wordsIn(named))
          return named
        })
      : originalLanguage
        ? [element('language', {ident: originalLanguage, n: 'original'}, [languageName(originalLanguage)])]
        : []),
    ...others.map((tag) => element('language', {ident: tag, n: 'passages'}, [languageName(tag)])),
  ])
}

function wordsIn({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function participants(metadata: Metadata): Element {
  return element(
    'listPerson',
    {},
    metadata.participants.map(({id, name, ref, role, group, cert}) =>
      group
        ? element('personGrp', {'xml:id': id, corresp: ref, cert}, [element('name', {}, [name])])
        : element(
            'person',
            {'xml:id': id, corresp: ref, cert},
            // In the words of the list: `role` would hold one word.
            [
              element('persName', {}, [name]),
              ...(role ? [element(isAffiliation(role) ? 'affiliation' : 'occupation', {}, [role])] : []),
            ],
          ),
    ),
  )
}
