/**
 * Those who wrote a document and those it went to, as the header names them: `author`, and for what was sent `correspDesc`
 * (TEI Guidelines 2.4.6). Both are read from titles and formulas, whose words stand in the text: `resp` is sigla's.
 */
import type {Element} from 'xast'
import {isAffiliation} from '../../recognise/speech/present/listed-persons.js'
import {element} from '../element.js'
import type {Metadata, NamedCorrespondent} from '../metadata.js'

/** An `author` for each of those who wrote; whoever signs for a body is one beside it, less surely: officials sign what others wrote. */
export function authorElements(authors: readonly NamedCorrespondent[]): Element[] {
  return authors.flatMap((one) =>
    named(one).map((name, i) => element('author', {resp: '#sigla', cert: i === 0 ? one.cert : 'medium'}, [name])),
  )
}

/** Who sent the document, from where and when, and who received it; undefined for what was not sent. */
export function correspondence({authorship, author, date, place}: Metadata): Element | undefined {
  const {sent, received = []} = authorship
  if (sent === undefined || sent.length + received.length === 0) return undefined
  const senders = author === undefined ? sent.flatMap(named) : [element('persName', {ref: author.ref}, [author.name])]
  const {when, notBefore, notAfter, from, to} = date ?? {}
  const isDated = [when, notBefore, notAfter, from, to].some((point) => point !== undefined)
  const whence = [
    ...sent.flatMap((one) => (one.place === undefined ? [] : [one.place])),
    ...(place ? [place.text] : []),
  ]
  const whither = received.flatMap((one) => (one.place === undefined ? [] : [one.place]))
  return element('correspDesc', {resp: '#sigla', cert: leastCertain([...sent, ...received])}, [
    ...(senders.length === 0
      ? []
      : [
          action('sent', [
            ...senders,
            ...whence.slice(0, 1).map(placeName),
            ...(isDated ? [element('date', {when, notBefore, notAfter, from, to}, [date?.text ?? when ?? ''])] : []),
          ]),
        ]),
    ...(received.length === 0 ? [] : [action('received', [...received.flatMap(named), ...whither.map(placeName)])]),
  ])
}

function action(type: 'sent' | 'received', parts: readonly Element[]): Element {
  return element('correspAction', {type}, parts)
}

function placeName(place: string): Element {
  return element('placeName', {}, [place])
}

/** A person and his office, an office alone, or a body and whoever signs for it. */
function named({name, office, body, ref}: NamedCorrespondent): Element[] {
  if (body !== undefined)
    return [element('orgName', {ref}, [body]), ...(name === undefined ? [] : [element('persName', {}, [name])])]
  const where = office === undefined ? undefined : element(isAffiliation(office) ? 'orgName' : 'roleName', {}, [office])
  return [element('persName', {ref}, [name, ...(name !== undefined && where ? [', '] : []), where])]
}

function leastCertain(all: readonly NamedCorrespondent[]): string {
  return ['low', 'medium'].find((cert) => all.some((one) => one.cert === cert)) ?? 'high'
}
