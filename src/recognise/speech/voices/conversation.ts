/**
 * Voices: who speaks, as far as a document has told. Names are the persons they mean; *he* is the one who spoke last or
 * whom the narrator has turned to; *I* is the author, or the speaker of the turn or quotation it stands in.
 */

import type {Leaf} from '../../../tree/nodes.js'
import {subjectOfClause} from '../mentioned/clause-subject.js'
import {namedIn} from '../mentioned/mentions.js'
import {isRelative} from '../mentioned/relatives.js'
import {lastWomanIn} from '../mentioned/women-named.js'
import {isWoman, mayBe} from '../persons/gender.js'
import type {Person} from '../persons/persons.js'
import type {Subject} from '../phrases/phrase.js'
import {endsWithStruckName} from '../phrases/struck-names.js'
import {holderBefore, mayHold} from '../present/holders.js'
import {answeredBefore} from './asked-of.js'
import {Attention} from './attention.js'
import {latterVoice} from './latter.js'
import {type Around, opensItsClause, opensSentence, type Voice} from './voice.js'
import {groupVoice, interlocutors, meant, others, ourSide, unresolved} from './voices.js'

/** Titles, a name in capitals, and his state or body. */
const summaryOf =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof|General|Lord|Lady|Mme|Miss)\.? )+(?:\p{Lu}\p{Ll}*\.? )*(?:(?:de|van|von|der|el|al|la|du) )*\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2}) \(([^()]{3,50})\)(?:, \p{Ll}+ing\b| (?!was (?:in the chair|elected|present|appointed|absent)\b|(?:took|presided|moved|seconded|attended|arrived|left|entered|resumed)\b)\p{Ll})/u
const longestHead = 160
const yours: ReadonlySet<string> = new Set('excellency majesty highness lordship eminence holiness'.split(' '))

/** Who has spoken in a document so far, and whom its pronouns mean. */
export class Conversation extends Attention {
  /** Offices supposed to be those of the one just met. */
  readonly #supposed = new Set<string>()

  /** Who a subject is. `outer` speaks the words it stands in, `quoted` speaks the quotation it stands in. */
  voiceOf(
    subject: Subject | undefined,
    outer: Voice | undefined,
    quoted: Voice | undefined,
    {before = '', isEarlier = false, isAnswer = false, mayGoOn = false, asker, own, isCited, isNarrators}: Around = {},
  ): Voice {
    if (!subject) return {name: 'unknown', cert: 'low', rule: 'subject-missing'}
    // `His Excellency`, as *he*
    const word = subject.text.toLowerCase().replace(/^(?:(his)|her) .*$/, (_, his) => (his ? 'he' : 'she'))
    if (word === 'the latter' || word === 'the former')
      return latterVoice(word, subject.text, before, this.persons) ?? this.#pronoun('', subject.text, outer, undefined)
    if (word === '') return this.#unsaid(isAnswer)
    // `Your Excellency said`, which begins before its noun: whoever spoke before.
    if (yours.has(word))
      return this.addressed ? meant(this.addressed, 'medium', 'second-person-honour') : unresolved(subject.text)
    // `“I told him so.”`, in a letter that somebody quotes: its writer.
    if (isCited && !outer && /^(?:i|we)$/.test(word)) return unresolved(subject.text)
    if (interlocutors.has(word)) return this.#interlocutor(subject.text, quoted)
    // `Mr. Ito said that it was late. His host replied that`
    const host =
      !quoted && others.has(subject.text.toLowerCase())
        ? this.recent.thirds.nearest('', this.recent.lastSpeaker)
        : undefined
    if (host && !this.persons.isHeld(subject.text)) return meant(host, 'low', 'pronoun-last-speaker')
    // `The speaker accepted this, and added that`: he who has spoken; *the Speaker* has an office.
    if (word === 'the speaker' && subject.text.endsWith(' speaker') && this.recent.lastSpeaker)
      return this.#pronoun('', subject.text, undefined, quoted)
    if (subject.kind === 'pronoun') {
      const isOther = isAnswer && this.recent.topic === undefined && opensSentence.test(before)
      const other =
        asker ??
        answeredBefore(before, this.persons) ??
        (isOther ? (this.askedOf.asker ?? this.recent.thirds.answered(this.recent.lastSpeaker)) : undefined)
      const earlier = isEarlier && /^s?he$/.test(word) ? this.#hadActed(before) : undefined
      const isPut = this.askedOf.isPut && !mayGoOn && opensSentence.test(before)
      const person =
        earlier && this.recent.thirds.mayMean(word, earlier)
          ? earlier
          : isOther || isPut
            ? this.askedOf.whom(word)
            : undefined
      // `Mr. Ito asked whether Mr. Hale had seen it. He said that`: sooner he of whom the question is.
      const mayAnswer = !earlier && !mayGoOn && this.recent.topic === undefined && opensSentence.test(before)
      const asked = person || !mayAnswer ? undefined : this.askedOf.whom(word)
      if (asked) return meant(asked, 'low', 'pronoun-last-speaker')
      return person
        ? meant(person, 'medium', 'pronoun-last-speaker')
        : isNarrators && word === 'we' && !quoted && !outer && !this.turnVoice
          ? ourSide(this.persons, subject.text)
          : this.#pronoun(word, subject.text, outer, quoted ?? (word === 'i' ? own : undefined), other, before)
    }
    const text = (this.persons.knownTail(subject.text) ?? subject.text).trim()
    if (subject.kind === 'several')
      return {person: this.persons.several(subject.text), name: subject.text, cert: 'medium', rule: 'subject-several'}
    if (subject.kind === 'role' && (word === 'both' || word === 'others'))
      return {name: subject.text, cert: 'low', rule: 'subject-unresolved'}
    // Nobody answers himself: `Mr. Ito asked whether … The Minister replied that`.
    const isOther = isAnswer && this.met !== undefined && this.recent.lastSpeaker === this.persons.known(this.met)
    if (subject.kind === 'role' && !isEarlier && !isOther) this.#holds(text, before)
    const held = subject.kind === 'role' && !this.persons.isHeld(text) ? holderBefore(text, before) : undefined
    if (held !== undefined && !this.persons.isPerson(text)) this.persons.call(held)
    const oneOfSeveral = this.#oneOfSeveralHolders(subject, text)
    if (oneOfSeveral) return meant(oneOfSeveral, 'low', 'subject-title')
    const person = this.persons.named(text)
    return {
      person,
      name: text,
      cert: subject.kind === 'name' || (person.entry && !this.#supposed.has(text)) ? 'high' : 'medium',
      rule: subject.kind === 'role' ? 'subject-title' : 'subject-name',
    }
  }

  /**
   * `Mr. ORSINI (Ostria) could not agree. The dam was old.`: a paragraph that begins so is the summary of what he said, whatever
   * verb tells it first; his is *the representative of Ostria* as well. `start` is where its first sentence begins.
   */
  opensSummary(text: string, start: number, leaf: Leaf): void {
    const {0: found, 1: name, 2: state} = summaryOf.exec(text.slice(start, start + longestHead)) ?? []
    if (found === undefined || !this.persons.isState(state!)) return
    for (const office of ['representative', 'delegate']) this.persons.holds(`the ${office} of ${state}`, name!)
    if (this.chain?.leaf === leaf || this.inTurn) return
    const subject: Subject = {kind: 'name', text: name!, start, end: start + name!.length}
    const voice = this.voiceOf(subject, undefined, undefined)
    this.spoke(voice, false)
    this.chain = {voice, last: undefined, lastStart: start, shifted: false, direct: false, leaf}
  }

  /** Whether a telegram of an embassy or to it is read: *we* is then who wires. */
  get isWired(): boolean {
    return this.opening.isWired
  }

  /** Who had spoken before what is told, or of whom the sentence before tells what he had done. */
  #hadActed(before: string): Person | undefined {
    const head = opensSentence.test(before) ? this.heads.earlier : undefined
    return head === undefined ? this.recent.earlier : this.persons.named(head)
  }

  /** `Ambassador Hale asked … Ambassador Ito described … The Ambassador stressed`: of those with one title the last one told of. */
  #oneOfSeveralHolders({kind}: Subject, office: string): Person | undefined {
    if (kind !== 'role' || this.persons.known(office)) return undefined
    const holders = this.persons.titledAs(office)
    return holders.length < 2 ? undefined : this.lastAmong(holders)
  }

  /** Whether a pronoun means another of those who have spoken than him whose words go on, who cannot be so called. */
  isOtherSpeaker(pronoun: string, person: Person): boolean {
    const own = this.chain?.voice.person
    return own !== undefined && !own.group && this.spoken.has(person.id) && !this.recent.thirds.mayMean(pronoun, own)
  }

  /**
   * `I visited Nam Il. The Minister said`: an office that nobody holds yet is that of the one just met, also where he
   * spoke last and a sentence begins with it; `before` are the words before it.
   */
  #holds(office: string, before: string): void {
    const met = this.met
    if (met === undefined || !mayHold(met, office) || this.persons.isPerson(office)) return
    if (
      met !== this.recent.topic &&
      !(opensSentence.test(before) && this.recent.thirds.last === this.persons.known(met))
    )
      return
    this.persons.inOffice(office, met)
    this.#supposed.add(office)
  }

  /** Whoever spoke with the author: sooner whom he met, if he has spoken, than whom that one's words tell of. */
  #interlocutor(written: string, quoted: Voice | undefined): Voice {
    const {faced} = this
    return faced !== undefined && !quoted && this.hasSpoken(faced)
      ? meant(this.persons.named(faced), 'medium', 'pronoun-last-speaker')
      : this.#pronoun('', written, undefined, quoted)
  }

  /** `Stated that`, and nobody before it: who spoke last, but the other one where it answers the author. */
  #unsaid(isAnswer: boolean): Voice {
    // `Orsini came residence. Stated port was closed.`
    const last =
      this.recent.lastSpeaker ??
      (this.faced !== undefined && mayBe('he', this.faced) ? this.persons.named(this.faced) : undefined)
    const person = isAnswer && last?.author ? this.nearest('') : (this.justToldOf('he') ?? last)
    return person
      ? meant(person, 'low', 'pronoun-last-speaker')
      : {name: 'unknown', cert: 'low', rule: 'subject-missing'}
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
        const own = quoted ?? this.turnVoice
        if (own?.person) return meant(own.person, own === this.turnVoice ? 'high' : 'medium', 'first-person-speaker')
        return this.author.voice(written, (name) => this.isToldOf(name))
      }
      case 'we':
      case 'us':
      case 'our': {
        const own = quoted ?? this.turnVoice ?? outer ?? (this.chain?.toNarrator ? undefined : this.chain?.voice)
        if (own?.person) return meant(own.person, 'medium', 'first-person-plural')
        return ourSide(this.persons, written)
      }
      case 'they':
      case 'them':
      case 'their': {
        const several = word === 'they' && opensSentence.test(before) ? this.justToldOfSeveral() : undefined
        return several && several !== this.recent.lastSpeaker
          ? meant(several, 'medium', 'pronoun-last-group')
          : groupVoice(this.recent.lastSpeaker, written)
      }
      default: {
        if (isRelative(word, before)) return unresolved(written)
        if (!quoted && endsWithStruckName(before)) {
          this.tellsOfStruckName()
          return unresolved(written)
        }
        // Whoever speaks a quotation is *I* there.
        const own = quoted ? undefined : outer?.person
        const clause = own ? undefined : subjectOfClause(before)
        if (clause !== undefined && mayBe(word, clause))
          return meant(this.persons.named(clause), 'medium', 'pronoun-last-named')
        const but = asker ?? (word === 'she' ? this.toHer.speaker : undefined)
        const woman = word === 'she' || word === 'her' ? lastWomanIn(before, this.persons) : undefined
        const isOwn = own && !own.author && !own.group && mayBe(word, own.name)
        const told = quoted || isOwn || woman || !opensItsClause.test(before) ? undefined : this.justToldOf(word)
        const nearest = isOwn ? own : (this.#besideTopic(word, before) ?? this.nearest(word, quoted?.person ?? but))
        if (told && told !== nearest) return meant(told, 'low', 'pronoun-last-named')
        const person = woman === undefined || (nearest && isWoman(nearest.name)) ? nearest : this.persons.named(woman)
        if (person) return meant(person, 'medium', 'pronoun-last-speaker')
        const last = this.told.whom(word, before, this.persons, [but, (quoted ?? this.turnVoice)?.person])
        return last ? meant(last, 'low', 'pronoun-last-named') : unresolved(written)
      }
    }
  }

  /** `Mrs. Ito thanked Mr. Hale. He said`: whom a sentence names beside the one it is about, who cannot be so called. */
  #besideTopic(pronoun: string, before: string): Person | undefined {
    const {topic, thirds} = this.recent
    if (topic === undefined || !/^s?he$/.test(pronoun)) return undefined
    const about = this.persons.named(topic)
    if (thirds.mayMean(pronoun, about)) return undefined
    const name = namedIn(before, this.persons).at(-1)
    const other = name === undefined ? undefined : this.persons.known(name)
    return other && other !== about && !other.group && thirds.mayMean(pronoun, other) ? other : undefined
  }
}
