/**
 * Decoding: from a transcription's bytes to its text, or to what is wrong with them, in an editor's words.
 *
 * UTF-8 is taken strictly: a byte that does not fit is named by its offset, never replaced. Other encodings are read
 * when the sidecar declares them.
 */

import {iconv} from '../../iconv.js'
import type {Problem} from '../../tree/problem.js'
import {Source} from '../../tree/source.js'

export interface DecodeOptions {
  /** The sidecar's `encoding:`; UTF-8 without. */
  encoding?: string
}

const encodings = 'windows-1251, windows-1252, koi8-r, iso-8859-2 or utf-16le'

/** Decodes one transcription. A byte order mark stays in the text: offsets count it. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): {text: string} | {problems: Problem[]} {
  if (bytes.length === 0) {
    return fail('empty-file', 'the file is empty', 'put the transcription into it, or delete it and its sidecar')
  }
  const foreign = foreignFormat(bytes)
  if (foreign) return fail('not-plain-text', `this is ${foreign.what}, not plain text`, foreign.remedy)
  const decoded = options.encoding === undefined ? utf8(bytes) : declared(bytes, options.encoding)
  if ('problems' in decoded) return decoded
  const wide = options.encoding === undefined ? wideOrder(bytes) : undefined
  if (wide)
    return fail(
      'not-utf-8',
      'the file is not UTF-8: every second byte is 0',
      `write \`encoding: ${wide}\` into its sidecar`,
    )
  const problems = forbiddenCharacters(decoded.text)
  return problems.length > 0 ? {problems} : decoded
}

function fail(rule: string, message: string, remedy: string): {problems: Problem[]} {
  return {problems: [{rule, message, remedy, severity: 'error'}]}
}

interface Foreign {
  what: string
  remedy: string
}

const magic: {bytes: readonly number[]; foreign: Foreign}[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    foreign: {what: 'a PDF', remedy: 'get its text out with `pdftotext FILE.pdf FILE.txt` and give that file'},
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    foreign: {what: 'an RTF document', remedy: 'open it in a word processor and save it as plain text in UTF-8'},
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    foreign: {
      what: 'an old Word document (DOC)',
      remedy: 'open it in a word processor and save it as plain text in UTF-8',
    },
  },
  {bytes: [0x1f, 0x8b], foreign: {what: 'a gzip archive', remedy: 'unpack it and give the text file inside'}},
  {bytes: [0x89, 0x50, 0x4e, 0x47], foreign: {what: 'a PNG image', remedy: 'transcribe it, or run OCR over it'}},
  {bytes: [0xff, 0xd8, 0xff], foreign: {what: 'a JPEG image', remedy: 'transcribe it, or run OCR over it'}},
]

const markup: Foreign = {
  what: 'XML or HTML',
  remedy: 'give the text without markup (of a web page: what the browser saves as text); `sigla validate` checks TEI',
}

/** XML and HTML begin with a declaration or their root. */
function isMarkup(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return /^(?:\xEF\xBB\xBF)?\s*<(?:\?xml\s|!DOCTYPE\s|html[\s>])/i.test(head)
}

/** Formats that are given as transcriptions by mistake, by their first bytes. */
function foreignFormat(bytes: Uint8Array): Foreign | undefined {
  const found = magic.find((format) => startsWith(bytes, format.bytes))
  if (found) return found.foreign
  if (isMarkup(bytes)) return markup
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined
  // A zip: the names of its first entries say which.
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (head.includes('application/vnd.oasis.opendocument')) {
    return {
      what: 'an OpenDocument text (ODT)',
      remedy: 'save it as plain text in UTF-8, or run `pandoc FILE.odt -t plain --wrap=none -o FILE.txt`',
    }
  }
  if (head.includes('word/') || head.includes('[Content_Types].xml')) {
    return {
      what: 'a Word document (DOCX)',
      remedy: 'save it as plain text in UTF-8, or run `pandoc FILE.docx -t plain --wrap=none -o FILE.txt`',
    }
  }
  return {what: 'a zip archive', remedy: 'unpack it and give the text file inside'}
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return bytes.length >= head.length && head.every((byte, i) => bytes[i] === byte)
}

/** UTF-16 without a byte order mark: Latin letters have a byte 0 each, and no other text has so many. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 32)
  const zeros = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2]!++
  const pairs = head.length >> 1
  if (pairs < 2) return undefined
  return zeros[1] === pairs && zeros[0] === 0
    ? 'utf-16le'
    : zeros[0] === pairs && zeros[1] === 0
      ? 'utf-16be'
      : undefined
}

function utf8(bytes: Uint8Array): {text: string} | {problems: Problem[]} {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    const utf16 = startsWith(bytes, [0xff, 0xfe])
      ? 'utf-16le'
      : startsWith(bytes, [0xfe, 0xff])
        ? 'utf-16be'
        : undefined
    const at = firstBadByte(bytes)
    const byte = bytes[at] === undefined ? 'its end' : `0x${bytes[at].toString(16).padStart(2, '0').toUpperCase()}`
    return fail(
      'not-utf-8',
      `the file is not UTF-8: byte ${at} (${byte}) fits no character`,
      utf16
        ? `write \`encoding: ${utf16}\` into its sidecar`
        : `save it as UTF-8, or write its encoding into the sidecar: \`encoding:\` with ${encodings}`,
    )
  }
}

/** Offset of the first byte that begins no well-formed UTF-8 sequence (Unicode 15, table 3-7). */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const continues = (k: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[at + k]
    return byte !== undefined && byte >= low && byte <= high
  }
  if (first >= 0xc2 && first <= 0xdf) return continues(1) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    return continues(1, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf) && continues(2) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const second = continues(1, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf)
    return second && continues(2) && continues(3) ? 4 : 0
  }
  return 0
}

function declared(bytes: Uint8Array, encoding: string): {text: string} | {problems: Problem[]} {
  if (!iconv().encodingExists(encoding)) {
    return fail('unknown-encoding', `\`encoding: ${encoding}\` is not known`, `write one such as ${encodings}`)
  }
  if (/^utf-?8$/i.test(encoding)) return utf8(bytes)
  const text = iconv().decode(Buffer.from(bytes), encoding, {stripBOM: false})
  const lost = text.indexOf('�')
  if (lost < 0) return {text}
  const {line, column} = new Source('', text).point(lost)
  const {problems} = fail(
    'wrong-encoding',
    `a byte has no meaning in ${encoding}`,
    `check the file's encoding; the sidecar's \`encoding:\` takes names such as ${encodings}`,
  )
  return {problems: problems.map((problem) => ({...problem, start: lost, end: lost + 1, line, column}))}
}

/** Forms of the characters XML 1.0 cannot hold; tab, line feed, carriage return, and the layout characters apart. */
const forbidden =
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** One problem for each kind of character, at its first place, so that a binary file does not give thousands. */
function forbiddenCharacters(text: string): Problem[] {
  const seen = new Map<string, {problem: Problem; count: number}>()
  let source: Source | undefined
  for (const found of text.matchAll(forbidden)) {
    const known = seen.get(found[0])
    if (known) {
      known.count++
      continue
    }
    source ??= new Source('', text)
    const {line, column} = source.point(found.index)
    const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    seen.set(found[0], {
      count: 1,
      problem: {
        rule: 'forbidden-character',
        message: `${name} cannot stand in XML`,
        remedy: 'delete it, or write what it stands for: it is most often left over from a word processor or a scan',
        severity: 'error',
        start: found.index,
        end: found.index + 1,
        line,
        column,
      },
    })
  }
  return [...seen.values()].map(({problem, count}) =>
    count > 1 ? {...problem, message: `${problem.message} (${count} times; this is the first)`} : problem,
  )
}

/** A warning where an earlier conversion has put U+FFFD for characters it could not read: they are lost already. */
export function lostCharacters(text: string): Problem[] {
  const start = text.indexOf('\uFFFD')
  if (start < 0) return []
  const count = text.split('\uFFFD').length - 1
  return [
    {
      rule: 'replacement-character',
      severity: 'warning',
      start,
      end: start + 1,
      message: `U+FFFD stands where a program that converted the text could not read a character${count > 1 ? ` (${count} times; this is the first)` : ''}`,
      remedy: 'compare the original and write the character, or convert the file again from its own encoding',
    },
  ]
}
