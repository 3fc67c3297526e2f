/**
 * The merge base `tei/NAME.base.br`: the TEI as the program last made it, and the hash of the file it then left in
 * `tei/NAME.xml`. It stands beside the TEI and is committed with it: by it the program knows an editor's hand from its own,
 * and merges the two.
 *
 * A line of JSON, then the TEI, compressed with brotli. While a new TEI is put in place the new base waits as
 * `tei/NAME.base.next`: a build killed in between is understood by the next one (`settle`).
 */
import {createHash} from 'node:crypto'
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib'

export interface Base {
  /** The TEI as generated. */
  generated: string
  /** SHA-256 of `tei/NAME.xml` as the program left it: of `generated`, or of what was merged from it and the editor's. */
  left: string
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Quality 5: three quarters of the best saving in a twentieth of its time. */
const settings = {
  params: {[constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT},
}

export function packBase({generated, left}: Base): Uint8Array {
  return brotliCompressSync(Buffer.from(`${JSON.stringify({left})}\n${generated}`, 'utf8'), settings)
}

/** Undefined where the bytes are no base: then nothing is known of what was generated, and nothing is overwritten. */
export function unpackBase(bytes: Uint8Array | undefined): Base | undefined {
  if (bytes === undefined) return undefined
  try {
    const text = brotliDecompressSync(bytes).toString('utf8')
    const end = text.indexOf('\n')
    const {left} = JSON.parse(text.slice(0, end)) as {left?: unknown}
    return typeof left === 'string' ? {generated: text.slice(end + 1), left} : undefined
  } catch {
    return undefined
  }
}

export function sameBase(a: Base | undefined, b: Base): boolean {
  return a !== undefined && a.left === b.left && a.generated === b.generated
}
