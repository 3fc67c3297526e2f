/** Whether two names of a writer, that in the title and that under the text, may be one. */
import {lastWord} from '../../../words/neighbouring-words.js'

/** Whether a signature may be that of one by its surname, or its initials alone: `E.S.`, of *Everett Sills*. */
export function isSameWriter(writer: string, signed: string): boolean {
  if (lastWord(writer).toLowerCase() === lastWord(signed).toLowerCase()) return true
  const letters = signed.replace(/[.\s]/g, '')
  return (
    letters.length > 1 && letters === [...writer.matchAll(/\p{Lu}(?=\p{Ll}|\.)/gu)].map(([letter]) => letter).join('')
  )
}
