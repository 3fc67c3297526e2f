/**
 * Supplied names: part of a name, or the word that completes one.
 *
 * > | left here by the journalist [Edgar] Snow
 *                                 ^^^^^^^
 */

import {particles} from '../../../words/name-words.js'
import type {Context, Run} from '../evidence/context.js'
import {givenAfterSurname, syllable} from '../evidence/given-after-surname.js'
import {propose, type Supplied} from '../evidence/supplied-proposal.js'
import {similarity} from '../words/alignment.js'
import {forenames, southernSurnames, surnames} from '../words/given-names.js'
import {determiners, isAddress, isInstitution, isOffice, isTitle, opensOffice, prepositions} from '../words/lexicon.js'
import {beginsName, isAcronym, isCapitalised, isParticle, type Word} from '../words/words.js'

const noName = /^(?:P\.\s?T\.\s?O|L\.\s?S)\.?$/

/** Whether a bracket of one word is much like the name before it. */
function mendsName({content, words, wordBefore}: Context): boolean {
  return (
    words.length === 1 &&
    wordBefore !== undefined &&
    wordBefore.text.length > 3 &&
    content.slice(0, 2) === wordBefore.text.slice(0, 2) &&
    similarity(wordBefore.text, content, 0.6) >= 0.6
  )
}

/** `[Edgar] Snow`, `[Ren] Bishi`, `Mao [Zedong]`, `General [Chou]`: part of a name. */
export function suppliedName(context: Context): Supplied | undefined {
  const {wordAfter, words, wordBefore} = context
  // `the Gulph [Gulf]` mends, `A. Orsini [P.T.O.]` turns the page, `[L. S.]` stands for a seal.
  if (mendsName(context) || noName.test(context.content)) return undefined
  // `the Yalu [river]`
  if (
    words.length === 1 &&
    context.nameBefore?.titleOnly === false &&
    /^\p{Ll}/u.test(context.content) &&
    isGeneric(context.content)
  )
    return propose(
      'supplied-name-completion',
      0.7,
      'medium',
      'the word that completes the name of a body, treaty or place',
    )
  // `Mora [da] Orsini`
  if (
    words.length <= 2 &&
    words.every((word) => isParticle(word.text) && word.text !== 'and') &&
    /^(?:d[aeiu]|del|della|von|van|der|den|al|el|ibn|bin|ben)$/.test(context.content.split(' ')[0]!) &&
    context.nameBefore &&
    wordAfter &&
    isCapitalised(wordAfter.text)
  )
    return propose('supplied-name-part', 0.9, 'high', 'a particle inside a name')
  // `the Anshan [Iron and Steel] works`
  if (
    context.nameBefore &&
    wordAfter &&
    words.length < 5 &&
    words.every((word) => isCapitalised(word.text) || /^(?:and|of)$/.test(word.text)) &&
    context.after.startsWith(' ') &&
    /^(?:works|plant|factory|mills?|combine|company|corporation|university|railway|railroad|shipyards?)$/.test(
      wordAfter.text,
    )
  )
    return propose('supplied-inside-name', 0.82, 'medium', 'words inside the name of a body')
  if (
    words.length === 0 ||
    words.length > 4 ||
    !words.every((word) => isCapitalised(word.text) || particles.has(word.text))
  )
    return undefined
  // `Foreign [Minister] Molotov`: half of the office stands in the text.
  if (
    words.length === 1 &&
    isOffice(words[0]!.text) &&
    opensOffice.test(wordBefore?.text ?? '') &&
    wordAfterName(context)
  )
    return propose('supplied-name-part', 0.9, 'high', 'half of an office between its other half and a name')
  const previous = wordBefore?.text.toLowerCase() ?? ''
  // `the O.R. [Acting] Prime Minister`: the first half of an office, whatever stands before it.
  if (
    words.length === 1 &&
    !determiners.has(previous) &&
    !prepositions.has(previous) &&
    opensOffice.test(context.content) &&
    wordAfter &&
    isCapitalised(wordAfter.text) &&
    (isOffice(wordAfter.text) || opensOffice.test(wordAfter.text))
  )
    return propose('supplied-name-part', 0.78, 'medium', 'a word that belongs to the office after it')
  // `[Deputy] Foreign Minister Marek`, `[Varnian] Ambassador Orsini`, `[Former] President Halmos`
  if (
    words.length === 1 &&
    !context.nameBefore &&
    !determiners.has(previous) &&
    !prepositions.has(previous) &&
    wordAfter &&
    isCapitalised(wordAfter.text) &&
    !isAddress(wordAfter.text) &&
    (isOffice(wordAfter.text) || (opensOffice.test(wordAfter.text) && isOffice(context.wordsAfter[1]?.text ?? ''))) &&
    !isAcronym(words[0]!.text)
  )
    return propose('supplied-name-part', 0.78, 'medium', 'a word that belongs to the office after it')
  // `the Neutral [Nations Supervisory] Commission`
  if (
    context.nameBefore &&
    wordAfter &&
    isCapitalised(wordAfter.text) &&
    (acts.test(wordAfter.text) || (isInstitution(wordAfter.text) && !places.test(wordAfter.text))) &&
    !words.every((word) => isAcronym(word.text))
  )
    return propose('supplied-inside-name', 0.82, 'high', 'words inside the name of a body')
  if (words.some((word) => isOffice(word.text)) || /[,;:]/.test(context.content)) return undefined
  const before = context.nameBefore
  const titled = before?.titleOnly === true
  const initials = /^(?:\p{Lu}\.[ -]?)+$/u.test(context.content)
  // `Marek [van der Brug]`: one surname with its particles.
  const isSurname = words.filter((word) => !particles.has(word.text)).length === 1
  if (before && !titled && joinsInitials(context, initials))
    return propose('supplied-name-part', 0.9, 'high', 'initials and a surname make one name')
  if (
    wordAfter &&
    beginsName(wordAfter, context.wordsAfter[1]) &&
    !isTitle(wordAfter.text) &&
    (!before || titled || isInitials(before))
  ) {
    const acronym = words.every((word) => isAcronym(word.text)) && !initials
    return propose(
      acronym ? 'supplied-before-name' : 'supplied-name-part',
      acronym ? 0.6 : 0.78,
      'medium',
      titled ? 'a name part between a title and a name' : 'a name part right before a name',
    )
  }
  if (wordBefore && /^(?:signed|sgd|countersigned)$/i.test(wordBefore.text))
    return propose('supplied-signatory', 0.8, 'medium', 'who signed')
  // `Yegor Kuzmich [Ligachev]`
  if (before && before.words.length > 1 && isSurname && patronymic.test(before.text))
    return propose('supplied-surname', 0.8, 'high', 'a surname after forename and patronymic')
  // `the United [Nations]`, `Sir Allen [Brown]`: what cannot stand alone.
  if (before && words.length <= 2 && unfinished.test(before.words.at(-1)!.text))
    return propose('supplied-name-completion', 0.86, 'high', 'the word that completes a name')
  if (before?.words.length === 1 && isSurname && /^(?:Sir|Dame)$/.test(before.titles.at(-1)?.text ?? ''))
    return propose('supplied-surname', 0.8, 'medium', 'a surname after a forename')
  if (titled && isSurname && !words.every((word) => isAcronym(word.text)))
    return propose('supplied-name-after-title', 0.72, 'medium', 'a title needs a name, and the bracket gives it')
  // `Kim Il [Sung]`: the last of three syllables.
  const [surname, middle] = before?.words ?? []
  const isThird =
    before?.words.length === 2 &&
    words.length === 1 &&
    // `Chu Len [Lan]` mends.
    middle!.text[0] !== words[0]!.text[0] &&
    syllable.test(middle!.text.toLowerCase()) &&
    (surnames.has(surname!.text.toLowerCase()) || southernSurnames.has(surname!.text.toLowerCase())) &&
    syllable.test(words[0]!.text.toLowerCase())
  if (before && wordBefore && (isThird || givenAfterSurname(wordBefore, words))) {
    return propose('supplied-given-name', 0.74, 'medium', 'a given name after an East Asian surname')
  }
  // `Marek [Ivan Petrovich]`
  if (before?.words.length === 1 && words.length === 2 && patronymic.test(` ${words[1]!.text}`))
    return propose('supplied-given-name', 0.8, 'medium', 'forename and patronymic after a surname')
  // `Marek [Viktor]`
  const [given] = words
  if (
    before?.words.length === 1 &&
    words.length === 1 &&
    isForename(given!.text) &&
    !isForename(before.text) &&
    !isAcronym(before.text) &&
    !begins.test(before.text) &&
    !isInstitution(before.text)
  )
    return propose('supplied-given-name', 0.73, 'medium', 'a forename after a surname')
  // `Camp [Lee]`, `East [Indonesia]`: the first word of such a name alone.
  if (before && words.length <= 2 && before.words.length === 1 && begins.test(before.text))
    return propose('supplied-name-completion', 0.8, 'high', 'the word that completes the name of a place')
  // `the Politsoviet [Political Council]`: what completes a name does not begin anew.
  // Nor is `Varna [Sunda Province]` one name.
  const completes =
    before &&
    // `Article VI [Control Organization]`: it has its number; but `the XII [Congress]`.
    !(before.words.length > 1 && /^(?:[IVX]+|\d+)$/.test(before.words.at(-1)!.text)) &&
    !repeats(before, words) &&
    !(words.length > 1 && isWhole(context, before)) &&
    !(words.length > 1 && /^(?:Province|District|Region|County|State)$/.test(words.at(-1)!.text))
  const isAlone = words.length === 1 && aloneGeneric.test(context.content)
  if (completes && (isAlone || isGeneric(words.at(-1)!.text)) && words.length <= 2) {
    return propose(
      'supplied-name-completion',
      0.8,
      // `the Baath [Vanguard Party]`: two words may as well be another name.
      words.length > 1 ? 'medium' : 'high',
      'the word that completes the name of a body, treaty or place',
    )
  }
  // `Raúl [Castro Ruz]`: his father’s name and his mother’s.
  const isDouble =
    before?.words.length === 1 &&
    words.length === 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) && !isForename(word.text))
  if (before && wordBefore && (isSurname || isDouble)) {
    if (
      before.words.length <= 2 &&
      before.words.every(
        (word, i) => isForename(word.text) || (i === 0 && before.words.length > 1 && fond.test(word.text)),
      )
    )
      return propose('supplied-surname', 0.74, 'medium', 'a surname after a forename')
    if (context.names?.lookup(`${before.text} ${context.content}`))
      return propose('supplied-known-name', 0.85, 'high', 'both together are a known name')
  }
  return undefined
}

/** `J. [Robert] Orsini`: an initial is no name that ends there. */
function isInitials({words}: Run): boolean {
  return words.every((word) => /^\p{Lu}\.$/u.test(word.text))
}

/** `Poor Sam [Wheelock]` */
const fond = /^(?:Poor|Old|Young|Little|Dear|Good)$/

function isForename(word: string): boolean {
  return forenames.has(word.toLowerCase().replace(/\.$/, ''))
}

/** `Molotov [V.M.]`, `V.M. [Molotov]`: of two that stand beside each other one is initials, and no name follows. */
function joinsInitials(context: Context, initials: boolean): boolean {
  const {words} = context
  if (wordAfterName(context) || words.length > 3) return false
  const ending = context.before.trimEnd()
  // `P.M. [Mr. Marek]`: an office; so are four letters and more, `M.G.G.S. [Marek]`.
  // `Col. v. L. [von Lempruch]`: the name in full.
  if (particles.has(words[0]!.text) && /\bv\. \p{Lu}\.$/u.test(ending)) return false
  if (isAddress(words[0]!.text) || /(?:\p{Lu}\.\s?){4}$/u.test(ending)) return false
  if (!ending.endsWith('.')) return initials
  // `the P.M. [Orsini]`: an office, of which nobody is called so.
  if (/(?:^|\s)(?:the|our|their|his|your|my)\s(?:\p{Lu}\.\s?)+$/iu.test(ending)) return false
  if (initials) return !/\p{Lu}\.$/u.test(ending)
  return /(?:^|\s)(?:\p{Lu}\.\s?)+$/u.test(ending) && !words.some((word) => isAcronym(word.text))
}

/** Whether a name goes on right after the bracket. */
function wordAfterName({wordAfter, wordsAfter}: Context): boolean {
  return wordAfter !== undefined && beginsName(wordAfter, wordsAfter[1])
}

/** `Politsoviet [Political Council]`, `Sea of Varna [East Sea]`: whether words begin like the name before, or end in a word of it. */
function repeats(before: Run, words: readonly Word[]): boolean {
  const last = before.words.at(-1)!.text
  const first = words[0]!.text
  const alike = last.slice(0, 4).toLowerCase() === first.slice(0, 4).toLowerCase() && last.length > 3
  return alike || before.words.some((word) => word.text === words.at(-1)!.text)
}

/** `the Center [Foreign Ministry]`: a body that is called so, which lacks no word. */
function isWhole({wordsBefore}: Context, before: Run): boolean {
  if (before.words.length > 1 || !whole.test(before.text)) return false
  const preceding = wordsBefore.findLast((word) => word.end <= before.start)
  return preceding !== undefined && determiners.has(preceding.text.toLowerCase())
}
const whole =
  /^(?:Cent(?:er|re)|Instances?|Headquarters|Organs?|Leadership|House|Office|Department|Ministry|Section|Committee)$/

/** What has one name only, so that a word inside it is no other name; `Varna [Stara] Province` has two. */
const acts =
  /^(?:Agreement|Accords?|Treaty|Pact|Act|Charter|Convention|Protocol|Doctrine|Declaration|Conference|Revolution|War|Movement|Campaign|Plan)$/
const places = /^(?:Republic|Province|District|Region|County)$/
const patronymic = /\s\p{Lu}\p{Ll}+(?:[oe]vich|[oe]vna|ich|ichna)$/u

function isGeneric(word: string): boolean {
  const lower = word.toLowerCase()
  return generic.has(lower) || (lower.endsWith('s') && generic.has(lower.slice(0, -1)))
}

const unfinished =
  /^(?:United|Foreign|Joint|Royal|Supreme|Federal|National|International|Atomic|Allied|Democratic|Socialist|Central)$/
const begins =
  /^(?:Addis|Phnom|Kuala|Ulan|Buenos|Camp|Fort|Mount|Lake|Cape|Port|Saint|San|Santa|New|North|South|East|West|Great|Upper|Lower|Los|Las)$/

/** `St. John’s [Church]`; with a word before them they are names of their own: `Marienkirche [Mary’s Church]`. */
const aloneGeneric = /^(?:Church|Chapel|College|Hospital|School|Infantry|Cavalry|Artillery|Dragoons|Volunteers)$/
const generic = new Set(
  'monastery temple palace square street bridge airport station factory plant works agreement accord area zone delegation mission consulate plan act charter protocol convention doctrine declaration strait ocean gulf bay canal railway railroad office board bureau fund bank company court secretariat headquarters fleet squadron brigade regiment battalion state valley lake river union republic party army committee ministry province government council congress sea island islands mountains peninsula embassy front agency organization organisation treaty pact bloc alliance league movement revolution war county district region city line lama department commission federation kingdom empire conference plenum university institute academy division corps campaign offensive uprising crisis incident affair summit club sound creek harbour harbor castle abbey heights hills'.split(
    ' ',
  ),
)
