/** How a document may be set: what a page can do to its text. */

export interface Typography {
  name: string
  /** Width of the page, in millimetres, and its margins. */
  width: number
  margin: number
  /** Size of the letters in points. */
  size: number
  font: string
  /** What tells that a paragraph begins. */
  parted: 'indents' | 'spaces'
  /** Lines are spaced out to the measure, and words hyphenated. */
  justified?: true
  /** Over the page, left and right of it; `#` is the number of the page. The second pair stands over right-hand pages. */
  head?: readonly [left: string, right: string] | readonly [string, string, string, string]
  /** Under the page. */
  foot?: readonly [left: string, right: string]
  /** Where the first page has neither head nor foot. */
  bareFirst?: true
  notes: 'foot' | 'end'
  /** The sign that calls a note, and the one before the note; `1` stands for its number, `*` for its sign. */
  call: '1' | '[1]' | '*'
  label: '1' | '[1]' | '1.' | '1/' | '*'
  /** Each page counts its notes anew. */
  restarts?: true
}

export const typographies: readonly Typography[] = [
  {
    name: 'book',
    width: 150,
    margin: 20,
    size: 10,
    font: 'Gentium Plus',
    parted: 'indents',
    justified: true,
    head: ['#', 'Papers of the Harbour', 'The Blockade of the Port', '#'],
    notes: 'foot',
    call: '1',
    label: '1',
  },
  {
    name: 'report',
    width: 210,
    margin: 25,
    size: 11,
    font: 'Gentium Plus',
    parted: 'spaces',
    foot: ['Page # of $', ''],
    notes: 'foot',
    call: '1',
    label: '1',
  },
  {
    name: 'typescript',
    width: 216,
    margin: 25,
    size: 11,
    font: 'Noto Serif',
    parted: 'indents',
    head: ['SECRET', '-#-'],
    bareFirst: true,
    notes: 'foot',
    call: '1',
    label: '1/',
  },
  {
    name: 'web print',
    width: 210,
    margin: 15,
    size: 12,
    font: 'Gentium Plus',
    parted: 'spaces',
    head: ['29/11/2021, 10:22', 'The Blockade of the Port'],
    foot: ['https://www.example.org/documents/4711', '#/$'],
    notes: 'end',
    call: '[1]',
    label: '[1]',
  },
  {
    name: 'periodical',
    width: 170,
    margin: 18,
    size: 9,
    font: 'Gentium Plus',
    parted: 'indents',
    justified: true,
    head: ['The Harbour Review', '#'],
    notes: 'foot',
    call: '*',
    label: '*',
    restarts: true,
  },
  {
    name: 'edition',
    width: 165,
    margin: 22,
    size: 10,
    font: 'Gentium Plus',
    parted: 'indents',
    justified: true,
    foot: ['#', ''],
    notes: 'foot',
    call: '1',
    label: '1',
    restarts: true,
  },
  {
    name: 'memorandum',
    width: 216,
    margin: 30,
    size: 12,
    font: 'Gentium Plus',
    parted: 'spaces',
    justified: true,
    foot: ['', '#'],
    notes: 'end',
    call: '1',
    label: '1.',
  },
]
