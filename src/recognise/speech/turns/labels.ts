/**
 * Speaker labels: which words at the head of a paragraph say who speaks, and which only look so.
 *
 * > | General Ilin: We shall see …           a title and a name
 *     ^^^^^^^^^^^^^
 * > | M: What time did he get in?          letters, explained elsewhere
 *     ^^
 * > | A.A.Gromyko. We have no …            initials and a surname, closed by a point
 *     ^^^^^^^^^^^^
 * > | Decision: None.                      no speaker
 *
 * A label is judged by its own words here, and by its company in speakers.ts: letters and bare surnames speak only in a
 * dialogue.
 */

import {isRanksAlone, leadingTitlesEnd} from '../../../words/leading-titles.js'
import {joinedCapital, particles} from '../../../words/name-words.js'
import {isOpener} from '../../../words/openers.js'
import {roleNouns, spelled, titles} from '../../../words/titles.js'
import {folded} from '../../../words/word-set.js'
import {nameWithInitials} from '../persons/person-names.js'
import {isSomeone} from '../words/crowd.js'
import {documentNouns} from '../words/document-nouns.js'
import {Offices} from '../words/offices.js'
import {oneLine} from '../words/one-line.js'
import {labelWithPoint} from './point-labels.js'

export interface Label {
  /** Length of the label in the text, its closing sign included. */
  length: number
  /** Who speaks, as written, without sign and stage direction. */
  name: string
  /** The same without words in brackets: `Bidault` of `[Georges] Bidault`. */
  short?: string
  /** The stage directions in the label, with their brackets: where in the text. */
  stages: readonly {start: number; end: number}[]
  /** Who holds the office that the label names: `The Minister of Trade (Sir H. Orsini):`. */
  holder?: string
  /** It is one word in brackets. */
  isSupplied?: boolean
  /** Its words are those of an interpreter. */
  interprets?: boolean
  /** Who speak together: `Orsini and Halmos:`. */
  together?: readonly string[]
  sign: 'colon' | 'point' | 'dash' | 'line'
  kind: 'titled' | 'known' | 'role' | 'letter' | 'name' | 'group' | 'someone'
}

const salutation =
  /^(?:(?:dear|my dear|honou?red|esteemed|respected|to|from|for|gentlemen|excellency|your excellency)\b|mr\. (?:president|secretary)\b|(?:mr\.|madame?|monsieur le|señor) (?:vice[- ])?(?:president|minister|prime minister|ambassador|chairman|premier|chancellor|consul|governor|ministro|ministre|président|speaker)$|(?:sirs?|madam)$)/i
/** `Question: …` `Answer: …`, in the record of an interrogation: as `Q` and `A`. */
const pair = /^(?:question|answer)$/i
const letters = /^(?:\p{Lu}|\p{Lu}{2}|\p{Lu}\p{Ll})$/u
/** In a few scripts a letter is two characters. */
const longestLetters = 4
/** What a title may stand before without naming a person: `General Assembly`. */
const bodies =
  /^(?:Assembly|Staff|Secretariat|Council|Committee|Headquarters|Secretary|Directorate|Conference|Agreement|Debate|Order|Orders|Affairs|Office)\b/
/** Titles that stand only before a name in a label. */
const beforeNames: ReadonlySet<string> = new Set(['councillor', 'honourable'])
const offices = new Offices([...roleNouns.split('|'), ...spelled(titles)].filter((noun) => !beforeNames.has(noun)))
/** `The Soviet side`, `Several delegates`: no more than two words before those who speak as one. */
function isGroup(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    groupNouns.has(folded(words.pop()!)) &&
    words.length < 3 &&
    words.every((word) => onlyLetters.test(word)) &&
    name.split(' ').length < 4
  )
}
const groupNouns: ReadonlySet<string> = new Set(
  'side delegation voices delegates members all everyone audience chorus students workers'.split(' '),
)
const onlyLetters = /^\p{L}[\p{L}.]*$/iu
const small = [...particles].join('|')
const nameWords = new RegExp(
  `^(?:${joinedCapital}[\\p{L}\\p{M}’'.-]*|${small})(?:[\\s-]+(?:[‘’']?${joinedCapital}[\\p{L}\\p{M}’'.-]*|${small})){0,4}$`,
  'u',
)

/** A country or an office in the brackets, no event: `Mrs. Talbot (United Kingdom)`, `Mr. Valdor (Ostria)`. */
const belonging =
  /^(?!\p{Lu}\p{Ll}+(?:ing|ed|ly|s|ter|se|ble)$)\p{Lu}[\p{L}’'.-]*(?:\s(?:of|and|the|for|\p{Lu}[\p{L}’'.-]*))*$/u
/** `(hereafter Lin)` */
const calledSo = /^(?:here(?:in)?after|henceforth|referred to|abbreviated)\b/i
/** What may stand in brackets after the name, once or twice: `Mr. Valdor (Ostria) (interpretation from Spanish):`. */
const stage = '((?:(?:\\([^()]{1,90}\\)|\\[[^[\\]]{1,90}\\])\\s*){1,2})?'
/** The number of a note may follow at once: `ORSINI:[1] Today.`; or a word, where the blank was lost: `Orsini:Today.` */
const withColon = new RegExp(
  `^((?:\\[\\p{Lu}[\\p{L} .’'-]{1,40}\\]\\s(?=\\p{Lu}))?[\\p{L}][\\p{L}\\p{M}\\p{N}‘’'.,&\\s[\\]/-]{0,58}?)\\s*${stage}:(?=\\s|$|["“]|\\[\\d{1,3}\\]|\\p{Lu}\\p{Ll}|[IA][\\s’'])`,
  'u',
)
/** `[Li Wen]: Today.`: a name that the editor supplied. */
const inBrackets = /^\[([^[\]\d:;,“"]{2,41})\]()\s?:(?=\s)/
/** A dash, two hyphens (`MR. TALBOT -- Today.`, `Mr. Talbot —Today.`), or a point and a hyphen (`HON. R. TALBOT.- Today.`). */
const withDash = new RegExp(
  `^([\\p{Lu}][\\p{L}\\p{M}’'.\\s-]{1,40}?)\\s*${stage}(?:\\.?\\s+(?:[–—]|--)\\s*|\\.\\s?-\\s+)(?=["“]?\\p{Lu})`,
  'u',
)
/** A dash right after a form of address and a name: `Cde. Orsini—we agree.` */
const withCloseDash =
  /^((?:Comrade|Com\.|Cde\.)\s\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*)?)(?:[–—]|--)(?=["“(]?[\p{L}\d])/u
/** The same after a name in capitals: `J. ORSINI--We agree.` */
const capitalsWithDash = /^([^\s\d,;:"“()][^\d,;:"“()a-z–—-]{2,38})(?:[–—]|--)(?=["“(]?[^\s–—-])/
/**
 * A hyphen between spaces, as typewriters have it, or a point and a dash: they part much else, so a title or a known
 * person must stand before.
 */
const withHyphen = new RegExp(
  `^([\\p{Lu}][\\p{L}\\p{M}’'.\\s-]{1,40}?)\\s*${stage}(?:\\.?\\s+-\\s+|\\.—\\s?)(?=["“]?\\p{Lu})`,
  'u',
)
/** A surname: of every paragraph that opens with a sentence of one word, so its company must tell. */
const surnameWithPoint = /^(\p{Lu}\p{Ll}[\p{L}’'-]{1,24})\s*((?:\([^()]{1,90}\)\s*)?)\.\s+(?=[\p{Lu}"“([])/u
/** `Q. Were you there?` `A. Yes.`, in the record of a hearing; the point may be left out. */
const questionAndAnswer = /^([QA])()(?:\.\s+(?=[\p{L}\d"“'‘([—–-])|\s+(?=[\p{Lu}\d"“'‘]))/u
/** `A. Orsini: When?` has an initial. */
const withInitial =
  /^[QA]\.\s(?:[^\sa-z.:]\.\s?)*[^\sa-z\d"“.,:][^\s.,:]+(?:\s[^\sa-z.,:]+[^\s.,:]*)?\s?(?:[([][^()[\]]*[)\]]\s?)?:\s/
/** `A. ORSINI. When?` has one, too. */
const shoutedInitial = /^[QA]\.\s(?:\p{Lu}\.\s?)*\p{Lu}{3,}\.\s/u
/** `A Voice: When?` answers nobody. */
const afterArticle = /^A (?:\p{L}+\s)?\p{L}+:/u
export const surname = /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u
const alone = /^([\p{Lu}][\p{L}\p{M}’'.\s-]{1,40}?)\s*((?:\([^()]{1,90}\)|\[[^[\]]{1,90}\])\s*)?[.:]?$/u

/** What may close a label, besides a point and the end of the line. */
const anySign = /[:–—]| - |--|\.\s?- |\)\./
const initial = /\p{Lu}\.\s?\p{Lu}/u

/** The label a text begins with, if its words may name a speaker. `isPerson` and `isPlace` ask the authority. */
export function labelOf(
  text: string,
  isPerson: (name: string) => boolean,
  isPlace: (name: string) => boolean,
  isWhole: boolean,
): Label | undefined {
  const code = text.charCodeAt(0)
  const isBracket = code === 0x5b
  if (!isBracket && (code < 65 || (code > 90 && code < 97))) return undefined
  const head = text.slice(0, 160)
  const asked = code === 0x51 || code === 0x41 ? questionAndAnswer.exec(head) : null
  if (asked && !(code === 0x41 && afterArticle.test(head)) && !withInitial.test(head) && !shoutedInitial.test(head))
    return {length: asked[0].trimEnd().length, name: asked[1]!, sign: 'point', kind: 'letter', stages: []}
  const hasPoint = head.slice(0, 28).includes('. ')
  if (!hasPoint && !(isWhole && text.length < 60) && !anySign.test(head) && !(head.includes('.') && initial.test(head)))
    return undefined
  const colon = head.includes(':') ? withColon.exec(head) : null
  const supplied = isBracket && !colon ? inBrackets.exec(head) : null
  if (supplied) return suppliedLabel(judged(supplied, 'colon', isPerson, isPlace))
  const byColon = colon ? judged(colon, 'colon', isPerson, isPlace) : undefined
  // `Orsini. No. I repeat: …` has its sign before the colon.
  if (byColon || isBracket || (colon && !hasPoint)) return byColon
  const dash = /[–—]|--|\.\s?- /.test(head) ? withDash.exec(head) : null
  if (dash) return judged(dash, 'dash', isPerson, isPlace)
  const closeDash = closeDashIn(head)
  if (closeDash) return judged(closeDash, 'dash', isPerson, isPlace)
  const hyphen = head.includes(' - ') || head.includes('.—') ? withHyphen.exec(head) : null
  const byHyphen = hyphen ? judged(hyphen, 'dash', isPerson, isPlace) : undefined
  if (byHyphen?.kind === 'titled' || byHyphen?.kind === 'known') return byHyphen
  const point = head.includes('.') ? labelWithPoint(head) : null
  if (point) return judged(point, 'point', isPerson, isPlace)
  const surname = hasPoint ? surnameWithPoint.exec(head) : null
  // `Com. Orsini agreed.`
  if (surname && leadingTitlesEnd(`${surname[1]}. `) === undefined) return judged(surname, 'point', isPerson, isPlace)
  const line = isWhole && text.length < 60 ? alone.exec(text) : null
  return line ? judged(line, 'line', isPerson, isPlace) : undefined
}

/** A name and a dash without a space between. */
function closeDashIn(head: string): RegExpExecArray | null {
  if (!/\S(?:[–—]|--)\S/.test(head)) return null
  const capitals = capitalsWithDash.exec(head)
  if (capitals) return capitals[1] === capitals[1]!.toUpperCase() ? capitals : null
  return head.startsWith('C') ? withCloseDash.exec(head) : null
}

/** `[Stamp]: Received.`: of one word it speaks only where the same name does without brackets. */
function suppliedLabel(label: Label | undefined): Label | undefined {
  return label && (label.name.includes(' ') ? label : {...label, isSupplied: true})
}

function judged(
  found: RegExpExecArray,
  sign: Label['sign'],
  isPerson: (name: string) => boolean,
  isPlace: (name: string) => boolean,
): Label | undefined {
  const written = oneLine(found[1]!).trim()
  const whole = withoutManner(written.replace(/[[\]]/g, ''))
  const held = heldBy(whole)
  const name = held?.office ?? whole
  const short = written.includes('[') ? written.replace(/(?:^|\s)\[[^\]]*\](?=\s|$)/g, '').trim() : ''
  const isCrowd = /[\s\d]/.test(name) && isSomeone(name)
  if (!isCrowd && (salutation.test(name) || /\p{N}/u.test(name) || isPlace(name))) return undefined
  const together = togetherIn(name, isPerson)
  const own = together ? 'group' : kindOf(name, isPerson)
  if (!own) return undefined
  const interprets = own === 'role' && /^(?:the )?(?:interpreter|translator)$/i.test(name)
  const holder = held?.name ?? (own === 'role' ? holderIn(found[2] ?? '', isPerson) : undefined)
  const kind = holder === undefined ? own : 'titled'
  if (
    kind !== 'known' &&
    kind !== 'titled' &&
    kind !== 'letter' &&
    kind !== 'someone' &&
    !interprets &&
    name
      .toLowerCase()
      .split(/[\s.]+/)
      .some((word) => documentNouns.has(word))
  )
    return undefined
  const stages = found[2] ? stagesIn(found, isPlace) : []
  const length = sign === 'dash' || sign === 'point' ? found[0].trimEnd().length : found[0].length
  return {
    length,
    name,
    sign,
    kind,
    stages,
    ...(short === '' ? {} : {short}),
    ...(holder === undefined ? {} : {holder}),
    ...(together ? {together} : {}),
    ...(interprets ? {interprets} : {}),
  }
}

/** `Orsini` of `Orsini, turning to Halmos`, `Orsini, Minister of Trade`. */
function withoutManner(name: string): string {
  const comma = name.indexOf(', ')
  if (comma < 0) return name
  const manner = name.slice(comma + 2)
  return howSpoken.test(manner) || isRole(manner) ? name.slice(0, comma) : name
}
const howSpoken =
  /^(?:turning|addressing|interrupting|continuing|closing|opening|concluding|summing|answering|replying|laughing|smiling|reading|pointing|shouting|[a-z]+ly)(?:\s[^,]+)?$/

/** `Comrade Orsini and Halmos`, `Orsini, Halmos and Marek`, `ORSINI, HALMOS`: who speak together. */
function togetherIn(name: string, isPerson: (name: string) => boolean): readonly string[] | undefined {
  if (!/ and /i.test(name) && !(name.includes(', ') && name === name.toUpperCase())) return undefined
  const names = name.split(/,?\s+and\s+|,\s+/i)
  const areNames = names.every((each) => /^(?:titled|known|name)$/.test(kindOf(each, isPerson) ?? ''))
  return areNames && names.length < 5 ? names : undefined
}

/** The stage directions among the brackets. */
function stagesIn([whole, name, brackets]: RegExpExecArray, isPlace: (name: string) => boolean): Label['stages'] {
  const from = name!.length + whole.slice(name!.length).search(/[([]/)
  return [...brackets!.matchAll(/[([]([^()[\]]*)[)\]]/g)]
    .filter(([, words]) => !isPlace(words!) && !belonging.test(words!) && !calledSo.test(words!))
    .map((bracket) => ({start: from + bracket.index, end: from + bracket.index + bracket[0].length}))
}

/** `Chief of Staff R. Talbot`: an office that no title is, and a name with initials that holds it. */
function heldBy(written: string): {office: string; name: string} | undefined {
  const [name = ''] = (written.includes('. ') && nameWithInitials.exec(written)) || []
  const office = written.slice(0, -name.length).trimEnd()
  return name !== '' && leadingTitlesEnd(written) !== office.length + 1 && isRole(office) ? {office, name} : undefined
}

/** A person in the brackets after an office. */
function holderIn(brackets: string, isPerson: (name: string) => boolean): string | undefined {
  const inner = /^[([]([^()[\]]*)[)\]]/.exec(brackets)?.[1]
  const kind = inner === undefined ? undefined : kindOf(inner, isPerson)
  return kind === 'titled' || kind === 'known' ? inner : undefined
}

function kindOf(name: string, isPerson: (name: string) => boolean): Label['kind'] | undefined {
  if ((name.length <= longestLetters && letters.test(name)) || pair.test(name)) return 'letter'
  if (name.includes(',')) return undefined
  const title = leadingTitlesEnd(name)
  if (
    title !== undefined &&
    !isRanksAlone(name.slice(0, title)) &&
    nameWords.test(name.slice(title)) &&
    !bodies.test(name.slice(title)) &&
    !isRole(name)
  )
    return 'titled'
  if (isPerson(name)) return 'known'
  if (name.includes(' ') && isSomeone(name)) return 'someone'
  if (isGroup(name)) return 'group'
  if (isRole(name) && !/^(?:a|an|and)\s/i.test(name)) return 'role'
  // `Chairing: …`, `Presumably: …`
  if (!name.includes(' ') && isOpener(name)) return undefined
  return nameWords.test(name) && !/^(?:The|A|An)\s/.test(name) ? 'name' : undefined
}

/** `The Chairman`, `The Minister of Trade`. */
function isRole(name: string): boolean {
  const [office = ''] = name.split(/\s(?:of|for)\s/, 1)
  return offices.wordsBefore(office, 3) !== undefined
}
