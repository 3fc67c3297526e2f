/** What documents and papers, not people, state: `the treaty`, `Pravda`. */
import {lastWord} from './neighbouring-words.js'
import {WordSet} from './word-set.js'

const things =
  /\b(?:articles?|reports?|treaty|treaties|law|laws|agreements?|memorand(?:um|a)|documents?|notes?|communiqu[eé]s?|declarations?|sections?|paragraphs?|constitution|charter|press|newspapers?|letters?|telegrams?|cables?|messages?|protocols?|statements?|plans?|programs?|acts?|bills?|charts?|tables?|drafts?|texts?|papers?|despatch(?:es)?|dispatch(?:es)?|minutes|resolutions?|orders?|radio|book|volumes?)$/i
/** Their last words, or what is left of them after an accent, in the singular: most phrases end in none. */
const thingWords = new WordSet(
  ' article report treaty treatie law agreement memorandum memoranda document note communique declaration section paragraph constitution charter press newspaper letter telegram cable message protocol statement plan program act bill chart table draft text paper despatch despatche dispatch dispatche minute resolution order radio book volume'.split(
    ' ',
  ),
)

/** Whether a phrase ends in a noun of what is written or printed. */
export function isThing(text: string): boolean {
  const word = lastWord(text)
  return (thingWords.has(word) || (/s$/i.test(word) && thingWords.has(word.slice(0, -1)))) && things.test(text)
}

/** Newspapers and news agencies: by their own names, or by the last word of a name with its article. */
const organs =
  /^(?:(?:the )?(?:Pravda|Izvestii?a|Krasnaia Zvezda|Neues Deutschland|Renmin Ribao|Jen-?min Jih-?pao|Xinhua|Hsinhua|TASS|Reuters?|Le Monde|Figaro|L['’]Humanit[eé]|Unit[aà]|Borba|Scinteia|Zeri i Popullit|Rodong Sinmun|Nhan Dan|Agence France[- ]Presse|Associated Press|United Press(?: International)?)|[Tt]he (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Times|Post|Tribune|Herald|Gazette|Guardian|Daily|Telegraph|Observer|Economist|Chronicle|Star|News|Courier|Mail|Express|Mirror|Bulletin|Journal|Monitor|Mercury|Echo|Argus|Sentinel|Examiner|Advertiser|Dispatch|Standard|News Agency|Newspaper)|(?:\p{Lu}[\p{L}-]+ ){0,2}People['’]s Daily)$/u

const organWords: ReadonlySet<string> = new Set(
  ' Pravda Izvestia Izvestiia Zvezda Deutschland Ribao Jihpao pao Xinhua Hsinhua TASS Reuter Reuters Monde Figaro Humanite Unita Borba Scinteia Popullit Sinmun Dan Presse Press International Times Post Tribune Herald Gazette Guardian Daily Telegraph Observer Economist Chronicle Star News Courier Mail Express Mirror Bulletin Journal Monitor Mercury Echo Argus Sentinel Examiner Advertiser Dispatch Standard Agency Newspaper'.split(
    ' ',
  ),
)

/** Whether a name is that of a newspaper or a news agency. */
export function isOrgan(text: string): boolean {
  return organWords.has(lastWord(text)) && organs.test(text)
}
