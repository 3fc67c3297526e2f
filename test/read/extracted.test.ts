/** Short documents as extraction from a PDF leaves them: a page or two, with their heads, folios and notes. */
import {describe, expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const page = (text: string): string => wrap(text, 66)
const heads = (text: string): string[] => outline(text).filter((line) => line.startsWith('heading'))

describe('heads of few pages', () => {
  test('what both of two pages repeat is one; the title and the mark of secrecy stay with the first', () => {
    const body = [`${page(first)}\n${page(second)}\n${page(third)}`, `${page(second)}\n${page(first)}`]
    const both = outline(`HARBOUR PAPERS\n\n${body.join('\f\nHARBOUR PAPERS\n\n')}`)
    expect(both[0]).toBe('runningHead HARBOUR PAPERS')
    expect(both.join()).not.toContain('heading')
    expect(outline(`SECRET\n\n${body.join('\n\fSECRET\n\n')}`)[0]).toBe('classification SECRET')
    expect(outline(`Record of the Talks\n\n${body.join('\n\fRecord of the Talks\n\n')}`)[0]).toBe(
      'title Record of the Talks',
    )
  })

  test('a name with a number that grows with the pages is one, and numbers them', () => {
    const text = `${page(first)}\n${page(second)}\n\f72 RIVER REVIEW, NO. 7\n${page(third)}\n${page(first)}\n\fThe Board and its Papers 73\n${page(second)}\n${page(third)}`
    const lines = outline(text)
    expect(lines.filter((line) => line.startsWith('pageBreak'))).toEqual(['pageBreak ‖72', 'pageBreak ‖73'])
    expect(lines.filter((line) => line.startsWith('runningHead'))).toHaveLength(2)
    const articles = `${page(first)}\n\fAgenda Item 3\n${page(third)}\n${page(first)}\n\fAgenda Item 4\n${page(second)}\n${page(third)}`
    expect(outline(articles).join()).not.toContain('runningHead')
  })

  test('under a full line that its sentence goes on from, over a capital too', () => {
    const words = `${first} ${second.replace('signed by', 'signed for the Board of the Northern Harbour by')}`
    const lines = page(words).split('\n')
    const at = lines.findIndex((line, i) => i > 3 && /^\p{Lu}/u.test(line) && /\p{Ll}$/u.test(lines[i - 1]!))
    expect(at).toBeGreaterThan(3)
    const cut = `${lines.slice(0, at).join('\n')}\n\fHARBOUR PAPERS\n${lines.slice(at).join('\n')}\n${page(third)}`
    expect(outline(cut)[0]).toContain('{HARBOUR PAPERS}')
    const dated = cut.replace('HARBOUR PAPERS', 'Cablegram 30 PORT CLAIR, 15 January 1948')
    expect(outline(dated).join()).not.toContain('{')
  })

  test('articles at the heads of pages are none', () => {
    const winds = ['North', 'South', 'East', 'West']
    const text = winds
      .map((wind, n) => `Article ${n + 1}\n${page(`${wind}: ${first} ${wind} of ${second} ${wind}.`)}`)
      .join('\n\f')
    expect(heads(text)).toHaveLength(4)
  })

  test('a form feed at the end of the one page says that blank lines are no breaks', () => {
    const text = `${page(first)}\n${page(second)}\n\n${page(third)}\n`
    expect(outline(text).join()).toContain('‖')
    expect(outline(`${text}\f`).join()).not.toContain('‖')
  })
})

describe('numbers of pages', () => {
  test('in brackets alone on their lines they count up, and are no notes', () => {
    const text = `[164]\n\nMinutes of the Harbour Board\n\n${first}\n\n[165]\n\n${second}\n\n[166]\n\n${third}`
    expect(outline(text)).toEqual([
      'pageBreak ‖164[164]',
      'title Minutes of the Harbour Board',
      `paragraph ${first}`,
      'pageBreak ‖165[165]',
      `paragraph ${second}`,
      'pageBreak ‖166[166]',
      `paragraph ${third}`,
    ])
    expect(outline(text.replace('week', 'week [166]')).join()).toContain('note [166]')
  })
})

describe('notes whose number stands alone', () => {
  test('on the line over the body; the folio under them is none', () => {
    const text = `${page(first.replace('.', '.1'))}\n${page(second.replace('.', '.2'))}\n${page(third)}\n1\n\nPort Register, p. 9.\n2\nIbid., p. 12.\n\n1\n\f`
    const lines = outline(text)
    expect(lines.filter((line) => line.startsWith('note'))).toEqual([
      'note 1·  Port Register, p. 9.',
      'note 2·  Ibid., p. 12.',
    ])
    expect(lines.at(-1)).toBe('runningHead 1')
  })

  test('not where nothing calls it', () => {
    expect(outline(`${first}\n\n12\n\nThe votes were counted.`).join()).not.toContain('note')
  })
})

describe('type that was set wide or large', () => {
  test('a line spaced out to the measure is no row of a table', () => {
    const lines = page(`${first} ${second}`).split('\n')
    const at = lines.findIndex((line, i) => i > 0 && /\p{Ll}$/u.test(lines[i - 1]!) && line.length > 50)
    lines[at] = lines[at]!.replace(/^(\S+) (\S+) (\S+)/, 'Northern     $1    $2     $3')
    const text = `${lines.join('\n')}\n${page(third)}`
    expect(outline(text).filter((line) => line.startsWith('paragraph'))).toHaveLength(2)
  })

  test('words drawn apart over lines of their own go on', () => {
    const lines = page(`${first} ${second}`).split('\n')
    const text = `${lines.slice(0, 3).join('\n')}\nwith\nthe\nPresident\n${lines.slice(3).join('\n')}\n${page(third)}`
    expect(outline(text).filter((line) => line.startsWith('paragraph'))).toHaveLength(2)
  })

  test('a head in capitals that ends with a small word goes on, over a blank line too', () => {
    const text = `${first}\n\nPLAN OF WORKS FOR THE\n\nYEARS 1931 AND 1932\n\n${second}\n\n${third}`
    expect(heads(text)).toEqual(['heading 1 PLAN OF WORKS FOR THE YEARS 1931 AND 1932'])
  })
})

describe('lines that tell what they are', () => {
  test('the kind of a document alone, and what it is of under it', () => {
    const talk = `${first}\n\nNOTE\nof a talk with the harbour master\n\n${second}`
    expect(heads(talk)).toEqual(['heading 1 NOTE of a talk with the harbour master'])
    expect(outline(`P R O T O C O L\n\nof the Third Session\n\n${first}`)[0]).toBe(
      'title P R O T O C O L of the Third Session',
    )
    expect(heads(`${first}\n\nThe harbour\nof the town\n\n${second}`)).toEqual([])
  })

  test('an agenda over its items, whatever stands before; numbers begin anew under it', () => {
    const text = `Present:\nMr. Orsini, Chairman\nMr. Marek\n\nAgenda\n1. Report on the harbour\n2. Other business\n\n1. Report on the harbour\n${first}\n2. Other business\nThe Board closed without a vote.`
    expect(heads(text)).toEqual([
      'heading 2 Agenda',
      'heading 2 1. Report on the harbour',
      'heading 2 2. Other business',
    ])
  })

  test('a sentence that goes on in a list is no heading', () => {
    const text = `${first}\n\nI ask you therefore\n\n1. to open the harbour;\n\n2. to answer my letter.`
    expect(heads(text)).toEqual([])
  })

  test('one word over a sentence, where another stands over a paragraph; a name is none', () => {
    const short = 'Bread was given out every day, and soup on three days of the week.'
    const text = (word: string): string => `${second}\n\nLodging\n\n${first}\n\n${word}\n\n${short}\n\n${third}`
    expect(heads(text('Rations'))).toEqual(['heading 2 Lodging', 'heading 2 Rations'])
    expect(heads(text('William Orsini'))).toEqual(['heading 2 Lodging'])
    expect(heads(text('Rations').replace('Lodging\n\n', ''))).toEqual([])
  })

  test('years, where three and more part a chronology', () => {
    const text = (years: number[]): string => years.map((year) => `${year}\n\n${first}`).join('\n\n')
    expect(heads(text([1947, 1948, 1949]))).toHaveLength(3)
    expect(heads(text([1947, 1948]))).toEqual([])
    expect(outline(text([1947, 1948, 1949])).join()).not.toContain('record')
  })

  test('a number before a slash is an enumerator; one dash alone is none', () => {
    expect(outline(`He asked:\n1/ was it true?\n2/ who knew?`)).toContain('  item 1/· was it true?')
    expect(outline(`${first}\n– And then he went.\n${second}`).join()).not.toContain('item')
    expect(outline(`${first}\n– He came.\n– He went.`).join()).toContain('item')
  })

  test('a dateline beside a mark of secrecy, over two months, with a roman month, with hours', () => {
    for (const line of [
      'Port Clair, 5 May 1951                 Top Secret',
      'Port Clair, 30 September – 2 October 1951',
      'Port Clair, 14. III. 1951',
      'May 3, 1951 (1:15–2:05 p.m.)',
      '3 May [1951]',
      'Not later than 3 May 1951',
    ])
      expect(outline(`Record of a Talk\n\n${line}\n\n${first}`)[1]).toBe(`dateline ${line}`)
    expect(outline(`${first}\n\nThe vote of 3 May 1951 (excerpts)\n\n${second}`).join()).not.toContain('dateline')
  })

  test('turns in capitals with a point part the text, though the line before is full', () => {
    const turns = [`MAREK. ${first}`, `ORSINI. ${second}`, `MAREK. ${third}`, `ORSINI. ${first}`]
    const isFull = (width: number): boolean =>
      wrap(turns[0]!, width).split('\n').at(-1)!.length + ' ORSINI.'.length > width
    const width = [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78].find(isFull)!
    expect(outline(turns.map((turn) => wrap(turn, width)).join('\n'))).toHaveLength(4)
  })

  test('all who sign, one under the other, and an office with a small letter', () => {
    expect(outline(`${first}\n\n${second}\n\nV. Orsini\n\nP. Marek`).slice(2)).toEqual([
      'signed V. Orsini',
      'signed P. Marek',
    ])
    expect(outline(`${first}\n\n${second}\n\nPavel Marek\n\nhead of department`).slice(2)).toEqual([
      'signed Pavel Marek',
      'signed head of department',
    ])
  })

  test('a name over the source of the text', () => {
    expect(outline(`${first}\n\n${second}\n\nIlse Brandt\n\nSource: Port Archive, box 3.`)[2]).toBe(
      'signed Ilse Brandt',
    )
  })

  test('a list of who was there, centred, is signed by nobody', () => {
    const text = `THE HARBOUR BOARD\n\nMINUTES OF THE MEETING\n\nThursday, 6 October 1955, 10 a.m.\n\n                         MEMBERS PRESENT\n\nThe President\nThe Envoy of Tavria\n\n${page(third)}`
    expect(outline(text)).toContain('  listHead MEMBERS PRESENT')
  })
})

describe('the site about a document', () => {
  test('navigation under the last line, in any kind of text; no word alone', () => {
    const lines = outline(`${first}\n\n${second}\n\nCite this page\nDownload PDF\n© 2006 Harbour Archive.`)
    expect(lines.slice(2)).toEqual([
      'furniture Cite this page',
      'furniture Download PDF',
      'furniture © 2006 Harbour Archive.',
    ])
    expect(outline(`${first}\n\n${second}\n\nHelp`).join()).not.toContain('furniture')
  })

  test('a name over the menu; a page without blank lines', () => {
    expect(outline(`Harbour Archive\nMenu\nHome\nAbout us\n\nLetter to the Board\n\n3 May 1951\n\n${first}`)[0]).toBe(
      'furniture Harbour Archive',
    )
    const packed = `May 3, 1951\nReport on the Harbour\nMade possible with support from the Orsini Foundation\n${first}\n(p. 2)\n${second}\nDocument Information\nSource\nTNA, F. 3, Op. 16, D. 29\nRights\nNone known.\nLanguage\nTavrian`
    const lines = outline(packed)
    expect(lines.slice(0, 3)).toEqual([
      'field date May 3, 1951',
      'field title Report on the Harbour',
      'field credits Made possible with support from the Orsini Foundation',
    ])
    expect(lines).toContain('pageBreak ‖2(p. 2)')
    expect(lines).toContain('field citation TNA, F. 3, Op. 16, D. 29')
  })

  test('labels of three kinds with their values beside them are a cover', () => {
    const text = `Citation: “Note of a Talk,” 12 May 1951, Port Archive, F. 7.\nSummary: The envoy complains of the delay.\nOriginal Language: Tavrian\n\n${first}\n\n${second}`
    expect(outline(text).slice(0, 2)).toEqual([
      'furniture Citation:',
      'field citation “Note of a Talk,” 12 May 1951, Port Archive, F. 7.',
    ])
    expect(outline(`Date: 3 May 1951\nSource: the envoy\nLocation: Port Clair\n\n${first}`).join()).not.toContain(
      'furniture',
    )
  })
})
