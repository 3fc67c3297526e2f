/**
 * Whom an initial means, as a text has said.
 *
 * > | the Ostrian ambassador (A.) … A. answered that …     by the parentheses after the office
 *                             ^^    ^^
 * > | F[idel] was late. F. said that …                     by what an editor has filled
 *     ^^^^^^^           ^^
 * > | BK stressed that …                                   by the initials of an office that the text names
 *     ^^
 */
import {initialledOffices} from '../words/telegraphic-offices.js'

export class ShortNames {
  readonly #names = new Map<string, string>()

  /** From now on an initial means someone. */
  shorten(initial: string, name: string): void {
    this.#names.set(initial, name)
  }

  /** The name or office for which two characters stand, after *the* too; `persons` know of whom the text has named the office. */
  meaning(text: string, persons: Offices): string | undefined {
    if (text.length !== 2 && text.length !== 6) return undefined
    const name = this.#names.get(text)
    if (name !== undefined) return name
    const offices = initialledOffices.get(text.replace(/^[Tt]he /, ''))
    return offices?.find((office) => persons.isHeld(office) || persons.known(office) !== undefined)
  }
}

/** Whether somebody has been named in an office, or is known by it. */
interface Offices {
  isHeld(office: string): boolean
  known(office: string): object | undefined
}

/** The capital that a surname is shortened to: `O` of `PM O.` */
export function loneInitial(core: string): string | undefined {
  return lone.exec(core)?.[1]
}
const lone = /^(\p{Lu})\.?$/u
