/** Pinyin: whether a word is made of Mandarin syllables (Hanyu Pinyin; tone marks and apostrophes allowed). */

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
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replace(/v(?=e|$)/g, 'ü')
}

/** How many syllables the word is; 0 when it is no pinyin. Words over 24 letters are not read. */
export function pinyinSyllables(word: string): number {
  if (word.length > 24) return 0
  let count = 0
  for (const part of toneless(word).split(/['’-]/)) {
    const syllables = syllablesOf(part)
    if (syllables === 0) return 0
    count += syllables
  }
  return count
}

/** The fewest syllables that make up a part between apostrophes; one that begins with a vowel only stands first. */
function syllablesOf(letters: string): number {
  const least: number[] = [0]
  for (let end = 1; end <= letters.length; end++) {
    let best = Number.POSITIVE_INFINITY
    for (let length = 1; length <= 6 && length <= end; length++) {
      const start = end - length
      const before = least[start]!
      const bare = start > 0 && /[aeiouü]/.test(letters.charAt(start))
      if (before + 1 < best && !bare && syllables.has(letters.slice(start, end))) best = before + 1
    }
    least.push(best)
  }
  const count = least[letters.length]!
  return Number.isFinite(count) ? count : 0
}

export function isPinyin(word: string): boolean {
  return pinyinSyllables(word) > 0
}
