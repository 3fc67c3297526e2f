/** npm run kills [-- --times N] [--seed S]: builds killed (-9) at random moments, each change checked; prints the figure. */
import {parseArgs} from 'node:util'
import {killBuilds} from '../test/build/kills.js'

const {values} = parseArgs({options: {times: {type: 'string', default: '200'}, seed: {type: 'string', default: '1'}}})
const {killed, inside, checks} = await killBuilds(Number(values.times), Number(values.seed), 10)
process.stdout.write(
  `seed ${values.seed}: ${killed} builds killed of ${values.times}, ${inside} of them while they held the lock; after ${checks} of them a build was let end and compared with a clean one: the same bytes each time\n`,
)
