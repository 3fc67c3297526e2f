import {apposition, nounAfterDescription} from '../evidence/apposition.js'
import type {Context, Run} from '../evidence/context.js'
import {type Identification, identify} from '../evidence/identify.js'
import {spells, spellsInAnotherOrder} from '../evidence/letters.js'
import {nameInParentheses} from '../evidence/name-in-parentheses.js'
import {nameInside} from '../evidence/name-inside.js'
import {ofOffice, ofOfficeOfBody, ofTitle} from '../evidence/office-holder.js'
import {isAdjectival, isOfBody, isOwner, isWhose} from '../evidence/owner.js'
import {ofDescription, ofOrdinal, ofPronoun, ofPronounByNoun, peopleOfDescription} from '../evidence/referent.js'
import {ofEvent, ofTime} from '../evidence/times.js'
import {isFunctionWord, isInstitution, isOffice, months, unended} from '../words/lexicon.js'
import {samePlace} from '../words/renamings.js'
import {sameInOtherRomanisation} from '../words/romanisation.js'
import {isAcronym, isCapitalised, namesPeople} from '../words/words.js'
import {besideNoun} from './beside-noun.js'
import {fullerName, holdsName} from './fuller-name.js'
import {gloss} from './gloss.js'
import {foreignTitleBefore} from './original.js'
import {otherWord} from './other-word.js'

export function identification(context: Context): Identification | undefined {
  if (context.amongCapitals) return spelledOut(context)
  const whom =
    fullerName(context) ??
    ofTime(context) ??
    ofEvent(context) ??
    ofPronounByNoun(context) ??
    apposition(context) ??
    gloss(context)
  if (whom) return whom
  // `Mexico [City and] Varna`: the words go on.
  if (unended.test(context.content) && context.wordAfter) return undefined
  const name = nameInside(context)
  if (!name)
    return (
      fullForm(context) ??
      peopleOfDescription(context) ??
      nounAfterDescription(context) ??
      otherWord(context) ??
      besideNoun(context)
    )
  if (context.gluedBefore && !context.wordBefore) return undefined
  const before = context.nameBefore ?? nameInParentheses(context)
  if (before && !before.titleOnly) return ofName(context, before, name)
  // `the Foreign Minister [OSR]` says whose he is, `the Prime Minister [PM]` is a title in short.
  if (before && context.words.every((word) => isAcronym(word.text)))
    return isShortFor(name, before)
      ? identify(context, 'identification-acronym', 0.8, 'high', 'an acronym after its full form', name, before)
      : undefined
  return (
    ofOrdinal(context, name) ??
    ofTitle(context, before, name) ??
    ofPronoun(context, name) ??
    ofForeignTitle(context, name) ??
    ofOfficeOfBody(context, name) ??
    ofDescription(context, name)
  )
}

function ofName(context: Context, before: Run, name: string): Identification | undefined {
  // `Transcript [Resume] of a talk`: a heading's first word is no name.
  if (before.words.length === 1 && context.words.length === 1 && paper.test(before.text)) return undefined
  // `in March [Marek] resigned`
  if (before.words.length === 1 && months.has(before.text.toLowerCase())) return undefined
  const known = context.names?.lookup(before.text)
  if (known && known.id === context.names?.lookup(name)?.id)
    return identify(
      context,
      'identification-known',
      0.97,
      'high',
      'the authority file knows both as names of one',
      name,
      before,
    )
  const last = before.words.at(-1)!.text.replace(/['’]s$/, '')
  const letters = /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(last) ? last.replaceAll('.', '') : last
  if (samePlace(before.text, name) || samePlace(last, name)) {
    const of = samePlace(before.text, name) ? before : {start: before.words.at(-1)!.start, end: before.end, text: last}
    return identify(context, 'identification-renamed', 0.95, 'high', 'two names of one place', name, of)
  }
  if (sameInOtherRomanisation(before.text, name))
    return identify(context, 'identification-romanised', 0.95, 'high', 'one name in two romanisations', name, before)
  // `in Portuguese [Timor]`, `the Varnian [President's] wish`: whose it is, and no name yet.
  if (isWhose(context, before, name) || (/['’]s$/.test(context.content) && !/['’]s\s?$/.test(context.before)))
    return undefined
  if (context.words.every((word) => isAcronym(word.text))) {
    // `the CC [CPSU] plenum`: an organ goes on from its party, or before it.
    if (isAcronym(last) && before.words.length === 1 && (organs.test(last) || organs.test(name)))
      return identify(context, 'identification-acronym', 0.44, 'low', 'an acronym after an acronym', name, before)
    const cert = isShortFor(name, before) ? 'high' : 'medium'
    return identify(context, 'identification-acronym', 0.72, cert, 'an acronym after a name', name, before)
  }
  // `the CCP CC [Central Committee]`: letter by letter.
  if (isAcronym(letters) && spells(context.words, letters))
    return identify(context, 'identification-acronym', 0.95, 'high', 'the full form after an acronym', name, {
      start: before.words.at(-1)!.start,
      end: before.end,
      text: last,
    })
  // `the S. of S. [Secretary of State]`
  if (before.words.length > 1 && before.words.every((word) => /^(?:\p{L}\.?|of|for|and)$/u.test(word.text))) {
    const short = before.words
      .map((word) => word.text[0]!)
      .join('')
      .toUpperCase()
    if (spells(context.words, short))
      return identify(context, 'identification-acronym', 0.95, 'high', 'the full form after initials', name, before)
  }
  const holder = ofOffice(context, before, name)
  if (holder) return holder
  const next = context.wordAfter
  // `the Varnian [Military] Police`: the name goes on.
  const goesOn =
    context.words.length === 1 && next !== undefined && isCapitalised(next.text) && !isFunctionWord(next.text)
  // `in the UN [General Assembly]`, `Varnian [Ambassador Marek]`: whose it is, in the style of telegrams.
  if (isOwner(context, before)) return undefined
  // Of a name in capitals no word is an acronym.
  if (
    isAcronym(last) &&
    !goesOn &&
    !/\d/.test(name) &&
    !(before.words.length > 1 && before.words.every((word) => isAcronym(word.text)))
  )
    return identify(
      context,
      'identification-acronym',
      0.85,
      isAdjectival(context, name) ? 'medium' : 'high',
      'the full form after an acronym',
      name,
      {
        start: before.words.at(-1)!.start,
        end: before.end,
        text: last,
      },
    )
  if (
    goesOn ||
    (context.words.some((word) => isOffice(word.text)) && !/^\p{Lu}/u.test(context.words.at(-1)?.text ?? ''))
  ) {
    return identify(
      context,
      'identification-after-name',
      0.45,
      'low',
      'a name, or an office, after a name',
      name,
      before,
    )
  }
  // `the Ostrian [Ambassador]` lacks its noun.
  if (context.words.length === 1 && isOffice(context.words[0]!.text) && namesPeople(before.text)) return undefined
  // `Comrade Orsini [Carlo Orsini?]`
  if (context.content.endsWith('?') && holdsName(context.words, before.words))
    return identify(
      context,
      'identification-after-name',
      0.85,
      'low',
      'the name in full, which is doubted',
      name,
      before,
    )
  return identify(
    context,
    'identification-after-name',
    0.7,
    // `Yalta [Crimea]`: one word beside another may say where it lies, or what it is called elsewhere.
    context.words.length > 1 && !/,/.test(name) && !isRegion(context, name) && !isOfBody(context, before)
      ? 'high'
      : 'medium',
    'a name right after a name',
    name,
    before,
  )
}

const paper =
  /^(?:Transcript|Proto[ck]ol|Minutes|Record|Report|Memorandum|Notes?|Letter|Telegram|Resolution|Decree|Draft|Summary|Statement)$/

/** `HIGH USG [United States Government] LEVEL`: in capitals only its letters tell an acronym. */
function spelledOut(context: Context): Identification | undefined {
  const {wordBefore: last, words, content} = context
  return last && isAcronym(last.text) && spells(words, last.text)
    ? identify(context, 'identification-acronym', 0.95, 'high', 'what the letters stand for', content, last)
    : undefined
}

/** `the ODR [the Ostrian Democratic Republic]`, `the Canal [the Varna Canal]`: in full, and with its article. */
function fullForm(context: Context): Identification | undefined {
  const {content, words, nameBefore: before} = context
  const last = before?.words.at(-1)
  if (!before || !last || !/^the\s\p{Lu}/u.test(content)) return undefined
  // `the Canal [the Varna–Stara Canal]`
  if (words.length > 2 && words.length < 7 && words.at(-1)!.text === last.text)
    return identify(context, 'identification-after-name', 0.8, 'medium', 'the name in full', content.slice(4), before)
  if (!isAcronym(last.text)) return undefined
  const name = words.slice(1)
  const isInOrder = spells(name, last.text)
  // `the VDR [the Democratic Republic of Varna]`: the letters are those of another language.
  if (!isInOrder && !spellsInAnotherOrder(name, last.text)) return undefined
  const cert = isInOrder ? 'high' : 'medium'
  const of = {start: last.start, end: before.end, text: last.text}
  return identify(context, 'identification-acronym', 0.95, cert, 'the full form after an acronym', content.slice(4), of)
}

/** Organs and offices in short, which a party or state has. */
const organs = /^(?:CC|CK|KC|KV|ZK|TsK|PB|MFA|MND|GS|SG|FM|PM|US)$/

/** Whether a name is that of a land or region, in which the place before it may lie. */
function isRegion({names}: Context, name: string): boolean {
  return (
    /^(?:North|South|East|West|Outer|Inner)\s|\s(?:[Oo]blast|[Pp]rovince|[Cc]ounty|[Dd]istrict|[Rr]egion|[Pp]refecture|[Kk]rai)$/.test(
      name,
    ) || names?.lookup(name)?.type === 'place'
  )
}

/** Whether an acronym has half of its letters from the name, or the name is that of a body, which has letters in its own language. */
function isShortFor(acronym: string, {words}: Run): boolean {
  const initials = new Set(words.map((word) => word.text[0]!.toUpperCase()))
  const letters = [...acronym.toUpperCase()]
  return (
    words.length > 1 &&
    (words.some((word) => isInstitution(word.text)) ||
      letters.filter((letter) => initials.has(letter)).length * 2 >= letters.length)
  )
}

/** `Dangdai Zhongguo waijiao [Contemporary Chinese Diplomacy]`: a title in another language, explained. */
function ofForeignTitle(context: Context, name: string): Identification | undefined {
  const run = foreignTitleBefore(context)
  return run
    ? identify(
        context,
        'identification-translation',
        0.85,
        'high',
        'English after words of another language',
        name,
        run,
      )
    : undefined
}
