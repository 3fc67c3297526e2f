import {describe, expect, test} from 'vitest'
import {first, kindOf, outline} from './outline.js'

const long =
  'The Board had before it the report of the harbour master, which had been sent round before the meeting, and was told that the dredging would be finished before the winter.'
const short = 'The Board was told that the dredging had been finished before the winter.'
const heads = (text: string): string[] => outline(text).filter((line) => line.startsWith('heading'))

describe('treaties', () => {
  test('articles over a short sentence, and what they are about on the next line', () => {
    const text = `Treaty of Friendship\n\n${long}\n\nArticle 1\nScope\n\nThe Treaty has no end.\n\nARTICLE II.\n\nIt is ratified.\n\nArticle 3 has no text of its own.`
    expect(outline(text).slice(2)).toEqual([
      'heading 2 Article 1',
      'heading 2 Scope',
      'paragraph The Treaty has no end.',
      'heading 1 ARTICLE II.',
      'paragraph It is ratified.',
      'paragraph Article 3 has no text of its own.',
    ])
  })

  test('the paper enclosed, as older editions name it, and its correspondents', () => {
    const text = `${long}\n\n[Inclosure 2 in No. 114.]\n\nThe Harbour Master to the Minister.\n\n${long}`
    expect(heads(text)).toEqual([
      'heading 1 [Inclosure 2 in No. 114.]',
      'heading 1 The Harbour Master to the Minister.',
    ])
  })
})

describe('minutes', () => {
  test('numbered headlines may all have stops', () => {
    const text = `Minutes of the Harbour Board\n\n1. The Coal Dispute.\n\n${short}\n\n2. The Harbour Bill.\n\n${short} ${short}`
    expect(heads(text)).toEqual(
      ['heading 2 1.· The Coal Dispute.', 'heading 2 2.· The Harbour Bill.'].map((line) => line.replace('· ', ' ')),
    )
    const items = `Minutes of the Harbour Board\n\n1. The Board rose.\n\n${short}\n\n2. It sat again at two.\n\n${short}`
    expect(heads(items)).toEqual([])
  })

  test('a numbered paragraph is no heading: it goes on after a colon and a dash, or holds a sentence, or an anchor ends it', () => {
    for (const line of [
      '2. The Board put forward five points which were tentative:-',
      '2. The Board was told of the storm. It asked for the papers of the harbour master',
      '2. The Board was told of the storm. [1]',
    ])
      expect(heads(`${long}\n\n${line}\n\n${long}\n\n${long}\n\n[1] Not found.`)).toEqual([])
  })

  test('the second paragraph of a despatch may be the first with a number', () => {
    expect(outline(`${long}\n\n2. The returns are enclosed.\n\n${long}`)[1]).toBe('list')
    expect(outline(`${long}\n\n3. The returns are enclosed.\n\n${long}`)[1]).toBe(
      'paragraph 3. The returns are enclosed.',
    )
  })

  test('who was there, in other words and languages', () => {
    const text = `Protokoll der Sitzung vom 8. April 1848.\n\nAnwesend: Graf Talbot, Hofrat Brandt\n\nDer Vorsitzende eröffnet die Sitzung um zehn Uhr.`
    expect(outline(text)).toEqual([
      'title Protokoll der Sitzung vom 8. April 1848.',
      'list',
      '  listHead Anwesend:',
      '  item Graf Talbot, Hofrat Brandt',
      'paragraph Der Vorsitzende eröffnet die Sitzung um zehn Uhr.',
    ])
    const also = `Minutes\n\nTHE FOLLOWING WERE ALSO PRESENT:\nMr. H. Talbot\nSir A. Lis\n\n${long}`
    expect(outline(also)).toContain('  item Sir A. Lis')
  })

  test('names that end with a stop on the line of their head are all there are', () => {
    const text = `Minutes of the Harbour Board\n\nIn attendance: Mr. Marek, Secretary.\n\n114/1. Minutes\n\n${short}`
    expect(outline(text).filter((line) => line.startsWith('  item'))).toEqual(['  item Mr. Marek, Secretary.'])
  })
})

describe('what is no title and no heading', () => {
  test('a reference to a paper, whatever capitals the expression would ignore', () => {
    for (const line of ['Thanks for your telegram of 11th February', 'In reply to letter of the Board'])
      expect(outline(`Varnmouth, 3 May 1951\n\n${line}\n\n${long}`)[1]).not.toMatch(/^title/)
    expect(outline(`Second draft of a letter\n\n${long}`)[0]).toBe('title Second draft of a letter')
  })

  test('what stands over notes, in brackets, or behind a bullet', () => {
    const noted = `The port was closed.[1] ${long}\n\n${long}\n\nThe Harbour Board of the Republic\n\n[1] ${long}`
    expect(heads(noted)).toEqual([])
    expect(heads(`${long}\n\n[A1838, Harbours of the North]\n\n${long}`)).toEqual([])
    expect(heads(`${long}\n\n- Letter to the Harbour Board\n\n- Map of the Harbour\n\n${long}`)).toEqual([])
  })
})

test('short pointed heads beside longer ones', () => {
  const text = `Harbours\n\nTreaty of Friendship and Commerce, 1884.\n\n${long}\n\nSugar Trade.\n\n${long}\n\nConvention on the Northern Harbours, 1891.\n\n${long}`
  expect(heads(text)).toContain('heading 2 Sugar Trade.')
  expect(heads(`Harbours\n\n${long}\n\nSugar Trade.\n\n${long}`)).not.toContain('heading 2 Sugar Trade.')
})

test('a form that says Document Information keeps its document', () => {
  const lines = Array.from(
    {length: 70},
    (_, i) => `The harbour master wrote letter ${i} on that day and sent it to the Board`,
  )
  const text = `Skip to content\n\nDocument Information\n\n${lines.join('\n\n')}`
  expect(kindOf(text)).toBe('web-page')
  expect(outline(text).filter((line) => line.startsWith('furniture'))).toEqual(['furniture Skip to content'])
})

test('who attended, told in a sentence over their names', () => {
  const text = `Record of the Talks\n\nThe talks were attended by:\n\nOn the part of Tavria:\nAnton Marek, Secretary of the Board\nIlse Brandt, Envoy\n\n${first}`
  expect(outline(text).slice(1, 6)).toEqual([
    'list',
    '  listHead The talks were attended by:',
    '  item On the part of Tavria:',
    '  item Anton Marek, Secretary of the Board',
    '  item Ilse Brandt, Envoy',
  ])
})
