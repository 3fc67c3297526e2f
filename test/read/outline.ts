/** The outline of a reading: one line a block, as tests write down what they expect. */
import {type ReadOptions, read} from '../../src/read/read.js'
import {type AnyBlock, leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

/** Three paragraphs to be wrapped: each has lines enough to tell its measure. */
export const first =
  'The envoy arrived at the port in the early morning and was met by the officers of the garrison, who told him that the harbour master had already left for the capital and would not return before the end of the week.'
export const second =
  'He asked whether the ships could be unloaded without him, to which they replied that nothing could be touched until the papers had been signed by both sides and the seals had been examined by the customs.'
export const third =
  'The conversation then turned to the price of grain in the northern provinces, where the harvest had been poor and the railway could not carry what was needed before the rivers froze over.'

/** `paragraph The talk began.` for each block, children indented; layout inside a block is one space. */
export function outline(text: string, options: ReadOptions = {}): string[] {
  const source = new Source('test.txt', text)
  const lines: string[] = []
  const draw = (block: AnyBlock, depth: number): void => {
    const name =
      block.type === 'field' ? `field ${block.name}` : block.type === 'heading' ? `heading ${block.level}` : block.type
    const words = 'pieces' in block ? ` ${wordsOf(source, block)}` : ''
    lines.push(`${'  '.repeat(depth)}${name}${words}`)
    if (block.type === 'list' && block.head) draw(block.head, depth + 1)
    if ('children' in block) for (const child of block.children) draw(child, depth + 1)
  }
  for (const block of read(source, options).tree.children) draw(block, 0)
  return lines
}

function wordsOf(source: Source, block: Extract<AnyBlock, {pieces: unknown}>): string {
  const label = 'label' in block && block.label ? `${source.slice(block.label)}· ` : ''
  return (
    label +
    block.pieces
      .map((piece) => {
        if (piece.as === 'text') return source.slice(piece)
        if (piece.as === 'space') return ' '
        if (piece.as === 'page') return `‖${piece.n ?? ''}${piece.written ? source.slice(piece) : ''}`
        if (piece.as === 'note') return `⟨${wordsOf(source, piece.note)}⟩`
        if (piece.as === 'running') return `{${source.slice(piece)}}`
        return piece.as === 'hyphen' ? '¬' : ''
      })
      .join('')
  )
}

/** The kind that was detected. */
export function kindOf(text: string): string {
  return read(new Source('test.txt', text)).tree.kind
}

/** `rule line:column message` for each problem. */
export function problemsOf(text: string): string[] {
  const source = new Source('test.txt', text)
  return read(source).problems.map((problem) => {
    const {line, column} = source.point(problem.start ?? 0)
    return `${problem.rule} ${line}:${column}`
  })
}

/** `1→n1` for each note anchor, in order; `1→` where it has no body. */
export function anchorsOf(text: string): string[] {
  const source = new Source('test.txt', text)
  return [...leaves(read(source).tree.children)].flatMap((leaf) =>
    leaf.decisions.flatMap((d) => (d.class === 'noteAnchor' ? [`${source.slice(d)}→${d.detail.note ?? ''}`] : [])),
  )
}

/** Breaks `words` to lines of at most `width`, as `measure` counts them. */
export function wrap(words: string, width: number, measure: (line: string) => number = (line) => line.length): string {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines.join('\n')
}
