/** Names: what the automaton finds, what it leaves alone, and what is proposed for the authority. */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {XmlDocument} from 'libxml2-wasm'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {loadAuthority} from '../../src/authority/authority.js'
import {read} from '../../src/read/read.js'
import {recogniseInterventions} from '../../src/recognise/interventions/interventions.js'
import {NameAutomaton} from '../../src/recognise/names/automaton.js'
import {namesProposal} from '../../src/recognise/names/proposals.js'
import {Source} from '../../src/tree/source.js'
import {authority, recognised, wordsOf} from '../speech/document.js'

/** Every name found: `class ref cert | words`. */
function namesIn(text: string): string[] {
  return recognised(text).decisions.flatMap((d) =>
    (d.class === 'person' || d.class === 'place' || d.class === 'org') && d.detail.as !== 'rs'
      ? [`${d.class} ${d.detail.ref ?? '?'} ${d.cert} | ${wordsOf(text, d)}`]
      : [],
  )
}

describe('a known name is marked', () => {
  test.each([
    ['at a line break', 'They met Olga\nBrandt at noon.', ['person olga-brandt high | Olga Brandt']],
    ['in another romanisation', 'They met Lee Wen.', ['person li-wen high | Lee Wen']],
    ['under a pseudonym', 'The cable was signed Kestrel.', ['person hugo-stern high | Kestrel']],
    [
      'before a possessive ending',
      'Brandt’s map and Olga Brandt’s atlas',
      ['person olga-brandt high | Brandt', 'person olga-brandt high | Olga Brandt'],
    ],
    [
      'whatever its points and spaces',
      'Sent to I.P. Sorokin and I. P. Sorokin.',
      ['person ivan-sorokin high | I.P. Sorokin', 'person ivan-sorokin high | I. P. Sorokin'],
    ],
    [
      'with or without its hyphen',
      'From Port-Clair, from Port Clair, from PORT CLAIR',
      [
        'place port-clair high | Port-Clair',
        'place port-clair high | Port Clair',
        'place port-clair high | PORT CLAIR',
      ],
    ],
    [
      'with either apostrophe, or none',
      "Xi’an He, Xi'an He, Xian He",
      ['place xian-he high | Xi’an He', "place xian-he high | Xi'an He", 'place xian-he high | Xian He'],
    ],
    [
      'with added letters inside',
      'O[lga] Brandt and [Hugo] Stern',
      ['person olga-brandt high | O[lga] Brandt', 'person hugo-stern high | [Hugo] Stern'],
    ],
    ['in an identification', 'the man called Wolf [= Li Wen] came', ['person li-wen high | Li Wen']],
    [
      'inside a longer one, which wins',
      'the Council of the Ostrian Farmers’ Party met',
      ['org ofp-council high | Council of the Ostrian Farmers’ Party', 'org ofp high | Ostrian Farmers’ Party'],
    ],
    [
      'as an abbreviation, with its brackets',
      'the OFP Council and the OFP(r).',
      ['org ofp-council high | OFP Council', 'org ofp high | OFP', 'org ofp high | OFP(r)'],
    ],
    [
      'with a place in it',
      'the Farmers’ party of Ostria',
      ['org ofp high | Farmers’ party of Ostria', 'place ostria high | Ostria'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

test('a forename that a point shortens, as the entry has it', () => {
  const {entries} = loadAuthority([
    {
      path: 'authority/persons.xml',
      xml: '<TEI xmlns="http://www.tei-c.org/ns/1.0"><person xml:id="talbot"><persName>James Talbot</persName><persName>Jas. Talbot</persName></person></TEI>',
    },
  ])
  const text = 'Jas. Talbot wrote to James. Talbot left.'
  expect(new NameAutomaton(entries).find(text).map(({start, end}) => text.slice(start, end))).toEqual(['Jas. Talbot'])
})

describe('a name is not taken', () => {
  test.each([
    ['inside a longer word', 'Brandtberg lies near Portclairville and Ostrians live there.', []],
    ['in small letters', 'a brandt is a fire; os is a bone', []],
    ['over the end of a sentence', 'We saw Olga. Brandt came later.', ['person olga-brandt high | Brandt']],
    ['when two could be meant and neither is named in full', 'They asked Sorokin.', []],
    ['when it is a common word and nobody is named in full', 'They bought Stern rulers for the council.', []],
    ['as an abbreviation among capitals', 'THE COST OF WAR AND OS WATER', []],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('what stands beside a surname or a form in short', () => {
  test.each([
    [
      'another given name',
      'Olga Brandt came. In May Peter Brandt left. Anton Brandt wrote.',
      ['person olga-brandt high | Olga Brandt'],
    ],
    [
      'a title, a calling, a nation, a day',
      'Comrade Brandt, Engineer Brandt and the Ostrian Brandt came. On Monday Brandt left. Yesterday Brandt wrote.',
      Array.from({length: 5}, () => 'person olga-brandt high | Brandt'),
    ],
    [
      'another’s initials',
      'Not N. F. Brandt: O. Brandt, of the U.S. Brandt was absent.',
      Array.from({length: 2}, () => 'person olga-brandt high | Brandt'),
    ],
    [
      'what is called after someone',
      'the Brandt Prize, Brandt Street',
      Array.from({length: 2}, () => 'person olga-brandt high | Brandt'),
    ],
    ['in a title every word may have a capital', '# Meeting Of Brandt', ['person olga-brandt high | Brandt']],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  const edition = loadAuthority([
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><listOrg><org xml:id="ofp"><orgName>Ostrian Farmers’ Party</orgName><orgName type="abbreviation">OFP</orgName></org><org xml:id="ofp-cc"><orgName>Central Committee of the Ostrian Farmers’ Party</orgName><orgName type="short">CC</orgName></org><org xml:id="nwp"><orgName>NWP(b)</orgName></org></listOrg><listPerson><person xml:id="wu-yimin"><persName>Wu Yimin</persName><persName>Wu</persName></person></listPerson></TEI>`,
  ])
  const refs = (text: string): string[] =>
    recognised(text, {known: edition}).decisions.flatMap((d) =>
      (d.class === 'person' || d.class === 'org') && d.detail.ref ? [`${d.detail.ref} | ${wordsOf(text, d)}`] : [],
    )
  test('the committee of another party is another committee', () => {
    const opening = 'The Central Committee of the Ostrian Farmers’ Party met. '
    const named = refs(opening).length
    expect(
      refs(`${opening}The NWP(b) CC, the SLP CC, the Norlandish CC and the CC of the SLP were told.`).slice(named),
    ).toEqual(['nwp | NWP(b)'])
    expect(
      refs(`${opening}The CC agreed. The OFP CC and the CC of the OFP wrote to the members of the CC.`).slice(named),
    ).toEqual(['ofp-cc | CC', 'ofp | OFP', 'ofp-cc | CC', 'ofp-cc | CC', 'ofp | OFP', 'ofp-cc | CC'])
  })

  test('another given name after a surname that comes first', () => {
    expect(refs('Wu Yimin met Wu Anling and Wu Bo. Wu left with Wu Yimin. The Wu Institute paid Wu Monday.')).toEqual([
      'wu-yimin | Wu Yimin',
      'wu-yimin | Wu',
      'wu-yimin | Wu Yimin',
      'wu-yimin | Wu',
      'wu-yimin | Wu',
    ])
  })
})

describe('a shared name', () => {
  test('is the one who is named in full in the document', () => {
    expect(namesIn('Pavel Sorokin came. They asked Sorokin.')).toEqual([
      'person pavel-sorokin high | Pavel Sorokin',
      'person pavel-sorokin medium | Sorokin',
    ])
  })

  test('is left open, and says so, when both are', () => {
    const {decisions} = recognised('Pavel Sorokin and I. P. Sorokin came. They asked Sorokin.')
    const last = decisions.filter((d) => d.class === 'person').at(-1)!
    expect(last).toMatchObject({cert: 'low', rule: 'name-shared', detail: {name: 'Sorokin'}})
    expect(last.alternatives).toHaveLength(2)
    expect((last.detail as {ref?: string}).ref).toBeUndefined()
  })
})

describe('the authority', () => {
  const wrap = (entries: string): string => `<TEI xmlns="http://www.tei-c.org/ns/1.0">${entries}</TEI>`

  test('knows names whatever their case, and what the entry tells', () => {
    const {byId, lookup} = loadAuthority([
      wrap(
        '<person xml:id="a"><persName>Ada Quill</persName><persName type="pseudonym" xml:lang="fr">Plume</persName><occupation>printer</occupation><idno type="x">7</idno></person>',
      ),
    ])
    expect(lookup('ADA  QUILL').map((entry) => entry.id)).toEqual(['a'])
    expect(byId.get('a')).toMatchObject({
      class: 'person',
      name: 'Ada Quill',
      roles: ['printer'],
      ids: [{type: 'x', value: '7'}],
      names: [{text: 'Ada Quill'}, {text: 'Plume', type: 'pseudonym', lang: 'fr'}],
    })
  })

  test.each([
    ['authority-not-xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<person></TEI>', 2],
    [
      'authority-id-twice',
      wrap(
        '\n<place xml:id="a"><placeName>Ain</placeName></place>\n<place xml:id="a"><placeName>Bex</placeName></place>',
      ),
      3,
    ],
    ['authority-entry-incomplete', wrap('\n<place><placeName>Ain</placeName></place>'), 2],
    ['authority-entry-incomplete', wrap('\n<org xml:id="a"/>'), 2],
    [
      'authority-shared-name',
      wrap(
        '<place xml:id="a"><placeName>Ain</placeName></place>\n<place xml:id="b"><placeName>Ain</placeName></place>',
      ),
      2,
    ],
    [
      'authority-not-read',
      wrap('<listPerson>\n<persn xml:id="a"><persName>Ain Orre</persName></persn></listPerson>'),
      2,
    ],
    ['authority-not-read', wrap('').replace(/ xmlns="[^"]*"/, ''), 1],
    ['not-utf-8', wrap('<place xml:id="a">\n<placeName>Ain\uFFFD</placeName></place>'), 2],
  ])('%s', (rule, xml, line) => {
    const {problems} = loadAuthority([{path: 'authority/some.xml', xml}])
    expect(problems).toEqual([expect.objectContaining({rule, line, file: 'authority/some.xml'})])
  })

  test('of this edition has no fault', () => {
    const files = ['persons', 'places', 'orgs'].map((name) => ({
      path: `authority/${name}.xml`,
      xml: readFileSync(fileURLToPath(new URL(`../../authority/${name}.xml`, import.meta.url)), 'utf8'),
    }))
    expect(loadAuthority(files).problems).toEqual([])
    expect(files.every((file) => existsSync(file.path))).toBe(true)
  })
})

describe('proposals', () => {
  const propose = (text: string): string => namesProposal([recognised(text).tree], authority)

  test('a title makes a person, with the office and the words around', () => {
    const xml = propose('On Monday Captain Shaw came with Mr. Ito & others; later Shaw left.')
    expect(xml).toContain('<person xml:id="shaw" cert="high">')
    expect(xml).toContain('<occupation>Captain</occupation>')
    expect(xml).toContain('<!-- test.txt:1: On Monday Captain Shaw came with Mr. Ito & others; later Shaw left. -->')
    expect(xml).toContain('<persName>Ito</persName>')
  })

  test('persons have no article, and no words that the text writes with small letters', () => {
    const xml = propose(
      'The paper of the white fuel industry came. They read a White Paper on Fuel Industry, the Marrow Regime, People’s Control, and Chapter XII, and told the NWP CC Anton Vale and Maria Dorr and the Harbour Union in Upper Varna and in Varna. It was so in Vale’s letter.',
    )
    const named = [...xml.matchAll(/<(pers|place|org)Name(?: type="variant")?>([^<]+)</g)].map(
      ([, kind, name]) => `${kind} ${name}`,
    )
    expect(named.sort()).toEqual([
      'pers Anton Vale',
      'pers Maria Dorr',
      'pers Vale',
      'place Upper Varna',
      'place Varna',
    ])
  })

  test('states and what ends with the noun of a place are places', () => {
    const xml = propose(
      'He went by Marrow River and Latin America to France, Yugoslavia and New Zealand. The Osprey Division was there.',
    )
    const named = [...xml.matchAll(/<(pers|place|org)Name>([^<]+)</g)].map(([, kind, name]) => `${kind} ${name}`)
    expect(named.sort()).toEqual([
      'org Osprey Division',
      'place France',
      'place Latin America',
      'place Marrow River',
      'place New Zealand',
      'place Yugoslavia',
    ])
  })

  test('an identification of a known person proposes the other name as a variant', () => {
    expect(propose('They knew that Grey Wolf [= Li Wen] waited.')).toContain(
      '<person sameAs="authority 1#li-wen">\n      <persName type="variant">Grey Wolf</persName>',
    )
  })

  test('an identification proposes what is a name, as what it is', () => {
    const {tree} = read(
      new Source(
        't.txt',
        'Yesterday [15 May 1949] the First Secretary [Marek] met the SZP [Socialist Zlin Party], and he [Halmos] was in Reval [Tallinn].\n\nThose men [Orsini and Kapov] were in that city [Sunda] with the OSB [Ostrian secret police].',
      ),
      {kind: 'plain'},
    )
    recogniseInterventions()(tree, new VFile())
    const names = [...namesProposal([tree], authority).matchAll(/<(?:\w+Name|occupation)\b[^>]*>([^<]*)/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(
      expect.arrayContaining([
        'Marek',
        'First Secretary',
        'Halmos',
        'Tallinn',
        'Reval',
        'Sunda',
        'Socialist Zlin Party',
        'SZP',
      ]),
    )
    for (const none of ['he', 'Yesterday', 'that city', 'Ostrian secret police', 'Orsini and Kapov', '15 May 1949'])
      expect(names).not.toContain(none)
  })

  test('those listed as present, with their roles', () => {
    expect(propose('* Colonel Ana Reyes, military attaché\n\nNothing was said.')).toMatch(
      /<persName>Ana Reyes<\/persName>\n {6}<occupation>military attaché<\/occupation>/,
    )
  })

  test('a preposition makes a place, an organisation is known by its noun', () => {
    const xml = propose('They sailed from Marrow and called on the Harbour Workers Union.')
    expect(xml).toMatch(/<place xml:id="marrow" cert="low">/)
    expect(xml).toMatch(/<org xml:id="harbour-workers-union" cert="medium">/)
  })

  test('nothing for known names, months, peoples, offices, openings of sentences', () => {
    expect(
      propose('Olga Brandt left Port Clair in May. However, the Russian Minister of Trade stayed. Winter came.'),
    ).toBe('<standOff xmlns="http://www.tei-c.org/ns/1.0">\n</standOff>\n')
  })

  test('are well-formed whatever the text', () => {
    const xml = propose('Then Captain Sh\u0001aw <x> "said" & Mr. O’Neil-D\uD800oe came.')
    expect(() => XmlDocument.fromString(xml).dispose()).not.toThrow()
  })
})

describe('the automaton', () => {
  test('reads millions of characters a second, however many names there are', () => {
    const entries = Array.from({length: 20_000}, (_, i) => ({
      ...authority.entries[0]!,
      id: `p${i}`,
      names: [{text: `Given${i} Family${i % 500}`}],
    }))
    const automaton = new NameAutomaton(entries)
    const text = 'They met Given77 Family77 on the quay, and nobody else came until the tide had turned. '.repeat(
      12_000,
    )
    automaton.find(text.slice(0, 100_000))
    const start = process.cpuUsage()
    const found = automaton.find(text)
    const {user} = process.cpuUsage(start)
    expect(found).toHaveLength(12_000)
    expect(text.length / (user / 1e6)).toBeGreaterThan(1_000_000)
  })
})
