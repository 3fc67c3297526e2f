/**
 * Language: whether a few words in brackets are of another language than the English around them, and of which.
 *
 * > | political capital [zhengzhi ziben].
 *                       ^^^^^^^^^^^^^^^^ zh-Latn
 *
 * A script of its own decides at once; in Latin letters, syllables (pinyin), endings and soft signs (transliterated
 * Russian), and small words and letters (German, French, …) do. One English word of grammar turns it down.
 */
import {isFunctionWord} from './lexicon.js'
import {pinyinSyllables, toneless} from './pinyin.js'
import {isAscii} from './words.js'

export interface Guess {
  /** BCP 47. */
  lang: string
  sure: boolean
  why: string
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3041-\u30ff]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґІЇЄҐ]/u, 'uk'],
  [/[ђјљњћџЂЈЉЊЋЏ]/u, 'sr'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Mongolian}/u, 'mn'],
  [/\p{Script=Thai}/u, 'th'],
]

/** The language of `text`, when it is not English; undefined when nothing shows. */
export function languageOf(text: string): Guess | undefined {
  for (const [script, lang] of isAscii(text) ? [] : scripts) {
    if (!script.test(text)) continue
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
    if (latin * 2 < letters) return {lang, sure: true, why: 'letters of another script'}
  }
  // A closing quotation mark is no soft sign; a shelf mark and initials are no words.
  const bare = /^['‘]/.test(text) ? text.replace(/^['‘]|['’]$/g, '') : text
  if (/^\p{Lu}{2,}\s?:|\d[/,]/u.test(bare)) return undefined
  const words =
    (bare.includes('.') ? bare.replace(/\b\p{Lu}\./gu, ' ') : bare).match(/[\p{L}\p{M}]+(?:['’ʹʺ-][\p{L}\p{M}]*)*/gu) ??
    []
  if (words.length === 0 || words.length > 30) return undefined
  const lower = words.map((word) => word.toLowerCase())
  const western = pinyin(lower, text) ?? persian(text) ?? european(lower)
  // `na mestakh`: small words of Polish and Czech are those of Russian, the letters of the others are not.
  const isSlavic = western && !western.sure && (western.lang === 'pl' || western.lang === 'cs')
  if (isSlavic && lower.some((word) => onlyRussian.test(word))) return russian(lower) ?? western
  return western ?? russian(lower)
}
const onlyRussian = /kh|zh|shch|[aeiou]ya|iia|yy/

/** English words that could be read as pinyin. */
export const alsoEnglish: ReadonlySet<string> = new Set(
  `
  a an ban bang bane banana bin bite cane can change chance china cure dan dance den dine done dun fan fang fine
  fuse gang gun hang he hen her human lane language line long lone lung made man mane manage me mean men mine mile
  mule name nine none pan pane panda pang pen pin pine ping pole pure range ran rune run sane sang same sense she shun
  sine song sun sung tan tang ten tense tile tone tin tune wan wane wang wen wide wine woman women won yang you young
  pile bile file rule ruse dune june hose china change biao gone line fume fuse huge judge nude shale shade chase these
  chine shine pie die lie tie hue rue sue cue due lei mao wage page sage pagan began began linen melon sedan pecan
  agenda memoranda arena arisen policeman citizen shaken sunken maximize minimize exile
  woe hero zero geese sewage menu guise tuna yoga nylon piano radio baton siren
`
    .trim()
    .split(/\s+/),
)

/** A silent e, or an ending in -ing: English that only happens to be made of Mandarin syllables. */
const looksEnglish = /(?:[aeiou](?:[bcdfghklmnpqrstz]|nc|nd|ng|st|ns)e|[tdnlympb]ing|ian|uan)$/

const endsSilent = /[aeiou][bcdfghklmnpqrstz]e$/

function pinyin(words: readonly string[], text: string): Guess | undefined {
  let syllables = 0
  let longest = 0
  for (const word of words) {
    const count = pinyinSyllables(word)
    if (count === 0) return undefined
    syllables += count
    longest = Math.max(longest, count)
  }
  if (!isAscii(text) && /[āēīōūǖǎěǐǒǔǚ]/iu.test(text.normalize('NFC')))
    return {lang: 'zh-Latn', sure: true, why: 'pinyin with tone marks'}
  if (words.every((word) => alsoEnglish.has(toneless(word)) || isFunctionWord(word))) return undefined
  if (words.some((word) => isFunctionWord(word) && word.length > 1 && !/^(?:he|she|an|me|you)$/.test(word)))
    return undefined
  const telling = words.some((word) => /zh|x[iu]|q[iu]|[bdgmt]uo|iao|[^aeiou]ao$|uang|iong|[jz]ia|ü/.test(word))
  // `yi fen wei er`: a row of syllables, of which English has half at the most, and not `rice cake`.
  const isRow =
    words.length > 1 &&
    words.filter((word) => alsoEnglish.has(word)).length * 2 <= words.length &&
    !words.every((word) => alsoEnglish.has(word) || endsSilent.test(word))
  if (!telling && !isRow && (longest < 2 || words.every((word) => looksEnglish.test(word)))) return undefined
  if (words.length === 1 && (syllables < 2 || (!telling && syllables === 2 && words[0]!.length < 6))) return undefined
  return {lang: 'zh-Latn', sure: false, why: 'every word is made of Mandarin syllables'}
}

/** `Vizarat-i Dakhilih`, `Hizb-e Tudeh`: the link between a noun and what tells it from others. */
const ezafe = /\p{Ll}{2}-(?:i|e|yi|ye) \p{L}{2}/u

function persian(text: string): Guess | undefined {
  return text.includes('-') && ezafe.test(text)
    ? {lang: 'fa-Latn', sure: false, why: 'the link of Persian nouns'}
    : undefined
}

const prepositionsRussian = new Set([
  's',
  'v',
  'k',
  'u',
  'o',
  'vo',
  'so',
  'ko',
  'na',
  'po',
  'za',
  'iz',
  'ot',
  'ob',
  'pri',
  'pod',
  'nad',
  'bez',
  'dlia',
  'dlya',
  'cherez',
  'ne',
  'i',
])

/** Endings and letter groups of transliterated Russian (Library of Congress, BGN/PCGN, and what lies between). */
const endingsRussian =
  /(?:(?:ts|[bdlnrstvz])iya|(?:ts|[bdlnrstvz])iia|[^aeiou]iia|tsii|yy|yi|iy|ii|ij|[aeiouy]kh|[ai]mi|(?:[^ao])go|ogo|ego|omu|emu|ost(?:['’ʹ]?|i)|[eo]vyy|skaya|skaia|skoe|skoye|skogo|naya|naia|noe|noye|nyi|ny[yk]|ykh|ikh|stvo|stva|nie|niye|niia|niya|eniye|enie|aniye|anie|tel['’ʹ]|shchik|chik|nik|niki|nost['’ʹ]|tsiya|tsiia|[a-z]{3}iye|[a-z]{3}[bdlmrstv]ie|chestvo|yatie|ovka|enka|tel'stvo|shchina|ov[sk]t?|ayut|yayut|uyut|ayet|yayet|at['’ʹ]sya|lsya|lsia|it['’ʹ]|at['’ʹ]|yat['’ʹ]|et['’ʹ]|\w{3}(?:l|zh|shch|[^w]sh|ch)en[oay]|\w{3}(?:ov|z)an[oay])$/
const clusters =
  /zh[aeiouk]|kh[aeiou][a-z]|^kh[lr]|shch|[tc]s[iy][ya]|['’ʹ](?!(?:s|t|d|m|ll|re|ve|clock|en|er)?$)[a-z]|[^aeious]['’ʹ]$|[iuy]s['’ʹ]$|uye|iye|aya$|[bvgdznrlm]y[aeu]|yakh|akh$|mysh|prom[ys]|vlast|narod|soyuz|soiuz|partiy|partii/

function russian(words: readonly string[]): Guess | undefined {
  if (words.some((word) => isFunctionWord(word) && !prepositionsRussian.has(word) && word !== 'do')) return undefined
  const telling = words.filter(
    (word) => word.length > 3 && (endingsRussian.test(word) || clusters.test(word)) && !englishLike.test(word),
  )
  const governed =
    words[0] !== 'so' &&
    words.length > 1 &&
    words.length <= 4 &&
    prepositionsRussian.has(words[0]!) &&
    !/^(?:i|o)$/.test(words[0]!)
  const core = words.filter((word) => !prepositionsRussian.has(word))
  if (telling.length > 0 && telling.length * 2 >= core.length)
    return {lang: 'ru-Latn', sure: false, why: 'endings or soft signs of transliterated Russian'}
  if (governed && words[0]!.length <= 2 && core.every((word) => !englishLike.test(word)))
    return {lang: 'ru-Latn', sure: false, why: 'a Russian preposition in transliteration'}
  return undefined
}

/** Endings that make a word look English after all. */
const englishLike =
  /(?:most|y[ao]ng$|^(?:.|gh)?[chlp]ost|argo|ergo|^forgo|buyer|ing|tion|sion|ness|ment|ough|ight|ally|able|ible|ful|less|ship|hood|ward|wise|ence|ance|ism|ist|ists|ity|ous|ive|self|body|thing|where|logo|cargo|ego|picnic|panic|technik|ermit|credit|visit|edit|limit|unit|profit|deposit|habit|^(?:prair|calor|coter|rever|menager|linger|camarader|patisser|rotisser|brasser|sort|boot|sweet|aunt|night|zomb|freeb|newb|goal|coll|underl|bird|hood|ladd|good|girl|bourgeois)ie|orbit|merit|summit|permit|submit|admit|commit|transit|benefit)$/

const small: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einer eines einem und oder nicht ist sind war mit von zu zum zur für über unter bei nach aus auf im am vom sich auch als wie werden wird haben hat ja nein',
  fr: 'le la les un une des du et ou est sont était dans avec pour sur par ne pas que qui ce cette ces aux au en il elle nous vous ils elles ont leur leurs mais nos vos tout tous',
  es: 'el los las una unos unas del y o es son fue con por para sobre que se su sus al lo no muy pero',
  it: 'il lo gli della delle degli dei nel nella con per sul sulla che non sono era una uno ed',
  pl: 'i w z na do się nie jest są był oraz dla przez od pod przy ze że',
  cs: 'a v se na je jsou byl pro při od ze že by k ke do nebo',
  hu: 'a az és egy nem hogy is meg van volt magyar elvtárs',
  ro: 'și si de la în cu pe nu este sunt un o pentru prin care tovarășul',
  sq: 'nuk të së në lë një dhe për nga që është janë kanë',
  la: 'et in cum pro ad ex ab de non est sunt rerum inter sub per modus vivendi casus belli sine qua ipso facto ante bellum',
}
const letters: readonly (readonly [RegExp, string])[] = [
  [
    /ß|[a-zäöü]{4}ung(?:en|s)?$|[a-z]*(?:heit|keit|schaft|lich|isch|straße|partei|volks|reich|ausschuss|ausschuß|genosse)(?:en|s|e|es|er)?$|^(?:bundes|reichs|landes|volks|staats|bezirks)[a-zäöü]{3,}$|^ge[a-zäöü]+t$|[äöü]/u,
    'de',
  ],
  [/ł|ą|ę|ś|ź|ż|ć|ń|sz[cky]|rzą|prz/u, 'pl'],
  [/ř|ě|ů|č|š|ž|ň|ď|ť/u, 'cs'],
  [/ő|ű/u, 'hu'],
  [/ș|ț|ş|ţ|ă/u, 'ro'],
  // `không`: no other language of these letters begins its syllables so.
  [/[\u1ea0-\u1ef9ơư]|^(?:ngh?|nh|kh)\p{L}*[àáâãèéêìíòóôõùúý]/u, 'vi'],
  [/ë$|ë[rnms]/u, 'sq'],
  [/ñ/u, 'es'],
  [/[çœêèëîïôâû]|é/u, 'fr'],
]
/** Those that letters without diacritics may show. */
const plainLetters = letters.filter(([, lang]) => lang === 'de' || lang === 'pl')
const lists = new Map(Object.entries(small).map(([lang, words]) => [lang, new Set(words.split(' '))]))
/** Small words that English writes too, or a name: `Kim Il Sung`. */
const homographs = new Set('il war hat was not son sur par per pro con era una sub inter casus'.split(' '))
/** The small words of any of these languages. */
const foreignWords: ReadonlySet<string> = new Set([...lists.values()].flatMap((list) => [...list]))

/** Words that English has with their accents. */
export const accented: ReadonlySet<string> = new Set(
  'communiqué communiqués attaché attachés chargé chargés détente entente régime régimes rôle rôles élite élites émigré émigrés protégé protégés résumé façade naïve cliché clichés début décor mêlée précis exposé première séance soirée café cafés fiancé fiancée matériel rapporteur aide-mémoire aides-mémoire coup d’état vis-à-vis tête-à-tête procès-verbal déclassé démarche démarches'.split(
    ' ',
  ),
)

/** `n’ont`, `qu’à` */
const elided = /^(?:[cdjlmn]|qu)['’]\p{L}/u

function european(words: readonly string[]): Guess | undefined {
  if (words.every((word) => accented.has(word))) return undefined
  if (words.some((word) => word.length > 1 && isFunctionWord(word) && !foreignWords.has(word))) return undefined
  // `State Railcar Works in Łódź`: the letters are those of a name.
  const inside = words.indexOf('in')
  if (
    inside > 0 &&
    isAscii(words.slice(0, inside).join('')) &&
    !words.some((word) => word !== 'in' && foreignWords.has(word))
  )
    return undefined
  const joined = words.join(' ')
  const byLetter = (isAscii(joined) ? plainLetters : letters).find(([shape]) =>
    words.some((word) => word.length > 2 && shape.test(word)),
  )
  let best: {lang: string; hits: number} | undefined
  for (const [lang, list] of words.some((word) => foreignWords.has(word)) ? lists : []) {
    const hits = words.filter((word) => list.has(word) || (lang === 'fr' && elided.test(word))).length
    if (hits > 0 && (!best || hits > best.hits || (hits === best.hits && byLetter?.[1] === lang))) best = {lang, hits}
  }
  if (best && byLetter && best.lang === byLetter[1])
    return {lang: best.lang, sure: true, why: 'letters and small words of another language'}
  const marked = /[^\p{ASCII}'’ʹʺ–—-]/u.test(joined)
  if (
    byLetter &&
    (marked ||
      (words.length > 0 &&
        /(?:[a-z]{4}ung|heit|keit|schaft)(?:en|s)?$|^(?:bundes|reichs|landes|volks|staats|bezirks)[a-z]{3,}$/.test(
          joined,
        )))
  )
    return {lang: byLetter[1], sure: false, why: 'letters or endings of another language'}
  if (
    best &&
    words.length > 1 &&
    best.hits * 3 >= words.length &&
    words.some((word) => !isFunctionWord(word) && word.length > 3) &&
    !words.every((word) => isFunctionWord(word))
  ) {
    const notEnglish = words.some(
      (word) => lists.get(best.lang)!.has(word) && !isFunctionWord(word) && word.length > 1 && !homographs.has(word),
    )
    if (notEnglish) return {lang: best.lang, sure: false, why: 'small words of another language'}
  }
  return undefined
}
