/** Nouns that describe whom or what a name stands for: `the leader [Marek]`, `this city [Varna]`, `the interventionists [the Ostrians]`. */

/** What stands before a noun and is none. */
export const adjective =
  /^(?:new|newer|newest|next|recent|latest|current|old|older|previous|joint|common|special|separate|regular|further|other|big|bigger|small|large|larger|great|greater|high|higher|important|whole|entire|main|major|same|similar|so-called|possible|future|early|earlier|late|later|international|national|political|military|economic|central|local|general|official|first|second|third|last|final|nearby|neighbou?ring|present|respective|aforementioned)$/

/** Words for a person, a place, a body or a work that the name may be. */
const nouns = new Set(
  `leader man men woman women person people gentleman gentlemen comrade figure hero dictator ruler brother friend enemy
   ally neighbor neighbour puppet renegade candidate speaker traitor clique side delegation group trio pair city capital country state
   town village port island province region river place area regime government party newspaper paper journal magazine
   organ agency article book pamphlet film work speech treaty pact agreement plan document declaration letter
   organization organisation movement union alliance firm company bank ship vessel plane operation site base hotel
   republic power other two three four five latter former here there`
    .trim()
    .split(/\s+/),
)

/** Whether a name may stand for the noun, in the singular or the plural. */
export function isNoun(word: string): boolean {
  return (
    nouns.has(word) || nouns.has(word.replace(/s$/, '')) || nouns.has(word.replace(/ies$/, 'y')) || agents.test(word)
  )
}

/** `interventionists`, `conspirators`: persons, by their ending. */
const agents = /(?:ists|ators|itors|ionaries|crats|mongers|ites)$/
