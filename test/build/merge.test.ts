/** Hand edits: never overwritten, merged where both sides moved, shown where they cannot be merged. */
import {existsSync, rmSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {type BuildEvent, type BuildOptions, type BuildSummary, buildEdition} from '../../src/build/build.js'
import {mergeTei} from '../../src/build/document/merge.js'
import {reconcile} from '../../src/build/document/reconcile.js'
import {packBase, sha256Of, unpackBase} from '../../src/build/files/base.js'
import fc from '../generated.js'
import {get, letter, newEdition, put, snapshot} from './edition.js'

const when = '2020-02-03'

async function built(folder: string, options: BuildOptions = {}): Promise<BuildSummary & {said: string}> {
  let said = ''
  const onEvent = (event: BuildEvent): void => {
    if ('report' in event) said += event.report
  }
  return {...(await buildEdition(folder, {jobs: 0, kinds: [], onEvent, ...options})), said}
}

function editTei(folder: string, from: string, to: string): void {
  const xml = get(folder, 'tei/letter.xml')
  expect(xml).toContain(from)
  put(folder, 'tei/letter.xml', xml.replace(from, to))
}

describe('three ways', () => {
  const sides = (mine: string, generated: string): ReturnType<typeof mergeTei> =>
    mergeTei({base: '<p>one two three four five</p>\n<p>six</p>\n', mine, generated, when})
  test('words of one line, changed on either side', () => {
    expect(sides('<p>one 2 three four five</p>\n<p>six</p>\n', '<p>one two three four 5</p>\n<p>6</p>\n')).toEqual({
      text: '<p>one 2 three four 5</p>\n<p>6</p>\n',
    })
  })
  test('the same change on both sides is no conflict', () => {
    expect(sides('<p>one two three four five</p>\n<p>6</p>\n', '<p>one two three four five</p>\n<p>6</p>\n')).toEqual({
      text: '<p>one two three four five</p>\n<p>6</p>\n',
    })
  })
  test('different changes of the same word: both sides with their places', () => {
    expect(
      sides('<p>one two three vier five</p>\n<p>six</p>\n', '<p>a</p>\n<p>one two three quatre five</p>\n<p>six</p>\n'),
    ).toEqual({
      conflicts: [
        {mine: {line: 1, column: 18, text: 'vier '}, generated: {line: 2, column: 18, text: 'quatre '}, base: 'four '},
      ],
    })
  })

  test('what only one side changed comes out as that side has it', () => {
    const text = fc
      .array(fc.constantFrom('<p>', '</p>', 'a ', 'b ', 'word ', '\n', '<x y="1"/>'), {maxLength: 40})
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(mergeTei({base, mine: base, generated: other, when})).toEqual({text: other})
        expect(mergeTei({base, mine: other, generated: base, when})).toEqual({text: other})
        expect(mergeTei({base, mine: other, generated: other, when})).toEqual({text: other})
      }),
    )
  })
})

describe('what becomes of the file', () => {
  const base = {generated: 'old', left: sha256Of('old')}
  const cases: [string, Parameters<typeof reconcile>[0], string, string][] = [
    ['there is none', {generated: 'new', when}, 'generated', 'new'],
    ['as generated before', {current: 'old', base, generated: 'new', when}, 'generated', 'new'],
    ['edited, and nothing new', {current: 'mine', base, generated: 'old', when}, 'edited', 'mine'],
    ['not made by sigla', {current: 'mine', generated: 'new', when}, 'foreign', 'mine'],
    ['both moved alike', {current: 'new', base, generated: 'new', when}, 'generated', 'new'],
    ['both moved', {current: 'mine', base, generated: 'new', when}, 'conflict', 'mine'],
    ['both moved, mine chosen', {current: 'mine', base, generated: 'new', choice: 'mine', when}, 'edited', 'mine'],
    [
      'both moved, generated chosen',
      {current: 'mine', base, generated: 'new', choice: 'generated', when},
      'generated',
      'new',
    ],
  ]
  test.each(cases)('%s', (_, given, state, text) => {
    expect(reconcile(given)).toMatchObject({state, text})
  })

  test('a base survives its packing; other bytes are no base', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (generated) => {
        const packed = {generated: Buffer.from(generated, 'utf8').toString('utf8'), left: sha256Of('x')}
        expect(unpackBase(packBase(packed))).toEqual(packed)
      }),
    )
    expect([unpackBase(undefined), unpackBase(new Uint8Array([1, 2, 3])), unpackBase(new Uint8Array())]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('an edition whose TEI was edited by hand', () => {
  const edition = async (): Promise<string> => {
    const folder = newEdition({letter})
    await built(folder)
    editTei(folder, 'the dredger', 'the old dredger')
    return folder
  }

  test('the edit stays, again and again, without the cache too', async () => {
    const folder = await edition()
    const before = snapshot(folder, ['tei'])
    for (let n = 0; n < 2; n++) {
      expect((await built(folder)).edited).toEqual(['letter'])
      rmSync(path.join(folder, '.sigla-cache'), {recursive: true})
    }
    expect(snapshot(folder, ['tei'])).toEqual(before)
  })

  test('a new conversion is merged with it, and the merge is recorded once', async () => {
    const folder = await edition()
    for (const hour of ['dusk', 'dawn']) {
      put(folder, 'transcriptions/letter.txt', letter.replace('noon', hour))
      expect((await built(folder)).merged).toEqual(['letter'])
      const xml = get(folder, 'tei/letter.xml')
      expect(xml).toContain('the old dredger')
      expect(xml).toContain(`ended at ${hour}`)
      expect(xml.match(/<change [^>]*>Changes made by hand were merged/g)).toHaveLength(1)
      expect((await built(folder)).merged).toEqual([])
    }
  })

  test('a conflict: nothing is written, both sides are shown, and either can be chosen', async () => {
    const folder = await edition()
    put(folder, 'transcriptions/letter.txt', letter.replace('the dredger', 'the new dredger'))
    const before = snapshot(folder, ['tei'])
    for (let n = 0; n < 2; n++) {
      const {failed, said} = await built(folder)
      expect(failed).toEqual(['letter'])
      expect(said).toMatch(/tei\/letter\.xml:\d+:\d+: error: changed by hand, and differently/)
      expect(said).toMatch(/by hand: +.*old/)
      expect(said).toMatch(/generated: +.*new.*conflicts\/letter\.xml:\d+:\d+/)
      expect(said).toContain('--keep-mine letter')
      expect(snapshot(folder, ['tei'])).toEqual(before)
    }
    expect(get(folder, '.sigla-cache/conflicts/letter.xml')).toContain('the new dredger')

    const mine = await built(folder, {choices: new Map([['letter', 'mine']])})
    expect([mine.failed, mine.edited]).toEqual([[], ['letter']])
    expect(snapshot(folder, ['tei'])['tei/letter.xml']).toBe(before['tei/letter.xml'])
    expect((await built(folder)).failed).toEqual([])

    const generated = await built(folder, {choices: new Map([['letter', 'generated']])})
    expect([generated.failed, generated.edited]).toEqual([[], []])
    expect(get(folder, 'tei/letter.xml')).toContain('the new dredger')
  })

  test('an edit that is not valid TEI fails with its place', async () => {
    const folder = await edition()
    editTei(folder, '<p', '<para')
    const {failed, said} = await built(folder)
    expect(failed).toEqual(['letter'])
    expect(said).toMatch(/tei\/letter\.xml:\d+.*: error: /)
    expect(get(folder, 'tei/letter.xml')).toContain('<para')
  })

  test('without its merge base the file is left alone', async () => {
    const folder = await edition()
    rmSync(path.join(folder, 'tei/letter.base.br'))
    const before = get(folder, 'tei/letter.xml')
    put(folder, 'transcriptions/letter.txt', letter.replace('noon', 'dusk'))
    const {failed, said} = await built(folder)
    expect(failed).toEqual([])
    expect(said).toContain('[tei-not-generated]')
    expect(get(folder, 'tei/letter.xml')).toBe(before)
    await built(folder, {choices: new Map([['letter', 'generated']])})
    expect(get(folder, 'tei/letter.xml')).toContain('dusk')
  })

  test('when its transcription is deleted, the edited file stays, with a warning', async () => {
    const folder = await edition()
    rmSync(path.join(folder, 'transcriptions/letter.txt'))
    expect((await built(folder)).said).toContain('[tei-orphan]')
    expect(get(folder, 'tei/letter.xml')).toContain('the old dredger')
  })

  test('a build that was killed while it put a new file in place is understood by the next', async () => {
    for (const done of [false, true]) {
      const folder = newEdition({letter})
      await built(folder)
      const [old, oldBase] = [
        get(folder, 'tei/letter.xml'),
        unpackBase(Buffer.from(snapshot(folder, ['tei'])['tei/letter.base.br']!, 'latin1'))!,
      ]
      const fresh = newEdition({letter: letter.replace('noon', 'dusk')})
      await built(fresh)
      const next = snapshot(fresh, ['tei'])
      const {writeFileSync} = await import('node:fs')
      writeFileSync(path.join(folder, 'tei/letter.base.next'), Buffer.from(next['tei/letter.base.br']!, 'latin1'))
      if (done) put(folder, 'tei/letter.xml', get(fresh, 'tei/letter.xml'))
      expect(oldBase.generated).toBe(old)
      // The transcription has moved once more: had the base been mistaken, this would be a merge or a conflict.
      put(folder, 'transcriptions/letter.txt', letter.replace('noon', 'dawn'))
      expect(await built(folder)).toMatchObject({failed: [], merged: [], edited: [], built: ['letter']})
      expect(get(folder, 'tei/letter.xml')).toContain('ended at dawn')
      expect(existsSync(path.join(folder, 'tei/letter.base.next'))).toBe(false)
    }
  })
})
