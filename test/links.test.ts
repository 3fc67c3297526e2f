/** Every link of the documentation leads somewhere: to a file that is there, and to one heading in it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const root = path.join(import.meta.dirname, '..')
const pages = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]
const link = /\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]+))?\)/g

/** The anchor that a heading has on a page, as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function anchorsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^#+ /.test(line))
    .map(anchor)
}

test('every link of the documentation leads somewhere', () => {
  const dead: string[] = []
  for (const page of pages) {
    const words = readFileSync(path.join(root, page), 'utf8').replace(/```.*?```/gs, '')
    for (const [whole, to, heading] of words.matchAll(link)) {
      const file = to ? path.join(root, path.dirname(page), to) : path.join(root, page)
      if (!existsSync(file) || (heading && anchorsOf(file).filter((one) => one === heading).length !== 1))
        dead.push(`${page}: ${whole}`)
    }
  }
  expect(dead).toEqual([])
})
