/** Every system of citation, on citations of our own invention: what `sigla cite` says of each. */
import {describe, expect, it} from 'vitest'
import {type CitationJson, citationJson} from '../../src/recognise/citation/json.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'

const cases: Record<string, [citation: string, expected: Partial<CitationJson>][]> = {
  'Russia, abbreviated': [
    [
      'RGANI, f. 3, op. 14, d. 271, ll. 18-23. Translated by Anna Example.',
      {repository: 'RGANI', fond: '3', opis: '14', delo: '271', folios: '18-23', translator: 'Anna Example'},
    ],
    [
      'APRF: F. 45, Op. 1, D. 7, Ll. 3, 5-6 ob. Translated for the Reading Project by Boris N. Sample.',
      {
        repository: 'APRF',
        fond: '45',
        opis: '1',
        delo: '7',
        folios: '3, 5-6 ob',
        translator: 'Boris N. Sample',
        translatedFor: 'the Reading Project',
      },
    ],
    ['RGASPI F. 82 Op. 2 D. 1197 L. 1', {repository: 'RGASPI', fond: '82', opis: '2', delo: '1197', folios: '1'}],
    ['RGASPI, F82, Op.2 D.504–692', {repository: 'RGASPI', fond: '82', opis: '2', delo: '504–692'}],
    ['GARF, f. R-9401, op. 2, d. 64a, l. 9ob.', {fond: 'R-9401', opis: '2', delo: '64a', folios: '9ob'}],
    ['RGASPI, f. 82/op. 2/d. 1197/l. 1-4', {fond: '82', opis: '2', delo: '1197', folios: '1-4'}],
  ],
  'Russia, in full and with abbreviations in brackets': [
    [
      'Foreign Policy Archive of the Russian Federation (AVPRF), fond (f.) 0100, opis (op.) 46, papka (p.) 362, delo (d.) 12, listy (ll.) 1-7',
      {
        repository: 'AVPRF',
        repositoryName: 'Archive of Foreign Policy of the Russian Federation',
        country: 'Russia',
        settlement: 'Moscow',
        fond: '0100',
        papka: '362',
        folios: '1-7',
      },
    ],
    ['AVPRF, f. 0100, op. 37, 1944, p. 243, d. 4', {opis: '37', papka: '243', delo: '4'}],
    ['AVPRF: fond 089, opis 5, papka 28, portfel 7, listy 2-4', {papka: '28', folios: '2-4'}],
  ],
  'Russia, Cyrillic': [
    [
      'РГАНИ. Ф. 5. Оп. 30. Д. 161. Лл. 12-15 об.',
      {repository: 'РГАНИ', fond: '5', opis: '30', delo: '161', folios: '12-15 об'},
    ],
    ['АВП РФ, ф. 06, оп. 12а, п. 23, д. 312, л. 4—7.', {repository: 'АВП РФ', opis: '12а', papka: '23', folios: '4—7'}],
  ],
  'What stands before an archive or after a name, and who gave the document': [
    [
      'Original in Bulgarian. TsDA, f. 378-B, op. 1, a.e. 1079, l. 2.',
      {repository: 'TsDA', fond: '378-B', opis: '1', delo: '1079', folios: '2', remarks: 'Original in Bulgarian.'},
    ],
    [
      'Personal collection of Jan Vzor, copy on file at the National Security Archive, Washington, DC.',
      {
        repository: 'Personal collection of Jan Vzor',
        also: [
          {
            repository: 'National Security Archive',
            repositoryName: 'National Security Archive',
            country: 'United States',
            settlement: 'Washington',
            normal: {system: 'american'},
          },
        ],
      },
    ],
    ['Courtesy of Andrei Primer. Translated by Lena Case.', {providedBy: 'Andrei Primer', translator: 'Lena Case'}],
    ['PA AA, MfAA C 5472.', {repository: 'PA AA', collection: 'MfAA', file: 'C 5472'}],
    ['LArch Berlin, C Rep. 902, Nr. 1452.', {repository: 'LArch Berlin', file: '1452'}],
    ['Tianjin Municipal Archive, X53-C-1234.', {settlement: 'Tianjin', file: 'X53-C-1234'}],
    [
      'Archive of the Ministry of Foreign Affairs, Prague, TO-T, box 1, folder 6.',
      {country: 'Czechia', collection: 'TO-T', box: '1', folder: '6'},
    ],
    ['Bakhmeteff Archive, Example Papers, box 3, f. 12.', {country: 'United States', box: '3', folder: '12'}],
    ['SAPMO-BArch, J IV 2/202/550, n.p.', {file: 'J IV 2/202/550', notes: ['n.p']}],
    [
      'Telephone interview with the author, Koros, 5 June 1999.',
      {title: 'Telephone interview with the author, Koros', date: '5 June 1999'},
    ],
    [
      'Obtained from the Chinese Foreign Ministry Archive, 109-01124-02, 11–16. Translated by Lian Muster.',
      {
        repository: 'Chinese Foreign Ministry Archive',
        file: '109-01124-02',
        folios: '11–16',
        translator: 'Lian Muster',
      },
    ],
    ['BStU, MfS, SdM 1473, Bl. 88-93.', {collection: 'MfS', file: 'SdM 1473', folios: '88-93'}],
    ['Federal Archives Koblenz, B 137/16252.', {collection: 'B 137', file: '16252'}],
    ['Central State Archive (Prague), fond 02/4.', {country: 'Czechia', fond: '02/4'}],
    [
      'Interview with General A. Primer by the author, Koros, March 1992.',
      {title: 'Interview with General A. Primer by the author, Koros', date: 'March 1992'},
    ],
    ['Example Memorial Archives, RG-6, Box 9, Papers.', {recordGroup: '6', box: '9'}],
    [
      'Diplomatic Archives of the Ministry of Foreign Affairs (Bucharest), Problema 220/1972, f. 88.',
      {country: 'Romania', folios: '88'},
    ],
  ],
  'Archives that keep the original of a copy, and those that a name stands before': [
    [
      'Copy in the possession of Anna Muster; original in AMVR, f. 1, op. 9, a.e. 31, l. 4.',
      {
        repository: 'AMVR',
        fond: '1',
        opis: '9',
        delo: '31',
        folios: '4',
        remarks: 'Copy in the possession of Anna Muster',
      },
    ],
    [
      'Comintern Archive, RGASPI, f. 495, op. 20, d. 7, ll. 3-5.',
      {repository: 'RGASPI', collection: 'Comintern Archive', fond: '495', delo: '7'},
    ],
    ['Archives nationales du Sénégal, VP 12, pièce 4.', {country: 'Senegal', collection: 'VP 12'}],
    [
      'Archives nationales du Burundi, fonds Exemple, boîte 4.',
      {repository: 'Archives nationales du Burundi', box: '4'},
    ],
  ],
  'Archives by the ending of their name': [
    ['Parteiarchiv der Beispiele, J IV 2/202/31, Bl. 4.', {repository: 'Parteiarchiv der Beispiele', folios: '4'}],
    ['Gaimushō Gaikō Shiryōkan, A’0356, 12-0045.', {country: 'Japan'}],
  ],
  'Leaves and boxes of more countries': [
    ['MNL OL, 288. fond, 5. csoport, 31. őrzési egység, 12. lap.', {repository: 'MNL OL', delo: '31', folios: '12'}],
    [
      'Trung tâm Lưu trữ Quốc gia III, Phủ Thủ tướng, hồ sơ 77, trang 9.',
      {collection: 'Phủ Thủ tướng', file: '77', folios: '9'},
    ],
    [
      'Central Archive of the MPRP (NTA), f. 4, d. 11, kh/n 31b, l. 8.',
      {repository: 'NTA', country: 'Mongolia', opis: '11', delo: '31b', folios: '8'},
    ],
    [
      'BOA, HR.SYS. 12/7, lef 3.',
      {repository: 'BOA', levels: expect.arrayContaining([{level: 'item', marker: 'lef', value: '3'}])},
    ],
    [
      'Dar al-Watha’iq al-Qawmiyya, Cairo, Wizarat al-Zira‘a, mahfaza 12, milaff 5.',
      {country: 'Egypt', box: '12', file: '5'},
    ],
    ['Sazman-i Asnad-i Milli-yi Iran, 290/31, p. 4.', {country: 'Iran', folios: '4'}],
    ['Archiwum IPN, BU 0397/12, k. 20-22v.', {country: 'Poland', folios: '20-22v'}],
  ],
  Germany: [
    [
      'SAPMO-BArch, DY 30/3401, Bl. 12-15.',
      {repository: 'SAPMO-BArch', collection: 'DY 30', file: '3401', folios: '12-15'},
    ],
    ['SAPMO-BArch, DY 30/IV 2/2.035/60, Bl. 45 f.', {collection: 'DY 30', file: 'IV 2/2.035/60', folios: '45 f'}],
    [
      'BArch, B 137/1002, 31-40. Contributed and transcribed by Karl Muster.',
      {collection: 'B 137', file: '1002', folios: '31-40', contributor: 'Karl Muster', transcriber: 'Karl Muster'},
    ],
    ['PA AA, B 130, Bd. 2460.', {repository: 'PA AA', collection: 'B 130', file: '2460'}],
    ['PA AA, MfAA, A 7001, Bl. 3-4.', {collection: 'MfAA', file: 'A 7001', folios: '3-4'}],
    ['PolA AA, MfAA, C 955/77.', {collection: 'MfAA', file: 'C 955/77'}],
    ['BStU, MfS, Abt. X, Nr. 235, S. 3-4.', {collection: ['MfS', 'Abt. X'], file: '235', folios: '3-4'}],
  ],
  Poland: [
    [
      'AAN, KC PZPR, sygn. XI A/129, k. 12-15.',
      {repository: 'AAN', collection: 'KC PZPR', file: 'XI A/129', folios: '12-15'},
    ],
    ['AMSZ, z. 10, w. 42, t. 361, k. 2.', {repository: 'AMSZ', fond: '10', folder: '361', folios: '2'}],
    [
      'AMSZ, Warsaw, 6/78, w-103, t-626, obtained and translated by Anna Example.',
      {file: '6/78', folder: '626', translator: 'Anna Example'},
    ],
  ],
  Czechia: [
    ['Slovak National Archive, Bratislava, fond ÚV KSS, škatuľa 1235, a. j. 24.', {box: '1235', delo: '24'}],
    [
      'NA, AÚV KSČ, f. 02/1, sv. 21, a.j. 33, bod 3, l. 2-4.',
      {repository: 'NA', collection: 'AÚV KSČ', fond: '02/1', delo: '33', folios: '2-4'},
    ],
  ],
  Hungary: [
    ['MOL, M-KS 288. f. 5. cs. 341. ő. e.', {repository: 'MOL', collection: 'M-KS', fond: '288', delo: '341'}],
    ['MOL: M-KS 288 f. 9/1961/5 ő.e., 12-15. o.', {fond: '288', delo: '9/1961/5', folios: '12-15'}],
    ['MOL, XIX-J-1-j-Peru-1950, 5. doboz, 00777/1.', {collection: 'XIX-J-1-j-Peru-1950', box: '5', file: '00777/1'}],
  ],
  Bulgaria: [
    [
      'TsDA, f. 1B, op. 64, a.e. 281, l. 4-9.',
      {repository: 'TsDA', fond: '1B', opis: '64', delo: '281', folios: '4-9'},
    ],
    ['ЦДА, ф. 1Б, оп. 5, а.е. 3, л. 7', {repository: 'ЦДА', fond: '1Б', delo: '3', folios: '7'}],
  ],
  Romania: [
    [
      'ANIC, fond CC al PCR – Cancelarie, dosar 12/1957, f. 34-36.',
      {repository: 'ANIC', fond: 'CC al PCR – Cancelarie', delo: '12/1957', folios: '34-36'},
    ],
  ],
  Albania: [
    [
      'AQSH, F. 14/AP-STR, V. 1958, D. 23, Fl. 12-14.',
      {repository: 'AQSH', fond: '14/AP-STR', delo: '23', folios: '12-14'},
    ],
  ],
  China: [
    ['Gansu Provincial Archives, 91-10-189, 1-3.', {country: 'China', file: '91-10-189', folios: '1-3'}],
    [
      'Moon Provincial Archives, 92-4-349, 12-15.',
      {repository: 'Moon Provincial Archives', file: '92-4-349', folios: '12-15'},
    ],
    [
      'PRC FMA 204-00099-02, 12-15. Translated by Li Example.',
      {repository: 'PRC FMA', file: '204-00099-02', folios: '12-15', translator: 'Li Example'},
    ],
    [
      'PRC FMA 109-00873-14(1), pp. 1-13. Obtained by A. Finder and translated by B. Reader.',
      {file: '109-00873-14(1)', folios: '1-13', obtainedBy: 'A. Finder', translator: 'B. Reader'},
    ],
  ],
  'United States': [
    [
      'Source: Ford Library, NSC Meeting File, Box 2, NSC Meeting, 3/29/1976. Secret.',
      {repository: 'Ford Library', box: '2', folder: 'NSC Meeting, 3/29/1976'},
    ],
    [
      'RGANI, f. 3, op. 1, d. 2, donated by A. Sample to the National Security Archive.',
      {repository: 'RGANI', providedBy: 'A. Sample'},
    ],
    [
      'Source: Ford Library, National Security Adviser, Trip Files, Box 14, Helsinki, 7/75. Secret; Nodis. Drafted by Smith. The meeting took place at the Embassy.',
      {
        repository: 'Ford Library',
        collection: ['National Security Adviser', 'Trip Files'],
        box: '14',
        folder: 'Helsinki, 7/75',
        classification: 'Secret',
        handling: ['Nodis'],
        remarks: 'Drafted by Smith. The meeting took place at the Embassy.',
      },
    ],
    [
      'Source: Department of State, Bureau of Ideas, Committee Files, 1950-1960 (Lot File 77 D 101), Box 2, 1951—Agenda. Limited Official Use.',
      {
        lot: '77 D 101',
        box: '2',
        folder: '1951—Agenda',
        classification: 'Limited Official Use',
        collection: ['Bureau of Ideas', 'Committee Files', '1950-1960 (Lot File 77 D 101)'],
      },
    ],
    [
      'Source: National Archives, RG 59, Records of the Example Staff, Box 11, Chron May 1-9, 1979. No classification marking.',
      {recordGroup: '59', box: '11', folder: 'Chron May 1-9, 1979', classification: 'No classification marking'},
    ],
    [
      'Source: Marine Intelligence Agency, Office of Charts (OC), Job 70T00002A, Box 4, Tides. Secret.',
      {repository: 'Marine Intelligence Agency', box: '4', folder: 'Tides'},
    ],
    [
      'Archive of the President, Norland (APN), fond 45, opis 1, delo 2',
      {repository: 'APN', repositoryName: 'Archive of the President, Norland', fond: '45'},
    ],
    [
      'Source: Central Intelligence Agency, Office of Examples, Job 70T00001A, Box 3, Outlook. Top Secret; [codeword not declassified].',
      {
        collection: ['Office of Examples', 'Job 70T00001A'],
        box: '3',
        folder: 'Outlook',
        handling: ['[codeword not declassified]'],
      },
    ],
    [
      'Source: Department of State, Central Foreign Policy File, D790011-0123. Confidential.',
      {film: 'D790011-0123', collection: 'Central Foreign Policy File'},
    ],
    [
      'Source: Kennedy Library, Example Papers, Chron. Files, Vol. IX, Paris. Secret.',
      {collection: ['Example Papers', 'Chron. Files', 'Vol. IX', 'Paris'], classification: 'Secret'},
    ],
    ['PPS files, lot 65 D 101', {collection: 'PPS files', lot: '65 D 101'}],
    [
      '740.00119 Control (Peru)/3–1549',
      {decimal: '740.00119 Control (Peru)/3–1549', normal: {decimalDate: '1949-03-15', system: 'american'}},
    ],
    ['611.00/2–3049', {decimal: '611.00/2–3049', normal: {system: 'american'}}],
  ],
  'Libraries of manuscripts': [
    [
      'National Library of Ireland, MS 18,376, fol. 3',
      {country: 'Ireland', collection: 'MS', file: '18,376', folios: '3'},
    ],
    ['NLI, Ms. 18,376/2', {repository: 'NLI', country: 'Ireland', collection: 'Ms.', file: '18,376/2'}],
    [
      'Massachusetts Historical Society, Orsini Papers, Box 3',
      {settlement: 'Boston', collection: 'Orsini Papers', box: '3'},
    ],
    ['AGI, Filipinas, leg. 6, fol. 12', {country: 'Spain', collection: 'Filipinas', box: '6', folios: '12'}],
    ['ASD, Affari Politici, Varna, b. 12, f. 3', {country: 'Italy', box: '12', file: '3'}],
    ['JFKL, NSF, b. 188, f. 12', {country: 'United States', collection: 'NSF', box: '188', folder: '12'}],
    ['JFKL, NSF, b. 188, f. Varna', {country: 'United States', collection: 'NSF', box: '188', folder: 'Varna'}],
    [
      'Orsini, A Long Way (Penguin: London 2014), p. 5',
      {reprint: {title: 'Orsini, A Long Way', place: 'London', publisher: 'Penguin', year: '2014', pages: '5'}},
    ],
  ],
  'United Kingdom': [
    ['TNA, PREM 19/1395 f 46.', {collection: 'PREM 19', file: '1395', folios: '46'}],
    [
      'The National Archives (UK), CAB 129/31.',
      {repository: 'The National Archives', collection: 'CAB 129', file: '31'},
    ],
    ['National Archives, Kew, DEFE 7/12.', {repository: 'National Archives, Kew', collection: 'DEFE 7', file: '12'}],
    ['TNA, FO 371/90001, FC 1027/3.', {repository: 'TNA', collection: 'FO 371', file: '90001'}],
    [
      'The National Archives, CAB 128/17, folios 3-4.',
      {repository: 'The National Archives', collection: 'CAB 128', file: '17', folios: '3-4'},
    ],
  ],
  'France and Romania, whose foreign ministries share a siglum': [
    [
      'AMAE, La Courneuve, série Z, carton 12, dossier 3',
      {
        repositoryName: 'Diplomatic Archives of France',
        country: 'France',
        settlement: 'La Courneuve',
        fond: 'Z',
        box: '12',
        file: '3',
      },
    ],
    [
      'AMAE, La Courneuve, Europe 1944-1960, URSS, vol. 23, f. 12-15.',
      {country: 'France', collection: ['Europe 1944-1960', 'URSS'], file: '23', folios: '12-15'},
    ],
    ['ASMAE, Ambasciata Mosca, b. 256, f. 3', {country: 'Italy', box: '256', file: '3'}],
    ['AMAE, fond 220, dosar 12, f. 3', {country: 'Romania', fond: '220', delo: '12', folios: '3'}],
  ],
  'Ireland and the United Nations': [
    [
      'National Archives of Ireland, Department of Trade/5/31/3D, published in “Papers on Trade,” Volume XI, Document No. 96.',
      {collection: 'Department of Trade', file: '5/31/3D', reprint: {title: 'Papers on Trade', vol: 'XI', part: '96'}},
    ],
    [
      'National Archives of Ireland, Department of Trade/6/44/8. Contributed by Máire O’Sample.',
      {
        repository: 'National Archives of Ireland',
        collection: 'Department of Trade',
        file: '6/44/8',
        contributor: 'Máire O’Sample',
      },
    ],
    [
      'Security Council Official Records, 3rd Year, S/PV.301, United Nations Digital Library, https://example.org/record/1.',
      {
        repository: 'United Nations Digital Library',
        collection: ['Security Council Official Records', '3rd Year'],
        url: ['https://example.org/record/1'],
      },
    ],
  ],
  'archives the edition does not list': [
    ['GAXO, f. 12, op. 3, d. 4, l. 5.', {repository: 'GAXO', fond: '12', opis: '3', delo: '4', folios: '5'}],
    [
      'Example Municipal Archives, Mayor’s Papers, Box 3, Folder 12.',
      {repository: 'Example Municipal Archives', collection: 'Mayor’s Papers', box: '3', folder: '12'},
    ],
  ],
}

for (const [system, list] of Object.entries(cases)) {
  describe(system, () => {
    it.each(list)('%s', (text, expected) => {
      expect(citationJson(parseCitation(text))).toMatchObject(expected)
      expect(citationJson(parseCitation(text)).unread).toBeUndefined()
    })
  })
}

describe('compound citations', () => {
  it('reads several documents of one archive, and of two', () => {
    const json = citationJson(
      parseCitation('RGASPI, f. 17, op. 3, d. 5, ll. 1-3; d. 6, ll. 2-4; RGANI, f. 89, op. 1, d. 2.'),
    )
    expect(json).toMatchObject({repository: 'RGASPI', delo: '5', folios: '1-3'})
    expect(json.also).toMatchObject([
      {delo: '6', folios: '2-4'},
      {repository: 'RGANI', fond: '89', delo: '2'},
    ])
    expect(json.also?.[0]?.repository).toBeUndefined()
  })

  it('reads documents joined by “and”', () => {
    const {holdings} = parseCitation('RGANI, f. 5, op. 3, d. 5, l. 1, and f. 82, op. 2, d. 7, l. 3.')
    expect(holdings).toHaveLength(2)
    expect(holdings[1]?.continues).toBe(true)
  })

  it.each([
    ['Ibid., op. 4, d. 5, ll. 9-10 ob.', {ibid: 'Ibid.', opis: '4', delo: '5', folios: '9-10 ob'}],
    ['Там же. Л. 12.', {ibid: 'Там же.', folios: '12'}],
  ])('%s', (text, expected) => {
    expect(citationJson(parseCitation(text))).toMatchObject(expected)
  })
})

describe('names and numbers beside the siglum', () => {
  it.each([
    [
      'Archive of the President of the Russian Federation (hereafter APRF), f. 3, op. 6, d. 60.',
      {repository: 'APRF', delo: '60'},
    ],
    [
      'TsKhSD (Center for the Storage of Contemporary Documentation), Moscow, Fond 5, Opis 4, on Reel 12.',
      {repository: 'TsKhSD', opis: '4'},
    ],
    [
      'Source: Carter Library, Example File, Box 2, Folder 6, Trips. Secret. Printed from an uninitialed copy.',
      {folder: '6', remarks: 'Printed from an uninitialed copy.'},
    ],
    ['f. 5, op. 28, d. 103, ll. 1-4, RGANI, Moscow.', {repository: 'RGANI', fond: '5', folios: '1-4'}],
    ['LCVA, f. R-7, ap. 2, b. 81, l. 4', {repository: 'LCVA', fond: 'R-7', opis: '2', delo: '81', folios: '4'}],
    ['LVA, 270. f., 3. apr., 12. l., 9. lp.', {repository: 'LVA', fond: '270', opis: '3', delo: '12', folios: '9'}],
    ['ERAF, f. 2, n. 6, s. 31, l. 7', {repository: 'ERAF', fond: '2', opis: '6', delo: '31', folios: '7'}],
    [
      'Mongolian Foreign Ministry Archive, fond 4, dans 2, kh/n 19, khuu. 3-8',
      {country: 'Mongolia', fond: '4', opis: '2', delo: '19', folios: '3-8'},
    ],
    ['MINREX, Caja 7, Carpeta 3', {country: 'Cuba', box: '7', folder: '3'}],
    ['ABS, f. H-9, inv. j. 4', {country: 'Czechia', fond: 'H-9', file: '4'}],
    ['AMVR, Fond 3, Record 5, File 8, pp. 1-2', {country: 'Bulgaria', fond: '3', opis: '5', delo: '8', folios: '1-2'}],
    [
      'RGANI, f. 5, op. 2, d. 6. Translated, edited and annotated by A. K. Example, with help by J. Other.',
      {translator: 'A. K. Example'},
    ],
    ['Rigsarkivet, UM, 7.F.14, box 3', {country: 'Denmark', file: '7.F.14', box: '3'}],
    ['Hoover Institution Archives, Fond 89, opis 6, delo 3, reel 2', {fond: '89', opis: '6', delo: '3'}],
    ['1. Letter from Novak to Sample, 3 May 1952, RGANI, f. 5, op. 2, d. 6', {title: 'Letter from Novak to Sample'}],
    [
      'TNA, FCO 21/90001, minute by Novak, 3 May 1974',
      {title: 'minute by Novak', date: '3 May 1974', collection: 'FCO 21', file: '90001'},
    ],
    ['NATO Archives, C-M(51)12, 13 December 1951', {date: '13 December 1951', collection: 'C-M(51)12'}],
    ['NAA: A1838, TS12/4/1, Part 2', {collection: 'A1838', file: 'TS12/4/1'}],
    ['NAA: A1209, 1957/5406', {collection: 'A1209', file: '1957/5406'}],
    ['NAA: A1209, 1957/58', {collection: ['A1209', '1957/58']}],
    ['NAA: A1838, 12/3/4, xxii', {file: '12/3/4', levels: [{level: 'file'}, {level: 'part', value: 'xxii'}]}],
    ['NMML, Sample Papers, Subject File No. 12', {collection: 'Sample Papers', file: '12'}],
    ['CRRC, SH-EXAM-A-000-123', {country: 'United States', file: 'SH-EXAM-A-000-123'}],
    ['Archivo Histórico de Itamaraty, Brasília, Caixa 7', {country: 'Brazil', settlement: 'Brasília', box: '7'}],
    [
      'RGANI. F. 3. Op. 6. D. 7. L. 8. Electrographic copy. Typewritten text.',
      {folios: '8', remarks: 'Electrographic copy. Typewritten text.'},
    ],
    ['MNL OL, M-KS 288. f. 5. cs. 12. ő. e., 1956. november 4.', {delo: '12', date: '1956. november 4'}],
    ['DEA/12345-AG-1-40', {collection: 'DEA', file: '12345-AG-1-40'}],
    ['SAPMO, NY 4000/12, Bl. 12 u. 14', {folios: '12 u. 14'}],
    ['AVPRF, f. 077, o. 3, p. 4, d. 5', {opis: '3', papka: '4', delo: '5'}],
    ['HHSTA., PA. III, Karton 3, fol. 2–5', {country: 'Austria', collection: 'PA. III', box: '3', folios: '2–5'}],
    [
      'ARP İİ SSA, f. 1, siy. 2, sax. vah. 5, v. 6',
      {country: 'Azerbaijan', fond: '1', opis: '2', delo: '5', folios: '6'},
    ],
    ['Fuente: MINREX, Caja 7, Carpeta 3', {country: 'Cuba', box: '7', folder: '3'}],
    ['Source: National Archives (Prague), f. 02/1, sv. 3', {repositoryName: 'National Archives of the Czech Republic'}],
    ['National Archives, Helsinki, box 5', {country: 'Finland', box: '5'}],
    ['AA:A1838/274, 854/10/4/1', {collection: 'A1838/274', file: '854/10/4/1'}],
    ['AA:A9420/1, 2', {collection: 'A9420/1', file: '2'}],
    ['AA : A4311/1, BOX 487', {collection: 'A4311/1', box: '487'}],
    ['NAI DFA Secretary’s Files P15(i)', {collection: ['DFA', 'Secretary’s Files'], file: 'P15(i)'}],
    ['MOON, 106-00579-03, 20-25', {repository: 'MOON', file: '106-00579-03', folios: '20-25'}],
    ['NACP, RG 84, Entry 21, Box 5, folder “Varna”', {box: '5', folder: '“Varna”'}],
    ['AIPN 01820/34, vol. 3, pp. 12–15', {file: '01820/34', folios: '12–15'}],
    ['AA : A981, VARNA 30', {repositoryName: 'National Archives of Australia', collection: 'A981'}],
    ['Source: Novak Papers, RGASPI, f. 646, op. 1', {repository: 'RGASPI', collection: 'Novak Papers', fond: '646'}],
    ['AVP RF, 0100/3/4/5, pp. 6-7', {fond: '0100', opis: '3', papka: '4', delo: '5', folios: '6-7'}],
    ['Diplomatic Archive of the Ministry of Foreign Affairs of Serbia, PA, f. 4', {country: 'Serbia'}],
    ['LYA, f. 1771, op. 2, d. 3, l. 4', {country: 'Lithuania', opis: '2', delo: '3', folios: '4'}],
    ['ARS, AS 99, šk. 1, a.e. 2', {country: 'Slovenia', box: '1', delo: '2'}],
  ])('%s', (text, expected) => {
    expect(citationJson(parseCitation(text))).toMatchObject(expected)
    expect(citationJson(parseCitation(text)).unread).toBeUndefined()
  })
})

describe('a digital archive before the holding', () => {
  it('keeps title and date apart from the archive', () => {
    const text =
      '“Letter, A to B,” May 3, 1955, Wilson Center Digital Archive, RGANI, f. 3, op. 12, d. 4, l. 2. http://example.org/1'
    expect(citationJson(parseCitation(text))).toMatchObject({
      title: 'Letter, A to B',
      date: 'May 3, 1955',
      digitalArchive: 'Wilson Center Digital Archive',
      repository: 'RGANI',
      folios: '2',
      normal: {date: '1955-05-03', folios: [{from: '2', to: '2'}]},
    })
  })
})
