/**
 * npm run bench [-- --quick] [--builds 1,100,1000] [--workers 1,2] [--size CHARACTERS] [--kinds html,pdf] [--keep DIR] [--budget SECONDS]
 *     [--largest BYTES] [--only stages,pages,growth,builds,print] [--json FILE]
 * One table of times, and the same as JSON. Ratios hold within one run, on one machine.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {cpus, totalmem} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {buildRows} from './builds.js'
import {growthRows} from './growth.js'
import {type Row, table} from './measure.js'
import {pageRows} from './pages.js'
import {printRows} from './print.js'
import {coldRows, ratioRows, warmRows} from './stages.js'
import {validateRows} from './validate.js'

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean'},
    builds: {type: 'string'},
    workers: {type: 'string', default: '1,2'},
    size: {type: 'string', default: '8000'},
    kinds: {type: 'string', default: 'html'},
    keep: {type: 'string'},
    budget: {type: 'string', default: '86400'},
    largest: {type: 'string'},
    only: {type: 'string', default: 'stages,validate,pages,growth,builds,print'},
    json: {type: 'string', default: 'bench/results.json'},
  },
})
const quick = values.quick === true
const numbers = (list: string): number[] => list.split(',').map(Number)
const parts = values.only.split(',')
const rows: Row[] = []
if (parts.includes('stages'))
  rows.push(...coldRows(quick ? 2 : 5), ...(await warmRows(quick ? 5 : 20)), ...(await ratioRows(quick ? 1 : 3)))
if (parts.includes('validate')) rows.push(...(await validateRows(quick ? 3 : 9, quick ? 2_000_000 : 20_000_000)))
if (parts.includes('growth')) rows.push(...(await growthRows(Number(values.largest ?? (quick ? 300_000 : 15_000_000)))))
if (parts.includes('builds'))
  rows.push(
    ...(await buildRows({
      counts: numbers(values.builds ?? (quick ? '1,20' : '1,100,1000')),
      workers: numbers(values.workers),
      size: Number(values.size),
      kinds: values.kinds,
      budget: Number(values.budget),
      ...(values.keep === undefined ? {} : {keep: path.resolve(values.keep)}),
    })),
  )
if (parts.includes('pages')) rows.push(...(await pageRows(quick ? 40 : 1000, quick ? 10 : 30)))
if (parts.includes('print')) rows.push(...(await printRows(quick ? [50, 100] : [50, 100, 200, 300])))

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
}
process.stdout.write(
  `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGB} GB, Node ${machine.node}\n\n${table(rows)}\n`,
)
mkdirSync(path.dirname(path.resolve(values.json)), {recursive: true})
writeFileSync(values.json, `${JSON.stringify({machine, rows}, undefined, 1)}\n`)
