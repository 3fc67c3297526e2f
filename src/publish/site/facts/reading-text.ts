/**
 * The reading text of a document, block by block, and what stands at which place in it. What opens must close, in turn;
 * a mention is an offset in its block, so that it costs the same in any paragraph.
 */
import type {DateFact, DocumentFacts, InterventionFact, MentionFact, Register, SpeechFact, Stretch} from './facts.js'

/** Notes that the reading text leaves out: what they do is done, or stands beside them. */
const silent: ReadonlySet<string> = new Set(['sic-note', 'correction-note', 'uncertain-note', 'deletion', 'surplus'])
const parenthetical: ReadonlySet<string> = new Set(['identification', 'role'])
const bracketed: ReadonlySet<string> = new Set([
  'gap',
  'event',
  'original',
  'comment',
  'marginalia',
  'editorial',
  'uncertain-passage',
])

const noDate: DateFact = {when: '', notBefore: '', notAfter: '', text: ''}

interface OpenBlock {
  index: number
  text: string
  /** A silent intervention stood here: the space it took with it is due unless punctuation follows. */
  spaceDue: boolean
}

export class ReadingText {
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

  openName(register: Register, entry: string, cert: string): void {
    const mention: MentionFact = {register, entry, cert, ...this.#here()}
    this.#names.push(this.#quiet() || this.#blocks.length === 0 ? undefined : mention)
  }

  openSpeech(who: string, kind: SpeechFact['kind'], cert: string): void {
    const open = this.#blocks.length > 0 ? this.#here() : undefined
    this.#speeches.push({fact: {who, kind, cert, pieces: []}, open})
  }

  closeSpeech(): void {
    const speech = this.#speeches.pop()
    if (!speech) return
    this.#endPiece(speech)
    if (speech.fact.who !== '' && speech.fact.pieces.length > 0) this.facts.speeches.push(speech.fact)
  }

  /** What the source has where the open intervention replaces it. */
  replaces(old: string): void {
    const open = this.#interventions.at(-1)
    if (open) open.fact.old = old
  }

  openBlock(id: string, n: string, kind: 'head' | 'stage' | 'text'): void {
    this.facts.blocks.push({id, n, head: kind === 'head', text: ''})
    this.#blocks.push({index: this.facts.blocks.length - 1, text: '', spaceDue: false})
    for (const speech of this.#speeches) {
      this.#endPiece(speech)
      if (kind !== 'stage') speech.open = this.#here()
    }
  }

  closeBlock(): void {
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
  text(words: string): void {
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

  closeName(): void {
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

  openIntervention(name: string, resp: string, cert: string): void {
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
      fact: {class: name.replace(/-(?:note|passage)$/, ''), resp, cert, text: '', ...at},
      silent: quiet,
      words: [],
      close: brackets.slice(1),
    })
  }

  #mark(mark: string): void {
    const block = this.#blocks.at(-1)
    if (block) block.text += mark
  }

  closeIntervention(): void {
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
