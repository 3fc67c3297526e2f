/** What pointers lead to. The same rules as `h:pointed` and `h:entry` in transforms/html, which make the links. */
import {attribute, folded, type TeiElement, wordsOf} from './tei-tree.js'

/** Characters that can be in no file's name and no anchor. */
const notInNames = /[/\\?#%:*|~<>" \t\n\r\u007f\u0085\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

/** The id a pointer names: the part after `#`, where it can be a file's name and an anchor. */
function pointed(pointer: string): string | undefined {
  const id = pointer.includes('#') ? pointer.slice(pointer.indexOf('#') + 1) : pointer.slice(pointer.indexOf(':') + 1)
  const usable = id !== '' && !id.startsWith('.') && [...id].length <= 120 && !notInNames.test(id)
  return usable ? id : undefined
}

/** The ids that an attribute of several pointers names. */
export function allPointed(pointers: string | undefined): string[] {
  const words = folded(pointers)
  return words === '' ? [] : words.split(' ').flatMap((word) => pointed(word) ?? [])
}

/** The persons of the headers, by whom a document's own pointers lead to the authority file. */
export class Participants {
  readonly #byId = new Map<string, TeiElement>()
  constructor(readonly all: readonly TeiElement[]) {
    for (const person of all) {
      const id = attribute(person, 'xml:id')
      if (!this.#byId.has(id)) this.#byId.set(id, person)
    }
  }

  /** The entry of the authority file that a participant corresponds to. */
  authority(id: string): string | undefined {
    const first = folded(this.#byId.get(id)?.attributes.get('corresp')).split(' ')[0] ?? ''
    return first === '' ? undefined : pointed(first)
  }

  /** The entry that `ref` leads to: by way of the participants where it points into the document itself. */
  entry(ref: string | undefined): string | undefined {
    const id = allPointed(ref)[0]
    if (id === undefined || ref === undefined || ref.indexOf('#') > 0) return id
    return this.authority(id) ?? id
  }
}

/** A participant's name, by what the header says first. */
export function participantName(person: TeiElement): string {
  for (const name of ['persName', 'name', 'orgName', 'p', 'note']) {
    const found = person.children.find((child): child is TeiElement => typeof child !== 'string' && child.name === name)
    if (found) return wordsOf(found)
  }
  return folded(attribute(person, 'xml:id'))
}
