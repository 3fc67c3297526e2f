/**
 * Generated input (fast-check), the same each time, so that a change is refused for what it broke and not by chance.
 * `SIGLA_SEED` gives others; `npm run fuzz` is what looks for new findings.
 */
import fc from 'fast-check'

fc.configureGlobal({seed: Number(process.env.SIGLA_SEED ?? 11)})

export default fc
export * from 'fast-check'
