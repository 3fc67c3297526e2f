/** What the sidecar and the edition say of a document, with its persons resolved to authority entries. */
import path from 'node:path'
import type {Project, Sidecar} from '../config/project.js'
import {type PersonValue, personValue} from '../config/sidecar.js'
import {ownPackage} from '../transform/package-root.js'
import type {Source} from '../tree/source.js'
import type {Known} from './gather-metadata.js'
import {idFrom} from './ids.js'
import type {PersonRef} from './metadata.js'
import {authorityPointer} from './participants.js'

const {version} = ownPackage

export function knownMetadata(source: Source, hash: string, kind: string, sidecar: Sidecar, project: Project): Known {
  const {authority, config} = project
  const name = path.basename(source.path)
  const person = (value: PersonValue): PersonRef => {
    const entry =
      (value.ref === undefined ? undefined : authority.byId.get(value.ref)) ??
      authority.lookup(value.name).find((e) => e.class === 'person')
    return entry ? {name: value.name, id: entry.id, ref: authorityPointer(entry)} : {name: value.name}
  }
  const {title, date, citation, documentType, originalLanguage, abstract, place, rights = {}} = sidecar
  return {
    id: name.replace(/\.[^.]*$/, ''),
    ...(title === undefined ? {} : {title}),
    ...(date === undefined ? {} : {date}),
    ...(citation === undefined ? {} : {citation: citation.trim()}),
    ...(sidecar.author === undefined ? {} : {author: person(personValue(sidecar.author))}),
    translators: (sidecar.translators ?? []).map((t) => person(personValue(t))),
    ...(documentType === undefined ? {} : {documentType}),
    ...(place === undefined ? {} : {place: {text: place, inferred: false}}),
    language: sidecar.language ?? config?.language ?? 'en',
    isLanguageGiven: sidecar.language !== undefined,
    ...(originalLanguage === undefined ? {} : {originalLanguage}),
    ...(abstract === undefined ? {} : {abstract}),
    keywords: sidecar.keywords ?? [],
    identifiers: sidecar.identifiers ?? [],
    rights: {
      ...(rights.text ? {text: licence(rights.text)} : {}),
      ...(rights.translation ? {translation: licence(rights.translation)} : {}),
    },
    participants: (sidecar.participants ?? []).map((value) => {
      const {name: called, role} = personValue(value)
      const found = person(personValue(value))
      return {
        id: found.id ?? idFrom(called),
        name: called,
        ...(found.ref ? {ref: found.ref} : {}),
        ...(role ? {role} : {}),
      }
    }),
    edition: {
      ...(config ? {id: config.id, version: config.version} : {}),
      ...(config?.subtitle ? {subtitle: config.subtitle} : {}),
      title: config?.title ?? 'Unpublished',
      editors: config?.editors.map(({id, name: called}) => ({id, name: called})) ?? [],
      publisher: config?.publisher ?? 'Unpublished',
      ...(config?.place ? {place: config.place} : {}),
      date: config?.date ?? '1970-01-01',
      ...(config?.licence ? {licence: config.licence} : {}),
      ...(config?.baseUrl ? {baseUrl: config.baseUrl} : {}),
    },
    source: {name, sha256: hash, length: source.text.length, kind},
    conventions:
      typeof config?.conventions === 'string' ? config.conventions : (config?.conventions?.base ?? 'diplomatic'),
    version,
  }
}

function licence(value: {text: string; url?: string | undefined; holder?: string | undefined}): {
  text: string
  url?: string
  holder?: string
} {
  return {
    text: value.text.trim(),
    ...(value.url ? {url: value.url} : {}),
    ...(value.holder ? {holder: value.holder} : {}),
  }
}
