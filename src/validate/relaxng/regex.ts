/**
 * Regular expressions of XML Schema (part 2, appendix F) as JavaScript's: anchored, `^` and `$` ordinary characters,
 * `\i \c` name characters, class subtraction.
 */

const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const nameChar = `${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`

const classes: {[letter: string]: string} = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: '[ \\t\\n\\r]',
  S: '[^ \\t\\n\\r]',
  w: '[^\\p{P}\\p{Z}\\p{C}]',
  W: '[\\p{P}\\p{Z}\\p{C}]',
  i: `[${nameStart}]`,
  I: `[^${nameStart}]`,
  c: `[${nameChar}]`,
  C: `[^${nameChar}]`,
}

/** Throws a `SyntaxError` on what is not an expression (or names a block, which JavaScript does not know). */
export function schemaRegex(source: string): RegExp {
  return new RegExp(`^(?:${translate(source)})$`, 'v')
}

function translate(source: string): string {
  let out = ''
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!
    if (char === '\\') {
      const next = source[++i]
      if (next === undefined) throw new SyntaxError('the expression ends in a backslash')
      if (next === 'p' || next === 'P') {
        const close = source.indexOf('}', i)
        const property = source.slice(i + 2, close)
        if (close < 0 || property.startsWith('Is'))
          throw new SyntaxError(`no such character class: ${source.slice(i - 1)}`)
        out += `\\${next}{${property}}`
        i = close
      } else if (classes[next]) out += classes[next]
      else if ('nrt'.includes(next)) out += `\\${next}`
      else out += literal(next, depth > 0)
    } else if (depth > 0) {
      if (char === '[') {
        depth++
        out += source[i - 1] === '-' ? '[' : '\\['
      } else if (char === ']') {
        depth--
        out += ']'
      } else if (char === '-' && source[i + 1] === '[') out += '--'
      else if (char === '-') out += isRange(source, i) ? '-' : '\\-'
      else if (char === '^' && source[i - 1] === '[') out += '^'
      else out += literal(char, true)
    } else if (char === '[') {
      depth++
      out += '['
    } else if (char === '.') out += '[^\\n\\r]'
    else if (char === '^' || char === '$' || char === '/') out += `\\${char}`
    else out += char
  }
  return out
}

/** A hyphen that stands between two characters of a class, not at its edge. */
function isRange(source: string, at: number): boolean {
  return source[at - 1] !== '[' && source[at - 1] !== '^' && source[at + 1] !== ']'
}

/** Outside a class only syntax characters may be escaped (`v` flag), inside one also the reserved punctuators. */
function literal(char: string, inClass: boolean): string {
  return (inClass ? /[\^$\\.*+?()[\]{}|/\-&!#%,:;<=>@`~]/ : /[\^$\\.*+?()[\]{}|/]/).test(char) ? `\\${char}` : char
}
