/** Who wrote a document, and to whom it went, as its header names them: `author`, `correspDesc`, the place of `creation`. */
import {describe, expect, test} from 'vitest'
import {parseProject} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

const {config: _, ...project} = parseProject('edition.yaml', editionYaml, [])

/** The elements of the header that tell it, one a line, without white space between them. */
function headerOf(text: string, sidecar: {author?: string} = {}): string[] {
  const done = convertBytes(Buffer.from(text), 'p.txt', {sidecar, sidecarFile: 'p.yaml', sidecarText: '', project})
  expect(done.failed, done.problems.map(({message}) => message).join('\n')).toBe(false)
  const header = done.xml
    .slice(0, done.xml.indexOf('<text>'))
    .replace(/\s+</g, '<')
    .replace(/ resp="#sigla"/g, '')
  return [
    ...(header.match(/<author.*?<\/author>/g) ?? []),
    ...(header.match(/<correspAction.*?<\/correspAction>/g) ?? []).map((one) => one.replace(/<\/?correspAction/g, '')),
    ...(/<creation>.*?(<placeName.*?<\/placeName>)/.exec(header)?.slice(1) ?? []),
  ]
}

const text =
  '\n\nThe harbour was closed on Tuesday, and nobody in the town could say who had given the order, nor for how long it was to be so.\n'
const dated = `\n\nPort Clair, May 3, 1951.${text}`

test('an office with its holder in parentheses, to an office', () => {
  expect(headerOf(`The Ambassador in Varnia (Orsini) to the Secretary of Tides${dated}`)).toEqual([
    '<author cert="high"><persName>Orsini,<roleName>Ambassador in Varnia</roleName></persName></author>',
    ' type="sent"><persName>Orsini,<roleName>Ambassador in Varnia</roleName></persName><placeName>Port Clair</placeName><date when="1951-05-03">May 3, 1951</date>>',
    ' type="received"><persName><roleName>Secretary of Tides</roleName></persName>>',
    '<placeName cert="high">Port Clair</placeName>',
  ])
})

test('the page names who wrote, however it spells him; the title to whom', () => {
  const page = `Skip to content\n\nMay 3, 1951\n\nTelegram to Halmos${text}\nAuthor(s):\n\nPavel orsini\n\nAssociated Places\n\nVarna\n`
  expect(headerOf(page)).toEqual([
    '<author>Pavel orsini</author>',
    ' type="sent"><persName>Pavel orsini</persName><date when="1951-05-03">May 3, 1951</date>>',
    ' type="received"><persName>Halmos</persName>>',
  ])
})

/** Authors and correspondents of a title alone: names, and in brackets their offices; `>` before whom it went to. */
function partiesOf(title: string, more = dated): string {
  const words = (element: string): string =>
    [...element.matchAll(/<(persName|orgName)(?: [^>]*)?>(.*?)<\/\1>(?!<\/persName)/g)]
      .map(([, kind, inside = '']) => {
        const own = inside.replace(/<(roleName|orgName).*$/, '').replace(/,$/, '')
        const office = /<(?:roleName|orgName)>(.*?)</.exec(inside)?.[1]
        return `${kind === 'orgName' ? '*' : ''}${own}${office === undefined ? '' : `[${office}]`}`
      })
      .join(' + ')
  const all = headerOf(`${title}${more}`)
  const authors = all.filter((one) => one.startsWith('<author')).map(words)
  const received = all.filter((one) => one.startsWith(' type="received"')).map(words)
  return [...authors, ...received.map((one) => `> ${one}`)].join(' ')
}

describe('titles', () => {
  test.each([
    [
      'Letter From the Keeper of the Lights (Orsini) to President Halmos',
      'Orsini[Keeper of the Lights] > Halmos[President]',
    ],
    [
      'Letter From the Chairman of the Committee on Tides and Lights (Orsini) to the Minister of Trade (Marek)',
      'Orsini[Chairman of the Committee on Tides and Lights] > Marek[Minister of Trade]',
    ],
    [
      '14. Telegram From the Embassy in Varnia to the Department of Tides[1]',
      '*Embassy in Varnia > *Department of Tides',
    ],
    [
      'Telegram from the Varnian Embassy in Melvern (Orsini) to the Varnian Ministry of Foreign Affairs',
      '*Varnian Embassy in Melvern Orsini > *Varnian Ministry of Foreign Affairs',
    ],
    [
      'Memorandum From Pavel Orsini (Deputy Keeper of the Lights) and Anna Marek (Director of the Harbour Office) to Petra Lis (Office of Tides)',
      'Pavel Orsini[Deputy Keeper of the Lights] Anna Marek[Director of the Harbour Office] > Petra Lis[Office of Tides]',
    ],
    [
      'Memorandum From the President’s Assistant for Harbours (Orsini) to President Halmos',
      'Orsini[President’s Assistant for Harbours] > Halmos[President]',
    ],
    ['Letter, Orsini to Petra Halmos on the Situation in the Port', 'Orsini > Petra Halmos'],
    ['Cable, Orsini to Halmos [via Marek]', 'Orsini > Halmos'],
    [
      'Report, Pavel Orsini to Petra Halmos and the Varnian Central Committee (Excerpt)',
      'Pavel Orsini > Petra Halmos + *Varnian Central Committee',
    ],
    ['Mr. Orsini to Mr. Halmos.', 'Orsini > Halmos'],
    ['Pavel Orsini to Mr. Samuel Halmos, at Melvern', 'Pavel Orsini > Samuel Halmos'],
    ['Christoph Hartung an James Orsini', 'Christoph Hartung > James Orsini'],
    ['Lettre d’Étienne Lefèvre à M. Pierre Halmos', 'Étienne Lefèvre > Pierre Halmos'],
    ['Conférence Internationale à Genève', ''],
    ['Pavel Orsini, an Old Friend', ''],
    [
      'Memorandum of Conversation, by the Director of the Office of Tides (Orsini)',
      'Orsini[Director of the Office of Tides]',
    ],
    ['Memorandum of Conversation, by the Secretary of Tides', '[Secretary of Tides]'],
    ['Speech by Minister Pavel Orsini to the Pilots of the Northern Harbour', 'Pavel Orsini[Minister]'],
    ['Statement by Professor Anna Marek Before the Committee on Tides', 'Anna Marek'],
    ['Anna Marek’s Notes on the Visit of the Pilots', 'Anna Marek'],
    ['Letter, Anna Marek to All Harbour Masters', 'Anna Marek > [All Harbour Masters]'],
    ['Ciphered Telegram No. 1234 from Orsini to Anna Marek', 'Orsini > Anna Marek'],
    [
      'Telegram from the Varnian Ambassador in Melvern to the Foreign Ministry',
      '[Varnian Ambassador in Melvern] > *Foreign Ministry',
    ],
    [
      'Memorandum From the Joint Board of Pilots to Secretary of Defense Marek',
      '*Joint Board of Pilots > Marek[Secretary of Defense]',
    ],
    [
      'Memorandum From Anna T. Marek of the Harbour Staff to Secretary Lis',
      'Anna T. Marek[Harbour Staff] > Lis[Secretary]',
    ],
    [
      'Memorandum by the Assistant Secretary of Tides (Orsini) to the Secretary of Tides',
      'Orsini[Assistant Secretary of Tides] > [Secretary of Tides]',
    ],
    [
      'Report of the Varnian Ambassador to Ostria A. Orsini to the Central Committee',
      'A. Orsini[Varnian Ambassador to Ostria] > *Central Committee',
    ],
    ['Letter from the CC OUP to the VUP', '*CC OUP > *VUP'],
    ['Letter, Anna Marek to Petra Lis, Otto Vane and Ines Carrow', 'Anna Marek > Petra Lis + Otto Vane + Ines Carrow'],
    ['Information from the Varnian Ambassador in Melvern, Pavel Orsini', 'Pavel Orsini[Varnian Ambassador in Melvern]'],
    ['Paper Prepared in the Department of Tides', '*Department of Tides'],
    ['Report by the Historian of the Department of Tides to Congress', '[Historian of the Department of Tides]'],
    [
      'Memorandum of Conversation, by the Chief of the Division of Tides (Orsini), and the Assistant Chief (Marek)',
      'Orsini[Chief of the Division of Tides] Marek[Assistant Chief]',
    ],
    [
      'Memorandum of Conversation, by Ambassador Anna B. Marek, of the Varnian Delegation to the General Assembly',
      'Anna B. Marek[Ambassador]',
    ],
  ])('%s', (title, expected) => {
    expect(partiesOf(title)).toBe(expected)
  })

  test.each([
    'Minutes of the Meeting of the Harbour Board with the Minister of Trade (Orsini)',
    'Memorandum of Conversation between Pavel Orsini and Petra Halmos',
    'Stenogram of the Talks between Varnian and Ostrian Delegations in Melvern',
    'Address to the Pilots',
    'A Guide to the Lights of the Northern Harbour',
  ])('%s: nobody', (title) => {
    expect(partiesOf(title)).toBe('')
  })
})

test('the town from which one writes, and to which, beside the names', () => {
  expect(
    headerOf(`Report from Denis Marek (Melvern) to Hugh Orsini (Dorva), ‘Views of the Pilots on the Harbour’${text}`),
  ).toEqual([
    '<author cert="high"><persName>Denis Marek</persName></author>',
    ' type="sent"><persName>Denis Marek</persName><placeName>Melvern</placeName>>',
    ' type="received"><persName>Hugh Orsini</persName><placeName>Dorva</placeName>>',
  ])
})

test('the lines over a memorandum', () => {
  const memorandum = `Memorandum for the Record\n\nMay 3, 1951\n\nTO: The Keeper – Dr. Marius Halmos\n\nTHROUGH: HB/T – Ms. Petra Lis\n\nFROM: HB/T – Owen Marek\n\nSUBJECT: The lights${text}`
  expect(partiesOf('', memorandum)).toBe('Owen Marek[HB/T] > Marius Halmos[Keeper]')
})

test('the name in full, as the letter is signed; and who is greeted in it', () => {
  const letter = `Letter from the Keeper (Orsini)\n\nPort Clair, May 3, 1951\n\nDear Mr. Halmos:${text}\nSincerely yours,\n\nPavel Orsini\n`
  expect(partiesOf('', letter)).toBe('Pavel Orsini[Keeper] > Halmos')
})

test('a signature, where the title names nobody; not the initials alone, nor what several decide', () => {
  expect(partiesOf('Report on the Lights', `${text}\nPavel Orsini\n`)).toBe('Pavel Orsini')
  expect(partiesOf('Report on the Lights', `${text}\nP.O.\n`)).toBe('')
  expect(partiesOf('Resolution on the Lights', `${text}\nPavel Orsini\n`)).toBe('')
})

test('a town over the date of a letter is no author', () => {
  const letter = `A Letter of the Harbour Board\n\nPort Clair\n\n3 May 1951\n\nDear Minister,${text}\nYours sincerely,\n\nPetra Lis\n`
  expect(partiesOf('', letter)).toBe('Petra Lis')
})

test('a memorandum whose first line says for whom it is, and a telegram whose second says from whom', () => {
  expect(partiesOf('', `MEMORANDUM FOR: The President\n\nFROM: Anna Marek${text}`)).toBe('Anna Marek > [President]')
  expect(partiesOf('', `Telegram\n\nFrom Ambassador Orsini to the Ministry of Tides${dated}`)).toBe(
    'Orsini[Ambassador] > *Ministry of Tides',
  )
})

test('the author that the sidecar names has sent it', () => {
  expect(headerOf(`Cable, Orsini to Petra Halmos${text}`, {author: 'Pavel Orsini'})).toEqual([
    '<author><persName>Pavel Orsini</persName></author>',
    ' type="sent"><persName>Pavel Orsini</persName>>',
    ' type="received"><persName>Petra Halmos</persName>>',
  ])
})

test.each([
  ['[Port Clair,] May 3, 1951—4 p. m.', ['<placeName cert="high">Port Clair</placeName>']],
  ['No. 14          Melvern, May 3, 1951', ['<placeName cert="high">Melvern</placeName>']],
  ['Tuesday, May 3, 1951', []],
  ['May 3, 1951', []],
])('the place of %s', (dateline, expected) => {
  expect(headerOf(`Report on the Lights\n\n${dateline}${text}`)).toEqual(expected)
})

describe('who says that he wrote it', () => {
  const study =
    'The Lights of the Northern Harbour: A Historical Review\nSeptember 1979\nHarbour Studies Division\nStudy No. 12\n'
  const heads = `\nI. Summary\n1. The harbour has never had lights of its own; it has had the lamps of its pilots, and these it has kept as long as anybody in the town can tell, through two wars and a flood.\n`
  test.each([
    ['under the title, with a label', `${study}Prepared by Anna T. Marek${heads}`, 'Anna T. Marek'],
    ['alone on a title page', `${study}Anna T. Marek\nOffice of Tides${heads}`, 'Anna T. Marek'],
    [
      'after the text',
      `Minutes of the Harbour Board\n\n3 May 1951${text}\nRecorded by,\nPavel Orsini (signed)\n`,
      'Pavel Orsini',
    ],
    [
      'on one line',
      `Minutes of the Harbour Board\n\n3 May 1951${text}\nMinutes taken by: (signed) P. Orsini\n`,
      'P. Orsini',
    ],
    ['not who typed it', `Minutes of the Harbour Board\n\n3 May 1951${text}\nTyped by: Pavel Orsini\n`, ''],
    [
      'among those present',
      `Memorandum of Conversation\n\n3 May 1951\n\nPARTICIPANTS\n\nAnna Marek, Minister of Tides\nMr. Owen Lis, NE (notetaker)\n${text}`,
      'Owen Lis',
    ],
  ])('%s', (_, paper, expected) => {
    expect(partiesOf('', paper)).toBe(expected)
  })
})

test('the records of a listing are by nobody', () => {
  const record = (day: number): string =>
    `May ${day}, 1951\n\nNote by Ambassador P. F. Orsini of a conversation with Halmos\n\nThe ambassador reports on the harbour and its lights.\n\n`
  expect(headerOf(`1 - 3 of 3\n\n${record(3)}${record(4)}${record(5)}`)).toEqual([])
})

test.each([
  ['Bremen, den 7. März 1801', 'Bremen'],
  ['Bordeaux, le 3 octobre 1787', 'Bordeaux'],
  ['Warszawa, dnia 5 sierpnia 1953 r.', 'Warszawa'],
  ['г. Томск, 3 марта 1949 г.', 'Томск'],
  ['Из Киева 12 июля 1957 года', undefined],
  ['V Praze dne 14. března 1951', undefined],
])('the place of %s', (dateline, place) => {
  const found = headerOf(`A Talk\n\n${dateline}${text}`).find((one) => one.startsWith('<placeName'))
  expect(found?.replace(/<[^>]*>/g, '')).toBe(place)
})
