/**
 * Looking back: whether certain words end at a place of a text. The patterns are look-behinds with the flag `y`, which
 * are read backwards from that place: nothing is cut out of the text, and nothing before the words is looked at.
 *
 * > | The Minister then said
 *                     ^ endsAt(/(?<=\bthen)/y, text, 17)
 */
import {space} from '../../../words/character-class.js'

/** Whether the words of a look-behind end at a place. */
export function endsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The words of a look-behind that end at a place: its groups, for a look-behind has no extent of its own. */
export function endingAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where the text before a place ends without its white space, no further back than `floor`. */
export function trimmedEnd(text: string, floor: number, at: number): number {
  return space.startOf(text, floor, at)
}
