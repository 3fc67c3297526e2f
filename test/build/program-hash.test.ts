/** What compiling notes of the program is of all that stands in `dist/`. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {compiledFile, packageRoot} from '../../src/transform/package-root.js'

test('the hash of the compiled program is still that of its files', () => {
  const kept = (): string => readFileSync(path.join(packageRoot, 'dist', 'program.hash'), 'utf8')
  const before = kept()
  execFileSync(process.execPath, [compiledFile('build/keep-program-hash.js')])
  expect(kept()).toBe(before)
})
