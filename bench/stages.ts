/** The stages of one document, cold (in a process of their own) and warm, and compared with other programs. */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadProject, loadSidecar} from '../src/config/project.js'
import {convertBytes} from '../src/pipeline.js'
import {documentPdf} from '../src/publish/print/pdf.js'
import {renderDocument} from '../src/publish/site/facts/render.js'
import {read} from '../src/read/read.js'
import {Source} from '../src/tree/source.js'
import {validateTei} from '../src/validate/validate.js'
import {median, type Row, rowOf, times} from './measure.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

interface Stage {
  what: string
  run: () => unknown
}

async function stagesOf(file: string): Promise<{stages: Stage[]; xml: string}> {
  const project = await loadProject(root)
  const {sidecar, file: sidecarFile, text: sidecarText} = await loadSidecar(file)
  const bytes = readFileSync(file)
  const convert = (): string => convertBytes(bytes, file, {sidecar, sidecarFile, sidecarText, project}).xml
  const xml = convert()
  const source = new Source(file, bytes.toString('utf8'))
  return {
    xml,
    stages: [
      {what: 'read', run: () => read(source, sidecar.kind === undefined ? {} : {kind: sidecar.kind})},
      {what: 'read, recognise, encode, validate', run: convert},
      {what: 'validate', run: () => validateTei(xml)},
      {what: 'HTML and facts', run: () => renderDocument(xml)},
      {what: 'PDF', run: () => documentPdf(xml, {file, date: '2020-01-01', edition: 'Bench'})},
    ],
  }
}

function seeds(): string[] {
  const folder = path.join(root, 'transcriptions')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name))
}

export async function warmRows(n: number): Promise<Row[]> {
  const rows: Row[] = []
  for (const file of seeds()) {
    const {stages} = await stagesOf(file)
    const size = `${(readFileSync(file).length / 1024).toFixed(1)} KB`
    for (const {what, run} of stages)
      rows.push(rowOf(`${path.basename(file, '.txt')}: ${what}`, await times(n, 3, run), `${size}, warm`))
  }
  return rows
}

/** The edition's documents in processes that have done nothing before: start, grammar, stylesheets, fonts and all. */
export function coldRows(n: number): Row[] {
  const file = seeds().sort((a, b) => readFileSync(b).length - readFileSync(a).length)[0]!
  const name = path.basename(file, '.txt')
  const tei = path.join(root, 'tei', `${name}.xml`)
  return [
    rowOf(
      `${name}: sigla convert, cold`,
      coldRuns(n, () => ['convert', file]),
      'a process each',
    ),
    rowOf(
      `${name}: sigla validate, cold`,
      coldRuns(n, () => ['validate', tei]),
      'a process each',
    ),
    ...['html', 'pdf'].map((kind) =>
      rowOf(`edition: sigla build --only ${kind}, cold`, coldBuilds(n, kind), 'a process each, TEI made too'),
    ),
  ]
}

function coldRuns(n: number, args: () => string[]): number[] {
  const taken: number[] = []
  for (let i = 0; i < n; i++) {
    const given = args()
    const start = performance.now()
    const done = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...given], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    if (done.status !== 0) throw new Error(`sigla ${given[0]} failed: run npm run compile`)
    taken.push(performance.now() - start)
  }
  return taken
}

/** Whole builds of copies of the edition that have neither TEI nor output. */
function coldBuilds(n: number, kind: string): number[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-bench-'))
  let copy = 0
  try {
    return coldRuns(n, () => {
      const edition = path.join(folder, String(copy++))
      for (const part of ['edition.yaml', 'transcriptions', 'authority'])
        cpSync(path.join(root, part), path.join(edition, part), {recursive: true})
      return ['build', edition, '--only', kind]
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Against jing on the same grammar and files; what is not installed is said. */
export async function ratioRows(n: number): Promise<Row[]> {
  if (spawnSync('sh', ['-c', 'command -v jing']).status !== 0) {
    process.stderr.write('jing is not here: no comparison of validation\n')
    return []
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-bench-'))
  try {
    const copies: string[] = []
    let xml = ''
    for (const file of seeds()) xml = (await stagesOf(file)).xml || xml
    for (let i = 0; i < 100; i++) {
      copies.push(path.join(folder, `${i}.xml`))
      writeFileSync(copies[i]!, xml)
    }
    const own = await times(n, 1, () => copies.map((copy) => validateTei(readFileSync(copy, 'utf8'))))
    const jing = await times(n, 0, () => execFileSync('jing', [path.join(root, 'schema/sigla.rng'), ...copies]))
    return [
      rowOf('validate 100 files: sigla, grammar and rules', own),
      rowOf(
        'validate 100 files: jing, grammar alone, its start included',
        jing,
        `jing / sigla = ${(median(jing) / median(own)).toFixed(2)}`,
      ),
    ]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
