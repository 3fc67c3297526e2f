import {describe, expect, test} from 'vitest'
import {first, kindOf, outline, second, third, wrap} from './outline.js'

const page = (text: string): string => wrap(text, 66)

describe('heads of pages', () => {
  test('a line in capitals over a small letter is one, though two pages are too few to repeat it', () => {
    const words = wrap(`${first} ${second} ${third}`, 66).split('\n')
    const text = `${page(second)}\n${words.slice(0, 5).join('\n')}\n\fTHE HARBOUR BOARD\n\n${words.slice(5).join('\n')}\n${page(third)}`
    expect(words[5]).toMatch(/^\p{Ll}{2}/u)
    expect(outline(text).some((line) => line.startsWith('heading'))).toBe(false)
    expect(outline(text)[1]).toContain('{THE HARBOUR BOARD}')
  })

  test('the page of a hearing in double brackets', () => {
    const text = `${first}\n\n[[Page 12]]\n\n${second}`
    expect(outline(text)).toEqual([`paragraph ${first}`, 'pageBreak ‖12[[Page 12]]', `paragraph ${second}`])
  })
})

describe('feet of pages', () => {
  test('the rule over notes is furniture, though no paragraph runs over it', () => {
    const text = `${page(`${first}1`)}\n${page(second)}\n\n_______________\n1 Port Register, p. 9.\n\f${page(third)}\n${page(first)}`
    expect(outline(text)).toContain('runningHead _______________')
    expect(outline(text).filter((line) => line.startsWith('paragraph'))).toHaveLength(4)
  })

  test('a rule over text parts it', () => {
    expect(outline(`${first}\n\n_______________\n\n${second}`)).toContain('paragraph _______________')
  })
})

test('a blank line inside a page parts what ends there and what is set as a headline, however full the line', () => {
  const full = page(
    first.replace('end of the week.', 'end of the week, as all the officers of the garrison had told him.'),
  )
  const text = [second, third, second]
    .map(
      (words) =>
        `${page(words)}\n${page(third)}\n${full}\n\nThe Price of Northern Grain\n\n${page(second)}\n${page(third)}`,
    )
    .join('\n\f')
  expect(full.split('\n').at(-1)).toHaveLength(66)
  expect(outline(text).filter((line) => line === 'heading 2 The Price of Northern Grain')).toHaveLength(3)
})

test('the short lines of a list do not hide that the others were broken to a measure', () => {
  const list = `${Array.from({length: 40}, (_, i) => `- Harbour ${i}`).join('\n')}\n- ${second.slice(0, 110)}`
  const text = `${page(`${first} ${second}`)}\n${list}`
  expect(kindOf(text)).toBe('wrapped-text')
})

test('blank lines at the end of a page are its margin, and part no sections', () => {
  const text = `${first}\n\n${second}\n\n${first}\n\n${second}\n\n\n\f\n${third}\n\n\n${first}`
  expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'pageBreak',
    'paragraph',
    'milestone',
    'paragraph',
  ])
})

test('the end of an item at the head of a page is no running head', () => {
  const lines = wrap(`${first} ${second}`, 66).split('\n')
  const text = `${lines.join('\n')}\n- and to draw the states of the north into the strategy of the\n\fCMEA;\n- to go on with the war for the trade of the north.\n${wrap(third, 66)}`
  expect(outline(text).join()).not.toMatch(/[{]|runningHead/)
})

test('a running head is the same with brackets and without', () => {
  const pages = ['[Second copy]', 'Second copy', '[Second Copy]', 'Second copy'].map(
    (head) => `${head}\n\n${first}\n\n${second}\n\n${third}`,
  )
  const found = outline(pages.join('\n\f')).filter((line) => /second copy/i.test(line))
  expect(found.every((line) => line.startsWith('runningHead'))).toBe(true)
})

describe('folios and what stands beside them', () => {
  const pages = ['Grain', 'Salt', 'Timber', 'Coal'].map((ware) =>
    page(`${first} ${second} ${third}`.replace(/(?:\S+ ){5}/g, `$&${ware.toLowerCase()} `)),
  )
  const found = (text: string): string[] =>
    outline(text)
      .join('\n')
      .match(/(?<=runningHead )[^\n]+|(?<=\{)[^}]+/g) ?? []

  test.each(['[%]', '%/4', '- % -'])('%s', (form) => {
    const text = pages.map((words, i) => `${words}\n\n${form.replace('%', String(i + 1))}\n`).join('\f')
    expect(found(text)).toEqual([1, 2, 3, 4].map((n) => form.replace('%', String(n))))
    expect(outline(text).join()).not.toContain('note ')
  })

  test('a head that blanks draw apart from its folio', () => {
    const text = pages.map((words, i) => `HARBOUR PAPERS${' '.repeat(100)}${i + 1}\n\n${words}\n`).join('\f')
    expect(found(text)).toHaveLength(4)
  })

  test('heads of left and right pages, of each but two', () => {
    const heads = ['Harbour Papers', 'The Salt Tax', 'Harbour Papers', 'The Salt Tax', 'Harbour Papers']
    const text = [...pages, page(first)].map((words, i) => `${heads[i]}\n\n${words}\n`).join('\f')
    expect(found(text)).toEqual(heads)
  })

  test('a line beyond a folio, and a name between one and a sentence that runs over the page', () => {
    const [a = '', b = '', c = ''] = pages
    const at = b.indexOf('\n', 300)
    const text = `${a}\n\n1\n\f2\n\nThe Salt Tax\n\n${c}\n${b.slice(0, at)}\n\fHarbour Papers\n\n3\n\n${b.slice(at + 1)}\n`
    const over = text.replace('The Salt Tax\n\n', 'The Salt Tax\n\nand ')
    expect(found(text)).toEqual(['1', '2', 'Harbour Papers', '3'])
    expect(found(over.replace(/\.\n\n1/, '\n\n1'))).toContain('The Salt Tax')
  })

  test('on the second of two pages, where its form says so', () => {
    const [a = '', b = ''] = pages
    const drawn = ['Harbour Papers                    Page 2', 'SECRET                    -2-']
    for (const head of ['Harbour Papers\n\nPage 2', ...drawn, '- 2 -'])
      expect(found(`${a}\n\f${head}\n\n${b}\n`).join('\n\n')).toBe(head)
    expect(found(`${a}\n\f2\n\n${b}\n`)).toEqual([])
  })

  test('alone under a chapter’s first page, where the others have theirs in their heads', () => {
    const heads = ['The Price of Grain  11', '', 'The Salt Tax Again  13', 'The Salt Tax Again  14']
    const text = pages.map((words, i) => `${heads[i]}\n\n${words}${i === 1 ? '\n\n12' : ''}\n`).join('\f')
    expect(found(text.trimStart())).toContain('12')
    expect(found(text.replace('\n12\n', '\n17\n').trimStart())).not.toContain('17')
  })

  test('what stands on a last page of three lines, too', () => {
    const text = `${[pages[0], pages[1], 'The Board rose.'].map((words) => `HARBOUR PAPERS\n\n${words}\n\nCopy 7`).join('\n\f')}\n`
    expect(found(text)).toHaveLength(6)
  })

  test('when the pages were printed', () => {
    const text = pages.map((words) => `03/05/1951, 10:22\n\n${words}\n`).join('\f')
    expect(found(text)).toHaveLength(4)
  })

  test('the mark of secrecy at the foot of the first page, too', () => {
    const text = pages.map((words) => `SECRET\n\n${words}\n\nSECRET\n`).join('\f')
    expect(found(text)).toHaveLength(7)
    expect(outline(text)[0]).toBe('classification SECRET')
  })
})

test('stamps beside the written numbers of few pages, the first of them over the text', () => {
  const stamps = (n: number): string => `SECRET\nCOPY\nPage ${n} of 3`
  const text = `${stamps(1)}\n\nREPORT\n\n${page(`${first} The consul`)}\n${stamps(2)}\n${page(`and the pilots went on. ${second}`)}\n\n${stamps(3)}\n\n${page(third)}\n`
  const read = outline(text)
  expect(read.join('\n').match(/\{[A-Z]+\}|(?:furniture|runningHead) [A-Z]+/g)).toHaveLength(5)
  expect(read.filter((line) => line.includes('COPY') && line.startsWith('heading'))).toEqual([])
})
