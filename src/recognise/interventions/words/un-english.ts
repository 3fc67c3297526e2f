/**
 * Un-English: whether the letters of a word show that English has no such word, whatever language it is of.
 *
 * > | a struggle [lucha] · the events [ngjarjet] · the maize [kukorica]
 *
 * English words hardly end in *a*, *i*, *o* or *u*, and those that do can be counted; some letters end none, and some do
 * not meet in one.
 */
import {accented} from './language.js'
import {isAscii} from './words.js'

/** English words in *a*, *i*, *o* and *u*, names aside, that papers of this kind have. */
const english: ReadonlySet<string> = new Set(
  `a addenda adieu ado agenda ago aka alga algebra alibi alma also alumni ammonia amnesia anaesthesia anathema anemia
   anesthesia antenna anti apnea arcana area arena armada aroma asthma aura auto bacteria bamboo banana banjo beta
   bio bistro bonanza bravado bravo buffalo bureau cafeteria calico cameo camera cantata capita cargo casino cello charisma chimera
   china cholera cinema circa coca cocoa coda cola coma comma commando concerto consortia contra corona criteria
   curia curricula data delta dementia desperado diaspora dilemma diorama diphtheria diploma disco ditto do dogma
   domino drama dynamo echo ego embargo embryo emphysema emporia encyclopedia enema enigma ennui era errata euphoria
   euthanasia extra extravaganza facto fauna fiasco fiesta flora flu foci folio forego forgo formula fresco fungi
   gala gestapo ghetto go gorilla grotto guerilla guerrilla guinea gusto hacienda halo hello hero hitherto hydra hypothermia
   hysteria i idea impresario impromptu indigo inertia inferno influenza info infra innuendo insignia insomnia
   intelligentsia into intro iota ipso jumbo junta khaki kilo kimchi lacuna lava lemma libido lieu limbo literati logo macro
   mafia magma malaria mamma mango mania manifesto mantra marina maxi media mega melodrama memento memo memorabilia
   memoranda menu mesa metro mica micro militia millennia mini modulo momento moratoria mosquito motto multi
   multimedia nausea nebula negro neuro no nostalgia nova nuclei octavo onto opera orchestra origami outdo overdo
   pagoda panacea panda panorama papa para parabola paranoia paraphernalia parka patio pea peninsula persona
   phenomena phobia photo piano pizza placebo plasma plateau plaza plea plethora pneumonia polio politburo portfolio portico
   potato prima priori pro propaganda proviso pseudo psycho quanta quasi quo quota rabbi radii radio ratio redo
   referenda regalia replica retina retro rodeo rota safari saga salvo samurai scenario schema sea semi senora sepia
   sera siesta silica silo so soda sofa solo soprano soya spa spatula stadia stamina stigma stiletto stimuli strata
   studio subpoena suburbia sultana supernova supra swastika syllabi symposia tableau taboo tango tattoo taxi tea
   tempo terra thereto theta to tobacco toga tomato too tornado torpedo torso trauma triennia trio trivia troika tuba
   tuna tundra turbo two typo ultra umbra umbrella undergo undersea undo unto utopia vanilla vendetta vertebra
   vertigo veto via video villa virtuoso visa vista vitro viva vodka volcano who yoga you zero zoo`.split(/\s+/),
)

/** Letters that end no English word, pairs that open none, and pairs that do not meet inside one. */
const strange =
  /[jqv]$|q[^u]|^(?:tt|kk|pp|bb|dd|gg|cc|mm|nn|rr)[a-z]|[bdfjlmnvwxz]h$|ih$|kph|ph[kp]|^(?:ng|zd|vz|v[lrn]|gd|dv|s[rsz]|m[lr]|h[lrv]|c[vz]|d[lz]|z[hblnmv]|[ktpbvnld]j|kv|tv|sh[kmnpt])|sz|[fghkmprtvz]j|j[bcfghklmnprstvz]|[^c]uu|[^sk]ii[^n]|aa[^r]|zh[aeiou]|yy|sch[lrwm]|ae[ij]|kh[bdgkmnprtvz]|^ge\w{4,}te[mnr]$|[^s]haft$|(?:lich|isch|ieren|schen)$/
/** `perjury`, `enjoy`, `fjord`: where *j* does follow a consonant. */
const joined = /(?:perj|fjo|erj|hij)/

const contracted = /^[a-z]+’[a-z]{1,2}$/

/** Whether English has no such word; of a word in small letters. */
export function isUnEnglish(word: string): boolean {
  if (word.length < 2) return false
  // `five-anti`: each half by itself.
  if (word.includes('-')) return word.split('-').some((part) => part.length > 1 && isUnEnglish(part))
  // The apostrophe of `don’t` is no letter.
  if (!isAscii(word)) return !accented.has(word) && !contracted.test(word)
  if (/[aiou]$/.test(word)) return !english.has(word) && !/^[ivxl]+$/.test(word)
  if (plural.test(word)) return !english.has(word.slice(0, -1)) && !singular.has(word)
  return strange.test(word) && !joined.test(word)
}

/** `vosotros`, `granjerias`: the plural of a word that English would have in *a* or *o*. */
const plural = /[^aeos\W]i?[ao]s$/
/** Words that end so and are no plurals. */
const singular: ReadonlySet<string> = new Set(
  `alas albatros alias asbestos atlas bias canvas chaos cosmos das ethos eros gas has kudos pajamas pancreas pathos pyjamas
   rhinoceros thermos was whereas vas bathos logos topos`
    .trim()
    .split(/\s+/),
)
