/**
 * General categories of characters, spelled as ranges of the Basic Multilingual Plane.
 *
 * Of `\p{L}` V8 makes code for the letters of all planes at each place where it stands, every pair of surrogates and all.
 * Transcriptions have letters beyond the first plane as rare ideographs if at all. So these are told in a few wide ranges,
 * and capitals, small letters, marks and numbers are those of the first.
 */

/** The characters of the plane at their numbers; what is no character of its own is a blank. */
const plane = new TextDecoder('utf-16le').decode(
  Uint16Array.from({length: 0x10000}, (_, code) => (code >= 0xd800 && code < 0xe000 ? 0x20 : code)),
)

/** Scripts of the first supplementary plane, mathematical letters, ideographs; not pictures. */
const lettersBeyond = '\\u{10000}-\\u{1d7ff}\\u{1e000}-\\u{1eeff}\\u{20000}-\\u{323af}'

/** The ranges of each category that expressions name, as they stand in a class. */
const ranges = new Map(['L', 'Lu', 'Ll', 'M', 'N'].map((category) => [category, rangesOf(category)]))

function rangesOf(category) {
  let spelled = ''
  for (const {0: run, index} of plane.matchAll(new RegExp(`\\p{${category}}+`, 'gu')))
    spelled += run.length === 1 ? escaped(index) : `${escaped(index)}-${escaped(index + run.length - 1)}`
  return category === 'L' ? spelled + lettersBeyond : spelled
}

function escaped(code) {
  const character = String.fromCharCode(code)
  return /[A-Za-z0-9]/.test(character) ? character : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Whether a pattern names one of the categories, and not what is none of it. */
export const namesLetters = /\\p\{(?:L|Lu|Ll|M|N)\}/

const known = new Map()

/**
 * A pattern for the flag `u` with its categories spelled; an expression gives its own. Anything else comes back as it is.
 */
export function spelled(pattern) {
  const written = pattern instanceof RegExp ? pattern.source : pattern
  if (typeof written !== 'string' || !namesLetters.test(written)) return pattern
  let found = known.get(written)
  if (found === undefined) {
    found = spell(written)
    known.set(written, found)
  }
  return found
}

function spell(pattern) {
  let isInClass = false
  return pattern.replace(/\\p\{(\w+)\}|\\.|\[|\]/gsu, (part, category) => {
    if (part === '[') isInClass = true
    else if (part === ']') isInClass = false
    const spelledAs = category === undefined ? undefined : ranges.get(category)
    if (spelledAs === undefined) return part
    return isInClass ? spelledAs : `[${spelledAs}]`
  })
}
