/** Imprints as they stand in notes: without brackets, with editions, translators and volumes before the pages; in many languages. */
import {describe, expect, it} from 'vitest'
import {type CitationJson, citationJson, type ReprintJson} from '../../src/recognise/citation/json.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'

const read = (text: string): CitationJson => citationJson(parseCitation(text))

const groups: Record<string, [citation: string, expected: ReprintJson][]> = {
  'an imprint without brackets after an author, where pages follow': [
    [
      'Anna Case, A Small Town, Varna Hill, Example University Press, 1987, p. 4.',
      {
        editors: ['Anna Case'],
        title: 'A Small Town',
        place: 'Varna Hill',
        publisher: 'Example University Press',
        year: '1987',
        pages: '4',
      },
    ],
    [
      'Quoted from B. Case, The Quiet Road, 2nd ed., Koros, 1969, pp. 2–3.',
      {editors: ['B. Case'], title: 'The Quiet Road', place: 'Koros', year: '1969', pages: '2–3'},
    ],
  ],
  'several editors with the surname first, and a title with a stop': [
    [
      'Case, A. B., Sample, C. D. (eds.), Krizis v gorode. Dokumenty (Koros: Example Press, 1998), Document 7.',
      {
        editors: ['Case, A. B.', 'Sample, C. D.'],
        title: 'Krizis v gorode. Dokumenty',
        place: 'Koros',
        publisher: 'Example Press',
        year: '1998',
        part: '7',
      },
    ],
  ],
  'the year of a volume and of an issue': [
    ['Example Journal, 1992, no. 5, 70–78.', {title: 'Example Journal', part: '5', year: '1992', pages: '70–78'}],
    [
      'Documents on Canadian External Relations, vol. 16, 1950, doc. 45',
      {title: 'Documents on Canadian External Relations', vol: '16', coverage: '1950', part: '45'},
    ],
  ],
  'a newspaper by what newspapers are called': [
    ['The Varna Times, 12 October 1964, 1.', {title: 'The Varna Times', coverage: '12 October 1964', pages: '1'}],
    ['Varna ribao, 5 August 1958.', {title: 'Varna ribao', coverage: '5 August 1958'}],
  ],
  'a comma before the brackets of the imprint': [
    [
      'Juan Case de Ejemplo, Memoria de un pueblo, (Madrid: Ejemplo, 1861).',
      {
        editors: ['Juan Case de Ejemplo'],
        title: 'Memoria de un pueblo',
        place: 'Madrid',
        publisher: 'Ejemplo',
        year: '1861',
      },
    ],
  ],
  'editors and translators before the imprint': [
    [
      'Reprinted from Papers on Towns, 1955, selected and edited by Anna Case (Koros: Example Press, 1958), pp. 3–8.',
      {
        title: 'Papers on Towns',
        coverage: '1955',
        editors: ['Anna Case'],
        place: 'Koros',
        publisher: 'Example Press',
        year: '1958',
        pages: '3–8',
      },
    ],
    [
      'Boris Sample, Talks with Novak, trans. Anna B. Case (Koros: Example & World, 1962), pp. 4–5.',
      {
        editors: ['Boris Sample'],
        title: 'Talks with Novak',
        place: 'Koros',
        publisher: 'Example & World',
        year: '1962',
        pages: '4–5',
      },
    ],
  ],
  'a title that ends like a list of names': [
    [
      'Cited in Anna Case, Harvest Moon and After (Koros, 1977), p. 8.',
      {editors: ['Anna Case'], title: 'Harvest Moon and After', place: 'Koros', year: '1977', pages: '8'},
    ],
  ],
  'years and quotation marks inside a title': [
    [
      'Chen Li, Shinian lu, 1956–1966: Yige huiyi (Beijing: Liti chubanshe, 1999), vol. 1, p. 12.',
      {
        editors: ['Chen Li'],
        title: 'Shinian lu, 1956–1966: Yige huiyi',
        vol: '1',
        place: 'Beijing',
        publisher: 'Liti chubanshe',
        year: '1999',
        pages: '12',
      },
    ],
    [
      'Anna Case and Boris Sample, “A Fine Day”: Novak and the Town, 1958–1964 (Koros: Example, 1997), 82.',
      {
        editors: ['Anna Case', 'Boris Sample'],
        title: '“A Fine Day”: Novak and the Town',
        coverage: '1958–1964',
        place: 'Koros',
        publisher: 'Example',
        year: '1997',
        pages: '82',
      },
    ],
  ],
  'a volume by its number before the pages, and how many there are': [
    [
      'Ivan Primer, Sobranie primerov, 90 vols. (Koros: Izd-vo primerov, 1928–1958), 69: 18–20.',
      {
        editors: ['Ivan Primer'],
        title: 'Sobranie primerov',
        place: 'Koros',
        publisher: 'Izd-vo primerov',
        year: '1928–1958',
        vol: '69',
        pages: '18–20',
      },
    ],
  ],
  'the year of a journal before its pages': [
    ['Abgedruckt in: Muster-Archiv 1952, S. 48 f.', {title: 'Muster-Archiv', year: '1952', pages: '48 f'}],
    [
      'A. Przykład, „Nieznana rozmowa”, Czas 1993, nr 6, s. 31–39.',
      {editors: ['A. Przykład'], title: 'Nieznana rozmowa', container: 'Czas', year: '1993', part: '6', pages: '31–39'},
    ],
  ],
  'descriptions whose parts end with stops': [
    [
      'Примеров И. И. Книга обо всём. М., 1998. С. 45–67.',
      {editors: ['Примеров И. И.'], title: 'Книга обо всём', place: 'М.', year: '1998', pages: '45–67'},
    ],
    [
      'Примеров И. И. Статья // Вопросы примеров. 1998. № 3. С. 4–6.',
      {
        editors: ['Примеров И. И.'],
        title: 'Статья',
        container: 'Вопросы примеров',
        year: '1998',
        part: '3',
        pages: '4–6',
      },
    ],
    [
      'Опубл.: Примерные отношения. 1949–1952. Документы / Под ред. Г. Н. Примерова. М.: Пример, 2006. С. 12–15.',
      {
        title: 'Примерные отношения',
        coverage: '1949–1952',
        editors: ['Г. Н. Примерова'],
        place: 'М.',
        publisher: 'Пример',
        year: '2006',
        pages: '12–15',
      },
    ],
    [
      'Source: The Experience of a Town. Koros: Example Languages Press, 1959; pp. 1-20.',
      {
        title: 'The Experience of a Town',
        place: 'Koros',
        publisher: 'Example Languages Press',
        year: '1959',
        pages: '1-20',
      },
    ],
  ],
  'editors in other languages, editions, issues': [
    [
      'Published in: Severnye primery, 1944–1953 gg., tom 1, 1944–1948 gg. (Moscow and Koros: Primer, 1997), pp. 4–6.',
      {
        title: 'Severnye primery',
        coverage: '1944–1953 gg.',
        vol: '1',
        place: 'Moscow and Koros',
        publisher: 'Primer',
        year: '1997',
        pages: '4–6',
      },
    ],
    [
      'Anna Muster/Bernd Beispiel, Ein Ort und seine Mauer, in: Hefte für Orte 48 (2000), S. 155–198.',
      {
        editors: ['Anna Muster', 'Bernd Beispiel'],
        title: 'Ein Ort und seine Mauer',
        container: 'Hefte für Orte',
        vol: '48',
        year: '2000',
        pages: '155–198',
      },
    ],
    [
      'Anna Case and Boris Sample, eds. A Cardboard Town? An Inside Story, 1955-1991. Koros and Varna: Example Press, 2005.',
      {
        editors: ['Anna Case', 'Boris Sample'],
        title: 'A Cardboard Town? An Inside Story',
        coverage: '1955-1991',
        place: 'Koros and Varna',
        publisher: 'Example Press',
        year: '2005',
      },
    ],
    [
      'Książka, oprac. J. Przykład, Warszawa 1998, dok. nr 12, s. 45–47.',
      {title: 'Książka', editors: ['J. Przykład'], place: 'Warszawa', year: '1998', part: '12', pages: '45–47'},
    ],
    [
      'M. Esempio (a cura di), Il libro, vol. II, Roma, Esempi, 1998, p. 45.',
      {
        editors: ['M. Esempio'],
        title: 'Il libro',
        vol: 'II',
        place: 'Roma',
        publisher: 'Esempi',
        year: '1998',
        pages: '45',
      },
    ],
    [
      'P. Muster, Die Sache, 2. Aufl., Berlin 1998, S. 45.',
      {editors: ['P. Muster'], title: 'Die Sache', place: 'Berlin', year: '1998', pages: '45'},
    ],
    [
      'Li Case, “An Article,” Town History 21:3 (Summer 1997): 45–67.',
      {
        editors: ['Li Case'],
        title: 'An Article',
        container: 'Town History',
        vol: '21',
        part: '3',
        year: '1997',
        pages: '45–67',
      },
    ],
    [
      'Survey of Towns, no. 12 (12 May 1961), pp. 3–5.',
      {title: 'Survey of Towns', part: '12', year: '1961', pages: '3–5'},
    ],
  ],
  'words between the verb and the book': [
    [
      'Published (in Russian) in Novye primery, 1993, no. 4, pp. 98-107.',
      {title: 'Novye primery', year: '1993', part: '4', pages: '98-107'},
    ],
    [
      'Reprinted by permission from Foreign Towns 25, no. 4 (July 1947): 66–82.',
      {title: 'Foreign Towns', vol: '25', part: '4', year: '1947', pages: '66–82'},
    ],
  ],
}

for (const [name, cases] of Object.entries(groups)) {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => {
      const json = read(text)
      expect(json.reprint).toEqual(expected)
      expect(json.unread).toBeUndefined()
    })
  })
}

describe('a document at the head, and an archive after in', () => {
  it.each<[string, Partial<CitationJson>]>([
    [
      '“A Talk with Novak,” 3 April 1964 (Top Secret), in RGANI, F. 5, Op. 9, D. 7, Ll. 1–12.',
      {
        title: 'A Talk with Novak',
        date: '3 April 1964',
        classification: 'Top Secret',
        repository: 'RGANI',
        folios: '1–12',
      },
    ],
    [
      '“A Talk, 3 April 1964,” in RGANI, F. 5, Op. 9, D. 7, L. 1.',
      {title: 'A Talk, 3 April 1964', repository: 'RGANI', fond: '5', delo: '7'},
    ],
    [
      '“To the Board,” Memorandum No. 15-A (Secret) from A. Novak, 8 July 1968, in RGANI, F. 89, Op. 6, D. 5, L. 2.',
      {
        title: '“To the Board,” Memorandum No. 15-A (Secret) from A. Novak',
        date: '8 July 1968',
        classification: 'Secret',
        repository: 'RGANI',
        fond: '89',
      },
    ],
    [
      '“Zápis,” 13.8.1968, in Archiv Příkladného výboru (AÚV KSČ), Prague, F. 07/15, A.j. 2.',
      {title: 'Zápis', date: '13.8.1968', repository: 'AÚV KSČ', fond: '07/15', delo: '2'},
    ],
  ])('%s', (text, expected) => {
    const json = read(text)
    expect(json).toMatchObject(expected)
    expect(json.reprint).toBeUndefined()
    expect(json.unread).toBeUndefined()
  })
})
