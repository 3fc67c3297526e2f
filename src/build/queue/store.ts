/**
 * Where machines leave results for each other: a folder all can reach, in which a file's name is the hash of its content.
 * Whatever is read is hashed again, so that a half-copied or spoilt file counts as missing.
 */
import path from 'node:path'
import {readBytes, writeWhole} from '../../files.js'
import {sha256Of} from '../base.js'

export interface Store {
  /** Puts bytes there, and returns their SHA-256. */
  put: (bytes: Uint8Array) => Promise<string>
  get: (sha256: string) => Promise<Uint8Array | undefined>
  /** What a job gave, by the job's key: a job done twice is found done. */
  setResult: (key: string, sha256: string) => Promise<void>
  resultOf: (key: string) => Promise<string | undefined>
}

export function folderStore(folder: string): Store {
  const object = (sha256: string): string => path.join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2))
  const result = (key: string): string => path.join(folder, 'results', key.slice(0, 2), key.slice(2))
  const isHash = (text: string): boolean => /^[0-9a-f]{32,64}$/.test(text)
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes)
      const there = await readBytes(object(sha256))
      if (there === undefined || sha256Of(there) !== sha256) await writeWhole(object(sha256), bytes)
      return sha256
    },
    async get(sha256) {
      const bytes = isHash(sha256) ? await readBytes(object(sha256)) : undefined
      return bytes !== undefined && sha256Of(bytes) === sha256 ? bytes : undefined
    },
    setResult: (key, sha256) => writeWhole(result(key), sha256),
    async resultOf(key) {
      const sha256 = (await readBytes(result(key)))?.toString('utf8')
      return sha256 !== undefined && isHash(sha256) ? sha256 : undefined
    },
  }
}

/** JSON in which byte arrays are strings of base 64: the same on every machine and Node. */
export function pack(value: unknown): Uint8Array {
  const text = JSON.stringify(value, (_, item: unknown) => {
    if (item instanceof Uint8Array) return {$bytes: Buffer.from(item).toString('base64')}
    // A Buffer has made itself an object before it comes here.
    const {type, data} = (item ?? {}) as {type?: unknown; data?: unknown}
    return type === 'Buffer' && Array.isArray(data) ? {$bytes: Buffer.from(data as number[]).toString('base64')} : item
  })
  return Buffer.from(text, 'utf8')
}

export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(Buffer.from(bytes).toString('utf8'), (_, item: unknown) => {
    const {$bytes} = (item ?? {}) as {$bytes?: unknown}
    return typeof $bytes === 'string' ? new Uint8Array(Buffer.from($bytes, 'base64')) : item
  }) as T
}
