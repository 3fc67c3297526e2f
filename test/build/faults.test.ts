/** What can go wrong around a build: kills, locks, disks, links, names, workers that die. */
import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {syntheticEdition, syntheticText} from '../../bench/synthetic.js'
import {buildEdition} from '../../src/build/build.js'
import {takeLock} from '../../src/build/files/lock.js'
import {makeSureOfRoom} from '../../src/files.js'
import {readSteady} from '../../src/steady-file.js'
import {pause, run, start} from './cli.js'
import {get, letter, newEdition, put, scratch, snapshot, sourcesOf} from './edition.js'
import {killBuilds} from './kills.js'

const plain = {jobs: 0, kinds: []} as const

test('kill -9 at random moments, twenty times', async () => {
  const {killed, checks} = await killBuilds(20, Number(process.env.SIGLA_SEED ?? 5), 7)
  expect(killed).toBeGreaterThan(5)
  expect(checks).toBe(3)
}, 600_000)

describe('two builds at once', () => {
  test('the second says who builds, and touches nothing', async () => {
    const folder = newEdition({letter})
    put(folder, '.sigla-cache/build.lock', readFileSync(await lockOf(process.pid), 'utf8'))
    await expect(buildEdition(folder, plain)).rejects.toMatchObject({
      problems: [{rule: 'build-locked', message: expect.stringContaining(String(process.pid))}],
    })
    expect(Object.keys(snapshot(folder))).toEqual([])
  })

  test('the lock of a process that is gone, or whose number has gone to another, is taken over', async () => {
    for (const holder of [
      {pid: 2 ** 22 + 1, host: hostname(), began: ''},
      {pid: process.pid, host: hostname(), began: '1'},
    ]) {
      const folder = newEdition({letter})
      put(folder, '.sigla-cache/build.lock', JSON.stringify(holder))
      expect((await buildEdition(folder, plain)).built).toEqual(['letter'])
      expect(readdirSync(path.join(folder, '.sigla-cache')).filter((name) => name.includes('lock'))).toEqual([])
    }
  })

  test('what a killed build left half written is gone after the next, with its records or without', async () => {
    const folder = newEdition({letter})
    await buildEdition(folder, {jobs: 0, kinds: ['html']})
    const left = ['output/.index.html.0123456789ab.tmp', 'output/documents/.letter.html.0123456789ab.tmp']
    for (const forget of [false, true]) {
      for (const file of left) put(folder, file, '<html>')
      put(folder, 'output/.mine.tmp', 'not of sigla')
      if (forget) rmSync(path.join(folder, '.sigla-cache'), {recursive: true})
      else put(folder, '.sigla-cache/build.lock', JSON.stringify({pid: 2 ** 22 + 1, host: hostname(), began: ''}))
      await buildEdition(folder, {jobs: 0, kinds: ['html']})
      const files = Object.keys(snapshot(folder, ['output']))
      expect(files.filter((file) => file.endsWith('.tmp'))).toEqual(['output/.mine.tmp'])
    }
  })

  test('a lock that is no lock any more (half a line) is taken over; one of another machine is not', async () => {
    const folder = newEdition({letter})
    put(folder, '.sigla-cache/build.lock', '{"pid":')
    expect((await buildEdition(folder, plain)).built).toEqual(['letter'])
    put(folder, '.sigla-cache/build.lock', JSON.stringify({pid: 1, host: 'elsewhere', began: ''}))
    await expect(buildEdition(folder, plain)).rejects.toMatchObject({
      problems: [{message: expect.stringContaining('elsewhere')}],
    })
  })

  test('of many that see a stale lock, one gets it', async () => {
    const file = path.join(scratch(), 'build.lock')
    writeFileSync(file, JSON.stringify({pid: 2 ** 22 + 1, host: hostname(), began: ''}))
    const taken = await Promise.allSettled(Array.from({length: 8}, () => takeLock(file, file)))
    expect(taken.filter(({status}) => status === 'fulfilled')).toHaveLength(1)
  })

  async function lockOf(_pid: number): Promise<string> {
    const file = path.join(scratch(), 'build.lock')
    await takeLock(file, file)
    return file
  }
})

describe('files that are not what they should be', () => {
  test('a transcription that is being written all the time is not read', async () => {
    const file = path.join(scratch(), 'busy.txt')
    writeFileSync(file, 'a')
    let n = 0
    const writer = setInterval(() => writeFileSync(file, 'b'.repeat((n++ % 50) + 1)), 1)
    try {
      const outcome = await readSteady(file, 2).then(
        ({bytes, stamp} = {bytes: Buffer.alloc(0), stamp: {size: -1, modified: 0, changed: 0, node: 0}}) =>
          bytes.length === stamp.size,
        (error: {code?: string}) => error.code === 'UNSTEADY',
      )
      expect(outcome).toBe(true)
    } finally {
      clearInterval(writer)
    }
  })

  test('links: to a file, to a folder, to nothing, in a circle', async () => {
    const folder = newEdition({letter})
    const at = (name: string): string => path.join(folder, 'transcriptions', name)
    put(folder, 'elsewhere.txt', 'A paper kept elsewhere.\n')
    symlinkSync('../elsewhere.txt', at('linked.txt'))
    symlinkSync('..', at('folder.txt'))
    symlinkSync('nowhere', at('nothing.txt'))
    symlinkSync('circle.txt', at('circle.txt'))
    const {built, failed} = await buildEdition(folder, plain)
    expect([built, failed]).toEqual([
      ['letter', 'linked'],
      ['circle', 'folder', 'nothing'],
    ])
    expect(get(folder, 'elsewhere.txt')).toBe('A paper kept elsewhere.\n')
    put(folder, 'elsewhere.txt', 'It has changed.\n')
    expect((await buildEdition(folder, plain)).built).toEqual(['linked'])
  })

  test('odd names', async () => {
    const names = [
      'with space',
      'Ünïcødé',
      '文書',
      '-dash',
      'a.b.c',
      '#1',
      "it's",
      '100%',
      'a&b;c',
      '(x)[y]{z}',
      '%2e%2e',
      'CON',
      '~',
      '$HOME',
    ]
    const folder = newEdition(Object.fromEntries(names.map((name) => [name, letter])))
    const {built, failed} = await buildEdition(folder, {jobs: 0, kinds: ['html']})
    expect([built, failed]).toEqual([[...names].sort(), []])
    for (const name of names) expect(snapshot(folder)).toHaveProperty([`output/documents/${name}.html`])
    const clean = sourcesOf(folder)
    await buildEdition(clean, {jobs: 0, kinds: ['html']})
    expect(snapshot(folder)).toEqual(snapshot(clean))
  })

  test('names that cannot be used are refused, each with its reason', async () => {
    const folder = newEdition({letter})
    for (const name of ['line\nend', 'a:b', 'x'.repeat(210)]) put(folder, `transcriptions/${name}.txt`, letter)
    const said: string[] = []
    const {built, failed} = await buildEdition(folder, {
      ...plain,
      onEvent: (event) => void ('report' in event && said.push(event.report)),
    })
    expect([built, failed.length]).toEqual([['letter'], 3])
    expect(said.join('')).toMatch(
      /control character[\s\S]*longer than 200 bytes|longer than 200 bytes[\s\S]*control character/,
    )
  })
})

describe('what is no file', () => {
  const isUnix = process.platform !== 'win32'
  test.skipIf(!isUnix)('a pipe and a device are refused, and nobody waits for them', async () => {
    const folder = newEdition({letter})
    execFileSync('mkfifo', [path.join(folder, 'transcriptions/pipe.txt')])
    symlinkSync('/dev/zero', path.join(folder, 'transcriptions/zero.txt'))
    let said = ''
    const summary = await buildEdition(folder, {
      ...plain,
      onEvent: (event) => {
        if ('report' in event) said += event.report
      },
    })
    expect([summary.built, summary.failed]).toEqual([['letter'], ['pipe', 'zero']])
    expect(said.match(/this is a pipe or a device, not a file \[file-unreadable\]/g)).toHaveLength(2)
  })
})

describe('the disk', () => {
  const isRoot = process.getuid?.() === 0

  test('output that cannot be written', async () => {
    const folder = newEdition({letter})
    // Root may write anywhere: a file in the place of the folder stops it too.
    if (isRoot) put(folder, 'tei', 'not a folder')
    else {
      mkdirSync(path.join(folder, 'tei'))
      chmodSync(path.join(folder, 'tei'), 0o500)
    }
    await expect(buildEdition(folder, plain)).rejects.toMatchObject({
      problems: [
        {severity: 'error', rule: expect.stringMatching(/not-writable|folder-is-file/), remedy: expect.any(String)},
      ],
    })
    rmSync(path.join(folder, 'tei'), {recursive: true})
    expect((await buildEdition(folder, plain)).built).toEqual(['letter'])
  })

  test('a program that does not say that the disk is full is not asked to write to one', async () => {
    const folder = path.join(scratch(), 'not/there/yet')
    await makeSureOfRoom(folder, 1)
    await expect(makeSureOfRoom(folder, 1e18)).rejects.toMatchObject({code: 'ENOSPC', path: folder})
  })

  test('a full disk', async () => {
    const folder = scratch()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', folder], {stdio: 'ignore'})
    } catch {
      process.stderr.write('skipped: a full disk cannot be tried here, since mount -t tmpfs is not permitted\n')
      return
    }
    try {
      for (const [file, content] of syntheticEdition(40, 5000)) put(folder, file, content)
      await expect(buildEdition(folder, plain)).rejects.toMatchObject({problems: [{rule: 'disk-full'}]})
      for (const [file, content] of Object.entries(snapshot(folder, ['tei'])))
        expect(file.endsWith('.xml') ? content.trimEnd().endsWith('</TEI>') : content.length > 0, file).toBe(true)
      execFileSync('mount', ['-o', 'remount,size=64m', folder])
      expect((await buildEdition(folder, plain)).failed).toEqual([])
    } finally {
      execFileSync('umount', [folder])
    }
  })
})

describe('workers', {timeout: 600_000}, () => {
  test('one that runs past its limit fails its document alone', async () => {
    const folder = newEdition({a: letter, b: letter, z: syntheticText(15_000_000)})
    const {status, err} = await run(['build', folder, '--only', 'tei', '--jobs', '2', '--limit', '12'])
    expect(err).toMatch(/z\.txt: error: its worker did not end within 12 s/)
    expect([status, err.match(/failed: (.*)/)?.[1]]).toEqual([1, 'z'])
    expect(snapshot(folder, ['tei'])).toHaveProperty(['tei/b.xml'])
  })

  test('one that runs out of memory fails its document alone', async () => {
    const folder = newEdition({a: letter, b: letter, z: syntheticText(15_000_000)})
    const {status, err} = await run(['build', folder, '--only', 'tei', '--jobs', '2', '--memory', '160'])
    expect(err).toMatch(/z\.txt: error: its worker ran out of memory \(160 MB\)/)
    expect([status, err.match(/failed: (.*)/)?.[1]]).toEqual([1, 'z'])
  })

  test('threads come out as one thread does, in the same order', async () => {
    const folder = scratch()
    for (const [file, content] of syntheticEdition(6, 1500)) put(folder, file, content)
    const other = sourcesOf(folder)
    const [two, none] = [
      await run(['build', '.', '--only', 'html', '--jobs', '2'], folder),
      await run(['build', '.', '--only', 'html', '--jobs', '0'], other),
    ]
    expect(two.err).toBe(none.err)
    expect(snapshot(folder)).toEqual(snapshot(other))
  })

  test('Ctrl-C: the build ends in order, and the next goes on', async () => {
    const folder = scratch()
    for (const [file, content] of syntheticEdition(40, 3000)) put(folder, file, content)
    const {child, ended} = start(['build', folder, '--only', 'tei', '--jobs', '2'])
    while (
      !readdirSync(folder).includes('tei') ||
      readdirSync(path.join(folder, 'tei')).filter((name) => name.endsWith('.br')).length < 3
    )
      await pause(20)
    child.kill('SIGINT')
    const {status, err} = await ended
    expect([status, err]).toEqual([130, expect.stringContaining('goes on from here')])
    const done = readdirSync(path.join(folder, 'tei')).filter((name) => name.endsWith('.base.br')).length
    expect(done).toBeLessThan(40)
    const next = await run(['build', folder, '--only', 'tei'])
    expect(next.err).toMatch(new RegExp(`^40 documents, ${40 - done} built, ${done} up to date`, 'm'))
  })
})
