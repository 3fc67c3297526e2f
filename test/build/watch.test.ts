/** sigla watch and sigla init, as processes. */
import {existsSync, rmSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {pause, run, start} from './cli.js'
import {get, letter, newEdition, put, scratch, snapshot, sourcesOf} from './edition.js'

const running: ReturnType<typeof start>[] = []
afterAll(() => {
  for (const {child} of running) child.kill('SIGKILL')
})

/** A watching process, and what it says from now on. */
function watching(args: readonly string[]) {
  const started = start(['watch', ...args])
  running.push(started)
  let said = ''
  started.child.stderr!.on('data', (chunk) => {
    said += chunk
  })
  /** Waits until something is said, and forgets what was said up to it. */
  const says = async (what: RegExp, limit = 60_000): Promise<string> => {
    for (const until = performance.now() + limit; performance.now() < until; await pause(20)) {
      const found = what.exec(said)
      if (!found) continue
      const before = said.slice(0, found.index + found[0].length)
      said = said.slice(before.length)
      return before
    }
    throw new Error(`not said: ${what}\n${said}`)
  }
  return {...started, says, rest: () => said}
}

const built = /^built .* s\n/m

describe('sigla watch', () => {
  test('builds at each change, says so in one line, survives errors, and leaves the bytes of a clean build', async () => {
    const folder = newEdition({letter, other: 'Another paper.\n'})
    const {says, child, ended} = watching([folder, '--only', 'html', '--jobs', '1', '--serve', '--port', '0'])
    const [address] = (await says(/http:\/\/127\.0\.0\.1:\d+\/\n/)).split('\n')
    await says(/^built letter, other; 2 documents, \d+ warnings?; [\d.]+ s\n/m)

    put(folder, 'transcriptions/letter.txt', letter.replace('noon', 'dusk'))
    expect(await says(built)).toMatch(/^built letter; 2 documents/m)
    expect(get(folder, 'tei/letter.xml')).toContain('ended at dusk')
    expect(await (await fetch(`${address}documents/letter.html`)).text()).toContain('ended at dusk')

    // A new document; one with an error; it is mended; a sidecar; the authority files; the edition; one deleted.
    put(folder, 'transcriptions/third.txt', 'A third paper, by Odalys Brandt.\n')
    await says(/^built third;/m)
    put(folder, 'transcriptions/third.txt', 'Spoilt\u0001.\n')
    expect(await says(/failed: third.* s\n/)).toContain('third.txt:1:7: error:')
    put(folder, 'transcriptions/third.txt', 'A third paper, by Odalys Brandt, mended.\n')
    await says(/^built third;/m)
    put(folder, 'transcriptions/other.yaml', 'title: The other\n')
    await says(/^built other;/m)
    expect(get(folder, 'output/documents/other.html')).toContain('The other')
    put(folder, 'edition.yaml', `${get(folder, 'edition.yaml')}nonsense: true\n`)
    await says(/edition\.yaml:\d+:\d+: error: unknown key/)
    put(folder, 'edition.yaml', get(folder, 'edition.yaml').replace('nonsense: true', 'place: Strelsau'))
    await says(/^built letter, other, third;/m)
    rmSync(path.join(folder, 'transcriptions/other.txt'))
    rmSync(path.join(folder, 'transcriptions/other.yaml'))
    await says(/^up to date; 2 documents/m)
    expect(existsSync(path.join(folder, 'output/documents/other.html'))).toBe(false)

    child.kill('SIGINT')
    expect(await ended).toMatchObject({status: 0, signal: null})
    const clean = sourcesOf(folder)
    await run(['build', clean, '--only', 'html'])
    expect(snapshot(folder)).toEqual(snapshot(clean))
    expect(existsSync(path.join(folder, '.sigla-cache/build.lock'))).toBe(false)
  }, 240_000)

  test('a change while it builds leads to another build; saving many times in a row to few', async () => {
    const folder = newEdition({letter})
    const {says, child, ended, rest} = watching([folder, '--only', 'html', '--jobs', '1'])
    await says(built)
    for (let n = 1; n <= 30; n++) {
      put(folder, 'transcriptions/letter.txt', letter.replace('noon', `noon of day ${n}`))
      await pause(40)
    }
    await says(built)
    for (let n = 0; n < 200 && !get(folder, 'output/documents/letter.html').includes('noon of day 30'); n++)
      await pause(50)
    expect(get(folder, 'output/documents/letter.html')).toContain('noon of day 30')
    await pause(500)
    expect(rest().match(/^built/gm)?.length ?? 0).toBeLessThan(10)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({status: 0})
  }, 120_000)

  test('--poll sees changes without being told', async () => {
    const folder = newEdition({letter})
    const {says, child, ended} = watching([folder, '--only', 'html', '--jobs', '0', '--poll', '0.2'])
    await says(built)
    put(folder, 'transcriptions/letter.txt', letter.replace('noon', 'dawn'))
    await says(/^built letter;/m)
    expect(get(folder, 'tei/letter.xml')).toContain('ended at dawn')
    child.kill('SIGINT')
    expect(await ended).toMatchObject({status: 0})
  }, 120_000)
})

describe('sigla init', () => {
  test('makes an edition that builds without an error or a warning, and verifies', async () => {
    const folder = path.join(scratch(), 'My Édition 2')
    const made = await run(['init', folder])
    expect([made.status, made.out.split('\n').length]).toEqual([0, 7])
    expect(get(folder, 'edition.yaml')).toContain('\nid: my-edition-2\n')
    const {status, err} = await run(['build', folder, '--only', 'html'])
    expect([status, err]).toEqual([0, expect.stringContaining('1 document, 1 built, 0 up to date\n')])
    expect((await run(['validate', path.join(folder, 'tei/example.xml')])).status).toBe(0)
    expect((await run(['verify', path.join(folder, 'tei/example.xml')])).status).toBe(0)
    expect(get(folder, 'tei/example.xml')).toContain('persons.xml#edda-rasmussen')
  }, 120_000)

  test('overwrites nothing, and writes nothing where something stands', async () => {
    const folder = scratch()
    put(folder, 'authority/places.xml', 'mine')
    const before = snapshot(folder, ['.'])
    const {status, err} = await run(['init', folder])
    expect([status, err]).toEqual([1, expect.stringMatching(/places\.xml: error: .*\[file-exists\]\n {2}→ /)])
    expect(snapshot(folder, ['.'])).toEqual(before)
  })
})
