/** The characters and references of plain XML (plain.ts): those that XML 1.0 allows, and no entities but its five. */

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/
const surrogate = /[\uD800-\uDFFF]/
/** Of surrogates those that stand alone. */
const loneSurrogate = /[\uD800-\uDFFF]/u
const reference = /&(?:lt|gt|amp|quot|apos|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/y
const references = new RegExp(reference.source, 'g')
const named: {[reference: string]: string} = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'"}

/** Whether all characters are such, and every ampersand, in comments too, refers to one; `]]>` is nowhere. */
export function hasPlainCharacters(text: string): boolean {
  return (
    !forbidden.test(text) &&
    !(surrogate.test(text) && loneSurrogate.test(text)) &&
    !text.includes(']]>') &&
    hasPlainReferences(text)
  )
}

function hasPlainReferences(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    reference.lastIndex = at
    const found = reference.exec(text)
    if (!found) return false
    const code = codeOf(found[1], found[2])
    if (code !== undefined && !isCharacter(code)) return false
  }
  return true
}

/** The text with its references, which must be plain, as the characters they mean. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(references, (whole, decimal?: string, hexadecimal?: string) => {
    const code = codeOf(decimal, hexadecimal)
    return code === undefined ? named[whole]! : String.fromCodePoint(code)
  })
}

/** Line ends as XML hands them on (2.11). */
export function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function codeOf(decimal: string | undefined, hexadecimal: string | undefined): number | undefined {
  if (decimal !== undefined) return Number(decimal)
  return hexadecimal === undefined ? undefined : Number.parseInt(hexadecimal, 16)
}

function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}
