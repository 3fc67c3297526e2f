/** The characters of an XML file: by its byte order mark, else by the encoding it declares, else UTF-8. */

import {TextDecoder} from 'node:util'

/** Throws `RangeError` for an encoding nobody knows or bytes that are not of it. */
export function decodeXml(bytes: Uint8Array): {text: string; isUtf8: boolean} {
  const encoding = encodingOf(bytes)
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, {fatal: true})
  } catch {
    throw new RangeError(`the encoding ${encoding} is not known`)
  }
  try {
    return {text: decoder.decode(bytes), isUtf8: decoder.encoding === 'utf-8'}
  } catch {
    throw new RangeError(`its bytes are not ${encoding}`)
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [one, two] = bytes
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  if (one === 0x3c && two === 0) return 'utf-16le'
  if (one === 0 && two === 0x3c) return 'utf-16be'
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(start)?.[1] ?? 'utf-8'
}
