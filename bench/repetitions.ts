/**
 * npm run repetitions [-- --seconds S] [--seed N] [--only N]
 * Searches for what takes more than its share of time in a long text. A few words of transcriptions, by chance, repeated: a rule
 * that looks through the whole text for each of them shows in one of these where it does not in a real document. Texts of
 * 15, 120 and 480 KB are read and recognised, and converted whole; where the time grows twice as much as the text, it is
 * shown.
 */
import {parseArgs} from 'node:util'
import {loadAuthority} from '../src/authority/authority.js'
import {parseProject} from '../src/config/project.js'
import {convertBytes} from '../src/pipeline.js'
import {read} from '../src/read/read.js'
import {recognise} from '../src/recognise/recognise.js'
import {Source} from '../src/tree/source.js'
import {Random, syntheticEdition} from './synthetic.js'

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string'},
  },
})
const files = [...syntheticEdition(0)].filter(([file]) => file.endsWith('.xml'))
const authority = loadAuthority(files.map(([, xml]) => xml))
const project = parseProject(
  'edition.yaml',
  new Map(syntheticEdition(0)).get('edition.yaml')!,
  files.map(([path, xml]) => ({path, xml})),
)

/** A name of its own for each number. */
function nameOf(i: number): string {
  let name = ''
  for (let rest = i + 26; rest > 0; rest = Math.floor(rest / 26)) name = String.fromCharCode(97 + (rest % 26)) + name
  return `B${name}`
}

const fixed = [
  'Orsini|the Minister|The Ambassador of Varnia|he|I|we|They|the Varnian side',
  'said that|asked whether|replied:|told him that|in his opinion|according to|noted|would|was told by|reported that',
  'the harbour was open|grain|of the pilots|and|or|but|which|who came|that|to|with|Minis-\nter|de-\nfence',
  '[sic]|[text missing]|[the ministry]|com[munist]|[|]|(|)|[sic, probably "can"]|[Li Lisan]|[...]|...|…|[illegible]|//',
  '“|”|"|\'|‘|’|«|»|.|,|;|:|?|!|—|–|-|--|*|†|§|/',
  '3 March 1921|in May|on the 5th|last year|14:30|1949-02-03|the 1920s|from 1950 to 1952|undated',
  'APRF: F. 39, Op. 1, D. 39, Ll. 74-77|AVP RF, f. 0100|Source:|Vol. 3, p. 12|http://a.example/b|e.g.|U.S.|é|ж|毛泽东',
  'TOP SECRET|MEMORANDUM|Present:|Participants:|cc:|Dear Sir,|Yours sincerely,|Signed|/s/|Notes|Q:|A:|I.|IV.',
].flatMap((words) => words.split('|'))
const changing: readonly ((i: number) => string)[] = [
  nameOf,
  (i) => `Mr. ${nameOf(i)}`,
  (i) => `${nameOf(i)}:`,
  (i) => `[${nameOf(i)}]`,
  (i) => String(i),
  (i) => `19${10 + (i % 80)}`,
  (i) => `${i + 1}.`,
  (i) => `${(i % 9) + 1})`,
  (i) => `(${String.fromCharCode(97 + (i % 26))})`,
  (i) => `[${i + 1}]`,
  (i) => `word${i + 1}`,
  (i) => `Page ${i}`,
  (i) => `- ${i} -`,
  (i) => `SECTION ${i}`,
  (i) => `[p. ${i}]`,
]
const between = [' ', ' ', ' ', ' ', ' ', '', '\n', '\n\n', '    ', '\t', '\f']

type Pattern = (length: number) => string

function patternOf(seed: number): Pattern {
  const random = new Random(seed)
  const head = random.chance(0.5) ? 'Memorandum of Conversation\n\n' : ''
  const parts = Array.from({length: 1 + random.below(7)}, () => {
    const word = random.of(fixed)
    const words = random.chance(0.7) ? () => word : random.of(changing)
    return {words, after: random.of(between)}
  })
  return (length) => {
    let text = head
    for (let i = 0; text.length < length; i++) for (const {words, after} of parts) text += words(i) + after
    return text
  }
}

const stages: {[name: string]: (text: string) => void} = {
  'reading and recognising': (text) => {
    const {tree} = read(new Source('text.txt', text))
    recognise(tree, {authority, hasTranslator: true})
  },
  converting: (text) => {
    const sidecar = {sidecar: {}, sidecarFile: 'text.yaml', sidecarText: ''}
    convertBytes(Buffer.from(text), 'text.txt', {...sidecar, project, grammarOnly: true})
  },
}

/** Processor time of one run, which other processes disturb less than the clock; the least of several. */
function least(times: number, run: (text: string) => void, text: string): number {
  let fewest = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage()
    run(text)
    const {user, system} = process.cpuUsage(before)
    fewest = Math.min(fewest, user + system)
  }
  return fewest
}

/** By how much more than its length the time grows with a text, where it is twice that or more. */
function growing(run: (text: string) => void, pattern: Pattern): number | undefined {
  const few = least(2, run, pattern(15_000))
  const some = least(1, run, pattern(120_000))
  if (some < 13 * few) return undefined
  if (some > 32 * few) return some / few / 8
  const growth = least(2, run, pattern(480_000)) / least(2, run, pattern(120_000)) / 4
  return growth > 2 ? growth : undefined
}

const began = performance.now()
const first = Number(values.only ?? values.seed)
let seed = first
let findings = 0
for (; performance.now() - began < 1000 * Number(values.seconds); seed++) {
  const pattern = patternOf(seed)
  for (const [stage, run] of Object.entries(stages)) {
    const growth = growing(run, pattern)
    if (growth === undefined) continue
    findings++
    process.stdout.write(
      `--only ${seed}: ${stage} grows ${growth.toFixed(1)} times as much as the text: ${JSON.stringify(pattern(100))}\n`,
    )
    break
  }
  if (values.only !== undefined) break
}
process.stdout.write(
  `seeds ${first} to ${Math.max(first, seed - 1)}: ${findings === 0 ? 'no finding' : `findings: ${findings}`}\n`,
)
process.exitCode = findings === 0 ? 0 : 1
