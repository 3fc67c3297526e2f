/** Papers of conferences, cabinets and newspapers: what their secretariats and editors set about the text. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third} from './outline.js'

const blocks = (...all: string[]): string => all.join('\n\n')
const heads = (text: string): string[] => outline(text).filter((line) => /^(?:heading|title)/.test(line))

describe('levels', () => {
  test('chapters, articles and their titles', () => {
    const text = blocks(
      first,
      'CHAPTER II',
      'Markers',
      'Article 3',
      'Stones',
      second,
      'Article 4',
      third,
      'ANNEX',
      first,
    )
    expect(heads(text)).toEqual([
      'heading 1 CHAPTER II',
      'heading 1 Markers',
      'heading 2 Article 3',
      'heading 2 Stones',
      'heading 2 Article 4',
      'heading 1 ANNEX',
    ])
  })

  test('a head right over the first of a series stands over all of it', () => {
    const over = (second_: string): string[] =>
      heads(
        blocks(
          'Report on the Harbour Works',
          first,
          'DISCUSSION',
          second_,
          second,
          'II. THE CRANES',
          third,
          'OUTLOOK',
          first,
        ),
      )
    expect(over('I. THE QUAYS')).toEqual([
      'title Report on the Harbour Works',
      'heading 1 DISCUSSION',
      'heading 2 I. THE QUAYS',
      'heading 2 II. THE CRANES',
      'heading 1 OUTLOOK',
    ])
  })
})

describe('minutes', () => {
  test('a sitting by its number, where and when it sat', () => {
    const text = blocks('214th MEETING', 'Held at Port Clair on Thursday, 6 May 1954, at 10.30 a.m.', first, second)
    expect(outline(text).slice(0, 2)).toEqual([
      'heading 2 214th MEETING',
      'dateline Held at Port Clair on Thursday, 6 May 1954, at 10.30 a.m.',
    ])
  })

  test('who was in the chair, by his surname', () => {
    const text = blocks(
      'Protocol No. 31 of the Session of the Bureau',
      'Present members:',
      'Halmek, Dorn, Lis\nMarek, Vale',
      'Meeting chaired by:',
      'Dorn',
      first,
    )
    expect(outline(text)).toContain('  listHead Meeting chaired by:')
  })

  test('where a cabinet office is', () => {
    expect(outline(blocks('Minutes of the Board', first, second, 'Board Room, S.W.1, 7th March, 1951.')).at(-1)).toBe(
      'dateline Board Room, S.W.1, 7th March, 1951.',
    )
  })

  test('what is done is no name', () => {
    const text = blocks(
      'Minutes of the Committee',
      '1. The Lights',
      first,
      '2. Relations with Ostria',
      'Fishing Limits',
      second,
    )
    expect(heads(text)).toContain('heading 2 Fishing Limits')
    expect(heads(text.replace('Fishing Limits', 'Petra Halmos'))).not.toContain('heading 2 Petra Halmos')
  })
})

test('the headline of a newspaper, and what stands under it', () => {
  const text = blocks(
    'The Varna Gazette, Thursday, October 4, 1962, page 3',
    'Fishermen Return as Quarrel Over the Bank Drags On',
    'Cutters Keep Watch Off the Island',
    'By Edith Marlowe',
    'Special to the Gazette',
    first,
    '(Continued from page 1)',
    second,
  )
  expect(heads(text)).toEqual([
    'title Fishermen Return as Quarrel Over the Bank Drags On',
    'heading 2 Cutters Keep Watch Off the Island',
  ])
})

test('figures under figures are columns; two rows may be text', () => {
  const table = (rows: string): string[] =>
    outline(blocks(first, rows, second)).filter((line) => /^(?: *)(?:table|row)/.test(line))
  expect(table('Port Clair 412 430 455\nVarna 208 211 190\nHalsund 77 80 85')).toHaveLength(4)
  expect(table('Port Clair 412 430 455\nVarna 208 211 190')).toEqual([])
})

test('who signs a treaty, side by side', () => {
  const parties = 'For the Republic of Tavria:       For the Kingdom of Ostria:'
  const text = blocks(first, second, `${parties}\nA. ORSINI                         H. LIND`)
  expect(outline(text).slice(2)).toEqual([
    'closer For the Republic of Tavria:       For the Kingdom of Ostria:',
    'signed A. ORSINI                         H. LIND',
  ])
})

test('what a cabinet spoke of, by a point', () => {
  const text = blocks(
    'CABINET',
    'Minutes of a Meeting of the Cabinet',
    'Foreign Affairs.',
    '(Previous Reference: C.M. (53) 30th Conclusions, Minute 2.)',
    'Tavria.',
    `2. ${first}`,
    'Coal.',
    '(Previous Reference: C.M. (53) 28th Conclusions, Minute 5.)',
    `3. ${second}`,
    'Approved.',
    third,
  )
  expect(heads(text).slice(-3)).toEqual(['heading 2 Foreign Affairs.', 'heading 2 Tavria.', 'heading 2 Coal.'])
})

test('who is heard in a trial, and by whom; the parties of a case', () => {
  const said = 'Q. You are master of the cutter?\nA. I am, and have been since 1931, when my father left her to me.'
  const text = blocks(
    'IN THE HIGH COURT OF ADMIRALTY',
    'THE CROWN against A. ORSINI AND OTHERS',
    'Transcript of the Shorthand Notes',
    'SECOND DAY',
    'CAPTAIN ERIK HALMOS, sworn',
    'Examined by the ATTORNEY-GENERAL',
    said,
    'Cross-examined by MR. VALE',
    said,
    first,
  )
  expect(heads(text)).toEqual([
    'heading 1 IN THE HIGH COURT OF ADMIRALTY',
    'heading 1 THE CROWN against A. ORSINI AND OTHERS',
    'heading 1 Transcript of the Shorthand Notes',
    'heading 1 SECOND DAY',
    'heading 2 CAPTAIN ERIK HALMOS, sworn',
    'heading 2 Examined by the ATTORNEY-GENERAL',
    'heading 2 Cross-examined by MR. VALE',
  ])
})

test('a finding aid: its parts by their names, its series over heads of their own', () => {
  const text = [
    'Papers of Pavel Halmos',
    'Administrative Information',
    'Provenance',
    first,
    'Access',
    'The collection is open for research, except for the last box, which is closed.',
    'Series 1: Letters',
    second,
    'Series 2: Party and Government',
    'Congresses',
    third,
    'Index Terms',
    first,
  ].join('\n')
  expect(heads(text)).toEqual([
    'title Papers of Pavel Halmos',
    'heading 2 Administrative Information',
    'heading 2 Provenance',
    'heading 2 Access',
    'heading 2 Series 1: Letters',
    'heading 2 Series 2: Party and Government',
    'heading 2 Congresses',
    'heading 2 Index Terms',
  ])
})

test('the copies of a diary, and who signed over them; a letter in the middle of a text', () => {
  const text = blocks(
    first,
    second,
    'AMBASSADOR OF OSTRIA IN TAVRIA\nH. LIND',
    'Four copies printed.\n1 – to Comrade Vale\n2 – to file',
  )
  expect(outline(text).slice(2, 4)).toEqual(['signed AMBASSADOR OF OSTRIA IN TAVRIA', 'signed H. LIND'])
  expect(outline(text)).toContain('  item 1 – to Comrade Vale')
  const letter = blocks(first, second, third, first, second, third, first, second, third, first, second, third, first)
  expect(
    outline(`${letter}\n\nPort Clair, 1st March.\n\nDear Jan,\n\n${second}\n\nYour loving brother,\n\nTomas`).slice(-5),
  ).toEqual([
    'dateline Port Clair, 1st March.',
    'salute Dear Jan,',
    `paragraph ${second}`,
    'closer Your loving brother,',
    'signed Tomas',
  ])
})

test('the sides of a talk, who interpreted and who wrote it down, each with a line of names', () => {
  const text = blocks(
    'Memorandum of Conversation between the Premier and the Tavrian Delegation',
    'Our side:',
    'Vice Premier Lu Han, Vice Minister Qiao Ping',
    'The other side:',
    'Pavel Halmos, Elena Lind',
    'Interpreter:',
    'Gao Lin',
    'Recorder:',
    'Shen Rui',
    first,
  )
  expect(outline(text).filter((line) => line.includes('listHead'))).toEqual([
    '  listHead Our side:',
    '  listHead The other side:',
    '  listHead Interpreter:',
    '  listHead Recorder:',
  ])
  expect(outline(blocks(first, second, 'Recorder:', 'Shen Rui')).slice(-2)).toEqual([
    'closer Recorder:',
    'signed Shen Rui',
  ])
})

test('of whom a commission was composed', () => {
  const text = blocks(
    first,
    'It was composed as follows:\nM. P. Dumont (French), Chairman;\nCaptain E. Lind (Ostrian);\nProfessor T. Vale.',
    second,
  )
  expect(outline(text).filter((line) => line.startsWith('  item'))).toHaveLength(3)
})

test('numbered heads with a point, in lines that no blank one parts', () => {
  const text = [
    'Report of the Commission',
    first,
    '1. Geography.',
    `${first} ${second}`,
    '2. The Delta and its Branches.',
    `${second} ${third}`,
    '3. Dues.',
    '(a) Before the War.',
    `${third} ${first}`,
  ].join('\n')
  expect(heads(text).slice(1)).toEqual([
    'heading 2 1. Geography.',
    'heading 2 2. The Delta and its Branches.',
    'heading 2 3. Dues.',
  ])
})

test('several sign with a comma, over what they are; the number of a copy is no part of a head', () => {
  const text = `COPY NO. 14\nUSE OF THE HARBOUR\n${first}\n${second}\nW. G. PADGETT,\nA. J. COLBY,\nJoint Secretariat.\nDISTRIBUTION\n${third}`
  expect(outline(text).filter((line) => /^(?:signed|heading|title)/.test(line))).toEqual([
    'heading 1 USE OF THE HARBOUR',
    'signed W. G. PADGETT,',
    'signed A. J. COLBY,',
    'signed Joint Secretariat.',
    'heading 1 DISTRIBUTION',
  ])
})

test('a kind of paper over what it is of', () => {
  const text = blocks(
    'Press Conference of the Minister',
    first,
    'Joint Communiqué',
    'Issued at the End of the Visit of the Envoy to Tavria',
    second,
  )
  expect(heads(text)).toContain('heading 1 Joint Communiqué')
})

test('witnesses of a committee, and what they handed in', () => {
  const text = blocks(
    'Captain JOHN HALMOS, called in; and Examined.',
    `1. Chairman.] You are master of the port?—${first}`,
    `2. How long?—${second}`,
    'Appendix, No. 1.',
    'PAPER handed in by Captain Halmos.',
    third,
  )
  expect(heads(text)).toEqual([
    'heading 2 Captain JOHN HALMOS, called in; and Examined.',
    'heading 1 Appendix, No. 1.',
    'heading 1 PAPER handed in by Captain Halmos.',
  ])
})

test('letters with their numbers over their dates, in lines; a list of letters is none', () => {
  const letter = (n: number, names: string): string =>
    `${n}. ${names}\n${n} Quay Street, Port Clair, ${n} May 1934\nDear friend,\n${first}\nYours ever,\nPetra`
  const text = `Letters of Two Friends\n${letter(1, 'Ilse Brandt to Petra Lis')}\n${letter(2, 'Petra Lis to Ilse Brandt')}`
  expect(heads(text).filter((line) => line.includes(' to '))).toEqual([
    'heading 2 1. Ilse Brandt to Petra Lis',
    'heading 2 2. Petra Lis to Ilse Brandt',
  ])
  const list = `${first}\n1. Ilse Brandt to Petra Lis\n3 May 1934\n2. Petra Lis to Ilse Brandt\n5 May 1934\n3. Ilse Brandt to Petra Lis\n9 May 1934`
  expect(heads(list)).toEqual([])
})

test('a plenum, its transcript, and when its sessions sat; the items of the agenda begin anew', () => {
  const text = blocks(
    'Strictly secret\nTo be returned',
    'Plenum of the Central Committee of the Tavrian Workers’ Party',
    'Transcript, Uncorrected',
    'October 22–23, 1957',
    'First Session',
    'October 22, 10 a.m.',
    'HALMOS. Of the 61 members 58 are present. There is a proposal to open the plenum. No objections?',
    'Agenda',
    '1. On the errors of Comrade Lind\n2. On the plan for 1958',
    '1. On the Errors of Comrade Lind',
    'HALMOS. The floor has Comrade Vale.',
    `VALE. ${first}`,
    '2. On the Plan for 1958',
    `LIND. ${second}`,
  )
  const all = outline(text)
  expect(all.slice(0, 5)).toEqual([
    'classification Strictly secret',
    'classification To be returned',
    'title Plenum of the Central Committee of the Tavrian Workers’ Party',
    'heading 1 Transcript, Uncorrected',
    'dateline October 22–23, 1957',
  ])
  expect(all).toContain('dateline October 22, 10 a.m.')
  expect(all).toContain('heading 2 1. On the Errors of Comrade Lind')
})

test('what is printed at the head of a form; who wrote a paper; a draft over its title', () => {
  const form = blocks('DEPARTMENT OF STATE', 'AIRGRAM', 'A-118', 'CONFIDENTIAL', 'SUMMARY', first, second)
  expect(outline(form).slice(0, 2)).toEqual(['opener DEPARTMENT OF STATE', 'opener AIRGRAM'])
  const record = blocks(
    'UNITED NATIONS',
    'SECURITY COUNCIL',
    'OFFICIAL RECORDS',
    '914th MEETING: 3 JUNE 1961',
    first,
    second,
  )
  expect(outline(record).filter((line) => line.startsWith('opener'))).toHaveLength(3)
  // Over text it heads that.
  expect(heads(blocks('SECURITY COUNCIL', first, second))).toHaveLength(1)
  const memo = blocks(
    'Department II/4',
    'Berlin, 9 March 1962',
    'Memorandum on a Conversation with the Envoy of Tavria',
    first,
  )
  expect(heads(memo)).toEqual(['title Memorandum on a Conversation with the Envoy of Tavria'])
  const note = blocks(first, second, 'Draft', 'RESOLUTION OF THE COUNCIL ON THE MOLE', third)
  expect(heads(note)).toEqual(['heading 1 Draft', 'heading 1 RESOLUTION OF THE COUNCIL ON THE MOLE'])
})

test('the contents of a record, and the agenda under them', () => {
  const text = blocks(
    'CONTENTS\nAgenda item 9:\nGeneral debate (continued)\nSpeech by Mr. Vale (Tavria)…33\nNINE HUNDRED AND FOURTEENTH MEETING',
    'Held in Port Clair, on Saturday, 3 June 1961, at 3 p.m.',
    'Provisional agenda (S/Agenda/914)\n1. Adoption of the agenda.\n2. The situation on the island.',
    first,
  )
  expect(
    outline(text)
      .filter((line) => /^(?:list| {2}(?:listHead|item)|heading|dateline)/.test(line))
      .slice(0, 7),
  ).toEqual([
    'list',
    '  listHead CONTENTS',
    '  item Agenda item 9:',
    '  item General debate (continued)',
    '  item Speech by Mr. Vale (Tavria)…33',
    'heading 1 NINE HUNDRED AND FOURTEENTH MEETING',
    'dateline Held in Port Clair, on Saturday, 3 June 1961, at 3 p.m.',
  ])
})

test('a head after a table, which is none of its rows', () => {
  const rows = '1952   412   38\n1953   388   35\n1954   301   27'
  expect(heads(blocks('Annual Review for the Year', first, rows, 'Relations with Ostria', second))).toContain(
    'heading 2 Relations with Ostria',
  )
  expect(heads(blocks(first, '1965  301  140', second))).toEqual([])
})
