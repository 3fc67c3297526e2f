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

test('one sentence on two lines is enough, where blank lines stand about it and a verb is in the first', () => {
  const sentence = 'We beg you to tell the Governor that the envoy of the King will come'
  const text = ['Port Clair, 4 May 1881', 'Dear Sir,', `${sentence}\nSaturday next at noon.`, 'Brandt'].join('\n\n')
  expect(outline(text)[2]).toBe(`paragraph ${sentence} Saturday next at noon.`)
})

test('a title over one line is none', () => {
  const title = 'How the envoy of the King was received by the officers of the fort'
  expect(outline(`He left.\n\n${title}\nNobody went to meet him.\n\nHe came.`)).toHaveLength(4)
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
    'The envoy came to the port on Monday and saw the officers of all\nGarrisons, who had not been told of it and who asked him to come to see them\nTogether with the Governor on one of the other days,\nHe left.',
  ],
])('%s are not wrapped', (_, text) => {
  expect(kindOf(text)).toBe('plain')
  expect(outline(text)).toHaveLength(4)
})

test('a long line that ends with an article or a preposition goes on, before a figure or a capital', () => {
  const lines = [
    'Thank you for the book.',
    'On Saturday Captain Orsini and I are to be at the wedding at the fort at',
    '3 p.m., so that we must eat at 12. Is that too early?',
    'Yours',
  ]
  expect(outline(lines.join('\n'))).toEqual([
    `paragraph ${lines[0]}`,
    `paragraph ${lines[1]} ${lines[2]}`,
    `closer ${lines[3]}`,
  ])
})

test('the short turns of a talk in proportional type, whose lines hold unequal numbers of characters', () => {
  const text = `On 8 August the Envoy of Tavria, Mr. Orsini, came to call on the Minister and on the Governor
William Hale, at his own wish, and Mr. Marek of the Harbour Board was there as well.

Mr. Marek: How are you, Mr. Envoy? Will you be able to rest a little by the sea before Anton
Halmos and Ilse Brandt come to talk of trade with you?

Mr. Orsini: Thank you, I am well. The weather is fine and all the officials of the port take good
care of me, as Mr. Lis and Mr. Talbot know. All I regret is that I do not swim.

Mr. Marek: We want to tell you of two matters. Trade will be dealt with by the Minister Petra
Illing, who is to leave for the harbour of Port Clair in the first days of September.

Mr. Orsini: I shall report this today. What is new at the border? We hear of nothing but of the little
ships of Illyria and Lilli in the mist.

Mr. Marek: Since 13 August, or it may be since the 12th, all is still at the border. William Hale and
Wilhelm Illmann will tell you of it all in full.`
  expect(kindOf(text)).toBe('wrapped-text')
  expect(outline(text)).toHaveLength(6)
})
