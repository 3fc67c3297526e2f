/** Validation: warm, as a process against jing, and how it grows from 20 KB to 20 MB. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {checkHere} from '../src/validate/check-file.js'
import {grammarProblems} from '../src/validate/grammar-problems.js'
import {houseGrammar, houseSchemaFile} from '../src/validate/house-schema.js'
import {ruleProblems} from '../src/validate/rules.js'
import {isPlain} from '../src/xml/plain.js'
import {median, type Row, rowOf, times} from './measure.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const seed = path.join(root, 'tei', '1949-02-05-mikoyan-mao-evening.xml')

/** `n` processes of each kind; `largest` is the size of the largest document, in characters. */
export async function validateRows(n: number, largest: number): Promise<Row[]> {
  return [...(await warmRows(n * 20)), ...(await processRows(n)), ...(await growthRows(largest))]
}

async function warmRows(n: number): Promise<Row[]> {
  const xml = documentOf(20_000)
  const grammar = houseGrammar()
  const authority = new Set(Array.from({length: 300}, (_, i) => `persons.xml#person-${i}`))
  const task = {file: 'x.xml', bytes: Buffer.from(xml), grammarOnly: true, authority: new Set<string>()}
  const known = withoutPointers(xml)
  return [
    await warmRow('RELAX NG', n, xml, () => grammarProblems(xml, grammar)),
    await warmRow('decode, well-formed, RELAX NG', n, xml, () => checkHere(task)),
    await warmRow('Schematron', n, known, () => ruleProblems(known, {authority})),
  ]
}

/** Time as the clock has it, and as the processor has: other programs of the machine make the first longer. */
async function warmRow(what: string, n: number, xml: string, run: () => unknown): Promise<Row> {
  await times(0, 200, run)
  const before = process.cpuUsage()
  const taken = await times(n, 0, run)
  const {user, system} = process.cpuUsage(before)
  const per20 = (milliseconds: number): string => `${((milliseconds * 20_000) / xml.length).toFixed(1)} ms`
  const note = `${(xml.length / 1000).toFixed(0)} KB, warm; per 20 KB: ${per20(median(taken))}, at best ${per20(Math.min(...taken))}, of the processor ${per20((user + system) / 1000 / n)} on average`
  return rowOf(`validate: ${what}`, taken, note)
}

/** Against jing on the same grammar and the same files, a process each; what is not installed is said. */
async function processRows(n: number): Promise<Row[]> {
  if (spawnSync('sh', ['-c', 'command -v jing']).status !== 0) {
    process.stderr.write('jing is not here: no comparison of validation\n')
    return []
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-bench-'))
  try {
    const copies = Array.from({length: 200}, (_, i) => path.join(folder, `${i}.xml`))
    for (const copy of copies) writeFileSync(copy, readFileSync(seed))
    const rows: Row[] = []
    for (const files of [[seed], copies]) {
      const what = files.length === 1 ? 'one document' : `${files.length} documents`
      const jing = await times(n, 1, () => run('jing', [houseSchemaFile, ...files]))
      rows.push(rowOf(`${what}: jing, grammar alone`, jing, 'a process each'))
      for (const [kind, flags] of [
        ['grammar alone', ['--grammar-only']],
        ['grammar and rules', []],
      ] as const) {
        const own = await times(files.length === 1 ? n : Math.ceil(n / 2), 0, () =>
          run(process.execPath, [path.join(root, 'dist/cli.js'), 'validate', ...flags, ...files]),
        )
        const share = (median(own) / median(jing)).toFixed(2)
        rows.push(rowOf(`${what}: sigla validate, ${kind}`, own, `a process each; ${share} of jing's time`))
      }
    }
    return rows
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function run(program: string, args: readonly string[]): void {
  const done = spawnSync(program, args, {stdio: 'ignore'})
  if (done.status !== 0) throw new Error(`${program} ${args[0]} failed: run npm run compile`)
}

async function growthRows(largest: number): Promise<Row[]> {
  const rows: Row[] = []
  let before: {size: number; grammar: number; rules: number} | undefined
  for (const size of [20_000, 200_000, 1_000_000, 2_000_000, 10_000_000, 20_000_000]) {
    if (size > largest) break
    const xml = documentOf(size)
    const n = size > 1_000_000 ? 3 : 7
    const grammar = await times(n, 1, () => isPlain(xml) && grammarProblems(xml, houseGrammar()))
    // The tree that SaxonJS builds of more than this leaves no room for anything else.
    const rules = size > 2_000_000 ? undefined : await times(n, 1, () => ruleProblems(xml))
    const note = (now: number, then: number | undefined): string =>
      `${(xml.length / now / 1000).toFixed(2)} MB/s${before && then !== undefined ? `, time by ${(now / then).toFixed(2)} for a text ${(xml.length / before.size).toFixed(2)} times as long` : ''}`
    const what = `${(xml.length / 1000).toFixed(0)} KB: validate`
    rows.push(rowOf(`${what}, well-formed and RELAX NG`, grammar, note(median(grammar), before?.grammar)))
    if (rules) rows.push(rowOf(`${what}, Schematron`, rules, note(median(rules), before?.rules)))
    before = {size: xml.length, grammar: median(grammar), rules: rules ? median(rules) : Number.NaN}
  }
  return rows
}

/** A valid document of about so many characters: the paragraphs of one, with ids of their own each time. */
function documentOf(size: number): string {
  const xml = readFileSync(seed, 'utf8')
  const start = xml.indexOf('>', xml.indexOf('<body')) + 1
  const end = xml.indexOf('</body>')
  const paragraphs = [...xml.slice(start, end).matchAll(/<p [\s\S]*?<\/p>/g)].map(([one]) =>
    one.replace(/^<p([^>]*?) n="[^"]*"/, '<p$1'),
  )
  const parts = [xml.slice(0, start)]
  let length = xml.length - (end - start)
  for (let round = 0; length < size; round++) {
    for (const one of paragraphs) {
      const part = one.replace(/(xml:id="[^"]*)"/g, `$1-${round}"`).replace(/((?:next|prev)="#[^"]*)"/g, `$1-${round}"`)
      parts.push(part)
      length += part.length
      if (length >= size) break
    }
  }
  parts.push(xml.slice(end))
  return parts.join('')
}

/** Without what would be looked up in authority files that are not there. */
function withoutPointers(xml: string): string {
  return xml.replace(/"[^"]*?\/(\w+)\.xml#[^"]*"/g, '"../authority/persons.xml#person-1"')
}
