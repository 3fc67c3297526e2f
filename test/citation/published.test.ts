/** Reprints and publications: who edited, what, which volume, where, when, which pages. */
import {expect, it} from 'vitest'
import {citationJson, type ReprintJson} from '../../src/recognise/citation/json.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'

const cases: [string, ReprintJson][] = [
  [
    'Vneshniaia politika Sovetskogo Soiuza: 1950 god (Moscow: Gospolitizdat, 1953), 123.',
    {
      title: 'Vneshniaia politika Sovetskogo Soiuza: 1950 god',
      place: 'Moscow',
      publisher: 'Gospolitizdat',
      year: '1953',
      pages: '123',
    },
  ],
  [
    'Jan Vzor and Petr Model (eds.), Komunistická strana. Dokumenty, Brno: Doplněk 1999, pp. 33–35.',
    {
      editors: ['Jan Vzor', 'Petr Model'],
      title: 'Komunistická strana. Dokumenty',
      place: 'Brno',
      publisher: 'Doplněk',
      year: '1999',
      pages: '33–35',
    },
  ],
  ['Example Times, 5 March 1953, A1.', {title: 'Example Times', coverage: '5 March 1953', pages: 'A1'}],
  // the city of a newspaper, an edition after the imprint, and the office that issues an edition known by its name
  [
    'Example Zeitung (Koros), 14 August 1961, S. 2.',
    {title: 'Example Zeitung', place: 'Koros', coverage: '14 August 1961', pages: '2'},
  ],
  [
    'Hans Beispiel, Mein Leben (Berlin: Dietz, 1987), 2nd ed., p. 44.',
    {editors: ['Hans Beispiel'], title: 'Mein Leben', place: 'Berlin', publisher: 'Dietz', year: '1987', pages: '44'},
  ],
  [
    'Auswärtiges Amt, Akten zur Auswärtigen Politik der Bundesrepublik Deutschland 1970, Band I, S. 55.',
    {
      title: 'Akten zur Auswärtigen Politik der Bundesrepublik Deutschland',
      coverage: '1970',
      vol: 'I',
      pages: '55',
    },
  ],
  [
    'Reprinted from Example Bulletin 12/13 (Fall/Winter 2001), pp. 1–5.',
    {title: 'Example Bulletin', vol: '12/13', year: '2001', pages: '1–5'},
  ],
  // a journal and its number of the year, a document by its number, an article with its title translated
  [
    'RGANI, f. 5, op. 1, d. 2, l. 3. Published in Russian in Problemy Severa, 1/1989, pp. 89–93.',
    {title: 'Problemy Severa', vol: '1/1989', pages: '89–93'},
  ],
  [
    'Published as document no. 45 in Anna Case et al., eds., Working Talks (Koros: Example Center, 1998), pp. 89-90.',
    {
      editors: ['Anna Case'],
      title: 'Working Talks',
      part: '45',
      place: 'Koros',
      publisher: 'Example Center',
      year: '1998',
      pages: '89-90',
    },
  ],
  [
    'Source: Chen Li, “Tan liangshi” [On Grain], Dangshi ziliao, no. 3 (1992): 12–18.',
    {
      editors: ['Chen Li'],
      title: 'Tan liangshi',
      titleTranslation: 'On Grain',
      part: '3',
      container: 'Dangshi ziliao',
      year: '1992',
      pages: '12–18',
    },
  ],
  ['Istochniki, 1994, no. 3, pp. 67–71.', {title: 'Istochniki', part: '3', year: '1994', pages: '67–71'}],
  ['DBPO, ser. III, vol. III, doc. 24.', {title: 'DBPO, ser. III', vol: 'III', part: '24'}],
  [
    'Published in A. Case et al., eds., Severnyi krai (Koros: Example, 1997), I: 45–52.',
    {
      editors: ['A. Case'],
      title: 'Severnyi krai',
      vol: 'I',
      place: 'Koros',
      publisher: 'Example',
      year: '1997',
      pages: '45–52',
    },
  ],
  // editors who are called so: a surname first, no brackets around the imprint, stops in the title
  [
    'Published in: Muster, Anna (Hg.): Dokumente, Koros: Beispiel Verlag 1999, S. 234-240.',
    {
      editors: ['Muster, Anna'],
      title: 'Dokumente',
      place: 'Koros',
      publisher: 'Beispiel Verlag',
      year: '1999',
      pages: '234-240',
    },
  ],
  [
    'A. B. Case and C. Sample (eds.) Severnyi krai 1918–1960, Koros, 2000, 367–72.',
    {
      editors: ['A. B. Case', 'C. Sample'],
      title: 'Severnyi krai 1918–1960',
      place: 'Koros',
      year: '2000',
      pages: '367–72',
    },
  ],
  [
    'A. B. Case, ed., Severnyi arkhiv. Prikazy po flotu. 1943–1945 gg., vol. 13 (2–3) (Koros, 1997), p. 332.',
    {
      editors: ['A. B. Case'],
      title: 'Severnyi arkhiv. Prikazy po flotu. 1943–1945 gg.',
      vol: '13 (2–3)',
      place: 'Koros',
      year: '1997',
      pages: '332',
    },
  ],
  [
    'A. Case et al. (eds), Letters to Sample, Example University Press: New Koros & Varna 1995 p.232.',
    {
      editors: ['A. Case'],
      title: 'Letters to Sample',
      place: 'New Koros & Varna',
      publisher: 'Example University Press',
      year: '1995',
      pages: '232',
    },
  ],
  [
    'Cited in Anna Case, The Long War and Sample Peace (Koros: Press, 1996), p. 45.',
    {
      editors: ['Anna Case'],
      title: 'The Long War and Sample Peace',
      place: 'Koros',
      publisher: 'Press',
      year: '1996',
      pages: '45',
    },
  ],
  [
    'Quoted in Anna Case, “New Findings,” Example Bulletin 3 (Fall 1993), p. 14.',
    {editors: ['Anna Case'], title: 'New Findings', container: 'Example Bulletin', vol: '3', year: '1993', pages: '14'},
  ],
  [
    'Printed in Case, Selected Works, Example Press, Koros, 1967, vol. 4, p. 41.',
    {title: 'Case, Selected Works', publisher: 'Example Press', place: 'Koros', year: '1967', vol: '4', pages: '41'},
  ],
  [
    'Source: Case Collected Works, Example Publishers, 1976, Koros, Volume 45, page 417a.',
    {
      title: 'Case Collected Works',
      publisher: 'Example Publishers',
      year: '1976',
      place: 'Koros',
      vol: '45',
      pages: '417a',
    },
  ],
  [
    'First published in 1965 in Collected Works, Fifth (Ostrian) Ed., Vol. 54, p. 41.',
    {title: 'Collected Works, Fifth (Ostrian) Ed.', vol: '54', year: '1965', pages: '41'},
  ],
  [
    'Cited in Anna Case, The Long War (Koros: Press, 1996) (in Ostrian), p. 45.',
    {editors: ['Anna Case'], title: 'The Long War', place: 'Koros', publisher: 'Press', year: '1996', pages: '45'},
  ],
  [
    'RGANI, f. 3, op. 12, d. 7. Published in Example Bulletin 8-9, pp. 12-13.',
    {title: 'Example Bulletin', vol: '8-9', pages: '12-13'},
  ],
  [
    'Printed in Papers of the Union, ed. Anna Case (Koros: Press, 1996), p. 3.',
    {
      editors: ['Anna Case'],
      title: 'Papers of the Union',
      place: 'Koros',
      publisher: 'Press',
      year: '1996',
      pages: '3',
    },
  ],
  [
    'Anna Case, "A Talk," in Collected Papers, vol. 8 (Koros: Press, 1996), 34-35. Translated by N. N.',
    {
      editors: ['Anna Case'],
      title: 'A Talk',
      container: 'Collected Papers',
      vol: '8',
      place: 'Koros',
      publisher: 'Press',
      year: '1996',
      pages: '34-35',
    },
  ],
  [
    'RGANI, f. 3, op. 12, d. 7, l. 8, cited in Anna Case, "New Findings," Example Notes, no. 5 (1994), p. 12.',
    {editors: ['Anna Case'], title: 'New Findings', container: 'Example Notes', part: '5', year: '1994', pages: '12'},
  ],
  [
    'Mẫu Toàn tập, tập 31 (Hà Nội: Thí dụ, 2004), tr. 12-20.',
    {title: 'Mẫu Toàn tập', vol: '31', place: 'Hà Nội', publisher: 'Thí dụ', year: '2004', pages: '12-20'},
  ],
  ['CWIHP Bulletin 8-9, p. 12. Translated by N. N.', {title: 'CWIHP Bulletin', vol: '8-9', pages: '12'}],
  ['DDF, 1956, tome III, doc. no. 12, p. 5.', {title: 'DDF', coverage: '1956', vol: 'III', part: '12', pages: '5'}],
  [
    'Vzorové ministerstvo and Ústav příkladů, eds., Dokumenty (Documents), vol. 2 (Koros: Press, 1996), pp. 3-5.',
    {
      editors: ['Vzorové ministerstvo', 'Ústav příkladů'],
      title: 'Dokumenty',
      titleTranslation: 'Documents',
      vol: '2',
      place: 'Koros',
      publisher: 'Press',
      year: '1996',
      pages: '3-5',
    },
  ],
  [
    'Ministry of Trade and Example, ed., Papers (Koros: Press, 1996), p. 3.',
    {
      editors: ['Ministry of Trade and Example'],
      title: 'Papers',
      place: 'Koros',
      publisher: 'Press',
      year: '1996',
      pages: '3',
    },
  ],
  [
    'Példák 1956: Iratok, ed. by Anna Case and Boris Sample (Koros: Press, 1996), pp. 3-5.',
    {
      editors: ['Anna Case', 'Boris Sample'],
      title: 'Példák 1956: Iratok',
      place: 'Koros',
      publisher: 'Press',
      year: '1996',
      pages: '3-5',
    },
  ],
  ['DBPO, I, viii, no. 34, note 5.', {title: 'DBPO, I', vol: 'viii', part: '34'}],
  ['DDF 1956-II, n° 12.', {title: 'DDF', coverage: '1956', vol: 'II', part: '12'}],
  [
    'Documents Diplomatiques Français, 1954, annexes, Paris: Imprimerie nationale, 1987, doc. 12.',
    {
      title: 'Documents Diplomatiques Français',
      coverage: '1954',
      container: 'annexes',
      place: 'Paris',
      publisher: 'Imprimerie nationale',
      year: '1987',
      part: '12',
    },
  ],
  [
    'Documents on Canadian External Relations, Vol. 20: 1954, doc. 4.',
    {title: 'Documents on Canadian External Relations', vol: '20', coverage: '1954', part: '4'},
  ],
  [
    'Department of State, Foreign Relations of the United States, 1950, vol. 6, p. 12.',
    {title: 'Foreign Relations of the United States', coverage: '1950', vol: '6', pages: '12'},
  ],
  [
    'Dang shi [Party History], no. 5 (1999), pp. 4-18.',
    {title: 'Dang shi', titleTranslation: 'Party History', part: '5', year: '1999', pages: '4-18'},
  ],
  [
    '"Telegram from A to B," Daily Example, March 3, 1950, p. 1.',
    {title: 'Telegram from A to B', container: 'Daily Example', coverage: 'March 3, 1950', pages: '1'},
  ],
  [
    'AVPRF, f. 1, op. 5, d. 7; English translation by A. Example in the Example Bulletin, no. 8-9 (Winter 1996), pp. 17-18.',
    {title: 'Example Bulletin', part: '8-9', year: '1996', pages: '17-18'},
  ],
  [
    'RGANI, f. 1, op. 1, d. 1. Reprinted in Pavel Primer, Ivan Obrazets and Olga Sluchai, Druzhba i Mir, Vol. 3, Book 1, 1951-March 1953 (Moscow: Primernoe Izdatel’stvo, 2001), pp. 21-24. Translated by X. Y.',
    {
      editors: ['Pavel Primer', 'Ivan Obrazets', 'Olga Sluchai'],
      title: 'Druzhba i Mir',
      vol: '3',
      book: '1',
      coverage: '1951-March 1953',
      place: 'Moscow',
      publisher: 'Primernoe Izdatel’stvo',
      year: '2001',
      pages: '21-24',
    },
  ],
  [
    'Published in Anna Case et al., eds., Protocols of a Council, 1954-1964 (Moscow: ROSSPEN, 2003), pp. 12-13.',
    {
      editors: ['Anna Case'],
      title: 'Protocols of a Council',
      coverage: '1954-1964',
      place: 'Moscow',
      publisher: 'ROSSPEN',
      year: '2003',
      pages: '12-13',
    },
  ],
  [
    'Reprinted in Odd Example, Chen Sample, and Stein Muster, eds., 12 Conversations (Washington, DC: Example Center, 1998), pp. 55–57.',
    {
      editors: ['Odd Example', 'Chen Sample', 'Stein Muster'],
      title: '12 Conversations',
      place: 'Washington, DC',
      publisher: 'Example Center',
      year: '1998',
      pages: '55–57',
    },
  ],
  [
    'Mouren wenxuan (Selected Works of Someone), vol. 2 (Beijing: Zhongyang chubanshe, 1994), 322-333.',
    {
      title: 'Mouren wenxuan',
      titleTranslation: 'Selected Works of Someone',
      vol: '2',
      place: 'Beijing',
      publisher: 'Zhongyang chubanshe',
      year: '1994',
      pages: '322-333',
    },
  ],
  [
    'Published in Sbornik dokumentov, vol. 2, 1941–1945 (Moscow, 1983), p. 9.',
    {title: 'Sbornik dokumentov', vol: '2', coverage: '1941–1945', place: 'Moscow', year: '1983', pages: '9'},
  ],
  [
    'In: A. B. Ivanov, ed., Dokumenty i materialy, tom 3, chast 1 (Moskva: Nauka, 1987), str. 45–49.',
    {
      editors: ['A. B. Ivanov'],
      title: 'Dokumenty i materialy',
      vol: '3',
      part: '1',
      place: 'Moskva',
      publisher: 'Nauka',
      year: '1987',
      pages: '45–49',
    },
  ],
  ['FRUS, 1952, vol. VI, pp. 256-258.', {title: 'FRUS', coverage: '1952', vol: 'VI', pages: '256-258'}],
  [
    'Foreign Relations of the United States, 1952, Volume VIII, The Far West, Document 12.',
    {
      title: 'Foreign Relations of the United States',
      coverage: '1952',
      vol: 'VIII',
      container: 'The Far West',
      part: '12',
    },
  ],
  [
    'Example History Bulletin 8-9 (Winter 1996-97), pp. 12–15.',
    {title: 'Example History Bulletin', vol: '8-9', year: '1996-97', pages: '12–15'},
  ],
  [
    'Cold War International History Project Bulletin 16 (Fall 2007/Winter 2008): 3-9.',
    {
      title: 'Cold War International History Project Bulletin',
      vol: '16',
      year: '2007/Winter 2008',
      pages: '3-9',
    },
  ],
  [
    'Abgedruckt in: Karl Muster und Eva Probe (Hrsg.), Akten einer Stadt, München 1993, S. 51-56.',
    {
      editors: ['Karl Muster', 'Eva Probe'],
      title: 'Akten einer Stadt',
      place: 'München',
      year: '1993',
      pages: '51-56',
    },
  ],
  [
    'Wydrukowano w: Jan Wzorski (red.), Dokumenty do dziejów, Warszawa 2001, s. 45–47.',
    {editors: ['Jan Wzorski'], title: 'Dokumenty do dziejów', place: 'Warszawa', year: '2001', pages: '45–47'},
  ],
  [
    'Publié dans Recueil des exemples, Paris, Imprimerie nationale, 1987, p. 12-15.',
    {
      title: 'Recueil des exemples',
      place: 'Paris',
      publisher: 'Imprimerie nationale',
      year: '1987',
      pages: '12-15',
    },
  ],
  [
    'Опубликовано: Документы города. Т. 5. Кн. 2. М.: Пример, 2005. С. 11–14.',
    {
      title: 'Документы города',
      vol: '5',
      book: '2',
      place: 'М.',
      publisher: 'Пример',
      year: '2005',
      pages: '11–14',
    },
  ],
  ['Опубл.: Образец. 1995. № 6. С. 25–28.', {title: 'Образец', year: '1995', part: '6', pages: '25–28'}],
  ['Source: Daily Example, 5 May 1950.', {title: 'Daily Example', coverage: '5 May 1950'}],
  ['Daily Example, 5 May 1950, p. 3.', {title: 'Daily Example', coverage: '5 May 1950', pages: '3'}],
  ['FRUS 1952–54, 3:234.', {title: 'FRUS', coverage: '1952–54', vol: '3', pages: '234'}],
  ['FRUS 1952 VII, 623.', {title: 'FRUS', coverage: '1952', vol: 'VII', pages: '623'}],
  [
    'Documenti diplomatici italiani, serie XI, vol. II, doc. 34.',
    {title: 'Documenti diplomatici italiani, serie XI', vol: 'II', part: '34'},
  ],
  [
    'Dokumente zur Deutschlandpolitik, III. Reihe, Band 2 (Frankfurt: Muster, 1963), S. 45.',
    {
      title: 'Dokumente zur Deutschlandpolitik, III. Reihe',
      vol: '2',
      place: 'Frankfurt',
      publisher: 'Muster',
      year: '1963',
      pages: '45',
    },
  ],
  [
    'V. K. Primer and N. Sample, eds., Papers of a Town (Moscow: Nauka, 2001), 345–49.',
    {
      editors: ['V. K. Primer', 'N. Sample'],
      title: 'Papers of a Town',
      place: 'Moscow',
      publisher: 'Nauka',
      year: '2001',
      pages: '345–49',
    },
  ],
  [
    'Primery v dokumentakh arkhivov, vol. 1, doc. 15, p. 44.',
    {title: 'Primery v dokumentakh arkhivov', vol: '1', part: '15', pages: '44'},
  ],
  ['Published in Foreign Affairs, vol. 30, pp. 3-9.', {title: 'Foreign Affairs', vol: '30', pages: '3-9'}],
  [
    '“A Day in June,” Working Paper No. 31, pp. 38-39',
    {title: 'A Day in June', container: 'Working Paper', part: '31', pages: '38-39'},
  ],
]

it.each(cases)('%s', (text, expected) => {
  const json = citationJson(parseCitation(text))
  expect(json.reprint).toEqual(expected)
  expect(json.unread).toBeUndefined()
})

it('reads a book after a file, and takes no printer and no edited book for an archive', () => {
  const both = citationJson(
    parseCitation('GARF, f. 7, op. 1, d. 1, l. 1; A. I. Case, The Long War (Koros, 1994), pp. 283–291.'),
  )
  expect(both.reprint).toMatchObject({
    editors: ['A. I. Case'],
    title: 'The Long War',
    place: 'Koros',
    year: '1994',
    pages: '283–291',
  })
  const printed = citationJson(
    parseCitation('A. Case, The Long War: A Life, Example University Press: Koros 2019 p. 24'),
  )
  expect(printed.repository).toBeUndefined()
  expect(citationJson(parseCitation('A. Case, ed., Russkii arkhiv, vol. 13, p. 332')).repository).toBeUndefined()
})

it('does not take the years of a file for an imprint', () => {
  const json = citationJson(
    parseCitation('Source: Central Intelligence Agency, Case Files (1978), Box 2, Outlook. Secret.'),
  )
  expect(json.reprint).toBeUndefined()
  expect(json.repository).toBe('Central Intelligence Agency')
})

it('does not take “printed in full” for a publication', () => {
  const json = citationJson(
    parseCitation('Source: Carter Library, Example Files, Box 2, Aid. Secret. Printed in full elsewhere.'),
  )
  expect(json.reprint).toBeUndefined()
  expect(json.remarks).toBe('Printed in full elsewhere.')
})
