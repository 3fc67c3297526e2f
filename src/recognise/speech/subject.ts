/**
 * The subject of a verb of saying: the noun phrase that ends where the verb (or its adverbs) begins.
 *
 * > | Then Comrade Mao Zedong also said that
 *          ^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../tree/source.js'
import {characterClass} from './character-class.js'

export interface Subject extends Span {
  kind: 'pronoun' | 'name' | 'role' | 'several' | 'phrase'
  /** As written, on one line. */
  text: string
  /** After a preposition: a subject only if its last words are a known person. */
  governed?: boolean
}

/** Titles and ranks that stand before a name, or for it. */
export const titles =
  'comrades?|cdes?|comr|com|mr|mrs|ms|miss|mister|messrs|dr|doctor|drs|prof|professor|generals?|gen|generalissimo|marshal|colonel|col|major|maj|captain|capt|lieutenant|lt|admiral|adm|commander|commissar|ambassador|minister|ministers|president|vice-president|chairman|premier|prime|secretary|secretaries|chancellor|senator|governor|director|consul|counsell?or|madame|madam|sir|lord|lady|king|queen|prince|princess|sultan|emir|shah|emperor|pope|bishop|rev|reverend|father|academician|under|assistant|deputy|vice|acting|foreign|first|second|third|journalist|interpreter|citizen|field|chief|attaché|attache|envoy|chargé|congressman|justice|judge'

/** Heads of noun phrases that speak. */
export const roleNouns =
  'ambassador|minister|president|vice-president|chancellor|chairman|chairwoman|chair|secretary|premier|prime minister|general|generalissimo|marshal|colonel|delegate|delegates|representative|representatives|delegation|delegations|side|sides|party|comrade|comrades|member|members|official|officials|interpreter|translator|spokesman|spokeswoman|government|governments|committee|subcommittee|director|professor|consul|officer|officers|leader|leaders|friend|friends|embassy|department|leadership|council|bureau|ministry|king|prince|sultan|emperor|shah|pope|deputy|speaker|leadership|soldiers|workers|people|man|woman|latter|former|undersigned|author|writer|chargé|attaché|counselor|counsellor|commander|admiral|head|chief|editor|editors|historian|historians|colleague|colleagues|counterpart|group|students|journalist|journalists|correspondent|both|communists|others|americans|russians|chinese|soviets|british|staff'

const capital = "(?:\\p{Lu}[\\p{L}\\p{M}’'\\-‐‑.]*)"
const particle = '(?:de|von|van|der|den|bin|ibn|al|el|da|di|du|la|le|dos|ben)'
const title = `(?:${titles})\\.?`
const oneName = `(?:(?:${title}\\s+){0,4}(?:${capital}\\s+|${particle}\\s+){0,4}${capital})`
const titleWord = new RegExp(`^(?:${titles})$`, 'i')
const particleWord = new RegExp(`^${particle}$`)
const pronoun = /(?:^|[\s(“"'—–[-])(I|we|We|he|He|she|She|they|They|[Tt]he latter|[Tt]he former|you|You)$/
const role = new RegExp(
  `(?:^|[\\s(“"—–-])((?:the|this|our|my|his|her|their|a|an|one|some|both|other|several|members)\\s+(?:[\\p{L}’'-]+\\s+){0,4}?(?:${roleNouns})(?:\\s+(?:of|from|for)\\s+(?:the\\s+)?(?:[\\p{L}’'.-]+\\s+){0,4}?[\\p{L}’'-]+)?)$`,
  'iu',
)
const bareRole =
  /(?:^|[.;:,]\s+|\sand\s+|\sthat\s+)((?:[\p{Lu}][\p{L}’'-]+\s+){0,2}(?:members|representatives|officials|officers|leaders|experts|editors|historians|delegates|comrades|others|both)(?:\s+of\s+(?:the\s+)?(?:[\p{L}’'.-]+\s+){0,3}?[\p{L}’'-]+)?)$/iu

/** Words that begin a sentence with a capital but no name. */
const openers = new Set(
  'then however therefore thus later today here now after before when in on at as to for from with but and if while since although though finally further furthermore also besides moreover first second third next still yet this that these those it there once whereas so because during regarding concerning both or nor not again meanwhile nevertheless nonetheless otherwise according turning continuing speaking what which who whom whose where why how only even perhaps naturally certainly actually indeed all no yes by of into about upon under until anyway similarly consequently hence earlier accordingly afterwards afterward thereupon until unless whether yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december just could would should can may will shall must do does did is are was were have has had let please such some many most one two three each every any another its his her their our my your secondly thirdly firstly lastly'.split(
    ' ',
  ),
)

/** Adverbs and auxiliaries between subject and verb. */
const between =
  /(?:^|\s|,)\s*(?:then|also|again|once again|once more|further|furthermore|later|first|once|now|still|too|therefore|however|moreover|next|just|even|always|never once|often|both|all|each|had|has|have|himself|herself|themselves|myself|in (?:turn|reply|response|answer|conclusion|general|particular|addition|passing|this connection|his turn|her turn|his reply|effect|fact|substance)|at (?:this|that|the) (?:time|point|moment|end|outset)|on (?:his|her|my|our|their) part|for (?:his|her|my|our|their) part|at first|at once|to (?:this|that|me|him|us|them)|as follows|with (?:a smile|emphasis|feeling)|[a-z]{2,}ly)\s*,?\s*$/

/**
 * The subject that ends at `to` of the text, looked for no further back than `from`. `verbStart` receives where the
 * adverbs between subject and verb begin.
 */
export function subjectBefore(text: string, from: number, to: number): {subject: Subject; adverbs: string} | undefined {
  let left = text.slice(Math.max(from, to - 160), to).trimEnd()
  let adverbs = ''
  let isParted = left.endsWith(',')
  for (let i = 0; i < 4; i++) {
    const found = between.exec(left)
    if (!found || found[0].trim() === '') break
    adverbs = `${found[0].trim()} ${adverbs}`.trim()
    isParted ||= /^\s*,/.test(found[0]) || left.slice(0, found.index).trimEnd().endsWith(',')
    left = left.slice(0, found.index).trimEnd()
  }
  const offset = Math.max(from, to - 160)
  const direct = phraseAt(left, offset)
  if (direct) return {subject: direct, adverbs}
  // `Mao Zedong, in answer to this, said that`; `Ren Bishi, who took part, stated that`.
  if (isParted) {
    const comma = left.lastIndexOf(',', left.length - 2)
    if (comma > 0 && left.length - comma < 90) {
      const apposed = phraseAt(left.slice(0, comma).trimEnd(), offset)
      if (apposed && beginsClause(text, apposed.start, from))
        return {subject: apposed, adverbs: `${left.slice(comma)} ${adverbs}`.trim()}
    }
  }
  // `Ren Bishi who took part in the conversation stated that`
  const who = left.lastIndexOf(' who ')
  if (who > 0 && left.length - who < 100 && !/[,;]/.test(left.slice(who))) {
    const antecedent = phraseAt(left.slice(0, who), offset)
    if (antecedent) return {subject: antecedent, adverbs: `${left.slice(who)} ${adverbs}`.trim()}
  }
  return undefined
}

/** The noun phrase that ends the text, with the offset of the text in its whole. */
function phraseAt(left: string, offset: number): Subject | undefined {
  const tail = left.slice(-110)
  const base = offset + left.length - tail.length
  const found = pronoun.exec(tail)
  if (found) return spanned('pronoun', found, base)
  const named = namesAt(tail)
  if (named) {
    const trimmed = trimOpeners(tail.slice(named.start), base + named.start)
    // `in Shanghai`, `for Domestic Affairs`: the name is not the subject.
    const isGoverned = trimmed !== undefined && governing.test(tail.slice(0, trimmed.start - base))
    if (trimmed && isGoverned) return governedAt(left, offset, trimmed)
    if (trimmed) {
      if (named.several && / and /.test(trimmed.text)) return {...trimmed, kind: 'several'}
      return {...trimmed, kind: isRole(trimmed.text) ? 'role' : 'name'}
    }
  }
  if (!holdsRole(tail)) return undefined
  const titled = role.exec(tail) ?? bareRole.exec(tail)
  if (
    titled &&
    !things.test(titled[1]!) &&
    !/\b(?:that|which|whether|and|but|when|if|can|will|had|has|have|is|was|were|been|who|to|keep)\b/.test(
      titled[1]!.slice(4),
    )
  )
    return spanned('role', titled, base)
  return undefined
}

const roleWords = new Set(
  `${roleNouns}|members|representatives|officials|officers|leaders|experts|editors|historians|delegates|comrades|others|both`
    .split('|')
    .map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)),
)
/** Whether any word of a text ends in a noun that speaks: most texts before a verb of saying do not, and need no look. */
function holdsRole(text: string): boolean {
  for (let end = text.length; end > 0; ) {
    let start = end
    while (start > 0 && isNounLetter(text.charCodeAt(start - 1))) start--
    if (end - start > 2 && roleWords.has(text.slice(start, end).toLowerCase())) return true
    end = start === end ? end - 1 : start
  }
  return false
}

function endsInRole(text: string): boolean {
  let start = text.length
  while (start > 0 && isNounLetter(text.charCodeAt(start - 1))) start--
  return roleWords.has(text.slice(start).toLowerCase())
}

function isNounLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 191 && code < 256)
}

/**
 * A name after a preposition: `Dr. Thompson of NARA` speaks by his own name, `when we left for Ostria Comrade Li` by the
 * title; `of the Party Mao Zedong` only if the authority knows the end of it (`governed`).
 */
function governedAt(left: string, offset: number, name: Omit<Subject, 'kind'>): Subject | undefined {
  const inner = innerTitle.exec(name.text)
  if (inner && inner.index > 0) {
    const start = name.end - (name.text.length - inner.index - inner[1]!.length)
    return {kind: 'name', text: name.text.slice(inner.index + inner[1]!.length), start, end: name.end}
  }
  const before = left.slice(0, name.start - offset).replace(/\s+(?:of|in|at|for|from)\s+$/, '')
  if (before.length < name.start - offset && before.length > 0) {
    const head = /[\p{L}.]$/u.test(before) ? phraseAt(before, offset) : undefined
    if (head && head.kind !== 'pronoun' && head.kind !== 'several' && !head.governed) {
      const text =
        head.kind === 'role' ? left.slice(head.start - offset, name.end - offset).replace(/\s+/g, ' ') : head.text
      return {...head, text, end: name.end}
    }
  }
  return {...name, kind: 'name', governed: true}
}
const innerTitle = new RegExp(`(\\s)(?:${titles})\\.?\\s+\\p{Lu}[^\\s]*(?:\\s+\\p{Lu}[^\\s]*){0,3}$`, 'iu')

/** Prepositions that make what follows no subject; `from China` may still speak. */
const governing = /(?:^|\s)(?:in|at|on|by|with|through|under|between|against|for|to|than|of|into)\s+$/

/**
 * Where the name that ends a text begins, walking back over its words: capitals, particles between them, titles before
 * them; over `and` and commas where several names stand together.
 */
function namesAt(tail: string): {start: number; several: boolean} | undefined {
  let at = tail.length
  let start: number | undefined
  let several = false
  let isParted = false
  let count = 0
  let last: number | undefined
  for (;;) {
    let end = at
    while (end > 0 && tail[end - 1] === ' ') end--
    const comma = tail[end - 1] === ','
    if (comma && start !== undefined) end--
    let from = end
    while (from > 0 && isNameSign(tail.charCodeAt(from - 1))) from--
    const word = tail.slice(from, end)
    if (word === '') break
    const bare = word.endsWith('.') ? word.slice(0, -1) : word
    const isCapital = /^\p{Lu}/u.test(word)
    if (word === 'and' && start !== undefined && !several) {
      several = true
      last = start
      isParted = /,\s*$/.test(tail.slice(0, from))
    } else if (isCapital || (titleWord.test(bare) && start !== undefined)) {
      if (comma && !several) break
      start = from
      count++
    } else if (/^[Tt]he$/.test(word) && start !== undefined) {
      start = from
      break
    } else if (start === undefined || !particleWord.test(word)) break
    at = from
    if (count > 12 || from === 0 || !/[\s]/.test(tail[from - 1]!)) break
  }
  if (start === undefined) return undefined
  // `the`, a lone title or a particle is no name; `and` needs a name on either side.
  // `… in the archive, and Mr. Hale noted`: two clauses, where no third name makes a list of it.
  if (isParted && last !== undefined && !/,[^,]+,\s*and /.test(tail.slice(start))) return {start: last, several: false}
  return {start, several: several && / and /.test(tail.slice(start))}
}
const isNameSign = characterClass(/[\p{L}\p{M}’'\-‐‑.]/u)

function spanned(kind: Subject['kind'], found: RegExpExecArray, base: number): Subject {
  const end = base + found.index + found[0].length
  return {kind, text: found[1]!, start: end - found[1]!.length, end}
}

/** Cuts capitalised words that are no part of a name: `Then`, `In`, words of a heading in capitals. */
export function trimOpeners(text: string, start: number): Omit<Subject, 'kind'> | undefined {
  let rest = text
  let at = start
  for (;;) {
    const word = /^([\p{L}’'\-‐‑]+)[.,]?\s+/u.exec(rest)
    if (!word) break
    const isOpening = isOpener(word[1]!)
    const isShouted =
      word[1]!.length > 3 && word[1] === word[1]!.toUpperCase() && /\p{Ll}/u.test(rest.slice(word[0].length))
    if (!isOpening && !isShouted) break
    rest = rest.slice(word[0].length)
    at += word[0].length
  }
  // A sentence may have ended inside: `… of the Chinese. Mao said`.
  for (const found of rest.includes('.') ? rest.matchAll(/\p{Ll}{4,}\.\s+(?=\p{Lu})/gu) : []) {
    const cut = found.index + found[0].length
    if (!titleBeforePoint.test(rest.slice(0, cut))) return trimOpeners(rest.slice(cut), at + cut)
  }
  if (rest.endsWith('.') && !/(?:^|\s|\.)\p{Lu}\.$/u.test(rest)) return undefined
  if (rest === '' || openers.has(rest.toLowerCase()) || /^(?:The|A|An)$/.test(rest)) return undefined
  if (/^(?:It|There|This|That|Which|What|Who)$/i.test(rest) || things.test(rest)) return undefined
  return {text: rest.replace(/\s+/g, ' '), start: at, end: at + rest.length}
}

const titleBeforePoint = new RegExp(`(?:${titles})\\.\\s+$`, 'iu')

/** Whether a name begins with a word that only looks like one: `Yesterday`, `However`. */
export function isOpener(text: string): boolean {
  const word = /^[\p{L}]+/u.exec(text)?.[0] ?? ''
  return openers.has(word.toLowerCase()) || adverbOpener.test(word)
}
/** `Previously`, `Noting`: an adverb or participle before a name. */
const adverbOpener =
  /^(?!Lily|Emily|Sally|Kelly|Billy|Italy|King|Ming|Ting|Ding|Ping|Qing|Xing|Jing|Ling|Ning|Bing|Ying|Wang|July|Beijing|Nanjing|Peking|Nanking|Chongqing|Washing|Sterling|Harding|Pershing|Kissing)\p{Lu}\p{Ll}{3,}(?:ly|ing)$/u

/** What documents, not people, state. */
const things =
  /\b(?:articles?|reports?|treaty|treaties|law|laws|agreements?|memorand(?:um|a)|documents?|notes?|communiqu[eé]s?|declarations?|sections?|paragraphs?|constitution|charter|press|newspapers?|letters?|telegrams?|cables?|messages?|protocols?|statements?|plans?|programs?|acts?|bills?|charts?|tables?|drafts?|texts?|papers?|despatch(?:es)?|dispatch(?:es)?|minutes|resolutions?|orders?|radio|book|volumes?)$/i

const roleNoun = new RegExp(`^(?:${roleNouns})$`, 'i')
const roleOnly = new RegExp(`^(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,4}?(?:${roleNouns})$`, 'iu')
/** `The Chancellor`, `the Soviet side`: a title that stands for the name. */
export function isRole(text: string): boolean {
  return (
    endsInRole(text) &&
    roleOnly.test(text) &&
    (/^the\s/i.test(text) ||
      roleNoun.test(text) ||
      /\b(?:side|delegation|committee|government|party|department|embassy|ministry)$/i.test(text))
  )
}

function beginsClause(text: string, start: number, from: number): boolean {
  const before = text.slice(from, start).trimEnd()
  return before === '' || /(?:[.;:,?!—]|\b(?:and|but|that|then|when|while|as|which))$/i.test(before)
}

/** The noun phrase that begins a text: the one addressed, or a subject after its verb. */
export function phraseFrom(text: string, at: number): Subject | undefined {
  const ahead = text.slice(at, at + 90)
  const titled = roleAhead.exec(ahead)
  const named = phraseAhead.exec(ahead)
  const found = titled && titled[0].length >= (named?.[0].length ?? 0) ? titled : named
  if (!found) return undefined
  const start = at + found[0].length - found[1]!.length
  // The point of a sentence is no part of its last name, that of an initial is.
  const written = found[1]!.endsWith('.') && /\p{Ll}{3,}\.$/u.test(found[1]!) ? found[1]!.slice(0, -1) : found[1]!
  return {
    kind: /^(?:I|we|he|she|they|me|us|him|her|them)$/i.test(written) ? 'pronoun' : isRole(written) ? 'role' : 'name',
    text: written.replace(/\s+/g, ' '),
    start,
    end: start + written.length,
  }
}
const roleAhead = new RegExp(`^\\s*([Tt]he\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${roleNouns}))(?![\\p{L}])`, 'u')
const phraseAhead = new RegExp(
  `^\\s*(I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|me|us|him|her|them|(?:[Tt]he\\s+)?${oneName}(?:\\s+and\\s+${oneName})?)(?![\\p{L}])`,
  'u',
)
