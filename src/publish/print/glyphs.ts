/** Characters that no font of the edition has: an error each, with the document and the line. */
import type {Problem} from '../../tree/problem.js'
import {type FontSet, packageFor} from './fonts.js'

/** The distinct code points of a text, in the order they first appear. */
export function codePointsOf(text: string): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) found.add(text.codePointAt(i++)!)
    else found.add(unit)
  }
  return found
}

/** One problem for each printed character without a glyph; `tei` is searched for the line where it first stands. */
export function missingGlyphs(printed: Iterable<number>, fonts: FontSet, tei: string, file: string): Problem[] {
  const problems: Problem[] = []
  for (const codePoint of printed) {
    if (fonts.has(codePoint)) continue
    const offset = placeOf(tei, codePoint)
    const before = tei.slice(0, offset)
    problems.push({
      rule: 'print-glyph',
      severity: 'error',
      message: `no font of the edition has the character ${nameOf(codePoint)}`,
      remedy: remedyFor(codePoint),
      file,
      ...(offset < 0 ? {} : {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')}),
    })
  }
  return problems
}

function remedyFor(codePoint: number): string {
  const missing = packageFor(codePoint)
  return missing ? `npm install ${missing}` : 'write another character there, or report which font has it'
}

function nameOf(codePoint: number): string {
  const hex = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  // What cannot be shown, or not alone, is named by number only.
  return /[\p{C}\p{Z}]/u.test(String.fromCodePoint(codePoint)) ? hex : `“${String.fromCodePoint(codePoint)}” (${hex})`
}

/** The character in the body, in the header, or as a character reference; -1 where the print added it. */
function placeOf(tei: string, codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  const text = tei.indexOf('<text')
  const inText = text < 0 ? -1 : tei.indexOf(character, text)
  if (inText >= 0) return inText
  const anywhere = tei.indexOf(character)
  if (anywhere >= 0) return anywhere
  return tei.search(new RegExp(`&#(?:x0*${codePoint.toString(16)}|0*${codePoint});`, 'i'))
}
