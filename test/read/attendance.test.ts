/** Lists of who was there, who was not, and who else. */
import {expect, test} from 'vitest'
import {first, outline, second, wrap} from './outline.js'

const items = (text: string): string[] => outline(text).filter((line) => /^\s+(?:item|listHead)/.test(line))

test('heads with the colon: members, staff, those absent, guests', () => {
  const text = `Minutes of the Board\n\n3 May 1951\n\nMembers of the Board Present:\nPetra Lis, Chair;\nAnton Marek;\n\nMembers absent:\nIlse Brandt\n\nHarbour staff present:\nJosef Talbot\nAnna Dane\n\nGuests:\nHenry Aubry\nMary Fenn\n\n${first}`
  expect(items(text)).toEqual([
    '  listHead Members of the Board Present:',
    '  item Petra Lis, Chair;',
    '  item Anton Marek;',
    '  listHead Members absent:',
    '  item Ilse Brandt',
    '  listHead Harbour staff present:',
    '  item Josef Talbot',
    '  item Anna Dane',
    '  listHead Guests:',
    '  item Henry Aubry',
    '  item Mary Fenn',
  ])
  expect(items(`${first}\n\nNobody else was present:\n\n${second}`)).toEqual([])
})

test('persons with their titles, though each ends with a stop', () => {
  const minister = 'The Right Hon. PETRA LIS, M.P., Minister of Marine and of the Northern Harbours.'
  const admiral = 'Admiral ANTON MAREK, Chief of the Naval Staff of the Varnian Republic.'
  expect(items(`Conclusions of a Meeting\n\nPresent:\n\n${minister}\n${admiral}\n\n${first}`)).toEqual([
    '  listHead Present:',
    `  item ${minister}`,
    `  item ${admiral}`,
  ])
})

test('who is in the chair is no heading', () => {
  const present = `Present: Comrades ${Array.from({length: 12}, () => 'A. Marek, I. Brandt').join(', ')}`
  const text = `${first}\n\nIn the chair: Comrade P. Lis\n\n${present}\n\n${second}`
  expect(outline(text)[1]).toBe('paragraph In the chair: Comrade P. Lis')
})

test('a line over persons only, each with a title or an office', () => {
  const text = `Notes of the Harbour Committee\n\n3 May 1951\n\nMembers of the Committee\nSecretary Anton Marek, Chairman\nHon. Ilse Brandt\n\nInvited Pilots\nDr. Petra Lis\nGeneral of the Marine Josef Talbot\n\n${first}`
  expect(items(text)).toEqual([
    '  listHead Members of the Committee',
    '  item Secretary Anton Marek, Chairman',
    '  item Hon. Ilse Brandt',
    '  listHead Invited Pilots',
    '  item Dr. Petra Lis',
    '  item General of the Marine Josef Talbot',
  ])
  expect(
    items(`Notes of the Harbour Committee\n\n3 May 1951\n\nHarbour Works\nNorthern Quay\nSouthern Quay\n\n${first}`),
  ).toEqual([])
  expect(items(`${`${first}\n\n`.repeat(12)}Invited Pilots\nDr. Petra Lis\nDr. Anna Dane\n\n${first}`)).toEqual([])
})

test('beside a first list any name is one of those who were, or were not, there', () => {
  const present = 'PRESENT\nPetra Lis, Chair\nAnton Marek\n'
  expect(
    items(
      `Minutes of the Board\n\n3 May 1951\n\n${present}\nABSENT\nIlse Brandt - Excused\nAnna Dane\n\nSTAFF PRESENT\nJosef Talbot, Pilot\n\nREMARKS\n\n${first}`,
    ),
  ).toEqual([
    '  listHead PRESENT',
    '  item Petra Lis, Chair',
    '  item Anton Marek',
    '  listHead ABSENT',
    '  item Ilse Brandt - Excused',
    '  item Anna Dane',
    '  listHead STAFF PRESENT',
    '  item Josef Talbot, Pilot',
  ])
  expect(items(`Minutes of the Board\n\n3 May 1951\n\n${present}\nWelcome\nPetra Lis\n\n${first}`)).toHaveLength(3)
})

test('names in capitals under their head are no headings, and the next head ends them', () => {
  const text = `HARBOUR INQUIRY\n\n3 May 1951\n\nCOMMITTEE MEMBERS:\n\nPETRA LIS, Ph.D., Chair\nANTON MAREK, J.D.\nILSE BRANDT\n\nWITNESSES:\n\nJOSEF TALBOT\n\nP-R-O-C-E-E-D-I-N-G-S\n\n${first}`
  expect(outline(text).slice(2)).toEqual([
    'list',
    '  listHead COMMITTEE MEMBERS:',
    '  item PETRA LIS, Ph.D., Chair',
    '  item ANTON MAREK, J.D.',
    '  item ILSE BRANDT',
    'list',
    '  listHead WITNESSES:',
    '  item JOSEF TALBOT',
    'heading 1 P-R-O-C-E-E-D-I-N-G-S',
    `paragraph ${first}`,
  ])
})

test('in lines that no blank one parts a colon tells, and one person may stand alone', () => {
  const body = [first, second, first, second].map((words) => wrap(words, 72)).join('\n')
  const text = `Report to the Board\n3 May 1951\nComposition of the delegation:\nCde. A. Marek, head of the delegation\nCde. P. Lis\nI. THE TALKS IN TAVRIA\n${body}`
  expect(items(text)).toEqual([
    '  item Composition of the delegation:',
    '  item Cde. A. Marek, head of the delegation',
    '  item Cde. P. Lis',
  ])
  const minutes = `Minutes of the Board\n3 May 1951\nBoard Members Present:\nPetra Lis, Chair\nAnton Marek\nStaff Present:\nJosef Talbot, Associate Pilot\nAPPROVAL OF THE MINUTES\n${body}`
  expect(items(minutes).slice(-2)).toEqual(['  listHead Staff Present:', '  item Josef Talbot, Associate Pilot'])
  expect(outline(minutes)).toContain('heading 1 APPROVAL OF THE MINUTES')
})

test('what an editor says in brackets ends the list', () => {
  const text = `Minutes of the Board\n\n3 May 1951\n\nPresent:\nPetra Lis, Chair\nAnton Marek\n[Omitted here is a list of ships.]\n\n${first}`
  expect(items(text)).toHaveLength(3)
  expect(outline(text)).toContain('paragraph [Omitted here is a list of ships.]')
})

test('in capitals and without a colon, who was absent; an item of the agenda over text is nobody', () => {
  for (const gap of ['\n', '\n\n']) {
    const names = ['ATTENDANCE', 'Dr. Petra Lis (Chair)', 'Prof. Ilse Brandt', 'ABSENT', 'Dr. Anton Marek'].join('\n')
    const text = `Minutes of the Board\n3 May 1951\n${names}${gap}Item I. Welcome and Opening${gap}${first}${gap}${second}`
    expect(outline(text).slice(2, 10)).toEqual([
      'list',
      '  listHead ATTENDANCE',
      '  item Dr. Petra Lis (Chair)',
      '  item Prof. Ilse Brandt',
      'list',
      '  listHead ABSENT',
      '  item Dr. Anton Marek',
      'heading 2 Item I. Welcome and Opening',
    ])
  }
})

test('what the text is about, over text under persons, is nobody', () => {
  const names = ['Present:', 'Petra Lis, Chairman', 'Anton Marek', 'Ilse Brandt'].join('\n')
  const head = (line: string): string | undefined =>
    outline(`Minutes of the Board\n3 May 1951\n${names}\n${line}\n${wrap(first, 90)}\n${wrap(second, 90)}`)[7]
  expect(head('Clearance Problems')).toBe('heading 2 Clearance Problems')
  expect(head('Josef Talbot')).toBe('  item Josef Talbot')
})
