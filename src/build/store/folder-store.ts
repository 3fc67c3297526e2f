/** A store that is a folder all machines reach. */
import path from 'node:path'
import {readBytes, writeWhole} from '../../files.js'
import {sha256Of} from '../files/base.js'
import {isHash, type Store} from './store.js'

export function folderStore(folder: string): Store {
  const object = (sha256: string): string => path.join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2))
  const result = (key: string): string => path.join(folder, 'results', key.slice(0, 2), key.slice(2))
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
