/** The store in an S3-compatible service: what it asks, how it signs, and what it does when the service fails. */
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {sha256Of} from '../../src/build/files/base.js'
import {s3StoreAt} from '../../src/build/store/s3-store.js'
import {escapedPath, signedHeaders} from '../../src/build/store/sigv4.js'
import type {Store} from '../../src/build/store/store.js'
import {run} from './cli.js'
import {letter, newEdition} from './edition.js'
import {type FakeS3, type Fault, fakeS3, signatureFault} from './s3.js'

const keys = {id: 'AKIDTEST', secret: 'wJalr/secret+key', region: 'eu-central-1', token: 'a/temporary+token=='}
const limits = {idle: 300, total: 2000, pause: 5, tries: 4}
let service: FakeS3
let environment: NodeJS.ProcessEnv
const bytes = Buffer.from('The dredger Petrel.\n'.repeat(500))
const sha256 = sha256Of(bytes)
const object = `papers of 1931/objects/${sha256.slice(0, 2)}/${sha256.slice(2)}`

beforeAll(async () => {
  service = await fakeS3(keys, 'harbour')
  environment = {
    AWS_ACCESS_KEY_ID: keys.id,
    AWS_SECRET_ACCESS_KEY: keys.secret,
    AWS_SESSION_TOKEN: keys.token,
    AWS_REGION: keys.region,
    AWS_ENDPOINT_URL: service.url,
  }
})
beforeEach(() => {
  service.objects.clear()
  service.faults.length = 0
  service.log.length = 0
})
afterAll(() => service.close())

const at = (more: NodeJS.ProcessEnv = {}, address = 's3://harbour/papers of 1931'): Store =>
  s3StoreAt(address, {...environment, ...more}, limits)

describe('a store in S3', () => {
  test('gives back what was put there, and puts nothing twice', async () => {
    const store = at()
    expect(await store.get(sha256)).toBeUndefined()
    expect(await store.put(bytes)).toBe(sha256)
    expect(await store.put(bytes)).toBe(sha256)
    expect(service.log.filter((line) => line.startsWith('PUT'))).toEqual([`PUT ${object} 200`])
    expect(Buffer.from((await store.get(sha256))!)).toEqual(bytes)
    const key = sha256Of('a job')
    expect(await store.resultOf(key)).toBeUndefined()
    await store.setResult(key, sha256)
    expect(await store.resultOf(key)).toBe(sha256)
    expect(await store.get('../../etc/passwd')).toBeUndefined()
  })

  test.each<Fault[]>([['500'], ['503', '503'], ['reset'], ['cut'], ['slow'], ['short'], ['wrong']])(
    'reads through %s %s',
    async (...faults) => {
      const store = at()
      await store.put(bytes)
      service.faults.push(...faults)
      expect(Buffer.from((await store.get(sha256))!)).toEqual(bytes)
      expect(service.faults).toEqual([])
    },
  )

  test('writes through failures, and writes again what was spoilt', async () => {
    const store = at()
    service.faults.push('500', 'fine', 'reset', '503')
    await store.put(bytes)
    expect(service.objects.get(object)).toEqual(bytes)
    service.objects.set(object, Buffer.from('spoilt'))
    expect(await store.get(sha256)).toBeUndefined()
    await store.put(bytes)
    expect(service.objects.get(object)).toEqual(bytes)
  })

  test('a service that goes on failing is named, with what it said last', async () => {
    service.faults.push('500', '500', '500', '503')
    await expect(at().get(sha256)).rejects.toMatchObject({
      problems: [{rule: 'store-unreachable', message: expect.stringContaining('503 SlowDown')}],
    })
    await expect(at({AWS_ENDPOINT_URL: 'http://127.0.0.1:1'}).get(sha256)).rejects.toMatchObject({
      problems: [{rule: 'store-unreachable', message: expect.stringContaining('ECONNREFUSED')}],
    })
  })

  test.each([
    [{AWS_SECRET_ACCESS_KEY: 'another'}, 's3://harbour', 'SignatureDoesNotMatch'],
    [{AWS_ACCESS_KEY_ID: 'AKIDOTHER'}, 's3://harbour', 'InvalidAccessKeyId'],
    [{AWS_SESSION_TOKEN: 'another'}, 's3://harbour', 'InvalidToken'],
    [{AWS_REGION: 'us-east-1'}, 's3://harbour', 'AuthorizationHeaderMalformed'],
    [{}, 's3://other', 'NoSuchBucket'],
  ])('%j at %s is refused at once: %s', async (more, address, code) => {
    await expect(at(more, address).get(sha256)).rejects.toMatchObject({
      problems: [{rule: 'store-refused', message: expect.stringContaining(code)}],
    })
    expect(service.log).toHaveLength(1)
  })

  test.each([
    ['s3://', {}, 'no address of a store'],
    ['s3://UPPER/x', {}, 'no address of a store'],
    ['s3://harbour', {AWS_SECRET_ACCESS_KEY: ''}, 'no credentials'],
    ['s3://harbour', {AWS_ENDPOINT_URL: 'ftp://x'}, 'AWS_ENDPOINT_URL'],
  ])('%s with %j: said before anything is asked', (address, more, message) => {
    expect(() => at(more, address)).toThrowError(
      expect.objectContaining({
        problems: [expect.objectContaining({rule: 'store-unknown', message: expect.stringContaining(message)})],
      }),
    )
  })
})

test('the test’s service reads signatures as AWS does: the example of its documentation, and the store’s own', () => {
  const example = {id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1'}
  const when = new Date('2013-05-24T00:00:00Z')
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  // docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, “Example: GET Object”.
  const documented = {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': empty,
    'x-amz-date': '20130524T000000Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  }
  const request = {method: 'GET', url: '/test.txt', headers: documented}
  const fault = (headers: {[name: string]: string}): string | undefined =>
    signatureFault({...request, headers}, Buffer.alloc(0), example, when.getTime())
  expect(fault(documented)).toBeUndefined()
  expect(fault({...documented, range: 'bytes=0-8'})).toBe('SignatureDoesNotMatch')
  const own = signedHeaders(
    {method: 'GET', host: documented.host, path: '/test.txt', body: new Uint8Array()},
    example,
    'us-east-1',
    when,
  )
  expect(fault(own)).toBeUndefined()
  expect(escapedPath('/b/a (1)!*’ é/%2e~_-.')).toBe('/b/a%20%281%29%21%2A%E2%80%99%20%C3%A9/%252e~_-.')
})

test('sigla build with a store it cannot use says so, and writes nothing', async () => {
  const {status, err} = await run([
    'build',
    newEdition({letter}),
    '--queue',
    'redis://127.0.0.1:1',
    '--store',
    's3://harbour',
  ])
  expect([status, err]).toEqual([1, expect.stringMatching(/error: .*\[(store-unknown|queue-unreachable)\]\n {2}→ /)])
})
