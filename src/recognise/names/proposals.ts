/**
 * Proposals for the authority: names the transcriptions use and no entry knows, found by titles, lists of those
 * present, speaker labels, the source's own identifications, and capitals in mid-sentence. docs/names.md says how they
 * are judged. They are for an editor to read, correct and paste; nothing in the TEI of a document depends on them.
 */
import type {Authority, AuthorityEntry} from '../../authority/authority.js'
import {nameKey} from '../../authority/words.js'
import type {Cert, NameClass} from '../../tree/decision.js'
import {type LeafBlock, leaves, type Transcription} from '../../tree/nodes.js'
import {type Reading, readingsOf} from '../../tree/reading.js'
import {bare, slug} from '../speech/persons/person-names.js'
import {type Candidate, candidatesIn} from './candidates.js'
import {identifiedBy} from './identified.js'

/** One name to add: an entry of its own, or another name of `entry`. */
export interface NameProposal {
  class: NameClass
  names: string[]
  /** The known entry that these are further names of. */
  entry?: AuthorityEntry
  roles: string[]
  cert: Cert
  count: number
  /** Up to three places with the words around them. */
  contexts: {path: string; line: number; text: string}[]
}

const shown = 3

/** What one document proposes. The tree has been through the recognisers. */
export function proposeNames(tree: Transcription, authority: Authority): NameProposal[] {
  const found = new Map<string, NameProposal>()
  const add = (candidate: Candidate, reading: Reading, start: number, end: number): void => {
    const key = keyOf(bare(candidate.name) || candidate.name)
    if (key === '' || authority.lookup(candidate.name).length > 0 || authority.lookup(bare(candidate.name)).length > 0)
      return
    const proposal = found.get(key) ?? {
      class: candidate.class,
      names: [bare(candidate.name) || candidate.name],
      roles: [],
      cert: candidate.cert,
      count: 0,
      contexts: [],
    }
    if (rank[candidate.cert] > rank[proposal.cert])
      Object.assign(proposal, {cert: candidate.cert, class: candidate.class})
    if (candidate.role && !proposal.roles.includes(candidate.role)) proposal.roles.push(candidate.role)
    if (candidate.entry) proposal.entry = candidate.entry
    for (const alias of candidate.aliases ?? []) if (!proposal.names.includes(alias)) proposal.names.push(alias)
    proposal.count++
    if (proposal.contexts.length < shown) proposal.contexts.push(contextOf(tree, reading, start, end))
    found.set(key, proposal)
  }
  const present = new Set(
    tree.children.flatMap((block) => (block.type === 'list' && block.role === 'participants' ? block.children : [])),
  )
  const prose = [...leaves(tree.children)].filter(isProse).map((leaf) => ({leaf, ...readingsOf(tree.source, leaf)}))
  const small = new Set(prose.flatMap(({main}) => main.text.match(smallWord) ?? []))
  for (const {leaf, main, apart} of prose) {
    const isListed = leaf.type === 'item' && present.has(leaf)
    for (const candidate of candidatesIn(main, leaf.decisions, isListed, small))
      add(candidate, main, candidate.start, candidate.end)
    for (const {reading, decision} of apart) {
      if (decision.class !== 'identification') continue
      const identified = identifiedBy(decision)
      if (!identified) continue
      const {name, alias, role} = identified
      const [known] = alias ? authority.lookup(alias) : []
      const [meant] = authority.lookup(name)
      if (meant && (known || !alias)) continue
      const entry = known ?? meant
      add(
        {
          name: entry && meant ? alias! : name,
          class: entry?.class ?? identified.class,
          cert: entry ? 'high' : 'medium',
          start: 0,
          end: 0,
          ...(role ? {role} : {}),
          ...(entry ? {entry} : alias ? {aliases: [alias]} : {}),
        },
        reading,
        0,
        reading.text.length,
      )
    }
  }
  return joined([...found.values()])
}

const smallWord = /(?<![\p{L}’'-])\p{Ll}[\p{Ll}’'-]*(?!\p{L})/gu

/** One key for `Kai-shek` and `Kaishek`. */
function keyOf(name: string): string {
  return nameKey(name).replaceAll(' ', '')
}

const rank: {[cert in Cert]: number} = {high: 2, medium: 1, low: 0}

function isProse(leaf: LeafBlock): boolean {
  return (
    leaf.type === 'paragraph' ||
    leaf.type === 'item' ||
    leaf.type === 'note' ||
    leaf.type === 'cell' ||
    leaf.type === 'speakerLabel' ||
    (leaf.type === 'field' && (leaf.name === 'abstract' || leaf.name === 'title'))
  )
}

function contextOf(
  tree: Transcription,
  reading: Reading,
  start: number,
  end: number,
): NameProposal['contexts'][number] {
  const from = Math.max(0, start - 40)
  const to = Math.min(reading.text.length, end + 40)
  const text = `${from > 0 ? '…' : ''}${reading.text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < reading.text.length ? '…' : ''}`
  return {path: tree.source.path, line: tree.source.point(reading.source(start)).line, text}
}

/** A lone surname joins the one fuller name that begins or ends with it. */
function joined(all: NameProposal[]): NameProposal[] {
  const proposals = withAliases(all)
  const byWord = new Map<string, Set<NameProposal>>()
  for (const proposal of proposals) {
    const words = nameKey(proposal.names[0]!).split(' ')
    if (words.length < 2) continue
    for (const word of new Set([words[0]!, words.at(-1)!]))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(proposal))
  }
  return proposals
    .filter((proposal) => {
      const words = nameKey(proposal.names[0]!).split(' ')
      const fuller = words.length === 1 ? [...(byWord.get(words[0]!) ?? [])].filter((p) => mayJoin(proposal, p)) : []
      const [only] = fuller
      if (!only || fuller.length > 1 || proposal.entry) return true
      only.count += proposal.count
      if (!only.names.includes(proposal.names[0]!)) only.names.push(proposal.names[0]!)
      return false
    })
    .sort((a, b) => rank[b.cert] - rank[a.cert] || b.count - a.count || (a.names[0]! < b.names[0]! ? -1 : 1))
}

/** A word of a place or a body is no name of it (*Upper Varna*); `in Glennon’s letter` is no place where John Glennon is a person. */
function mayJoin(one: NameProposal, fuller: NameProposal): boolean {
  return fuller.class === 'person' && (one.class === 'person' || (one.class === 'place' && one.cert === 'low'))
}

/** An identification joins its two names: what either was proposed for is one entry. */
function withAliases(proposals: NameProposal[]): NameProposal[] {
  const byKey = new Map(proposals.map((proposal) => [`${proposal.class} ${keyOf(proposal.names[0]!)}`, proposal]))
  const merged = new Set<NameProposal>()
  for (const proposal of proposals) {
    for (const alias of proposal.names.slice(1)) {
      const other = byKey.get(`${proposal.class} ${keyOf(alias)}`)
      if (!other || other === proposal || merged.has(other) || merged.has(proposal)) continue
      proposal.count += other.count
      proposal.contexts = [...proposal.contexts, ...other.contexts].slice(0, shown)
      proposal.names = [...new Set([...proposal.names, ...other.names])]
      merged.add(other)
    }
  }
  return proposals.filter((proposal) => !merged.has(proposal))
}

/** What several documents propose together: one entry a name, counts added up. */
export function proposeNamesOf(trees: readonly Transcription[], authority: Authority): NameProposal[] {
  const all = new Map<string, NameProposal>()
  for (const tree of trees) {
    for (const proposal of proposeNames(tree, authority)) {
      const key = `${proposal.class} ${keyOf(proposal.names[0]!)}`
      const known = all.get(key)
      if (!known) {
        all.set(key, proposal)
        continue
      }
      known.count += proposal.count
      known.contexts = [...known.contexts, ...proposal.contexts].slice(0, shown)
      known.names = [...new Set([...known.names, ...proposal.names])]
      known.roles = [...new Set([...known.roles, ...proposal.roles])]
      if (rank[proposal.cert] > rank[known.cert]) known.cert = proposal.cert
    }
  }
  return joined([...all.values()])
}

const lists = {
  person: {list: 'listPerson', entry: 'person', name: 'persName', role: 'occupation'},
  place: {list: 'listPlace', entry: 'place', name: 'placeName', role: 'note'},
  org: {list: 'listOrg', entry: 'org', name: 'orgName', role: 'note'},
} as const

/** The proposals of several documents as TEI, ready to paste into the authority's lists. */
export function namesProposal(trees: readonly Transcription[], authority: Authority): string {
  const proposals = proposeNamesOf(trees, authority)
  const ids = new Set(authority.byId.keys())
  const out = ['<standOff xmlns="http://www.tei-c.org/ns/1.0">']
  for (const kind of ['person', 'place', 'org'] as const) {
    const of = proposals.filter((proposal) => proposal.class === kind)
    if (of.length === 0) continue
    out.push(`  <${lists[kind].list}>`, ...of.map((proposal) => entryOf(proposal, ids)), `  </${lists[kind].list}>`)
  }
  out.push('</standOff>', '')
  return out.join('\n')
}

function entryOf(proposal: NameProposal, ids: Set<string>): string {
  const {entry, name, role} = lists[proposal.class]
  const known = proposal.entry
  const head = known
    ? `<${entry} sameAs="${escaped(known.file.replace(/^.*[\\/]/, ''))}#${known.id}">`
    : `<${entry} xml:id="${freshId(proposal.names[0]!, ids)}" cert="${proposal.cert}">`
  return [
    `    ${head}`,
    ...proposal.names.map(
      (text, i) => `      <${name}${i > 0 || known ? ' type="variant"' : ''}>${escaped(text)}</${name}>`,
    ),
    ...proposal.roles.map((text) => `      <${role}>${escaped(text)}</${role}>`),
    ...proposal.contexts.map(
      ({path, line, text}) => `      <!-- ${inComment(`${path.replace(/^.*[\\/]/, '')}:${line}: ${text}`)} -->`,
    ),
    `    </${entry}>`,
  ].join('\n')
}

/** Where a name stands is for the editor's eyes: a comment, which no register prints. Two hyphens would end it. */
function inComment(text: string): string {
  return noControls(text).replace(/-(?=-)/g, '- ')
}

function freshId(name: string, ids: Set<string>): string {
  const base = slug(name)
  let id = base
  for (let i = 2; ids.has(id); i++) id = `${base}-${i}`
  ids.add(id)
  return id
}

function noControls(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

function escaped(text: string): string {
  return noControls(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
