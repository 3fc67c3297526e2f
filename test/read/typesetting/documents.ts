/** Documents to be set: paragraphs of many lengths, made of the same sentences in another order. */
import type {Unit} from './set.js'

/** `@` is a port, another one each time a sentence comes again. */
const sentences = [
  'At @ the envoy was met in the early morning by the officers of the garrison.',
  'Could the ships at @, he asked, be unloaded without the harbour master?',
  'Nothing at @ could be touched, they said, until the papers had been signed by both sides and the seals examined.',
  'The talks on @ then turned to the price of grain in the northern provinces, where the harvest had been poor and the railway could not carry what was needed before the rivers froze over.',
  'The consul at @ disagreed.',
  'In @ it was not to be expected that the Board would lower the dues while the war went on.',
  'Off @ two steamers of the Varnian company had been held since the second week of March, their holds full of timber, and their captains had protested to the consul.',
  'For @, in the opinion of the Ministry, this was no reason to break off the negotiations.',
  'As for @, Mr. Lis replied that his government had waited for seven months.',
  'The shipowners of @, whose representative had been silent until then, knew of no contract in which such a clause had been accepted.',
  'What @ had been promised in the autumn would be done.',
  'To @ a half of the sum was to be paid at once, the other half when the last cargo had left the port.',
  'About @ the Minister did not think so, and asked that his reservation be entered in the record.',
  'Everybody in @ knew that the treaty of commerce would lapse on the first of June unless the two chambers ratified it before they rose for the summer.',
  'From @ the consul had written three times.',
  'By way of @ his letters reached the capital only after the blockade had been lifted.',
  'The Committee for @ took note of the statement and adjourned the matter to its next meeting.',
  'From @ Marek spoke of the difficulties of the pilots, whose pay had not been raised for eleven years, and of the lights on the northern shoal, which nobody had repaired since the storm.',
  'On @ no decision was taken.',
  'To @ copies of the memorandum were sent, and it was agreed that the answers should be in the hands of the secretary within a fortnight.',
]

const ports = [
  'Port Clair',
  'Lerma',
  'Old Varn',
  'Tessin',
  'Karsk',
  'Dubra',
  'Sankt Olm',
  'Porto Nero',
  'Hallin',
  'Brod',
]

const heads = [
  'The Price of Grain',
  'Dues of the Port',
  'Relations with the Shipping Companies',
  'The Treaty of Commerce',
  'The Lights on the Northern Shoal',
  'Pilots',
]

const items = [
  '1) that the dues be paid in gold;',
  '2) that the ships which had been held since March be given free passage, with all that they had on board, as soon as the consul had signed;',
  '3) that the pilots be heard.',
]

const notes = [
  'Port Register, vol. 12, p. 41.',
  'He had been consul in Varnia from 1921 to 1928.',
  'See the minutes of 3 May.',
  'The clause was left out of the final text, which both sides signed at Port Clair on 30 June; it came back in the treaty of 1934, where it was much discussed.',
  'Not found.',
  'In the margin, in the hand of the Minister: not before June.',
]

export const documents: ReadonlyMap<string, readonly Unit[]> = new Map([
  ['minutes', document('Minutes of the Harbour Committee', 1, {sections: 5, itemized: true})],
  ['conversation', document('Record of a Conversation with the Envoy', 2, {sections: 2, itemized: false})],
])

interface Shape {
  sections: number
  itemized: boolean
}

function document(title: string, seed: number, {sections, itemized}: Shape): Unit[] {
  const next = numbers(seed)
  let deck: string[] = []
  let round = 0
  /** Each sentence once, then all again, of another port. */
  const sentence = (): string => {
    if (deck.length === 0) {
      const port = ports[round++ % ports.length]!
      deck = sentences.map((words) => words.replace('@', port))
    }
    return deck.splice(next(deck.length), 1)[0]!
  }
  const units: Unit[] = [{kind: 'heading', text: title}]
  let called = 0
  const paragraph = (): Unit => {
    const length = 1 + next(7)
    const text = Array.from({length}, () => {
      const words = sentence()
      return next(6) === 0 ? `${words}{{${notes[called++ % notes.length]}}}` : words
    })
    return {kind: 'paragraph', text: text.join(' ')}
  }
  for (let section = 0; section < sections; section++) {
    if (section > 0) units.push({kind: 'heading', text: heads[section]!})
    for (let i = 0; i < 4 + next(4); i++) units.push(paragraph())
    if (itemized && section % 2 === 1) {
      units.push({kind: 'paragraph', text: 'The delegation of the shipowners asked the Committee:'})
      for (const text of items) units.push({kind: 'item', text})
      units.push(paragraph())
    }
  }
  return units
}

/** Numbers below a limit that are the same in each run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}
