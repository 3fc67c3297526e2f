/**
 * An independent reading of TEI: resolves ledger paths with libxml2's XPath, so that the proof from TEI and ledger does
 * not rest on the code that wrote them.
 */
import {XmlDocument} from 'libxml2-wasm'
import type {LedgerSpan} from '../src/ledger/ledger.js'

const namespaces = {t: 'http://www.tei-c.org/ns/1.0'}

/** `/TEI/text[1]/p[2]/text()[1]` with the TEI prefix on every element step. */
function prefixed(path: string): string {
  return path.replace(/\/(?!@|text\(\))([A-Za-z])/g, '/t:$1')
}

/** The characters a text span points at. Throws when the path leads nowhere. */
export function textAt(xml: string, spans: readonly LedgerSpan[]): (span: Extract<LedgerSpan, {as: 'text'}>) => string {
  const document = XmlDocument.fromString(xml)
  const values = new Map<string, string>()
  try {
    for (const span of spans) {
      if (span.as !== 'text' || values.has(span.path)) continue
      // Asked for as a string after another character: the binding drops a byte order mark that begins a string.
      const value = document.eval(`concat('=', ${prefixed(span.path)})`, namespaces)
      if (document.get(prefixed(span.path), namespaces) === null) throw new Error(`nothing at ${span.path}`)
      values.set(span.path, String(value).slice(1))
    }
  } finally {
    document.dispose()
  }
  return (span) => values.get(span.path)!.slice(span.at, span.at + span.end - span.start)
}
