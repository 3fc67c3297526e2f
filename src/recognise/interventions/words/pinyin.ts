/** Pinyin: whether a word is made of Mandarin syllables (Hanyu Pinyin; tone marks and apostrophes allowed). */

import {isAscii} from './words.js'

const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')
const finals: Readonly<Record<string, string>> = {
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe',
  l: 'a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  y: 'a e ao ou an ang i in ing ong u ue uan un',
  w: 'a o ai ei an en ang eng u',
}
const syllables: ReadonlySet<string> = new Set([
  ...initials.flatMap((initial) => finals[initial]!.split(' ').map((final) => initial + final)),
  ...'a ai an ang ao e ei en er o ou'.split(' '),
])

/** Without tone marks, `ü` kept. */
export function toneless(word: string): string {
  const lower = word.toLowerCase()
  const bare = isAscii(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0304\u030c]/g, '')
        .normalize('NFC')
  return bare.includes('v') ? bare.replace(/v(?=e|$)/g, 'ü') : bare
}

/** How many syllables the word is; 0 when it is no pinyin. Words over 24 letters are not read. */
export function pinyinSyllables(word: string): number {
  if (word.length > 24) return 0
  const letters = toneless(word)
  if (!/['’-]/.test(letters)) return syllablesOf(letters)
  let count = 0
  for (const part of letters.split(/['’-]/)) {
    const syllables = syllablesOf(part)
    if (syllables === 0) return 0
    count += syllables
  }
  return count
}

const longest = 6

/** The fewest syllables that make up a part between apostrophes; one that begins with a vowel only stands first. */
function syllablesOf(letters: string): number {
  /** The fewest syllables that end at each place, 0 where none does. */
  const fewest: number[] = new Array(letters.length + 1).fill(0)
  let furthest = 0
  for (let start = 0; start <= furthest; start++) {
    if (start > 0 && (fewest[start] === 0 || vowels.has(letters.charAt(start)))) continue
    const count = fewest[start]! + 1
    for (let end = start + 1; end <= letters.length && end - start <= longest; end++) {
      if ((fewest[end] !== 0 && fewest[end]! <= count) || !syllables.has(letters.slice(start, end))) continue
      fewest[end] = count
      if (end > furthest) furthest = end
    }
  }
  return fewest[letters.length]!
}
const vowels = new Set('aeiouü')

export function isPinyin(word: string): boolean {
  return pinyinSyllables(word) > 0
}
