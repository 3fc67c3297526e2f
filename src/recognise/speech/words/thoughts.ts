/**
 * Verbs of thinking, as minutes use them for verbs of saying.
 *
 * > | Mr. Talbot thought that the dam would hold.
 *                ^^^^^^^
 */
import type {FrameKind} from './lexicon.js'

/**
 * Verbs of thinking, and one of meaning: minutes report with them what was said. They attribute only to one who has
 * spoken, and never to the narrator. `that` alone, or also a clause without conjunction.
 */
const verbs: Readonly<Record<string, readonly FrameKind[]>> = {
  thought: ['that', 'zero'],
  felt: ['that', 'zero'],
  believed: ['that', 'zero'],
  hoped: ['that', 'zero'],
  considered: ['that'],
  doubted: ['that', 'wh'],
  regretted: ['that'],
  trusted: ['that'],
  feared: ['that'],
  supposed: ['that'],
  wished: ['that'],
  understood: ['that'],
  implied: ['that'],
  expected: ['that'],
  assumed: ['that'],
  anticipated: ['that'],
  imagined: ['that'],
  recognised: ['that'],
  recognized: ['that'],
  presumed: ['that'],
  guessed: ['that'],
  conjectured: ['that'],
  foresaw: ['that'],
  deemed: ['that'],
  judged: ['that'],
  suspected: ['that'],
  worried: ['that'],
  found: ['that'],
  regarded: [],
  termed: [],
  pronounced: [],
  thinks: ['that', 'zero'],
  feels: ['that', 'zero'],
  believes: ['that', 'zero'],
  considers: ['that'],
  hopes: ['that'],
  doubts: ['that', 'wh'],
  fears: ['that'],
}

/** `was convinced that`, `felt certain that`, `was not sure whether`: states of mind. */
const states =
  'convinced|satisfied|sure|certain|confident|hopeful|afraid|doubtful|sceptical|skeptical|persuaded|pessimistic|optimistic|worried|concerned'
const degrees = [
  '',
  'not ',
  'quite ',
  'very ',
  'fairly ',
  'rather ',
  'by no means ',
  'not at all ',
  'not so ',
  'still ',
  'also ',
]

/** `did not think that`, `was inclined to believe that`, `thought it unlikely that` */
function phrases(): [string, readonly FrameKind[]][] {
  const minds = states
    .split('|')
    .flatMap((state) => degrees.map((degree) => `${degree}${state}`))
    .flatMap((state) => [`was ${state}`, `felt ${state}`, `is ${state}`])
  const unseen = ['know', 'see', 'understand'].flatMap((verb) => [`did not ${verb}`, `could not ${verb}`])
  const denied = ['think', 'believe', 'feel', 'expect', 'suppose'].map((verb) => `did not ${verb}`)
  const refused = ['accept', 'agree', 'believe', 'admit', 'concede'].map((verb) => `could not ${verb}`)
  const inclined = ['think', 'believe', 'feel'].flatMap((verb) => [`was inclined to ${verb}`, `is inclined to ${verb}`])
  const judged = ['thought', 'considered', 'felt', 'deemed', 'found', 'believed', 'regarded'].flatMap((verb) =>
    judgements.split('|').flatMap((judgement) => [`${verb} it ${judgement}`, `${verb} it as ${judgement}`]),
  )
  return [
    ...[...minds, ...inclined, ...others].map((phrase): [string, readonly FrameKind[]] => [phrase, ['that', 'wh']]),
    ...unseen.map((phrase): [string, readonly FrameKind[]] => [phrase, ['wh']]),
    ...denied.map((phrase): [string, readonly FrameKind[]] => [phrase, ['that', 'zero']]),
    ...refused.map((phrase): [string, readonly FrameKind[]] => [phrase, ['that']]),
    ...judged.map((phrase): [string, readonly FrameKind[]] => [phrase, ['that']]),
  ]
}
const others = [
  'was under the impression',
  'had the impression',
  'had no doubt',
  'had doubts',
  'took it for granted',
  'saw no reason',
]
const judgements =
  'likely|unlikely|possible|impossible|probable|improbable|certain|essential|necessary|unnecessary|important|desirable|undesirable|advisable|inadvisable|wise|unwise|best|better|right|wrong|significant|strange|odd|regrettable|unfortunate|natural|obvious|clear|encouraging|disturbing'

/** The forms, and what each takes after it. */
export const thoughts: ReadonlyMap<string, readonly FrameKind[]> = new Map([...Object.entries(verbs), ...phrases()])
