import {expect, test} from 'vitest'
import {kindOf, outline} from './outline.js'

test('a short letter whose lines begin with capitals by chance is wrapped', () => {
  const text = `Port Clair, 4 May 1881

Dear Talbot,

Nothing has been heard of the ships that were to come in from the North
Tuesday last, and so the Minister would be glad to see you, and Captain
Orsini too if he can leave the fort. You may come by the boat of Friday,
12 o'clock, or by that of the evening. I shall wait at the harbour.
The Governor is ill. He asks me to send you the letters of your uncle, of
Admiral Hale and of the others.

With friendly greetings,
Brandt`
  expect(kindOf(text)).toBe('wrapped-text')
  expect(outline(text)).toEqual([
    'dateline Port Clair, 4 May 1881',
    'salute Dear Talbot,',
    "paragraph Nothing has been heard of the ships that were to come in from the North Tuesday last, and so the Minister would be glad to see you, and Captain Orsini too if he can leave the fort. You may come by the boat of Friday, 12 o'clock, or by that of the evening. I shall wait at the harbour.",
    'paragraph The Governor is ill. He asks me to send you the letters of your uncle, of Admiral Hale and of the others.',
    'closer With friendly greetings,',
    'signed Brandt',
  ])
})

test.each([
  [
    'titles of one line each',
    'The Report of the Minister on the Grain of the Northern Provinces\nThe Answer of the Council of the Port to the Report of the King\nThe Letters of the Envoy from the Island and from the North\nAll of them are lost.',
  ],
  [
    'paragraphs of one line each',
    'The envoy came to the port on Monday and saw the officers of it.\nThey told him that the harbour master had gone to the capital.\nHe left for the fort, where nobody would open the gates to him\nThere he waited for a week.',
  ],
  [
    'lines that had room',
    'The envoy came to the port on Monday and saw the officers of the\nGarrison, who had not been told of it and who asked him to come to see the\nGovernor with them on one of the other days, so that\nHe left.',
  ],
])('%s are not wrapped', (_, text) => {
  expect(kindOf(text)).toBe('plain')
  expect(outline(text)).toHaveLength(4)
})
