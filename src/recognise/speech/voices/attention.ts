/**
 * Attention: who has spoken, whom the narrator met and turned to, as far as a document has told.
 *
 * > | I visited Minister Orsini. He said that …
 *               ^^^^^^^^^^^^^^^
 */
import type {Leaf, Turn} from '../../../tree/nodes.js'
import {encounteredIn} from '../mentioned/encounters.js'
import {LastToldOf} from '../mentioned/last-told-of.js'
import {metIn, seenIn} from '../mentioned/meetings.js'
import {addressedIn, arrives, holderOf, mayBeSomeone, ownerToldOf, turnsTo} from '../mentioned/mentions.js'
import {OpeningWords} from '../mentioned/opening-words.js'
import {isWoman, mayBe} from '../persons/gender.js'
import {bare, isCollective} from '../persons/person-names.js'
import type {Person, Persons} from '../persons/persons.js'
import type {Subject} from '../phrases/phrase.js'
import {mayHoldToo} from '../present/holders.js'
import {AskedOf} from './asked-of.js'
import {Author} from './author.js'
import {Recent} from './recent.js'
import {SentenceHeads} from './sentence-heads.js'
import {SpokenToHer} from './spoken-to-her.js'
import {Talk} from './talk.js'
import type {Chain, Voice} from './voice.js'
import {meant} from './voices.js'

/** Whom a document has told of so far. */
export class Attention {
  /** Speech that may go on in the next sentence. */
  chain: Chain | undefined
  /** Whether a salute came: *I* and *we* are the writer's own, in whatever sentence. */
  isLetter = false
  readonly talk = new Talk()
  protected turnVoice: Voice | undefined
  /** Whoever had the turn before another took it. */
  protected addressed: Person | undefined
  /** Who is *I* outside of turns and quotations. */
  author: Author
  protected recent = new Recent()
  /** The one whom the narrator met last. */
  protected met: string | undefined
  protected readonly askedOf = new AskedOf()
  #inTurn: Person | undefined
  /** Whom the title says the talk was with, in small letters. */
  #partner: string | undefined
  /** Whom the author has met or asked last. */
  protected faced: string | undefined
  protected told = new LastToldOf()
  protected readonly toHer = new SpokenToHer()
  protected readonly heads = new SentenceHeads()
  protected readonly opening: OpeningWords
  /** Ids of those who have spoken so far. */
  protected readonly spoken = new Set<string>()
  /** Ids of those who had spoken before the paper began that is read. */
  #before: ReadonlySet<string> = new Set()

  constructor(
    readonly persons: Persons,
    first: Person | undefined,
    opening: string,
    signatory: string | undefined,
    isNamed = false,
  ) {
    this.author = new Author(persons, first, signatory, isNamed)
    this.opening = new OpeningWords(opening)
  }

  /** The section ends, and with it what anyone was saying. */
  end(): void {
    this.chain = undefined
  }

  /** Who has spoken of late, as it is now. */
  remember(): Recent {
    return this.recent.copy()
  }

  /** What a quoted letter tells is past with it. */
  recall(recent: Recent): void {
    this.end()
    this.recent = recent
  }

  /** `[name not declassified] replied that`: *he* is now one whose name was struck out, and nobody who spoke before. */
  tellsOfStruckName(): void {
    this.recent.thirds.reset()
    this.recent.topic = this.met = undefined
    this.told.strike()
  }

  /** A further paper begins: whom another one told of is not *he* in it, and *I* is its writer. */
  beginsPaper(writer: string | undefined): void {
    this.recall(new Recent())
    this.isLetter = false
    this.met = this.faced = undefined
    this.told = new LastToldOf()
    this.#before = new Set(this.spoken)
    if (writer === undefined || this.persons.isGroup(writer)) return
    this.author.ends()
    this.author = new Author(this.persons, undefined, writer, true)
  }

  /** Whether the paper that is read tells of one in the third person. */
  protected isToldOf(name: string): boolean {
    return this.hasSpoken(name) && !this.#before.has(this.persons.known(name)?.id ?? '')
  }

  turn(turn: Turn): void {
    const decision = turn.label.decisions.find((d) => d.class === 'speaker')
    this.takesFloor(decision?.detail.who === undefined ? undefined : this.persons.byId(decision.detail.who))
  }

  /** What follows is spoken by one, until `endTurn`. */
  takesFloor(person: Person | undefined): void {
    this.end()
    if (this.#inTurn !== undefined && this.#inTurn !== person) this.addressed = this.#inTurn
    this.#inTurn = person
    this.turnVoice = person ? meant(person, 'high', 'speech-turn') : {name: 'speaker', cert: 'low', rule: 'speech-turn'}
    // Whoever spoke before is *you* to the speaker; *he* is someone he names.
    this.recent.thirds.reset()
    this.recent.topic = undefined
    this.told.turnBegins()
  }

  endTurn(): void {
    if (this.turnVoice?.person && !this.turnVoice.person.author) this.recent.thirds.reset(this.turnVoice.person)
    this.turnVoice = undefined
    this.end()
  }

  get inTurn(): boolean {
    return this.turnVoice !== undefined
  }

  /** A sentence begins; `meant` is whom a bracket says that its pronoun means. */
  sentenceBegins(meant: string | undefined): void {
    this.heads.next(this.chain !== undefined)
    if (meant !== undefined) this.turnTo(meant)
  }

  /** `Mr. Ito has been asked to raise it. He reports that`: whom the narrator told of in the sentence before, at its head. */
  protected justToldOf(pronoun: string): Person | undefined {
    const head = this.heads.person
    if (head === undefined || this.recent.topic !== undefined || !/^s?he$/.test(pronoun)) return undefined
    const person = this.persons.named(head)
    return !person.group && !person.author && this.recent.thirds.mayMean(pronoun, person) ? person : undefined
  }

  /** `The members of the Council had a question. They wished to know whether`: of whom the sentence before told. */
  protected justToldOfSeveral(): Person | undefined {
    const {several} = this.heads
    return several === undefined ? undefined : this.persons.named(several)
  }

  takesPart(subject: Subject): boolean {
    return this.opening.holds(subject)
  }

  /** The one a sentence is about: `Mao Zedong ruled this out, for, as he stated, …`. */
  about(subject: Subject, next: string, leaf: Leaf): void {
    if (subject.kind !== 'name' && subject.kind !== 'role') return
    if (subject.kind === 'name') this.persons.call(subject.text)
    if (subject.kind === 'role' && isCollective(subject.text)) this.heads.beginWithSeveral(subject.text)
    if (mayBeSomeone(subject, next, this.persons)) {
      this.told.note(subject.text)
      if (subject.kind === 'name' || this.persons.isPerson(subject.text)) this.heads.begin(subject.text, next)
    }
    // `Mr. Hale’s experience was not so good. He reported that`
    const owner = subject.kind === 'name' ? ownerToldOf(subject.text, next) : undefined
    if (owner !== undefined && (this.persons.known(owner) || this.persons.isPresent(owner))) this.heads.begin(owner)
    const holder = holderOf(subject, next)
    // An office may be that of the one who speaks: `Dr. Koo said … The Ambassador turned to …`.
    const isAnyone =
      subject.kind === 'role' && !this.persons.isPerson(subject.text) && !this.persons.isHeld(subject.text)
    const mayBeSpeaker = isAnyone && !arrives(subject, next) && mayHoldToo(this.recent.thirds.last?.name, subject.text)
    const isOwn = !mayBeSpeaker && turnsTo(subject, next, this.persons, this.chain?.leaf === leaf, this.inTurn)
    // `The King was alone.`, in a conversation with him, whatever is told of him.
    const isPartner = subject.text.toLowerCase() === this.#partner && this.chain?.leaf !== leaf
    const whom = holder ?? (isOwn || isPartner ? subject.text : undefined)
    if (whom !== undefined) this.turnTo(whom)
  }

  /** The one whom the title says the talk was with. */
  talksWith(name: string): void {
    this.#partner = name.toLowerCase()
    this.faces(name)
  }

  /** One whom the author met: *he* where nobody else may be meant. */
  faces(name: string): void {
    this.told.note(name)
    this.faced = name
  }

  /** `I had a conversation with W. Lippmann.` Then *he* is the one who was met. */
  meets(leading: Subject | undefined, sentence: string, speaker?: Subject): void {
    const met = metIn(leading, sentence, this.persons, speaker)
    const whom = met ?? encounteredIn(sentence, this.persons)
    if (whom !== undefined) {
      this.turnTo(whom)
      this.faced = whom
      this.met = met ?? this.met
      return
    }
    const seen = seenIn(sentence, this.persons)
    if (seen !== undefined) this.faces(seen)
  }

  /** `I asked Orsini whether`, after the subject: then *he* is the one spoken to by the author, or in a turn by its speaker. */
  addresses({person}: Voice, words: string): void {
    this.toHer.note(person, words)
    if (!person?.author && (person === undefined || person !== this.turnVoice?.person)) return
    const whom = addressedIn(words, this.persons)
    // In a turn a bare name may be that of a place.
    if (whom !== undefined && (person.author || whom.includes(' ') || this.isSomeone(whom))) {
      this.turnTo(whom)
      this.faced = whom
    }
  }

  /** A question is asked of someone who takes part, with its words: he may answer. */
  asksOf({person}: Voice, words: string, asked: string): void {
    if (person?.author) return
    this.askedOf.note(words, this.persons, this.spoken)
    if (person && person === this.recent.lastSpeaker)
      this.askedOf.put(person, asked, this.recent.thirds, this.persons, this.spoken)
  }

  /** The narrator turns to someone. */
  turnTo(name: string): void {
    this.persons.call(name)
    if (bare(name) !== this.author.name) this.recent.topic = name
  }

  /** Whether a name is known to be that of a person, or of one who has spoken, or is spoken to: `I asked Orsini`. */
  isSomeone(name: string): boolean {
    return this.persons.isPerson(name) || this.isSpeaker(name) || name === this.faced
  }

  /** Whether one of that name has spoken, or is present. */
  isSpeaker(name: string): boolean {
    return this.hasSpoken(name) || this.persons.isPresent(name)
  }

  /** Whether several have spoken, or minutes are read, where they do. */
  get isDiscussion(): boolean {
    return this.spoken.size > 2 || this.opening.tellsOfMeeting
  }

  /** Whether a name means this person. */
  isCalled(name: string, person: Person): boolean {
    return this.persons.known(name) === person
  }

  hasSpoken(name: string): boolean {
    return this.spoken.has(this.persons.known(name)?.id ?? '')
  }

  /** Which of some persons the narrator told of last. */
  protected lastAmong(some: readonly Person[]): Person | undefined {
    const topic = this.recent.topic === undefined ? undefined : this.persons.known(this.recent.topic)
    return topic && some.includes(topic) ? topic : this.recent.thirds.lastAmong(some)
  }

  /** `but`: who is not meant. */
  protected nearest(pronoun: string, but?: Person): Person | undefined {
    const topic =
      this.recent.topic !== undefined && mayBe(pronoun, this.recent.topic)
        ? this.persons.named(this.recent.topic)
        : undefined
    // `The Secretary`, who is a Mrs. Ito, or has been *she*: never *he*.
    if (topic && topic !== but && (pronoun === '' || this.recent.thirds.mayMean(pronoun, topic))) {
      this.recent.thirds.mark(pronoun, topic)
      return topic
    }
    return this.recent.thirds.nearest(pronoun, but)
  }

  /** `isEarlier`: he had spoken before what is told; `asksTopic`: of whom is told, he has asked, who answers: *Asked by the Chairman, he said*. */
  spoke(voice: Voice, isEarlier: boolean, asksTopic = false): void {
    const {person} = voice
    if (!person) return
    this.spoken.add(person.id)
    this.askedOf.reset()
    this.toHer.spoke(person)
    // In his own turn *he* is another.
    const isThird = !person.author && !person.group && person !== this.turnVoice?.person
    if (isEarlier && this.recent.thirds.last) {
      if (isThird) this.recent.earlier = person
      return
    }
    this.recent.lastSpeaker = person
    this.recent.earlier = undefined
    if (!isThird) return
    // `Lord Orsini came. The Queen said …. He said`
    const isOther = isWoman(person.name) && this.recent.topic !== undefined && !isWoman(this.recent.topic)
    if (!isOther && !asksTopic) this.recent.topic = undefined
    this.recent.thirds.spoke(person)
  }
}
