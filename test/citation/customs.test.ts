/** How historians cite: sigla alone, levels without their names, the document first, remarks and signals; in many languages. */
import {describe, expect, it} from 'vitest'
import {type CitationJson, citationJson} from '../../src/recognise/citation/json.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'
import {citationProblems} from '../../src/recognise/citation/problems.js'

const read = (text: string) => citationJson(parseCitation(text))

/** What must be said, and (undefined) what must not. */
type Expected = {[key in keyof CitationJson]?: unknown}

const groups: Record<string, [citation: string, expected: Expected][]> = {
  'a level inside another of its kind, by another name': [
    [
      'NA, fond Ministerstvo dopravy, sign. 12/4, kart. 233, inv. č. 88, fol. 3–5.',
      {fond: 'Ministerstvo dopravy', file: '12/4', box: '233', folios: '3–5', also: undefined},
    ],
    ['AHN, Estado, legajo 4816, caja 2', {box: '4816', also: undefined}],
    ['ANTT, MNE, cx. 33, mç. 2, doc. 45', {box: '33', also: undefined}],
    ['RGANI, f. 5, op. 2, d. 6, l. 7, d. 8, l. 9', {delo: '6', also: [{delo: '8', folios: '9'}]}],
  ],
  'what German, French and Hungarian archives call their parts': [
    [
      'Stadtarchiv Leipzig, Tit. XLVI, Nr. 12, Bd. 2',
      {repository: 'Stadtarchiv Leipzig', collection: 'Tit. XLVI', file: '12', also: undefined},
    ],
    ['AN, AF III 56, doss. 221, pièce 4', {collection: 'AF III 56', file: '221'}],
    ['ÁBTL, 3.1.9. V-150019/2, 33-35. p.', {file: 'V-150019/2', folios: '33-35'}],
    [
      'DBFP, 2nd ser., vol. IX, no. 43',
      {repository: undefined, reprint: {title: 'DBFP, 2nd ser.', vol: 'IX', part: '43'}},
    ],
  ],
  'the language of the copy': [
    [
      'AVPRF, f. 07, op. 22a, d. 198, ll. 1–10, in Russian; trans. by Anna Case',
      {notes: ['in Russian'], reprint: undefined},
    ],
    ['Published in Russian Archives 3, pp. 4-5', {reprint: {title: 'Russian Archives', pages: '4-5'}}],
  ],
  'a siglum that several archives share': [
    ['NA, RG 84, Box 9', {country: 'United States', recordGroup: '84', box: '9'}],
    ['NA, ÚV KSČ, f. 02/4, sv. 3, a. j. 7', {country: 'Czechia', delo: '7'}],
    ['NA, CAB 128/9', {country: 'United Kingdom', collection: 'CAB 128', file: '9'}],
    [
      'Telegram, Oslo to State, 611.00/3-1455, RG 59, NA',
      {country: 'United States', decimal: '611.00/3-1455', recordGroup: '59'},
    ],
    ['NAI, MEA, 7-EUR/52', {country: 'India', file: '7-EUR/52'}],
    ['NAI, DFA, 312/7', {country: 'Ireland', file: '312/7'}],
    ['NAI DFA 312/14/57', {collection: 'DFA', file: '312/14/57'}],
    ['Yad Vashem Archives, O.3/77', {country: 'Israel', opis: undefined}],
    ['Archiwum MSZ, z. 6, t. 77', {country: 'Poland', fond: '6'}],
    ['TsDAHO Ukrainy, f. 1, op. 3, spr. 7', {country: 'Ukraine', collection: undefined}],
    ['Torre do Tombo, PIDE/DGS, SR 7/62, f. 12', {folios: '12', unread: undefined}],
    ['Mongolian Foreign Ministry Archive, fond 2, dans 1, kh.n. 7, pp. 4-5', {delo: '7', folios: '4-5'}],
    ['AMAE (Madrid), leg. R-81, exp. 3', {country: 'Spain', box: 'R-81', file: '3'}],
    ['AMAE, Asie 1944-1955, vol. 31, fol. 8', {country: 'France', file: '31', folios: '8'}],
    ['MAE, Europe 1956-1960, vol. 31, fol. 8', {country: 'France', file: '31'}],
    ['MAE, AP 1956-1960, b. 31, fasc. 8', {country: 'Italy', box: '31', file: '8'}],
    ['AGN, Lima, leg. 7', {country: 'Peru', box: '7'}],
    ['AGN, leg. 7', {repository: 'AGN', country: undefined, box: '7'}],
    ['RA, UD 12.3/45, boks 7', {repository: 'RA', country: undefined}],
    ['RA, ERAF.1.4.77, l. 8', {country: 'Estonia', folios: '8'}],
    ['CAC, NBKR 4/7', {country: 'United Kingdom', collection: 'NBKR 4'}],
    ['ASV, Arch. Nunz. Utopia, b. 7', {country: 'Vatican City', box: '7'}],
    ['AHMRE-B, caixa 7, maço 3', {settlement: 'Brasília'}],
  ],
  'numbers of their own custom': [
    ['TsDA, Sofia, f. 12-B, o. 3, a.e. 77.', {fond: '12-B', opis: '3', delo: '77', unread: undefined}],
    ['ÁBTL 3.1.2. M-77/1', {collection: '3.1.2', file: 'M-77/1', unread: undefined}],
    ['ÁBTL, 1.11.4. 12-7/8/81', {collection: '1.11.4', file: '12-7/8/81'}],
    ['NA, AÚV KSČ, f. 01/2, sv. 9, aj. 77', {country: 'Czechia', delo: '77'}],
    [
      'A.M.A.E., fond Utopia, problema 77, anul 1967, dosar 8, f. 9.',
      {country: 'Romania', delo: '8', unread: undefined},
    ],
    ['MOL, M-KS-288. f. 11/77. ő. e., 3. o.', {fond: 'M-KS-288', delo: '11/77', folios: '3', unread: undefined}],
    ['APRF, fond 40, opis 7, delo 5, papka 12, listy 9-10.', {delo: '5', papka: '12', unread: undefined}],
    [
      'APRF, fond 3, delo 5, listy 9-10, translated in Example Bulletin 5 (Spring 1995), pp. 8-9.',
      {folios: '9-10', reprint: {title: 'Example Bulletin', vol: '5', year: '1995', pages: '8-9'}},
    ],
    ['India, National Archives (NAI), Ministry of External Affairs, File No. 7(8)-XYZ/54.', {country: 'India'}],
    ['Bundesarchiv Bern, E2300#1000/777#3*', {country: 'Switzerland'}],
    ['ÖStA/AdR, BKA-AA, Sekt. II-Pol, 1955, Karton 77.', {country: 'Austria', box: '77', unread: undefined}],
    ['AAN, PZPR 2777, k. 42-50.', {collection: 'PZPR', file: '2777', folios: '42-50'}],
    ['TNA, CAB 129/7, CP(57) 12', {file: '7', folios: undefined}],
    ['AMFA PRC, no. 109-00077-01, p. 2', {country: 'China', file: '109-00077-01'}],
    [
      '“A Talk,” 20 April 1961, in PRC FMA 204-00077-02, 1-5.',
      {title: 'A Talk', date: '20 April 1961', repository: 'PRC FMA', file: '204-00077-02', reprint: undefined},
    ],
    [
      'Sample Papers, Library of Congress, box 7, reel 3; trans. Anna Case.',
      {translator: 'Anna Case', remarks: undefined},
    ],
  ],
  'a name or siglum that is not an archive’s alone': [
    ['Diplomatic Archives, Freeport, Box 7', {repository: 'Diplomatic Archives', country: undefined, box: '7'}],
    ['Diplomatic Archives, Republic of Korea, Class Number 7, File 12', {country: 'South Korea', file: '12'}],
    ['NASA, Box 7, Folder 2', {country: undefined, box: '7'}],
    ['HL Deb, 3 May 1952, vol. 77', {country: undefined}],
    ['Sample Papers, Freeport, VA, Box 7', {country: undefined, box: '7'}],
    ['VA, JNA, k. 7', {country: 'Serbia', box: '7'}],
    ['UN Doc. A/77/12, 3 May 1952', {repository: undefined, date: '3 May 1952'}],
  ],
  'in which archive, and of which day': [
    [
      'Vermerk Musters vom 3. Mai 1952, PA AA, B 12, Bd. 7',
      {title: 'Vermerk Musters', date: '3. Mai 1952', collection: 'B 12', file: '7'},
    ],
    [
      'Записка Примерова в ЦК от 3 мая 1952 г. // РГАНИ. Ф. 5. Оп. 2. Д. 7. Л. 8',
      {title: 'Записка Примерова в ЦК', date: '3 мая 1952 г.', repository: 'РГАНИ', delo: '7'},
    ],
    ['Notatka z 3 maja 1952, AAN, KC PZPR, XIA/77', {title: 'Notatka', date: '3 maja 1952', fond: undefined}],
    [
      'Niederschrift, 3.5.1952, in: SAPMO-BArch, DY 30/77, Bl. 8',
      {title: 'Niederschrift', repository: 'SAPMO-BArch', file: '77', folios: '8'},
    ],
    ["Sample's diary, in RGANI, f. 5, op. 2, d. 7", {title: "Sample's diary", repository: 'RGANI', delo: '7'}],
    ['Freeport to FO, 3 May 1952, TNA FO 371/77', {title: 'Freeport to FO', repository: 'TNA', file: '77'}],
    ['Resolution P 77/3, 3 May 1952, RGANI, f. 3, op. 2', {title: 'Resolution P 77/3', date: '3 May 1952', opis: '2'}],
    ['Telegram z Utopii, 3 maja 1952, AMSZ, z. 6, w. 7', {title: 'Telegram z Utopii', fond: '6'}],
    ['Archives nationales, 5 AG 1/77, entretien du 3 mai 1952', {title: 'entretien', date: '3 mai 1952'}],
  ],
  'further documents that a word joins': [
    [
      'SAPMO-BArch, DY 30/77, Bl. 8 sowie DY 30/78, Bl. 9',
      {file: '77', folios: '8', also: [{collection: 'DY 30', file: '78', folios: '9'}]},
    ],
    ['TsDA, f. 1B, op. 6, a.e. 7 as well as f. 1B, op. 6, a.e. 9', {delo: '7', also: [{delo: '9'}]}],
    ['ÖStA, AdR, Zl. 77.123/52, GZl. 76.000/52, Kt. 8', {box: '8', also: undefined}],
    ['Ibid., 14-16', {ibid: 'Ibid.', folios: '14-16', collection: undefined}],
    ['Ibid., 1951', {folios: undefined}],
  ],
  'places and short forms after the name': [
    ['BArch Berlin, R 3001/12, Bl. 4', {settlement: 'Berlin', collection: 'R 3001', file: '12'}],
    ['National Archives II, College Park, Maryland, RG 84, Box 2', {collection: undefined, recordGroup: '84'}],
    ['The National Archives, Kew, London [hereafter TNA], PREM 8/12', {repository: 'TNA', file: '12'}],
    ['Archiwum Akt Nowych (dalej: AAN), KC PZPR, sygn. 12', {repository: 'AAN', file: '12'}],
    ['ÖStA/AdR, BMAA, Kt. 12, GZl. 345.678-pol/51', {box: '12', collection: ['AdR', 'BMAA']}],
  ],
  'numbers whose levels are not named': [
    ['RGASPI, 82/4/77/12-14', {fond: '82', opis: '4', delo: '77', folios: '12-14'}],
    ['ERAF.1.4.77', {fond: '1', opis: '4', delo: '77'}],
    ['AAN, KC PZPR, XIA/77, k. 8', {collection: 'KC PZPR', file: 'XIA/77', folios: '8'}],
    ['AJ, 837, KPR, I-2-b/12', {file: 'I-2-b/12'}],
    ['NAA: A1838, 77/3/1, part 2', {collection: 'A1838', file: '77/3/1'}],
    ['Shanghai Municipal Archives, B12-1-77, p. 3', {file: 'B12-1-77', folios: '3'}],
    ['BAR, E 2001(E)#1970/12#77*', {collection: 'E 2001(E)', file: '1970/12#77*'}],
    ['British Library, India Office Records, L/PO/12/7', {collection: 'India Office Records', file: 'L/PO/12/7'}],
    ['SAPMO-BArch, DY 30, IV 2/3/77', {collection: 'DY 30', file: 'IV 2/3/77'}],
    ['TNA, FO 371/12345, 12346 and 12350', {file: '12345, 12346 and 12350'}],
    ['PA AA, B 12, Bd. 77', {collection: 'B 12', file: '77'}],
    ['AMZV, TO-T 1955–1959, kart. 2', {collection: 'TO-T 1955–1959', file: undefined}],
  ],
  'levels and numbers in one word, or around each other': [
    ['NARA, RG59, Lot 77 D 12, Box 3', {recordGroup: '59', lot: '77 D 12', box: '3'}],
    ['LAC, RG25, vol. 7, file 77-A-40', {recordGroup: '25', file: '77-A-40', collection: undefined}],
    ['NAA, A1838, 77/3/1 part 4', {collection: 'A1838', file: '77/3/1'}],
    ['MOL, XIX-J-1-j-UTO-IV-1. 55. d.', {box: '55'}],
    ['PolA AA, MfAA, G-A 77', {collection: 'MfAA', file: 'G-A 77'}],
    ['RG 84, Example Files, Box 7, 320 Utopia, NARA', {repository: 'NARA', folder: '320 Utopia'}],
    ['中国外交部档案馆，档号 109-00077-06，第5-8页。', {file: '109-00077-06', folios: '5-8'}],
    [
      'Держархів Прикладової обл., ф. П-7, оп. 5, спр. 4, арк. 7',
      {repository: 'Держархів Прикладової обл.', delo: '4'},
    ],
  ],
  'levels in other words': [
    ['RGANI, fund 3, inventory 14, file 77, p. 5', {fond: '3', opis: '14', delo: '77', folios: '5'}],
    ['AVPRF, f. 07, op. 3, p. 12, d. 7, pp. 4-5', {papka: '12', folios: '4-5'}],
    ['RGASPI, f. 17, op. 3, d. 7, Bl. 8', {folios: '8'}],
    ['APRF, f. 3, op. 6, delo [file] 7, list [page] 8', {delo: '7', folios: '8'}],
    ['TsDAHOU, f. 1, op. 6, spr. 7, ark. 8 zv.', {folios: '8 zv', normal: {folios: [{from: '8v', to: '8v'}]}}],
    [
      'A.N.I.C., fond C.C. al P.C.R., Secția Example, dosar nr. 7/1964, ff. 2-3',
      {fond: 'C.C. al P.C.R.', delo: '7/1964'},
    ],
    ['ANRM, f. 12, inv. 3, d. 7, f. 8', {fond: '12', folios: '8'}],
    ['NA, ÚV KSČ, f. Jan Vzor II, k. 81', {fond: 'Jan Vzor II', box: '81'}],
    ['AQPPSH, V. 1961, D. 7, f. 8', {delo: '7', folios: '8'}],
    ['Trung tâm Lưu trữ Quốc gia III, Phủ Thủ tướng, hồ sơ 77', {country: 'Vietnam', file: '77'}],
    ['中央档案馆，全宗5，目录2，案卷7', {country: 'China', fond: '5', opis: '2', delo: '7'}],
    ['NARA, RG 59, CDF 1955-59, box 7, 611.00/3-1455', {box: '7', decimal: '611.00/3-1455', folder: undefined}],
  ],
  'the document before its archive, and after its file': [
    [
      'Novak to Sample, tel. No. 12, 3 May 1952, RGANI, f. 5, op. 2, d. 6.',
      {title: 'Novak to Sample, tel. No. 12', date: '3 May 1952', repository: 'RGANI', collection: undefined},
    ],
    ['Memo by Sample, May 3, 1952, FO 371/12345', {title: 'Memo by Sample', date: 'May 3, 1952', file: '12345'}],
    ['ISA, 2457/12, Novak to Sample, 3 May 1952.', {file: '2457/12', title: 'Novak to Sample', date: '3 May 1952'}],
    ['Sample Papers, Library of Congress, Reel 7', {title: undefined, collection: 'Sample Papers'}],
    ['This report is held in RGANI, f. 5, op. 2, d. 6.', {repository: 'RGANI', delo: '6'}],
    ['[RGANI, f. 5, op. 2, d. 6]', {repository: 'RGANI', delo: '6'}],
    ['12. RGANI, f. 5, op. 2, d. 6', {repository: 'RGANI', delo: '6'}],
  ],
  'signals, and the same place': [
    ['Quoted in RGANI, f. 5, op. 2, d. 6', {repository: 'RGANI'}],
    ['См. также: РГАНИ, ф. 5, оп. 2, д. 6', {repository: 'РГАНИ'}],
    [
      'RGANI, f. 5, op. 2, d. 6; see also APRF, f. 3, op. 7, d. 8',
      {also: [expect.objectContaining({repository: 'APRF'})]},
    ],
    ['On file at the National Security Archive, Washington, DC', {repository: 'National Security Archive'}],
    ['Tamże, sygn. 12, k. 3', {ibid: 'Tamże', file: '12', folios: '3'}],
    ['Ivi, b. 3, fasc. 7', {ibid: 'Ivi', box: '3', file: '7'}],
    ['Там само. Арк. 12', {ibid: 'Там само.', folios: '12'}],
    ['Ibid., p. 12', {ibid: 'Ibid.', folios: '12', papka: undefined}],
    ['Ibid., f. 12', {folios: '12', fond: undefined}],
  ],
  'remarks on the copy': [
    ['РГАНИ. Ф. 3. Оп. 12. Д. 7. Л. 8. Подлинник. Машинопись.', {folios: '8', remarks: 'Подлинник. Машинопись.'}],
    ['RGANI, f. 3, op. 12, d. 7. Certified copy.', {remarks: 'Certified copy.'}],
    ['RGANI, f. 3, op. 12, d. 7. Certified typewritten copy.', {remarks: 'Certified typewritten copy.'}],
    [
      'TNA, CAB 3/7, ‘The Soldiers’ Part, Volume II’, 3 May 1951',
      {title: 'The Soldiers’ Part, Volume II', date: '3 May 1951'},
    ],
    ['AAN, KC PZPR, sygn. 7, k. 8. Maszynopis.', {remarks: 'Maszynopis.'}],
    ['RGANI, f. 3, op. 12, d. 7, l. 8 (in Russian)', {notes: ['(in Russian)'], collection: undefined}],
  ],
  'translators in other languages': [
    ['RGANI, f. 3, op. 12, d. 7. Übersetzt von Karl Muster.', {translator: 'Karl Muster'}],
    ['RGANI, f. 3, op. 12, d. 7. Traduit par Jeanne Exemple.', {translator: 'Jeanne Exemple'}],
    ['Obtained and translated by Anna Sample for the Example Project.', {translatedFor: 'the Example Project'}],
  ],
  'translators and their institutes': [
    ['[Source: RGANI, f. 3, op. 12, d. 7. Translated by Anna Sample.]', {translator: 'Anna Sample'}],
    ['[RGANI, f. 3, op. 12, d. 7. Translated by Anna Sample]', {translator: 'Anna Sample'}],
    [
      'RGANI, f. 3, op. 12, d. 7. Obtained by Boris Case (Example University), translated by Anna Sample (Port College).',
      {obtainedBy: 'Boris Case', translator: 'Anna Sample', also: undefined},
    ],
    [
      'RGANI, f. 3, op. 12, d. 7. Translated by Boris Case (Example University) and Anna Sample (Port College) for the Reading Project.',
      {translatedFor: 'the Reading Project', normal: {translators: ['Boris Case', 'Anna Sample']}},
    ],
  ],
  'titles in quotation marks after the file': [
    [
      'AAN, KC PZPR, XIA/30, pp. 12-13, "Przykład." Translated by Anna Sample.',
      {title: 'Przykład', collection: 'KC PZPR', folios: '12-13', translator: 'Anna Sample'},
    ],
    ['RGANI, f. 3, op. 12, d. 7, l. 8, “A Note”', {title: 'A Note', collection: undefined}],
  ],
  'an apostrophe for a soft sign': [
    ["GARF, fond R-1, opis' 54, delo 33, listy 5-7", {fond: 'R-1', opis: '54', delo: '33', folios: '5-7'}],
  ],
}

for (const [group, list] of Object.entries(groups)) {
  describe(group, () => {
    it.each(list)('%s', (text, expected) => {
      const json = read(text)
      for (const [key, value] of Object.entries(expected)) {
        if (value === undefined) expect(json[key as keyof CitationJson], key).toBeUndefined()
        else expect(json).toMatchObject({[key]: value})
      }
      expect(json.unread).toBeUndefined()
    })
  })
}

describe('what is not understood', () => {
  it('a level that no system knows opens no second document', () => {
    const json = read('RGANI, f. 5, op. 2, qqq. 9, d. 6, l. 7')
    expect(json).toMatchObject({fond: '5', delo: '6', folios: '7', unread: ['qqq. 9']})
    expect(json.also).toBeUndefined()
  })

  it.each([
    'She told the Library of Congress that the box was empty.',
    'The paper was found in the archive of the ministry, where no one had seen it.',
    'On p. 5 of the minutes the delegate spoke of list 3.',
    'Novak, A Short Example, p. 12.',
    'NSC 12, April 3, 1951',
    'Oslo, 3 May 1952.',
  ])('names no archive: %s', (text) => {
    expect(parseCitation(text).holdings).toEqual([])
  })

  it('a siglum that nothing tells apart is a warning that names the archives', () => {
    // The levels of the citation before it do not tell.
    const citation = parseCitation('TNA, FO 371/12, f. 7; NAI, 12')
    expect(citation.holdings[1]?.repository?.entry).toBeUndefined()
    expect(citationProblems(citation)).toMatchObject([{rule: 'citation-ambiguous-repository', start: 22, end: 25}])
  })

  it('capitals without a stop are no levels: a fonds may be N 1239', () => {
    expect(read('BAK, N 1239, 7')).toMatchObject({collection: 'N 1239', file: '7'})
    expect(read('MNL OL P 2343')).toMatchObject({collection: 'P 2343'})
  })
})
