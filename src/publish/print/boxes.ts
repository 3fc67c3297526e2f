/**
 * TrimBox and BleedBox (ISO 32000-2, 14.11.2), which a press reads and Typst does not write.
 *
 * Typst's PDFs have a plain cross-reference table and uncompressed page dictionaries, so the boxes are inserted into
 * each page's dictionary and the table is written anew. A PDF of another shape is refused, never guessed at.
 */
import {firstThat} from '../../tree/bisect.js'
import type {PrintSettings} from './settings.js'

const pointsPerMillimetre = 72 / 25.4
/** Room for crop marks around the bleed, millimetres; the template's `slug`. */
const slug = 8

/** The PDF with the boxes that the settings ask for. Without bleed or crop marks trim is the whole sheet. */
export function addBoxes(pdf: Uint8Array, settings: Pick<PrintSettings, 'page' | 'bleed' | 'cropMarks'>): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const apron = settings.bleed + (settings.cropMarks ? slug : 0)
  const box = (inset: number): string => {
    const {width, height} = settings.page
    const edges = [inset, inset, 2 * apron + width - inset, 2 * apron + height - inset]
    return `[${edges.map((edge) => String(Math.round(edge * pointsPerMillimetre * 1000) / 1000)).join(' ')}]`
  }
  const entry = Buffer.from(`\n  /TrimBox ${box(apron)}\n  /BleedBox ${box(apron - settings.bleed)}`, 'latin1')
  const {offsets, tableAt, trailer} = readTable(bytes)
  const pages = offsets.filter((at) => at > 0 && isPage(bytes, at)).sort((a, b) => a - b)
  const inserted = pages.map((at) => bytes.indexOf('/Type /Page', at, 'latin1') + '/Type /Page'.length)
  const parts: Buffer[] = []
  let from = 0
  for (const at of inserted) {
    parts.push(bytes.subarray(from, at), entry)
    from = at
  }
  parts.push(bytes.subarray(from, tableAt))
  const moved = (offset: number): number => offset + entry.length * countBelow(inserted, offset)
  const rows = offsets.map((offset, i) =>
    i === 0 ? '0000000000 65535 f\r\n' : `${String(moved(offset)).padStart(10, '0')} 00000 n\r\n`,
  )
  parts.push(
    Buffer.from(`xref\n0 ${offsets.length}\n${rows.join('')}${trailer}startxref\n${moved(tableAt)}\n%%EOF`, 'latin1'),
  )
  return Buffer.concat(parts)
}

interface Table {
  /** The offset of each object by its number; that of object 0 is 0. */
  offsets: number[]
  tableAt: number
  /** From `trailer` to what precedes `startxref`. */
  trailer: string
}

function readTable(bytes: Buffer): Table {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048))
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)
  const tableAt = Number(start?.[1] ?? -1)
  const text = tableAt < 0 ? '' : bytes.toString('latin1', tableAt)
  const head = /^xref\s+0 (\d+)\s+/.exec(text)
  if (!head) throw new Error('the PDF has no plain cross-reference table: its boxes cannot be written')
  const count = Number(head[1])
  const offsets: number[] = []
  for (let i = 0; i < count; i++) {
    const row = text.slice(head[0].length + i * 20, head[0].length + i * 20 + 20)
    const entry = /^(\d{10}) (\d{5}) ([nf])/.exec(row)
    if (!entry || (i > 0 && entry[3] === 'f'))
      throw new Error('the PDF has an unusual cross-reference table: its boxes cannot be written')
    offsets.push(i === 0 ? 0 : Number(entry[1]))
  }
  const trailer = text.slice(head[0].length + count * 20, text.lastIndexOf('startxref'))
  return {offsets, tableAt, trailer}
}

function isPage(bytes: Buffer, at: number): boolean {
  return /^\d+ \d+ obj\s*<<\s*\/Type \/Page\s/.test(bytes.toString('latin1', at, at + 64))
}

/** How many of the sorted places lie before an offset. */
function countBelow(places: readonly number[], offset: number): number {
  return firstThat(places.length, (i) => places[i]! >= offset)
}
