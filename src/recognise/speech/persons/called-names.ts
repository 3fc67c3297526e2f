/**
 * Whom the narrator and the opening name with a title, by the title: full names, of whom nobody need have spoken.
 *
 * > | I visited Minister Orsini. The Minister said …
 *               ^^^^^^^^^^^^^^^
 */
import {nameKey} from '../../../authority/words.js'
import {initialledOffices} from '../words/telegraphic-offices.js'
import {officeKey, officeOf} from './office-keys.js'
import {bare, holdsWord} from './person-names.js'
import {loneInitial} from './short-names.js'

/** How many offices may be told by one another. */
const longestChain = 5

export class CalledNames {
  readonly #byOffice = new Map<string, Set<string>>()

  /** Someone is named with his title, `Minister Orsini`. */
  call(name: string): void {
    const title = name.includes(' ') ? officeOf(name, bare(name)) : undefined
    if (title !== undefined) this.#byOffice.set(title, (this.#byOffice.get(title) ?? new Set()).add(name))
  }

  /** An office is that of someone: `the Ostrian ambassador [Halmos]`. */
  hold(office: string, name: string): void {
    // `the Secretary General [SG]`: how it is shortened, not who holds it.
    if (initialledOffices.has(name) || this.#leadsTo(name, officeKey(office))) return
    this.#byOffice.set(officeKey(office), new Set([name]))
  }

  /** Whether a name is that office, or one whose holder is so named: an office is never held by itself. */
  #leadsTo(name: string, office: string): boolean {
    let key = officeKey(name)
    for (let steps = 0; steps < longestChain; steps++) {
      if (key === office) return true
      const next = [...(this.#byOffice.get(key) ?? [])].at(-1)
      if (next === undefined) return false
      key = officeKey(next)
    }
    return true
  }

  /** Whether somebody has been named whose an office is. */
  isHeld(office: string): boolean {
    return this.#byOffice.has(officeKey(office))
  }

  /** `the Minister`, after *I visited Minister Orsini*: the one name that the title has stood before, but for those who write. */
  holderOf(name: string, isAuthor: (name: string) => boolean): string | undefined {
    if (this.#byOffice.size === 0) return undefined
    const office = officeKey(name)
    const all = this.#byOffice.get(office) ?? this.#byOffice.get(`foreign ${office}`)
    const names = [...(all ?? [])].filter((each) => !isAuthor(each))
    const [one, other] = new Set(names.map((each) => nameKey(bare(each)).split(' ').at(-1)))
    return one === undefined || other !== undefined ? undefined : names.at(-1)
  }

  /** `Premier Lin`, after *Premier Lin Haifeng*: the one full name that the same title stood before. */
  inFull(name: string, core: string): string | undefined {
    const title = this.#byOffice.size === 0 || core.includes(' ') ? undefined : officeOf(name, core)
    const all = title === undefined ? undefined : this.#byOffice.get(title)
    // `PM O.`, of *Prime Minister Carl Orsini*.
    const letter = loneInitial(core)
    const [one, other] = [...(all ?? [])].filter((each) =>
      letter ? bare(each).length > 2 && bare(each).split(' ').at(-1)!.startsWith(letter) : holdsWord(each, core),
    )
    return other === undefined && one !== name ? one : undefined
  }
}
