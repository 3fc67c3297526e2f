/** Data flows one way: what docs/architecture.md says of the rooms, asked of every import. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const imported = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)\.js'/g

/** Every module of `src/`, and the modules that it imports, each by its way through the folders. */
function modules(): [string[], string[]][] {
  return readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join('src', file), 'utf8').matchAll(imported)].map(([, name]): [string[], string[]] => [
        file.split(path.sep),
        path.join(path.dirname(file), `${name}.ts`).split(path.sep),
      ]),
    )
}

/** Which neighbours in one folder ask for which: folders and files by their names there. */
function neighbours(): Map<string, Map<string, Set<string>>> {
  const folders = new Map<string, Map<string, Set<string>>>()
  for (const [from, to] of modules()) {
    let depth = 0
    while (depth + 1 < from.length && from[depth] === to[depth]) depth++
    const folder = from.slice(0, depth).join('/')
    const asked = folders.get(folder) ?? new Map<string, Set<string>>()
    folders.set(folder, asked.set(from[depth]!, (asked.get(from[depth]!) ?? new Set()).add(to[depth]!)))
  }
  return folders
}

/** All that `name` needs, at however many removes. */
function needs(asked: ReadonlyMap<string, ReadonlySet<string>>, name: string): Set<string> {
  const found = new Set<string>()
  const open = [name]
  for (const one of open)
    for (const next of asked.get(one) ?? [])
      if (!found.has(next)) {
        found.add(next)
        open.push(next)
      }
  return found
}

test('no room needs a neighbour that needs it', () => {
  const circles: string[] = []
  for (const [folder, asked] of neighbours())
    for (const name of asked.keys())
      if (!name.endsWith('.ts') && needs(asked, name).has(name)) {
        const others = [...needs(asked, name)].filter((other) => other !== name && needs(asked, other).has(name))
        circles.push(`src/${folder}: ${name} and ${others.sort().join(', ')}`)
      }
  expect(circles).toEqual([])
})
