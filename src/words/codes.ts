/**
 * The characters of a text as numbers, for walks over every one of them: to ask a string for its characters one by one takes
 * twice as long.
 */

/** Longer texts get memory of their own, which nobody keeps. */
const longest = 1 << 20
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

let kept = memoryOf(1 << 12)

interface Memory {
  codes: Uint16Array
  bytes: Buffer
}

function memoryOf(length: number): Memory {
  const codes = new Uint16Array(length)
  return {codes, bytes: Buffer.from(codes.buffer)}
}

/** The UTF-16 codes of a text, and whatever behind them; they hold until the next text is asked for. */
export function codesOf(text: string): Uint16Array {
  const {length} = text
  const {codes, bytes} = kept.codes.length >= length ? kept : memoryOf(2 * length)
  if (codes !== kept.codes && length <= longest) kept = {codes, bytes}
  if (isLittleEndian) bytes.write(text, 'utf16le')
  else for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at)
  return codes
}
