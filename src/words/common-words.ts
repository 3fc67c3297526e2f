/** Words with a capital that are no names of persons: nouns of bodies and events, adjectives of nations, words of titles. */

/** What a body is, in its name. */
export const orgNoun =
  /\b(?:Party|Ministry|Committee|Union|Army|Navy|Department|Bureau|Government|Council|Commission|League|Congress|Institute|University|Academy|Embassy|Bank|Front|Federation|Association|Organi[sz]ation|Agency|Office|Corps|Command|Group|Company|Board|Institution|Assembly|Parliament|Conference|Headquarters|Staff|Division|Branch|Section|Directorate|Administration|Authority|Service|Services|Secretariat|Delegation|Legation|Consulate|Court|Cabinet|Presidium|Politburo|Bloc|Fund|Library|Archives|Museum|Society|School|College|Church|Unit|Regiment|Brigade|Fleet)\b/
/** What an event or a paper is, at the end of its name. */
export const eventNoun =
  /\b(?:War|Wars|Movement|Expedition|Revolution|Uprising|Plan|Program|Programme|Treaty|Agreement|Pact|Day|Files|Record|Papers|Doctrine|Declaration|Question|Problem|Project|Act|Charter|Mission|Republic|Industry|Affairs|Officials?|Meeting|Paper|Order|Control|Policy|Bill|Law|Constitution|Resolution|Report|Memorandum|Note|System|Security|Relations|Series|Volume|Session|Conference|Building|Trade|Finance|Finances|Officers?|Issue|Issues|Period|Age|Era|Front|Line|Operation|Group|Protocol|Convention|Accord|Accords|Communiqué|Statement|Manifesto|Summit|Crisis|Campaign|Number|Edition|Press|Times|Post|Herald|News|Daily|Review|Journal|Bulletin|Hotel|Palace|Hall|House)$/
/** What a place is, at the end of its name or before *of*. */
export const placeNoun =
  /\b(?:River|Sea|Ocean|Bay|Gulf|Island|Islands|Peninsula|Mountains?|Province|County|City|District|Region|Canal|Straits?|Valley|Street|Road|Avenue|Square|Airport|Harbou?r|Cape|Lake|Desert|Coast|Delta|Railway|Railroad|America|Africa|Asia|Europe|Germany|Korea|Vietnam|China|Mongolia)$/
/** Adjectives of nations, movements and their members, months, days, and words that titles capitalise. */
const common =
  /^(?:[\p{L}]+(?:ese|ian|ians|ish|ist|ists|ism|icans?|eans?|tans?|viets?|slavs?|viks?|ans)|French|Greek|Dutch|Swiss|Arab|Arabs|Czech|Pole|Poles|Turk|Turks|Slav|Thai|Party|Government|State|States|Committee|Ministry|Minister|President|Ambassador|Secretary|General|Chairman|Congress|Army|War|Treaty|Revolution|Department|Council|Comrade|Article|Section|Chapter|Volume|Vol|Note|Page|Part|Civil|World|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Chinese|Mr|Mrs|Dr|The|This|That|God|North|South|East|West|Northern|Southern|Eastern|Western|Central|Foreign|Prime|Premier|Deputy|First|Second|Third|Yes|No|OK|TV|AM|PM|II|III|IV|VI|VII|VIII|IX)$/u

/** Whether a word with a capital is an adjective of a nation or a word that titles capitalise; of a compound its last part. */
export function isCommon(word: string): boolean {
  return common.test(word) || common.test(word.slice(word.lastIndexOf('-') + 1))
}
