/**
 * A document for tests of names and speech, without the reader: blank lines part paragraphs, `# ` opens a heading, `= ` the title, `---`
 * is a milestone, `> ` a salute, `* ` an entry of a list of those present; letters in brackets inside a word are an expansion, other
 * brackets added words, `[= …]` an identification.
 */
import {unified} from 'unified'
import {VFile} from 'vfile'
import {type Authority, loadAuthority} from '../../src/authority/authority.js'
import {recogniseNames} from '../../src/recognise/names/names.js'
import {recogniseSpeech} from '../../src/recognise/speech/speech.js'
import type {InlineDecision} from '../../src/tree/decision.js'
import {type Block, type Item, leaves, type Paragraph, type Piece, type Transcription} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

export const authority: Authority = loadAuthority([
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><listPerson>
    <person xml:id="olga-brandt"><persName>Olga Brandt</persName><persName type="variant">Brandt</persName></person>
    <person xml:id="li-wen"><persName>Li Wen</persName><persName type="romanization">Lee Wen</persName></person>
    <person xml:id="pavel-sorokin"><persName>Pavel Sorokin</persName><persName type="short">Sorokin</persName></person>
    <person xml:id="ivan-sorokin"><persName>I. P. Sorokin</persName><persName type="short">Sorokin</persName></person>
    <person xml:id="hugo-stern"><persName>Hugo Stern</persName><persName type="pseudonym">Kestrel</persName><persName type="short">Stern</persName></person>
  </listPerson><listPlace>
    <place xml:id="port-clair"><placeName>Port Clair</placeName><placeName type="variant">Port-Clair</placeName></place>
    <place xml:id="xian-he"><placeName>Xi'an He</placeName></place>
    <place xml:id="ostria"><placeName>Ostria</placeName><placeName type="abbreviation">OS</placeName></place>
  </listPlace><listOrg>
    <org xml:id="ofp"><orgName>Ostrian Farmers' Party</orgName><orgName type="abbreviation">OFP</orgName><orgName type="variant">Farmers' Party of Ostria</orgName><orgName type="abbreviation">OFP(r)</orgName></org>
    <org xml:id="ofp-council"><orgName>Council of the Ostrian Farmers' Party</orgName><orgName type="abbreviation">OFP Council</orgName><orgName type="short">Council</orgName></org>
  </listOrg></TEI>`,
])

function piecesOf(text: string, start: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const line of text.split('\n')) {
    if (at > start) pieces.push({as: 'space', start: at - 1, end: at})
    pieces.push({as: 'text', start: at, end: at + line.length})
    at += line.length + 1
  }
  return pieces
}

function bracketsOf(text: string, start: number): InlineDecision[] {
  return [...text.matchAll(/\[(= )?([^[\]]*)\]/g)].map((found): InlineDecision => {
    const place = {start: start + found.index, end: start + found.index + found[0].length}
    const base = {...place, rule: 'test', cert: 'high' as const, resp: '#translator' as const, alternatives: []}
    if (found[1]) {
      const of = /((?:\p{Lu}\p{L}*\s)+)$/u.exec(text.slice(0, found.index))?.[1]?.trim()
      return {
        ...base,
        class: 'identification',
        detail: {name: found[2]!, ...(of ? {of} : {})},
        delimiters: {open: 3, close: 1},
      }
    }
    const isInWord = /\p{L}$/u.test(text.slice(0, found.index))
    return isInWord
      ? {...base, class: 'expansion', detail: {target: place, abbreviated: '', expanded: ''}}
      : {...base, class: 'supplied', detail: {}}
  })
}

export function documentOf(text: string): Transcription {
  const source = new Source('test.txt', text)
  const children: Block[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    const mark = /^(?:[#=] |\* |---|> )/.exec(part)?.[0] ?? ''
    const start = at + mark.length
    const body = part.slice(mark.length)
    at += part.length + 2
    const base = {position: source.place(start, start + body.length), rule: 'test', cert: 'high' as const}
    if (mark === '---') {
      children.push({type: 'milestone', ...base})
      continue
    }
    const leaf = {...base, pieces: piecesOf(body, start), decisions: bracketsOf(body, start)}
    if (mark === '# ') children.push({type: 'heading', level: 1, ...leaf})
    else if (mark === '= ') children.push({type: 'title', ...leaf})
    else if (mark === '> ') children.push({type: 'salute', ...leaf})
    else if (mark === '* ') {
      const item: Item = {type: 'item', children: [], ...leaf}
      const last = children.at(-1)
      if (last?.type === 'list') last.children.push(item)
      else children.push({type: 'list', style: 'simple', role: 'participants', children: [item], ...base})
    } else children.push({type: 'paragraph', ...leaf} satisfies Paragraph)
  }
  return {type: 'transcription', source, kind: 'plain', children, facts: {}}
}

export function recognised(
  text: string,
  {known = authority, ...options}: {author?: string; firstPerson?: string; known?: Authority} = {},
): {tree: Transcription; decisions: InlineDecision[]} {
  const tree = documentOf(text)
  unified()
    .use(recogniseNames, {authority: known})
    .use(recogniseSpeech, {authority: known, ...options})
    .runSync(tree as never, new VFile())
  const decisions = [...leaves(tree.children)]
    .flatMap((leaf) => leaf.decisions)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return {tree, decisions}
}

/** What a decision covers, on one line. */
export function wordsOf(text: string, decision: {start: number; end: number}): string {
  return text.slice(decision.start, decision.end).replace(/\s+/g, ' ')
}

/** The speech of a document, a line a decision: `said medium olga-brandt> words`. */
export function speechIn(text: string, options: {author?: string; firstPerson?: string} = {}): string[] {
  return recognised(text, options).decisions.flatMap((d): string[] => {
    if (d.class === 'quote') return [`quote | ${wordsOf(text, d)}`]
    if (d.class === 'speaker') return [`${d.detail.kind} ${d.cert} ${d.detail.who ?? '?'} | ${wordsOf(text, d)}`]
    if (d.class !== 'said') return []
    const joins = `${d.detail.prev ? '<' : ''}${d.detail.next ? '>' : ''}`
    return [`${d.detail.direct ? 'SAID' : 'said'} ${d.cert} ${d.detail.who ?? '?'}${joins} | ${wordsOf(text, d)}`]
  })
}
