/** Text on one line, as names are compared: one blank for all white space between words. */
export function oneLine(text: string): string {
  return otherSpace.test(text) ? text.replace(/\s+/g, ' ') : text
}
/** Nearly no text holds any: line ends are blanks in it already. */
const otherSpace = /\s\s|[^\S ]/
