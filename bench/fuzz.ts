/**
 * npm run fuzz [-- --runs N] [--seconds S] [--seed N] [--publish EVERY] [--large]
 * Texts the whole way through the house: small ones, of which a great many can be tried, or (--large) of the length of a
 * document. Every text goes as far as TEI, its grammar and the rebuilding from the ledger; every hundredth (--publish) on to the
 * rules, HTML, text and Typst. What fails is shrunk, shown, and can be run again by its seed and path;
 * the run goes on with the next seed.
 */
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {type Input, input, smallInput} from '../test/build/inputs.js'
import {type Way, wayOf} from '../test/build/whole-way.js'

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '100000'},
    seconds: {type: 'string', default: '600'},
    seed: {type: 'string', default: '1'},
    path: {type: 'string'},
    publish: {type: 'string'},
    large: {type: 'boolean', default: false},
  },
})
const every = Number(values.publish ?? (values.large ? 10 : 100))
const went: {[W in Way]: number} = {refused: 0, proved: 0, published: 0}
/** Texts of a seed; the next ones have the next seed, so that a finding does not end the run. */
const chunk = 5000
const runs = Number(values.runs)
const limit = Number(values.seconds)
let inputs = 0
let bytesRead = 0
const findings = new Map<string, number>()
const began = performance.now()
const used = process.cpuUsage()
const secondsSince = (): number => (performance.now() - began) / 1000

const property = fc.property(values.large ? input : smallInput, ({bytes, kind}) => {
  bytesRead += bytes.length
  const way = wayOf(bytes, kind, inputs++ % every === 0)
  if (typeof way !== 'string') throw new Error(way.fault)
  went[way]++
})
let seed = Number(values.seed)
for (; inputs < runs && secondsSince() < limit; seed++) {
  const outcome = fc.check(property, {
    numRuns: Math.min(chunk, runs - inputs),
    seed,
    ...(values.path === undefined ? {} : {path: values.path}),
    interruptAfterTimeLimit: (limit - secondsSince()) * 1000,
    markInterruptAsFailure: false,
  })
  if (outcome.failed) {
    const message = (outcome.errorInstance as Error | undefined)?.message ?? ''
    // What one text after another meets is said once.
    const sort = message.replace(/<[^>]*>|“[^”]*”|\d+/g, '…').slice(0, 80)
    findings.set(sort, (findings.get(sort) ?? 0) + 1)
    if (findings.get(sort)! <= 3) say(message, outcome)
  }
  if (values.path !== undefined) break
}

function say(message: string, outcome: fc.RunDetails<[Input]>): void {
  const [found] = outcome.counterexample ?? []
  const text = JSON.stringify(found && Buffer.from(found.bytes).toString('utf8'))
  process.stdout.write(
    `${message}\n  kind ${found?.kind}: ${text}\n  again: --seed ${outcome.seed} --path ${outcome.counterexamplePath}${values.large ? ' --large' : ''}\n`,
  )
}

const {user, system} = process.cpuUsage(used)
const cpu = (user + system) / 1e6
const count = (n: number): string => n.toLocaleString('en')
const found = [...findings.values()].reduce((sum, n) => sum + n, 0)
process.stdout.write(
  `seeds ${values.seed} to ${seed - 1}: ${count(inputs)} inputs, ${(bytesRead / 1e6).toFixed(1)} MB, ${secondsSince().toFixed(0)} s (${cpu.toFixed(0)} s of one core), ${(inputs / cpu).toFixed(0)} a second of a core; ` +
    `${count(went.refused)} refused as no text, ${count(went.proved)} to TEI, valid by the grammar and rebuilt from it, ${count(went.published)} on to the rules, HTML, text and Typst; ` +
    `${found === 0 ? 'no finding' : `findings: ${found}, of ${findings.size} sorts`}\n`,
)
process.exitCode = found === 0 ? 0 : 1
