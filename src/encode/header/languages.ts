/** Languages by their codes (ISO 639) and by the names that catalogues give them in English. */

const languageNames: {[code: string]: string} = {
  ar: 'Arabic',
  az: 'Azerbaijani',
  be: 'Belarusian',
  bg: 'Bulgarian',
  bs: 'Bosnian',
  ca: 'Catalan',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  ga: 'Irish',
  grc: 'Ancient Greek',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  hy: 'Armenian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ka: 'Georgian',
  kk: 'Kazakh',
  km: 'Khmer',
  ko: 'Korean',
  la: 'Latin',
  lo: 'Lao',
  lt: 'Lithuanian',
  lv: 'Latvian',
  mk: 'Macedonian',
  mn: 'Mongolian',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sl: 'Slovenian',
  sq: 'Albanian',
  sr: 'Serbian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  uz: 'Uzbek',
  vi: 'Vietnamese',
  yi: 'Yiddish',
  zh: 'Chinese',
}

/** `Russian`, and of `ru-Latn` `Russian in Latin letters`; a code that has no name here stands for itself. */
export function languageName(code: string): string {
  const [language, script] = code.split('-')
  const name = languageNames[language!.toLowerCase()]
  return name === undefined ? code : script === 'Latn' ? `${name} in Latin letters` : name
}

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(languageNames).map(([code, name]) => [name.toLowerCase(), code]),
)

/** The code of what a page names as the language of its document: of several `mul`, of what is none that is known `und`. */
export function languageCode(words: string): string {
  const names = words.replace(/\([^()]*\)/g, '').split(/\s*[,;/&]\s*|\s+and\s+/)
  const found = names.map((name) => codes.get(name.trim().toLowerCase()))
  if (found.some((code) => code === undefined)) return 'und'
  return found.length === 1 ? found[0]! : 'mul'
}
