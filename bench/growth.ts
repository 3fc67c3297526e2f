/** How reading and recognising grow with the length of a text, and mdast-util-from-markdown on the same text. */
import {fromMarkdown} from 'mdast-util-from-markdown'
import {median, type Row, rowOf, shown, times} from './measure.js'
import {syntheticEdition, syntheticText} from './synthetic.js'

/**
 * Seconds for which each of both reads texts before the first size is measured: what V8 makes of so much code it makes in the
 * background, one function after the other, and is at it for half a minute.
 */
const warming = 30

/** A module as it is compiled, which is what reads and recognises for those who use the program. */
const compiled = async (module: string): Promise<unknown> =>
  import(new URL(`../dist/${module}.js`, import.meta.url).href)

/** Characters of a text that are read again before its size is measured. */
const again = 3_000_000

export async function growthRows(largest: number): Promise<Row[]> {
  const {loadAuthority} = (await compiled('authority/authority')) as typeof import('../src/authority/authority.js')
  const {read} = (await compiled('read/read')) as typeof import('../src/read/read.js')
  const {recognise} = (await compiled('recognise/recognise')) as typeof import('../src/recognise/recognise.js')
  const {Source} = (await compiled('tree/source')) as typeof import('../src/tree/source.js')
  const files = new Map(syntheticEdition(0))
  const authority = loadAuthority([...files].filter(([file]) => file.endsWith('.xml')).map(([, xml]) => xml))
  const recogniseText = (text: string): void => {
    const {tree} = read(new Source('text.txt', text))
    recognise(tree, {authority, hasTranslator: true})
  }
  const texts = [15_000, 150_000, 300_000].map(syntheticText)
  // In turn: what is not asked for a while V8 forgets.
  keepBusy(2 * warming, () => {
    for (const text of texts) for (const run of [recogniseText, fromMarkdown]) run(text)
  })
  const rows: Row[] = []
  let before: {size: number; own: number; other: number} | undefined
  for (const size of [15_000, 30_000, 150_000, 300_000, 1_500_000, 3_000_000, 7_500_000, 15_000_000]) {
    if (size > largest) break
    const text = syntheticText(size)
    const n = size > 5_000_000 ? 1 : size > 1_000_000 ? 3 : 7
    const warm = size > 5_000_000 ? 0 : Math.ceil(again / size)
    const own = await times(n, warm, () => recogniseText(text))
    const other = await times(n, warm, () => fromMarkdown(text))
    const doubled = before !== undefined && Math.abs(text.length / before.size - 2) < 0.2
    const growth = (now: number, then: number): string => (doubled ? `, N to 2N: ${(now / then).toFixed(2)}` : '')
    rows.push(
      rowOf(
        `${(text.length / 1000).toFixed(0)} KB: read and recognise`,
        own,
        `${((text.length / median(own)) * 1e-3).toFixed(2)} MB/s${growth(median(own), before?.own ?? 1)}`,
      ),
    )
    rows.push(
      rowOf(
        `${(text.length / 1000).toFixed(0)} KB: mdast-util-from-markdown`,
        other,
        `${((text.length / median(other)) * 1e-3).toFixed(2)} MB/s${growth(median(other), before?.other ?? 1)}; sigla takes ${(median(own) / median(other)).toFixed(2)} of its time`,
      ),
    )
    for (const row of rows.slice(-2)) shown(row)
    before = {size: text.length, own: median(own), other: median(other)}
  }
  return rows
}

function keepBusy(seconds: number, run: () => void): void {
  for (const began = performance.now(); performance.now() - began < 1000 * seconds; ) run()
}
