/** Encodings other than UTF-8: half a megabyte of tables, loaded when a sidecar declares one. */
import {createRequire} from 'node:module'
import type iconvLite from 'iconv-lite'

const require = createRequire(import.meta.url)

export function iconv(): typeof iconvLite {
  return require('iconv-lite')
}
