/**
 * Which labels speak: what their words leave open, their company tells.
 *
 * > | Shepley: I saw it burn.          in a dialogue, or where it comes back
 *     ^^^^^^^^
 * > | [Georges] Bidault: Thank you.    counted with `Bidault:`
 *     ^^^^^^^^^^^^^^^^^^
 */
import {type Label, surname} from './labels.js'
import {leadingTitlesEnd} from './leading-titles.js'

/** A label at the head of a block. */
export interface BlockLabel extends Label {
  /** Words follow it in its own block. */
  hasText: boolean
  /** Those end as a sentence does, or lead on. */
  isSaid: boolean
}

/** What the opening of a document says of a name. */
export interface Opening {
  /** It names someone so as a person. */
  isIntroduced: (name: string) => boolean
  isInTitle: (name: string) => boolean
  /** The document tells that someone so named says something. */
  isToldOf: (name: string) => boolean
}

/**
 * The labels of a document that are speakers, by their names.
 * - a title and a name, or a person the authority knows: wherever words follow, or when it comes back;
 * - letters: when two letters and four labels are there (single letters in turn `A:` `B:` `C:` enumerate);
 * - bare names, titles and groups: when they come back among other speakers, or stand once in a dialogue over words that
 *   end as a sentence does; names with initials also when the opening introduces two of them;
 * - labels closed by a point, a dash, or the line's end: only when two of them come back, or the opening introduces
 *   them; and wherever the same name speaks with a colon elsewhere (`GROMYKO: …`, `GROMYKO (reads). …`); a title and a
 *   name with a dash also among three who speak so or with a colon;
 * - `Q` and `A`: when each comes back, and answers are about as many as questions;
 * - bare surnames closed by a point: when they come back beside others closed so that are more than a surname, when the
 *   opening introduces two of them, of whom one comes back, or when the title names two who speak in turn.
 */
export function speakersAmong(
  labels: readonly BlockLabel[],
  {isIntroduced, isInTitle, isToldOf}: Opening,
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const bySign = new Map<string, Set<string>>()
  const bare = new Set(
    labels.filter((label) => label.sign === 'point' && (label.kind === 'letter' || surname.test(label.name))),
  )
  for (const label of labels) {
    const key = keyOf(label)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (label.sign !== 'colon' && !bare.has(label))
      bySign.set(label.sign, (bySign.get(label.sign) ?? new Set()).add(key))
  }
  const accepted = new Set<string>()
  const named = new Set(labels.filter((label) => !bare.has(label)).map(keyOf))
  const count = (label: Label): number => counts.get(keyOf(label)) ?? 0
  const acceptedNames = (): ReadonlySet<string> =>
    new Set(labels.filter((label) => accepted.has(keyOf(label))).map(({name}) => name.toLowerCase()))
  for (const label of labels) {
    if (bare.has(label)) continue
    if (label.sign !== 'colon') {
      const company = [...(bySign.get(label.sign) ?? [])]
      const back = company.filter((key) => (counts.get(key) ?? 0) > 1).length
      if (label.sign === 'point' && company.length > 1 && label.hasText && isIntroduced(label.name))
        accepted.add(keyOf(label))
      else if (
        company.length > 1 &&
        back > 0 &&
        company.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) > 3 &&
        (back > 1 || count(label) > 1 || label.kind === 'known')
      )
        accepted.add(keyOf(label))
    } else if (
      (label.kind === 'titled' || label.kind === 'known') &&
      // `Mr. Noble:` alone on its line greets; `Comrade Ivan Petrov:` does not.
      (label.hasText || count(label) > 1 || label.name.slice(leadingTitlesEnd(label.name)).includes(' '))
    )
      accepted.add(keyOf(label))
  }
  // `Cde. Orsini—we agree.` `Cde. Halmos: No.`
  const comrades = labels.filter(({kind, sign, isSaid}) => kind === 'titled' && /^(?:dash|colon)$/.test(sign) && isSaid)
  if (new Set(comrades.map(keyOf)).size > 2) for (const label of comrades) accepted.add(keyOf(label))
  const lettered = labels.filter((label) => label.kind === 'letter' && label.sign === 'colon')
  const distinct = new Set(lettered.map(keyOf))
  if (distinct.size > 1 && lettered.length > 3 && lettered.length > distinct.size)
    for (const key of distinct) accepted.add(key)
  const rest = labels.filter(
    ({sign, kind, together, interprets}) =>
      sign === 'colon' && ['name', 'role', 'group'].includes(kind) && !together && !interprets,
  )
  const met = new Set(rest.filter((label) => /\p{Lu}\./u.test(label.name) && isIntroduced(label.name)).map(keyOf))
  if (met.size > 1) for (const key of met) accepted.add(key)
  const back = new Set(rest.filter((label) => count(label) > 1).map(keyOf))
  if (back.size > 1 || (back.size > 0 && accepted.size > 0)) for (const key of back) accepted.add(key)
  // `Q.` and `A.`, or `Q.` and the one who answers: `THE PRESIDENT. …`, `Q (HALE): …` `STERN: …`
  for (const [key, answers] of counts) {
    const asking = `${key.slice(0, key.indexOf(' '))} q`
    const questions = counts.get(asking) ?? 0
    if (key === asking || (key !== 'point a' && !named.has(key))) continue
    if (questions > 1 && answers > 1 && answers < 3 * questions && questions < 3 * answers)
      for (const each of [asking, key]) accepted.add(each)
  }
  // `MAREK: …` speaks where `MAREK. …` does.
  const spoken = acceptedNames()
  for (const label of labels)
    if (label.sign === 'colon' && label.kind !== 'letter' && spoken.has(label.name.toLowerCase()))
      accepted.add(keyOf(label))
  // `A Voice: When?`, wherever anybody has a label.
  if (accepted.size > 0)
    for (const label of labels)
      if (label.kind === 'someone' && label.sign === 'colon' && label.hasText) accepted.add(keyOf(label))
  // `Orsini: No.`, among what is told: `Orsini asked whether …`
  for (const label of rest)
    if (label.kind === 'name' && label.hasText && label.isSaid && !accepted.has(keyOf(label)) && isToldOf(label.name))
      accepted.add(keyOf(label))
  const turns = labels.filter((label) => accepted.has(keyOf(label))).length
  // `Prime Minister: …`, whom the title names.
  if (turns > 1)
    for (const label of rest)
      if (label.kind === 'role' && label.isSaid && isInTitle(label.name)) accepted.add(keyOf(label))
  // `NSW: …` `SA: …`: letters that come back among others who speak.
  if (turns > 3) for (const label of lettered) if (count(label) > 1) accepted.add(keyOf(label))
  const areCapitals =
    [...acceptedNames()].length > 0 && labels.every((label) => !accepted.has(keyOf(label)) || isShouted(label))
  if (turns > 3)
    for (const label of rest)
      if (
        ((label.isSaid && !label.isSupplied) || count(label) > 1) &&
        (label.kind !== 'role' || /^the /i.test(label.name) || (areCapitals && isShouted(label)))
      )
        accepted.add(keyOf(label))
  // `Interpreter: He says no.`, in the midst of a talk.
  const first = labels.findIndex((label) => accepted.has(keyOf(label)))
  if (turns > 3)
    for (const label of labels.slice(first)) if (label.interprets && label.isSaid) accepted.add(keyOf(label))
  const names = acceptedNames()
  // `Orsini and Halmos: …`, where each speaks alone elsewhere.
  const surnames = new Set([...names].map((name) => name.slice(name.lastIndexOf(' ') + 1)))
  for (const label of labels)
    if (label.together?.every((name) => surnames.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())))
      accepted.add(keyOf(label))
  for (const label of labels)
    if (label.sign === 'point' && names.has(label.name.toLowerCase())) accepted.add(keyOf(label))
  // `Orsini. …` `Halmos. …`: two whom the title names, and each of whom comes back.
  const turned = labels.filter(
    (label) => bare.has(label) && label.kind !== 'letter' && count(label) > 1 && isInTitle(label.name),
  )
  const both = new Set(turned.map(keyOf))
  if (both.size > 1 && turned.length > 4) for (const key of both) accepted.add(key)
  const hasPoints = [...accepted].some((key) => key.startsWith('point '))
  for (const label of bare)
    if (hasPoints && label.kind !== 'letter' && label.hasText && count(label) > 1) accepted.add(keyOf(label))
  const introduced = new Set([...bare].filter(({kind, name}) => kind !== 'letter' && isIntroduced(name)))
  const keys = new Set([...introduced].map(keyOf))
  if (introduced.size > 3 && keys.size > 1 && keys.size < introduced.size) for (const key of keys) accepted.add(key)
  return accepted
}

function isShouted({name}: Label): boolean {
  return name.length > 2 && name === name.toUpperCase()
}

export function keyOf({name, short, sign}: Pick<Label, 'name' | 'short' | 'sign'>): string {
  return `${sign} ${(short ?? name).toLowerCase()}`
}
