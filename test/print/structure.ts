/** The structure tree of a tagged PDF, as poppler reads it: an independent witness of what a reader hears, in order. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export interface StructureNode {
  type: string
  children: (StructureNode | string)[]
}

const blocks = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'L',
  'TD',
  'TH',
  'TR',
  'Note',
  'Caption',
  'Div',
  'Sect',
  'TOCI',
  'LBody',
  'Lbl',
])

/** Runs a program on the PDF and gives its standard output. */
export function ask(program: string, pdf: Uint8Array, args: (file: string) => string[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sigla-print-'))
  try {
    const file = path.join(folder, 'a.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, args(file), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

export function structureOf(pdf: Uint8Array): StructureNode {
  const root: StructureNode = {type: 'Document', children: []}
  const open: {node: StructureNode; indent: number}[] = [{node: root, indent: -1}]
  for (const line of ask('pdfinfo', pdf, (file) => ['-struct-text', file]).split('\n')) {
    const indent = line.search(/\S/)
    if (indent < 0) continue
    const words = line.trim()
    if (words.startsWith('/')) continue
    while (open.at(-1)!.indent >= indent) open.pop()
    const parent = open.at(-1)!.node
    if (words.startsWith('"')) {
      // The words begin and end with a quotation mark, which may be the text's own, too.
      parent.children.push(line.slice(indent + 1, line.lastIndexOf('"')))
    } else {
      const node = {type: words.split(/[ :]/)[0]!, children: []}
      parent.children.push(node)
      open.push({node, indent})
    }
  }
  return root
}

/** The words of a node in reading order, without footnotes and their marks; hyphens that end a line are dropped. */
export function flowOf(node: StructureNode): string {
  if (
    node.type === 'Note' ||
    (node.type === 'Lbl' && node.children.some((child) => typeof child !== 'string' && child.type === 'Link'))
  )
    return ''
  const text = node.children
    .map((child) => (typeof child === 'string' ? (child === '-' || child === '\u00ad' ? '' : child) : flowOf(child)))
    .join('')
  return blocks.has(node.type) || /Placement/.test(node.type) ? ` ${text} ` : text
}

/** All nodes of a type, in reading order. */
export function* nodesOf(node: StructureNode, type: (name: string) => boolean): Generator<StructureNode> {
  if (type(node.type)) yield node
  for (const child of node.children) if (typeof child !== 'string') yield* nodesOf(child, type)
}

/** Letters and digits, in order: what typesetting must neither lose nor add. Compatibility forms count as one. */
export function lettersOf(text: string): string {
  return [...text.normalize('NFKC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => word).join('')
}
