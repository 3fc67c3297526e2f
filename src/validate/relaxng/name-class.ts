/** Name classes (RELAX NG specification, 4.16 and 6.1): which names an element or attribute pattern takes. */

export interface Name {
  uri: string
  local: string
}

export type NameClass =
  | {kind: 'name'; uri: string; local: string}
  | {kind: 'nsName'; uri: string; except?: NameClass}
  | {kind: 'anyName'; except?: NameClass}
  | {kind: 'choice'; of: NameClass[]}

export function contains(nameClass: NameClass, name: Name): boolean {
  switch (nameClass.kind) {
    case 'name':
      return nameClass.local === name.local && nameClass.uri === name.uri
    case 'nsName':
      return nameClass.uri === name.uri && !(nameClass.except && contains(nameClass.except, name))
    case 'anyName':
      return !(nameClass.except && contains(nameClass.except, name))
    case 'choice':
      return nameClass.of.some((one) => contains(one, name))
  }
}

/** The names a name class lists, as far as it lists any; wildcards give none. */
export function* listed(nameClass: NameClass): Generator<Name> {
  if (nameClass.kind === 'name') yield nameClass
  else if (nameClass.kind === 'choice') for (const one of nameClass.of) yield* listed(one)
}

/** Whether it takes names that it does not list. */
export function isOpen(nameClass: NameClass): boolean {
  return nameClass.kind === 'choice' ? nameClass.of.some(isOpen) : nameClass.kind !== 'name'
}
