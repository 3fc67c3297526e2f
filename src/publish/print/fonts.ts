/**
 * The fonts of the printed edition, from npm packages, embedded in every PDF. Gentium Plus sets Latin, Cyrillic and
 * polytonic Greek; Noto Serif has what it lacks. Those of other scripts are read only when a text needs them, and their
 * packages, which may be large, may be left out of an installation.
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

const western: readonly Face[] = [
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

/** One weight of each: these scripts have no italics, and the regular also stands for the bold. */
interface FurtherFace extends Face {
  /** Whether the font is meant for a character, known without reading it. */
  meantFor: RegExp
}
const further: readonly FurtherFace[] = [
  {
    package: '@expo-google-fonts/noto-serif-sc',
    family: 'Noto Serif SC',
    files: ['400Regular/NotoSerifSC_400Regular.ttf'],
    meantFor: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u30ff\uff00-\uffef]/u,
  },
  {
    package: '@expo-google-fonts/nanum-myeongjo',
    family: 'NanumMyeongjo',
    files: ['400Regular/NanumMyeongjo_400Regular.ttf'],
    meantFor: /\p{Script=Hangul}/u,
  },
  {
    package: '@expo-google-fonts/noto-serif-hebrew',
    family: 'Noto Serif Hebrew',
    files: ['400Regular/NotoSerifHebrew_400Regular.ttf'],
    meantFor: /\p{Script=Hebrew}/u,
  },
  {
    package: '@expo-google-fonts/noto-naskh-arabic',
    family: 'Noto Naskh Arabic',
    files: ['400Regular/NotoNaskhArabic_400Regular.ttf'],
    meantFor: /\p{Script_Extensions=Arabic}/u,
  },
]

export interface FontSet {
  /** The families in it: sets of the same name are the same. */
  name: string
  /** In the order in which Typst asks them for a glyph. */
  families: readonly string[]
  files: readonly Buffer[]
  has: (codePoint: number) => boolean
}

const sets = new Map<string, FontSet>()

/** The fonts that a text with these characters needs: the small set where it suffices, else what is meant for the rest. */
export function fontsFor(codePoints: Iterable<number>): FontSet {
  const small = fontSet(western)
  const lacking = [...codePoints].filter((codePoint) => !small.has(codePoint)).map((c) => String.fromCodePoint(c))
  const more = further.filter((face) => isInstalled(face) && lacking.some((character) => face.meantFor.test(character)))
  return more.length === 0 ? small : fontSet([...western, ...more])
}

/** The package that would set a character and is not installed. */
export function packageFor(codePoint: number): string | undefined {
  const character = String.fromCodePoint(codePoint)
  return further.find((face) => face.meantFor.test(character) && !isInstalled(face))?.package
}

function isInstalled(face: Face): boolean {
  const folder = folderOf(face.package)
  return folder !== undefined && face.files.every((file) => existsSync(path.join(folder, file)))
}

function fontSet(from: readonly Face[]): FontSet {
  const name = from.map(({family}) => family).join(', ')
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
