/**
 * Whom the narrator turns to: by a deed that only persons do, or as the last of those named. *He* is that one until
 * someone else speaks. Whom he meets is asked in meetings.ts.
 *
 * > | Mr. Officer drew attention to the danger. He observed that …
 *     ^^^^^^^^^^^
 */
import {capital, smallLetter, space} from '../../../words/character-class.js'
import {isTitle} from '../../../words/leading-titles.js'
import {wordAfter} from '../../../words/neighbouring-words.js'
import {isOpener} from '../../../words/openers.js'
import {rankWords} from '../../../words/titles.js'
import {bodilyDeeds, deedFollows, personalDeeds, presentDeeds, stances} from '../clauses/deeds.js'
import {demeanour, reception} from '../clauses/demeanour.js'
import {isCollective} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {phraseFrom, type Subject} from '../phrases/phrase.js'

/** Any other verb: neither what someone was or might do, nor what he had done before. */
const anyVerb =
  /^(?:,[^,;]{3,120},)?\s+(?!(?:was|were|is|are|has|had|have|be|would|could|should|might|may|must|can|will|shall|did|does|do|and|or|of|for|in|on|at|to|with|by|from|as|who|which|that|whose|but|not|the|a|an)\b)\p{Ll}/u
const aside = /^(?:,[^,;]{3,120},|,? (?:on|at|after|in|reading|speaking|referring)\s[^,;]{3,60}?,?)(?=\s)/u
const earlier = /^\s+had\s+(?!(?:a|an|the|no|to|his|her|some|any)\b)/

/** What follows a name that a sentence begins with: in `Mr. Hale (Norland) supported the motion` after the bracket, or after the house he is of. */
export function wordsAfter(text: string, {end}: Subject): string {
  const next = text.slice(end, end + 160)
  if (next.startsWith(' (')) return next.replace(bracket, '')
  return next.startsWith(' of ') ? next.replace(ofHouse, '') : next
}
/** `Mr. Hale of the National Archives described`, `Mr. Ito of this Department, who saw it, has` */
const ofHouse = /^ of (?:(?:the|this|that|our|his|her) )?\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,3}(?=,? \p{Ll})/u
const bracket = /^ \([^()]{1,60}\)/

/** `Minister Orsini had been ill. He said that`: a name or an office that is no body, before a verb. */
export function mayBeSomeone(subject: Subject, next: string, persons: Persons): boolean {
  if (subject.kind === 'role')
    return next.startsWith(' ') && smallLetter.has(next.charCodeAt(1)) && isSingleOffice(subject.text)
  return (
    subject.kind === 'name' &&
    !isOpener(subject.text) &&
    predicateFollows(next) &&
    !/^the\s|['’]s?$/i.test(subject.text) &&
    // `Whilst`, `Negotiations`: of one word only a known name.
    (isTitled(subject.text) || persons.isPerson(subject.text) || persons.isPresent(subject.text)) &&
    !persons.isGroup(subject.text)
  )
}
/** `Mr. Hale’s experience since the spring was not so good`: of whose lot, work or view a sentence tells. */
export function ownerToldOf(name: string, next: string): string | undefined {
  if (!/['’]s?$/.test(name) || !ofHis.test(next)) return undefined
  return name.replace(/['’]s?$/, '')
}
const ofHis =
  /^ (?:own |recent |first |main |chief )?(?:experience|view|opinion|impression|position|attitude|work|situation|case|problem|concern|main concern|reaction|response|answer|reply|feeling)s? (?:(?:in|with|of|on|since|as) [^.;:]{3,60} )?(?:was|were|had been|is|differed|remained)\b/

/** Whether a word in small letters follows, at once or after what stands between commas, that may be a verb. */
function predicateFollows(next: string): boolean {
  const start = next.startsWith(',') ? (betweenCommas.exec(next)?.[0].length ?? 0) : 0
  const at = space.endOf(next, start, next.length)
  return at > start && smallLetter.has(next.charCodeAt(at)) && !noPredicate.has(wordAfter(next, start))
}
const betweenCommas = /^,[^,;]{3,120},/
const noPredicate: ReadonlySet<string> = new Set('and or of for in on at to with by from as'.split(' '))

const holder = /^(?: (?:(?:of|for) [^,.;]{2,50}|there|here))?, (?=\p{Lu})/u
/** `The Prime Minister of Ostria, Valdor, approached me`: his name. */
export function holderOf(subject: Subject, next: string): string | undefined {
  const found = subject.kind === 'role' ? holder.exec(next) : null
  const name = found && phraseFrom(next, found[0].length)
  return name?.kind === 'name' && next[name.end] === ',' && anyVerb.test(next.slice(name.end + 1))
    ? name.text
    : undefined
}

/**
 * Whether a sentence that begins with `subject`, and goes on with `next`, turns to that person; `isGoing`: while someone
 * speaks, `inTurn`: in his own turn.
 */
export function turnsTo(subject: Subject, next: string, persons: Persons, isGoing: boolean, inTurn: boolean): boolean {
  if (subject.kind !== 'role' && subject.kind !== 'name') return false
  // `Under the treaty`, where an Under Secretary is present
  if (!subject.text.includes(' ') && isOpener(subject.text)) return false
  // `Mr. Hale, Mr. Ito and …` are several; `Mr. Hale, Acting Director of the Office, presented` is one.
  if (/['’]s?$/.test(subject.text) || isOneOfSeveral(next)) return false
  // `When Comrade Orsini and I spoke of this, he`
  if (next.startsWith(' and I ')) return persons.isPerson(subject.text) || isTitled(subject.text)
  // `Minister Orsini, with whom I lunched, was`
  if (metByMe.test(next)) return !persons.isGroup(subject.text)
  if (subject.kind === 'role') {
    // `The Secretary also credited Ostria`: one who has spoken.
    const isNarrated = !isGoing && persons.isPerson(subject.text) && anyVerb.test(next)
    if (goesOnAsHe.test(next)) return isSingleOffice(subject.text) && persons.isPerson(subject.text)
    // `Then the wife of Orsini came in. She complained that`
    if (arrives(subject, next) || demeanour.test(next) || reception.test(next)) return isSingleOffice(subject.text)
    return isSingleOffice(subject.text) && (isNarrated || deedFollows(next.replace(betweenCommas, ''), presentDeeds))
  }
  if (persons.isPerson(subject.text) || (persons.isPresent(subject.text) && !persons.isGroup(subject.text)))
    return !(next.includes('had') && earlier.test(next))
  if (isTitled(subject.text)) return inTurn || acts(next) || (!isGoing && anyVerb.test(next)) || goesOnAsHe.test(next)
  return deedFollows(next, subject.text.includes(' ') ? personalDeeds : bodilyDeeds) && !persons.isGroup(subject.text)
}

/** `The Secretary did not recall it; he asked whether`: a second clause of his. */
const goesOnAsHe = /^ (?:did|was|had|could|would) [^.;]{3,90}(?:;|, but) s?he \p{Ll}/u
/** `Then the wife of Orsini came in`: an office is that of another than those who talk. */
export function arrives({kind}: Subject, next: string): boolean {
  return kind === 'role' && arriving.test(next)
}
const arriving =
  /^(?: of \p{Lu}[^,.;]{1,40}?)?(?:, [^,;]{2,50},)? (?:then |now |also |next )?(?:came (?:in|up|over|out|back|down)|entered|joined (?:us|the (?:conversation|talk|meeting|group|company))|arrived|appeared|stepped (?:in|up|forward)|approached|intervened|looked up|sat down|walked (?:in|up|over))\b/u
const metByMe = /^, (?:(?:with|to|on|from|by) )?whom (?:I|we) /

/** Whether what follows a titled name is a deed of his, or where he stands. */
function acts(next: string): boolean {
  const deed = next.replace(aside, '')
  return deedFollows(deed, presentDeeds) || deedFollows(deed, stances) || demeanour.test(deed)
}

/** `Mr. Hale, Mr. Ito and …`, of which only the first stands before `next`. */
export function isOneOfSeveral(next: string): boolean {
  return anotherFollows(next) && !isApposition.test(next)
}
/** `Mr. Hale, the Keeper, has`, `Mr. Hale, the Keeper, and he said` */
const isApposition = /^,[^,;]{3,120},\s+(?:(?!and\b)\p{Ll}|and (?:(?:s?he|I|we)\b|$))/u

/** `Mr. Hale and the …`, `Mr. Hale, Mr. …` */
function anotherFollows(next: string): boolean {
  return (next.startsWith(',') || wordAfter(next, 0) === 'and') && another.test(next)
}
const another = /^(?:,?\s+and|,)\s+(?:the |(?!I\b)\p{Lu})/u

const address =
  /^\s+(?:[a-z]+ly |then |also |again |next |first )*[a-z]+(?: out| so| this| it| that| as much)?(?: to)?(?=\s(?:the |\p{Lu}))/u

/** `asked Orsini whether`, `pointed out to the Minister that`: the one person spoken to. */
export function addressedIn(words: string, persons: Persons): string | undefined {
  const verb = address.exec(words)
  const whom = verb && phraseFrom(words, verb[0].length)
  if (!whom || anotherFollows(words.slice(whom.end))) return undefined
  if (whom.kind === 'role') return isSingleOffice(whom.text) ? whom.text : undefined
  return whom.kind === 'name' && !persons.isGroup(whom.text) && !/^the\s/i.test(whom.text) ? whom.text : undefined
}

/** The persons named in a stretch of text, in order: known ones, and whoever has a title or initials. */
export function namedIn(text: string, persons: Persons): string[] {
  const names: string[] = []
  for (const word of text.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)) {
    const name = phraseFrom(text, word.index)
    for (const each of name?.kind === 'several' ? name.text.split(' and ') : name?.kind === 'name' ? [name.text] : []) {
      const whole = each.replace(/['’]s$/, '')
      // `Dear Miss Lis: I have …`: who is written to is *you*.
      if (whole.startsWith('Dear ') || whole.startsWith('My Dear ')) continue
      if ((persons.isPerson(whole) || isTitled(whole)) && !names.at(-1)?.endsWith(whole)) names.push(whole)
    }
  }
  return names
}

/** `Mr. Hale`, `W. Lippmann`, `Deputy Minister Orsini`; not `Foreign Relations`. */
export function isTitled(name: string): boolean {
  // `W. Lippmann`, not `F.E.C.`
  if (name.startsWith('.', 1) && capital.has(name.charCodeAt(0))) return /\p{Ll}/u.test(name)
  let start = 0
  for (let end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', start)) {
    const word = name.slice(start, end).toLowerCase()
    if (start === 0 && word === 'the') return false
    if (isOffice(word)) return true
    start = end + 1
  }
  return false
}
/** Whether a word in small letters is a title, and not only ranks one; a point may stand after it. */
function isOffice(word: string): boolean {
  const point = word.indexOf('.')
  const title = point < 0 ? word : word.slice(0, point)
  return isTitle(title) && !rankWords.has(title)
}
/** `the Ambassador`, or `Ambassador` in a telegram, not `the delegation`, `the author` nor `the man`. */
export function isSingleOffice(text: string): boolean {
  return (
    /^(?:[Tt]he\s|\p{Lu})/u.test(text) &&
    !/\b(?:latter|former|interlocutor|author|writer|undersigned|man|woman)$/i.test(text) &&
    !isCollective(text)
  )
}
