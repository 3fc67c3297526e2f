/**
 * A store in an S3-compatible service: AWS, MinIO, Ceph, Garage. Two requests are all that is asked of it, GET and PUT of
 * an object. The keys are those of the folder's files, so that a folder can be copied to a bucket and back.
 */
import {MaterialError} from '../../tree/problem.js'
import {sha256Of} from '../files/base.js'
import {defaultLimits, type S3Limits, type S3Service, s3Requests} from './s3-requests.js'
import {isHash, type Store} from './store.js'

/** How often an object is read whose hash is not its name, before it counts as missing. */
const readings = 2

export function s3Store(service: S3Service, prefix: string, limits: S3Limits = defaultLimits): Store {
  const ask = s3Requests(service, limits)
  const keyOf = (kind: string, hash: string): string => `${prefix}${kind}/${hash.slice(0, 2)}/${hash.slice(2)}`
  const get = async (sha256: string): Promise<Uint8Array | undefined> => {
    if (!isHash(sha256)) return undefined
    for (let n = 0; n < readings; n++) {
      const bytes = await ask('GET', keyOf('objects', sha256))
      if (bytes === undefined) return undefined
      if (sha256Of(bytes) === sha256) return bytes
    }
    return undefined
  }
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes)
      // Read, not only asked for: an object that was spoilt is put there again.
      if ((await get(sha256)) === undefined) await ask('PUT', keyOf('objects', sha256), bytes)
      return sha256
    },
    get,
    async setResult(key, sha256) {
      await ask('PUT', keyOf('results', key), Buffer.from(sha256, 'utf8'))
    },
    async resultOf(key) {
      const sha256 = (await ask('GET', keyOf('results', key)))?.toString('utf8')
      return sha256 !== undefined && isHash(sha256) ? sha256 : undefined
    },
  }
}

/**
 * `s3://BUCKET/PREFIX`, with what the environment says in the words of AWS's own tools. Throws a `MaterialError` where
 * something is missing.
 */
export function s3StoreAt(address: string, environment: NodeJS.ProcessEnv, limits?: S3Limits): Store {
  const found = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address)
  if (!found) throw wrong(`${address} is no address of a store`, 'write s3://BUCKET or s3://BUCKET/PREFIX')
  const [, bucket, folder = ''] = found
  const {AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token} = environment
  if (!id || !secret)
    throw wrong('there are no credentials for the store', 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1'
  const given = environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL
  let endpoint: URL
  try {
    endpoint = new URL(given || `https://s3.${region}.amazonaws.com`)
    if (!/^https?:$/.test(endpoint.protocol)) throw new Error('not http')
  } catch {
    throw wrong(`AWS_ENDPOINT_URL is no address: ${given}`, 'write https://HOST or https://HOST:PORT')
  }
  // A point in the bucket's name would not fit the certificate of AWS's hosts; other services take it in the path.
  const pathStyle = given !== undefined || bucket!.includes('.')
  const prefix = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`
  return s3Store({endpoint, pathStyle, region, credentials: {id, secret, token}, bucket: bucket!}, prefix, limits)
}

function wrong(message: string, remedy: string): MaterialError {
  return new MaterialError([{rule: 'store-unknown', severity: 'error', message, remedy}])
}
