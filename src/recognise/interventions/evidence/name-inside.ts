/** The name that a bracket holds: what it may begin with, and what is none. */
import {particles} from '../../../words/name-words.js'
import {isAddress, isFunctionWord, months} from '../words/lexicon.js'
import {isCapitalised, isParticle} from '../words/words.js'
import type {Context} from './context.js'

const abbreviated =
  /\b(?:\p{Lu}|Mrs?|Ms|Messrs|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Amb|Sen|Rep|Gov|Sec|Pres|Hon|Rev|St|Jr|Sr|[Cc]des?|[Cc]omr?s?|[Tt]ov|tt?)\./gu

/** `the Ministry of Finance [cde. Orsini]`: how party papers write the title. */
const smallTitle = /^(?:cdes?|comr?s?|tov|tt?|comrades?)\.? (?:\p{Lu}\.\s?)*\p{Lu}\p{L}/u

/** A letter, a quarter of the compass, or a shelf mark: `Section [D]`, `the 38th Parallel [North]`, `[NA 2.05.392]`. */
const notName = /^(?:\p{Lu}|North|South|East|West)$|\/\S*\d|^\p{Lu}{2,8} \d+\.\d[\d.]*$/u

/** The bracket's words when they are a name: capitals throughout, particles aside. */
export function nameInside({content, words, nameBefore}: Context): string | undefined {
  const lead =
    /^(?:i\.?e\.?|viz\.?|that is|meaning|(?:most )?(?:probably|presumably|likely)|possibly|perhaps|apparently|evidently|supposedly|namely|=|or|aka|a\.k\.a\.|alias|real name|née?|afterwards?|later|subsequently|now|today(?:['’]s)?|present[- ]day|modern|formerly|pseudonym(?: of| for)?|code[- ]?name|cover name|nickname(?:d)?|nom de guerre|party name|better known as|also known as|party name of)[\s,:]+/i.exec(
      content,
    )?.[0] ?? ''
  const name = content
    .slice(lead.length)
    .replace(/,? (?:etc\.?|and others?)$|^["“'‘]|["”'’?,.]+$/g, '')
    .trim()
  const inside = lead ? words.filter((word) => word.end > (words[0]?.start ?? 0) + lead.length) : words
  if (
    notName.test(name) ||
    name === '' ||
    inside.length === 0 ||
    inside.length > 14 ||
    /[.!?]\s/.test(name.replace(abbreviated, ''))
  )
    return undefined
  if (/\d/.test(name) && !/\p{L}/u.test(name)) return undefined
  const first = inside[0]!
  // `Filipov [van der Brug]`, `he [de Valera]`; in `Mr. [van der Brug]` the name is what the title needs.
  const isSurname =
    particles.has(first.text) &&
    inside.some((word) => isCapitalised(word.text)) &&
    !(nameBefore?.titleOnly && isAddress(nameBefore.words.at(-1)!.text))
  if (!isCapitalised(first.text) && !isSurname && !smallTitle.test(name)) return undefined
  const small = inside.filter((word) => !isCapitalised(word.text) && !/^\d/.test(word.text))
  if (
    !small.every(
      (word, i) =>
        (i === 0 && smallTitle.test(name)) ||
        isParticle(word.text) ||
        /^(?:in|on|to|at|with|by|near|off|etc\.?|others?)$/.test(word.text),
    )
  )
    return undefined
  // `his envoy Marek [July 20] said`
  if (months.has(first.text.toLowerCase()) && /\d/.test(name)) return undefined
  if (inside.length === 1 && (isFunctionWord(first.text) || months.has(first.text.toLowerCase()))) return undefined
  if (inside.every((word) => isFunctionWord(word.text))) return undefined
  return name
}
