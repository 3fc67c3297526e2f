/** The committed TEI of the edition, held to the TEI Guidelines' own schema by the reference validator. */
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {convertFile} from '../src/pipeline.js'
import {has, needs, teiAll} from './programs.js'

const files = readdirSync('tei')
  .filter((name) => name.endsWith('.xml'))
  .map((name) => path.join('tei', name))

describe('tei/', () => {
  const compare = teiAll === undefined ? test.skip : needs('jing')
  compare('every file is valid against tei_all', () => {
    expect(files.length).toBeGreaterThanOrEqual(3)
    const done = spawnSync('jing', [teiAll!, ...files], {encoding: 'utf8'})
    expect(done.stdout).toBe('')
    expect(done.status).toBe(0)
  })

  const compareAuthority = teiAll === undefined ? test.skip : needs('jing')
  compareAuthority('so are the authority files', () => {
    const lists = readdirSync('authority').map((name) => path.join('authority', name))
    const done = spawnSync('jing', [teiAll!, ...lists], {encoding: 'utf8'})
    expect(done.stdout).toBe('')
    expect(done.status).toBe(0)
  })

  test('jing refuses what is not TEI, so that the comparison means something', () => {
    if (teiAll === undefined || !has('jing')) return
    const done = spawnSync('jing', [teiAll, 'package-lock.json'], {encoding: 'utf8'})
    expect(done.status).not.toBe(0)
  })

  test.each(files)('%s is what the transcription gives today, or an editor changed it', async (file) => {
    const name = path.basename(file, '.xml')
    const done = await convertFile(`transcriptions/${name}.txt`)
    expect(done.failed).toBe(false)
    expect(readFileSync(file, 'utf8')).toBe(done.xml)
  })
})
