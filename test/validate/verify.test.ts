/** The transcription comes back from TEI and ledger, and edits of the TEI are named. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {unpackBase} from '../../src/build/files/base.js'
import type {Ledger} from '../../src/ledger/ledger.js'
import {rebuild, verify} from '../../src/ledger/verify.js'

const names = readdirSync('tei')
  .filter((name) => name.endsWith('.xml'))
  .map((name) => name.slice(0, -4))
const read = (name: string) => ({
  tei: readFileSync(`tei/${name}.xml`, 'utf8'),
  ledger: JSON.parse(readFileSync(`tei/${name}.ledger.json`, 'utf8')) as Ledger,
  base: unpackBase(readFileSync(`tei/${name}.base.br`))!.generated,
})

describe.each(names)('%s', (name) => {
  const {tei, ledger, base} = read(name)

  test('comes back byte for byte', () => {
    expect(rebuild(base, ledger).text).toBe(readFileSync(`transcriptions/${name}.txt`, 'utf8'))
    expect(verify(tei, ledger, base)).toMatchObject({verified: true, problems: []})
  })

  test('an edit is named, with who made it', () => {
    const word = />([A-Z][a-z]{4,}) /.exec(tei.slice(tei.indexOf('<body>')))![1]!
    const at = tei.indexOf(`>${word} `, tei.indexOf('<body>')) + 1
    const edited = `${tei.slice(0, at)}<add resp="#ed">Indeed</add> ${tei.slice(at)}`
    const done = verify(edited, ledger, base)
    expect(done).toMatchObject({verified: true, from: 'base'})
    expect(done.changes).toMatchObject([{was: '', is: '<add resp="#ed"> Indeed </add>', resp: '#ed'}])
  })

  test('without a merge base an edited text does not verify', () => {
    const span = ledger.spans.find((one) => one.as === 'text' && one.end - one.start > 20)!
    const words = rebuild(base, ledger).text.slice(span.start, span.start + 12)
    const edited = base.replaceAll(words, words.split('').reverse().join(''))
    expect(edited).not.toBe(base)
    expect(verify(edited, ledger).verified).toBe(false)
  })

  test('a ledger of another version is refused', () => {
    const other = {...ledger, source: {...ledger.source, sha256: '0'.repeat(64)}}
    expect(verify(tei, other, base).problems[0]?.rule).toBe('verify-hash')
  })
})
