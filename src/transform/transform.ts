/** Runs a compiled stylesheet over a TEI document. */
import {SaxonJS} from './saxon.js'
import type {Stylesheet} from './stylesheet.js'

export interface TransformOptions {
  /** Stylesheet parameters; JavaScript arrays arrive as sequences, plain objects as maps. */
  params?: {[name: string]: unknown}
  /** Start at this named template instead of matching a source document. */
  initialTemplate?: string
  /** Receives every `xsl:result-document`, by its href as written. */
  onResult?: (href: string, text: string) => void
  /** Receives every `xsl:message`, as text. */
  onMessage?: (message: string) => void
}

const outputBase = 'http://sigla.invalid/'

/**
 * The principal result, serialised. `xml` must be well formed (check before: SaxonJS reports wrong places).
 * Throws what the stylesheet raises; the message carries its error code.
 */
export function transform(stylesheet: Stylesheet, xml: string | undefined, options: TransformOptions = {}): string {
  const {params = {}, onResult, onMessage, initialTemplate} = options
  const result = SaxonJS.transform(
    {
      stylesheetInternal: stylesheet.internal,
      ...(xml === undefined ? {} : {sourceText: xml}),
      ...(initialTemplate === undefined ? {} : {initialTemplate}),
      destination: 'serialized',
      stylesheetParams: params,
      baseOutputURI: outputBase,
      deliverMessage: (message) => onMessage?.(String((message as {textContent?: string})?.textContent ?? message)),
      deliverResultDocument: () => ({
        destination: 'serialized',
        save: (uri, text) => onResult?.(decodeURIComponent(String(uri).replace(outputBase, '')), text),
      }),
    },
    'sync',
  )
  // SaxonJS gives nothing, not an empty text, where nothing was written.
  return result.principalResult ?? ''
}
