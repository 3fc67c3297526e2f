/** Papers of committees in lines that were broken to a measure, without blank lines. */
import {expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

/** Its last line fills a measure of ninety-eight to the last word. */
const full =
  'The keeper of the rolls reported that the registers of the northern harbours had been copied, that two were missing, that the agencies had been asked for them in the spring of the year, and that none had sent so much as a line.'
const other =
  'Dr. Lis asked whether the copies could be shown to scholars before the originals had been returned to the port, and was told that nothing in the law of the harbours forbade it, though the pilots would not like it at all.'
const lines = (...paragraphs: string[]): string => paragraphs.map((words) => wrap(words, 98)).join('\n')
const heads = (text: string): string[] => outline(text).filter((line) => line.startsWith('heading'))

test('a head under a full line, between paragraphs that are numbered', () => {
  const numbered = [1, 2, 3, 4, 5].map((n) => `${n}. ${n % 2 ? full : other}`)
  const text = lines(
    'Telegram From the Consulate in Port Clair',
    ...numbered.slice(0, 3),
    'Comment',
    ...numbered.slice(3),
  )
  expect(heads(text)).toEqual(['heading 2 Comment'])
})

test('who a memorandum goes through is one of those it is addressed to', () => {
  const text = `TO: Dr. Lis\nTHROUGH: Miss Brandt\nFROM: Anton Marek\n${lines(full, other, full, other)}`
  expect(outline(text).slice(0, 3)).toEqual([
    'opener TO: Dr. Lis',
    'opener THROUGH: Miss Brandt',
    'opener FROM: Anton Marek',
  ])
})

test('one word over text under names, and a sentence on who was not there', () => {
  const names =
    'Present:\nDr. Petra Lis, Chairman\nIlse Brandt\nAnton Marek\nProf. Dane was in Varnia and could not come.'
  const text = `Minutes of the Board\nMay 3, 1951\n${names}\nBudget\n${lines(full, other, full)}`
  expect(heads(text)).toEqual(['heading 2 Budget'])
})

test('a committee signs, its chairman with his office', () => {
  const names = 'Respectfully submitted,\nPetra Lis\nChairman\nIlse Brandt\nAnton Marek\nEnclosure: Report'
  expect(outline(`${lines(full, other, full, other)}\n${names}`).slice(-5, -1)).toEqual([
    'signed Petra Lis',
    'signed Chairman',
    'signed Ilse Brandt',
    'signed Anton Marek',
  ])
})

test('a surname over whence an edition has the text, whatever notes follow, signs it', () => {
  const text = `${lines(full, other, full, other)}\nMarek\nSource: Harbour Files, 611.90/2–51. Secret.\n1 Not printed.`
  expect(outline(text)).toContain('signed Marek')
})

test('SUBJECT in capitals over its line, where no list follows', () => {
  const text = `Memorandum\nMay 3, 1951\nSUBJECT\nBacklog of Registers\n${lines(full, other, full, other)}`
  expect(outline(text).slice(2, 5)).toEqual(['list', '  listHead SUBJECT', '  item Backlog of Registers'])
})

test('what is spoken of and what of it, over text; an office with its holder is no head', () => {
  const of = (head: string): string[] => heads([full, head, other, 'Personnel and Plans', full].join('\n\n'))
  expect(of('Declassification: Views of the Panel')).toHaveLength(2)
  expect(of('Regrets: Petra Lis')).toHaveLength(1)
})

test('something attached, of a kind, over its mark of secrecy', () => {
  const text = `Memorandum\nMay 3, 1951\n${lines(full, other, full)}\n[Attachment]\nAide-Mémoire\nconfidential\n${lines(other, full)}`
  expect(heads(text)).toEqual(['heading 1 [Attachment]', 'heading 1 Aide-Mémoire'])
})

test('a headline over items in small letters', () => {
  const text = [full, 'Issues Left Open', '– the map\n– the order of the annexes', other].join('\n\n')
  expect(heads(text)).toEqual(['heading 2 Issues Left Open'])
  expect(heads([full, 'I ask you therefore', '1. to find out\n2. to tell me', other].join('\n\n'))).toEqual([])
})

test('a letter attached, with many whom it is to, over its subject, which is no head', () => {
  const head =
    'Draft Memorandum From President Talbot to the Secretary of the Harbours, the Director of the Pilots, the Keeper of the Rolls, and the Assistant to the President for Northern Ports'
  const page = [other, head, 'Subject: Improvement of the Northern Ports', full].join('\n\n')
  expect(heads(page)).toEqual([`heading 1 ${head}`])
})

test('the bodies that sent those who stand under them, each with his office', () => {
  const person =
    'Dr. Petra Lis, Department of Tides, University of Port Clair, Port Clair, Varnia, Room twelve at 90024'
  const text = lines(
    'Minutes of the Board',
    person,
    'Association of Harbour Pilots',
    `${person}, the old customs house`,
  )
  const [, ...people] = outline(`${text}\nSociety for the Law of Tides\n${person}\n${lines(full, other, full, other)}`)
  expect(people.slice(0, 4)).toEqual([
    `paragraph ${person}`,
    'paragraph Association of Harbour Pilots',
    `paragraph ${person}, the old customs house`,
    'paragraph Society for the Law of Tides',
  ])
})

test('a withheld name at the head of a line is one of those who were there', () => {
  const names = ['Pilots.', 'Tolls.', 'Tides.'].map((of) => `[name not declassified] Chief of the Branch for ${of}`)
  const text = `${lines(full, other, full)}\nThe following were present from the port:\n${names.join('\n')}\n${lines(full, other)}`
  expect(outline(text).filter((line) => line.includes('[name'))).toHaveLength(3)
})

test('a head over one short sentence, beside three plain ones', () => {
  const parts = ['State of the Northern Ports', 'Prices of Grain and Oil', 'Letters to the Harbours'].map((head) =>
    lines(head, full, other),
  )
  const text = `${lines(other, full)}\n${parts.join('\n')}\nLuncheon\nThe Board lunched with the Minister.\n${lines('Tolls of the Outer Roads', full)}`
  expect(heads(text)).toContain('heading 2 Luncheon')
})

test('a head in small capitals, written in small letters, stands after a sentence that left room', () => {
  const end = 'Nobody knows why.'
  const text = lines('Minutes of the Board', first, second, third, `${full} ${end}`, 'recommended action', other, full)
  expect(heads(text)).toContain('heading 2 recommended action')
})

test('persons with a word in parentheses after the name, or an initial and no office, under a full line', () => {
  const dean = 'Petra B. Lis (Chairman), Dean of the School of Tides and Winds, Office of the Outer Harbours and Roads'
  const text = `Minutes of the Board\n${dean}\nIlse M. Brandt\nAnton Marek (absent), Professor of Tides\n${lines(full, other, full)}`
  expect(outline(text).slice(1, 4)).toEqual([
    `paragraph ${dean}`,
    'paragraph Ilse M. Brandt',
    'paragraph Anton Marek (absent), Professor of Tides',
  ])
})

test('no person: an office that the sentence begins with, and who was brought in', () => {
  const sentence =
    'The Keeper of Rolls, Anton Marek, called the meeting to order at nine o’clock in the room of the pilots and Introduced Petra Lis, Assistant to the Minister of Marine, who welcomed all in the name of the Government of Varnia.'
  expect(outline(lines('Minutes of the Board', full, sentence, other))).toContain(`paragraph ${sentence}`)
})

test('where a paper is kept, over its title', () => {
  const title =
    'Minutes of the Ninth Meeting of the Committee on Harbours and Outer Roads, the Department of Marine, May 3'
  expect(outline(`Harbour Files\n${lines(title)}\nMay 3, 1951\n${lines(full, other, full)}`).slice(0, 2)).toEqual([
    'documentNumber Harbour Files',
    `title ${title}`,
  ])
})

test('who talks under persons, before a colon, is no item; the first day of a conference is a head', () => {
  const names = 'Participants:\nMr. Lis\nMr. Marek\nMr. Dane called at his request. He left the note that follows:'
  const list = outline(`Memorandum\nMay 3, 1951\n${names}\n${lines(full, other, full)}`).filter((line) =>
    /^ /.test(line),
  )
  expect(list).toEqual(['  listHead Participants:', '  item Mr. Lis', '  item Mr. Marek'])
  expect(heads(lines('Minutes of the Conference', 'First Day', full, 'Second Day', other, full))).toHaveLength(2)
})

test('bare names, and the bodies over them, under full lines; half of a body is nobody', () => {
  const head =
    'Division of Freedom of the Harbours, of the Outer Roads, of Secrecy, and of the Review of Classified Soundings'
  const name =
    'Acting Deputy Director of the Division of the Freedom of the Harbours and Roads (HR) Wilhelmina Hamiltone'
  const text = `Minutes of the Board\n${head}\nHenry Bardach\nFrank Talbot\n${name}\nThe Harbour Office:\nPetra Lis, Director\n${lines(full, other, first)}`
  expect(outline(text).slice(1, 7)).toEqual([
    `paragraph ${head}`,
    'paragraph Henry Bardach',
    'paragraph Frank Talbot',
    `paragraph ${name}`,
    'paragraph The Harbour Office:',
    'paragraph Petra Lis, Director',
  ])
  const chief =
    'Anton W. Marek, Chief of the Division of the Review of Classified Soundings (CS), Information of Pilots and Systems Staff, Directorate for Harbours'
  expect(outline(lines('Minutes of the Board', chief, full, other, first))).toContain(`paragraph ${chief}`)
})

test('the letters of a file begin under full lines; the date stands under a title of full lines', () => {
  const letter = 'Draft Memorandum From Dr. Lis to the Keeper of the Rolls'
  const title =
    'Letter From Wilhelmina Hamiltone (Director of the Freedom of the Outer Harbours and the Roads) to the Keeper Petra Lis (Chair of the Committee of the Members on the Secrecy of Tidal Soundings)'
  const filled = `${full} And it was left there until the whole of the Board could meet once more in Port Clair in May.`
  const text = lines(title, 'May 3, 1951', 'Dear Dr. Lis:', other, first, second, filled, letter, third, other)
  expect(outline(text).slice(0, 3)).toEqual([`title ${title}`, 'dateline May 3, 1951', 'salute Dear Dr. Lis:'])
  expect(heads(text)).toEqual([`heading 1 ${letter}`])
})

test('the parts of a paper in small capitals, written in small letters, also under its title', () => {
  const parts = [
    'the problem',
    full,
    'discussion',
    other,
    second,
    'conclusions',
    '1. The tolls are due.\n2. The port is not.',
  ]
  const text = lines(
    'Paper Prepared for the Cabinet',
    'Port Clair, May 3, 1951.',
    'Tolls of the River',
    ...parts,
    'recommended action',
    first,
    third,
  )
  expect(heads(text)).toEqual([
    'heading 2 the problem',
    'heading 2 discussion',
    'heading 2 conclusions',
    'heading 2 recommended action',
  ])
})
