/**
 * Which labels speak: what their words leave open, their company tells.
 *
 * > | Shepley: I saw it burn.          in a dialogue, or where it comes back
 *     ^^^^^^^^
 * > | [Georges] Bidault: Thank you.    counted with `Bidault:`
 *     ^^^^^^^^^^^^^^^^^^
 */

import {leadingTitlesEnd} from '../../../words/leading-titles.js'
import type {BlockLabel} from './block-label.js'
import {type Label, surname} from './labels.js'

/** What the opening of a document says of a name. */
export interface Opening {
  /** It names someone so as a person. */
  isIntroduced: (name: string) => boolean
  isInTitle: (name: string) => boolean
  /** The document tells that someone so named says something. */
  isToldOf: (name: string) => boolean
  /** He is listed among those present. */
  isPresent: (name: string) => boolean
  /** An office of one whom it names. */
  isHeld: (office: string) => boolean
  /** Those of the names that the document writes with small letters, and in no sentence with a capital. */
  nounsAmong: (names: readonly string[]) => ReadonlySet<string>
}

/** The labels of a document that are speakers, by their keys. Each rule may build on those before it. */
export function speakersAmong(labels: readonly BlockLabel[], opening: Opening): ReadonlySet<string> {
  // `Properties: …` `Enemy`: what a text calls so is nobody's name.
  const things = thingsAmong(labels, opening)
  const speakers = new Speakers(things.size > 0 ? labels.filter(({key}) => !things.has(key)) : labels, opening)
  speakers.named()
  speakers.inCompany()
  speakers.lettered()
  speakers.metAgain()
  speakers.examined()
  speakers.alsoWithColon()
  speakers.toldOf()
  speakers.inDialogue()
  speakers.together()
  speakers.withPoint()
  if (things.size > 0) speakers.inScript(labels.filter(({key}) => things.has(key)))
  return speakers.accepted
}

/** The keys of labels that are what the text calls something (`Rule:`), and over whose words nobody speaks for himself. */
function thingsAmong(labels: readonly BlockLabel[], opening: Opening): ReadonlySet<string> {
  const bare = labels.filter(({kind, together}) => kind === 'name' && !together)
  const nouns = opening.nounsAmong(bare.map(({name}) => name))
  const things = new Map<string, {labels: number; spoken: number}>()
  for (const {name, key, isSpoken} of bare) {
    if (!nouns.has(name) || opening.isToldOf(name)) continue
    const thing = things.get(key) ?? {labels: 0, spoken: 0}
    things.set(key, thing)
    thing.labels++
    if (isSpoken) thing.spoken++
  }
  // `Customer: What do I owe you?`
  for (const [key, {labels: all, spoken}] of things) if (spoken * 2 >= all) things.delete(key)
  return new Set(things.keys())
}

/** The labels that one sign closes, other than a colon. */
interface Company {
  names: Set<string>
  /** How many of the names come back. */
  back: number
  /** How many labels they have in all. */
  labels: number
}

class Speakers {
  readonly accepted = new Set<string>()
  readonly #labels: readonly BlockLabel[]
  readonly #opening: Opening
  readonly #counts = new Map<string, number>()
  /** Letters and bare surnames closed by a point: most open a sentence or a list. */
  readonly #bare: ReadonlySet<BlockLabel>
  readonly #companies = new Map<Label['sign'], Company>()
  readonly #letters: readonly BlockLabel[]
  /** Names, offices and groups before a colon, that may be a speaker or a subject. */
  readonly #doubtful: readonly BlockLabel[]

  constructor(labels: readonly BlockLabel[], opening: Opening) {
    this.#labels = labels
    this.#opening = opening
    this.#bare = new Set(
      labels.filter((label) => label.sign === 'point' && (label.kind === 'letter' || surname.test(label.name))),
    )
    for (const {key} of labels) this.#counts.set(key, this.#count(key) + 1)
    for (const label of labels) if (label.sign !== 'colon' && !this.#bare.has(label)) this.#join(label)
    this.#letters = labels.filter((label) => label.kind === 'letter' && label.sign === 'colon')
    this.#doubtful = labels.filter(
      ({sign, kind, together, interprets}) =>
        sign === 'colon' && ['name', 'role', 'group'].includes(kind) && !together && !interprets,
    )
  }

  #join({sign, key}: BlockLabel): void {
    const company = this.#companies.get(sign) ?? {names: new Set(), back: 0, labels: 0}
    this.#companies.set(sign, company)
    if (company.names.has(key)) return
    company.names.add(key)
    company.labels += this.#count(key)
    if (this.#count(key) > 1) company.back++
  }

  #count(key: string): number {
    return this.#counts.get(key) ?? 0
  }

  #accept(labels: Iterable<BlockLabel>): void {
    for (const {key} of labels) this.accepted.add(key)
  }

  #acceptedNames(): ReadonlySet<string> {
    return new Set(this.#labels.filter(({key}) => this.accepted.has(key)).map(({name}) => name.toLowerCase()))
  }

  /**
   * A title and a name, or a person the authority knows, before a colon: wherever words follow, or when it comes back.
   * With a dash, a title and a name also among three who speak so or with a colon.
   */
  named(): void {
    this.#accept(
      this.#labels.filter(
        (label) =>
          label.sign === 'colon' &&
          (label.kind === 'titled' || label.kind === 'known') &&
          // `Mr. Noble:` alone on its line greets; `Comrade Ivan Petrov:` does not.
          (label.hasText || this.#count(label.key) > 1 || label.name.slice(leadingTitlesEnd(label.name)).includes(' ')),
      ),
    )
    // `COMRADE HALMOS:` alone on its line, where another who stands so comes back.
    const onLines = this.#labels.filter(({kind, sign, hasText}) => kind === 'titled' && sign === 'colon' && !hasText)
    if (onLines.some(({key}) => this.#count(key) > 1)) this.#accept(onLines)
    // `Cde. Orsini—we agree.` `Cde. Halmos: No.`
    const comrades = this.#labels.filter(
      ({kind, sign, isSaid}) => kind === 'titled' && (sign === 'dash' || sign === 'colon') && isSaid,
    )
    if (distinct(comrades).size > 2) this.#accept(comrades)
  }

  /** Labels closed by a point, a dash, or the line’s end: when two of them come back, or the opening introduces them. */
  inCompany(): void {
    for (const label of this.#labels) {
      const company = this.#companies.get(label.sign)
      if (!company || company.names.size < 2 || this.#bare.has(label)) continue
      const isMet = label.sign === 'point' && label.hasText && this.#opening.isIntroduced(label.name)
      const isBack = company.back > 1 || this.#count(label.key) > 1 || label.kind === 'known'
      if (isMet || (company.back > 0 && company.labels > 3 && isBack)) this.accepted.add(label.key)
    }
  }

  /** Letters: when two of them and four labels are there (single letters in turn, `A:` `B:` `C:`, enumerate). */
  lettered(): void {
    const different = distinct(this.#letters)
    if (different.size > 1 && this.#letters.length > 3 && this.#letters.length > different.size)
      this.#accept(this.#letters)
  }

  /** Bare names, offices and groups: when they come back among other speakers; names with initials, when the opening introduces two; names, when two are present. */
  metAgain(): void {
    const met = this.#doubtful.filter(({name}) => /\p{Lu}\./u.test(name) && this.#opening.isIntroduced(name))
    if (distinct(met).size > 1) this.#accept(met)
    // `Orsini: No.`, over words that end as a sentence does, where two so named are listed as present.
    const present = this.#doubtful.filter(
      ({kind, name, hasText, isSaid}) => kind === 'name' && hasText && isSaid && this.#opening.isPresent(name),
    )
    if (distinct(present).size > 1) this.#accept(present)
    const back = this.#doubtful.filter(({key}) => this.#count(key) > 1)
    if (distinct(back).size > 1 || (back.length > 0 && this.accepted.size > 0)) this.#accept(back)
    // `Orsini: Why not?` `Halmos: No.` `Orsini: …`: of several who say and ask something one comes back.
    const said = this.#doubtful.filter(
      (label) => label.kind === 'name' && label.hasText && label.isSaid && !label.isSupplied,
    )
    const isTalk = said.length > 3 && said.length === this.#doubtful.length && said.some(({asks}) => asks)
    if (isTalk && back.length > 1 && distinct(said).size > 1) this.#accept(said)
  }

  /** `Q.` and `A.`, or `Q.` and the one who answers (`THE PRESIDENT. …`): when each comes back, and answers are about as many as questions. */
  examined(): void {
    const named = distinct(this.#labels.filter((label) => !this.#bare.has(label)))
    for (const [key, answers] of this.#counts) {
      const asking = `${key.slice(0, key.indexOf(' '))} q`
      const questions = this.#count(asking)
      if (key === asking || (key !== 'point a' && !named.has(key))) continue
      if (questions > 1 && answers > 1 && answers < 3 * questions && questions < 3 * answers)
        this.accepted.add(asking).add(key)
    }
  }

  /** `MAREK: …` speaks where `MAREK. …` does; `A Voice: When?`, wherever anybody does. */
  alsoWithColon(): void {
    const spoken = this.#acceptedNames()
    const colons = this.#labels.filter(({sign}) => sign === 'colon')
    this.#accept(colons.filter(({kind, name}) => kind !== 'letter' && spoken.has(name.toLowerCase())))
    if (this.accepted.size > 0) this.#accept(colons.filter(({kind, hasText}) => kind === 'someone' && hasText))
  }

  /** `Orsini: No.`, among what is told: `Orsini asked whether …` */
  toldOf(): void {
    for (const {kind, name, key, hasText, isSaid} of this.#doubtful)
      if (
        hasText &&
        isSaid &&
        !this.accepted.has(key) &&
        (kind === 'name' || /^The /.test(name)) &&
        this.#opening.isToldOf(name)
      )
        this.accepted.add(key)
  }

  /** In a dialogue: who stands once, over words that end as a sentence does. */
  inDialogue(): void {
    const turns = this.#labels.filter(({key}) => this.accepted.has(key)).length
    // `Prime Minister: …`, whom the title names, or those who met.
    const {isInTitle, isHeld} = this.#opening
    if (turns > 1)
      this.#accept(
        this.#doubtful.filter(({kind, name, isSaid}) => kind === 'role' && isSaid && (isInTitle(name) || isHeld(name))),
      )
    if (turns <= 3) return
    // `NSW: …` `SA: …`: letters that come back among others who speak.
    this.#accept(this.#letters.filter(({key}) => this.#count(key) > 1))
    const speaking = this.#labels.filter(({key}) => this.accepted.has(key))
    const areCapitals = speaking.every(isShouted)
    this.#accept(
      this.#doubtful.filter(
        (label) =>
          ((label.isSaid && !label.isSupplied) || this.#count(label.key) > 1) &&
          (label.kind !== 'role' || /^the /i.test(label.name) || (areCapitals && isShouted(label))),
      ),
    )
    // `Interpreter: He says no.`, in the midst of a talk.
    const first = this.#labels.findIndex(({key}) => this.accepted.has(key))
    this.#accept(this.#labels.slice(first).filter(({interprets, isSaid}) => interprets && isSaid))
  }

  /** `CREW: Aye.`, in a dialogue whose labels are in capitals, nearly all. */
  inScript(things: readonly BlockLabel[]): void {
    const turns = this.#labels.filter(({key}) => this.accepted.has(key))
    if (turns.length > 3 && turns.filter(isShouted).length * 5 >= turns.length * 4)
      this.#accept(things.filter((label) => label.sign === 'colon' && label.isSaid && isShouted(label)))
  }

  /** `Orsini and Halmos: …`, where each speaks alone elsewhere. */
  together(): void {
    const surnames = new Set([...this.#acceptedNames()].map(lastWordOf))
    this.#accept(
      this.#labels.filter(({together}) => together?.every((name) => surnames.has(lastWordOf(name).toLowerCase()))),
    )
  }

  /**
   * The same name with a point where it speaks with a colon (`GROMYKO: …`, `GROMYKO (reads). …`). Bare surnames: when they
   * come back beside others closed so that are more than a surname, when the opening introduces two of them, of whom one
   * comes back, or when the title names two who speak in turn.
   */
  withPoint(): void {
    const names = this.#acceptedNames()
    this.#accept(this.#labels.filter(({sign, name}) => sign === 'point' && names.has(name.toLowerCase())))
    const surnames = [...this.#bare].filter(({kind}) => kind !== 'letter')
    // `Orsini. …` `Halmos. …`: two whom the title names, and each of whom comes back.
    const turned = surnames.filter(({key, name}) => this.#count(key) > 1 && this.#opening.isInTitle(name))
    if (distinct(turned).size > 1 && turned.length > 4) this.#accept(turned)
    if ([...this.accepted].some((key) => key.startsWith('point '))) {
      this.#accept(surnames.filter(({key, hasText}) => hasText && this.#count(key) > 1))
      // `VOICES. No.`
      this.#accept(this.#labels.filter(({sign, kind, hasText}) => sign === 'point' && kind === 'group' && hasText))
    }
    const introduced = surnames.filter(({name}) => this.#opening.isIntroduced(name))
    const different = distinct(introduced).size
    if (introduced.length > 3 && different > 1 && different < introduced.length) this.#accept(introduced)
  }
}

function distinct(labels: readonly BlockLabel[]): ReadonlySet<string> {
  return new Set(labels.map(({key}) => key))
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function isShouted({name}: Label): boolean {
  return name.length > 2 && name === name.toUpperCase()
}
