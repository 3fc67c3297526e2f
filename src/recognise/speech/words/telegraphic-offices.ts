/**
 * Offices as telegrams shorten them, to save words: *PM* is the Prime Minister. The forms are those of the lists of
 * abbreviations in editions of diplomatic papers.
 *
 * > | FonMin said port was closed.
 *     ^^^^^^
 */
import {capital} from '../../../words/character-class.js'

const offices: Readonly<Record<string, string>> = {
  'the Prime Minister': 'pm|primin|primemin|prime min|premin',
  'the Deputy Prime Minister': 'deppm|dpm|deputy pm|dep pm',
  'the Foreign Minister': 'fonmin|formin|fon min|for min|foreign min',
  'the Deputy Foreign Minister': 'depfonmin|dep fonmin|deputy fonmin|dfm',
  'the Foreign Secretary': 'fonsec|fonsecy|forsec|forsecy|foreign sec|foreign secy',
  'the Home Secretary': 'home sec|home secy',
  'the Defense Minister': 'defmin|def min|mindef',
  'the Finance Minister': 'finmin|fin min',
  'the Interior Minister': 'intmin|int min',
  'the Secretary': 'sec|secy|secstate',
  'the Secretary General': 'secgen|sec gen|secygen|syg',
  'the Under Secretary': 'undersec|under secy|under sec',
  'the President': 'pres',
  'the Vice President': 'vicepres|vice pres',
  'the Ambassador': 'amb',
  'the Chairman': 'chmn|chm',
  'the High Commissioner': 'hicom|hicomer|high comr',
}
const spelled = new Map<string, string>()
for (const [office, forms] of Object.entries(offices)) for (const form of forms.split('|')) spelled.set(form, office)
const lastLetters = new Set(
  [...spelled.keys()].flatMap((form) => [form, form.toUpperCase()]).map((form) => form.charCodeAt(form.length - 1)),
)
const longest = Math.max(...[...spelled.keys()].map(({length}) => length))

/** `PM Orsini`, `FonMin Orsini`, `Amb Orsini` */
const shortTitles: ReadonlySet<string> = new Set('PM FonMin ForMin DefMin Amb Pres SecGen HiCom'.split(' '))
const beforeName = new Set([...'PFDASH'].map((letter) => letter.charCodeAt(0)))

/** `Mr. President`, as he is called to his face: no name, but his office. */
const called =
  /^(?:Mr\.?|Madam) (President|Vice President|Prime Minister|Minister|Secretary|Ambassador|Chairman|Premier|Chancellor|Governor)$/

/** Offices that are written by their initials alone: *BK*, the *Bundeskanzler*, *GS* of a party, *the VP*. They mean whoever is named in one of them. */
export const initialledOffices: ReadonlyMap<string, readonly string[]> = new Map([
  ['BK', ['the Chancellor']],
  ['GS', ['the General Secretary']],
  ['VP', ['the Vice President', 'the Vice Premier']],
  ['FM', ['the Foreign Minister']],
  ['SG', ['the Secretary General']],
  ['DG', ['the Director General']],
  ['HC', ['the High Commissioner']],
])

/** The office that a name shortens, `FonMin` or `the Sec`, also before a name, or by which one is called; as written where it is none. */
export function spelledOffice(name: string): string {
  const first = name.charCodeAt(0)
  if (beforeName.has(first)) {
    const space = name.indexOf(' ')
    const office =
      space > 0 && space <= 6 && shortTitles.has(name.slice(0, space))
        ? spelled.get(name.slice(0, space).toLowerCase())
        : undefined
    if (office !== undefined && capital.has(name.charCodeAt(space + 1)))
      return `${office.slice(4)} ${name.slice(space + 1)}`
  }
  if (first === 0x4d && name.length < 24 && name.length > 7) {
    const office = called.exec(name)?.[1]
    if (office !== undefined) return `the ${office}`
  }
  const words = name.startsWith(' ', 3) && /^the /i.test(name) ? name.slice(4) : name
  // Those end in a letter that few names end in, of words that are short.
  return words.length > longest || !lastLetters.has(words.charCodeAt(words.length - 1))
    ? name
    : (spelled.get(words.toLowerCase()) ?? name)
}
