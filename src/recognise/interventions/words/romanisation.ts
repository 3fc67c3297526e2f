/**
 * Two spellings of one Chinese or Korean name: Wade-Giles and postal spellings beside pinyin, the Revised Romanisation
 * beside McCune-Reischauer.
 *
 * > | the Guomindang [Kuomintang] forces
 * > | Pak Heon-yeong [Pak Hon Yong] was present
 *
 * Wade-Giles tells `t` from `t'` by an apostrophe that most texts drop, so both systems are brought to one coarse
 * spelling in which aspirates are not told apart. Equal coarse spellings are the same name; a slip (`Tan [Tang]`)
 * stays different.
 */

const steps: readonly (readonly [RegExp, string])[] = [
  [/['’ʹ\- ]/g, ''],
  [/tz|ts|c(?!h)/g, 'z'],
  [/hs|sz|x|sh/g, 's'],
  [/ch|zh|q|j/g, 'ž'],
  [/k/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/ü|yu/g, 'u'],
  [/ung|ong/g, 'ung'],
  [/yen|yan|ien|ian/g, 'ian'],
  [/yeh|ieh|ie|ye/g, 'ie'],
  [/ih|ze(?![inr])|zi|zu(?=$|[bcdfghklmnrswyzž])/g, 'i'],
  [/eh/g, 'e'],
  [/uo|wo|o(?!u)/g, 'o'],
  [/uei|ui|wei/g, 'ui'],
  [/([aeiou])h/g, '$1'],
  [/y/g, 'i'],
  [/ii+/g, 'i'],
]

function coarse(name: string): string {
  let value = name.normalize('NFC').toLowerCase()
  for (const [from, to] of steps) value = value.replace(from, to)
  return value.normalize('NFD').replace(/\p{M}/gu, '')
}

/** What Koreans themselves write for their sounds: `Suk` and `Seok`, `Young` and `Yeong`, `Lee` and `Ri`. */
const koreanSteps: readonly (readonly [RegExp, string])[] = [
  [/^(?:lee|rhee|yi)\b/, 'ri'],
  [/^cho[ei]\b/, 'che'],
  [/eo|oo|ou|eu|o/g, 'u'],
  [/ee/g, 'i'],
  [/ai/g, 'ae'],
  [/l/g, 'r'],
]
const koreanSurname =
  /^(?:kim|lee|ri|rhee|yi|pa[rk]k?|cho[ei]|ch[uo]ng|je?ong|kang|gang|cho|jo|y[ou]+n|chang|jang|lim|im|rim|han|oh?|seo|suh?|shin|sin|kwon|hwang|an|ahn|song|hong|yang|nam|paek|baek|yoo|yu|no|roh|hu|heo|h[uo]|shim|sim)\b/

function coarseKorean(name: string): string {
  let value = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  for (const [from, to] of koreanSteps) value = value.replace(from, to)
  return coarse(value)
}

/** What no syllable of the two languages has. */
const strange = /v|r[bcdfgjklmpqstz]|[bcdfgjkpst]l/

/** Whether two spellings, not the same, may be one Chinese or Korean name in two romanisations. */
export function sameInOtherRomanisation(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (a.length < 3 || b.length < 3 || one === other || strange.test(one)) return false
  return (
    coarse(a) === coarse(b) ||
    (koreanSurname.test(one) && koreanSurname.test(other) && a.length > 7 && coarseKorean(a) === coarseKorean(b))
  )
}
