/** What a paper is, as the last word of what is said of it. */

/** Whether words end with what a paper is, so that they are nobody's name: `Secret Protocol`, `Editorial Note`. */
export function endsWithPaper(words: string): boolean {
  return papers.has(words.slice(words.lastIndexOf(' ') + 1))
}
const papers = new Set(
  'Agreement Communiqué Convention Declaration Letter Memorandum Message Note Paper Protocol Reply Resolution Statement Telegram Treaty Text'.split(
    ' ',
  ),
)
