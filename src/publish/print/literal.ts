/** Values as Typst literals. Strings are the only way for an edition's text into Typst. */

export type TypstValue = string | number | boolean | null | readonly TypstValue[] | {readonly [key: string]: TypstValue}

/** The value as Typst code; strings are quoted, and characters that Typst cannot hold as they are escaped. */
export function typst(value: TypstValue): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `(${value.map((item) => `${typst(item)}, `).join('')})`
  const entries = Object.entries(value)
  return entries.length === 0 ? '(:)' : `(${entries.map(([key, item]) => `${quote(key)}: ${typst(item)}`).join(', ')})`
}

function isList(value: readonly TypstValue[] | {readonly [key: string]: TypstValue}): value is readonly TypstValue[] {
  return Array.isArray(value)
}

function quote(text: string): string {
  const escaped = text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/["\\]/g, '\\$&')
    // Line ends are none inside a title or a name, and Typst has no glyph for a control character.
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
  return `"${escaped}"`
}
