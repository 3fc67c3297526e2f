/**
 * What the edition's three transcriptions must become: every intervention with its class at its offset, the structure,
 * the words each person says, every name (test/gold/).
 */
import {readFileSync} from 'node:fs'
import {XmlDocument, type XmlElement, type XmlNode} from 'libxml2-wasm'
import {describe, expect, test} from 'vitest'
import {loadProject} from '../src/config/project.js'
import type {LedgerDecision} from '../src/ledger/ledger.js'
import {type Converted, convertFile} from '../src/pipeline.js'
import {interventionClasses} from '../src/tree/decision.js'

const namespaces = {t: 'http://www.tei-c.org/ns/1.0', xml: 'http://www.w3.org/XML/1998/namespace'}
const names = ['1949-02-03-mikoyan-mao', '1949-02-05-mikoyan-mao-evening', 'catalogue-mao-conversations'] as const
const [february3, february5, catalogue] = names
const edition: {[name: string]: Converted} = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await convertFile(`transcriptions/${name}.txt`)])),
)

function rows(file: string): {[column: string]: string}[] {
  const [head, ...lines] = readFileSync(`test/gold/${file}`, 'utf8').trimEnd().split('\n')
  const columns = head!.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [columns[i]!, value])))
}

function of(name: string, ...classes: string[]): LedgerDecision[] {
  return edition[name]!.ledger.decisions.filter((d) => classes.includes(d.class))
}

function query<T>(name: string, use: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(edition[name]!.xml)
  try {
    return use(document)
  } finally {
    document.dispose()
  }
}

const strings = (nodes: XmlNode[]): string[] => nodes.map((node) => node.content.replace(/\s+/g, ' ').trim())
describe('interventions', () => {
  test.each(rows('interventions.tsv'))(
    '$file:$line $bracket is $class',
    ({file, offset, bracket, class: wanted, detail}) => {
      const start = Number(offset)
      const found = of(file!, ...interventionClasses).filter((d) => d.start < start + bracket!.length && d.end > start)
      if (wanted === 'none') return expect(found).toEqual([])
      expect(found.map((d) => [d.class, d.start, d.end])).toEqual([[wanted, start, start + bracket!.length]])
      const {sic, corr, cert} = Object.fromEntries((detail ?? '').split('; ').map((part) => part.split('=')))
      if (corr) expect(found[0]).toMatchObject({cert, detail: {sic, corr}})
    },
  )

  test('and no others', () => {
    for (const name of names) {
      const gold = rows('interventions.tsv').filter((row) => row.file === name && row.class !== 'none')
      const inBody = of(name, ...interventionClasses).filter((d) => d.path.startsWith('/TEI/text'))
      const others = inBody.filter((d) => !gold.some((row) => Number(row.offset) === d.start)).map((d) => d.text)
      // The listing's titles hold two brackets that structure.md keeps verbatim; they are decisions like any other.
      expect(others).toEqual(name === catalogue ? ['[undated]', '[Beijing]'] : [])
    }
  })

  test('the ledger says by which rule, how surely, and who is responsible', () => {
    for (const name of names)
      for (const d of edition[name]!.ledger.decisions)
        expect(d).toMatchObject({
          rule: expect.stringMatching(/^[a-z][a-z0-9-]+$/),
          cert: expect.stringMatching(/^(high|medium|low)$/),
          resp: expect.stringMatching(/^#/),
        })
  })
})

describe('structure', () => {
  const line = (name: string, offset: number): number => edition[name]!.source.point(offset).line

  test('3 February: heads, paragraphs, list, page breaks', () => {
    const body = of(february3, 'heading')
    expect(body.map((d) => d.text.replace(/\s+/g, ' '))).toEqual([
      'ON THE FOREIGN MEDIATION IN THE TALKS BETWEEN THE GUOMINDANG AND THE CCP',
      'THE YUGOSLAVIA QUESTION',
      'ON THE COORDINATION OF ACTIVITIES AMONG THE COMMUNIST PARTIES OF THE ASIAN COUNTRIES',
      'THE MAIN QUESTIONS OF HISTORY OF THE CCP',
    ])
    expect(of(february3, 'paragraph').map((d) => line(february3, d.start))).toEqual([
      1, 7, 23, 30, 40, 49, 58, 69, 75, 88, 113, 122, 127, 140, 147, 154, 159, 167, 172, 175, 178,
    ])
    expect(of(february3, 'pageBreak')).toHaveLength(3)
    query(february3, (d) => {
      expect(strings(d.find('//t:div/t:head', namespaces))).toHaveLength(4)
      expect(d.find('//t:list/t:item', namespaces).map((item) => (item as XmlElement).attr('n')?.value)).toEqual([
        '1)',
        '2)',
        '3)',
        '4)',
      ])
      expect(d.find('//t:body//t:pb', namespaces)).toHaveLength(3)
      expect(d.find('//t:p//t:pb', namespaces)).toHaveLength(2)
    })
  })

  test('3 February: a lost hyphen is a warning, the text is unchanged', () => {
    const warning = edition[february3]!.problems.find(
      (p) => p.rule === 'lost-hyphen' && p.message.includes('antiAmerican'),
    )
    expect(`${warning?.message} ${warning?.remedy}`).toContain('anti-American')
    expect(edition[february3]!.xml).toContain('antiAmerican')
  })

  test('5 February: title, date, abstract, milestones, list, citation', () => {
    expect(of(february5, 'paragraph')).toHaveLength(14)
    query(february5, (d) => {
      const one = (xpath: string): string => strings(d.find(xpath, namespaces)).join('|')
      expect(one('//t:titleStmt/t:title')).toBe('Memorandum of Conversation between Anastas Mikoyan and Mao Zedong')
      expect(d.find('//t:creation/t:date', namespaces).map((e) => (e as XmlElement).attr('when')?.value)).toEqual([
        '1949-02-05',
      ])
      expect(one('//t:abstract')).toMatch(/^Anastas Mikoyan and Mao Zedong discuss .* \(Evening\)$/)
      expect(one('//t:textClass//t:term[@type="documentType"]')).toBe('Memorandum of Conversation')
      expect(d.find('//t:body//t:milestone', namespaces)).toHaveLength(4)
      expect(d.find('//t:list/t:item', namespaces).map((item) => (item as XmlElement).attr('n')?.value)).toEqual([
        '1.',
        '2.',
      ])
      expect(
        d.find('//t:msIdentifier/t:repository', namespaces).map((e) => (e as XmlElement).attr('key')?.value),
      ).toEqual(['APRF'])
      expect(
        d
          .find('//t:msIdentifier//t:idno[@n]', namespaces)
          .map((e) => `${(e as XmlElement).attr('type')?.value} ${(e as XmlElement).attr('n')?.value}`),
      ).toEqual(['fond 39', 'opis 1', 'delo 39', 'folios 74-77'])
      expect(one('//t:biblStruct//t:editor')).toBe('Andrei Ledovskii|Raisa Mirovitskaia|Vladimir Miasnikov')
      expect(one('//t:biblStruct//t:title')).toBe('Sovetsko-Kitaiskie Otnosheniia')
      expect(one('//t:biblStruct//t:biblScope')).toBe('5|2|1946-February 1950|78-80')
      expect(one('//t:biblStruct//t:imprint/*')).toBe('Moscow|Pamiatniki Istoricheskoi Mysli|2005')
      expect(one('//t:respStmt[@xml:id="translator"]/t:name')).toBe('Sergey Radchenko')
      expect(one('//t:availability')).toContain('welcomes reuse of Digital Archive materials')
    })
    const furniture = edition[february5]!.ledger.spans.filter((s) => s.as === 'furniture').map((s) =>
      'text' in s ? s.text : '',
    )
    for (const label of ['Skip to content', 'Document Information', 'Original Uploaded Date', 'Record ID'])
      expect(furniture.join('\n')).toContain(label)
  })

  test('the listing: six records with date, title and abstract', () => {
    query(catalogue, (d) => {
      const records = d.find('//t:listBibl/t:bibl', namespaces)
      expect(records).toHaveLength(6)
      expect(
        d.find('//t:listBibl/t:bibl/t:date', namespaces).map((e) => (e as XmlElement).attr('when')?.value),
      ).toEqual(['1957-10-03', '1956-09', '1956-04-05', '1954-01-24', '1954-02-23', '1958-07-31'])
      expect(d.find('//t:listBibl/t:bibl[t:title and t:note[@type="abstract"]]', namespaces)).toHaveLength(6)
    })
    expect(edition[catalogue]!.problems.filter((p) => p.rule.includes('claim'))).toEqual([])
  })
})

describe('speech', () => {
  test.each(rows('speech.tsv'))('$file: speech of $who', (row) => {
    const wanted = row['words of the reported or quoted clause']!
    query(row.file!, (d) => {
      const resolved = (e: XmlElement): string => (e.attr('who')?.value ?? '').replace(/^#/, '')
      // The words as transcribed: brackets stand round what an `ex` holds.
      const as = (e: XmlElement): string => wordsOf(e).replace(/\s+/g, ' ')
      const saids = d.find('//t:said', namespaces) as XmlElement[]
      const found = saids.filter((e) => as(e).includes(wanted))
      expect(found.length, `no said holds “${wanted}”`).toBeGreaterThan(0)
      if (row.who === 'group') {
        const group = d.find(`//t:personGrp[@xml:id="${resolved(found[0]!)}"]`, namespaces)
        expect(group).toHaveLength(1)
        expect(found[0]!.attr('direct')?.value).toBe('true')
      } else expect(found.map(resolved)).toContain(row.who)
    })
  })

  test('every who and ref resolves', () => {
    const authority = ['persons', 'places', 'orgs'].map(
      (file) => [file, readFileSync(`authority/${file}.xml`, 'utf8')] as const,
    )
    for (const name of names) {
      query(name, (d) => {
        for (const attribute of d.find('//@who', namespaces))
          expect(d.find(`//*[@xml:id="${attribute.content.slice(1)}"]`, namespaces), attribute.content).toHaveLength(1)
        for (const attribute of d.find('//t:text//@ref', namespaces)) {
          const [, file, id] = /^\.\.\/authority\/(\w+)\.xml#(.+)$/.exec(attribute.content) ?? []
          const xml = authority.find(([known]) => known === file)?.[1]
          expect(xml, attribute.content).toContain(`xml:id="${id}"`)
        }
      })
    }
  })
})

/** Text of an element with `ex` in brackets, as the gold writes it. */
function wordsOf(e: XmlElement): string {
  let words = ''
  for (let node = e.firstChild; node; node = node.next) {
    const child = node as XmlElement
    const name = 'name' in child ? child.name : ''
    words +=
      name === 'ex' || name === 'supplied' || name === 'note'
        ? `[${child.content}]`
        : name === 'corr'
          ? ''
          : 'firstChild' in child && child.firstChild
            ? wordsOf(child)
            : node.content
  }
  return words
}

describe('names', async () => {
  const {authority} = await loadProject('.')
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  test.each(rows('names.tsv'))(
    '$file: $form is a $type, $occurrences times',
    ({file, type, form, occurrences, 'same as': same}) => {
      const holding = of(file!, type!).filter((d) => letters(d.text).includes(letters(form!)))
      expect(holding.length).toBeGreaterThanOrEqual(Number(occurrences))
      const refs = new Set(holding.map((d) => (d.detail as {ref?: string}).ref))
      for (const ref of refs) expect(authority.byId.get(ref ?? '')?.class).toBe(type)
      const exact = holding.filter((d) => letters(d.text) === letters(form!))
      const wanted = authority.lookup(same ?? '').map((entry) => entry.id)
      if (same) for (const d of exact) expect(wanted).toContain((d.detail as {ref?: string}).ref)
    },
  )
})
