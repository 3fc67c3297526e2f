/**
 * A service that speaks as much of S3 as the store asks for, on loopback. It checks each request's signature by its own
 * reading of AWS's rules, and can fail in the ways that services and networks do.
 */
import {createHash, createHmac} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** What the next requests meet, one each; `'fine'` when there is none left. */
export type Fault = 'fine' | '500' | '503' | 'cut' | 'short' | 'wrong' | 'slow' | 'reset'

export interface FakeS3 {
  url: string
  objects: Map<string, Buffer>
  faults: Fault[]
  /** `METHOD key status` of each request. */
  log: string[]
  close: () => void
}

export async function fakeS3(
  keys: {id: string; secret: string; region: string; token?: string},
  bucket: string,
): Promise<FakeS3> {
  const objects = new Map<string, Buffer>()
  const faults: Fault[] = []
  const log: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const key = decodeURIComponent(request.url!.replace(`/${bucket}/`, ''))
    const say = (status: number, content: Buffer | string = ''): void => {
      log.push(`${request.method} ${key} ${status}`)
      response.writeHead(status, {'content-length': Buffer.byteLength(content)}).end(content)
    }
    const error = (status: number, code: string): void =>
      say(status, `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)
    const fault = faults.shift() ?? 'fine'
    if (fault === '500' || fault === '503') return error(Number(fault), fault === '500' ? 'InternalError' : 'SlowDown')
    if (fault === 'reset') return void request.socket.destroy()
    const wrong = signatureFault(request, body, keys)
    if (wrong !== undefined) return error(403, wrong)
    if (!request.url!.startsWith(`/${bucket}/`)) return error(404, 'NoSuchBucket')
    if (request.method === 'PUT') {
      objects.set(key, body)
      return say(200)
    }
    const content = objects.get(key)
    if (request.method !== 'GET') return error(405, 'MethodNotAllowed')
    if (content === undefined) return error(404, 'NoSuchKey')
    return answer(response, content, fault, say)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects, faults, log, close}
}

function answer(
  response: ServerResponse,
  content: Buffer,
  fault: Fault,
  say: (status: number, content: Buffer) => void,
): void {
  if (fault === 'cut') {
    response.writeHead(200, {'content-length': content.length})
    response.write(content.subarray(0, content.length >> 1))
    setTimeout(() => response.destroy(), 10)
  } else if (fault === 'short') say(200, content.subarray(0, content.length - 1))
  else if (fault === 'wrong') say(200, Buffer.from(content.map((byte) => byte ^ 1)))
  else if (fault === 'slow') {
    response.writeHead(200, {'content-length': content.length})
    response.write(content.subarray(0, 1))
    // … and nothing more.
  } else say(200, content)
}

/** The error code S3 would give, or undefined where the request is signed as it must be. */
export function signatureFault(
  {method, url, headers}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  body: Buffer,
  {id, secret, region, token}: {id: string; secret: string; region: string; token?: string},
  now = Date.now(),
): string | undefined {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    )
  if (!found) return 'AuthorizationHeaderMalformed'
  const [, who, day, where, names, signature] = found as unknown as [string, string, string, string, string, string]
  if (who !== id) return 'InvalidAccessKeyId'
  if (where !== region) return 'AuthorizationHeaderMalformed'
  const sha = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')
  if (headers['x-amz-content-sha256'] !== sha(body)) return 'XAmzContentSHA256Mismatch'
  if (token !== undefined && headers['x-amz-security-token'] !== token) return 'InvalidToken'
  const list = names.split(';')
  for (const must of [
    'host',
    'x-amz-content-sha256',
    'x-amz-date',
    ...(token === undefined ? [] : ['x-amz-security-token']),
  ])
    if (!list.includes(must)) return 'AccessDenied'
  if (list.join() !== [...list].sort().join()) return 'SignatureDoesNotMatch'
  const time = String(headers['x-amz-date'])
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!time.startsWith(day) || !(Math.abs(now - at) < 15 * 60_000)) return 'RequestTimeTooSkewed'
  const [path, query = ''] = url!.split('?') as [string, string?]
  const lines = list.map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}\n`).join('')
  const canonical = `${method}\n${path}\n${query}\n${lines}\n${names}\n${headers['x-amz-content-sha256']}`
  let key: Buffer = Buffer.from(`AWS4${secret}`)
  for (const part of [day, region, 's3', 'aws4_request']) key = createHmac('sha256', key).update(part).digest()
  const expected = createHmac('sha256', key)
    .update(`AWS4-HMAC-SHA256\n${time}\n${day}/${region}/s3/aws4_request\n${sha(canonical)}`)
    .digest('hex')
  return expected === signature ? undefined : 'SignatureDoesNotMatch'
}
