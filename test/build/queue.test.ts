/** Builds on several processes through a real Redis: the same bytes as a local build, whatever dies in between. */
import {type ChildProcess, spawn} from 'node:child_process'
import {createServer} from 'node:net'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {syntheticEdition} from '../../bench/synthetic.js'
import {folderStore} from '../../src/build/store/folder-store.js'
import {pack, unpack} from '../../src/build/store/store.js'
import {needs} from '../programs.js'
import {pause, run, start} from './cli.js'
import {put, scratch, snapshot, sourcesOf} from './edition.js'
import {fakeS3} from './s3.js'

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as {port: number}
      server.close(() => resolve(port))
    })
  })
}

/** Redis without a file on the disk: when it is restarted, it has forgotten everything. */
function redis(port: number): ChildProcess {
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', scratch()],
    {stdio: 'ignore'},
  )
  children.push(child)
  return child
}

function worker(url: string, store: string): {child: ChildProcess; working: Promise<void>} {
  const {child} = start(['worker', '--queue', url, '--store', store, '--jobs', '1'])
  children.push(child)
  const working = new Promise<void>((resolve) =>
    child.stderr!.on('data', (chunk) => String(chunk).includes('made ') && resolve()),
  )
  return {child, working}
}

needs('redis-server')(
  'workers killed, Redis restarted: the same bytes as a local build',
  async () => {
    const port = await freePort()
    const url = `redis://127.0.0.1:${port}`
    let server = redis(port)
    const folder = scratch()
    for (const [file, content] of syntheticEdition(24, 2500)) put(folder, file, content)
    put(folder, 'transcriptions/spoilt.txt', 'A character\u0001that XML forbids.\n')
    const local = sourcesOf(folder)
    const store = path.join(scratch(), 'store')
    const options = ['--only', 'html']

    const workers = [worker(url, store), worker(url, store)]
    const {ended} = start(['build', folder, ...options, '--queue', url, '--store', store])
    await Promise.race(workers.map(({working}) => working))
    workers[0]!.child.kill('SIGKILL')
    await pause(200)
    server.kill('SIGKILL')
    await pause(500)
    server = redis(port)
    worker(url, store)
    const distributed = await ended
    const {status, err} = await run(['build', local, ...options])
    expect([distributed.status, status]).toEqual([1, 1])
    expect(snapshot(folder)).toEqual(snapshot(local))
    const shown = (text: string, at: string): string[] =>
      text
        .replaceAll(at, '')
        .split('\n')
        .filter((line) => /error|warning|^failed/.test(line))
        .sort()
    expect(shown(distributed.err, folder)).toEqual(shown(err, local))
  },
  600_000,
)

needs('redis-server')(
  'a store in S3, which fails now and then: the same bytes as a local build',
  async () => {
    const keys = {id: 'AKIDTEST', secret: 'secret', region: 'eu-central-1'}
    const service = await fakeS3(keys, 'harbour')
    const environment = {
      AWS_ACCESS_KEY_ID: keys.id,
      AWS_SECRET_ACCESS_KEY: keys.secret,
      AWS_REGION: keys.region,
      AWS_ENDPOINT_URL: service.url,
    }
    Object.assign(process.env, environment)
    try {
      const port = await freePort()
      const url = `redis://127.0.0.1:${port}`
      redis(port)
      const folder = scratch()
      for (const [file, content] of syntheticEdition(6, 800)) put(folder, file, content)
      const local = sourcesOf(folder)
      for (let n = 0; n < 12; n++) service.faults.push('fine', '503', 'fine', 'cut')
      worker(url, 's3://harbour/papers')
      const {status, err} = await run([
        'build',
        folder,
        '--only',
        'html',
        '--queue',
        url,
        '--store',
        's3://harbour/papers',
      ])
      expect([status, err]).toEqual([0, expect.stringContaining('6 documents, 6 built')])
      await run(['build', local, '--only', 'html'])
      expect(snapshot(folder)).toEqual(snapshot(local))
      expect(service.faults.length).toBe(0)
      expect(service.log.filter((line) => / 403$/.test(line))).toEqual([])
      // Its results are there for the next one, on any machine.
      expect([...service.objects.keys()].filter((key) => key.startsWith('papers/results/'))).toHaveLength(6)
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name]
      service.close()
    }
  },
  300_000,
)

test('no Redis there: one clear message', async () => {
  const folder = scratch()
  for (const [file, content] of syntheticEdition(2, 500)) put(folder, file, content)
  const {status, err} = await run([
    'build',
    folder,
    '--queue',
    `redis://127.0.0.1:${await freePort()}`,
    '--store',
    scratch(),
  ])
  expect([status, err]).toEqual([
    1,
    expect.stringMatching(
      /error: no Redis answers at redis:\/\/127\.0\.0\.1:\d+.*\[queue-unreachable\]\n {2}→ start redis-server/,
    ),
  ])
})

test('the store gives back what it was given, and nothing that was spoilt', async () => {
  const folder = scratch()
  const store = folderStore(folder)
  const value = {
    text: 'naïve 文 \u2028',
    bytes: new Uint8Array([0, 255, 7]),
    list: [1, null, {a: 'b'}],
    buffer: Buffer.from('x'),
  }
  const sha256 = await store.put(pack(value))
  expect(unpack(await store.get(sha256).then((bytes) => bytes!))).toEqual({...value, buffer: new Uint8Array([120])})
  const [object] = Object.keys(snapshot(folder, ['objects']))
  put(folder, object!, 'spoilt')
  expect(await store.get(sha256)).toBeUndefined()
  await store.put(pack(value))
  expect(await store.get(sha256)).toBeDefined()
  expect(await store.get('../../etc/passwd')).toBeUndefined()
})
