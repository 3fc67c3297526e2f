/** Quotations: where a text opens and closes quotation marks. */
import type {Span} from '../../tree/source.js'

const pairs: {[open: string]: string} = {'“': '”', '«': '»', '„': '“'}

/** Spans of the quotations with their marks, in order; one that never closes runs to the end and is `open`. */
export function quotationsOf(text: string): (Span & {open: boolean})[] {
  if (!/["“«„]/.test(text)) return []
  const quotations: (Span & {open: boolean})[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    const straight = char === '"'
    const close = straight ? '"' : pairs[char]
    if (close === undefined || (straight && !opens(text, at))) continue
    let end = text.indexOf(close, at + 1)
    while (straight && end > 0 && opens(text, end) && !closes(text, end)) end = text.indexOf(close, end + 1)
    if (end < 0) {
      quotations.push({start: at, end: text.trimEnd().length, open: true})
      break
    }
    quotations.push({start: at, end: end + 1, open: false})
    at = end
  }
  return quotations
}

function opens(text: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(text[at - 1]!)) && at + 1 < text.length && !/\s/.test(text[at + 1]!)
}

function closes(text: string, at: number): boolean {
  return at > 0 && !/[\s([]/.test(text[at - 1]!)
}
