/** Heads about text that an editor left out, under what opens a paper, and lines that look like heads. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const heads = (text: string): string[] => outline(text).filter((line) => line.startsWith('heading'))
const body = wrap(`${first} ${second} ${third}`, 72)

test('a head stands over text that was left out, and after it', () => {
  const text = `${first}\n\n[matter omitted]\n\nRegional Groupings\n\n${second}\n\nCosts of the Port\n\n[Here follows a list of dues]\n\n${third}`
  expect(heads(text)).toEqual(['heading 2 Regional Groupings', 'heading 2 Costs of the Port'])
})

test('what was left out begins a block of its own, though no sentence ends before it', () => {
  const title = 'JIC (60) 28: The Ships and the Grain of Tavria up to 1951'
  const text = `${body}\n${title}\n[matter omitted]2\n4. ${body}`
  expect(outline(text)).toContain('paragraph [matter omitted]2')
})

describe('a headline under what opens a paper', () => {
  test.each(['Trade with the Northern Republic', 'Minister’s Talks with the Envoy of Tavria'])('%s', (subject) => {
    const text = `14 Cablegram from Orsini to Marek\n\nPort Clair, 4 July 1962\n\nVP 149. Secret Immediate\n\n${subject}\n\n${first}`
    expect(heads(text)).toEqual([`heading 2 ${subject}`])
    expect(heads(`Record of a Talk\n3 May 1951\nSecret\n${subject}\n${body}`)).toEqual([`heading 2 ${subject}`])
  })

  test.each([
    'For Orsini from Marek',
    'Your Telegram Of Monday',
    'Department of Harbour Affairs',
    'Anton Marek',
    'Sent to the Centre',
    'Presided over by Petra Lis',
    'Government House, Port Clair',
  ])('but not who sends or has it: %s', (line) => {
    expect(
      heads(`14 Cablegram from Orsini to Marek\n\nPort Clair, 4 July 1962\n\nSecret\n\n${line}\n\n${first}`),
    ).toEqual([])
  })
})

test('the number of a telegram before its marks of secrecy', () => {
  const text = `Cablegram from Orsini\n\nPort Clair, 4 July 1962\n\n46. IMMEDIATE SECRET\n\n${first}\n\n47. ${second}`
  expect(outline(text)).toContain('classification 46. IMMEDIATE SECRET')
  expect(outline('Cablegram from Orsini\n\nVP 149. Secret Immediate\n\nHe came.')).toContain(
    'classification VP 149. Secret Immediate',
  )
})

test('the title may have its number without a stop, and an anchor in it', () => {
  for (const title of ['184 Submission from Marek1 to Lis2', '15 Cablegram from Lis1 to Marek', '7 Message1 from Lis'])
    expect(outline(`${title}\n\nPort Clair, 15 July 1962\n\n${first}`)[0]).toBe(`title ${title}`)
})

describe('no heads', () => {
  test('where a paper is kept, under the last section', () => {
    expect(heads(`${first}\n\nConclusion\n\n5. ${second}\n\n6. ${third}\n\n[PAV: A4940, C3811]\n\n${first}`)).toEqual([
      'heading 2 Conclusion',
    ])
  })

  test('a closing formula with its name', () => {
    const closer = 'With all good wishes, I am, Yours sincerely, A. ORSINI'
    expect(outline(`${first}\n\n${closer}\n\nThe rest came by sea. ${second}`)).toContain(`closer ${closer}`)
  })

  test('lines to be filled in, and what is attached', () => {
    expect(heads(`${first}\n\nApprove ____ Disapprove ____\n\n${second}`)).toEqual([])
    expect(heads(`${first}\n\nAttachments:\n\nTab A – Draft Letter\n\nTab B – Table of Ships\n\n${second}`)).toEqual([])
    expect(heads(`${first}\n\nEnclosure\n\ncc: Mr. Marek\n\n${second}`)).toEqual([])
    expect(heads(`${first}\n\nTab A – Draft Letter\n\n${second}`)).toEqual(['heading 1 Tab A – Draft Letter'])
  })

  test('a number alone is neither a head nor the number of the paper', () => {
    expect(outline(`Record of a Talk\n\n3 May 1951\n\n12.\n\n${first}`)).toContain('paragraph 12.')
  })
})

test('the years that a part tells of are its head, and date nothing', () => {
  expect(heads(`Minutes\n\n3 May 1951\n\n${first}\n\n1948–1950\n\n${second}`)).toEqual(['heading 2 1948–1950'])
})

test('the kind of a paper before its place, which shows itself, is part of the dateline', () => {
  for (const line of [
    'Letter [PORT CLAIR], 29 June 1948',
    'Cablegram 60 PORT CLAIR, 7 April 1949, 5.45 [p.m.]',
    'Letter (extract) PORT CLAIR, 16 February 1938',
  ])
    expect(outline(`Marek to Lis\n\n${line}\n\n${first}`)).toContain(`dateline ${line}`)
})

test('a month after a thing and what it is of dates no paper', () => {
  expect(outline(`Appendix 1\n\nState of the Ports, May 1951\n\n${first}`)).not.toContain(
    'dateline State of the Ports, May 1951',
  )
})

test('those who were there, as members of a panel', () => {
  const text = `Minutes of the Panel\n\n3 May 1951\n\nPanel Members Present\n\nDr. Petra Lis, Chair\n\nMr. Anton Marek\n\n${first}`
  expect(outline(text).filter((line) => line.includes('item'))).toHaveLength(2)
})
