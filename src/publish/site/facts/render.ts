/** One TEI document rendered: the page's article, by the stylesheet, and the document's facts. */
import {loadStylesheet} from '../../../transform/stylesheet.js'
import {transform} from '../../../transform/transform.js'
import type {DocumentFacts} from './facts.js'
import {readFacts} from './read-facts.js'

/** Depends on the TEI (and the stylesheet) alone: keep it until one of them changes. Plain data, survives JSON. */
export interface RenderedDocument {
  /** The `article` element of the document's page. */
  article: string
  facts: DocumentFacts
}

export const documentStylesheet = 'transforms/html/document.xsl'

/**
 * Renders a well-formed TEI document. Throws what the stylesheet raises: an element it does not know (XTDE0555) means
 * that the file is not valid against the project's schema.
 */
export function renderDocument(tei: string): RenderedDocument {
  const article = transform(loadStylesheet(documentStylesheet), tei)
  return {article: nameSpeakersOnce(hideSpaces(article)), facts: readFacts(tei)}
}

/**
 * The space before what the reading text hides must go with it (`party [sic].`, `flax {of flax};`). In the stylesheet the question
 * "is a note next?" of every text node took half of its time (following-sibling in SaxonJS); here it is one scan.
 */
function hideSpaces(article: string): string {
  return article
    .replace(/ (?=<(?:span|div) class="iv x-(?!identification |role )[a-z]+ note)/g, '<span class="m"> </span>')
    .replace(/ (?=<(?:span|del) class="iv x-(?:surplus|deletion)[ "])/g, '<span class="m s"> </span>')
}

/** A speaker who goes on in the same block is not named again in the margin. */
function nameSpeakersOnce(article: string): string {
  let last = ''
  return article.replace(
    /<(?:p|div|li|td|h[1-6])[ >]|<span class="who" data-who="([^"]*)"><\/span>/g,
    (found, name: string | undefined) => {
      const repeated = name !== undefined && name === last
      last = name ?? ''
      return repeated ? '' : found
    },
  )
}
