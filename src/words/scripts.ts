/**
 * Scripts: which language a text's letters cannot be of, and of which they then may be (BCP 47).
 *
 * > | the slogan “السلام للجميع” was written on the gate
 *                 ^^^^^^^^^^^^^ ar
 *
 * A script has many languages. The one whose texts are the most is taken, unless its own letters, or what is known of
 * the document, tell another.
 */
import type {Span} from '../tree/source.js'

interface Script {
  name: string
  /** A letter of it. */
  letter: RegExp
  letters: RegExp
  /** A run of its words: letters, their marks, and what may stand between them in one line. */
  run: RegExp
  /** Languages written in it. */
  languages: ReadonlySet<string>
  guess: (words: string) => string
}

const gap = `[\\s\\p{P}]{1,3}`

function script(name: string, classes: string, languages: string, guess: Script['guess']): Script {
  const words = `(?:[${classes}]\\p{M}*)+`
  return {
    name,
    letter: new RegExp(`[${classes}]`, 'u'),
    letters: new RegExp(`[${classes}]`, 'gu'),
    run: new RegExp(`${words}(?:${gap}${words})*`, 'gu'),
    languages: new Set(languages.split(' ')),
    guess,
  }
}

const scripts: readonly Script[] = [
  script(
    'Cyrillic',
    '\\p{Script=Cyrillic}',
    'ru uk be bg sr mk mn kk ky tg tt ba cv os ab ce uz az bs sh cu',
    (words) => (/[ђјљњћџ]/i.test(words) ? 'sr' : /[їєґ]/i.test(words) ? 'uk' : 'ru'),
  ),
  script('Greek', '\\p{Script=Greek}', 'el grc', () => 'el'),
  script('Arabic', '\\p{Script=Arabic}', 'ar fa ur ps ku ckb sd ug ota', () => 'ar'),
  script('Hebrew', '\\p{Script=Hebrew}', 'he yi', () => 'he'),
  script('Devanagari', '\\p{Script=Devanagari}', 'hi ne mr sa', () => 'hi'),
  script('Georgian', '\\p{Script=Georgian}', 'ka', () => 'ka'),
  script('Armenian', '\\p{Script=Armenian}', 'hy', () => 'hy'),
  script('Thai', '\\p{Script=Thai}', 'th', () => 'th'),
  script(
    'Han',
    '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー',
    'zh ja ko yue wuu',
    (words) => (/[\u3041-\u30ff]/.test(words) ? 'ja' : /\p{Script=Hangul}/u.test(words) ? 'ko' : 'zh'),
  ),
]

/** Letters beyond Latin: a cheap question before the others. */
const otherLetters =
  /[\u0370-\u10ff\u1c80-\u1cff\u1f00-\u1fff\u2de0-\u2dff\u2e80-\ua69f\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff\ud800-\udbff]/

/** Whether a language is written in a script; `sr-Latn` says which. */
function writes(language: string, {name, languages}: Script): boolean {
  const [code = '', ...subtags] = language.split('-')
  const written = subtags.find((subtag) => /^[A-Z][a-z]{3}$/.test(subtag))
  if (written === 'Latn') return false
  return languages.has(code.toLowerCase()) || (written !== undefined && name.startsWith(written.slice(0, 3)))
}

/** Runs of words in scripts that `language` is not written in, in order, with the language they seem to be of. */
export function foreignRuns(text: string, language: string, others: readonly string[] = []): (Span & {lang: string})[] {
  if (!otherLetters.test(text)) return []
  const runs: (Span & {lang: string})[] = []
  for (const one of scripts) {
    if (writes(language, one) || !one.letter.test(text)) continue
    for (const {0: words, index: start} of text.matchAll(one.run)) {
      // `α`, `№ 7 Б`: one letter is a sign, or what a scan made of one; one Chinese character is a word.
      if (!/\p{L}\p{M}*\p{L}|\p{Script=Han}/u.test(words)) continue
      runs.push({start, end: start + words.length, lang: others.find((code) => writes(code, one)) ?? one.guess(words)})
    }
  }
  return runs.sort((a, b) => a.start - b.start)
}

/** How many letters at the beginning of a text are asked for its script. */
const sample = 20_000

/** The script and language of a text most of whose letters `language` is not written in; undefined where it is. */
export function otherScript(text: string, language: string): {script: string; lang: string} | undefined {
  const words = text.slice(0, sample)
  if (!otherLetters.test(words)) return undefined
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  for (const one of scripts) {
    const own = one.letter.test(words) && !writes(language, one) ? (words.match(one.letters) ?? []) : []
    if (own.length * 5 > letters * 3) return {script: one.name, lang: one.guess(own.join(''))}
  }
  return undefined
}
