import {defineConfig} from 'vitest/config'
import {lettersForTests} from './compile/letters.mjs'

export default defineConfig({
  plugins: [lettersForTests],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/scratch-folder.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // What the program keeps between documents it must be able to keep: files share one copy of it, which loads once.
    isolate: false,
  },
})
