/** Characters that no font of the edition has: their numbers are printed, with a warning that names the document and the line. */
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

/** The pattern of Typst that finds characters without a glyph; nothing where all have one. */
export function patternOfMissing(printed: Iterable<number>, fonts: FontSet): string {
  const missing = [...printed].filter((codePoint) => !fonts.has(codePoint))
  return missing.length === 0 ? '' : `[${missing.map((codePoint) => `\\x{${codePoint.toString(16)}}`).join('')}]`
}

/** How many characters a warning names: a text in a script that no font has is not a list of its letters. */
const named = 8

/**
 * A warning for the printed characters without a glyph that have the same remedy; `tei` is searched for the line where the
 * first of them stands.
 */
export function missingGlyphs(printed: Iterable<number>, fonts: FontSet, tei: string, file: string): Problem[] {
  const byRemedy = new Map<string, number[]>()
  for (const codePoint of printed) {
    if (fonts.has(codePoint)) continue
    const remedy = remedyFor(codePoint)
    const known = byRemedy.get(remedy)
    if (known) known.push(codePoint)
    else byRemedy.set(remedy, [codePoint])
  }
  return [...byRemedy].map(([remedy, missing]) => {
    const offset = placeOf(tei, missing[0]!)
    const before = tei.slice(0, offset)
    const names = missing.slice(0, named).map(nameOf).join(', ')
    const more = missing.length > named ? ` and ${missing.length - named} more` : ''
    return {
      rule: 'print-glyph',
      severity: 'warning',
      message: `no font of the edition has ${names}${more}: where they stand, their numbers are printed`,
      remedy,
      file,
      ...(offset < 0 ? {} : {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')}),
    }
  })
}

function remedyFor(codePoint: number): string {
  const missing = packageFor(codePoint)
  return missing ? `npm install ${missing}` : 'write other characters there, or report which font has them'
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
