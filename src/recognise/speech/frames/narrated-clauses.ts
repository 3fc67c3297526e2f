/**
 * Clauses of the narrator's own beside frames: whom he meets there.
 *
 * > | I asked for an audience of the Nuncio, and was received by him at noon. He said that …
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Mr. Hale said that he had seen the draft; in the evening I met Mr. Ito. He told me that …
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import type {Frame} from './frame.js'

/** The words of a sentence in which its narrator may meet someone: those before the first frame that attributes words. */
export function narratedIn(text: string, {start, end, frames}: Span & {frames: readonly Frame[]}): string {
  return text.slice(start, frames.find(({complement}) => complement !== 'none')?.start ?? end)
}

/** Where after the words of a frame, which are reported as another's, the narrator goes on, who alone is *I*. */
export function narratedFrom(
  text: string,
  {frames, end}: Span & {frames: readonly Frame[]},
  index: number,
): number | undefined {
  const {complement, clause, subject} = frames[index]!
  const isReported = clause !== undefined && (complement === 'clause' || complement === 'question')
  if (!isReported || subject === undefined || isOwn.test(subject.text)) return undefined
  const words = text.slice(clause, frames[index + 1]?.end ?? end)
  const found = words.includes(' I ') ? meeting.exec(words) : null
  return found ? clause + found.index : undefined
}

/** Those words of the narrator; whom he meets may be the one of the next frame: `I called on the Governor, who told me that`. */
export function narratedAfter(
  text: string,
  sentence: Span & {frames: readonly Frame[]},
  index: number,
): string | undefined {
  const from = narratedFrom(text, sentence, index)
  return from === undefined ? undefined : text.slice(from, sentence.frames[index + 1]?.end ?? sentence.end)
}
const isOwn = /^(?:I|we)$/i
/** After a semicolon, or *and* and *but* with a comma before them. What *that* or *when* opens may still be reported. */
const meeting =
  /(?:;|, (?:and|but))(?: (?!(?:that|whether|when|if|where|because|as|who|whom|which)\b)[\p{L}\d’'-]+){0,7},? I (?:then |also |later |again |next |afterwards )?(?:met|saw|visited|received|called (?:up)?on|(?:spoke|talked) (?:to|with)|went to see|ran into|(?:dined|lunched) with|(?:paid|made) an? (?:\p{Ll}+ )?(?:call|visit)|had an? (?:\p{Ll}+ )?(?:talk|conversation|interview|meeting|audience|word)|was (?:then )?received by) /u
