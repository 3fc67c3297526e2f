/**
 * Closed classes of English words, and the words for offices: what the grammar around a bracket is read from.
 * Translations of diplomatic documents are in English; the sets hold what decides, not a dictionary.
 */
import {occupations} from '../../../words/occupations.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const determiners = set(`
  the a an this that these those my your his her its our their some any no each every all both several many few other
  another such certain one whose`)

export const articles = set('the a an')

export const prepositions = set(`
  of in on at by for with from to into onto upon about against between among through during before after under over
  within without toward towards via per concerning regarding despite until till since near behind beyond across along
  around off out up down as than like except beside besides`)

export const pronouns = set(`
  i me we us you he him she her it they them myself himself herself itself ourselves yourselves themselves who whom
  mine yours ours theirs`)

export const auxiliaries = set(`
  be am is are was were been being have has had having do does did doing will would shall should can could may might
  must ought cannot not`)

export const conjunctions = set(`
  and or but nor so yet if because although though while whereas when where unless whether that which who whom whose
  however therefore then also`)

const adverbs = set(`
  here there now today yesterday tomorrow again still already only just even very more most less least too quite
  thus hence moreover further furthermore nevertheless finally later earlier soon once twice first second third
  let please regarding speaking returning continuing concerning both neither either according`)

export const interrogatives = set('what why who whom whose which where when how whether')

const functionWords: ReadonlySet<string> = new Set(
  [determiners, prepositions, pronouns, auxiliaries, conjunctions, interrogatives, adverbs].flatMap((words) => [
    ...words,
  ]),
)

/** Words that open a sentence with a capital and are no part of a name. `US` is a state, and no pronoun. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase()) && word !== 'US'
}

/** Forms of address: part of how a person is called, not an office. */
const addresses = set(`
  mr mrs ms miss messrs mister madame monsieur mme m herr frau sir dame lord lady comrade comrades cde cdes com coms
  comr tov dr doctor prof professor rev reverend father brother citizen dear
  marquis marquess duke duchess viscount earl baron baroness`)

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

export function isAddress(word: string): boolean {
  return addresses.has(withoutStop(word.toLowerCase()))
}

const offices = set(`
  ambassador minister premier president chairman chairwoman chairperson secretary general marshal admiral colonel
  major captain lieutenant sergeant commander commissar commissioner chancellor governor viceroy regent senator congressman deputy
  director chief head leader member representative delegate envoy consul attache attaché counselor counsellor
  councillor councilor adviser advisor aide assistant interpreter translator specialist expert journalist
  correspondent reporter editor writer author poet historian scholar physician surgeon lawyer judge prosecutor
  engineer scientist economist founder cofounder co-founder spokesman spokeswoman spokesperson official officer
  functionary diplomat statesman politician dictator king queen emperor empress prince princess pope bishop
  archbishop cardinal priest mayor clerk manager banker businessman industrialist warlord revolutionary communist
  activist agent spy defector émigré emigre candidate successor predecessor wife husband son daughter brother sister
  father mother widow nephew niece uncle aunt cousin widower friend colleague rival opponent rapporteur
  plenipotentiary under-secretary undersecretary vice-president vice-chairman vice-minister vice-premier
  general-secretary commander-in-chief pm fm nco gensek politruk tsar czar sultan shah president-elect resident
  photographer stenographer typist pilot soldier veteran worker peasant student teacher dean rector nationalist
  socialist democrat republican conservative liberal leftist rightist separatist guerrilla partisan
  attorney counsel treasurer inspector observer negotiator intermediary emissary chargé charge chef aide-de-camp
  brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law`)

/** A word for what someone is: an office, a rank, a trade, a relation. */
export function isOffice(word: string): boolean {
  const lower = withoutEnding(word.toLowerCase())
  return (
    offices.has(lower) ||
    (lower.endsWith('s') && offices.has(lower.slice(0, -1))) ||
    (lower.includes('-') && offices.has(lower.slice(lower.lastIndexOf('-') + 1)))
  )
}

/** Without the stops after it, and without the genitive's ending. */
function withoutEnding(word: string): string {
  const last = word.at(-1)
  if (last !== 's' && last !== '.' && last !== ',' && last !== ';' && last !== ':') return word
  return word.replace(/[.,;:]+$/, '').replace(/['’]s$/, '')
}

/** Trades, most of which are surnames too: what someone is only in small letters. */
const trades: ReadonlySet<string> = new Set([...occupations, 'tenor', 'private'])

/** A word for a trade, in small letters. */
export function isTrade(word: string): boolean {
  return trades.has(word) || trades.has(word.slice(word.lastIndexOf('-') + 1))
}

/** The first half of an office: `Foreign Minister`, `Deputy Chairman`. */
export const opensOffice = /^(?:Foreign|Prime|Deputy|Vice|First|Second|Third|Assistant|Under|Acting|Defen[sc]e)$/

/** Offices that *General* completes: `the Solicitor General`. */
export const takesGeneral =
  /^(?:Solicitor|Attorney|Consul|Secretary|Inspector|Surgeon|Governor|Postmaster|Adjutant|Quartermaster|Paymaster|Director|Auditor|Comptroller|Registrar|Procurator|Commissary|Receiver|Lieutenant|Major|Brigadier|Advocate|Agent)$/

/** Verbs after which a person and a thing stand side by side: `told Marek [the truth]`. */
export const takesTwo =
  /^(?:g[ai]v(?:e|en|ing)|hand(?:ed|ing)|t(?:ell|old|elling)|s(?:end|ent|ending)|show(?:ed|n|ing)?|ask(?:ed|ing)?|offer(?:ed|ing)?|promis(?:ed?|ing)|grant(?:ed|ing)?|paid|pay|lent|lend|owe[ds]?|sold|brought|bring|taught|wr(?:ote|ite|itten)|read|mak(?:e|ing)|made|call(?:ed)?|appoint(?:ed)?|elect(?:ed)?|den(?:y|ied)|allow(?:ed)?|cost|f(?:ind|ound)|left|consider(?:ed|s)?|th(?:ink|ought)|nam(?:ed?|ing)|deem(?:ed)?|declar(?:ed?|ing)|refus(?:ed?|ing))$/i

/** `the Charter [and shall submit reports]`: words that go on in a sentence begin so. */
export const goesOn =
  /^(?:and|or|but|nor|that|which|who|whose|whom|where|when|as|of|to|for|in|on|with|by|from)\s\p{Ll}/u

/** `[copy of] the note`, `[present in the]`: words that end so go on in the sentence; not `[Yan’an]`. */
export const unended = /(?<![\p{L}’'/-])(?:of|the|an?|to|in|for|and|or|with|by|on|at|from|as|that)$/u

const abbreviatedOffices = set('gen col maj capt lt sgt adm amb sec pres gov sen rep dir min hon')

const institutions = set(`
  council committee subcommittee ministry department bureau office section division commission administration academy
  institute university embassy legation consulate army command staff headquarters government party congress secretariat
  directorate agency assembly federation union league front corps fleet board mission politburo presidium court bank
  university school company corporation association society organization organisation alliance movement conference
  republic province district region county`)

/** A word that ends the name of a body: `Council`, `Ministry`. */
export function isInstitution(word: string): boolean {
  return institutions.has(word.toLowerCase().replace(/['’]s$|[.,;:]+$/g, ''))
}

/** A title that stands right before a name: a form of address, or an office. */
export function isTitle(word: string): boolean {
  const lower = withoutStop(word.toLowerCase())
  return addresses.has(lower) || isOffice(word) || abbreviatedOffices.has(lower)
}

export const months = set('january february march april may june july august september october november december')

export const weekdays = set('monday tuesday wednesday thursday friday saturday sunday')
