/** Titles that stand before names, and the nouns that speak: one list each, for all who look for persons. */

/** Titles and ranks that stand before a name, or for it. */
export const titles =
  'comrades?|cdes?|comr|com|pres|amb|fonmin|primin|mr|mrs|ms|miss|mister|messrs|dr|doctor|drs|prof|professor|generals?|gen|generalissimo|marshal|colonel|col|major|maj|captain|capt|lieutenant|lt|admiral|adm|commander|commandant|commissar|ambassador|minister|ministers|president|vice-president|chairman|premier|prime|secretary|secretaries|chancellor|senator|governor|director|consul|counsell?or|madame|madam|sir|lord|lady|king|queen|prince|princess|sultan|emir|amir|shaikh|shah|emperor|pope|bishop|rev|reverend|father|academician|under|assistant|deputy|vice|acting|foreign|first|second|third|journalist|interpreter|citizen|field|chief|attaché|attache|envoy|chargé|congressman|justice|judge|hon|honou?rable|frau|herr|monsieur|signor|sig|señor|councill?or|alderman|sergeant|comdr|brigadier|pastor|archbishop|cardinal|count|countess|baron|uncle|aunt|tov|mme|mlle|smt|shri|pandit|sheikh|maulana|ayatollah|msgr|monsignor|nuncio|sgt|cdr|brig|commodore|excellency|commissioner|mayor|undersecretary|dame|baroness|duke|marquis|viscount|earl|rabbi|señora|senhor|senhora|signora|engineer|canon'

/** The same with a capital or without, for patterns that tell capitals from small letters. */
export const writtenTitles = written(titles)

function written(alternatives: string): string {
  return alternatives
    .split('|')
    .map((title) => `[${title[0]!.toUpperCase()}${title[0]!}]${title.slice(1)}`)
    .join('|')
}

/** Heads of noun phrases that speak. */
export const roleNouns =
  'ambassador|minister|president|vice-president|chancellor|chairman|chairwoman|chair|secretary|premier|prime minister|general|generalissimo|marshal|colonel|delegate|delegates|representative|representatives|delegation|delegations|side|sides|party|comrade|comrades|member|members|official|officials|interpreter|translator|spokesman|spokeswoman|government|governments|committee|subcommittee|director|professor|consul|officer|officers|leader|leaders|friend|friends|embassy|department|leadership|council|bureau|ministry|king|prince|sultan|amir|emir|shaikh|emperor|shah|pope|deputy|speaker|leadership|soldiers|workers|people|man|woman|latter|former|interlocutor|undersigned|author|writer|chargé|attaché|envoy|analyst|counselor|counsellor|commander|admiral|head|chief|chiefs|editor|editors|historian|historians|colleague|colleagues|counterpart|group|students|journalist|journalists|correspondent|both|communists|others|americans|russians|chinese|soviets|british|staff|commissioner|senator|governor|mayor|judge|captain|doctor|manager|adviser|advisor|negotiator|administrator|rapporteur|moderator|interviewer|reporter|reporters|counsel|witness|prosecutor|defendant|accused|clerk|archivist|librarian|registrar|treasurer|dean|provost|rector|curator|consultant|convener|compiler|reviewer|court|cabinet|commission|mission|board|company|wife|husband|father|mother|brother|sister|son|daughter|d.affaires|d.Affaires'

/** The words of such a list: `comrade` and `comrades` of `comrades?`. */
export function spelled(alternatives: string): string[] {
  return alternatives
    .split('|')
    .flatMap((word) => (word.includes('?') ? [word.replace(/.\?/, ''), word.replace('?', '')] : [word]))
}

/** Words that rank a title, and stand before much else: `Foreign Trade`, `First Phase`. */
export const ranks = 'under|assistant|deputy|vice|acting|foreign|first|second|third|field|prime|chief'
export const writtenRanks = written(ranks)
export const rankWords: ReadonlySet<string> = new Set(ranks.split('|'))
/** Those that make another office of a title: `Deputy Chairman`, `Lord President`. */
export const officeRanks: ReadonlySet<string> = new Set([...rankWords, 'lord'])

/** Titles that are written with a point. */
export const pointedTitles: readonly string[] =
  'mr mrs ms dr prof gen col capt maj lt adm amb sen rep com cde comr tov rev hon messrs sig'.split(' ')
