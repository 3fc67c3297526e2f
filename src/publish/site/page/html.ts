/** HTML written with tagged templates: what is put in is escaped, unless it is HTML already. */

/** HTML that may stand as it is. */
export class Html {
  constructor(readonly html: string) {}
  toString(): string {
    return this.html
  }
}

type Part = Html | string | number | undefined | false | readonly Part[]

/** `html\`<p>${text}</p>\``: strings are escaped for text and for quoted attributes, arrays joined, `undefined` left out. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let out = strings[0]!
  for (let i = 0; i < parts.length; i++) out += write(parts[i]) + strings[i + 1]!
  return new Html(out)
}

function write(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.html
  if (typeof part === 'object') return part.map(write).join('')
  return escapeHtml(String(part))
}

export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'))
    : text
}

/** JSON inside a `script` element: no character can end the element. */
export function scriptJson(value: unknown): Html {
  return new Html(
    JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}
