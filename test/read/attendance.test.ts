/** Lists of who was there, who was not, and who else. */
import {expect, test} from 'vitest'
import {first, outline, second} from './outline.js'

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
