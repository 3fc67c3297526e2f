/** Whom a letter goes to, between its date and its salute, and the salute that comes back in its closing. */
import {expect, test} from 'vitest'
import {first, outline, second} from './outline.js'

const letter = (over: string, under = ''): string => `${over}\n\nSir,\n\n${first}\n\n${second}${under}`
const address = 'The Hon. A. Orsini\nMinister of Trade\n12 Quay Street\nMelvern'

test('its lines are of the opener', () => {
  for (const over of [`Port Clair, 3 May 1951\n\n${address}`, `No. 114\n${address}`])
    expect(outline(letter(over)).filter((line) => line.startsWith('opener'))).toHaveLength(4)
})

test('a line alone may be the subject, and without a date over them they may be anything', () => {
  expect(outline(letter('Port Clair, 3 May 1951\n\nGrain and Tolls')).some((line) => line.startsWith('opener'))).toBe(
    false,
  )
  expect(outline(letter(address)).some((line) => line.startsWith('opener'))).toBe(false)
  const told = `Port Clair, 3 May 1951\n\nThe pilots had been heard by the council twice.\n12 Quay Street`
  expect(outline(letter(told)).some((line) => line.startsWith('opener'))).toBe(false)
})

test('the salute inside the closing formula is part of it; an office stands over the rule that parts what is attached', () => {
  const closing =
    '\n\nI have the honour to be,\nSir,\nYour obedient servant,\n\nPetra Lis\nEnvoy\n----------\n\n[Enclosure]\n\nDraft'
  const read = outline(letter('Port Clair, 3 May 1951', `${closing}\n\n${first}`))
  expect(read.filter((line) => line.startsWith('salute'))).toHaveLength(1)
  expect(read).toContain('closer Sir,')
  expect(read).toContain('signed Petra Lis Envoy')
})
