/** What documents and papers, not people, state: `the treaty`, `Pravda`. */
import type {Span} from '../../../tree/source.js'
import {CharacterClass} from '../../../words/character-class.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {WordSet} from '../../../words/word-set.js'

const things =
  /\b(?:articles?|reports?|treaty|treaties|law|laws|agreements?|memorand(?:um|a)|documents?|notes?|communiqu[eé]s?|declarations?|sections?|paragraphs?|constitution|charter|press|newspapers?|letters?|telegrams?|cables?|messages?|protocols?|pacts?|statements?|plans?|programs?|acts?|bills?|charts?|tables?|drafts?|texts?|papers?|despatch(?:es)?|dispatch(?:es)?|minutes|resolutions?|orders?|radio|book|volumes?|questions?|subjects?|speech(?:es)?|reviews?|statutes?|ordinances?|circulars?|cablegrams?|savingrams?|airgrams?|m[eé]moires?|announcements?|manifestos?|editorials?|clauses?|rumou?rs?)$/i
/** Their last words, or what is left of them after an accent, in the singular: most phrases end in none. */
const thingWords = new WordSet(
  ' article report treaty treatie law agreement memorandum memoranda document note communique declaration section paragraph constitution charter press newspaper letter telegram cable message protocol pact statement plan program act bill chart table draft text paper despatch despatche dispatch dispatche minute resolution order radio book volume question subject speech speeche review statute ordinance circular cablegram savingram airgram memoire moire announcement manifesto editorial clause rumour rumor'.split(
    ' ',
  ),
)

/** `Vol. XVI`, `No. 4`: one of a series. */
const numbered = /^(?:the )?(?:Vols?|Nos?|Docs?|Volume|Number|Tab|Annex|Appendix)\.? (?:[IVXLC]+|\d{1,4}[A-Z]?)$/
const numeral = new CharacterClass(/[IVXLC\dA-F]/)

/** Whether a phrase ends in a noun of what is written or printed, or numbers one. */
export function isThing(text: string): boolean {
  const word = lastWord(text)
  if (numeral.has(text.charCodeAt(text.length - 1)) && numbered.test(text)) return true
  const isPlural = word.endsWith('s') || word.endsWith('S')
  return (thingWords.has(word) || (isPlural && thingWords.has(word.slice(0, -1)))) && things.test(text)
}

/**
 * Whether a paper governs a phrase of the text: `a letter sent to the Ambassador stated`. Not in `wrote a letter to the
 * Minister, who replied`: there it is he.
 */
export function isOfPaper(text: string, {start, end}: Span): boolean {
  if (/^,? who/.test(text.slice(end, end + 5))) return false
  const found = governing.exec(text.slice(Math.max(0, start - furthestPaper), start))
  return found !== null && isThing(found[1]!)
}
const furthestPaper = 60
/** Who asks a question is asked nothing. */
const governing =
  /(?<!\p{L})(?!(?:questions?|subjects?) )(\p{L}+)\s+(?:\p{Ll}{2,}(?:ed|en|wn|nt|de|ad)\s+)?(?:to|by|from|for|with)\s+(?:the\s+)?$/u

/** What teaches and shows, and is nobody: `History tells us that`. */
export function isAbstract(text: string): boolean {
  return abstracts.has(text) || nounInTion.test(text)
}
/** `Appropriation`, `Questions`, `Harbour Relations`: no surname ends so; the United Nations are a body. */
const nounInTion = /^(?:\p{Lu}\p{Ll}+tion|(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?<!\bNa)tions)$/u
const abstracts: ReadonlySet<string> = new Set(
  'History Experience Tradition Reason Logic Legend Practice Statistics Evidence Science Life Scripture Conscience Rumor Rumour Gossip Events Facts Figures Documents Nature Reality'.split(
    ' ',
  ),
)

/** Newspapers and news agencies by their own names, with an article or without. */
const named =
  /^(?:the )?(?:Pravda|Izvestii?a|Krasnaia Zvezda|Neues Deutschland|Renmin Ribao|Jen-?min Jih-?pao|Xinhua|Hsinhua|TASS|Reuters?|Le Monde|Figaro|L['’]Humanit[eé]|Unit[aà]|Borba|Scinteia|Zeri i Popullit|Rodong Sinmun|Nhan Dan|Agence France[- ]Presse|Associated Press|United Press(?: International)?)$/
/** What others are called after their article and a few words: `the New York Times`. */
const kinds: ReadonlySet<string> = new Set(
  'Times Post Tribune Herald Gazette Guardian Daily Telegraph Observer Economist Chronicle Star News Courier Mail Express Mirror Bulletin Journal Monitor Mercury Echo Argus Sentinel Examiner Advertiser Dispatch Standard Agency Newspaper'.split(
    ' ',
  ),
)
const beforeKind = /^[Tt]he (?:\p{Lu}[\p{L}-]+ )*$/u
const beforePeoplesDaily = /^(?:\p{Lu}[\p{L}-]+ )*People['’]s $/u

/** The last words of those by their own names, or what is left of them after an accent. */
const lastOfNamed: ReadonlySet<string> = new Set(
  ' Pravda Izvestia Izvestiia Zvezda Deutschland Ribao Jihpao pao Xinhua Hsinhua TASS Reuter Reuters Monde Figaro Humanite Unita Borba Scinteia Popullit Sinmun Dan Presse Press International'.split(
    ' ',
  ),
)

/** Whether a name is that of a newspaper or a news agency. */
export function isOrgan(text: string): boolean {
  // `Radio Norland`
  if (text.startsWith('Radio ')) return true
  const word = lastWord(text)
  if (lastOfNamed.has(word)) return named.test(text)
  if (!kinds.has(word)) return false
  const before = text.slice(0, -word.length)
  const words = before.split(' ').length - 1
  if (word === 'Daily' && words < 4 && beforePeoplesDaily.test(before)) return true
  if (word === 'Agency')
    return words < 6 && before.endsWith(' News ') && beforeKind.test(before.slice(0, -'News '.length))
  return words < 5 && beforeKind.test(before)
}

/** `the newspaper Narodni Glas`, `the Norland agency ONA`: a name after what it is. */
export function isPaperBefore(word: string): boolean {
  return paperNouns.has(word)
}
const paperNouns = new WordSet('newspaper paper daily weekly magazine journal periodical agency broadcaster'.split(' '))
