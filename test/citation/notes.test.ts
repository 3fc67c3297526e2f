/** Customs of archives and editors that a note shows beside the way to the document, in many languages. */
import {describe, expect, it} from 'vitest'
import {type CitationJson, citationJson} from '../../src/recognise/citation/json.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'

const read = (text: string): CitationJson => citationJson(parseCitation(text))

const groups: Record<string, [citation: string, expected: Partial<CitationJson>][]> = {
  'labels of two words, and letters with a stroke': [
    ['Арх. дело: ОГАЧО. Ф. Р-7. Оп. 3. Д. 55', {repository: 'ОГАЧО', fond: 'Р-7', delo: '55'}],
    [
      'Архив: АП РФ. Ф. 3. Оп. 6. Д. 9. Л. 1. Машинописная выписка.',
      {repository: 'АП РФ', remarks: 'Машинописная выписка.'},
    ],
    [
      'Źródło: AAN, KC PZPR, 2632, k. 1–5, kopia, mps.',
      {repository: 'AAN', file: '2632', folios: '1–5', notes: ['kopia', 'mps']},
    ],
  ],
  'two strokes between a document and its archive': [
    [
      'Из доклада Н. Примерова о школах. 6 декабря 1951 г. // ЦАОДМ, ф. 3, оп. 5, д. 2, л. 1-3.',
      {
        title: 'Из доклада Н. Примерова о школах',
        date: '6 декабря 1951 г.',
        repository: 'ЦАОДМ',
        fond: '3',
        folios: '1-3',
      },
    ],
  ],
  'two strokes and a siglum of two words': [
    [
      '14. Copy of a letter to N. Novak. December 1, 1963 // FPA RF. F. 0129. Op. 47a. P. 43. D. 1. L. 65-66.',
      {
        title: 'Copy of a letter to N. Novak',
        date: 'December 1, 1963',
        repository: 'FPA RF',
        fond: '0129',
        folios: '65-66',
      },
    ],
  ],
  'an archive that is not listed, and the country or region it is that of': [
    ['ЦГИА Примерии. Ф. 12, оп. 1, д. 89', {repository: 'ЦГИА Примерии', fond: '12', delo: '89'}],
    [
      'Державний архів Прикладної області – Ф. 4, оп. 1, спр. 5',
      {repository: 'Державний архів Прикладної області', fond: '4'},
    ],
  ],
  'levels of several systems': [
    ['GARF, f. 102, 1898 g., op. 2, d. 12 chast’ 2, l. 3', {fond: '102', opis: '2', delo: '12', folios: '3'}],
    ['HAA, f. 1, c. 34, g. 12, t. 45', {country: 'Armenia', fond: '1', opis: '34', delo: '12', folios: '45'}],
    ['LYA, fond 17, inventory 1, file 8, p. 4', {country: 'Lithuania', fond: '17', opis: '1', delo: '8', folios: '4'}],
    [
      'LVA, f. PA-101, apr. 15, l. 12, p. 34',
      {country: 'Latvia', fond: 'PA-101', opis: '15', delo: '12', folios: '34'},
    ],
    ['LVA, PA-101. f., 15. apr., 12. l., 3. lp.', {fond: 'PA-101', opis: '15', delo: '12', folios: '3'}],
    ['NARB, f. 4p, vop. 29, spr. 12, ark. 4', {fond: '4p', opis: '29', delo: '12', folios: '4'}],
    ['Lietuvos ypatingasis archyvas (toliau – LYA), f. 33, ap. 5, b. 2, l. 1', {repository: 'LYA', fond: '33'}],
    ['AYE, 1948, f. 105, sf. 2', {country: 'Greece', file: '105', folder: '2'}],
    ['ASILS, Fondo Rossi, sez. 1, serie 2, b. 3, fasc. 4', {fond: 'Rossi', box: '3', file: '4'}],
    ['ACNSAS, fond Penal, dosar P 60, vol. 3, f. 45', {delo: 'P 60', folios: '45'}],
    ['AÚV KSČ, F. 02/1, sv. 3', {fond: '02/1'}],
    ['Source: HIA, Fond 89, Opis’ 4, Delo 5, Listy 1–8', {repository: 'HIA', opis: '4', delo: '5', folios: '1–8'}],
  ],
  'numbers that no level announces': [
    ['AAN, KC PZPR, 2631, k. 141', {collection: 'KC PZPR', file: '2631', folios: '141'}],
    ['BArch, DC 20-I/3, 123, Bl. 7', {collection: 'DC 20-I/3', file: '123', folios: '7'}],
    ['StBKAH, III/87', {file: 'III/87'}],
    ['ÖStA, KA, NL, B/103:3, fol. 12', {folios: '12'}],
    ['BAR, E 2200.41 (-) 1984/33, Bd. 1, a.133.0', {file: '1'}],
    ['TNA CAB 128/43 CC(68)39, 22 August 1968', {collection: 'CAB 128', file: '43', date: '22 August 1968'}],
    ['UNARMS, S-0188-0005-07', {file: 'S-0188-0005-07'}],
    ['BL, Add. MSS 52518, fos. 12-14', {collection: 'Add. MSS', file: '52518', folios: '12-14'}],
    ['CIA-RDP80-00810A007600570008-1', {file: 'CIA-RDP80-00810A007600570008-1'}],
    ['Ibid., 8019/39/7', {ibid: 'Ibid.', file: '8019/39/7'}],
  ],
  'a place before the archive, colons between parts, papers in their file': [
    [
      'Kew, National Archives, FO 181/80',
      {repository: 'National Archives', country: 'United Kingdom', collection: 'FO 181', file: '80'},
    ],
    [
      'Talk between Novak and Sample, 5 January 1960: RGANI: fond 5, opis 4, delo 3, list 17',
      {title: 'Talk between Novak and Sample', date: '5 January 1960', repository: 'RGANI', folios: '17'},
    ],
    [
      'MAE, Europe, URSS, vol. 19, tél. n° 21–24, Exemple, 5 juillet 1962',
      {file: '19', title: 'tél. n° 21–24, Exemple', date: '5 juillet 1962'},
    ],
  ],
  'who had a part in it': [
    [
      'Translated by: Anna Example for the Reading Project.',
      {translator: 'Anna Example', translatedFor: 'the Reading Project'},
    ],
    [
      'TsKhSD, f. 5, op. 3, d. 5; copy provided by Boris Sample; translation by Anna Example.',
      {providedBy: 'Boris Sample', translator: 'Anna Example'},
    ],
    [
      'Source: RGANI, f. 5, op. 3, d. 5. Translated by Anna Example and Boris Sample, Example University, Varna.',
      {translator: 'Anna Example and Boris Sample'},
    ],
  ],
  'a person whose forename is a level elsewhere': [
    [
      'Juan Case, Memoria (Madrid: Ejemplo, 1861).',
      {reprint: {editors: ['Juan Case'], title: 'Memoria', place: 'Madrid', publisher: 'Ejemplo', year: '1861'}},
    ],
  ],
}

for (const [name, cases] of Object.entries(groups)) {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => {
      const json = read(text)
      expect(json).toMatchObject(expected)
      expect(json.unread).toBeUndefined()
    })
  })
}
