/** Where a line of generated TEI comes from: made by the encoder, used to report faults where the editor works. */
import type {Span} from '../tree/source.js'

export interface Origins {
  /** The stretch of the transcription that the innermost element starting on this line encodes. */
  span(line: number): Span | undefined
  /** That element's path, such as `/TEI/text[1]/body[1]/p[3]`. */
  path(line: number): string | undefined
}
