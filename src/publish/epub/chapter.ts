/** TEI → XHTML: one document as a chapter. */
import {loadStylesheet} from '../../transform/stylesheet.js'
import {transform} from '../../transform/transform.js'
import type {DocumentFacts} from '../print/facts.js'

export interface Mention {
  kind: 'person' | 'place' | 'org'
  /** Id of the entry in the authority file. */
  id: string
  words: string
  /** Id of the element in the chapter. */
  at: string
}

export interface Chapter {
  key: string
  xhtml: string
  facts: Omit<DocumentFacts, 'empty'> & {pages: {id: string; n: string}[]}
  mentions: Mention[]
}

/** The chapter of a document; `tei` must be well formed. Throws what the stylesheet raises. */
export function chapter(tei: string, key: string): Chapter {
  const results = new Map<string, string>()
  const xhtml = transform(loadStylesheet('transforms/epub/document.xsl'), tei, {
    params: {key},
    onResult: (href, text) => results.set(href, text),
  })
  const read = <T>(href: string): T => JSON.parse(results.get(href) ?? 'null') as T
  return {key, xhtml, facts: read<Chapter['facts']>('facts.json'), mentions: read<Mention[]>('names.json')}
}

/** The chapter with its number before the title, known once the documents are in order. */
export function numbered(one: Chapter, key: string, number: number): Chapter {
  return {...one, key, xhtml: one.xhtml.replace('<h1 id="title">', `$&<span class="number">${number}</span> `)}
}
