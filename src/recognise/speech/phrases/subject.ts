/**
 * The subject of a verb of saying: the noun phrase that ends where the verb (or its adverbs) begins.
 *
 * > | Then Comrade Mao Zedong also said that
 *          ^^^^^^^^^^^^^^^^^^
 */
import {CharacterClass} from '../../../words/character-class.js'
import {innerTitle, leadingTitlesEnd, titleWords} from '../../../words/leading-titles.js'
import {wordBefore} from '../../../words/neighbouring-words.js'
import {endingAt, endsAt, trimmedEnd} from '../words/looking-back.js'
import {officeAtEnd} from '../words/office-phrases.js'
import {oneLine} from '../words/one-line.js'
import {isOfPaper, isPaperBefore, isThing} from '../words/papers.js'
import {mayEndInRole, members, roleWords} from '../words/role-words.js'
import {afterDay, isNounGroup, standsAfterHouse} from './around-names.js'
import {beforeInserted} from './before-inserted.js'
import {endsInOffice, isGoverned, officeWithout} from './governed.js'
import {namesAt, pronounAt} from './names-before.js'
import {isRole, type Subject, trimOpeners} from './phrase.js'

/** How far before its verb a subject is looked for, and how long it may be. */
export const furthest = 160
const longest = 110

const bareRole = new RegExp(
  `(?:^|(?:[;:,]|(?<![A-Z])\\.)\\s+|\\sand\\s+|\\sthat\\s+)((?:(?:\\p{Lu}[\\p{L}’'-]+|U\\.[SKN]\\.)\\s+){0,2}(?:${members.replace(/\b\w/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})(?:\\s+of\\s+(?:the\\s+)?(?:[\\p{L}’'.-]+\\s+){0,3}?[\\p{L}’'-]+)?)$`,
  'u',
)

/** Adverbs and auxiliaries between subject and verb; the longer first, for they are read from their end. */
const adverbs = [
  'twice thrice repeatedly somewhat rather quite very most had himself had herself had themselves himself herself themselves myself alone then also again further furthermore later first once now still too therefore however moreover next just even likewise always often already yesterday today here earlier thus thereupon thereafter afterwards meanwhile nevertheless instead both all each had has have'.split(
    ' ',
  ),
  'once again|once more|never once|at first|at once|at length|as follows|of course|with a smile|with a laugh|with emphasis|with feeling|after a pause|this morning|last night'.split(
    '|',
  ),
  'turn reply response answer conclusion general particular addition passing effect fact substance parting confidence private'
    .split(' ')
    .map((word) => `in ${word}`),
  ['on duty', 'in charge', 'in question', 'on guard', 'on watch'],
  ['in this connection', 'in the end', 'in his turn', 'in her turn'],
  // `Mr. Ito in answer to a question said that`
  [
    'in (?:answer|reply|response) to (?:an?|the|my|his|her|our|this|that) (?:[a-z]+ )?(?:question|inquiry|enquiry|query|remark)',
  ],
  ['at (?:this|that|the) (?:time|point|moment|end|outset)', '(?:on|for) (?:his|her|my|our|their) part'],
  ['in (?:his|her|their|my|our) (?:[a-z]+ )?(?:reply|speech|statement|report|address|toast|letter|remarks)'],
  'this that me him us them'.split(' ').map((word) => `to ${word}`),
  ['[a-z]{2,}ly'],
].flat()
const between = new RegExp(
  `(?<=((?:^|\\s|,)\\s*(?:${[...new Set(adverbs)].sort((a, b) => b.split(' ').length - a.split(' ').length).join('|')})\\s*,?\\s*))`,
  'y',
)

/** Every word of those: an adverb can only stand where one of them does, or one in *-ly*. */
const adverbWords: ReadonlySet<string> = new Set(adverbs.join(' ').match(/[a-z]+/g))

function mayBeAdverb(text: string, end: number): boolean {
  const at = text[end - 1] === ',' ? trimmedEnd(text, 0, end - 1) : end
  const word = wordBefore(text, 0, at)
  return adverbWords.has(word) || word.endsWith('ly')
}

/** The subject that ends at `to` of the text, looked for no further back than `from`, and the adverbs before the verb. */
export function subjectBefore(text: string, from: number, to: number): {subject: Subject; adverbs: string} | undefined {
  const floor = Math.max(from, to - furthest)
  const verb = trimmedEnd(text, floor, to)
  let end = verb
  let isParted = text[end - 1] === ',' && end > floor
  for (let i = 0; i < 4; i++) {
    const found = mayBeAdverb(text, end) ? endingAt(between, text, end)?.[1] : undefined
    if (found === undefined) break
    const start = Math.max(floor, end - found.length)
    end = trimmedEnd(text, floor, start)
    isParted ||= found.trimStart().startsWith(',') || (end > floor && text[end - 1] === ',')
  }
  const adverbs = text.slice(end, verb).trim()
  end = beforeInserted(text, floor, end)
  const direct = phraseAt(text, floor, end)
  // `John Orsini, Assistant to the President, had informed`: he, not his office.
  if (direct && isParted && standsAfterHouse(text, floor, direct)) return undefined
  if (direct) return {subject: isParted ? apposedTo(text, floor, direct) : direct, adverbs}
  // `Mao Zedong, in answer to this, said that`; `Ren Bishi, who took part, stated that`.
  if (isParted) {
    const comma = text.slice(floor, end - 1).lastIndexOf(',')
    // In `Mr. Hale, speaking for the Northern, Western, and Southern Branches, said` the comma enumerates.
    const enumerates = comma > 0 && /^\s*(?:and|or)\s/.test(text.slice(floor + comma + 1, floor + comma + 8))
    if (comma > 0 && end - floor - comma < 90 && !enumerates) {
      const apposed = phraseAt(text, floor, beforeInserted(text, floor, trimmedEnd(text, floor, floor + comma)))
      // `The delegate of Ostria, Mr. Valdor, said`, `He, Mr. Valdor, said`: under his own name.
      const inner = phraseAt(text, floor + comma + 1, end - 1)
      const isHolder =
        (apposed?.kind === 'role' || /^s?he$/i.test(apposed?.text ?? '')) &&
        inner?.kind === 'name' &&
        text.slice(floor + comma + 1, inner.start).trim() === ''
      if (apposed && isHolder && (beginsClause(text, from, apposed.start) || !isGoverned(text, apposed.start)))
        return {subject: {...inner, start: apposed.start}, adverbs}
      // `At the end of the talk the Ambassador, who had listened, said`, `Here Mr. Hale, smiling, said`
      const inside = text.slice(floor + comma + 1, end)
      const isRelative = beside.test(inside) && !apposed?.governed
      // `On 2 April Comrade Hale, the senior adviser, stated`
      const isApposed = apposed?.kind === 'name' && leadingTitlesEnd(apposed.text) !== undefined && isNounGroup(inside)
      if (
        apposed &&
        (beginsClause(text, from, apposed.start) || ((isRelative || isApposed) && !isGoverned(text, apposed.start)))
      )
        return {
          subject: apposedTo(text, floor, apposed),
          adverbs: `${text.slice(floor + comma, end)} ${adverbs}`.trim(),
        }
    }
  }
  // `Ren Bishi who took part in the conversation stated that`; `it was Ren Bishi who asked`
  const left = text.slice(floor, end)
  const who = left.endsWith(' who') ? left.length - 4 : left.lastIndexOf(' who ')
  if (who > 0 && left.length - who < 100 && !/[,;]/.test(left.slice(who))) {
    const antecedent = phraseAt(text, floor, left[who - 1] === ',' ? floor + who - 1 : floor + who)
    if (antecedent && antecedent.kind !== 'pronoun')
      return {
        subject: addressed(text, apposedTo(text, floor, antecedent)),
        adverbs: `${left.slice(who)} ${adverbs}`.trim(),
      }
  }
  return undefined
}

const beside =
  /^\s*(?:(?:to |with |from |by )?whom\s|(?:supported|seconded|joined|followed|backed) by\s|who(?:se)?\s|(?:in particular|notably|especially|above all)\s|(?:[a-z]+ly )?[a-z]+ing[\s,])/

/** `to Mr. Petersen, who stated` is he, `by Hale and Ito, who stated` both; in `the delegate of Nicaragua, who said` it is not Nicaragua. */
function addressed(text: string, subject: Subject): Subject {
  if (!subject.governed || !endsAt(toward, text, subject.start)) return subject
  const {governed: _, ...free} = subject
  return free.text.includes(' and ') ? {...free, kind: 'several'} : free
}
const toward = /(?<=\b(?:to|by|with|from|between|and|[Cc]alled (?:up)?on)\s+)/y

/** `Mr. Hale, Deputy Chief of the Office, who said`: an office after a comma is that of the name before it. */
function apposedTo(text: string, floor: number, office: Subject): Subject {
  const start = office.start - (endingAt(ordinal, text, office.start)?.[1]?.length ?? 0)
  const comma = trimmedEnd(text, floor, start) - 1
  const isOffice = office.kind === 'role' || office.text.split(' ', 3).some(isRank)
  if (!isOffice || comma <= floor || text[comma] !== ',') return office
  const name = phraseAt(text, floor, comma)
  if (name?.kind !== 'name') return office
  const {governed, ...free} = name
  // After a preposition one word may be a place; several are a person's name.
  return !governed || name.text.includes(' ') ? free : office
}

/** A title that is an office: not in `the Commission, Comrade Marek`. */
function isRank(word: string): boolean {
  return titleWords.has(word) && !/^(?:comrades?|cdes?|comr?|mrs?|ms|miss|mister|dr|sir|lady|lord)\b/i.test(word)
}

/** `First Secretary`, `former Ambassador`: the word that ranks the office. */
const ordinal = /(?<=(\b(?:First|Second|Third|former|then|now)\s+))/y

/** The noun phrase that ends at a place of the text. */
function phraseAt(text: string, floor: number, at: number): Subject | undefined {
  const start = Math.max(floor, at - longest)
  const pronoun = pronounAt(text, start, at)
  if (pronoun) return pronoun
  const named = namesAt(text, start, at)
  if (named) {
    // `Reed’s noting that`: what is his, not he.
    const from = afterDay(text, named.start, at)
    const trimmed = isPossessive(text, at) ? undefined : trimOpeners(text.slice(from, at), from)
    // `in Shanghai`, `for Domestic Affairs`: the name is not the subject.
    const isPaper =
      trimmed !== undefined &&
      !/^the /i.test(trimmed.text) &&
      isPaperBefore(wordBefore(text, 0, trimmedEnd(text, 0, trimmed.start)))
    if (trimmed && (isOneOfMany(text, trimmed) || isPaper)) return undefined
    if (trimmed && isGoverned(text, trimmed.start))
      return isOfPaper(text, trimmed) && !innerTitle(trimmed.text) ? undefined : governedAt(text, floor, trimmed)
    if (trimmed) {
      if (named.several && trimmed.text.includes(' and '))
        return {kind: 'several', text: trimmed.text, start: trimmed.start, end: trimmed.end}
      return {kind: isRole(trimmed.text) ? 'role' : 'name', text: trimmed.text, start: trimmed.start, end: trimmed.end}
    }
  }
  if (!mayEndInRole(text, start, at)) return undefined
  const tail = text.slice(start, at)
  const office = officeAtEnd(tail, roleWords)
  const titled = office === undefined ? bareRole.exec(tail)?.[1] : tail.slice(office)
  const [head = ''] = titled?.split(/ (?:of|from|for|by) /, 1) ?? []
  if (
    titled !== undefined &&
    !isThing(head) &&
    (!isThing(titled) || (isRole(head) && ofThing.test(titled.slice(head.length)))) &&
    !/\b(?:that|which|whether|and|but|when|if|can|will|had|has|have|is|was|were|been|who|to|keep)\b/.test(
      titled.slice(4).replace(twoNations, ' '),
    )
  )
    return isOfPaper(text, {start: at - titled.length, end: at})
      ? undefined
      : headOf(text, floor, {kind: 'role', text: titled, start: at - titled.length, end: at})
  return undefined
}

/** `the editor of the newspaper`: he, not the paper; `a Department of State paper` is one. */
const ofThing = /^ (?:of|for|from) (?:the|this|that|an?|our|his|their) \p{Ll}+$/u
/** `the US and Norlandish representatives`: one phrase. */
const twoNations = /(?<=^(?:[A-Z][\w.]* )?)and (?=[A-Z])/

/** `Mr. Ito of the embassy`, `the clerk at the ministry`: he, not the house. */
function headOf(text: string, floor: number, office: Subject): Subject {
  const preposition = endingAt(house, text, office.start)?.[1]
  const head = preposition === undefined ? undefined : phraseAt(text, floor, office.start - preposition.length)
  if (!head || head.kind === 'pronoun' || head.kind === 'several' || head.governed) return office
  return {
    ...head,
    text: head.kind === 'role' ? oneLine(text.slice(head.start, office.end)) : head.text,
    end: office.end,
  }
}
const house = /(?<=(\s+(?:of|in|at|from)\s+))/y

/**
 * A name after a preposition: `Dr. Thompson of NARA` speaks by his own name, `when we left for Ostria Comrade Li` by the
 * title; `of the Party Mao Zedong` only if the authority knows the end of it (`governed`).
 */
function governedAt(text: string, floor: number, name: Omit<Subject, 'kind'>): Subject | undefined {
  const inner = innerTitle(name.text)
  if (inner !== undefined) {
    const titled = name.text.slice(inner)
    return {kind: 'name', text: titled, start: name.end - titled.length, end: name.end}
  }
  const preposition = endingAt(belonging, text, name.start)?.[1]
  const headEnd = preposition === undefined ? floor : name.start - preposition.length
  if (headEnd > floor && nameEnd.has(text.charCodeAt(headEnd - 1))) {
    const head = phraseAt(text, floor, headEnd)
    if (head && head.kind !== 'pronoun' && head.kind !== 'several' && !head.governed) {
      // `Assistant Secretary of State Wilbur J. Carr`: an office and what it is of; `King Hussein of Jordan` is named before.
      const isTo = preposition!.trim() === 'to'
      const isOffice = isTo
        ? isPosted.test(head.text)
        : head.kind === 'role' || endsInOffice(officeWithout(head.text, preposition!))
      if (isOffice || !isTo) {
        const written = isOffice ? oneLine(text.slice(head.start, name.end)) : head.text
        return {...head, text: written, end: name.end}
      }
    }
  }
  return {kind: 'name', text: name.text, start: name.start, end: name.end, governed: true}
}
const belonging = /(?<=(\s+(?:of|in|at|for|from|to)\s+))/y
/** `Special Assistant` to somebody, `the Ambassador of Ostria` to Norland; to whom *the members of the Board* are shown is another. */
const isPosted =
  /\b(?:assistant|advis[eo]r|aide|secretary|counsell?or|counsel|consultant|deputy|liaison|ambassador|minister|envoy|representative|delegate|observer|legate|nuncio)s?(?: of [^,]+)?$/i
const nameEnd = new CharacterClass(/[\p{L}.]/u)

/** `as a Mandatory Power`: no name; `a Mr. Talbot` is one. */
function isOneOfMany(text: string, name: Omit<Subject, 'kind'>): boolean {
  const article = wordBefore(text, 0, trimmedEnd(text, 0, name.start))
  return (article === 'a' || article === 'an') && !isRole(name.text) && leadingTitlesEnd(name.text) === undefined
}

function isPossessive(text: string, end: number): boolean {
  return text[end - 1] === 's' && (text[end - 2] === '’' || text[end - 2] === "'")
}

const clauseOpens = /(?<=[.;:,?!—]|\b(?:and|but|that|then|when|while|as|which|how|why|whether|because))/iy

function beginsClause(text: string, from: number, start: number): boolean {
  const end = trimmedEnd(text, from, start)
  return end === from || endsAt(clauseOpens, text, end)
}
