/**
 * Advance widths of the faces in which typescripts and PDFs are set, so that the width of a line can be estimated
 * from its characters. Thousandths of an em. The figures are those of the metric-compatible families every PDF
 * producer knows: a sans of the Helvetica pattern, a serif of the Times pattern, and a typewriter face.
 */
export type Face = 'sans' | 'serif' | 'typewriter'

export const faces: readonly Face[] = ['typewriter', 'sans', 'serif']

/** Widths of U+0020 to U+007E. */
const ascii: Record<Exclude<Face, 'typewriter'>, readonly number[]> = {
  sans: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ],
  serif: [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
    722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
    444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
    200, 480, 541,
  ],
}

/** Punctuation beyond ASCII; every other character is given the width of a lower-case letter. */
const beyond: Record<Exclude<Face, 'typewriter'>, ReadonlyMap<number, number>> = {
  sans: new Map([
    [0x2013, 556],
    [0x2014, 1000],
    [0x2018, 222],
    [0x2019, 222],
    [0x201c, 333],
    [0x201d, 333],
    [0x2026, 1000],
    [0xa0, 278],
  ]),
  serif: new Map([
    [0x2013, 500],
    [0x2014, 1000],
    [0x2018, 333],
    [0x2019, 333],
    [0x201c, 444],
    [0x201d, 444],
    [0x2026, 1000],
    [0xa0, 250],
  ]),
}

/** The first character that has no place in the tables: ideographs, which are as wide as high. */
const beyondTables = 0x3000
const em = 1000

const tables: Record<Exclude<Face, 'typewriter'>, Uint16Array> = {sans: tableOf('sans'), serif: tableOf('serif')}

function tableOf(face: Exclude<Face, 'typewriter'>): Uint16Array {
  const table = new Uint16Array(beyondTables).fill(ascii[face]['n'.charCodeAt(0) - 32]!)
  ascii[face].forEach((width, i) => {
    table[i + 32] = width
  })
  for (const [code, width] of beyond[face]) table[code] = width
  return table
}

/** The widths of `text` from `start` to `end` in every face, added up at one reading. */
export function inAllFaces(text: string, start: number, end: number): Record<Face, number> {
  let sans = 0
  let serif = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    sans += code < beyondTables ? tables.sans[code]! : em
    serif += code < beyondTables ? tables.serif[code]! : em
  }
  return {typewriter: end - start, sans, serif}
}

/** Width of `text` from `start` to `end`: characters for a typewriter, thousandths of an em otherwise. */
export function widthOf(face: Face, text: string, start: number, end: number): number {
  if (face === 'typewriter') return end - start
  const table = tables[face]
  let width = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    width += code < beyondTables ? table[code]! : em
  }
  return width
}
