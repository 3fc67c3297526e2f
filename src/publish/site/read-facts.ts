/**
 * Reads the facts that transforms/html/facts.xsl writes: one event a line, fields parted by tabs. One pass; the reading
 * text of each block is put together here, so that a mention is an offset and costs the same in any paragraph.
 */
import type {DateFact, DocumentFacts, InterventionFact, MentionFact, Register, SpeechFact, Stretch} from './facts.js'

/** Notes that the reading text leaves out: what they do is done, or stands beside them. */
const silent: ReadonlySet<string> = new Set(['sic-note', 'correction-note', 'uncertain-note', 'deletion', 'surplus'])
const parenthetical: ReadonlySet<string> = new Set(['identification', 'role'])
const bracketed: ReadonlySet<string> = new Set(['gap', 'event', 'original', 'comment', 'marginalia', 'editorial'])

const noDate: DateFact = {when: '', notBefore: '', notAfter: '', text: ''}

export function readFacts(lines: string): DocumentFacts {
  const reader = new Reader()
  let start = 0
  while (start < lines.length) {
    let end = lines.indexOf('\n', start)
    if (end < 0) end = lines.length
    reader.line(lines.slice(start, end).split('\t'))
    start = end + 1
  }
  return reader.facts
}

interface OpenBlock {
  index: number
  text: string
  /** A silent intervention stood here: the space it took with it is due unless punctuation follows. */
  spaceDue: boolean
}

class Reader {
  readonly facts: DocumentFacts = {
    title: '',
    subtitles: [],
    authors: [],
    responsible: [],
    date: noDate,
    kinds: [],
    keywords: [],
    abstract: '',
    language: '',
    originalLanguage: '',
    identifiers: [],
    rights: [],
    participants: [],
    speakers: [],
    archives: [],
    reprints: [],
    citation: '',
    changes: [],
    blocks: [],
    mentions: [],
    speeches: [],
    interventions: [],
    records: [],
  }
  readonly #blocks: OpenBlock[] = []
  readonly #names: (MentionFact | undefined)[] = []
  readonly #speeches: {fact: SpeechFact; open: Stretch | undefined}[] = []
  readonly #interventions: {fact: InterventionFact; silent: boolean; words: string[]; close: string}[] = []

  line(fields: string[]): void {
    const [event, a = '', b = '', c = '', d = ''] = fields
    switch (event) {
      case 'H':
        this.#header(a, fields.slice(2))
        return
      case 'B':
        this.#open(a, b, c)
        return
      case 'b':
        this.#close()
        return
      case 'T':
        this.#text(fields.slice(1).join(' '))
        return
      case 'N': {
        const mention: MentionFact = {register: a as Register, entry: b, cert: c, ...this.#here()}
        this.#names.push(this.#quiet() || this.#blocks.length === 0 ? undefined : mention)
        return
      }
      case 'n':
        this.#endName()
        return
      case 'S':
        this.#speeches.push({
          fact: {who: a, kind: b === 'direct' ? 'direct' : 'reported', cert: c, pieces: []},
          open: this.#blocks.length > 0 ? this.#here() : undefined,
        })
        return
      case 's': {
        const speech = this.#speeches.pop()
        if (!speech) return
        this.#endPiece(speech)
        if (speech.fact.who !== '' && speech.fact.pieces.length > 0) this.facts.speeches.push(speech.fact)
        return
      }
      case 'I':
        this.#openIntervention(a, b, c)
        return
      case '-': {
        const open = this.#interventions.at(-1)
        if (open) open.fact.old = a
        return
      }
      case 'i':
        this.#closeIntervention()
        return
      case 'R':
        this.facts.records.push({
          id: a,
          date: {when: b, notBefore: c, notAfter: d, text: fields[5] ?? ''},
          title: '',
          abstract: '',
        })
    }
  }

  #header(key: string, values: string[]): void {
    const {facts} = this
    const [a = '', b = '', c = '', d = ''] = values
    switch (key) {
      case 'title':
        facts.title = a
        return
      case 'subtitle':
        facts.subtitles.push(a)
        return
      case 'author':
        facts.authors.push({name: a, entry: b})
        return
      case 'resp':
        facts.responsible.push({id: a, name: b, role: c})
        return
      case 'date':
        facts.date = {when: a, notBefore: b, notAfter: c, text: d}
        return
      case 'kind':
        facts.kinds.push(a)
        return
      case 'keyword':
        facts.keywords.push(a)
        return
      case 'abstract':
        facts.abstract = a
        return
      case 'language':
        facts.language = a
        return
      case 'original-language':
        facts.originalLanguage = a
        return
      case 'idno':
        facts.identifiers.push({type: a, value: b})
        return
      case 'rights':
        facts.rights.push({text: a, url: b})
        return
      case 'participant':
        facts.participants.push({id: a, name: b, role: c, entry: d})
        return
      case 'speaker':
        facts.speakers.push(a)
        return
      case 'archive':
        facts.archives.push({key: a, repository: b, settlement: c, country: d, levels: []})
        return
      case 'level':
        facts.archives.at(-1)?.levels.push({type: a, n: b, text: c})
        return
      case 'reprint':
        facts.reprints.push(a)
        return
      case 'citation':
        facts.citation = a
        return
      case 'change':
        facts.changes.push({when: a, who: b, text: c})
        return
      case 'record-title':
        facts.records.at(-1)!.title = a
        return
      case 'record-abstract':
        facts.records.at(-1)!.abstract = a
    }
  }

  #open(id: string, n: string, kind: string): void {
    this.facts.blocks.push({id, n, head: kind === 'head', text: ''})
    this.#blocks.push({index: this.facts.blocks.length - 1, text: '', spaceDue: false})
    for (const speech of this.#speeches) {
      this.#endPiece(speech)
      if (kind !== 'stage') speech.open = this.#here()
    }
  }

  #close(): void {
    const closing = this.#blocks.at(-1)
    if (!closing) return
    for (const speech of this.#speeches) this.#endPiece(speech)
    this.facts.blocks[closing.index]!.text = closing.text
    this.#blocks.pop()
    if (this.#blocks.length > 0) for (const speech of this.#speeches) speech.open ??= this.#here()
  }

  #here(): Stretch {
    const block = this.#blocks.at(-1)
    return {block: block?.index ?? 0, start: block?.text.length ?? 0, end: block?.text.length ?? 0}
  }

  #quiet(): boolean {
    return this.#interventions.some((open) => open.silent)
  }

  /** Runs of white space are one space; the space before a silent note goes when punctuation follows it. */
  #text(words: string): void {
    for (const open of this.#interventions) open.words.push(words)
    const block = this.#blocks.at(-1)
    if (!block || this.#quiet()) return
    let text = words.replace(/[ \t\n\v\f\r]+/g, ' ')
    if (block.spaceDue && text !== '') {
      if (!/^[ .,;:!?)\]’”»]/.test(text)) text = ` ${text}`
      block.spaceDue = false
    }
    if (text.startsWith(' ') && (block.text === '' || block.text.endsWith(' '))) text = text.slice(1)
    block.text += text
  }

  #endName(): void {
    const mention = this.#names.pop()
    if (!mention) return
    mention.end = this.#blocks.at(-1)?.text.length ?? mention.start
    if (mention.end > mention.start) this.facts.mentions.push(trimmed(mention, this.#blocks.at(-1)!.text))
  }

  #endPiece(speech: {fact: SpeechFact; open: Stretch | undefined}): void {
    const block = this.#blocks.at(-1)
    if (speech.open && block && speech.open.block === block.index && block.text.length > speech.open.start) {
      const piece = trimmed({...speech.open, end: block.text.length}, block.text)
      if (piece.end > piece.start) speech.fact.pieces.push(piece)
    }
    speech.open = undefined
  }

  #openIntervention(name: string, resp: string, cert: string): void {
    const block = this.#blocks.at(-1)
    const quiet = silent.has(name) || this.#quiet()
    if (block && quiet && block.text.endsWith(' ')) {
      block.text = block.text.slice(0, -1)
      block.spaceDue = true
    }
    const brackets = quiet ? '' : parenthetical.has(name) ? '()' : bracketed.has(name) ? '[]' : ''
    if (brackets) this.#mark(brackets[0]!)
    const at = this.#here()
    this.#interventions.push({
      fact: {class: name.replace(/-note$/, ''), resp, cert, text: '', ...at},
      silent: quiet,
      words: [],
      close: brackets.slice(1),
    })
  }

  #mark(mark: string): void {
    const block = this.#blocks.at(-1)
    if (block) block.text += mark
  }

  #closeIntervention(): void {
    const open = this.#interventions.pop()
    if (!open) return
    open.fact.text = open.words
      .join('')
      .replace(/[ \t\n\v\f\r]+/g, ' ')
      .trim()
    const block = this.#blocks.at(-1)
    if (open.fact.class === 'gap' && open.fact.text === '' && !open.silent) this.#mark('…')
    open.fact.end = Math.max(open.fact.start, block?.text.length ?? 0)
    if (open.close) this.#mark(open.close)
    if (block) this.facts.interventions.push(open.fact)
  }
}

function trimmed<T extends Stretch>(stretch: T, text: string): T {
  let {start, end} = stretch
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return {...stretch, start, end}
}
