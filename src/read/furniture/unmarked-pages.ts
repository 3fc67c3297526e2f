/**
 * Pages that no form feed parts: a copied page, an optical reading and many extractions leave nothing of them but their
 * furniture, numbers that count up and lines that come back, in the midst of what is said.
 *
 * > | … had reported to the Board that the
 * > |                 SECRET
 * > |                   12                ← the foot of one page
 * > |                 SECRET              ← the head of the next
 * > | northern piers would not stand another winter …
 *
 * They are furniture where they come at distances such as pages have, which hold about as much one as another, and
 * break sentences off or stand twice on end: no heading, no table, no number of a section does both. Where a page ends is marked, and what
 * pages repeat is found as where form feeds mark them (`running-heads.ts`).
 */
import {endsSentence, isCapitals, isLower} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {folioIn} from './folios.js'
import {numberedHead} from './numbered-heads.js'
import {longest, longestDrawn, sameOnPages, squeezed} from './repeated-lines.js'

/** Rows of one wording, or numbers that count up. */
type Run = number[]

/** The least that a page holds, in characters, and how much more than another one may. */
const leastPage = 500
const most = 1.7
/** The fewest rows with pages to be found. */
const fewestRows = 12

/** `rows` with their pages marked, where these are told by their furniture alone; the same rows otherwise. */
export function markUnmarkedPages(text: string, rows: readonly Row[]): readonly Row[] {
  if (rows.length < fewestRows || text.includes('\f')) return rows
  const candidates = candidatesOf(text, rows)
  if (!candidates) return rows
  const runs = [...candidates.words.values(), ...countedRuns(candidates.numbers)].filter(
    (run) => run.length >= 3 && isRegular(rows, run),
  )
  if (runs.length === 0) return rows
  // What a text repeats in small letters (`1. As regards paragraph 1, it is understood that`) stands between sentences; numbers and capitals may also stand under the notes of a page.
  const amid = amidSentences(text, rows, partingOf(rows, runs))
  const own = runs.filter(
    (run) => isPlain(text, rows[run[0]!]!) || run.reduce((count, i) => count + Number(amid.has(i)), 0) >= 2,
  )
  const clusters = partingOf(rows, own)
  // Two marks that are alike, on end, are the foot of one page and the head of the next, whatever they part.
  const over = clusters.filter(
    (cluster) => goesOn(text, rows, cluster) || secondOfTwo(cluster, candidates.keys) !== undefined,
  ).length
  if (over < 2 || over * 4 < clusters.length) return rows
  return marked(text, rows, clusters, isAtHead(rows, clusters, new Set(own.flat())), candidates.keys)
}

/** Whether a row is a number, names itself with one, or is set in capitals: no line that a sentence runs over. */
function isPlain(text: string, row: Row): boolean {
  return isCapitals(text, row.from, row.to) || folioIn(text, row) !== undefined || numberedHead(text, row) !== undefined
}

/** The rows of clusters that break a sentence off: it has not ended before them. */
function amidSentences(text: string, rows: readonly Row[], clusters: readonly Cluster[]): Set<number> {
  const amid = new Set<number>()
  for (const cluster of clusters) {
    const before = rows[cluster.first - 1]!
    if (!goesOn(text, rows, cluster) || endsSentence(text, before.from, before.to)) continue
    for (let i = cluster.first; i <= cluster.last; i++) amid.add(i)
  }
  return amid
}

interface Candidates {
  /** By what they have in common. */
  words: Map<string, Run>
  keys: Map<number, string>
  numbers: {row: number; n: number}[]
}

/** Rows that may be furniture; nothing where no three are alike and no three count. */
function candidatesOf(text: string, rows: readonly Row[]): Candidates | undefined {
  const words = new Map<string, Run>()
  const keys = new Map<number, string>()
  const numbers: Candidates['numbers'] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (row.to - row.from > longestDrawn || !mayBeFurniture(text, row)) continue
    const n = folioIn(text, row) ?? numberedHead(text, row)
    if (n !== undefined) numbers.push({row: i, n})
    const key = sameOnPages(squeezed(text, row))
    if (key === undefined || key.length > longest) continue
    keys.set(i, key)
    const run = words.get(key)
    if (run) run.push(i)
    else words.set(key, [i])
  }
  const isAny = numbers.length >= 3 || [...words.values()].some((run) => run.length >= 3)
  return isAny ? {words, keys, numbers} : undefined
}

/** Most rows begin with a small letter, or end inside a sentence or with one: a first look at two characters. */
function mayBeFurniture(text: string, {from, to}: Row): boolean {
  const first = text.charCodeAt(from)
  // Numbers in brackets are written by editors where a page begins (`page-breaks.ts`).
  if (isLower(first) || first === 0x5b || (first < 0x30 && first !== 0x2d)) return false
  const last = text.charCodeAt(to - 1)
  return last !== 0x2e && last !== 0x2c && last !== 0x3b && last !== 0x3a && last !== 0x3f
}

/** Numbers that count up one by one, or over one that a page does without: of each run the rows. */
function countedRuns(numbers: Candidates['numbers']): Run[] {
  const runs: Run[] = []
  /** By its last number. */
  const open = new Map<number, Run>()
  for (const {row, n} of numbers) {
    const before = open.has(n - 1) ? n - 1 : n - 2
    let run = open.get(before)
    if (run) open.delete(before)
    else {
      run = []
      runs.push(run)
    }
    run.push(row)
    open.set(n, run)
  }
  return runs
}

/** Whether rows come at distances such as pages have, or as both sides of a leaf: none much greater, a third at most much smaller. */
function isRegular(rows: readonly Row[], run: Run): boolean {
  const distances: number[] = []
  for (let i = 1; i < run.length; i++) {
    const distance = rows[run[i]!]!.from - rows[run[i - 1]!]!.from
    // The foot of one page and the head of the next are alike.
    if (run[i]! - run[i - 1]! > 4) distances.push(distance)
  }
  if (distances.length < 2) return false
  const middle = [...distances].sort((a, b) => a - b)[distances.length >> 1]!
  if (middle < leastPage) return false
  const small = distances.filter((distance) => distance < middle / 2).length
  return small * 3 <= distances.length && distances.every((distance) => distance <= middle * most)
}

interface Cluster {
  first: number
  last: number
}

/** The rows of these runs, those on end together, that part text from text. */
function partingOf(rows: readonly Row[], runs: readonly Run[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const i of [...new Set(runs.flat())].sort((a, b) => a - b)) {
    const last = clusters.at(-1)
    if (last && last.last === i - 1) last.last = i
    else clusters.push({first: i, last: i})
  }
  // The document's own mark of secrecy may stand under its title.
  const begin = rows[0]!.from + leastPage / 2
  return clusters.filter(({first, last}) => first > 0 && last < rows.length - 1 && rows[first]!.from > begin)
}

/** Whether a sentence runs over a cluster: a small letter follows, as no paragraph begins; notes may stand at the page's foot. */
function goesOn(text: string, rows: readonly Row[], {last}: Cluster): boolean {
  const {from} = rows[last + 1]!
  return isLower(text.charCodeAt(from)) && isLower(text.charCodeAt(from + 1))
}

/**
 * Whether furniture heads the pages: blank lines part it from the text after it rather than from the text before, or,
 * where these do not tell, the first row is furniture, and the last is none.
 */
function isAtHead(rows: readonly Row[], clusters: readonly Cluster[], furniture: ReadonlySet<number>): boolean {
  let vote = 0
  for (const {first, last} of clusters) {
    vote += Math.sign(rows[last + 1]!.blank - rows[first]!.blank)
  }
  if (Math.abs(vote) * 2 > clusters.length) return vote > 0
  if (furniture.has(rows.length - 1)) return false
  return furniture.has(0) || vote > 0
}

/** Marks where pages end: between what comes twice in a cluster, else on its one side. */
function marked(
  text: string,
  rows: readonly Row[],
  clusters: readonly Cluster[],
  atHead: boolean,
  keys: ReadonlyMap<number, string>,
): readonly Row[] {
  const parted = [...rows]
  let page = 1
  for (const {first, last} of clusters) {
    page++
    const at = secondOfTwo({first, last}, keys) ?? (atHead ? first : last + 1)
    const row = rows[at]!
    const newline = text.lastIndexOf('\n', row.from)
    const start = newline >= row.gap ? newline : row.gap
    parted[at] = {
      ...row,
      marks: [
        ...row.marks,
        {as: 'page', start, end: start + 1, rule: 'page-break-furniture', cert: 'medium', n: String(page)},
      ],
    }
  }
  return parted
}

/** In a cluster, the last row that says what one before it says: it heads the next page. */
function secondOfTwo({first, last}: Cluster, keys: ReadonlyMap<number, string>): number | undefined {
  for (let at = last; at > first; at--) {
    const key = keys.get(at)
    if (key === undefined) continue
    for (let i = first; i < at; i++) if (keys.get(i) === key) return at
  }
  return undefined
}
