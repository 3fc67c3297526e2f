/**
 * A ZIP file whose bytes depend on nothing but its contents: entries in the order given, one fixed date, deflate where
 * it saves room (PKWARE APPNOTE 6.3; EPUB 3.3 Open Container Format, 4.3).
 */
import {deflateRawSync} from 'node:zlib'

export interface ZipEntry {
  name: string
  content: Uint8Array
  /** Stored as it is: what EPUB asks of its `mimetype`. */
  stored?: boolean
}

/** 1 January 1980, midnight: the first moment a ZIP knows. */
const date = (1 << 5) | 1
const utf8Names = 0x0800

/** The archive. Throws on more than 65,535 entries or 4 GB, which need ZIP64. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  if (entries.length > 0xffff) throw new Error('a ZIP file holds at most 65,535 files')
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const {name, content, stored} of entries) {
    const deflated = stored ? undefined : deflateRawSync(content, {level: 9})
    const packed = deflated && deflated.length < content.length ? deflated : Buffer.from(content)
    const method = packed === deflated ? 8 : 0
    const label = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(/^[\x20-\x7e]*$/.test(name) ? 0 : utf8Names, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt16LE(0, 6)
    common.writeUInt16LE(date, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(label.length, 22)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, label, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, label)
    offset += 30 + label.length + packed.length
  }
  const index = Buffer.concat(directory)
  if (offset + index.length > 0xffffffff) throw new Error('a ZIP file holds at most 4 GB')
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}

const crcTable = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 of ISO 3309; Node has its own only from 20.15 on. */
function crc32(content: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of content) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
