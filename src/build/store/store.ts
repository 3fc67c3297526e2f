/**
 * Where machines leave results for each other: what is there is named by the hash of its content. Whatever is read is
 * hashed again, so that what is half copied or spoilt counts as missing.
 */

export interface Store {
  /** Puts bytes there, and returns their SHA-256. */
  put: (bytes: Uint8Array) => Promise<string>
  get: (sha256: string) => Promise<Uint8Array | undefined>
  /** What a job gave, by the job's key: a job done twice is found done. */
  setResult: (key: string, sha256: string) => Promise<void>
  resultOf: (key: string) => Promise<string | undefined>
}

/** Whether a name is one that a store gives: a hash, and nothing that leads elsewhere. */
export function isHash(text: string): boolean {
  return /^[0-9a-f]{32,64}$/.test(text)
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
