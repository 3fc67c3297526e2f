/** Requests to an S3-compatible service: signed, with limits, tried again when the service or the way to it fails. */
import http from 'node:http'
import https from 'node:https'
import {MaterialError} from '../../tree/problem.js'
import {type Credentials, escapedPath, signedHeaders} from './sigv4.js'

export interface S3Service {
  /** `https://HOST`, with a port where it is not the usual one. */
  endpoint: URL
  /** Whether the bucket is part of the path, and not of the host. */
  pathStyle: boolean
  region: string
  credentials: Credentials
  bucket: string
}

export interface S3Limits {
  /** Milliseconds: without a byte, for all of an answer, and before the second try (doubled for each after it). */
  idle: number
  total: number
  pause: number
  tries: number
}

export const defaultLimits: S3Limits = {idle: 10_000, total: 120_000, pause: 250, tries: 6}

interface Answer {
  status: number
  body: Buffer
}

export type S3Request = (method: 'GET' | 'PUT', key: string, body?: Uint8Array) => Promise<Buffer | undefined>

/** Larger than whatever a document gives; nothing is read on for ever. */
const mostBytes = 1 << 30

/** Asks the service; undefined where there is no such object. Throws a `MaterialError` where it refuses or does not answer. */
export function s3Requests(service: S3Service, limits: S3Limits = defaultLimits): S3Request {
  const {endpoint, pathStyle, bucket} = service
  const secure = endpoint.protocol === 'https:'
  const agent = new (secure ? https : http).Agent({keepAlive: true, maxSockets: 32})
  const host = pathStyle ? endpoint.host : `${bucket}.${endpoint.host}`

  const once = (method: 'GET' | 'PUT', key: string, body: Uint8Array): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const path = escapedPath(`${endpoint.pathname.replace(/\/$/, '')}/${pathStyle ? `${bucket}/` : ''}${key}`)
      const headers = signedHeaders({method, host, path, body}, service.credentials, service.region, new Date())
      const request = (secure ? https : http).request({
        agent,
        method,
        path,
        hostname: host.replace(/:\d+$/, ''),
        ...(endpoint.port ? {port: endpoint.port} : {}),
        headers: {...headers, ...(method === 'PUT' ? {'content-length': body.length} : {})},
      })
      let timer: NodeJS.Timeout | undefined
      const fail = (error: Error): void => {
        clearTimeout(timer)
        request.destroy()
        reject(error)
      }
      // Waiting for a connection is not the service's time.
      request.on('socket', () => {
        timer = setTimeout(() => fail(new Error(`no whole answer within ${limits.total / 1000} s`)), limits.total)
      })
      request.setTimeout(limits.idle, () => fail(new Error(`nothing came for ${limits.idle / 1000} s`)))
      request.on('error', fail)
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        let length = 0
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          length += chunk.length
          if (length > mostBytes) fail(new Error('the answer has no end'))
        })
        response.on('error', fail)
        response.on('end', () => {
          clearTimeout(timer)
          // Node ends an answer that was cut off only if its length was not said.
          if (!response.complete) fail(new Error('the answer was cut off'))
          else resolve({status: response.statusCode ?? 0, body: Buffer.concat(chunks)})
        })
      })
      request.end(method === 'PUT' ? body : undefined)
    })

  return async (method, key, body = new Uint8Array()) => {
    let last = ''
    for (let n = 0; n < limits.tries; n++) {
      if (n > 0) await new Promise((resolve) => setTimeout(resolve, limits.pause * 2 ** (n - 1)))
      let answer: Answer
      try {
        answer = await once(method, key, body)
      } catch (error) {
        last = (error as Error).message
        continue
      }
      const {status} = answer
      if (status >= 200 && status < 300) return answer.body
      const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(answer.body.toString('utf8'))?.[1]
      last = `${status}${code ? ` ${code}` : ''}`
      if (status === 404 && code !== 'NoSuchBucket') return undefined
      if (status < 500 && status !== 408 && status !== 429) throw refused(bucket, endpoint, last)
    }
    throw unreachable(bucket, endpoint, last)
  }
}

function refused(bucket: string, endpoint: URL, answer: string): MaterialError {
  return new MaterialError([
    {
      rule: 'store-refused',
      severity: 'error',
      message: `the store ${bucket} at ${endpoint.origin} refuses: ${answer}`,
      remedy:
        'check the bucket’s name, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, what the key may do, and this machine’s clock',
    },
  ])
}

function unreachable(bucket: string, endpoint: URL, last: string): MaterialError {
  return new MaterialError([
    {
      rule: 'store-unreachable',
      severity: 'error',
      message: `the store ${bucket} at ${endpoint.origin} does not answer: ${last}`,
      remedy: 'check AWS_ENDPOINT_URL and the network, and build again: what is in the store already is not made again',
    },
  ])
}
