/**
 * Minutes that tell what was said, with a label here and there: a turn ends where the telling goes on.
 *
 * > | Mr. Hale: It arose three times.
 * > | M. Orsini thought that there was a misunderstanding.     ← told, like most of the paragraphs before
 */
import {writtenTitles} from '../../../words/titles.js'
import {phraseFrom} from '../phrases/phrase.js'
import {withHolder} from '../present/held-offices.js'
import {forms} from '../words/verb-forms.js'

/** A person with a title, or an office, and the verb after it, at the head of a paragraph. */
const told = new RegExp(
  `^(?:(?:(?:MM?|${writtenTitles})\\.?\\s+)+\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)?|The\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)\\s+(?:then\\s|also\\s|again\\s)?(\\p{Ll}+)(?!\\p{L})`,
  'u',
)
const head = 120
/** Past forms of what one thinks, and of what one does at a table, that end otherwise than with *-ed*. */
const irregular = new Set('thought felt made took gave spoke read drew rose put went'.split(' '))
const fewest = 3

/** Whether paragraphs that tell by whom something is said are more than a few, and no fewer than half the labels. */
export function isNarrated(paragraphs: Iterable<string>, labels: number): boolean {
  let count = 0
  for (const text of paragraphs) {
    const verb = told.exec(text.slice(0, head))?.[1]
    if (verb !== undefined && forms.get(verb)?.tense === 'past') count++
  }
  return count >= fewest && count * 2 >= labels
}

/** Whether a paragraph begins by telling what someone did, said or thought: `General Lis felt that`. */
export function tellsOfSomeone(text: string): boolean {
  const verb = told.exec(text.slice(0, head))?.[1]
  return verb !== undefined && (forms.get(verb)?.tense === 'past' || verb.endsWith('ed') || irregular.has(verb))
}

/** `Mr. Orsini replied that`, after a turn: the narrator tells of one of those who speak, or of the speaker himself. */
export function tellsOf(text: string, names: ReadonlySet<string>): boolean {
  for (const name of names)
    if (name.length > 2 && text.startsWith(`${name} `)) return tells.test(text.slice(name.length + 1, name.length + 12))
  return false
}
const tells = /^(?!(?:of|for|in|at|on|to|from|and|or|de|von)\s)\p{Ll}/u

/** `The Ostrian side declares that …`, `Mr. Halmos (Norland) then asked …`: the record goes on. */
export function beginsWithSaying(text: string): boolean {
  const phrase = withHolder(text, phraseFrom(text, 0))
  if (phrase?.kind !== 'name' && phrase?.kind !== 'role') return false
  const verb = verbAhead.exec(text.slice(phrase.end, phrase.end + 90))?.[1]
  const tense = verb === undefined ? undefined : forms.get(verb)?.tense
  return tense === 'past' || tense === 'present'
}
export const verbAhead = /^(?: \([^()]*\))?(?:, [^,]{3,60},)?(?: (?:then|also|again|further|\p{Ll}+ly))? (\p{Ll}+)/u
