/** Who takes part, by the lists of those present: their names, and what they are in the words of the list. */
import {expect, test} from 'vitest'
import {Persons} from '../../src/recognise/speech/persons/persons.js'
import {isAffiliation, personsListed} from '../../src/recognise/speech/present/listed-persons.js'
import {authority, recognised, speechIn} from './document.js'

test.each([
  [
    'Dr. Anton Marek, Professor of Navigation, University of Varna (Society of Pilots)',
    [['Dr. Anton Marek', 'Professor of Navigation, University of Varna (Society of Pilots)']],
  ],
  ['Petra Lis (chairman), Dean of Lindau College', [['Petra Lis', 'chairman, Dean of Lindau College']]],
  [
    'Arthur Selden, Jr., Special Assistant to the President',
    [['Arthur Selden, Jr.', 'Special Assistant to the President']],
  ],
  ['General A. C. Vale, Jr.', [['General A. C. Vale, Jr.']]],
  ['Mr. Hale, Harold Vane, Jr., Mr. Ito', [['Mr. Hale'], ['Harold Vane, Jr.'], ['Mr. Ito']]],
  ['Acting Secretary, Mr. Hale', [['Mr. Hale', 'Acting Secretary']]],
  ['The Ambassador of Ostria, Dr. Karel Lund', [['Dr. Karel Lund', 'Ambassador of Ostria']]],
  [
    'The Assistant Keeper of Lights for the North, Roger Tarn',
    [['Roger Tarn', 'Assistant Keeper of Lights for the North']],
  ],
  ['The Secretary of the Board (Osip T. Halmos)', [['Osip T. Halmos', 'Secretary of the Board']]],
  ['O—Mr. Nolan', [['Mr. Nolan', 'O']]],
  ['Mr. Sutter.', [['Mr. Sutter']]],
  ['Mr. Vale, FE.', [['Mr. Vale', 'FE']]],
  ['Dr. S. C. Wan of the Ostrian Embassy,', [['Dr. S. C. Wan', 'the Ostrian Embassy']]],
  ['Charles Brandt (until recently Chief, Tides Branch)', [['Charles Brandt', 'until recently Chief, Tides Branch']]],
  ['General Lund, Mr. Ito', [['General Lund'], ['Mr. Ito']]],
  ['A. J. Balcomb, M.P.', [['A. J. Balcomb']]],
  [
    'Amb. (Ret.) Dwight K. Oster, Foreign Service Association',
    [['Amb. Dwight K. Oster', 'Foreign Service Association']],
  ],
  ['Richard (Dick) Eastly, Editor', [['Richard Eastly', 'Editor']]],
  ['The Rt. Hon. Harold Maclin, M.P., Prime Minister (Items 1-3)', [['Harold Maclin', 'Prime Minister']]],
  [
    'The Deputy Under Secretary for Tides, Mr. Lucius Farrow (for Item 1 only)',
    [['Mr. Lucius Farrow', 'Deputy Under Secretary for Tides']],
  ],
  [
    'Deputy Secretary of State for Harbour Affairs Anna T. Lund',
    [['Anna T. Lund', 'Deputy Secretary of State for Harbour Affairs']],
  ],
  [
    'Marta S. Okon, Research Fellow, Penhall Institution (Association for Tides)',
    [['Marta S. Okon', 'Research Fellow, Penhall Institution (Association for Tides)']],
  ],
  [
    'Mr. Alder (Varnia), Mr. Bell and Mr. Carrow of the Treasury; absent, Mr. Dorr',
    [['Mr. Alder', 'Varnia'], ['Mr. Bell'], ['Mr. Carrow', 'the Treasury']],
  ],
  [
    'On our side: Minister Le Hoang, Comrade Tran Hoi (Office). On your side: Comrades Stolov, Yu. Pernov and the interpreter Comrade Marina',
    [
      ['Minister Le Hoang'],
      ['Comrade Tran Hoi', 'Office'],
      ['Stolov'],
      ['Yu. Pernov'],
      ['Comrade Marina', 'interpreter'],
    ],
  ],
  [
    'Comrades D. Tseren, N. Lhagva, and B. Damda, Ambassador in Melvern',
    [['D. Tseren'], ['N. Lhagva'], ['B. Damda', 'Ambassador in Melvern']],
  ],
])('%s', (line, listed) => {
  expect(
    personsListed(line, false, new Persons(authority)).map(({name, role}) =>
      role === undefined ? [name] : [name, role],
    ),
  ).toEqual(listed)
})

function participantsOf(text: string): (string | undefined)[][] {
  return (recognised(text).tree.facts.participants ?? []).map(({name, role}) =>
    role === undefined ? [name] : [name, role],
  )
}

test('the bodies over those whom they sent take no part, nor do the absent', () => {
  expect(
    participantsOf(
      '* Navy\n\n* Mr. Hale\n\n* Dr. Alder (absent)\n\n* Department of Tides\n\n* NEA—Mr. Ito\n\nThe meeting began at nine.',
    ),
  ).toEqual([['Mr. Hale'], ['Mr. Ito', 'NEA']])
})

test('states over those whom they sent take no part; where states alone are listed, they do', () => {
  const head = '* The Secretary\n\n* U.K.\n\n* Mr. Ridler\n\n* Japan\n\n* Mr. Ito'
  expect(participantsOf(`${head}\n\nThe meeting began at nine.`)).toEqual([
    ['The Secretary'],
    ['Mr. Ridler'],
    ['Mr. Ito'],
  ])
  expect(participantsOf('* Japan\n\n* Norway\n\n* Peru\n\nThe meeting began at nine.').length).toBe(3)
})

test('in a paragraph after a colon, and who was there for the other side', () => {
  expect(
    participantsOf(
      'The following took part on the Varnian side: Comrades Ilie Codrea, Petre Borsa and Vasile Raut.\n\nOn the Ostrian side: Comrades D. Tseren and N. Lhagva.\n\nThe talks began at nine.',
    ).flat(),
  ).toEqual(['Ilie Codrea', 'Petre Borsa', 'Vasile Raut', 'D. Tseren', 'N. Lhagva'])
  expect(participantsOf('Present: nobody came to the harbour.\n\nThe talks began at nine.')).toEqual([])
})

test('two of one surname go by their titles', () => {
  expect(
    speechIn(
      '* General Marek\n\n* Mr. Marek\n\n* Mr. Ito\n\nGeneral Marek said that it was late. Mr. Marek asked whether he might go. Mr. Ito said that he might.',
    ).filter((line) => line.startsWith('said')),
  ).toEqual([
    'said high general-marek | it was late',
    'said high mr-marek | he might go',
    'said high mr-ito | he might',
  ])
})

test.each(['FE', 'S/MDA', 'Norland', 'Department of Tides, University of Varna', 'the Ostrian Embassy'])(
  '%s is where one belongs',
  (role) => expect(isAffiliation(role)).toBe(true),
)

test.each([
  'Chairman',
  'interpreter',
  'Professor of Tides, University of Varna',
  'Ostrian Ambassador',
  'Chief, Tides Branch',
  'Assistant Secretary of State for Public Affairs',
  'Director of the Office of Tides',
  'Commercial Counselor of the Ostrian Embassy',
  'Recorder',
])('%s is an office', (role) => expect(isAffiliation(role)).toBe(false))
