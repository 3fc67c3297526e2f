/**
 * The facts of a document, for registers and indexes: one walk over its TEI. Elements without a word to say here are
 * passed through; whether a document holds only known elements is asked by the page's stylesheet.
 */
import type {DocumentFacts, Register} from './facts.js'
import {dateOf, lineOf, readHeader} from './header-facts.js'
import {allPointed, Participants} from './pointers.js'
import {ReadingText} from './reading-text.js'
import {attribute, elementsOf, folded, readTei, type TeiElement, textOf, within, wordsOf} from './tei-tree.js'
import {wordsWithMarks} from './transcribed-text.js'

/** The facts of a well-formed TEI document. */
export function readFacts(tei: string): DocumentFacts {
  const root = readTei(tei)
  const walk = new Walk(root)
  walk.element(root)
  walk.looseNotes()
  return walk.reading.facts
}

const names: {readonly [element: string]: Register} = {
  persName: 'persons',
  placeName: 'places',
  geogName: 'places',
  country: 'places',
  settlement: 'places',
  region: 'places',
  district: 'places',
  orgName: 'orgs',
}
const typedNames: {readonly [type: string]: Register} = {
  person: 'persons',
  pers: 'persons',
  place: 'places',
  org: 'orgs',
  organisation: 'orgs',
  organization: 'orgs',
}
const blocks: ReadonlySet<string> = new Set(
  'p ab head l item cell salute signed dateline speaker argument epigraph trailer titlePart byline'.split(' '),
)
const spans: {readonly [element: string]: string} = {
  expan: 'expansion',
  supplied: 'supplied',
  surplus: 'surplus',
  unclear: 'uncertain',
  sic: 'sic',
  gap: 'gap',
  incident: 'event',
  vocal: 'event',
  kinesic: 'event',
  add: 'addition',
  del: 'deletion',
}
const described: ReadonlySet<string> = new Set(['gap', 'incident', 'vocal', 'kinesic'])
const unread: ReadonlySet<string> = new Set(['fw', 'figDesc', 'graphic'])
const noteClasses: ReadonlySet<string> = new Set(
  'identification role sic correction uncertain original comment marginalia'.split(' '),
)
/** Where a note that is not in the line has a place of its own (`h:is-loose` in transforms/html/notes.xsl). */
const noteHolders: ReadonlySet<string> = new Set(
  'body front back list table row sp lg bibl app figure opener closer'.split(' '),
)

/** Whether words of its parent follow an element: an item that runs over the note at a page's foot. */
function goesOnAfter(element: TeiElement): boolean {
  const children = element.parent?.children ?? []
  return children.slice(children.indexOf(element) + 1).some((node) => typeof node === 'string' && node.trim() !== '')
}

class Walk {
  readonly reading = new ReadingText()
  readonly #root: TeiElement
  readonly #participants: Participants
  readonly #speakers: string[]
  readonly #records = new Map<TeiElement, number>()
  readonly #loose: TeiElement[] = []

  constructor(root: TeiElement) {
    this.#root = root
    const persons = within(root, 'particDesc').flatMap((one) => within(one, 'person', 'personGrp'))
    this.#participants = new Participants(persons.filter((person) => person.attributes.has('xml:id')))
    const voices = within(root, 'text').flatMap((text) => [...within(text, 'said', 'sp')])
    this.#speakers = [...new Set(voices.flatMap((voice) => allPointed(voice.attributes.get('who'))))]
  }

  element(element: TeiElement): void {
    const {name} = element
    if (element.parent?.name === 'bibl' && element.parent.parent?.name === 'listBibl') this.reading.text(' ')
    const register =
      names[name] ?? (name === 'name' || name === 'rs' ? typedNames[attribute(element, 'type')] : undefined)
    if (register) this.#name(element, register)
    else if (name in spans) this.#span(element)
    else if (blocks.has(name) || this.#isOwnBlock(element)) this.#block(element)
    else this.#other(element)
  }

  #other(element: TeiElement): void {
    const {name, parent} = element
    if (name === 'teiHeader') readHeader(element, this.#root, this.#participants, this.#speakers, this.reading.facts)
    else if (name === 'said' || name === 'sp') this.#speech(element)
    else if (name === 'note') this.#note(element)
    else if (name === 'choice') this.#choice(element)
    else if (name === 'app') this.#variants(element)
    else if (name === 'bibl' && parent?.name === 'listBibl') this.#record(element)
    else if (name === 'lb') {
      if (attribute(element, 'break') !== 'no') this.reading.text(' ')
    } else if (!unread.has(name) && (name !== 'desc' || described.has(parent?.name ?? '')))
      this.#nodes(element.children)
  }

  #nodes(nodes: readonly (TeiElement | string)[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.reading.text(node)
      else this.element(node)
    }
  }

  /** A label of a list; a direction between the words of a turn, which no one speaks. */
  #isOwnBlock({name, parent}: TeiElement): boolean {
    if (name === 'label') return parent?.name === 'list'
    return name === 'stage' && ['div', 'body', 'sp'].includes(parent?.name ?? '')
  }

  #block(element: TeiElement): void {
    const isHead = element.name === 'head' && (element.parent?.name ?? '').startsWith('div')
    const kind = isHead ? 'head' : element.name === 'stage' ? 'stage' : 'text'
    this.reading.openBlock(attribute(element, 'xml:id'), attribute(element, 'n'), kind)
    this.#nodes(element.children)
    this.reading.closeBlock()
  }

  #name(element: TeiElement, register: Register): void {
    const entry = this.#participants.entry(element.attributes.get('ref'))
    if (entry !== undefined) this.reading.openName(register, entry, folded(attribute(element, 'cert')))
    this.#nodes(element.children)
    if (entry !== undefined) this.reading.closeName()
  }

  /** The label of a turn is not among the words spoken. */
  #speech(element: TeiElement): void {
    const isTurn = element.name === 'sp'
    if (isTurn) for (const speaker of elementsOf(element, 'speaker')) this.element(speaker)
    const direct = isTurn || attribute(element, 'direct').trim() === 'true'
    const who = allPointed(element.attributes.get('who'))[0] ?? ''
    this.reading.openSpeech(who, direct ? 'direct' : 'reported', attribute(element, 'cert'))
    this.#nodes(isTurn ? without(element.children, 'speaker') : element.children)
    this.reading.closeSpeech()
  }

  #span(element: TeiElement): void {
    const letters = elementsOf(element, 'ex')
    const first = (name: string): string | undefined =>
      [element, ...letters].find((one) => one.attributes.has(name))?.attributes.get(name)
    this.reading.openIntervention(spans[element.name]!, allPointed(first('resp'))[0] ?? '', folded(first('cert')))
    this.#nodes(element.children)
    this.reading.closeIntervention()
  }

  #note(note: TeiElement): void {
    const type = attribute(note, 'type')
    if (attribute(note, 'place') === 'inline' || this.#isMarginal(note)) {
      const own = noteClasses.has(type) ? type : 'editorial'
      const isDone = own === 'sic' || own === 'correction' || own === 'uncertain'
      // `[one or two words unclear]` stands for what was not read; `[?]` says something of the word before.
      const isUnread = own === 'uncertain' && /[^?!()…\s]/.test(wordsOf(note))
      this.#intervention(
        isUnread ? 'uncertain-passage' : isDone ? `${own}-note` : own,
        attribute(note, 'resp'),
        attribute(note, 'cert'),
      )
      this.#nodes(note.children)
      this.reading.closeIntervention()
      return
    }
    const holder = note.parent?.name ?? ''
    const isHeld = noteHolders.has(holder) || (holder === 'item' && !goesOnAfter(note))
    const isLoose = type !== 'classification' && !holder.startsWith('div') && !isHeld
    if (attribute(note, 'rend') === 'none') return
    if (isLoose) this.#loose.push(note)
    else this.#noteBody(note)
  }

  /** What someone wrote in the margin stands in the line (`h:in-line` in transforms/html/notes.xsl). */
  #isMarginal(note: TeiElement): boolean {
    const holder = note.parent?.name ?? ''
    return (
      attribute(note, 'type') === 'marginalia' &&
      !note.attributes.has('xml:id') &&
      elementsOf(note, 'p').length === 0 &&
      !noteHolders.has(holder) &&
      !holder.startsWith('div')
    )
  }

  /** The bodies of loose notes follow the text; one without an id has no address. */
  looseNotes(): void {
    for (const note of this.#loose.splice(0)) if (note.attributes.has('xml:id')) this.#noteBody(note)
  }

  #noteBody(note: TeiElement): void {
    if (elementsOf(note, 'p').length > 0) {
      this.#nodes(without(elementsOf(note), 'label'))
      return
    }
    this.reading.openBlock(attribute(note, 'xml:id'), '', 'text')
    this.#nodes(without(note.children, 'label'))
    this.reading.closeBlock()
  }

  /** Two readings of one place: the derived one is read, the likeliest of several. */
  #choice(choice: TeiElement): void {
    const all = elementsOf(choice)
    const firstOf = (...of: string[]): TeiElement | undefined =>
      of.map((name) => all.find((one) => one.name === name)).find((one) => one !== undefined)
    const old = firstOf('sic', 'orig', 'abbr', 'unclear') ?? all[0]
    const others = all.filter((one) => one !== old)
    const read = others.find((one) => attribute(one, 'cert') === 'high') ?? others[0]
    const own = firstOf('sic', 'corr')
      ? 'correction'
      : firstOf('orig', 'reg')
        ? 'regularised'
        : firstOf('abbr', 'expan')
          ? 'expansion'
          : 'uncertain'
    const first = (name: string): string => attribute(read?.attributes.has(name) ? read : choice, name)
    this.#intervention(own, first('resp'), first('cert'))
    this.reading.replaces(lineOf(old))
    this.reading.text(textOf(read ?? old))
    this.reading.closeIntervention()
  }

  #variants(app: TeiElement): void {
    const readings = within(app, 'rdg')
    const lemma = elementsOf(app, 'lem')[0] ?? readings[0]
    this.#intervention('variant', attribute(app, 'resp'), attribute(app, 'cert'))
    this.reading.replaces(
      readings
        .filter((one) => one !== lemma)
        .map(wordsOf)
        .join('; '),
    )
    this.#nodes(lemma?.children ?? [])
    this.reading.closeIntervention()
  }

  #intervention(own: string, resp: string, cert: string): void {
    this.reading.openIntervention(own, allPointed(resp)[0] ?? '', cert)
  }

  /** A record of a listing: its address is its own id, or its number in the listing. */
  #record(bibl: TeiElement): void {
    if (!this.#records.has(bibl)) {
      for (const [i, one] of elementsOf(bibl.parent, 'bibl').entries()) this.#records.set(one, i + 1)
    }
    const id = bibl.attributes.has('xml:id') ? folded(attribute(bibl, 'xml:id')) : `record-${this.#records.get(bibl)}`
    this.reading.facts.records.push({
      id,
      date: dateOf(elementsOf(bibl, 'date')[0]),
      title: wordsWithMarks(elementsOf(bibl, 'title')[0]),
      abstract:
        elementsOf(bibl, 'note')
          .map(wordsWithMarks)
          .findLast((words) => words !== '') ?? '',
    })
    this.reading.openBlock(id, attribute(bibl, 'n'), 'text')
    this.#nodes(bibl.children)
    this.reading.closeBlock()
  }
}

function without(nodes: readonly (TeiElement | string)[], name: string): (TeiElement | string)[] {
  return nodes.filter((node) => typeof node === 'string' || node.name !== name)
}
