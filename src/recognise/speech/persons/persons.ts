/**
 * The persons of one document who speak: known ones by their id in the authority, others by an id made of their name.
 * `Mr. Marek` and `Dr. Marek` are one person, and so are `Ilin` and `General Ivan Ilin`, as long as only one goes by
 * that name.
 */
import type {Authority, AuthorityEntry} from '../../../authority/authority.js'
import {nameKey} from '../../../authority/words.js'
import type {Cert} from '../../../tree/decision.js'
import type {Participant} from '../../../tree/nodes.js'
import {states} from '../../../words/states.js'
import {isRole} from '../phrases/phrase.js'
import {oneLine} from '../words/one-line.js'
import {spelledOffice} from '../words/telegraphic-offices.js'
import {CalledNames} from './called-names.js'
import {areOfTwo} from './gender.js'
import {KnownTails} from './known-tails.js'
import {delegateOfState, isOfState, isSentBy, officeKey, officeOf, officeOfState} from './office-keys.js'
import {bare, coupleKey, freshId, isGroupName, participantOf, slug} from './person-names.js'
import {initialled, PersonsByInitials} from './persons-by-initials.js'
import {PersonsByWord} from './persons-by-word.js'
import {PresentNames} from './present-names.js'
import {ShortNames} from './short-names.js'

const anyOffice = /^the [\p{L}-]+(?: [\p{L}-]+)?$/iu

/** One who speaks, or is listed as present. */
export interface Person {
  id: string
  name: string
  /** The entry of the authority that this is. */
  entry?: AuthorityEntry
  role?: string
  group?: boolean
  cert: Cert
  /** The document speaks of them in the first person. */
  author?: boolean
}

export class Persons {
  readonly #authority: Authority
  readonly #byId = new Map<string, Person>()
  /** Bare name (no titles), folded, to participant. */
  readonly #byKey = new Map<string, Person>()
  readonly #byWord = new PersonsByWord()
  readonly #byInitials = new PersonsByInitials()
  /** Who has been called by a title and a name, by the title. */
  readonly #titled = new Map<string, Set<Person>>()
  readonly #called = new CalledNames()
  readonly #short = new ShortNames()
  readonly #present = new PresentNames()
  readonly #tails: KnownTails
  /** Those of one surname who are listed together, by their titles and names, folded. */
  readonly #namesakes = new Map<string, Person>()

  constructor(authority: Authority) {
    this.#authority = authority
    this.#tails = new KnownTails(authority)
  }

  /** Everyone, for `particDesc`. */
  get participants(): Participant[] {
    return [...this.#byId.values()].map(participantOf)
  }

  byId(id: string): Person | undefined {
    return this.#byId.get(id)
  }

  /** The known person that a name's last words are, so that words before it can be cut off. */
  knownTail(text: string, governed = false): string | undefined {
    return this.#tails.of(text, governed)
  }

  /** Whether the authority or the document knows a person of this name already. */
  isPerson(written: string): boolean {
    const text = spelledOffice(written)
    const core = bare(text)
    const known = this.#byKey.get(nameKey(core)) ?? this.#holderOf(text)
    return known ? !known.group : this.#authority.lookup(core).filter((entry) => entry.class === 'person').length === 1
  }

  /** A name was heard among those present; a participant is made of it when he speaks. */
  hear(name: string): void {
    this.#present.add(name)
  }

  /** Someone is named with his title, `Minister Orsini`: from then on the title may mean him. */
  call(written: string): void {
    this.#called.call(spelledOffice(written))
  }

  /** An initial means someone from then on: `the Ostrian ambassador (A.)`. */
  shorten(initial: string, name: string): void {
    this.#short.shorten(initial, name)
  }

  /** Whether the document has named whose an office is. */
  isHeld(office: string): boolean {
    return this.#called.isHeld(office)
  }

  /** Whether one of that name is among those present. */
  isPresent(name: string): boolean {
    return this.#present.has(name)
  }

  /** Whether a name is that of a body, a state or a place. */
  isGroup(text: string): boolean {
    const core = bare(text)
    return isGroupName(text, this.#authority.lookup(core === '' ? text : core))
  }

  /** Whether a name is that of a state or a place. */
  isState(text: string): boolean {
    return states.has(text) || this.#authority.lookup(text).some((entry) => entry.class === 'place')
  }

  /** The participant a name means, if there is one yet. */
  known(written: string): Person | undefined {
    const text = spelledOffice(written)
    const core = bare(text)
    const short = this.#short.meaning(text, this)
    if (short !== undefined) return this.known(short)
    const entry = this.#authority.lookup(core).find((e) => e.class === 'person')
    return (entry && this.#byId.get(entry.id)) ?? this.#sameAs(text, nameKey(core))
  }

  /**
   * One who is listed as present. Where `isOther` says so, he is another than the one known by that name, *Mr. Chang* beside
   * *General Chang*: from then on each goes by his title.
   */
  present(name: string, more: Partial<Person>, isOther: (known: Person) => boolean): Person {
    const one = this.known(name)
    if (!one || one.group || isRole(name) || !isOther(one)) return this.named(name, more)
    const other: Person = {id: freshId(slug(name), this.#byId, this.#authority.byId), name, cert: 'medium', ...more}
    this.#byId.set(other.id, other)
    this.#namesakes.set(nameKey(one.name), one).set(nameKey(name), other)
    return other
  }

  /** The participant a name means; makes one when nobody goes by it yet. */
  named(text: string, more: Partial<Person> = {}): Person {
    const line = oneLine(this.#short.meaning(text, this) ?? text)
    const name = spelledOffice((line.endsWith('s') ? line.replace(/['’]s$/, '') : line).trim())
    const core = bare(name)
    const person = this.#personOf(name, core, more)
    this.#entitle(person, name, core)
    return person
  }

  #personOf(name: string, core: string, more: Partial<Person>): Person {
    const key = nameKey(core === '' ? name : core)
    const entries = this.#authority.lookup(core === '' ? name : core)
    const known = entries.filter((entry) => entry.class === 'person')
    if (known.length === 1)
      return this.#add({id: known[0]!.id, name: known[0]!.name, entry: known[0]!, cert: 'high', ...more}, [
        key,
        nameKey(known[0]!.name),
      ])
    const same = this.#sameAs(name, key)
    if (same) {
      // By the words of his office no other is found: *British Minister* is not *the Foreign Minister*.
      if (isRole(name)) this.#byKey.set(key, same)
      else if (!this.#byKey.has(key)) this.#index(same, key)
      return same
    }
    const whole = this.#presentInFull(name, core)
    const called =
      this.#called.holderOf(name, (each) => this.known(each)?.author === true) ??
      this.#called.inFull(name, core) ??
      whole ??
      this.#present.tailOf(name)
    if (called !== undefined) {
      const person = this.named(called, more)
      // `Van Lund`, of *Anne van Lund*: from then on two words mean her as well.
      if (called === whole && core.includes(' ') && !this.#byKey.has(key)) this.#index(person, key)
      return person
    }
    const org = entries.find((entry) => entry.class === 'org')
    const isGroup = isGroupName(name, entries)
    return this.#add(
      {
        id: freshId(slug(name), this.#byId, this.#authority.byId),
        name,
        ...(org ? {entry: org} : {}),
        ...(isGroup ? {group: true} : {}),
        cert: 'medium',
        ...more,
      },
      [this.#byKey.has(key) ? coupleKey(key) : key],
    )
  }

  /** Who goes by a name already; its key is folded. `Mrs. Hale` is not `Mr. Hale`. */
  #sameAs(name: string, key: string): Person | undefined {
    const same = this.#byKey.get(key)
    if (same && areOfTwo(name, same.name)) return this.#byKey.get(coupleKey(key))
    const namesake = this.#namesakes.size === 0 ? undefined : this.#namesakes.get(nameKey(name))
    if (namesake) return namesake
    return (
      same ??
      this.#byInitials.one(key) ??
      this.#holderOf(name) ??
      this.#ofState(name) ??
      this.#byWord.one(key, name) ??
      (name.includes('.') ? this.#byWord.abbreviated(key) : undefined) ??
      initialled(name, this.#byId.values())
    )
  }

  /** `The Ostrian Ambassador`, where *Mr. Orsini, Ambassador of Ostria* takes part. */
  #ofState(name: string): Person | undefined {
    const delegate = delegateOfState.exec(name)?.[1]
    if (delegate !== undefined)
      return onlyOne(this.#byId.values(), ({role}) => role !== undefined && isSentBy(role, delegate))
    const [, state, office] = officeOfState.exec(name) ?? []
    const holder = state === undefined ? undefined : this.known(`the ${office}`)
    return holder?.role !== undefined && isOfState(holder.role, state!) ? holder : undefined
  }

  /** `the Ambassador`, after *Ambassador Orsini*: the one person so titled; not who writes, whom *I* means. */
  #holderOf(name: string): Person | undefined {
    if (!name.startsWith(' ', 3)) return undefined
    const holders = this.#titled.get(officeKey(name))
    if (!holders || !anyOffice.test(name)) return undefined
    const [one, other] = [...holders].filter(({author}) => !author)
    return other ? undefined : one
  }

  /** Those who have been called by the title that an office is: `the Ambassador`. */
  titledAs(office: string): readonly Person[] {
    if (!office.startsWith(' ', 3) || !anyOffice.test(office)) return []
    return [...(this.#titled.get(officeKey(office)) ?? [])].filter(({author}) => !author)
  }

  /** An office is that of someone, who need not speak: `the Ostrian ambassador [Halmos]`. */
  holds(office: string, name: string): void {
    this.#called.hold(office, name)
  }

  /** `Hank`, where *Hank Dillard* is present. */
  #presentInFull(name: string, core: string): string | undefined {
    const whole = core === '' ? undefined : this.#present.whole(core)
    return whole === undefined || whole === name || areOfTwo(name, whole) ? undefined : whole
  }

  /** Notes the title before a name: `Foreign Minister` of `Foreign Minister Orsini`. */
  #entitle(person: Person, name: string, core: string): void {
    const title = person.group ? undefined : officeOf(name, core)
    if (title === undefined) return
    this.#titled.set(title, (this.#titled.get(title) ?? new Set()).add(person))
  }

  /** Who holds an office; from then on the office means him. */
  inOffice(office: string, holder: string): Person {
    const person = this.named(holder, {role: office})
    const core = bare(office)
    this.#byKey.set(nameKey(core === '' ? office : core), person)
    return person
  }

  /** Several persons who speak as one: `Mr. Byrnes and Mr. Bevin`. */
  several(text: string): Person {
    const name = oneLine(text).trim()
    const id = freshId(slug(name), this.#byId, this.#authority.byId)
    return this.#byKey.get(nameKey(name)) ?? this.#add({id, name, group: true, cert: 'medium'}, [nameKey(name)])
  }

  /** A participant by a given id: the sidecar's author. */
  given(id: string, name?: string): Person {
    const entry = this.#authority.byId.get(id)
    const called = name ?? entry?.name ?? id
    const person: Person = {id, name: called, ...(entry ? {entry} : {}), cert: 'high'}
    return this.#byId.get(id) ?? this.#add(person, [nameKey(called)])
  }

  #add(participant: Person, keys: string[]): Person {
    const known = this.#byId.get(participant.id)
    const person = known ?? participant
    if (!known) this.#byId.set(person.id, person)
    else if (participant.role && !known.role) known.role = participant.role
    for (const key of keys) this.#index(person, key)
    return person
  }

  #index(person: Person, key: string): void {
    if (key === '') return
    this.#byKey.set(key, person)
    this.#byInitials.add(person, key)
    if (!key.endsWith(')')) this.#byWord.add(person, key)
  }
}

/** The one among some of whom something is so. */
function onlyOne(all: Iterable<Person>, isSo: (person: Person) => boolean): Person | undefined {
  const [one, other] = [...all].filter(isSo)
  return other ? undefined : one
}
