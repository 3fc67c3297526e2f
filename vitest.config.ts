import {defineConfig} from 'vitest/config'
import {expressionsForTests} from './compile/expressions.mjs'

export default defineConfig({
  plugins: [expressionsForTests],
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
