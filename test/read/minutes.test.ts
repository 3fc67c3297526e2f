/** Headings and lists of minutes and reports. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const body = [first, second, third, first, second, third, first, second, third, first, second, third].join('\n\n')

describe('headings', () => {
  test('the title a page repeats over the text is a heading, though a short line follows', () => {
    const text = `Skip to content\n\nMay 1, 1958\n\nA Paper\n\nWorking Notes from the Session of the Council\n(Point 1)\n\n${first}`
    expect(outline(text)).toContain('heading 1 Working Notes from the Session of the Council')
  })

  test('the items of an agenda', () => {
    for (const head of ['Re 2. The price of grain', 'Ad 2) The price of grain', 'Re item 2 of the agenda: Grain'])
      expect(outline(`${first}\n\n${head}\nThe Board agrees to it.`)).toContain(`heading 2 ${head}`)
  })

  test('meetings and sessions with their time or number', () => {
    for (const head of [
      'Second meeting – 27 May, 5:30 p.m.',
      'First day of the talks, 3 May 1951',
      'Open Session (9:00 a.m. - noon)',
      'First Session (3 May 1951; 9 a.m. to noon)',
      'Thursday Morning Session (Open)',
    ])
      expect(outline(`${first}\n\n${head}\n\n${second}`)).toContain(`heading 1 ${head}`)
    for (const head of ['Session II: Chairman Anton Marek', 'Continuation of the Meeting', 'Resolution:'])
      expect(outline(`${first}\n\n${head}\n\n${second}`)).toContain(`heading 2 ${head}`)
  })

  test('a session over its room, and the first item under it', () => {
    const page = `${first}\n\nSecond Session (3 May 1951; 2-5 p.m.)\n\nRoom 31, Main Building\n\nMicroform Supplements\n\n${second}`
    expect(outline(page)).toContain('heading 2 Microform Supplements')
  })

  test('sessions with their days, three and more, over a headline with blank lines and without; they are no diary', () => {
    const sentence = 'Mr. Lis described the review of the harbour records, which had begun in the spring.'
    for (const gap of ['\n\n', '\n']) {
      const text = ['Open Session, September 8', 'Closed Session, September 8', 'Closed Session, September 9']
        .flatMap((session) => [session, 'Report by the Executive Secretary', wrap(first, 90), wrap(second, 90)])
        .join(gap)
      const heads = outline(`${wrap(third, 90)}${gap}${text}`).filter((line) => line.startsWith('heading'))
      expect(heads.filter((line) => line.includes('Session,'))).toHaveLength(3)
    }
    const under = outline(`${first}\n\nFirst Meeting\n\nIssues of Access and the Northern Route\n\n${sentence}`)
    expect(under.slice(1, 3)).toEqual(['heading 1 First Meeting', 'heading 2 Issues of Access and the Northern Route'])
  })

  test('the kind of the paper alone, under its dateline, over who was there', () => {
    const text = `Committee on Harbours\n\nSeptember 8–9, 1951\n\nMinutes\n\nCommittee Members\nAnton Marek\nIlse Brandt\n\n${first}`
    expect(outline(text)[2]).toBe('heading 1 Minutes')
  })

  test('a numeral without its point', () => {
    expect(outline(`${first}\n\nII The meeting with the envoy\n\n${second}`)).toContain(
      'heading 1 II The meeting with the envoy',
    )
  })

  test('in capitals with a numeral, though an initial looks like it', () => {
    const text = `${first}\n\nI. INTRODUCTION\n\nThe Area\n\n${second}\n\nII. GRAIN\n\n${third}`
    expect(outline(text)).toContain('heading 1 I. INTRODUCTION')
  })

  test('no heading: who speaks, in brackets; a room; one of a list of persons; a line of the form; what holds a verb', () => {
    for (const line of [
      'Place: Harbour Office in Port Clair',
      'Then the envoy touched upon what had been said of the port',
      '(Orsini)',
      'Room 1205, Department of the Port',
      'Ilse Brandt, Harbour Historian',
    ])
      expect(outline(`${first}\n\n${line}\n\n${second} ${third}`).join()).not.toContain('heading')
  })

  test('an appendix with what it belongs to, and who signed over it', () => {
    const text = `${body}\n\nA. Orsini\n\nAppendix No. 1 to Protocol No. 21 of 14 May 1957\n\n${second}`
    expect(outline(text).slice(12)).toEqual([
      'signed A. Orsini',
      'heading 1 Appendix No. 1 to Protocol No. 21 of 14 May 1957',
      `paragraph ${second}`,
    ])
  })

  test('an appendix with its letter and its title', () => {
    const text = `${body}\n\nAppendix A: Ships in the Harbour\n\n${second}`
    expect(outline(text)).toContain('heading 1 Appendix A: Ships in the Harbour')
  })

  test('the kind of a document over what it is on, of many lines', () => {
    const on = wrap(`on the talks in which ${first.toLowerCase()}`, 60)
    expect(outline(`${body}\n\nNote\n${on}\n\n${second}`)[12]).toMatch(/^heading 1 Note on the talks/)
  })

  test('minutes under the number of their protocol, over their agenda', () => {
    const text = `Protocol No. 23/68\n\n5 copies\n\nMinutes of the Session of the Board on 28 May 1951\n\nAgenda:\n\n1. Grain\n\n${first}`
    expect(outline(text)).toContain('heading 1 Minutes of the Session of the Board on 28 May 1951')
  })

  test('the number of an estimate in its edition, and its title', () => {
    const text = `17. National Intelligence Estimate\n\nPort Clair, 3 May 1951.\n\n${first}`
    expect(outline(text)[0]).toBe('title 17. National Intelligence Estimate')
  })

  test('a heading under the day of a diary, and under the list of who was there', () => {
    const days = ['1 April', '3 April', '8 April (Tuesday)', '14 April']
    const diary = days.map((day) => `${day}\n\nConversation with the Harbour Master\n\n${first}`).join('\n\n')
    expect(outline(diary).filter((line) => line.startsWith('heading'))).toHaveLength(3)
    expect(outline(diary).filter((line) => line.startsWith('dateline'))).toHaveLength(4)
    const list = `Present:\nMr. Orsini\nMr. Marek\n\nGrain\n\n1. ${first}\n\n2. ${second}`
    expect(outline(list)).toContain('heading 2 Grain')
  })

  test('a line over a list of the next level is an item, where none of its series stands over text', () => {
    const text = `${first}\n\n1. Our deliveries\n\na) Crude oil;\n\nb) Steel.\n\n2. Their deliveries\n\na) Shoes;\n\nb) Ships.`
    expect(outline(text)).toContain('  item 1.· Our deliveries')
  })

  test('a numbered line over a clause that leads into a list, beside others over text', () => {
    const text = `${first}\n\nI. The harbour\n\n${second}\n\nII. Proposals\n\nIt is proposed that the Board\n\na) sell the grain,\n\nb) buy the ships.`
    expect(outline(text)).toContain('heading 1 II. Proposals')
  })

  test('a line over numbered paragraphs is a heading, though no other of its series is there', () => {
    expect(outline(`${first}\n\n(c) Effects on Trade\n\n11. ${second}`)).toContain('heading 2 (c) Effects on Trade')
  })

  test('a line in capitals with its colon between the turns of speakers; but not beside other lines of a form', () => {
    const turn = `MAREK: ${second}`
    expect(outline(`${first}\n\n${turn}\n\nDECISION:\n\n${third}\n\n${turn}`)).toContain('heading 1 DECISION:')
    expect(outline(`${first}\n\nCHAIRED BY: MAREK\nPRESENT: Lis, ${second}\n\n${third}`).join()).not.toContain(
      'heading',
    )
  })

  test('a line over a clause that leads into a list', () => {
    const text = `${first}\n\nTrade Policy\n\n${second} ${third}\n\nForeign Trade Agreements\n\nBoth sides agreed:\n\n- to sell grain,\n\n- to buy ships.`
    expect(outline(text)).toContain('heading 2 Foreign Trade Agreements')
  })

  test('the notes of the translator', () => {
    const text = `${first}[1]\n\n${second}\n\nTranslator’s Notes\n\n[1] So in the text.`
    expect(outline(text)).toContain('heading 2 Translator’s Notes')
  })
})

describe('who was there', () => {
  test('the sides, over their names or beside them', () => {
    const text = `Participants:\nFrom the Varnian side:\nM. Orsini, envoy\nT. Lis\nFrom Tavria:\nE. Halmos\n\n${first}`
    expect(outline(text).slice(0, 8)).toEqual([
      'list',
      '  listHead Participants:',
      '  item From the Varnian side:',
      '  item M. Orsini, envoy',
      '  item T. Lis',
      '  item From Tavria:',
      '  item E. Halmos',
      `paragraph ${first}`,
    ])
  })

  test('candidates, over their own list', () => {
    const text = `Members present:\nOrsini\nMarek\nCandidates present:\nLis\nHalmos\n\n${first}`
    expect(outline(text).filter((line) => line.includes('listHead'))).toEqual([
      '  listHead Members present:',
      '  listHead Candidates present:',
    ])
  })

  test('a headline in capitals after a blank line is not one of them', () => {
    const text = `Participants\n\nMr. Orsini\n\nMr. Marek\n\nSUMMARY OF CONCLUSIONS\n\n${first}\n\n${second}\n\n${third}`
    expect(outline(text)).toContain('heading 1 SUMMARY OF CONCLUSIONS')
  })
})
