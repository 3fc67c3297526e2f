/**
 * Voices: who speaks, as far as a document has told. Names are the persons they mean; *he* is the one who spoke last or
 * whom the narrator has turned to; *I* is the author, or the speaker of the turn or quotation it stands in.
 */
import type {Leaf, Turn} from '../../../tree/nodes.js'
import type {Subject} from '../phrases/phrase.js'
import {AskedOf} from './asked-of.js'
import {Author} from './author.js'
import {isWoman, lastWomanIn, mayBe} from './gender.js'
import {mayHold} from './holders.js'
import {LastToldOf} from './last-told-of.js'
import {metIn, seenIn} from './meetings.js'
import {addressedIn, holderOf, mayBeSomeone, namedIn, turnsTo} from './mentions.js'
import {OpeningWords} from './opening-words.js'
import {bare} from './person-names.js'
import type {Person, Persons} from './persons.js'
import {Talk} from './talk.js'
import {ThirdPersons} from './third-persons.js'
import {type Around, type Chain, groupVoice, interlocutors, meant, opensSentence, ourSide, type Voice} from './voice.js'

/** Who has spoken in a document so far, and whom its pronouns mean. */
export class Conversation {
  /** Speech that may go on in the next sentence. */
  chain: Chain | undefined
  /** Whether a salute came: *I* and *we* are the writer's own, in whatever sentence. */
  isLetter = false
  readonly talk = new Talk()
  #turn: Voice | undefined
  /** Who is *I* outside of turns and quotations. */
  readonly #author: Author
  readonly #thirds = new ThirdPersons()
  /** Who had spoken before what is told: `General Orsini had told me …; he had added …`. */
  #earlier: Person | undefined
  /** The name of the one the narrator has turned to since: `he`, too. */
  #topic: string | undefined
  /** The one whom the narrator met last. */
  #met: string | undefined
  readonly #askedOf = new AskedOf()
  /** Whom the author has met or asked last. */
  #faced: string | undefined
  readonly #told = new LastToldOf()
  #lastSpeaker: Person | undefined
  readonly #opening: OpeningWords
  /** Offices supposed to be those of the one just met. */
  readonly #supposed = new Set<string>()
  /** Ids of those who have spoken so far. */
  readonly #spoken = new Set<string>()

  constructor(
    readonly persons: Persons,
    first: Person | undefined,
    opening: string,
    signatory: string | undefined,
  ) {
    this.#author = new Author(persons, first, signatory)
    this.#opening = new OpeningWords(opening)
  }

  /** The section ends, and with it what anyone was saying. */
  end(): void {
    this.chain = undefined
  }

  turn(turn: Turn): void {
    this.end()
    const decision = turn.label.decisions.find((d) => d.class === 'speaker')
    const person = decision?.detail.who === undefined ? undefined : this.persons.byId(decision.detail.who)
    this.#turn = person ? meant(person, 'high', 'speech-turn') : {name: 'speaker', cert: 'low', rule: 'speech-turn'}
    // Whoever spoke before is *you* to the speaker; *he* is someone he names.
    this.#thirds.reset()
    this.#topic = undefined
    this.#told.turnBegins()
  }

  endTurn(): void {
    if (this.#turn?.person && !this.#turn.person.author) this.#thirds.reset(this.#turn.person)
    this.#turn = undefined
    this.end()
  }

  get inTurn(): boolean {
    return this.#turn !== undefined
  }

  takesPart(subject: Subject): boolean {
    return this.#opening.holds(subject)
  }

  /** The one a sentence is about: `Mao Zedong ruled this out, for, as he stated, …`. */
  about(subject: Subject, next: string, leaf: Leaf): void {
    if (subject.kind !== 'name' && subject.kind !== 'role') return
    if (subject.kind === 'name') this.persons.call(subject.text)
    if (mayBeSomeone(subject, next, this.persons)) this.#told.note(subject.text)
    const holder = holderOf(subject, next)
    // An office may be that of the one who speaks: `Dr. Koo said … The Ambassador turned to …`.
    const mayBeSpeaker = subject.kind === 'role' && this.#thirds.last && !this.persons.isPerson(subject.text)
    const isOwn = !mayBeSpeaker && turnsTo(subject, next, this.persons, this.chain?.leaf === leaf, this.inTurn)
    const whom = holder ?? (isOwn ? subject.text : undefined)
    if (whom !== undefined) this.turnTo(whom)
  }

  /** The one whom the title says the talk was with: *he* where nobody else may be meant. */
  faces(name: string): void {
    this.#told.note(name)
    this.#faced = name
  }

  /** `I had a conversation with W. Lippmann.` Then *he* is the one who was met. */
  meets(leading: Subject | undefined, sentence: string, speaker?: Subject): void {
    const whom = metIn(leading, sentence, this.persons, speaker)
    if (whom !== undefined) {
      this.turnTo(whom)
      this.#met = this.#faced = whom
      return
    }
    const seen = seenIn(sentence, this.persons)
    if (seen !== undefined) this.faces(seen)
  }

  /** `I asked Orsini whether`, after the subject: then *he* is the one spoken to by the author, or in a turn by its speaker. */
  addresses({person}: Voice, words: string): void {
    if (!person?.author && (person === undefined || person !== this.#turn?.person)) return
    const whom = addressedIn(words, this.persons)
    // In a turn a bare name may be that of a place.
    if (whom !== undefined && (person.author || whom.includes(' ') || this.isSomeone(whom))) {
      this.turnTo(whom)
      this.#faced = whom
    }
  }

  /** A question is asked of someone who takes part, with its words: he may answer. */
  asksOf({person}: Voice, words: string): void {
    if (!person?.author) this.#askedOf.note(words, this.persons, this.#spoken)
  }

  /** The narrator turns to someone. */
  turnTo(name: string): void {
    this.persons.call(name)
    if (bare(name) !== this.#author.name) this.#topic = name
  }

  /** Whether a name is known to be that of a person, or of one who has spoken, or is spoken to: `I asked Orsini`. */
  isSomeone(name: string): boolean {
    return this.persons.isPerson(name) || this.isSpeaker(name) || name === this.#faced
  }

  /** Whether one of that name has spoken, or is present. */
  isSpeaker(name: string): boolean {
    return this.hasSpoken(name) || this.persons.isPresent(name)
  }

  /** Whether several have spoken. */
  get isDiscussion(): boolean {
    return this.#spoken.size > 2
  }

  hasSpoken(name: string): boolean {
    return this.#spoken.has(this.persons.known(name)?.id ?? '')
  }

  /** `but`: who is not meant. */
  #nearest(pronoun: string, but?: Person): Person | undefined {
    const topic = this.#topic !== undefined && mayBe(pronoun, this.#topic) ? this.persons.named(this.#topic) : undefined
    if (topic && topic !== but) return topic
    return this.#thirds.nearest(pronoun, but)
  }

  /** `isEarlier`: he had spoken before what is told, and does not take part in it now. */
  spoke(voice: Voice, isEarlier: boolean): void {
    const {person} = voice
    if (!person) return
    this.#spoken.add(person.id)
    this.#askedOf.reset()
    // In his own turn *he* is another.
    const isThird = !person.author && !person.group && person !== this.#turn?.person
    if (isEarlier && this.#thirds.last) {
      if (isThird) this.#earlier = person
      return
    }
    this.#lastSpeaker = person
    this.#earlier = undefined
    if (!isThird) return
    this.#topic = undefined
    this.#thirds.spoke(person)
  }

  /** Who a subject is. `outer` speaks the words it stands in, `quoted` speaks the quotation it stands in. */
  voiceOf(
    subject: Subject | undefined,
    outer: Voice | undefined,
    quoted: Voice | undefined,
    {before = '', isEarlier = false, isAnswer = false, asker, own}: Around = {},
  ): Voice {
    if (!subject) return {name: 'unknown', cert: 'low', rule: 'subject-missing'}
    const word = subject.text.toLowerCase()
    if (word === 'the latter' || word === 'the former') return this.#latter(word, subject.text, outer, before)
    if (word === '') return this.#unsaid(isAnswer)
    if (interlocutors.has(word)) return this.#pronoun('', subject.text, undefined, quoted)
    if (subject.kind === 'pronoun') {
      const isOther = isAnswer && this.#topic === undefined && opensSentence.test(before)
      const other = asker ?? (isOther ? this.#thirds.answered(this.#lastSpeaker) : undefined)
      const person = isEarlier && /^s?he$/.test(word) ? this.#earlier : isOther ? this.#askedOf.whom(word) : undefined
      return person
        ? meant(person, 'medium', 'pronoun-last-speaker')
        : this.#pronoun(word, subject.text, outer, quoted ?? (word === 'i' ? own : undefined), other, before)
    }
    const text = (this.persons.knownTail(subject.text) ?? subject.text).trim()
    if (subject.kind === 'several')
      return {person: this.persons.several(subject.text), name: subject.text, cert: 'medium', rule: 'subject-several'}
    if (subject.kind === 'role' && (word === 'both' || word === 'others'))
      return {name: subject.text, cert: 'low', rule: 'subject-unresolved'}
    if (subject.kind === 'role' && !isEarlier) this.#holds(text, before)
    const person = this.persons.named(text)
    return {
      person,
      name: text,
      cert: subject.kind === 'name' || (person.entry && !this.#supposed.has(text)) ? 'high' : 'medium',
      rule: subject.kind === 'role' ? 'subject-title' : 'subject-name',
    }
  }

  /**
   * `I visited Nam Il. The Minister said`: an office that nobody holds yet is that of the one just met, also where he
   * spoke last and a sentence begins with it; `before` are the words before it.
   */
  #holds(office: string, before: string): void {
    const met = this.#met
    if (met === undefined || !mayHold(met, office) || this.persons.isPerson(office)) return
    if (met !== this.#topic && !(opensSentence.test(before) && this.#thirds.last === this.persons.known(met))) return
    this.persons.inOffice(office, met)
    this.#supposed.add(office)
  }

  /** `Stated that`, and nobody before it: who spoke last, but the other one where it answers the author. */
  #unsaid(isAnswer: boolean): Voice {
    const last = this.#lastSpeaker
    const person = isAnswer && last?.author ? this.#nearest('') : last
    return person
      ? meant(person, 'low', 'pronoun-last-speaker')
      : {name: 'unknown', cert: 'low', rule: 'subject-missing'}
  }

  /** The last of those named before, or the last but one; where nobody is named, who spoke last. */
  #latter(word: string, written: string, outer: Voice | undefined, before: string): Voice {
    const names = namedIn(before, this.persons)
    const name = word === 'the latter' ? names.at(-1) : names.at(-2)
    if (name === undefined && word === 'the latter') return this.#pronoun('', written, outer, undefined)
    if (name === undefined) return {name: written, cert: 'low', rule: 'pronoun-unresolved'}
    const person = this.persons.named(name)
    return meant(person, 'medium', 'latter-named')
  }

  #pronoun(
    word: string,
    written: string,
    outer: Voice | undefined,
    quoted: Voice | undefined,
    asker?: Person,
    before = '',
  ): Voice {
    switch (word) {
      case 'i':
      case 'me':
      case 'my': {
        const own = quoted ?? this.#turn
        if (own?.person) return meant(own.person, own === this.#turn ? 'high' : 'medium', 'first-person-speaker')
        return this.#author.voice(written, (name) => this.hasSpoken(name))
      }
      case 'we':
      case 'us':
      case 'our': {
        const own = quoted ?? this.#turn ?? outer ?? (this.chain?.toNarrator ? undefined : this.chain?.voice)
        if (own?.person) return meant(own.person, 'medium', 'first-person-plural')
        return ourSide(this.persons, written)
      }
      case 'they':
      case 'them':
      case 'their':
        return groupVoice(this.#lastSpeaker, written)
      default: {
        // Whoever speaks a quotation is *I* there.
        const own = quoted ? undefined : outer?.person
        const woman = word === 'she' ? lastWomanIn(before, this.persons) : undefined
        const isOwn = own && !own.author && !own.group && mayBe(word, own.name)
        const nearest = isOwn ? own : this.#nearest(word, quoted?.person ?? asker)
        const person = woman === undefined || (nearest && isWoman(nearest.name)) ? nearest : this.persons.named(woman)
        if (person) return meant(person, 'medium', 'pronoun-last-speaker')
        const told = this.#told.whom(word, before, this.persons, [asker, (quoted ?? this.#turn)?.person])
        return told
          ? meant(told, 'low', 'pronoun-last-named')
          : {name: written, cert: 'low', rule: 'pronoun-unresolved'}
      }
    }
  }
}
