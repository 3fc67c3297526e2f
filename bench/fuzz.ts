/**
 * npm run fuzz [-- --runs N] [--seconds S] [--seed N] [--publish EVERY]
 * Texts the whole way through the house. What fails is shrunk, shown, and can be run again by its seed.
 */
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {input} from '../test/build/inputs.js'
import {faultOf} from '../test/build/whole-way.js'

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '10000'},
    seconds: {type: 'string', default: '600'},
    seed: {type: 'string', default: '1'},
    publish: {type: 'string', default: '10'},
  },
})
const every = Number(values.publish)
let inputs = 0
let characters = 0
const began = performance.now()
const outcome = fc.check(
  fc.property(input, ({bytes, kind}) => {
    inputs++
    characters += bytes.length
    const fault = faultOf(bytes, kind, inputs % every === 0)
    if (fault !== undefined) throw new Error(fault)
  }),
  {
    numRuns: Number(values.runs),
    seed: Number(values.seed),
    interruptAfterTimeLimit: Number(values.seconds) * 1000,
    markInterruptAsFailure: false,
  },
)
const seconds = (performance.now() - began) / 1000
process.stdout.write(
  `seed ${values.seed}: ${inputs} inputs, ${(characters / 1e6).toFixed(1)} MB, ${seconds.toFixed(0)} s, ${(inputs / seconds).toFixed(0)} a second\n`,
)
if (outcome.failed) {
  const [found] = outcome.counterexample ?? []
  process.stdout.write(
    `${(outcome.errorInstance as Error | undefined)?.message}\nkind ${found?.kind}\n${JSON.stringify(found && Buffer.from(found.bytes).toString('utf8'))}\nagain: --seed ${outcome.seed} (path ${outcome.counterexamplePath})\n`,
  )
  process.exitCode = 1
}
