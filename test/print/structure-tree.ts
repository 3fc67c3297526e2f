/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8), read from its objects as qpdf gives them. poppler
 * interprets a page again for every piece of marked content on it, which takes minutes for hundreds of pages; here each
 * page is read once, and pages and numbers of the pieces are kept.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {StructureNode} from './structure.js'

/** A piece of marked content where the tree has it: page (from 0), its number there, and the elements around it. */
export interface Piece {
  page: number
  number: number
  within: readonly string[]
}

export interface StructureTree {
  root: StructureNode
  /** In the order of the tree, which is the order of reading. */
  pieces: Piece[]
  /** The numbers of the marked pieces of each page as its content has them. */
  marked: number[][]
}

type Value = string | number | boolean | null | Value[] | {[key: string]: Value}
type Dictionary = {[key: string]: Value}
type Qpdf = {qpdf: [unknown, {[name: string]: {value?: Value; stream?: {dict: Dictionary; data: string}}}]}

export function structureTreeOf(pdf: Uint8Array): StructureTree {
  const objects = objectsOf(pdf).qpdf[1]
  const resolved = (value: Value | undefined): Value | undefined =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? objects[`obj:${value}`]?.value : value
  const dictionary = (value: Value | undefined): Dictionary => (resolved(value) ?? {}) as Dictionary
  const content = (value: Value | undefined): string =>
    [value ?? []]
      .flat()
      .map((part) => bytesOf(objects[`obj:${part}`]?.stream?.data))
      .join('\n')

  const catalogue = dictionary(dictionary(objects.trailer?.value)['/Root'])
  const pages: string[] = []
  const collect = (reference: Value): void => {
    const node = dictionary(reference)
    if (node['/Type'] === '/Page') pages.push(reference as string)
    else for (const kid of (node['/Kids'] ?? []) as Value[]) collect(kid)
  }
  collect(catalogue['/Pages']!)
  const alphabets = new Map<Value, Map<number, string>>()
  const alphabetOf = (font: Value): Map<number, string> => {
    const known = alphabets.get(font) ?? unicodeOf(content(dictionary(font)['/ToUnicode']))
    alphabets.set(font, known)
    return known
  }
  const texts = pages.map((reference) => {
    const page = dictionary(reference)
    const fonts = dictionary(dictionary(page['/Resources'])['/Font'])
    return markedText(content(page['/Contents']), (name) => alphabetOf(fonts[`/${name}`] ?? null))
  })

  const pieces: Piece[] = []
  const pageOf = new Map(pages.map((reference, i) => [reference, i]))
  const read = (
    value: Value,
    page: Value | undefined,
    within: readonly string[],
  ): StructureNode | string | undefined => {
    const element = typeof value === 'number' ? {'/Type': '/MCR', '/MCID': value} : dictionary(value)
    const own = element['/Pg'] ?? page
    if (element['/Type'] === '/OBJR') return undefined
    if (element['/Type'] === '/MCR') {
      const [at, number] = [pageOf.get(own as string), element['/MCID'] as number]
      if (at === undefined) throw new Error(`marked content ${number} is on no page`)
      pieces.push({page: at, number, within})
      return texts[at]!.get(number)
    }
    const type = String(element['/S'] ?? '/Document').slice(1)
    const kids = [element['/K'] ?? []].flat() as Value[]
    const children = kids.map((kid) => read(kid, own, [...within, type])).filter((child) => child !== undefined)
    return {type, children}
  }
  const root = read(catalogue['/StructTreeRoot']!, undefined, []) as StructureNode
  return {root, pieces, marked: texts.map((text) => [...text.keys()])}
}

function objectsOf(pdf: Uint8Array): Qpdf {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sigla-print-'))
  try {
    const [file, json] = [path.join(folder, 'a.pdf'), path.join(folder, 'a.json')]
    writeFileSync(file, pdf)
    const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized']
    execFileSync('qpdf', [...options, file, json], {stdio: 'ignore'})
    return JSON.parse(readFileSync(json, 'utf8')) as Qpdf
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const bytesOf = (base64 = ''): string => Buffer.from(base64, 'base64').toString('latin1')

const operators = /\/\w+\s*(?:<<([\s\S]*?)>>\s*BDC|BMC)|\bEMC\b|\/(\w+)\s+[\d.]+\s+Tf\b|(\()|<([\dA-Fa-f\s]*)>/g

/** What each marked piece of a page shows, by its number, in the order of the page's content. */
function markedText(content: string, alphabetOf: (font: string) => Map<number, string>): Map<number, string> {
  const found = new Map<number, string>()
  const open: (number | undefined)[] = []
  let alphabet = new Map<number, string>()
  const finder = new RegExp(operators)
  for (let match = finder.exec(content); match; match = finder.exec(content)) {
    const [operator, properties, font, opens, hexadecimal] = match
    if (operator.endsWith('BDC') || operator.endsWith('BMC')) {
      const number = /\/MCID (\d+)/.exec(properties ?? '')?.[1]
      open.push(number === undefined ? open.at(-1) : Number(number))
      if (number !== undefined && found.has(Number(number))) throw new Error(`marked content ${number} stands twice`)
      if (number !== undefined) found.set(Number(number), '')
    } else if (operator === 'EMC') open.pop()
    else if (font !== undefined) alphabet = alphabetOf(font)
    else {
      const start = finder.lastIndex
      if (opens) finder.lastIndex = endOfLiteral(content, start) + 1
      const number = open.at(-1)
      if (number === undefined) continue
      const codes = opens
        ? unescaped(content.slice(start, finder.lastIndex - 1))
        : Buffer.from(hexadecimal!.replaceAll(/\s/g, ''), 'hex')
      let words = ''
      for (let i = 0; i + 1 < codes.length; i += 2) words += alphabet.get(codes.readUInt16BE(i)) ?? '\ufffd'
      found.set(number, found.get(number)! + words)
    }
  }
  return found
}

/** Where a literal string ends that has begun before `at`: parentheses in pairs are part of it. */
function endOfLiteral(content: string, at: number): number {
  for (let depth = 1; ; at++) {
    const character = content[at]
    if (character === undefined) throw new Error('a string of the page does not end')
    if (character === '\\') at++
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at
  }
}

const controls: {[letter: string]: string} = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': ''}

/** The bytes of a literal string (7.3.4.2). */
function unescaped(literal: string): Buffer {
  const bytes = literal.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (controls[escaped] ?? escaped),
  )
  return Buffer.from(bytes, 'latin1')
}

/** A ToUnicode map (9.10.3): the characters of each glyph. */
function unicodeOf(map: string): Map<number, string> {
  const found = new Map<number, string>()
  const characters = (hexadecimal: string): string => Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le')
  for (const [, rows] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of rows!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      found.set(Number.parseInt(code!, 16), characters(to!))
  }
  for (const [, rows] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, last, to] of rows!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from!, 16)
      for (let code = first; code <= Number.parseInt(last!, 16); code++) {
        const shown = characters(to!)
        found.set(code, shown.slice(0, -1) + String.fromCharCode(shown.charCodeAt(shown.length - 1) + code - first))
      }
    }
  }
  return found
}
