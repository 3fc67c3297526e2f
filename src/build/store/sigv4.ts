/** AWS Signature Version 4 for S3: docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html. */
import {createHmac} from 'node:crypto'
import {sha256Of} from '../files/base.js'

export interface Credentials {
  id: string
  secret: string
  /** Of temporary credentials. */
  token?: string | undefined
}

export interface Signable {
  method: 'GET' | 'PUT'
  /** As in the Host header: with the port, where it is not the usual one. */
  host: string
  /** Escaped, from `/`. */
  path: string
  body: Uint8Array
}

/** The headers that make a request valid at `now`, for `region`; the body's hash is among what is signed. */
export function signedHeaders(
  {method, host, path, body}: Signable,
  {id, secret, token}: Credentials,
  region: string,
  now: Date,
): {[name: string]: string} {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const day = time.slice(0, 8)
  const content = sha256Of(body)
  // In the order of their names, which the signature asks for.
  const headers: {[name: string]: string} = {
    host,
    'x-amz-content-sha256': content,
    'x-amz-date': time,
    ...(token ? {'x-amz-security-token': token} : {}),
  }
  const names = Object.keys(headers).join(';')
  const canonical = [
    method,
    path,
    '',
    ...Object.entries(headers).map(([name, value]) => `${name}:${value.trim()}`),
    '',
    names,
    content,
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256Of(canonical)}`
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`)
  const signature = hmac(key, text).toString('hex')
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  }
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest()
}

/** A path as S3 signs it: every byte but the unreserved characters of RFC 3986 escaped, once. */
export function escapedPath(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/')
}
