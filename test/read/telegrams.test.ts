import {describe, expect, test} from 'vitest'
import {outline, wrap} from './outline.js'

const long =
  'The Minister told me this morning that the ships would not be unloaded before the harbour master came back from the capital, and that nobody in the Chamber had been told of it.'
const longer = `${long} He added that the price of grain had risen by a fifth in the northern provinces since the spring.`

describe('the head of a telegram', () => {
  test('a kind of paper and its number before the place; how fast it goes among the marks of secrecy', () => {
    const text = `Brandt to Ministry of Marine\n\nCablegram Port 262, PORT CLAIR[1], 3 May 1949, 7.40 p.m.\n\nMOST IMMEDIATE TOP SECRET AND PERSONAL\n\n${long}`
    expect(outline(text)).toEqual([
      'title Brandt to Ministry of Marine',
      'dateline Cablegram Port 262, PORT CLAIR[1], 3 May 1949, 7.40 p.m.',
      'classification MOST IMMEDIATE TOP SECRET AND PERSONAL',
      `paragraph ${long}`,
    ])
  })

  test('speed alone is a mark in capitals only, the number of the telegram may stand before it', () => {
    const marks = (line: string): string => outline(`Harbours\n\n${line}\n\n${long}`)[1]!.split(' ')[0]!
    expect(marks('O.VA71 IMMEDIATE CONFIDENTIAL')).toBe('classification')
    expect(marks('PERSONAL & CONFIDENTIAL')).toBe('classification')
    expect(marks('No 414. CONFIDENTIAL PRIORITY')).toBe('classification')
    expect(marks('H.P. (52) 156. SECRET')).toBe('classification')
    expect(marks('Priority')).not.toBe('classification')
    expect(marks('ROUTINE WORK')).not.toBe('classification')
  })

  test('nothing goes on with a mark of secrecy alone on its line under the dateline', () => {
    const wrapped = [long, longer, long, longer].map((words) => wrap(words, 98)).join('\n')
    const text = `Minutes of the Third Session\nPort Clair, October 4, 1947, 4 p.m.\nsecret\nPresent\nVarnia\nMr. Lis\nGeneral Marek\n${wrapped}`
    expect(outline(text).slice(2, 6)).toEqual(['classification secret', 'list', '  listHead Present', '  item Varnia'])
  })

  test('under a title without a measure, too; the number of the file ends the text', () => {
    const text = `The Minister to the Consulate in Port Clair\nsecret priority\nVarnia, May 3, 1952—7 p. m.\nYour 12. We agree.\nMarek\n611.57/1–2852: Telegram`
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'title',
      'classification',
      'dateline',
      'paragraph',
      'signed',
      'documentNumber',
    ])
  })

  test('the salute under a full line of the head', () => {
    const head = 'Draft Letter From the Assistant Secretary for the Harbours (Talbot) to the Keeper of Rolls (Aubry)'
    const wrapped = [long, longer, long, longer].map((words) => wrap(words, 98)).join('\n')
    expect(outline(`${head}\nDear Mr. Aubry:\n${wrapped}`).slice(0, 2)).toEqual([
      `title ${head}`,
      'salute Dear Mr. Aubry:',
    ])
  })

  test('years and headings are no datelines', () => {
    for (const line of [
      'The Northern Harbours, 1775-1823',
      'Varnia after the Union, 1990-91',
      'The Blockade: August 1914',
    ])
      expect(outline(`${long}\n\n${line}\n\n${longer}`)[1]).toBe(`heading 2 ${line}`)
    expect(outline(`Letter\n\nVarnmouth: 3 May 1914\n\n${long}`)[1]).toBe('dateline Varnmouth: 3 May 1914')
  })

  test('a mark of secrecy over a headline, in wrapped text', () => {
    const text = `The Envoy to the Minister\n\nVarnmouth, 3 May 1951\n\nIMMEDIATE SECRET\nHARBOUR OF VARNMOUTH\n\n${long.replaceAll(/(.{40,60}) /g, '$1\n')}\n\n${longer.replaceAll(/(.{40,60}) /g, '$1\n')}`
    expect(outline(text).slice(2, 4)).toEqual(['classification IMMEDIATE SECRET', 'heading 1 HARBOUR OF VARNMOUTH'])
  })

  test('the labels of a memorandum are no table and no headings', () => {
    expect(outline(`TO:      The Secretary\nFROM:    The Harbour Office\n\n${long}`).slice(0, 2)).toEqual([
      'opener TO:      The Secretary',
      'opener FROM:    The Harbour Office',
    ])
    const form = `AGENCY: HARBOUR OFFICE\n\nRECORD NUMBER: 124\n\nCOMMENTS:\n\n${long}`
    expect(outline(form).filter((line) => line.startsWith('heading'))).toEqual([])
    const agenda = `AGENDA ITEM I: THE HARBOURS\n\nAGENDA ITEM II: THE RAILWAYS\n\n${long}`
    expect(outline(agenda)[1]).toBe('heading 1 AGENDA ITEM II: THE RAILWAYS')
  })
})

describe('capitals that tell nothing', () => {
  test('where half of the text is set in them', () => {
    const text = [
      'THE MINISTER CALLED ME IN',
      'HE SAID NOTHING OF THE HARBOUR',
      'TALKS GO ON',
      'MORE TOMORROW',
      'NOTHING ELSE',
      'I WAIT',
    ].join('\n\n')
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([])
    const mixed = `${long}\n\nTHE HARBOURS\n\n${longer}\n\nTHE RAILWAYS\n\n${longer}\n\n${long}`
    expect(outline(mixed).filter((line) => line.startsWith('heading'))).toHaveLength(2)
  })

  test('where eight lines of them follow each other', () => {
    const labels = ['AGENCY', 'RECORD', 'SERIES', 'ORIGINATOR', 'TITLE', 'DATES', 'PAGES', 'SUBJECTS', 'COMMENTS']
    const text = `${longer}\n\n${longer}\n\n${labels.join('\n\n')}\n\n${longer}`
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([])
  })

  test('where a telegram says that a text begins', () => {
    expect(
      outline(`${long}\n\nBEGINS.\n\n${longer}\n\nENDS.\n\n${long}`).filter((line) => line.startsWith('heading')),
    ).toEqual([])
  })
})

describe('how a paper ends', () => {
  test('a name in capitals over the place where it is kept, or its notes', () => {
    const text = `${longer}\n\n${long}\n\nH. ORSINI [2]\n\n[HA: A981, HARBOURS 13]\n\n[2] Consul in Port Clair.`
    expect(outline(text).slice(2)).toEqual([
      'signed H. ORSINI [2]',
      'paragraph [HA: A981, HARBOURS 13]',
      'note [2]· Consul in Port Clair.',
    ])
  })

  test('a name and an office over what a registry adds', () => {
    const text = `${longer}\n\n${long}\n\nHUGH TALBOT\nOffice of Eastern Affairs\n\ncc: Mr. Brandt`
    expect(outline(text).slice(2, 4)).toEqual(['signed HUGH TALBOT', 'signed Office of Eastern Affairs'])
    expect(outline(text).at(-1)).toBe('paragraph cc: Mr. Brandt')
  })

  test('formulas of despatches, one after another', () => {
    const text = `${long}\n\n${longer}\n\nI have the honour to be,\nSir,\nYour most obedient, humble servant,\n\nHUGH TALBOT\nHarbour Commissioner`
    expect(outline(text).slice(2)).toEqual([
      'closer I have the honour to be,',
      'closer Sir,',
      'closer Your most obedient, humble servant,',
      'signed HUGH TALBOT',
      'signed Harbour Commissioner',
    ])
  })

  test('signed and sealed, not where it says where', () => {
    expect(outline(`${long}\n\n${longer}\n\n(Signed) H. TALBOT, Clerk\n\n(L.S.) W. ORSINI`).slice(2)).toEqual([
      'signed (Signed) H. TALBOT, Clerk',
      'signed (L.S.) W. ORSINI',
    ])
    expect(outline(`Treaty of Friendship\n\nSigned at Port Clair, 3 May 1931\n\n${long}`)[1]).toBe(
      'dateline Signed at Port Clair, 3 May 1931',
    )
  })

  test('a name set to the right ends a paper that another follows', () => {
    const lines =
      '   The cruiser has left the port of Varnmouth, and nobody has seen\nher since; the light at the mouth of the river was dark that night\nand the keeper says that he was asleep.'
    const text = `${lines}\n${lines}\n${' '.repeat(50)}William Orsini.\n\n   His Excellency the Minister, and so forth, at the Castle.\n\n${lines}\n${lines}`
    expect(outline(text)).toContain('signed William Orsini.')
  })

  test('END is nobody', () => {
    expect(outline(`${longer}\n\n${long}\n\nEND`).at(-1)).toBe('paragraph END')
  })
})

test('the sender’s address in capitals over the date of a letter', () => {
  const text = `THE HARBOUR OFFICE\n14 QUAY STREET\nPORT CLAIR\n\n3rd June, 1911.\n\nSir,\n\n${long}`
  expect(outline(text)).toEqual([
    'opener THE HARBOUR OFFICE',
    'opener 14 QUAY STREET',
    'opener PORT CLAIR',
    'dateline 3rd June, 1911.',
    'salute Sir,',
    `paragraph ${long}`,
  ])
  expect(outline(`LETTER TO THE HARBOUR OFFICE\nON THE DREDGING\n\n3rd June, 1911.\n\nSir,\n\n${long}`)[0]).toMatch(
    /^(?:title|heading)/,
  )
})
