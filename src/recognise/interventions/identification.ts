/**
 * Identification: whom or what a name, a pronoun or a title means.
 *
 * > | Zhou Enlai and Strakhov [Li Lisan] visited Moscow
 *                    ^^^^^^^^ ^^^^^^^^^^
 *
 * The bracket holds a name, an acronym or the full form of one, and stands right after what it explains.
 */
import type {Context, Run} from './context.js'
import {gloss} from './gloss.js'
import {type Identification, identify} from './identify.js'
import {determiners, isFunctionWord, isOffice, isTitle, months, pronouns} from './lexicon.js'
import {foreignTitleBefore} from './original.js'
import {samePlace} from './renamings.js'
import {sameInOtherRomanisation} from './romanisation.js'
import {isAcronym, isCapitalised, isParticle} from './words.js'

export function identification(context: Context): Identification | undefined {
  const whom = ofSubject(context) ?? ofApposition(context) ?? gloss(context)
  if (whom) return whom
  const name = nameInside(context)
  if (!name || (context.gluedBefore && !context.wordBefore)) return undefined
  const before = context.nameBefore
  if (before && !before.titleOnly) return ofName(context, before, name)
  return (
    ofTitle(context, before, name) ??
    ofPronoun(context, name) ??
    ofForeignTitle(context, name) ??
    ofDescription(context, name)
  )
}

/** The bracket's words when they are a name: capitals throughout, particles aside. */
function nameInside({content, words}: Context): string | undefined {
  const lead =
    /^(?:i\.?e\.?|viz\.?|that is|namely|=|or|aka|a\.k\.a\.|alias|real name|now|today(?:['’]s)?|present[- ]day|modern|formerly|pseudonym (?:of|for)|better known as|also known as|party name of)[\s,:]+/i.exec(
      content,
    )?.[0] ?? ''
  const name = content
    .slice(lead.length)
    .replace(/^["“'‘]|["”'’?,.]+$/g, '')
    .trim()
  const inside = lead ? words.filter((word) => word.end > (words[0]?.start ?? 0) + lead.length) : words
  if (name === '' || inside.length === 0 || inside.length > 14 || /[.!?;]\s/.test(name.replace(/\b\p{Lu}\./gu, '')))
    return undefined
  if (/\d/.test(name) && !/\p{L}/u.test(name)) return undefined
  const first = inside[0]!
  if (!isCapitalised(first.text)) return undefined
  const small = inside.filter((word) => !isCapitalised(word.text) && !/^\d/.test(word.text))
  if (!small.every((word) => isParticle(word.text) || /^(?:in|on|to|at|with|by)$/.test(word.text))) return undefined
  if (inside.length === 1 && (isFunctionWord(first.text) || months.has(first.text.toLowerCase()))) return undefined
  if (inside.every((word) => isFunctionWord(word.text))) return undefined
  return name
}

function ofName(context: Context, before: Run, name: string): Identification {
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
  if (samePlace(before.text, name) || samePlace(last, name)) {
    const of = samePlace(before.text, name) ? before : {start: before.words.at(-1)!.start, end: before.end, text: last}
    return identify(context, 'identification-renamed', 0.95, 'high', 'two names of one place', name, of)
  }
  if (sameInOtherRomanisation(before.text, name))
    return identify(context, 'identification-romanised', 0.95, 'high', 'one name in two romanisations', name, before)
  if (isAcronym(name) || context.words.every((word) => isAcronym(word.text))) {
    return identify(context, 'identification-acronym', 0.72, 'high', 'an acronym after a name', name, before)
  }
  // `the CCP CC [Central Committee]`: letter by letter.
  if (isAcronym(last) && spells(context.words, last))
    return identify(context, 'identification-acronym', 0.95, 'high', 'the full form after an acronym', name, {
      start: before.words.at(-1)!.start,
      end: before.end,
      text: last,
    })
  // Of a name in capitals no word is an acronym.
  if (isAcronym(last) && !(before.words.length > 1 && before.words.every((word) => isAcronym(word.text))))
    return identify(context, 'identification-acronym', 0.85, 'high', 'the full form after an acronym', name, {
      start: before.words.at(-1)!.start,
      end: before.end,
      text: last,
    })
  if (context.words.some((word) => isOffice(word.text)) && !/^\p{Lu}/u.test(context.words.at(-1)?.text ?? '')) {
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
  return identify(
    context,
    'identification-after-name',
    0.7,
    context.words.length > 1 || before.words.length === 1 ? 'high' : 'medium',
    'a name right after a name',
    name,
    before,
  )
}

/** `the Foreign Minister [Zhou Enlai]`, `Premier [Zhou Enlai]`: a title that stands for a person. */
function ofTitle(context: Context, before: Run | undefined, name: string): Identification | undefined {
  const last = context.wordBefore
  if (!last || !isTitle(last.text.replace(/['’]s$/, ''))) return undefined
  const next = context.wordAfter
  if (next && isCapitalised(next.text) && !isFunctionWord(next.text) && !/['’]s$/.test(name)) return undefined
  const start = before?.start ?? last.start
  const of = {start, end: last.end, text: context.flow.text.slice(start, last.end)}
  const preceding = context.wordsBefore.findLast((word) => word.end <= start)
  const defined = preceding !== undefined && determiners.has(preceding.text.toLowerCase())
  const several = context.words.length > 1
  if (/['’]s$/.test(last.text) === /['’]s$/.test(name) && /['’]s$/.test(name))
    return identify(
      context,
      'identification-of-title',
      0.85,
      'high',
      'the name of the person a title means, in the same case',
      name,
      of,
    )
  if (!defined && !several) return undefined
  return identify(
    context,
    'identification-of-title',
    defined ? 0.76 : 0.73,
    defined ? 'high' : 'medium',
    'the name of the person a title means',
    name,
    of,
  )
}

/** `I [Stalin] answered`, `his [Mao's] opinion`. */
function ofPronoun(context: Context, name: string): Identification | undefined {
  const last = context.wordBefore
  if (
    !last ||
    !(pronouns.has(last.text.toLowerCase()) || /^(?:his|her|their|your|my|our|its|latter|former)$/i.test(last.text))
  )
    return undefined
  if (context.wordAfter && isCapitalised(context.wordAfter.text) && !isFunctionWord(context.wordAfter.text))
    return undefined
  // `our [Soviet] comrades` says which; `his [Mao's] opinion` says whose.
  if (/^(?:his|her|their|your|my|our|its)$/i.test(last.text) && nationality.test(name)) return undefined
  return identify(
    context,
    'identification-of-pronoun',
    0.78,
    'high',
    'a name after the pronoun that stands for it',
    name,
    {start: last.start, end: last.end, text: last.text},
  )
}

const nationality = /^(?:\p{Lu}[\p{L}-]*\s)?\p{Lu}\p{L}+(?:ian|ean|can|man|ese|ish|iet|ch|ic|ist|an)$/u

/** `They [the Vietnamese] want`: whom the subject means, as a noun with its article. */
function ofSubject(context: Context): Identification | undefined {
  const last = context.wordBefore
  const isSubject = last !== undefined && /^(?:I|we|you|he|she|they)$/i.test(last.text)
  // `between them [the Ostrians]` says who; `gave them [the letters]` says what.
  const isObject =
    last !== undefined && /^(?:us|them)$/i.test(last.text) && /^the \p{Lu}\p{Ll}+s\b/u.test(context.content)
  if (!last || !(isSubject || isObject) || !/^(?:i\.?\s?e\.?,?\s)?the \p{L}/u.test(context.content)) return undefined
  if (context.words.length < 2 || context.words.length > 6 || context.content.endsWith('?')) return undefined
  return identify(
    context,
    'identification-of-pronoun',
    0.76,
    'medium',
    'a noun with its article after the pronoun that stands for it',
    context.content.replace(/^i\.?\s?e\.?,?\s/i, ''),
    {
      start: last.start,
      end: last.end,
      text: last.text,
    },
  )
}

/** Whether the words' initials are the letters of an acronym, words of grammar aside. */
function spells(words: Context['words'], acronym: string): boolean {
  const initials = words
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => word.text[0]!)
    .join('')
  return initials.length > 1 && initials.toUpperCase() === acronym
}

/** `Riga [the capital of Latvia]`: what a name is, with its article. */
function ofApposition(context: Context): Identification | undefined {
  const {nameBefore: before, content, words} = context
  if (!before || before.titleOnly || words.length < 2 || words.length > 10 || content.endsWith('?')) return undefined
  const said = content.replace(thatIs, '')
  if (!(said === content ? apposition.test(content) : /^(?:the|an?)\s\p{L}/u.test(said))) return undefined
  const next = context.wordAfter
  if (next && isCapitalised(next.text) && !isFunctionWord(next.text)) return undefined
  return identify(
    context,
    'identification-apposition',
    0.77,
    'medium',
    'a noun with its article says what the name is',
    said,
    before,
  )
}
const thatIs = /^(?:i\.\s?e\.|that is|namely|viz\.?|meaning),?\s/i
const apposition =
  /^(?:the|an?)\s(?:[\p{L}-]+\s){0,3}(?:capital|city|town|village|port|river|province|county|district|region|island|mountain|newspaper|journal|daily|weekly|organ|code ?name|alias|pseudonym|name|codename|term|wife|son|daughter|brother|sister|father|mother|interpreter|ship|vessel|steamer|railway|factory|plant|school|university|hotel|residence|palace|currency|party|agency|company)(?:\s(?:of|in|on|for|near|between)\s.{2,60})?$/iu

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

/** What stands before a noun and is none. */
const adjective =
  /^(?:new|newer|newest|next|recent|latest|current|old|older|previous|joint|common|special|separate|regular|further|other|big|bigger|small|large|larger|great|greater|high|higher|important|whole|entire|main|major|same|similar|so-called|possible|future|early|earlier|late|later|international|national|political|military|economic|central|local|general|official|first|second|third|last|final)$/

/** `the Soviet leader [Stalin]`, `this city [Beijing]`: a description with its article. */
function ofDescription(context: Context, name: string): Identification | undefined {
  const last = context.wordBefore
  if (!last || (isFunctionWord(last.text) && !/^(?:here|there)$/.test(last.text))) return undefined
  // `the 1945 [Sino-Soviet] treaty`: a number describes nobody.
  if (/^\d/.test(last.text)) return undefined
  const near = context.wordsBefore.slice(-5)
  const from = near.findLastIndex((word) => determiners.has(word.text.toLowerCase()))
  if (
    from < 0 ||
    from === near.length - 1 ||
    !near.slice(from).every((word, i, all) => i === all.length - 1 || /^\]? ?\[?$/.test(word.gap))
  )
    return undefined
  const next = context.wordAfter
  if (next && isCapitalised(next.text) && !isFunctionWord(next.text)) return undefined
  // `a new [Warsaw Pact] meeting`: the noun is still to come.
  if (adjective.test(last.text) && next && context.after.startsWith(' ') && !isFunctionWord(next.text)) return undefined
  const of = {start: near[from]!.start, end: last.end, text: context.flow.text.slice(near[from]!.start, last.end)}
  return identify(
    context,
    'identification-of-description',
    0.66,
    'medium',
    'a name after a description that has its article',
    name,
    of,
  )
}
