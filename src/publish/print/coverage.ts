/**
 * Which characters a TrueType font has: its `cmap` table, formats 4 and 12 (OpenType specification, *cmap*).
 * Typst leaves out a glyph no font has without a word; a publisher must hear of it.
 */

/** The code points the font has, as a predicate; throws when the file is no TrueType font. */
export function coverageOf(font: Buffer): (codePoint: number) => boolean {
  const tables = font.readUInt16BE(4)
  let cmap = -1
  for (let i = 0; i < tables; i++) {
    const record = 12 + i * 16
    if (font.toString('latin1', record, record + 4) === 'cmap') cmap = font.readUInt32BE(record + 8)
  }
  if (cmap < 0) throw new Error('the font has no cmap table')
  const bits = new Uint8Array(0x110000 >> 3)
  const add = (codePoint: number): void => {
    bits[codePoint >> 3]! |= 1 << (codePoint & 7)
  }
  const subtables = font.readUInt16BE(cmap + 2)
  for (let i = 0; i < subtables; i++) {
    const record = cmap + 4 + i * 8
    const platform = font.readUInt16BE(record)
    // Unicode (0) and Windows (3) subtables map Unicode; the Macintosh ones do not.
    if (platform !== 0 && platform !== 3) continue
    const at = cmap + font.readUInt32BE(record + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) readSegments(font, at, add)
    else if (format === 12) readGroups(font, at, add)
  }
  return (codePoint) => (bits[codePoint >> 3]! & (1 << (codePoint & 7))) !== 0
}

/** Format 4: segments of the Basic Multilingual Plane. */
function readSegments(font: Buffer, at: number, add: (codePoint: number) => void): void {
  const size = font.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + size + 2
  const deltas = starts + size
  const offsets = deltas + size
  for (let i = 0; i < size; i += 2) {
    const start = font.readUInt16BE(starts + i)
    const end = font.readUInt16BE(ends + i)
    const delta = font.readUInt16BE(deltas + i)
    const offset = font.readUInt16BE(offsets + i)
    for (let c = start; c <= end && c < 0xffff; c++) {
      const glyph = offset === 0 ? (c + delta) & 0xffff : font.readUInt16BE(offsets + i + offset + (c - start) * 2)
      if (glyph !== 0) add(c)
    }
  }
}

/** Format 12: groups of all planes. */
function readGroups(font: Buffer, at: number, add: (codePoint: number) => void): void {
  const groups = font.readUInt32BE(at + 12)
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12
    const end = font.readUInt32BE(group + 4)
    for (let c = font.readUInt32BE(group); c <= end; c++) add(c)
  }
}
