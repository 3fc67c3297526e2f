/**
 * The fonts of the printed edition, from npm packages, embedded in every PDF. Gentium Plus sets Latin, Cyrillic and
 * polytonic Greek; Noto Serif has what it lacks; Noto Serif SC, where its package is installed, sets Chinese. It is
 * large, so it is read only when a text needs it.
 */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {coverageOf} from './coverage.js'

interface Face {
  package: string
  family: string
  files: readonly string[]
}

const faces: readonly Face[] = [
  {
    package: '@expo-google-fonts/gentium-plus',
    family: 'Gentium Plus',
    files: [
      'GentiumPlus_400Regular.ttf',
      'GentiumPlus_400Regular_Italic.ttf',
      'GentiumPlus_700Bold.ttf',
      'GentiumPlus_700Bold_Italic.ttf',
    ],
  },
  {
    package: '@expo-google-fonts/noto-serif',
    family: 'Noto Serif',
    files: [
      '400Regular/NotoSerif_400Regular.ttf',
      '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
      '700Bold/NotoSerif_700Bold.ttf',
    ],
  },
]
const chinese: Face = {
  package: '@expo-google-fonts/noto-serif-sc',
  family: 'Noto Serif SC',
  files: ['400Regular/NotoSerifSC_400Regular.ttf'],
}

export interface FontSet {
  /** `western`, or `chinese` when the Chinese font is in it. */
  name: 'western' | 'chinese'
  /** In the order in which Typst asks them for a glyph. */
  families: readonly string[]
  files: readonly Buffer[]
  has: (codePoint: number) => boolean
}

const sets = new Map<string, FontSet>()

/** The fonts that a text with these characters needs: the small set where it suffices, else all that are installed. */
export function fontsFor(codePoints: Iterable<number>): FontSet {
  const western = fontSet('western', faces)
  for (const codePoint of codePoints) {
    if (!western.has(codePoint)) return chineseFont() ? fontSet('chinese', [...faces, chineseFont()!]) : western
  }
  return western
}

/** The Chinese font, or undefined where its package is not installed. */
export function chineseFont(): Face | undefined {
  const folder = folderOf(chinese.package)
  return folder !== undefined && chinese.files.every((file) => existsSync(path.join(folder, file)))
    ? chinese
    : undefined
}

function fontSet(name: FontSet['name'], from: readonly Face[]): FontSet {
  const known = sets.get(name)
  if (known) return known
  const files = from.flatMap((face) => {
    const folder = folderOf(face.package)
    if (folder === undefined)
      throw new Error(`the font package ${face.package} is not installed: npm install ${face.package}`)
    return face.files.map((file) => readFileSync(path.join(folder, file)))
  })
  const coverages = files.map(coverageOf)
  const set: FontSet = {
    name,
    families: from.map(({family}) => family),
    files,
    has: (codePoint) => isInvisible(codePoint) || coverages.some((has) => has(codePoint)),
  }
  sets.set(name, set)
  return set
}

function folderOf(name: string): string | undefined {
  try {
    return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch {
    return undefined
  }
}

/** White space, and what Unicode says may go without a glyph (*Default_Ignorable_Code_Point*). */
function isInvisible(codePoint: number): boolean {
  return /[\s\u0085\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(codePoint))
}
