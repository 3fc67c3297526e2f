/**
 * Voices: who speaks, as far as a document has told. Names are the persons they mean; *he* is the one who spoke last or
 * whom the narrator has turned to; *I* is the author, or the speaker of the turn or quotation it stands in.
 */
import {fold, wordsOf} from '../../authority/words.js'
import type {Cert, SaidDetail} from '../../tree/decision.js'
import type {Leaf, Turn} from '../../tree/nodes.js'
import {bare, type Person, type Persons} from './persons.js'
import {phraseFrom, type Subject, titleWords} from './phrase.js'

/** Who speaks, how that was found, and how sure it is. */
export interface Voice {
  person?: Person
  name: string
  cert: Cert
  rule: string
}

/** Speech that may go on. */
export interface Chain {
  voice: Voice
  last: SaidDetail | undefined
  lastStart: number
  /** Whether it has gone over to the speaker's own person. */
  shifted: boolean
  direct: boolean
  /** Whether the words are a quotation that goes on in the next paragraph. */
  quoting?: boolean
  leaf: Leaf
}

/** Who has spoken in a document so far, and whom its pronouns mean. */
export class Conversation {
  /** Speech that may go on in the next sentence. */
  chain: Chain | undefined
  /** Whether a salute came: *I* and *we* are the writer's own, in whatever sentence. */
  isLetter = false
  #turn: Voice | undefined
  /** Whether *I* is known by the signature alone. */
  #isSigned = false
  /** The last one who spoke in the third person: `he`. */
  #third: Person | undefined
  /** The name of the one the narrator has turned to since: `he`, too. */
  #topic: string | undefined
  #lastSpeaker: Person | undefined
  /** The folded words of the opening, once they are asked for. */
  #opening: ReadonlySet<string> | undefined
  /** Ids of those who have spoken so far. */
  readonly #spoken = new Set<string>()

  constructor(
    private readonly persons: Persons,
    private first: Person | undefined,
    private readonly opening: string,
    private readonly signatory: string | undefined,
  ) {}

  /** The section ends, and with it what anyone was saying. */
  end(): void {
    this.chain = undefined
  }

  turn(turn: Turn): void {
    this.end()
    const decision = turn.label.decisions.find((d) => d.class === 'speaker')
    const person = decision?.detail.who === undefined ? undefined : this.persons.byId(decision.detail.who)
    this.#turn = person
      ? {person, name: person.name, cert: 'high', rule: 'speech-turn'}
      : {name: 'speaker', cert: 'low', rule: 'speech-turn'}
    // Whoever spoke before is *you* to the speaker; *he* is someone he names.
    this.#third = undefined
    this.#topic = undefined
  }

  endTurn(): void {
    if (this.#turn?.person && !this.#turn.person.author) this.#third = this.#turn.person
    this.#turn = undefined
    this.end()
  }

  get inTurn(): boolean {
    return this.#turn !== undefined
  }

  /** Whether a name was heard in the opening, or is not a name at all. */
  takesPart(subject: Subject): boolean {
    if (subject.kind !== 'name') return true
    const words = bare(subject.text).split(/\s+/)
    this.#opening ??= foldedWords(this.opening)
    const heard = this.#opening
    return [words[0], words.at(-1)].some((word) => word !== undefined && heard.has(fold(word.replace(/\.$/, ''))))
  }

  knownTail(name: string): string | undefined {
    return this.persons.knownTail(name)
  }

  /** The one a sentence is about: `Mao Zedong ruled this out, for, as he stated, …`. */
  about(subject: Subject, next: string): void {
    if (subject.kind !== 'name') return
    // `Kim Il Sung listened`, `Mr. Hale received the letter with`: what only people do.
    const isPerson =
      this.persons.isPerson(subject.text) || (subject.text.includes(' ') ? personalDeed : bodilyDeed).test(next)
    if (isPerson && bare(subject.text) !== this.first?.name) this.#topic = subject.text
  }

  /** `I had a conversation with W. Lippmann.` Then *he* is the one who was met. */
  meets(leading: Subject | undefined, sentence: string): void {
    // `Comrade Orsini met Mr. Hale. He …` may be either.
    if (leading && sentence.startsWith(leading.text) && !/^(?:I|we|at|on|in|after|during|before)$/i.test(leading.text))
      return
    const found = meeting.exec(sentence)
    const whom = found && phraseFrom(sentence, found.index + found[0].length)
    if (whom?.kind !== 'name' || /^(?:,?\s+and|,)\s+(?:the |\p{Lu})/u.test(sentence.slice(whom.end))) return
    const isPerson =
      this.persons.isPerson(whom.text) || /^\p{Lu}\./u.test(whom.text) || titleWords.has(bareWord(whom.text))
    if (isPerson && bare(whom.text) !== this.first?.name) this.#topic = whom.text
  }

  hasSpoken(name: string): boolean {
    return this.#spoken.has(this.persons.known(name)?.id ?? '')
  }

  get #nearest(): Person | undefined {
    return this.#topic === undefined ? this.#third : this.persons.named(this.#topic)
  }

  spoke(voice: Voice): void {
    const {person} = voice
    if (!person) return
    this.#lastSpeaker = person
    this.#spoken.add(person.id)
    if (!person.author && !person.group) {
      this.#third = person
      this.#topic = undefined
    }
  }

  /** Who a subject is. `outer` speaks the words it stands in, `quoted` speaks the quotation it stands in. */
  voiceOf(subject: Subject | undefined, outer: Voice | undefined, quoted: Voice | undefined): Voice {
    if (!subject) return {name: 'unknown', cert: 'low', rule: 'subject-missing'}
    if (subject.kind === 'pronoun') return this.#pronoun(subject.text.toLowerCase(), subject.text, outer, quoted)
    const text = (this.persons.knownTail(subject.text) ?? subject.text).trim()
    if (subject.kind === 'several')
      return {person: this.persons.several(subject.text), name: subject.text, cert: 'medium', rule: 'subject-several'}
    if (subject.kind === 'role' && /^the (?:latter|former)$/i.test(subject.text))
      return this.#pronoun('he', subject.text, outer, quoted)
    if (subject.kind === 'role' && /^(?:both|others)$/i.test(subject.text))
      return {name: subject.text, cert: 'low', rule: 'subject-unresolved'}
    const person = this.persons.named(text)
    return {
      person,
      name: text,
      cert: person.entry || subject.kind === 'name' ? 'high' : 'medium',
      rule: subject.kind === 'role' ? 'subject-title' : 'subject-name',
    }
  }

  #pronoun(word: string, written: string, outer: Voice | undefined, quoted: Voice | undefined): Voice {
    switch (word) {
      case 'i':
      case 'me':
      case 'my': {
        const own = quoted ?? this.#turn
        if (own?.person)
          return {
            person: own.person,
            name: own.person.name,
            cert: own === this.#turn ? 'high' : 'medium',
            rule: 'first-person-speaker',
          }
        if (!this.first && this.signatory !== undefined && !this.hasSpoken(this.signatory)) {
          this.first = this.persons.named(this.signatory)
          this.first.author = true
          this.#isSigned = true
        }
        if (this.first) {
          const {name} = this.first
          return this.#isSigned
            ? {person: this.first, name, cert: 'medium', rule: 'first-person-signed'}
            : {person: this.first, name, cert: 'high', rule: 'first-person-author'}
        }
        const unknown = this.persons.given('memorandum-author', 'the author of the document')
        unknown.author = true
        unknown.cert = 'low'
        return {person: unknown, name: written, cert: 'medium', rule: 'first-person-unknown'}
      }
      case 'we':
      case 'us':
      case 'our': {
        const own = quoted ?? this.#turn ?? outer ?? this.chain?.voice
        if (own?.person) return {person: own.person, name: own.person.name, cert: 'medium', rule: 'first-person-plural'}
        const side = this.persons.given('our-side', 'we (the side of the document’s author)')
        side.group = true
        side.cert = 'low'
        return {person: side, name: written, cert: 'low', rule: 'first-person-plural'}
      }
      case 'they':
      case 'them':
      case 'their': {
        const group = this.#lastSpeaker?.group ? this.#lastSpeaker : undefined
        return group
          ? {person: group, name: group.name, cert: 'medium', rule: 'pronoun-last-group'}
          : {name: written, cert: 'low', rule: 'pronoun-unresolved'}
      }
      default: {
        const person = outer?.person && !outer.person.author && !outer.person.group ? outer.person : this.#nearest
        return person
          ? {person, name: person.name, cert: 'medium', rule: 'pronoun-last-speaker'}
          : {name: written, cert: 'low', rule: 'pronoun-unresolved'}
      }
    }
  }
}

const meeting =
  /\b(?:(?:conversation|talk|talks|meeting|discussion|interview|exchange|lunch|dinner|breakfast) with|(?:I|[Ww]e) (?:met(?: with)?|received|visited|called on|saw|spoke (?:to|with)|talked (?:to|with)))(?=\s)/u
const bareWord = (text: string): string => text.split(/[\s.]/, 1)[0]!.toLowerCase()
const personalDeed =
  /^\s+(?:then |also |again |[a-z]+ly )?(?:smiled|laughed|nodded|listened|thanked|greeted|arrived|received (?:me|us|him|her|them|the (?:content|news|letter|message|delegation))|read|sat|stood|rose|shook|turned to|interrupted|paused|thought|expressed|spoke|began)\b/

/** Of what has one name a place may *think* and *express*; it does not nod. */
const bodilyDeed =
  /^\s+(?:then |also |again |[a-z]+ly )?(?:smiled|laughed|nodded|listened|sat down|stood up|rose|spoke|interrupted|paused|shook)\b/

function foldedWords(text: string): ReadonlySet<string> {
  const {starts, ends} = wordsOf(text)
  return new Set(starts.map((start, i) => fold(text.slice(start, ends[i]))))
}
