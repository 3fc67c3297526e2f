/** An incremental build comes out as a clean one, byte for byte, whatever was edited in between. */
import {rmSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {buildEdition} from '../../src/build/build.js'
import fc from '../generated.js'
import {authorityOf, editionYaml, letter, newEdition, type Person, people, put, snapshot, sourcesOf} from './edition.js'

const names = ['a', 'b', 'ć d', 'e.f']
const paragraphs = [
  'Tamsin Orrell said that the ebb was early.',
  'I met Bohdan Lis in Port [Saint] Clement on 5 May 1932.',
  'The ledg[er] was closed [sic].',
  'Odalys Brandt: We shall see.',
  'Nothing more was said.\f\nA new page begins here.',
]
const extra: Person = {id: 'odalys-brandt', names: ['Odalys Brandt']}

type Edit =
  | {do: 'write'; name: string; parts: number[]}
  | {do: 'delete'; name: string}
  | {do: 'sidecar'; name: string; title: string | undefined}
  | {do: 'authority'; who: boolean[]; place: boolean}
  | {do: 'edition'; title: string}
  | {do: 'lose'; what: 'cache' | 'output' | 'tei' | 'page'; name: string}

const name = fc.constantFrom(...names)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      name,
      parts: fc.array(fc.nat(paragraphs.length - 1), {minLength: 1, maxLength: 4}),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('delete' as const), name})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sidecar' as const),
      name,
      title: fc.option(fc.constantFrom('Ebb', 'Flood & “storm”'), {nil: undefined}),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('authority' as const),
      who: fc.array(fc.boolean(), {minLength: 3, maxLength: 3}),
      place: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constant('edition' as const), title: fc.constantFrom('Harbour', 'Papers <1>')}),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('lose' as const),
      what: fc.constantFrom('cache' as const, 'output' as const, 'tei' as const, 'page' as const),
      name,
    }),
  },
)

function carryOut(folder: string, step: Edit): void {
  const remove = (file: string): void => rmSync(path.join(folder, file), {recursive: true, force: true})
  const write = (file: string, text: string | undefined): void =>
    text === undefined ? remove(file) : put(folder, file, text)
  if (step.do === 'write') {
    write(`transcriptions/${step.name}.txt`, `${step.parts.map((n) => paragraphs[n]).join('\n\n')}\n`)
  } else if (step.do === 'delete') {
    for (const ending of ['txt', 'yaml']) remove(`transcriptions/${step.name}.${ending}`)
  } else if (step.do === 'sidecar') {
    write(
      `transcriptions/${step.name}.yaml`,
      step.title === undefined ? undefined : `title: ${JSON.stringify(step.title)}\n`,
    )
  } else if (step.do === 'authority') {
    const places = [{id: 'port-clement', names: ['Port Saint Clement', 'Port Clement']}]
    write(
      'authority/persons.xml',
      authorityOf(
        'person',
        [...people, extra].filter((_, i) => step.who[i]),
      ),
    )
    write('authority/places.xml', step.place ? authorityOf('place', places) : undefined)
  } else if (step.do === 'edition') {
    write('edition.yaml', editionYaml.replace('The Harbour Papers', step.title))
  } else {
    const page = `output/documents/${step.name}.html`
    remove({cache: '.sigla-cache', output: 'output', tei: `tei/${step.name}.xml`, page}[step.what])
  }
}

test('edits in any order', async () => {
  const runs = Number(process.env.SIGLA_BUILD_RUNS ?? 6)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 4}),
      async (rounds) => {
        const folder = newEdition({a: letter})
        for (const round of rounds) {
          for (const step of round) carryOut(folder, step)
          const summary = await buildEdition(folder, {jobs: 0, kinds: ['html']})
          expect(summary.failed).toEqual([])
        }
        const clean = sourcesOf(folder)
        await buildEdition(clean, {jobs: 0, kinds: ['html']})
        expect(snapshot(folder)).toEqual(snapshot(clean))
      },
    ),
    {numRuns: runs},
  )
})
