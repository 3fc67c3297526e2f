/** What stands at the head and at the foot of the papers of ministries and parties. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third} from './outline.js'

const body = [first, second, third, first, second, third, first, second, third, first, second, third].join('\n\n')
const tail = (text: string, from: number): string[] => outline(text).slice(from)

describe('at the head', () => {
  test('numbers with any of the signs for number', () => {
    for (const number of [
      'Copy Nº 2',
      'Nº 131',
      '№ 131',
      'Ex. No. 1',
      'No. 1908-sh',
      'C-R(56)70',
      'FC 10338/41',
      'No. 0023/Top Secret/1967',
    ])
      expect(outline(`TOP SECRET\n${number}\n\n${first}`)).toEqual([
        'classification TOP SECRET',
        `documentNumber ${number}`,
        `paragraph ${first}`,
      ])
  })

  test('an estimate by its number is no title, a meeting and its date are', () => {
    expect(outline(`NIE 41–57\n\nPort Clair, 3 May 1951\n\n${first}`)[0]).toBe('documentNumber NIE 41–57')
    expect(outline(`No. 1473-K\n\nPort Clair, 3 May 1951\n\n${first}`)[0]).toBe('documentNumber No. 1473-K')
    expect(outline(`CABINET MEETING, MAY 3, 1951\n\n10 a.m.\n\n${first}`)[0]).toBe('title CABINET MEETING, MAY 3, 1951')
  })

  test('a title in capitals and, under it, what it is of', () => {
    for (const title of [
      'RECORD OF A SEARCH\n\nof the warehouse',
      'PROTOCOL “B” No. 231\n\nof the Board',
      'STENOGRAPHY\nof the talks',
    ])
      expect(outline(`${title}\n\n3 May 1951\n\n${first}`)[0]).toBe(`title ${title.replace(/\n+/, ' ')}`)
  })

  test('marks of secrecy, with how many copies there are and that none may be made', () => {
    for (const mark of [
      'SECRET. Only copy',
      'COSMIC TOP SECRET',
      'Of special importance',
      'One copy only',
      'REPRODUCTION PROHIBITED',
      'HIGHEST PRIORITY',
      'Strictly secret. Making copies is prohibited',
    ])
      expect(outline(`${mark}\n\n${first}`)[0]).toBe(`classification ${mark}`)
  })

  test('who sends the paper, over its number or date; but not under its text', () => {
    const text = `TAVRIAN EMBASSY IN VARNIA\nNº 131\n30 June 1959\n\n${first}`
    expect(outline(text)[0]).toBe('opener TAVRIAN EMBASSY IN VARNIA')
    expect(outline(`TOP SECRET\nOne for the Embassy\n30 June 1959\n\n${first}`)[1]).not.toMatch(/^opener/)
    expect(outline(`${first}\n\nThe Embassy in Varnia\n30 June 1959`)[1]).toBe('paragraph The Embassy in Varnia')
  })

  test('who sends the paper, over its dateline, is no title', () => {
    const sender = 'Embassy of Tavria in Varnia'
    expect(outline(`${sender}\n\nPort Clair, 3 May 1951\n\n${first}`)[0]).toBe(`opener ${sender}`)
    const title = 'Embassy in Tavria to Ministry of Trade'
    expect(outline(`${title}\n\nPort Clair, 3 May 1951\n\n${first}`)[0]).toBe(`title ${title}`)
  })

  test.each([
    'Budapest, 1972 July 1.',
    'Warszawa, dnia 29.X.1962',
    'Warsaw, 15 I 1966',
    'Port Clair, 20 May 1965, 4 p.m.1',
    'Port Clair, 20 May 1965 (Thursday)',
    '20 May 1965, No. 2741-A',
    '20 May 1965, Port Clair',
  ])('the dateline %s', (line) => {
    expect(outline(`TOP SECRET\n${line}\n\n${first}`)[1]).toBe(`dateline ${line}`)
  })
})

describe('at the foot', () => {
  test('a name under the authority it signs by, an office under a signature', () => {
    const treaty = `${body}\n\nBy Authority of the Council of the Varnian Republic\n\nA. Orsini\n\nPROTOCOL\n\n${first}`
    expect(tail(treaty, 13)[0]).toBe('signed A. Orsini')
    expect(tail(`${body}\n\n[signed] A. Orsini\n\nNotary`, 12)).toEqual(['signed [signed] A. Orsini', 'signed Notary'])
  })

  test.each([
    '/-/ ORSINI',
    '(-) A. Orsini, General',
    '[-] Orsini',
    '(Sd.) A. Orsini',
    'Ambassador of Tavria in Varnia [signature] A. ORSINI',
    'FIRST SECRETARY OF THE CC: (s) A. Orsini',
    'Chief of the Department: (signature) Col. Gen. A. Orsini',
    'Dr. Anton Orsini s.k.',
  ])('the signature %s', (line) => {
    expect(tail(`${body}\n\n${line}`, 12)).toEqual([`signed ${line}`])
  })

  test('a surname or a name over the day and the number, and over an office in brackets', () => {
    expect(tail(`${body}\n\nORSINI\n14 September 1951\nNº 1437`, 12)[0]).toBe('signed ORSINI')
    expect(tail(`${body}\n\nORSINI\n\nNo. 338\n12.11.50\n\nCopies: Mr. Lis (2), Mr. Marek`, 12)[0]).toBe(
      'signed ORSINI',
    )
    expect(tail(`${body}\n\nA. Orsini\n\n[handwritten:] Agreed. 1 August 1961`, 12)[0]).toBe('signed A. Orsini')
    expect(tail(`${body}\n\nAnton Orsini\n(ambassador)`, 12)).toEqual(['signed Anton Orsini', 'signed (ambassador)'])
    expect(tail(`${body}\n\n(signed)\nAnton Orsini Hale\n\nc.c. Mr. Lis`, 12)[1]).toBe('signed Anton Orsini Hale')
  })

  test('a surname over a rank, and a name under the party it signs for', () => {
    expect(tail(`${body}\n\nOrsini\nMajor General\n\nDistributor:\n1 x Minister`, 12).slice(0, 2)).toEqual([
      'signed Orsini',
      'signed Major General',
    ])
    const treaty = `${body}\n\nFor the Varnian Republic\nT. Orsini\n\nFor the Kingdom of Tavria\nE. Lis`
    expect(tail(treaty, 12).filter((line) => line.startsWith('signed'))).toEqual(['signed T. Orsini', 'signed E. Lis'])
  })

  test('an abstract under an office, or under what the registry adds', () => {
    const about = 'A report of the envoy describing the price of grain in Varnia.'
    for (const end of ['Anton Orsini\nHead of Section', 'Nº 395 - 30 June 1959']) {
      const text = `Skip to content\n\nMay 1, 1958\n\nReport on Grain in Varnia\n\n${first}\n${second}\n\n${end}\n\n${about}\n\nDocument Information\n\nSource\n\nVGANI, f. 3, op. 1, d. 2.`
      expect(outline(text)).toContain(`field abstract ${about}`)
    }
  })
})

describe('the head of a paper', () => {
  const gap = ' '.repeat(40)
  const opening = 'Note from the Envoy in Varnia to the Board'

  test('its number and its date at the two ends of a line', () => {
    for (const number of ['No. 3092/GS', 'Spec. No. 1977'])
      expect(
        outline(
          `${opening}\n\n${number}${gap}3 May 1951\nPort Clair${gap}TOP SECRET\n\n1. To approve the dues.\n2. To inform the pilots.`,
        ).slice(1, 3),
      ).toEqual([`dateline ${number}${gap}3 May 1951`, `paragraph Port Clair${gap}TOP SECRET`])
  })

  test('its date in parentheses, or without a blank', () => {
    expect(outline(`${opening}\n\n(3 May 1951)\n\n${first}`)[1]).toBe('dateline (3 May 1951)')
    expect(outline(`MINUTES\n\nMAY 3,1951\n\n${first}`)[1]).toBe('dateline MAY 3,1951')
    expect(outline(`Agenda Thursday, May 3, 1951\n\nHarbour Board\n\n${first}`)[0]).not.toMatch(/^dateline/)
  })

  test('its title over lines: who holds the office under it, where they met', () => {
    const title = 'Note from the Deputy Director of the Harbour Office'
    expect(
      outline(`${title}\nP. A. Orsini to the Secretary of the Board\nregarding the dues\n\n3 May 1951\n\n${first}`)[0],
    ).toBe(`title ${title} P. A. Orsini to the Secretary of the Board regarding the dues`)
    const record = 'Summary Record of a meeting of the Board'
    expect(
      outline(`SECRET\nSUMMARY RECORD\nC-R(51)7\n\n${record}\nheld at the Harbour Office\n\n${first}`)[3],
    ).toContain(`${record} held at`)
  })
})
