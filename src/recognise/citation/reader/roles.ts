/** Who had a part in a document on its way to the reader, by the words that say so in the languages of citations. */
import type {ContributionRole} from './citation.js'

const roles: readonly [RegExp, ContributionRole][] = [
  [
    /^(?:translat(?:ed|ion|or)|transl?|перевод|переведено|переклад|превод|ubersetzt|ubersetzung|traduit|traduction|tradotto|traduzione|traducido|traduccion|traducere|tlum|tlumaczenie|przelozyl|przelozyla|prelozil|prelozila|preklad|forditotta)$/,
    'translator',
  ],
  [/^(?:transcribed|transcription)$/, 'transcriber'],
  [/^contributed$/, 'contributor'],
  [/^(?:obtained|procured|acquired)$/, 'obtainedBy'],
  [/^(?:provided|donated|courtesy)$/, 'providedBy'],
  [/^edited$/, 'editor'],
]

/** The role that a folded word names, if any. */
export function roleOf(key: string): ContributionRole | undefined {
  return roles.find(([word]) => word.test(key))?.[1]
}
