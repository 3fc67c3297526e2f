/**
 * Synthetic transcriptions, varied like real ones: memoranda, letters and diaries with heads, dates, speakers, every kind
 * of bracket, lists, page breaks, notes, citations; as wrapped text, as a web page, as plain paragraphs. A number gives
 * always the same document, and it has about as much speech and as many brackets in a thousand characters as the two
 * memoranda of the edition. All text is invented.
 */

/** Random numbers that the seed alone decides (mulberry32). */
export class Random {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }
  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  below(n: number): number {
    return Math.floor(this.next() * n)
  }
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!
  }
  chance(p: number): boolean {
    return this.next() < p
  }
}

const given = [
  'Tamsin',
  'Bohdan',
  'Odalys',
  'Ferenc',
  'Ilse',
  'Nikos',
  'Marguerite',
  'Pavlo',
  'Hélène',
  'Anselm',
  'Rukmini',
  'Tadeusz',
  'Yusuf',
  'Clara',
  'Søren',
]
const family = [
  'Orrell',
  'Lis',
  'Brandt',
  'Halmos',
  'Vennemann',
  'Kastanakis',
  'Delorme',
  'Hnatiuk',
  'Aubry',
  'Thorne',
  'Desai',
  'Wilk',
  'Demir',
  'Ashdown',
  'Krogh',
  'Marchetti',
  'Petrossian',
  'Quist',
  'Sandoval',
  'Ueland',
]
const places = [
  'Port Clement',
  'Varnmouth',
  'Lower Hest',
  'Ostrava',
  'Kastellorizo',
  'Trondheim',
  'Valparaíso',
  'Batumi',
  'Tilbury',
  'Antwerp',
  'Gdynia',
  'Odessa',
  'Haugesund',
  'Piraeus',
]
const nouns = [
  'the dredger',
  'the harbour dues',
  'the new breakwater',
  'the pilots’ strike',
  'the coal contract',
  'the quarantine station',
  'the lighthouse accounts',
  'the customs treaty',
  'the ferry timetable',
  'the granary',
  'the fishing rights',
  'the cable concession',
]
const verbs = [
  'had to be settled before the spring tides',
  'could not be discussed without the ministry',
  'would cost more than the board had voted',
  'was in the hands of the surveyor',
  'ought to be laid before the full committee',
  'had been badly misunderstood abroad',
  'should be left to the engineers',
  'was of no interest to his government',
]
const fillers = [
  'In the course of the afternoon',
  'As far as one could judge',
  'After a long silence',
  'Without looking at his papers',
  'At the end of the meeting',
  'To my surprise',
  'In the opinion of those present',
  'Before the doors were opened',
]
const months = ['January', 'March', 'April', 'June', 'September', 'November']
const openers = [
  'the situation remained as it had been described in the earlier report',
  'nothing in the correspondence suggested another reading of the agreement',
  'the delegation was received with the usual courtesy',
  'the figures were passed round the table and returned without remark',
  'it was agreed that no minutes would be sent to the press',
  'two of the larger ships, which had lain in the roads since the storm, were towed in before dark',
  'the warehouses along the northern quay stood empty, for the grain had gone to the mills by rail',
  'a list of the vessels and of what they carried was kept at the customs house, where anybody could see it',
  'neither the pilots nor the lightermen took any part in this, although the matter concerned them most of all',
  'the greater part of the cargo was spoilt, and what was left of it fetched less than the freight',
  'there were more clerks in the building than ships in the harbour',
]

export const personNames: string[] = given.flatMap((first, i) =>
  family.filter((_, j) => (i + j) % 3 === 0).map((last) => `${first} ${last}`),
)

export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replace(/ /g, '-')
}

export interface SyntheticDocument {
  name: string
  text: string
  sidecar: string
}

/** Document `n`: about `size` characters, give or take a half unless `exact`. */
export function syntheticDocument(n: number, size = 8000, exact = false): SyntheticDocument {
  const random = new Random(n * 7919 + 17)
  const wanted = size * (exact ? 1 : 0.5 + random.next())
  const kind = random.of(['wrapped-text', 'plain', 'web-page'] as const)
  const speakers = [random.of(personNames), random.of(personNames)]
  const year = 1920 + random.below(40)
  const date = `${1 + random.below(28)} ${random.of(months)} ${year}`
  const title = random.of([
    `Memorandum of Conversation between ${speakers[0]} and ${speakers[1]}`,
    `Minutes of a Meeting at ${random.of(places)}`,
    `Report on ${random.of(nouns)}`,
    `From the Diary of ${speakers[0]}`,
  ])
  const blocks: string[] = []
  let length = 0
  const add = (block: string): void => {
    blocks.push(block)
    length += block.length + 2
  }
  add(
    `On the evening of ${date} a conversation took place at ${random.of(places)} with ${speakers[0]}. ${speakers[1]} and the interpreter ${random.of(personNames)} took part.`,
  )
  let page = 1
  while (length < wanted) {
    const roll = random.next()
    if (roll < 0.08) add(random.of(nouns).toUpperCase().replace(/^THE /, 'ON THE '))
    else if (roll < 0.14)
      add(Array.from({length: 2 + random.below(4)}, (_, i) => `${i + 1}. ${sentence(random, speakers)}`).join('\n'))
    else if (roll < 0.3) add(`${random.of(speakers)}: ${sentences(random, speakers, 1 + random.below(4))}`)
    else if (roll < 0.33)
      add(
        `[${random.of(['illegible', 'three lines are missing', 'page torn', 'in the margin: agreed', 'handwritten note', '...'])}]`,
      )
    else add(sentences(random, speakers, 2 + random.below(7)))
    if (kind === 'wrapped-text' && random.chance(0.12)) add(`\f${++page}`)
  }
  add('The conversation ended at this.')
  const citation = `${random.of(['RGASPI', 'AVPRF', 'GARF'])}: F. ${1 + random.below(600)}, Op. ${1 + random.below(20)}, D. ${1 + random.below(900)}, Ll. ${1 + random.below(90)}-${91 + random.below(40)}. Translated by ${random.of(personNames)}.`
  const body = kind === 'wrapped-text' ? blocks.map((block) => wrap(block, 96)) : blocks
  const text =
    kind === 'web-page'
      ? `Skip to content\n\n${date}\n\n${title}\n\n${body.join('\n\n')}\n\nDocument Information\n\n\n${citation}\n\n\nOriginal Uploaded Date\n\n`
      : `${title}\n\n${body.join('\n\n')}\n\n${citation}\n`
  const sidecar = `title: ${JSON.stringify(title)}\nauthor: {name: ${JSON.stringify(speakers[1])}, ref: ${idOf(speakers[1]!)}}\nfirstPerson: ${idOf(speakers[1]!)}\ndate: ${year}\nkind: ${kind}\n`
  return {name: `d${String(n).padStart(6, '0')}`, text, sidecar}
}

function sentences(random: Random, speakers: readonly string[], count: number): string {
  return Array.from({length: count}, () => sentence(random, speakers)).join(' ')
}

function sentence(random: Random, speakers: readonly string[]): string {
  const who = random.of(speakers)
  const roll = random.next()
  if (roll < 0.12) return `${who} said that ${random.of(nouns)} ${random.of(verbs)}${mark(random)}.`
  if (roll < 0.16) return `I replied that ${random.of(nouns)} ${random.of(verbs)}.`
  if (roll < 0.2) return `${who} asked whether ${random.of(nouns)}${mark(random)} ${random.of(verbs)}.`
  if (roll < 0.23) return `“${capital(random.of(nouns))} ${random.of(verbs)},” ${who} remarked${mark(random)}.`
  if (roll < 0.28) {
    const date = random.chance(0.5) ? '' : `${random.of(months)} `
    return `In ${date}${1900 + random.below(60)} the com[mittee] of ${random.of(places)} decided otherwise.${random.chance(0.2) ? String(1 + random.below(9)) : ''}`
  }
  if (roll < 0.34) return `${random.of(personNames)} had come from ${random.of(places)} in the autumn${mark(random)}.`
  const when = random.chance(0.15) ? `On ${1 + random.below(28)} ${random.of(months)}` : random.of(fillers)
  return `${when}, ${random.of(openers)}${mark(random)}.`
}

function mark(random: Random): string {
  if (!random.chance(0.16)) return ''
  return random.of([
    ' [sic]',
    ' [?]',
    ' [the ministry]',
    ' [illegible]',
    ' [sic, probably “clerks”]',
    ` [${random.of(personNames)}]`,
    ' [...]',
    ' (handwritten)',
    ' [text missing]',
    ' [at Varnmouth]',
  ])
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function wrap(block: string, width: number): string {
  if (block.startsWith('\f')) return block
  const lines: string[] = []
  for (const given of block.split('\n')) {
    let line = ''
    for (const word of given.split(' ')) {
      if (line.length + word.length + 1 > width) {
        lines.push(line)
        line = word
      } else line += line === '' ? word : ` ${word}`
    }
    lines.push(line)
  }
  return lines.join('\n')
}

/** One text of about `size` characters. */
export function syntheticText(size: number): string {
  return syntheticDocument(1, size, true).text
}

/** The files of an edition of `count` documents, by their paths. */
export function* syntheticEdition(count: number, size = 8000): Generator<[file: string, content: string]> {
  yield [
    'edition.yaml',
    'id: synthetic\ntitle: A synthetic edition\neditors:\n  - {id: editors, name: The editors}\npublisher: Nobody\ndate: 2020-01-01\nlicence: {name: CC0, url: "https://creativecommons.org/publicdomain/zero/1.0/"}\n',
  ]
  yield ['authority/persons.xml', authority('person', 'listPerson', 'persName', personNames)]
  yield ['authority/places.xml', authority('place', 'listPlace', 'placeName', places)]
  for (let n = 1; n <= count; n++) {
    const {name, text, sidecar} = syntheticDocument(n, size)
    yield [`transcriptions/${name}.txt`, text]
    if (n % 3 !== 0) yield [`transcriptions/${name}.yaml`, sidecar]
  }
}

function authority(element: string, list: string, name: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Names</title></titleStmt>
<publicationStmt><p>Synthetic.</p></publicationStmt><sourceDesc><p>Invented.</p></sourceDesc></fileDesc></teiHeader>
<text><body><${list}>
${entries.map((entry) => `<${element} xml:id="${idOf(entry)}"><${name}>${entry}</${name}></${element}>`).join('\n')}
</${list}></body></text></TEI>
`
}
