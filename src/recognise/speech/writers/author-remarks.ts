/**
 * What the author remarks on what was said, as telegrams part it from the report: nobody else's words go on there.
 *
 * > | Comment: Orsini undoubtedly sincere when he says that … I doubt whether …      End comment.
 *     ^^^^^^^^^
 */
const remark =
  /^[([]?(?:(?:(?:Begin|End)(?: of)? )?(?:(?:Embassy|Embassy['’]s|My|Our) )?(?:[Cc]omments?|COMMENTS?)|Observations?|Note|N\.\s?B)\s?[:.—–]\s*|^[([]?(?:(?:Begin|End) )?FYI\b[:.,]?\s*/

/** How long the mark is with which a sentence begins such a remark, or ends it. */
export function remarkMark(sentence: string): number {
  return remark.exec(sentence)?.[0].length ?? 0
}

/** Whether the author remarks, in the sentences of one leaf. */
export class AuthorRemarks {
  isOn = false
  /** The mark of a remark that stands in brackets: it ends with them. */
  #closing = ''

  /** Notes whether a sentence begins or ends a remark; how long its mark is. */
  markOf(sentence: string): number {
    const length = remarkMark(sentence)
    if (length > 0) {
      this.isOn = !/^[([]?End\b/i.test(sentence)
      this.#closing = sentence.startsWith('(') ? ')' : sentence.startsWith('[') ? ']' : ''
    }
    if (this.#closing !== '' && closed.exec(sentence)?.[1] === this.#closing) {
      this.isOn = false
      this.#closing = ''
    }
    return length
  }
}
/** `(Note: the studies were delivered in March.)` */
const closed = /([)\]])[.]?$/
