/** Pieces that several of the collection's pages show. */

import {anchor, context, type Stretch} from '../facts/facts.js'
import {at} from '../page/edition.js'
import {type Html, html} from '../page/html.js'
import {langOf} from '../page/language.js'
import {type CollectionDocument, partPath} from './collection.js'

/** A link to a document, with its date. */
export function documentLink(root: string, document: CollectionDocument): Html {
  return html`<a href="${root}${at.document(document.id)}"><bdi${langOf(document.title)}>${document.title}</bdi></a> <span class="date">${document.date}</span>`
}

/** The words round a place in a document, leading to its paragraph. Isolated, so that no bidirectional mark leaks out. */
export function inContext(root: string, document: CollectionDocument, stretch: Stretch, reach?: number): Html {
  const {before, words, after} = context(document.facts, stretch, reach)
  const place = anchor(document.facts, stretch.block)
  const href = `${root}${at.document(document.id)}${place ? `#${encodeURIComponent(place.id)}` : ''}`
  const label = place?.n ? `¶ ${place.n}` : '→'
  return html`<a class="place" href="${href}" aria-label="${document.title}, ${place?.n ? `paragraph ${place.n}` : 'text'}">${label}</a> <bdi class="context"${document.facts.language ? html` lang="${document.facts.language}"` : ''}>${before}<b>${words}</b>${after}</bdi>`
}

/** Which part of a divided list this is, and the others. */
export function parts(root: string, path: string, number: number, of: number): Html {
  if (of === 1) return html``
  return html`<nav class="parts" aria-label="Parts of this list"><ul>${Array.from({length: of}, (_, i) => {
    const to = partPath(path, i + 1)
    return i + 1 === number
      ? html`<li><span aria-current="page">${i + 1}</span></li>`
      : html`<li><a href="${root}${to}">${i + 1}</a></li>`
  })}</ul></nav>`
}

const figures = new Intl.NumberFormat('en')

/** A number as the pages write it: `12,345`. */
export function figure(n: number): string {
  return figures.format(n)
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`
}
