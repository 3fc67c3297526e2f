/** Heads that stand in series, one over the other, over turns, and in lines that no blank line parts. */
import {describe, expect, test} from 'vitest'
import {read} from '../../src/read/read.js'
import {Source} from '../../src/tree/source.js'
import {first, outline, second, third, wrap} from './outline.js'

const heads = (text: string): string[] => outline(text).filter((line) => line.startsWith('heading'))
/** Paragraphs as a program wraps them, without a blank line between. */
const lines = (...paragraphs: string[]): string => paragraphs.map((words) => wrap(words, 72)).join('\n')
const body = lines(first, second, third, first, second, third)

describe('numbered heads', () => {
  test('with a stop, over numbered heads of the next level', () => {
    const text = `${first}\n\nI. Relations with Tavria.\n\n1. The hospital\n\n${second}\n\n2. Trade\n\n${third}\n\nII. The domestic situation.\n\n1. Prices\n\n${first}`
    expect(heads(text)).toEqual([
      'heading 1 I. Relations with Tavria.',
      'heading 2 1. The hospital',
      'heading 2 2. Trade',
      'heading 1 II. The domestic situation.',
      'heading 2 1. Prices',
    ])
  })

  test('over a head without a number, beside another of the series over text', () => {
    const text = `${first}\n\nI. Internal Developments\n\nThe Leadership\n\n${second}\n\nII. The Economy\n\n${third}`
    expect(heads(text)).toEqual([
      'heading 1 I. Internal Developments',
      'heading 2 The Leadership',
      'heading 1 II. The Economy',
    ])
    const agenda = `Agenda:\n1. The harbour\nReporter: Marek\n2. The railway\nReporter: Lis\n\n${second}`
    expect(heads(agenda)).toEqual([])
  })

  test('over a head that looks like a name, over numbered paragraphs', () => {
    const text = `${first}\n\nI. Affairs at Home\n\nPresent Political Climate\n\n3. ${second}\n\n4. The climate is calm.\n\nII. Affairs Abroad\n\n5. ${third}`
    expect(heads(text)).toEqual([
      'heading 1 I. Affairs at Home',
      'heading 2 Present Political Climate',
      'heading 1 II. Affairs Abroad',
    ])
    expect(heads(text.replace('The climate', 'The port'))).toEqual(['heading 1 II. Affairs Abroad'])
  })

  test('over a clause that ends with a colon, beside others over text; the clause is no heading, though a note is called in it', () => {
    const text = `${first}\n\n1. Events in the North\n\n${second}\n\nThe Harbour Council:[1]\n\n${third}\n\n2. The State of the Port\n\nThe Harbour Council:\n\n${first}`
    expect(heads(text)).toEqual(['heading 2 1. Events in the North', 'heading 2 2. The State of the Port'])
  })

  test('over `We propose:` and over the persons of a delegation, beside others over text', () => {
    const persons = 'Petra Lis, Secretary of the Board\n\nAnton Marek, Director of the Port'
    const text = `${first}\n\n1. The Delegation\n\n${persons}\n\n2. The Visit\n\n${second}\n\n3. Proposals\n\nWe propose:\n\na) to build a quay;\n\nb) to mend the light.`
    expect(heads(text)).toEqual(['heading 2 1. The Delegation', 'heading 2 2. The Visit', 'heading 2 3. Proposals'])
  })

  test('a reference in parentheses under a head is none', () => {
    expect(heads(`${first}\n\nTHE HARBOUR\n\n(Reference Cabinet 40 Conclusion 2).\n\n${second}`)).toEqual([
      'heading 1 THE HARBOUR',
    ])
  })

  test('numerals alone on their lines, two and more', () => {
    expect(heads(`${first}\n\nI\n\n${second}\n\nII\n\n${third}`)).toEqual(['heading 2 I', 'heading 2 II'])
    expect(heads(`${first}\n\nII\n\n${second}`)).toEqual([])
  })
})

describe('heads over little', () => {
  const turn = (who: string): string => `${who}: We shall see.`
  test('over the turns of a conversation, though two capitals look like a name', () => {
    const text = `${first}\n\n${turn('Marek')}\n\n${turn('Orsini')}\n\nNuclear Agreement\n\n${turn('Marek')}\n\nGrain\n\n${turn('Orsini')}`
    expect(heads(text)).toEqual(['heading 2 Nuclear Agreement', 'heading 2 Grain'])
  })

  test('over one sentence, where each weighty word has its capital', () => {
    const text = `${first}\n\nElection of the Chairman\n\nMr. Orsini was elected for the coming year.\n\n${second}`
    expect(heads(text)).toEqual(['heading 2 Election of the Chairman'])
  })

  test('over sentences, where two short heads in small letters do so', () => {
    const sentence = 'Scholars to whom he had spoken were opposed to it, and he, too.'
    const text = `${first}\n\nSkipping years\n\n${sentence}\n\nLess paper\n\n${sentence}`
    expect(heads(text)).toEqual(['heading 2 Skipping years', 'heading 2 Less paper'])
    expect(heads(`${first}\n\nSkipping years\n\n${sentence}`)).toEqual([])
  })

  test('of two words that look like a name, where the text writes one of them small', () => {
    const sentence = 'The Board was asked to take no action until the grain had come.'
    expect(heads(`${first}\n\nFurther Action\n\n${sentence}`)).toEqual(['heading 2 Further Action'])
    expect(heads(`${first}\n\nAnton Marek\n\n${sentence}`)).toEqual([])
  })

  test('an item of an agenda in lines, over one sentence', () => {
    expect(heads(`${body}\nItem 3: Other Business\nMr. Marek took the chair.\n${body}`)).toEqual([
      'heading 2 Item 3: Other Business',
    ])
  })

  test('the title of a chapter between its number and the first article', () => {
    const text = `${first}\n\nCHAPTER II\n\nMarkers of the border\n\nArticle 3\n\n${second}`
    expect(heads(text)).toContain('heading 1 Markers of the border')
  })

  test('what an extract is about, under its title; a sentence that goes on in a list is no head', () => {
    const text = `Extract from Protocol No. 37 of the session of 12 May 1951\n\nOn the reply to the Tavrian envoy\n\n1. ${first}\n\n2. ${second}`
    expect(heads(text)).toContain('heading 2 On the reply to the Tavrian envoy')
    const list = `${first}\n\nRESOLUTION\n\nThe Harbour Council\n\na) approves the plan,\n\nb) asks for a report.`
    expect(heads(list)).toEqual(['heading 1 RESOLUTION'])
  })
})

describe('the subject of a paper, over its first section', () => {
  test('under the dateline or the mark of secrecy, with blank lines and without', () => {
    for (const gap of ['\n\n', '\n']) {
      const paper = (subject: string): string =>
        [
          'Report of the Harbour Board',
          'Port Clair, 3 May 1951',
          'Secret',
          subject,
          'Introduction',
          lines(first),
          lines(second),
          lines(third),
        ].join(gap)
      expect(heads(paper('The Harbour Treaty'))).toEqual(['heading 1 The Harbour Treaty', 'heading 2 Introduction'])
      expect(heads(paper('Anton Marek'))).toEqual(['heading 2 Introduction'])
    }
  })
})

describe('in lines that no blank line parts', () => {
  test('the name of a section under a full line, and a head under a head', () => {
    expect(heads(`${body}\nDiscussion\n${body}`)).toEqual(['heading 2 Discussion'])
    expect(heads(`${body}\nDISCUSSION\nThe Leadership\n${body}`)).toEqual([
      'heading 1 DISCUSSION',
      'heading 2 The Leadership',
    ])
  })

  test('under one of those who were there; no head is another of them', () => {
    const list = 'Anton Marek, Director of the Port\nIlse Brandt, Secretary of the Board'
    expect(heads(`${body}\n${list}\nOpening of the Meeting\n${body}`)).toEqual(['heading 2 Opening of the Meeting'])
    expect(heads(`${body}\n${list}\nPetra Lis, New York City\n${body}`)).toEqual([])
  })

  test('a line of three words and more over one sentence, which names nobody', () => {
    const sentence = 'Mr. Orsini moved that they be approved, and the motion was carried.'
    const head = 'Approval of the Minutes of the Eleventh Meeting'
    expect(heads(`${body}\n${head}\n${sentence}\n${body}`)).toEqual([`heading 2 ${head}`])
    expect(heads(`${body}\nAnton Petrovich Marek\n${sentence}\n${body}`)).toEqual([])
  })

  test('over a paragraph whose number counts on far from the first', () => {
    expect(
      heads(`${body}\nWithdrawal\n${lines('35. The chairman asked what might justify it.', `36. ${second}`)}`),
    ).toEqual(['heading 2 Withdrawal'])
  })

  test('a standing item ends the list of who was there', () => {
    const text = `Minutes of the Board\n3 May 1951\nPARTICIPANTS\nAnton Marek\nIlse Brandt\nCall to Order\n${body}`
    expect(heads(text)).toContain('heading 2 Call to Order')
  })

  test('a headline in capitals over text ends the list of who was there', () => {
    const text = `Minutes of the Board\n3 May 1951\nPARTICIPANTS\nAnton Marek\nIlse Brandt\nSUMMARY OF CONCLUSIONS\nIt was agreed that:\n${body}`
    expect(heads(text)).toContain('heading 1 SUMMARY OF CONCLUSIONS')
  })

  test('a session goes on with its hour and room; one that ends with the hour is a line of text', () => {
    const text = `${body}\nClosed Session--2:20 p.m.-4:05 p.m.\nRoom 12, Harbour Office\n${body}`
    expect(heads(text)).toEqual(['heading 1 Closed Session--2:20 p.m.-4:05 p.m. Room 12, Harbour Office'])
    expect(outline(`${body}\nAfternoon Session - 2:15 p.m.\n${body}`)).toContain(
      'paragraph Afternoon Session - 2:15 p.m.',
    )
  })
})

test('a sentence in capitals, with its verb and its stop, is text', () => {
  const moved = 'MEMBER LIS MOVED THAT THE MINUTES OF MAY 3 BE APPROVED. THE MOTION CARRIED.'
  expect(heads(`${second}\n\nAPPROVAL OF THE MINUTES\n\n${moved}\n\n${first}`)).toEqual([
    'heading 1 APPROVAL OF THE MINUTES',
  ])
  expect(
    heads(`${first}\n\nTHE QUAYS OF THE NORTHERN HARBOUR, THEIR PILOTS AND THEIR DUES.\n\n${second}`),
  ).toHaveLength(1)
})

test('who met, over the minutes', () => {
  const text = `Northern Harbour Advisory Committee\n\nMinutes of the Meeting\nThursday, April 5, 1951\n\n${first}`
  expect(outline(text).slice(0, 3)).toEqual([
    'title Northern Harbour Advisory Committee',
    'heading 1 Minutes of the Meeting',
    'dateline Thursday, April 5, 1951',
  ])
  expect(outline(`3 May 1951\n\nAdvisory Committee on Harbours, May 3, 1951\n\nMinutes\n\n${first}`)[1]).toMatch(
    /^title/,
  )
  expect(outline(`Harbour Papers[1]\n\nMinutes of the Third Meeting of the Board\n\n3 May 1951\n\n${first}`)[0]).toBe(
    'paragraph Harbour Papers[1]',
  )
})

test('dashes on a line are an ornament', () => {
  expect(outline(`${first}\n\n- - -\n\n${second}`)[1]).toBe('paragraph - - -')
})

test('how an attached paper came is no heading, the kind of it is one', () => {
  const under = (line: string): string | undefined => outline(`${first}\n\n[Attachment]\n\n${line}\n\n${second}`)[2]
  expect(under('Received by mail')).toBe('paragraph Received by mail')
  expect(under('Memorandum')).toBe('heading 1 Memorandum')
})

test('after the last of a bulleted list of persons, whatever office the head names', () => {
  const list = '- Anton Marek, Deputy Director of the Port\n- Ilse Brandt, Harbour School'
  const head = 'Welcome from the Director of the Harbour'
  expect(heads(`Present:\n${list}\n${head}\n${first}\n\n${second}`)).toEqual([`heading 2 ${head}`])
  expect(heads(`Present:\n${list}\nthe others of the Harbour\n${first}\n\n${second}`)).toEqual([])
})

test('a numeral over numbered heads is no initial', () => {
  const text = `${first}\n\nI. PANELS\n\n1. Pilots\n\n${second}\n\n2. Masters\n\n${third}`
  expect(heads(text)[0]).toBe('heading 1 I. PANELS')
  expect(heads(`${first}\n\nI. ORSINI\n\n${second}`)).toEqual([])
})

test('a numbered clause before a quotation, its colon with an anchor, is no head', () => {
  const clause = '4. The case for the treaty is well stated by Orsini in the paper of today:4'
  expect(heads(`3. ${first}\n\n[matter omitted]\n\n${clause}\n\n‘${second}\n\n‘${third}`)).toEqual([])
})

test('the subject of a paper under its dateline, though it looks like a name or names an office', () => {
  const under = (line: string): string[] =>
    heads(
      `205 Minute from Marek to Orsini\n\nPort Clair, 3 May 1951\n\nConfidential\n\n${line}\n\n${first} No coastal port was spared.`,
    )
  expect(under('Coastal Non-Intervention')).toEqual(['heading 2 Coastal Non-Intervention'])
  expect(under('Harbour Plan: Next Meeting of the Committee')).toEqual([
    'heading 2 Harbour Plan: Next Meeting of the Committee',
  ])
  expect(under('Ottilie Non-Brandt')).toEqual([])
  expect(under('Secretary of the Harbour Committee')).toEqual([])
})

test('a meeting with its number in figures and its date', () => {
  for (const meeting of ['53rd General Meeting--April 12th 1952.', '57th Meeting, May 17th, 1952.'])
    expect(outline(`${meeting}\n\n${first}\n\n${second}`)[0]).toBe(`title ${meeting}`)
  expect(heads(`${first}\n\n7th Session, 3 May 1951\n\n${second}`)).toEqual(['heading 1 7th Session, 3 May 1951'])
})

test('a date in capitals parts the heads above and under it', () => {
  expect(outline(`HARBOUR BOARD\nMAY 3, 1951\nCALL TO ORDER\n${body}`).slice(1, 3)).toEqual([
    'dateline MAY 3, 1951',
    'heading 1 CALL TO ORDER',
  ])
})

test('capitals are sure over running text, and not over lines that may be anything', () => {
  const text = `${first}\n\nON THE QUESTION OF THE PORT\n\n${second}\n\nTHE OLD PILOTS\n\nThe bell rings.\n\n${third}`
  const {tree} = read(new Source('test.txt', text))
  const certs = tree.children.filter(({type}) => type === 'heading').map((block) => 'cert' in block && block.cert)
  expect(heads(text)).toEqual(['heading 1 ON THE QUESTION OF THE PORT', 'heading 1 THE OLD PILOTS'])
  expect(certs).toEqual(['high', 'medium'])
})
