/** Languages as translators and editors name them: `[in Russian]`, `[Alb. KEE]`. */

/** Languages by their English names: ISO 639. */
export const languages: Readonly<Record<string, string>> = Object.fromEntries(
  `english en, russian ru, chinese zh, german de, french fr, latin la, polish pl, czech cs,
   slovak sk, hungarian hu, magyar hu, bulgarian bg, romanian ro, rumanian ro, albanian sq, spanish es,
   italian it, portuguese pt, japanese ja, korean ko, vietnamese vi, mongolian mn, ukrainian uk, serbian sr,
   croatian hr, serbo-croatian sh, greek el, turkish tr, arabic ar, hebrew he, persian fa, farsi fa,
   hindi hi, swedish sv, danish da, norwegian no, finnish fi, dutch nl, yiddish yi, georgian ka,
   armenian hy, lithuanian lt, latvian lv, estonian et, khmer km, lao lo, thai th, burmese my,
   pinyin zh-Latn`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
/** Languages in short. */
export const abbreviations: Readonly<Record<string, string>> = Object.fromEntries(
  `alb sq, arab ar, bulg bg, chin zh, cz cs, fr fr, ger de, hung hu, ital it, jap ja, kor ko, lat la, mong mn, pers fa, pol pl,
   port pt, rom ro, rum ro, russ ru, rus ru, serb sr, slov sk, sp es, span es, turk tr, ukr uk, viet vi`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
export const languageNames: readonly string[] = Object.keys(languages)
/** The names for an expression. */
export const anyLanguage = languageNames.join('|')
