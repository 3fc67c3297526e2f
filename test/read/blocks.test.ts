import {describe, expect, test} from 'vitest'
import {anchorsOf, outline, problemsOf} from './outline.js'

const long =
  'The envoy said that the ships had been unloaded before the harbour master came back from the capital, and that nobody had been told. '
    .repeat(2)
    .trim()

describe('headings', () => {
  test('capitals over two lines, and the paragraph under them', () => {
    expect(outline(`${long}\n\nON THE PRICE OF GRAIN\n\n${long}`)).toEqual([
      `paragraph ${long}`,
      'heading 1 ON THE PRICE OF GRAIN',
      `paragraph ${long}`,
    ])
  })

  test('numbered, where no sibling stands beside it; with a stop, where its series has none', () => {
    const text = ['I came late.', '1. The harbour', long, '2. The railway', long, '3. The grain.', long].join('\n\n')
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 2 1. The harbour',
      'heading 2 2. The railway',
      'heading 2 3. The grain.',
    ])
  })

  test('letter-spaced, bracketed, and short over a paragraph', () => {
    expect(
      outline(`M e m o r a n d u m\n\n${long}\n\n[Annex 2]\n\nPlan of the Harbour\n\n${long}\n\nTransport\n\n${long}`),
    ).toEqual([
      'heading 1 M e m o r a n d u m',
      `paragraph ${long}`,
      'heading 1 [Annex 2]',
      'heading 1 Plan of the Harbour',
      `paragraph ${long}`,
      'heading 2 Transport',
      `paragraph ${long}`,
    ])
  })

  test('the title of a further document', () => {
    const text = `${long}\n\nMemorandum From the Envoy to the Minister\n\n${long}\n\nA. Brown to C. Green\n\n8 March 1957\n\n${long}`
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 1 Memorandum From the Envoy to the Minister',
      'heading 1 A. Brown to C. Green',
    ])
  })

  test('an outline set close in a text that blank lines part is a list, not a row of headings', () => {
    const text = `${long}\n\n${long}\n\n1. The harbour\n${long}\n2. The railway\n${long}\n\n${long}\n\n${long}`
    expect(outline(text).filter((line) => !line.startsWith('paragraph'))).toEqual([
      'list',
      '  item 1.· The harbour',
      'list',
      '  item 2.· The railway',
    ])
  })

  test('the numbered documents of a file, each over its date', () => {
    const text = `${long}\n\n2. Memorandum of Conversation\n\n8 March 1957\n\n${long}`
    expect(outline(text)).toContain('heading 1 2. Memorandum of Conversation')
  })

  test('a headline over the text it begins, wrapped or not, and a heading under it', () => {
    const wrapped = 'A Winter in the Harbour: Grain, Ships, Sailors, Cranes, and the\nLong Railway Question'
    const lines = `${long} He added: ${long}`.replaceAll('. The', ', the').match(/.{1,68}(?:\s|$)/g)!
    expect(outline(`${wrapped}\n${lines.map((line) => line.trim()).join('\n')}`)[0]).toBe(
      `title ${wrapped.replace('\n', ' ')}`,
    )
    expect(outline(`The Price of a Loaf\n\nThe Price of a Loaf\n\n${long}`).slice(0, 2)).toEqual([
      'title The Price of a Loaf',
      'heading 2 The Price of a Loaf',
    ])
    expect(outline(`The envoy came late\n\n${long}`)[0]).not.toMatch(/^title/)
  })

  test('what is attached is headed by its name', () => {
    expect(outline(`${long}\n\nAttached Memorandum\n\n8 March 1957\n\n${long}`)).toContain(
      'heading 1 Attached Memorandum',
    )
  })

  test('a turn in capitals is no heading: its label comes back', () => {
    const text = `THE ENVOY: In what year?\n\nMR. BROWN: 1940.\n\nTHE ENVOY: NOTHING?\n\nMR. BROWN: ${long}`
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  test('the first of a list under a line with a colon is no heading', () => {
    const text = `Others:\n\nJohn A. Brown, Director of the Harbour\n\n${long} ${long}`
    expect(outline(text).slice(0, 2)).toEqual(['paragraph Others:', 'paragraph John A. Brown, Director of the Harbour'])
  })

  test('initials and abbreviations in capitals are no heading', () => {
    expect(outline(`${long}\n\nA, BCD, EFG.\n\n${long}`)[1]).toBe('paragraph A, BCD, EFG.')
  })
})

describe('lists', () => {
  test('two levels, each with its enumerator', () => {
    expect(
      outline('He spoke of two things:\n1) the harbour:\na) its wall,\nb) its light;\n2) the railway.\nThen he left.'),
    ).toEqual([
      'paragraph He spoke of two things:',
      'list',
      '  item 1)· the harbour:',
      '    list',
      '      item a)· its wall,',
      '      item b)· its light;',
      '  item 2)· the railway.',
      'paragraph Then he left.',
    ])
  })

  test('brackets, numerals, bullets', () => {
    expect(
      outline(
        '(1) one thing.\n(2) another.\n\nWords.\n\nI. first part.\nII. second part.\n\nWords.\n\n- a bullet;\n- another.',
      ),
    ).toEqual([
      'list',
      '  item (1)· one thing.',
      '  item (2)· another.',
      'paragraph Words.',
      'list',
      '  item I.· first part.',
      '  item II.· second part.',
      'paragraph Words.',
      'list',
      '  item -· a bullet;',
      '  item -· another.',
    ])
  })

  test('a list runs over a page', () => {
    expect(outline('He named two things:\n1) the harbour;\n\f2) the railway.\nThen he left.')).toEqual([
      'paragraph He named two things:',
      'list',
      '  item 1)· the harbour;',
      '    pageBreak ‖2',
      '  item 2)· the railway.',
      'paragraph Then he left.',
    ])
  })

  test('the number of a telegram is not an enumerator', () => {
    expect(outline(`193. In our talk he was calm. ${long}\n\nHe left.`).map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  test('the day of a date is not an enumerator', () => {
    expect(outline('1.XI.62 A. ORSINI\n2.The bridge was gone.')).not.toContain('list')
    expect(outline('1.XI.62 A. ORSINI')).toEqual(['signed 1.XI.62 A. ORSINI'])
  })

  test('an initial is not an enumerator', () => {
    expect(outline('A. Kendall came late.\nE.F. Brown did not come.\nI. V. Green did.')).toEqual([
      'paragraph A. Kendall came late.',
      'paragraph E.F. Brown did not come.',
      'paragraph I. V. Green did.',
    ])
  })

  test('participants, with the head on its own line or on the first name’s', () => {
    expect(
      outline(
        `Participants: Mr. Brown\nMr. Green, Consul\nMr. Grey\n\n${long}\n\nPresent:\nDr. White\nDr. Black\n\n${long}`,
      ),
    ).toEqual([
      'list',
      '  listHead Participants:',
      '  item Mr. Brown',
      '  item Mr. Green, Consul',
      '  item Mr. Grey',
      `paragraph ${long}`,
      'list',
      '  listHead Present:',
      '  item Dr. White',
      '  item Dr. Black',
      `paragraph ${long}`,
    ])
  })
})

test('the subject of a memorandum is a list of one, where the participants follow', () => {
  expect(
    outline(`${long}\n\nSUBJECT\n\nLoan of Cranes\n\nPARTICIPANTS\n\nMr. Brown\n\nMr. Green\n\n${long}`).slice(1, -1),
  ).toEqual([
    'list',
    '  listHead SUBJECT',
    '  item Loan of Cranes',
    'list',
    '  listHead PARTICIPANTS',
    '  item Mr. Brown',
    '  item Mr. Green',
  ])
})

describe('notes', () => {
  test('numbers glued to words and stops meet their bodies; other numbers are left alone', () => {
    const text = `The envoy1 spoke of NSC 64 and of the C–54.2 It cost 1.5 tons, or 3,000, by 9:15.\nHe left soon.”3 Others stayed.\n1 Mr. Brown.\n2 An aircraft.\n3 On 4 May.`
    expect(anchorsOf(text)).toEqual(['1→n1', '2→n2', '3→n3'])
    expect(outline(text).filter((line) => line.startsWith('note'))).toEqual([
      'note 1· Mr. Brown.',
      'note 2· An aircraft.',
      'note 3· On 4 May.',
    ])
    expect(problemsOf(text)).toEqual([])
  })

  test('bracketed numbers and signs', () => {
    const text =
      'The envoy[7] spoke to Mr. Brown*, and to Mr. Grey*. He left.[8]\n\n[7] The French one.\n[8] By train.\n* Sworn in later.'
    expect(anchorsOf(text)).toEqual(['[7]→n7', '*→n-star', '*→n-star', '[8]→n8'])
    expect(outline(text).slice(-3)).toEqual([
      'note [7]· The French one.',
      'note [8]· By train.',
      'note *· Sworn in later.',
    ])
  })

  test('a numbered list is not a list of notes', () => {
    expect(outline('He named two things.1 They were:\n1. the harbour,\n2. the railway.\n1 On 4 May.')).toEqual([
      'paragraph He named two things.1 They were:',
      'list',
      '  item 1.· the harbour,',
      '  item 2.· the railway.',
      'note 1· On 4 May.',
    ])
  })

  test('an anchor glued to a date, where a body answers it', () => {
    const dated = 'Talk in the harbour, June 30,\n19582\n\nHe came on March 213 by ship.4'
    expect(anchorsOf(`${dated}\n\n2 Kept in the port.\n3 So dated.\n4 It was late.`)).toEqual(['2→n2', '3→n3', '4→n4'])
    expect(anchorsOf(dated)).toEqual([])
  })

  test('digits that are supplied or corrected call no note', () => {
    expect(anchorsOf('In 194[8] he had 17 [18] trucks; he left on June [12].')).toEqual([])
    // but where it counts on from an anchor, it is one
    expect(anchorsOf('Your telegrams [1] came. To telegram 58 [2] and letter 9 [3] of June [12] he replies.')).toEqual([
      '[1]→',
      '[2]→',
      '[3]→',
    ])
  })

  test('half of a number that the line broke labels no note', () => {
    expect(anchorsOf('It was so.1 He left.2\n1 Report 711.5/\n026 Grain and others.\n2 See above.')).toEqual([
      '1→n1',
      '2→n2',
    ])
  })

  test('an anchor without a body is a warning', () => {
    expect(anchorsOf('It is a form of struggle.1 But he left.')).toEqual(['1→'])
    expect(problemsOf('It is a form of struggle.1 But he left.')).toEqual(['note-anchor-without-body 1:26'])
    expect(problemsOf('He left [2] soon.')).toEqual(['note-anchor-without-body 1:9'])
  })

  test('an id is given once, though numbers begin anew', () => {
    const page = 'One word[1] here.\n\n[1] A note.\n\n'
    expect(anchorsOf(page + page)).toEqual(['[1]→n1', '[1]→n1-2'])
  })
})

describe('opening and closing', () => {
  test('title, secrecy, number, dateline, salute, closing, signature', () => {
    const text = `Letter from the Envoy to the Minister\n\nSecret\n\nNo. 417/2\n\n[London,] 3 May 1951.\n\nDear Minister,\n\n${long}\n\nYours sincerely,\n\nJohn A. Brown`
    expect(outline(text)).toEqual([
      'title Letter from the Envoy to the Minister',
      'classification Secret',
      'documentNumber No. 417/2',
      'dateline [London,] 3 May 1951.',
      'salute Dear Minister,',
      `paragraph ${long}`,
      'closer Yours sincerely,',
      'signed John A. Brown',
    ])
  })

  test('a telegram: its file, its urgency, one name under it', () => {
    const text = `611.93 Grain/4–2251: Telegram\n\nThe Envoy in the Harbour (Brown) to the Minister of Trade\n\nsecret priority\n\nLondon, 3 May 1951.\n\n193. ${long}[1]\n\nBrown\n\n[1] Not printed.`
    expect(outline(text)).toEqual([
      'documentNumber 611.93 Grain/4–2251: Telegram',
      'title The Envoy in the Harbour (Brown) to the Minister of Trade',
      'classification secret priority',
      'dateline London, 3 May 1951.',
      `paragraph 193. ${long}[1]`,
      'signed Brown',
      'note [1]· Not printed.',
    ])
  })

  test.each([
    ['Kuruman, 22d Decr 1841', 'My Dear Father', 'Yours ever', 'Tom'],
    ['New York, Dec 29th', 'Dear Mr. Marek,', 'love,', 'Wystan'],
    ['June 10th', 'Sir', 'I have the honour to be, Sir, your most obedient humble servant,', 'D. Orsini'],
    ['Bern, 20. Oktober 1845.', 'Hochgeachteter Herr Präsident!', 'Herzlichst Ihr', 'Arthur'],
    ['Nice, le 19 février 1940', 'Mon Révérend Père,', 'Bien à vous', 'Odile Aubry'],
    ['Москва, 5 мая 1956 г.', 'Уважаемый товарищ Лис!', 'С уважением', 'П. Лис'],
  ])('a letter of %s: %s … %s, %s', (date, salute, closing, name) => {
    expect(outline(`${date}\n\n${salute}\n\n${long}\n\n${closing}\n\n${name}`)).toEqual([
      `dateline ${date}`,
      `salute ${salute}`,
      `paragraph ${long}`,
      `closer ${closing}`,
      `signed ${name}`,
    ])
  })

  test.each(['Care of the Aged:', 'Werte und Normen', 'Дорогая цена мира', 'Dear is the coal. It is scarce'])(
    'no salute: %s',
    (line) => expect(outline(`${long}\n\n${line}\n\n${long}`)[1]).not.toContain('salute'),
  )

  test('a name and the office under it sign a text that has come to its end', () => {
    expect(outline(`${long}\n\n${long}\n\nAnton Orsini\n\nSecretary of the Harbour Board`).slice(2)).toEqual([
      'signed Anton Orsini',
      'signed Secretary of the Harbour Board',
    ])
    // Two names are a list, and an office over more text signs nothing.
    expect(outline(`${long}\n\n${long}\n\nAnton Orsini\n\nSecretary of the Board\n\n${long}`)[2]).toBe(
      'paragraph Anton Orsini',
    )
  })

  test('what was on a day is a title, and a letter’s first sentence is none', () => {
    expect(outline(`Meeting of 28 October 1882\n\n${long}`)[0]).toBe('title Meeting of 28 October 1882')
    const first = 'Your letter was brought to me by the pilot. The ships have not come in, and we all wait…'
    expect(outline(`${first}\n\n${long}`)[0]).toBe(`paragraph ${first}`)
  })

  test('the days of a diary, where three of them part it', () => {
    const diary = `Saturday 2\n\n${long}\n\nMon. 4th\n\n${long}\n\nTuesday 5\n\n${long}`
    expect(outline(diary).filter((block) => block.startsWith('dateline'))).toEqual([
      'dateline Saturday 2',
      'dateline Mon. 4th',
      'dateline Tuesday 5',
    ])
    expect(outline(`${long}\n\nSaturday 2\n\n${long}`)[1]).not.toContain('dateline')
  })

  test('a date between ornaments, over the entry of a diary', () => {
    expect(outline(`${long}\n\n• 4 May 1947 •\n\n${long}`)[1]).toBe('dateline • 4 May 1947 •')
  })

  test('a date is no title', () => {
    expect(outline(`November 04, 1962\n\n${long}`)[0]).toBe('dateline November 04, 1962')
  })

  test('a sentence is no title, and a year alone in the text no dateline', () => {
    expect(outline(`Minutes of the talk were kept by the aide.\n\n${long}`)[0]).toBe(
      'paragraph Minutes of the talk were kept by the aide.',
    )
  })
})

describe('headings over headings', () => {
  test('a title over its first section, over its authors, a chapter over its subtitle', () => {
    expect(outline(`The Blockade of Harbour Ports, 1861–1865\n\nIntroduction\n\n${long}`).slice(0, 2)).toEqual([
      'title The Blockade of Harbour Ports, 1861–1865',
      'heading 2 Introduction',
    ])
    expect(outline(`Conclusion\n\nAnton Orsini and Joshua Marek\n\n${long}`)[0]).toBe('title Conclusion')
    expect(
      outline(`Chapter 5: The Long Peace\n\nTransition to a New Era\n\nAnton Orsini\n\n${long}`).slice(0, 3),
    ).toEqual(['title Chapter 5: The Long Peace', 'heading 2 Transition to a New Era', 'paragraph Anton Orsini'])
  })

  test('headlines with a point, where two of them stand over the text', () => {
    const first = 'Establishment of the Legation in Kastell, 1898.'
    const second = 'Elevation of the Legation to Embassy Status, 1942.'
    expect(outline(`${long}\n\n${first}\n\n${long}\n\n${second}\n\n${long}`).filter((_, i) => i % 2 === 1)).toEqual([
      `heading 2 ${first}`,
      `heading 2 ${second}`,
    ])
    expect(outline(`${long}\n\n${first}\n\n${long}`)[1]).toBe(`paragraph ${first}`)
  })

  test('two levels over one text', () => {
    expect(
      outline(`${long}\n\nTravel Relations\n\nEstablishment of Travel Relations, 1962.\n\n${long}`).slice(1, 3),
    ).toEqual(['heading 1 Travel Relations', 'heading 2 Establishment of Travel Relations, 1962.'])
    // A name over an office is no heading.
    expect(outline(`${long}\n\nAnton Orsini\n\nOffice of the Harbour Board\n\n${long}`)[1]).toBe(
      'paragraph Anton Orsini',
    )
  })
})

test('tables: rows of the same number of cells', () => {
  expect(outline(`${long}\nTaxes\t100\nSale of cloth\t250\nTotal\t350\n${long}`)).toEqual([
    `paragraph ${long}`,
    'table',
    '  row',
    '    cell Taxes',
    '    cell 100',
    '  row',
    '    cell Sale of cloth',
    '    cell 250',
    '  row',
    '    cell Total',
    '    cell 350',
    `paragraph ${long}`,
  ])
})
