import path from 'node:path'
import {folderStore} from './folder-store.js'
import {s3StoreAt} from './s3-store.js'
import type {Store} from './store.js'

/** The store at an address: `s3://BUCKET/PREFIX`, or a folder. Throws a `MaterialError` where it cannot be one. */
export function storeAt(address: string): Store {
  return address.startsWith('s3:') ? s3StoreAt(address, process.env) : folderStore(path.resolve(address))
}
